/** From a repository to a plan, and the plan carried out as whoever copies it would. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Leak } from '../../../rules/index.ts';
import { planPurge, readFacts, showNames, targetsOf, type PurgeTargets } from '../../../gate/index.ts';
import { planFormats, type PurgePlan } from '../../../report/index.ts';
import { openRepository, type ScanRequest } from '../../../scan/index.ts';
import { installFilterRepo } from '../../support/filter-repo.ts';
import { gitEnvironment, makeFolder } from '../../support/repository.ts';
import { requestFor, scanPath } from '../../support/scan.ts';

/** Of all leaks that are at least medium. */
export async function planOf(folder: string, change: Partial<ScanRequest> = {}): Promise<PurgePlan> {
  const report = await scanPath(folder, { everyPlace: true, whole: true, ...change });
  const leaks = report.leaks.filter(({ severity }) => severity === 'critical' || severity === 'high');
  return planFrom(folder, targetsOf(report, leaks, true), leaks);
}

export async function planFrom(folder: string, targets: PurgeTargets, leaks: readonly Leak[]): Promise<PurgePlan> {
  const repository = await openRepository(folder);
  if (!repository) throw new Error('no repository');
  const facts = await readFacts(repository, targets);
  const names = [...facts.beside.notes, ...facts.beside.modules, ...facts.loose.map(({ name }) => name)];
  const shown = await showNames(names, requestFor(folder));
  return planPurge({ version: 'test', path: folder, leaks, targets, facts, show: (name) => shown.get(name) ?? '****' });
}

export interface Purged {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly has: (id: string) => boolean;
}

/** With git-filter-repo from PATH where it is named, else with the stand-in. */
export function carryOut(plan: PurgePlan, tools = installFilterRepo(join(makeFolder(), 'bin'))): Purged {
  const work = makeFolder();
  writeFileSync(join(work, 'plan.sh'), planFormats.get('sh')?.(plan) ?? '');
  const env = { ...gitEnvironment, PATH: `${tools}:${process.env['PATH']}` };
  const options = { env, encoding: 'utf8', stdio: 'pipe' } as const;
  execFileSync('bash', ['plan.sh'], { ...options, cwd: work });
  const folder = join(work, 'purge.git');
  if (!existsSync(folder)) throw new Error('no clone was made');
  const git = (...args: readonly string[]): string => execFileSync('git', args, { ...options, cwd: folder }).trim();
  const has = (id: string): boolean => {
    try {
      git('cat-file', '-e', id);
      return true;
    } catch {
      return false;
    }
  };
  return { folder, git, has };
}
