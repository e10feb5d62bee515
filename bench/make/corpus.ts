/**
 * Tables with the truth about whose data they hold: `node bench/make/corpus.ts FOLDER` writes them as CSV with their
 * labels; `script/bench --provenance` judges them. By the hash of its name a table is in the half that may be looked at
 * while tuning, or in the one that may not.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../script/columns/random.ts';
import { countries } from './corpus/countries.ts';
import { madeUpSources } from './corpus/made-up.ts';
import { makeRealPeople, type RealPerson, type Twist } from './corpus/real.ts';

export interface LabelledTable {
  readonly name: string;
  readonly label: 'real-shaped' | 'synthetic' | 'sample-database';
  /** What it was made by, or how a real-shaped one is hard. */
  readonly kind: string;
  readonly isHeldOut: boolean;
  /** `header=field` pairs; empty where its rows stand as they are. */
  readonly layout: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `header=field` pairs: what is exported of a person. */
const layouts: readonly string[] = [
  'id=id|first_name=first|last_name=last|email=email|phone=phone|address=street|city=city|state=state|zip=zip|country=country|created_at=joined',
  'Name=full|E-Mail=email',
  'uuid=uuid|firstName=first|lastName=last|email=email|birthDate=born|sex=sex|createdAt=joined',
  'customer_id=id|customer_name=full|email=email|telephone=phone|total_spent=spent|notes=note',
  'id=id|username=username|email=email|encrypted_password=hash|current_sign_in_ip=ip|created_at=joined',
  'surname=last|given_name=first|dob=born|ssn=ssn|salary=salary|phone=phone',
  'patient=full|dob=born|sex=sex|diagnosis=diagnosis|phone=phone|city=city',
  'full_name=full|street=street|postcode=zip|city=city|phone=phone',
];
const sizes = [9, 16, 30, 60, 60, 150, 400];
const twists: readonly Twist[] = [
  'plain',
  'plain',
  'frequent names',
  'three providers',
  'foreign addresses',
  'one company',
  'business',
  'tidy',
  'international',
];

export function makeCorpus(): LabelledTable[] {
  return [...realShaped(), ...madeUp(), ...sampleDatabases()];
}

function realShaped(): LabelledTable[] {
  const codes = ['US', 'US', 'US', ...countries.map(({ code }) => code)];
  return codes.flatMap((code, first) =>
    twists.map((twist, second) => {
      const seed = 1 + first * 100 + second;
      const random = createRandom(seed);
      const layout = layouts[(first + second * 3) % layouts.length] ?? '';
      return toTable({
        label: 'real-shaped',
        kind: twist,
        name: `real-${code}-${seed}`,
        layout,
        people: makeRealPeople(random, code, sizes[(first * 2 + second) % sizes.length] ?? 30, twist),
      });
    }),
  );
}

function madeUp(): LabelledTable[] {
  return madeUpSources().flatMap(({ generator, make }, first) =>
    [0, 1, 2].map((second) => {
      const seed = 50_000 + first * 10 + second;
      const random = createRandom(seed);
      const layout = layouts[(first * 3 + second * 2) % layouts.length] ?? '';
      const people = make(random, sizes[(first + second * 2) % sizes.length] ?? 30);
      return toTable({
        label: 'synthetic',
        kind: generator.split(/[ ,]/)[0] === 'Python' ? 'Python Faker' : (generator.split(/[ ,]/)[0] ?? ''),
        name: `made-${generator}-${seed}`,
        layout,
        people,
      });
    }),
  );
}

interface Parts {
  readonly label: LabelledTable['label'];
  readonly kind: string;
  readonly name: string;
  readonly layout: string;
  readonly people: readonly RealPerson[];
}

function toTable({ label, kind, name, layout, people }: Parts): LabelledTable {
  return {
    name,
    label,
    kind,
    isHeldOut: isHeldOut(name),
    layout,
    header: layout.split('|').map((pair) => pair.split('=')[0] ?? ''),
    rows: toRows(layout, people),
  };
}

export function toRows(layout: string, people: readonly RealPerson[]): string[][] {
  const fields = layout.split('|').map((pair) => pair.split('=')[1] ?? '');
  const cell = (person: RealPerson, field: string): string =>
    field === 'full' ? `${person['first']} ${person['last']}`.trim() : (person[field] ?? '');
  return people.map((person) => fields.map((field) => cell(person, field)));
}

/** Half of them. */
function isHeldOut(name: string): boolean {
  return (createHash('sha256').update(name).digest()[0] ?? 0) < 128;
}

/** The first people of each published database under its own columns. */
function sampleDatabases(): LabelledTable[] {
  const text = readFileSync(new URL('../../script/data/sample-databases.txt', import.meta.url), 'utf8');
  return text
    .split(/^\[(?=.)/m)
    .slice(1)
    .flatMap((part) => {
      const title = part.slice(0, part.indexOf(']'));
      const people = /^people: (.*)$/m.exec(part)?.[1]?.split('|') ?? [];
      if (people.length === 0) return [];
      const rows = people.map((person, at) => {
        const [first = '', ...rest] = person.split(' ');
        return [
          String(at + 1),
          first,
          rest.join(' '),
          `+1 212 2${String(at).padStart(2, '0')} 4${String(at * 7).padStart(3, '0')}`,
        ];
      });
      const columns = /^columns: (.*)$/m.exec(part)?.[1]?.split('|') ?? [];
      const header = [columns[0] ?? 'id', 'first_name', 'last_name', 'phone'];
      return [
        {
          name: `sample-${title}`,
          label: 'sample-database' as const,
          kind: 'sample database',
          isHeldOut: isHeldOut(title),
          layout: '',
          header,
          rows,
        },
      ];
    });
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('which folder to write to? node bench/make/corpus.ts FOLDER');
  mkdirSync(folder, { recursive: true });
  const corpus = makeCorpus();
  const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  for (const { name, header, rows } of corpus)
    writeFileSync(
      join(folder, `${name.replace(/[^\w.-]/g, '_')}.csv`),
      `${[header, ...rows].map((row) => row.map(quote).join(',')).join('\n')}\n`,
    );
  writeFileSync(
    join(folder, 'labels.csv'),
    `name,label,kind,held out\n${corpus.map(({ name, label, kind, isHeldOut: held }) => [name, label, kind, String(held)].map(quote).join(',')).join('\n')}\n`,
  );
}
