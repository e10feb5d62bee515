/** One line on standard error, only on a terminal: documents, bytes, rate, time left. */
import type { Progress } from '../scan/index.ts';
import { toCount } from '../report/index.ts';

const every = 120;

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

/** What of a terminal is used; its width is asked each time, since people change it. */
export type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

export function createProgress(isWanted: boolean, terminal: Terminal = process.stderr): ProgressLine {
  if (!isWanted || !terminal.isTTY) return { show() {}, end() {} };
  const started = performance.now();
  let last = 0;
  return {
    show(progress) {
      const now = performance.now();
      if (now - last < every) return;
      last = now;
      // A line that wraps could not be taken back.
      const line = toLine(progress, (now - started) / 1000).slice(0, (terminal.columns || 80) - 1);
      terminal.write(`\r\x1b[2K${line}`);
    },
    end: () => void terminal.write('\r\x1b[2K'),
  };
}

/** For what is no scan: what is being done, and for how long, until it is done. */
export async function whileShown<T>(
  what: string,
  work: () => Promise<T>,
  terminal: Terminal = process.stderr,
): Promise<T> {
  if (!terminal.isTTY) return work();
  const started = performance.now();
  const show = (): void => {
    const seconds = Math.floor((performance.now() - started) / 1000);
    const line = `${what} …${seconds > 1 ? ` ${seconds} s` : ''}`;
    terminal.write(`\r\x1b[2K${line.slice(0, (terminal.columns || 80) - 1)}`);
  };
  show();
  const timer = setInterval(show, 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    terminal.write('\r\x1b[2K');
  }
}

export function toLine({ documents, documentsTotal, bytes, bytesTotal, phase }: Progress, seconds: number): string {
  if (phase === 'listing') return 'listing what to scan …';
  const rate = seconds > 0 ? bytes / seconds : 0;
  const share = bytesTotal ? Math.min(1, bytes / bytesTotal) : null;
  const left = share !== null && rate > 0 && bytesTotal ? Math.max(0, (bytesTotal - bytes) / rate) : null;
  const bar =
    share === null ? '' : `${'█'.repeat(Math.round(share * 24)).padEnd(24, '░')} ${Math.floor(share * 100)} %  `;
  const total = documentsTotal ? ` of ${toCount(documentsTotal)}` : '';
  const rest = phase === 'history' ? '  reading the history …' : left === null ? '' : `  ${Math.ceil(left)} s left`;
  const speed = bytes < 1e6 ? '' : `  ${(bytes / 1e6).toFixed(0)} MB  ${(rate / 1e6).toFixed(0)} MB/s`;
  return `${bar}${toCount(documents)}${total} documents${speed}${rest}`;
}
