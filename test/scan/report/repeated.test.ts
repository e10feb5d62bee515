/** Equal scans report equally, whichever people stand for a table. */
import { expect, test } from 'vitest';
import { reportHere } from '../../support/cli-here.ts';
import { makeRepository } from '../../support/repository.ts';
import { customers } from '../../support/secrets.ts';

test('tables that share some of their people are joined alike by each scan', async () => {
  const { folder, commit } = makeRepository();
  const people = customers(900).map(({ name, mail, card }) => `${name},${mail},${card}`);
  for (let step = 0; step < 20; step++)
    commit({ [`export-${step}.csv`]: `name,email,card\n${people.slice(step * 40, step * 40 + 100).join('\n')}\n` });
  const scan = async () =>
    (await reportHere(['scan', folder])).datasets.map(({ path, first, leak }) => [path, first, leak]);
  const first = await scan();
  for (let again = 0; again < 3; again++) expect(await scan()).toEqual(first);
});
