/** What the scan of one part is given, and what it gives. A document is the outermost part of itself. */
import type { Cell } from '../../rules/index.ts';
import type { ContainerFormat } from '../formats/formats.ts';
import type { FindingLimit } from '../match/finding-limit.ts';
import type { HitContext } from '../match/hit.ts';
import type { Matcher } from '../match/matcher.ts';
import type { Limits } from '../model/config.ts';
import type { ExceededRule, Hit } from '../model/hit.ts';
import type { RecordList } from '../model/records.ts';
import type { Table, TableContext } from '../model/table.ts';
import type { PlaceInDocument } from './places.ts';

export interface PartResult {
  readonly status: 'scanned' | 'nothing-to-read' | 'not-covered';
  readonly reason: string | null;
  readonly bytes: number;
  readonly hits: readonly Hit[];
  readonly tables: readonly Table[];
  /** Encoded containers in it that are still to be opened. */
  readonly containers?: readonly Container[];
  /** Rules of which not everything that counts is among the hits. */
  readonly exceeded?: readonly ExceededRule[];
  /** Matches that only inform and are not among the hits. */
  readonly unlisted?: number;
  /** Whose data the hits are. */
  readonly records?: RecordList;
}

/** Decoded from a run of base64 or hex. */
export interface Container {
  readonly format: ContainerFormat;
  readonly encoding: 'base64' | 'hex';
  /** Null where they are too many to be kept. */
  readonly bytes: Buffer | null;
  /** Of the encoded form. */
  readonly place: PlaceInDocument;
}

/** A document that stands inside another one, or was made of it. */
export interface InnerDocument {
  /** Over all parts. */
  readonly limit: FindingLimit;
  /** When the whole has to be done. */
  readonly deadline: () => number;
  /** UTF-8 that was made here: nothing has to be recognised. */
  readonly isText: boolean;
  /** Rows of a table: where the value at this offset stands. `text` begins at `base`. */
  readonly cellAt: ((offset: number, text: Uint8Array, base: number) => Cell) | null;
}

/** What is made once for a session. */
export interface DocumentContext extends HitContext {
  readonly matcher: Matcher;
  readonly tables: TableContext;
  readonly limits: Limits;
}
