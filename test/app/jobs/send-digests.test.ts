/** Digests where people read them, and three months of an organisation that counts what a person hears. */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { DigestChannel, DigestOrder } from '../../../app/digest/types.ts';
import { changeLeak, listOpenLeaks } from '../../../app/store/index.ts';
import type { Account, Installation, Repository } from '../../github/index.ts';
import { issuesOf } from '../../support/attempts.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey, make } from '../../support/secrets.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

interface Receiver {
  readonly url: string;
  readonly bodies: string[];
  readonly signatures: (string | undefined)[];
  /** What the next answers are; 200 afterwards. */
  readonly answers: number[];
}

async function startReceiver(): Promise<Receiver> {
  const [bodies, signatures, answers]: [string[], (string | undefined)[], number[]] = [[], [], []];
  const server = createHttpServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const status = answers.shift() ?? 200;
      if (status === 200) {
        bodies.push(body);
        signatures.push(request.headers['x-leakwarden-signature-256']?.toString());
      }
      response.writeHead(status, { connection: 'close' }).end();
    });
  });
  return { url: `http://127.0.0.1:${await listen(server)}/hook`, bodies, signatures, answers };
}

/** As much of SMTP as a client speaks that has nothing to prove. Returns mails as they came. */
async function startMailServer(): Promise<{ readonly url: string; readonly mails: string[] }> {
  const mails: string[] = [];
  const server = createServer((socket) => {
    let [mail, isData] = ['', false];
    socket.write('220 test\r\n');
    socket.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
        if (isData && line === '.') {
          isData = false;
          mails.push(mail);
          socket.write('250 taken\r\n');
        } else if (isData) mail += `${line}\n`;
        else if (line === 'DATA') {
          isData = true;
          socket.write('354 go on\r\n');
        } else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
  });
  return { url: `smtp://127.0.0.1:${await listen(server)}`, mails };
}

const orderFor = (to: DigestChannel, change: Partial<DigestOrder> = {}): DigestOrder => ({
  team: 'shop',
  repositories: ['acme/*'],
  every: 'day',
  at: 0,
  zone: 'UTC',
  days: [0, 1, 2, 3, 4, 5, 6],
  quiet: null,
  to,
  ...change,
});

const configuration =
  'enforce: { mode: block, rollout: { days: 0, mode: block } }\nreport: { assignees: [mary], team: acme/shop }\n';

interface Cast {
  readonly app: TestApp;
  readonly acme: Account;
  readonly installation: Installation;
  readonly shop: Repository;
}

async function startCast(digests: readonly DigestOrder[]): Promise<Cast> {
  const app = await startTestApp({ digests });
  const owner = app.github.createUser('olga');
  const acme = app.github.createOrganization('acme', owner);
  const installation = app.github.installApp(app.app, acme);
  const files = { '.github/leakwarden.yml': configuration };
  const shop = await app.github.createRepository({ owner: acme, name: 'shop', files });
  app.github.grant(shop, app.github.createUser('mary'), 'write');
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  return { app, acme, installation, shop };
}

async function leakInto({ app, shop }: Cast, name: string, line: string): Promise<void> {
  await app.github.push(shop, 'main', { [name]: line });
  await app.hear();
}

const high = (seed: string): string => `token = "hf_${make('{{alpha:34}}', seed)}"\n`;
const critical = (seed: string): string => `AWS_ACCESS_KEY_ID=${awsKey(seed)}\n`;

async function digest({ app }: Cast): Promise<void> {
  await app.send({ kind: 'send-digests' });
  await app.work();
  expect(app.failures.splice(0)).toEqual([]);
}

