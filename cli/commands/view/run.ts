/** Shows a report in the browser until somebody has seen enough. */
import { existsSync } from 'node:fs';
import { formatLivePage, toPlain } from '../../../report/index.ts';
import type { Report, RuleInfo } from '../../../rules/index.ts';
import { onSignal } from '../../signals.ts';
import { findWebFolders } from '../../web-folders.ts';
import { topOf } from '../../../scan/index.ts';
import { ReviewDesk, type DeskWishes } from './desk.ts';
import { toEditorLink, type EditorName } from './editor.ts';
import { servePage } from './server.ts';

export interface ViewWishes extends Omit<DeskWishes, 'path'> {
  /** Null: the report says where its repository is. */
  readonly path: string | null;
  readonly rules: readonly RuleInfo[];
  /** Places link to files in it; absent: they do not. */
  readonly editor?: EditorName;
  /** Open it; else its address is printed, and that is all. */
  readonly browser: boolean;
}

export async function viewReport(report: Report, wishes: ViewWishes): Promise<void> {
  const path = wishes.path ?? placeOfEntries(report);
  const desk = path === null ? null : new ReviewDesk(report, { ...wishes, path });
  const context = {
    rules: new Map(wishes.rules.map((rule) => [rule.id, rule])),
    color: false,
    show: 'info' as const,
    now: new Date().toISOString(),
    web: await findWebFolders(report),
    ...(wishes.editor && path !== null && { editorLink: toEditorLink(wishes.editor, topOf(path)) }),
  };
  const server = await servePage({ desk, page: () => formatLivePage(report, context, desk?.state ?? null) });
  const release = onSignal(server.close);
  process.stderr.write(`Report: ${server.invite()}\n${note(desk)}Ctrl-C ends it.\n`);
  // Each has an invitation of its own: whoever prefers another browser takes the printed one.
  if (wishes.browser && isDesktop()) await openBrowser(server.invite());
  await server.ended;
  release();
}

/** Null: entries have no place, since nobody knows which configuration goes with it. */
function placeOfEntries({ target }: Report): string | null {
  return target.kind === 'repository' && existsSync(target.path) ? target.path : null;
}

const note = (desk: ReviewDesk | null): string =>
  desk === null
    ? 'Leaks cannot be excused there: name the repository with --repository PATH.\n'
    : `Leaks that you excuse there are written into ${toPlain(desk.state.configuration)}.\n`;

/** Somebody sits in front of this machine, as far as it can tell. */
function isDesktop(): boolean {
  const { CI, SSH_CONNECTION } = process.env;
  return process.stderr.isTTY && !CI && !SSH_CONNECTION;
}

/** The address is printed: where there is no browser nothing is lost. */
async function openBrowser(address: string): Promise<void> {
  const { default: open } = await import('open');
  await open(address).catch(() => null);
}
