/** What was listed is what was looked at. */
import { expect, test } from 'vitest';
import { collect } from '../../../scan/run/collect.ts';
import { makePlan } from '../../../scan/run/plan.ts';
import { openRepository } from '../../../scan/index.ts';
import { makeRepository } from '../../support/repository.ts';
import { requestFor } from '../../support/scan.ts';

test('a document that got lost on the way ends the scan', async () => {
  const { folder, commit } = makeRepository();
  commit({ 'a.txt': 'a\n' });
  const request = requestFor(folder, { files: false });
  const repository = await openRepository(folder);
  const plan = await makePlan(request, repository);
  const nothing = { answered: 0, documents: 0, byGit: 0, bytes: 0, results: [], same: [], authors: [] };
  const forgetful = { run: async () => nothing, ready: async () => {}, close: async () => {} };
  await expect(collect(plan, forgetful, { request, repository })).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/2 documents were listed and 0 looked at/),
  });
});
