/** Hits that stand close together are about one person: the lines of an address, of an object, of a signature. */
import type { CompiledRule } from '../../rules/index.ts';
import type { RecordEntry, RecordList } from '../model/records.ts';
import { RecordWriter } from '../people/index.ts';
import type { PlacedHit } from './placed-hit.ts';

/** Lines between two hits of one block. */
const reach = 3;

interface Block {
  readonly hits: PlacedHit[];
  readonly entries: RecordEntry[];
  readonly held: Map<string, number>;
}

/**
 * The same hits, those of people with the number of their record. A thing that comes a second time begins another person.
 * What a rule finds that only adds stands alone: a word beside everybody would make one person of them all.
 */
export function joinBlocks(
  hits: readonly PlacedHit[],
  rules: readonly CompiledRule[],
): {
  readonly hits: readonly PlacedHit[];
  readonly records: RecordList | null;
} {
  const isAlone = ({ rule }: PlacedHit): boolean => rules[rule]?.onlyAdds === true;
  const ofPeople = hits.filter(({ subject }) => subject !== null);
  const alone = ofPeople.filter(isAlone).map((hit) => take(hit, emptyBlock()));
  const blocks = [...joinNear(ofPeople.filter((hit) => !isAlone(hit))), ...alone];
  if (blocks.length === 0) return { hits, records: null };
  const writer = new RecordWriter();
  const numbers = new Map(
    blocks.flatMap((block) => {
      const number = writer.add(block.entries);
      return block.hits.map((hit) => [hit, number] as const);
    }),
  );
  const withPerson = (hit: PlacedHit): PlacedHit => {
    const person = numbers.get(hit);
    return person === undefined ? hit : { ...hit, person };
  };
  return { hits: hits.map(withPerson), records: writer.takeList(1) };
}

/** Of a line that names another person all belongs to that one: what stands first in it need not stand in every line. */
function joinNear(hits: readonly PlacedHit[]): Block[] {
  const blocks: Block[] = [];
  const sorted = hits.toSorted((a, b) => a.textOffset - b.textOffset);
  for (const line of Map.groupBy(sorted, ({ line: number }) => number).values()) {
    const before = blocks.at(-1);
    if (!before || line.some((hit) => !belongs(hit, before))) blocks.push(emptyBlock());
    for (const hit of line) {
      const last = blocks.at(-1);
      if (last && belongs(hit, last)) take(hit, last);
      else blocks.push(take(hit, emptyBlock()));
    }
  }
  return blocks;
}

function emptyBlock(): Block {
  return { hits: [], entries: [], held: new Map() };
}

function belongs({ line, subject }: PlacedHit, { hits, held }: Block): boolean {
  if (!subject || line - (hits.at(-1)?.endLine ?? line) > reach) return false;
  const known = held.get(subject.identifier);
  return known === undefined || known === subject.entry.hash;
}

function take(hit: PlacedHit, block: Block): Block {
  const { subject } = hit;
  block.hits.push(hit);
  if (!subject) return block;
  if (!block.held.has(subject.identifier)) block.entries.push(subject.entry);
  block.held.set(subject.identifier, subject.entry.hash);
  return block;
}
