/** The facts that the texts of an issue and of its comments are made of. What types.ts says of all facts holds here. */
import type { Dataset, FirstAppearance, Leak, DecisionLapse, RuleInfo, Severity } from '../../rules/index.ts';
import type { PublicTimes, VisibilityChange } from '../public-times.ts';
import type { IntroducingPull, StatedExtent } from './references.ts';
import type { Approvers, BranchFacts, Door, RepositoryFacts } from './types.ts';

/** One rule, one value, one path. */
export interface LeakPlace {
  /** Where it is another one than that of the leak. */
  readonly repository?: RepositoryFacts;
  readonly rule: string;
  readonly path: string;
  readonly within: readonly string[];
  /** From 1; null where the whole file is meant, or a cell of it. */
  readonly line: number | null;
  /** Of a sheet or database, `Sheet1!C17`. */
  readonly cell?: string;
  readonly preview: string;
  /** A commit in which the path holds it: permalinks point there. */
  readonly commit: string | null;
  /** Ids of the blobs that hold it: what is purged. */
  readonly blobs: readonly string[];
  readonly first: FirstAppearance;
  /** In a branch or tag as they are now (not only in their history). */
  readonly inHead: boolean;
}

export type LeakDataset = Pick<
  Dataset,
  'path' | 'within' | 'rows' | 'subjects' | 'columns' | 'blobs' | 'first' | 'inHead' | 'tags'
> & {
  readonly commit: string | null;
  /** Name of the sheet or table in the file; none where the file is the table. */
  readonly table?: string;
};

export interface ExposureFacts {
  /** When everybody on the internet could read it. */
  readonly public: PublicTimes;
  readonly forks: number | null;
  /** Numbers of pull requests whose refs still hold it; GitHub keeps these refs, nobody can push to them. */
  readonly pulls: readonly number[];
  /** Names of releases, artifacts, Pages sites and the like that hold it. */
  readonly elsewhere: readonly string[];
  /** Nothing, or null: nobody asked, or GitHub did not answer. */
  readonly reach?: ExposureReach | null;
  /** Why its severity is not what the scan gave it; nothing, or null: it is. */
  readonly raised?: { readonly from: Severity; readonly because: string } | null;
}

/** `isCut`: counting ended there, and there may be more. */
export interface HeadCount {
  readonly count: number;
  readonly isCut: boolean;
}

/** How far it got, as GitHub said when it was asked. Null, and `unknown`: the App may not read it. */
export interface ExposureReach {
  /** ISO 8601 date. */
  readonly askedAt: string;
  /** When it came while somebody watched; null: it was there before, or nobody knows. */
  readonly pushedAt: string | null;
  /** Gone from all branches and tags; null: it is not. */
  readonly goneAt: string | null;
  readonly visibility: VisibilityChange;
  readonly pages: 'none' | 'public' | 'private' | 'unknown';
  readonly releases:
    | readonly {
        readonly tag: string;
        readonly publishedAt: string;
        readonly assets: number;
        readonly downloads: number;
      }[]
    | null;
  readonly artifacts: number | null;
  readonly hasWiki: boolean;
  /** Of 14 days. */
  readonly clones: { readonly count: number; readonly uniques: number } | null;
  readonly views: { readonly count: number; readonly uniques: number } | null;
  /** `outside`: no members of the organisation; null: a person owns the repository. */
  readonly access: { readonly people: HeadCount; readonly outside: HeadCount | null } | null;
  readonly forks:
    | readonly {
        readonly fullName: string;
        readonly createdAt: string | null;
        readonly isPublic: boolean;
        /** Null: it was not asked. */
        readonly holds: 'served' | 'gone' | 'unknown' | null;
      }[]
    | null;
}

export interface Owners {
  /** The name in the commit. */
  readonly author: string | null;
  readonly codeowners: readonly string[];
  /** Logins that the issue is assigned to. */
  readonly assignees: readonly string[];
  /** `report.notify`: the only `@name` and `@org/team` that the text mentions. */
  readonly notify: readonly string[];
}

/** A decision on a table, and what came to the table since. */
export interface OutgrownDecision extends DecisionLapse {
  readonly action: StatedDecision['action'];
}

export interface StatedDecision {
  readonly action: 'accept' | 'false-positive';
  readonly by: string;
  readonly reason: string;
  readonly until: string | null;
}

/** What was found out about the clean-up so far. */
export interface IssueProgress {
  /** Null: could not be found out. */
  readonly revoked: boolean | null;
  /** Gone from the present files of all branches. */
  readonly removed: boolean;
  /** Gone from the history of all branches and tags. */
  readonly purged: boolean;
  /** Who acknowledged what remains. */
  readonly acknowledgedBy: string | null;
}

/** By what it was found to be a leak. */
export interface JudgementBasis {
  /** Of Leakwarden. */
  readonly version: string;
  /** Of the configuration, with the ids of their blobs; none: the defaults. */
  readonly files: readonly { readonly path: string; readonly id: string }[];
  /** The organisation has a configuration, too. */
  readonly hasFloor: boolean;
}

/** A pull request whose branch is all that holds a leak. */
export interface UnmergedPull {
  /** Its number. */
  readonly pull: number;
  readonly head: string;
  readonly branch: BranchFacts | null;
}

