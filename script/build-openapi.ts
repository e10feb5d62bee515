/**
 * Makes test/github/openapi.json and test/github/webhooks.json: the part of GitHub's own description that the stand-in
 * serves and sends, as JSON Schema, without the prose. The whole of it is too large to depend on (403 MB unpacked).
 * Needs the npm registry; run it when a route is added or GitHub's description is to be renewed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentEvents } from '../test/github/hooks/events.ts';
import { routes } from '../test/github/routes/index.ts';

const source = '@octokit/openapi@23.0.2';
const wholeFile = 'package/generated/api.github.com.json';
const header = {
  source,
  file: wholeFile,
  licence: 'MIT, Copyright (c) 2020 Octokit contributors',
  generator: 'script/build-openapi.ts',
};

/** Keys that say nothing about the shape. */
const prose = new Set(['description', 'example', 'examples', 'externalDocs', 'title', 'deprecated', 'default']);

/** There accounts are said to be people and enterprises at the same time. */
const misdescribed: Readonly<Record<string, object>> = {
  'GET /app/installations': { 200: { type: 'array', items: { $ref: '#/schemas/installation' } } },
};

type Json = Readonly<Record<string, unknown>>;

const whole = download();
const operations = Object.fromEntries(routes.map(({ operation }) => [operation, describeOperation(operation)]));
write('test/github/openapi.json', { operations, schemas: schemasOf(operations) });
const events = Object.fromEntries(sentEvents.map((event) => [event, describeEvent(event)]));
write('test/github/webhooks.json', { events, schemas: schemasOf(events) });

function download(): Json {
  const folder = mkdtempSync(join(tmpdir(), 'leakwarden-openapi-'));
  try {
    execFileSync('npm', ['pack', '--silent', source], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('tar', ['-xzf', 'octokit-openapi-23.0.2.tgz', wholeFile], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, wholeFile), 'utf8')) as Json;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(file: string, content: Json): void {
  const text = `${JSON.stringify({ ...header, ...content })}\n`;
  writeFileSync(file, text);
  process.stdout.write(`${file}: ${Math.round(text.length / 1024)} kB\n`);
}

function describeOperation(name: string): Json {
  const [method = '', path = ''] = name.split(' ');
  const operation = at('paths', path, method.toLowerCase());
  const body = resolve(operation['requestBody']);
  const answers = Object.entries(operation['responses'] as Json);
  return {
    id: operation['operationId'],
    query: Object.fromEntries(queryOf(operation).map(({ name, schema }) => [name as string, trim(schema)])),
    body: jsonOf(body),
    answers: {
      ...Object.fromEntries(answers.map(([status, answer]) => [status, jsonOf(resolve(answer))])),
      ...misdescribed[name],
    },
  };
}

function queryOf(operation: Json): Json[] {
  return ((operation['parameters'] ?? []) as unknown[]).map(resolve).filter((each) => each['in'] === 'query');
}

/** `pull_request.opened` or `push`. */
function describeEvent(event: string): unknown {
  return jsonOf(resolve(at('x-webhooks', event.replaceAll(/[_.]/g, '-'), 'post')['requestBody']));
}

function jsonOf(content: Json): unknown {
  const types = (content['content'] ?? {}) as Readonly<Record<string, Json>>;
  return types['application/json'] === undefined ? null : trim(types['application/json']['schema']);
}

function at(...names: readonly string[]): Json {
  let found: unknown = whole;
  for (const name of names) found = (found as Json | undefined)?.[name];
  if (found === undefined) throw new Error(`GitHub's description has no ${names.join(' ')}`);
  return found as Json;
}

function resolve(value: unknown): Json {
  const reference = (value as Json | undefined)?.['$ref'];
  return typeof reference === 'string' ? at(...reference.slice(2).split('/')) : ((value ?? {}) as Json);
}

/** All schemas that are named, and those that they name. */
function schemasOf(roots: Json): Json {
  const schemas: Record<string, unknown> = {};
  const visit = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/schemas\/([^"]+)"/g)) {
      if (name in schemas) continue;
      schemas[name] = trim(at('components', 'schemas', name));
      visit(schemas[name]);
    }
  };
  visit(roots);
  return schemas;
}

/** OpenAPI 3.0 becomes JSON Schema: `nullable` becomes a type, and prose goes. */
function trim(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((each) => trim(each));
  if (typeof value !== 'object' || value === null) return rename(value);
  const kept = Object.entries(value).filter(([key]) => isNames || !(prose.has(key) || key.startsWith('x-')));
  const trimmed = Object.fromEntries(
    kept.map(([key, each]) => [
      key,
      key === 'required' || key === 'enum' ? each : trim(each, !isNames && key === 'properties'),
    ]),
  );
  return isNames ? trimmed : withNull(corrected(trimmed));
}

/** GitHub's list of the events of an App is older than some events. */
function corrected(schema: Record<string, unknown>): Record<string, unknown> {
  const choices = schema['enum'] as readonly unknown[] | undefined;
  const isEvents = choices?.includes('check_suite') === true && choices.includes('deployment');
  return isEvents ? { type: 'string' } : schema;
}

function rename(value: unknown): unknown {
  return typeof value === 'string' ? value.replace('#/components/schemas/', '#/schemas/') : value;
}

function withNull({ nullable, ...schema }: Record<string, unknown>): unknown {
  if (nullable !== true) return schema;
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const choices = schema['enum'] as unknown[] | undefined;
  return {
    ...schema,
    type: [schema['type'], 'null'],
    ...(choices === undefined || choices.includes(null) ? {} : { enum: [...choices, null] }),
  };
}
