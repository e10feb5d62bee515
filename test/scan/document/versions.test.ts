/** A session that saw the versions of a file before says of each what one says that sees it first. */
import { expect, test } from 'vitest';
import { makeRealPeople } from '../../../bench/make/corpus/real.ts';
import { createRandom, type Random } from '../../../script/columns/random.ts';
import { defaultConfig } from '../../../scan/config/index.ts';
import { createSession } from '../../../scan/run/session.ts';
import type { Session } from '../../../scan/run/jobs.ts';
import { builtInRules } from '../../support/scan.ts';

/** So few findings of a rule are judged before the others wait for a table. */
const findingsPerDocument = 20;
const openSession = (): Promise<Session> =>
  createSession({
    rules: builtInRules(),
    repository: null,
    portable: false,
    verify: false,
    limits: { ...defaultConfig.limits, findingsPerDocument },
    allow: [],
    baseline: [],
    provenance: [],
    ownDomains: [],
    dictionary: null,
    key: null,
    runKey: 'versions',
  });

const people = makeRealPeople(createRandom(4), 'US', 400, 'plain');
const rowOf = (at: number): string[] => {
  const { first, last, email, phone, street, city, zip } = people[at % people.length] ?? {};
  return [String(at), first, last, email, phone, street?.replace(',', ''), city, zip].map((cell) => cell ?? '');
};

interface Version {
  readonly title: string;
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
  readonly end: string;
}

const header = ['id', 'first_name', 'last_name', 'email', 'phone', 'street', 'city', 'postcode'];
const first: Version = {
  title: '',
  header,
  delimiter: ',',
  rows: Array.from({ length: 250 }, (_, at) => rowOf(at)),
  end: '',
};

function toText({ title, header: names, delimiter, rows, end }: Version): string {
  return `${title}${[names, ...rows].map((row) => row.join(delimiter)).join('\n')}\n${end}`;
}

type Edit = (version: Version, random: Random) => Version;

const editRows =
  (edit: (rows: (readonly string[])[], at: number, random: Random) => void): Edit =>
  (version, random) => {
    const rows = [...version.rows];
    edit(rows, random.below(rows.length), random);
    return { ...version, rows };
  };
const loose = (random: Random): string =>
  Array.from(
    { length: 30 },
    () => `write to ${rowOf(random.below(400))[3]} or call ${rowOf(random.below(400))[4]}\n`,
  ).join('');

const edits: Readonly<Record<string, Edit>> = {
  'rows are changed': editRows((rows, at, random) => rows.splice(at, 3, rowOf(random.below(400)))),
  'a row is inserted': editRows((rows, at, random) => rows.splice(at, 0, rowOf(random.below(400)))),
  'rows are deleted': editRows((rows, at) => rows.splice(at, 20)),
  'rows are moved': editRows((rows, at) => rows.push(...rows.splice(at, 50))),
  'a column has another name': (version) => ({ ...version, header: header.with(6, 'town') }),
  'another delimiter': (version) => ({ ...version, delimiter: ';' }),
  'a column of nothing known': (version) => ({ ...version, header: header.map((_, at) => `c${at}`) }),
  'people stand behind the table': (version, random) => ({ ...version, end: `\n\n\n${loose(random)}` }),
  'people stand in front of it': (version, random) => ({ ...version, title: `${loose(random)}\n\n` }),
  'no table is left': (version) => ({ ...version, delimiter: '\n' }),
  'as it was': () => first,
};

async function tell(session: Session, version: Version): Promise<unknown> {
  const bytes = Buffer.from(toText(version));
  const stream = (async function* () {
    for (let at = 0; at < bytes.length; at += 20_000) yield bytes.subarray(at, at + 20_000);
  })();
  return structuredClone(await session.runStream('input', stream));
}

test('through every edit, and some of them again', { timeout: 120_000 }, async () => {
  const session = await openSession();
  const random = createRandom(8);
  const names = Object.keys(edits);
  let version = first;
  for (const name of [...names, ...Array.from({ length: 8 }, () => names[random.below(names.length)] ?? '')]) {
    for (let times = 0; times < 2; times++) {
      const alone = await openSession();
      expect(await tell(session, version), name).toEqual(await tell(alone, version));
      alone.close();
    }
    version = edits[name]?.(version, random) ?? version;
  }
  session.close();
});
