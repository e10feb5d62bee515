import { expect, test } from 'vitest';
import { deployKeys } from '../../../gate/policies/deploy-keys.ts';
import { known, unknown, type DeployKey } from '../../../github/index.ts';
import { circumstances, repositorySettings } from './settings.ts';

const key = (change: Partial<DeployKey>): DeployKey => ({
  id: 1,
  title: 'ci',
  readOnly: true,
  createdAt: '2026-01-01T00:00:00Z',
  lastUsedAt: '2026-11-01T00:00:00Z',
  isEnabled: true,
  ...change,
});
const judge = (keys: readonly DeployKey[], people = 0) =>
  deployKeys.judge(repositorySettings({ deployKeys: known(keys) }), circumstances({ people }));

test('keys that read and are in use pass, and so does none at all', () => {
  expect(judge([])).toEqual({ outcome: 'pass', fact: 'no deploy keys' });
  expect(judge([key({})])).toMatchObject({ outcome: 'pass' });
});

test('a key that writes is worse where people are', () => {
  const writing = [key({ readOnly: false, title: 'old' })];
  expect(judge(writing)).toEqual({ outcome: 'fail', severity: 'medium', fact: '1 deploy key can write: old' });
  expect(judge(writing, 40_000)).toMatchObject({ severity: 'critical' });
});

test('a key that nobody used for a year is stale; one that is switched off is nothing', () => {
  expect(judge([key({ lastUsedAt: '2025-01-01T00:00:00Z' })])).toMatchObject({ outcome: 'fail', severity: 'low' });
  expect(judge([key({ readOnly: false, isEnabled: false })])).toMatchObject({ outcome: 'pass' });
});

test('what may not be read is unknown, with what is needed', () => {
  const settings = repositorySettings({ deployKeys: unknown('permission', 'administration:read') });
  expect(deployKeys.judge(settings, circumstances({}))).toMatchObject({
    outcome: 'unknown',
    needs: 'administration:read',
  });
});
