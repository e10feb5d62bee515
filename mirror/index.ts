/** Bare Git caches of repositories, and clones of others that are read like them. */
export { openClone } from './clone.ts';
export { hasGit } from './git.ts';
export { openMirrors } from './mirrors.ts';
export { networkOf, type Network } from './network.ts';
export { isNullId } from './null-id.ts';
export { MirrorError, type MirrorProblem } from './problem.ts';
export { toKind, type TreeEntry } from './tree-entry.ts';
export type {
  AddedLines,
  Clone,
  CommitRange,
  LineRange,
  Mirror,
  MirrorLimits,
  MirrorOptions,
  Mirrors,
  Remote,
  HistoryStep,
  StepsAsked,
} from './types.ts';
