/** Plans, applies and compares the push ruleset of a repository or an organisation. */
import {
  findAdded,
  findBypass,
  findDrift,
  pushLimits,
  pushRulesetName,
  toPushRules,
  toRulesetChange,
  whyNoPushRuleset,
  type Change,
  type PushPlace,
  type PushRules,
} from '../../../gate/index.ts';
import {
  findPushRuleset,
  findRepository,
  isProblem,
  readPlanName,
  type GitHub,
  type Ruleset,
} from '../../../github/index.ts';
import { quote, toPlain } from '../../../report/index.ts';
import { UsageError } from '../../errors.ts';
import { assertNotTracked, assertWritable } from '../../outputs.ts';
import { loadRules } from '../../packs.ts';
import { whileShown } from '../../progress.ts';
import { openClient, toTarget, type CredentialOptions, type GitHubTarget } from '../../target.ts';
import { applyChanges } from '../../undo.ts';
import { describeRemarks } from './remarks.ts';

export type RulesetVerb = 'plan' | 'apply' | 'drift';

/** As typed. */
export interface RulesetsOptions extends CredentialOptions {
  readonly wider?: boolean;
  readonly maxSize?: number;
  readonly packs: readonly string[];
  /** Of `apply`. */
  readonly undoLog?: string;
}

/** 0 planned, applied or the same; 1 not to be had there, or drifted; 3 GitHub could not be read or written. */
export async function runRulesets(verb: RulesetVerb, text: string, options: RulesetsOptions): Promise<number> {
  const target = toTarget(text, options);
  const wanted = await loadWanted(options);
  if (options.undoLog !== undefined) await assertLog(options.undoLog);
  const { github } = await openClient(options);
  try {
    return await act(verb, { github, target, wanted, undoLog: options.undoLog ?? null });
  } catch (error) {
    if (!isProblem(error)) throw error;
    process.stderr.write(`leakwarden: ${error.message}\n`);
    return 3;
  }
}

/** Before anything is changed: what undoes a change must not be lost. */
async function assertLog(file: string): Promise<void> {
  assertWritable(file);
  await assertNotTracked([{ file, format: 'json' }], undefined);
}

async function loadWanted({ wider = false, maxSize: size, packs }: RulesetsOptions): Promise<PushRules> {
  const maxSize = size ?? null;
  const { leastSize, mostSize } = pushLimits;
  if (maxSize !== null && (!Number.isInteger(maxSize) || maxSize < leastSize || maxSize > mostSize))
    throw new UsageError(`--max-size: is a whole number of megabytes, ${leastSize} to ${mostSize}`);
  return toPushRules((await loadRules(packs)).rules, { wider, maxSize });
}

interface Task {
  readonly github: GitHub;
  readonly target: GitHubTarget;
  readonly wanted: PushRules;
  readonly undoLog: string | null;
}

async function act(verb: RulesetVerb, task: Task): Promise<number> {
  const { github, target, wanted } = task;
  const reading = `reading the rulesets of ${toPlain(nameOf(target))}`;
  const place = await whileShown(reading, () => readPlace(github, target));
  const obstacle = whyNoPushRuleset(place);
  if (obstacle !== null) {
    if (verb === 'plan') print(changeOf(null, task));
    say(`${nameOf(target)}: ${obstacle}. ${instead}`);
    return 1;
  }
  if (place.plan === null)
    say('the plan of the organisation is not shown; push rulesets need GitHub Team or Enterprise');
  const present = await whileShown(reading, () => findPushRuleset(github, target, pushRulesetName));
  if (verb === 'drift') return tellDrift(present, task);
  const change = changeOf(present, task);
  if (verb === 'plan') {
    print(change);
    process.stderr.write(describeRemarks('It refuses more than the rules find:', wanted.wider));
    process.stderr.write(describeRemarks('It does not see (the check does):', wanted.left));
    tellDrift(present, task, process.stderr);
    return 0;
  }
  return apply(present, change, task);
}

const instead =
  'What protects instead is the check: require it (leakwarden settings, policy required-check), and install the hook ' +
  'where people commit (leakwarden hook install).';

async function readPlace(github: GitHub, { owner, repo }: GitHubTarget): Promise<PushPlace> {
  const repository = repo === null ? null : await findRepository(github, { owner, repo });
  if (repo !== null && repository === null)
    throw new UsageError(`${owner}/${repo}: does not exist, or the token may not see it`);
  const isOrganisation = repository === null || repository.ownerIsOrganisation;
  return { repository, plan: isOrganisation ? await readPlanName(github, owner) : null };
}

/** @throws UsageError where people's entries and ours are too many together */
function changeOf(present: Ruleset | null, { target, wanted }: Task): Change {
  const change = toRulesetChange(present, wanted.rules, target);
  if (change !== null) return change;
  throw new UsageError(
    `the ruleset "${pushRulesetName}" would have more than ${pushLimits.entries} entries in a list, with those that ` +
      'people added; move theirs to a ruleset of their own',
  );
}

/** The body of the request, and nothing else: it can be piped into `gh api --input -`. */
function print({ apply: { route, parameters } }: Change): void {
  const body = Object.entries(parameters).filter(([name]) => !route.includes(`{${name}}`));
  process.stdout.write(`${JSON.stringify(Object.fromEntries(body), null, 2)}\n`);
}

function tellDrift(present: Ruleset | null, { target, wanted }: Task, to: NodeJS.WriteStream = process.stdout): number {
  const drift = findDrift(present, wanted.rules, target);
  const added = findAdded(present, wanted.rules);
  const bypass = present ? findBypass(present) : [];
  const head = drift.length === 0 ? 'as the rules ask' : 'differs from what the rules ask';
  const limit = bypass !== null && bypass.length > 0 ? ', but not of everybody' : '';
  const lines = [
    `${nameOf(target)}: ${head}${limit}`,
    ...drift.map((each) => `  ${each}`),
    ...added.map((each) => `  beyond the rules, and kept: ${each}`),
    ...(bypass ?? []).map((each) => `  may bypass it, and is kept: ${each}`),
    ...(bypass === null ? ['  not known: who may bypass it, which GitHub shows to who may change the ruleset'] : []),
  ];
  to.write(`${lines.map(toPlain).join('\n')}\n`);
  if (drift.length > 0) return 1;
  return bypass === null ? 3 : 0;
}

async function apply(
  present: Ruleset | null,
  change: Change,
  { github, target, wanted, undoLog }: Task,
): Promise<number> {
  const drift = findDrift(present, wanted.rules, target);
  if (drift.length === 0 || undoLog === null) return tellDrift(present, { github, target, wanted, undoLog });
  const subject = nameOf(target);
  await applyChanges(github, [{ ...change, subject, policy: 'rulesets' }], undoLog);
  for (const each of drift) process.stdout.write(`  before: ${toPlain(each)}\n`);
  process.stdout.write(`Undo: leakwarden settings ${subject} --undo ${quote(undoLog)}\n`);
  return 0;
}

const nameOf = ({ owner, repo }: GitHubTarget): string => (repo === null ? owner : `${owner}/${repo}`);

const say = (text: string): void => void process.stderr.write(`leakwarden: ${toPlain(text)}\n`);
