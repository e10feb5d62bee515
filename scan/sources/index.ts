export { listFiles, type Listed, type WorkFile } from './files.ts';
export { endGit, GitError } from './git.ts';
export { hookFolder, unpushedRange } from './hooks.ts';
export { History, listHead, readCommitFacts, readHistory, type CommitFacts } from './history.ts';
export { findLfsObject, type LfsPointer } from './lfs.ts';
export { headOf } from './head.ts';
export { listObjects, type ListedObject } from './objects.ts';
export { openRepository } from './repository.ts';
