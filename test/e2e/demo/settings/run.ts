/**
 * `leakwarden demo --settings`: what the App does about settings, on this machine, with a stand-in for GitHub; nothing
 * leaves it. Exit code 1: something that has to happen did not. `--json` prints each chapter as one line, for programs.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isJson, perform, tellWait } from '../perform.ts';
import { setSettingsStage } from './stage.ts';
import { tellSettings, type Chapter } from './story.ts';
import { isKept, type Happening } from './watch.ts';

await perform(setSettingsStage(), async (stage) => {
  const pages = isJson ? null : createPages();
  for await (const chapter of tellSettings({ ...stage, onWait: tellWait })) {
    process.stdout.write(pages === null ? `${JSON.stringify(chapter)}\n` : show(chapter, pages));
    if (!chapter.happened.every(isKept)) process.exitCode = 1;
  }
});

type Pages = (chapter: Chapter) => readonly string[];

/** Issues that are new, or changed, as Markdown files. Returns their names. */
function createPages(): Pages {
  const folder = mkdtempSync(join(tmpdir(), 'leakwarden-demo-pages-'));
  const written = new Map<number, string>();
  return ({ chapter, issues }) =>
    issues.flatMap(({ number, title, body }) => {
      const text = `# ${title}\n\n${body}\n`;
      if (written.get(number) === text) return [];
      written.set(number, text);
      const file = join(folder, `${chapter.replaceAll(' ', '-')}-issue-${number}.md`);
      writeFileSync(file, text);
      return [file];
    });
}

function show(told: Chapter, pages: Pages): string {
  const { chapter, says, happened } = told;
  const seen = pages(told).map((file) => `  see      ${file}`);
  return `${[`${chapter.toUpperCase()}: ${says}`, ...happened.map(toLine), ...seen].join('\n')}\n\n`;
}

/** `  1.24 s   shop: private again (at most 10 s)`. */
function toLine(happening: Happening): string {
  const { what, after, within } = happening;
  const limit = within === null ? '' : ` (at most ${within} s)`;
  const when = after === null ? 'NEVER' : `${after.toFixed(2)} s`;
  return `  ${when.padEnd(8)} ${what}${limit}${after !== null && !isKept(happening) ? ': TOO LATE' : ''}`;
}
