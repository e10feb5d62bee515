/**
 * What a long run of many repositories has done, so that it can go on where it was ended: one line a repository, with
 * its report, which holds no value. A line counts only while the repository and what it was judged by are as they were.
 */
import { hash } from 'node:crypto';
import { appendFileSync, existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Report } from '../../../rules/index.ts';
import { keyId, nameState, policyHash, type ScanRequest } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';

interface Line {
  readonly state: 1;
  readonly path: string;
  readonly below: string;
  /** What it was judged by. */
  readonly settings: string;
  /** What it held. */
  readonly holds: string;
  readonly report: Report;
}

export class ScanState {
  readonly file: string;
  readonly #lines = new Map<string, Line>();
  /** Reports that were taken over. */
  resumed = 0;

  /** Throws UsageError where the file is not one that a run wrote. */
  constructor(file: string) {
    this.file = file;
    if (!existsSync(file)) return;
    assertOwn(file);
    for (const text of readFileSync(file, 'utf8').split('\n')) {
      const line = parseLine(text);
      if (line) this.#lines.set(line.path, line);
    }
  }

  /** The report of this very scan where it was made before; else it is made now, and kept. */
  async take(request: ScanRequest, make: () => Promise<Report>): Promise<Report> {
    const [settings, holds] = [nameSettings(request), await nameState(request.path).catch(() => null)];
    const { path, below = '' } = request;
    const known = this.#lines.get(path);
    if (holds !== null && known?.holds === holds && known.settings === settings && known.below === below) {
      this.resumed++;
      return known.report;
    }
    const report = await make();
    if (holds !== null) this.#add({ state: 1, path, below, settings, holds, report });
    return report;
  }

  /** Once everything is done: the next run begins from the start. */
  remove(): void {
    rmSync(this.file, { force: true });
  }

  #add(line: Line): void {
    const text = `${JSON.stringify(line)}\n`;
    try {
      if (!existsSync(this.file)) writeFileSync(this.file, text, { mode: 0o600, flag: 'wx' });
      else {
        assertOwn(this.file);
        // Of a run that was killed the last line may have no end.
        appendFileSync(this.file, readFileSync(this.file).at(-1) === 10 ? text : `\n${text}`);
      }
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
      throw new UsageError(`${this.file}: cannot be written (${code}); name another one with --state`);
    }
  }
}

/** A file that came with somebody's repository could say that all is well; Git gives none of them this mode. */
function assertOwn(file: string): void {
  const stats = lstatSync(file);
  const isPrivate = process.platform === 'win32' || (stats.mode & 0o777) === 0o600;
  if (stats.isFile() && isPrivate) return;
  throw new UsageError(
    `${file}: is not a state that a scan wrote (mode 0600); delete it, or name another one with --state`,
  );
}

function parseLine(text: string): Line | null {
  try {
    const line: Partial<Line> | null = JSON.parse(text);
    return line?.state === 1 && line.report?.schema === 1 && typeof line.path === 'string' ? (line as Line) : null;
  } catch {
    return null; // the end of a run that was killed
  }
}

function nameSettings(request: ScanRequest): string {
  const { rules, config, baseline, key, history, files, exposure, also, whole, version, today, covers } = request;
  const policy = policyHash(rules, config);
  const rest = [policy, baseline, keyId(key), history, files, exposure, also, whole, version, today, covers];
  return hash('sha256', JSON.stringify(rest));
}
