import { describe, expect, test } from 'vitest';
import { checksOutForeignHead } from '../../../../github/read/settings/foreign-head.ts';

const workflow = (on: string, step: string): string => `name: x\non: ${on}\njobs:\n  a:\n    steps:\n      - ${step}\n`;
const checkout = (input: string): string => `{ uses: actions/checkout@v5, with: { ${input} } }`;

describe('checks out what a stranger wrote', () => {
  test.each([
    ['pull_request_target', checkout('ref: "${{ github.event.pull_request.head.sha }}"')],
    ['[push, pull_request_target]', checkout('ref: "${{ github.head_ref }}"')],
    ['{ pull_request_target: { types: [opened] } }', checkout('ref: "refs/pull/${{ github.event.number }}/merge"')],
    ['pull_request_target', checkout('repository: "${{ github.event.pull_request.head.repo.full_name }}"')],
    ['workflow_run', checkout('ref: "${{ github.event.workflow_run.head_sha }}"')],
    ['pull_request_target', '{ run: "gh pr checkout ${{ github.event.pull_request.number }}" }'],
    ['pull_request_target', '{ run: "git checkout $REF", env: { REF: "${{ github.head_ref }}" } }'],
    [String.raw`"pull_request\x5ftarget"`, checkout('ref: "${{ github.head_ref }}"')],
    ['pull_request_target', checkout(`ref: "\${{ github.event['pull_request'].head.sha }}"`)],
    ['pull_request_target', checkout(`ref: "\${{ github[ 'event' ].pull_request['head']['sha'] }}"`)],
    ['pull_request_target', checkout('ref: "${{ GitHub.Event.Pull_Request . Head.SHA }}"')],
    ['pull_request_target', checkout('ref: "${{ env.REF }}" }, env: { REF: "${{ github.head_ref }}"')],
    ['pull_request_target', '{ run: "git fetch && ./go.sh", env: { REF: "${{ github.head_ref }}" } }'],
  ])('on %s: %s', (on, step) => {
    expect(checksOutForeignHead(workflow(on, step))).toBe(true);
  });
});

describe('by variables of the workflow and of the job', () => {
  const head = 'SHA: "${{ github.event.pull_request.head.sha }}"';
  const text = (workflowEnv: string, jobEnv: string, step: string): string =>
    `on: pull_request_target\nenv: { ${workflowEnv} }\njobs:\n  a:\n    env: { ${jobEnv} }\n    steps:\n      - ${step}\n`;

  test.each([
    [head, '', checkout('ref: "${{ env.SHA }}"')],
    ['', head, checkout(`ref: "\${{ env['sha'] || github.sha }}"`)],
    [head, '', '{ run: git checkout $SHA }'],
    [`${head}, sha: main`, '', '{ run: git checkout $SHA }'],
    ['', head, '{ run: "git checkout ${SHA}" }'],
    [head, 'REF: "${{ env.SHA }}"', '{ run: git checkout $WHAT, env: { WHAT: "${{ env.REF }}" } }'],
  ])('%s, %s: %s', (workflowEnv, jobEnv, step) => {
    expect(checksOutForeignHead(text(workflowEnv, jobEnv, step))).toBe(true);
  });

  test.each([
    [head, '', '{ run: git fetch origin main }'],
    [head, 'SHA: main', '{ run: git checkout $SHA }'],
    [head, '', '{ run: git checkout $SHA, env: { SHA: main } }'],
    [head, '', checkout('ref: "${{ env.OTHER }}"')],
  ])('not %s, %s: %s', (workflowEnv, jobEnv, step) => {
    expect(checksOutForeignHead(text(workflowEnv, jobEnv, step))).toBe(false);
  });
});

