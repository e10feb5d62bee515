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

describe('does not', () => {
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
