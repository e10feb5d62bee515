/** A realistic case: a key and a list of customers in a branch of three commits. */
import type {
  JudgedHead,
  LeakDataset,
  LeakPlace,
  RemediationFacts,
  RepositoryFacts,
  SummaryFacts,
} from '../../../report/index.ts';
import type { Dataset, Finding, Leak, Report, RuleInfo } from '../../../rules/index.ts';

export const oid = (seed: string): string => seed.repeat(40).slice(0, 40);

export const head = oid('a1b2c3d4e5');
export const mergeBase = oid('0f1e2d3c4b');
export const middle = oid('5d6c7b8a90');

export const shop: RepositoryFacts = { fullName: 'acme/shop', serverUrl: 'https://github.com', visibility: 'private' };

export const stripeRule: RuleInfo = {
  id: 'secrets/stripe-secret-key',
  title: 'Stripe secret key',
  kind: 'secret',
  severity: 'critical',
  confidence: 0.95,
  why: 'Whoever reads it can charge cards, refund and read customers of the account.',
  fix: 'Roll the key at https://dashboard.stripe.com/apikeys, then look at the logs for requests that are not yours.',
  refs: ['https://docs.stripe.com/keys#rolling-keys'],
  tags: ['credential'],
  page: 'secrets/payments',
};

export const peopleRule: RuleInfo = {
  id: 'people/dataset',
  title: 'Personal data of many people',
  kind: 'identity',
  severity: 'high',
  confidence: 0.9,
  why: 'Names, addresses and birth dates are what identity theft needs.',
  fix: 'Take the file out and use invented people in tests.',
  refs: [],
  tags: ['GDPR', 'CCPA'],
  page: 'people/tables',
};

export const keyFinding: Finding = {
  rule: stripeRule.id,
  kind: 'secret',
  severity: 'critical',
  confidence: 0.98,
  provenance: 'real',
  path: 'src/payments/client.ts',
  within: [],
  preview: 'sk_l****',
  fingerprint: 'sha256:1',
  evidence: ['prefix sk_live_', 'entropy 5.1'],
  leak: 'leak-key',
  inHead: true,
  first: { commit: middle, author: 'Ada Lovelace', date: '2026-05-28T09:00:00Z' },
  commits: 2,
  places: [{ blob: oid('b'), line: 12, column: 21, endLine: 12, endColumn: 53, offset: 300, length: 32 }],
  placesTotal: 1,
};

export const customers: Dataset = {
  path: 'test/fixtures/customers.csv',
  within: [],
  table: '',
  format: 'csv',
  rows: 1250,
  commits: 2,
  jurisdictions: [{ country: 'DE', people: 1100 }],
  sample: [['A****', 'a***@***.***', '****']],
  subjects: 1204,
  provenance: 'real',
  severity: 'high',
  confidence: 0.97,
  leak: 'leak-people',
  fingerprint: 'hmac:2',
  inHead: false,
  first: { commit: middle, author: 'Ada Lovelace', date: '2026-05-28T09:00:00Z' },
  blobs: [oid('c'), oid('d')],
  columns: ['name', 'email', 'birth-date'].map((identifier) => ({ name: identifier, identifier, share: 1, valid: 1 })),
  evidence: ['header names', 'values differ'],
};

const noteFinding: Finding = {
  ...keyFinding,
  rule: 'people/email',
  kind: 'contact',
  severity: 'low',
  path: 'README.md',
  preview: 'i***@a***',
  leak: 'leak-note',
  evidence: [],
};

const keyLeak: Leak = {
  id: 'leak-key',
  title: 'Stripe secret key',
  kind: 'secret',
  severity: 'critical',
  provenance: 'real',
  subjects: 0,
  since: '2026-05-28T09:00:00Z',
  inHead: true,
  findings: [0],
  datasets: [],
};
export const peopleLeak: Leak = {
  ...keyLeak,
  id: 'leak-people',
  title: '1204 people in customers.csv: name, email, birth-date',
  kind: 'identity',
  severity: 'high',
  subjects: 1204,
  inHead: false,
  findings: [],
  datasets: [0],
};
const noteLeak: Leak = {
  ...keyLeak,
  id: 'leak-note',
  title: 'E-mail address',
  kind: 'contact',
  severity: 'low',
  provenance: 'public-contact',
  subjects: 1,
  findings: [1],
};

export const report: Report = {
  schema: 1,
  tool: { name: 'leakwarden', version: '1.0.0' },
  target: { kind: 'repository', path: 'acme/shop', head },
  verdict: 'fail',
  complete: true,
  fingerprintKeyId: 'k1',
  coverage: { documents: 14, bytes: 230_000, commits: 3, seconds: 0.4, skipped: [], nothingToRead: 2 },
  summary: { leaks: 3, findings: 2, subjects: 1205, bySeverity: { critical: 1, high: 1, medium: 0, low: 1, info: 0 } },
  leaks: [keyLeak, peopleLeak, noteLeak],
  findings: [keyFinding, noteFinding],
  datasets: [customers],
  suppressed: [],
  notices: [],
};

