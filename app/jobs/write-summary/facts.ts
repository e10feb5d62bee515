/** What the summary issue of an installation is made of. */
import { referenceOf, type SummaryFacts, type SummaryRow } from '../../../report/index.ts';
import { modeAt, type Config } from '../../../scan/index.ts';
import { safetyOf, wouldStandInTheWay } from '../../decide/safety.ts';
import type { JobContext } from '../../job-context.ts';
import {
  countOpenLeaks,
  countReadableLeaks,
  listPostures,
  listWorstLeaks,
  type StoredInstallation,
  type OpenLeaks,
  type ReadableLeaks,
  type StoredRepository,
  type StoredLeak,
  type StoredPosture,
  type WorstLeak,
} from '../../store/index.ts';
import { mostNamed } from '../../repository/not-covered.ts';

/** Of one repository, and in all: the issue has no room for more. */
const mostListed = { each: 10, all: 300 };

/** The same few questions to the store however many repositories there are. */
export async function readSummary(
  context: Pick<JobContext, 'db' | 'settings' | 'now'>,
  installation: StoredInstallation,
  repositories: readonly StoredRepository[],
  config: Config,
): Promise<SummaryFacts> {
  const { enforce } = config;
  const mode = modeAt(config, installation.installed_at, context.now());
  const blocksFrom = new Date(installation.installed_at.getTime() + enforce.rollout.days * 86_400_000);
  const counts = Map.groupBy(await countOpenLeaks(context.db, installation.id), ({ repository }) => repository);
  const readable = Map.groupBy(await countReadableLeaks(context.db, installation.id), ({ repository }) => repository);
  const postures = (await listPostures(context.db, installation.id)).filter(({ failing }) => failing > 0);
  const worst = Map.groupBy(
    await listWorstLeaks(context.db, installation.id, mostListed),
    ({ repository }) => repository,
  );
  return {
    account: installation.account,
    serverUrl: context.settings.serverUrl,
    rows: repositories.map((repository) =>
      toRow(context, repository, {
        counts: counts.get(repository.id) ?? [],
        worst: worst.get(repository.id) ?? [],
        readable: readable.get(repository.id) ?? [],
        config,
      }),
    ),
    mode,
    blocksFrom: mode === enforce.mode ? null : blocksFrom.toISOString().slice(0, 10),
    issuesPerDay: config.report.perDay,
    blocking: repositories.flatMap(({ owner, name, blocking }) =>
      blocking === null ? [] : [{ repository: `${owner}/${name}`, ...blocking }],
    ),
    settings: toSettings(postures, repositories),
  };
}

function toSettings(
  postures: readonly StoredPosture[],
  repositories: readonly StoredRepository[],
): SummaryFacts['settings'] {
  const known = Map.groupBy(postures, ({ repository_id: id }) => id);
  const failing = repositories.flatMap((row) => (known.get(row.id) ?? []).map((posture) => ({ row, posture })));
  return {
    failing: failing.reduce((sum, { posture }) => sum + posture.failing, 0),
    repositories: failing.length,
    untold: failing.flatMap(({ row, posture }) => (posture.untold ? [`${row.owner}/${row.name}`] : [])),
  };
}

interface Found {
  readonly counts: readonly OpenLeaks[];
  readonly worst: readonly WorstLeak[];
  /** Leaks that everybody could read if it were public. */
  readonly readable: readonly ReadableLeaks[];
  readonly config: Config;
}

function toRow(
  { settings }: Pick<JobContext, 'settings'>,
  repository: StoredRepository,
  { counts, worst, readable, config }: Found,
): SummaryRow {
  const count = (wanted: StoredLeak['severity']): number =>
    counts.find(({ severity }) => severity === wanted)?.leaks ?? 0;
  const inTheWay = readable.filter((each) => wouldStandInTheWay(each, repository.visibility, config));
  return {
    repository: {
      fullName: `${repository.owner}/${repository.name}`,
      serverUrl: settings.serverUrl,
      visibility: repository.visibility,
    },
    publication: safetyOf({
      visibility: repository.visibility,
      isScanned: repository.swept_at !== null,
      notCovered: repository.not_covered?.length ?? 0,
      leaks: inTheWay.reduce((sum, { leaks }) => sum + leaks, 0),
      config,
    }),
    bySeverity: {
      critical: count('critical'),
      high: count('high'),
      medium: count('medium'),
      low: count('low'),
      info: count('info'),
    },
    subjects: counts.reduce((sum, { subjects }) => sum + subjects, 0),
    ...scanOf(repository),
    worst: worst.map(({ id, title, severity }) => ({
      title,
      severity,
      place: { reference: referenceOf(id), url: null },
    })),
  };
}

const mostPaths = 3;

function scanOf(row: StoredRepository): Pick<SummaryRow, 'scan' | 'note'> {
  const { swept_at: at, sweep_state: state, sweep_progress: progress, not_covered: missing } = row;
  if (at === null && state === null && progress === null) return { scan: 'waiting' };
  if (at === null) return { scan: 'running', ...(state && { note: `${state.scanned} of ${state.commits} commits` }) };
  if (missing === null || missing.length === 0) return { scan: 'done' };
  const named = missing.slice(0, mostPaths).map(({ path, reason }) => `${path} (${reason})`);
  const more = missing.length - named.length;
  const others = more > 0 ? `, and ${missing.length > mostNamed ? 'many' : more} more` : '';
  return { scan: 'done', note: `not looked at: ${named.join(', ')}${others}` };
}
