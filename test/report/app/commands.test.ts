import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssueComment, parseCommands } from '../../../report/index.ts';
import { words } from './arbitrary.ts';

const today = '2026-06-01';
const commandsOf = (text: string): unknown => parseCommands(text, today).commands;
const mistakesOf = (text: string): readonly string[] => parseCommands(text, today).mistakes;

describe('commands', () => {
  test.each([
    [
      '/leakwarden accept it is a sandbox key',
      { kind: 'accept', reference: null, reason: 'it is a sandbox key', until: null },
    ],
    [
      '/leakwarden accept sandbox until 2026-12-31',
      { kind: 'accept', reference: null, reason: 'sandbox', until: '2026-12-31' },
    ],
    [
      '/leakwarden accept LW-1A2b3c4d sandbox',
      { kind: 'accept', reference: 'LW-1a2b3c4d', reason: 'sandbox', until: null },
    ],
    [
      '/leakwarden accept valid until the day that we move to the new vendor',
      { kind: 'accept', reference: null, reason: 'valid until the day that we move to the new vendor', until: null },
    ],
    [
      '/leakwarden false-positive a hash, no key',
      { kind: 'false-positive', reference: null, reason: 'a hash, no key' },
    ],
    ['/leakwarden False-Positive lw-12 a hash', { kind: 'false-positive', reference: 'LW-12', reason: 'a hash' }],
    ['/leakwarden acknowledge all', { kind: 'acknowledge', reference: null, all: true }],
    ['/leakwarden acknowledge', { kind: 'acknowledge', reference: null, all: false }],
    ['/leakwarden revoke LW-1a2b3c4d', { kind: 'revoke', reference: 'LW-1a2b3c4d' }],
    ['/leakwarden rescan', { kind: 'rescan' }],
    ['/leakwarden assign @ada grace_acme', { kind: 'assign', logins: ['ada', 'grace_acme'] }],
    ['/leakwarden help', { kind: 'help' }],
    ['/leakwarden', { kind: 'help' }],
    ['   /LeakWarden   help  ', { kind: 'help' }],
  ])('%s', (text, command) => {
    expect(parseCommands(text, today)).toEqual({ commands: [command], mistakes: [] });
  });

  test('several stand in one comment', () => {
    expect(commandsOf('Thanks!\r\n/leakwarden rescan\r\n\r\n/leakwarden help\n')).toEqual([
      { kind: 'rescan' },
      { kind: 'help' },
    ]);
  });

  test.each([
    ['in a quote', '> /leakwarden rescan'],
    ['in a line of prose', 'say /leakwarden rescan'],
    ['in a fence', '```\n/leakwarden rescan\n```'],
    ['in a fence of tildes that holds backticks', '~~~md\n```\n/leakwarden rescan\n~~~'],
    ['in a fence that a shorter one does not close', '````\n```\n/leakwarden rescan\n````'],
    ['in a fence that nothing closes', '```\n/leakwarden rescan'],
    ['in indented code', '    /leakwarden rescan'],
    ['in an HTML comment', 'seen\n<!--\n/leakwarden rescan\n-->'],
    ['as the beginning of another word', '/leakwardens rescan'],
  ])('%s nothing is a command', (_, text) => {
    expect(parseCommands(text, today)).toEqual({ commands: [], mistakes: [] });
  });

  test('after a fence they count again', () => {
    expect(commandsOf('```\n/leakwarden help\n```\n/leakwarden rescan')).toEqual([{ kind: 'rescan' }]);
  });

  test.each([
    ['/leakwarden accept', 'Say why: `/leakwarden accept'],
    ['/leakwarden accept <reason>', 'Say why'],
    ['/leakwarden accept LW-12', 'Say why'],
    ['/leakwarden false-positive !!!', 'Say why: `/leakwarden false-positive'],
    ['/leakwarden accept sandbox until 2026-06-01', 'is over'],
    ['/leakwarden accept sandbox until 2026-02-30', 'a date such as'],
    ['/leakwarden accept sandbox until next week', 'a date such as'],
    ['/leakwarden accept sandbox until 31.12.2026', 'a date such as'],
    ['/leakwarden accept sandbox until', 'a date such as'],
    [`/leakwarden accept ${'a'.repeat(501)}`, 'too long'],
    ['/leakwarden assign', 'Say whom'],
    ['/leakwarden assign @acme/team', 'is not a GitHub user name'],
    ['/leakwarden rescan now', 'is too much'],
    ['/leakwarden aprove it', 'There is no command `aprove`. There are accept, '],
  ])('%s is refused with help', (text, mistake) => {
    expect(commandsOf(text)).toEqual([]);
    expect(mistakesOf(text)).toEqual([expect.stringContaining(mistake)]);
  });

  test('one comment holds at most ten', () => {
    const { commands, mistakes } = parseCommands('/leakwarden rescan\n'.repeat(12), today);
    expect(commands).toHaveLength(10);
    expect(mistakes).toHaveLength(1);
  });

  test('each line of the help is a command that is understood', () => {
    const help = formatIssueComment({ kind: 'help', approvers: { names: [], includeAuthor: false } }, 'k');
    const usages = [...help.matchAll(/^- `(\/leakwarden [^`]+)`/gm)].map(([, usage = '']) => usage);
    expect(usages).toHaveLength(7);
    for (const usage of usages) {
      const filled = usage
        .replace('<reason>', 'a good reason')
        .replace('[LW-…]', 'LW-1a2b3c4d')
        .replace('[until YYYY-MM-DD]', 'until 2030-12-31')
        .replace('@name [@name …]', '@ada @grace');
      expect(parseCommands(filled, today)).toMatchObject({ commands: [{ kind: usage.split(' ')[1] }], mistakes: [] });
    }
  });

  test('whatever stands there, reading it does not fail', () => {
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('', '/leakwarden ', '/leakwarden accept ', '/leakwarden assign '),
        (text, start) => {
          const { commands, mistakes } = parseCommands(`${start}${text}`, today);
          expect(commands.length + mistakes.length).toBeLessThanOrEqual(11);
        },
      ),
    );
  });
});
