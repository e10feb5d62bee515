/** The organisation's own customers, as far as matching has to know of them. */

export const knownKinds = ['email', 'domain', 'account', 'name'] as const;

export type KnownKind = (typeof knownKinds)[number];

/** Says whether a value is one of a customer; it never gives one away. */
export interface KnownCustomers {
  knows(kind: KnownKind, value: string): boolean;
}
