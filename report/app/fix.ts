/** How to get a leak out of a branch before it is merged, with the commands for the case at hand. */
import type { RuleInfo } from '../../rules/index.ts';
import { datasetRule, inventing, partsOf, plural, type LeakParts } from '../words.ts';
import { isFile } from '../web-addresses.ts';
import { code, commitLink, isMessage, listOf, ruleText } from './markdown.ts';
import { quote, shellBlock } from '../shell.ts';
import type { BranchFacts, JudgedHead, ReportedItem } from './types.ts';

const pathsShown = 5;
/** Nobody copies a longer one. */
const longestWord = 1000;
const commitsShown = 20;
const adviceShown = 5;

/** A branch that is not merged. */
export interface UnmergedBranch extends Pick<JudgedHead, 'repository' | 'head' | 'branch'> {
  readonly rules: ReadonlyMap<string, Pick<RuleInfo, 'title' | 'fix'>>;
}

type FixPlace = Pick<ReportedItem, 'path' | 'within' | 'inHead' | 'first'> & { readonly rows?: number };

/** A leak, as far as its steps depend on it. */
export interface FixableLeak {
  readonly leak: Pick<LeakParts['leak'], 'kind' | 'title' | 'subjects'>;
  readonly findings: readonly (FixPlace & { readonly rule: string })[];
  readonly datasets: readonly FixPlace[];
}

/** Numbered steps in Markdown, the first thing to do first. */
export function fixSteps(judged: UnmergedBranch, blocking: readonly FixableLeak[]): string[] {
  const located = blocking.flatMap(({ findings, datasets }): FixPlace[] => [...findings, ...datasets]);
  const files = located.filter(({ path }) => isFile(path));
  const texts = located.filter(({ path }) => !isFile(path) && !isMessage(path));
  const messages = located.filter(({ path }) => isMessage(path));
  const steps = [
    revokeStep(judged, blocking),
    exposedStep(blocking),
    removeStep(files.filter(({ inHead }) => inHead)),
    textStep(texts),
    rewriteStep(judged, [...files, ...messages]),
  ];
  return steps
    .filter((step) => step.length > 0)
    .flatMap(([first = '', ...rest], index) => [
      `${index + 1}. ${first}`,
      ...rest.map((line) => (line === '' ? '' : `   ${line}`)),
    ]);
}

function revokeStep({ rules }: UnmergedBranch, blocking: readonly FixableLeak[]): string[] {
  const secrets = blocking.filter(({ leak }) => leak.kind === 'secret');
  if (secrets.length === 0) return [];
  const advice = secrets.map(({ leak, findings }) => {
    const rule = rules.get(findings[0]?.rule ?? '');
    return rule ? `${code(rule.title)}: ${ruleText(rule.fix)}` : code(leak.title);
  });
  const distinct = [...new Set(advice)];
  return [
    '**Revoke the secret now.** It is on GitHub already; removing it from the branch does not make it secret again.',
    ...distinct.slice(0, adviceShown).map((line) => `- ${line}`),
    ...(distinct.length > adviceShown ? [`- and ${plural(distinct.length - adviceShown, 'more kind')} of secret`] : []),
  ];
}

function exposedStep(blocking: readonly FixableLeak[]): string[] {
  const people = blocking.filter(({ leak }) => leak.kind !== 'secret' && leak.kind !== 'exposure' && leak.subjects > 0);
  if (people.length === 0) return [];
  return [
    '**Tell the person responsible for data protection.** The data is on GitHub already: whoever can read this repository can read it.',
  ];
}

function removeStep(present: readonly FixPlace[]): string[] {
  if (present.length === 0) return [];
  return [
    `**Remove it from your files:** ${pathList(present)}. Read secrets from the environment or a secret store, and use invented people in tests: ${inventing}.`,
  ];
}

function pathList(located: readonly FixPlace[]): string {
  const paths = [...new Set(located.map(({ path }) => path))];
  const rest = paths.length > pathsShown ? [`${paths.length - pathsShown} more`] : [];
  return listOf([...paths.slice(0, pathsShown).map(code), ...rest]);
}

/** Title, description, comments and the branch's name are no part of any commit. */
function textStep(texts: readonly FixPlace[]): string[] {
  if (texts.length === 0) return [];
  return [
    `**Edit the text on GitHub:** ${pathList(texts)}. Then open the list under “edited” and delete the old revision there. A branch name that holds it needs a new branch and a new pull request.`,
  ];
}

