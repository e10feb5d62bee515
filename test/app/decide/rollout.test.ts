/** Rolling out does not flood. */
import { expect, test } from 'vitest';
import { beginningOf, isIssueDue, reminderOf, startOfDay } from '../../../app/decide/rollout.ts';
import { dueOf } from '../../../gate/index.ts';
import { defaultConfig } from '../../../scan/index.ts';

const since = new Date('2026-01-01T00:00:00Z');
const later = new Date('2026-03-01T12:00:00Z');

test.each([
  ['sweep', 'critical', true],
  ['sweep', 'high', false],
  ['change', 'high', true],
  ['change', 'critical', true],
] as const)('%s, %s: an issue of its own %s', (origin, severity, due) => {
  expect(isIssueDue({ followed: true, origin, severity }, defaultConfig, since, later)).toBe(due);
});

test('who only observes gets no issue', () => {
  const config = { ...defaultConfig, enforce: { ...defaultConfig.enforce, mode: 'observe' as const } };
  expect(isIssueDue({ followed: true, origin: 'change', severity: 'critical' }, config, since, later)).toBe(false);
});

test('the quota is of a day of UTC', () => {
  expect(startOfDay(later)).toEqual(new Date('2026-03-01T00:00:00Z'));
});

test('due by severity; reminders begin the day before and keep their distance', () => {
  const leak = { severity: 'critical', opened_at: later, reminded_at: null } as const;
  const due = dueOf(leak.severity, leak.opened_at, defaultConfig);
  const days = defaultConfig.report.dueDays.critical;
  expect(due.getTime() - later.getTime()).toBe(days * 86_400_000);
  const at = (hours: number): Date => new Date(due.getTime() + hours * 3_600_000);
  expect(reminderOf(leak, defaultConfig, at(-25))).toBeNull();
  expect(reminderOf(leak, defaultConfig, later)).toBeNull();
  expect(reminderOf(leak, defaultConfig, at(-1))).toBe('due');
  expect(reminderOf(leak, defaultConfig, at(1))).toBe('overdue');
  expect(reminderOf({ ...leak, reminded_at: at(1) }, defaultConfig, at(2))).toBeNull();
});

test.each([
  ['was there before the App', '2026-03-01T00:00:00Z', '2026-05-01T10:00:00.700Z', 'has its first days'],
  ['was created in the second in which the App came', '2026-05-01T10:00:00Z', '2026-05-01T10:00:01Z', 'has none'],
  ['was created since', '2026-06-01T10:00:00Z', '2026-06-01T10:00:05Z', 'has none'],
  [
    'was created since, and added long after that',
    '2026-06-01T10:00:00Z',
    '2026-08-01T10:00:00Z',
    'has its first days',
  ],
] as const)('a repository that %s', (_name, created, added, answer) => {
  const [createdAt, addedAt] = [new Date(created), new Date(added)];
  const installedAt = new Date('2026-05-01T10:00:00.500Z');
  expect(beginningOf({ createdAt, addedAt, installedAt })).toEqual(answer === 'has none' ? null : addedAt);
});
