/** The tools of `leakwarden mcp`, each a function of its arguments. */
import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { CompiledRule, Leak, Report } from '../../../rules/index.ts';
import { judgeReport, loadConfig, scan, type ScanRequest } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { meantLeaks } from '../../meant-leaks.ts';
import { loadRules } from '../../packs.ts';
import { emptyRequest } from '../../scan-request.ts';
import { find, ruleNamed, withUnwritten } from '../rules/describe.ts';
import { describeLeak, describeRule, rulesOf, toAnswer } from './answers.ts';

const mostRules = 100;

export class Tools {
  /** The real path of the repository, or folder, that may be read. */
  readonly #root: string;
  /** The last scan, so that what it told of can be asked about. */
  #last: Report | null = null;

  constructor(root: string) {
    this.#root = realpathSync(root);
  }

  async scanText(text: string, name: string): Promise<object> {
    return this.#scan({ texts: [{ name: `(${name.replace(/[()]/g, '')})`, text }] });
  }

  async scanFile(path: string): Promise<object> {
    return this.#scan({ path: this.#inside(path), files: true });
  }

  async scanDiff(range: string | undefined): Promise<object> {
    return this.#scan({ history: range === undefined ? { kind: 'staged' } : { kind: 'range', range } });
  }

  /** A rule, or a leak of the last scan; where that has none of the name, of a scan of all. */
  async explain(name: string): Promise<object> {
    const rules = await allRules();
    if (ruleNamed(rules, name)) return describeRule(find(rules, name));
    const { report, leak } = await this.#leak(name);
    return { ...describeLeak(report, leak), ...remediesOf(rules, rulesOf(report, leak)) };
  }

  async listRules(query: string): Promise<object> {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const rules = (await allRules()).filter(({ id, title }) =>
      words.every((word) => `${id} ${title}`.toLowerCase().includes(word)),
    );
    return {
      total: rules.length,
      rules: rules.slice(0, mostRules).map(({ id, title, severity }) => ({ id, title, severity })),
    };
  }

  async suggestFix(name: string): Promise<object> {
    const { report, leak } = await this.#leak(name);
    const steps = [
      ...new Set(remediesOf(await allRules(), rulesOf(report, leak)).rules.map(({ fix }) => fix)),
      ...(leak.datasets.length > 0
        ? ['Replace the rows with invented ones: `leakwarden synthesise FILE` writes such a copy of the file.']
        : []),
      ...(leak.since === null
        ? []
        : [
            `It stands in the history: \`leakwarden purge plan --leak ${leak.id}\` writes the commands that take it out.`,
          ]),
    ];
    return { leak: leak.id, steps, ifItIsFine: `leakwarden ignore ${leak.id} --reason "..."` };
  }

  async #scan(wishes: Partial<ScanRequest>): Promise<object> {
    this.#last = await this.#report(wishes);
    return toAnswer(this.#last);
  }

  async #report(wishes: Partial<ScanRequest>): Promise<Report> {
    const { rules } = await loadRules([]);
    const { config } = await loadConfig(this.#root, null, { rules });
    return judgeReport(await scan({ ...emptyRequest(this.#root, config, rules), ...wishes }), config);
  }

  async #leak(name: string): Promise<{ readonly report: Report; readonly leak: Leak }> {
    const id = name.replace(/^LW-/i, '').toLowerCase();
    const told = this.#last?.leaks.find((each) => each.id.startsWith(id));
    if (this.#last && told) return { report: this.#last, leak: told };
    this.#last = await this.#report({ history: { kind: 'all' }, files: true, whole: true });
    const [leak] = meantLeaks(this.#last, { leaks: [name], fingerprints: [] });
    if (!leak) throw new UsageError(`there is no leak ${name} here`);
    return { report: this.#last, leak };
  }

  /** Throws UsageError for what lies elsewhere, by whatever links. */
  #inside(path: string): string {
    const file = resolve(this.#root, path);
    if (!lstatSync(file, { throwIfNoEntry: false })) throw new UsageError(`${path}: file or folder not found`);
    const way = relative(this.#root, realpathSync(file));
    if (way.startsWith('..') || isAbsolute(way)) throw new UsageError(`${path}: lies outside of the repository`);
    return join(this.#root, way);
  }
}

/** What the rules of a leak say of it, and what to do. */
function remediesOf(
  rules: readonly CompiledRule[],
  ids: readonly string[],
): { readonly rules: readonly { readonly fix: string }[] } {
  return {
    rules: rules.filter(({ id }) => ids.includes(id)).map(({ id, why, fix, refs }) => ({ id, why, fix, refs })),
  };
}

async function allRules(): Promise<readonly CompiledRule[]> {
  return withUnwritten((await loadRules([])).rules);
}
