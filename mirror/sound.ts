/**
 * Whether objects are what their ids say. Git asks that of what it fetches, never of what it reads: who could write to
 * a clone before us could have put anything under any id.
 */
import { createHash } from 'node:crypto';
import { linesOf, runGit, streamGit, type GitDir } from './git.ts';
import type { GitReading } from './read.ts';
import type { ProofScope } from './types.ts';
import { chunksOf } from './whole.ts';

const perRead = 20_000;

/** Each object that leads to others is hashed, so that none can be left out. Throws MirrorError where Git stops. */
export async function isSound(gitDir: GitDir, toProve: ProofScope, signal: AbortSignal | undefined): Promise<boolean> {
  const reading = { gitDir, signal };
  const ids = new Set<string>();
  for (const walk of await walksOf(reading, toProve)) for await (const id of list(reading, walk)) ids.add(id);
  for (const chunk of chunksOf([...ids], perRead)) {
    const input = `${chunk.join('\n')}\n`;
    const answer = await runGit(gitDir, ['cat-file', '--batch', '--buffer'], { input, signal });
    if (!areAsNamed(answer, chunk)) return false;
  }
  return true;
}

type Where = Pick<GitReading, 'gitDir' | 'signal'>;

interface Walk {
  readonly options: readonly string[];
  readonly starts: readonly string[];
}

async function walksOf(where: Where, { starts, range }: ProofScope): Promise<readonly Walk[]> {
  const trees = ['--objects', '--no-object-names', '--filter=blob:none'];
  if (range === null) return [{ options: trees, starts }];
  const revisions = [range.head, ...range.from.map((id) => `^${id}`)];
  const inside: string[] = [range.head, ...range.from, ...starts];
  for await (const id of list(where, { options: ['--boundary'], starts: revisions })) inside.push(id.replace('-', ''));
  return [
    { options: [], starts },
    { options: [...trees, '--no-walk=unsorted'], starts: inside },
  ];
}

async function* list({ gitDir, signal }: Where, { options, starts }: Walk): AsyncGenerator<string> {
  if (starts.length === 0) return;
  const input = `${starts.join('\n')}\n`;
  yield* linesOf(streamGit(gitDir, ['rev-list', ...options, '--stdin'], { input, signal, seconds: 3600 }));
}

/** `<id> <type> <size>LF<contents>LF` for each (git-cat-file, BATCH OUTPUT). */
function areAsNamed(answer: Buffer, ids: readonly string[]): boolean {
  let at = 0;
  for (const id of ids) {
    const start = answer.indexOf(10, at) + 1;
    const [, named, head = '', size = ''] =
      /^([0-9a-f]{40}) ([a-z]+ (\d+))$/.exec(answer.toString('latin1', at, Math.max(at, start - 1))) ?? [];
    const content = answer.subarray(start, start + Number(size));
    if (named !== id || hashOf(head, content) !== id) return false;
    at = start + content.length + 1;
  }
  return true;
}

/** `head`: `blob 12` and the like. */
function hashOf(head: string, content: Uint8Array): string {
  return createHash('sha1').update(`${head}\0`).update(content).digest('hex');
}
