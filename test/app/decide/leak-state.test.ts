/** When a leak is over, and when it is not. */
import { expect, test } from 'vitest';
import { decideState, type LeakCovers, type Sight } from '../../../app/decide/leak-state.ts';

const gone: Sight = { present: false, inPulls: false, forks: 0, complete: true };
const known = { state: 'open', accepted_until: null, acknowledged_at: null, remains_at: null } as const;
const today = '2026-06-15';
const nobody: LeakCovers = { covers: [], repositories: [1] };
const coveredBy = (cover: Partial<LeakCovers['covers'][number]>): LeakCovers => ({
  covers: [{ repository_id: 1, action: 'accept', until: null, outgrown: null, ...cover }],
  repositories: [1],
});

test('gone from everything that can be seen: closed', () => {
  expect(decideState(known, gone, nobody, today)).toEqual({ state: 'gone', change: 'closed' });
});

test('still on a branch: open', () => {
  expect(decideState(known, { ...gone, present: true }, nobody, today)).toEqual({ state: 'open', change: null });
});

test('not every place was looked through: open', () => {
  expect(decideState(known, { ...gone, complete: false }, nobody, today)).toEqual({ state: 'open', change: null });
});

test.each([{ inPulls: true }, { forks: 2 }])(
  'what remains elsewhere keeps it open until somebody says so: %o',
  (rest) => {
    const sight = { ...gone, ...rest };
    expect(decideState(known, sight, nobody, today)).toEqual({ state: 'open', change: 'remains' });
    expect(decideState({ ...known, remains_at: new Date() }, sight, nobody, today)).toEqual({
      state: 'open',
      change: null,
    });
    expect(decideState({ ...known, acknowledged_at: new Date() }, sight, nobody, today)).toEqual({
      state: 'gone',
      change: 'closed',
    });
  },
);

test('comes back: open again', () => {
  const sight = { ...gone, present: true };
  expect(decideState({ ...known, state: 'gone' }, sight, nobody, today)).toEqual({
    state: 'open',
    change: 'reappeared',
  });
});

test('an acceptance holds to the end of its last day', () => {
  const accepted = { ...known, state: 'accepted', accepted_until: today } as const;
  const sight = { ...gone, present: true };
  expect(decideState(accepted, sight, coveredBy({ until: today }), today).state).toBe('accepted');
  expect(decideState(accepted, sight, coveredBy({ until: today }), '2026-06-16')).toEqual({
    state: 'open',
    change: 'expired',
  });
});

test('revoked stays', () => {
  expect(decideState({ ...known, state: 'revoked' }, { ...gone, present: true }, nobody, today)).toEqual({
    state: 'revoked',
    change: null,
  });
});

const sight = { ...gone, present: true };

test('a false positive stays one in the repository in which it was called so', () => {
  const leak = { ...known, state: 'false-positive' } as const;
  const here = coveredBy({ action: 'false-positive' });
  expect(decideState(leak, sight, here, today)).toMatchObject({ state: 'false-positive', change: null });
  expect(decideState(leak, sight, { ...here, repositories: [1, 2] }, today)).toEqual({
    state: 'open',
    change: 'uncovered',
  });
  expect(decideState(leak, gone, { ...here, repositories: [] }, today).change).toBeNull();
});

test('what is let pass in every repository is let pass until the first decision ends', () => {
  const covers = [
    { repository_id: 1, action: 'false-positive', until: null, outgrown: null },
    { repository_id: 2, action: 'accept', until: '2026-07-01', outgrown: null },
  ] as const;
  expect(decideState(known, sight, { covers, repositories: [1, 2] }, today)).toEqual({
    state: 'accepted',
    until: '2026-07-01',
    change: null,
  });
  expect(decideState(known, sight, { covers, repositories: [1, 2, 3] }, today).state).toBe('open');
});
