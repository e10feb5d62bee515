/**
 * What may be shown of a value: the first characters of a secret, the last of a number, the first letter and the
 * shape of an address; never more than a quarter of it (docs/promises.md, 1).
 */
import type { FindingKind, ValueShape } from '../../rules/index.ts';

export function previewOf(value: string, kind: FindingKind, shape: ValueShape | null): string {
  const shown = Math.min(4, Math.floor([...value].length / 4));
  if (shape === 'email') return previewOfAddress(value);
  if (shape !== null || kind === 'financial' || kind === 'identity') return `****${lastOf(value, shown)}`;
  if (kind === 'secret') return `${printable([...value].slice(0, shown).join(''))}****`;
  return `${printable([...value].slice(0, Math.min(1, shown)).join(''))}****`;
}

function previewOfAddress(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const labels = domain.split('.').map(() => '***');
  return `${printable([...address][0] ?? '')}***@${labels.join('.')}`;
}

function lastOf(value: string, count: number): string {
  const characters = [...value.replace(/[\s().-]/g, '')];
  return count > 0 ? printable(characters.slice(-Math.min(count, Math.floor(characters.length / 4))).join('')) : '';
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}