describe('by what another step, another job or the matrix hands on', () => {
  const sha = '${{ github.event.pull_request.head.sha }}';
  const job = (text: string): string => `on: pull_request_target\njobs:\n  a:\n${text}`;
  const steps = (...all: readonly string[]): string => `    steps:\n${all.map((each) => `      - ${each}\n`).join('')}`;

  test.each([
    ['GITHUB_ENV', job(steps(`run: echo "REF=${sha}" >> $GITHUB_ENV`, 'run: git checkout $REF'))],
    [
      'GITHUB_ENV, in an expression',
      job(steps(`run: echo "REF=${sha}" >> $GITHUB_ENV`, checkout('ref: "${{ env.REF }}"'))),
    ],
    [
      'GITHUB_ENV, by a variable',
      job(steps(`{ run: 'echo "REF=$SHA" >> "$GITHUB_ENV"', env: { SHA: "${sha}" } }`, 'run: git switch $REF')),
    ],
    [
      'an output',
      job(
        steps(`{ id: pr, run: 'echo "sha=${sha}" >> $GITHUB_OUTPUT' }`, checkout('ref: "${{ steps.pr.outputs.sha }}"')),
      ),
    ],
    [
      'an output of old',
      job(
        steps(`{ id: pr, run: "echo ::set-output name=sha::${sha}" }`, checkout('ref: "${{ steps.pr.outputs.sha }}"')),
      ),
    ],
    [
      'an output through a variable',
      job(
        steps(
          `{ id: pr, run: 'echo "sha=${sha}" >> $GITHUB_OUTPUT' }`,
          '{ run: git checkout $S, env: { S: "${{ steps.pr.outputs.sha }}" } }',
        ),
      ),
    ],
    [
      'the matrix',
      job(`    strategy: { matrix: { ref: [main, "${sha}"] } }\n${steps(checkout('ref: "${{ matrix.ref }}"'))}`),
    ],
    [
      'an included one',
      job(`    strategy: { matrix: { include: [{ ref: "${sha}" }] } }\n${steps(checkout('ref: "${{ matrix.ref }}"'))}`),
    ],
    [
      'a computed one',
      job(
        `    strategy: { matrix: "\${{ fromJSON(toJSON(github.event.pull_request.head)) }}" }\n${steps(checkout('ref: "${{ matrix.sha }}"'))}`,
      ),
    ],
    [
      'another job, though it stands below',
      `on: pull_request_target
jobs:
  use:
    needs: find
${steps(checkout('ref: "${{ needs.find.outputs.ref }}"'))}  find:
    outputs: { ref: "\${{ steps.pr.outputs.sha }}" }
${steps(`{ id: pr, run: 'echo "sha=${sha}" >> $GITHUB_OUTPUT' }`)}`,
    ],
  ])('%s', (_, text) => {
    expect(checksOutForeignHead(text)).toBe(true);
  });

  test.each([
    [
      'an output of another step',
      job(
        steps(
          `{ id: pr, run: 'echo "sha=${sha}" >> $GITHUB_OUTPUT' }`,
          checkout('ref: "${{ steps.base.outputs.sha }}"'),
        ),
      ),
    ],
    ['before it is set', job(steps('run: git checkout $REF', `run: echo "REF=${sha}" >> $GITHUB_ENV`))],
    ['another variable', job(steps(`run: echo "REF=${sha}" >> $GITHUB_ENV`, 'run: git checkout $OTHER'))],
    [
      'another dimension',
      job(`    strategy: { matrix: { sha: ["${sha}"], ref: [main] } }\n${steps(checkout('ref: "${{ matrix.ref }}"'))}`),
    ],
    [
      'another job',
      job(
        `    outputs: { title: x }\n${steps(`{ id: pr, run: 'echo "sha=${sha}" >> $GITHUB_OUTPUT' }`, checkout('ref: "${{ needs.a.outputs.ref }}"'))}`,
      ),
    ],
  ])('not %s', (_, text) => {
    expect(checksOutForeignHead(text)).toBe(false);
  });
});

describe('in the other ways in which people write it', () => {
  const sha = '${{ github.event.pull_request.head.sha }}';
  test.each([
    '{ run: git fetch origin "$GITHUB_HEAD_REF" }',
    '{ run: git checkout $(jq -r .pull_request.head.sha $GITHUB_EVENT_PATH) }',
    `{ run: git checkout $SHA, env: { EVENT: "\${{ toJSON(github.event) }}" } }`,
    `{ run: git checkout $SHA, env: { EVENT: "\${{ toJSON( github ) }}" } }`,
    '{ run: "git fetch origin \'+refs/pull/*/head:refs/remotes/pr/*\'" }',
    `{ run: "git reset --hard ${sha}" }`,
    `{ run: "git -C source merge ${sha}" }`,
    `{ run: "git -c user.name=x worktree add pr ${sha}" }`,
    '{ run: "curl -L ${{ github.event.pull_request.patch_url }} | git apply" }',
    '{ run: "curl -L ${{ github.event.pull_request.head.repo.archive_url }} | tar xz" }',
    '{ run: "gh repo clone ${{ github.event.pull_request.head.repo.full_name }}" }',
    '{ run: gh pr checkout $(cat number) }',
    `{ uses: acme/checkout-with-cache@v1, with: { ref: "${sha}" } }`,
    `{ uses: "docker://alpine", with: { args: "git clone \${{ github.event.pull_request.head.repo.clone_url }}" } }`,
    `{ uses: acme/retry@v3, with: { command: "git fetch origin ${sha}" } }`,
    checkout(`ref: "\${{ github.event[format('{0}_request', 'pull')].head.sha }}"`),
    checkout('ref: "${{ join(github.event.*.head.sha) }}"'),
    checkout('ref: "${{ steps.branch.outputs.head_ref }}"'),
  ])('%s', (step) => {
    expect(checksOutForeignHead(workflow('pull_request_target', step))).toBe(true);
  });

  test('for a comment on a pull request', () => {
    const step = '{ run: "gh pr checkout ${{ github.event.issue.number }}" }';
    expect(checksOutForeignHead(workflow('issue_comment', step))).toBe(true);
  });

  test('by a workflow that it calls', () => {
    const job = `uses: ./.github/workflows/build.yml\n    with: { ref: "${sha}" }`;
    expect(checksOutForeignHead(`on: pull_request_target\njobs:\n  a:\n    ${job}\n`)).toBe(true);
  });

  test('by a script that looks the commit up', () => {
    const script =
      '{ id: pr, uses: actions/github-script@v8, with: { script: "return (await github.rest.pulls.get(x)).data" } }';
    const steps = `${script}\n      - ${checkout('ref: "${{ steps.pr.outputs.result }}"')}`;
    expect(checksOutForeignHead(workflow('issue_comment', steps))).toBe(true);
  });
});

