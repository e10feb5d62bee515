/** The only place that calls GitHub. Clients are made by the doors and passed in. */
export { timedFetch } from './call.ts';
export { readBranchHead } from './read/branches.ts';
export type { GitHub, Where } from './client.ts';
export { watchRateLimit, type RateLimit } from './rate-limit.ts';
export { isLoopback, toSafeAddress } from './address.ts';
export { createTokenClient } from './token-client.ts';
export { limits } from './limits.ts';
export { GitHubProblem, isProblem, orNull, SettleLater } from './problems.ts';
export type { ProblemKind, ProblemReason } from './problems.ts';

export { readHeadCheck } from './read/checks.ts';
export type { CheckRun } from './read/checks.ts';
export { ownersOf, parseCodeowners, readCodeowners } from './read/codeowners.ts';
export type { OwnerRule } from './read/codeowners.ts';
export { listComments, listReviewTexts, readComment } from './read/comments.ts';
export type { Comment, CommentKind } from './read/comments.ts';
export { readEditors, readEdits } from './read/edits.ts';
export { readPushes, type Push } from './read/activity.ts';
export { readCommitAccounts, readLastChange } from './read/commits.ts';
export { listMissedDeliveries } from './read/deliveries.ts';
export type { MissedDelivery } from './read/deliveries.ts';
export { readExposure, readForkCopy } from './read/exposure.ts';
export type { Fork, RepositoryExposure } from './read/exposure.ts';
export { readText } from './read/files.ts';
export type { FileQuery } from './read/files.ts';
export { listInstallations, readApp, readInstallation } from './read/installations.ts';
export type { App, AppInstallation } from './read/installations.ts';
export { findIssue, listMarked, readIssue } from './read/issues.ts';
export type { Issue, IssueSearch } from './read/issues.ts';
export { isServed } from './read/objects.ts';
export type { GitObject } from './read/objects.ts';
export { listOpenPulls, pullsOfHead, readPull } from './read/pulls.ts';
export type { Pull } from './read/pulls.ts';
export { findRepository, listInstallationRepositories, readRepository } from './read/repositories.ts';
export type { Repository, RepositoryVisibility } from './read/repositories.ts';
export { findRelease, listReleases, openAsset } from './read/releases.ts';
export type { Asset, Release } from './read/releases.ts';
export { findPushRuleset, readPlanName, type RepositoryRule } from './read/push-rulesets.ts';
export type { Ruleset } from './read/rulesets.ts';
export { readRequiredCheck } from './read/required-check.ts';
export type { RequiredCheck } from './read/required-check.ts';
export type { CheckOnBranch } from './read/requirement.ts';
export { hasRight, isTeamMember, readRights } from './read/rights.ts';
export type { Right, Team } from './read/rights.ts';
export { listArtifacts, listRuns, openArtifact, openLogs, type Artifact, type WorkflowRun } from './read/runs.ts';
export { readTree } from './read/trees.ts';
export { readHeadStatuses } from './read/statuses.ts';
export type { CommitStatus } from './read/statuses.ts';
export {
  listCommentTexts,
  listCommitComments,
  listIssueTexts,
  listPullTexts,
  listReviewComments,
  type WrittenText,
} from './read/texts.ts';
export { readLogin, readPerson } from './read/users.ts';
export type { Person } from './read/users.ts';

export { ensureAdvisory, readAdvisory, updateAdvisory } from './write/advisories.ts';
export type { Advisory, WantedAdvisory } from './write/advisories.ts';
export { assign } from './write/assignees.ts';
export type { AssignmentResult } from './write/assignees.ts';
export { ensureCheckRun, rescanAction, updateCheckRun } from './write/checks.ts';
export type { CheckAction, CheckAnnotation, CheckConclusion, CheckContent, WantedCheck } from './write/checks.ts';
export { comment, deleteComment, updateComment } from './write/comments.ts';
export type { WantedComment } from './write/comments.ts';
export { findValidCredentials, makePrivate, setArchived, revokeCredentials } from './write/containment.ts';
export { closeIssue, ensureIssue, reopenIssue, updateIssue } from './write/issues.ts';
export type { IssueContent, WantedIssue } from './write/issues.ts';
export type { Intent } from './write/intent.ts';
export { toMarker } from './write/marker.ts';
export { uploadSarif } from './write/sarif.ts';
export type { Analysis } from './write/sarif.ts';
export { redeliver } from './write/redeliver.ts';
export { ensureRuleset } from './write/ruleset.ts';
export type { EnsuredRuleset } from './write/ruleset.ts';
export { known, unknown, type Setting, type Unknown } from './read/settings/setting.ts';
export type * from './read/settings/types.ts';
export { readAllSettings, type AllAsked } from './read/settings/all.ts';
export { readOrganisationSettings } from './read/settings/organisation.ts';
export { memoryCache, openSettings } from './read/settings/reader.ts';
export type { AnswerCache, CachedAnswer, SettingsReader, SettingsRequests } from './read/settings/reader.ts';
export { readRepositorySettings, type Again, type SettingsPart } from './read/settings/repository.ts';
export { writeSetting, type SettingsWrite } from './write/settings.ts';
