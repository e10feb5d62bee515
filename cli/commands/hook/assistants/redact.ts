/** What a tool answered, in the same shape, with everything masked that must not reach a model. */
import { CopyError, mask } from '../../../../copy/index.ts';
import type { CompiledRule } from '../../../../rules/index.ts';
import { createCopier, type Copier } from '../../../safe-copy.ts';

/** Words of the protocol: `text`, `success`, `image/png`. */
const ofProtocol = /^[a-z][a-z\d/_-]{0,24}$/;
const mostDepth = 20;

/** A text that cannot be copied is masked from end to end. */
export async function redactResult(result: unknown, rules: readonly CompiledRule[]): Promise<unknown> {
  return redact(result, createCopier(rules), 0);
}

async function redact(value: unknown, copy: Copier, depth: number): Promise<unknown> {
  if (typeof value === 'string') return ofProtocol.test(value) ? value : redactText(value, copy);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === mostDepth) return null;
  const parts: [string, unknown][] = [];
  for (const [key, each] of Object.entries(value)) parts.push([key, await redact(each, copy, depth + 1)]);
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

export function maskAll(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return ofProtocol.test(value) ? value : mask(value);
  if (typeof value === 'number') return 0;
  if (typeof value !== 'object' || value === null) return value;
  if (depth === mostDepth) return null;
  if (Array.isArray(value)) return value.map((each) => maskAll(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskAll(each, depth + 1)]));
}
