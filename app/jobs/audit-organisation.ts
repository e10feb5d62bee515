/** Judges the settings of an organisation itself, and brings its issue in the private home to what is so now. */
import { readOrganisationSettings, type GitHub } from '../../github/index.ts';
import type { Config } from '../../scan/index.ts';
import type { JobContext } from '../job-context.ts';
import { fixSettings } from '../posture/fix.ts';
import { configNameOf, failuresIn, isActedOn, judgeOwner, toReport, type Judged } from '../posture/judged.ts';
import { openOrganisation } from '../posture/organisation.ts';
import { findPrivate } from '../posture/place.ts';
import { assertWhole, openReader } from '../posture/read.ts';
import { tellPosture, type PosturePlace } from '../posture/tell.ts';
import type { Job } from '../queue/index.ts';
import { findHoldings, savePosture, type PostureSubject, type StoredInstallation } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'audit-organisation': { readonly installation: number };
  }
}

export async function auditOrganisation(context: JobContext, job: Job<'audit-organisation'>): Promise<void> {
  const organisation = await openOrganisation(context, job.installation);
  if (organisation === null) return;
  const { github, installation, config } = organisation;
  const of = ofOrganisation(installation);
  const read = await judge(context, organisation);
  const { changedBack, isChanged } = await fixSettings(context, { github, installation, of, changes: read.changes });
  const judged = isChanged ? await judge(context, organisation) : read;
  await tellPosture(context, await findPlace(github, installation, config), {
    of,
    report: toReport(context, judged.subject, config.settings),
    labels: config.report.labels,
    changedBack,
  });
  const failing = failuresIn(judged.subject).length;
  await savePosture(context.db, of, { config: configNameOf(config.settings), state: judged.state, failing });
  if (failing > 0 || isActedOn(config.settings))
    await context.queue.send({ kind: 'write-summary', installation: job.installation });
}

function ofOrganisation({ id }: StoredInstallation): PostureSubject {
  return { subject: `organisation:${id}`, installation_id: id, repository_id: null };
}

interface Owner {
  readonly github: GitHub;
  readonly installation: StoredInstallation;
  readonly config: Config;
}

async function judge(context: JobContext, { github, installation, config }: Owner): Promise<Judged> {
  const reader = openReader(context, installation.id, github);
  const settings = await readOrganisationSettings(reader, installation.account);
  assertWhole(context, installation.id, reader);
  const holdings = await findHoldings(context.db, { installation: installation.id });
  const people = [...holdings.values()].reduce((sum, each) => sum + each.people, 0);
  return judgeOwner(context, settings, { config: config.settings, people });
}

async function findPlace(
  github: GitHub,
  { account }: StoredInstallation,
  { report }: Config,
): Promise<PosturePlace | null> {
  const names = report.repository === null ? [] : [report.repository];
  const found = await findPrivate(github, account, [...names, '.github-private']);
  return found && { github, where: { owner: found.owner, repo: found.repo }, repository: found.id };
}
