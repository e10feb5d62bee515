/** Tokens of code hosts and package registries. */
import { tokens } from '../tokens.ts';
import { plant } from './plant.ts';

export const sourceControl = [
  plant('GitHub token, classic', tokens.githubClassic, { path: 'scripts/release.sh' }, (value) =>
    [
      '#!/bin/sh',
      'set -eu',
      `export GITHUB_TOKEN=${value}`,
      'gh release create "v$1" dist/*.tgz --generate-notes',
      '',
    ].join('\n'),
  ),
  plant('GitHub token, fine-grained', tokens.githubFineGrained, { path: 'src/github-client.ts' }, (value) =>
    ["import { Octokit } from 'octokit';", '', `export const octokit = new Octokit({ auth: '${value}' });`, ''].join(
      '\n',
    ),
  ),
  plant(
    'GitHub token, Action',
    tokens.githubServer,
    { path: 'logs/actions-2026-01-04.log', place: 'removed' },
    (value) =>
      [
        '2026-01-04T08:11:02Z ##[group]Getting Git version info',
        `2026-01-04T08:11:03Z [command]/usr/bin/git -c http.extraheader="AUTHORIZATION: bearer ${value}" fetch --depth=1`,
        '2026-01-04T08:11:05Z ##[endgroup]',
        '',
      ].join('\n'),
  ),
  plant(
    'GitHub token in a commit message',
    tokens.githubClassic,
    { path: '', place: 'commit message' },
    (value) => `Fix the nightly sync\n\nIt works again when run as: GH_TOKEN=${value} npm run sync`,
  ),
  plant('GitLab token', tokens.gitlab, { path: '.gitlab-ci.yml' }, (value) =>
    [
      'mirror:',
      '  stage: deploy',
      '  variables:',
      `    MIRROR_TOKEN: "${value}"`,
      '  script:',
      '    - git push "https://ci:${MIRROR_TOKEN}@gitlab.fabrikam.dev/platform/mirror.git" HEAD:main',
      '',
    ].join('\n'),
  ),
  plant('GitLab token, routable', tokens.gitlabRoutable, { path: 'docs/api.md' }, (value) =>
    [
      '# List the projects',
      '',
      '```sh',
      `curl --header "PRIVATE-TOKEN: ${value}" https://gitlab.com/api/v4/projects`,
      '```',
      '',
    ].join('\n'),
  ),
  plant('npm token', tokens.npm, { path: '.npmrc' }, (value) =>
    ['engine-strict=true', `//registry.npmjs.org/:_authToken=${value}`, ''].join('\n'),
  ),
  plant(
    'npm token, private registry',
    (random) => random.uuid(),
    { path: 'packages/legacy/.npmrc' },
    (value) =>
      ['registry=https://npm.fabrikam.dev/', `//npm.fabrikam.dev/:_authToken=${value}`, 'always-auth=true', ''].join(
        '\n',
      ),
  ),
  plant('PyPI token', tokens.pypi, { path: '.pypirc' }, (value) =>
    ['[distutils]', 'index-servers = pypi', '', '[pypi]', 'username = __token__', `password = ${value}`, ''].join('\n'),
  ),
  plant(
    'Docker access token',
    tokens.dockerPat,
    { path: 'ci/docker-login.sh' },
    (value) => `echo "${value}" | docker login --username fabrikamci --password-stdin\n`,
  ),
  plant('Docker config auth', tokens.password, { path: 'build/config.json' }, (value) => {
    const auth = Buffer.from(`fabrikamci:${value}`).toString('base64');
    return `${JSON.stringify({ auths: { 'registry.fabrikam.dev': { auth } } }, null, '\t')}\n`;
  }),
  plant('Atlassian token', tokens.atlassian, { path: 'tools/jira.properties' }, (value) =>
    ['jira.url=https://fabrikam.atlassian.net', 'jira.user=build', `jira.token=${value}`, ''].join('\n'),
  ),
  plant('Linear key', tokens.linear, { path: '.env.local' }, (value) =>
    ['NEXT_PUBLIC_TEAM=platform', `LINEAR_API_KEY=${value}`, ''].join('\n'),
  ),
];
