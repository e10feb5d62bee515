/** Brings the issue that lists the leaks without an issue of their own to what they are now. */
import { toApprovers } from '../../gate/index.ts';
import {
  closeIssue,
  ensureAdvisory,
  ensureIssue,
  isProblem,
  reopenIssue,
  updateAdvisory,
  updateIssue,
} from '../../github/index.ts';
import {
  formatCollection,
  formatCollectionAdvisory,
  markerOf,
  referenceOf,
  type CollectionFacts,
} from '../../report/index.ts';
import type { Config } from '../../scan/index.ts';
import { intentOf } from '../intent.ts';
import type { JobContext } from '../job-context.ts';
import type { Job } from '../queue/index.ts';
import { toFacts, type RepositoryAccess } from '../repository/open.ts';
import {
  findCollected,
  findCollection,
  findFirstPaths,
  saveCollection,
  type Collection,
  type StoredLeak,
} from '../store/index.ts';
import { takeBackIn } from '../repository/take-back.ts';
import { openScene } from './sync-issue/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'sync-collection': InRepository;
  }
}

export async function syncCollection(context: JobContext, job: Job<'sync-collection'>): Promise<void> {
  const scene = await openScene(context, job);
  if (!scene || scene.home.kind === 'none') return;
  const facts = await readFacts(context, scene.access, scene.configuration.config);
  await (scene.home.kind === 'issue'
    ? tellByIssue(context, scene, facts)
    : tellByAdvisory(context, scene.access, facts));
}

type Scene = NonNullable<Awaited<ReturnType<typeof openScene>>>;

const isWanted = ({ leaks, folded }: CollectionFacts): boolean => leaks.length + folded.length > 0;

async function tellByIssue(
  context: JobContext,
  { access, home, configuration }: Scene,
  facts: CollectionFacts,
): Promise<void> {
  const known = await findCollection(context.db, access.row.id);
  if (known === null) await leaveAdvisory(context, access, facts);
  await leaveIssue(context, access, { known, home: home.repository });
  if (!isWanted(facts) && known?.issueRepository !== home.repository) return;
  const text = formatCollection(facts);
  const found = await ensureIssue(access.github, home.where, {
    marker: markerOf('collection', facts.key),
    creator: context.login,
    ...text,
    labels: [...new Set([...text.labels, ...configuration.config.report.labels])],
    knownNumber: known?.issueRepository === home.repository ? known.issue : null,
    intent: await intentOf(context, `collection:${access.row.id}`),
    now: context.now(),
  });
  await saveCollection(context.db, {
    repository: access.row.id,
    issueRepository: home.repository,
    issue: found.number,
  });
  if (found.body !== text.body || found.title !== text.title)
    await updateIssue(access.github, home.where, found.number, { title: text.title, body: text.body });
  if (isWanted(facts) && found.state === 'closed') await reopenIssue(access.github, home.where, found.number);
  if (!isWanted(facts) && found.state === 'open')
    await closeIssue(access.github, home.where, found.number, 'completed');
}

/** It stands elsewhere now. */
async function leaveIssue(
  context: JobContext,
  { github, row }: RepositoryAccess,
  { known, home }: { readonly known: Collection | null; readonly home: number },
): Promise<void> {
  const { issueRepository: repository = null, issue: number = null } = known ?? {};
  if (repository === null || number === null || repository === home) return;
  await takeBackIn(context, github, { repository, number, marker: markerOf('collection', `${row.id}`) });
}

/** Its id is not kept: once one was begun it is looked for by its marker. */
async function tellByAdvisory(context: JobContext, access: RepositoryAccess, facts: CollectionFacts): Promise<void> {
  const intent = await advisoryIntent(context, access);
  if (!isWanted(facts) && intent.at === null) return;
  const { summary, description, severity } = formatCollectionAdvisory(facts);
  const found = await ensureAdvisory(access.github, access.where, {
    marker: markerOf('collection', facts.key),
    summary,
    description,
    severity,
    knownId: null,
    intent,
    now: context.now(),
  });
  // What is published is public: nothing more is written there.
  if (found.state === 'published') return;
  const state = isWanted(facts) ? ('draft' as const) : ('closed' as const);
  if (found.description === description && found.state === state) return;
  const isKept = found.state === state || found.state === 'triage';
  await updateAdvisory(access.github, access.where, found.id, { description, ...(isKept ? {} : { state }) });
}

function advisoryIntent(context: JobContext, { row }: RepositoryAccess): ReturnType<typeof intentOf> {
  return intentOf(context, `collection:advisory:${row.id}`);
}

/** Configuration names a repository for it now. */
async function leaveAdvisory(context: JobContext, access: RepositoryAccess, facts: CollectionFacts): Promise<void> {
  const intent = await advisoryIntent(context, access);
  if (intent.at === null) return;
  await tellByAdvisory(context, access, { ...facts, leaks: [], folded: [] }).catch((error: unknown) => {
    if (!isProblem(error, 'not-found', 'forbidden', 'invalid')) throw error;
  });
}

async function readFacts(context: JobContext, access: RepositoryAccess, config: Config): Promise<CollectionFacts> {
  const leaks = await findCollected(context.db, access.row.id);
  const paths = await findFirstPaths(
    context.db,
    leaks.map(({ id }) => id),
  );
  const isFolded = ({ remains_at: remains, pull_number: pull }: StoredLeak): boolean =>
    remains !== null && pull !== null;
  const folded = Map.groupBy(leaks.filter(isFolded), ({ pull_number: pull }) => pull ?? 0);
  return {
    key: `${access.row.id}`,
    repository: toFacts(context, access),
    leaks: leaks
      .filter((leak) => !isFolded(leak))
      .map(({ id, title, severity, pull_number: pull }) => ({
        reference: referenceOf(id),
        title,
        severity,
        path: paths.get(id) ?? null,
        pull,
      })),
    folded: [...folded].map(([pull, all]) => ({ pull, leaks: all.length })),
    approvers: toApprovers(config),
  };
}
