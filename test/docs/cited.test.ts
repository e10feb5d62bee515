/** What the code and the pages cite is there: pages, their sections, promises, and the tests that hold something. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folders = 'programs,rules,scan,report,mirror,github,gate,app,action,cli,test,script,bench';
const sources = globSync(`{${folders}}/**/*.ts`, { cwd: root, exclude: ['action/dist/**', '**/node_modules/**'] });
const pages = globSync('{*,docs/*}.md', { cwd: root });

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Citation {
  readonly page: string;
  readonly section: string | undefined;
  readonly promises: readonly string[];
}

/** `docs/scan.md`, `docs/scan.md, “How it ends”`, `docs/promises.md, 5 and 6`: in comments, where a line may end anywhere. */
function citationsIn(source: string): Citation[] {
  return commentsOf(source).flatMap((comment) =>
    [
      ...comment.matchAll(
        /(?<![\w/])(?<page>(?:docs\/)?[\w-]+\.md)(?:, “(?<section>[^”]+)”|, (?<first>\d+)(?: and (?<second>\d+))?)?/g,
      ),
    ].map(({ groups = {} }) => ({
      page: groups['page'] ?? '',
      section: groups['section'],
      promises: [groups['first'], groups['second']].filter((number) => number !== undefined),
    })),
  );
}

function commentsOf(source: string): string[] {
  const blocks = [...source.matchAll(/^ *\/\*\*?([\s\S]*?)\*\/|^\s*\/\/(.*)$/gm)];
  return blocks.map(([, block, line]) => (block ?? line ?? '').replaceAll(/\n\s*\*?/g, ' ').replaceAll(/\s+/g, ' '));
}

/** A page that a comment may mean: ours. Others stand in comments as examples or with their owner's name. */
const isOurs = (page: string): boolean => page.startsWith('docs/') || /^[A-Z]+\.md$/.test(page);

function sectionsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title);
}

function missingIn({ page, section, promises }: Citation): string[] {
  if (!existsSync(join(root, page))) return [page];
  const sections = sectionsOf(page);
  return [
    ...(section === undefined || sections.includes(section) ? [] : [`${page}, “${section}”`]),
    ...promises.flatMap((number) =>
      sections.some((title) => title.startsWith(`${number}. `)) ? [] : [`${page}, ${number}`],
    ),
  ];
}

describe('comments', () => {
  test('cite pages, sections and promises that exist', () => {
    const missing = sources.flatMap((file) =>
      citationsIn(read(file))
        .filter(({ page }) => isOurs(page))
        .flatMap(missingIn)
        .map((what) => `${file}: ${what}`),
    );
    expect(missing).toEqual([]);
  });
  test('cite promises in many places, and the search notices one that is wrong', () => {
    expect(
      sources.flatMap((file) => citationsIn(read(file))).filter(({ promises }) => promises.length > 0).length,
    ).toBeGreaterThan(25);
    const wrong =
      '/** Never (docs/promises.md,\n * 4 and 11), as docs/scan.md, “No such\n * section” says; docs/gone.md. */';
    expect(citationsIn(wrong).flatMap(missingIn)).toEqual([
      'docs/promises.md, 11',
      'docs/scan.md, “No such section”',
      'docs/gone.md',
    ]);
  });
});

/** `promises/canary`, with the name of one of its tests or without: the tests that a page says hold something. */
const cited = /`(?<path>[a-z][\w-]*(?:\/[\w-]+)+)`(?: “(?<name>[^”]+)”)?/g;

/** A test file or a folder of them; pages about scans leave `scan/` out. */
function testsAt(path: string): string[] {
  return ['test', 'test/scan'].flatMap((folder) =>
    globSync([`${folder}/${path}.test.ts`, `${folder}/${path}/**/*.test.ts`], { cwd: root }),
  );
}

function missingTests(text: string): string[] {
  return [...text.matchAll(cited)].flatMap(({ groups = {} }) => {
    const { path = '', name } = groups;
    const files = testsAt(path);
    if (files.length === 0) return [path];
    return name === undefined || files.some((file) => read(file).includes(name)) ? [] : [`${path} “${name}”`];
  });
}

/** The cells of a column `test` or `held by`, and paragraphs that begin with “Held by:”. */
function heldBy(page: string): string {
  const text = read(page);
  const lines = text.split('\n').filter((line) => line.startsWith('Held by: '));
  const tables = text.match(/(?:^\|.*\n)+/gm) ?? [];
  const columns = tables.map((table) => table.split('\n').filter(Boolean).map(cellsOf));
  const cells = columns.flatMap(([titles = [], , ...rows]) => {
    const column = titles.findIndex((title) => title === 'test' || title === 'held by');
    return column === -1 ? [] : rows.map((row) => row[column] ?? '');
  });
  return [...lines, ...cells].join('\n');
}

function cellsOf(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe('pages', () => {
  test.each(pages.filter((page) => heldBy(page) !== ''))('%s names tests that exist', (page) => {
    expect(missingTests(heldBy(page))).toEqual([]);
  });
  test('each promise names a test that holds it', () => {
    const promises = read('docs/promises.md').split(/^## /m).slice(1);
    expect(promises).toHaveLength(10);
    for (const promise of promises) {
      expect(promise.match(/^Held by: (.*)$/m)?.[1]?.match(cited)?.length, promise.split('\n')[0]).toBeGreaterThan(0);
    }
  });
  test('a test or a name that is not there is noticed', () => {
    expect(missingTests('`promises/canary` “the search finds what is there, in every encoding”')).toEqual([]);
    expect(missingTests('`promises/gone`, `promises/canary` “no such test”')).toEqual([
      'promises/gone',
      'promises/canary “no such test”',
    ]);
  });
});
