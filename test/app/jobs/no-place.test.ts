/** A public repository leaks, and there is no private place to say what. */
import { beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../support/manifest.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Account, Installation } from '../../github/index.ts';

let app: TestApp;
let acme: Account;
let installation: Installation;

beforeAll(async () => {
  const { repository_advisories: _, ...permissions } = readManifest().default_permissions;
  app = await startTestApp({ permissions });
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
});

test.each([
  ['observe', 'success'],
  ['warn', 'success'],
  ['block', 'action_required'],
] as const)('in mode %s its check ends in %s and says what is missing', async (mode, conclusion) => {
  const configuration = `enforce: { mode: ${mode}, rollout: { days: 0, mode: ${mode} } }\n`;
  const files = { '.github/leakwarden.yml': configuration };
  const repository = await app.github.createRepository({ owner: acme, name: mode, visibility: 'public', files });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  const head = await app.github.push(repository, 'leak', { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey(mode)}\n` });
  await app.github.openPull(repository, { head: 'leak' });
  await app.send({ kind: 'judge-head', installation: installation.id, repository: repository.id, head, base: null });
  await app.work();
  expect(app.failures).toEqual([]);
  const check = [...repository.checkRuns.values()].find(({ suite }) => suite.headSha === head);
  expect(check?.conclusion).toBe(conclusion);
  expect(check?.summary).toMatch(/no private place/);
  expect(check?.summary).toContain('report.repository');
  expect(check?.summary).toMatch(/LW-/);
  expect(check?.summary).not.toMatch(/aws/i);
});
