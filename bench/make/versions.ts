/** A bare repository of one table of people who do not exist, in many versions that differ in a few rows. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../rules/authoring.ts';
import { gitIn } from './git.ts';
import { writePeople } from './people.ts';

interface VersionsToMake {
  readonly versions: number;
  readonly rows: number;
}

const changedRows = 3;

/** Returns the bytes of the first version. */
export async function makeVersions(folder: string, { versions, rows }: VersionsToMake): Promise<number> {
  gitIn(folder)(['init', '--quiet', '--bare', '--initial-branch', 'main']);
  const file = join(folder, 'people.csv');
  const { bytes } = writePeople(file, rows);
  const lines = readFileSync(file, 'latin1').trimEnd().split('\n');
  const child = spawn('git', ['fast-import', '--quiet'], { cwd: folder, stdio: ['pipe', 'ignore', 'inherit'] });
  const closed = once(child, 'close');
  const random = createRandom('versions');
  for (let version = 0; version < versions; version++) {
    if (version > 0) change(lines, random);
    const content = Buffer.from(`${lines.join('\n')}\n`);
    if (!child.stdin.write(toCommit(version, content))) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = (await closed) as [number | null];
  if (code !== 0) throw new Error(`git fast-import ended with code ${code}`);
  return bytes;
}

/** Rows of people who are not in the first version. */
function change(lines: string[], random: () => number): void {
  for (let changed = 0; changed < changedRows; changed++) {
    const at = 1 + Math.floor(random() * (lines.length - 1));
    lines[at] = (lines[at] ?? '').replace('@', `.${Math.floor(random() * 1e6).toString(36)}@`);
  }
}

function toCommit(version: number, content: Buffer): Buffer {
  const time = 1_600_000_000 + version * 60;
  const head = `commit refs/heads/main\ncommitter Bench Author <bench@example.org> ${time} +0000\ndata 0\n`;
  return Buffer.concat([
    Buffer.from(`${head}M 100644 inline people.csv\ndata ${content.length}\n`),
    content,
    Buffer.from('\n'),
  ]);
}
