/** `leakwarden view`. */
import { Option, type Command } from 'commander';
import { collect } from '../collect.ts';
import { UsageError } from '../errors.ts';
import { existing, readReportFile } from '../meant-leaks.ts';
import { loadRules } from '../packs.ts';
import { withUnwritten } from './rules/describe.ts';
import { editorNames, type EditorName } from './view/editor.ts';

interface ViewOptions {
  readonly repository?: string;
  readonly baseline?: string;
  readonly config?: string;
  readonly packs: readonly string[];
  readonly editor?: EditorName;
  readonly browser: boolean;
}

export function addViewCommand(program: Command): void {
  program
    .command('view')
    .description('view a report in the browser: filter, sort, follow links, excuse leaks')
    .argument('<report.json>', 'what `leakwarden scan --format json=report.json` wrote')
    .option('--repository <path>', 'the repository whose configuration is written (default: the one that was scanned)')
    .option('--baseline <file>', 'also offer to write excused leaks into this baseline')
    .option('--config <file>', 'configuration to write to (default: .github/leakwarden.yml)')
    .option('--packs <file>', 'more rules (may be repeated)', collect, [])
    .addOption(new Option('--editor <name>', 'link files to this editor').choices(editorNames))
    .option('--no-browser', 'print the address and do not open a browser')
    .addHelpText('after', help)
    .action(async (file: string, options: ViewOptions) => {
      await view(file, options);
    });
}

const help = `
The page is served on 127.0.0.1 only; its link works once, for one browser. Ctrl-C or its button ends it.
\`leakwarden scan --open\` does the same for a new scan, and then knows who is in a table that you excuse.

Example:
  leakwarden scan --format json=report.json; leakwarden view report.json
`;

async function view(file: string, { repository, ...options }: ViewOptions): Promise<void> {
  const report = readReportFile(file, 'view');
  const { isShowable } = await import('./view/showable.ts');
  if (!isShowable(report))
    throw new UsageError(`view ${file}: another version of leakwarden wrote this report, or somebody changed it`);
  const rules = withUnwritten((await loadRules(options.packs)).rules);
  const { viewReport } = await import('./view/run.ts');
  await viewReport(report, { ...options, rules, path: repository === undefined ? null : existing(repository) });
}
