/** Containers that stand encoded in a text, kept until the text is read to its end. */
import { decodeContainer, type EncodedContainer } from '../formats/encodings/encoded-container.ts';
import type { Limits } from '../model/config.ts';
import type { Container } from './part-types.ts';
import type { PlaceInDocument } from './places.ts';

export class Containers {
  readonly #limits: Limits;
  readonly kept: Container[] = [];
  #bytes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  add({ format, encoding }: EncodedContainer, encoded: Buffer, findPlace: () => PlaceInDocument): void {
    const { containerSize, containerParts } = this.#limits;
    this.#bytes += encoded.length;
    const isFull = this.#bytes > containerSize || this.kept.length >= containerParts;
    if (isFull && this.kept.at(-1)?.bytes === null) return;
    const bytes = isFull ? null : decodeContainer(encoded, encoding);
    this.kept.push({ format, encoding, bytes, place: findPlace() });
  }
}
