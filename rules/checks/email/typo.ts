/** `gmial.com` -> `gmail.com`. Says something only where it is sure; never of a domain that is known itself. */
import { libraries } from '../lazy.ts';
import { isWithin, relayDomains, reservedEndings, wellKnownProviders } from './domains.ts';
import { addressLists } from './lazy.ts';

/** Endings that nobody has, and what the finger meant. */
const endings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    com: 'con cmo ocm comm ccom coom vom xom cpm cim clm ckm cok con com1 coms comn comj',
    net: 'nte ent nett neet bet met ner nrt het',
    org: 'ogr orgg rog prg irg otg ord',
    de: 'dee d3 ed dw',
  }).flatMap(([right, wrong]) => wrong.split(' ').map((each) => [each, right] as const)),
);
/** Endings that exist, but where the providers named below have no mailboxes. */
const nearCom = new Set(['co', 'cm', 'om', 'cam', 'col', 'como']);
const onlyCom = new Set(['gmail', 'hotmail', 'outlook', 'icloud', 'yahoo', 'googlemail', 'protonmail']);

/** Names of four letters and fewer are one slip away from too many others. */
const shortestName = 5;

/** The providers of a name, without their endings: `yahoo` -> yahoo.com, yahoo.co.uk, … */
const names = new Set([...wellKnownProviders].map(nameOf).filter((name) => name.length >= shortestName));
const suggestions = new Map<string, string | null>();
const mostKept = 20_000;

/** @param domain lower case, ASCII */
export function suggestDomain(domain: string): string | null {
  const before = suggestions.get(domain);
  if (before !== undefined) return before;
  const suggestion = isKnown(domain) ? null : findSuggestion(domain);
  if (suggestions.size >= mostKept) suggestions.clear();
  suggestions.set(domain, suggestion);
  return suggestion;
}

function isKnown(domain: string): boolean {
  if (isWithin(domain, wellKnownProviders) || isWithin(domain, relayDomains)) return true;
  // The long lists hold misspelt domains that somebody bought: what is a slip from gmail.com is no provider.
  const isSquatted = mendEnding(domain) !== null || [...onlyCom].some((name) => isOneSlip(nameOf(domain), name));
  return !isSquatted && [addressLists().disposable, addressLists().providers].some((list) => list.has(domain));
}

function findSuggestion(domain: string): string | null {
  const [name, ending] = [nameOf(domain), domain.slice(domain.indexOf('.') + 1)];
  if (name === '' || reservedEndings.has(ending)) return null;
  const rightEnding = mendEnding(domain);
  const rightName = names.has(name) ? name : mendName(name, rightEnding ?? ending);
  const mended = `${rightName ?? ''}.${rightEnding ?? ending}`;
  if (mended !== domain && wellKnownProviders.has(mended)) return mended;
  // Whoever's domain it is: an ending that does not exist was meant to be one that does.
  return rightEnding !== null && !exists(domain) ? domain.slice(0, -lastOf(domain).length) + rightEnding : null;
}

function mendEnding(domain: string): string | null {
  const [name, last] = [nameOf(domain), lastOf(domain)];
  const isShort = nearCom.has(last) && name.length + last.length + 1 === domain.length;
  if (isShort) return onlyCom.has(name) || mendName(name, 'com') !== null ? 'com' : null;
  return endings.get(last) ?? null;
}

function lastOf(domain: string): string {
  return domain.slice(domain.lastIndexOf('.') + 1);
}

/** The one well-known name of this ending that is a single slip away. */
function mendName(name: string, ending: string): string | null {
  if (name.length < shortestName - 1) return null;
  const near = [...names].filter((each) => wellKnownProviders.has(`${each}.${ending}`) && isOneSlip(name, each));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/**
 * One letter too many, too few, another one beside it on the keyboard, or two swapped; the first letter is right, or
 * swapped with the second. Any other letter makes another word: `outbook`.
 */
function isOneSlip(wrong: string, right: string): boolean {
  if (wrong === right || Math.abs(wrong.length - right.length) > 1) return false;
  let start = 0;
  while (start < wrong.length && wrong[start] === right[start]) start++;
  let end = 0;
  while (end < wrong.length - start && end < right.length - start && wrong.at(-1 - end) === right.at(-1 - end)) end++;
  const [cut, whole] = [wrong.slice(start, wrong.length - end), right.slice(start, right.length - end)];
  if (cut.length === 2 && whole.length === 2) return cut[0] === whole[1] && cut[1] === whole[0];
  if (start === 0 || cut.length > 1 || whole.length > 1) return false;
  return cut.length !== whole.length || areNeighbours(cut, whole);
}

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Confused by ear, or by those who write on other keyboards. */
const alike = ['aeiouy', 'zy', 'mn', 'ck', 'vw'];

function areNeighbours(a: string, b: string): boolean {
  if (alike.some((letters) => letters.includes(a) && letters.includes(b))) return true;
  const place = (letter: string): [row: number, column: number] => {
    const row = keyboard.findIndex((keys) => keys.includes(letter));
    return [row, keyboard[row]?.indexOf(letter) ?? -9];
  };
  const [[rowA, columnA], [rowB, columnB]] = [place(a), place(b)];
  return rowA >= 0 && rowB >= 0 && Math.abs(rowA - rowB) <= 1 && Math.abs(columnA - columnB) <= 1;
}

function exists(domain: string): boolean {
  return libraries().parseDomain(domain).isIcann === true;
}

function nameOf(domain: string): string {
  return domain.slice(0, Math.max(0, domain.indexOf('.')));
}
