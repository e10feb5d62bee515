/** Whose address is it: by its domain first, then by the name before it. Pure; asks nobody. */
import { libraries } from '../lazy.ts';
import { endsLikeFile } from './file-endings.ts';
import {
  generatorDomains,
  isWithin,
  listDomains,
  listShape,
  machineDomains,
  machineShape,
  nationalBranches,
  placeholderDomains,
  placeholderLabels,
  relayDomains,
  reservedDomains,
  reservedEndings,
  wellKnownProviders,
} from './domains.ts';
import { addressLists } from './lazy.ts';
import { judgeName } from './names.ts';
import type { AddressJudgement, AddressParts, AddressVerdict } from './types.ts';

/** `ownDomains`: of the organisation, lower case; what stands below them is own as well. */
export function classifyAddress(parts: AddressParts, ownDomains: ReadonlySet<string> = none): AddressJudgement {
  if (ownDomains.size > 0 && isWithin(parts.domain, ownDomains))
    return { verdict: 'own-staff', reasons: ['own domain'] };
  const byDomain = parts.isLiteral ? judgeMachine(parts.domain) : judgeDomain(parts.domain);
  const kind = settled.has(byDomain.verdict) ? null : nameKind(parts, byDomain.verdict);
  return kind === null ? byDomain : { verdict: kind, reasons: [nameReasons[kind], ...extra(byDomain)] };
}

const none: ReadonlySet<string> = new Set();
/** The domain has said it all. */
const settled: ReadonlySet<AddressVerdict> = new Set<AddressVerdict>([
  'undeliverable',
  'reserved',
  'synthetic',
  'system',
]);
const nameReasons = {
  system: 'a machine answers there',
  role: 'an address of a role',
  test: 'a made-up name',
} as const;

function nameKind({ local, domain }: AddressParts, verdict: AddressVerdict): ReturnType<typeof judgeName> {
  // `a@b.co` is what people write for any address; `c@sa3.org` is somebody's.
  if (local.length === 1 && domain.indexOf('.') === 1) return 'test';
  return judgeName(local, verdict !== 'corporate');
}

/** That a role or a test has its mailbox at a throw-away provider is still worth a word. */
function extra({ verdict, reasons }: AddressJudgement): readonly string[] {
  return verdict === 'disposable' ? reasons : [];
}

/** Lists are long and their domains come again and again. */
const known = new Map<string, AddressJudgement>();
const mostKnown = 20_000;

function judgeDomain(domain: string): AddressJudgement {
  const before = known.get(domain);
  if (before) return before;
  const judgement = judgeNewDomain(domain);
  if (known.size >= mostKnown) known.clear();
  known.set(domain, judgement);
  return judgement;
}

function judgeNewDomain(domain: string): AddressJudgement {
  const labels = domain.split('.');
  const ending = labels.at(-1) ?? '';
  if (isWithin(domain, reservedDomains) || reservedEndings.has(ending)) return say('reserved', 'reserved domain');
  if (/^\d+(?:\.\d+){3}$/.test(domain)) return say('undeliverable', 'an IP address without brackets');
  if (/^\d+$/.test(ending) || endsLikeFile(domain)) return say('undeliverable', 'a file name or a version');
  if (labels.length === 1) return say('undeliverable', 'no top-level domain');
  const { isIcann, domain: registrable } = libraries().parseDomain(domain);
  if (!isIcann) return say('undeliverable', 'no such top-level domain');
  if (isWithin(domain, generatorDomains)) return say('synthetic', 'a domain of fakenamegenerator.com');
  if (isWithin(domain, machineDomains) || machineShape.test(domain)) return say('system', 'a machine answers there');
  if (isWithin(domain, placeholderDomains)) return say('test', 'a made-up domain');
  if (isWithin(domain, listDomains) || listShape.test(domain)) return say('role', 'a mailing list');
  if (isWithin(domain, relayDomains)) return say('relay', 'forwards to somebody who hides the own address');
  if (isWithin(domain, wellKnownProviders) || nationalBranches.test(domain))
    return say('freemail', 'a mailbox at a provider');
  const { disposable, providers } = addressLists();
  if (isWithin(domain, disposable)) return say('disposable', 'a throw-away mailbox');
  if (isWithin(domain, providers)) return say('freemail', 'a mailbox at a provider');
  if (placeholderLabels.has(labels[0] ?? '')) return say('test', 'a made-up domain');
  // Some public suffixes are offices with mailboxes of their own: nic.in, gov.uk.
  return say('corporate', registrable === null ? 'a domain of an authority' : 'an address at an own domain');
}

const say = (verdict: AddressVerdict, reason: string): AddressJudgement => ({ verdict, reasons: [reason] });

function judgeMachine(address: string): AddressJudgement {
  return addressLists().isUnreachable(address)
    ? say('reserved', 'a machine that nobody outside can reach')
    : say('unknown', 'the address of a machine in place of a domain');
}

/** Whoever wants has an address there, so that the domain names nobody. `domain`: lower case, ASCII. */
export function isProvider(domain: string): boolean {
  return ofProviders.has(judgeDomain(domain).verdict);
}

const ofProviders: ReadonlySet<AddressVerdict> = new Set<AddressVerdict>(['freemail', 'relay', 'disposable']);

/** The domain that somebody registered: `mail.weber.co.uk` -> `weber.co.uk`; of a public suffix with mailboxes itself. */
export function registrableDomain(domain: string): string | null {
  const { isIcann, domain: registrable, publicSuffix } = libraries().parseDomain(domain);
  return isIcann ? (registrable ?? publicSuffix) : null;
}
