/** What the scanners found and missed, as Markdown. */
import type { Expectation, Grade } from '../run/grade.ts';
import { toTable } from './markdown.ts';

export interface Row {
  readonly name: string;
  readonly version: string;
  /** A text says why there is none. */
  readonly grade: Grade | string;
}

export function formatGrades(rows: readonly Row[], expected: Expectation): string {
  const graded = rows.flatMap(({ name, grade }) => (typeof grade === 'string' ? [] : [{ name, grade }]));
  return [
    toTable(
      ['tool', 'version', 'planted secrets found', 'files with false alarms'],
      rows.map((row) => toSummary(row, expected)),
    ),
    '',
    toMissed(graded, expected),
    '',
    ...toAlarms(graded, expected),
  ].join('\n');
}

type Graded = { readonly name: string; readonly grade: Grade };

function toSummary({ name, version, grade }: Row, { plants, negatives }: Expectation): string[] {
  if (typeof grade === 'string') return [name, version, grade, ''];
  return [name, version, `${grade.found.size} / ${plants.length}`, `${grade.alarms.size} / ${negatives.length}`];
}

/** The plants that some scanner missed. */
function toMissed(graded: readonly Graded[], { plants }: Expectation): string {
  const missed = plants.filter(({ kind }) => graded.some(({ grade }) => !grade.found.has(kind)));
  return toTable(
    ['missed by someone', 'where', ...graded.map(({ name }) => name)],
    missed.map(({ kind, place }) => [
      kind,
      place,
      ...graded.map(({ grade }) => (grade.found.has(kind) ? 'found' : '-')),
    ]),
  );
}

function toAlarms(graded: readonly Graded[], { negatives }: Expectation): string[] {
  return negatives.flatMap(({ reason, path }) => {
    const by = graded.flatMap(({ name, grade }) => {
      const rules = grade.alarms.get(path);
      return rules ? [`${name} (${rules.join(', ')})`] : [];
    });
    return by.length === 0 ? [] : [`- False alarm on ${reason.toLowerCase()} (${path}): ${by.join('; ')}`];
  });
}
