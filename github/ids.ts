/** GitHub's ids are 64 bits wide; all but those of deliveries still fit a number, which is what the store keeps. */
export type RawId = number | bigint;

/** @throws RangeError rather than naming another thing by a rounded id. */
export function toId(id: RawId): number {
  const number = Number(id);
  if (!Number.isSafeInteger(number)) throw new RangeError('GitHub gave an id of more than 53 bits');
  return number;
}

/** Of a check that a rule wants; null, or -1 in some answers: any App may set it. */
export function toAppId(id: RawId | null | undefined): number | null {
  return id === null || id === undefined || Number(id) < 0 ? null : toId(id);
}
