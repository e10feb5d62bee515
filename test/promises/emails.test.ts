/** Promise 1 for `emails`: addresses of lists are never printed; the checked list is the one place that holds them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCanary } from '../support/canary.ts';
import { run } from '../support/cli.ts';
import { makeFolder } from '../support/repository.ts';
import { make, personMail } from '../support/secrets.ts';
import { makeXlsx } from '../support/xlsx.ts';

const name = (seed: string): string => make('{{lower:7}}.{{lower:8}}', `canary ${seed}`);
const own = `${make('{{lower:11}}', 'canary domain')}.de`;
const planted: Readonly<Record<string, string>> = {
  freemail: personMail('canary emails'),
  corporate: `${name('corporate')}@${own}`,
  misspelt: `${name('misspelt')}@gmial.com`,
  ending: `${name('ending')}@googlemail.con`,
  undeliverable: `${name('gone')}@${make('{{lower:9}}', 'gone')}.notatld`,
  malformed: `${name('malformed')}@@${own}`,
  blank: `${name('blank')} ${name('blank two')}@${own}`,
  quoted: `"${name('quoted')}"@${own}`,
  wordy: name('no address at all'),
  literal: `${name('literal')}@[198.51.100.77]`,
  role: `einkauf-${make('{{lower:9}}', 'role')}-team@${own}`,
};
const addresses = Object.values(planted);
const leaksIn = createCanary(planted);

const lists: Readonly<Record<string, string | Buffer>> = {
  'list.csv': `id,email,note\n${addresses.map((mail, row) => `${row},"${mail.replace(/"/g, '""')}",x`).join('\n')}\n`,
  'headless.csv': addresses.map((mail, row) => `"${mail.replace(/"/g, '""')}",${row}`).join('\n'),
  'named.csv': `${addresses[0]};email\n${addresses.map((mail) => `${mail};${mail}`).join('\n')}\n`,
  'list.json': JSON.stringify(addresses.map((email) => ({ email }))),
  'keyed.json': JSON.stringify(Object.fromEntries(addresses.map((mail) => [mail, [{ email: mail }, { email: mail }]]))),
  'list.txt': addresses.join('\n'),
  'prose.txt': `Dear all,\nplease write to ${addresses.join(' or, if they do not answer, to ')}.\nThank you!\n`,
  'list.xlsx': makeXlsx([{ name: planted['corporate'] ?? '', rows: [['email'], ...addresses.map((mail) => [mail])] }]),
};

test.each(Object.keys(lists).flatMap((list) => ['text', 'json', 'csv'].map((format) => [list, format] as const)))(
  '%s as %s',
  (list, format) => {
    const folder = makeFolder();
    writeFileSync(join(folder, list), lists[list] ?? '');
    const output = join(folder, 'checked.csv');
    for (const args of [[join(folder, list), '--output', output], ['-']]) {
      const { stdout, stderr } = run(['emails', ...args, '--format', format, '--show', '1000'], {
        input: lists[list] ?? '',
      });
      expect(stdout.length).toBeGreaterThan(100);
      expect(leaksIn(stdout + stderr)).toEqual([]);
    }
    // Where the addresses belong, they all are: the search above could have found them.
    const written = readdirSync(folder).filter((name) => name.startsWith('checked'));
    expect(leaksIn(written.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')).length).toBeGreaterThan(
      5,
    );
  },
);
