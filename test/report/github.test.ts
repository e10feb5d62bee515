import { describe, expect, test } from 'vitest';
import type { Report } from '../../rules/index.ts';
import { cleanReport, format, hostile, place, report } from './fixture.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** As the runner reads them: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function parseCommand(line: string): Command {
  const match = /^::([a-z]+) ([^:]*)::(.*)$/.exec(line);
  if (!match) throw new Error(`no command: ${line}`);
  const [, name = '', list = '', data = ''] = match;
  const pairs = list.split(',').map((pair) => [pair.split('=')[0], decode(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(pairs) as Record<string, string>, data: decode(data) };
}

function decode(text: string): string {
  const known: Readonly<Record<string, string>> = {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%25': '%',
  };
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => known[code] ?? '');
}

const commandsOf = (from: Report): Command[] => format('github', from).trimEnd().split('\n').map(parseCommand);
const commands = commandsOf(report);

describe('github', () => {
  test('every line is an annotation, and text of others stays inside its own', () => {
    expect(commands.map(({ name }) => name)).toEqual([
      'error',
      'error',
      'notice',
      'notice',
      'error',
      'error',
      'warning',
      'warning',
      'error',
    ]);
    const names = new Set(commands.flatMap(({ properties }) => Object.keys(properties)));
    expect([...names].toSorted()).toEqual(['col', 'endColumn', 'endLine', 'file', 'line', 'title']);
  });

  test('marks the line of a secret', () => {
    expect(commands[0]?.properties).toEqual({
      file: '\\u003a:set-output name=owned::yes',
      line: '3',
      endLine: '3',
      col: '12',
      endColumn: '52',
      title: 'Example token',
    });
    expect(commands[0]?.data).toBe('critical: Revoke it, 100% now; then remove it.');
  });

  test('marks a file as a whole where there is no line', () => {
    expect(commands[1]?.properties).toMatchObject({ file: hostile.formula });
    expect(Object.keys(commands[2]?.properties ?? {})).toEqual(['file', 'title']);
  });

  test('a per cent sign in a name is no escape', () => {
    const path = hostile.percent;
    const [finding] = report.findings;
    if (!finding) throw new Error('the fixture has findings');
    const [first] = commandsOf({ ...report, findings: [{ ...finding, path }] });
    expect(first?.properties['file']).toBe(path);
  });

  test('leaves columns out where a value has several lines, and lines where it is inside an archive', () => {
    const [finding] = report.findings;
    if (!finding) throw new Error('the fixture has findings');
    const places = [{ ...place, endLine: 7 }];
    expect(commandsOf({ ...report, findings: [{ ...finding, places }] })[0]?.properties).not.toHaveProperty('col');
    const inside = { ...finding, within: ['a.txt'] };
    expect(commandsOf({ ...report, findings: [inside] })[0]?.properties).not.toHaveProperty('line');
  });

  test('counts what it does not show, and ends with the verdict', () => {
    expect(commands[3]?.data).toContain('2 more leaks not shown here');
    expect(commands.at(-1)?.data).toContain('Incomplete');
  });

  test('shows at most 50 leaks', () => {
    const [leak] = report.leaks;
    if (!leak) throw new Error('the fixture has leaks');
    const many = commandsOf({ ...report, leaks: Array.from({ length: 60 }, () => leak) });
    expect(many.filter(({ properties }) => properties['file'])).toHaveLength(50);
    expect(many.some(({ data }) => data.startsWith('10 more leaks'))).toBe(true);
  });

  test('a clean scan is one notice', () => {
    expect(commandsOf(cleanReport)).toEqual([
      { name: 'notice', properties: { title: 'leakwarden' }, data: 'Passed: no leaks' },
    ]);
  });
});
