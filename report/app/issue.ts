/** The remediation issue of one leak, for a person who has five minutes. It stands in a private place only. */
import type { FindingKind } from '../../rules/index.ts';
import type { PublicTimes } from '../public-times.ts';
import { dataOf } from '../people-words.ts';
import { plural } from '../words.ts';
import { urlOf } from '../web-addresses.ts';
import { approverList, waiversOf } from './check-notes.ts';
import { taskLines } from './checklist.ts';
import { helpLines } from './commands.ts';
import { dutyLines, tagsOf } from './duties.ts';
import { accessWords, raisedWords, timelineLines } from './exposure.ts';
import { fixSteps } from './fix.ts';
import { authorLine, locatedOf, tasksOf } from './issue-tasks.ts';
import {
  aboutRule,
  code,
  commitLink,
  dayOf,
  fit,
  listOf,
  mention,
  nameOf,
  placeLink,
  plainList,
  prose,
  reasonOf,
  row,
  section,
  titleOf,
} from './markdown.ts';
import { markerOf, referenceOf, toldMarkerOf } from './references.ts';
import type { ExposureFacts, IssueText, RemediationFacts, UnmergedPull } from './issue-types.ts';

/** GitHub refuses longer ones. */
export const bodyLimit = 65_536;
const titleLimit = 256;
const placesShown = 100;
const namesShown = 10;

export function formatIssue(facts: RemediationFacts): IssueText {
  return {
    title: titleOf(title(facts), titleLimit),
    body: formatStory(facts, bodyLimit),
    labels: ['leakwarden', `severity:${facts.leak.severity}`],
  };
}

/** The same story stands in a draft advisory where there is no private repository. */
export function formatStory(facts: RemediationFacts, limit: number): string {
  const blocks = placeLines(facts);
  return fit({
    head: [
      ...introduction(facts),
      ...section(
        'What to do, in this order',
        facts.unmerged ? branchLines(facts, facts.unmerged) : taskLines(tasksOf(facts)),
      ),
      ...dutyLines(facts),
      '### Where',
      '',
    ].join('\n'),
    blocks,
    tail: ['', ...timelineLines(facts), ...nextLines(facts)].join('\n'),
    limit,
    most: placesShown,
    besides: Math.max(0, facts.placesTotal - facts.places.length),
    more: (count) => `- and ${plural(count, 'more place')}`,
  });
}

/** The same steps as in its check: until it is merged nothing but the branch has to be rewritten. */
function branchLines(facts: RemediationFacts, { pull, head, branch }: UnmergedPull): string[] {
  const { repository, rules, leak, places, datasets } = facts;
  const judged = { repository, head, branch, rules: new Map(rules.map((rule) => [rule.id, rule])) };
  const link = `[pull request ${pull}](${urlOf(repository, `/pull/${pull}`)})`;
  return [
    `Only ${link} contains it, and it is not merged yet: rewrite its branch, not the repository.`,
    '',
    ...fixSteps(judged, [{ leak, findings: places, datasets }]),
    '',
    `GitHub still keeps what was pushed readable at \`refs/pull/${pull}\`, even after the pull request is closed: only GitHub Support can remove that.`,
  ];
}

/** Names of titles mention nobody; `@` is kept apart all the same. */
function title({ leak, repository, home, places, datasets }: RemediationFacts): string {
  const path = datasets[0]?.path ?? places[0]?.path ?? '';
  const name = path.split('/').at(-1) ?? '';
  const people = leak.subjects > 0 && datasets.length === 0 ? ` of ${plural(leak.subjects, 'person', 'people')}` : '';
  const isSaid = path === '' || leak.title.includes(name) || datasets.length > 1;
  const repo = home === repository.fullName ? '' : `${repository.fullName}: `;
  return `[${leak.severity}] ${repo}${leak.title}${people}${isSaid ? '' : ` in ${path}`}`.replaceAll('@', '@\u200b');
}

