/**
 * Takes the pictures in docs/pictures again, in a real browser: what somebody new sees in the first hour. People and
 * keys in them are made up for it. `node script/build-pictures.ts`, after `script/build`.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Browser, Page } from 'playwright-core';
import { toHtml } from '../report/neutralise.ts';
import { openBrowser } from '../test/support/browser.ts';
import {
  awsKey,
  customerCsv,
  databaseUrl,
  githubToken,
  make,
  personMail,
  personName,
} from '../test/support/secrets.ts';

const home = join(import.meta.dirname, '..');
const pictures = join(home, 'docs/pictures');
const program = join(home, 'dist/leakwarden.js');
const folder = join(mkdtempSync(join(tmpdir(), 'leakwarden-pictures-')), 'shop');
const environment = { ...process.env, FORCE_COLOR: '0', COLUMNS: '100', LANG: 'C.UTF-8' };

const style = `body{margin:0;background:#fff;color:#1f2328;font:15px/1.5 system-ui,sans-serif}
.terminal{margin:0;padding:18px 22px;border-radius:10px;background:#10141b;color:#e6eaf0;font:14px/1.45 ui-monospace,Menlo,monospace}
h1{font-size:22px}h3{margin-bottom:6px}table{border-collapse:collapse}td,th{border:1px solid #d1d9e0;padding:6px 12px;text-align:left}code{background:#eff1f3;border-radius:5px;padding:1px 5px;font-size:13px}pre code{display:block;padding:10px 14px}a{color:#0969da}main{width:max-content;max-width:1040px;padding:12px 20px}`;

/** Of the next commit: one a month. */
let month = 8;
const browser = await openBrowser();
try {
  await takeCommit(browser);
  await takeReport(browser);
  await takeCheck(browser);
} finally {
  await browser.close();
  rmSync(dirname(folder), { recursive: true });
}

/** A commit that the hook stops, as a terminal shows it. */
async function takeCommit(from: Browser): Promise<void> {
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  commit({ 'README.md': '# Shop\n' }, 'Begin');
  leakwarden('init', '--yes', '--no-progress');
  commit({}, 'Add Leakwarden');
  write({ 'data/customers.csv': customerCsv(412), 'config/app.env': `AWS_ACCESS_KEY_ID=${awsKey()}\n` });
  git('add', '--all');
  const { stdout, stderr } = spawnSync(process.execPath, [program, 'hook', 'run', 'pre-commit'], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  const text = `$ git commit -m "Import customers"\n${stdout}${stderr}`;
  await picture(from, 'commit', `<pre class="terminal">${text.split('\n').map(toHtml).join('\n')}</pre>`);
}

/** `leakwarden view`, and its dialog. */
async function takeReport(from: Browser): Promise<void> {
  commit({}, 'Import customers');
  const patients = Array.from(
    { length: 57 },
    (_, row) => `${personName(`p${row}`)},19${50 + (row % 49)}-03-1${row % 9},${personMail(`p${row}`)},F32.${row % 4}`,
  );
  const staff = Array.from({ length: 32 }, (_, row) => ({
    name: personName(`s${row}`),
    iban: make('{{iban}}', `s${row}`),
    salary: 40_000 + 731 * row,
  }));
  commit(
    {
      'export/patients.csv': `patient,birth_date,email,diagnosis\n${patients.join('\n')}\n`,
      'hr/staff.json': JSON.stringify(staff, null, 1),
      'config/app.env': `DATABASE_URL=${databaseUrl()}\n`,
      'ci/deploy.sh': `export GITHUB_TOKEN=${githubToken()}\n`,
    },
    'Add exports',
  );
  const report = join(dirname(folder), 'report.json');
  leakwarden('scan', '--no-progress', '--format', `json=${report}`);
  const server = spawn(process.execPath, [program, 'view', report, '--no-browser'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  for await (const piece of server.stderr.setEncoding('utf8') as AsyncIterable<string>) {
    const [, address] = /^Report: (\S+)$/m.exec(piece) ?? [];
    if (address === undefined) continue;
    const page = await from.newPage({ viewport: { width: 1280, height: 1080 } });
    await page.goto(address);
    await page.locator('[data-act=excuse-all]').waitFor();
    await save(page, 'view');
    await page.locator('[data-act=excuse-all]').click();
    await page.setViewportSize({ width: 1280, height: 820 });
    await save(page, 'excuse');
    await page.close();
    server.kill('SIGINT');
  }
}

/** The check of a pull request that is blocked, on the stand-in GitHub of `leakwarden demo`. */
async function takeCheck(from: Browser): Promise<void> {
  const told = leakwarden('demo');
  const [, file = ''] = /^ {2}see {4}(.*opened-check\.md)$/m.exec(told) ?? [];
  const [check = ''] = readFileSync(file, 'utf8').split('\n**critical: ');
  rmSync(dirname(file), { recursive: true });
  // Without a blank line before it micromark joins the first two lines of a block in a list, which GitHub does not.
  const html = micromark(check.replaceAll(/\n( *```\w)/g, '\n\n$1'), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  await picture(from, 'check', html);
}

async function picture(from: Browser, name: string, html: string): Promise<void> {
  const page = await from.newPage({ viewport: { width: 1088, height: 400 } });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style><main>${html}</main>`);
  await page.locator('main').screenshot({ path: join(pictures, `${name}.png`) });
  await page.close();
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

function commit(files: Readonly<Record<string, string>>, message: string): void {
  write(files);
  git('add', '--all');
  git(
    'commit',
    '--quiet',
    '--allow-empty',
    '--date',
    `2026-${String(month++).padStart(2, '0')}-14T09:30:00Z`,
    '-m',
    message,
  );
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function git(...args: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const ada = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'core.hooksPath=/dev/null'];
  execFileSync('git', [...ada, ...args], { cwd: folder });
}

/** What it prints; that it finds leaks is no error. */
function leakwarden(...args: readonly string[]): string {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, env: environment, encoding: 'utf8' }).stdout;
}
