/** One leak of a report in words: what, where, whose, how sure. */
import type { Dataset, Finding } from '../../rules/index.ts';
import { cellIn, evidenceOf, plural, regionOf, type LeakParts } from '../words.ts';
import { dataOf } from '../people-words.ts';
import { isFile } from '../web-addresses.ts';
import { ruleOf } from './fix.ts';
import { aboutRule, code, commitLink, dayOf, nameOf, placeLink, prose, ruleText } from './markdown.ts';
import { placeOfStory } from './references.ts';
import type { JudgedHead, ReportedItem } from './types.ts';

const placesShown = 20;

export function whatLeaked({ leak, findings }: LeakParts): string {
  const preview = findings[0]?.preview ?? '';
  return `${prose(leak.title)}${preview === '' ? '' : ` ${code(preview)}`}`;
}

/** The first place, how many more, and whether the files of the head still hold it. */
export function whereOf(judged: JudgedHead, { leak, findings, datasets }: LeakParts): string {
  const located: readonly ReportedItem[] = [...datasets, ...findings].toSorted(
    (a, b) => Number(b.inHead) - Number(a.inHead),
  );
  const [first] = located;
  if (!first) return '';
  const rest = located.length > 1 ? `, and ${plural(located.length - 1, 'more path')}` : '';
  return `${linkOf(judged, first)}${rest}${leak.inHead ? '' : historyNote(judged, first)}`;
}

function historyNote({ repository }: JudgedHead, { path, first }: ReportedItem): string {
  if (!isFile(path) || first.commit === null) return '';
  return `<br>not in your files now, but in commit ${commitLink(repository, first.commit)}`;
}

function linkOf({ repository, head }: JudgedHead, located: ReportedItem): string {
  const { path, within } = located;
  const commit = located.inHead ? head : located.first.commit;
  if (!('places' in located)) return placeLink(repository, { path, within, line: null, commit, table: located.table });
  const cell = cellIn(located);
  if (cell !== null) return placeLink(repository, { path, within, line: null, commit, cell });
  return placeLink(repository, { path, within, line: regionOf(located)?.line ?? null, commit });
}

export function whoseData({ leak, datasets }: LeakParts): string {
  const kinds =
    datasets.length > 0 ? `: ${prose(dataOf({ columns: datasets.flatMap(({ columns }) => columns) }))}` : '';
  const origin = provenanceWords[leak.provenance];
  if (leak.kind === 'secret') return `depends on what it opens${origin === '' ? '' : `; ${origin}`}`;
  const people = leak.subjects > 0 ? plural(leak.subjects, 'person', 'people') : '—';
  return [`${people}${kinds}`, ...(origin === '' ? [] : [origin])].join('; ');
}

/** Real data is what everybody expects: nothing to say. */
const provenanceWords = {
  real: '',
  unknown: '',
  staff: 'own staff',
  'public-contact': 'published contact',
  test: 'test data',
  synthetic: 'looks invented',
  'sample-database': 'a known sample database',
} as const;

/** Everything about one leak, for who wants to know more. */
export function detailsOf(judged: JudgedHead, parts: LeakParts): string {
  const { leak, findings, datasets } = parts;
  const rule = judged.rules.get(ruleOf(parts));
  const story = judged.places.get(leak.id);
  const items = [
    ...datasets.map((dataset) => datasetItem(judged, dataset)),
    ...findings.map((finding) => findingItem(judged, finding)),
  ];
  const rest = items.length > placesShown ? [`- and ${plural(items.length - placesShown, 'more path')}`] : [];
  return [
    `**${leak.severity}: ${prose(leak.title)}** ${story ? placeOfStory(story) : code(leak.id)}`,
    '',
    ...items.slice(0, placesShown),
    ...rest,
    ...(rule ? ['', `${prose(rule.why)} ${ruleText(rule.fix)}${aboutRule(rule, judged.report.tool.version)}`] : []),
    '',
  ].join('\n');
}

function datasetItem(judged: JudgedHead, dataset: Dataset): string {
  const size = `${plural(dataset.rows, 'row')}, ${plural(dataset.subjects, 'person', 'people')}`;
  return `- ${linkOf(judged, dataset)}: ${size}; ${prose(dataOf(dataset))}; ${prose(evidenceOf(dataset))}${since(judged, dataset)}`;
}

function findingItem(judged: JudgedHead, finding: Finding): string {
  const places = finding.placesTotal > 1 ? ` in ${plural(finding.placesTotal, 'place')}` : '';
  return `- ${linkOf(judged, finding)}${places}: ${code(finding.preview || finding.rule)}, ${prose(evidenceOf(finding))}${since(judged, finding)}`;
}

function since({ repository }: JudgedHead, { first, inHead }: ReportedItem): string {
  if (first.commit === null) return '';
  const author = first.author ? ` by ${nameOf(first.author)}` : '';
  const date = first.date ? `, ${dayOf(first.date)}` : '';
  return `; since ${commitLink(repository, first.commit)}${author}${date}${inHead ? '' : '; no longer in your files'}`;
}
