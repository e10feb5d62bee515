/**
 * Makes `scan/provenance/sample-databases.json` from `script/data/sample-databases.txt`: names of people are hashed,
 * so that what ships is no list: `node script/build-sample-databases.ts`.
 */
import { readFileSync } from 'node:fs';
import { normaliseName } from '../rules/index.ts';
import { writeGenerated } from './generated.ts';
import { hashName, type SampleDatabase } from '../scan/provenance/samples.ts';

const text = readFileSync(new URL('./data/sample-databases.txt', import.meta.url), 'utf8');
const databases = text
  .split(/^\[(?=.)/m)
  .slice(1)
  .map((part): SampleDatabase => {
    const field = (name: string): string[] =>
      new RegExp(`^${name}: (.*)$`, 'm')
        .exec(part)?.[1]
        ?.split('|')
        .map((each) => each.trim())
        .filter((each) => each !== '') ?? [];
    return {
      name: part.slice(0, part.indexOf(']')),
      rows: Number(field('rows')[0] ?? 0),
      columns: field('columns').map(normaliseName),
      domains: field('domains'),
      people: field('people').map((name) => hashName(name.split(/\s+/))),
    };
  });
writeGenerated('scan/provenance/sample-databases.json', `${JSON.stringify(databases)}\n`);