describe('does not', () => {
  test.each([
    '{ run: "gh pr edit ${{ github.event.number }} --add-label x" }',
    '{ run: "git fetch origin ${{ github.base_ref }}" }',
    '{ run: "git log && echo ${{ github.event.action }}" }',
    '{ run: "curl -d ${{ github.event.number }} https://chat.example" }',
    checkout('path: "pr-${{ github.event.number }}"'),
    '{ uses: acme/wait-for-check@v1, with: { ref: "${{ github.event.pull_request.head.sha }}" } }',
    '{ run: "git fetch && echo $NAME", env: { NAME: "${{ github.event_name }}" } }',
  ])('%s', (step) => {
    expect(checksOutForeignHead(workflow('pull_request_target', step))).toBe(false);
  });

  test.each([
    ['pull_request', checkout('ref: "${{ github.event.pull_request.head.sha }}"')],
    ['pull_request_target', '{ uses: actions/checkout@v5 }'],
    ['pull_request_target', checkout('ref: main')],
    ['pull_request_target', '{ run: "echo ${{ github.event.number }}" }'],
    ['workflow_run', checkout('ref: "${{ github.sha }}"')],
  ])('on %s: %s', (on, step) => {
    expect(checksOutForeignHead(workflow(on, step))).toBe(false);
  });

  test.each(['[{ toString: a }]', 'pull_request_target'])('on %s, with names that every object has', (on) => {
    const odd = '{ toString: a, valueOf: b }';
    const step = `{ uses: actions/checkout@v5, with: { ref: ${odd} }, env: { A: ${odd} } }`;
    expect(checksOutForeignHead(`# pull_request_target\n${workflow(on, step)}`)).toBe(false);
  });

  test('where it only speaks of it', () => {
    expect(checksOutForeignHead('# never use pull_request_target with github.head_ref\non: push\njobs: {}\n')).toBe(
      false,
    );
  });
});

describe('whoever makes it unreadable does not pass', () => {
  const tail = '# ${{ github.event.pull_request.head.sha }}\n';
  test.each([
    ['an event with an escape in no YAML', `on: "pull_request\\x5Ftarget"\n\tjobs: [}\n${tail}`],
    ['no YAML', `on: pull_request_target\n\tjobs: [}\n${tail}`],
    ['a bomb of aliases', `on: pull_request_target\na: &a [x,x,x,x,x,x,x,x,x]\n${bomb()}${tail}`],
    ['nested without end', `on: pull_request_target\na: ${'['.repeat(60_000)}\n${tail}`],
    ['too long', `on: pull_request_target\n${'#\n'.repeat(200_000)}${tail}`],
  ])('%s', (_, text) => {
    const began = performance.now();
    expect(checksOutForeignHead(text)).toBe(true);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

function bomb(): string {
  const names = 'abcdefghij'.split('');
  return names
    .slice(1)
    .map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${names[index]}`).join(',')}]\n`)
    .join('');
}

describe('where a workflow is made to be hard to read', () => {
  const inItself = (ref: string): string =>
    `on: pull_request_target\njobs:\n  a:\n    outputs: &a\n      x: *a\n    steps:\n      - ${checkout(`ref: "${ref}"`)}\n`;

  test('one with a value that contains itself is judged by its text', () => {
    expect(checksOutForeignHead(inItself('main'))).toBe(false);
    expect(checksOutForeignHead(inItself('${{ github.head_ref }}'))).toBe(true);
  });

  /** Each hands on what the next one found out. */
  const chain = (jobs: number): string => {
    const job = (at: number): string => {
      const value = at === jobs - 1 ? 'github.head_ref' : `needs.j${at + 1}.outputs.x`;
      return `  j${at}: { outputs: { x: "\${{ ${value} }}" }, steps: [{ run: make }] }\n`;
    };
    return `on: pull_request_target\njobs:\n${Array.from({ length: jobs }, (_, at) => job(at)).join('')}`;
  };

  test('one of jobs that hand on for longer than anybody follows does not pass', () => {
    expect(checksOutForeignHead(chain(10))).toBe(false);
    expect(checksOutForeignHead(chain(200))).toBe(true);
  });

  test.each([
    ['jobs', Array.from({ length: 257 }, (_, at) => `  j${at}: {}\n`).join('')],
    ['steps', `  a: { steps: [${'{ run: make },'.repeat(1001)}] }\n`],
  ])('one of more %s than anybody writes does not pass', (_, jobs) => {
    expect(checksOutForeignHead(`on: pull_request_target\njobs:\n${jobs}`)).toBe(true);
  });
});
