/** What is attached to a release, and its notes. Assets are read from the API in pieces, and never run or unpacked by us. */
import { mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { findRelease, openAsset, type Asset, type Release } from '../../github/index.ts';
import type { Report, Skip } from '../../rules/index.ts';
import type { Config, NamedText } from '../../scan/index.ts';
import { loadConfiguration, type RunConfiguration } from '../configuration.ts';
import { ActionError } from '../errors.ts';
import { nothingAdded, type RunFindings } from '../run-findings.ts';
import type { Run } from '../run-context.ts';
import { scanFor } from '../scan.ts';
import { findDefaultTip } from '../tip.ts';

export async function lookAtRelease(run: Run, id: number): Promise<RunFindings> {
  const { github, repository } = run;
  if (!github)
    throw new ActionError(
      'the assets of a release are read from the API: give this action a token with `contents: read`',
    );
  const tip = await findDefaultTip(run);
  const configuration = await loadConfiguration(run, tip.commit, null);
  const release = await findRelease(github, repository.where, id);
  if (!release)
    throw new ActionError(
      'the release cannot be read: it was deleted, or it is a draft and the token lacks `contents: write`',
    );
  return {
    kind: 'release',
    report: await scanReleases(run, configuration, [release]),
    configuration,
    head: null,
    base: null,
    pull: null,
    branch: null,
    addedLines: nothingAdded,
    mistake: null,
    laxer: [],
    isKept: true,
    notices: tip.notices,
    lookBack: null,
  };
}

/** Each asset is a file named `<tag>/<name>`; what does not fit is not covered, and said so. */
export async function scanReleases(
  run: Run,
  configuration: RunConfiguration,
  releases: readonly Release[],
): Promise<Report> {
  const { config } = configuration;
  const root = join(run.runner.temporary, 'releases');
  const skipped: Skip[] = [];
  const taken = new Set<string>();
  for (const release of releases) {
    const folder = join(root, toFileName(release.tag));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const asset of release.assets) {
      const file = join(folder, freeName(asset, folder, taken));
      const reason = await bring(run, { asset, file, limit: config.limits.documentSize });
      if (reason !== null) skipped.push(toSkip(`${release.tag}/${asset.name}`, reason, config));
    }
  }
  const report = await scanFor(run, configuration, {
    path: root,
    history: null,
    head: null,
    files: true,
    texts: releases.flatMap(toTexts),
    base: null,
  });
  const complete = report.complete && skipped.every(({ accepted }) => accepted === true);
  return { ...report, complete, coverage: { ...report.coverage, skipped: [...report.coverage.skipped, ...skipped] } };
}

function toTexts({ tag, name, body }: Release): NamedText[] {
  const texts = [
    { name: '(release tag)', text: tag },
    { name: '(release title)', text: name },
    { name: '(release notes)', text: body },
  ];
  return texts.filter(({ text }) => text !== '');
}

/** Milliseconds for one asset. */
const longest = 1_800_000;

interface AssetDownload {
  readonly asset: Asset;
  readonly file: string;
  readonly limit: number;
}

/** Null: it is here; else why not. */
async function bring({ github, repository }: Run, { asset, file, limit }: AssetDownload): Promise<string | null> {
  if (!github || asset.size > limit) return 'larger than limits.documentSize';
  const target = await open(file, 'wx', 0o600);
  try {
    let bytes = 0;
    for await (const piece of await openAsset(github, repository.where, asset, longest)) {
      bytes += piece.length;
      if (bytes > limit) return 'larger than limits.documentSize';
      await target.write(piece);
    }
    return bytes === asset.size ? null : 'its download broke off';
  } finally {
    await target.close();
  }
}

/** What is left of a part of a download is a file to scan all the same; what is missing is said. */
function toSkip(path: string, reason: string, { acceptNotCovered }: Config): Skip {
  const accepted = acceptNotCovered.some((each) => each.path === path);
  return { path, blob: null, commit: null, class: 'not-covered', reason, ...(accepted ? { accepted } : {}) };
}

function freeName({ id, name }: Asset, folder: string, taken: Set<string>): string {
  const safe = toFileName(name);
  // Some systems do not tell capital letters from small ones.
  const isFree = safe === name && !taken.has(join(folder, safe).toLowerCase());
  const chosen = isFree ? safe : `${id}-${safe}`;
  taken.add(join(folder, chosen).toLowerCase());
  return chosen;
}

/** One folder or file below ours, on every system; names of assets and tags are the words of others. */
function toFileName(name: string): string {
  const safe = name
    .replaceAll(/[^\w.\-+ ]/g, '_')
    .replace(/^\./, '_.')
    .slice(0, 200)
    .replace(/[. ]+$/, '_');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(safe) ? `_${safe}` : safe || '_';
}
