/** What assistants were told, in the Git folder of the repository: no value, no path, and no text of anybody. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findGitFolder } from '../../../../scan/index.ts';
import type { Passage } from './types.ts';

export interface AssistantRecord {
  readonly assistant: string;
  readonly event: string;
  readonly moment: Passage['moment'] | null;
  readonly tool: string | null;
  readonly isKept: boolean;
  /** A masked copy went in its place. */
  readonly isRedacted: boolean;
  readonly rules: readonly string[];
  readonly milliseconds: number;
}

const mostBytes = 1_000_000;

/** Outside of a repository, or where it cannot be written, nothing is recorded. */
export async function record(entry: AssistantRecord): Promise<void> {
  try {
    const folder = await findGitFolder('.');
    if (folder === null) return;
    const file = join(folder, 'leakwarden', 'assistants.jsonl');
    mkdirSync(dirname(file), { recursive: true });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > mostBytes) renameSync(file, `${file}.old`);
    const { tool, ...rest } = entry;
    appendFileSync(
      file,
      `${JSON.stringify({ at: new Date().toISOString(), tool: tool?.slice(0, 80) ?? null, ...rest })}\n`,
    );
  } catch {
    // The answer counts, and goes out.
  }
}
