/** Bundles and packs of Git (gitformat-bundle, gitformat-pack): each file in all of its versions, and what people said of them. */
import type { Budget } from '../budget.ts';
import { inPieces } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import { orSearched } from '../searched.ts';
import { toTextPart, type ContainerPart } from '../types.ts';
import { Pack, type PackedObject } from './pack.ts';
import { PathNames } from './path-names.ts';

export const readGitBundle = orSearched(async function* (bytes: Buffer, budget: Budget) {
  const end = bytes.indexOf('\n\n');
  if (end < 0) throw new DecodeError('ends too early');
  const isLong = bytes.toString('latin1', 0, end).includes('\n@object-format=sha256');
  yield* objectsOf(new Pack(bytes.subarray(end + 2), isLong ? 'sha256' : 'sha1', budget));
});

export const readGitPack = orSearched((bytes: Buffer, budget: Budget) => objectsOf(new Pack(bytes, 'sha1', budget)));

/** Names stand in trees, which may come behind what they name: all are gone through before any file is given. */
async function* objectsOf(pack: Pack): AsyncGenerator<ContainerPart> {
  const walk = new Walk(pack);
  try {
    for (const place of pack.places()) walk.meet(place);
    walk.meetAgain();
  } catch (error) {
    walk.problem = error;
  }
  yield* walk.files();
  if (walk.messages.length > 0) yield toTextPart('messages', walk.messages);
  if (walk.problem) throw walk.problem;
  if (walk.left > 0) throw new DecodeError('leaves out objects that it says others are changes of');
}

class Walk {
  readonly messages: string[] = [];
  problem: unknown = null;
  readonly #pack: Pack;
  readonly #names = new PathNames();
  readonly #files: number[] = [];
  #left: number[] = [];

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  /** Objects that cannot be read, since others are missing. */
  get left(): number {
    return this.#left.length;
  }

  meet(place: number): void {
    const object = this.#pack.read(place);
    if (!object) this.#left.push(place);
    else if (object.type === 'blob') this.#files.push(place);
    else this.#take(object);
  }

  /** What others stand behind it in the pack. */
  meetAgain(): void {
    for (let before = Infinity; this.#left.length < before;) {
      const left = this.#left;
      before = left.length;
      this.#left = [];
      for (const place of left) this.meet(place);
    }
  }

  #take({ type, id, content }: PackedObject): void {
    if (type === 'tree') this.#names.add(id, content);
    else this.messages.push(messageOf(content));
  }

  *files(): Generator<ContainerPart> {
    for (const place of this.#files) {
      const object = this.#pack.read(place);
      if (!object) continue;
      const { id, content } = object;
      yield {
        kind: 'document',
        name: this.#names.of(id),
        bytes: inPieces(content),
        size: content.length,
        isText: false,
      };
    }
  }
}

/** `Signed-off-by: Name <address>`: whoever contributes publishes these with each commit. */
const trailer = /^[ \t]*[A-Za-z-]{1,42}: [^\n]*<[^<>\n]*>[ \t]*$/gm;

function messageOf(object: Buffer): string {
  const end = object.indexOf('\n\n');
  return `${object.toString('utf8', end < 0 ? object.length : end + 2).replaceAll(trailer, '')}\n`;
}
