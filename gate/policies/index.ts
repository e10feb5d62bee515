/** All policies, in the order in which reports show them. One file each; adding one takes its file, a line here and its test. */
import { basePermission } from './base-permission.ts';
import { deployKeys } from './deploy-keys.ts';
import type { OrganisationPolicy, Policy, RepositoryPolicy } from './policy.ts';

export const repositoryPolicies: readonly RepositoryPolicy[] = [deployKeys];
export const organisationPolicies: readonly OrganisationPolicy[] = [basePermission];
export const policies: readonly Policy[] = [...repositoryPolicies, ...organisationPolicies];
