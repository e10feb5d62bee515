/**
 * Does a workflow that runs with the repository's secrets check out what a stranger wrote? Only this question: linting
 * workflows is the work of zizmor.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
import { parseDocument } from 'yaml';

/** They run with secrets and a token that may write, for pull requests from forks too. */
const trusting = ['pull_request_target', 'workflow_run', 'issue_comment'];
/**
 * What names the code of the pull request, in `with` of a checkout, in a command or in a variable, in small letters and
 * without blanks: the event as a whole holds it as well.
 */
const foreign = new RegExp(
  [
    'github\\.head_ref',
    'github\\.event(?![\\w.])|github\\.event\\.\\*|tojson\\(github\\)',
    'github\\.event\\.pull_request(?![\\w.]|\\.\\w)',
    'github\\.event\\.pull_request\\.(?:\\*|head|merge_commit_sha|number|patch_url|diff_url)',
    'github\\.event\\.workflow_run\\.(?:head_|pull_requests)',
    'github\\.event\\.(?:number|issue\\.(?:number|pull_request))',
    'refs/pull/|\\bpull/[^/]{0,100}/(?:head|merge)\\b',
    // As actions call it that look up the pull request of a comment.
    '\\.outputs\\.[\\w-]*head[_-]?(?:ref|sha)\\b',
  ].join('|'),
);
/** The runner sets these for every command. */
const foreignVariables = /\bgithub_head_ref\b|\bgithub_event_path\b/i;
const fetches =
  /\bgh\s+repo\s+clone\b|\bgit\b[^\n|;&]{0,200}?\s(?:fetch|checkout|switch|pull|clone|reset|merge|rebase|cherry-pick|worktree|restore|apply|am)\b/;
/** Whatever it is told. */
const takesPull = /\bgh\s+pr\s+checkout\b/;
const downloads = /\b(?:curl|wget)\b[^]*pull_request\.head\.repo\.\w+_url/i;
/** Its inputs say which code it takes, whoever made it. */
const isCheckout = (uses: string): boolean => /^[\w./-]*checkout[\w.-]*(?:@|$)/i.test(uses);
/** Inputs of a workflow that is called, which checks out what they name. */
const namesCode = /ref|sha|commit|branch|head|repo/i;
/** Characters. Longer ones, and what is no YAML, are judged by their text: whatever they hide, they do not pass. */
const mostText = 256 * 1024;
/** Nobody writes more by hand, and each round looks at all of them again: what is beyond does not pass either. */
const mostJobs = 256;
const mostSteps = 1000;
/** Jobs that hand on to the one before them, in a row. */
const mostRounds = 20;

export function checksOutForeignHead(text: string): boolean {
  // A name may be spelt with escapes.
  if (!text.includes('\\') && !namesTrusting(text)) return false;
  const workflow = text.length > mostText ? null : parse(text);
  if (workflow !== null) return isTrusting(workflow['on']) && takesForeignInJobs(workflow);
  const shown = withoutEscapes(text);
  return namesTrusting(shown) && isForeign(shown, none);
}

const namesTrusting = (text: string): boolean => trusting.some((event) => text.includes(event));

/** As in double quotes, for what is no more than Latin: https://yaml.org/spec/1.2.2/#57-escaped-characters */
const withoutEscapes = (text: string): string =>
  text
    .replaceAll(/\\\r?\n[\t ]*/g, '')
    .replaceAll(/\\(?:x|u00|U000000)([\dA-Fa-f]{2})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );

type Mapping = Readonly<Record<string, unknown>>;

