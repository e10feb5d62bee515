/** Makes the changes that configuration asks for, each written down with what undoes it. */
import { checkName, type PlannedChange, type SettingsCall } from '../../gate/index.ts';
import { ensureRuleset, isProblem, writeSetting, type GitHub } from '../../github/index.ts';
import type { JobContext } from '../job-context.ts';
import {
  beginSettingsChange,
  decide,
  dropSettingsChange,
  endSettingsChange,
  findChangedPolicies,
  type PostureSubject,
  type StoredInstallation,
} from '../store/index.ts';

const day = 86_400_000;

export interface Fixing {
  readonly github: GitHub;
  readonly installation: Pick<StoredInstallation, 'permissions'>;
  readonly of: PostureSubject;
  readonly changes: readonly PlannedChange[];
}

export interface Fixed {
  /** Settings are not any more what was read. */
  readonly isChanged: boolean;
  /** What was fixed and, within a day, is as before again: nobody is fought. */
  readonly changedBack: readonly string[];
}

/** Without the permission nothing is changed, and what fails is told. */
export async function fixSettings(context: JobContext, { github, installation, of, changes }: Fixing): Promise<Fixed> {
  const needed = of.repository_id === null ? 'organization_administration' : 'administration';
  if (installation.permissions[needed] !== 'write') return { isChanged: false, changedBack: [] };
  const recent = await findChangedPolicies(context.db, of.subject, new Date(context.now().getTime() - day));
  let isChanged = false;
  for (const change of changes.filter(({ policy }) => !recent.has(policy)))
    if (await fixOne(context, github, { of, change })) isChanged = true;
  return { isChanged, changedBack: changes.flatMap(({ policy }) => (recent.has(policy) ? [policy] : [])) };
}

interface Order {
  readonly of: PostureSubject;
  readonly change: PlannedChange;
}

async function fixOne(context: JobContext, github: GitHub, { of, change }: Order): Promise<boolean> {
  const { policy, subject: name, title, undo } = change;
  const { subject, installation_id: installation, repository_id: repository } = of;
  const begun = {
    installation_id: installation,
    subject,
    name,
    policy,
    title,
    apply: change.apply,
    undo,
    begun_at: context.now(),
  };
  const id = await beginSettingsChange(context.db, begun);
  try {
    const undoing = await applyChange(context, github, change);
    await endSettingsChange(context.db, id, { undo: undoing, at: context.now() });
  } catch (error) {
    if (isProblem(error, 'unavailable')) throw error;
    await dropSettingsChange(context.db, id);
    if (!isProblem(error, 'forbidden', 'not-found', 'invalid', 'conflict', 'gone')) throw error;
    return false;
  }
  await decide(context.db, {
    actor: context.login,
    actorId: null,
    action: 'settings-fixed',
    installation,
    repository,
    leak: null,
    head: null,
    reason: `${name}: ${title} (settings/${policy}, undo ${id})`,
    until: null,
    source: `settings-fixed:${id}`,
  });
  await context.queue.send({ kind: 'report-audit' });
  return true;
}

/** Returns the call that undoes it; null: there is none. */
async function applyChange(
  { settings }: Pick<JobContext, 'settings'>,
  github: GitHub,
  change: PlannedChange,
): Promise<SettingsCall | null> {
  if (change.policy === 'required-check') return requireCheck(github, change, settings.appId);
  const answer = await writeSetting(github, change.apply);
  return complete(change, answer);
}

/** The ruleset may be there already, switched off or narrowed. */
async function requireCheck(
  github: GitHub,
  { undo, subject }: PlannedChange,
  appId: number,
): Promise<SettingsCall | null> {
  const [owner = '', repo = ''] = subject.split('/');
  const { id, done, before } = await ensureRuleset(github, { owner, repo }, { name: checkName, appId });
  if (done === 'kept') return null;
  const named = { owner, repo, ruleset_id: id };
  if (before === null) return { ...undo, parameters: named };
  return { route: 'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}', parameters: { ...named, ...before } };
}

/** What only the answer tells, such as the id of a ruleset that was made. */
function complete({ undo, undoTakes = {} }: PlannedChange, answer: unknown): SettingsCall {
  const fields = answer as Readonly<Record<string, unknown>> | null | undefined;
  const taken = Object.entries(undoTakes).map(([parameter, field]) => [parameter, fields?.[field]]);
  return { ...undo, parameters: { ...undo.parameters, ...Object.fromEntries(taken) } };
}
