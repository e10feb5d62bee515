/** Versions of a file begin alike: what is known of beginnings is not found out again. */

/** Of some kilobytes each; a power of two. */
const most = 512;
/** Bytes, spread over a beginning, that tell most others apart. */
const sampled = 32;

interface Known<T> {
  /** Longer ones stood here before: memory is not taken anew for each document. */
  readonly bytes: Buffer;
  readonly length: number;
  readonly value: T;
}

export class RecentHeads<T> {
  readonly #known: Known<T>[] = [];

  /** `find` must say the same of equal bytes. */
  get(head: Uint8Array, find: (head: Uint8Array) => T): T {
    const place = placeOf(head);
    const known = this.#known[place];
    if (known?.length === head.length && known.bytes.compare(head, 0, head.length, 0, head.length) === 0)
      return known.value;
    const value = find(head);
    const room = known && known.bytes.length >= head.length ? known.bytes : Buffer.allocUnsafeSlow(head.length);
    room.set(head);
    this.#known[place] = { bytes: room, length: head.length, value };
    return value;
  }
}

function placeOf(head: Uint8Array): number {
  const step = head.length / sampled;
  let hash = head.length;
  for (let n = 1; n <= sampled; n++) hash = Math.imul(hash ^ (head[Math.floor(n * step) - 1] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 16)) & (most - 1);
}
