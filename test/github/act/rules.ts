/** Which rules hold on a branch, who passes by, and what they say about a commit. */
import {
  roles,
  type Account,
  type App,
  type BypassActor,
  type Repository,
  type RequiredCheck,
  type Rule,
  type Ruleset,
} from '../state/model.ts';
import type { World } from '../world.ts';

export interface AppliedRule {
  readonly rule: Rule;
  readonly ruleset: Ruleset;
}

/** Rulesets of the repository and of its organisation that name it. */
export function rulesetsOn(repository: Repository): Ruleset[] {
  const above = [...repository.owner.rulesets.values()].filter((ruleset) => namesRepository(ruleset, repository));
  return [...repository.rulesets.values(), ...above];
}

function namesRepository({ content }: Ruleset, repository: Repository): boolean {
  const condition = content.conditions['repository_name'];
  return condition === undefined || fits(condition, repository.name, []);
}

/** Rules in force on a branch. */
export function rulesOn(repository: Repository, branch: string): AppliedRule[] {
  return rulesetsOn(repository)
    .filter((ruleset) => appliesTo(ruleset, repository, branch))
    .flatMap((ruleset) => ruleset.content.rules.map((rule) => ({ rule, ruleset })));
}

function appliesTo({ content }: Ruleset, repository: Repository, branch: string): boolean {
  if (content.enforcement !== 'active' || content.target !== 'branch') return false;
  const condition = content.conditions['ref_name'];
  const isDefault = branch === repository.defaultBranch;
  return condition !== undefined && fits(condition, `refs/heads/${branch}`, isDefault ? ['~DEFAULT_BRANCH'] : []);
}

interface Condition {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

function fits({ include, exclude }: Condition, name: string, aliases: readonly string[]): boolean {
  const isNamed = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => pattern === '~ALL' || aliases.includes(pattern) || toExpression(pattern).test(name));
  return isNamed(include) && !isNamed(exclude);
}

/** fnmatch with FNM_PATHNAME, as GitHub documents it; `**` goes through folders. */
function toExpression(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/?|\*|\?|[.+^${}()|[\]\\]/g, (part) => {
    if (part.startsWith('**')) return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

/** Checks that must pass before somebody changes a branch; of those whose rules the person does not pass by. */
export function checksFor(
  world: World,
  repository: Repository,
  branch: string,
  by: Account,
  app: App | null,
): RequiredCheck[] {
  const ruled = rulesOn(repository, branch)
    .filter(({ ruleset }) => !passesBy(world, ruleset, repository, by, app))
    .flatMap(requiredChecks);
  const protection = repository.protections.get(branch);
  const isHeld = protection?.enforceAdmins === true || world.state.roleOf(by, repository) !== 'admin';
  return [...ruled, ...(isHeld ? (protection?.checks ?? []) : [])];
}

function requiredChecks({ rule }: AppliedRule): RequiredCheck[] {
  if (rule.type !== 'required_status_checks') return [];
  const checks = (rule.parameters?.['required_status_checks'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return checks.map((check) => ({
    context: String(check['context']),
    app: typeof check['integration_id'] === 'number' ? check['integration_id'] : null,
  }));
}

/** What GitHub says about a required check of a commit; null: fulfilled. */
export function complaintAbout(repository: Repository, commit: string, check: RequiredCheck): string | null {
  const results = [...runResults(repository, commit, check), ...statusResults(repository, commit, check)];
  if (results.includes('passed')) return null;
  const state = results.length === 0 ? 'expected' : results.includes('failed') ? 'failing' : 'in progress';
  return `Required status check "${check.context}" is ${state}.`;
}

type Result = 'passed' | 'failed' | 'pending';

const passing = new Set(['success', 'neutral', 'skipped']);

/** The newest run of that name of each App. */
function runResults(repository: Repository, commit: string, check: RequiredCheck): Result[] {
  const newest = new Map<number, Result>();
  for (const { suite, name, status, conclusion } of repository.checkRuns.values()) {
    const isAsked = check.app === null || check.app === suite.app.id;
    if (suite.headSha !== commit || name !== check.context || !isAsked) continue;
    newest.set(suite.app.id, status !== 'completed' ? 'pending' : passing.has(conclusion ?? '') ? 'passed' : 'failed');
  }
  return [...newest.values()];
}

function statusResults(repository: Repository, commit: string, check: RequiredCheck): Result[] {
  const status = repository.statuses.findLast(
    ({ sha, context, author }) =>
      sha === commit && context === check.context && (check.app === null || author.app?.id === check.app),
  );
  if (status === undefined) return [];
  return [status.state === 'success' ? 'passed' : status.state === 'pending' ? 'pending' : 'failed'];
}

/** Numbers that GitHub gives to roles in bypass lists. */
const roleNumbers: Readonly<Record<number, string>> = { 1: 'read', 2: 'maintain', 3: 'triage', 4: 'write', 5: 'admin' };

function passesBy(world: World, ruleset: Ruleset, repository: Repository, account: Account, app: App | null): boolean {
  return ruleset.content.bypass_actors.some((actor) => isActor(world, actor, repository, account, app));
}

function isActor(
  { state }: World,
  actor: BypassActor,
  repository: Repository,
  account: Account,
  app: App | null,
): boolean {
  switch (actor.actor_type) {
    case 'Integration':
      return app !== null && app.id === actor.actor_id;
    case 'OrganizationAdmin':
      return repository.owner.members.get(account.id) === 'owner';
    case 'RepositoryRole':
      return roles.indexOf(state.roleOf(account, repository)) >= roleFrom(actor.actor_id);
    case 'Team':
      return state.team(actor.actor_id ?? 0)?.members.has(account.id) ?? false;
    case 'User':
      return account.id === actor.actor_id;
    default:
      return false;
  }
}

function roleFrom(number: number | null): number {
  const index = roles.findIndex((role) => role === roleNumbers[number ?? 0]);
  return index < 0 ? roles.length : index;
}
