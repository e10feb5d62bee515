/** What App and Action decide alike. Both read and write at their own edges; what it means is said here, once. */
export { homesOf, readHomes, type HomeState } from './configuration/organisation.ts';
export { filesFromApi, filesFromGit, readTip, UnreadableError, type CommitFiles } from './configuration/files.ts';
export {
  loadConfigurationAt,
  lookAhead,
  type Configuration,
  type ConfigurationEffect,
  type ConfigurationSources,
} from './configuration/load.ts';

export { mayDecide, toApprovers } from './decide/approvers.ts';
export { findMeant, isWaiver, textsWithValues, type Waiver } from './decide/command.ts';
export {
  compareWith,
  outgrownSince,
  readPeopleAtDecision,
  type CoveredPeople,
  type PeopleFacts,
} from './decide/covered.ts';
export { referencesOf, stepsOf } from './decide/reference.ts';
export { findEdited } from './decide/edited.ts';
export { excusingCommits } from './decide/excuses.ts';
export { hasStoodBefore, headsBefore, type Origin, type Trail } from './decide/brought.ts';
export { followTrail, readBringers, readSteps, type Bringers, type PushedCommits } from './decide/trail.ts';
export { raiseByReach, type RaisedSeverity } from './decide/exposure.ts';
export { decidePublication, isProven, type PageReason, type PublishedLeak } from './decide/publication.ts';
export { askRight, askWaiver, type Speaker } from './decide/right.ts';
export {
  isOver,
  judge,
  wouldBlock,
  worstOf,
  type ReportVerdict,
  type VerdictInput,
  type Verdict,
} from './decide/verdict.ts';

export { describeBroken, describeLaxer } from './tell/configuration.ts';
export { dueOf } from './tell/due.ts';
export { describeLeak, knownRules, toLeakPlace } from './tell/facts.ts';
export { issuesLeft, type Bringer, type OpenedIssues } from './decide/budget.ts';
export { isKeptForJudging } from './decide/reserve.ts';
export { findWorse, inWhole } from './tell/news.ts';
export { findHome, toRepositoryFacts, type Home } from './tell/home.ts';
export { askReach } from './tell/reach.ts';
export { placesOf, tablesOf, type DatasetFacts, type FoundPlace } from './tell/places.ts';
export { judgeOrganisation, judgeRepository } from './policies/judge.ts';
export { planOrganisation, planRepository, type PlannedChange } from './policies/plan.ts';
export { whyOutOfScope } from './policies/scope.ts';
export { describeCall } from './policies/calls.ts';
export type { Change, Circumstances, SettingsCall } from './policies/policy.ts';

export { readFacts } from './purge/facts.ts';
export { showNames } from './purge/names.ts';
export { planPurge } from './purge/plan.ts';
export { readPlan, readReport, toPurged, type Purged } from './purge/read.ts';
export { findMeantLeaks, type LeakWishes } from './purge/select.ts';
export { targetsOf, type PurgeTargets } from './purge/targets.ts';
export { lookHere, lookOnGitHub, proveGone } from './purge/verify.ts';
export { auditSettings, type Audit, type AuditOrder } from './policies/audit.ts';
export { findAdded, findBypass, findDrift, toRulesetChange } from './rulesets/compare.ts';
export { patternLimits, toCustomPatterns } from './rulesets/patterns.ts';
export { whyNoPushRuleset, type PushPlace } from './rulesets/place.ts';
export { pushLimits, pushRulesetName, toPushRules, type PushRules, type RuleRemark } from './rulesets/push.ts';
export { checkName } from './names.ts';

export { judgeAuthors } from './publish/authors.ts';
export { readBesideGit, type BesideGit } from './publish/beside.ts';
export { KeptTexts, tooMuchText } from './publish/kept-texts.ts';
export { Downloads } from './publish/downloads.ts';
export { judgeSettings } from './publish/settings.ts';
export { decideSafety } from './publish/verdict.ts';
