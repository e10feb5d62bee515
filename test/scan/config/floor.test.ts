/** Promise 9: a repository may be stricter than its organisation, not laxer, unless the organisation names the key. */
import { describe, expect, test } from 'vitest';
import {
  ConfigError,
  findLaxer,
  loadConfigFrom,
  loadFloor,
  type Config,
  type LoadedConfig,
} from '../../../scan/index.ts';
import { builtInRules } from '../../support/scan.ts';

const file = '.github/leakwarden.yml';
const load = (organisation: string | null, repository: string | null): Promise<LoadedConfig> =>
  loadConfigFrom({
    organisation: organisation === null ? null : { file, text: organisation, label: 'acme/.github' },
    repository: repository === null ? null : { file, text: repository },
    rules: builtInRules(),
  });

interface Case {
  readonly name: string;
  readonly organisation: string;
  readonly repository: string;
  readonly read: (config: Config) => unknown;
  readonly holds: unknown;
}

const laxer: readonly (Case & { readonly notice: RegExp })[] = [
  {
    name: 'a milder mode',
    organisation: 'packs: []\nenforce:\n  mode: block\n',
    repository: 'enforce: { mode: observe }\n',
    read: ({ enforce }) => [enforce.mode, enforce.rollout.days],
    holds: ['block', 0],
    notice:
      /^\.github\/leakwarden\.yml:1: `enforce\.mode: observe` is laxer than the organisation's `block` \(acme\/\.github: \.github\/leakwarden\.yml:3\) and has no effect; the organisation can allow it with `enforce\.repositoriesMay: \[enforce\.mode\]`$/,
  },
  {
    name: 'a milder mode than the default one, whose rollout stays',
    organisation: '',
    repository: 'enforce: { mode: warn }\n',
    read: ({ enforce }) => [enforce.mode, enforce.rollout],
    holds: ['block', { days: 14, mode: 'warn' }],
    notice: /`enforce\.mode: warn` is laxer than the organisation's `block` \(default\)/,
  },
  {
    name: 'a rollout where the organisation wants none',
    organisation: 'enforce: { mode: block }\n',
    repository: 'enforce: { rollout: { days: 30 } }\n',
    read: ({ enforce }) => enforce.rollout.days,
    holds: 0,
    notice: /`enforce\.rollout: /,
  },
  {
    name: 'a higher threshold',
    organisation: 'enforce: { severity: medium }\n',
    repository: 'enforce: { severity: critical }\n',
    read: ({ enforce }) => enforce.severity,
    holds: 'medium',
    notice: /`enforce\.severity: critical` is laxer than the organisation's `medium`/,
  },
  {
    name: 'a higher threshold than the default',
    organisation: '',
    repository: 'enforce: { severity: critical }\n',
    read: ({ enforce }) => enforce.severity,
    holds: null,
    notice: /organisation's `high` \(default\)/,
  },
  {
    name: 'fewer provenances',
    organisation: '',
    repository: 'enforce: { provenance: [real] }\n',
    read: ({ enforce }) => enforce.provenance,
    holds: ['real', 'unknown'],
    notice: /`enforce\.provenance: \["real"\]`/,
  },
  {
    name: 'more people before it blocks',
    organisation: 'enforce: { subjects: 5 }\n',
    repository: 'enforce: { subjects: 500 }\n',
    read: ({ enforce }) => enforce.subjects,
    holds: 5,
    notice: /`enforce\.subjects: 500`/,
  },
  {
    name: 'no required check',
    organisation: 'enforce: { require: true }\n',
    repository: 'enforce: { require: false }\n',
    read: ({ enforce }) => enforce.require,
    holds: true,
    notice: /`enforce\.require: false`/,
  },
  {
    name: 'other approvers',
    organisation: 'enforce: { approvers: [admin, "@acme/security"] }\n',
    repository: 'enforce: { approvers: [admin, write, "@eve"] }\n',
    read: ({ enforce }) => enforce.approvers,
    holds: ['admin'],
    notice: /`enforce\.approvers: /,
  },
  {
    name: 'only approvers that the organisation does not name',
    organisation: 'enforce: { approvers: ["@acme/security"] }\n',
    repository: 'enforce: { approvers: ["@eve"] }\n',
    read: ({ enforce }) => enforce.approvers,
    holds: ['@acme/security'],
    notice: /`enforce\.approvers: /,
  },
  {
    name: 'approval by the author',
    organisation: '',
    repository: 'enforce: { self: true }\n',
    read: ({ enforce }) => enforce.self,
    holds: false,
    notice: /`enforce\.self: true`/,
  },
  {
    name: 'a permission it gives itself',
    organisation: 'enforce: { repositoriesMay: [limits] }\n',
    repository: 'enforce: { repositoriesMay: [enforce, allow] }\n',
    read: ({ enforce }) => enforce.repositoriesMay,
    holds: ['limits'],
    notice: /only the organisation can say it/,
  },
  {
    name: 'a rule switched off',
    organisation: '',
    repository: 'rules: { secrets/jwt: { enabled: false } }\n',
    read: ({ rules }) => rules['secrets/jwt'],
    holds: { enabled: true },
    notice: /`rules\.secrets\/jwt\.enabled: false` is laxer than the organisation's `true`/,
  },
  {
    name: "a severity below the rule's own",
    organisation: '',
    repository: 'rules: { secrets/aws-access-key-id: { severity: info } }\n',
    read: ({ rules }) => rules['secrets/aws-access-key-id']?.severity,
    holds: builtInRules().find(({ id }) => id === 'secrets/aws-access-key-id')?.severity,
    notice: /`rules\.secrets\/aws-access-key-id\.severity: info`/,
  },
  {
    name: "a severity and a confidence below the organisation's",
    organisation: 'rules: { people/email-address: { severity: high, confidence: 0.9 } }\n',
    repository: 'rules: { people/email-address: { severity: medium, confidence: 0.1 } }\n',
    read: ({ rules }) => rules['people/email-address'],
    holds: { severity: 'high', confidence: 0.9 },
    notice: /`rules\.people\/email-address\.confidence: 0\.1`/,
  },
  {
    name: 'fewer packs',
    organisation: 'packs: [secrets, people]\n',
    repository: 'packs: [people]\n',
    read: ({ packs }) => packs,
    holds: ['secrets', 'people'],
    notice: /`packs: \["people"\]`/,
  },
  {
    name: 'some packs where all are on',
    organisation: '',
    repository: 'packs: [people]\n',
    read: ({ packs }) => packs,
    holds: [],
    notice: /`packs: /,
  },
  {
    name: 'allow entries',
    organisation: 'allow:\n  - { path: vendor/**, reason: not ours }\n',
    repository: 'allow:\n  - { path: "old/**", reason: all is fine }\n',
    read: ({ allow }) => allow.map(({ path }) => path),
    holds: ['vendor/**'],
    notice: /:1: `allow: 1 entry` is laxer than the organisation's `1 entry` .*repositoriesMay: \[allow\]/,
  },
  {
    name: "other scanners' comments",
    organisation: '',
    repository: 'allow: { foreign: true }\n',
    read: ({ allowForeign }) => allowForeign,
    holds: false,
    notice: /`allow\.foreign: true`/,
  },
  {
    name: 'paths that need not be covered',
    organisation: '',
    repository: 'acceptNotCovered: [{ path: "old/**", reason: too large }]\n',
    read: ({ acceptNotCovered }) => acceptNotCovered,
    holds: [],
    notice: /`acceptNotCovered: 1 entry`/,
  },
  {
    name: 'own domains',
    organisation: 'organisation: { domains: [acme.example] }\n',
    repository: 'organisation: { domains: [acme.example, other.example] }\n',
    read: ({ organisation }) => organisation.domains,
    holds: ['acme.example'],
    notice: /`organisation\.domains: /,
  },
  {
    name: 'smaller limits',
    organisation: '',
    repository: 'limits: { documentSize: 1kB, decodeDepth: 0 }\n',
    read: ({ limits }) => [limits.documentSize, limits.decodeDepth],
    holds: [4_000_000_000, 3],
    notice: /`limits\.documentSize: 1000`/,
  },
  {
    name: 'another place for reports, later and fewer',
    organisation: 'report: { repository: acme/security, team: acme/privacy }\n',
    repository:
      'report: { repository: acme/hidden, team: acme/nobody, perDay: 1, dueDays: { high: 99 }, remindEveryDays: { low: 0 } }\n',
    read: ({ report }) => [
      report.repository,
      report.team,
      report.perDay,
      report.dueDays.high,
      report.remindEveryDays.low,
    ],
    holds: ['acme/security', 'acme/privacy', 20, 7, 30],
    notice: /`report\.repository: "acme\/hidden"`/,
  },
  {
    name: 'another retention',
    organisation: 'retention: { days: 90 }\n',
    repository: 'retention: { days: 1 }\n',
    read: ({ retention }) => retention.days,
    holds: 90,
    notice: /`retention\.days: 1`/,
  },
  {
    name: 'less about settings that fail',
    organisation: '',
    repository: 'settings: { default: off }\n',
    read: ({ settings }) => settings.default,
    holds: 'report',
    notice: /`settings\.default: off` is laxer than the organisation's `report` \(default\)/,
  },
  {
    name: 'a policy on settings switched off',
    organisation: 'settings: { default: issue }\n',
    repository: 'settings: { policies: { wiki: report } }\n',
    read: ({ settings }) => settings.policies.wiki,
    holds: 'issue',
    notice: /`settings\.policies\.wiki: report` is laxer than the organisation's `issue`/,
  },
  {
    name: 'an exception of a policy',
    organisation: 'settings: { exceptions: [{ policy: pages, reason: the docs, until: 2027-01-31 }] }\n',
    repository: 'settings: { exceptions: [{ policy: wiki, reason: we like it, until: 2027-01-31 }] }\n',
    read: ({ settings }) => settings.exceptions.map(({ policy }) => policy),
    holds: ['pages'],
    notice: /`settings\.exceptions: wiki` is laxer than the organisation's `pages`/,
  },
  {
    name: 'no containment',
    organisation: 'settings: { contain: true }\n',
    repository: 'settings: { contain: false }\n',
    read: ({ settings }) => settings.contain,
    holds: true,
    notice: /`settings\.contain: false`/,
  },
  {
    name: 'a scope that leaves it out (no permission opens that)',
    organisation: '',
    repository: 'settings: { scope: { topics: [other] } }\n',
    read: ({ settings }) => settings.scope.topics,
    holds: [],
    notice: /`settings\.scope: .*only the organisation can say it/,
  },
];

