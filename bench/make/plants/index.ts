import { createRandom } from '../random.ts';
import { cloud } from './cloud.ts';
import { forms } from './forms.ts';
import type { Place, Planting } from './plant.ts';
import { services } from './services.ts';
import { sourceControl } from './source-control.ts';
import { structures } from './structures.ts';

export type { Place };

export interface Plant extends Pick<Planting, 'kind' | 'path' | 'place'> {
  readonly value: string;
  readonly content: string | Buffer;
}

/** All plantings with their values. */
export function createPlants(seed: string): Plant[] {
  return [...sourceControl, ...cloud, ...services, ...structures, ...forms].map(
    ({ kind, path, place, make, around }) => {
      const random = createRandom(`${seed}/${kind}`);
      const value = make(random);
      return { kind, path, place, value, content: around(value, random) };
    },
  );
}

/** Whether a checkout of the main branch holds it. */
export function isInHead(place: Place): boolean {
  return place === 'head' || place === 'merge commit';
}
