/** The organisation's own customers, as far as matching has to know of them. */

import type { IdentifierId } from '../../rules/index.ts';

export const knownKinds = ['email', 'domain', 'account', 'name'] as const;

export type CustomerKind = (typeof knownKinds)[number];

/** What values of each kind are in a record. */
export const identifierOfKnown = {
  email: 'email',
  domain: 'customer-domain',
  account: 'customer-account',
  name: 'full-name',
} as const satisfies Readonly<Record<CustomerKind, IdentifierId>>;

/** What a dictionary calls the values of such a column; null: it holds none of them. */
export function knownKindOf(identifier: string): CustomerKind | null {
  return knownKinds.find((kind) => identifierOfKnown[kind] === identifier) ?? null;
}

/** Says whether a value is one of a customer; it never gives one away. */
export interface KnownCustomers {
  knows(kind: CustomerKind, value: string): boolean;
}
