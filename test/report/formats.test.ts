/** What holds for every format. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../report/index.ts';
import { cleanReport, context, format, report, unsafe } from './fixture.ts';

const names = [...formats.keys()];
/** Lines that a runner of GitHub or Azure takes for a command; the `github` format is made of some. */
const logCommand = /^\s*::|##\w*\[/m;

describe.each(names)('%s', (name) => {
  test('holds nothing that a terminal obeys or that cannot be seen', () => {
    const text = format(name).replaceAll('\r\n', '\n');
    expect(text).not.toMatch(unsafe);
    if (name !== 'markdown' && name !== 'breach') expect(text).not.toContain('\u200b');
  });

  test.skipIf(name === 'github')('holds no command for the log it may be printed to', () => {
    expect(format(name)).not.toMatch(logCommand);
  });

  test('ends with a line end and is the same every time', () => {
    expect(format(name)).toMatch(/\n$/);
    expect(format(name)).toBe(format(name));
  });

  test('says what was not covered, by reason and path', () => {
    const text = format(name);
    expect(text).toContain('encrypted archive');
    expect(text).toMatch(/a\\{1,2}u202egpj\.exe/);
  });

  test.skipIf(name === 'csv')('says that an allow entry expired', () => {
    expect(format(name)).toContain('expired on 2026-01-31');
  });

  test('can say that nothing was found', () => {
    expect(() => format(name, cleanReport)).not.toThrow();
  });

  test('copes with a rule it knows nothing about', () => {
    expect(() => format(name, report, { rules: new Map(), show: 'info' })).not.toThrow();
  });
});

test('colours come only where they are asked for', () => {
  const colored = names.filter((name) => format(name, report, { color: true }) !== format(name, report, context));
  expect(colored).toEqual(['text']);
});

test('the README names every one', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  expect(readme).toContain(`\`--format ${names.join(String.raw`\|`)}\``);
});
