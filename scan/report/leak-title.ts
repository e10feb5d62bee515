/** What a leak of people's data is called: how many, where, which data. */
import { identifierOf, type Dataset, type Finding } from '../../rules/index.ts';

const mostNamed = 4;

/** `412 people in data/customers.csv: card numbers, names, e-mail addresses, phone numbers and 2 more`. */
export function titleOf(
  sets: readonly Omit<Dataset, 'leak'>[],
  finds: readonly Omit<Finding, 'leak'>[],
  subjects: number,
): string {
  const people = `${subjects} ${subjects === 1 ? 'person' : 'people'}`;
  return `${people} in ${whereOf(sets, finds)}: ${dataIn(sets)}`;
}

/** The gravest first, so that what is not named is what says less. */
function dataIn(sets: readonly Omit<Dataset, 'leak'>[]): string {
  const kinds = new Set(sets.flatMap(({ columns }) => columns.map(({ identifier }) => identifier)));
  const words = new Set([...kinds].toSorted((a, b) => gravityOf(a) - gravityOf(b)).map(wordOf));
  const named = [...words].slice(0, mostNamed).join(', ');
  return words.size > mostNamed ? `${named} and ${words.size - mostNamed} more` : named;
}

const gravest: readonly string[] = ['special-category', 'health', 'financial', 'identity', 'credentials'];

function gravityOf(identifier: string): number {
  const rank = gravest.indexOf(identifierOf(identifier)?.data ?? '');
  return rank < 0 ? gravest.length : rank;
}

/** Those that packs bring are called by their id. */
function wordOf(identifier: string): string {
  const known = identifierOf(identifier);
  return known?.slot === 'name' ? 'names' : (known?.plural ?? identifier.replaceAll('-', ' '));
}

/** The files of now, if it is in any. */
function whereOf(sets: readonly Omit<Dataset, 'leak'>[], finds: readonly Omit<Finding, 'leak'>[]): string {
  const all = [...sets, ...finds];
  const present = all.filter(({ inHead }) => inHead);
  const paths = [...new Set((present.length > 0 ? present : all).map(({ path }) => path))];
  const [path = ''] = paths;
  const lead = sets.find((set) => set.path === path);
  if (paths.length === 1) return lead?.table || (lead?.within.at(-1) ?? path);
  const folder = commonFolder(paths);
  return `${paths.length} files${folder === '' ? '' : ` below ${folder}`}`;
}

function commonFolder([first = '', ...others]: readonly string[]): string {
  const folders = first.split('/').slice(0, -1);
  const isShared = (depth: number): boolean =>
    others.every((path) => path.startsWith(`${folders.slice(0, depth).join('/')}/`));
  const depth = folders.findLastIndex((_, index) => isShared(index + 1)) + 1;
  return folders.slice(0, depth).join('/');
}
