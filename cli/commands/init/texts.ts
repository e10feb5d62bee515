/** The files that `leakwarden init` writes. */
import type { Answers } from './answers.ts';
import type { InitFacts } from './look.ts';

const meanings: Readonly<Record<Answers['mode'], string>> = {
  block: 'a leak at or above the severity fails hooks, checks and scans',
  warn: 'leaks are reported, and nothing fails',
  observe: 'leaks are only recorded',
};

export function toConfiguration({ mode }: Answers, { foreign }: InitFacts): string {
  return `# Leakwarden: what counts as a leak here, and what is excused. \`leakwarden config check\` prints what holds.
# All keys: docs/configuration.md of Leakwarden.

enforce:
  mode: ${mode} # ${meanings[mode]} (block, warn or observe)
  severity: high # minimum severity that blocks: critical, high, medium, low

# organisation:
#   domains: [acme.example] # addresses there are staff, not customers

allow:
${foreign.length > 0 ? `  # ${foreign.join(', ')}: comments for other scanners go on holding (gitleaks:allow, …).\n  foreign: true\n` : ''}  # What is known and fine, with a reason; \`leakwarden ignore ID --reason TEXT\` writes such entries.
  # - { path: "docs/**", rule: aws-access-key-id, reason: samples of the vendor, until: 2027-01-31 }
  entries: []
`;
}

export function toWorkflow({ branch }: InitFacts): string {
  return `# Every pull request and every push, by all their commits: docs/action.md of Leakwarden.
name: leakwarden
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: title, description, another base
  merge_group:
  push:
    branches: [${JSON.stringify(branch)}]
permissions: {}
jobs:
  scan:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write # for the comment
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0, persist-credentials: false }
      # not published yet: name a copy of the repository on your GitHub until it is
      - uses: leakwarden/leakwarden@v1
        with: { comment: true }
`;
}
