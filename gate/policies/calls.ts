/** Calls as a person can send them. */
import type { SettingsCall } from './policy.ts';

/** `PATCH /orgs/acme {"default_repository_permission":"read"}`. What only an answer holds stays `{ruleset_id}`. */
export function describeCall({ route, parameters }: SettingsCall): string {
  const used = new Set<string>();
  const path = route.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
    used.add(name);
    return name in parameters ? String(parameters[name]) : placeholder;
  });
  const body = Object.entries(parameters).filter(([name]) => !used.has(name));
  return body.length === 0 ? path : `${path} ${JSON.stringify(Object.fromEntries(body))}`;
}
