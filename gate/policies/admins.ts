/** Who can change the settings of the repository. */
import type { RepositorySettings } from '../../github/index.ts';
import { fail, notApplicable, pass, weigh, whenKnown, type Circumstances, type RepositoryPolicy } from './policy.ts';
import { count, list } from './words.ts';

const fewAdmins = 5;
const manyAdmins = 10;

export const admins: RepositoryPolicy = {
  id: 'admins',
  scope: 'repository',
  title: 'A few people administer the repository',
  severity: 'medium',
  why: 'An administrator can make the repository public, remove its rules and give others access, so each one is another account worth stealing. Without any, nobody is responsible for the data in it.',
  fix: 'Give the admin role to one team of two to five people, and "Maintain" or less to everybody else.',
  docs: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/managing-teams-and-people-with-access-to-your-repository',
  page: 'settings/access',
  needs: 'metadata:read',
  judge(settings, circumstances) {
    if (!settings.ownerIsOrganisation) return notApplicable('the repository belongs to a person');
    return whenKnown(settings.collaborators, (collaborators) => {
      const logins = collaborators.filter(({ role }) => role === 'admin').map(({ login }) => login);
      const own = logins.filter((login) => !ownersOf(circumstances).includes(login));
      if (own.length > fewAdmins) {
        const severity = own.length > manyAdmins ? 'medium' : 'low';
        return fail(weigh(severity, settings, circumstances), `${count(own.length, 'administrator')}: ${list(own)}`);
      }
      if (own.length > 0) return pass(`${count(own.length, 'administrator')}: ${list(own)}`);
      return judgeTeams(settings, circumstances);
    });
  },
};

/** A team may administer it whose members are not listed as collaborators. */
function judgeTeams(settings: RepositorySettings, circumstances: Circumstances) {
  return whenKnown(settings.teams, (teams) => {
    const administering = teams.filter(({ role }) => role === 'admin').map(({ slug }) => slug);
    if (administering.length > 0) return pass(`administered by ${list(administering)}`);
    return fail(weigh('low', settings, circumstances), 'no person and no team administers it but the owners of all');
  });
}

/** Owners administer every repository. */
function ownersOf({ organisation }: Circumstances): readonly string[] {
  return organisation?.owners.known ? organisation.owners.value : [];
}
