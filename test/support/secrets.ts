/** Secrets and personal data that look real, made while the test runs: nothing of the kind stands in the repository. */
import { crc32 } from 'node:zlib';
import { createRandom, expandTemplate } from '../../rules/authoring.ts';

/** Expands a template of rules/generate.ts (`{{base62:36}}`, `{{card}}`); the same text for the same seed. */
export function make(template: string, seed = 'test'): string {
  return expandTemplate(template, createRandom(seed));
}

/** AWS long-term key id: recognised with certainty, and strong. */
export const awsKey = (seed = 'aws'): string => `AKIA${make('{{base32:16}}', seed)}`;

/** A classic token of GitHub, with the checksum that proves it. */
export function githubToken(seed = 'github'): string {
  const body = make('{{base62:30}}', seed);
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let check = '';
  for (let rest = crc32(body); rest > 0; rest = Math.floor(rest / 62)) check = `${digits[rest % 62]}${check}`;
  return `ghp_${body}${check.padStart(6, '0')}`;
}

export const slackToken = (seed = 'slack'): string =>
  ['xo', 'xb-', make('{{digits:12}}-{{digits:12}}-{{base62:24}}', seed)].join('');
export const databaseUrl = (seed = 'db'): string =>
  `postgres://app:${make('{{base62:16}}', seed)}@db.prod.acme-shop.io:5432/crm`;
export const card = (seed = 'card'): string => make('{{card}}', seed);
export const personMail = (seed = 'mail'): string => `${make('{{lower:7}}.{{lower:8}}', seed)}@gmx.net`;

/** Rows of made-up customers that the checks take for real ones. */
const given =
  'Petra Jonas Marta Elif Pawel Ingrid Yannick Renate Matteo Silke Ewa Hendrik Amélie Torben Lucía Anneke'.split(' ');
const begins = 'Brand Hol Wied Kess Lind Oster Rau Stein Thal Vogt Hage Prill Sand Tess'.split(' ');
const ends = 'ner mann hofer bach brink meier wald haus lau kamp ert ing'.split(' ');

/** As people are called, and as no generator calls them. */
export function personName(seed: string): string {
  const number = Number(make('{{digits:9}}', seed));
  const pick = (list: readonly string[], divisor: number): string =>
    list[Math.floor(number / divisor) % list.length] ?? '';
  return `${pick(given, 1)} ${pick(begins, 16)}${pick(ends, 224)}`;
}

export function customers(count: number, seed = 'rows'): { name: string; mail: string; card: string }[] {
  return Array.from({ length: count }, (_, row) => ({
    name: personName(`${seed}${row}n`),
    mail: personMail(`${seed}${row}m`),
    card: card(`${seed}${row}c`),
  }));
}

export function customerCsv(count: number, seed = 'rows'): string {
  const rows = customers(count, seed).map(({ name, mail, card: number }) => `${name},${mail},${number}`);
  return `name,email,card_number\n${rows.join('\n')}\n`;
}
