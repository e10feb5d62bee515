/** What GitHub leaves out of an answer, or answers in another shape, is never a pass, and never a fault of ours. */
import { expect, test } from 'vitest';
import { auditSettings } from '../../gate/index.ts';
import { createTokenClient, isProblem, openSettings } from '../../github/index.ts';
import { defaultConfig } from '../../scan/index.ts';
import { makeShop, type Shop } from '../github-api/read/settings/scene.ts';

type Outcomes = ReadonlyMap<string, string>;

/** Null: not even the names could be read. */
async function audit({ github, owner }: Shop): Promise<Outcomes | null> {
  const client = await createTokenClient({ apiUrl: github.apiUrl, token: github.tokenOf(owner), version: 'test' });
  const order = {
    owner: 'acme',
    repo: null,
    reader: openSettings(client),
    isInstallation: false,
    config: defaultConfig.settings,
    appId: null,
    checkName: 'leakwarden',
    holdings: () => ({ people: 0, secrets: 0 }),
    failOn: 'high',
    version: 'test',
    now: new Date(),
  } as const;
  try {
    const { report } = (await auditSettings(order)) ?? {};
    const results = report?.subjects.flatMap((subject) => subject.results.map((each) => ({ subject, each }))) ?? [];
    return new Map(results.map(({ subject, each }) => [`${subject.name} ${each.policy}`, each.outcome]));
  } catch (error) {
    if (!isProblem(error)) throw error;
    return null;
  }
}

const isGood = (outcome: string | undefined): boolean => outcome !== 'fail' && outcome !== 'unknown';

function turnedGood(before: Outcomes | null, after: Outcomes | null): readonly string[] {
  return [...(after ?? [])].flatMap(([name, outcome]) =>
    isGood(outcome) && before?.has(name) && !isGood(before.get(name)) ? [name] : [],
  );
}

/** Each with one property less, those of the first entry of a list as well; addresses are for people. */
function* withLess(value: unknown, depth = 0): Generator<readonly [name: string, value: unknown]> {
  if (typeof value !== 'object' || value === null || depth > 3) return;
  if (Array.isArray(value)) {
    const [first, ...others] = value as readonly unknown[];
    for (const [name, less] of withLess(first, depth + 1)) yield [`[0].${name}`, [less, ...others]];
    return;
  }
  for (const [name, own] of Object.entries(value)) {
    if (typeof own === 'string' && own.startsWith('http')) continue;
    yield [name, Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))];
    for (const [below, less] of withLess(own, depth + 1)) yield [`${name}.${below}`, { ...value, [name]: less }];
  }
}

/** Paths that an audit asks, and what they answer. */
async function record(shop: Shop): Promise<ReadonlyMap<string, unknown>> {
  await audit(shop);
  const { github, owner } = shop;
  const paths = new Set(github.requests.flatMap(({ path }) => (path === '/graphql' ? [] : [path])));
  const headers = { authorization: `token ${github.tokenOf(owner)}` };
  const answers = new Map<string, unknown>();
  for (const path of paths) answers.set(path, await (await fetch(`${github.apiUrl}${path}`, { headers })).json());
  return answers;
}

async function auditWith(
  shop: Shop,
  path: string,
  answer: { status: number; body?: unknown },
): Promise<Outcomes | null> {
  const exact = new RegExp(`^${path}$`);
  const armed = shop.github.faults.add({ path: exact, times: 99, answer });
  const found = await audit(shop);
  armed.remove();
  return found;
}

/** So that each has time enough on a slow machine. */
const parts = 8;
/** Every fourth property, or all of them, as `script/bench --answers` asks. */
const tried = process.env['ANSWERS'] === 'all' ? [...Array(parts).keys()] : [2, 5];

test.each(tried)('a property that is left out never passes (part %i)', async (part) => {
  const shop = await makeShop();
  shop.shop.pages = 'public';
  const answers = await record(shop);
  expect(answers.size).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (const [path, body] of answers) {
    const some = [...withLess(body)].filter((_, index) => index % parts === part);
    const before = some.length > 0 ? await auditWith(shop, path, { status: 200, body }) : null;
    for (const [name, less] of some) {
      const after = await auditWith(shop, path, { status: 200, body: less });
      wrong.push(...turnedGood(before, after).map((policy) => `${path} without ${name}: ${policy}`));
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['{}', { status: 200, body: {} }],
  ['nothing', { status: 204 }],
  ['a text', { status: 200, body: 'x' }],
])('%s in the place of any answer is no pass', async (_, answer) => {
  const shop = await makeShop();
  const answers = await record(shop);
  const before = await audit(shop);
  const wrong: string[] = [];
  for (const path of answers.keys())
    wrong.push(...turnedGood(before, await auditWith(shop, path, answer)).map((policy) => `${path}: ${policy}`));
  expect(wrong).toEqual([]);
});
