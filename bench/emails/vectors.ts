/** The syntax tests of is_email 3.04 (Dominic Sayers, BSD), as the package email-addresses carries them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SyntaxVector {
  readonly address: string;
  /** What a mail server takes: RFC 5321, with the comments and folding of RFC 5322 around it. */
  readonly isAddress: boolean;
  readonly diagnosis: string;
}

/** Obsolete syntax (`DEPREC`) and what only RFC 5322 allows (`RFC5322`: too long, no domain of DNS) no server takes. */
const accepted = new Set(['VALID_CATEGORY', 'DNSWARN', 'RFC5321', 'CFWS']);

export function readSyntaxVectors(): SyntaxVector[] {
  const file = join(import.meta.dirname, '../../node_modules/email-addresses/test/tests.xml');
  return [...readFileSync(file, 'utf8').matchAll(/<test id="\d+">([^]*?)<\/test>/g)].map(([, test = '']) => ({
    address: toText(/<address>([^]*?)<\/address>/.exec(test)?.[1] ?? ''),
    isAddress: accepted.has(/<category>ISEMAIL_(.*?)<\/category>/.exec(test)?.[1] ?? ''),
    diagnosis: /<diagnosis>ISEMAIL_(.*?)<\/diagnosis>/.exec(test)?.[1] ?? '',
  }));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** Control characters stand there as the pictures of Unicode that show them. */
function toText(xml: string): string {
  return xml
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[\u2400-\u241f]/g, (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x24_00))
    .replace(/\u2421/g, '\x7f');
}
