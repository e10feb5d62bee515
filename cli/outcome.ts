/** What a command wants the process to end with. */
export interface Outcome {
  exitCode: number;
}