test.each(laxer)('$name: refused, and said', async ({ organisation, repository, read, holds, notice }) => {
  const { config, notices } = await load(organisation, repository);
  expect(read(config)).toEqual(holds);
  expect(notices.filter((each) => notice.test(each))).toHaveLength(1);
});

test.each(laxer.filter(({ name }) => !name.includes('permission')))(
  '$name: allowed by name',
  async ({ organisation, repository, read, holds }) => {
    const grants = [
      'packs',
      'rules',
      'allow',
      'organisation.domains',
      'enforce',
      'acceptNotCovered',
      'limits',
      'report',
      'retention',
      'settings',
    ];
    const grant = `repositoriesMay: [${grants.join(', ')}]`;
    const granted = /enforce: \{/.test(organisation)
      ? organisation.replace('enforce: {', `enforce: { ${grant},`)
      : organisation.includes('enforce:\n')
        ? organisation.replace('enforce:\n', `enforce:\n  ${grant}\n`)
        : `enforce: { ${grant} }\n${organisation}`;
    const { config, notices } = await load(granted, repository);
    expect(read(config)).not.toEqual(holds);
    expect(notices).toEqual([]);
  },
);

const stricter: readonly Case[] = [
  {
    name: 'mode, threshold, people',
    organisation: 'enforce: { mode: warn, severity: high }\n',
    repository: 'enforce: { mode: block, severity: low, subjects: 1, require: true, approvers: [admin] }\n',
    read: ({ enforce: { mode, severity, subjects, require, approvers } }) => [
      mode,
      severity,
      subjects,
      require,
      approvers,
    ],
    holds: ['block', 'low', 1, true, ['admin']],
  },
  {
    name: 'an end of the rollout',
    organisation: '',
    repository: 'enforce: { mode: block }\n',
    read: ({ enforce }) => enforce.rollout.days,
    holds: 0,
  },
  {
    name: 'more packs, a graver rule, one switched on again',
    organisation: 'packs: [secrets]\nrules: { secrets/jwt: { enabled: false } }\n',
    repository: 'packs: [secrets, people]\nrules: { secrets/jwt: { enabled: true, severity: critical } }\n',
    read: ({ packs, rules }) => [packs, rules['secrets/jwt']],
    holds: [['secrets', 'people'], { enabled: true, severity: 'critical' }],
  },
  {
    name: 'higher limits, sooner reports',
    organisation: '',
    repository: 'limits: { documentSize: 9GB }\nreport: { dueDays: { high: 2 }, repository: acme/leaks }\n',
    read: ({ limits, report }) => [limits.documentSize, report.dueDays, report.repository],
    holds: [9_000_000_000, { critical: 1, high: 2, medium: 30, low: 90 }, 'acme/leaks'],
  },
  {
    name: 'more about settings, and containment',
    organisation: 'settings: { default: report, policies: { wiki: off } }\n',
    repository: 'settings: { default: issue, policies: { wiki: report, pages: fix }, contain: true }\n',
    read: ({ settings }) => [settings.default, settings.policies, settings.contain],
    holds: ['issue', { wiki: 'report', pages: 'fix' }, true],
  },
  {
    name: 'its own people beside those of the organisation',
    organisation: 'report: { assignees: [lead], labels: [leak] }\n',
    repository: 'report: { assignees: [ada], labels: [team-a] }\n',
    read: ({ report }) => [report.assignees, report.labels],
    holds: [
      ['lead', 'ada'],
      ['leak', 'team-a'],
    ],
  },
];

test.each(stricter)('stricter: $name', async ({ organisation, repository, read, holds }) => {
  const { config, notices } = await load(organisation, repository);
  expect(read(config)).toEqual(holds);
  expect(notices).toEqual([]);
});

describe('levels', () => {
  test('without an organisation a repository decides alone, but gives itself no permissions', async () => {
    const text =
      'enforce: { mode: observe, repositoriesMay: [allow] }\nallow:\n  - { path: docs/**, reason: examples }\n';
    const { config, notices } = await load(null, text);
    expect(config.enforce).toMatchObject({ mode: 'observe', repositoriesMay: [] });
    expect(config.allow).toHaveLength(1);
    expect(notices.join()).toMatch(/:1: `enforce\.repositoriesMay` has effect in the configuration of an organisation/);
  });

  test('without a repository file the organisation holds; without both, the defaults', async () => {
    expect((await load('enforce: { severity: low }\n', null)).config.enforce.severity).toBe('low');
    expect((await load(null, null)).config.enforce).toMatchObject({
      mode: 'block',
      rollout: { days: 14, mode: 'warn' },
    });
  });

  test('origins name the level a value came from', async () => {
    const { origins } = await load(
      'enforce: { severity: medium, mode: block }\n',
      '\nenforce: { severity: critical }\nlimits: { documentSize: 9GB }\n',
    );
    expect(origins).toMatchObject({
      'enforce.severity': `acme/.github: ${file}:1`,
      'enforce.mode': `acme/.github: ${file}:1`,
      'limits.documentSize': `${file}:3`,
    });
  });

  test('each extends inside its own repository, and nowhere else', async () => {
    const files = new Map([['.github/base.yml', 'enforce: { severity: low }\n']]);
    const text = 'extends: base.yml\n';
    const readText = (path: string): string | null => files.get(path) ?? null;
    const { config } = await loadConfigFrom({ organisation: null, repository: { file, text, readText }, rules: [] });
    expect(config.enforce.severity).toBe('low');
    const outside = { file, text: 'extends: ../../secret.yml\n', readText: (): string => 'packs: [secrets]\n' };
    await expect(loadConfigFrom({ organisation: null, repository: outside, rules: [] })).rejects.toThrow(/leads out/);
    const alone = loadConfigFrom({ organisation: { file, text, label: 'acme/.github' }, repository: null, rules: [] });
    await expect(alone).rejects.toThrow(
      /^acme\/\.github: \.github\/leakwarden\.yml:1:1: there is no file acme\/\.github: \.github\/base\.yml/,
    );
  });

  test('a broken file is named with its level', async () => {
    await expect(load('enforse: {}\n', null)).rejects.toThrow(ConfigError);
    await expect(load('enforse: {}\n', null)).rejects.toThrow(/^acme\/\.github: \.github\/leakwarden\.yml:1:1/);
    await expect(load('', 'packs: {}\n')).rejects.toThrow(/^\.github\/leakwarden\.yml:1:/);
  });

  test("an own rule cannot take the place of the organisation's", async () => {
    const rule = (severity: string): string =>
      `custom:\n  - id: badge\n    title: Badge number\n    kind: identity\n    severity: ${severity}\n    confidence: 0.7\n    why: It opens the doors of the house.\n    fix: Take it out and order a new one.\n    pattern: { expression: "(?P<value>BDG-[0-9]{6})", anchors: [BDG-] }\n    samples: { match: ["BDG-384756"], miss: ["BDG-1"] }\n`;
    const { config, notices } = await load(rule('critical'), rule('info'));
    expect(config.custom.map(({ severity }) => severity)).toEqual(['critical']);
    expect(notices.join()).toMatch(/custom\/badge/);
  });
});

describe('an organisation that says something in two places', () => {
  const join = async (first: string, second: string): Promise<Config> => {
    const texts = [
      { file, text: first, label: 'acme/.github-private' },
      { file, text: second, label: 'acme/.github' },
    ];
    const floor = await loadFloor(texts, builtInRules());
    return (floor ?? fail()).config;
  };
  const fail = (): never => {
    throw new Error('there is no floor');
  };
  const both = async (a: string, b: string, read: (config: Config) => unknown): Promise<readonly unknown[]> => [
    read(await join(a, b)),
    read(await join(b, a)),
  ];

  test.each([
    [
      'a mode',
      'enforce: { mode: observe }\n',
      'enforce: { mode: block }\n',
      ({ enforce }: Config) => enforce.mode,
      'block',
    ],
    ['a default', 'enforce: { mode: observe }\n', 'packs: []\n', ({ enforce }: Config) => enforce.mode, 'block'],
    [
      'a limit',
      'enforce: { subjects: 50 }\n',
      'enforce: { subjects: 5 }\n',
      ({ enforce }: Config) => enforce.subjects,
      5,
    ],
    [
      'an excuse of one',
      'allow: [{ path: "old/**", reason: mine }]\n',
      'enforce: { mode: block }\n',
      ({ allow }: Config) => allow.length,
      0,
    ],
    [
      'an excuse of both',
      'allow: [{ path: "a/**", reason: made up }]\n',
      'allow: [{ path: "a/**", reason: made up }]\n',
      ({ allow }: Config) => allow.some(({ path }) => path === 'a/**'),
      true,
    ],
    [
      'a rule that one makes graver',
      'rules: { people/email-address: { severity: critical } }\n',
      'packs: []\n',
      ({ rules }: Config) => rules['people/email-address']?.severity,
      'critical',
    ],
    [
      'a rule that one switches off',
      'rules: { people/email-address: { enabled: false } }\n',
      'packs: []\n',
      ({ rules }: Config) => rules['people/email-address']?.enabled ?? true,
      true,
    ],
    [
      'what repositories may',
      'enforce: { repositoriesMay: [enforce, allow] }\n',
      'enforce: { repositoriesMay: [enforce.mode] }\n',
      ({ enforce }: Config) => enforce.repositoriesMay,
      ['enforce.mode'],
    ],
  ] as const)('%s: the stricter counts, whichever comes first', async (_name, a, b, read, holds) => {
    expect(await both(a, b, read)).toEqual([holds, holds]);
  });

  test('own rules of both are looked for', async () => {
    const rule = (id: string): string =>
      `custom:\n  - id: ${id}\n    title: Own\n    severity: high\n    fix: Change it.\n    pattern: { expression: "(?P<value>${id}-[0-9]{6})", anchors: ["${id}-"] }\n    samples: { match: ["${id}-{{digits:6}}"], miss: ["x"] }\n`;
    expect((await join(rule('aaaa'), rule('bbbb'))).custom.map(({ id }) => id)).toEqual(['custom/aaaa', 'custom/bbbb']);
  });
});

describe('what one configuration lets through that another one stops', () => {
  const laxer = async (before: string, after: string): Promise<readonly string[]> => {
    const [a, b] = await Promise.all([before, after].map((text) => load(null, text)));
    return a && b ? findLaxer(a.config, b.config, builtInRules()) : [];
  };
  const graver = 'rules: { people/email-address: { severity: critical } }\n';
  const own =
    'custom:\n  - id: aaaa\n    title: Own\n    severity: high\n    fix: Change it.\n    pattern: { expression: "(?P<value>aaaa-[0-9]{6})", anchors: ["aaaa-"] }\n    samples: { match: ["aaaa-{{digits:6}}"], miss: ["x"] }\n';

  test.each([
    ['the same', `${graver}${own}`, `${graver}${own}`, /^$/],
    ['a milder mode', 'enforce: { mode: block }\n', 'enforce: { mode: warn }\n', /^enforce\.mode: warn \(was block\)$/],
    ['a stricter mode', 'enforce: { mode: warn }\n', 'enforce: { mode: block }\n', /^$/],
    ['a rule that is no longer graver', graver, '', /^rules\.people\/email-address\.severity: \w+ \(was critical\)$/],
    ['an own rule that is gone', own, '', /^custom: .*aaaa is gone$/],
    [
      'a new exception of a policy',
      '',
      'settings: { exceptions: [{ policy: wiki, reason: needed, until: 2027-01-31 }] }\n',
      /^settings\.exceptions: wiki \(was none\)$/,
    ],
    ['a new excuse', '', 'allow: [{ path: "a/**", reason: made up }]\n', /^allow: 1 entry/],
  ] as const)('%s', async (_name, before, after, expected) => {
    expect((await laxer(before, after)).join('\n')).toMatch(expected);
  });
});