test('Slack, Teams, a signed webhook and a mail get the same, each in its own form, and no value', async () => {
  const [slack, teams, web, mail] = [
    await startReceiver(),
    await startReceiver(),
    await startReceiver(),
    await startMailServer(),
  ];
  const secret = 'a secret of the receiver';
  const server = { url: mail.url, from: 'leakwarden@example.com' };
  const cast = await startCast([
    orderFor({ kind: 'slack', url: slack.url }, { team: 'one' }),
    orderFor({ kind: 'teams', url: teams.url }, { team: 'two' }),
    orderFor({ kind: 'webhook', url: web.url, secret }, { team: 'three' }),
    orderFor({ kind: 'mail', to: ['mary@example.com'], server }, { team: 'four' }),
    orderFor({ kind: 'slack', url: slack.url }, { team: 'elsewhere', repositories: ['other/*'] }),
  ]);
  await digest(cast);
  await leakInto(cast, 'a <b> & *c*.env', high('first'));
  cast.app.pass(24);
  await digest(cast);
  await digest(cast);
  const [issue] = issuesOf(cast.shop);
  const link = `/acme/shop/issues/${issue?.number}`;
  const texts = [...slack.bodies, ...teams.bodies, ...web.bodies, ...mail.mails];
  expect(texts).toHaveLength(4);
  for (const text of texts) {
    expect(text).toContain(link);
    expect(text).toContain('LW-');
    expect(text).not.toContain(make('{{alpha:34}}', 'first').slice(0, 8));
  }
  expect(JSON.parse(slack.bodies[0] ?? '')).toMatchObject({ text: expect.stringMatching(/one: 1 new[^]*\*New\*/) });
  expect(slack.bodies[0]).not.toMatch(/<b>/);
  expect(JSON.parse(teams.bodies[0] ?? '')).toMatchObject({
    type: 'message',
    attachments: [{ content: { type: 'AdaptiveCard' } }],
  });
  expect(web.signatures).toEqual([
    `sha256=${createHmac('sha256', secret)
      .update(web.bodies[0] ?? '')
      .digest('hex')}`,
  ]);
  expect(JSON.parse(web.bodies[0] ?? '')).toMatchObject({
    schema: 1,
    kind: 'digest',
    fresh: [{ repository: 'acme/shop' }],
  });
  expect(mail.mails[0]).toMatch(/Subject: .*four: 1 new/);
});

test('somebody in two teams gets one mail with both, and others the one of their team', async () => {
  const mail = await startMailServer();
  const server = { url: mail.url, from: 'leakwarden@example.com' };
  const cast = await startCast([
    orderFor({ kind: 'mail', to: ['mary@example.com'], server }, { team: 'one' }),
    orderFor({ kind: 'mail', to: ['Mary@example.com', 'otto@example.com'], server }, { team: 'two' }),
  ]);
  await leakInto(cast, 'a.env', high('first'));
  await digest(cast);
  await digest(cast);
  const heads = mail.mails.map((text) => [/^To: (.*)$/m.exec(text)?.[1], /^Subject: (.*)$/m.exec(text)?.[1]]);
  expect(heads).toEqual([
    ['mary@example.com', 'Leakwarden, one: 1 new; two: 1 new'],
    ['otto@example.com', 'Leakwarden, two: 1 new'],
  ]);
});

test('an issue of a private repository gets a comment that mentions the team; one of a public repository nothing', async () => {
  const to = { kind: 'issue', repository: 'acme/security', mention: 'acme/shop' } as const;
  const cast = await startCast([orderFor(to)]);
  const security = await cast.app.github.createRepository({ owner: cast.acme, name: 'security', files: { a: 'a\n' } });
  await cast.app.send({ kind: 'sync-repositories', installation: cast.installation.id });
  await cast.app.work();
  await leakInto(cast, 'a.env', high('first'));
  await digest(cast);
  cast.app.pass(24);
  await digest(cast);
  const told = (): string[] => [...security.comments.values()].map(({ body }) => body);
  expect(issuesOf(security)).toHaveLength(1);
  expect(told()).toEqual([expect.stringMatching(/1 new[^]*@acme\/shop/)]);

  cast.app.github.setVisibility(security, 'public');
  await leakInto(cast, 'b.env', high('second'));
  cast.app.pass(24);
  await digest(cast);
  expect(told().join()).not.toMatch(/b\.env/);
  expect(cast.app.logged.join()).toMatch(/a digest was not sent.*is public/);
});

