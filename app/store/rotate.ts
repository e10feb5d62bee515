/**
 * A new fingerprint key gives all values that can be guessed new fingerprints. What is known is marked, every history
 * is scanned again, and what is found then in the very place of a known value (same rule, path, preview, and an object
 * of Git that holds both) is that value: it gets its new fingerprint, and no second issue.
 */
import { sql, type Kysely } from 'kysely';
import { writeMeta } from './meta.ts';
import type { FoundPlace } from '../../gate/index.ts';
import type { StoredPlace } from './places.ts';
import type { Tables } from './tables.ts';

/** In `meta`: under which key the store was filled. */
export const fingerprintKeyName = 'fingerprint-key';

/** Returns how many places have to be found again. */
export function changeFingerprintKey(db: Kysely<Tables>, keyId: string): Promise<number> {
  return db.transaction().execute(async (within) => {
    await writeMeta(within, fingerprintKeyName, keyId);
    const { numUpdatedRows } = await within
      .updateTable('leak_place')
      .set({ stale: true, people: null })
      .executeTakeFirst();
    // Under the new key they are found out again.
    await within.updateTable('cover').set({ people: null }).execute();
    // Neither refs nor judgements are known any more: all is scanned again.
    await within.updateTable('repository').set({ known_commits: null, pushed_at: null, sweep_state: null }).execute();
    await within.deleteFrom('judgement').execute();
    return Number(numUpdatedRows);
  });
}

/** Gives marked places the fingerprints under which they were found now. */
export async function renameStale(db: Kysely<Tables>, repository: number, found: readonly FoundPlace[]): Promise<void> {
  const all = Map.groupBy(await findStale(db, repository, found), nameOf);
  for (const place of found) {
    const stale = all.get(nameOf(place)) ?? [];
    if (stale.length === 0 || stale.some(({ fingerprint }) => fingerprint === place.fingerprint)) continue;
    const known = stale.filter((each) => isSamePlace(each, place));
    const best = known.find(({ line }) => line === place.line) ?? known[0];
    if (!best) continue;
    await rename(db, best, place.fingerprint);
    all.set(
      nameOf(place),
      stale.filter((each) => each !== best),
    );
  }
}

function nameOf({ rule, path }: { readonly rule: string; readonly path: string }): string {
  return `${rule}\0${path}`;
}

function findStale(db: Kysely<Tables>, repository: number, found: readonly FoundPlace[]): Promise<StoredPlace[]> {
  return db
    .selectFrom('leak_place')
    .selectAll()
    .where('repository_id', '=', repository)
    .where('stale', '=', true)
    .where(sql<boolean>`path = any(${[...new Set(found.map(({ path }) => path))]}::text[])`)
    .execute();
}

/** Texts of pull requests are in no object: there the line tells. */
function isSamePlace(known: StoredPlace, { preview, within, blobs, line, dataset }: FoundPlace): boolean {
  if (known.preview !== preview || known.within.join('\0') !== within.join('\0')) return false;
  if (columnsOf(known) !== columnsOf({ dataset })) return false;
  if (known.blobs.length === 0 && blobs.length === 0) return known.line === line;
  return known.blobs.some((blob) => blobs.includes(blob));
}

/** Tells the tables of one file apart. */
function columnsOf({ dataset }: Pick<FoundPlace, 'dataset'>): string | null {
  return dataset && JSON.stringify(dataset.columns.map(({ name, identifier }) => [name, identifier]));
}

async function rename(db: Kysely<Tables>, known: StoredPlace, fingerprint: string): Promise<void> {
  await db
    .updateTable('leak_place')
    .set({ fingerprint, stale: false, seen_at: sql`now()` })
    .where('leak_id', '=', known.leak_id)
    .where('repository_id', '=', known.repository_id)
    .where('rule', '=', known.rule)
    .where('path', '=', known.path)
    .where('fingerprint', '=', known.fingerprint)
    .execute();
}
