/** What people write around a pull request is scanned like its files. */
import { listComments, listReviewTexts, type GitHub, type Pull, type Where } from '../../github/index.ts';
import type { NamedText } from '../../scan/index.ts';
import { collect } from '../parallel.ts';

/** All texts of one pull request have paths that begin so; a file name cannot hold a slash-free parenthesis of ours. */
export function prefixOf(pull: number): string {
  return `(pull request ${pull}: `;
}

/** The pull request whose text has this path; null: it is a file. */
export function pullOf(path: string): number | null {
  const number = /^\(pull request (\d+): .*\)$/.exec(path)?.[1];
  return number === undefined ? null : Number(number);
}

/** Title, body, branch name, comments and reviews; what the App itself wrote is left out. */
export async function readTexts(github: GitHub, where: Where, pull: Pull, login: string): Promise<NamedText[]> {
  const name = (part: string): string => `${prefixOf(pull.number)}${part})`;
  const texts: NamedText[] = [
    { name: name('title'), text: pull.title },
    { name: name('description'), text: pull.body },
    { name: name('branch name'), text: pull.branch },
  ];
  const [comments, reviews] = await Promise.all([
    collect(listComments(github, where, pull.number)),
    collect(listReviewTexts(github, where, pull.number)),
  ]);
  for (const { id, body, author } of comments)
    if (author?.login !== login) texts.push({ name: name(`comment ${id}`), text: body });
  for (const { name: part, body } of reviews) texts.push({ name: name(part), text: body });
  return texts.filter(({ text }) => text !== '');
}
