/** Random bytes that nobody can foresee, without `node:crypto` where the system gives them: a hook would load it for this alone. */
import { closeSync, openSync, readSync } from 'node:fs';
import { randomFillSync } from 'node:crypto';

const device = '/dev/urandom';

export function fillRandom(bytes: Uint8Array): void {
  if (!isFilledBySystem(bytes)) randomFillSync(bytes);
}

function isFilledBySystem(bytes: Uint8Array): boolean {
  try {
    const file = openSync(device, 'r');
    try {
      return readSync(file, bytes) === bytes.length;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
