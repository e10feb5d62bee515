/** One report with everything a report can hold, and with everything an attacker would put into names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats, type ReportContext } from '../../report/index.ts';
import type { Dataset, Finding, Leak, Place, Report, RuleInfo, Severity } from '../../rules/index.ts';

/** Text of others that would do harm where it is printed as it is. */
export const hostile = {
  terminal: '\u001b]0;owned\u0007\u001b[2J\u009b31m',
  script: '</script><script>window.owned=1</script><img src=x onerror="window.owned=1">',
  command: '::set-output name=owned::yes',
  lineCommand: 'x\r\n::stop-commands::owned',
  oldCommand: '##[add-path]/tmp/owned',
  azureCommand: '##vso[task.setvariable variable=owned]yes',
  percent: '%0A::error::owned',
  markdown: '`[a](https://evil.example)` | ![b](//evil.example/c) **d** <!-- @acme/all #1 GH-2 $e$',
  formula: "=cmd|' /C calc'!A0",
  formulaAfterSeparator: 'a;=1+1,@SUM(A1)',
  bidi: 'a\u202egpj.exe\u2066\u061c\u200f',
  invisible: 'a\u200bb\u2060c\ufeffd\u00ade\u{e0041}f',
  xml: ']]>\u0000\u0008\u000b\u2028\ufffe\uffff\ud800 &owned;',
} as const;

