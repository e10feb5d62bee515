/** In order of their names. Never change one that was released: add the next. */
import type { Migration } from 'kysely/migration';
import { first } from './0001-first.ts';
import { stalePlaces } from './0002-stale-places.ts';
import { afterTheFirstDays } from './0003-after-the-first-days.ts';
import { breach } from './0004-breach.ts';
import { tablesThatInform } from './0005-tables-that-inform.ts';
import { cells } from './0006-cells.ts';
import { floor } from './0010-floor.ts';
import { cover } from './0012-cover.ts';
import { floods } from './0014-floods.ts';
import { unmerged } from './0015-unmerged.ts';
import { posture } from './0016-posture.ts';
import { proven } from './0017-proven.ts';
import { weighedPublic } from './0018-weighed-public.ts';
import { digest } from './0019-digest.ts';
import { incidents } from './0013-incidents.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-stale-places': stalePlaces,
  '0003-after-the-first-days': afterTheFirstDays,
  '0004-breach': breach,
  '0005-tables-that-inform': tablesThatInform,
  '0006-cells': cells,
  '0010-floor': floor,
  '0012-cover': cover,
  '0013-incidents': incidents,
  '0014-floods': floods,
  '0015-unmerged': unmerged,
  '0016-posture': posture,
  '0017-proven': proven,
  '0018-weighed-public': weighedPublic,
  '0019-digest': digest,
};
