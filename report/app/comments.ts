/** One comment for each thing that changed for people; nothing is said twice. */
import { urlOf } from '../web-addresses.ts';
import {
  code,
  commitLink,
  dayOf,
  fit,
  items,
  listOf,
  mention,
  minuteOf,
  nameOf,
  placeLink,
  plainList,
  prose,
  webLink,
} from './markdown.ts';
import { plural, toCount } from '../words.ts';
import { approverList, capital } from './check-notes.ts';
import { helpLines } from './commands.ts';
import { bodyLimit, decisionWords } from './issue.ts';
import { pullLinks } from './issue-tasks.ts';
import { describeOutgrown } from './outgrown.ts';
import { markerOf } from './references.ts';
import type { IssueChange, LeakPlace, Refusal, RemainingCopies } from './issue-types.ts';
import type { RepositoryFacts } from './types.ts';

type Change<Kind extends IssueChange['kind']> = Extract<IssueChange, { readonly kind: Kind }>;

/** @param key says which comment it is: written again after a lost answer, it is found by its marker. */
export function formatIssueComment(change: IssueChange, key: string): string {
  return fit({
    head: markerOf('comment', key),
    blocks: describe(change),
    tail: '',
    limit: bodyLimit,
    more: (count) => `and ${plural(count, 'more line')}`,
  });
}

function describe(change: IssueChange): string[] {
  switch (change.kind) {
    case 'moved':
      return [
        `The details of ${change.reference} are now in ${change.url === null ? 'a draft security advisory of its repository' : webLink(change.url)}: the configuration now names that place for it.`,
      ];
    case 'merged':
      return [
        `The details are now in ${webLink(change.url)}: these are the same people, and one incident is one issue.`,
      ];
    case 'worse':
      return describeWorse(change);
    case 'new-places':
      return describeNewPlaces(change);
    case 'reappeared':
      return describeReappeared(change);
    case 'reminder':
      return describeReminder(change);
    case 'remains':
      return describeRemaining(change);
    case 'closed':
      return describeClosed(change);
    case 'decided':
      return describeDecided(change);
    case 'expired':
      return [`**Reopened:** the acceptance has expired. ${decisionWords(change.decision)}`];
    case 'uncovered':
      return describeUncovered(change);
    case 'acknowledged':
      return [
        `${nameOf(change.by)} acknowledged what remains${change.leaks === undefined ? '' : ` of ${plural(change.leaks, 'leak')}`}.`,
      ];
    case 'revoked':
      return describeRevoked(change);
    case 'not-revoked':
      return [`**Not revoked:** ${prose(change.because)}. Revoke it where it was made; the steps are above.`];
    case 'still-there':
      return [
        `**Reopened:** closing the issue does not remove the leak, and it is still there. ${capital(approverList(change.approvers))} may accept it: \`/leakwarden accept <reason> [until YYYY-MM-DD]\`.`,
      ];
    case 'rescan':
      return ['Looking again; this page is brought up to date when that is done.'];
    case 'assigned':
      return describeAssigned(change);
    case 'refused':
      return describeRefused(change);
    case 'mistakes':
      return [
        '**Not understood:**',
        '',
        ...items(plainList(change.mistakes)),
        '',
        '`/leakwarden help` lists the commands.',
      ];
    case 'help':
      return helpLines(change.approvers);
  }
}

function describeWorse({ before, now }: Change<'worse'>): string[] {
  const people = now.subjects > before.subjects;
  const graver = now.severity !== before.severity;
  const parts = [
    ...(people ? [`${plural(now.subjects, 'person', 'people')} now, ${toCount(before.subjects)} before`] : []),
    ...(graver ? [`${now.severity} now, ${before.severity} before`] : []),
  ];
  return [`**It became worse:** ${parts.join('; ')}. What to do stays the same; the text above is up to date.`];
}

function describeNewPlaces({ repository, places }: Change<'new-places'>): string[] {
  return [
    `**It is in ${places.length === 1 ? 'a new place' : `${toCount(places.length)} new places`} too.** What to do stays the same; the steps above include ${places.length === 1 ? 'it' : 'them'}.`,
    '',
    ...placeItems(repository, places),
  ];
}

function placeItems(repository: RepositoryFacts, places: readonly LeakPlace[]): string[] {
  const lines = places.map((place) => {
    const { commit, author } = place.first;
    const since = commit === null ? '' : `, since commit ${commitLink(repository, commit)}`;
    return `${placeLink(repository, place)}${since}${author === null ? '' : ` by ${nameOf(author)}`}`;
  });
  return items(plainList(lines), 20_000);
}

function describeReappeared({ repository, places, closedAt }: Change<'reappeared'>): string[] {
  const before = closedAt === null ? '' : ` This had been closed on ${dayOf(closedAt)}.`;
  return [
    `**It is back.**${before} Often somebody with an old clone pushed it again: after a purge everybody needs a new clone.`,
    '',
    ...placeItems(repository, places),
  ];
}

