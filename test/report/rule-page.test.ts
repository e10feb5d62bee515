/** A finding leads to the page of its rule, of the release that found it; nothing public does (docs/promises.md, 7). */
import { describe, expect, test } from 'vitest';
import { explainLeak, formatCheck, formatIssue } from '../../report/index.ts';
import { pageLink } from '../../rules/index.ts';
import * as app from './app/fixture.ts';
import { context, format, report, secretRule } from './fixture.ts';

const docs = 'https://github.com/leakwarden/leakwarden/blob';
const page = `${docs}/v1.2.3/docs/rules/secrets/examples.md#example-token`;
const { page: _, ...ownRule } = secretRule;

test('a rule of your own has none', () => {
  expect(pageLink(secretRule, '1.2.3')).toBe(page);
  expect(pageLink(ownRule, '1.2.3')).toBeNull();
});

test.each(['html', 'markdown'] as const)('%s links to it', (name) => {
  expect(format(name, report)).toContain(page);
});

describe('SARIF', () => {
  const helpOf = (of: string): unknown =>
    (JSON.parse(of) as { runs: { tool: { driver: { rules: { id: string; helpUri?: string }[] } } }[] }).runs
      .flatMap((run) => run.tool.driver.rules)
      .find(({ id }) => id === secretRule.id)?.helpUri;

  test('has it for its help', () => {
    expect(helpOf(format('sarif', report))).toBe(page);
  });

  test('has the page of the vendor for rules of your own', () => {
    const rules = new Map([...context.rules, [ownRule.id, ownRule]]);
    expect(helpOf(format('sarif', report, { rules }))).toBe('https://example.com/tokens');
  });
});

test('`explain` names it before pages of others', () => {
  const texts = report.leaks.map((leak) => explainLeak(report, leak, context));
  expect(texts.find((text) => text.includes(secretRule.id))?.replaceAll(/\n */g, '')).toContain(`See${page}`);
});

describe('on GitHub', () => {
  test('checks, the comments of the Action and issues link to it', () => {
    expect(formatCheck(app.judged).text).toContain(`(${docs}/v1.0.0/docs/rules/secrets/payments.md#stripe-secret-key)`);
    expect(formatIssue(app.peopleFacts).body).toContain(`(${docs}/v1.2.3/docs/rules/people/tables.md#dataset)`);
  });

  test('nothing that everybody can read does, since the link names a kind of data', () => {
    const open = { ...app.judged, repository: { ...app.judged.repository, visibility: 'public' as const } };
    expect(JSON.stringify(formatCheck(open))).not.toContain('docs/rules');
  });
});
