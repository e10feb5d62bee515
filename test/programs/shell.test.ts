/** Programs that a shell starts get what they were given, and nothing of it is read as the shell's own. */
import { buffer, text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Invocation } from '../../programs/program.ts';
import { runInShell } from '../../programs/shell.ts';

const path = process.env['PATH'] ?? '';
const usual = { environment: { PATH: path }, folder: '/', input: '' };

async function run(command: Partial<Invocation> & Pick<Invocation, 'words'>) {
  const { output, ended } = runInShell({ ...usual, ...command });
  const said = await text(output);
  return { output: said, ...(await ended) };
}

const awkward = `it's $HOME "\`id\`" \\ *\n  # end\n; exit 9 ü ÁÂÃÄÅÆÇÈ`;

test('words, values and input arrive as they are', async () => {
  const words = ['sh', '-c', 'printf %s "$1$VALUE"; cat; echo no >&2; exit 3', 'sh', awkward] as const;
  const command = { words, environment: { PATH: path, VALUE: awkward }, input: `${awkward}\nEOF\n` };
  expect(await run(command)).toEqual({ output: `${awkward}${awkward}${awkward}\nEOF\n`, code: 3, said: 'no\n' });
});

test('nothing of one run is left in the next', async () => {
  await run({ words: ['true'], environment: { PATH: path, SECRET: 'x' }, folder: '/usr' });
  const { output } = await run({ words: ['sh', '-c', 'echo "$SECRET"; pwd; cat'] });
  expect(output).toBe('\n/\n');
});

test('output that does not end, or ends without a line, is passed on to the last byte', async () => {
  const zeros = runInShell({ ...usual, words: ['head', '-c', '3000001', '/dev/zero'] });
  expect((await buffer(zeros.output)).equals(Buffer.alloc(3_000_001))).toBe(true);
  const endless = runInShell({ ...usual, words: ['yes'] });
  for await (const _ of endless.output) break;
  endless.kill();
  expect(await endless.ended).toMatchObject({ code: 128 + 15 });
});

test('a program is ended without its shell, and with it where it does not end', async () => {
  const parents: string[] = [];
  for (const script of ['echo $PPID; sleep 100', 'echo $PPID', 'trap "" TERM; echo $PPID; sleep 100', 'echo $PPID']) {
    const { output, ended, kill } = runInShell({ ...usual, words: ['sh', '-c', `${script}; :`] });
    for await (const parent of output) {
      parents.push(String(parent));
      kill();
    }
    await ended.catch((error: Error) => parents.push(error.message));
  }
  const [first, second, third, killed, fourth] = parents;
  expect([second, third, killed]).toEqual([first, first, 'the shell was killed']);
  expect(fourth).not.toBe(first);
});

test('a reader that never comes holds up nobody else', async () => {
  const left = runInShell({ ...usual, words: ['head', '-c', '30000', '/dev/zero'] });
  expect(await left.ended).toMatchObject({ code: 0 });
  expect(await run({ words: ['echo', 'next'] })).toMatchObject({ output: 'next\n' });
});

test.each([
  ['no such program', { words: ['no-such-program'] as const }],
  ['no such folder', { words: ['true'] as const, folder: '/no/such/folder' }],
])('%s is told as by the system', async (_, command) => {
  await expect(run(command)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a zero byte is refused', () => {
  expect(() => runInShell({ ...usual, words: ['echo', 'a\0b'] })).toThrow(TypeError);
});
