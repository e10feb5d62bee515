/** Repository security advisories: drafts that only a few see. */
import { randomInt } from 'node:crypto';
import { authorOf, created, ok, param, text, type RepositoryCall } from '../http/call.ts';
import { page } from '../http/page.ts';
import { notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { showAdvisory } from '../show/advisory.ts';
import type { Advisory } from '../state/model.ts';
import { now } from '../state/state.ts';

export const advisoryRoutes = [
  repositoryRoute('GET /security-advisories', 'repository_advisories:read', (call, world) => {
    const state = call.query.get('state');
    const all = [...call.repository.advisories.values()].filter((each) => state === null || each.state === state);
    return page(call, all.toReversed(), (advisory) => showAdvisory(world, call.repository, advisory));
  }),
  repositoryRoute('POST /security-advisories', 'repository_advisories:write', (call, world) => {
    const { body, repository } = call;
    const at = now();
    const advisory: Advisory = {
      ghsaId: newGhsaId(),
      author: authorOf(call.actor),
      createdAt: at,
      updatedAt: at,
      state: 'draft',
      summary: text(body, 'summary') ?? '',
      description: text(body, 'description') ?? '',
      severity: text(body, 'severity'),
      cweIds: (body['cwe_ids'] as readonly string[] | undefined) ?? [],
      vulnerabilities: (body['vulnerabilities'] as readonly unknown[] | undefined) ?? [],
    };
    repository.advisories.set(advisory.ghsaId, advisory);
    return created(showAdvisory(world, repository, advisory));
  }),
  repositoryRoute('GET /security-advisories/{ghsa_id}', 'repository_advisories:read', (call, world) =>
    ok(showAdvisory(world, call.repository, advisoryOf(call))),
  ),
  repositoryRoute('PATCH /security-advisories/{ghsa_id}', 'repository_advisories:write', (call, world) => {
    const advisory = advisoryOf(call);
    Object.assign(advisory, {
      summary: text(call.body, 'summary') ?? advisory.summary,
      description: text(call.body, 'description') ?? advisory.description,
      severity: text(call.body, 'severity') ?? advisory.severity,
      state: text(call.body, 'state') ?? advisory.state,
      updatedAt: now(),
    });
    return ok(showAdvisory(world, call.repository, advisory));
  }),
];

function advisoryOf(call: RepositoryCall): Advisory {
  const advisory = call.repository.advisories.get(param(call, 'ghsa_id'));
  if (advisory === undefined) throw notFound();
  return advisory;
}

/** GitHub's alphabet for these ids has no vowels that make words. */
const alphabet = '23456789cfghjmpqrvwx';

function newGhsaId(): string {
  const part = (): string => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `GHSA-${part()}-${part()}-${part()}`;
}
