/** Whose data is it? Real unless there is strong evidence otherwise: a wrong "synthetic" hides a leak, a wrong "unknown"
 * costs a look. Each reason is said in words, never by a value. */
import type { Provenance } from '../../rules/index.ts';
import type { TypedColumn } from '../model/table.ts';
import { byAddressColumn, hasOthers, hasStrangers, isByAddresses, withoutAddresses } from './beside.ts';
import { judgeMails } from './mails.ts';
import { judgeNames, type NameEvidence } from './names.ts';
import { judgeNumbers } from './numbers.ts';
import { judgePlaces } from './places.ts';
import { findSampleDatabase } from './samples.ts';
import { judgeSexes } from './sexes.ts';
import { toSubject, type Evidence, type ProvenanceContext, type ProvenanceSubject } from './subject.ts';
import { judgeVerdicts } from './verdicts.ts';

export interface ProvenanceVerdict {
  readonly provenance: Provenance;
  readonly evidence: readonly string[];
  /** Its people are known by more than their addresses, which excuse nothing. */
  readonly hasOthers?: true;
  /** It speaks for a table of so many rows, whatever stands further on; absent: for the rows that were looked at. */
  readonly most?: number;
}

/** A million times likelier made up than real. */
export const enough = 6;

/** Reasons of one kind each that together make a table certainly real. */
const signsOfLife = 3;

/** Judges some rows. `least`: the powers of ten that make them synthetic; less where the rows before them were. */
export function judgeProvenance(
  columns: readonly TypedColumn[],
  rows: readonly (readonly string[])[],
  context: ProvenanceContext,
  least = enough,
): ProvenanceVerdict {
  const subject = toSubject(columns, rows);
  // Of several addresses in a row the most real one counts.
  const verdicts = byAddressColumn(subject, columns).map((each) =>
    judgeColumns(columns === each ? subject : toSubject(each, rows), context, least),
  );
  const verdict =
    verdicts.find(({ provenance }) => provenance === 'real') ??
    verdicts.find(({ provenance }) => provenance === 'unknown') ??
    verdicts[0] ??
    judgeColumns(subject, context, least);
  if (verdict.provenance === 'real' || !hasOthers(subject, judgeNames(subject))) return verdict;
  return verdict.provenance !== 'unknown' && isByAddresses(verdict.provenance, subject)
    ? { ...judgeColumns(toSubject(withoutAddresses(subject), rows), context, least), hasOthers: true }
    : { ...verdict, hasOthers: true };
}

function judgeColumns(subject: ProvenanceSubject, context: ProvenanceContext, least: number): ProvenanceVerdict {
  const verdict = judgeVerdicts(subject, context);
  if (verdict) return { provenance: verdict.provenance, evidence: [verdict.words] };
  const database = findSampleDatabase(subject);
  if (database)
    return {
      provenance: 'sample-database',
      evidence: [`columns and people of the sample database ${database.name}`],
      ...(database.rows === null ? {} : { most: database.rows }),
    };
  const [names, mails] = [judgeNames(subject), judgeMails(subject)];
  const other = [...mails.evidence, ...judgePlaces(subject), ...judgeNumbers(subject, context), ...judgeSexes(subject)];
  const all: readonly Evidence[] = names.weight > 0 ? [names, ...other] : other;
  const sum = all.reduce((total, { weight }) => total + weight, 0);
  if (sum >= least && !isOfStrangers(names, all))
    return { provenance: 'synthetic', evidence: wordsOf(all.filter(({ weight }) => weight > 0)) };
  const real = [
    ...(names.counted >= 15 && names.unknown >= 0.15 ? ['family names that no generator knows'] : []),
    ...(mails.isHeadHeavy ? ['one mail provider leads and many follow'] : []),
    ...(mails.fits !== null && mails.fits >= 0.35 && mails.fits <= 0.93
      ? ['most addresses fit the name of their row']
      : []),
    ...wordsOf(all.filter(({ weight }) => weight < 0)),
  ];
  const isReal = real.length >= signsOfLife && sum < 1;
  return {
    provenance: isReal ? 'real' : 'unknown',
    evidence: isReal ? real : wordsOf(all.filter(({ weight }) => weight >= 1)),
  };
}

/** People whose names no generator knows were not made by one, whatever else looks odd; unless a decisive sign says so. */
function isOfStrangers(names: NameEvidence, all: readonly Evidence[]): boolean {
  return hasStrangers(names) && !all.some(({ weight }) => weight >= enough);
}

function wordsOf(evidence: readonly Evidence[]): string[] {
  return evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ words }) => words);
}
