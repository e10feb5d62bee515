/** Promises 1, 7 and 10 at every surface of the Action: no value, nothing told in public, and nothing of others obeyed. */
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Repository, Visibility } from '../github/index.ts';
import { createCanary } from '../support/canary.ts';
import { checkOut, makeStage, runAction, type Stage } from '../support/action.ts';
import type { ActionRun } from '../support/runner.ts';
import { awsKey, card, customerCsv, customers, databaseUrl, personMail } from '../support/secrets.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});

const people = customers(30, 'action');
const planted: Readonly<Record<string, string>> = {
  aws: awsKey('action'),
  url: databaseUrl('action').split(':')[2]?.split('@')[0] ?? '',
  card: card('action'),
  mail: personMail('action'),
  inTitle: awsKey('action title'),
  inBranch: awsKey('action branch'),
  inName: awsKey('action name'),
  inMessage: awsKey('action message'),
  inComment: awsKey('action comment'),
  inAsset: awsKey('action asset'),
  ...Object.fromEntries(people.map(({ mail }, row) => [`mail${row}`, mail])),
};
const canary = createCanary(planted);
const text = `AWS=${planted['aws']}\n${databaseUrl('action')}\ncard: ${planted['card']}\nmail ${planted['mail']}\n`;

const all = {
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  checks: 'read',
  security_events: 'write',
} as const;
const inputs = { comment: 'true', artifact: 'public' };

let count = 0;
function makeShop(
  visibility: Visibility,
  files: Readonly<Record<string, string>> = { 'README.md': 'Shop\n' },
): Promise<Repository> {
  return stage.github.createRepository({ owner: stage.acme, name: `shop${++count}`, visibility, files });
}

async function runOn(
  shop: Repository,
  event: string,
  rest: { sha?: string; payload?: object; inputs?: Record<string, string> } = {},
): Promise<ActionRun> {
  const sha = rest.sha ?? (await stage.github.head(shop));
  const payload = rest.payload ?? (await stage.payload(event));
  const workspace = await checkOut(stage, shop, sha);
  return runAction(stage, {
    repository: shop,
    event,
    payload,
    sha,
    workspace,
    token: stage.token(all),
    inputs: rest.inputs ?? inputs,
  });
}

/** What stands on GitHub afterwards. */
function writtenTo(shop: Repository): string {
  const ours = ({ author }: { readonly author: { readonly account: { readonly type: string } } }): boolean =>
    author.account.type === 'Bot';
  const issues = [...shop.issues.values()].filter(ours).map(({ title, body }) => `${title}\n${body ?? ''}`);
  const comments = [...shop.comments.values()].filter(ours).map(({ body }) => body);
  const results = shop.analyses.map(({ sarif }) => gunzipSync(Buffer.from(sarif, 'base64')).toString());
  return [...issues, ...comments, ...results].join('\n');
}

async function openPull(shop: Repository): Promise<{ head: string; payload: object }> {
  const branch = `topic-${planted['inBranch']}`;
  const head = await stage.github.push(
    shop,
    branch,
    {
      'a.txt': text,
      'customers.csv': `name,email\n${people.map(({ name, mail }) => `${name},${mail}`).join('\n')}\n`,
      [`dir/${planted['inName']}.txt`]: text,
    },
    { message: `Say ${planted['inMessage']}` },
  );
  await stage.github.openPull(shop, {
    head: branch,
    title: `With ${planted['inTitle']}`,
    body: planted['inTitle'] ?? '',
  });
  return { head, payload: await stage.payload('pull_request') };
}

describe.each(['private', 'public'] as const)('in a %s repository no value is written anywhere', (visibility) => {
  test('of a pull request', async () => {
    const shop = await makeShop(visibility);
    const { head, payload } = await openPull(shop);
    const result = await runOn(shop, 'pull_request', { sha: head, payload });
    expect(result.code).toBe(1);
    expect(canary(`${result.all}\n${writtenTo(shop)}`)).toEqual([]);
    expect(result.log).not.toContain('add-mask');
  });

  test('of a history with a draft, of an issue, of a comment', async () => {
    const shop = await makeShop(visibility, { 'a.txt': text });
    const assets = [{ name: `${planted['inName']}.txt`, content: Buffer.from(`key ${planted['inAsset']}\n`) }];
    stage.github.addRelease(shop, 'v1', `by ${planted['mail']}`, { draft: true, assets });
    const whole = await runOn(shop, 'schedule', { payload: {} });
    const issue = stage.github.openIssue(shop, stage.owner, { title: 'T', body: text });
    const issues = await runOn(shop, 'issues');
    stage.github.comment(issue, stage.owner, `see ${planted['inComment']}`);
    const comment = await runOn(shop, 'issue_comment');
    expect([whole.code, issues.code, comment.code]).toEqual([1, 1, 1]);
    expect(canary([whole.all, issues.all, comment.all, writtenTo(shop)].join('\n'))).toEqual([]);
  });
});

