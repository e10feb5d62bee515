/** Of many leaks that are alike some are listed and the rest is counted: a thousand of one rule hide the one of another. */
import type { Leak, Report } from '../rules/index.ts';
import { datasetRule, isAtLeast, partsOf } from './words.ts';

/** Leaks of one rule and severity that are listed one by one. */
const gravesShown = 50;
const othersShown = 5;

export interface FoldedLeak {
  readonly leak: Leak;
  /** Like it, and not listed: behind the last one of them that is. */
  readonly alike: readonly Leak[];
}

export function foldAlike(report: Report, leaks: readonly Leak[]): readonly FoldedLeak[] {
  const nameOf = (leak: Leak): string =>
    leak.datasets.length > 0 ? leak.id : `${leak.severity} ${ruleOf(report, leak)}`;
  const listed = new Map([...Map.groupBy(leaks, nameOf)].map(([name, all]) => [name, cut(all)] as const));
  return leaks.flatMap((leak) => {
    const { shown, alike } = listed.get(nameOf(leak)) ?? { shown: [leak], alike: [] };
    if (!shown.includes(leak)) return [];
    return [{ leak, alike: leak === shown.at(-1) ? alike : [] }];
  });
}

function cut(all: readonly Leak[]): { readonly shown: readonly Leak[]; readonly alike: readonly Leak[] } {
  const most = isAtLeast(all[0]?.severity ?? 'info', 'high') ? gravesShown : othersShown;
  // One line to say that one is left out is no line less.
  const count = all.length <= most + 1 ? all.length : most;
  return { shown: all.slice(0, count), alike: all.slice(count) };
}

function ruleOf({ findings }: Report, leak: Leak): string {
  return findings[leak.findings[0] ?? -1]?.rule ?? datasetRule;
}

// ---------------------------------------------------------------- folders

/** Leaks of one rule that are low and stand in one folder each. */
export interface FolderOfLeaks {
  readonly rule: string;
  readonly folder: string;
  readonly leaks: readonly Leak[];
  readonly files: number;
}

/** Two in a folder take less room one by one than a line that sends people to look for them. */
const fewest = 3;

/** Single addresses and the like: where they are says enough. */
export function foldFolders(
  report: Report,
  leaks: readonly Leak[],
): { readonly rest: readonly Leak[]; readonly folders: readonly FolderOfLeaks[] } {
  const groups = Map.groupBy(leaks, (leak) => {
    const folder = folderOf(report, leak);
    return folder === null ? '' : `${ruleOf(report, leak)}\0${folder}`;
  });
  const folded = [...groups].filter(([name, all]) => name !== '' && all.length >= fewest);
  const gone = new Set(folded.flatMap(([, all]) => all));
  const folders = folded.map(([name, all]) => {
    const [rule = '', folder = ''] = name.split('\0');
    const files = new Set(all.flatMap((leak) => partsOf(report, leak).findings.map(({ path }) => path))).size;
    return { rule, folder, leaks: all, files };
  });
  return {
    rest: leaks.filter((leak) => !gone.has(leak)),
    folders: folders.toSorted((a, b) => b.leaks.length - a.leaks.length),
  };
}

/** Null: it is more than that. */
function folderOf(report: Report, leak: Leak): string | null {
  const { findings } = partsOf(report, leak);
  const isOfPeople = leak.kind !== 'secret' && leak.kind !== 'exposure';
  if (!isOfPeople || leak.severity !== 'low' || leak.datasets.length > 0 || findings.length === 0) return null;
  const folders = new Set(findings.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)));
  const [folder = ''] = folders;
  return folders.size > 1 || findings.some(({ within }) => within.length > 0) ? null : folder;
}
