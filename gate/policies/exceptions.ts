/** Which exception of a policy holds for a repository or organisation today. Pure. */
import { toGlobTest, type SettingsPolicyId } from '../../rules/index.ts';
import type { SettingsException } from '../../scan/index.ts';

/** `acme/shop`; of an organisation `acme`. */
type Subject = string;

export interface ExceptionsFound {
  readonly holding: SettingsException | null;
  /** The last one that would hold, had its last day not passed. */
  readonly ended: SettingsException | null;
}

export function findException(
  exceptions: readonly SettingsException[],
  { policy, subject, now }: { readonly policy: SettingsPolicyId; readonly subject: Subject; readonly now: Date },
): ExceptionsFound {
  const today = now.toISOString().slice(0, 10);
  const meant = exceptions.filter(
    (each) => each.policy === policy && (each.repository === null || isNamed([each.repository], subject)),
  );
  return {
    holding: meant.find(({ until }) => until === null || until >= today) ?? null,
    ended: meant.findLast(({ until }) => until !== null && until < today) ?? null,
  };
}

/** A glob without a slash is meant for names alone; GitHub's names are the same in capitals. An organisation has none. */
export function isNamed(globs: readonly string[], subject: Subject): boolean {
  const [, name] = subject.split('/');
  if (name === undefined) return false;
  return globs.some((glob) => toGlobTest([glob], { nocase: true })(glob.includes('/') ? subject : name));
}
