/** GitHub's own description of its API and webhooks, held against what the stand-in gets, answers and sends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadValidators } from './validators.ts';

interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
}

interface Operation {
  readonly id: string;
  readonly query: Readonly<Record<string, object>>;
  readonly body: object | null;
  readonly answers: Readonly<Record<string, object | null>>;
}

interface Events {
  readonly events: Readonly<Record<string, object | null>>;
}

const folder = join(import.meta.dirname, '..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const description = read('openapi.json') as Description;
const webhooks = read('webhooks.json') as Events;

const files = { 'openapi.json': description, 'webhooks.json': webhooks } as const;

const validators = loadValidators(files, [
  ...Object.entries(description.operations).flatMap(([operation, { query, body, answers }]) => [
    ...(body === null ? [] : [pointer(`operations/${operation}/body`)]),
    ...Object.keys(query).map((name) => pointer(`operations/${operation}/query/${name}`)),
    ...namesIn(answers).map((status) => pointer(`operations/${operation}/answers/${status}`)),
  ]),
  ...namesIn(webhooks.events).map((event) => pointerOfEvent(event)),
]);

function namesIn(schemas: Readonly<Record<string, object | null>>): string[] {
  return Object.entries(schemas).flatMap(([name, schema]) => (schema === null ? [] : [name]));
}

export const operationIdOf = (operation: string): string | null => description.operations[operation]?.id ?? null;

/** Empty: it fits, or GitHub does not describe it. */
export function checkRequest(operation: string, query: URLSearchParams, body: unknown): string[] {
  const described = description.operations[operation];
  if (described === undefined) return [];
  const unknown = [...query.keys()]
    .filter((name) => !(name in described.query))
    .map((name) => `query ${name} is not known`);
  const wrong = [...query].flatMap(([name, value]) => checkQuery(operation, name, value, described.query[name]));
  return [
    ...unknown,
    ...wrong,
    ...(described.body === null ? [] : check(pointer(`operations/${operation}/body`), body)),
  ];
}

function checkQuery(operation: string, name: string, value: string, schema: object | undefined): string[] {
  if (schema === undefined) return [];
  const type = (schema as { readonly type?: unknown }).type;
  const typed = type === 'integer' ? Number(value) : type === 'boolean' ? value === 'true' : value;
  return check(pointer(`operations/${operation}/query/${name}`), typed).map((problem) => `query ${name}${problem}`);
}

/** A status that GitHub does not describe is a problem too; errors may come from anywhere. */
export function checkAnswer(operation: string, status: number, body: unknown): string[] {
  const described = description.operations[operation];
  if (described === undefined) return [];
  const schema = described.answers[status];
  if (schema === undefined) return status >= 400 ? [] : [`status ${status} is not described`];
  // Raw content has no schema.
  return schema === null || Buffer.isBuffer(body)
    ? []
    : check(pointer(`operations/${operation}/answers/${status}`), body);
}

export function checkEvent(event: string, payload: unknown): string[] {
  if (!(event in webhooks.events)) return ['the event is not in webhooks.json: run script/build-openapi.ts'];
  return check(pointerOfEvent(event), payload);
}

function check(reference: string, value: unknown): string[] {
  const validate = validators[reference];
  if (validate === undefined || validate(value)) return [];
  return (validate.errors ?? []).slice(0, 8).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

function pointerOfEvent(event: string): string {
  return `webhooks.json#/events/${event}`;
}

/** `operations/GET /a/{b}/answers/200`: the operation is one step of a JSON pointer. */
function pointer(path: string): string {
  const match = /^operations\/(.*)\/(body|query\/[^/]+|answers\/\d+)$/.exec(path);
  const [, operation = '', rest = ''] = match ?? [];
  const step = encodeURIComponent(operation.replaceAll('~', '~0').replaceAll('/', '~1'));
  return `openapi.json#/operations/${step}/${rest}`;
}
