/** Whatever the schema refuses is told of: what nobody is told of would pass. */
import { expect, test } from 'vitest';
import { findProblems, readYaml } from '../../rules/authoring.ts';
import { schemas } from '../../rules/validators.ts';

const keys = Object.keys(schemas.config.properties);
const wrong = ['nonsense', '-7', '1.5', 'true', '[[]]', '[nonsense]', '{ nonsense: 1 }', '[{ nonsense: 1 }]'];

test.each(keys)('`%s` of a wrong shape is an error with words', (key) => {
  const silent = wrong.filter((value) => {
    const problems = findProblems(readYaml(`${key}: ${value}\n`, 'leakwarden.yml'), 'config');
    return problems.some(({ reason }) => reason === '');
  });
  expect(silent).toEqual([]);
});

test('a text where a list or keys belong is an error', () => {
  for (const value of ['nonsense', '3', 'true'])
    expect(findProblems(readYaml(`allow: ${value}\n`, 'leakwarden.yml'), 'config')).toHaveLength(1);
});
