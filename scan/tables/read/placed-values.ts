/** What a line of placed values gives. */
export interface PlacedValue {
  readonly row: string;
  readonly column: string;
  readonly value: string;
}

/** What a line holds; null: nothing. It remembers what the lines before it said. */
export type ReadLine = (line: string) => readonly PlacedValue[] | null;
