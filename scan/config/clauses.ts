/** For each key: which of two values is the stricter one. */
import { isDeepStrictEqual } from 'node:util';
import { dataKinds, severities, type Severity } from '../../rules/index.ts';
import { modes, type Config, type Limits, type Mode, type ReportTo } from '../model/config.ts';
import { value, type Clause } from './clause.ts';
import { holdCustomRules, holdRules } from './rule-clauses.ts';
import { ofSettings } from './settings-clauses.ts';

// ---------------------------------------------------------------- orders

const later = <T>(order: readonly T[], a: T, b: T): T => (order.indexOf(a) > order.indexOf(b) ? a : b);
const stricterMode = (a: Mode, b: Mode): Mode => later(modes, a, b);
const usualSeverity: Severity = 'high';
const union = <T>(floor: readonly T[], wish: readonly T[]): readonly T[] =>
  floor.every((each) => wish.includes(each)) ? wish : [...new Set([...floor, ...wish])];
const within = <T>(floor: readonly T[], wish: readonly T[]): readonly T[] =>
  wish.every((each) => holds(floor, each)) ? wish : wish.filter((each) => holds(floor, each));
/** Two files may say the same. */
const holds = <T>(list: readonly T[], one: T): boolean =>
  list.includes(one) || list.some((each) => isDeepStrictEqual(each, one));
const without = <T>(effective: readonly T[], wish: readonly T[]): readonly T[] =>
  wish.filter((each) => !effective.includes(each));
const text = (word: string): string => word;
const count = (list: readonly unknown[]): string => `${list.length} ${list.length === 1 ? 'entry' : 'entries'}`;

// ---------------------------------------------------------------- keys

const enforce = (config: Config, change: Partial<Config['enforce']>): Config => ({
  ...config,
  enforce: { ...config.enforce, ...change },
});
const report = (config: Config, change: Partial<ReportTo>): Config => ({
  ...config,
  report: { ...config.report, ...change },
});

const matching: readonly Clause[] = [
  value({
    name: 'packs',
    permission: 'packs',
    get: ({ packs }) => packs,
    put: (config, packs) => ({ ...config, packs }),
    // An empty list means all of them.
    strictest: (floor, wish) => (wish.length === 0 ? wish : floor.length === 0 ? floor : union(floor, wish)),
  }),
  { key: 'rules', hold: holdRules },
  { key: 'rules', hold: holdCustomRules },
  value({
    name: 'allow',
    permission: 'allow',
    get: ({ allow }) => allow,
    put: (config, allow) => ({ ...config, allow }),
    strictest: within,
    show: count,
    excess: without,
  }),
  value({
    name: 'allow.foreign',
    permission: 'allow.foreign',
    get: ({ allowForeign }) => allowForeign,
    put: (config, allowForeign) => ({ ...config, allowForeign }),
    strictest: (floor, wish) => floor && wish,
  }),
  value({
    name: 'organisation.domains',
    permission: 'organisation.domains',
    get: ({ organisation }) => organisation.domains,
    put: (config, domains) => ({ ...config, organisation: { ...config.organisation, domains } }),
    strictest: within,
  }),
  value({
    name: 'organisation.dictionary',
    permission: 'organisation.dictionary',
    get: ({ organisation }) => organisation.dictionary,
    put: (config, dictionary) => ({ ...config, organisation: { ...config.organisation, dictionary } }),
    strictest: (floor, wish) => floor ?? wish,
    show: (file) => file?.path ?? 'none',
  }),
  value({
    name: 'acceptNotCovered',
    permission: 'acceptNotCovered',
    get: ({ acceptNotCovered }) => acceptNotCovered,
    put: (config, acceptNotCovered) => ({ ...config, acceptNotCovered }),
    strictest: within,
    show: count,
    excess: without,
  }),
  ...(
    [
      'documentSize',
      'decodeDepth',
      'documentTime',
      'findingsPerDocument',
      'portableSize',
      'containerSize',
      'containerDepth',
      'containerParts',
      'inflatedSize',
      'inflatedRatio',
      'containerCells',
    ] as const
  ).map(limit),
];

/** A higher limit skips less. */
function limit(name: keyof Limits): Clause {
  return value({
    name: `limits.${name}`,
    permission: 'limits',
    get: ({ limits }) => limits[name],
    put: (config, amount) => ({ ...config, limits: { ...config.limits, [name]: amount } }),
    strictest: Math.max,
  });
}

