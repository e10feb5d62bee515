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
  ])('on %s: %s', (on, step) => {
    expect(checksOutForeignHead(workflow(on, step))).toBe(true);
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

  test('where it only speaks of it', () => {
    expect(checksOutForeignHead('# never use pull_request_target with github.head_ref\non: push\njobs: {}\n')).toBe(
      false,
    );
  });
});

describe('whoever makes it unreadable does not pass', () => {
  const tail = '# ${{ github.event.pull_request.head.sha }}\n';
  test.each([
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
