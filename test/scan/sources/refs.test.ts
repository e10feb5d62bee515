/** Names of branches and tags are published with the commits they lead to. */
import { describe, expect, test } from 'vitest';
import { makeRepository } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

describe('a secret in the name of a ref', () => {
  test.each([
    ['branch', 'refs/heads/fix-'],
    ['tag', 'refs/tags/'],
  ])('of a %s is found, and never printed', async (kind, start) => {
    const { folder, git, commit } = makeRepository();
    commit({ 'a.txt': 'a\n' });
    const secret = awsKey(kind);
    git('update-ref', `${start}${secret}`, 'HEAD');
    for (const packed of [false, true]) {
      if (packed) git('pack-refs', '--all');
      for (const portable of [false, true]) {
        const report = await scanPath(folder, { portable });
        const shown = report.findings.filter(({ rule }) => rule === 'secrets/aws-access-key-id');
        expect(shown.map(({ path }) => path)).toEqual([expect.stringMatching(`^${start}`)]);
        expect(JSON.stringify(report)).not.toContain(secret);
      }
    }
  });
});
