/** Leaks one by one, the gravest first. Each decision is written at once. */
import { createInterface, type Interface } from 'node:readline/promises';
import { explainLeak, toPlain } from '../../../report/index.ts';
import type { Leak, Report } from '../../../rules/index.ts';
import { excuse, writeChecked } from '../../allow-file.ts';
import { isColored } from '../../color.ts';
import { UsageError } from '../../errors.ts';
import { existing, scanEvery, toRequest, type ScanWishes } from '../../meant-leaks.ts';
import { loadRules } from '../../packs.ts';
import { withUnwritten } from '../rules/describe.ts';
import { openLater, type Later } from './later.ts';

export interface TriageWishes extends ScanWishes {
  readonly again?: boolean;
}

export interface TriageDesk {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WriteStream | NodeJS.WritableStream;
}

export async function triage(path: string, wishes: TriageWishes, { stdin, stdout }: TriageDesk): Promise<void> {
  const report = await scanEvery({ ...(await toRequest(existing(path), wishes)), covers: true }, wishes.progress);
  const later = await openLater(path);
  const leaks = report.leaks.filter(({ severity, id }) => severity !== 'info' && (wishes.again || !later.has(id)));
  const left = report.leaks.filter(({ id }) => later.has(id)).length;
  const lines = createInterface({ input: stdin, output: stdout });
  try {
    const say = (text: string): void => void stdout.write(`${text}\n`);
    const counts = await new Walk({
      report,
      leaks,
      path,
      wishes,
      later,
      lines,
      say,
      show: await shower(report, wishes, stdout),
    }).run();
    say(
      `${counts.excused} excused, ${counts.later} left for later, ${leaks.length - counts.excused - counts.later} to go`,
    );
    if (left > 0 && !wishes.again) say(`${left} left for later earlier; to see them: leakwarden triage --again`);
    if (counts.excused > 0) say('Commit the configuration.');
  } finally {
    lines.close();
  }
}

async function shower(
  report: Report,
  { packs }: TriageWishes,
  stdout: TriageDesk['stdout'],
): Promise<(leak: Leak) => string> {
  const rules = new Map(withUnwritten((await loadRules(packs)).rules).map((rule) => [rule.id, rule]));
  const context = {
    rules,
    color: stdout === process.stdout && isColored(process.stdout),
    show: 'info' as const,
    now: new Date().toISOString(),
  };
  return (leak) => explainLeak(report, leak, context);
}

interface WalkSetup {
  readonly report: Report;
  readonly leaks: readonly Leak[];
  readonly path: string;
  readonly wishes: TriageWishes;
  readonly later: Later;
  readonly lines: Interface;
  readonly say: (text: string) => void;
  readonly show: (leak: Leak) => string;
}

type Decision = 'excused' | 'later';

class Walk {
  readonly #setup: WalkSetup;
  readonly #decided = new Map<string, Decision>();

  constructor(setup: WalkSetup) {
    this.#setup = setup;
  }

  async run(): Promise<Readonly<Record<Decision, number>>> {
    const { leaks } = this.#setup;
    for (let at = 0; at < leaks.length;) {
      const leak = leaks[at];
      if (!leak) break;
      const step = await this.#ask(leak, `${at + 1} of ${leaks.length}`);
      if (step === 'quit') break;
      at = Math.max(0, at + (step === 'back' ? -1 : 1));
    }
    const of = (decision: Decision): number => [...this.#decided.values()].filter((each) => each === decision).length;
    return { excused: of('excused'), later: of('later') };
  }

  async #ask(leak: Leak, place: string): Promise<'next' | 'back' | 'quit'> {
    const { lines, say, show, later } = this.#setup;
    if (this.#decided.get(leak.id) === 'excused') return 'next';
    say(`\n${show(leak)}`);
    for (;;) {
      const said = (await lines.question(`${place}: [e]xcuse, [l]ater, [b]ack, [q]uit? `)).trim().toLowerCase();
      if (said === 'q') return 'quit';
      if (said === 'b') return 'back';
      if (said === 'l') {
        later.add(leak.id);
        this.#decided.set(leak.id, 'later');
        return 'next';
      }
      if (said === 'e' && (await this.#excuse(leak))) return 'next';
      if (said !== 'e')
        say('Type e to excuse this leak, l to leave it for later, b to go back or q to stop; then press Enter.');
    }
  }

  /** Whether it is excused now; without a reason it is not. */
  async #excuse(leak: Leak): Promise<boolean> {
    const { lines, say, report, path, wishes } = this.#setup;
    const reason = (await lines.question('Why is this acceptable? (goes into the configuration) ')).trim();
    if (reason === '') return false;
    const until = (await lines.question('Until (such as 2027-01-31; empty: no end date) ')).trim();
    try {
      const excused = { ...wishes, path, reason, ...(until === '' ? {} : { until }) };
      await writeChecked(await excuse(report, [leak], excused), excused);
    } catch (error) {
      if (!(error instanceof UsageError) && !(error instanceof Error && error.name === 'ConfigError')) throw error;
      say(toPlain(error.message));
      return false;
    }
    this.#decided.set(leak.id, 'excused');
    return true;
  }
}
