import type { Example } from './example.ts';
import { readGoConstants, readGoList, readGoText } from './go-strings.ts';

const lists = [
  /\b(tps|fps)\s*:?=\s*(?:append\([a-z]+,\s*)?\[\]string\{([^]*?)\n\t\}/g,
  /\b(tps|fps)\s*:?=\s*append\([a-z]+,\s*([^]*?)\n\t\)/g,
];

/** True and false positives beside each rule of gitleaks, and of what grew from it. */
export function readGeneratedRules(path: string, content: string): Example[] {
  const rule = toName(path);
  return lists.flatMap((list) =>
    [...content.matchAll(list)].flatMap(([, name, body = '']) =>
      readGoList(body).map((text) => ({ rule, isSecret: name === 'tps', text })),
    ),
  );
}

/** Tables of a detector's tests in TruffleHog: an input, and what is wanted of it. */
export function readDetectorTests(path: string, content: string): Example[] {
  const constants = readGoConstants(content);
  const cases = content.matchAll(
    /\{\s*name:\s*"[^"]*",\s*input:\s*([^]*?),\s*want:\s*(nil|\[\]string\{[^}]*\}|[^\n]*)/g,
  );
  return [...cases].flatMap(([, input = '', want = '']) => {
    const text = readGoText(input.trim(), constants);
    const isSecret = !/^nil|\{\s*\}$/.test(want.trim());
    return text === null ? [] : [{ rule: toName(path), isSecret, text }];
  });
}

function toName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
