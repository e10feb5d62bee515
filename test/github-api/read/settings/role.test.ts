import { expect, test } from 'vitest';
import { toRole } from '../../../../github/read/settings/role.ts';

test.each([
  ['pull', {}, 'read'],
  ['WRITE', {}, 'write'],
  ["the organisation's own", { pull: true, push: true }, 'write'],
  ['constructor', { pull: true, admin: true }, 'admin'],
  ['constructor', {}, 'read'],
  ['__proto__', {}, 'read'],
])('%s with %j is %s', (name, flags, role) => {
  expect(toRole(name, flags)).toBe(role);
});
