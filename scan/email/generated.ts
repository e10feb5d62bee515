/** Lists that a program wrote: what counts the rows is nobody's name. The evidence must be strong, so lists are long. */

const fewest = 20;
const leastShare = 0.9;

export interface ListedAddress {
  readonly local: string;
  readonly domain: string;
}

/**
 * Why the addresses of a column, in the order of its rows, are made by a program; null where nothing says so.
 * Mockaroo ends every local part in the number of its row, in base 36.
 */
export function findGenerator(addresses: readonly (ListedAddress | null)[]): string | null {
  if (addresses.length < fewest) return null;
  const counted = addresses.filter(
    (address, row) => address !== null && address.local.toLowerCase().endsWith(row.toString(36)),
  );
  // A single character is matched by chance in one of thirty-six rows, two in one of a thousand.
  if (counted.length >= addresses.length * leastShare) return 'every address ends in the number of its row';
  return isCountedThrough(addresses) ? 'one name, counted through' : null;
}

/** `user1@x`, `user2@x`, … one by one; numbers of students have gaps. */
function isCountedThrough(addresses: readonly (ListedAddress | null)[]): boolean {
  let steps = 0;
  let last: { stem: string; number: number } | null = null;
  for (const address of addresses) {
    const current = address ? toCounter(address) : null;
    if (last && current && current.stem === last.stem && current.number === last.number + 1) steps++;
    last = current;
  }
  return steps >= (addresses.length - 1) * leastShare;
}

function toCounter({ local, domain }: ListedAddress): { stem: string; number: number } | null {
  const [, before = '', digits] = /^(\D*)(\d{1,12})$/.exec(local) ?? [];
  return digits === undefined ? null : { stem: `${before}@${domain}`, number: Number(digits) };
}
