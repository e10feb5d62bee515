/** The check run of a head: made once, updated in place. */
import { call, pages } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { clip, limits } from '../limits.ts';
import { orNull } from '../problems.ts';
import { readOwnCheck, toCheckRun, type CheckRun } from '../read/checks.ts';
import { beginWrite, type Intent } from './intent.ts';

export interface WantedCheck {
  readonly head: string;
  readonly appId: number;
  readonly name: string;
  /** What it is found again by. */
  readonly externalId: string;
  /** From an earlier time. */
  readonly knownId: number | null;
  readonly intent: Intent;
  readonly now: Date;
}

/**
 * The one check run, in whatever state it is; a new one is in progress. Found by its id, else by name, App and
 * external id, else created.
 *
 * @throws GitHubProblem
 * @throws SettleLater it may have been created by an attempt whose answer was lost.
 */
export async function ensureCheckRun(github: GitHub, where: Where, wanted: WantedCheck): Promise<CheckRun> {
  const found = (await readKnown(github, where, wanted)) ?? (await findLost(github, where, wanted));
  if (found) return found;
  await beginWrite('check run', wanted.intent, wanted.now);
  return createLike(github, where, wanted, wanted.now);
}

type Identity = Pick<CheckRun, 'head' | 'name' | 'externalId'>;

async function createLike(github: GitHub, where: Where, identity: Identity, now: Date): Promise<CheckRun> {
  const run = await call(github, 'create a check run', 'POST /repos/{owner}/{repo}/check-runs', {
    ...where,
    name: identity.name,
    head_sha: identity.head,
    ...(identity.externalId === null ? {} : { external_id: identity.externalId }),
    status: 'in_progress',
    started_at: now.toISOString(),
  });
  return toCheckRun(run);
}

async function readKnown(github: GitHub, where: Where, wanted: WantedCheck): Promise<CheckRun | null> {
  if (wanted.knownId === null) return null;
  const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}';
  const raw = await orNull(call(github, 'read a check run', route, { ...where, check_run_id: wanted.knownId }));
  if (raw === null) return null;
  const run = toCheckRun(raw);
  return run.head === wanted.head && run.app?.id === wanted.appId ? run : null;
}

/** The newest, because that is the one GitHub counts. */
async function findLost(github: GitHub, where: Where, wanted: WantedCheck): Promise<CheckRun | null> {
  const runs = await readOwnCheck(github, where, wanted);
  return runs.find(({ externalId }) => externalId === wanted.externalId) ?? null;
}

export interface CheckAnnotation {
  readonly path: string;
  /** From 1. */
  readonly startLine: number;
  readonly endLine: number;
  /** Code points from 1; only where the annotation lies on one line, as GitHub demands. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** Neutral and skipped would pass a required check, so there is no word for them. */
export type CheckConclusion = 'success' | 'failure' | 'action_required';

export interface CheckContent {
  /** Null: in progress. */
  readonly conclusion: CheckConclusion | null;
  readonly title: string;
  readonly summary: string;
  readonly text: string | null;
  /** Any number. */
  readonly annotations: readonly CheckAnnotation[];
  readonly actions: readonly CheckAction[];
  readonly now: Date;
}

/** A button on the check: at most 20 characters of label and identifier, 40 of description, three of them. */
export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

export const rescanAction: CheckAction = {
  label: 'Re-scan',
  description: 'Judge this commit again',
  identifier: 'rescan',
};

/**
 * Writes the content, annotations in as many requests as they need. Only the last request concludes, so that the check
 * is never green, or red without its reasons, in between. GitHub appends annotations and cannot remove them: those it
 * has already are not sent again, which makes a repetition harmless.
 *
 * Once a run is completed, GitHub may answer 200 and leave it as it was (github.com/orgs/community/discussions/24761);
 * then a new run takes its place, because the newest of a name is the one that counts.
 *
 * @returns the run that shows the content: keep its id, which may be a new one.
 * @throws GitHubProblem
 */
export async function updateCheckRun(
  github: GitHub,
  where: Where,
  id: number,
  content: CheckContent,
): Promise<CheckRun> {
  const run = await write(github, where, id, content);
  if (isAs(run, content)) return run;
  const successor = await createLike(github, where, run, content.now);
  return write(github, where, successor.id, content);
}

async function write(github: GitHub, where: Where, id: number, content: CheckContent): Promise<CheckRun> {
  const batches = toBatches(await withoutWritten(github, where, id, content.annotations));
  for (const batch of batches.slice(0, -1)) await patch(github, where, id, { ...content, conclusion: null }, batch);
  return patch(github, where, id, content, batches.at(-1) ?? []);
}

function isAs(run: CheckRun, { conclusion }: CheckContent): boolean {
  return conclusion === null ? !run.isCompleted : run.isCompleted && run.conclusion === conclusion;
}

async function patch(
  github: GitHub,
  where: Where,
  id: number,
  content: CheckContent,
  annotations: readonly RawAnnotation[],
): Promise<CheckRun> {
  const output = {
    title: clip(content.title, limits.checkTitle),
    summary: clip(content.summary, limits.checkText),
    // Left out, an earlier one would stay.
    text: clip(content.text ?? '', limits.checkText),
    annotations: [...annotations],
  };
  const run = await call(github, 'update a check run', 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    ...where,
    check_run_id: id,
    ...stateOf(content),
    output,
    actions: [...content.actions],
  });
  return toCheckRun(run);
}

/** A conclusion makes GitHub set `completed` by itself, so neither is sent without the other. */
function stateOf({ conclusion, now }: CheckContent) {
  if (conclusion === null) return { status: 'in_progress' as const };
  return { status: 'completed' as const, conclusion, completed_at: now.toISOString() };
}

interface RawAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: CheckAnnotation['level'];
  readonly title: string;
  readonly message: string;
}

async function withoutWritten(
  github: GitHub,
  where: Where,
  id: number,
  annotations: readonly CheckAnnotation[],
): Promise<readonly RawAnnotation[]> {
  if (annotations.length === 0) return [];
  const written = new Set<string>();
  const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
  for await (const page of pages(github, 'list the annotations', route, { ...where, check_run_id: id })) {
    for (const each of page) written.add(identityOf(each));
  }
  return annotations.map(toRaw).filter((each) => !written.has(identityOf(each)));
}

function identityOf(each: {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly title: string | null;
  readonly message: string | null;
}): string {
  return JSON.stringify([each.path, each.start_line, each.end_line, each.title, each.message]);
}

function toRaw(annotation: CheckAnnotation): RawAnnotation {
  const { startLine, endLine, startColumn, endColumn } = annotation;
  const isOnOneLine = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
  return {
    path: annotation.path,
    start_line: startLine,
    end_line: endLine,
    ...(isOnOneLine ? { start_column: startColumn, end_column: endColumn } : {}),
    annotation_level: annotation.level,
    title: clip(annotation.title, limits.checkTitle),
    message: annotation.message,
  };
}

function toBatches(annotations: readonly RawAnnotation[]): readonly (readonly RawAnnotation[])[] {
  const count = Math.max(1, Math.ceil(annotations.length / limits.annotations));
  return Array.from({ length: count }, (_, index) =>
    annotations.slice(index * limits.annotations, (index + 1) * limits.annotations),
  );
}
