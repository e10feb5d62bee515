/** Promise 9: a repository's own rules add to what its organisation's rules find, and take nothing from it. */
import { describe, expect, test } from 'vitest';
import { severities, type Report } from '../../../rules/index.ts';
import { loadConfigFrom, selectRules } from '../../../scan/index.ts';
import { attempts, type Attempt } from '../../support/own-rules.ts';
import { builtInRules, scanBytes } from '../../support/scan.ts';

const file = '.github/leakwarden.yml';

/** @param organisation null: there is none. */
async function look(
  { file: name, text }: Attempt,
  organisation: string | null,
  repository: string,
): Promise<{ readonly worst: number; readonly subjects: number; readonly report: Report }> {
  const { config } = await loadConfigFrom({
    organisation: organisation === null ? null : { file, text: organisation, label: 'acme/.github' },
    repository: { file, text: repository },
    rules: builtInRules(),
  });
  const report = await scanBytes(text, { name, config, rules: selectRules(builtInRules(), config, []) });
  const worst = Math.max(-1, ...report.leaks.map(({ severity }) => severities.indexOf(severity)));
  return { worst, subjects: report.summary.subjects, report };
}

const nothing = 'packs: []\n';

const named = attempts.map((each) => [each.name, each] as const);
const ownOf = ({ rules }: Attempt): string => `custom: [${rules.join(', ')}]\n`;

describe('where there is an organisation', () => {
  test.each(named)('nobody is helped by a rule that %s', async (_, each) => {
    const { organisation = nothing } = each;
    const own = ownOf(each);
    const [before, after] = [await look(each, organisation, nothing), await look(each, organisation, own)];
    expect(after.worst).toBeGreaterThanOrEqual(before.worst);
    expect(after.subjects).toBeGreaterThanOrEqual(before.subjects);
  });

  // Of a word of its own all rules count, whoever wrote them.
  test.each(named.filter(([, { organisation }]) => !organisation?.includes('custom')))(
    'which leaves rules to its repositories, a rule may do that: one that %s',
    async (_, each) => {
      const { organisation = nothing } = each;
      const may = `${organisation}enforce: { repositoriesMay: [rules] }\n`;
      const [before, after] = [await look(each, organisation, nothing), await look(each, may, ownOf(each))];
      expect(after.worst < before.worst || after.subjects < before.subjects).toBe(true);
    },
  );
});

test('a column that only a rule of the repository knows is told beside the others', async () => {
  const [passports] = attempts;
  if (!passports) throw new Error('there is no attempt');
  const text = passports.text.replace('passport_no', 'badge').replaceAll('C01X', 'BDG-');
  const rule = passports.rules.join().replace('passport_no', 'badge').replace('kind: contact', 'kind: health');
  const { report } = await look({ ...passports, text }, nothing, `custom: [${rule}]\n`);
  expect(report.datasets[0]?.columns.map(({ identifier }) => identifier)).toEqual([
    'full-name',
    'email',
    'internal-code',
  ]);
  expect(report.leaks[0]?.kind).toBe('health');
});
