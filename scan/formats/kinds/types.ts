/** What a row of the registry says of one format that no reader opens. */

/**
 * `nothing-to-read`: no text that people wrote stands in it. `not-covered`: it may hold data in a form that a search of
 * its bytes does not see. `searched`: its texts stand in clear, so that a search of its bytes is the whole of it.
 */
export type Readability = 'nothing-to-read' | 'not-covered' | 'searched';

export interface ContentKind {
  readonly name: string;
  /** Bytes it begins with, or has at one of the offsets `at`, as Latin-1; any of them. */
  readonly magic?: readonly string[];
  /** Offsets of `magic`; 0 where none are given. Below `headSize` of formats.ts. */
  readonly at?: readonly number[];
  /** What must hold besides. `bytes` begin the document, `isWhole` says that there are no more. */
  readonly test?: (bytes: Uint8Array, isWhole: boolean) => boolean;
  /** Its test asks for as much as four given bytes: what random bytes do not pass by chance. */
  readonly isProven?: true;
  /** It may hold printable characters only. Of all others a text that begins with the same letters is none. */
  readonly isText?: true;
  /** What to do where the content matters. */
  readonly remedy?: string;
  /** Where its first bytes are written down: the format's specification, or the source of the program that writes it. */
  readonly source: string;
}
