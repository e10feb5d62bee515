/**
 * A stand-in for git-filter-repo, which needs Python: as much of it as purge plans ask for, by `git fast-export` and `git
 * fast-import`, by ids of objects. `script/bench --purge` runs plans with the real one.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

/** A folder for PATH with a `git-filter-repo` in it. */
export function installFilterRepo(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'git-filter-repo');
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${import.meta.filename}' "$@"\n`);
  chmodSync(file, 0o755);
  return dirname(file);
}

type Spans = ReadonlyMap<string, readonly (readonly [start: number, end: number])[]>;

interface Callback {
  readonly spans: Spans;
  readonly whole: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

const nothing: Callback = { spans: new Map(), whole: new Set(), people: new Set() };

/** Our own callbacks, which are lists of ids and ranges. */
function readCallback(file: string | undefined): Callback {
  if (file === undefined) return nothing;
  const text = readFileSync(file, 'utf8');
  const spans = new Map(
    [...text.matchAll(/b"([0-9a-f]{40})": \[(.*)\],/g)].map(([, id = '', list = '']) => [
      id,
      [...list.matchAll(/\((\d+), (\d+)\)/g)].map(([, start, end]) => [Number(start), Number(end)] as const),
    ]),
  );
  const idsBefore = (action: RegExp): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(/^if [^{]*\{\n([^}]*)\}:\n(.*)$/gm)]
        .filter(([, , first = '']) => action.test(first))
        .flatMap(([, ids = '']) => ids.match(/[0-9a-f]{40}/g) ?? []),
    );
  return { spans, whole: idsBefore(/\(removed\)/), people: idsBefore(/_name = /) };
}

function edit(text: Buffer, id: string, { spans, whole }: Callback): Buffer {
  if (whole.has(id)) return Buffer.from('(removed)\n');
  const ranges = spans.get(id) ?? [];
  const values = ranges
    .filter(([start, end]) => end - start >= 12)
    .map(([start, end]) => text.toString('latin1', start, end));
  let edited = text.toString('latin1');
  for (const [start, end] of ranges.toReversed()) edited = `${edited.slice(0, start)}***REMOVED***${edited.slice(end)}`;
  for (const value of values) edited = edited.replaceAll(value, '***REMOVED***');
  return Buffer.from(edited, 'latin1');
}

/** One command of a stream: its lines, and the text that follows `data`. */
class Stream {
  readonly #bytes: Buffer;
  #at = 0;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  line(): string | null {
    if (this.#at >= this.#bytes.length) return null;
    const end = this.#bytes.indexOf(10, this.#at);
    const line = this.#bytes.toString('latin1', this.#at, end);
    this.#at = end + 1;
    return line;
  }
  data(length: number): Buffer {
    const data = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return data;
  }
}

function rewrite(bytes: Buffer, stripped: ReadonlySet<string>, callbacks: Readonly<Record<string, Callback>>) {
  const stream = new Stream(bytes);
  const out: Buffer[] = [];
  const put = (line: string): void => void out.push(Buffer.from(`${line}\n`, 'latin1'));
  const strippedMarks = new Set<string>();
  const commits = new Map<string, string>();
  let [kind, id, mark] = ['', '', ''];
  for (let line = stream.line(); line !== null; line = stream.line()) {
    const [word = '', ...rest] = line.split(' ');
    if (['blob', 'commit', 'tag', 'reset'].includes(word)) kind = word;
    if (word === 'mark') mark = rest[0] ?? '';
    if (word === 'original-oid') {
      id = rest[0] ?? '';
      if (kind === 'commit') commits.set(mark, id);
      if (stripped.has(id)) strippedMarks.add(mark);
    }
    const isStripped = word === 'M' && strippedMarks.has(rest[1] ?? '');
    const isPerson = ['author', 'committer', 'tagger'].includes(word) && callbacks[kind]?.people.has(id);
    if (word === 'data') {
      const text = edit(stream.data(Number(rest[0])), id, callbacks[kind] ?? nothing);
      out.push(Buffer.from(`data ${text.length}\n`), text);
    } else if (isPerson) put(`${word} removed <removed@invalid> ${line.slice(line.lastIndexOf('> ') + 2)}`);
    else if (word !== 'original-oid' && !isStripped) put(line);
  }
  return { bytes: Buffer.concat(out), commits };
}

function main(): void {
  const { values } = parseArgs({
    options: {
      'sensitive-data-removal': { type: 'boolean' },
      force: { type: 'boolean' },
      'strip-blobs-with-ids': { type: 'string' },
      'blob-callback': { type: 'string' },
      'commit-callback': { type: 'string' },
      'tag-callback': { type: 'string' },
    },
  });
  const git = (args: readonly string[], input?: Buffer): Buffer =>
    execFileSync('git', args, { maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'ignore'], ...(input && { input }) });
  const list = values['strip-blobs-with-ids'];
  const stripped = new Set(list === undefined ? [] : readFileSync(list, 'utf8').split('\n').filter(Boolean));
  const exported = git([
    'fast-export',
    '--all',
    '--show-original-ids',
    '--signed-tags=strip',
    '--tag-of-filtered-object=rewrite',
    '--mark-tags',
    '--reencode=yes',
    '--use-done-feature',
  ]);
  const { bytes, commits } = rewrite(exported, stripped, {
    blob: readCallback(values['blob-callback']),
    commit: readCallback(values['commit-callback']),
    tag: readCallback(values['tag-callback']),
  });
  mkdirSync('filter-repo', { recursive: true });
  git(['fast-import', '--force', '--quiet', '--export-marks=filter-repo/marks'], bytes);
  const made = new Map(
    readFileSync('filter-repo/marks', 'utf8')
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  const map = [...commits].map(([mark, old]) => `${old} ${made.get(mark) ?? '0'.repeat(40)}\n`);
  writeFileSync('filter-repo/commit-map', ['old new\n', ...map].join(''));
}

if (process.argv[1] === import.meta.filename) main();