export const cleanReport: Report = {
  ...report,
  verdict: 'pass',
  summary: { leaks: 0, findings: 0, subjects: 0, bySeverity: { critical: 0, high: 0, medium: 0, low: 0, info: 0 } },
  leaks: [],
  findings: [],
  datasets: [],
};

export const judged: JudgedHead = {
  repository: shop,
  head,
  base: mergeBase,
  pulls: [{ number: 42, fromFork: false }],
  branch: { mergeBase, commits: 3, merges: false },
  report,
  rules: new Map([stripeRule, peopleRule].map((rule) => [rule.id, rule])),
  mode: 'block',
  blocking: new Set(['leak-key', 'leak-people']),
  granted: [],
  claimed: [],
  approvers: { names: [], includeAuthor: false },
  places: new Map([
    ['leak-key', { reference: 'LW-1a2b3c4d', url: 'https://github.com/acme/shop/issues/7' }],
    ['leak-people', { reference: 'LW-9z8y7x6w', url: null }],
  ]),
  addedLines: new Map([['src/payments/client.ts', [[10, 20]]]]),
  notices: [],
};

export const keyPlace: LeakPlace = {
  rule: stripeRule.id,
  path: 'src/payments/client.ts',
  within: [],
  line: 12,
  preview: 'sk_l****',
  commit: head,
  blobs: [oid('b'), oid('e')],
  first: { commit: middle, author: 'Ada Lovelace', date: '2024-03-01T00:00:00Z' },
  inHead: true,
};

export const keyFacts: RemediationFacts = {
  key: '1a2b3c4d-0000-4000-8000-000000000000',
  repository: shop,
  home: 'acme/shop',
  leak: { ...keyLeak, since: '2024-03-01T00:00:00Z' },
  rules: [stripeRule],
  places: [keyPlace, { ...keyPlace, path: 'docs/setup.md', line: 4, inHead: false, commit: middle, blobs: [oid('f')] }],
  placesTotal: 2,
  datasets: [],
  exposure: { public: 'never', forks: 2, pulls: [12, 31], elsewhere: [] },
  owners: { author: 'Ada Lovelace', codeowners: ['@acme/payments'], assignees: ['ada'], notify: ['@acme/security'] },
  foundAt: '2026-06-01T10:11:12Z',
  due: '2026-06-02',
  judgedBy: { version: '1.2.3', files: [{ path: '.github/leakwarden.yml', id: oid('9a') }], hasFloor: true },
  progress: { revoked: null, removed: false, purged: false, acknowledgedBy: null },
  decision: null,
  revocable: false,
  approvers: { names: [], includeAuthor: false },
  remindDays: 7,
};

const customersPlace: LeakDataset = { ...customers, inHead: true, commit: head };

export const peopleFacts: RemediationFacts = {
  ...keyFacts,
  key: '9z8y7x6w-0000-4000-8000-000000000000',
  home: 'acme/leaks',
  repository: { ...shop, visibility: 'public' },
  leak: peopleLeak,
  rules: [peopleRule],
  places: [],
  placesTotal: 0,
  datasets: [customersPlace],
  exposure: {
    public: { since: '2025-01-10T00:00:00Z', until: null },
    forks: 0,
    pulls: [],
    elsewhere: ['release v1.2'],
  },
  due: '2026-06-04',
};

export const summaryFacts: SummaryFacts = {
  account: 'acme',
  serverUrl: 'https://github.com',
  rows: [
    {
      repository: { ...shop, fullName: 'acme/site', visibility: 'public' },
      publication: null,
      bySeverity: { critical: 0, high: 1, medium: 4, low: 12, info: 3 },
      subjects: 1204,
      scan: 'running',
      worst: [{ title: peopleLeak.title, severity: 'high', place: { reference: 'LW-9z8y7x6w', url: null } }],
    },
    {
      repository: shop,
      publication: { safe: 'no', leaks: 3 },
      bySeverity: { critical: 2, high: 1, medium: 0, low: 0, info: 0 },
      subjects: 0,
      scan: 'done',
      worst: [
        {
          title: 'Stripe secret key',
          severity: 'critical',
          place: { reference: 'LW-1a2b3c4d', url: 'https://github.com/acme/shop/issues/7' },
        },
      ],
    },
  ],
  mode: 'warn',
  blocksFrom: '2026-06-15T00:00:00Z',
  issuesPerDay: 20,
  settings: { failing: 0, repositories: 0, untold: [] },
  blocking: [
    { repository: 'acme/shop', required: 'yes', pinned: 'yes', bypass: ['acme/admins (team)'], note: '' },
    {
      repository: 'acme/site',
      required: 'no',
      pinned: 'unknown',
      bypass: null,
      note: 'Rulesets need a paid plan here',
    },
  ],
};