function introduction(facts: RemediationFacts): string[] {
  const { key, leak, rules, owners, decision } = facts;
  const told = owners.notify.slice(0, namesShown).map(mention);
  return [
    markerOf('leak', key),
    toldMarkerOf(leak, facts.broughtBy ?? null),
    `**${prose(leak.title)}** leaked in ${listOf(repositoriesOf(facts).map(code))}.${dueWords(facts)}`,
    '',
    ...(decision ? [`> ${decisionWords(decision)}`, ''] : []),
    row('', ''),
    row('---', '---'),
    ...tableOf(facts).map(([name, text]) => row(`**${name}**`, text)),
    '',
    ...(rules[0] ? [`${prose(rules[0].why)}${aboutRule(rules[0], facts.judgedBy.version)}`, ''] : []),
    ...(told.length > 0 ? [`For the attention of ${listOf(told)}.`, ''] : []),
  ];
}

/** Each by its name, that of the leak first. */
function repositoriesOf({ repository, places }: RemediationFacts): string[] {
  const others = places.flatMap((place) => place.repository?.fullName ?? []);
  return [...new Set([repository.fullName, ...others])].slice(0, namesShown);
}

function dueWords({ due, decision }: RemediationFacts): string {
  return due === null || decision !== null ? '' : ` Due by **${dayOf(due)}**.`;
}

export function decisionWords({ action, by, reason, until }: NonNullable<RemediationFacts['decision']>): string {
  const what = action === 'accept' ? `Accepted by ${nameOf(by)}` : `Not a leak, says ${nameOf(by)}`;
  return `${what}${until === null ? '' : `, until ${dayOf(until)}`}: ${reasonOf(reason)}`;
}

function tableOf(facts: RemediationFacts): (readonly [string, string])[] {
  const { leak, places, datasets, repository, progress } = facts;
  const preview = places[0]?.preview ?? '';
  const first = [...datasets, ...places].find((each) => each.first.commit !== null)?.first ?? null;
  const commit = first?.commit ? ` in ${commitLink(repository, first.commit)}` : '';
  const author = authorLine(facts);
  const rows: (readonly [string, string | null])[] = [
    ['What', preview === '' ? null : `${prose(leak.title)}, ${code(preview)}`],
    ['Severity', howBad(facts)],
    ['Affected people', whose(facts)],
    ['Who can read it', exposureWords(facts.exposure, facts.repository.visibility)],
    ['Who has access', accessWords(facts.exposure)],
    ['Since', leak.since === null && commit === '' ? null : `${leak.since === null ? '' : dayOf(leak.since)}${commit}`],
    ['Status', nowWords(progress)],
    ['Judged by', judgedWords(facts.judgedBy)],
    ['Who should act', [...(author === null ? [] : [author]), ...ownerWords(facts)].join('<br>')],
  ];
  return rows.flatMap(([name, text]) => (text ? [[name, text] as const] : []));
}

function judgedWords({ version, files, hasFloor }: RemediationFacts['judgedBy']): string {
  const named = files.map(({ path, id }) => `${code(path)} (${code(id.slice(0, 12))})`);
  const all = [...named, ...(hasFloor ? ['the organisation’s configuration'] : [])];
  return `Leakwarden ${prose(version)}, by ${all.length === 0 ? 'its defaults' : listOf(all)}`;
}

function howBad(facts: RemediationFacts): string {
  const tags = tagsOf(facts);
  return `**${facts.leak.severity}**, ${kindWords[facts.leak.kind]}${raisedWords(facts.exposure)}${tags.length > 0 ? `; concerns ${listOf(tags.map((tag) => tag.replace('GDPR-9', 'GDPR Art. 9')))}` : ''}`;
}

const kindWords: Readonly<Record<FindingKind, string>> = {
  secret: 'a secret',
  contact: 'contact data',
  financial: 'financial data',
  identity: 'identity data',
  health: 'health data',
  online: 'online identifiers',
  'special-category': 'data of a special category',
  exposure: 'a file that does not belong in Git',
};

function whose({ leak, datasets }: RemediationFacts): string | null {
  if (leak.subjects === 0) return null;
  const kinds =
    datasets.length > 0 ? `: ${prose(dataOf({ columns: datasets.flatMap(({ columns }) => columns) }))}` : '';
  const origin = leak.provenance === 'unknown' || leak.provenance === 'real' ? '' : ` (${leak.provenance})`;
  return `${plural(leak.subjects, 'person', 'people')}${origin}${kinds}`;
}

