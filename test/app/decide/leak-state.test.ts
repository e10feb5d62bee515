/** When a leak is over, and when it is not. */
import { expect, test } from 'vitest';
import { decideState, type Sight } from '../../../app/decide/leak-state.ts';

const gone: Sight = { present: false, inPulls: false, forks: 0, complete: true };
const known = { state: 'open', accepted_until: null, acknowledged_at: null, remains_at: null } as const;
const today = '2026-06-15';

test('gone from everything that can be seen: closed', () => {
  expect(decideState(known, gone, today)).toEqual({ state: 'gone', change: 'closed' });
});

test('still on a branch: open', () => {
  expect(decideState(known, { ...gone, present: true }, today)).toEqual({ state: 'open', change: null });
});

test('not every place was looked through: open', () => {
  expect(decideState(known, { ...gone, complete: false }, today)).toEqual({ state: 'open', change: null });
});

test.each([{ inPulls: true }, { forks: 2 }])(
  'what remains elsewhere keeps it open until somebody says so: %o',
  (rest) => {
    const sight = { ...gone, ...rest };
    expect(decideState(known, sight, today)).toEqual({ state: 'open', change: 'remains' });
    expect(decideState({ ...known, remains_at: new Date() }, sight, today)).toEqual({ state: 'open', change: null });
    expect(decideState({ ...known, acknowledged_at: new Date() }, sight, today)).toEqual({
      state: 'gone',
      change: 'closed',
    });
  },
);

test('comes back: open again', () => {
  const sight = { ...gone, present: true };
  expect(decideState({ ...known, state: 'gone' }, sight, today)).toEqual({ state: 'open', change: 'reappeared' });
});

test('an acceptance holds to the end of its last day', () => {
  const accepted = { ...known, state: 'accepted', accepted_until: today } as const;
  const sight = { ...gone, present: true };
  expect(decideState(accepted, sight, today).state).toBe('accepted');
  expect(decideState(accepted, sight, '2026-06-16')).toEqual({ state: 'open', change: 'expired' });
});

test.each(['false-positive', 'revoked'] as const)('%s stays', (state) => {
  expect(decideState({ ...known, state }, { ...gone, present: true }, today)).toEqual({ state, change: null });
});
