/** Whose examples can be read, and where in their repository these stand. */
import type { ReadExamples } from './example.ts';
import { readDetectorTests, readGeneratedRules } from './go-rules.ts';
import { readPluginTests, readSnapshots } from './test-cases.ts';
import { readYamlRules } from './yaml-rules.ts';

interface Scanner {
  readonly name: string;
  /** A path that only this scanner's repository holds: several have rules of the same form. */
  readonly mark: RegExp;
  readonly files: RegExp;
  readonly read: ReadExamples;
}

const generated = /^cmd\/generate\/config\/rules\/.*\.go$/;

export const scanners: readonly Scanner[] = [
  {
    name: 'TruffleHog',
    mark: /^pkg\/detectors\//,
    files: /^pkg\/detectors\/(?!.*integration_test).*_test\.go$/,
    read: readDetectorTests,
  },
  {
    name: 'Kingfisher',
    mark: /(?:^|kingfisher-rules\/)data\/rules\//,
    files: /data\/rules\/.*\.yml$/,
    read: readYamlRules,
  },
  { name: 'Nosey Parker', mark: /(?:^|\/)noseyparker/, files: /builtin\/rules\/.*\.yml$/, read: readYamlRules },
  { name: 'Betterleaks', mark: /^config\/betterleaks\.toml$/, files: generated, read: readGeneratedRules },
  { name: 'gitleaks', mark: /^config\/gitleaks\.toml$/, files: generated, read: readGeneratedRules },
  { name: 'detect-secrets', mark: /^detect_secrets\//, files: /^tests\/plugins\/.*_test\.py$/, read: readPluginTests },
  {
    name: 'secretlint',
    mark: /secretlint-rule-/,
    files: /secretlint-rule-[^/]+\/test\/snapshots\/[^/]+\/input\.[^/]+$/,
    read: readSnapshots,
  },
];

/** Undefined: a repository of none of them. */
export function recognise(paths: readonly string[]): Scanner | undefined {
  return scanners.find(({ mark }) => paths.some((path) => mark.test(path)));
}
