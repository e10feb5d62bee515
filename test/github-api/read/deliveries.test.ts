import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { listMissedDeliveries, redeliver } from '../../../github/index.ts';
import { ago, api, drain, github, useNock } from '../support.ts';

useNock();

const path = '/app/hook/deliveries';

function raw(id: number | string, guid: string, secondsAgo: number, status = 'OK', code = 202): string {
  const at = ago(secondsAgo).toISOString();
  // As text: the ids of deliveries are wider than a number of JavaScript.
  return `{"id":${id},"guid":"${guid}","delivered_at":"${at}","status":"${status}","status_code":${code},
    "event":"push","action":null,"installation_id":4,"repository_id":1}`;
}
const json = { 'content-type': 'application/json' };

describe('listMissedDeliveries', () => {
  test('follows the cursor until older than asked for, and tells only what never came home', async () => {
    nock(api)
      .get(path)
      .query({ per_page: '100' })
      .reply(200, `[${raw(9, 'fine', 10)},${raw('123456789012345678', 'slow', 20, 'timed out', 0)}]`, {
        ...json,
        link: `<${api}${path}?per_page=100&cursor=v1_99>; rel="next"`,
      });
    nock(api)
      .get(path)
      .query({ per_page: '100', cursor: 'v1_99' })
      .reply(200, `[${raw(7, 'broken', 30, 'Internal Server Error', 500)},${raw(6, 'old', 3601, 'x', 500)}]`, {
        ...json,
        link: `<${api}${path}?per_page=100&cursor=v1_98>; rel="next"`,
      });
    const missed = await drain(listMissedDeliveries(github, ago(3600)));
    expect(missed).toEqual([
      {
        id: '123456789012345678',
        guid: 'slow',
        deliveredAt: ago(20),
        event: 'push',
        action: null,
        installation: 4,
        repository: 1,
        statusCode: null,
      },
      expect.objectContaining({ id: '7', guid: 'broken', statusCode: 500 }),
    ]);
  });

  test('a failure that came home at a later attempt is no news, nor is one failure told twice', async () => {
    const page = [
      raw(5, 'home', 10),
      raw(4, 'lost', 20, 'x', 500),
      raw(3, 'home', 30, 'x', 500),
      raw(2, 'lost', 40, 'x', 500),
    ];
    nock(api)
      .get(path)
      .query(true)
      .reply(200, `[${page.join(',')}]`, json);
    const missed = await drain(listMissedDeliveries(github, ago(3600)));
    expect(missed.map(({ id, guid }) => [id, guid])).toEqual([['4', 'lost']]);
  });
});

test('redeliver keeps every digit of the id', async () => {
  nock(api).post(`${path}/123456789012345678/attempts`).reply(202, {});
  expect(await redeliver(github, '123456789012345678')).toBe(true);
});
