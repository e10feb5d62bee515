/** What `limits.findingsPerDocument` leaves out is said, and what does not count takes no room from what does. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import { defaultConfig, type ScanRequest } from '../../../scan/index.ts';
import { scanBytes } from '../../support/scan.ts';
import { makeZip } from '../../support/containers.ts';
import { awsKey, customerCsv, make, personMail } from '../../support/secrets.ts';

const most = 20;
const config = { ...defaultConfig, limits: { ...defaultConfig.limits, findingsPerDocument: most } };
const rule = 'secrets/aws-access-key-id';
const byLimit = /limits\.findingsPerDocument \(20\)/;

type Change = Partial<ScanRequest> & { readonly name?: string; readonly chunk?: number };

const scanned = (content: string | Uint8Array, change: Change = {}): Promise<Report> =>
  scanBytes(content, { config, ...change });
const lines = (count: number, make_: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${make_(index)}\n`).join('');
const keys = (count: number, seed: string, behind = ''): string =>
  lines(count, (index) => `key = "${awsKey(`${seed}${index}`)}"${behind}`);
/** Published in this form: it says of itself that it is an example. */
const sample = (index: number): string => `id = "AKIA${make('{{base32:9}}', `sample${index}`)}EXAMPLE"`;
const linesOf = ({ findings }: Report, of = rule): number[] =>
  findings
    .filter((each) => each.rule === of)
    .flatMap(({ places }) => places.map(({ line }) => line))
    .toSorted((a, b) => a - b);
const reasons = ({ coverage }: Report): string[] => coverage.skipped.map(({ reason }) => reason);

describe('what counts', () => {
  test('as many values as the limit are all found', async () => {
    const report = await scanned(keys(most, 'just'));
    expect(linesOf(report)).toHaveLength(most);
    expect(report.complete).toBe(true);
  });

  test('one more is not covered, by the name of the limit', async () => {
    const report = await scanned(keys(most + 1, 'more'));
    expect(linesOf(report)).toHaveLength(most);
    expect(report.verdict).not.toBe('pass');
    expect(report.complete).toBe(false);
    expect(reasons(report)).toEqual([expect.stringMatching(byLimit)]);
  });

  test('a token of another rule behind them is found', async () => {
    const other = `github = "${['gh', 'p_'].join('')}${make('{{base62:36}}', 'other')}"\n`;
    const report = await scanned(keys(most + 5, 'first') + other);
    expect(report.findings.some(({ rule: id }) => id.startsWith('secrets/github'))).toBe(true);
  });

  test('the same value again takes no room, and every place is counted', async () => {
    const report = await scanned(lines(400, () => `key = "${awsKey('same')}"`) + keys(most - 1, 'others'));
    expect(report.complete).toBe(true);
    const same = report.findings.find(({ placesTotal }) => placesTotal > 1);
    expect(same?.placesTotal).toBe(400);
    expect(same?.places).toHaveLength(100);
    expect(report.findings.filter(({ rule: id }) => id === rule)).toHaveLength(most);
  });

  test('addresses of people in a text that is no table', async () => {
    const text = (count: number): string => lines(count, (index) => `Please ask ${personMail(`p${index}`)} about it.`);
    expect((await scanned(text(most))).complete).toBe(true);
    expect(reasons(await scanned(text(most + 1)))).toEqual([expect.stringMatching(byLimit)]);
  });

  test('where people publish their own address, any number of them is fine', async () => {
    const text = lines(60, (index) => `Thanks to ${personMail(`c${index}`)} for it.`);
    expect((await scanned(text, { name: 'CONTRIBUTORS.md' })).complete).toBe(true);
  });

  test('in an archive, the part is named', async () => {
    const report = await scanned(makeZip({ 'a.txt': keys(3, 'a'), 'b.txt': keys(most, 'b') }));
    expect(report.coverage.skipped).toMatchObject([{ within: ['b.txt'], reason: expect.stringMatching(byLimit) }]);
  });
});

