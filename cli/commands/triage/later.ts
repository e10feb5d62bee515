/** What was left for later, in the Git folder of the repository: ids of leaks, which are hashes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findGitFolder } from '../../../scan/index.ts';

export interface Later {
  readonly has: (leak: string) => boolean;
  readonly add: (leak: string) => void;
}

/** Outside of a repository it holds for this walk only. */
export async function openLater(path: string): Promise<Later> {
  const folder = await findGitFolder(path);
  const file = folder === null ? null : join(folder, 'leakwarden', 'later.txt');
  const known = new Set(file !== null && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  known.delete('');
  return {
    has: (leak) => known.has(leak),
    add(leak) {
      known.add(leak);
      if (file === null) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${[...known].join('\n')}\n`);
    },
  };
}
