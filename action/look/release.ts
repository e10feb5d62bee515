/** What is attached to a release, and its notes. Assets are read from the API in pieces, and never run or unpacked by us. */
import { join } from 'node:path';
import { Downloads, KeptTexts, tooMuchText } from '../../gate/index.ts';
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
  releases: AsyncIterable<Release> | Iterable<Release>,
): Promise<Report> {
  const { config } = configuration;
  const downloads = new Downloads(join(run.runner.temporary, 'releases'), { file: config.limits.documentSize });
  const texts = new KeptTexts();
  const skipped: Skip[] = [];
  for await (const release of releases) {
    const unkept = toTexts(release).filter((text) => !texts.add(text));
    skipped.push(...unkept.map(({ name }) => toSkip(`${release.tag}/${name}`, tooMuchText, config)));
    for (const asset of release.assets) {
      const reason = await bring(run, downloads, { folder: release.tag, asset });
      if (reason !== null) skipped.push(toSkip(`${release.tag}/${asset.name}`, reason, config));
    }
  }
  const report = await scanFor(run, configuration, {
    path: downloads.root,
    history: null,
    head: null,
    files: true,
    texts: texts.all,
    base: null,
  });
  const complete = report.complete && skipped.every(({ accepted }) => accepted === true);
  return { ...report, complete, coverage: { ...report.coverage, skipped: [...report.coverage.skipped, ...skipped] } };
}

function toTexts({ tag, name, body }: Release): NamedText[] {
  return [
    { name: '(release tag)', text: tag },
    { name: '(release title)', text: name },
    { name: '(release notes)', text: body },
  ];
}

/** Null: it is here; else why not. */
async function bring(
  { github, repository }: Run,
  downloads: Downloads,
  { folder, asset }: { readonly folder: string; readonly asset: Asset },
): Promise<string | null> {
  if (!github) return 'larger than limits.documentSize';
  const { id, name, size } = asset;
  const open = (timeout: number) => openAsset(github, repository.where, asset, timeout);
  return downloads.bring({ folder, name, id, size, open });
}

/** What is left of a part of a download is a file to scan all the same; what is missing is said. */
function toSkip(path: string, reason: string, { acceptNotCovered }: Config): Skip {
  const accepted = acceptNotCovered.some((each) => each.path === path);
  return { path, blob: null, commit: null, class: 'not-covered', reason, ...(accepted ? { accepted } : {}) };
}
