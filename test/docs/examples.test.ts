/** What people copy from the documentation works: configurations are checked, rules loaded, workflows held to action.yml. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hookNames } from '../../cli/commands/hook/names.ts';
import { importGitleaks, loadPacks, readYaml } from '../../rules/authoring.ts';
import { DictionaryBuilder } from '../../scan/dictionary/build.ts';
import { loadConfigFrom } from '../../scan/index.ts';
import { builtInRules } from '../support/scan.ts';

const root = join(import.meta.dirname, '../..');

interface Example {
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

const examples = globSync('{README,CONTRIBUTING,docs/*}.md', { cwd: root }).toSorted().flatMap(readExamples);

function readExamples(file: string): Example[] {
  const page = readFileSync(join(root, file), 'utf8');
  return [...page.matchAll(/^( *)```(ya?ml|toml)\n([\s\S]*?)^ *```$/gm)].map(
    ({ index, 1: indent = '', 2: language = '', 3: text = '' }) => ({
      place: `${file}:${page.slice(0, index).split('\n').length}`,
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** What an example names beside itself. */
const beside: Readonly<Record<string, () => string>> = {
  'base.yml': () => '',
  'customers.dict': () => new DictionaryBuilder().build(Buffer.alloc(32, 1)).text,
};

async function tryExample({ place, language, text }: Example): Promise<string> {
  if (language === 'toml') return tryGitleaks(text, place);
  const value = readYaml(text, place).value as object;
  if (Array.isArray(value))
    return tryPack(`pack: example\ntitle: Example\nrules:\n${text.replaceAll(/^/gm, '  ')}`, place);
  if ('pack' in value) return tryPack(text, place);
  if ('jobs' in value) return tryWorkflow(value.jobs as Jobs);
  if ('repos' in value) return tryFramework(value as Framework);
  if (Object.keys(value).every((key) => isHookName(key))) return tryLefthook(value as Lefthook);
  await loadConfigFrom({
    organisation: null,
    repository: { file: place, text, readText: (path) => beside[path.split('/').at(-1) ?? '']?.() ?? null },
    rules: builtInRules(),
  });
  return 'configuration';
}

function tryPack(text: string, place: string): string {
  loadPacks([{ file: place, text }]);
  return 'pack';
}

function tryGitleaks(text: string, place: string): string {
  importGitleaks(text, place);
  return 'gitleaks';
}

type Jobs = Readonly<
  Record<
    string,
    { readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[] }
  >
>;

function tryWorkflow(jobs: Jobs): string {
  const { inputs } = readYaml(readFileSync(join(root, 'action.yml'), 'utf8'), 'action.yml').value as {
    readonly inputs: Readonly<Record<string, unknown>>;
  };
  const ours = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses?.startsWith('leakwarden/')));
  expect(ours).not.toEqual([]);
  for (const step of ours) expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  return 'workflow';
}

interface Framework {
  readonly repos: readonly { readonly hooks: readonly { readonly id: string }[] }[];
}

function tryFramework({ repos }: Framework): string {
  const hooks = readYaml(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'), 'hooks').value as readonly {
    readonly id: string;
  }[];
  const named = repos.flatMap((repo) => repo.hooks.map(({ id }) => id));
  expect(hooks.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  return 'framework';
}

/** Keys of lefthook are Git's hooks. */
type Lefthook = Readonly<Record<string, { readonly commands: Readonly<Record<string, { readonly run: string }>> }>>;

function isHookName(key: string): boolean {
  return (hookNames as readonly string[]).includes(key);
}

function tryLefthook(hooks: Lefthook): string {
  for (const [name, { commands }] of Object.entries(hooks))
    expect(Object.values(commands).map(({ run }) => run)).toEqual([`leakwarden hook run ${name}`]);
  return 'lefthook';
}

describe('examples of the documentation', () => {
  test.each(examples.map((example) => [example.place, example] as const))('%s', async (_, example) => {
    expect(await tryExample(example)).not.toBe('');
  });

  test('there are some of each kind', async () => {
    const kinds = await Promise.all(examples.map(tryExample));
    expect(kinds).toEqual(expect.arrayContaining(['configuration', 'pack', 'workflow', 'framework', 'lefthook']));
  });
});

/** Pages whose tables say which test holds what; a folder stands for what is in it. */
test.each(['threats', 'limits'])('docs/%s.md names tests that are there', (page) => {
  const lines = readFileSync(join(root, `docs/${page}.md`), 'utf8').split('\n');
  const last = lines.flatMap((line) => /^\|.*\|([^|]*)\|$/.exec(line)?.[1] ?? []);
  const named = last.flatMap((cell) => [...cell.matchAll(/`([a-z-]+(?:\/[\w-]+)*)`/g)].map(([, name = '']) => name));
  expect(named.length).toBeGreaterThan(20);
  const absent = named.filter((name) => globSync(`{test,test/*,.}/${name}{.test.ts,.ts,}`, { cwd: root }).length === 0);
  expect(absent).toEqual([]);
});
