/** The command line lists the server's commands by hand, so that a scan never loads the server. */
import { afterEach, expect, test, vi } from 'vitest';
import { main as server } from '../../app/run.ts';
import { main as commandLine } from '../../cli/runner.ts';

afterEach(() => vi.restoreAllMocks());

async function commandsOf(main: (args: readonly string[]) => Promise<number>): Promise<readonly string[]> {
  let said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  await main(['--help']);
  const [, list = ''] = said.split('Commands:');
  return [...list.matchAll(/^ {2}([a-z][a-z-]*)/gm)].flatMap(([, name]) => name ?? []);
}

test('every command of the server can be typed', async () => {
  const own = (await commandsOf(server)).filter((name) => name !== 'help');
  vi.restoreAllMocks();
  expect(own).toContain('undo');
  expect(await commandsOf(commandLine)).toEqual(expect.arrayContaining([...own]));
});
