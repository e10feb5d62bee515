/** Microsoft compound files: not opened, but an encrypted office file (MS-OFFCRYPTO) is known by a stream's name. */
import { DecodeError, type Input, type Part } from './types.ts';

const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

// oxlint-disable-next-line require-yield
export async function* readCompound({ bytes }: Input): AsyncGenerator<Part> {
  let tail = Buffer.alloc(0);
  for await (const piece of bytes) {
    const window = Buffer.concat([tail, piece]);
    if (window.includes(encryptedStream)) throw new DecodeError('encrypted office file', true);
    tail = Buffer.from(window.subarray(-encryptedStream.length));
  }
  throw new DecodeError('not opened by this version');
}
