/** How segments of one kind of message are cut and what their elements say. */

export type SegmentField = readonly [name: string, value: string | undefined];

export interface SegmentDialect {
  /** What ends a segment, and parts its elements and the parts of these. */
  readonly end: RegExp;
  readonly element: string;
  readonly part: string;
  /** A question mark takes the next sign its meaning. */
  readonly hasEscapes?: true;
  /** A segment of this kind begins with another person. */
  readonly begins: (elements: readonly string[]) => boolean;
  readonly fields: (elements: readonly string[], parts: (at: number) => readonly string[]) => readonly SegmentField[];
}
