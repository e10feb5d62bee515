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
    '## Compared with other tools',
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

A repository full of clean code is made public by one click, and a check that nothing requires blocks nothing. Leakwarden judges the settings of repositories and organisations by the policies below. What happens if one fails is set under [\`settings\`](configuration.md) in the configuration.

- **Severity** is the highest that a failure has on its own. It rises by up to two steps if leaks are known in the repository: by one for any person or secret, by two from 1,000 people on, and by one more if the repository is public. For an organisation it rises by one step from 1,000 people on. \`commit-history\` never rises.
- **Unknown is not a pass.** If the App or token may not read a setting, the result says which permission it needs. A rate limit makes the audit incomplete.
- **What your GitHub plan does not include** is listed separately: it is not a pass, but nobody can fix it, so it keeps no issue open.
- **Rulesets and classic protection count together**: a branch is protected if either protects it. On a plan without rules for private repositories, \`required-check\` fails with "cannot block here".
- **Archived repositories** are judged only if the scope says so, and only by what still matters: who can read them.
- What the organisation forbids, a repository need not forbid again.
- **Changed by the API** are the settings that \`fix\` can set. Each change has one that undoes it, and none loosens anything. Branch rules are added as a ruleset next to the existing ones. \`fix\` never makes a repository private, because that loses stars and watchers; containment does it only after a leak (\`settings.contain\`).
`;

const onTheCommandLine = `## On the command line, and in the Action
\`\`\`console
$ export GH_TOKEN=…                                      # or GITHUB_TOKEN, or --token-file FILE
$ leakwarden settings acme                               # an organisation and all its repositories
$ leakwarden settings acme/shop --format html=settings.html
$ leakwarden settings acme/shop --scan-report scan.json  # what a scan found in it raises severities
$ leakwarden settings acme/shop --app-id 123456          # the check has to be required of this App, not of any
$ leakwarden settings acme/shop --policy wiki --dry-run  # what --fix would change, and what undoes it
$ leakwarden settings acme/shop --policy wiki --fix      # writes leakwarden-settings-undo.json
$ leakwarden settings acme/shop --undo leakwarden-settings-undo.json
\`\`\`

Formats and exit codes are those of a scan: 0 nothing at or above \`--fail-on\` (default \`high\`), 1 settings to fix, 2 wrong usage or configuration, 3 something could not be read. The configuration is read from GitHub: the organisation's, and on top of it that of the repository; \`--config FILE\` uses another. A classic token needs \`repo\`, \`read:org\` and \`admin:org_hook\`; fine-grained ones and those of an App need the permissions below. A user's account is audited repository by repository. In the Action, \`settings: true\` judges its own repository ([action.md](action.md)).
`;

const inTheApp = `## In the App
\`script/leakwarden demo --settings\` shows it on this machine: twelve repositories on a stand-in GitHub.

It judges a repository when GitHub reports a change (access of people and teams, deploy keys, branch rules, security features, visibility, the repository itself), an organisation when its members or its installation change, and everything once a day: GitHub sends Apps no events for webhooks, invitations, Actions settings and runners. All repositories of an organisation are read in few requests, which only ask whether an answer has changed; those with a change are then judged individually. A fifth of the hourly requests is reserved for checks. What a rate limit leaves unread is read when the hour is over, and is never a pass.

| action | what follows |
|---|---|
| \`report\` | a number in the summary issue; \`leakwarden settings OWNER\` lists the details |
| \`issue\` | one issue a repository, labelled \`leakwarden-settings\`: a list whose boxes tick themselves, closed when nothing fails and nothing is unknown, reopened when something fails again |
| \`fix\` | the setting is changed if the App may write it (\`administration: write\`; for an organisation \`organization_administration: write\`), otherwise it is reported as with \`issue\` |

A comment is written only when something has become worse: the first at once, further ones after 1, 2, 4, 8 and more days. The issue describes a way in, so it is opened in \`report.repository\` or, if the repository is not public, in the repository itself; without such a place nothing is written, and the summary names the repository. When a repository is made public, its issue loses its text and the App's comments, and is closed; GitHub keeps earlier versions of texts. The organisation's issue is in \`report.repository\` or \`.github-private\`.

Each fix is in the audit log (\`settings-fixed\`), and [\`leakwarden undo\`](operate.md#when-something-fails) reverts it. If somebody changes it back within a day, the issue reports it and the App leaves it for that day; set the policy to \`issue\`, or make an exception, to leave it permanently.
`;

const alone = policies
  .filter(({ id }) => peers.every(({ does }) => does[id] === undefined))
  .map(({ id }) => `\`${id}\``);

const beside = `"checks" reports what is wrong, "fixes" can also change it; the words after it are the other tool's own name for it. None of the four looks at ${alone.join(', ')}.
`;

const lint =
  'Workflows are judged only for code from strangers that runs with the permissions of the repository. For everything else in them (template injection, caches, permissions of jobs, unpinned actions) use [zizmor](https://docs.zizmor.sh), which is made for it.';

function tableOf(rows: readonly Policy[]): readonly string[] {
  return [
    '| policy | what holds when it passes | severity | permission to read | changed by the API |',
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