describe('what does not count takes no room', () => {
  const real = `key = "${awsKey('real')}"\n`;

  test('published samples in front of a real key', async () => {
    const report = await scanned(lines(100, sample) + real);
    expect(linesOf(report)).toContain(101);
    expect(report.complete).toBe(true);
    expect(report.notices.join()).toMatch(/more matches that only inform/);
  });

  test('samples in base64 in front of a real key', async () => {
    const hidden = lines(100, (index) => Buffer.from(`some text ${sample(index)}`).toString('base64'));
    expect(linesOf(await scanned(hidden + real))).toContain(101);
  });

  test('keys that a comment excuses', async () => {
    const report = await scanned(keys(100, 'excused', ' # leakwarden:allow aws-access-key-id of a test') + real);
    expect(linesOf(report)).toEqual([101]);
    expect(report.suppressed).toHaveLength(100);
    expect(report.complete).toBe(true);
  });

  test('a place without the comment, behind 100 places of the same key that have it', async () => {
    const line = `key = "${awsKey('mixed')}"`;
    const report = await scanned(
      lines(150, () => `${line} # leakwarden:allow aws-access-key-id of a test`) + `${line}\n`,
    );
    expect(report.findings.map(({ rule: id, placesTotal }) => [id, placesTotal])).toEqual([[rule, 151]]);
  });

  test('keys that the baseline knows', async () => {
    const before = await scanBytes(keys(100, 'known'));
    const entries = before.findings.map(({ rule: id, fingerprint, path }) => {
      return { rule: id, fingerprint, path, reason: null };
    });
    const baseline = { fingerprintKeyId: before.fingerprintKeyId, entries };
    const report = await scanned(keys(100, 'known') + real, { baseline });
    expect(linesOf(report)).toEqual([101]);
    expect(report.complete).toBe(true);
  });

  test('a path at which the rule is allowed', async () => {
    const allow = [{ path: 'fake/**', rule, fingerprint: null, domain: null, reason: 'made up', until: null }];
    const report = await scanned(keys(60, 'allowed'), { name: 'fake/keys.txt', config: { ...config, allow } });
    expect(report.complete).toBe(true);
    const expired = [{ ...allow[0], until: '2020-01-01' }] as typeof config.allow;
    const later = await scanned(keys(60, 'allowed'), { name: 'fake/keys.txt', config: { ...config, allow: expired } });
    expect(later.complete).toBe(false);
  });

  test('what configuration says counts', async () => {
    const enforce = { ...config.enforce, provenance: ['real', 'unknown', 'test'] as const };
    const report = await scanned(lines(60, sample), { config: { ...config, enforce } });
    expect(reasons(report)).toEqual([expect.stringMatching(byLimit)]);
  });
});

describe('tables', () => {
  const table = customerCsv(200, 'table');

  test('rows of a table take no room', async () => {
    const report = await scanned(table);
    expect(report.datasets[0]?.subjects).toBe(200);
    expect(report.complete).toBe(true);
  });

  test('behind a table what is not of it is found', async () => {
    const after = `${'\n'.repeat(4)}# please write to ${personMail('behind')} instead\n`;
    const report = await scanned(table + after);
    expect(report.complete).toBe(true);
    expect(report.findings.some(({ places }) => places[0]?.line === 206)).toBe(true);
  });

  test('behind a table so long that most of its rows are not matched, the same', async () => {
    const long = customerCsv(2_000, 'behind');
    const loose = lines(most, (index) => `\n\n\n\n# please write to ${personMail(`late${index}`)} instead`);
    const report = await scanned(long + loose);
    expect(report.complete).toBe(true);
    expect(report.datasets.map(({ subjects }) => subjects)).toEqual([2_000, most]);
  });

  test('in so long a text that is no table, as many as the limit and the rest by its name', async () => {
    const text = lines(2_000, (index) => `Please ask ${personMail(`p${index}`)} about it.`);
    const report = await scanned(text);
    expect(report.datasets.map(({ subjects }) => subjects)).toEqual([most]);
    expect(reasons(report)).toEqual([expect.stringMatching(byLimit)]);
  });

  test('too many behind a table are not covered', async () => {
    const rows = table
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => `('${row.replaceAll(',', "', '")}')`);
    const insert = `INSERT INTO customers (name, email, card_number) VALUES\n${rows.join(',\n')};\n`;
    expect((await scanned(insert)).complete).toBe(true);
    const text = lines(most + 5, (index) => `-- Then we asked ${personMail(`t${index}`)} about it.`);
    const report = await scanned(`${insert}\n\n\n${text}`);
    expect(reasons(report)).toEqual([expect.stringMatching(byLimit)]);
  });

  test('larger than one segment', async () => {
    const rows = customerCsv(5_000, 'long').replaceAll('\n', `,${'no remarks '.repeat(180)}\n`);
    expect(rows.length).toBeGreaterThan(9_000_000);
    const report = await scanned(rows, { chunk: 1 << 20 });
    expect(report.datasets[0]?.rows).toBeGreaterThanOrEqual(5_000);
    expect(report.complete).toBe(true);
  });
});

test('a text larger than one segment with a key at its end, behind samples all over it', async () => {
  const filler = `${'nothing of interest '.repeat(50)}\n`;
  const text = lines(9_000, (index) => sample(index % 300) + filler);
  expect(text.length).toBeGreaterThan(9_000_000);
  const report = await scanned(`${text}key = "${awsKey('end')}"\n`, { chunk: 1 << 20 });
  expect(linesOf(report)).toContain(18_001);
  expect(report.complete).toBe(true);
});
