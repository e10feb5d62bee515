/** Who passes by the rules of the default branch. */
import type { BypassActor } from '../../github/index.ts';
import { whenRulesKnown } from './branch-rules.ts';
import { fail, hidden, notApplicable, pass, weigh, type RepositoryPolicy } from './policy.ts';
import { list } from './words.ts';

export const bypass: RepositoryPolicy = {
  id: 'bypass',
  scope: 'repository',
  title: 'Nobody bypasses the rules of the default branch',
  severity: 'high',
  why: "Whoever can bypass the rules can push customers' data past every check, and so can whoever steals that account or key.",
  fix: 'Remove everybody from the bypass list, or let them bypass by pull request only, which is recorded. In branch protection choose "Do not allow bypassing the above settings".',
  docs: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository',
  page: 'settings/rules',
  // GitHub leaves the list out for whoever cannot write the ruleset.
  needs: 'administration:write',
  judge(settings, circumstances) {
    return whenRulesKnown(settings, ({ sources, bypass: actors }) => {
      if (sources.length === 0) return notApplicable('there are no rules to bypass: see pull-requests');
      if (actors === null) return hidden('administration:write', 'unknown who can bypass the rules');
      const free = actors.filter(({ onlyByPullRequest }) => !onlyByPullRequest);
      if (free.length > 0) {
        const severity = free.some(({ kind }) => kind === 'deploy-keys') ? 'high' : 'medium';
        return fail(weigh(severity, settings, circumstances), `can push past every rule: ${describe(free)}`);
      }
      if (actors.length > 0)
        return fail(weigh('low', settings, circumstances), `can bypass by pull request: ${describe(actors)}`);
      return pass('nobody');
    });
  },
};

const describe = (actors: readonly BypassActor[]): string => list(actors.map(nameOf));

function nameOf({ kind, name, id }: BypassActor): string {
  const words = kind.replaceAll('-', ' ');
  if (name !== null) return name === words ? name : `${words} ${name}`;
  return id === null ? words : `${words} ${id}`;
}
