/**
 * Lines that other people labelled: the metadata of CredData (https://github.com/Samsung/CredData), by whose makers each
 * suspicious line of some three hundred public repositories was read. It names files by a hash of their path at one commit.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

export interface LabelledLines {
  readonly first: number;
  readonly last: number;
  readonly isSecret: boolean;
  /** As they call it: `Password`, `Key`, `UUID` … */
  readonly category: string;
}

export interface LabelledRepository {
  /** `OWNER/NAME`. */
  readonly name: string;
  readonly commit: string;
  /** By what `nameFile` makes of a path. */
  readonly files: ReadonlyMap<string, readonly LabelledLines[]>;
}

/** All whose labels are there; `folder` holds `snapshot.json` and `meta/`. */
export function readLabelledRepositories(folder: string): LabelledRepository[] {
  const snapshot = JSON.parse(readFileSync(join(folder, 'snapshot.json'), 'utf8')) as Record<string, string>;
  return Object.entries(snapshot).flatMap(([id, url]) => {
    const labels = join(folder, 'meta', `${crc32(Buffer.from(id, 'hex')).toString(16).padStart(8, '0')}.csv`);
    if (!existsSync(labels)) return [];
    const name = new URL(url).pathname.slice(1);
    return [{ name, commit: id.slice(0, 40), files: readFilesOf(readFileSync(labels, 'utf8')) }];
  });
}

/** First eight hexadecimal digits of the path's SHA-256. */
export function nameFile(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 8);
}

/** Columns: Id, FileID, Domain, RepoName, FilePath, LineStart, LineEnd, GroundTruth (T, F, or X for neither), …, Category. */
function readFilesOf(csv: string): Map<string, LabelledLines[]> {
  const files = new Map<string, LabelledLines[]>();
  for (const line of csv.trimEnd().split(/\r?\n/).slice(1)) {
    const [, file = '', , , , first, last, truth = ''] = line.split(',');
    const lines = files.get(file) ?? [];
    files.set(file, lines);
    if (truth !== 'T' && truth !== 'F') continue;
    const category = line.slice(line.lastIndexOf(',') + 1);
    lines.push({ first: Number(first), last: Number(last), isSecret: truth === 'T', category });
  }
  return files;
}
