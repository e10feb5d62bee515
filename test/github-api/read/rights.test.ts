import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { hasRight, isTeamMember, readRights } from '../../../github/index.ts';
import { api, github, useNock, where } from '../support.ts';

useNock();

describe('readRights', () => {
  test.each([
    ['admin', 'admin', 'admin'],
    ['write', 'maintain', 'maintain'],
    ['read', 'triage', 'triage'],
    ['none', 'none', 'none'],
    // A role of the organisation's own.
    ['write', 'release manager', 'write'],
    ['odd', 'odd', 'none'],
  ])('permission %s, role %s: %s', async (permission, role, right) => {
    nock(api).get('/repos/acme/shop/collaborators/ada/permission').reply(200, { permission, role_name: role });
    expect(await readRights(github, where, 'ada')).toBe(right);
  });

  test('the order of rights', () => {
    expect(hasRight('admin', 'maintain')).toBe(true);
    expect(hasRight('maintain', 'maintain')).toBe(true);
    expect(hasRight('write', 'maintain')).toBe(false);
    expect(hasRight('none', 'read')).toBe(false);
  });
});

test.each([
  ['active', true],
  ['pending', false],
])('membership %s of a team', async (state, expected) => {
  nock(api).get('/orgs/acme/teams/security/memberships/ada').reply(200, { state });
  expect(await isTeamMember(github, { organisation: 'acme', slug: 'security' }, 'ada')).toBe(expected);
});
