/** The only place that calls GitHub. Clients are made by the doors and passed in. */
export { timedFetch } from './call.ts';
export type { GitHub, Where } from './client.ts';
export { limits } from './limits.ts';
export { GitHubProblem, isProblem, orNull, SettleLater } from './problems.ts';
export type { ProblemKind, ProblemReason } from './problems.ts';
export { readHeadCheck } from './read/checks.ts';
export type { CheckRun } from './read/checks.ts';
export { listComments, readComment } from './read/comments.ts';
export type { Comment, CommentKind } from './read/comments.ts';
export { findIssue, readIssue } from './read/issues.ts';
export type { Issue, IssueSearch } from './read/issues.ts';
export { listOpenPulls, pullsOfHead, readPull } from './read/pulls.ts';
export type { Pull } from './read/pulls.ts';
export type { Person } from './read/users.ts';
export { ensureCheckRun, rescanAction, updateCheckRun } from './write/checks.ts';
export type { CheckAction, CheckAnnotation, CheckConclusion, CheckContent, WantedCheck } from './write/checks.ts';
export { comment } from './write/comments.ts';
export type { WantedComment } from './write/comments.ts';
export { closeIssue, ensureIssue, reopenIssue, updateIssue } from './write/issues.ts';
export type { IssueContent, WantedIssue } from './write/issues.ts';
export { toMarker } from './write/marker.ts';
export { MirrorError, openMirrors } from './read/content/index.ts';
export type {
  AddedLines,
  CommitRange,
  LineRange,
  Mirror,
  MirrorOptions,
  Mirrors,
  Remote,
} from './read/content/index.ts';
