/** Whoever named a rule by its former id goes on meaning it: in configurations, comments, baselines and on the command line. */
import { describe, expect, test, vi } from 'vitest';
import { loadConfigFrom, parseBaseline, selectRules, defaultConfig } from '../../scan/index.ts';
import { findInlineAllow } from '../../scan/suppress/index.ts';
import { lineFingerprint } from '../../scan/values/fingerprint.ts';
import { builtInRules, scanBytes } from '../support/scan.ts';
import { make } from '../support/secrets.ts';

const { former, current } = vi.hoisted(() => ({
  former: 'secrets/github-token-of-old',
  current: 'secrets/github-pat-classic',
}));

vi.mock('../../rules/renamed.ts', async (load) => {
  const table = { [former]: current };
  const real = await load<typeof import('../../rules/renamed.ts')>();
  return {
    renamedRules: table,
    toCurrentId: (id: string) => real.toCurrentId(id, table),
    toFirstId: (id: string) => real.toFirstId(id, table),
  };
});

const token = make('ghp_{{base62:36}}');
const loadText = (text: string) =>
  loadConfigFrom({ organisation: null, repository: { file: 'leakwarden.yml', text }, rules: builtInRules() });

describe('a renamed rule', () => {
  test('is overridden by its former id', async () => {
    const { config } = await loadText(`rules: { ${former}: { enabled: false } }\n`);
    expect(selectRules(builtInRules(), config, []).some(({ id }) => id === current)).toBe(false);
  });

  test('is excused by its former id, and nothing is said of it', async () => {
    const { config, notices } = await loadText('allow: [{ rule: github-token-of-old, reason: because }]\n');
    expect(notices).toEqual([]);
    expect((await scanBytes(token, { config })).suppressed.map(({ rule }) => rule)).toEqual([current]);
  });

  test('is excused by a comment that has its former id', () => {
    expect(findInlineAllow('x # leakwarden:allow github-token-of-old a sample', '', current)?.reason).toBe('a sample');
  });

  test('is run by its former id', () => {
    const chosen = selectRules(builtInRules(), defaultConfig, ['github-token-of-old']);
    expect(chosen.filter(({ source }) => source !== 'field').map(({ id }) => id)).toEqual([current]);
  });

  test('is known to a baseline of that time, by the value and by the line', async () => {
    const { fingerprint } = (await scanBytes(token)).findings[0] ?? { fingerprint: '' };
    const entries = [{ rule: former, fingerprint, path: 'input.txt' }];
    const baseline = parseBaseline(JSON.stringify({ version: 1, fingerprintKeyId: 'none', entries }), 'baseline.json');
    expect((await scanBytes(token, { baseline })).findings).toEqual([]);
    expect(lineFingerprint(current, 'a b c', 2, 3)).toBe(lineFingerprint(former, 'a b c', 2, 3));
  });
});

test('former ids are no ids, and what they became is one', async () => {
  const { renamedRules } = await vi.importActual<typeof import('../../rules/renamed.ts')>('../../rules/renamed.ts');
  const ids = new Set(builtInRules().map(({ id }) => id));
  expect(Object.keys(renamedRules).filter((id) => ids.has(id))).toEqual([]);
  expect(Object.values(renamedRules).filter((id) => !ids.has(id))).toEqual([]);
});
