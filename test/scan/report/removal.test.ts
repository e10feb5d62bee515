import { expect, test } from 'vitest';
import { makeRepository } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { customerCsv } from '../../support/secrets.ts';

const table = customerCsv(20);

async function removedFrom(repository: ReturnType<typeof makeRepository>): Promise<string | null | undefined> {
  const { datasets } = await scanPath(repository.folder);
  expect(datasets).toHaveLength(1);
  return datasets[0]?.removed?.commit;
}

test('a table that was deleted is gone since that commit', async () => {
  const repository = makeRepository();
  repository.commit({ 'a.csv': table });
  repository.commit({ 'other.txt': 'x' });
  repository.git('rm', '-q', 'a.csv');
  const gone = repository.commit({});
  repository.commit({ 'more.txt': 'y' });
  expect(await removedFrom(repository)).toBe(gone);
});

test('one that was overwritten too, and one that came back and went again goes with the last time', async () => {
  const repository = makeRepository();
  repository.commit({ 'a [1]*.csv': table });
  repository.commit({ 'a [1]*.csv': 'nothing\n' });
  repository.commit({ 'a [1]*.csv': table });
  const gone = repository.commit({ 'a [1]*.csv': 'nothing\n' });
  expect(await removedFrom(repository)).toBe(gone);
});

test('one that still stands in HEAD, or never did, is not gone', async () => {
  const repository = makeRepository();
  repository.commit({ 'a.csv': table });
  expect(await removedFrom(repository)).toBeUndefined();
  const other = makeRepository();
  other.commit({ 'x.txt': 'x' });
  other.git('checkout', '-q', '-b', 'side');
  other.commit({ 'a.csv': table });
  other.git('checkout', '-q', '-');
  expect(await removedFrom(other)).toBeUndefined();
});
