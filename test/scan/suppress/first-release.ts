/**
 * What version 0.1.0 was run on to write first-release.baseline.json beside this file, made anew wherever it is needed:
 * `leakwarden scan FOLDER --write-baseline`, and the same with the key. Values are letters, digits and signs, since that
 * version ended some of them at a sign.
 */
import { make } from '../../support/secrets.ts';

export const key = Buffer.from('a key of at least sixteen characters');

/** A value of these signs between letters and digits, the same for the same seed. */
const drawn = (seed: string, signs = ''): string =>
  `${make('{{base62:9}}', seed)}${[...signs].map((sign) => `${sign}${make('{{base62:5}}', `${seed}${sign}`)}`).join('')}`;

/** Path -> text; `change` makes every value another one. */
export function filesOfFirstRelease(change = ''): ReadonlyMap<string, string> {
  const value = (seed: string, signs = ''): string => drawn(`${seed}${change}`, signs);
  const long = (seed: string): string => make('{{base62:40}}', `${seed}${change}`);
  return new Map([
    ['src/plain.ts', `const dbPassword = "${value('plain')}7";\n`],
    ['src/signs.ts', `const dbPassword = "${value('signs', '!^~')}";\n`],
    ['src/secret.ts', `export const apiKey = '${long('secret')}';\nexport const other = 1;\n`],
    ['src/named.ts', `const adafruitApiKey = "${make('{{hex-lower:32}}', `named${change}`)}";\n`],
    ['config.env', `DB_PASSWORD=${value('config', '#')}\nSMTP_PASSWORD=${value('smtp')}\n`],
    ['application.yml', `spring:\n  datasource:\n    password: "${value('yaml')}1"\n`],
    ['src/connect.cs', `var s = "Server=db1;User Id=app;Password=${value('connect', '%')};Database=x";\n`],
    ['.env', `DATABASE_URL=postgres://app:${value('url')}@db1.corp-data.net:5432/crm\n`],
    ['.npmrc', `//registry.npmjs.org/:_authToken=${long('npm')}\n`],
    ['src/aws.py', `KEY = "AKIA${make('{{base32:16}}', `aws${change}`)}"\n`],
    ['src/chat.py', `DISCORD_TOKEN = "MTAx${make('{{base62:20}}.{{base62:6}}.{{base62:27}}', `chat${change}`)}"\n`],
    ['src/pay.ts', `const card = '${make('{{card}}', `card${change}`)}';\n`],
  ]);
}
