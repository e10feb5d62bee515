/** The JSON format is a contract: this holds it to its published schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../rules/index.ts';
import { defaultConfig, judgeReport } from '../../scan/index.ts';
import { makeRepository } from '../support/repository.ts';
import { scanPath } from '../support/scan.ts';
import { awsKey, customers } from '../support/secrets.ts';
import { cleanReport, format, readSchema, report, unsafe } from './fixture.ts';

interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = readSchema() as Schema;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

function errorsOf(text: string): unknown {
  validate(JSON.parse(text));
  return validate.errors;
}

async function scanLeaking(): Promise<Report> {
  const repository = makeRepository();
  const rows = customers(30).map(({ name, mail, card }) => `${name},${mail},${card}`);
  repository.commit({
    'customers.csv': ['name,email,card', ...rows].join('\n'),
    '.env': `AWS_ACCESS_KEY_ID=${awsKey()}\n`,
    'logo.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  });
  repository.remove('.env');
  return judgeReport(await scanPath(repository.folder), defaultConfig);
}

/** Every schema of an object key, with the path of the key. */
function keysOf(part: Schema, path: string): [string, Schema][] {
  return [
    ...Object.entries(part.properties ?? {}).flatMap(([key, each]): [string, Schema][] => [
      [`${path}.${key}`, each],
      ...keysOf(each, `${path}.${key}`),
    ]),
    ...Object.entries(part.$defs ?? {}).flatMap(([key, each]): [string, Schema][] => [
      [`${path}#${key}`, each],
      ...keysOf(each, `${path}#${key}`),
    ]),
  ];
}

/** Keys of a value that the schema does not name. */
function unknownKeys(value: unknown, part: Schema | undefined, path = ''): string[] {
  const known = part?.$ref ? schema.$defs?.[part.$ref.replace('#/$defs/', '')] : part;
  if (Array.isArray(value)) return value.flatMap((each) => unknownKeys(each, known?.items, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    known?.properties?.[key] ? unknownKeys(each, known.properties[key], `${path}.${key}`) : [`${path}.${key}`],
  );
}

describe('json', () => {
  test('a real report of a leaking repository fits the schema, and the schema names every key', async () => {
    const real = await scanLeaking();
    const text = format('json', real);
    expect(real.findings.length).toBeGreaterThan(0);
    expect(real.datasets.length).toBeGreaterThan(0);
    expect(real.coverage.skipped.length).toBeGreaterThan(0);
    expect(errorsOf(text)).toBeNull();
    expect(unknownKeys(JSON.parse(text), schema)).toEqual([]);
  });

  test.each([
    ['with everything', report],
    ['of a clean scan', cleanReport],
  ])('a report %s fits the schema', (_, each) => {
    expect(errorsOf(format('json', each))).toBeNull();
    expect(unknownKeys(JSON.parse(format('json', each)), schema)).toEqual([]);
  });

  test('a report without a key, or with a wrong value, does not fit', () => {
    const { notices: _, ...rest } = report;
    expect(errorsOf(JSON.stringify(rest))).not.toBeNull();
    expect(errorsOf(JSON.stringify({ ...report, verdict: 'neutral' }))).not.toBeNull();
  });

  test('keys that a later version adds are allowed', () => {
    expect(errorsOf(JSON.stringify({ ...report, later: 1 }))).toBeNull();
    expect(JSON.stringify(schema)).not.toContain('additionalProperties');
  });

  test('every key of the schema is described in one line', () => {
    const keys = keysOf(schema, '');
    expect(keys.length).toBeGreaterThan(80);
    expect(keys.filter(([, { description = '' }]) => description === '' || description.length > 120)).toEqual([]);
  });

  test('nothing is lost, and nothing in it is obeyed by a terminal, a log or a page', () => {
    const text = format('json');
    expect(JSON.parse(text)).toEqual(report);
    expect(text).not.toMatch(unsafe);
    expect(text).not.toMatch(/<|##|^\s*::/m);
  });
});

describe('jsonl', () => {
  const lines = format('jsonl').trimEnd().split('\n');
  const objects = lines.map((line) => JSON.parse(line) as { type: string });
  const ofType = (type: string): object[] => objects.filter((each) => each.type === type);
  const typed = (type: string, list: readonly object[]): object[] => list.map((each) => ({ type, ...each }));

  test('begins with a summary, then has one object a line', () => {
    const { leaks: _l, findings: _f, datasets: _d, suppressed: _s, coverage, ...rest } = report;
    const { skipped: _, ...covered } = coverage;
    expect(objects[0]).toEqual({ type: 'summary', ...rest, coverage: covered });
  });

  test('nothing is lost', () => {
    expect(ofType('leak')).toEqual(typed('leak', report.leaks));
    expect(ofType('finding')).toEqual(typed('finding', report.findings));
    expect(ofType('dataset')).toEqual(typed('dataset', report.datasets));
    expect(ofType('suppressed')).toEqual(typed('suppressed', report.suppressed));
    expect(ofType('skip')).toEqual(typed('skip', report.coverage.skipped));
  });

  test('no line holds anything a terminal or a log obeys', () => {
    for (const line of lines) expect(line).not.toMatch(unsafe);
    expect(lines.join('\n')).not.toMatch(/<|##|^\s*::/m);
  });
});
