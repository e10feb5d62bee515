/** Draft security advisories: the private place of a public repository. */
import { call, pages, type Data } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { clip, limits } from '../limits.ts';
import { orNull } from '../problems.ts';
import { beginWrite, type Intent } from './intent.ts';

export interface Advisory {
  /** `GHSA-xxxx-xxxx-xxxx`. */
  readonly id: string;
  /** `published` is public: nothing may be written there any more. */
  readonly state: 'draft' | 'triage' | 'published' | 'closed' | 'withdrawn';
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

export interface WantedAdvisory {
  /** Hidden text of the description, by which it is found again. */
  readonly marker: string;
  readonly summary: string;
  /** Holds the marker. */
  readonly description: string;
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  readonly knownId: string | null;
  /** Where there was no attempt before, nothing is searched. */
  readonly intent: Intent;
  readonly now: Date;
}

/**
 * The one advisory, in whatever state it is; it is created, as a draft, only where none is found.
 *
 * @throws GitHubProblem
 * @throws SettleLater it may have been created by an attempt whose answer was lost.
 */
export async function ensureAdvisory(github: GitHub, where: Where, wanted: WantedAdvisory): Promise<Advisory> {
  if (!wanted.description.includes(wanted.marker)) throw new TypeError('the text of an advisory holds its marker');
  const found = (await readKnown(github, where, wanted)) ?? (await findLost(github, where, wanted));
  if (found) return found;
  await beginWrite('advisory', wanted.intent, wanted.now);
  const route = 'POST /repos/{owner}/{repo}/security-advisories';
  const advisory = await call(github, 'create a security advisory', route, {
    ...where,
    summary: clip(wanted.summary, limits.advisorySummary),
    description: clip(wanted.description, limits.body),
    severity: wanted.severity,
    // GitHub demands a product; this one is no package.
    vulnerabilities: [{ ...noVersion, package: { ecosystem: 'other', name: `${where.owner}/${where.repo}` } }],
  });
  return toAdvisory(advisory);
}

const noVersion = { vulnerable_version_range: null, patched_versions: null, vulnerable_functions: null };

/** @param state `closed`: the leak is gone. @throws GitHubProblem */
export async function updateAdvisory(
  github: GitHub,
  where: Where,
  id: string,
  change: { readonly summary?: string; readonly description?: string; readonly state?: 'draft' | 'closed' },
): Promise<Advisory> {
  const { summary, description, state } = change;
  const route = 'PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}';
  const advisory = await call(github, 'update a security advisory', route, {
    ...where,
    ghsa_id: id,
    ...(summary === undefined ? {} : { summary: clip(summary, limits.advisorySummary) }),
    ...(description === undefined ? {} : { description: clip(description, limits.body) }),
    ...(state === undefined ? {} : { state }),
  });
  return toAdvisory(advisory);
}

/** Null where there is none of that id. @throws GitHubProblem */
export async function readAdvisory(github: GitHub, where: Where, id: string): Promise<Advisory | null> {
  const route = 'GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}';
  const advisory = await orNull(call(github, 'read a security advisory', route, { ...where, ghsa_id: id }));
  return advisory && toAdvisory(advisory);
}

async function readKnown(github: GitHub, where: Where, { knownId }: WantedAdvisory): Promise<Advisory | null> {
  return knownId === null ? null : readAdvisory(github, where, knownId);
}

async function findLost(github: GitHub, where: Where, wanted: WantedAdvisory): Promise<Advisory | null> {
  if (wanted.intent.at === null) return null;
  const route = 'GET /repos/{owner}/{repo}/security-advisories';
  const order = { sort: 'created', direction: 'desc' } as const;
  for await (const page of pages(github, 'look for a security advisory', route, { ...where, ...order })) {
    const found = page.find(({ description }) => description?.includes(wanted.marker));
    if (found) return toAdvisory(found);
  }
  return null;
}

function toAdvisory(raw: Data<'GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}'>): Advisory {
  return {
    id: raw.ghsa_id,
    state: raw.state,
    summary: raw.summary,
    description: raw.description ?? '',
    url: raw.html_url,
  };
}