const enforcing: readonly Clause[] = [
  // Before the mode: who wrote a mode without a rollout gave that up, and gets it back together with the mode.
  value({
    name: 'enforce.rollout',
    permission: 'enforce.rollout',
    get: ({ enforce: { rollout } }) => rollout,
    put: (config, rollout) => enforce(config, { rollout }),
    // Without days the milder mode means nothing.
    strictest: (floor, wish) =>
      floor.days === 0 && wish.days === 0
        ? wish
        : { days: Math.min(floor.days, wish.days), mode: stricterMode(floor.mode, wish.mode) },
  }),
  value({
    name: 'enforce.mode',
    permission: 'enforce.mode',
    get: ({ enforce: { mode } }) => mode,
    put: (config, mode, floor) => enforce(config, { mode, rollout: floor.enforce.rollout }),
    strictest: stricterMode,
    show: text,
  }),
  value({
    name: 'enforce.severity',
    permission: 'enforce.severity',
    get: ({ enforce: { severity } }) => severity,
    put: (config, severity) => enforce(config, { severity }),
    strictest: (floor, wish) =>
      severities.indexOf(wish ?? usualSeverity) > severities.indexOf(floor ?? usualSeverity) ? floor : wish,
    show: (severity) => severity ?? usualSeverity,
  }),
  value({
    name: 'enforce.provenance',
    permission: 'enforce.provenance',
    get: ({ enforce: { provenance } }) => provenance,
    put: (config, provenance) => enforce(config, { provenance }),
    strictest: union,
  }),
  value({
    name: 'enforce.subjects',
    permission: 'enforce.subjects',
    get: ({ enforce: { subjects } }) => subjects,
    put: (config, subjects) => enforce(config, { subjects }),
    strictest: (floor, wish) => (floor !== null && (wish === null || wish > floor) ? floor : wish),
  }),
  value({
    name: 'enforce.require',
    permission: 'enforce.require',
    get: ({ enforce: { require } }) => require,
    put: (config, require) => enforce(config, { require }),
    strictest: (floor, wish) => floor || wish,
  }),
  value({
    name: 'enforce.approvers',
    permission: 'enforce.approvers',
    get: ({ enforce: { approvers } }) => approvers,
    put: (config, approvers) => enforce(config, { approvers }),
    strictest(floor, wish) {
      const left = within(floor, wish);
      return left.length > 0 ? left : floor;
    },
  }),
  value({
    name: 'enforce.self',
    permission: 'enforce.self',
    get: ({ enforce: { self } }) => self,
    put: (config, self) => enforce(config, { self }),
    strictest: (floor, wish) => floor && wish,
  }),
  value({
    name: 'enforce.repositoriesMay',
    permission: null,
    get: ({ enforce: { repositoriesMay } }) => repositoriesMay,
    put: (config, repositoriesMay) => enforce(config, { repositoriesMay }),
    strictest: (floor, wish) => (isDeepStrictEqual(floor, wish) ? wish : floor),
  }),
];

const people = (config: Config, change: Partial<Config['people']>): Config => ({
  ...config,
  people: { ...config.people, ...change },
});

/** Fewer people for the same severity, and more steps for more readers, are stricter. */
const ofPeople: readonly Clause[] = [
  ...dataKinds.flatMap((kind) =>
    (['critical', 'high', 'medium', 'low'] as const).map((severity) =>
      value({
        name: `people.severity.${kind}.${severity}`,
        permission: 'people',
        get: (config) => config.people.severity[kind][severity],
        put(config, least) {
          const table = config.people.severity;
          return people(config, { severity: { ...table, [kind]: { ...table[kind], [severity]: least } } });
        },
        strictest: leastButNever,
      }),
    ),
  ),
  ...(['public', 'internal', 'private'] as const).map((exposure) =>
    value({
      name: `people.exposure.${exposure}`,
      permission: 'people',
      get: (config) => config.people.exposure[exposure],
      put: (config, steps) => people(config, { exposure: { ...config.people.exposure, [exposure]: steps } }),
      strictest: Math.max,
    }),
  ),
];

const reporting: readonly Clause[] = [
  value({
    name: 'report.repository',
    permission: 'report',
    get: ({ report: { repository } }) => repository,
    put: (config, repository) => report(config, { repository }),
    strictest: (floor, wish) => floor ?? wish,
  }),
  value({
    name: 'report.team',
    permission: 'report',
    get: ({ report: { team } }) => team,
    put: (config, team) => report(config, { team }),
    strictest: (floor, wish) => floor ?? wish,
  }),
  value({
    name: 'report.perDay',
    permission: 'report',
    get: ({ report: { perDay } }) => perDay,
    put: (config, perDay) => report(config, { perDay }),
    strictest: Math.max,
  }),
  { key: 'report', hold: addPeople },
  ...(['critical', 'high', 'medium', 'low'] as const).flatMap((severity) => [
    value({
      name: `report.dueDays.${severity}`,
      permission: 'report',
      get: (config) => config.report.dueDays[severity],
      put: (config, days) => report(config, { dueDays: { ...config.report.dueDays, [severity]: days } }),
      strictest: Math.min,
    }),
    value({
      name: `report.remindEveryDays.${severity}`,
      permission: 'report',
      get: (config) => config.report.remindEveryDays[severity],
      put: (config, days) =>
        report(config, { remindEveryDays: { ...config.report.remindEveryDays, [severity]: days } }),
      strictest: leastButNever,
    }),
  ]),
  // How long an organisation keeps what it knows is nothing that one of its repositories decides, in either direction.
  value({
    name: 'retention.days',
    permission: 'retention',
    get: ({ retention }) => retention.days,
    put: (config, days) => ({ ...config, retention: { days } }),
    strictest: (floor) => floor,
  }),
];

/** 0 is never. */
function leastButNever(floor: number, wish: number): number {
  return floor === 0 || (wish !== 0 && wish < floor) ? wish : floor;
}

/** A repository adds its own people and labels to those of the organisation. */
function addPeople(floor: Config, wish: Config): ReturnType<Clause['hold']> {
  const assignees = union(floor.report.assignees, wish.report.assignees);
  return { config: report(wish, { assignees, labels: union(floor.report.labels, wish.report.labels) }), refused: [] };
}

export const clauses: readonly Clause[] = [...matching, ...ofPeople, ...enforcing, ...reporting, ...ofSettings];
