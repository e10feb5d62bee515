/** What the App says to people: pure functions from facts to texts. */
export { formatAdvisory } from './advisory.ts';
export {
  countListed,
  formatCollection,
  formatCollectionAdvisory,
  type CollectionEntry,
  type CollectionFacts,
} from './collection.ts';
export { formatCheck } from './check.ts';
export { keepTicks } from './checklist.ts';
export { parseCommands, type Command, type ParsedComment } from './commands.ts';
export { formatIssueComment } from './comments.ts';
export {
  formatDigestComment,
  formatDigestIssue,
  formatDigestJson,
  formatDigestMail,
  formatDigestSlack,
  formatDigestTeams,
  toDigestText,
  type DigestFacts,
  type DigestLeak,
  type DigestText,
} from './digest.ts';
export { formatFailedCheck, formatProgress, formatTakenBack, toMistakes } from './failed-check.ts';
export { formatIssue } from './issue.ts';
export { formatBlockingReport, formatSummaryIssue, formatWeakening } from './organisation.ts';
export { describeOutgrown } from './outgrown.ts';
export { formatPosture, formatPostureNews, readPosture, type PostureFacts, type StatedPosture } from './posture.ts';
export {
  formatKeptTexts,
  formatPublication,
  formatPublicationAdvisory,
  type PublicationIssueFacts,
} from './publication.ts';
export {
  formatTakenBackIssue,
  markerLineOf,
  markerOf,
  placeOfStory,
  readMarker,
  readBroughtBy,
  readTold,
  referenceOf,
  type IntroducingPull,
  type MarkerKind,
  type StatedExtent,
} from './references.ts';
export type * from './issue-types.ts';
export type * from './types.ts';
export { concludeCheck } from './verdict.ts';
