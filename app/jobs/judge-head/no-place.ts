/**
 * A public repository, and nowhere to tell what leaks. Where the check blocks it asks for somebody; where it only watches
 * or warns it stops nobody, and says so.
 */
import { formatFailedCheck, referenceOf, type CheckText } from '../../../report/index.ts';
import type { StoredLeak } from '../../store/index.ts';

export function blockedWithoutPlace(leaks: Iterable<StoredLeak>): CheckText {
  const references = [...leaks].map(({ id }) => referenceOf(id));
  return formatFailedCheck({ kind: 'no-private-place', references });
}

const line = `
**There is no private place to report to.** The operator of Leakwarden can read it on the server: \`leakwarden leaks\`. Before the mode becomes \`block\`, which asks for such a place, name a private repository under \`report.repository\` in \`.github/leakwarden.yml\`, or give the App the permission “Repository security advisories: write”.`;

/** GitHub takes 65,535 characters. */
const room = 64_000;

export function warnWithoutPlace(text: CheckText): CheckText {
  return { ...text, summary: `${text.summary.slice(0, room)}\n${line}` };
}
