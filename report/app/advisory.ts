/** A draft security advisory: the private place of a public repository that names no other. */
import { formatStory } from './issue.ts';
import { titleOf } from './markdown.ts';
import { referenceOf } from './references.ts';
import type { RemediationFacts } from './issue-types.ts';
import type { AdvisoryText } from './types.ts';

/** https://docs.github.com/en/rest/security-advisories/repository-advisories: 1,024 and 65,535 characters. */
const summaryLimit = 1024;
const descriptionLimit = 65_535;

export function doNotPublish(leaks: 'a leak that is' | 'leaks that are'): string {
  const it = leaks === 'a leak that is' ? 'the leak' : 'them';
  return `> **Do not publish this draft.** It describes ${leaks} still open. Close it when the work is done; publishing would announce ${it}.`;
}

const warning = doNotPublish('a leak that is');

/** The summary says nothing of the leak, so that a publication by mistake tells less. */
export function formatAdvisory(facts: RemediationFacts): AdvisoryText {
  const { leak, key, repository } = facts;
  const story = formatStory(facts, descriptionLimit - Buffer.byteLength(warning) - 2);
  const [marker = '', told = '', ...rest] = story.split('\n');
  return {
    summary: titleOf(`Leakwarden ${referenceOf(key)}: do not publish`, summaryLimit),
    description: [marker, told, warning, '', ...rest].join('\n'),
    severity: leak.severity === 'info' ? 'low' : leak.severity,
    cwe_ids: [leak.kind === 'secret' ? 'CWE-540' : 'CWE-359'],
    // GitHub requires one; nothing is installed from a leak.
    vulnerabilities: [
      { package: { ecosystem: 'other', name: titleOf(repository.fullName, 200) }, vulnerable_version_range: 'all' },
    ],
  };
}