export interface RemediationFacts {
  /** Default: the App. */
  readonly door?: Door;
  /** Id of the leak in the store: the hidden marker. */
  readonly key: string;
  /** Nothing: what the key gives. */
  readonly reference?: string;
  /** The repository that leaks. */
  readonly repository: RepositoryFacts;
  /** `owner/name` of the repository that the issue stands in. */
  readonly home: string;
  readonly leak: Pick<Leak, 'title' | 'kind' | 'severity' | 'provenance' | 'subjects' | 'since'>;
  /** Of the rules that found it, the one that says most first. */
  readonly rules: readonly RuleInfo[];
  readonly places: readonly LeakPlace[];
  /** Where `places` was cut. */
  readonly placesTotal: number;
  readonly datasets: readonly LeakDataset[];
  readonly exposure: ExposureFacts;
  readonly owners: Owners;
  /** When Leakwarden saw it first: clocks of notification start there. */
  readonly foundAt: string;
  readonly due: string | null;
  readonly judgedBy: JudgementBasis;
  /** Nothing, or null: no pull request did, or nobody knows. */
  readonly broughtBy?: IntroducingPull | null;
  /** Nothing, or null: more than that holds it, or nobody knows. */
  readonly unmerged?: UnmergedPull | null;
  readonly progress: IssueProgress;
  readonly decision: StatedDecision | null;
  /** GitHub revokes this kind of token when asked through its API. */
  readonly revocable: boolean;
  readonly approvers: Approvers;
  /** Days between reminders; null: none. */
  readonly remindDays: number | null;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** What is left when branches and tags are clean. */
export type RemainingCopies = Pick<ExposureFacts, 'pulls' | 'forks' | 'elsewhere'>;

/** What happened that people should know of. One comment each. */
export type IssueChange =
  /** Configuration names another place; null: a draft advisory. */
  | { readonly kind: 'moved'; readonly reference: string; readonly url: string | null }
  /** Another issue tells of the same people. */
  | { readonly kind: 'merged'; readonly url: string }
  /** More people, or a higher severity. */
  | { readonly kind: 'worse'; readonly before: StatedExtent; readonly now: StatedExtent }
  | { readonly kind: 'new-places'; readonly repository: RepositoryFacts; readonly places: readonly LeakPlace[] }
  | {
      readonly kind: 'reappeared';
      readonly repository: RepositoryFacts;
      readonly places: readonly LeakPlace[];
      /** When it had been closed. */
      readonly closedAt: string | null;
    }
  | {
      readonly kind: 'reminder';
      readonly due: string;
      readonly overdue: boolean;
      readonly open: readonly string[];
      readonly notify: readonly string[];
    }
  /** Clean in branches and tags; somebody has to acknowledge what remains before it closes. */
  | {
      readonly kind: 'remains';
      readonly repository: RepositoryFacts;
      readonly remains: RemainingCopies;
      readonly approvers: Approvers;
    }
  | {
      readonly kind: 'closed';
      readonly because: 'revoked' | 'gone';
      readonly repository: RepositoryFacts;
      readonly checkedAt: string;
      readonly remains: RemainingCopies;
      readonly acknowledgedBy: string | null;
    }
  | {
      readonly kind: 'decided';
      readonly decision: StatedDecision;
      readonly reference: string;
      readonly isPublic: boolean;
    }
  | { readonly kind: 'expired'; readonly decision: StatedDecision }
  /** It was let pass, and stands in these repositories as well, where nobody with the right has decided. */
  | { readonly kind: 'uncovered'; readonly repositories: readonly string[]; readonly outgrown: OutgrownDecision | null }
  /** `leaks`: how many, where it was said of all. */
  | { readonly kind: 'acknowledged'; readonly by: string; readonly leaks?: number }
  | { readonly kind: 'revoked'; readonly by: string; readonly checkedAt: string }
  | { readonly kind: 'not-revoked'; readonly because: string }
  /** Somebody closed the issue, and the leak is still there. */
  | { readonly kind: 'still-there'; readonly approvers: Approvers }
  | { readonly kind: 'rescan' }
  | { readonly kind: 'assigned'; readonly logins: readonly string[]; readonly failed: readonly string[] }
  | {
      readonly kind: 'refused';
      readonly command: string;
      readonly because: Refusal;
      readonly approvers: Approvers;
    }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] }
  | { readonly kind: 'help'; readonly approvers: Approvers };

export type Refusal =
  /** Has not the right. */
  | 'no-right'
  /** Wrote the change that is judged. */
  | 'own-change'
  /** GitHub does not say who pushed it. */
  | 'unknown-pusher'
  /** Nobody knows who brought it in: a second person has to agree. */
  | 'second-needed'
  /** The comment is not as it was written. */
  | 'edited'
  /** GitHub does not say whether it is. */
  | 'unknown-edit'
  /** The command means nothing here: `acknowledge` on a pull request, `revoke` of what GitHub cannot revoke. */
  | 'not-here'
  /** Several leaks, and the command names none. */
  | 'which-leak'
  /** The command names none, and what is there came after it. */
  | 'came-later'
  /** No leak of that reference here. */
  | 'unknown-leak'
  /** GitHub would not say what rights the person has. */
  | 'unknown-right';
