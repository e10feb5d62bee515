/**
 * What the workflow says under `with`. In a pull request the workflow file itself is the author's: everything here can
 * make the verdict stricter or tell it in more places, nothing can excuse a leak.
 */
import { severities, type Severity } from '../rules/index.ts';
import { ActionError } from './errors.ts';

export interface ActionInputs {
  readonly token: string | null;
  /** Folder of the checkout below the workspace. */
  readonly path: string;
  /** Null: the configuration alone says what blocks. */
  readonly failOn: Severity | null;
  readonly comment: boolean;
  /** `merged`: of what branches hold; `all`: of changes that are proposed, too. */
  readonly issues: 'none' | 'merged' | 'all';
  readonly sarif: boolean;
  /** Judge the settings of the repository, too. */
  readonly settings: boolean;
  /** `public`: on a public repository too. */
  readonly artifact: 'no' | 'private' | 'public';
  readonly key: Buffer | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws ActionError. */
export function readInputs(environment: Environment): ActionInputs {
  const read = (name: string): string => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  return {
    token: read('token') || null,
    path: read('path') || '.',
    failOn: toSeverity(read('fail-on')),
    comment: toBoolean('comment', read('comment'), false),
    issues: toIssues(read('issues')),
    sarif: toBoolean('sarif', read('sarif'), true),
    settings: toBoolean('settings', read('settings'), false),
    artifact: toArtifact(read('artifact')),
    key: toKey(read('fingerprint-key') || (environment['LEAKWARDEN_KEY'] ?? '').trim()),
  };
}

function toSeverity(text: string): Severity | null {
  if (text === '') return null;
  const found = severities.find((severity) => severity === text);
  if (found) return found;
  throw new ActionError(`the input fail-on takes one of ${severities.join(', ')}`);
}

function toBoolean(name: string, text: string, usual: boolean): boolean {
  if (text === '') return usual;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  throw new ActionError(`the input ${name} takes true or false`);
}

function toArtifact(text: string): ActionInputs['artifact'] {
  if (text === 'public') return 'public';
  return toBoolean('artifact', text, false) ? 'private' : 'no';
}

function toIssues(text: string): ActionInputs['issues'] {
  if (text === '') return 'merged';
  return toBoolean('issues', text, false) ? 'all' : 'none';
}

/** A short key can be guessed, and with it every value. */
function toKey(text: string): Buffer | null {
  if (text === '') return null;
  if (text.length >= 16) return Buffer.from(text);
  throw new ActionError('the fingerprint key is shorter than 16 characters; make one with `openssl rand -hex 32`');
}
