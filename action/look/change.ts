/** Commits that somebody brings, and the texts around them. */
import { filesFromGit, lookAhead } from '../../gate/index.ts';
import type { Change } from '../event.ts';
import { loadConfiguration } from '../configuration.ts';
import { findDefaultTip, knownTip, withHistory, type Content, type Needed } from '../history.ts';
import type { Looked } from '../looked.ts';
import type { Run } from '../run-context.ts';
import { scanFor } from '../scan.ts';

export async function lookAtChange(run: Run, change: Change): Promise<Looked> {
  const tip = await findDefaultTip(run);
  const tips = [tip, await knownTip(run)].filter((each) => each !== null);
  const trusted = trustedBy(run, change, tips);
  return withHistory(run, trusted, async (content) => {
    const from = await presentOf(content, trusted);
    const configuration = await loadConfiguration(run, configCommit(run, change, tip), content);
    const report = await scanFor(run, configuration, {
      path: content.gitDir,
      history: { kind: 'between', from, to: [change.head] },
      head: change.head,
      files: false,
      texts: change.texts,
      base: from[0] ?? null,
    });
    return {
      kind: 'change',
      report,
      configuration,
      head: change.head,
      base: from[0] ?? null,
      pull: change.pull,
      ...(await describe(content, change, from)),
      ...(await lookAhead(configuration.loading, configuration, filesFromGit(content, change.head))),
      isKept: isPushToDefault(run, change),
      notices: noticesOf(change, from),
    };
  });
}

function isPushToDefault({ place, runner }: Run, { into }: Change): boolean {
  return runner.event === 'push' && into !== null && into === place.defaultBranch;
}

/**
 * Which commits excuse what they hold. What is in the default branch was judged when it came there. Any other branch
 * may be full of leaks: a pull request first opened against it, then pointed at the default branch, keeps its green
 * check, so that such a base excuses nothing. Before a push, what was there before was judged by the push before.
 */
function trustedBy({ place, runner }: Run, change: Change, tips: readonly string[]): Needed {
  const isDefault = change.into !== null && change.into === place.defaultBranch;
  const isPush = runner.event === 'push';
  const isOwnTip = isPush && isDefault;
  const base = change.base !== null && (isPush || isDefault) ? [change.base] : [];
  const isCertain = !change.isForced;
  return {
    required: [change.head, ...(isCertain ? base : [])],
    // The tip of the default branch is the very push that is judged.
    optional: [...(isCertain ? [] : base), ...(isOwnTip ? [] : tips)],
    everything: false,
  };
}

/** Fewer of them only means that more is looked at. */
async function presentOf(content: Content, { required, optional }: Needed): Promise<readonly string[]> {
  return content.present([...new Set([...required.slice(1), ...optional])]);
}

/** A push to the default branch is judged by what stood there before: no change excuses itself. */
function configCommit(run: Run, change: Change, tip: string | null): string | null {
  return isPushToDefault(run, change) ? change.base : tip;
}

async function describe(
  content: Content,
  change: Change,
  from: readonly string[],
): Promise<Pick<Looked, 'branch' | 'addedLines'>> {
  const base = change.base !== null && (await content.contains(change.base)) ? change.base : from[0];
  const mergeBase = base === undefined ? null : await content.mergeBase(base, change.head);
  if (base === undefined || mergeBase === null) return { branch: null, addedLines: new Map() };
  const { ranges } = await content.addedLines(mergeBase, change.head);
  const commits = await content.commits({ from, to: change.head });
  const merges = await content.commits({ from, to: change.head, onlyMerges: true });
  const branch = { mergeBase, commits: commits.length, merges: merges.length > 0 };
  return { branch: change.pull ? branch : null, addedLines: ranges };
}

function noticesOf({ isForced, base }: Change, from: readonly string[]): string[] {
  if (!isForced || base === null || from.includes(base)) return [];
  return ['the branch was rewritten and what stood there before is gone: its whole history was looked at'];
}
