/** The registry as data: enough of it, each row with its source, each known again by what it says of itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recogniseContent } from '../../../../scan/formats/content.ts';
import { recogniseDocument } from '../../../../scan/formats/formats.ts';
import { openedKinds } from '../../../../scan/formats/opened-kinds.ts';
import { families } from '../../../../scan/formats/kinds/index.ts';
import type { ContentKind } from '../../../../scan/formats/kinds/types.ts';

const all = families.flatMap(({ verdict, kinds }) => kinds.map((kind) => ({ verdict, kind })));
const uncovered = all.filter(({ verdict }) => verdict === 'not-covered').map(({ kind }) => kind);

/** The magic at its place, zeros around it. */
function sampleOf(magic: string, at: number): Buffer {
  const bytes = Buffer.alloc(4_096);
  bytes.write(magic, at, 'latin1');
  return bytes;
}

test('at least 120 formats of data are named, each with where its bytes are written down', () => {
  expect(new Set(uncovered.map(({ name }) => name)).size).toBeGreaterThanOrEqual(120);
  for (const { kind } of all) expect(kind.source, kind.name).toMatch(/\S{3}/);
});

test('every row has a magic or a test, and a magic lies within the bytes that are looked at', () => {
  for (const { kind } of all) {
    expect(kind.magic ?? kind.test, kind.name).toBeDefined();
    for (const magic of kind.magic ?? [])
      for (const at of kind.at ?? [0]) expect(at + magic.length, kind.name).toBeLessThanOrEqual(4_096);
  }
});

describe('known by its first bytes', () => {
  const plain = uncovered.filter(({ name, magic, test: further }) => magic && !further && !openedKinds.has(name));
  const cases = plain.flatMap((kind) =>
    (kind.magic ?? []).flatMap((magic) => (kind.at ?? [0]).map((at) => [kind.name, magic, at] as const)),
  );
  test.each(cases)('%s', (name, magic, at) => {
    const sample = sampleOf(magic, at);
    expect(recogniseDocument(sample)?.name ?? null).toBeNull();
    const content = recogniseContent(sample);
    expect(content.kind === 'text' ? content.uncovered : content.reason).toMatch(
      new RegExp(`^${escape(name)}: no reader`),
    );
  });
});

test('a text that begins with the same letters is a text', () => {
  const isLetters = (magic: string): boolean => /^[\x20-\x7e]+$/.test(magic);
  const lettered = (kind: ContentKind): boolean => !kind.isText && (kind.at ?? [0]).includes(0);
  for (const { kind } of all.filter((each) => lettered(each.kind)))
    for (const magic of (kind.magic ?? []).filter(isLetters)) {
      const content = recogniseContent(
        Buffer.from(`${magic} is how such a file begins, and here is a text about it.\n`.repeat(9)),
      );
      expect(content, `${kind.name} ${magic}`).toMatchObject({
        kind: 'text',
        encoding: 'bytes',
        uncovered: null,
        isUnknown: false,
      });
    }
});

describe('two bytes alone say nothing', () => {
  test.each([
    ['\x1f\x9d', '\x90\x41\x84', 'compress (.Z)'],
    ['\x1f\x1e', '\0\0\x01\0\x03\x01\x01\x02', 'pack, freeze or SCO LZH'],
    ['\xdb\xa5', '\x2d\0', 'Word document (before 97)'],
  ])('%j', (magic, next, name) => {
    const bytes = sampleOf(magic, 0);
    const before = recogniseContent(bytes);
    expect(before).toMatchObject({ kind: 'text', uncovered: null });
    bytes.write(next, magic.length, 'latin1');
    expect(recogniseContent(bytes)).toMatchObject({ uncovered: expect.stringContaining(name) });
  });
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

test('every kind is named in the documentation', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/formats.md'), 'utf8');
  for (const { title, kinds } of families) {
    const row = page.split('\n').find((line) => line.startsWith(`| ${title} |`));
    const names = kinds.map(({ name }) => name).filter((name) => !openedKinds.has(name));
    expect(row, title).toBe(`| ${title} | ${[...new Set(names)].join(', ')} |`);
  }
});
