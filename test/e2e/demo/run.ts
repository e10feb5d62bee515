/**
 * `leakwarden demo`: the whole story on this machine, with a stand-in for GitHub; nothing leaves it.
 * `--json` prints each stage as one line, for programs.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setStage } from './stage.ts';
import { tell, type Cast, type Stage } from './story.ts';

const isJson = process.argv.includes('--json');
const stage = await setStage();
const folder = isJson ? null : mkdtempSync(join(tmpdir(), 'leakwarden-demo-pages-'));
try {
  for await (const each of tell(stage)) {
    if (folder === null) process.stdout.write(`${JSON.stringify(each)}\n`);
    else show(each, folder, stage);
  }
} finally {
  await stage.close();
}

function show(told: Stage, pages: string, cast: Cast): void {
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
function writePages({ stage: name }: Stage, pages: string, { repository }: Cast): string[] {
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