function describeReminder({ due, overdue, open, notify }: Change<'reminder'>): string[] {
  const told = notify.slice(0, 10).map(mention);
  const when = overdue ? `**Overdue since ${dayOf(due)}.**` : `**Due on ${dayOf(due)}.**`;
  return [
    `${when}${told.length > 0 ? ` ${listOf(told)}` : ''}`,
    ...(open.length > 0 ? ['', 'Still to do:', '', ...items(plainList(open.map(prose)))] : []),
    '',
    'Need more time, or is it not a leak? `/leakwarden accept <reason> until DATE`, or `/leakwarden false-positive <reason>`.',
  ];
}

function describeRemaining({ repository, remains, approvers }: Change<'remains'>): string[] {
  return [
    '**Gone from the history of all branches and tags.** These copies remain, and Leakwarden cannot remove them:',
    '',
    ...remainItems(repository, remains),
    '',
    `When they are dealt with, or acceptable: ${approverList(approvers)} comments \`/leakwarden acknowledge\`, and this closes.`,
  ];
}

function remainItems(repository: RepositoryFacts, { pulls, forks, elsewhere }: RemainingCopies): string[] {
  const held = pullLinks(repository, pulls);
  const refs = pulls.slice(0, 10).map((pull) => code(`refs/pull/${pull}`));
  const forkWords = forks === null ? 'forks, if there are any' : plural(forks, 'fork');
  return plainList([
    ...(held === '' ? [] : [`still readable at ${listOf(refs)} (pull request ${held}): only GitHub can remove that`]),
    ...(forks === 0 ? [] : [`[${forkWords}](${urlOf(repository, '/forks')}): only their owners can`]),
    ...elsewhere.slice(0, 20).map(code),
    'GitHub’s cached views of old commits: only GitHub can, ask its support',
    'clones that people have: they need new ones',
  ]);
}

function describeClosed({ because, repository, checkedAt, remains, acknowledgedBy }: Change<'closed'>): string[] {
  const what =
    because === 'revoked'
      ? '**Closed: the secret is revoked,** so whoever still reads it can do nothing with it.'
      : '**Closed: it is gone** from the history of all branches and tags.';
  return [
    `${what} Verified on ${minuteOf(checkedAt)}.`,
    '',
    'Not removed by that:',
    '',
    ...remainItems(repository, remains),
    '',
    ...(acknowledgedBy === null ? [] : [`${nameOf(acknowledgedBy)} acknowledged it.`, '']),
    'If it comes back, this opens again.',
  ];
}

/** On a public page neither the reason nor the leak is named. */
function describeDecided({ decision, reference, isPublic }: Change<'decided'>): string[] {
  if (isPublic) return [`Recorded for ${code(reference)}. The check follows in a moment.`];
  const end = decision.until === null ? '' : ' It opens again on the day after.';
  return [
    `**${decisionWords(decision)}**`,
    '',
    `Recorded for ${code(reference)}, with name and time.${end} \`/leakwarden rescan\` scans again at any time.`,
  ];
}

function describeUncovered({ repositories, outgrown }: Change<'uncovered'>): string[] {
  if (outgrown) return [`**Reopened:** ${describeOutgrown(outgrown)}.`];
  return [
    `**Reopened:** it is also in ${listOf(repositories.map(code))}, and a decision applies only in repositories where the person who decided has permission.`,
  ];
}

function describeRevoked({ by, checkedAt }: Change<'revoked'>): string[] {
  return [
    `**Revoked, for ${nameOf(by)}:** GitHub no longer accepts it, verified on ${minuteOf(checkedAt)}. GitHub notifies its owner; whatever used it needs a new one.`,
  ];
}

function describeAssigned({ logins, failed }: Change<'assigned'>): string[] {
  return [
    ...(logins.length > 0 ? [`Assigned: ${listOf(logins.map(code))}.`] : []),
    ...(failed.length > 0
      ? [`Not assigned: ${listOf(failed.map(code))}. Only people with write access to this repository can be assigned.`]
      : []),
  ];
}

function describeRefused({ command, because, approvers }: Change<'refused'>): string[] {
  return [`**Not done:** ${code(command)}. ${refusalWords[because]} ${capital(approverList(approvers))} can do it.`];
}

const refusalWords: Readonly<Record<Refusal, string>> = {
  'no-right': "You don't have permission to decide this here.",
  'own-change': 'It is your own change, and somebody else has to decide on it.',
  'unknown-pusher':
    'GitHub does not say who pushed or wrote this, so the author of the change is unknown. Leakwarden needs to read the activity of the repository that it was pushed to (`contents: read`); of a private or deleted fork it cannot, so push the change to a branch here.',
  'second-needed': 'It is recorded, but the author of the change is unknown: a second person has to confirm it.',
  edited: 'The comment was changed after it was written, which others can do too. Write a new one.',
  'unknown-edit':
    'GitHub does not say whether the comment was changed since it was written, so nothing was done. Try again in a few minutes.',
  'not-here':
    'This command has no effect here: `acknowledge` and `assign` belong on the issue of a leak, `revoke` to tokens of GitHub.',
  'which-leak':
    'Say which one you mean, such as `/leakwarden accept LW-1a2b3c4d <reason>`; the check lists the commands.',
  'came-later':
    'What is there now came after your comment. Write the command again with the reference of what you mean; the check lists it.',
  'unknown-leak': 'That reference is not known here; the check lists them.',
  'unknown-right': 'GitHub does not say what permissions you have, so nothing was changed. Try again in a few minutes.',
};