function rewriteStep(judged: UnmergedBranch, located: readonly FixPlace[]): string[] {
  const { branch, head } = judged;
  if (located.length === 0) return [];
  if (!branch)
    return [
      '**Fix it where it came from:** amend or rebase that branch without it and push it again; what came by a merge queue goes into the queue again.',
    ];
  const commits = [...new Set(located.flatMap(({ first }) => first.commit ?? []))];
  const isLast = branch.commits === 1 || commits.every((commit) => commit === head);
  return isLast ? amend(located) : rewrite(judged, branch, commits, located);
}

function amend(located: readonly FixPlace[]): string[] {
  const inMessage = located.some(({ path }) => isMessage(path));
  return [
    '**Amend the commit.** A second commit, or a revert, does not help: the first one would still contain it.',
    ...shellBlock([
      'git add --update',
      inMessage ? 'git commit --amend   # write the message without it' : 'git commit --amend --no-edit',
      'git push --force-with-lease',
    ]),
  ];
}

function rewrite(
  { repository }: UnmergedBranch,
  branch: BranchFacts,
  commits: readonly string[],
  located: readonly FixPlace[],
): string[] {
  const base = quote(branch.mergeBase);
  const gone = located.every(({ inHead }) => !inHead);
  const links = commits.slice(0, commitsShown).map((commit) => commitLink(repository, commit));
  const rest = commits.length > commitsShown ? [`${commits.length - commitsShown} more`] : [];
  return [
    gone
      ? `**Rewrite the branch.** Your files are clean now, but ${listOf([...links, ...rest])} still ${commits.length === 1 ? 'holds' : 'hold'} it, and merging brings all commits along. A revert on top does not help.`
      : `**Rewrite the branch.** It came with ${listOf([...links, ...rest])}; a commit on top, or a revert, does not remove it from there.`,
    '',
    'The short way, one commit in place of all:',
    ...shellBlock([
      ...(gone ? [] : ['git add --update']),
      `git reset --soft ${base}`,
      'git commit',
      'git push --force-with-lease',
    ]),
    '',
    'Or keep the commits, and fix the one that introduced it:',
    ...shellBlock(rebase(branch, base, commits, located)),
    ...filterFiles(base, located),
  ];
}

function rebase(branch: BranchFacts, base: string, commits: readonly string[], located: readonly FixPlace[]): string[] {
  const short = commits.slice(0, commitsShown).map((commit) => quote(commit.slice(0, 10)));
  const options = branch.merges ? '--interactive --rebase-merges' : '--interactive';
  const inMessage = located.some(({ path }) => isMessage(path));
  return [
    `git rebase ${options} ${base}`,
    `# in the list, write "edit" in place of "pick" before ${listOf(short)}; Git stops there`,
    inMessage ? '# remove it from the files and the message, then:' : '# remove it from the files, then:',
    `git add --update && git commit --amend${inMessage ? '' : ' --no-edit'} && git rebase --continue`,
    'git push --force-with-lease',
  ];
}

/** Where whole files must go, one command does it. Paths inside archives go with the archive. */
function filterFiles(base: string, located: readonly FixPlace[]): string[] {
  const whole = located.filter(
    (each) => each.path !== '' && isFile(each.path) && ('rows' in each || each.within.length > 0),
  );
  const paths = [...new Set(whole.map(({ path }) => quote(path)))]
    .filter((word) => word.length <= longestWord)
    .slice(0, pathsShown);
  if (paths.length === 0) return [];
  return [
    '',
    'Or remove the whole file from every commit of the branch ([git filter-repo](https://github.com/newren/git-filter-repo)):',
    ...shellBlock([
      `git filter-repo --force --refs "${base}..$(git branch --show-current)" --invert-paths ${paths.map((path) => `--path ${path}`).join(' ')}`,
      'git push --force-with-lease',
    ]),
  ];
}

/** For readers who may know nothing of what was found: the same words whatever it is. */
export function publicFixSteps({ branch }: JudgedHead): string[] {
  if (!branch)
    return [
      'Fix it where it came from: amend or rebase that branch without it and push it again; what came by a merge queue goes into the queue again.',
    ];
  return [
    '1. If it is a secret, revoke it now: it is on GitHub already.',
    '2. Remove it from your files, and rewrite the branch. A new commit or a revert does not help, because every commit of the branch is scanned:',
    ...shellBlock(
      ['git add --update', `git reset --soft ${quote(branch.mergeBase)}`, 'git commit', 'git push --force-with-lease'],
      '   ',
    ),
  ];
}

export function blockingParts(judged: JudgedHead): LeakParts[] {
  return judged.report.leaks.filter(({ id }) => judged.blocking.has(id)).map((leak) => partsOf(judged.report, leak));
}

/** Id of the rule that a leak is told by. */
export function ruleOf({ findings }: Pick<LeakParts, 'findings'>): string {
  return findings[0]?.rule ?? datasetRule;
}
