/** Machines of the organisation that public repositories can use. */
import { fail, pass, weighOrganisation, whenKnown, type OrganisationPolicy } from './policy.ts';
import { list } from './words.ts';

export const runnerGroups: OrganisationPolicy = {
  id: 'runner-groups',
  scope: 'organisation',
  title: "No public repository can use the organisation's runners",
  severity: 'high',
  why: "A stranger's pull request to any public repository can run commands on the runner, which can often reach databases with customers' data.",
  fix: 'Clear "Allow public repositories" in each runner group, and choose its repositories.',
  docs: 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/manage-access',
  page: 'settings/actions/runner-groups',
  needs: 'organization_self_hosted_runners:read',
  judge: ({ runnerGroups: setting }, circumstances) =>
    whenKnown(setting, (groups) => {
      const open = groups.filter(({ allowsPublicRepositories }) => allowsPublicRepositories);
      if (open.length === 0) return pass(groups.length === 0 ? 'no runner groups' : 'none allows public repositories');
      // A group of chosen repositories may hold public ones, too, but none by accident.
      const severity = open.some(({ forAllRepositories }) => forAllRepositories) ? 'high' : 'medium';
      const names = list(open.map(({ name }) => name));
      return fail(weighOrganisation(severity, circumstances), `open to public repositories: ${names}`);
    }),
};
