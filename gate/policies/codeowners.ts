/** Does the file that says who is responsible for a path say it? */
import { fail, notApplicable, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';
import { count } from './words.ts';

export const codeowners: RepositoryPolicy = {
  id: 'codeowners',
  scope: 'repository',
  title: 'CODEOWNERS has no errors',
  severity: 'low',
  why: "A line that GitHub cannot read names nobody: changes of that path need no owner's review, and a leak of customers' data there is reported to nobody.",
  fix: 'Open CODEOWNERS on GitHub, which marks each error: an unknown person or team, one without write access, or a wrong pattern.',
  docs: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
  page: '',
  needs: 'contents:read',
  judge(settings, circumstances) {
    if (settings.archived) return notApplicable('archived: nothing is reviewed');
    return whenKnown(settings.codeowners, (file) => {
      if (file === null) {
        const isRequired = settings.branch.known && settings.branch.value.requiresCodeOwners;
        if (!isRequired) return notApplicable('there is no CODEOWNERS file');
        return fail(weigh('low', settings, circumstances), 'reviews of code owners are required, and there are none');
      }
      if (file.errors > 0)
        return fail(weigh('low', settings, circumstances), `${count(file.errors, 'error')} in CODEOWNERS`);
      return pass('no errors');
    });
  },
};
