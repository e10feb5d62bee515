/** What the App asks of GitHub: no more than it uses, and what it cannot do without. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jobsFor } from '../../app/events.ts';
import { toDelivery } from '../../app/front/ids.ts';
import { readManifest } from '../../app/setup/manifest.ts';
import { home } from '../support/fresh-build.ts';

interface Manifest {
  readonly default_permissions: Readonly<Record<string, string>>;
  readonly default_events: readonly string[];
}

const observe = parse(readFileSync(join(home, 'app.yml'), 'utf8')) as Manifest;

test('containment is everything of the manifest, and two permissions to write', async () => {
  const addresses = { publicUrl: 'https://leakwarden.example', redirectUrl: 'http://localhost/setup/callback' };
  expect(await readManifest('contain', addresses)).toEqual({
    ...(await readManifest('observe', addresses)),
    default_permissions: {
      ...observe.default_permissions,
      administration: 'write',
      organization_administration: 'write',
    },
  });
  expect(await readManifest('observe', addresses)).toMatchObject({
    ...observe,
    hook_attributes: { url: 'https://leakwarden.example/api/github/webhooks', active: true },
  });
});

test('what is written is as little as a required check, issues and advisories need', () => {
  const written = Object.entries(observe.default_permissions)
    .filter(([, level]) => level !== 'read')
    .map(([name]) => name);
  expect(written.toSorted()).toEqual(['checks', 'issues', 'repository_advisories', 'statuses']);
});

test('each event it subscribes to leads to work', () => {
  const known = examples as unknown as readonly { readonly name: string; readonly examples: readonly object[] }[];
  const working = new Set(
    known
      .filter(({ name, examples: payloads }) => payloads.some((payload) => leadsToWork(name, payload)))
      .map(({ name }) => name),
  );
  // GitHub's examples lack these.
  for (const event of ['repository_ruleset', 'branch_protection_configuration', 'security_and_analysis']) {
    if (leadsToWork(event, { repository: { id: 1 } })) working.add(event);
  }
  expect(observe.default_events.filter((event) => !working.has(event))).toEqual([]);
});

function leadsToWork(event: string, payload: object): boolean {
  const delivery = toDelivery('guid', event, payload);
  const jobs = jobsFor({
    event,
    action: delivery.action ?? null,
    installation: 1,
    repository: delivery.repository_id ?? null,
    number: delivery.number ?? null,
    subject: delivery.subject_id ?? null,
    before: delivery.before_sha ?? null,
    after: delivery.after_sha ?? null,
  });
  return jobs.length > 0;
}
