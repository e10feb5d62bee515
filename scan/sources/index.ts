export { listHead, readCommitFacts, type CommitFacts } from './facts.ts';
export { listFiles, type Listed, type WorkFile } from './files.ts';
export { GitError } from './git.ts';
export { History } from './history.ts';
export { hookFolder, unpushedRange } from './hooks.ts';
export { findLfsObject, type LfsPointer } from './lfs.ts';
export { listObjects, type ListedObject } from './objects.ts';
export { openRepository } from './repository.ts';
export { readHistory } from './walk.ts';
