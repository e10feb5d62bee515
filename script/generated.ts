/** Files that a script makes and that are committed: written, or with `--check` compared with what is there. */
import { readFileSync, writeFileSync } from 'node:fs';

/** `path` from the top of the repository. */
export function writeGenerated(path: string, text: string): void {
  const file = new URL(`../${path}`, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${path} is stale`);
    process.exitCode = 1;
  }
}
