/**
 * Does a workflow that runs with the repository's secrets check out what a stranger wrote? Only this question: linting
 * workflows is the work of zizmor.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
import { parseDocument } from 'yaml';

/** Both run with secrets and a token that may write, for pull requests from forks too. */
const trusting = ['pull_request_target', 'workflow_run'];
/** What names the code of the pull request, in `with` of a checkout, in a command or in a variable, in small letters. */
const foreign =
  /github\.head_ref|github\.event\.pull_request\.(?:head|merge_commit_sha)|github\.event\.workflow_run\.(?:head_|pull_requests)|github\.event\.(?:number|pull_request\.number)/;
const fetches = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|checkout|switch|pull|clone)\b/;
/** Characters. Longer ones, and what is no YAML, are judged by their text: whatever they hide, they do not pass. */
const mostText = 256 * 1024;

export function checksOutForeignHead(text: string): boolean {
  // A name may be spelt with escapes.
  if (!text.includes('\\') && !namesTrusting(text)) return false;
  const workflow = text.length > mostText ? null : parse(text);
  if (workflow !== null) return isTrusting(workflow['on']) && jobsOf(workflow).some(takesForeignInJob);
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

interface Job {
  readonly steps: readonly Mapping[];
  /** Names of variables that bring the pull request's code to every step. */
  readonly variables: Variables;
}

type Variables = ReadonlySet<string>;
const none: Variables = new Set();

function jobsOf({ jobs, env }: Mapping): readonly Job[] {
  const outer = addForeign(none, env);
  return (isMapping(jobs) ? Object.values(jobs) : []).filter(isMapping).map((job) => ({
    steps: Array.isArray(job['steps']) ? job['steps'].filter(isMapping) : [],
    variables: addForeign(outer, job['env']),
  }));
}

/** Variables may hold what those around them hold, and replace them. Windows does not tell their letters apart. */
function addForeign(around: Variables, env: unknown): Variables {
  if (!isMapping(env)) return around;
  const set = Object.entries(env).map(([name, value]) => ({ name: name.toLowerCase(), value }));
  const replaced = new Set(set.map(({ name }) => name));
  const added = set.filter(({ value }) => isForeign(value, around));
  return new Set([...[...around].filter((name) => !replaced.has(name)), ...added.map(({ name }) => name)]);
}

const takesForeignInJob = ({ steps, variables }: Job): boolean => steps.some((step) => takesForeign(step, variables));

/** A value of the event may come by the environment, as GitHub advises for other reasons. */
function takesForeign({ uses, with: inputs, run, env }: Mapping, around: Variables): boolean {
  const variables = addForeign(around, env);
  if (typeof uses === 'string' && /^actions\/checkout(?:@|$)/i.test(uses)) {
    const { ref, repository } = isMapping(inputs) ? inputs : {};
    return [ref, repository].some((value) => isForeign(value, variables));
  }
  if (typeof run !== 'string' || !fetches.test(run)) return false;
  // A step sets a variable to use it, be it in a script that it calls; one of the job may be for other steps.
  const own = isMapping(env) && Object.values(env).some((value) => isForeign(value, around));
  return own || isForeign(run, variables) || wordsOf(run).some((word) => variables.has(word));
}

/** Expressions name things in large and small letters, with spaces, by `.name` and by `['name']`. */
function isForeign(value: unknown, variables: Variables): boolean {
  if (typeof value !== 'string') return false;
  const text = value
    .replaceAll(/\s/g, '')
    .replaceAll(/\['+([\w-]+)'+\]/g, '.$1')
    .toLowerCase();
  if (foreign.test(text)) return true;
  const named = variables.size === 0 ? [] : [...text.matchAll(/\benv\.([\w-]+)/g)];
  return named.some(([, name = '']) => variables.has(name));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\w+/g) ?? [];

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
