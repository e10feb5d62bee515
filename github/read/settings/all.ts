/** The settings of all repositories of an organisation, with few requests: see bench/settings.ts for how many. */
import { toId } from '../../ids.ts';
import { readOrganisationFloor } from './actions.ts';
import { nothingLearnt, type Learnt } from './branch-rules.ts';
import { readGraphFacts } from './graph/facts.ts';
import { addBypasses } from './graph/rulesets.ts';
import { readAllTeams } from './graph/teams.ts';
import { get, list, type SettingsReader } from './reader.ts';
import { assertNamed, fieldsOf, readSettings, type Look, type RawRepository } from './repository.ts';
import { known, type Setting } from './setting.ts';
import type { RepositorySettings, TeamAccess } from './types.ts';

export interface AllAsked {
  readonly login: string;
  /** The credential is an App's: only repositories of its installation, which may be some of the organisation's. */
  readonly isInstallation: boolean;
}

/**
 * In the order of GitHub's list. What a used-up limit leaves unread is unknown in each that follows.
 *
 * @throws GitHubProblem where the list itself cannot be read
 */
export async function* readAllSettings(
  reader: SettingsReader,
  { login, isInstallation }: AllAsked,
): AsyncGenerator<RepositorySettings> {
  const learnt = { ...nothingLearnt(), privateCanHaveRules: await readPlan(reader, login) };
  const floor = await readOrganisationFloor(reader, login);
  const teams = await readAllTeams(reader, login);
  const covered = isInstallation ? await listCovered(reader) : null;
  // All of them first: what a limit leaves unread is named all the same.
  const listed = await list(reader, ['list the repositories', 'GET /orgs/{org}/repos', { org: login }], (page) =>
    page.filter(({ id }) => covered === null || covered.has(toId(id))),
  );
  for (const raw of listed) assertNamed(raw);
  for (let at = 0; at < listed.length; at += together) {
    yield* readPage(listed.slice(at, at + together), { reader, learnt, floor }, teams);
  }
}

/** Repositories whose rulesets are looked at together. */
const together = 100;

/** Rules for private repositories are what paid plans have; null: not shown. */
async function readPlan(reader: SettingsReader, org: string): Promise<boolean | null> {
  const { plan } = await get(reader, 'read the organisation', 'GET /orgs/{org}', { org });
  return plan === undefined ? null : plan.name !== 'free';
}

async function listCovered(reader: SettingsReader): Promise<ReadonlySet<number>> {
  const ids = await list(reader, ['list the repositories', 'GET /installation/repositories', {}], (page) =>
    page.repositories.map(({ id }) => toId(id)),
  );
  return new Set(ids);
}

async function* readPage(
  repositories: readonly RawRepository[],
  shared: Pick<Look, 'reader' | 'floor'> & { readonly learnt: Learnt },
  teams: Setting<ReadonlyMap<string, readonly TeamAccess[]>>,
): AsyncGenerator<RepositorySettings> {
  const { reader, learnt } = shared;
  const ids = repositories.map(({ node_id: id }) => id);
  const all = await readGraphFacts(reader, ids, fieldsOf(null));
  const branches = [...all.values()].map((facts) => facts.field('branch'));
  await addBypasses(
    reader,
    branches.flatMap((branch) => (branch.known && branch.value !== null ? [branch.value] : [])),
    learnt.bypasses,
  );
  for (const raw of repositories) {
    const facts = all.get(raw.node_id);
    if (facts === undefined) continue;
    const own = teams.known ? known(teams.value.get(raw.node_id) ?? []) : teams;
    yield await readSettings({ ...shared, raw, facts, teams: own }, null);
  }
}
