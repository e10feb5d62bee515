/** Promise 1: no value leaves. Known values go into every kind of document; no output may hold a piece of one. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { formats } from '../../report/index.ts';
import { createCanary } from '../support/canary.ts';
import {
  customerTable,
  makeAvro,
  makeDocx,
  makeMail,
  makeOds,
  makeOdt,
  makeParquet,
  makePdf,
  makePptx,
  makeSqlite,
  makeTar,
  makeXlsx,
  makeZip,
} from '../support/containers.ts';
import { run, runJson } from '../support/cli.ts';
import { makeFolder, makeRepository, writeTree } from '../support/repository.ts';
import { awsKey, card, customers, databaseUrl, make, personMail, slackToken } from '../support/secrets.ts';

const password = make('{{base62:15}}7Q', 'password');
const people = customers(30, 'canary');
const planted: Readonly<Record<string, string>> = {
  aws: awsKey('canary'),
  slack: slackToken('canary'),
  github: `ghp_${make('{{base62:36}}', 'canary')}`,
  url: databaseUrl('canary').split(':')[2]?.split('@')[0] ?? '',
  password,
  card: card('canary'),
  mail: personMail('canary'),
  iban: make('{{iban}}', 'canary'),
  phone: '+493090182441',
  jwt: make('{{jwt}}', 'canary'),
  inName: awsKey('canary in a name'),
  inMessage: awsKey('canary in a message'),
  inTag: awsKey('canary in a tag'),
  inBranch: awsKey('canary in a branch'),
  inFolder: personMail('canary in a folder'),
  inAuthor: personMail('canary of an author'),
  inExcuse: awsKey('canary in an excuse'),
  inUnknownKey: awsKey('canary in an unknown key'),
  inEntry: awsKey('canary in the name of an entry'),
  inSheet: personMail('canary in the name of a sheet'),
  inColumn: personMail('canary in the name of a column'),
  inArchive: awsKey('canary in an archive'),
  inCut: awsKey('canary in a cut archive'),
  ...Object.fromEntries(
    people.flatMap(({ mail, card: number, name }, row) => [
      [`mail${row}`, mail],
      [`card${row}`, number],
      [`name${row}`, name],
    ]),
  ),
};

async function plant() {
  const repository = makeRepository();
  const text = `AWS=${planted['aws']}\nSLACK="${planted['slack']}"\ngithub: ${planted['github']}\nconst dbPassword = "${password}"\n${databaseUrl('canary')}\ncard: ${planted['card']}\nmail ${planted['mail']}\niban ${planted['iban']}\nphone ${planted['phone']}\nAuthorization: Bearer ${planted['jwt']}\n`;
  const packed = await plantContainers(text);
  const csv = people.map(({ name, mail, card: number }) => `${name};${mail};${number}`).join('\n');
  repository.commit(
    {
      'plain.txt': text,
      'excused.txt': `key = "${planted['inExcuse']}" # leakwarden:allow aws-access-key-id ${planted['inExcuse']} is old\n`,
      'wide.txt': Buffer.from(`\ufeff${text}`, 'utf16le'),
      'encoded.txt': `data: ${Buffer.from(text).toString('base64')}\n`,
      'hex.txt': `data: ${Buffer.from(text).toString('hex')}\n`,
      'headless.csv': `${csv}\n`,
      'with header.csv': `name;email;card\n${csv}\n`,
      'people.json': JSON.stringify(people),
      'people.jsonl': people.map((person) => JSON.stringify(person)).join('\n'),
      'keyed.json': JSON.stringify(people.map(({ mail, card: number }) => ({ [mail]: number }))),
      'dump.sql': `INSERT INTO \`${planted['mail']}\` VALUES ${people.map(({ name, mail, card: number }) => `('${name}','${mail}','${number}')`).join(',')};\n`,
      [`dumps/${planted['inName']}.txt`]: 'x\n',
      [`mails/${planted['inFolder']}/inbox.csv`]: `email\n${people.map(({ mail }) => mail).join('\n')}\n`,
      [`zips/${planted['inFolder']}.zip`]: Buffer.from('PK\u0003\u0004broken'),
      ...packed,
      '.github/leakwarden.yml': `allow:\n  - { domain: nothing.example, reason: because }\n`,
    },
    `Add ${planted['inMessage']}`,
  );
  repository.git('tag', '-a', 'v1', '-m', `tag ${planted['inTag']}`);
  repository.git('branch', `feature/${planted['inBranch']}`);
  repository.git(
    '-c',
    `user.name=${planted['inAuthor']}`,
    'commit',
    '--allow-empty',
    '-q',
    '-m',
    'x',
    `--author=${planted['inAuthor']} <${planted['inAuthor']}>`,
  );
  writeTree(repository.folder, { 'by.txt': `${slackToken('canary by an author')}\n` });
  repository.git('add', 'by.txt');
  repository.git('commit', '-q', '-m', 'y', `--author=${planted['inAuthor']} <${planted['inAuthor']}>`);
  writeTree(repository.folder, { 'staged.txt': text, 'late.txt': `key ${planted['aws']}\n` });
  repository.git('add', 'staged.txt');
  return { repository, text, packed: Object.keys(packed) };
}

/** The same values in containers of every format, in their names too. */
async function plantContainers(text: string): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const lines = text.trim().split('\n');
  const header = ['name', planted['inColumn'] ?? '', 'email', 'card'];
  const rows = people.map(({ name, mail, card: number }) => [name, 'x', mail, number]);
  const table = [header, ...rows];
  const sheet = await makeXlsx({ [planted['inSheet'] ?? '']: table, Texts: lines.map((line) => [line]) });
  const zip = makeZip({
    [`dir/${planted['inEntry']}.txt`]: `x ${planted['inArchive']}\n`,
    [`${planted['inFolder']}/list.xlsx`]: sheet,
    [`${planted['inFolder']}/broken.pdf`]: '%PDF-1.4\n1 0 obj \x80',
    'plain.txt': text,
  });
  const database = makeSqlite((db) => {
    customerTable(db, 30, 'canary');
    db.exec(`CREATE TABLE "${planted['inSheet']}" ("${planted['inColumn']}" TEXT, email TEXT)`);
    const insert = db.prepare(`INSERT INTO "${planted['inSheet']}" VALUES (?, ?)`);
    for (const { mail } of people) insert.run(text, mail);
  });
  const columns = Object.fromEntries(header.map((name, at) => [name, rows.map((row) => row[at] ?? '')]));
  const attachments = [
    { name: `${planted['inEntry']}.csv`, content: rows.map((row) => row.join(';')).join('\n') },
    { name: 'a.zip', content: zip },
  ];
  return {
    'packed/a.zip': zip,
    'packed/cut.zip': zip.subarray(0, zip.length - 30),
    'packed/cut.gz': gzipSync(`${planted['inCut']}\n${text.repeat(20)}`).subarray(0, -12),
    'packed/a.tar.gz': gzipSync(makeTar({ [`${planted['inFolder']}/b.zip`]: zip })),
    'packed/a.zst': zstdCompressSync(text),
    'packed/a.xlsx': sheet,
    'packed/a.ods': makeOds({ [planted['inSheet'] ?? '']: table }),
    'packed/a.docx': makeDocx(lines, table),
    'packed/a.odt': makeOdt(lines, table),
    'packed/a.pptx': makePptx(lines),
    'packed/a.pdf': await makePdf([lines, rows.map((row) => row.join('  '))]),
    'packed/a.db': database,
    'packed/cut.db': database.subarray(0, 9_000),
    'packed/a.parquet': makeParquet(columns),
    'packed/a.avro': await makeAvro(['name', 'x', 'email', 'card'], rows),
    'packed/a.eml': makeMail(text, attachments, true),
    'packed/a.mbox': `From a@b Mon\n${makeMail(text, attachments)}`,
  };
}

