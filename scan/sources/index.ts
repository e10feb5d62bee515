export { listAddresses } from './addresses.ts';
export { discover, folderOf, isInside, topOf } from './discover.ts';
export {
  readBlobsAt,
  readBlobsAtEnds,
  readMergeBases,
  readMergeHeads,
  type EndsQuery,
  type BlobsByPath,
} from './bases.ts';
export { Changes, type PathChange } from './changes.ts';
export { readShallowBoundary } from './common.ts';
export { listHead, readCommitFacts, type CommitFacts } from './facts.ts';
export { isGitDir, listFiles, type ListedFile, type WorkFile } from './files.ts';
export { endGit, GitError } from './git.ts';
export { headOf } from './head.ts';
export { History } from './history.ts';
export {
  findGitFolder,
  findHookFolder,
  readDefaultBranch,
  makeBareRepository,
  readUserPath,
  selectPushed,
  selectReceived,
  writeUserSetting,
  type HookFolder,
  type RefUpdate,
} from './hooks.ts';
export { commonFolderOf } from './common.ts';
export { findLfsObject, isLfsObject, parseLfsPointer, type LfsPointer } from './lfs.ts';
export { ObjectIds } from './object-ids.ts';
export { listObjects, type ListedObject } from './objects.ts';
export { isPartialClone, listAbsent } from './partial.ts';
export {
  commitsHere,
  isItself,
  isLinked,
  listHeadLinks,
  listModules,
  nestedAt,
  readModuleNames,
  storeOf,
  type Link,
  type NestedFolder,
} from './nested.ts';
export { openRepository } from './repository.ts';
export { listReached, listRefs } from './refs.ts';
export { findRemoval } from './removal.ts';
export { createScopeTest, scopeOf } from './scope.ts';
export { nameState } from './state.ts';
export { isTracked } from './tracked.ts';
export { listVersions } from './versions.ts';
export { isObjectId } from './revisions.ts';
export { readHistory } from './walk.ts';
export { countSignatures, findPosition, readOrigin, type Signatures } from './rewritten.ts';
export {
  listLooseRefs,
  listPackIndexes,
  readStandings,
  readTypes,
  type ObjectStanding,
  type ObjectStore,
  type Standings,
} from './standing.ts';