/** None of these may stand in any output, but for line ends; zero-width spaces are ours in Markdown. */
export const unsafe =
  /[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|\p{Cs}|[\u{e0000}-\u{e007f}]/u;

export const secretRule: RuleInfo = {
  id: 'secrets/example-token',
  title: 'Example token',
  kind: 'secret',
  severity: 'critical',
  confidence: 0.95,
  why: "Whoever has it can act in the owner's name.",
  fix: 'Revoke it, 100% now; then remove it.',
  refs: ['https://example.com/tokens'],
  tags: ['PCI-DSS'],
  page: 'secrets/examples',
};
const contactRule: RuleInfo = { ...secretRule, id: 'people/email', title: 'E-mail address', kind: 'contact' };
const datasetRule: RuleInfo = { ...contactRule, id: 'people/dataset', title: 'Personal data of many people' };

export const context: ReportContext = {
  rules: new Map([secretRule, contactRule, datasetRule].map((rule) => [rule.id, rule])),
  color: false,
  show: 'low',
  now: '2026-06-01T10:11:12.000Z',
};

const oid = (digit: string): string => digit.repeat(40);

export const place: Place = {
  blob: oid('b'),
  line: 3,
  column: 12,
  endLine: 3,
  endColumn: 52,
  offset: 88,
  length: 40,
};

function makeFinding(leak: string, change: Partial<Finding>): Finding {
  return {
    rule: secretRule.id,
    kind: 'secret',
    severity: 'critical',
    confidence: 0.98,
    provenance: 'real',
    path: 'src/a.ts',
    within: [],
    preview: 'exam****',
    fingerprint: `sha256:${leak}`,
    evidence: ['prefix', 'checksum ok'],
    leak,
    inHead: true,
    first: { commit: oid('c'), author: 'Ada', date: '2024-03-01T00:00:00.000Z' },
    commits: 1,
    places: [place],
    placesTotal: 1,
    ...change,
  };
}

const findings: readonly Finding[] = [
  makeFinding('leak-token', {
    path: hostile.command,
    first: { commit: oid('c'), author: hostile.terminal, date: '2024-03-01T00:00:00.000Z' },
    places: [place, { ...place, line: 9, endLine: 9 }],
    placesTotal: 2,
  }),
  makeFinding('leak-token', { path: `${hostile.oldCommand}/${hostile.azureCommand}`, inHead: false }),
  makeFinding('leak-mail', {
    rule: contactRule.id,
    kind: 'contact',
    severity: 'medium',
    confidence: 0.7,
    path: 'backup.zip',
    within: ['inner.tar', hostile.bidi],
    preview: 'a***@g***',
    inHead: false,
    evidence: [hostile.formulaAfterSeparator],
    first: { commit: oid('d'), author: hostile.script, date: '2023-11-05T00:00:00.000Z' },
  }),
  makeFinding('leak-file', {
    rule: 'gone/rule',
    kind: 'exposure',
    severity: 'low',
    path: hostile.markdown,
    preview: '',
    evidence: [hostile.lineCommand],
    first: { commit: null, author: null, date: null },
    places: [{ ...place, blob: null, line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, length: 0 }],
  }),
  makeFinding('leak-test', { severity: 'info', provenance: 'test', path: `test/${hostile.percent}` }),
];

const dataset: Dataset = {
  path: hostile.formula,
  within: [],
  table: hostile.invisible,
  format: 'csv',
  rows: 1200,
  commits: 3,
  jurisdictions: [
    { country: 'DE', people: 700 },
    { country: 'FR', people: 200 },
  ],
  sample: [
    [hostile.script, '****4242'],
    ['a***@***.***', hostile.formula],
  ],
  subjects: 1100,
  provenance: 'real',
  severity: 'high',
  confidence: 0.99,
  leak: 'leak-people',
  fingerprint: 'hmac:people',
  inHead: true,
  first: { commit: oid('d'), author: hostile.markdown, date: '2023-11-05T00:00:00.000Z' },
  blobs: [oid('b'), oid('e')],
  columns: [
    { name: 'email', identifier: 'email', share: 0.99, valid: 0.98 },
    { name: hostile.script, identifier: 'health', share: 0.5, valid: 1 },
  ],
  evidence: ['header names', 'values differ'],
};

function makeLeak(id: string, severity: Severity, change: Partial<Leak>): Leak {
  return {
    id,
    title: 'Example token',
    kind: 'secret',
    severity,
    provenance: 'real',
    subjects: 0,
    since: '2024-03-01T00:00:00.000Z',
    inHead: true,
    findings: [],
    datasets: [],
    ...change,
  };
}

const leaks: readonly Leak[] = [
  makeLeak('leak-token', 'critical', { findings: [0, 1] }),
  makeLeak('leak-people', 'high', {
    title: `1100 people in ${hostile.invisible}${hostile.markdown}: email, health`,
    kind: 'health',
    subjects: 1100,
    since: '2023-11-05T00:00:00.000Z',
    datasets: [0],
  }),
  makeLeak('leak-mail', 'medium', {
    title: `It's ${hostile.script}`,
    kind: 'contact',
    provenance: 'unknown',
    subjects: 1,
    since: '2023-11-05T00:00:00.000Z',
    inHead: false,
    findings: [2],
  }),
  makeLeak('leak-file', 'low', { title: `A file ${hostile.xml}`, kind: 'exposure', since: null, findings: [3] }),
  makeLeak('leak-test', 'info', { provenance: 'test', findings: [4] }),
];

export const report: Report = {
  schema: 1,
  tool: { name: 'leakwarden', version: '1.2.3' },
  target: { kind: 'repository', path: `/home/ada/${hostile.script}`, head: oid('a') },
  verdict: 'incomplete',
  complete: false,
  fingerprintKeyId: 'none',
  coverage: {
    documents: 1234,
    bytes: 5_678_901,
    commits: 42,
    seconds: 1.5,
    skipped: [
      {
        path: `${hostile.bidi}.zip`,
        blob: oid('f'),
        commit: oid('c'),
        class: 'not-covered',
        reason: 'encrypted archive',
      },
      { path: hostile.command, blob: null, commit: null, class: 'not-covered', reason: 'cannot be read (EACCES)' },
      { path: 'big.iso', blob: null, commit: null, class: 'not-covered', reason: 'over the limit', accepted: true },
      { path: 'logo.png', blob: oid('9'), commit: null, class: 'nothing-to-read', reason: 'an image' },
    ],
    nothingToRead: 7,
  },
  summary: { leaks: 5, findings: 5, subjects: 1101, bySeverity: { critical: 1, high: 1, medium: 1, low: 1, info: 1 } },
  leaks,
  findings,
  datasets: [dataset],
  suppressed: [
    {
      fingerprint: 'f1',
      rule: secretRule.id,
      path: hostile.formula,
      by: 'inline',
      reason: hostile.script,
      until: null,
    },
    { fingerprint: 'f2', rule: contactRule.id, path: 'docs/a.md', by: 'allow', reason: 'our own', until: '2026-12-31' },
    { fingerprint: 'f3', rule: datasetRule.id, path: 'old.csv', by: 'baseline', reason: 'known', until: null },
  ],
  notices: [
    'an allow entry (press contact) expired on 2026-01-31 and excuses nothing any more',
    `a notice that is long enough to be broken in two, so that what comes next begins a line: ${hostile.command}`,
  ],
};

/** A report of a clean scan. */
export const cleanReport: Report = {
  ...report,
  verdict: 'pass',
  complete: true,
  coverage: { ...report.coverage, skipped: [], nothingToRead: 0 },
  summary: { leaks: 0, findings: 0, subjects: 0, bySeverity: { critical: 0, high: 0, medium: 0, low: 0, info: 0 } },
  leaks: [],
  findings: [],
  datasets: [],
  suppressed: [],
  notices: [],
};

export function format(name: string, from: Report = report, change: Partial<ReportContext> = {}): string {
  const make = formats.get(name);
  if (!make) throw new Error(`there is no format ${name}`);
  return make(from, { ...context, ...change });
}

export function readSchema(): object {
  const file = join(import.meta.dirname, '../../report/schema/report.schema.json');
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}
