/** Customers that are put into a corner of a container, and what a scan makes of it. */
import { expect, test } from 'vitest';
import { scanBytes } from './scan.ts';
import { customerCsv, customers } from './secrets.ts';

const count = 20;
export const cornered = customers(count, 'corner');
export const corneredCsv = customerCsv(count, 'corner');
export const corneredLines = cornered.map(({ name, mail, card }) => `${name}, ${mail}, ${card}`);

/** Something around each of them. */
export function eachLine(make: (line: string, at: number) => string): string {
  return corneredLines.map(make).join('');
}

export type Corner = readonly [name: string, make: () => Buffer | Promise<Buffer>, outcome?: string];

/** Customers that stand there are found, unless another outcome is meant. */
export function testCorners(corners: readonly Corner[]): void {
  test.each(corners.map(([name, make, outcome = 'found']) => ({ name, make, outcome })))(
    '$name',
    async ({ name, make, outcome }) => {
      expect(await outcomeOf(name, await make())).toBe(outcome);
    },
  );
}

/** `found`, or what of it is not covered, or `silent`. */
async function outcomeOf(name: string, content: Buffer): Promise<string> {
  const { datasets, coverage } = await scanBytes(content, { name: name.replaceAll(' ', '-') });
  const missing = coverage.skipped.filter((skip) => skip.class === 'not-covered');
  if (missing.length > 0) return missing.map(({ within = [], reason }) => [...within, reason].join(': ')).join('; ');
  return datasets.some(({ subjects }) => subjects === count) ? 'found' : 'silent';
}
