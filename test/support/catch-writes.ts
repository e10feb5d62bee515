/** What this process writes on a standard stream meanwhile, for programs that are tried within it. */
import { vi } from 'vitest';

export interface CaughtWrites {
  readonly text: () => string;
  readonly restore: () => void;
}

export function catchWrites(stream: NodeJS.WriteStream): CaughtWrites {
  const pieces: string[] = [];
  const spy = vi.spyOn(stream, 'write').mockImplementation((piece, ...rest: readonly unknown[]) => {
    pieces.push(String(piece));
    const written = rest.at(-1);
    if (typeof written === 'function') written();
    return true;
  });
  return { text: () => pieces.join(''), restore: () => spy.mockRestore() };
}
