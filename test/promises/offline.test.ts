/** Promise 3: no network call. The product's sources use none of Node's ways out, and a scan opens no socket. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home, run } from '../support/cli.ts';
import { makeFolder, makeRepository, writeTree } from '../support/repository.ts';
import { personMail } from '../support/secrets.ts';

test('no source reaches for the network', () => {
  const ways = /from 'node:(?:http|https|http2|net|tls|dgram|dns)[/']|\bfetch\(|WebSocket|XMLHttpRequest/;
  const files = globSync('{rules,scan,report,cli}/**/*.ts', { cwd: home });
  expect(files.filter((file) => ways.test(readFileSync(join(home, file), 'utf8')))).toEqual([]);
});

test('a scan opens no socket and looks no name up', () => {
  const guard = join(makeFolder('leakwarden-'), 'guard.cjs');
  writeTree(join(guard, '..'), {
    'guard.cjs': `for (const [module, names] of [['net', ['connect', 'createConnection']], ['dns', ['lookup', 'resolve']], ['dgram', ['createSocket']]])
      for (const name of names) require(module)[name] = () => { process.stderr.write('NETWORK'); process.exit(99); };`,
  });
  const repository = makeRepository();
  repository.commit({ 'a.txt': `mail ${personMail()}\n` });
  const result = run(['scan', repository.folder], { node: ['--require', guard] });
  expect(result).toMatchObject({ code: 0, stderr: '' });
});
