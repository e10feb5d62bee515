/** A document that is no table, yet lists many people: one dataset instead of many findings. */
import { hash } from 'node:crypto';
import type { Provenance } from '../../rules/index.ts';
import type { RecordEntry, RecordList } from '../model/records.ts';
import type { Table } from '../model/table.ts';
import { RecordWriter } from '../people/index.ts';
import { fewestPeople } from '../provenance/address-tally.ts';
import { samplePeople } from './sample.ts';

export interface ListedValue {
  /** Equal for equal values within the run. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly provenance: Provenance;
  /** What may be committed of it. */
  readonly fingerprint: string;
  /** The address as `people` of a table holds it. */
  readonly person: string;
  /** What stands around it about the same person, and the address. */
  readonly entries: readonly RecordEntry[];
}

/** One table of format `text` where at least ten different people are listed; else null. */
export function summariseList(values: readonly ListedValue[]): Table | null {
  const counting = values.filter(({ provenance }) => provenance === 'unknown' || provenance === 'real');
  const people = new Set(counting.map(({ value }) => value));
  if (people.size < fewestPeople) return null;
  const others = new Set(
    values.filter((each) => each.provenance !== 'unknown' && each.provenance !== 'real').map(({ value }) => value),
  ).size;
  return {
    table: '',
    format: 'text',
    rows: values.length,
    subjects: people.size,
    columns: [{ name: 'addresses', identifier: 'email', share: 1, valid: 1 }],
    provenance: counting.some(({ provenance }) => provenance === 'real') ? 'real' : 'unknown',
    confidence: 0.8,
    evidence: [
      `${people.size} different addresses in one text`,
      ...(others > 0 ? [`${others} more that are nobody’s: reserved, made up, of roles, machines or own domains`] : []),
    ],
    start: Math.min(...values.map(({ start }) => start)),
    end: Math.max(...values.map(({ end }) => end)),
    signature: hash('sha256', 'list of addresses'),
    subjectsFingerprint: hash(
      'sha256',
      counting
        .map(({ fingerprint }) => fingerprint)
        .toSorted()
        .join('\n'),
    ).slice(0, 2),
    jurisdictions: [],
    sample: [],
    people: samplePeople(counting.map(({ person }) => person)),
    records: toRecords(counting),
  };
}

function toRecords(values: readonly ListedValue[]): RecordList {
  const writer = new RecordWriter();
  for (const { entries } of values) if (entries.length > 0) writer.add(entries);
  return writer.takeList(1);
}
