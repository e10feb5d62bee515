/** Half of the files are cut, half have changed bits, each by itself; the same ones for every run. */
import { setImmediate } from 'node:timers/promises';
import { createRandom } from '../../rules/authoring.ts';
import { Budget } from '../../scan/formats/budget.ts';
import { headSize, recogniseDocument } from '../../scan/formats/formats.ts';
import type { ContainerReader } from '../../scan/formats/types.ts';
import { defaultConfig } from '../../scan/index.ts';
import { openedFiles } from '../../test/support/opened-files.ts';

export interface DamageFigures {
  readonly files: number;
  /** To their end. */
  readonly read: number;
  readonly refused: number;
  /** In milliseconds. */
  readonly slowest: number;
  /** The most that the process ever held, in 10^6 bytes. */
  readonly megabytes: number;
  readonly seconds: number;
}

export async function* damageReader(name: string, rounds: number): AsyncGenerator<DamageFigures> {
  const whole = await openedFiles.find(([each]) => each === name)?.[1]();
  const format = whole && recogniseDocument(whole.subarray(0, headSize));
  const reader = await format?.load?.();
  if (!whole || !reader) throw new Error(`no reader opens "${name}"`);
  const random = createRandom(`damage ${name}`);
  const started = performance.now();
  const count = { files: 0, read: 0, refused: 0, slowest: 0 };
  const figures = (): DamageFigures => ({
    ...count,
    megabytes: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6),
    seconds: Math.round((performance.now() - started) / 1000),
  });
  let said = started;
  for (; count.files < rounds; count.files++) {
    const before = performance.now();
    const isRead = await drain(reader, count.files % 2 === 0 ? cut(whole, random) : changeBits(whole, random));
    count[isRead ? 'read' : 'refused']++;
    // What is closed goes between two turns, as it does in a scan, which waits for files.
    await setImmediate();
    count.slowest = Math.max(count.slowest, Math.round(performance.now() - before));
    if (performance.now() - said < 1000) continue;
    said = performance.now();
    yield figures();
  }
  yield figures();
}

function cut(whole: Buffer, random: () => number): Buffer {
  return whole.subarray(0, Math.floor(random() * whole.length));
}

const mostFlips = 8;

function changeBits(whole: Buffer, random: () => number): Buffer {
  const changed = Buffer.from(whole);
  for (let flips = 1 + Math.floor(random() * mostFlips); flips > 0; flips--) {
    const at = Math.floor(random() * changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return changed;
}

/** Everything it gives, counted as a scan does; whatever it throws while it is waited for refuses the file. */
async function drain(read: ContainerReader, content: Buffer): Promise<boolean> {
  const budget = new Budget(defaultConfig.limits);
  budget.read(content.length);
  const bytes = (async function* () {
    yield content;
  })();
  try {
    for await (const part of read({ bytes, size: content.length, budget })) {
      budget.part();
      if (part.kind === 'document') for await (const _ of part.bytes);
      if (part.kind === 'table') for await (const row of part.rows) budget.cells(row.cells.length);
    }
    return true;
  } catch {
    return false;
  }
}
