/** What a tool answered, in the same shape, with everything masked that must not reach a model. */
import { CopyError, mask } from '../../../../copy/index.ts';
import type { CompiledRule } from '../../../../rules/index.ts';
import { createCopier, type Copier } from '../../../safe-copy.ts';

/** Words of the protocol: `text`, `success`, `image/png`. */
const ofProtocol = /^[a-z][a-z\d/_-]{0,24}$/;
const mostDepth = 20;

/** What becomes of texts and numbers. */
interface Replacements {
  readonly text: (text: string) => string | Promise<string>;
  readonly number: (number: number) => number;
}

/** A text that cannot be copied is masked from end to end. */
export async function redactResult(result: unknown, rules: readonly CompiledRule[]): Promise<unknown> {
  const copy = createCopier(rules);
  return inShape(result, { text: (text) => redactText(text, copy), number: (number) => number });
}

export const maskAll = (value: unknown): Promise<unknown> => inShape(value, { text: mask, number: () => 0 });

async function inShape(value: unknown, replace: Replacements, depth = 0): Promise<unknown> {
  if (typeof value === 'string') return ofProtocol.test(value) ? value : replace.text(value);
  if (typeof value === 'number') return replace.number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === mostDepth) return null;
  const parts: [string, unknown][] = [];
  for (const [key, each] of Object.entries(value)) parts.push([key, await inShape(each, replace, depth + 1)]);
  return Array.isArray(value) ? parts.map(([, each]) => each) : Object.fromEntries(parts);
}

async function redactText(text: string, copy: Copier): Promise<string> {
  try {
    const { bytes } = await copy({ name: '(tool result)', bytes: Buffer.from(text), way: 'redact', seed: null });
    return bytes.toString();
  } catch (error) {
    if (error instanceof CopyError) return mask(text);
    throw error;
  }
}
