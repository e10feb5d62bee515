/** Judges what was read of a repository or an organisation by every policy. Pure. */
import type { OrganisationSettings, RepositorySettings } from '../../github/index.ts';
import type { AuditedSubject, PolicyResult } from '../../report/index.ts';
import type { Circumstances, PolicyOutcome, Policy } from './policy.ts';
import { organisationPolicies, repositoryPolicies } from './index.ts';

export function judgeRepository(settings: RepositorySettings, circumstances: Circumstances): AuditedSubject {
  const { owner, repo, url, visibility } = settings;
  const results = repositoryPolicies.map((policy) =>
    toResult(
      policy,
      url,
      policy.judge(settings, circumstances),
      policy.change?.(settings, circumstances)?.apply ?? null,
    ),
  );
  return { kind: 'repository', name: `${owner}/${repo}`, url, visibility, results };
}

export function judgeOrganisation(settings: OrganisationSettings, circumstances: Circumstances): AuditedSubject {
  const { login, url } = settings;
  const results = organisationPolicies.map((policy) =>
    toResult(
      policy,
      url,
      policy.judge(settings, circumstances),
      policy.change?.(settings, circumstances)?.apply ?? null,
    ),
  );
  return { kind: 'organisation', name: login, url, visibility: null, results };
}

interface Call {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

function toResult(policy: Policy, url: string, judgement: PolicyOutcome, call: Call | null): PolicyResult {
  const { id, title, why, fix, page } = policy;
  return {
    policy: id,
    title,
    outcome: judgement.outcome,
    severity: judgement.outcome === 'fail' ? judgement.severity : null,
    fact: judgement.fact,
    why,
    fix,
    link: page === '' ? null : `${url}/${page}`,
    call: call === null ? null : describe(call),
    needs: judgement.outcome === 'unknown' ? judgement.needs : null,
    exception: null,
  };
}

/** `PATCH /orgs/acme {"default_repository_permission":"read"}`: as a person can send it. */
function describe({ route, parameters }: Call): string {
  const used = new Set<string>();
  const path = route.replaceAll(/\{(\w+)\}/g, (_, name: string) => (used.add(name), String(parameters[name])));
  const body = Object.entries(parameters).filter(([name]) => !used.has(name));
  return body.length === 0 ? path : `${path} ${JSON.stringify(Object.fromEntries(body))}`;
}