const leaksIn = createCanary(planted);

test('the search finds what is there, in every encoding', () => {
  const value = planted['aws'] ?? '';
  for (const form of [
    value,
    Buffer.from(value).toString('base64'),
    Buffer.from(`x${value}`).toString('base64'),
    Buffer.from(value).toString('hex'),
  ])
    expect(leaksIn(`before ${form} after`)).toEqual([expect.stringMatching(/^aws: /)]);
  expect(leaksIn(value.slice(0, 7))).toEqual([]);
});

const repositoryOfAll = await plant();

describe('no output holds a piece of a planted value', () => {
  const { repository, text, packed } = repositoryOfAll;
  const first = repository.git('rev-list', '--max-parents=0', 'HEAD');
  const doors: [string, readonly string[], string?][] = [
    ['everything', ['scan', repository.folder]],
    ['history', ['scan', repository.folder, '--history-only']],
    ['files', ['scan', repository.folder, '--no-history']],
    ['staged', ['scan', repository.folder, '--staged']],
    ['since', ['scan', repository.folder, '--since', first]],
    ['portable', ['scan', repository.folder, '--portable']],
    ['standard input', ['scan', '--stdin', '--name', `${planted['inName']}.txt`], text],
    [
      'a table on standard input',
      ['scan', '--stdin', '--name', 'x.csv'],
      people.map(({ mail, card: number }) => `${mail},${number}`).join('\n'),
    ],
    ['a branch of that name', ['scan', repository.folder, '--range', `feature/${planted['inBranch']}..HEAD`]],
  ];
  test.each(doors)('%s', (_, args, input) => {
    const folder = makeFolder();
    const outputs = [...formats.keys()].flatMap((format) => ['--format', `${format}=${join(folder, format)}`]);
    const result = run([...args, ...outputs, '--show', 'info', '--write-baseline', join(folder, 'baseline')], {
      input: input ?? '',
    });
    expect(leaksIn(result.stderr + result.stdout), 'stderr').toEqual([]);
    const written = readdirSync(folder);
    expect(written).toHaveLength(formats.size + 1);
    for (const name of written) {
      expect(statSync(join(folder, name)).size).toBeGreaterThan(10);
      expect(leaksIn(readFileSync(join(folder, name), 'utf8')), name).toEqual([]);
    }
  });

  test('and each container was opened', () => {
    const { report } = runJson(['scan', repository.folder, '--no-history']);
    const opened = new Set([...report.findings, ...report.datasets].map(({ path }) => path));
    expect(packed.filter((path) => !opened.has(path))).toEqual([]);
  });

  test('errors do not repeat what they were given to read', () => {
    const folder = makeFolder();
    writeTree(folder, {
      '.github/leakwarden.yml': `allow:\n  - ${planted['aws']}: ${planted['mail']}\n   broken`,
      'unknown.yml': `allow:\n  - ${planted['inUnknownKey']}: ${planted['mail']}\n`,
      'pack.yml': `pack: ${planted['aws']}\nrules: ${planted['mail']}\n`,
      'base.json': `{"version":1,"entries":[{"rule":"${planted['aws']}"}], ${planted['mail']}`,
      'g.toml': `[[rules]]\nid = "${planted['aws']}\n`,
    });
    const attempts = [
      ['scan', folder],
      ['config', 'check', folder],
      ['scan', '--stdin', '--config', join(folder, 'unknown.yml')],
      ['scan', '--stdin', '--config', '/dev/null', '--packs', join(folder, 'pack.yml')],
      ['scan', '--stdin', '--config', '/dev/null', '--packs', join(folder, 'g.toml')],
      ['scan', '--stdin', '--config', '/dev/null', '--baseline', join(folder, 'base.json')],
    ];
    for (const args of attempts) {
      const { code, stderr, stdout } = run(args);
      expect(code).toBe(2);
      expect(leaksIn(stderr + stdout), args.join(' ')).toEqual([]);
    }
  });
});
