/** The commands of a plan, in their order: for a shell that stops at the first one that fails. */
import { quote } from '../shell.ts';
import { rewriteLines, writeFile } from './rewrite.ts';
import { objectsOf, type PurgePlan } from './types.ts';

/** A clone of everything, and a copy of it for the case that something goes wrong. */
export function cloneLines({ repository }: PurgePlan): string[] {
  const from = repository.origin ?? repository.path;
  // A clone of a folder shares its files with it otherwise, and the rewrite would not take it for a fresh one.
  const how = repository.origin === null ? '--mirror --no-local' : '--mirror';
  return [`git clone ${how} -- ${quote(from)} purge.git`, 'cp -R purge.git before-purge.git', 'cd purge.git'];
}

export function planRewriteLines(plan: PurgePlan): string[] {
  const { blobs, texts, names, loose, beside } = plan;
  return rewriteLines(
    { blobs, texts, names, loose: [...new Set(loose.map(({ id }) => id))] },
    // Whether the clone has one is not known: a stash of this disk is in no clone of a server.
    {
      most: Number.POSITIVE_INFINITY,
      paths: [],
      isForced: beside.hasStash && plan.repository.origin === null,
      hasModules: beside.modules.length > 0,
    },
  );
}

/** A note belongs to a commit by its id. Names of refs that are shown masked name none. */
export function noteLines({ beside }: PurgePlan): string[] {
  const as = '-c user.name=purge -c user.email=purge@invalid';
  const named = beside.notes.filter((ref) => /^refs\/notes\/[\w./-]+$/.test(ref));
  return named.flatMap((ref) => [
    `sed '1d; / 0*$/d' filter-repo/commit-map | git ${as} notes --ref=${quote(ref)} copy -f --stdin`,
    `git ${as} notes --ref=${quote(ref)} prune`,
  ]);
}

/** Proof with Git alone: each line of the answer has to end with “missing”. */
export function proofLines(plan: PurgePlan): string[] {
  return [
    'git reflog expire --expire=now --expire-unreachable=now --all',
    'git gc --quiet --prune=now',
    ...writeFile(
      'gone.txt',
      objectsOf(plan).map(({ id }) => id),
    ),
    "if git cat-file --batch-check < ../gone.txt | grep -v ' missing$'; then echo 'still there'; exit 1; fi",
  ];
}

/** By its address, since git-filter-repo may have forgotten it. */
export function pushLine(origin: string): string {
  return `git push --force --mirror ${quote(origin)}   # GitHub refuses refs/pull/*; that is expected`;
}

/** Runs in an empty folder and ends before anything is pushed. */
export function formatScript(plan: PurgePlan): string {
  const rewrite = planRewriteLines(plan);
  if (rewrite.length === 0) return '# there is nothing in the history to remove\n';
  return `${[
    '#!/usr/bin/env bash',
    '# Takes a leak out of a history with git-filter-repo 2.47 or later. Run it in an empty folder; it pushes nothing.',
    'set -euo pipefail',
    ...cloneLines(plan),
    ...rewrite,
    ...noteLines(plan),
    ...proofLines(plan),
    ...published(plan.repository.origin),
  ].join('\n')}\n`;
}

function published(origin: string | null): string[] {
  return origin === null
    ? []
    : ["echo 'It is gone from purge.git. To publish that, in purge.git:'", `echo ${quote(pushLine(origin))}`];
}
