/** What starts this very installation again, as hooks have to. */
import { isSea } from 'node:sea';

/** The words of the call: Node and its program, or the executable that holds both. */
export function thisProgram(): readonly string[] {
  return isSea() ? [process.execPath] : [process.execPath, process.argv[1] ?? ''];
}
