/** E-mails (RFC 5322, MIME) and mailboxes of them (RFC 4155). */
import type { Budget } from '../budget.ts';
import { collect, inPieces } from '../bytes.ts';
import { toPart } from '../encodings/armour.ts';
import { filesIn } from '../encodings/armoured-files.ts';
import { toTextPart, type Bytes, type Input, type ContainerPart } from '../types.ts';
import { decodeBase64, decodeQuoted, decodeWords, toUtf8 } from './mail-encodings.ts';
import { leavesOf, type Leaf } from './mime.ts';

export async function* readMail({ bytes, size, budget }: Input): AsyncGenerator<ContainerPart> {
  const { bytes: mail, release } = await collect(bytes, size, budget);
  try {
    yield* partsOf(mail, null, budget);
  } finally {
    release();
  }
}

/** Mail by mail: a mailbox may be larger than memory. */
export async function* readMailbox({ bytes, budget }: Input): AsyncGenerator<ContainerPart> {
  const mails = new MailboxCutter(bytes);
  for (let number = 1; await mails.begin(); number++) {
    const { bytes: mail, release } = await collect(mails.read(), null, budget);
    try {
      yield* partsOf(mail, `message ${number}`, budget);
    } finally {
      release();
    }
  }
}

/**
 * The mail as it stands, without what is encoded in it, so that offsets and lines are those of the file; then what is
 * encoded, each for itself.
 */
async function* partsOf(mail: Buffer, name: string | null, budget: Budget): AsyncGenerator<ContainerPart> {
  const { leaves, left } = leavesOf(mail);
  const encoded = leaves.filter(({ encoding }) => encoding !== null);
  yield { kind: 'document', name, bytes: withoutEncoded(mail, encoded), size: null, isText: true };
  const words = leaves.flatMap(({ header }) => decodeWords(header));
  const inside = (part: string): string => (name === null ? part : `${name}/${part}`);
  if (words.length > 0) yield toTextPart(inside('header'), [words.join('\n')]);
  for (const leaf of encoded)
    yield { kind: 'document', name: inside(leaf.name), bytes: contentOf(mail, leaf), size: null, isText: false };
  for (const file of filesIn(mail)) {
    const isEncoded = encoded.some(({ start, end }) => start <= file.start && file.start < end);
    if (!isEncoded) yield toPart({ ...file, name: inside(file.name) }, mail, budget);
  }
  if (left !== null) yield { kind: 'skip', name, reason: `not decoded to its end: ${left}`, isEncrypted: false };
}

const pieceSize = 262_144;

async function* withoutEncoded(mail: Buffer, leaves: readonly Leaf[]): Bytes {
  let next = 0;
  for (let at = 0; at < mail.length; at += pieceSize) {
    const piece = Buffer.from(mail.subarray(at, at + pieceSize));
    while (next < leaves.length && (leaves[next]?.end ?? 0) <= at) next++;
    for (let index = next; index < leaves.length && (leaves[index]?.start ?? 0) < at + piece.length; index++)
      blank(piece, (leaves[index]?.start ?? 0) - at, (leaves[index]?.end ?? 0) - at);
    yield piece;
  }
}

/** Lines stay lines. */
function blank(piece: Buffer, start: number, end: number): void {
  for (let at = Math.max(0, start); at < Math.min(piece.length, end); at++) if (piece[at] !== 10) piece[at] = 32;
}

async function* contentOf(mail: Buffer, { start, end, encoding, charset }: Leaf): Bytes {
  const raw = mail.subarray(start, end);
  const bytes = encoding === 'base64' ? decodeBase64(raw) : encoding === 'binary' ? inPieces(raw) : decodeQuoted(raw);
  yield* charset === null ? bytes : toUtf8(bytes, charset);
}

const separator = Buffer.from('\nFrom ');

/** Of such a line, and the next one. */
const reach = 2_000;

/** `From ` at the beginning of a line begins a mail; in a text it is written `>From `. */
class MailboxCutter {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #rest = Buffer.alloc(0);
  #isEnd = false;

  constructor(bytes: Bytes) {
    this.#iterator = bytes[Symbol.asyncIterator]();
  }

  /** Whether there is another mail; its first line is skipped. */
  async begin(): Promise<boolean> {
    for (let end = this.#rest.indexOf(10, 1); end < 0; end = this.#rest.indexOf(10, 1)) {
      if (!(await this.#fill())) return false;
    }
    this.#rest = this.#rest.subarray(this.#rest.indexOf(10, 1) + 1);
    return true;
  }

  /** The mail, up to where the next one begins. */
  async *read(): Bytes {
    for (;;) {
      const found = this.#rest.indexOf(separator);
      if (found >= 0) {
        const isEnd = await this.#isSeparator(found + 1);
        const piece = this.#rest.subarray(0, found + 1);
        this.#rest = this.#rest.subarray(found + (isEnd ? 0 : 1));
        yield piece;
        if (isEnd) return;
        continue;
      }
      const safe = this.#isEnd ? this.#rest.length : Math.max(0, this.#rest.length - separator.length);
      const piece = this.#rest.subarray(0, safe);
      this.#rest = this.#rest.subarray(safe);
      if (piece.length > 0) yield piece;
      if (!(await this.#fill()) && this.#rest.length === 0) return;
    }
  }

  /** With a day of the week, or fields of a mail below: not all programs mark such a line in a text. */
  async #isSeparator(at: number): Promise<boolean> {
    while (this.#rest.length - at < reach && (await this.#fill()));
    return /^From (?:.*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|.*\r?\n[A-Za-z][A-Za-z-]*:)/.test(
      this.#rest.toString('latin1', at, at + reach),
    );
  }

  async #fill(): Promise<boolean> {
    if (this.#isEnd) return false;
    const { done, value } = await this.#iterator.next();
    if (done) this.#isEnd = true;
    else this.#rest = Buffer.concat([this.#rest, value]);
    return !this.#isEnd;
  }
}
