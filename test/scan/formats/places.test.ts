/** What is inside a container counts as if it were a file: rules of names, globs, history, excuses. */
import { expect, test } from 'vitest';
import { defaultConfig } from '../../../scan/index.ts';
import { toCompoundFile } from '../../support/compound-file.ts';
import { makeXlsx, makeZip, markEncrypted } from '../../support/containers.ts';
import { makeRepository } from '../../support/repository.ts';
import { scanBytes, scanPath } from '../../support/scan.ts';
import { awsKey, customerCsv, personMail } from '../../support/secrets.ts';

const line = `key = "${awsKey('places')}"\n`;

test('rules of names hold inside', async () => {
  const inner = makeZip({ 'config/.env': 'A=1\n', '.aws/credentials': 'x\n' });
  const { findings } = await scanBytes(makeZip({ 'inner.zip': inner }), { name: 'outer.zip' });
  expect(findings.map(({ rule, within }) => `${rule} ${within.join(' > ')}`).toSorted()).toEqual([
    'files/credentials-file inner.zip > .aws/credentials',
    'files/dot-env inner.zip > config/.env',
  ]);
});

test('an encrypted archive counts where it is named like a copy of data, and is not covered anywhere', async () => {
  const zip = markEncrypted(makeZip({ 'a.csv': 'x' }));
  const found = async (name: string, content: Buffer) => {
    const { findings, complete } = await scanBytes(content, { name });
    expect(complete).toBe(false);
    return findings.map(({ rule, path, within }) => [rule, path, ...within].join(' > '));
  };
  // The archive opens; what is encrypted is the entry.
  expect(await found('icons.zip', zip)).toEqual([]);
  expect(await found('data/customers.zip', zip)).toEqual(['files/encrypted-dump > data/customers.zip']);
  const sheet = toCompoundFile({ EncryptedPackage: Buffer.alloc(9_000) });
  expect(await found('hr/payroll.xlsx', sheet)).toEqual(['files/encrypted-dump > hr/payroll.xlsx']);
  expect(await found('a.zip', makeZip({ 'x/Kunden.xlsx': sheet }))).toEqual([
    'files/encrypted-dump > a.zip > x/Kunden.xlsx',
  ]);
});

test('globs of allow and acceptNotCovered know what is inside', async () => {
  const zip = makeZip({ 'docs/a.txt': line, 'x.7z': Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1') });
  const entry = { rule: null, fingerprint: null, domain: null, reason: 'a sample', until: null };
  const report = await scanBytes(zip, {
    name: 'a.zip',
    config: {
      ...defaultConfig,
      allow: [{ ...entry, path: '**/docs/**' }],
      acceptNotCovered: [{ path: 'a.zip/*.7z', reason: 'old' }],
    },
  });
  expect(report.findings).toEqual([]);
  expect(report.suppressed).toHaveLength(1);
  expect(report.complete).toBe(true);
  expect(report.coverage.skipped).toMatchObject([{ path: 'a.zip', within: ['x.7z'], accepted: true }]);
});

test('a name inside that holds a value shows its preview only', async () => {
  const mail = personMail('named');
  const sheet = await makeXlsx({ [mail]: [['a'], [awsKey('places')]] });
  const report = await scanBytes(
    makeZip({ [`${mail}/x.xlsx`]: sheet, [`${mail}/x.7z`]: Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1') }),
    { name: 'a.zip' },
  );
  expect(JSON.stringify(report)).not.toContain(mail);
  expect(report.findings.map(({ rule }) => rule)).toContain('secrets/aws-access-key-id');
  expect(report.coverage.skipped[0]?.within?.[0]).toMatch(/x\.7z$/);
});

test('history, files and the portable engine say the same', async () => {
  const repository = makeRepository();
  const zip = makeZip({ 'a/b.txt': line, 'customers.csv': customerCsv(30, 'places') });
  const first = repository.commit({ 'data/old.zip': zip, 'x.txt': 'x\n' });
  repository.move('data/old.zip', 'new.zip');
  const reports = await Promise.all([
    scanPath(repository.folder),
    scanPath(repository.folder, { portable: true }),
    scanPath(repository.folder, { files: false }),
  ]);
  for (const { findings, datasets } of reports) {
    expect(findings.map(({ path, within }) => [path, ...within].join(' > ')).toSorted()).toEqual([
      'data/old.zip > a/b.txt',
      'new.zip > a/b.txt',
    ]);
    expect(findings.find(({ path }) => path === 'data/old.zip')?.first.commit).toBe(first);
    expect(datasets.map(({ path, within, subjects }) => [path, ...within, subjects])).toEqual([
      ['data/old.zip', 'customers.csv', 30],
      ['new.zip', 'customers.csv', 30],
    ]);
  }
});
