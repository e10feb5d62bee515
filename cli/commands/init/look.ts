/** What a repository is like, as far as it decides what fits it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configPaths, findHookFolder, readDefaultBranch, topOf } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';

export interface InitFacts {
  /** The top of the work tree. */
  readonly root: string;
  /** Relative to the top; null where there is none. */
  readonly config: string | null;
  /** The workflow that runs the Action already; relative to the top. */
  readonly workflow: string | null;
  readonly isOnGitHub: boolean;
  readonly branch: string;
  /** A `gitleaks.toml` whose rules go on holding. */
  readonly gitleaks: string | null;
  /** Files of other scanners, whose comments in the code are honoured then. */
  readonly foreign: readonly string[];
}

const workflows = '.github/workflows';
const gitleaksFiles = ['.gitleaks.toml', 'gitleaks.toml', '.github/gitleaks.toml'];
const foreignFiles = [
  '.gitleaksignore',
  '.secrets.baseline',
  '.gitguardian.yaml',
  '.gitguardian.yml',
  '.trufflehog.yml',
];

/** Throws UsageError outside of a repository. */
export async function look(): Promise<InitFacts> {
  const hooks = await findHookFolder('.');
  if (hooks === null) throw new UsageError('this is not a Git repository; change into one, or run `git init` first');
  const root = topOf('.');
  const isThere = (file: string): boolean => existsSync(join(root, file));
  const gitleaks = gitleaksFiles.find(isThere) ?? null;
  const { branch, remotes } = await readDefaultBranch('.');
  return {
    root,
    config: configPaths.find(isThere) ?? null,
    workflow: findWorkflow(root),
    isOnGitHub: hasFilesForGitHub(root) || remotes.some((address) => /\bgithub\./i.test(address)),
    branch,
    gitleaks,
    foreign: [...(gitleaks === null ? [] : [gitleaks]), ...foreignFiles.filter(isThere)],
  };
}

/** Our own files say nothing: a first `init` may have written them. */
function hasFilesForGitHub(root: string): boolean {
  const folder = join(root, '.github');
  return existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('leakwarden.'));
}

function findWorkflow(root: string): string | null {
  const folder = join(root, workflows);
  if (!existsSync(folder)) return null;
  const runsUs = (name: string): boolean => /uses:\s*leakwarden\//.test(readFileSync(join(folder, name), 'utf8'));
  const name = readdirSync(folder).find((each) => /\.ya?ml$/.test(each) && runsUs(each));
  return name === undefined ? null : `${workflows}/${name}`;
}
