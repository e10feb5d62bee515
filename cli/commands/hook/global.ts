/**
 * Where a hook for every repository goes. A new `core.hooksPath` would switch off the hooks that repositories have of
 * their own; what Git copies into a new repository (`init.templateDir`) switches nothing off.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeBareRepository, readUserPath, writeUserSetting } from '../../../scan/index.ts';

export interface GlobalFolder {
  readonly folder: string;
  readonly setting: 'core.hooksPath' | 'init.templateDir';
}

/** Null where the user has set neither. */
export async function findGlobalFolder(): Promise<GlobalFolder | null> {
  const hooks = await readUserPath('core.hooksPath');
  if (hooks !== null) return { folder: hooks, setting: 'core.hooksPath' };
  const template = await readUserPath('init.templateDir');
  return template === null ? null : { folder: join(template, 'hooks'), setting: 'init.templateDir' };
}

export async function makeGlobalFolder(): Promise<GlobalFolder> {
  const found = await findGlobalFolder();
  if (found) return found;
  const template = ownTemplate();
  await copyUsualTemplate(template);
  await writeUserSetting('init.templateDir', template);
  return { folder: join(template, 'hooks'), setting: 'init.templateDir' };
}

/** Where the template is ours, Git takes its usual one again. */
export async function removeGlobalTemplate(): Promise<void> {
  const template = ownTemplate();
  if ((await readUserPath('init.templateDir')) !== template) return;
  await writeUserSetting('init.templateDir', null);
  rmSync(template, { recursive: true, force: true });
  const folder = dirname(template);
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

function ownTemplate(): string {
  const settings = process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
  return join(settings, 'leakwarden', 'template');
}

/** The usual template lies elsewhere on each machine; a new repository holds what is in it. */
async function copyUsualTemplate(template: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'leakwarden-'));
  try {
    await makeBareRepository(scratch);
    mkdirSync(template, { recursive: true });
    for (const name of ['description', 'info', 'hooks'].filter((each) => existsSync(join(scratch, each))))
      cpSync(join(scratch, name), join(template, name), { recursive: true });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
