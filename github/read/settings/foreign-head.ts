/**
 * Does a workflow that runs with the repository's secrets check out what a stranger wrote? Only this question: linting
 * workflows is the work of zizmor.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
import { parseDocument } from 'yaml';

/** Both run with secrets and a token that may write, for pull requests from forks too. */
const trusting = ['pull_request_target', 'workflow_run'];
/** What names the code of the pull request, in `with` of a checkout or in a command. */
const foreign =
  /github\.head_ref|github\.event\.pull_request\.(?:head|merge_commit_sha)|github\.event\.workflow_run\.(?:head_|pull_requests)|github\.event\.(?:number|pull_request\.number)/;
const fetches = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|checkout|switch|pull|clone)\b/;
/** Characters. Longer ones, and what is no YAML, are judged by their text: whatever they hide, they do not pass. */
const mostText = 256 * 1024;

export function checksOutForeignHead(text: string): boolean {
  if (!trusting.some((event) => text.includes(event))) return false;
  const workflow = text.length > mostText ? null : parse(text);
  if (workflow === null) return foreign.test(text);
  return isTrusting(workflow['on']) && stepsOf(workflow).some(takesForeign);
}

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
  return events.some((event) => trusting.includes(String(event)));
}

function stepsOf(workflow: Mapping): readonly Mapping[] {
  const jobs = isMapping(workflow['jobs']) ? Object.values(workflow['jobs']) : [];
  return jobs.flatMap((job) => {
    const steps = isMapping(job) ? job['steps'] : null;
    return Array.isArray(steps) ? steps.filter(isMapping) : [];
  });
}

/** A value of the event may come by the step's environment, as GitHub advises for other reasons. */
function takesForeign({ uses, with: inputs, run, env }: Mapping): boolean {
  if (typeof uses === 'string' && /^actions\/checkout(?:@|$)/i.test(uses)) {
    const { ref, repository } = isMapping(inputs) ? inputs : {};
    return [ref, repository].some((value) => foreign.test(String(value ?? '')));
  }
  if (typeof run !== 'string' || !fetches.test(run)) return false;
  return [run, ...(isMapping(env) ? Object.values(env) : [])].some((value) => foreign.test(String(value)));
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