function exposureWords(
  { public: times, forks, elsewhere }: ExposureFacts,
  visibility: 'public' | 'private' | 'internal',
): string {
  const readers = {
    public: `**everybody on the internet**, ${sinceWords(times)}`,
    internal: `everybody in the enterprise${earlierWords(times)}`,
    private: `everybody with access to the repository${earlierWords(times)}`,
  }[visibility];
  const copies = forks ? [plural(forks, 'fork')] : [];
  const others = elsewhere.slice(0, namesShown).map(code);
  const rest = elsewhere.length > namesShown ? [`${elsewhere.length - namesShown} more`] : [];
  const also = [...copies, ...others, ...rest];
  return also.length > 0 ? `${readers}; also in ${listOf(also)}` : readers;
}

function sinceWords(times: PublicTimes): string {
  const since = typeof times === 'string' ? null : times.since;
  return since === null ? 'since when is unknown' : `since ${dayOf(since)}`;
}

/** Of what is not public now. */
function earlierWords(times: PublicTimes): string {
  if (times === 'never') return '';
  if (times === 'unknown') return '; whether it was public before is unknown';
  const until = times.until === null ? 'on' : `to ${dayOf(times.until)}`;
  if (times.since !== null) return `; **it was public** from ${dayOf(times.since)} ${until}`;
  return `; **it was public**${times.until === null ? '' : ` until ${dayOf(times.until)}`}, since when is unknown`;
}

function nowWords({ revoked, removed, purged, acknowledgedBy }: RemediationFacts['progress']): string {
  const parts = [
    revoked === true ? 'revoked' : revoked === false ? '**still valid**' : '',
    purged
      ? 'gone from all branches and tags'
      : removed
        ? 'gone from the current files, still in the history'
        : 'in the current files',
    acknowledgedBy === null ? '' : `what remains was acknowledged by ${nameOf(acknowledgedBy)}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** As code, so that an update of this text calls nobody again. */
function ownerWords({ owners }: RemediationFacts): string[] {
  const named = (names: readonly string[]): string => listOf(names.slice(0, namesShown).map(code));
  return [
    ...(owners.codeowners.length > 0 ? [`code owners: ${named(owners.codeowners)}`] : []),
    ...(owners.assignees.length > 0 ? [`assigned: ${named(owners.assignees)}`] : []),
  ];
}

function placeLines(facts: RemediationFacts): string[] {
  return locatedOf(facts).map((each) => {
    const detail =
      'rows' in each
        ? `${plural(each.rows, 'row')}, ${plural(each.subjects, 'person', 'people')}`
        : code(each.preview || each.rule);
    const { commit, author, date } = each.first;
    const repository = ('rows' in each ? null : each.repository) ?? facts.repository;
    const since = commit === null ? '' : `, since ${commitLink(repository, commit)}`;
    const by = commit === null || author === null ? '' : ` by ${nameOf(author)}`;
    const on = commit === null || date === null ? '' : `, ${dayOf(date)}`;
    return `- ${placeLink(facts.repository, each)}: ${detail}${since}${by}${on}${each.inHead ? '' : ' (history only)'}`;
  });
}

/** The key of the Action begins with the id of the repository. */
function referenceIn({ key, reference }: RemediationFacts): string {
  return reference ?? referenceOf(key.split(':').at(-1) ?? '');
}

function nextLines(facts: RemediationFacts): string[] {
  const { leak, remindDays, approvers, door } = facts;
  const closes =
    leak.kind === 'secret' && door !== 'action'
      ? ['the secret is verified to be revoked, or', 'it is gone']
      : ['it is gone'];
  return [
    ...section(
      'What happens next',
      plainList([
        `This issue closes automatically when ${closes.join(' ')} from all branches and tags and somebody acknowledged what remains (\`/leakwarden acknowledge\`), or ${approverList(approvers)} accepts it (${waiversOf(referenceIn(facts))}).`,
        'It opens again if the leak comes back. Leakwarden ticks what it can verify; your own ticks stay.',
        ...(remindDays === null
          ? []
          : [`Until then there is a reminder every ${plural(remindDays, 'day')} once it is due.`]),
      ]),
    ),
    `<details><summary>Commands</summary>`,
    '',
    ...helpLines(approvers, door),
    '',
    '</details>',
  ];
}
