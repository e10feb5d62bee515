/**
 * `leakwarden demo`: the whole story on this machine, with a stand-in for GitHub; nothing leaves it.
 * `--json` prints each stage as one line, for programs.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setStage, type Stage } from './stage.ts';
import { tell, type Cast, type Stage as Told } from './story.ts';

const isJson = process.argv.includes('--json');
tellWait('a stand-in for GitHub and the App to start');
const setting = setStage();
try {
  await Promise.race([setting.then(tellAll), untilCalledOff()]);
} catch (error) {
  const reason = error instanceof Error ? error.message : 'something other than an error was thrown';
  process.stderr.write(`leakwarden: the demonstration ended early: ${reason}\n`);
  process.exitCode = 3;
}
const stage = await setting.catch(() => null);
await stage?.close();
// Who was called off still waits for something.
process.exit();

async function tellAll(set: Stage): Promise<void> {
  const folder = isJson ? null : mkdtempSync(join(tmpdir(), 'leakwarden-demo-pages-'));
  for await (const each of tell({ ...set, onWait: tellWait })) {
    if (folder === null) process.stdout.write(`${JSON.stringify(each)}\n`);
    else show(each, folder, set);
  }
}

/** Rejects on Ctrl-C and the like, so that nothing of the demonstration stays behind. */
function untilCalledOff(): Promise<never> {
  return new Promise((_, reject) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(name, () => reject(new Error(`it was called off (${name})`)));
  });
}

/** Standard output carries the story only. */
function tellWait(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`waiting for ${what} …\n`);
}

function show(told: Told, pages: string, cast: Cast): void {
  const { check, merge, issue } = told;
  const lines = [
    `${told.stage.toUpperCase()}: ${told.says}`,
    `  check  ${check.conclusion ?? check.status}: ${check.title ?? ''}`,
    ...(merge ? [`  merge  GitHub answers ${merge.status}: ${merge.message.replace(/\s+/g, ' ').trim()}`] : []),
    ...(issue ? [`  issue  #${issue.number} ${issue.state}: ${issue.title}`] : []),
    ...writePages(told, pages, cast).map((file) => `  see    ${file}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

/** What people would read on GitHub, as Markdown files. */
function writePages({ stage: name }: Told, pages: string, { repository }: Cast): string[] {
  const run = [...repository.checkRuns.values()].at(-1);
  const issues = [...repository.issues.values()].filter(({ pull }) => pull === null);
  const texts = [
    ['check', `# ${run?.title ?? ''}\n\n${run?.summary ?? ''}\n\n${run?.text ?? ''}\n`],
    ...issues.map(({ number, title, body }) => [`issue-${number}`, `# ${title}\n\n${body ?? ''}\n`]),
  ];
  return texts.map(([part = '', text = '']) => {
    const file = join(pages, `${name}-${part}.md`);
    writeFileSync(file, text);
    return file;
  });
}
