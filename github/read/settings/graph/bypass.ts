/** Who passes by rules. */
import type { BypassActor } from '../types.ts';
import type { RawActor, RawBypass } from './answers.ts';

export const administrators: BypassActor = { kind: 'administrators', name: null, id: null, onlyByPullRequest: false };

/** Somebody who is listed, and not shown: nobody is not what that means. */
export const unseen: BypassActor = { kind: 'user', name: null, id: null, onlyByPullRequest: false };

export function toBypassActor(raw: RawBypass): BypassActor {
  const onlyByPullRequest = raw.bypassMode === 'PULL_REQUEST';
  const unnamed = { name: null, id: null, onlyByPullRequest };
  if (raw.organizationAdmin) return { kind: 'organisation-owners', ...unnamed };
  if (raw.enterpriseOwner) return { kind: 'enterprise-owners', ...unnamed };
  if (raw.deployKey) return { kind: 'deploy-keys', ...unnamed };
  if (raw.actor !== null) return { ...toActor(raw.actor), onlyByPullRequest };
  const { repositoryRoleName: name, repositoryRoleDatabaseId: id } = raw;
  if (name?.toLowerCase() === 'admin') return { kind: 'administrators', ...unnamed };
  return { kind: 'role', name, id, onlyByPullRequest };
}

/** Who may merge without the reviews that classic protection wants. */
export function toActor(actor: RawActor): BypassActor {
  const { __typename: type, databaseId: id = null } = actor;
  if (type === 'App') return { kind: 'app', name: actor.slug ?? null, id, onlyByPullRequest: false };
  if (type === 'Team') return { kind: 'team', name: actor.combinedSlug ?? null, id, onlyByPullRequest: false };
  return { kind: 'user', name: actor.login ?? null, id, onlyByPullRequest: false };
}

/** Those who are in every list. One that nobody is in decides, whatever is unknown of the others. */
export function inAll(lists: readonly (readonly BypassActor[] | null)[]): readonly BypassActor[] | null {
  if (lists.some((each) => each?.length === 0)) return [];
  const known = lists.filter((each) => each !== null);
  if (known.length < lists.length) return null;
  return known.reduce((kept, each) => kept.filter((one) => each.some((other) => isSame(one, other))), known[0] ?? []);
}

/** Whoever passes by one of them freely is not held by another that wants a pull request. */
export function inAny(lists: readonly (readonly BypassActor[] | null)[]): readonly BypassActor[] | null {
  const known = lists.filter((each) => each !== null);
  if (known.length < lists.length) return null;
  const [free, others] = [false, true].map((is) => known.flat().filter((one) => one.onlyByPullRequest === is));
  const all: BypassActor[] = [];
  for (const one of [...(free ?? []), ...(others ?? [])]) if (!all.some((other) => isSame(one, other))) all.push(one);
  return all;
}

const isSame = (a: BypassActor, b: BypassActor): boolean => a.kind === b.kind && a.id === b.id && a.name === b.name;
