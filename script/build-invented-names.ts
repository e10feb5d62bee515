/** Makes `copy/invent/names.ts`, the names of people who are made up: `node script/build-invented-names.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '@faker-js/faker';

/** Of given names so many of each sex; of family names all, since a scan knows them as a generator's. */
const most = 250;

function plain(names: readonly string[] | undefined): string[] {
  return [...new Set(names)].filter((name) => /^[A-Z][a-z]{2,11}$/.test(name));
}

const [given, family] = [en.person?.first_name, en.person?.last_name];
const male = plain(given?.male);
const both = new Set(male);
const female = plain(given?.female).filter((name) => !both.has(name));
const isFemale = new Set(plain(given?.female));
const everyNth = (names: readonly string[]): string[] =>
  names.filter((_, at) => at % Math.max(1, Math.floor(names.length / most)) === 0).slice(0, most);
const lists = {
  female: everyNth(female),
  male: everyNth(male.filter((name) => !isFemale.has(name))),
  family: plain(family?.generic),
};
const lines = Object.entries(lists).map(([name, list]) => `export const ${name} = '${list.join(' ')}'.split(' ');`);
const head =
  '/** Names of @faker-js/faker (MIT), English, by which a scan knows that people are made up. Made by script/build-invented-names.ts. */';
writeFileSync(join(import.meta.dirname, '../copy/invent/names.ts'), `${head}\n${lines.join('\n')}\n`);
