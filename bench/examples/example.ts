/** What the author of a rule gave as an example of it. Read from their repository at run time and never committed. */
export interface Example {
  /** The rule or the file that it stands in. */
  readonly rule: string;
  /** False: their rule must not find it. */
  readonly isSecret: boolean;
  readonly text: string;
}

/** Takes the path and the content of one file. */
export type ReadExamples = (path: string, content: string) => readonly Example[];
