/** How far leaks got: GitHub is asked once a run of the repository, and a few times of its forks. */
import { askReach, isKeptForJudging, type FoundPlace } from '../../gate/index.ts';
import { isProblem, readExposure, readForkCopy, type RepositoryExposure } from '../../github/index.ts';
import type { ExposureReach } from '../../report/index.ts';
import { today, type Run } from '../run-context.ts';

/** Of a leak; the hourly requests of a workflow are few. */
const mostForks = 1;
/** Of a run. */
const mostLeaks = 50;

export class ReachReader {
  readonly #run: Run;
  #found: Promise<RepositoryExposure> | null = null;
  #leaks = 0;

  constructor(run: Run) {
    this.#run = run;
  }

  /** Null: GitHub does not say, or is not asked any more. The leak is told all the same. */
  async read(places: readonly FoundPlace[]): Promise<ExposureReach | null> {
    const { github, repository, now } = this.#run;
    const { present } = repository;
    if (!github || !present || isKeptForJudging(this.#run.rateLimit(), now)) return null;
    try {
      this.#found ??= readExposure(github, present);
      const found = await this.#found;
      this.#leaks += 1;
      return await askReach({
        found,
        askedAt: today(this.#run),
        // What only somebody who watches can know.
        pushedAt: null,
        goneAt: null,
        visibility: [],
        hasWiki: present.hasWiki,
        blobs: places.flatMap(({ blobs }) => blobs),
        mostForks: this.#leaks > mostLeaks ? 0 : mostForks,
        askFork: (fork, blobs) => readForkCopy(github, fork, blobs),
      });
    } catch (error) {
      if (!isProblem(error)) throw error;
      return null;
    }
  }
}
