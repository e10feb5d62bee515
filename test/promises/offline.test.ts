/** Promise 3: no network call. The product's sources use none of Node's ways out, and a scan opens no socket. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/cli.ts';
import { home } from '../support/fresh-build.ts';
import { makeFolder, makeRepository, writeTree } from '../support/repository.ts';
import { personMail } from '../support/secrets.ts';

test('no source reaches for the network', () => {
  const ways = /from 'node:(?:http|https|http2|net|tls|dgram|dns)[/']|\bfetch\(|WebSocket|XMLHttpRequest/;
  const files = globSync('{programs,rules,scan,report,cli}/**/*.ts', { cwd: home });
  // Whether a text is an IP address is known without asking anybody.
  const harmless = /^import \{ BlockList, isIPv4, isIPv6 \} from 'node:net';$/m;
  const reaching = files.filter((file) => ways.test(readFileSync(join(home, file), 'utf8').replace(harmless, '')));
  // `view` listens on 127.0.0.1 (cli/view), and its policy lets its page ask nobody else.
  const own = ['cli/commands/view/server.ts', 'report/browser/send.ts', 'report/page-script.ts'];
  expect(reaching.toSorted()).toEqual([...own, 'scan/email/dns/domains.ts', 'scan/email/dns/query.ts']);
});

test('DNS is loaded in one place, which is asked by `emails --dns` alone', () => {
  const sources = globSync('{programs,rules,scan,report,github,app,action,cli}/**/*.ts', { cwd: home })
    .filter((file) => !file.startsWith('scan/email/dns/'))
    .map((file) => [file, readFileSync(join(home, file), 'utf8')] as const);
  const naming = (text: RegExp): string[] => sources.filter(([, source]) => text.test(source)).map(([file]) => file);
  expect(naming(/(?:^|\n)import (?!type)[^;]*\/dns\/|import\('[^']*\/dns\//)).toEqual(['scan/email/index.ts']);
  expect(naming(/openDomainChecker\(/).toSorted()).toEqual(['cli/commands/emails/run.ts', 'scan/email/index.ts']);
});

test.each([['a list'], ['an address']])('`emails` without --dns opens no socket for %s', (what) => {
  const folder = makeFolder('leakwarden-');
  writeTree(folder, {
    'guard.cjs': `for (const [module, names] of [['net', ['connect', 'createConnection']], ['dns', ['lookup', 'resolve']], ['dgram', ['createSocket']]])
      for (const name of names) require(module)[name] = () => { process.stderr.write('NETWORK'); process.exit(99); };`,
    'list.csv': `email\n${personMail()}\n`,
  });
  const input = what === 'a list' ? join(folder, 'list.csv') : personMail();
  const result = run(['emails', input], { node: ['--require', join(folder, 'guard.cjs')] });
  expect(result).toMatchObject({ code: 0, stderr: '' });
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
