/** What npm users get: the packed tarball, installed in an empty folder, run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSecret, privateKey, signDelivery, startServerProcess } from '../support/app.ts';
import { freshBuild, home } from '../support/fresh-build.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';
import { awsKey } from '../support/secrets.ts';

describe('the npm package', () => {
  const folder = makeFolder('leakwarden package ');
  // The clean environment of a newcomer; the dependencies are in the bundle, so that nothing is downloaded.
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    npm_config_cache: join(folder, 'cache'),
    npm_config_offline: 'true',
  };
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: freshBuild(),
    env,
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  const listed = execFileSync('tar', ['-tzf', join(folder, tarball)], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

  test('holds the bundle, the schemas and the papers, and no sources or tests', () => {
    expect(listed).toEqual(
      expect.arrayContaining([
        'package/dist/leakwarden.js',
        'package/dist/packs.json',
        'package/dist/app.js',
        'package/dist/app.yml',
        'package/dist/pglite.wasm',
        'package/rules/schema/pack.schema.json',
        'package/report/schema/report.schema.json',
        'package/LICENSE',
        'package/README.md',
      ]),
    );
    expect(listed.filter((name) => /\.ts$|\/test\/|toolchain|node_modules/.test(name))).toEqual([]);
  });

  test('installs without a download and scans', () => {
    const empty = makeFolder('leakwarden empty ');
    execFileSync('npm', ['install', '--silent', '--omit=optional', '--no-audit', '--no-fund', join(folder, tarball)], {
      cwd: empty,
      env,
      stdio: 'pipe',
    });
    const leakwarden = join(empty, 'node_modules/.bin/leakwarden');
    expect(spawnSync(leakwarden, ['--version'], { encoding: 'utf8' }).stdout.trim()).toBe(
      (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version,
    );
    const repository = makeRepository();
    repository.commit({ 'a.txt': `"${awsKey()}"\n` });
    const result = spawnSync(leakwarden, ['scan', repository.folder], { encoding: 'utf8' });
    expect(result.status).toBe(1);
    expect(result.stdout).toMatch(/a\.txt:1/);
  });

  test('installs without a download and serves the App on its embedded store', async () => {
    const empty = makeFolder('leakwarden empty ');
    execFileSync('npm', ['install', '--silent', '--omit=optional', '--no-audit', '--no-fund', join(folder, tarball)], {
      cwd: empty,
      env,
      stdio: 'pipe',
    });
    const secret = makeSecret();
    const server = await startServerProcess({
      folder: empty,
      program: join(empty, 'node_modules/leakwarden/dist/leakwarden.js'),
      environment: {
        APP_ID: '5',
        PRIVATE_KEY: privateKey,
        WEBHOOK_SECRET: secret,
        GITHUB_API_URL: 'http://127.0.0.1:1',
      },
    });
    const { headers, body } = signDelivery(secret, 'ping', {});
    const answer = await fetch(`${server.url}/api/github/webhooks`, { method: 'POST', headers, body });
    expect(answer.status).toBe(202);
    expect(await server.stop()).toBe(0);
  });
});
