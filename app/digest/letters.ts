/** Who is in several teams hears of all of them in one mail, where their digests come at the same time. */
import type { DigestChannel } from './types.ts';

export interface Letter<T> {
  readonly to: readonly string[];
  readonly drafts: readonly T[];
}

/** Each address gets one letter with all drafts that are for it; equal letters are one with several addresses. */
export function toLetters<T>(
  drafts: readonly T[],
  channelOf: (draft: T) => Extract<DigestChannel, { readonly kind: 'mail' }>,
): readonly Letter<T>[] {
  const wanted = new Map<string, T[]>();
  for (const draft of drafts)
    for (const address of new Set(channelOf(draft).to.map((each) => each.toLowerCase())))
      wanted.set(address, [...(wanted.get(address) ?? []), draft]);
  const letters = new Map<string, { to: string[]; drafts: readonly T[] }>();
  for (const [address, own] of wanted) {
    const name = own.map((draft) => drafts.indexOf(draft)).join(' ');
    const known = letters.get(name);
    if (known) known.to.push(address);
    else letters.set(name, { to: [address], drafts: own });
  }
  return [...letters.values()];
}