test('a receiver that is down is tried again after a quarter of an hour, and keeps nobody else waiting', async () => {
  const [down, up] = [await startReceiver(), await startReceiver()];
  const cast = await startCast([
    orderFor({ kind: 'slack', url: down.url }, { team: 'one' }),
    orderFor({ kind: 'slack', url: up.url }, { team: 'two' }),
  ]);
  await leakInto(cast, 'a.env', high('first'));
  down.answers.push(500);
  await digest(cast);
  await digest(cast);
  expect([down.bodies.length, up.bodies.length]).toEqual([0, 1]);
  cast.app.pass(0.26);
  await digest(cast);
  expect([down.bodies.length, up.bodies.length]).toEqual([1, 1]);
  expect(cast.app.logged.join()).not.toContain(down.url);
});

/** What rang for a person in one day: messages of the digest, and issues they are assigned to or mentioned in. */
test('in three months a person hears at most one message a day, criticals aside', async () => {
  const receiver = await startReceiver();
  const order = orderFor(
    { kind: 'slack', url: receiver.url },
    { at: 9 * 60, zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], quiet: { from: 18 * 60, to: 8 * 60 } },
  );
  const cast = await startCast([order]);
  const days = 92;
  /** Day -> what is pushed then. */
  const highOn = new Map([2, 3, 3, 24, 40, 66].map((day, index) => [`${day}-${index}`, day]));
  const criticalOn = [12, 47];
  const heard: { readonly day: number; readonly message: string }[] = [];
  let rung = 0;
  for (let day = 0; day < days; day++) {
    for (const [seed, when] of highOn) if (when === day) await leakInto(cast, `${seed}.env`, high(seed));
    if (criticalOn.includes(day)) await leakInto(cast, `critical-${day}.env`, critical(String(day)));
    if (day === 30) await revokeFirst(cast);
    // Whatever is due is due some days later as well.
    if (day % 4 === 0) await reviewIssues(cast);
    for (let hour = 0; hour < 24; hour += 3) {
      await digest(cast);
      cast.app.pass(3);
    }
    for (const message of receiver.bodies.splice(0)) heard.push({ day, message });
    const now = ringing(cast.shop);
    for (const message of now.slice(rung)) heard.push({ day, message });
    rung = now.length;
  }
  const isCritical = (message: string): boolean => /critical leak|\[critical\]/.test(message);
  const ordinary = heard.filter(({ message }) => !isCritical(message));
  const byDay = Map.groupBy(ordinary, ({ day }) => day);
  expect(Math.max(...[...byDay.values()].map(({ length }) => length))).toBe(1);
  // Six leaks, one of them revoked, and what is overdue reminded of ever more seldom: not every day by far.
  expect(byDay.size).toBeGreaterThan(5);
  expect(byDay.size).toBeLessThan(45);
  const breakthroughs = heard.filter(({ message }) => message.includes('1 critical leak'));
  expect(breakthroughs.map(({ day }) => day)).toEqual(criticalOn);
  expect(ordinary.some(({ message }) => /Resolved/.test(message))).toBe(true);
}, 300_000);

/** Their titles, once for the issue and once for each comment, where mary is assigned or her team is mentioned. */
function ringing(shop: Repository): string[] {
  const mine = issuesOf(shop).filter(
    ({ body, assignees }) => assignees.length > 0 || (body ?? '').includes('@acme/shop'),
  );
  const comments = [...shop.comments.values()].filter(({ body }) => body.includes('@acme/shop'));
  return [...mine.map(({ title }) => title), ...comments.map(({ body }) => body)];
}

/** As each day does: due dates, reminders. */
async function reviewIssues({ app, installation, shop }: Cast): Promise<void> {
  for (const { id } of await listOpenLeaks(app.db, installation.id))
    await app.send({ kind: 'sync-issue', installation: installation.id, repository: shop.id, leak: id });
  await app.work();
}

async function revokeFirst({ app, installation }: Cast): Promise<void> {
  const first = (await listOpenLeaks(app.db, installation.id)).find(({ severity }) => severity === 'high');
  await changeLeak(app.db, first?.id ?? '', { state: 'revoked', closed_at: new Date() });
}
