/** Examples as a page may show them: made up from the samples of a pack, and cut, so that nobody takes them for real. */
import { createRandom, expandTemplate, generateToken } from '../../rules/authoring.ts';
import { toSegment } from '../../rules/compile.ts';
import type { RawSample, RawSegment } from '../../rules/raw.ts';
import { isAlphabetSegment } from '../../rules/token.ts';
import type { DescribedRule } from './pages.ts';

const mostSamples = 4;
const shown = 4;
/** Parts of names of hosts and people, which RFC 2606 keeps one for. */
const names = new Set(['word', 'lower']);

export function sampleLines({ rule, raw }: DescribedRule): readonly string[] {
  const random = createRandom(`docs ${rule.id}`);
  if (raw?.token) return [toCutToken(raw.token, random)];
  if (raw?.keyed) return [`${toName(raw.keyed.words[0] ?? '')}_KEY = "${toCutToken(raw.keyed.value, random)}"`];
  const samples = (raw?.samples?.match ?? []).slice(0, mostSamples);
  return samples.flatMap((sample) => toLines(sample, random));
}

const toName = (word: string): string => word.replaceAll(' ', '_').toUpperCase();

function toLines(sample: RawSample, random: () => number): readonly string[] {
  const { text, path } = typeof sample === 'string' ? { text: sample, path: undefined } : sample;
  const lines = cutNumbers(cutTemplates(text, random)).trimEnd().split('\n');
  return [...(path === undefined ? [] : [`# ${path}`]), ...lines];
}

/** Up to its first characters that are made up. */
function toCutToken(segments: readonly RawSegment[], random: () => number): string {
  let token = '';
  let drawn = 0;
  for (const segment of segments.map(toSegment)) {
    if (typeof segment === 'string') token += segment;
    else if (!isAlphabetSegment(segment)) token += segment.any[0] ?? '';
    else {
      const text = generateToken([{ ...segment, check: null }], random).slice(0, shown - drawn);
      drawn += text.length;
      token += text;
      if (drawn >= shown) return `${token}…`;
    }
  }
  return token;
}

const cut = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);

function cutTemplates(text: string, random: () => number): string {
  const cutText = text.replace(/\{\{([a-z0-9-]+)(?::(?:[^{}]|\{\{[^{}]*\}\})*)?\}\}/g, (template, name: string) => {
    return names.has(name) ? 'example' : cut(expandTemplate(template, random));
  });
  // Of a UUID the first group.
  return cutText.replaceAll(/…(?:-[0-9a-f]{4}){1,3}-[0-9a-f]{4}…/g, '…');
}

/** Numbers of cards, accounts and people, however they are grouped. */
const cutNumbers = (text: string): string => text.replace(/((?:\d[ -]?){6})(?:[ -]?\d){3,}/g, '$1…');
