/** What stands between two commas, as its tokens come. */
import { limits } from '../limits.ts';
import type { CodeToken } from './code-tokens.ts';

export interface CodeEntry {
  key: string | null;
  value: string | null;
  isLiteral: boolean;
  isBuilt: boolean;
  /** A sign behind it joins what comes next to it. */
  isJoined: boolean;
  /** `User.create` */
  path: string;
  isPathOpen: boolean;
  isEmpty: boolean;
  /** `:name`, and no value so far. */
  isKeyword: boolean;
  isAssigned: boolean;
  /** `["name"]`, which may be a key. */
  bracketed: string | null;
  /** Literals in one line with nothing between them: `Customer "Anna" "anna@…"`, `add-customer "Anna" "anna@…"`. */
  parts: string[] | null;
  /** A bracket in it has closed. */
  isClosed: boolean;
  /** A word behind its value: the next key, where a sign follows and no comma stands between pairs. */
  next: string | null;
}

export function emptyEntry(): CodeEntry {
  const [key, value, path, bracketed, next] = [null, null, '', null, null];
  const none = {
    isLiteral: false,
    isBuilt: false,
    isJoined: false,
    isPathOpen: false,
    isKeyword: false,
    isAssigned: false,
    isClosed: false,
  };
  return { key, value, path, bracketed, next, isEmpty: true, parts: null, ...none };
}

export function setKey(entry: CodeEntry, isAssigned: boolean): void {
  const name = entry.value ?? entry.bracketed;
  if (name === null || (entry.key !== null && !entry.isLiteral)) return;
  [entry.isAssigned, entry.isKeyword, entry.bracketed] = [isAssigned, false, null];
  [entry.key, entry.value, entry.isLiteral, entry.isBuilt, entry.path] = [name, null, false, false, ''];
}

/** A literal, a word, or a part of a path. */
export function takeOperand(entry: CodeEntry, token: CodeToken): void {
  const isContinued = entry.isPathOpen;
  if (entry.isKeyword) setKey(entry, false);
  if (entry.isJoined && token.kind === 'string' && !token.isBuilt) return join(entry, token.text);
  if (entry.isJoined) entry.isBuilt = true;
  const isNumber = token.kind === 'word' && /^\d/.test(token.text);
  const isPart = entry.isLiteral && entry.key === null && !isContinued;
  entry.next = token.kind === 'word' && entry.isLiteral && !isContinued ? token.text : null;
  if (isPart && !token.isFirst) addPart(entry, token.kind === 'word' && !isNumber ? '' : token.text);
  if (token.kind === 'string' || isNumber) {
    entry.isBuilt ||= token.isBuilt || (entry.value !== null && entry.isLiteral);
    [entry.value, entry.isLiteral] = [
      isNumber ? `${isContinued ? `${entry.value ?? ''}.` : ''}${token.text}` : token.text,
      true,
    ];
    if (isNumber && isContinued) entry.isBuilt = false;
  } else {
    entry.path = isContinued ? `${entry.path}.${token.text}`.slice(-200) : token.text;
    if (!entry.isLiteral) entry.value = token.text;
  }
  entry.isPathOpen = false;
  entry.isEmpty = false;
  entry.isKeyword = token.kind === 'keyword';
}

/** `"anna" + "@example.org"`. */
function join(entry: CodeEntry, text: string): void {
  if ((entry.value?.length ?? 0) < limits.cell) entry.value += text;
  entry.isJoined = false;
}

/** Literals beside each other that may be a record. */
const mostParts = 10_000;

function addPart(entry: CodeEntry, text: string): void {
  entry.parts ??= [entry.value ?? ''];
  if (entry.parts.length < mostParts) entry.parts.push(text.slice(0, limits.cell));
}

/** `email = […]`, and in the next line the next name. */
export function isOver({ kind }: CodeToken, { isClosed, key }: CodeEntry): boolean {
  return kind === 'word' && isClosed && key !== null;
}

/** `"name" to "Anna"`: a pair of Kotlin. */
export function isTo({ kind, text, isFirst }: CodeToken, { isLiteral, key }: CodeEntry): boolean {
  return kind === 'word' && text === 'to' && !isFirst && isLiteral && key === null;
}

/** Without a comma between them: attributes of an element, keywords with their values. */
export function beginsPair({ kind }: CodeToken, entry: CodeEntry, opener: string): boolean {
  if (entry.key === null) return kind === 'keyword' && !entry.isEmpty;
  return kind === 'keyword' ? entry.value !== null : kind === 'word' && opener === '<' && !entry.isEmpty;
}
