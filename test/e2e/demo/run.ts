/**
 * `leakwarden demo`: the whole story on this machine, with a stand-in for GitHub; nothing leaves it.
 * `--json` prints each stage as one line, for programs.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isJson, perform, tellWait } from './perform.ts';
import { setStage, type Stage } from './stage.ts';
import { tell, type Cast, type Stage as Told } from './story.ts';

await perform(setStage(), tellAll);

async function tellAll(set: Stage): Promise<void> {
  const folder = isJson ? null : mkdtempSync(join(tmpdir(), 'leakwarden-demo-pages-'));
  for await (const each of tell({ ...set, onWait: tellWait })) {
    if (folder === null) process.stdout.write(`${JSON.stringify(each)}\n`);
    else show(each, folder, set);
  }
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
