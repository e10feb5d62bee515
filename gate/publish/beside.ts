/** What GitHub keeps of a repository beside Git, and everybody reads once it is public. */
import {
  isProblem,
  listArtifacts,
  listReleases,
  listRuns,
  openArtifact,
  openAsset,
  openLogs,
  type GitHub,
  type Where,
} from '../../github/index.ts';
import type { PublicationPart, Skip } from '../../rules/index.ts';
import type { NamedText } from '../../scan/index.ts';
import type { Downloads, WantedFile } from './downloads.ts';
import { KeptTexts, PartCutError, tooMuchText } from './kept-texts.ts';
import { readWrittenTexts } from './texts.ts';

export interface BesideGit {
  readonly texts: readonly NamedText[];
  readonly parts: readonly PublicationPart[];
  /** Files that are not in the folder of the downloads, or not whole. */
  readonly skipped: readonly Skip[];
}

interface Reading {
  readonly github: GitHub;
  readonly where: Where;
  readonly downloads: Downloads;
  readonly texts: KeptTexts;
  readonly skipped: Skip[];
}

/** One after the other: a part that cannot be read is said, and the others are read all the same. */
export async function readBesideGit(github: GitHub, where: Where, downloads: Downloads): Promise<BesideGit> {
  const reading: Reading = { github, where, downloads, texts: new KeptTexts(), skipped: [] };
  const parts: PublicationPart[] = [];
  for (const [part, read] of readers) parts.push(await attempt(part, () => read(reading)));
  return { texts: reading.texts.all, parts, skipped: reading.skipped };
}

type Part = PublicationPart['part'];
/** Returns what was read, in words; null: there is nothing. */
type Reader = (reading: Reading) => Promise<string | null>;

const readers: readonly (readonly [Part, Reader])[] = [
  ['texts', readTexts],
  ['releases', readReleases],
  ['logs', readLogs],
  ['artifacts', readArtifacts],
];

async function attempt(part: Part, read: () => Promise<string | null>): Promise<PublicationPart> {
  try {
    const note = await read();
    return note === null ? { part, outcome: 'none', note: 'there are none' } : { part, outcome: 'read', note };
  } catch (error) {
    if (!isProblem(error) && !(error instanceof PartCutError)) throw error;
    return { part, outcome: 'unread', note: error.message };
  }
}

async function readTexts({ github, where, texts }: Reading): Promise<string | null> {
  const count = await readWrittenTexts(github, where, texts);
  if (count === 0) return null;
  return `${count} texts of issues, pull requests and comments; earlier versions of edited ones are not read`;
}

async function readReleases(reading: Reading): Promise<string | null> {
  const { github, where, texts } = reading;
  let [count, attached] = [0, 0];
  for await (const { tag, name, body, assets } of listReleases(github, where, { onlyDrafts: false })) {
    count += 1;
    attached += assets.length;
    const isKept = [
      texts.add({ name: `(release ${tag}: title)`, text: name }),
      texts.add({ name: `(release ${tag}: notes)`, text: body }),
    ];
    if (isKept.includes(false)) throw new PartCutError(tooMuchText);
    for (const asset of assets)
      await bring(reading, {
        folder: `release ${tag}`,
        ...asset,
        open: (timeout) => openAsset(github, where, asset, timeout),
      });
  }
  return count === 0 ? null : `${counted(count, 'release')} with ${counted(attached, 'asset')}`;
}

async function readLogs(reading: Reading): Promise<string | null> {
  const { github, where } = reading;
  let [runs, expired] = [0, 0];
  for await (const { id, attempts, hasEnded } of listRuns(github, where)) {
    runs += 1;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const open = (timeout: number) => openLogs(github, where, { id, attempt }, timeout);
      const name = `run ${id} attempt ${attempt}.zip`;
      if (!hasEnded && attempt === attempts) skip(reading, `logs/${name}`, 'this run has not ended');
      else if (!(await bringUnlessGone(reading, { folder: 'logs', name, id, size: null, open }))) expired += 1;
    }
  }
  return runs === 0 ? null : `logs of ${counted(runs, 'run')}${expiredWords(expired)}`;
}

async function readArtifacts(reading: Reading): Promise<string | null> {
  const { github, where } = reading;
  let [all, expired] = [0, 0];
  for await (const artifact of listArtifacts(github, where)) {
    all += 1;
    const { id, name, isExpired } = artifact;
    const open = (timeout: number) => openArtifact(github, where, artifact, timeout);
    const wanted = { folder: 'artifacts', name: `${name}.zip`, id, size: null, open };
    if (isExpired || !(await bringUnlessGone(reading, wanted))) expired += 1;
  }
  return all === 0 ? null : `${counted(all, 'artifact')}${expiredWords(expired)}`;
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
const expiredWords = (number: number): string => (number === 0 ? '' : `, of which ${number} expired or were deleted`);

/** False: it expired or was deleted, and nobody can read it. */
async function bringUnlessGone(reading: Reading, wanted: WantedFile): Promise<boolean> {
  try {
    await bring(reading, wanted);
    return true;
  } catch (error) {
    if (isProblem(error, 'gone', 'not-found')) return false;
    throw error;
  }
}

async function bring(reading: Reading, wanted: WantedFile): Promise<void> {
  const reason = await reading.downloads.bring(wanted);
  if (reason !== null) skip(reading, `${wanted.folder}/${wanted.name}`, reason);
}

function skip({ skipped }: Reading, path: string, reason: string): void {
  skipped.push({ path, blob: null, commit: null, class: 'not-covered', reason });
}
