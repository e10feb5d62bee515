/** Which issue tells of a leak, whatever the leak was called when the issue was opened. */
import { expect, test } from 'vitest';
import { findSame } from '../../action/issues/same.ts';
import type { Issue } from '../../github/index.ts';
import { idsOf } from '../../scan/index.ts';
import { makeFolder, writeTree } from '../support/repository.ts';
import { scanPath } from '../support/scan.ts';
import { customerCsv, customers } from '../support/secrets.ts';

const issueOf = (number: number, state: Issue['state'] = 'open'): Issue => ({ number, state }) as Issue;

async function scanCopies(): Promise<Awaited<ReturnType<typeof scanPath>>> {
  const folder = makeFolder();
  const asJson = JSON.stringify(customers(20).map(({ name, mail }) => ({ name, mail })));
  writeTree(folder, { 'customers.csv': customerCsv(20), 'people.json': asJson });
  return scanPath(folder, { history: null });
}

test('of several issues about the same people the first open one goes on', async () => {
  const report = await scanCopies();
  const [leak, ...others] = report.leaks;
  if (!leak) throw new Error('nothing was found');
  expect(others).toEqual([]);
  const [one = '', two = ''] = idsOf(report, leak);
  const issues = new Map([
    [one, issueOf(3, 'closed')],
    [two, issueOf(5)],
    ['of another leak', issueOf(1)],
  ]);
  const own = leak.id === one ? issueOf(3, 'closed') : issueOf(5);
  const [same, ...more] = findSame(report, issues, (id) => id);
  expect(more).toEqual([]);
  expect(same).toMatchObject({ key: leak.id, issue: own });
  issues.delete(leak.id);
  const [left] = findSame(report, issues, (id) => id);
  expect(left).toMatchObject({ key: leak.id, issue: { number: leak.id === one ? 5 : 3 }, others: [] });
});

test('no issue, no answer', async () => {
  expect(findSame(await scanCopies(), new Map(), (id) => id)).toEqual([]);
});
