/** The breach view as Markdown, to be pasted into a notification, and as JSON. */
import type { Report } from '../../rules/index.ts';
import { toJson, toMarkdown, toMarkdownCode } from '../neutralise.ts';
import { countryName, gravestDataFirst, listOf, nounOf, whoseOf } from '../people-words.ts';
import type { ReportContext } from '../types.ts';
import type { PublicTimes } from '../public-times.ts';
import { plural, toCount } from '../words.ts';
import { toBreach, type Breach, type BreachDataset, type BreachEvent } from './facts.ts';

const mostDatasets = 200;
const mostEvents = 100;
export function formatBreachJson(report: Report, { now }: ReportContext): string {
  return toBreachJson(toBreach(report, now));
}

export function formatBreach(report: Report, { now }: ReportContext): string {
  return toBreachMarkdown(toBreach(report, now));
}

export function toBreachJson(breach: Breach): string {
  return `${toJson(breach, 1)}\n`;
}

export function toBreachMarkdown(breach: Breach): string {
  const where = isInSeveral(breach) ? repositoryOf : () => '';
  return `${[
    `# Personal data in ${toMarkdownCode(breach.target.path)}`,
    '',
    headline(breach),
    '',
    ...section(
      'Kinds of data',
      ['data', 'people, at least'],
      breach.data.map(({ identifier, people }) => [toMarkdown(nounOf(identifier)), count(people)]),
    ),
    ...specialCategories(breach),
    ...section(
      'Outside of tables',
      ['rule', 'values'],
      breach.outsideTables.map(({ rule, values }) => [toMarkdownCode(rule), count(values)]),
    ),
    ...countries(breach),
    ...section(
      'Timeline',
      ['when', 'what', 'where'],
      breach.timeline.slice(0, mostEvents).map((event) => toEventRow(event, where(event))),
    ),
    ...more(breach.timeline.length - mostEvents, 'event'),
    ...section(
      'Datasets',
      [
        'where',
        'people',
        ...(breach.records === null ? [] : ['records']),
        'data',
        'whose',
        'still in HEAD',
        ...(isWatched(breach) ? ['public'] : []),
      ],
      breach.datasets.slice(0, mostDatasets).map((dataset) => toDatasetRow(dataset, where(dataset))),
    ),
    ...more(breach.datasets.length - mostDatasets, 'dataset'),
    ...section(
      'Set aside, not counted',
      ['whose', 'leaks', 'people'],
      breach.setAside.map((each) => [whoseOf(each), count(each.leaks), count(each.people)]),
    ),
    ...blanks(breach),
    ...limits(breach),
  ].join('\n')}\n`;
}

/** A repository is named only where there is more than one. */
function isInSeveral({ timeline, datasets }: Breach): boolean {
  return new Set([...timeline, ...datasets].flatMap(({ repository }) => repository ?? [])).size > 1;
}

function repositoryOf({ repository }: Pick<BreachEvent, 'repository'>): string {
  return repository === undefined ? '' : toMarkdownCode(repository);
}

function headline(breach: Breach): string {
  if (breach.people === 0) return 'No data of people whose data may be real was found.';
  const data = dataOf(breach);
  const since = breach.timeline.find(({ what }) => what === 'first commit')?.date.slice(0, 10);
  const kinds = data === '' ? '' : `: ${data}`;
  const records = breach.records ? ` in ${plural(breach.records, 'record')}` : '';
  return `**${plural(breach.people, 'person', 'people')}**${records}${kinds}${since === undefined ? '' : `, since ${since}`}.`;
}

const mostKindsNamed = 5;

/** What harms people most first, so that what is only counted says less. */
function dataOf({ data }: Breach): string {
  const all = gravestDataFirst(data).map(({ identifier }) => toMarkdown(nounOf(identifier)));
  const left = all.length - mostKindsNamed;
  return listOf(left > 0 ? [...all.slice(0, mostKindsNamed), `${left} more`] : all);
}

function specialCategories({ people, specialCategories: special }: Breach): string[] {
  if (people === 0) return [];
  const text =
    special.length === 0
      ? 'None was recognised.'
      : `Recognised: ${listOf(special.map((identifier) => toMarkdown(nounOf(identifier))))}. The risk for these people is rarely low (Art. 34).`;
  return ['## Special categories (GDPR, Art. 9)', '', text, ''];
}

/** What nobody can read out of a repository: GDPR Art. 33(3)(b) to (d), and from when the 72 hours run (Art. 33(1)). */
function blanks({ people }: Breach): string[] {
  if (people === 0) return [];
  const rows = [
    ['When you became aware of it (date, time, time zone): the 72 hours start then', '33(1)'],
    ['Contact for questions (data protection officer or somebody else)', '33(3)(b)'],
    ['Likely consequences for these people', '33(3)(c)'],
    ['Measures taken or planned, including those that limit the consequences', '33(3)(d)'],
    ['If you notify later than after 72 hours: the reason', '33(1)'],
  ];
  return section(
    'To fill in',
    ['what a notification also needs', 'GDPR, Art.', 'answer'],
    rows.map((row) => [...row, '']),
  );
}

function countries({ countries: list, countryUnknown, people }: Breach): string[] {
  if (people === 0) return [];
  const rows = list.map(({ country, people: many }) => [
    `${toMarkdown(countryName(country))} (${country})`,
    count(many),
  ]);
  const unknown = countryUnknown > 0 ? [['unknown', count(countryUnknown)]] : [];
  return section('Countries', ['by address, phone, IBAN or identity number', 'people'], [...rows, ...unknown]);
}

function toEventRow({ date, what, path, leak }: BreachEvent, repository: string): string[] {
  const place = path ?? leak;
  const where = [repository, place === null ? '' : toMarkdownCode(place)].filter((each) => each !== '');
  return [toMinute(date), what, where.join(' ')];
}

/** The 72 hours run from when it was known. A commit's own date is in the zone of whoever made it. */
function toMinute(date: string): string {
  const at = new Date(date);
  // Git takes years that no calendar has.
  if (Number.isNaN(at.getTime())) return toMarkdown(date);
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function toDatasetRow(dataset: BreachDataset, repository: string): string[] {
  const { path, table, people, records, identifiers, provenance, inHead } = dataset;
  const where = [repository, toMarkdownCode(path), toMarkdown(table)].filter((each) => each !== '').join(' ');
  const data = listOf(identifiers.map((identifier) => toMarkdown(nounOf(identifier))));
  const publicity = dataset.public === undefined ? [] : [publicWords(dataset.public)];
  const rows = records === undefined ? [] : [count(records)];
  return [where, count(people), ...rows, data, provenance, inHead ? 'yes' : 'no', ...publicity];
}

/** A scan of a clone knows nothing of who could read it. */
function isWatched({ datasets }: Breach): boolean {
  return datasets.some((dataset) => dataset.public !== undefined);
}

function publicWords(times: PublicTimes): string {
  if (times === 'never') return 'never';
  if (times === 'unknown') return 'not now; before is unknown';
  const since = times.since === null ? 'since when is unknown' : `since ${toMinute(times.since)}`;
  return times.until === null ? since : `${since}, until ${toMinute(times.until)}`;
}

function section(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line), ''];
}

function more(left: number, what: string): string[] {
  return left > 0 ? [`and ${plural(left, `more ${what}`)}, in the JSON form`, ''] : [];
}

/** What this page cannot know. */
function limits({ complete, secrets, notCovered, notices, timeline }: Breach): string[] {
  return [
    '## What to add',
    '',
    timeline.some(({ what }) => what === 'found by the App')
      ? '- Who else could read it: forks, clones, Pages and releases were not checked, nor was the visibility before the App was installed.'
      : '- Who could read the repository, and since when: visibility, forks, clones, Pages and releases cannot be read from its content.',
    ...(secrets > 0
      ? [
          `- ${plural(secrets, 'secret')} ${secrets === 1 ? 'was' : 'were'} found there as well. What ${secrets === 1 ? 'it opens' : 'they open'} may hold more data.`,
        ]
      : []),
    ...(complete ? [] : ['- Not everything could be scanned, so there may be more:']),
    ...notCovered.map(toMissing),
    ...notices.map((notice) => `- ${toMarkdown(notice)}`),
    '- Counts are of distinct values; a person with two addresses may be counted twice.',
  ];
}

function toMissing({ reason, paths, count: many }: Breach['notCovered'][number]): string {
  return `  - ${toMarkdown(reason)} (${count(many)}): ${paths.map(toMarkdownCode).join(', ')}`;
}

function count(number: number): string {
  return toCount(number);
}
