/** How the settings of a repository would be judged if it were public. */
import {
  isProblem,
  readOrganisationSettings,
  readRepositorySettings,
  type RepositorySettings,
  type SettingsReader,
  type Where,
} from '../../github/index.ts';
import { severities, type PublicationPart, type PublicationRemark } from '../../rules/index.ts';
import type { SettingsConfig } from '../../scan/index.ts';
import { checkName } from '../names.ts';
import { repositoryPolicies } from '../policies/index.ts';
import { held, type Held } from '../policies/judge.ts';
import { meaningless, type Circumstances, type RepositoryPolicy } from '../policies/policy.ts';

export interface SettingsOrder {
  readonly reader: SettingsReader;
  readonly where: Where;
  readonly config: SettingsConfig;
  readonly now: Date;
}

export interface SettingsJudgement {
  readonly parts: readonly PublicationPart[];
  readonly remarks: readonly PublicationRemark[];
}

/** What could not be read is said, and never passes. */
export async function judgeSettings(order: SettingsOrder): Promise<SettingsJudgement> {
  try {
    const settings = await readRepositorySettings(order.reader, order.where, null, true);
    if (settings === null) return unread('the repository is not shown to this token');
    const organisation = settings.ownerIsOrganisation
      ? await readOrganisationSettings(order.reader, settings.owner)
      : null;
    return judgeAsPublic(
      settings,
      // A leak stands in the way by itself, and would make every setting graver until it is gone.
      { people: 0, secrets: 0, organisation, appId: null, checkName, now: order.now },
      order.config,
    );
  } catch (error) {
    if (!isProblem(error)) throw error;
    return unread(error.message);
  }
}

const unread = (note: string): SettingsJudgement => ({
  parts: [{ part: 'settings', outcome: 'unread', note }],
  remarks: [],
});

/**
 * Pure. What becomes graver because everybody can read it stands in the way; what fails now as well is for
 * `leakwarden settings`. Leaks are judged by the scan, so that the policy on visibility has nothing to add.
 */
export function judgeAsPublic(
  settings: RepositorySettings,
  circumstances: Circumstances,
  config: SettingsConfig,
): SettingsJudgement {
  const to = { name: `${settings.owner}/${settings.repo}`, circumstances, config };
  const judgedAt = (policy: RepositoryPolicy, visibility: RepositorySettings['visibility']): Held =>
    held(policy, policy.judge({ ...settings, visibility }, circumstances), to);
  const before = settings.visibility === 'public' ? 'private' : settings.visibility;
  const judged = repositoryPolicies
    .filter(({ id }) => id !== 'visibility')
    .map((policy) => ({ policy, now: judgedAt(policy, before), published: judgedAt(policy, 'public') }));
  const graver = judged.filter(({ now, published }) => rankOf(published) > rankOf(now));
  const hidden = judged.filter(({ published }) => published.outcome === 'unknown');
  const fails = judged.filter(({ published }) => published.outcome === 'fail').length - graver.length;
  const later = judged.filter(({ published }) => isLater(published)).map(({ policy }) => policy.id);
  const notes = [
    ...hiddenWords(hidden),
    ...(settings.visibility === 'public' ? ['it is public already'] : []),
    ...(hidden.length === 0 ? [`${judged.length} settings judged as if it were public`] : []),
    ...(fails > 0 ? [`${fails} fail whether it is public or not (leakwarden settings ${to.name})`] : []),
    ...(later.length > 0 ? [`known once it is public: ${later.join(', ')}`] : []),
  ];
  return {
    parts: [{ part: 'settings', outcome: hidden.length > 0 ? 'unread' : 'read', note: notes.join('; ') }],
    remarks: graver.flatMap(({ policy, published }) => toRemark(policy, settings, published)),
  };
}

/** Each reason once, with all that it hides. */
function hiddenWords(hidden: readonly { readonly policy: RepositoryPolicy; readonly published: Held }[]): string[] {
  const byFact = Map.groupBy(hidden, ({ published }) => published.fact);
  return [...byFact].map(([fact, all]) => `${all.map(({ policy }) => policy.id).join(', ')}: ${fact}`);
}

/** What GitHub offers or tells for public repositories only. */
function isLater(published: Held): boolean {
  return published.outcome === 'not-offered' || published.fact === meaningless;
}

function rankOf(judged: Held): number {
  return judged.outcome === 'fail' ? severities.indexOf(judged.severity) : 0;
}

function toRemark(
  { id, title, fix, page }: RepositoryPolicy,
  { url }: RepositorySettings,
  published: Held,
): PublicationRemark[] {
  if (published.outcome !== 'fail') return [];
  const link = page === '' ? null : `${url}/${page}`;
  return [{ id: `settings/${id}`, severity: published.severity, title, fact: published.fact, fix, link }];
}
