/** GitHub's ids are 64 bits wide; all but those of deliveries still fit a number, which is what the store keeps. */
export type RawId = number | bigint;

/** @throws RangeError rather than naming another thing by a rounded id. */
export function toId(id: RawId): number {
  const number = Number(id);
  if (!Number.isSafeInteger(number)) throw new RangeError('GitHub gave an id of more than 53 bits');
  return number;
}
