/**
 * The floor of an organisation, remembered: where a home is gone, hidden or broken its last good configuration holds
 * until an operator drops it. What makes the floor laxer is written into the audit log, and told to the owners.
 */
import { readHomes, type CommitFiles, type HomeState } from '../../gate/index.ts';
import { readLastChange, type GitHub, type Repository } from '../../github/index.ts';
import {
  ConfigError,
  defaultConfig,
  findLaxer,
  loadFloor,
  type ConfigText,
  type LoadedConfig,
} from '../../scan/index.ts';
import type { JobContext } from '../job-context.ts';
import { dropFloor, listFloors, saveFloor, type StoredFloor } from '../store/index.ts';
import { recordWeakening } from './weakenings.ts';

export interface Floor {
  readonly github: GitHub;
  readonly installation: number;
  readonly owner: string;
  /** Name of the repository that is judged, which is not its own floor; null: none is. */
  readonly own: string | null;
  readonly filesOf: (repository: Repository, commit: string) => CommitFiles;
}

/** Throws ConfigError, UnreadableError where there is no last good one. */
export async function readFloor(context: JobContext, floor: Floor): Promise<LoadedConfig | null> {
  const { github, filesOf, owner, own, installation } = floor;
  const seen = await readHomes({ github, filesOf, policies: context.settings.policies }, owner, own);
  const kept = await listFloors(context.db, installation);
  const held = await Promise.all(seen.map((home) => hold(context, floor, home, findKept(kept, labelOf(floor, home)))));
  const changed = held.filter(({ change }) => change !== null);
  if (changed.length > 0) await keep(context, floor, kept, changed);
  const order = (label: string): number => {
    const at = kept.findIndex(({ home }) => home === label.toLowerCase());
    return at === -1 ? kept.length : at;
  };
  const texts = held.toSorted((a, b) => order(a.label) - order(b.label)).flatMap(({ text }) => text ?? []);
  const loaded = await loadFloor(texts, context.rules);
  const notices = held.flatMap(({ notice }) => notice ?? []);
  return loaded && { ...loaded, notices: [...loaded.notices, ...notices] };
}

interface HomeFloor {
  readonly label: string;
  readonly text: ConfigText | null;
  readonly notice: string | null;
  /** The home as it is to be remembered from now on; null: as before. */
  readonly change: Extract<HomeState, { state: 'read' | 'nothing' }> | null;
}

function labelOf({ owner }: Floor, { name }: HomeState): string {
  return `${owner}/${name}`;
}

function findKept(kept: readonly StoredFloor[], label: string): StoredFloor | undefined {
  return kept.find(({ home }) => home === label.toLowerCase());
}

async function hold(
  { rules }: JobContext,
  floor: Floor,
  seen: HomeState,
  kept: StoredFloor | undefined,
): Promise<HomeFloor> {
  const label = labelOf(floor, seen);
  const lastGood = (why: string): HomeFloor => ({
    label,
    text: kept ? toText(kept) : null,
    notice: kept
      ? `${label} ${why}: its last good configuration holds (${kept.commit.slice(0, 12)}), until \`leakwarden floor --drop ${label}\``
      : null,
    change: null,
  });
  switch (seen.state) {
    case 'hidden':
      return lastGood('is gone, or GitHub does not show it');
    case 'unreadable':
      if (!kept) throw seen.error;
      return lastGood('cannot be read');
    case 'nothing':
      return { label, text: null, notice: null, change: kept ? seen : null };
    case 'read':
      try {
        // Also reads what it extends, so that all of it is remembered.
        if (kept?.commit !== seen.commit) await loadFloor([seen.text], rules);
        return { label, text: seen.text, notice: null, change: kept?.commit === seen.commit ? null : seen };
      } catch (error) {
        if (!kept || !(error instanceof ConfigError)) throw error;
        return lastGood(`is broken (${error.message})`);
      }
  }
}

function toText({ file, texts, home }: StoredFloor): ConfigText {
  return { file, text: texts[file] ?? '', label: home, readText: (path) => texts[path] ?? null };
}

/** What is new in the homes is remembered, and said where it lets through more than before. */
async function keep(
  context: JobContext,
  floor: Floor,
  kept: readonly StoredFloor[],
  changed: readonly HomeFloor[],
): Promise<void> {
  const { db, rules, queue } = context;
  const { installation } = floor;
  const isChanged = (home: string): boolean => changed.some(({ label }) => label.toLowerCase() === home);
  const unchanged = kept.filter(({ home }) => !isChanged(home)).map(toText);
  const before = await loadFloor(kept.map(toText), rules);
  const after = await loadFloor([...unchanged, ...changed.flatMap(({ text }) => text ?? [])], rules);
  const laxer = before ? findLaxer(before.config, after?.config ?? defaultConfig, rules) : [];
  let isNew = false;
  for (const { label, change } of changed) {
    const home = label.toLowerCase();
    const known = findKept(kept, label);
    const isSame = change?.state === 'read' && known !== undefined && isEqual(known, change);
    isNew ||= !isSame;
    if (laxer.length > 0 && !isSame) await tellOf(context, floor, { label, change, known, laxer });
    if (change?.state === 'read')
      await saveFloor(db, {
        installation_id: installation,
        home,
        file: change.text.file,
        texts: change.texts,
        commit: change.commit,
        changed_at: context.now(),
      });
    else await dropFloor(db, home, installation);
  }
  // What was pushed beside it changes nothing.
  if (isNew) await queue.send({ kind: 'compare-repositories', installation });
}

function isEqual(known: StoredFloor, { texts }: Extract<HomeState, { state: 'read' }>): boolean {
  const paths = Object.keys(known.texts);
  return paths.length === texts.size && paths.every((path) => known.texts[path] === texts.get(path));
}

interface WeakenedHome {
  readonly label: string;
  readonly change: HomeFloor['change'];
  readonly known: StoredFloor | undefined;
  readonly laxer: readonly string[];
}

async function tellOf(
  context: JobContext,
  { github, owner, installation }: Floor,
  { label, change, known, laxer }: WeakenedHome,
): Promise<void> {
  const where = { owner, repo: change?.name ?? '' };
  const path = known?.file ?? (change?.state === 'read' ? change.text.file : '');
  const last = change?.commit ? await readLastChange(github, where, { sha: change.commit, path }) : null;
  await recordWeakening(context, {
    installation,
    by: last?.by ?? null,
    head: last?.sha ?? change?.commit ?? null,
    what: `${label}: ${laxer.join(', ')}`,
    source: `floor:${installation}:${label}:${known?.changed_at.getTime() ?? 0}:${change?.commit ?? ''}`,
  });
}
