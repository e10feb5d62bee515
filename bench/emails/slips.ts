/** Domains one slip of a finger away from others, and how well they are put right. */
import { suggestDomain, wellKnownProviders } from '../../rules/index.ts';

const typed =
  'gmail.com googlemail.com yahoo.com yahoo.co.uk hotmail.com hotmail.fr outlook.com icloud.com protonmail.com rediffmail.com comcast.net'.split(
    ' ',
  );

export interface SlipResult {
  readonly slips: number;
  /** Put right; left alone; taken for something else. */
  readonly right: number;
  readonly silent: number;
  readonly wrong: number;
  /** Well-known domains that would be corrected, of how many. */
  readonly known: number;
  readonly corrected: number;
}

export function measureSlips(): SlipResult {
  const pairs = typed.flatMap((domain) => slipsOf(domain).map((wrong) => [wrong, domain] as const));
  const open = pairs.filter(([wrong]) => !wellKnownProviders.has(wrong));
  const answers = open.map(([wrong, domain]) => [suggestDomain(wrong), domain] as const);
  const known = [...wellKnownProviders];
  return {
    slips: open.length,
    right: answers.filter(([answer, domain]) => answer === domain).length,
    silent: answers.filter(([answer]) => answer === null).length,
    wrong: answers.filter(([answer, domain]) => answer !== null && answer !== domain).length,
    known: known.length,
    corrected: known.filter((domain) => suggestDomain(domain) !== null).length,
  };
}

/** Swapped, left out and doubled letters of the name, and the usual slips of its ending. */
function slipsOf(domain: string): string[] {
  const dot = domain.indexOf('.');
  const [name, ending] = [domain.slice(0, dot), domain.slice(dot)];
  const letters = [...name].map((_, at) => at);
  const swapped = letters
    .slice(1)
    .map((at) => name.slice(0, at - 1) + (name[at] ?? '') + (name[at - 1] ?? '') + name.slice(at + 1));
  const without = letters.slice(1).map((at) => name.slice(0, at) + name.slice(at + 1));
  const doubled = letters.slice(1).map((at) => name.slice(0, at) + (name[at] ?? '') + name.slice(at));
  const names = [...swapped, ...without, ...doubled].filter((each) => each !== name);
  const endings = ending === '.com' ? ['.con', '.cmo', '.comm', '.vom'] : [];
  return [...new Set([...names.map((each) => each + ending), ...endings.map((each) => name + each)])];
}
