/** In order of their names. Never change one that was released: add the next. */
import type { Migration } from 'kysely/migration';
import { first } from './0001-first.ts';
import { stalePlaces } from './0002-stale-places.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-stale-places': stalePlaces,
};
