/** Brings the issue that lists the leaks without an issue of their own to what they are now. */
import { toApprovers } from '../../gate/index.ts';
import { closeIssue, ensureIssue, reopenIssue, updateIssue } from '../../github/index.ts';
import { formatCollection, markerOf, referenceOf, type CollectionFacts } from '../../report/index.ts';
import type { Config } from '../../scan/index.ts';
import { findCollected, findCollection, findFirstPaths, saveCollection, type StoredLeak } from '../store/index.ts';
import type { JobContext } from './context.ts';
import { intentOf } from './intent.ts';
import type { Job } from './kinds.ts';
import { toFacts, type Place } from './place.ts';
import { openScene } from './settle/index.ts';

export async function collect(context: JobContext, job: Extract<Job, { kind: 'collect' }>): Promise<void> {
  const scene = await openScene(context, job);
  // A draft advisory is about one leak; the operator has `leakwarden leaks`.
  if (scene?.home.kind !== 'issue') return;
  const { place, home, configuration } = scene;
  const facts = await readFacts(context, place, configuration.config);
  const known = await findCollection(context.db, place.row.id);
  const isWanted = facts.leaks.length + facts.folded.length > 0;
  if (!isWanted && known === null) return;
  const text = formatCollection(facts);
  const found = await ensureIssue(place.github, home.where, {
    marker: markerOf('collection', facts.key),
    creator: context.login,
    ...text,
    labels: [...new Set([...text.labels, ...configuration.config.report.labels])],
    knownNumber: known?.issueRepository === home.repository ? known.issue : null,
    intent: await intentOf(context, `collection:${place.row.id}`),
    now: context.now(),
  });
  await saveCollection(context.db, {
    repository: place.row.id,
    issueRepository: home.repository,
    issue: found.number,
  });
  if (found.body !== text.body || found.title !== text.title)
    await updateIssue(place.github, home.where, found.number, { title: text.title, body: text.body });
  if (isWanted && found.state === 'closed') await reopenIssue(place.github, home.where, found.number);
  if (!isWanted && found.state === 'open') await closeIssue(place.github, home.where, found.number, 'completed');
}

async function readFacts(context: JobContext, place: Place, config: Config): Promise<CollectionFacts> {
  const leaks = await findCollected(context.db, place.row.id);
  const paths = await findFirstPaths(
    context.db,
    leaks.map(({ id }) => id),
  );
  const isFolded = ({ remains_at: remains, pull_number: pull }: StoredLeak): boolean =>
    remains !== null && pull !== null;
  const folded = Map.groupBy(leaks.filter(isFolded), ({ pull_number: pull }) => pull ?? 0);
  return {
    key: `${place.row.id}`,
    repository: toFacts(context, place),
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
