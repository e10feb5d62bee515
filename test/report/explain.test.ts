import { expect, test } from 'vitest';
import { explainLeak } from '../../report/index.ts';
import { context, report, unsafe } from './fixture.ts';

test('names of others do nothing to a terminal', () => {
  const texts = report.leaks.map((leak) => explainLeak(report, leak, context));
  expect(texts.length).toBeGreaterThan(2);
  for (const text of texts) expect(text.replaceAll('\n', '')).not.toMatch(unsafe);
});
