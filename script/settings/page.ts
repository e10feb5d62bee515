/** The page docs/settings.md, from the policies and from what is known of other tools. Pure. */
import { policies } from '../../gate/policies/index.ts';
import type { Policy } from '../../gate/policies/policy.ts';
import { peers, type Peer } from './peers.ts';

export function toSettingsPage(): string {
  const of = (scope: Policy['scope']) => policies.filter((policy) => policy.scope === scope);
  return [
    introduction,
    onTheCommandLine,
    inTheApp,
    '## Repositories',
    ...tableOf(of('repository')),
    '',
    '## Organisations',
    ...tableOf(of('organisation')),
    '',
    '## Beside others',
    beside,
    ...peerTable(),
    '',
    '| policy | Leakwarden |' + peers.map(({ name }) => ` ${name} |`).join(''),
    '|---|---|' + peers.map(() => '---|').join(''),
    ...policies.map(toPeerRow),
    '',
    lint,
    '',
    '## Why, and what to do',
    ...policies.map(toSection),
    '',
  ].join('\n');
}

const introduction = `# Settings
<!-- Written by script/build-settings-docs.ts from gate/policies: do not edit. -->

A repository full of clean code is made public by one click, and a check that nothing requires blocks nothing. Leakwarden judges the settings of repositories and organisations by the policies below. What is done about one that fails says [\`settings\`](configuration.md) in the configuration.

- **Severity** is the worst that a failure has by itself. It rises by up to two steps if leaks are known in the repository: by one for any person or secret, by two from 1,000 people on, and by one more if the repository is public. Of an organisation it rises by one step from 1,000 people on. \`commit-history\` never rises.
- **Unknown is not a pass.** If the App or token may not read a setting, the result says which permission it needs. A rate limit makes the audit incomplete.
- **What the plan of GitHub does not have** is named apart: it is no pass, but nothing that somebody could mend, and keeps no issue open.
- **Rulesets and classic protection count together**: a branch is protected if either protects it. On a plan without rules for private repositories, \`required-check\` fails with "cannot block here".
- **Archived repositories** are judged only if the scope says so, and only by what still matters: who can read them.
- What the organisation forbids, no repository has to forbid.
- **Changed by the API** are the settings that \`fix\` can set. Each change has one that undoes it, and none loosens anything. Branch rules are added as a ruleset beside those that are there. A repository is never made private by \`fix\`, since that loses stars and watchers; containment does it only after a leak (\`settings.contain\`).
`;

const onTheCommandLine = `## On the command line, and in the Action
\`\`\`console
$ export GH_TOKEN=…                                      # or GITHUB_TOKEN, or --token-file FILE
$ leakwarden settings acme                               # an organisation and all its repositories
$ leakwarden settings acme/shop --format html=settings.html
$ leakwarden settings acme/shop --scan-report scan.json  # what a scan found in it raises severities
$ leakwarden settings acme/shop --app-id 123456          # the check of this App has to be required, not of any
$ leakwarden settings acme/shop --policy wiki --dry-run  # what --fix would change, and what undoes it
$ leakwarden settings acme/shop --policy wiki --fix      # writes leakwarden-settings-undo.json
$ leakwarden settings acme/shop --undo leakwarden-settings-undo.json
\`\`\`

Formats and exit codes are those of a scan: 0 nothing at or above \`--fail-on\` (default \`high\`), 1 settings to fix, 2 wrong usage or configuration, 3 something could not be read. The configuration is read from GitHub: the organisation's, and above it that of the one repository; \`--config FILE\` takes another. A classic token needs \`repo\`, \`read:org\` and \`admin:org_hook\`; fine-grained ones and those of an App need the permissions below. A user's account is audited repository by repository. In the Action, \`settings: true\` judges its own repository ([action.md](action.md)).
`;

const inTheApp = `## In the App
\`script/leakwarden demo --settings\` shows it on this machine: twelve repositories on a stand-in GitHub.

It judges a repository when GitHub tells of a change (access of people and teams, deploy keys, branch rules, security features, visibility, the repository itself), an organisation when its members or its installation change, and everything once a day: GitHub tells no App of webhooks, invitations, Actions settings and runners. All repositories of an organisation are read in few requests, which ask only whether an answer changed; those in which something did are judged for themselves. A fifth of the hourly requests is kept for checks. What a limit leaves unread is tried again when the hour is over, and is never a pass.

| action | what follows |
|---|---|
| \`report\` | a number in the summary issue; \`leakwarden settings OWNER\` lists what it is |
| \`issue\` | one issue a repository, labelled \`leakwarden-settings\`: a list whose boxes tick themselves, closed when nothing fails and nothing is unknown, opened again when something fails again |
| \`fix\` | the setting is changed if the App may write it (\`administration: write\`; of an organisation \`organization_administration: write\`), else it is told like \`issue\` |

A comment is written only when something became worse: the first at once, further ones after 1, 2, 4, 8 and more days. The issue says how to get in, so that it stands in \`report.repository\` or, where the repository is not public, in the repository itself; without such a place nothing is written, and the summary names the repository. When a repository is made public, its issue loses its text and the App's comments, and is closed; GitHub keeps earlier versions of texts. The organisation's issue stands in \`report.repository\` or \`.github-private\`.

Each fix is in the audit log (\`settings-fixed\`), and [\`leakwarden undo\`](operate.md#when-something-fails) takes it back. What somebody changes back within a day is told in the issue and left for that day; set the policy to \`issue\`, or make an exception, to leave it for good.
`;

const alone = policies
  .filter(({ id }) => peers.every(({ does }) => does[id] === undefined))
  .map(({ id }) => `\`${id}\``);

const beside = `"checks" reports what is wrong, "fixes" can also change it; the words after it are the other tool's own. None of the four looks at ${alone.join(', ')}.
`;

const lint =
  'Workflows are judged only for code of strangers that runs with the rights of the repository. For everything else in them (template injection, caches, permissions of jobs, unpinned actions) use [zizmor](https://docs.zizmor.sh), which is made for it.';

function tableOf(rows: readonly Policy[]): readonly string[] {
  return [
    '| policy | what is so when it passes | severity | permission to read | changed by the API |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ id, title, severity, needs, change }) =>
        `| [\`${id}\`](#${id}) | ${title} | ${severity} | \`${needs}\` | ${change ? 'yes' : '–'} |`,
    ),
  ];
}

function peerTable(): readonly string[] {
  return [
    '| tool | understands rulesets | does | source |',
    '|---|---|---|---|',
    '| Leakwarden | yes, together with classic protection | report, one issue for a repository that is never public, fix with undo | |',
    ...peers.map(
      ({ name, rulesets, acts, source, date }: Peer) =>
        `| ${name} | ${rulesets} | ${acts} | [source](${source})${date === null ? '' : ` of ${date}`} |`,
    ),
  ];
}

function toPeerRow({ id, change }: Policy): string {
  const cells = peers.map(({ does }) => {
    const [, kind, words] = /^(check|fix): (.*)$/.exec(does[id] ?? '') ?? [];
    return kind === undefined ? '–' : `${verbs[kind as keyof typeof verbs]}: ${words}`;
  });
  return `| \`${id}\` | ${change ? verbs.fix : verbs.check} | ${cells.join(' | ')} |`;
}

const verbs = { check: 'checks', fix: 'fixes' } as const;

const toSection = ({ id, title, why, fix, docs }: Policy): string =>
  `\n### ${id}\n${title}. ${why}\n\n${fix} [GitHub's page](${docs})`;
