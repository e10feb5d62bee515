/** Which repositories set the floor of an organisation, where the operator names them. */
import type { ReadSetting } from './environment.ts';
import { SettingsError } from './errors.ts';

/** @throws SettingsError */
export function toPolicies(read: ReadSetting): readonly string[] {
  const names = (read('LEAKWARDEN_POLICY') ?? '').split(',').map((name) => name.trim());
  const policies = names.filter((name) => name !== '');
  const wrong = policies.find((name) => !/^[\w.-]+\/[\w.-]+$/.test(name));
  if (wrong === undefined) return policies;
  throw new SettingsError(`LEAKWARDEN_POLICY: "${wrong}" is not a repository; write owner/name, several with commas`);
}
