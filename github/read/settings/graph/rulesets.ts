/** Who may pass by each ruleset, asked once for each in the life of a reader. */
import { isProblem } from '../../../problems.ts';
import type { SettingsReader } from '../reader.ts';
import { toUnknown } from '../reader.ts';
import type { BypassActor } from '../types.ts';
import type { RawBranch, RawRuleset } from './answers.ts';
import { toBypassActor, unseen } from './bypass.ts';
import { askOnce } from './facts.ts';
import { bypassQuery } from './query.ts';

export type Bypasses = Map<string, readonly BypassActor[] | null>;

interface RawAnswer {
  readonly rateLimit?: { readonly cost: number } | null;
  readonly nodes?: readonly (RawRuleset | null)[] | null;
}

const most = 100;

/** Adds what is not known yet. Null: GitHub does not show it. @throws GitHubProblem where the credential is refused */
export async function addBypasses(
  reader: SettingsReader,
  branches: readonly RawBranch[],
  bypasses: Bypasses,
): Promise<void> {
  const ids = branches.flatMap(({ rules }) =>
    (rules?.nodes ?? []).flatMap((rule) => rule?.repositoryRuleset?.id ?? []),
  );
  const wanted = [...new Set(ids)].filter((id) => !bypasses.has(id));
  for (let at = 0; at < wanted.length && !reader.usedUp.has('graph'); at += most) {
    const part = wanted.slice(at, at + most);
    for (const id of part) bypasses.set(id, null);
    for (const found of await askFor(reader, part)) bypasses.set(found.id, toBypass(found));
  }
}

async function askFor(reader: SettingsReader, ids: readonly string[]): Promise<readonly RawRuleset[]> {
  try {
    const { data } = await askOnce<RawAnswer>(reader, 'read who may bypass rules', bypassQuery, { ids });
    return (data?.nodes ?? []).filter((node) => node !== null);
  } catch (error) {
    if (!isProblem(error, 'forbidden')) toUnknown(reader, 'graph', null, error);
    return [];
  }
}

function toBypass({ bypassActors: actors }: RawRuleset): readonly BypassActor[] | null {
  return actors?.nodes?.map((raw) => (raw === null ? unseen : toBypassActor(raw))) ?? null;
}
