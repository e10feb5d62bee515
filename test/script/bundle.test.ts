/** What is loaded before a hook can begin: each file and each module of Node's costs it time. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeBuiltIns } from '../../script/bundle/built-ins.ts';
import { freshBuild } from '../support/fresh-build.ts';
import { makeRepository } from '../support/repository.ts';

/** Names of the files of the bundle, as they are loaded, and cryptography of Node; told when the process ends. */
const listing = `
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  const loaded = [];
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
  const own = () => loaded.filter((each) => each.includes('/dist/'));
  const late = () => process.moduleLoadList.filter((each) => each === 'NativeModule crypto');
  process.on('exit', () => writeSync(1, '\\n' + JSON.stringify([...own(), ...late()])));`;

function loadedBy(args: readonly string[], input = ''): string[] {
  const { folder } = makeRepository();
  const program = join(freshBuild(), 'dist/leakwarden.js');
  const preload = `data:text/javascript,${encodeURIComponent(listing)}`;
  const printed = execFileSync(process.execPath, ['--import', preload, program, ...args], { cwd: folder, input });
  return JSON.parse(printed.toString().split('\n').at(-1) ?? '') as string[];
}

test.each([
  ['the version', ['--version'], ''],
  ['a hook', ['hook', 'run', 'pre-commit'], ''],
  ['what an assistant calls', ['hook', 'assistant', 'claude-code', 'UserPromptSubmit'], '{"prompt":"hello"}'],
])('%s is a handful of files', (_, args, input) => {
  const loaded = loadedBy(args, input);
  expect(loaded.length).toBeGreaterThan(2);
  expect(loaded.length, loaded.join('\n')).toBeLessThan(10);
  expect(loaded).not.toContain('NativeModule crypto');
});

test('expressions stay expressions, which no call makes again', () => {
  const text = readFileSync(join(freshBuild(), 'dist/engine.js'), 'utf8');
  expect(text).toMatch(/= \/.*\\p\{L\}/);
  expect(text).not.toMatch(/new RegExp\("[^"]*\\\\p\{/);
});

test('what knows cryptography, compression and threads is loaded when it is called', async () => {
  const text = `import { createHash as own } from "node:crypto";
import { constants, crc32 } from "node:zlib";
import { MessageChannel } from "node:worker_threads";
import * as paths from "node:path";
export { own, constants, crc32, MessageChannel, paths };`;
  const taken = takeBuiltIns(text);
  expect(taken).not.toMatch(/^import /m);
  expect(taken).not.toMatch(/^const .* = globalThis[^\n]*(?:crypto|zlib|worker_threads)/m);
  const made = (await import(`data:text/javascript,${encodeURIComponent(taken)}`)) as {
    own: typeof import('node:crypto').createHash;
    constants: typeof import('node:zlib').constants;
    crc32: typeof import('node:zlib').crc32;
    MessageChannel: typeof MessageChannel;
    paths: typeof import('node:path');
  };
  expect(made.own('md5').update('').digest('hex')).toBe('d41d8cd98f00b204e9800998ecf8427e');
  expect(made.constants.Z_SYNC_FLUSH).toBe(2);
  expect(made.crc32('123456789')).toBe(0xcbf43926);
  expect(new made.MessageChannel().port1).toHaveProperty('postMessage');
  expect(made.paths.join('a', 'b')).toBe(join('a', 'b'));
});
