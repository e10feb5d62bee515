/** What to do about one leak, in order. */
import { aboutForks, whomToAsk, whyAsk, whyPurge } from '../purge/words.ts';
import { isFile, urlOf } from '../web-addresses.ts';
import type { ChecklistItem } from './checklist.ts';
import { isPersonal } from './duties.ts';
import { copiesTask, forkLines } from './exposure.ts';
import {
  code,
  dayOf,
  isMessage,
  items,
  listOf,
  markdownLink,
  nameOf,
  placeLink,
  plainList,
  ruleText,
  webLink,
} from './markdown.ts';
import { purgeLines } from './purge.ts';
import type { LeakDataset, LeakPlace, RemediationFacts } from './issue-types.ts';
import { inventing } from '../words.ts';

const rulesShown = 5;
const pullsShown = 50;

export function tasksOf(facts: RemediationFacts): ChecklistItem[] {
  return [
    ...notifyTask(facts),
    ...revokeTasks(facts),
    ...removeTask(facts),
    ...textTask(facts),
    ...purgeTask(facts),
    ...supportTask(facts),
    ...forkTask(facts),
    ...copiesTask(facts),
  ];
}

function notifyTask(facts: RemediationFacts): ChecklistItem[] {
  if (!isPersonal(facts)) return [];
  return [
    {
      title: 'Tell the person responsible for data protection',
      done: false,
      lines: ['Deadlines may be running; see below.'],
    },
  ];
}

function revokeTasks({ leak, rules, revocable, progress }: RemediationFacts): ChecklistItem[] {
  if (leak.kind !== 'secret') return [];
  const advice = rules.slice(0, rulesShown).map(({ title, fix, refs }) => {
    const links = refs.slice(0, rulesShown).map((url) => webLink(url));
    return `${code(title)}: ${ruleText(fix)}${links.length > 0 ? ` ${listOf(links)}` : ''}`;
  });
  const command = revocable
    ? ['GitHub can revoke it for you, immediately and permanently: comment `/leakwarden revoke`.']
    : [];
  return [
    {
      title: 'Revoke the secret',
      done: progress.revoked === true,
      lines: [
        'Whoever read it can use it until then; taking it out of the files does not help.',
        ...plainList([...advice, ...command]),
      ],
    },
    {
      title: 'Look at what it was used for',
      done: false,
      lines: [
        'In the log of that service, from the day it was committed. If it opened personal data, people may have to be notified too.',
      ],
    },
  ];
}

/** Where it stands now: one line a path. */
function removeTask(facts: RemediationFacts): ChecklistItem[] {
  const present = locatedOf(facts).filter(({ path, inHead }) => inHead && isFile(path));
  if (present.length === 0 && !facts.progress.removed) return [];
  const links = [...new Set(present.map((each) => placeLink(facts.repository, each)))];
  const how =
    facts.leak.kind === 'secret'
      ? 'Read it from the environment or a secret store instead.'
      : `Use invented people in tests and examples: ${inventing}.`;
  return [
    {
      title: 'Remove it from the current files',
      done: facts.progress.removed,
      lines: [`${how}${links.length > 0 ? ' It is in:' : ''}`, ...items(plainList(links), 3000)],
    },
  ];
}

export function locatedOf({
  places,
  datasets,
}: RemediationFacts): (LeakPlace | (LeakDataset & { readonly line: null }))[] {
  return [...datasets.map((dataset) => ({ ...dataset, line: null })), ...places];
}

/** Titles, descriptions and comments are in no commit. */
function textTask({ places }: RemediationFacts): ChecklistItem[] {
  const texts = [...new Set(places.map(({ path }) => path).filter((path) => !isFile(path) && !isMessage(path)))];
  if (texts.length === 0) return [];
  return [
    {
      title: 'Edit the text on GitHub',
      done: false,
      lines: [
        'Then open the list under “edited” and delete the old revision, or it stays readable there.',
        ...items(plainList(texts.map(code)), 2000),
      ],
    },
  ];
}

function purgeTask(facts: RemediationFacts): ChecklistItem[] {
  const lines = purgeLines(facts);
  if (lines.length === 0) return [];
  return [
    {
      title: 'Purge it from the history',
      done: facts.progress.purged,
      lines: [whyPurge(facts.leak.kind === 'secret'), ...lines],
    },
  ];
}

function supportTask({ repository, exposure, places, datasets, progress }: RemediationFacts): ChecklistItem[] {
  if (places.length + datasets.length === 0) return [];
  const pulls = pullLinks(repository, exposure.pulls);
  return [
    {
      title: 'Have cached views and pull refs removed',
      done: progress.acknowledgedBy !== null,
      lines: [
        whyAsk(whomToAsk(repository.serverUrl, markdownLink)),
        ...(pulls === '' ? [] : plainList([`Pull requests that hold it: ${pulls}`])),
      ],
    },
  ];
}

export function pullLinks(repository: RemediationFacts['repository'], pulls: readonly number[]): string {
  const links = pulls.slice(0, pullsShown).map((number) => `[${number}](${urlOf(repository, `/pull/${number}`)})`);
  const rest = pulls.length > pullsShown ? [`${pulls.length - pullsShown} more`] : [];
  return listOf([...links, ...rest]);
}

function forkTask(facts: RemediationFacts): ChecklistItem[] {
  const { repository, exposure, progress } = facts;
  if (exposure.forks === 0) return [];
  return [
    {
      title: 'Check the forks',
      done: progress.acknowledgedBy !== null,
      lines: [aboutForks(exposure.forks, `[their owners](${urlOf(repository, '/forks')})`), ...forkLines(facts)],
    },
  ];
}

/** `ada (who committed it on 2024-03-01)` */
export function authorLine({ owners, leak }: RemediationFacts): string | null {
  if (owners.author === null) return null;
  return `${nameOf(owners.author)}${leak.since === null ? '' : `, who committed it first, on ${dayOf(leak.since)}`}`;
}
