/** `checkAddress`: what is thought of one address, and why. Pure and offline. */
import {
  classifyAddress,
  parseAddress,
  suggestDomain,
  type AddressParts,
  type AddressVerdict,
} from '../../rules/index.ts';

export interface AddressOptions {
  /** The organisation's own domains; what stands below them is own as well. */
  readonly ownDomains?: readonly string[];
}

export interface CheckedAddress {
  /** Null where it is no address. */
  readonly parts: AddressParts | null;
  readonly verdict: AddressVerdict;
  /** Words about the address that hold nothing of it. */
  readonly reasons: readonly string[];
  /** The address with the domain that was probably meant. */
  readonly suggestion: string | null;
}

/** `anna@gmx.de`, `Anna Weber <anna@gmx.de>`, `mailto:anna@gmx.de?subject=x`. */
export function checkAddress(text: string, { ownDomains = [] }: AddressOptions = {}): CheckedAddress {
  const { parts, problem } = parseAddress(bareAddress(text));
  if (!parts) return judgeBroken(text, problem);
  const { verdict, reasons } = classifyAddress(parts, toDomainSet(ownDomains));
  const domain = mendable.has(verdict) ? suggestDomain(parts.domain) : null;
  if (domain === null) return { parts, verdict, reasons, suggestion: null };
  const isDead = verdict === 'undeliverable';
  return {
    parts,
    verdict: isDead ? verdict : 'unknown',
    reasons: [...(isDead ? reasons : []), 'looks like a misspelt domain'],
    suggestion: `${writeLocal(parts)}@${domain}`,
  };
}

function judgeBroken(text: string, problem: string): CheckedAddress {
  const nothing = { parts: null, suggestion: null };
  // GitHub writes these into commits; its brackets make them no addresses.
  if (/^[\w.+-]{1,80}\[bot\]@users\.noreply\.github\.com$/i.test(text.trim()))
    return { ...nothing, verdict: 'system', reasons: ['a bot of GitHub'] };
  return { ...nothing, verdict: 'malformed', reasons: [problem], suggestion: mendAddress(text) };
}

/** What is left without stray quotes, blanks and dots, where that is an address at a domain that there can be. */
function mendAddress(text: string): string | null {
  if (text.length > longestMended) return null;
  const bare = text.replace(strays, '').replace(/[.,;]+$|^[.,;]+/g, '');
  const sign = bare.lastIndexOf('@');
  const domain = bare.slice(sign + 1).replace(/[.,]+/g, '.');
  const { parts } = sign > 0 ? parseAddress(`${bare.slice(0, sign).replace(/\.+/g, '.')}@${domain}`) : { parts: null };
  if (!parts || classifyAddress(parts).verdict === 'undeliverable') return null;
  return `${writeLocal(parts)}@${suggestDomain(parts.domain) ?? parts.domain}`;
}

const longestMended = 400;
const strays = /[\p{C}\p{Z}"'`´‘’“”„«»<>()[\]]/gu;

const mendable: ReadonlySet<AddressVerdict> = new Set<AddressVerdict>([
  'undeliverable',
  'disposable',
  'freemail',
  'corporate',
]);

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function toDomainSet(domains: readonly string[]): ReadonlySet<string> {
  const made = sets.get(domains) ?? new Set(domains.map((each) => each.toLowerCase().replace(/^[@.]+|\.+$/g, '')));
  sets.set(domains, made);
  return made;
}

/** What stands around an address in lists that people keep. */
export function bareAddress(text: string): string {
  const trimmed = text.trim();
  const open = trimmed.endsWith('>') ? trimmed.lastIndexOf('<') : -1;
  const inner = open >= 0 ? trimmed.slice(open + 1, -1).trim() : trimmed;
  return /^mailto:/i.test(inner) ? (inner.slice(7).split('?')[0] ?? '') : inner;
}

/** Quoted again where it has to be (RFC 5321, 4.1.2). */
export function writeLocal({ local, isQuoted }: AddressParts): string {
  return isQuoted ? `"${local.replace(/["\\]/g, '\\$&')}"` : local;
}
