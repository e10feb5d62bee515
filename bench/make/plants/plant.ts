/** What a planted secret is. */
import type { Random } from '../random.ts';
import type { Make } from '../tokens.ts';

/** Where in the repository it stands: files of HEAD, only in history, or outside of any file. */
export type Place = 'head' | 'removed' | 'other branch' | 'merge commit' | 'stash' | 'commit message' | 'tag message';

export interface Planting {
  readonly kind: string;
  /** Every planting has a path of its own; messages have none. */
  readonly path: string;
  readonly place: Place;
  readonly make: Make;
  /** The text around it, as it would be found in the wild. */
  readonly around: (value: string, random: Random) => string | Buffer;
}

export type Spot = Pick<Planting, 'path'> & { readonly place?: Place };

export function plant(kind: string, make: Make, spot: Spot, around: Planting['around']): Planting {
  return { kind, make, around, path: spot.path, place: spot.place ?? 'head' };
}
