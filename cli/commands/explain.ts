/** `leakwarden explain`. */
import type { Command } from 'commander';
import { findMeantLeaks } from '../../gate/index.ts';
import { explainLeak } from '../../report/index.ts';
import { collect } from '../collect.ts';
import { isColored } from '../color.ts';
import { UsageError } from '../errors.ts';
import {
  excusedNamed,
  excusedWords,
  existing,
  meantLeaks,
  readReportFile,
  scanEvery,
  toRequest,
  type ScanWishes,
} from '../meant-leaks.ts';
import { loadRules } from '../packs.ts';
import { ruleNamed, showRule, withUnwritten } from './rules/describe.ts';

interface ExplainOptions extends ScanWishes {
  readonly from?: string;
}

export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .description('explain a leak (every place, why it was found, what to do) or a rule')
    .argument(
      '<leak|rule>',
      'a leak as reports name it (3f2a9c81d0be, LW-3f2a9c81), a fingerprint, or the id of a rule',
    )
    .argument('[path]', 'where to scan for the leak (default: the current folder)')
    .option('--from <report.json>', 'read this report instead of scanning')
    .option('--key-file <file>', 'key for fingerprints of guessable values (or LEAKWARDEN_KEY)')
    .option('--config <file>', 'configuration (default: .github/leakwarden.yml)')
    .option('--packs <file>', 'more rules (may be repeated)', collect, [])
    .option('--no-progress', 'no progress on the terminal')
    .addHelpText('after', help)
    .action(async (name: string, path: string | undefined, options: ExplainOptions) => {
      process.stdout.write(await explain(name, path ?? '.', options));
    });
}

const help = `
Examples:
  leakwarden explain 3f2a9c81d0be
  leakwarden explain LW-3f2a9c81 --from report.json
  leakwarden explain secrets/database-url
`;

/** Throws UsageError where there is no such leak or rule. */
async function explain(name: string, path: string, options: ExplainOptions): Promise<string> {
  const rules = withUnwritten((await loadRules(options.packs)).rules);
  if (ruleNamed(rules, name)) return showRule(rules, name);
  if (!isLeakName(name))
    throw new UsageError(
      `"${name}" is neither a leak nor a rule; see \`leakwarden scan\` and \`leakwarden rules list\``,
    );
  const report =
    options.from === undefined
      ? await scanEvery(await toRequest(existing(path), options), options.progress)
      : readReportFile(options.from);
  const wishes = name.includes(':') ? { leaks: [], fingerprints: [name] } : { leaks: [name], fingerprints: [] };
  const excused = findMeantLeaks(report, wishes).unknown.length > 0 ? excusedNamed(report, name) : null;
  if (excused) return `${excusedWords(name, excused)}\n\n${showRule(rules, excused.rule)}`;
  const context = {
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    color: isColored(process.stdout),
    show: 'info' as const,
    now: new Date().toISOString(),
  };
  return meantLeaks(report, wishes)
    .map((leak) => explainLeak(report, leak, context))
    .join('\n');
}

/** An id, a reference, or a fingerprint: what else is asked for needs no scan to be told that it is not there. */
function isLeakName(name: string): boolean {
  return /^(?:LW-)?[0-9a-f]{6,64}$/i.test(name) || /^[a-z0-9-]+:/.test(name);
}