describe('a public repository', () => {
  const telling = /AWS|card|e-mail|people|person|customers\.csv|database|history/i;

  test('tells nothing but the verdict, references and lines of the change itself', async () => {
    const shop = await makeShop('public');
    const head = await stage.github.push(shop, 'topic', {
      'a.txt': `one\nkey = "${planted['aws']}"\n`,
      'b.txt': 'gone soon\n',
    });
    await stage.github.openPull(shop, { head: 'topic' });
    const payload = await stage.payload('pull_request');
    const result = await runOn(shop, 'pull_request', { sha: head, payload, inputs: { comment: 'true' } });
    expect(result).toMatchObject({
      code: 1,
      outputs: { verdict: 'fail', findings: '', subjects: '', leaks: '', report: '' },
    });
    expect(result.log).toMatch(/^::error file=a\.txt,line=2,[^:]*::This line must not be merged; reference LW-/m);
    const written = `${result.log}\n${writtenTo(shop)}\n${result.outputs['sarif']}`;
    expect(written).not.toMatch(telling);
    expect(result.summary).not.toMatch(/AWS|card|e-mail|customers\.csv|database/);
    expect(shop.analyses).toHaveLength(1);
    expect(result.summary).toContain('leakwarden scan');
    expect([...shop.issues.values()].filter(({ pull }) => pull === null)).toEqual([]);
  });

  test('says nothing of its history, and tells it in the private repository that is named', async () => {
    const vault = await stage.github.createRepository({
      owner: stage.acme,
      name: `vault${count}`,
      files: { 'README.md': 'x\n' },
    });
    const configuration = `report:\n  repository: acme/${vault.name}\n`;
    const files = { 'customers.csv': customerCsv(30), '.github/leakwarden.yml': configuration };
    const shop = await makeShop('public', files);
    const result = await runOn(shop, 'schedule', { payload: {}, inputs: {} });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', subjects: '', report: '', sarif: '' } });
    expect(`${result.log}${result.summary}`).not.toMatch(telling);
    expect(shop.analyses).toEqual([]);
    expect([...vault.issues.values()].map(({ body }) => body).join('\n')).toContain('30 people');
  });

  test('without an answer who may read it, a repository is public', async () => {
    const shop = await makeShop('private', { 'customers.csv': customerCsv(30) });
    const sha = await stage.github.head(shop);
    const result = await runAction(stage, {
      repository: shop,
      event: 'push',
      payload: { repository: { default_branch: 'main' }, ref: 'refs/heads/main', before: '0'.repeat(40), after: sha },
      sha,
      workspace: await checkOut(stage, shop, sha),
    });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '' } });
    expect(`${result.log}${result.summary}`).not.toMatch(telling);
  });
});

describe('text of others is never obeyed', () => {
  const hostile = [
    'a\n::set-output name=x::y',
    '::error::hi.txt',
    '##[command]x.txt',
    '%0A::warning::z.txt',
    'x,line=1::y.txt',
    'b`</code><img src=x onerror=1>.txt',
    '@octocat [l](https:evil.example).txt',
    '\u202egnp.txt',
  ];

  test('not as names of files, branches and in titles', async () => {
    const shop = await makeShop('private');
    const files = Object.fromEntries(hostile.map((name, at) => [name, `key = "${awsKey(`hostile ${at}`)}"\n`]));
    const head = await stage.github.push(shop, 'topic', files, { message: '::stop-commands::x\n\n::error::y' });
    await stage.github.openPull(shop, { head: 'topic', title: '::add-mask::x%0A::error::y', body: '::error::z' });
    const payload = await stage.payload('pull_request');
    const result = await runOn(shop, 'pull_request', { sha: head, payload, inputs: { comment: 'true' } });
    expect(result).toMatchObject({ code: 1, outputs: { findings: String(hostile.length) } });
    const commands = result.log.split('\n').filter((line) => line.startsWith('::'));
    expect(
      commands.every((line) => /^::(?:error|warning|notice) (?:file=[^:]*,line=|title=Leakwarden::)/.test(line)),
    ).toBe(true);
    expect(commands).toHaveLength(hostile.length + 1);
    expect(result.log).not.toMatch(/##\[/);
    expect(Object.keys(result.outputs).toSorted()).toEqual([
      'findings',
      'leaks',
      'report',
      'sarif',
      'subjects',
      'verdict',
    ]);
    const comments = [...shop.comments.values()].map(({ body }) => body);
    // In code nobody is called and nothing is linked.
    const shown = [result.summary, ...comments].join('\n').replace(/`[^`\n]*`/g, '');
    expect(comments).toHaveLength(1);
    expect(shown).not.toMatch(/<img|\u202e|(?<![\\\u200b])@octocat|\]\(https:evil/);
  });

  test('not as names of tags and assets', async () => {
    const shop = await makeShop('private');
    const assets = ['../../evil.txt', '.git', 'con', '::error::x', 'a\nb', 'a:b', 'a;b'].map((name, at) => ({
      name,
      content: Buffer.from(`key = "${awsKey(`asset ${at}`)}"\n`),
    }));
    const release = stage.github.addRelease(shop, '../v1::x', '', { assets });
    const result = await runOn(shop, 'release', { payload: { release: { id: release.id } } });
    expect(result).toMatchObject({ code: 1, outputs: { leaks: String(assets.length) } });
    expect(
      result.log
        .split('\n')
        .filter((line) => line.startsWith('::'))
        .every(
          (line) => line.startsWith('::error title=Leakwarden::') || line.startsWith('::notice title=Leakwarden::'),
        ),
    ).toBe(true);
  });
});
