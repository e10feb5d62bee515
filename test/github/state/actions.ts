/** Runs of workflows and what they left behind. Nothing runs here: tests say what a run wrote. */

export interface WorkflowRun {
  readonly id: number;
  readonly headSha: string;
  readonly createdAt: string;
  /** The archive of each attempt, oldest first; null: it expired or was deleted. */
  readonly logs: readonly (Buffer | null)[];
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Null: it expired. */
  readonly archive: Buffer | null;
  readonly createdAt: string;
}

export interface Traffic {
  readonly count: number;
  readonly uniques: number;
  /** ISO 8601, of a whole day. */
  readonly timestamp: string;
}
