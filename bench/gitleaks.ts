/** What becomes of a gitleaks configuration that is brought along, beside gitleaks itself: `script/bench --gitleaks`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importGitleaks } from '../rules/authoring.ts';
import { defaultConfig, scan } from '../scan/index.ts';
import { compare, type Comparison, type Facts, type Found } from './gitleaks/compare.ts';
import { fetchConfigurations, type Configuration } from './gitleaks/configurations.ts';
import { fillCorpus } from './gitleaks/corpus.ts';
import { findProgram } from './run/peers.ts';
import { withFolders } from './run/scratch.ts';

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: 'leakwarden' }, wrong: { type: 'boolean', default: false } },
});
const program = findProgram('gitleaks');
if (!program) throw new Error('gitleaks is not installed: script/bench --install-peers');

await withFolders(async (makeFolder) => {
  const corpus = makeFolder('corpus');
  const fetched = fetchConfigurations(makeFolder('registries'));
  fillCorpus(corpus, fetched, makeFolder, options.seed);
  console.log(`## Rules of gitleaks configurations beside gitleaks ${program.version} (seed \`${options.seed}\`)\n`);
  console.log('| configuration | rules | of them with findings | equal | only we | only gitleaks | seconds |');
  console.log('|---|--:|--:|--:|--:|--:|--:|');
  const results: (readonly [Configuration, Comparison])[] = [];
  for (const configuration of fetched.configurations) {
    const report = join(makeFolder('reports'), 'report.json');
    results.push([configuration, await measure(configuration, corpus, report)]);
  }
  for (const [{ name }, comparison] of results) console.log(`\n### ${name}\n\n${formatCauses(comparison)}`);
});

async function measure(configuration: Configuration, corpus: string, reportFile: string): Promise<Comparison> {
  const { ours, facts, rules, seconds } = await runOurs(configuration, corpus);
  const theirs = runTheirs(configuration, corpus, reportFile);
  const comparison = compare(ours, theirs, facts);
  const count = (side: string): number => comparison.differing.filter((each) => each.side === side).length;
  console.log(
    `| ${configuration.name} | ${rules} | ${comparison.rules} | ${comparison.equal} | ${count('only we')} | ${count('only gitleaks')} | ${seconds.toFixed(1)} |`,
  );
  return comparison;
}

async function runOurs(
  { file, text }: Configuration,
  corpus: string,
): Promise<{
  readonly ours: readonly Found[];
  readonly facts: Facts;
  readonly rules: number;
  readonly seconds: number;
}> {
  const { rules } = importGitleaks(text, file);
  const report = await scan({
    path: corpus,
    history: null,
    files: true,
    input: null,
    texts: [],
    trust: 'work-tree',
    base: null,
    rules,
    config: { ...defaultConfig, allowForeign: true, limits: { ...defaultConfig.limits, findingsPerDocument: 100_000 } },
    baseline: null,
    key: null,
    jobs: 0,
    portable: false,
    version: 'bench',
    today: '2026-01-01',
  });
  const ours = report.findings
    .filter(({ within }) => within.length === 0)
    .flatMap(({ rule, path, evidence, places }) =>
      places.map(({ line, endLine }) => ({
        rule: rule.replace('gitleaks/', ''),
        path,
        line,
        endLine,
        notes: evidence,
      })),
    );
  const skipped = new Map(report.coverage.skipped.map(({ path, reason }) => [path, reason]));
  const joint = rules.flatMap(({ text: matcher }) => (matcher?.excuses ?? []).flatMap(({ paths }) => paths));
  const facts: Facts = {
    skipped,
    shortened: new Set(
      report.findings
        .filter(({ places, placesTotal }) => placesTotal > places.length)
        .map(({ rule, path }) => `${rule.replace('gitleaks/', '')}\0${path}`),
    ),
    sizeOf: (path) => statSync(join(corpus, path)).size,
    lineOf: (path, line) => readFileSync(join(corpus, path), 'utf8').split('\n')[line - 1] ?? '',
    isJoint: (path) => joint.some((source) => new RegExp(source).test(path)),
  };
  return { ours, facts, rules: rules.length, seconds: report.coverage.seconds };
}

interface GitleaksFinding {
  readonly RuleID: string;
  readonly File: string;
  readonly StartLine: number;
  readonly EndLine: number;
  readonly Tags: readonly string[] | null;
}

/** In the folder itself, so that both see the same paths; as deep as we decode. */
function runTheirs({ file }: Configuration, corpus: string, reportFile: string): readonly Found[] {
  const words = ['dir', '.', '--config', file, '--report-format', 'json', '--report-path', reportFile];
  const { status, stderr } = spawnSync(
    program?.path ?? '',
    [...words, '--no-banner', '--exit-code', '0', '--max-decode-depth', '3', '--log-level', 'error'],
    { cwd: corpus, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`gitleaks ended with ${status}: ${stderr.slice(0, 300)}`);
  const findings = JSON.parse(readFileSync(reportFile, 'utf8')) as readonly GitleaksFinding[];
  return findings.map(({ RuleID, File, StartLine, EndLine, Tags }) => ({
    rule: RuleID,
    path: File.replace(/^\.\//, ''),
    line: Math.max(1, StartLine),
    endLine: Math.max(1, EndLine),
    notes: Tags ?? [],
  }));
}

function formatCauses({ differing }: Comparison): string {
  if (differing.length === 0) return 'Every finding is the same.';
  const groups = Map.groupBy(differing, ({ side, cause }) => `${side} | ${cause}`);
  const rows = [...groups]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([name, list]) => {
      const rules = [...Map.groupBy(list, ({ found }) => found.rule)].toSorted((a, b) => b[1].length - a[1].length);
      const named = rules.slice(0, 8).map(([rule, each]) => `${rule} ${each.length}`);
      const places = options.wrong
        ? list.slice(0, 12).map(({ found }) => `\n  ${found.rule} ${found.path}:${found.line}`)
        : [];
      return `| ${name} | ${list.length} | ${named.join(', ')}${rules.length > 8 ? ', …' : ''} |${places.join('')}`;
    });
  return ['| side | cause | findings | rules |', '|---|---|--:|---|', ...rows].join('\n');
}
