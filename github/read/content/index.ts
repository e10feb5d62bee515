export { openClone } from './clone.ts';
export { hasGit } from './git.ts';
export { openMirrors } from './mirrors.ts';
export { MirrorError, type MirrorProblem } from './problem.ts';
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
