/** Access that somebody was offered and has not taken yet. */
import type { Invitation } from '../../github/index.ts';
import { fail, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';
import { count } from './words.ts';

/** https://docs.github.com/en/rest/collaborators/invitations: GitHub lets them expire after seven days. */
const staleDays = 7;

export const invitations: RepositoryPolicy = {
  id: 'invitations',
  scope: 'repository',
  title: 'No pending invitation is old or gives broad access',
  severity: 'medium',
  why: "An invitation is access in waiting, often for a mistyped or former account: whoever holds that account gets the repository with all customers' data in it.",
  fix: 'Check each pending invitation with the person by another way. Delete those that are old or wrong.',
  docs: 'https://docs.github.com/en/rest/collaborators/invitations',
  page: 'settings/access',
  needs: 'administration:read',
  judge(settings, circumstances) {
    return whenKnown(settings.invitations, (pending) => {
      const oldest = circumstances.now.getTime() - staleDays * 24 * 60 * 60 * 1000;
      const isOld = ({ createdAt }: Invitation): boolean => Date.parse(createdAt) < oldest;
      const ofRole = (...roles: readonly string[]) => pending.filter(({ role }) => roles.includes(role));
      const giving = ofRole('admin');
      if (giving.length > 0)
        return fail(weigh('medium', settings, circumstances), `${describe(giving)} gives the admin role`);
      const writing = settings.archived ? [] : ofRole('write', 'maintain');
      if (writing.length > 0)
        return fail(weigh('low', settings, circumstances), `${describe(writing)} gives write access`);
      const old = pending.filter(isOld);
      if (old.length > 0)
        return fail(weigh('low', settings, circumstances), `${describe(old)} is older than ${staleDays} days`);
      return pass(pending.length === 0 ? 'no pending invitations' : `${describe(pending)}, recent, gives read access`);
    });
  },
};

const describe = (pending: readonly Invitation[]): string =>
  pending.length === 1 ? '1 pending invitation' : `each of ${count(pending.length, 'pending invitation')}`;
