/** Judges the settings of one repository, fixes what is to be fixed, and brings its issue to what is so now. */
import { whyOutOfScope } from '../../gate/index.ts';
import { readOrganisationSettings, readRepositorySettings } from '../../github/index.ts';
import type { SettingsConfig } from '../../scan/index.ts';
import type { JobContext } from '../job-context.ts';
import { fixSettings } from '../posture/fix.ts';
import {
  configNameOf,
  endOfExceptions,
  failuresIn,
  isActedOn,
  judgeOne,
  toReport,
  type Judged,
} from '../posture/judged.ts';
import { ofRepository } from '../posture/notice.ts';
import { assertWhole, openReader } from '../posture/read.ts';
import { tellPosture } from '../posture/tell.ts';
import type { Job } from '../queue/index.ts';
import { loadConfigurationOrFloor } from '../repository/configuration.ts';
import { findHome, openRepository, type RepositoryAccess } from '../repository/open.ts';
import { findHoldings, findPosture, savePosture } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'audit-settings': InRepository;
  }
}

export async function auditSettings(context: JobContext, job: Job<'audit-settings'>): Promise<void> {
  const access = await openRepository(context, job);
  const configuration = access && (await loadConfigurationOrFloor(context, access));
  if (!access || !configuration) return;
  const { settings, report } = configuration.config;
  const of = ofRepository(access.row);
  const before = await findPosture(context.db, of.subject);
  // What is only reported is counted with the organisation.
  if (!isActedOn(settings) && before?.is_open !== true) return;
  const read = await judge(context, access, settings);
  if (read === null) return;
  const { github, installation } = access;
  const { changedBack, isChanged } = await fixSettings(context, { github, installation, of, changes: read.changes });
  const judged = isChanged ? ((await judge(context, access, settings)) ?? read) : read;
  // Who can read it decides where its weak points may be written, and all that was before took its time.
  const after = await openRepository(context, job);
  if (!after) return;
  const home = await findHome(after, configuration.config);
  await tellPosture(context, home.kind === 'issue' ? { github, ...home } : null, {
    of,
    report: toReport(context, judged.subject, settings),
    labels: report.labels,
    changedBack,
  });
  await remember(context, { access, settings, judged });
}

/** Null: the repository is gone, or left out by the scope: then all is as if nothing failed. */
async function judge(
  context: JobContext,
  { github, where, installation, row }: RepositoryAccess,
  config: SettingsConfig,
): Promise<Judged | null> {
  const reader = openReader(context, installation.id, github);
  const settings = await readRepositorySettings(reader, where);
  if (settings === null) return null;
  const organisation = settings.ownerIsOrganisation ? await readOrganisationSettings(reader, where.owner) : null;
  assertWhole(context, installation.id, reader);
  const holds = (await findHoldings(context.db, { installation: installation.id, repository: row.id })).get(row.id);
  const { people = 0, secrets = 0 } = holds ?? {};
  const judged = judgeOne(context, settings, { config, people, secrets, organisation });
  if (whyOutOfScope(settings, config.scope) === null) return judged;
  return { ...judged, subject: { ...judged.subject, results: [] }, changes: [] };
}

interface Remembered {
  readonly access: RepositoryAccess;
  readonly settings: SettingsConfig;
  readonly judged: Judged;
}

async function remember(context: JobContext, { access, settings, judged }: Remembered): Promise<void> {
  const of = ofRepository(access.row);
  const { due_at: news = null } = (await findPosture(context.db, of.subject)) ?? {};
  const [due = null] = [news, endOfExceptions(settings, context.now())]
    .flatMap((at) => at ?? [])
    .toSorted((a, b) => a.getTime() - b.getTime());
  await savePosture(context.db, of, {
    config: configNameOf(settings),
    state: judged.state,
    failing: failuresIn(judged.subject).length,
    due_at: due,
  });
  await context.queue.send({ kind: 'write-summary', installation: access.installation.id });
}
