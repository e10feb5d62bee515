/** Nothing but ids leaves a payload: tried on every example GitHub gives. */
import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { toDelivery } from '../../../app/front/ids.ts';
import { fields, nest, strange } from './strange.ts';

interface Example {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

const guid = '11111111-2222-4333-8444-555555555555';
const all = (examples as unknown as readonly Example[]).flatMap(({ name, examples: payloads }) =>
  payloads.map((payload) => ({ name, payload })),
);

describe('ids of a delivery', () => {
  test('hold no text of any example', () => {
    expect(all.length).toBeGreaterThan(300);
    for (const { name, payload } of all) {
      const { guid: _, event, action, ...rest } = toDelivery(guid, name, payload);
      expect(event).toBe(name);
      expect([null, payload['action']]).toContain(action);
      const texts = Object.values(rest).filter((value) => typeof value === 'string');
      expect(texts.filter((text) => !/^[0-9a-f]{40}$/.test(text))).toEqual([]);
    }
  });

  test.each(fields)('hold nothing else, whatever stands in %s', (field) => {
    for (const value of strange) {
      const {
        guid: _guid,
        event: _event,
        action,
        ...ids
      } = toDelivery(guid, 'pull_request', JSON.parse(nest(field, value)));
      expect(action ?? '').toMatch(/^[a-z_]{0,60}$/);
      for (const id of Object.values(ids)) expect(id === null || Number.isSafeInteger(id), `${id}`).toBe(true);
    }
  });

  test('name what an event is about', () => {
    const pull = { number: 3, head: { sha: 'a'.repeat(40), ref: 'secret-name' }, base: { sha: 'b'.repeat(40) } };
    const common = { installation: { id: 7 }, repository: { id: 9, name: 'x' }, sender: { id: 11, login: 'y' } };
    expect(toDelivery(guid, 'pull_request', { action: 'opened', number: 3, pull_request: pull, ...common })).toEqual({
      guid,
      event: 'pull_request',
      action: 'opened',
      installation_id: 7,
      repository_id: 9,
      number: 3,
      subject_id: null,
      sender_id: 11,
      before_sha: 'b'.repeat(40),
      after_sha: 'a'.repeat(40),
    });
    expect(
      toDelivery(guid, 'push', { ref: 'refs/heads/x', before: '0'.repeat(40), after: 'c'.repeat(40), ...common }),
    ).toMatchObject({ before_sha: '0'.repeat(40), after_sha: 'c'.repeat(40), number: null });
    expect(
      toDelivery(guid, 'issue_comment', { issue: { number: 4 }, comment: { id: 5, body: 'z' }, ...common }),
    ).toMatchObject({ number: 4, subject_id: 5 });
    expect(
      toDelivery(guid, 'merge_group', {
        merge_group: { head_sha: 'd'.repeat(40), base_sha: 'e'.repeat(40) },
        ...common,
      }),
    ).toMatchObject({ before_sha: 'e'.repeat(40), after_sha: 'd'.repeat(40) });
    expect(toDelivery(guid, 'check_run', { check_run: { id: 6, head_sha: 'f'.repeat(40) }, ...common })).toMatchObject({
      subject_id: 6,
      after_sha: 'f'.repeat(40),
    });
  });

  test.each([
    null,
    5,
    'text',
    [],
    { installation: 'x', repository: { id: 'y' }, action: { a: 1 }, number: 1.5, after: 'main' },
  ])('are none where the payload is not as expected: %j', (payload) => {
    const { guid: _, event: __, ...rest } = toDelivery(guid, 'push', payload);
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
  });
});
