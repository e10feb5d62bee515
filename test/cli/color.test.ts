import { expect, test } from 'vitest';
import { isColored } from '../../cli/color.ts';
import { run } from '../support/cli.ts';
import { awsKey } from '../support/secrets.ts';

test.each([
  [true, {}, true],
  [undefined, {}, false],
  [undefined, { CI: 'true' }, false],
  [true, { NO_COLOR: '1' }, false],
  [undefined, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('terminal %s with %j: %s', (isTTY, environment, expected) => {
  expect(isColored(isTTY === undefined ? {} : { isTTY }, environment)).toBe(expected);
});

test.each(['emails', 'scan'])('a pipe of a CI job gets plain text from %s', (command) => {
  const args = command === 'emails' ? ['emails', 'ole@gmial.com'] : ['scan', '--stdin'];
  const input = `key = "${awsKey('color')}"\n`;
  expect(run(args, { input, env: { CI: 'true' } }).stdout).not.toContain('\u001b');
  expect(run(args, { input, env: { CI: 'true', FORCE_COLOR: '1' } }).stdout).toContain('\u001b');
});
