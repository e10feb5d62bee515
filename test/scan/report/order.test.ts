/** The order of leaks: what is read first is the gravest, and of equal ones what stands first in the tree. */
import { expect, test } from 'vitest';
import { reportHere } from '../../support/cli-here.ts';
import { makeFolder, writeTree } from '../../support/repository.ts';
import { awsKey, customerCsv } from '../../support/secrets.ts';

test('leaks stand by severity, people, path and line', async () => {
  const folder = makeFolder();
  writeTree(folder, {
    'z.csv': customerCsv(40),
    'c.env': `A=${awsKey('one')}\n\nB=${awsKey('two')}\nC=${awsKey('three')}\n`,
    'a/b.env': `A=${awsKey('four')}\n`,
    'B.env': `A=${awsKey('five')}\n`,
  });
  const { leaks, findings, datasets } = await reportHere(['scan', folder]);
  const places = leaks
    .filter(({ severity }) => severity !== 'low' && severity !== 'info')
    .map(({ findings: [finding = -1], datasets: [dataset = -1] }) =>
      findings[finding] ? `${findings[finding].path}:${findings[finding].places[0]?.line}` : datasets[dataset]?.path,
    );
  expect(places).toEqual(['B.env:1', 'a/b.env:1', 'c.env:1', 'c.env:3', 'c.env:4', 'z.csv']);
});
