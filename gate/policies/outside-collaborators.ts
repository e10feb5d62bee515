/** People with access who do not belong to the organisation. */
import type { Collaborator } from '../../github/index.ts';
import { fail, holdsAnything, notApplicable, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';
import { count, list } from './words.ts';

export const outsideCollaborators: RepositoryPolicy = {
  id: 'outside-collaborators',
  scope: 'repository',
  title: 'Outside collaborators have no more than read access',
  severity: 'high',
  why: "An outside account is not bound by the organisation's sign-in rules and is easily forgotten when the work ends. With write access it can put data in, with admin access it can make the repository public.",
  fix: 'Remove those whose work has ended and lower the role of the others, or make them members.',
  docs: 'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-outside-collaborators/adding-outside-collaborators-to-repositories-in-your-organization',
  page: 'settings/access',
  needs: 'metadata:read',
  judge(settings, circumstances) {
    if (!settings.ownerIsOrganisation) return notApplicable('the repository belongs to a person');
    return whenKnown(settings.collaborators, (collaborators) => {
      const outside = collaborators.filter(({ isOutside, role }) => isOutside && role !== 'none');
      if (outside.length === 0) return pass('no outside collaborators');
      const admins = outside.filter(({ role }) => role === 'admin');
      if (admins.length > 0) return fail(weigh('high', settings, circumstances), describe(admins, 'can administer it'));
      const writers = outside.filter(({ role }) => role === 'write' || role === 'maintain');
      if (writers.length > 0 && !settings.archived)
        return fail(weigh('medium', settings, circumstances), describe(writers, 'can write'));
      if (settings.visibility !== 'public' && holdsAnything(circumstances))
        return fail(weigh('low', settings, circumstances), describe(outside, 'can read what leaked'));
      return pass(describe(outside, 'can read only'));
    });
  },
};

const describe = (people: readonly Collaborator[], can: string): string =>
  `${count(people.length, 'outside collaborator')} ${can}: ${list(people.map(({ login }) => login))}`;
