/** What the pre-commit hook costs for one small staged file: `script/bench --hook [--rounds N]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gitIn } from './make/git.ts';
import { toTable } from './print/markdown.ts';
import { measure } from './run/measure.ts';
import { median } from './run/median.ts';
import { withFolders } from './run/scratch.ts';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '25' } } });
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds takes a whole number from 1, not "${options.rounds}"`);

const commands = [
  {
    name: 'leakwarden hook run pre-commit',
    words: [process.execPath, join(import.meta.dirname, '../dist/leakwarden.js'), 'hook', 'run', 'pre-commit'],
  },
  { name: 'node -e 0', words: [process.execPath, '-e', '0'] },
  { name: 'git diff --cached', words: ['git', 'diff', '--cached'] },
];

await withFolders(async (makeFolder) => {
  const folder = makeFolder('repository');
  stageOneFile(folder);
  const times = new Map<string, number[]>(commands.map(({ name }) => [name, []]));
  // In turn, so that a slow moment of the machine hits all alike; the first round only fills caches.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, words } of commands) {
      const { seconds, exitCode, errors } = await measure(words, { folder, output: null, timeoutSeconds: 60 });
      if (exitCode !== 0) throw new Error(`${name} ended with ${exitCode ?? 'a signal'}: ${errors}`);
      if (round > 0) times.get(name)?.push(seconds * 1000);
    }
  }
  const own = median(times.get(commands[0]?.name ?? '') ?? []);
  const rows = [...times].map(([name, list]) => [
    name,
    Math.min(...list).toFixed(0),
    median(list).toFixed(0),
    Math.max(...list).toFixed(0),
    (own / median(list)).toFixed(1),
  ]);
  console.log(toTable(['command', 'least ms', 'median ms', 'most ms', 'hook takes times as long'], rows));
});

/** A small project with one commit, and one more file that the next commit would add. */
function stageOneFile(folder: string): void {
  const git = gitIn(folder);
  git(['init', '--quiet']);
  mkdirSync(join(folder, 'source'));
  for (let number = 1; number <= 50; number++)
    writeFileSync(join(folder, 'source', `part-${number}.ts`), `export const part${number} = ${number};\n`);
  git(['add', '--all']);
  git(['commit', '--quiet', '--message', 'Begin']);
  const lines = Array.from({ length: 60 }, (_, line) => `export const value${line} = compute(${line}, 'some text');`);
  writeFileSync(join(folder, 'source', 'added.ts'), `${lines.join('\n')}\n`);
  git(['add', '--all']);
}
