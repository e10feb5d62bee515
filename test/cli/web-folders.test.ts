/** Where on GitHub a report's files can be read: from the addresses of the clones. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWebFolders } from '../../cli/web-folders.ts';
import { runHere, reportHere } from '../support/cli-here.ts';
import { makeRepository } from '../support/repository.ts';
import { awsKey } from '../support/secrets.ts';

function cloneOf(address: string, folder = makeRepository().folder): string {
  execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', address]);
  return folder;
}

const webOf = async (folder: string): Promise<unknown> => findWebFolders(await reportHere(['scan', folder]));

test.each([
  ['https://github.com/acme/shop.git', 'https://github.com', 'acme/shop'],
  ['https://ada:ghp_secret@github.com/acme/shop', 'https://github.com', 'acme/shop'],
  ['git@github.com:acme/shop.git', 'https://github.com', 'acme/shop'],
  ['ssh://git@github.acme.example:22/acme/shop', 'https://github.acme.example', 'acme/shop'],
  ['https://acme.ghe.com/acme/shop', 'https://acme.ghe.com', 'acme/shop'],
])('%s', async (address, serverUrl, fullName) => {
  expect(await webOf(cloneOf(address))).toEqual([{ folder: '', serverUrl, fullName }]);
});

test.each(['https://gitlab.example/acme/shop.git', '/srv/git/shop.git', 'ext::sh -c echo% github.com/a/b'])(
  'nothing is known of %s',
  async (address) => {
    expect(await webOf(cloneOf(address))).toEqual([]);
  },
);

test('each repository inside by its own address', async () => {
  const { folder } = makeRepository();
  cloneOf('https://github.com/acme/shop', folder);
  const inner = join(folder, 'lib/inner');
  mkdirSync(inner, { recursive: true });
  execFileSync('git', ['-C', inner, 'init', '-q']);
  cloneOf('https://github.com/acme/inner', inner);
  expect(await webOf(folder)).toEqual([
    { folder: '', serverUrl: 'https://github.com', fullName: 'acme/shop' },
    { folder: 'lib/inner/', serverUrl: 'https://github.com', fullName: 'acme/inner' },
  ]);
});

test('the page of a scan links to the line of the commit', async () => {
  const { folder, commit } = makeRepository();
  const id = commit({ 'src/a.env': `KEY=${awsKey()}\n` });
  cloneOf('git@github.com:acme/shop.git', folder);
  const { stdout } = await runHere(['scan', realpathSync(folder), '--format', 'html']);
  expect(stdout).toContain(`href="https://github.com/acme/shop/blob/${id}/src/a.env?plain=1#L1"`);
});
