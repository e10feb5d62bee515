/** What stands in packs (gitformat-pack), as far as their readers share it. */
import type { ObjectType } from '../../model/objects.ts';

/** Of objects that stand in a pack by themselves. */
export const packedTypes: Readonly<Record<number, ObjectType>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
/** Of those that are changes of another one. */
export const deltaTypes = { byOffset: 6, byId: 7 };
/** Git makes no chain of changes that is longer than 4,095 (`pack.depth`). */
export const longestChain = 4_096;
