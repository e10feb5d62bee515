/** The one check run of a head: begun at once, ended with a conclusion, never green in between. */
import { checkName } from '../../../gate/index.ts';
import {
  ensureCheckRun,
  rescanAction,
  updateCheckRun,
  type CheckAnnotation,
  type CheckRun,
} from '../../../github/index.ts';
import { formatProgress, type Annotation, type CheckText } from '../../../report/index.ts';
import type { JobContext } from '../../job-context.ts';
import type { RepositoryAccess } from '../../repository/open.ts';
import { announceCheck, changeCheck, openCheck, type Head } from '../../store/index.ts';

export interface OpenCheck {
  readonly head: Head;
  readonly id: number;
}

/** Finds or creates it, and says that work goes on. @param base of a group of a merge queue */
export async function beginCheck(
  context: JobContext,
  access: RepositoryAccess,
  { sha, base }: { readonly sha: string; readonly base: string | null },
): Promise<OpenCheck> {
  const head = { repository: access.row.id, sha };
  const { checkRun, intentAt: before } = await openCheck(context.db, head, base);
  const run = await ensureCheckRun(access.github, access.where, {
    head: sha,
    appId: context.settings.appId,
    name: checkName,
    externalId: `leakwarden:${access.row.id}:${sha}`,
    knownId: checkRun,
    intent: { at: before, announce: (now) => announceCheck(context.db, head, { before, now }) },
    now: context.now(),
  });
  const open = run.conclusion === 'success' ? await write(context, access, run.id, judgedAgain) : run;
  await changeCheck(context.db, head, { check_run_id: open.id, conclusion: null });
  return { head, id: open.id };
}

/**
 * One that is green must not stay so while it is judged again; one that is red may stay red. GitHub lets nobody begin
 * it again, and a second run beside it would be a second check: it is concluded otherwise instead.
 */
const judgedAgain = { ...formatProgress(), text: null, annotations: [], conclusion: 'action_required' } as const;

export async function endCheck(
  context: JobContext,
  access: RepositoryAccess,
  check: OpenCheck,
  text: CheckText,
): Promise<void> {
  const run = await write(context, access, check.id, text);
  await changeCheck(context.db, check.head, { check_run_id: run.id, conclusion: text.conclusion });
}

type CheckStatus = Omit<CheckText, 'conclusion'> & { readonly conclusion: CheckText['conclusion'] | null };

/** The run that shows it may be a new one. */
function write(
  { now }: JobContext,
  { github, where }: RepositoryAccess,
  id: number,
  { annotations, ...text }: CheckStatus,
): Promise<CheckRun> {
  return updateCheckRun(github, where, id, {
    ...text,
    annotations: annotations.map(toAnnotation),
    actions: text.conclusion === null ? [] : [rescanAction],
    now: now(),
  });
}

function toAnnotation(annotation: Annotation): CheckAnnotation {
  const { start_column: startColumn, end_column: endColumn } = annotation;
  return {
    path: annotation.path,
    startLine: annotation.start_line,
    endLine: annotation.end_line,
    ...(startColumn === undefined || endColumn === undefined ? {} : { startColumn, endColumn }),
    level: annotation.annotation_level,
    title: annotation.title,
    message: annotation.message,
  };
}
