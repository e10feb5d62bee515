/** Payloads with something in the place of something else. */

/** Every field that the front reads, from the outermost in. */
export const fields = [
  'action',
  'number',
  'before',
  'after',
  'installation',
  'repository',
  'sender',
  'issue',
  'comment',
  'review',
  'check_run',
  'check_suite',
  'merge_group',
  'pull_request',
  'installation.id',
  'repository.id',
  'sender.id',
  'comment.id',
  'review.id',
  'check_run.id',
  'check_suite.id',
  'check_run.head_sha',
  'check_suite.head_sha',
  'issue.number',
  'pull_request.number',
  'pull_request.head',
  'pull_request.base',
  'pull_request.head.sha',
  'pull_request.base.sha',
  'merge_group.base_sha',
  'merge_group.head_sha',
];
const short = ['null', 'true', '0', '-1', '1e999', '1.5', '9007199254740993', '""', '"\\u0000\\ud800"', '[]', '[{}]'];
const long = ['{}', '{"__proto__":{"id":1}}', '{"id":{"id":1}}', `"${'a'.repeat(70_000)}"`, '"; drop table delivery"'];

export const strange: readonly string[] = [...short, ...long];

/** `a.b` with a value: `{"a":{"b":value}}`. */
export const nest = (path: string, value: string): string =>
  path
    .split('.')
    .toReversed()
    .reduce((inner, name) => `{${JSON.stringify(name)}:${inner}}`, value);
