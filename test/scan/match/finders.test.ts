/** Every entry of a Kubernetes Secret is looked at, wherever `kind` stands. */
import { expect, test } from 'vitest';
import { scanBytes } from '../../support/scan.ts';
import { make } from '../../support/secrets.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const value = (seed: string): string => base64(make('{{base62:18}}', seed));

async function linesIn(text: string, name = 'secret.yaml'): Promise<number[]> {
  const { findings } = await scanBytes(text, { name });
  const own = findings.filter(({ kind, severity }) => kind === 'secret' && severity !== 'info');
  return own.flatMap(({ places }) => places.map(({ line }) => line)).toSorted((a, b) => a - b);
}

test('all entries, behind `kind` and before it', async () => {
  const entries = `data:\n  username: ${base64('svc_orders_writer')}\n  db: ${value('a')}\n  cache: ${value('b')}\n`;
  expect(await linesIn(`kind: Secret\n${entries}`)).toEqual([4, 5]);
  expect(await linesIn(`${entries}kind: Secret\n`)).toEqual([3, 4]);
});

test('in a list, each in its own item', async () => {
  const item = (kind: string, seed: string): string => `- kind: ${kind}\n  data:\n    entry: ${value(seed)}\n`;
  expect(await linesIn(`items:\n${item('ConfigMap', 'c')}${item('Secret', 'd')}`)).toEqual([7]);
});

test('not another document, no placeholder, no public part', async () => {
  expect(await linesIn(`kind: Secret\n---\nkind: ConfigMap\ndata:\n  entry: ${value('e')}\n`)).toEqual([]);
  expect(await linesIn(`kind: Secret\ndata:\n  entry: ${base64('changeme-please')}\n`)).toEqual([]);
  expect(await linesIn(`kind: Secret\ndata:\n  tls.crt: ${value('f')}\n`)).toEqual([]);
});

test('on one line, in the flow of YAML', async () => {
  const data = `{user: ${base64('svc_orders_writer')}, tls.crt: ${value('g')}, password: "${value('h')}"}`;
  expect(await linesIn(`kind: Secret\nmetadata: {name: web}\ndata: ${data}\n`)).toEqual([3]);
  expect(await linesIn(`{kind: Secret, metadata: {name: web}, data: {password: ${value('i')}}}\n`)).toEqual([1]);
});
