/** What people should know of a scan besides its leaks. */
import type { ScanRequest } from '../model/request.ts';
import { tableRule } from '../tables/table-rule.ts';
import { keyId } from '../values/fingerprint.ts';
import { noticeComments } from './comments.ts';
import { unlistedNotice } from './exceeded.ts';
import type { AppliedExcuses } from './excuse.ts';
import { noticeUnused } from './unused.ts';
import type { View } from './view.ts';

/** Where it can be built, people should know of it. */
export const slowEngine =
  're2 is not available here: the portable engine was used, which is slower and has the same findings';

/** Entries for what can be guessed are made with a key, and hold with no other. */
function keyNotices({ baseline, key }: ScanRequest): string[] {
  if (!baseline || baseline.fingerprintKeyId === 'none' || baseline.fingerprintKeyId === keyId(key)) return [];
  const given = key === null ? 'no key was given' : 'another key was given';
  return [
    `the baseline was written with a key (${baseline.fingerprintKeyId}), and ${given}: what it holds of people and passwords is not recognised; use that key (--key-file or LEAKWARDEN_KEY), or write the baseline again`,
  ];
}

function engineNotices(engine: string, { portable }: ScanRequest): string[] {
  return engine === 're2' || portable ? [] : [slowEngine];
}

function commentedNotice(path: string): string {
  return `${path}: an inline comment excuses a single value, and this is a table of several people: an entry under \`allow\` with its path, or a baseline, excuses it`;
}

interface NoticeContext extends View {
  /** Everything was looked at. */
  readonly complete: boolean;
}

export function listNotices(
  news: { readonly notices: readonly string[] },
  { singles, tables }: AppliedExcuses,
  { input, request, results, engine, show, place, complete }: NoticeContext,
): readonly string[] {
  const commented = tables.kept.filter(({ table }) => table.isCommented);
  const unlisted = unlistedNotice(results);
  const fitting = [singles.fitting, tables.fitting];
  const ids = request.ruleIds ?? [...request.rules, tableRule].map(({ id }) => id);
  const notices = [
    ...engineNotices(engine, request),
    ...keyNotices(request),
    ...unlisted,
    ...input.base.notices,
    ...input.collected.notices,
    ...news.notices,
    ...singles.notices,
    ...noticeComments(singles.kept, { ids, place }),
    ...tables.notices,
    ...(complete && unlisted.length === 0 ? noticeUnused({ ...input, fitting }) : []),
    ...commented.map(({ path }) => commentedNotice(place(path))),
  ];
  return [...new Set(notices.map(show))];
}
