/** How the small files of a commit are read: by the API, or from a clone. */
import { isProblem, MirrorError, readText, type GitHub, type Mirror, type Where } from '../../github/index.ts';
import { ConfigError, type ReadText } from '../../scan/index.ts';

/** Bytes of a configuration. */
const largest = 1_000_000;

export function filesFromApi(github: GitHub, { owner, repo }: Where, commit: string): ReadText {
  return async (path, limit = largest) => {
    try {
      return await readText(github, { owner, repo }, { path, ref: commit, limit });
    } catch (error) {
      // Without a status it is the limit that refused.
      if (isProblem(error, 'invalid') && error.status === null) throw tooLong(path, limit);
      throw error;
    }
  };
}

/** The commit is there. */
export function filesFromGit(content: Pick<Mirror, 'readFile'>, commit: string): ReadText {
  return async (path, limit = largest) => {
    try {
      return (await content.readFile(commit, path, limit))?.toString('utf8') ?? null;
    } catch (error) {
      if (error instanceof MirrorError && error.kind === 'too-large') throw tooLong(path, limit);
      throw error;
    }
  };
}

function tooLong(path: string, limit: number): ConfigError {
  return new ConfigError(`${path}:1:1: is longer than ${limit} bytes. Shorten it`);
}
