/** What was named on the command line: files, standard input, addresses. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { UsageError } from '../../errors.ts';

export interface ListInput {
  readonly name: string;
  /** Null for standard input. */
  readonly file: string | null;
  readonly read: () => Promise<Buffer>;
}

export interface EmailInputs {
  readonly addresses: readonly string[];
  readonly lists: readonly ListInput[];
}

/** Longer input is read no further; the reader says that it is too long. */
const mostInput = 256_000_001;

export function readInputs(inputs: readonly string[]): EmailInputs {
  const lists = inputs.flatMap((input) => toList(input) ?? []);
  const addresses = inputs.filter((input) => input !== '-' && !existsSync(input));
  for (const input of addresses) {
    if (!input.includes('@')) throw new UsageError(`${input}: file not found, and this is not an e-mail address`);
  }
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError('- can be given once only');
  return { addresses, lists };
}

function toList(input: string): ListInput | null {
  if (input === '-') return { name: '(standard input)', file: null, read: readStandardInput };
  if (!existsSync(input)) return null;
  if (statSync(input).isDirectory()) throw new UsageError(`${input}: is a folder; name the lists in it`);
  return { name: input, file: input, read: () => Promise.resolve(readFile(input)) };
}

function readFile(file: string): Buffer {
  try {
    // What is too large is not read at all: its length says enough.
    return statSync(file).size >= mostInput ? Buffer.alloc(mostInput) : readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    throw new UsageError(`${file}: cannot be read (${code})`);
  }
}

async function readStandardInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    const bytes = Buffer.from(piece as Uint8Array);
    pieces.push(bytes);
    length += bytes.length;
    if (length >= mostInput) break;
  }
  return Buffer.concat(pieces);
}
