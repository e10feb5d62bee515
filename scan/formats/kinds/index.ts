/** The registry of formats that no reader opens, and the way from the first bytes of a document to its kind. */
import { archives } from './archives.ts';
import { hasBytes, isControl } from './bytes.ts';
import { compressed, encrypted } from './compressed.ts';
import { databases } from './databases.ts';
import { media } from './media.ts';
import { programs } from './programs.ts';
import { records } from './records.ts';
import { models, serialised } from './serialised.ts';
import { numbers, tables } from './tables.ts';
import type { ContentKind, Readability } from './types.ts';

/** Bytes that are enough to know by what has a magic. */
export const headSize = 4_096;

export interface Family {
  readonly title: string;
  readonly verdict: Readability;
  readonly kinds: readonly ContentKind[];
}

/** First match wins. */
export const families: readonly Family[] = [
  { title: 'Pictures, sound, video, fonts', verdict: 'nothing-to-read', kinds: media },
  { title: 'Programs and what belongs to them', verdict: 'searched', kinds: programs },
  { title: 'Models', verdict: 'searched', kinds: models },
  { title: 'Numbers', verdict: 'searched', kinds: numbers },
  { title: 'Databases', verdict: 'not-covered', kinds: databases },
  { title: 'Tables and arrays', verdict: 'not-covered', kinds: tables },
  { title: 'Objects', verdict: 'not-covered', kinds: serialised },
  { title: 'Archives and disks', verdict: 'not-covered', kinds: archives },
  { title: 'Compressed', verdict: 'not-covered', kinds: compressed },
  { title: 'Encrypted', verdict: 'not-covered', kinds: encrypted },
  { title: 'Memory, networks, logs, stores', verdict: 'not-covered', kinds: records },
];

export interface KnownKind {
  readonly verdict: Readability;
  readonly kind: ContentKind;
}

/** By magic, in the first bytes. */
export function recogniseKind(head: Uint8Array): KnownKind | null {
  return findEntry(head);
}

/** As `recogniseKind`, of what stands encoded in a text: among a million lines of it two bytes are any magic by chance. */
export function recogniseEncodedKind(head: Uint8Array): KnownKind | null {
  const found = findEntry(head);
  return found && (found.magic.length >= leastSpecific || found.kind.isProven) ? found : null;
}

/** Bytes of a magic that are no chance. */
const leastSpecific = 4;

function findEntry(head: Uint8Array): Entry | null {
  // Of every document: a text is asked for as few as may be.
  const isHeld = (entry: Entry): boolean => holds(entry, head);
  for (const { at, byFirst } of placesFor(isBinary(head))) {
    const found = byFirst.get(head[at] ?? none)?.find(isHeld);
    if (found) return found;
  }
  return null;
}

/** No byte stands there. */
const none = 256;

/** By structure, of what has no magic: `bytes` begin the document, `isWhole` says that there are no more. */
export function recogniseStructure(bytes: Uint8Array, isWhole: boolean): KnownKind | null {
  return structures.find(({ kind }) => kind.test?.(bytes, isWhole)) ?? null;
}

export function toReason({ name, remedy }: ContentKind): string {
  return `${name}: no reader${remedy ? `; ${remedy}` : ''}`;
}

const looked = 1_024;

/** Bytes that no text holds. */
export function isBinary(head: Uint8Array): boolean {
  if (head.includes(0)) return true;
  const end = Math.min(head.length, looked);
  for (let at = 0; at < end; at++) if (isControl(head[at] ?? 0)) return true;
  return false;
}

interface Entry extends KnownKind {
  readonly magic: string;
  readonly at: number;
}

function holds({ magic, at, kind }: Entry, head: Uint8Array): boolean {
  return hasBytes(head, at, magic) && (kind.test?.(head, head.length < headSize) ?? true);
}

/** No text begins so, whatever its encoding: there are two bytes that letters of no language begin with. */
function isHigh(magic: string): boolean {
  return magic.length > 2 && /[^\x20-\x7e\s]/.test(magic);
}

/** Those whose magic stands in one place, by its first byte. */
interface MagicOffset {
  readonly at: number;
  readonly byFirst: ReadonlyMap<number, readonly Entry[]>;
}

// Made when the first document is looked at.
let ofBinary: readonly MagicOffset[] | null = null;
let ofText: readonly MagicOffset[] | null = null;

function placesFor(isOfBinary: boolean): readonly MagicOffset[] {
  if (isOfBinary) return (ofBinary ??= toPlaces(() => true));
  // A text that merely begins with the same letters stays a text.
  return (ofText ??= toPlaces(({ isText }, magic) => isText === true || isHigh(magic)));
}

/** What begins a document says most: nearer places come first. In loops, since each process does it. */
function toPlaces(isWanted: (kind: ContentKind, magic: string) => boolean): MagicOffset[] {
  const places = new Map<number, Map<number, Entry[]>>();
  for (const { verdict, kinds } of families) {
    for (const kind of kinds) {
      for (const magic of kind.magic ?? []) {
        if (!isWanted(kind, magic)) continue;
        for (const at of kind.at ?? start) addTo(places, { verdict, kind, magic, at });
      }
    }
  }
  return [...places].map(([at, byFirst]) => ({ at, byFirst })).toSorted((one, other) => one.at - other.at);
}

const start: readonly number[] = [0];

function addTo(places: Map<number, Map<number, Entry[]>>, entry: Entry): void {
  const byFirst = places.get(entry.at) ?? new Map<number, Entry[]>();
  const first = entry.magic.charCodeAt(0);
  const list = byFirst.get(first);
  if (list) list.push(entry);
  else byFirst.set(first, [entry]);
  places.set(entry.at, byFirst);
}

const structures: readonly KnownKind[] = families.flatMap(({ verdict, kinds }) =>
  kinds.filter(({ magic }) => !magic).map((kind) => ({ verdict, kind })),
);
