/** The command line as people meet it: exit codes, outputs, errors that help. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../report/index.ts';
import { run, runJson } from '../support/cli.ts';
import { home } from '../support/fresh-build.ts';
import { gitEnvironment, makeFolder, makeRepository, writeTree } from '../support/repository.ts';
import { awsKey, customerCsv, personMail } from '../support/secrets.ts';

const leaking = makeRepository();
leaking.commit({ 'config/app.env': `AWS_ACCESS_KEY_ID=${awsKey()}\n`, 'readme.md': 'Hello\n' }, 'Add configuration');
leaking.commit({ 'data/customers.csv': customerCsv(30) }, 'Add customers');
leaking.remove('config/app.env');
const clean = makeRepository();
clean.commit({ 'a.txt': 'nothing to see\n' });

describe('exit codes', () => {
  test('0 without a leak, 1 with one, in whatever folder one stands', () => {
    expect(run(['scan', clean.folder]).code).toBe(0);
    expect(run(['scan', leaking.folder]).code).toBe(1);
    expect(run(['scan'], { cwd: leaking.folder }).code).toBe(1);
  });
  test('the threshold decides', () => {
    const text = `mail ${personMail()}\n`;
    expect(run(['scan', '--stdin'], { input: text }).code).toBe(0);
    expect(run(['scan', '--stdin', '--fail-on', 'info'], { input: text }).code).toBe(1);
  });
  test.each([
    ['an unknown option', ['scan', '--fial-on', 'high'], /fail-on/],
    ['an unknown command', ['scna'], /scan/],
    ['a severity that is none', ['scan', '--fail-on', 'awful'], /critical/],
    ['a path that is not there', ['scan', '/no/such/path'], /file or folder not found/],
    ['a format that is none', ['scan', clean.folder, '--format', 'pdf'], /sarif/],
    ['parts that exclude each other', ['scan', clean.folder, '--staged', '--range', 'a..b'], /exclude each other/],
    ['a rule that is none', ['scan', clean.folder, '--rule', 'nothing'], /rules list/],
    ['a baseline that is not there', ['scan', clean.folder, '--baseline', 'none.json'], /--write-baseline/],
    ['a range outside a repository', ['scan', makeFolder(), '--range', 'a..b'], /is not in a Git repository; --staged/],
    ['a commit that is none', ['scan', clean.folder, '--since', 'nothing'], /there is no commit "nothing"/],
    ['a key that is too short', ['scan', clean.folder, '--key-file', '/etc/hostname'], /16 characters|file not found/],
    ['an output that cannot be written', ['scan', clean.folder, '--output', '/proc/none/x'], /cannot be written/],
  ])('2 for %s, with what to do', (_, args, message) => {
    const { code, stderr, stdout } = run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
  });
  test('2 for a broken configuration, with file and line', () => {
    const repository = makeRepository();
    repository.commit({ '.github/leakwarden.yml': 'enforce:\n  mode: maybe\n' });
    expect(run(['scan', repository.folder])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/leakwarden\.yml:2:\d+/),
    });
  });
  test('0 for a configuration laxer than the organisation: what it may not say has no effect, and that is printed', () => {
    const repository = makeRepository();
    repository.commit({ '.github/leakwarden.yml': 'enforce:\n  mode: observe\n  severity: low\n' });
    const folder = makeFolder();
    writeTree(folder, { 'organisation.yml': 'enforce:\n  mode: block\n' });
    const organisation = join(folder, 'organisation.yml');
    const { code, stdout } = run(['config', 'check', repository.folder, '--organisation', organisation]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`enforce\\.mode +block +${organisation}:2`));
    expect(stdout).toMatch(/enforce\.severity +low +\.github\/leakwarden\.yml:3/);
    expect(stdout).toContain(
      `! .github/leakwarden.yml:2: \`enforce.mode: observe\` is laxer than the organisation's \`block\` (${organisation}:2) and has no effect`,
    );
    expect(run(['config', 'check', repository.folder, '--organisation', join(folder, 'none.yml')])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/none\.yml:1:1: there is no file/),
    });
  });
  test('3 where not everything was covered, unless configuration accepts it by name', () => {
    const repository = makeRepository();
    repository.commit({ 'backup.zip': Buffer.from('PK\u0003\u0004 some archive') });
    const { code, stdout } = run(['scan', repository.folder]);
    expect(code).toBe(3);
    expect(stdout).toMatch(/backup\.zip/);
    writeTree(repository.folder, {
      '.github/leakwarden.yml': 'acceptNotCovered:\n  - { path: backup.zip, reason: holds pictures only }\n',
    });
    expect(run(['scan', repository.folder]).code).toBe(0);
  });
});

describe('what comes out', () => {
  test('several outputs in one run; standard output carries the report only', () => {
    const folder = makeFolder();
    const names = [...formats.keys()];
    const result = run([
      'scan',
      leaking.folder,
      ...names.flatMap((name) => ['--format', `${name}=${join(folder, `leaks.${name}`)}`]),
    ]);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    for (const name of names)
      expect(readFileSync(join(folder, `leaks.${name}`), 'utf8').length, name).toBeGreaterThan(50);
  });
  test('json says what its schema promises', () => {
    const { report } = runJson(['scan', leaking.folder]);
    expect(report).toMatchObject({ schema: 1, verdict: 'fail', complete: true, target: { kind: 'repository' } });
    expect(report.leaks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['secret']));
    expect(report.summary.subjects).toBe(30);
    expect(report.datasets[0]).toMatchObject({ path: 'data/customers.csv', rows: 30, inHead: true });
    expect(report.findings[0]).toMatchObject({ path: 'config/app.env', inHead: false, first: { author: 'Ada' } });
  });
  test('two runs say the same, with any number of threads', () => {
    const stable = (args: readonly string[]): string =>
      JSON.stringify({ ...runJson(['scan', leaking.folder, ...args]).report, coverage: null });
    expect(stable(['--jobs', '2'])).toBe(stable(['--jobs', '1']));
    expect(stable(['--jobs', '4'])).toBe(stable([]));
  });
  test('text has colours only on a terminal', () => {
    expect(run(['scan', leaking.folder]).stdout).not.toContain('\u001b');
  });
  test('no progress but on a terminal', () => {
    expect(run(['scan', leaking.folder]).stderr).toBe('');
  });
  test('standard input has the name it is given', () => {
    const { report } = runJson(['scan', '--stdin', '--name', 'crm.sql'], { input: `x = "${awsKey()}"` });
    expect(report.findings[0]?.path).toBe('crm.sql');
  });
  test('a baseline written now excuses all of it, and nothing new', () => {
    const file = join(makeFolder(), 'base line.json');
    expect(run(['scan', leaking.folder, '--write-baseline', file]).code).toBe(0);
    expect(run(['scan', leaking.folder, '--baseline', file]).code).toBe(0);
    const copy = makeFolder();
    writeTree(copy, { 'new.txt': `"${awsKey('new')}"` });
    expect(run(['scan', copy, '--baseline', file]).code).toBe(1);
  });
  test('--rule runs one rule', () => {
    const { report } = runJson(['scan', leaking.folder, '--rule', 'aws-access-key-id']);
    expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(new Set(['secrets/aws-access-key-id']));
  });
  test('--packs takes a pack, a folder and a gitleaks.toml', () => {
    const folder = makeFolder();
    writeTree(folder, {
      'gitleaks.toml': '[[rules]]\nid = "acme"\ndescription = "Acme"\nregex = "acme-[0-9]{6}"\nkeywords = ["acme-"]\n',
    });
    const { report } = runJson(['scan', '--stdin', '--packs', join(folder, 'gitleaks.toml')], { input: 'acme-384756' });
    expect(report.findings[0]?.rule).toBe('gitleaks/acme');
  });
});

describe('other commands', () => {
  test('rules list, show, test', () => {
    expect(run(['rules', 'list']).stdout).toMatch(/secrets\/aws-access-key-id.*critical/);
    expect(JSON.parse(run(['rules', 'list', '--format', 'json']).stdout).length).toBeGreaterThan(300);
    expect(run(['rules', 'show', 'aws-access-key-id']).stdout).toMatch(/AKIA/);
    expect(run(['rules', 'show', 'nothing']).code).toBe(2);
  });

  test('the rule of the dictionary, which stands in no pack, is listed, shown and has nothing to prove', () => {
    const lines = run(['rules', 'list', '--pack', 'people']).stdout.split('\n');
    const at = lines.findIndex((line) => /^people\/known-customer +medium +contact +One of your customers$/.test(line));
    expect(lines[at - 1]).toMatch(/^people\//);
    expect(lines[at + 1]).toMatch(/^people\/dataset /);
    const listed = JSON.parse(run(['rules', 'list', '--kind', 'contact', '--format', 'json']).stdout) as unknown;
    expect(listed).toContainEqual(expect.objectContaining({ id: 'people/known-customer', source: 'dictionary' }));
    const shown = run(['rules', 'show', 'people/known-customer']).stdout;
    expect(shown).toMatch(/^kind +contact, dictionary$/m);
    expect(shown).toMatch(/^found by +your own customers: `leakwarden dictionary build`/m);
    expect(run(['rules', 'test', '--rule', 'known-customer'])).toMatchObject({ code: 0 });
    expect(run(['rules', 'test', '--rule', 'aws-access-key-id'])).toMatchObject({ code: 0 });
    expect(run(['rules', 'test', '--rule', 'aws-access-key-id', '--text', 'nothing']).code).toBe(1);
  });
  test('config check prints values and where they come from', () => {
    const folder = makeFolder();
    writeTree(folder, { '.github/leakwarden.yml': 'limits:\n  documentSize: 10MB\n' });
    expect(run(['config', 'check', folder]).stdout).toMatch(
      /limits\.documentSize\s+10000000\s+\.github\/leakwarden\.yml:2/,
    );
  });
  test.each(['bash', 'zsh', 'fish'])('completion for %s', (shell) => {
    expect(run(['completion', shell]).stdout).toMatch(/leakwarden/);
    const check = (script: string) => spawnSync(shell, ['-n'], { input: script }).status;
    // Not where there is no such shell, nor where there is one that cannot even read this.
    if (check('exit 0\n') === 0) expect(check(run(['completion', shell]).stdout)).toBe(0);
  });
  test.each([
    ['scan --format ', 'sarif'],
    ['scan --fail-on h', 'high'],
    ['scan --rule secrets/aws', 'secrets/aws-access-key-id'],
    ['scan --since ma', 'main'],
    ['hook install --assistant cur', 'cursor'],
    ['config schema pa', 'pack'],
    ['rules show secrets/aws', 'secrets/aws-access-key-id'],
  ])('bash completes %j', (line, word) => {
    const { folder, commit } = makeRepository();
    commit({ 'a.txt': 'a\n' });
    const typed = ['leakwarden', ...line.split(' ')];
    const script = `${run(['completion', 'bash']).stdout}
      COMP_WORDS=(${typed.map((each) => `'${each}'`).join(' ')}); COMP_CWORD=${typed.length - 1}; _leakwarden; echo "\${COMPREPLY[@]}"`;
    const { status, stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect([status, stdout.trim().split(' ')]).toEqual([0, expect.arrayContaining([word])]);
  });
  test('fish is told what an option means with the option, and not with each of its values', () => {
    const script = run(['completion', 'fish']).stdout;
    const values = [...script.matchAll(/ -a '([^']*)'$/gm)].flatMap(([, list = '']) =>
      list.includes('\\t') ? [list] : [],
    );
    expect(values).toContain('info\\t low\\t medium\\t high\\t critical\\t');
    for (const line of script.split('\n').filter((each) => / -l .* -d .* -a '/.test(each)))
      expect(line).toMatch(/\\t'$|%09" /);
  });
  test('an editor without a page that links to it is a mistake', () => {
    expect(run(['scan', '--editor', 'zed'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/--open/) });
  });
  test('help has examples', () => {
    expect(run(['scan', '--help']).stdout).toMatch(/Examples:/);
    expect(run([]).code).toBe(2);
  });
});

describe('hooks', () => {
  const gitIn = (folder: string, ...args: readonly string[]) =>
    spawnSync('git', args, { cwd: folder, env: gitEnvironment, encoding: 'utf8' });
  test('pre-commit stops a commit that leaks, and is quiet else', () => {
    const repository = makeRepository();
    expect(run(['hook', 'install'], { cwd: repository.folder }).code).toBe(0);
    writeTree(repository.folder, { 'a.txt': 'fine\n' });
    repository.git('add', '-A');
    expect(gitIn(repository.folder, 'commit', '-q', '-m', 'fine')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    writeTree(repository.folder, { 'b.txt': `"${awsKey()}"\n` });
    repository.git('add', '-A');
    const refused = gitIn(repository.folder, 'commit', '-q', '-m', 'leak');
    expect(refused.status).not.toBe(0);
    expect(refused.stdout + refused.stderr).toMatch(/b\.txt:1/);
    expect(repository.git('log', '--oneline').split('\n')).toHaveLength(1);
    expect(gitIn(repository.folder, 'commit', '-q', '-m', 'leak', 'a.txt', '--allow-empty').status).toBe(0);
  });
  test('pre-commit sees what `commit -a` brings', () => {
    const repository = makeRepository();
    repository.commit({ 'a.txt': 'fine\n' });
    run(['hook', 'install'], { cwd: repository.folder });
    writeTree(repository.folder, { 'a.txt': `"${awsKey()}"\n` });
    expect(gitIn(repository.folder, 'commit', '-a', '-q', '-m', 'leak').status).not.toBe(0);
  });
  test('pre-push stops what the remote has not', () => {
    const repository = makeRepository();
    const remote = makeRepository({ bare: true });
    repository.commit({ 'old.txt': `"${awsKey('old')}"\n` });
    repository.git('remote', 'add', 'origin', remote.folder);
    repository.git('push', '-q', 'origin', 'main');
    expect(run(['hook', 'install', '--pre-push'], { cwd: repository.folder }).code).toBe(0);
    repository.commit({ 'fine.txt': 'fine\n' });
    expect(gitIn(repository.folder, 'push', '-q', 'origin', 'main').status).toBe(0);
    repository.commit({ 'new.txt': `"${awsKey('new')}"\n` });
    repository.remove('new.txt');
    const refused = gitIn(repository.folder, 'push', '-q', 'origin', 'main');
    expect(refused.status).not.toBe(0);
    expect(refused.stdout + refused.stderr).toMatch(/new\.txt/);
    expect(gitIn(repository.folder, 'push', '-q', 'origin', 'HEAD:refs/heads/side').status).not.toBe(0);
  });
  test('pre-push in the pre-commit framework, which passes variables instead of lines', () => {
    const repository = makeRepository();
    const from = repository.commit({ 'old.txt': `"${awsKey('old')}"\n` });
    const to = repository.commit({ 'fine.txt': 'fine\n' });
    const hook = (env: NodeJS.ProcessEnv) => run(['hook', 'run', 'pre-push'], { cwd: repository.folder, env }).code;
    expect(hook({ PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to })).toBe(0);
    expect(hook({ PRE_COMMIT_TO_REF: to })).toBe(1);
    expect(hook({})).toBe(1);
  });
  test('a hook of somebody else stays, unless forced', () => {
    const repository = makeRepository();
    const hook = join(repository.folder, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\nexit 0\n');
    chmodSync(hook, 0o755);
    expect(run(['hook', 'install'], { cwd: repository.folder })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/hook run pre-commit/),
    });
    expect(run(['hook', 'install', '--force'], { cwd: repository.folder }).code).toBe(0);
    expect(run(['hook', 'uninstall'], { cwd: repository.folder }).code).toBe(0);
    expect(existsSync(hook)).toBe(false);
  });
  test('a hook whose leakwarden is gone stops the commit and says why', () => {
    const repository = makeRepository();
    run(['hook', 'install'], { cwd: repository.folder });
    const hook = join(repository.folder, '.git/hooks/pre-commit');
    writeFileSync(hook, readFileSync(hook, 'utf8').replace(/^cli=.*$/m, "cli='/gone'"));
    const refused = gitIn(repository.folder, 'commit', '--allow-empty', '-q', '-m', 'x');
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toMatch(/install it again/);
    rmSync(hook);
  });
});

test('the launcher works from any folder and through a symbolic link', () => {
  const link = join(makeFolder(), 'lw');
  spawnSync('ln', ['-s', join(home, 'script/leakwarden'), link]);
  const result = spawnSync(link, ['--version'], { cwd: makeFolder(), encoding: 'utf8' });
  expect(result).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});