/** Null: no mapping, or none that can be read. Aliases are limited, so that a few lines do not become gigabytes. */
function parse(text: string): Mapping | null {
  try {
    const document = parseDocument(text, { version: '1.2', logLevel: 'silent' });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    // Throws where a value contains itself, or lies deeper than anybody can follow.
    JSON.stringify(value);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}

/** `on: a`, `on: [a, b]`, `on: {a: …}`. */
function isTrusting(on: unknown): boolean {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : isMapping(on) ? Object.keys(on) : [];
  return events.some((event) => typeof event === 'string' && trusting.includes(event));
}

/**
 * What brings the pull request's code on, by its name in expressions: `env.sha`, `matrix.ref`, `steps.pr.outputs` (of a
 * step all), `needs.find.outputs` (of a job all).
 */
type Carriers = ReadonlySet<string>;
const none: Carriers = new Set();

/** What a job found out may be checked out by another one, wherever it stands in the file. */
function takesForeignInJobs({ jobs, env }: Mapping): boolean {
  const all = Object.entries(isMapping(jobs) ? jobs : {}).filter((job): job is [string, Mapping] => isMapping(job[1]));
  if (all.length > mostJobs || countSteps(all) > mostSteps) return true;
  let around = addForeign(none, env);
  for (let round = 0; round < mostRounds; round++) {
    const before = around.size;
    for (const [id, job] of all) {
      const { takes, carriers } = followSteps(job, around);
      if (takes || callsWithForeign(job, around)) return true;
      if (holdsForeign(job['outputs'], carriers)) around = new Set([...around, `needs.${id.toLowerCase()}.outputs`]);
    }
    if (around.size === before) return false;
  }
  return true;
}

const countSteps = (jobs: readonly (readonly [string, Mapping])[]): number =>
  jobs.reduce((sum, [, { steps }]) => sum + (Array.isArray(steps) ? steps.length : 0), 0);

function callsWithForeign({ uses, with: inputs }: Mapping, around: Carriers): boolean {
  if (typeof uses !== 'string' || !isMapping(inputs)) return false;
  return Object.entries(inputs).some(([name, value]) => namesCode.test(name) && isForeign(value, around));
}

function followSteps(job: Mapping, outer: Carriers): { readonly takes: boolean; readonly carriers: Carriers } {
  const around = addForeign(outer, job['env']);
  let carriers: Carriers = new Set([...around, ...foreignIn(job['strategy'], around)]);
  const steps: readonly unknown[] = Array.isArray(job['steps']) ? job['steps'] : [];
  for (const step of steps.filter(isMapping)) {
    if (takesForeign(step, carriers)) return { takes: true, carriers };
    carriers = new Set([...carriers, ...carriedBy(step, carriers)]);
  }
  return { takes: false, carriers };
}

/** Dimensions of the matrix, those of `include` as well; all of them where it is computed. */
function foreignIn(strategy: unknown, around: Carriers): readonly string[] {
  const matrix = isMapping(strategy) ? strategy['matrix'] : undefined;
  if (!isMapping(matrix)) return isForeign(matrix, around) ? ['matrix'] : [];
  const { include, ...dimensions } = matrix;
  const included: readonly unknown[] = Array.isArray(include) ? include : [];
  const computed = isForeign(include, around) ? ['matrix'] : [];
  const entries = [dimensions, ...included].filter(isMapping).flatMap((each) => Object.entries(each));
  const named = entries.filter(([, value]) => holdsForeign(value, around));
  return [...computed, ...named.map(([name]) => `matrix.${name.toLowerCase()}`)];
}

/** A step hands on what it writes into files of the runner. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function carriedBy({ id, run, env, with: inputs }: Mapping, around: Carriers): readonly string[] {
  const { script } = isMapping(inputs) ? inputs : {};
  // JavaScript of `actions/github-script`.
  if (typeof id === 'string' && typeof script === 'string' && /\bhead\b|pulls\.get\b/.test(script))
    return [`steps.${id.toLowerCase()}.outputs`];
  if (typeof run !== 'string' || !usesForeign(run, env, around)) return [];
  const text = run.toLowerCase();
  const set = /\bgithub_env\b/.test(text)
    ? [...text.matchAll(/\b(\w+)(?:=|<<)/g)].map(([, name]) => `env.${name}`)
    : [];
  const isOutput = typeof id === 'string' && /\bgithub_output\b|::set-output/.test(text);
  return [...set, ...(isOutput ? [`steps.${id.toLowerCase()}.outputs`] : [])];
}

/** Variables may hold what those around them hold, and replace them. Windows does not tell their letters apart. */
function addForeign(around: Carriers, env: unknown): Carriers {
  if (!isMapping(env)) return around;
  const set = Object.entries(env).map(([name, value]) => ({ name: `env.${name.toLowerCase()}`, value }));
  const replaced = new Set(set.map(({ name }) => name));
  const added = set.filter(({ value }) => isForeign(value, around));
  return new Set([...[...around].filter((name) => !replaced.has(name)), ...added.map(({ name }) => name)]);
}

/** A value of the event may come by the environment, as GitHub advises for other reasons. */
function takesForeign({ uses, with: inputs, run, env }: Mapping, around: Carriers): boolean {
  if (typeof uses === 'string') {
    const carriers = addForeign(around, env);
    return Object.entries(isMapping(inputs) ? inputs : {}).some(
      ([name, value]) =>
        typeof value === 'string' &&
        (isCheckout(uses) ? namesCode.test(name) && isForeign(value, carriers) : runsForeign(value, env, around)),
    );
  }
  return typeof run === 'string' && runsForeign(run, env, around);
}

function runsForeign(run: string, env: unknown, around: Carriers): boolean {
  if (takesPull.test(run) || downloads.test(run)) return true;
  return fetches.test(run) && usesForeign(run, env, around);
}

function usesForeign(run: string, env: unknown, around: Carriers): boolean {
  const carriers = addForeign(around, env);
  // A step sets a variable to use it, be it in a script that it calls; one of the job may be for other steps.
  const own = isMapping(env) && Object.values(env).some((value) => isForeign(value, around));
  return (
    own ||
    foreignVariables.test(run) ||
    isForeign(run, carriers) ||
    wordsOf(run).some((word) => carriers.has(`env.${word}`))
  );
}

function holdsForeign(value: unknown, carriers: Carriers): boolean {
  if (Array.isArray(value)) return value.some((each) => holdsForeign(each, carriers));
  if (isMapping(value)) return Object.values(value).some((each) => holdsForeign(each, carriers));
  return isForeign(value, carriers);
}

/** Expressions name things in large and small letters, with spaces, by `.name` and by `['name']`. */
function isForeign(value: unknown, carriers: Carriers): boolean {
  if (typeof value !== 'string') return false;
  const text = value
    .replaceAll(/\s/g, '')
    .replaceAll(/\['+([\w-]+)'+\]/g, '.$1')
    .toLowerCase();
  if (foreign.test(text)) return true;
  const named =
    carriers.size === 0 ? [] : (text.match(/\b(?:env|matrix)\.[\w-]+|\b(?:steps|needs)\.[\w-]+\.outputs/g) ?? []);
  return named.some((name) => carriers.has(name) || (name.startsWith('matrix.') && carriers.has('matrix')));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\w+/g) ?? [];

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
