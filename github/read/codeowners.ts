/** CODEOWNERS: who answers for a path. https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
import type { GitHub, Where } from '../client.ts';
import { limits } from '../limits.ts';
import { isProblem } from '../problems.ts';
import { matchPath } from './codeowners-pattern.ts';
import { readText } from './files.ts';

/** The first that exists counts. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

export interface OwnerRule {
  readonly pattern: string;
  /** `@login`, `@organisation/team` or an address; none: nobody owns what matches. */
  readonly owners: readonly string[];
}

/** No rules where there is no file, or one so long that GitHub does not read it either. @throws GitHubProblem */
export async function readCodeowners(github: GitHub, where: Where, ref: string | null): Promise<readonly OwnerRule[]> {
  for (const path of places) {
    const text = await readOrEmpty(github, where, { path, ref, limit: limits.codeowners });
    if (text !== null) return parseCodeowners(text);
  }
  return [];
}

async function readOrEmpty(github: GitHub, where: Where, file: Parameters<typeof readText>[2]): Promise<string | null> {
  try {
    return await readText(github, where, file);
  } catch (error) {
    // Without a status it is our own limit that refused.
    if (isProblem(error, 'invalid') && error.status === null) return '';
    throw error;
  }
}

/** Lines with a syntax GitHub does not know are left out, as GitHub does. */
export function parseCodeowners(text: string): readonly OwnerRule[] {
  return text
    .split(/\r?\n/)
    .map(parseLine)
    .filter((rule) => rule !== null);
}

function parseLine(line: string): OwnerRule | null {
  const [pattern, ...words] = toWords(line);
  if (pattern === undefined || pattern.startsWith('#') || /^!|[[\]]|^\\#/.test(pattern)) return null;
  const comment = words.findIndex((word) => word.startsWith('#'));
  const owners = comment === -1 ? words : words.slice(0, comment);
  return owners.every(isOwner) ? { pattern: pattern.replaceAll('\\ ', ' '), owners } : null;
}

/** At spaces, but for those after a backslash. */
function toWords(line: string): readonly string[] {
  return line.match(/(?:\\ |\S)+/g) ?? [];
}

function isOwner(word: string): boolean {
  return /^@[\w.-]+(?:\/[\w.-]+)?$|^[^@\s]+@[^@\s]+$/.test(word);
}

/** The last rule that matches decides. */
export function ownersOf(rules: readonly OwnerRule[], path: string): readonly string[] {
  return rules.findLast(({ pattern }) => matchPath(pattern, path))?.owners ?? [];
}
