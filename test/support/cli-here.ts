/** The command line within this process: for what does not depend on how it is started or built. */
import { main } from '../../cli/runner.ts';
import type { Report } from '../../rules/index.ts';
import { catchWrites } from './catch-writes.ts';
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
