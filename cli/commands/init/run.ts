/** Looks, asks, writes, and says what to do next. What exists is kept. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { toCount, toPlain } from '../../../report/index.ts';
import type { Report } from '../../../rules/index.ts';
import { UsageError } from '../../errors.ts';
import { scanEvery, toRequest } from '../../meant-leaks.ts';
import { installHooks } from '../hook/install.ts';
import { writeBaseline } from '../scan/reports.ts';
import { answer, type Answers } from './answers.ts';
import { look, type InitFacts } from './look.ts';
import type { InitOptions } from './options.ts';
import { toConfiguration, toWorkflow } from './texts.ts';

const places = {
  config: '.github/leakwarden.yml',
  workflow: '.github/workflows/leakwarden.yml',
  baseline: '.github/leakwarden.baseline.json',
};

export async function runInit(options: InitOptions): Promise<void> {
  const found = await look();
  const answers = await answer(options, found);
  const files = toFiles(answers, found);
  if (options.dryRun) return say(preview(files, answers, found));
  for (const { place, text } of files) write(found.root, place, text);
  for (const kept of [found.config, found.workflow]) if (kept !== null) say(`kept     ${kept}\n`);
  if (isLeftOut(answers, found, options))
    say('no workflow: this repository is not on GitHub; `leakwarden init --workflow` writes one\n');
  if (answers.hooks) await writeHooks(found);
  if (answers.baseline) await accept(found, options);
  say(nextSteps(files.length > 0));
}

/** Nobody said that they want no workflow: it was proposed so. */
function isLeftOut({ workflow }: Answers, found: InitFacts, options: InitOptions): boolean {
  return !workflow && found.workflow === null && !found.isOnGitHub && options.workflow === undefined;
}

/** What would be written, and what else would be done. */
function preview(files: readonly NewFile[], { hooks, baseline }: Answers, { root }: InitFacts): string {
  const isBaselineNew = baseline && !existsSync(join(root, places.baseline));
  return [
    ...files.map(({ place, text }) => `# ${place}\n${text}`),
    ...(hooks ? ['# Git hooks: pre-commit, pre-merge-commit and pre-push\n'] : []),
    ...(isBaselineNew ? [`# ${places.baseline}: the leaks that a scan of everything finds\n`] : []),
  ].join('\n');
}

interface NewFile {
  readonly place: string;
  readonly text: string;
}

function toFiles(answers: Answers, found: InitFacts): NewFile[] {
  const files: NewFile[] = [];
  if (found.config === null) files.push({ place: places.config, text: toConfiguration(answers, found) });
  if (answers.workflow) files.push({ place: places.workflow, text: toWorkflow(found) });
  return files.filter(({ place }) => !existsSync(join(found.root, place)));
}

function write(root: string, place: string, text: string): void {
  const file = join(root, place);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  say(`written  ${place}\n`);
}

/** A hook of somebody else is no reason to stop: it is said what to add to it. */
async function writeHooks({ root, gitleaks }: InitFacts): Promise<void> {
  try {
    await installHooks([], { packs: gitleaks === null ? [] : [join(root, gitleaks)] });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`no hooks: ${error.message}\n`);
  }
}

async function accept({ root, gitleaks }: InitFacts, { progress }: InitOptions): Promise<void> {
  const file = join(root, places.baseline);
  if (existsSync(file)) return say(`kept     ${places.baseline}\n`);
  const packs = gitleaks === null ? [] : [join(root, gitleaks)];
  const report = await scanEvery({ ...(await toRequest(root, { packs, progress })), covers: true }, progress);
  say(summaryOf(report));
  if (report.leaks.length === 0) return;
  writeBaseline(file, report);
  say(`written  ${places.baseline}: \`leakwarden scan --baseline ${relative('', file)}\` fails only for new leaks\n`);
}

const mostShown = 5;

/** The gravest first, as the report has them. */
function summaryOf({ leaks, summary: { bySeverity }, coverage, complete }: Report): string {
  const counts = (['critical', 'high', 'medium', 'low'] as const).flatMap((severity) =>
    bySeverity[severity] > 0 ? [`${bySeverity[severity]} ${severity}`] : [],
  );
  const said = counts.length > 0 ? `${counts.join(', ')}; the gravest:` : 'no leaks';
  const shown = leaks.slice(0, mostShown).map(({ id, severity, title }) => `  ${id}  ${severity}  ${toPlain(title)}\n`);
  const rest = complete ? '' : 'Some of it could not be read: `leakwarden scan` says what and why.\n';
  return `scanned  ${toCount(coverage.documents)} documents: ${said}\n${shown.join('')}${rest}`;
}

function nextSteps(hasFiles: boolean): string {
  const commit = hasFiles ? 'Commit these files. ' : '';
  return `${commit}Next: \`leakwarden scan\` lists every leak and what to do about it; \`leakwarden explain ID\` shows the details of one.\n`;
}

function say(text: string): void {
  process.stdout.write(text);
}
