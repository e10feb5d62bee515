/** The command line within this process: for what does not depend on how it is started or built. */
import { vi } from 'vitest';
import { main } from '../../cli/runner.ts';
import type { Report } from '../../rules/index.ts';
import type { Run } from './cli.ts';

export async function runHere(args: readonly string[]): Promise<Run> {
  const [stdout, stderr] = [catchWrites(process.stdout), catchWrites(process.stderr)];
  try {
    const code = await main(args);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.restore();
    stderr.restore();
  }
}

/** Throws where there is no report. */
export async function reportHere(args: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await runHere([...args, '--format', 'json']);
  if (stdout === '') throw new Error(`no report: ${stderr}`);
  return JSON.parse(stdout) as Report;
}

function catchWrites(stream: NodeJS.WriteStream): { readonly text: () => string; readonly restore: () => void } {
  const pieces: string[] = [];
  const spy = vi.spyOn(stream, 'write').mockImplementation((piece, ...rest: readonly unknown[]) => {
    pieces.push(String(piece));
    const written = rest.at(-1);
    if (typeof written === 'function') written();
    return true;
  });
  return { text: () => pieces.join(''), restore: () => spy.mockRestore() };
}
