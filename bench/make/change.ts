/** A change as people make it: many small files, some long ones, two leaks among them. */
import { awsKey, customerCsv } from '../../test/support/secrets.ts';

const files = 300;
/** Lines; eight small files to one middle and one long one. Together 2.5 MB. */
const lengths = [20, 30, 40, 50, 60, 80, 100, 120, 300, 900];

export function makeChange(seed: string): Readonly<Record<string, string>> {
  const plain = Array.from({ length: files - 2 }, (_, file): [string, string] => [
    `src/${seed}/part${file % 20}/file${file}.ts`,
    toText(file, lengths[file % lengths.length] ?? 0),
  ]);
  return {
    ...Object.fromEntries(plain),
    [`data/${seed}.csv`]: customerCsv(400, seed),
    [`config/${seed}.env`]: `AWS_ACCESS_KEY_ID=${awsKey(seed)}\n`,
  };
}

function toText(file: number, lines: number): string {
  return Array.from({ length: lines }, (_, at) => {
    const value = (file * 31 + at * 17) % 9973;
    return `export const value${at} = compute(${value}, 'part ${value % 97}');`;
  }).join('\n');
}
