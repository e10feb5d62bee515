/** Folders for one run, gone afterwards. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type MakeFolder = (name: string) => string;

export async function withFolders(work: (makeFolder: MakeFolder) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await work((name) => {
      const folder = join(root, name);
      mkdirSync(folder, { recursive: true });
      return folder;
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
