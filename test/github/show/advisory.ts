/** Repository security advisories. */
import type { Advisory, Repository } from '../state/model.ts';
import type { World } from '../world.ts';
import { showAccount } from './account.ts';
import { pageOf, urlOf } from './repository.ts';

export function showAdvisory(
  world: World,
  repository: Repository,
  advisory: Advisory,
): Readonly<Record<string, unknown>> {
  const { ghsaId } = advisory;
  return {
    ghsa_id: ghsaId,
    cve_id: null,
    url: `${urlOf(world, repository)}/security-advisories/${ghsaId}`,
    html_url: `${pageOf(world, repository)}/security/advisories/${ghsaId}`,
    summary: advisory.summary,
    description: advisory.description,
    severity: advisory.severity,
    state: advisory.state,
    author: showAccount(world, advisory.author.account),
    publisher: null,
    identifiers: [{ type: 'GHSA', value: ghsaId }],
    vulnerabilities: advisory.vulnerabilities,
    cwe_ids: advisory.cweIds,
    cwes: advisory.cweIds.map((id) => ({ cwe_id: id, name: id })),
    cvss: null,
    cvss_severities: null,
    credits: [],
    credits_detailed: [],
    collaborating_users: [],
    collaborating_teams: [],
    private_fork: null,
    submission: null,
    created_at: advisory.createdAt,
    updated_at: advisory.updatedAt,
    published_at: null,
    closed_at: advisory.state === 'closed' ? advisory.updatedAt : null,
    withdrawn_at: null,
  };
}
