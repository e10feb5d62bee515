/** `leakwarden publish-check` that is called off while it holds a private repository on this disk. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeScene, type Scene } from '../github/support.ts';
import { makeFolder } from '../support/repository.ts';
import { until } from '../support/until.ts';

const program = join(import.meta.dirname, '../../cli/run.ts');

async function makeShop(): Promise<Scene> {
  const scene = await makeScene();
  await scene.github.createRepository({ owner: scene.organization, name: 'shop', files: { 'a.txt': 'a\n' } });
  return scene;
}

function start({ github, owner }: Scene, folder: string) {
  const child = spawn(process.execPath, [program, 'publish-check', 'acme/shop'], {
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      TMPDIR: folder,
      GITHUB_API_URL: github.apiUrl,
      GH_TOKEN: github.tokenOf(owner),
    },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as unknown,
  }));
  return { child, ended };
}

const left = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith('leakwarden-publish'));

test.each([
  ['SIGINT', 130, 'fetches', /\/git-upload-pack$/],
  ['SIGTERM', 143, 'fetches', /\/git-upload-pack$/],
  ['SIGINT', 130, 'reads logs', /\/actions\/runs$/],
  ['SIGHUP', 129, 'reads logs', /\/actions\/runs$/],
] as const)('%s (exit code %i) while it %s leaves nothing', async (signal, code, _what, path) => {
  const scene = await makeShop();
  const slow = scene.github.faults.add({ path, answer: { delayMs: 20_000 } });
  const folder = makeFolder();
  const { child, ended } = start(scene, folder);
  await until(() => slow.hits > 0);
  expect(left(folder)).toHaveLength(1);
  child.kill(signal);
  expect(await ended).toEqual({ code, signal: null });
  expect(left(folder)).toEqual([]);
});
