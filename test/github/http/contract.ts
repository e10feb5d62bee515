/** GitHub's own description of its API and webhooks, held against what the stand-in gets, answers and sends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

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

// Every test file compiles dozens of schemas and runs each a few times: quick to compile is worth more than quick to run.
const quickly = { inlineRefs: false, code: { optimize: false } };
const ajv = new Ajv({ strict: false, allErrors: true, logger: false, unicodeRegExp: false, ...quickly });
formats.default(ajv);
// The addresses of bots hold brackets.
ajv.addFormat('email', /^\S+@\S+$/);
ajv.addFormat('repo.nwo', /^[\w.-]+\/[\w.-]+$/);
ajv.addSchema(description, 'openapi.json');
ajv.addSchema(webhooks, 'webhooks.json');

/** Compiled once for all stand-ins of a process. */
const compiled = new Map<string, ValidateFunction>();

export const operationIdOf = (operation: string): string | null => description.operations[operation]?.id ?? null;

/** Empty: it fits, or GitHub does not describe it. */
export function checkRequest(operation: string, query: URLSearchParams, body: unknown): string[] {
  const described = description.operations[operation];
  if (described === undefined) return [];
  const unknown = [...query.keys()]
    .filter((name) => !(name in described.query))
    .map((name) => `query ${name} is not known`);
  const wrong = [...query].flatMap(([name, value]) => checkQuery(operation, name, value, described.query[name]));
  return [...unknown, ...wrong, ...(described.body === null ? [] : check(`operations/${operation}/body`, body))];
}

function checkQuery(operation: string, name: string, value: string, schema: object | undefined): string[] {
  if (schema === undefined) return [];
  const type = (schema as { readonly type?: unknown }).type;
  const typed = type === 'integer' ? Number(value) : type === 'boolean' ? value === 'true' : value;
  return check(`operations/${operation}/query/${name}`, typed).map((problem) => `query ${name}${problem}`);
}

/** A status that GitHub does not describe is a problem too; errors may come from anywhere. */
export function checkAnswer(operation: string, status: number, body: unknown): string[] {
  const described = description.operations[operation];
  if (described === undefined) return [];
  const schema = described.answers[status];
  if (schema === undefined) return status >= 400 ? [] : [`status ${status} is not described`];
  // Raw content has no schema.
  return schema === null || Buffer.isBuffer(body) ? [] : check(`operations/${operation}/answers/${status}`, body);
}

export function checkEvent(event: string, payload: unknown): string[] {
  if (!(event in webhooks.events)) return ['the event is not in webhooks.json: run script/build-openapi.ts'];
  return check(`events/${event}`, payload, 'webhooks.json');
}

function check(path: string, value: unknown, file = 'openapi.json'): string[] {
  const validate = compile(path, file);
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 8).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

function compile(path: string, file: string): ValidateFunction {
  const reference = `${file}#/${path.startsWith('events/') ? path : pointer(path)}`;
  const known = compiled.get(reference) ?? ajv.compile({ $ref: reference });
  compiled.set(reference, known);
  return known;
}

/** `operations/GET /a/{b}/answers/200`: the operation is one step of a JSON pointer. */
function pointer(path: string): string {
  const match = /^operations\/(.*)\/(body|query\/[^/]+|answers\/\d+)$/.exec(path);
  const [, operation = '', rest = ''] = match ?? [];
  return `operations/${encodeURIComponent(operation.replaceAll('~', '~0').replaceAll('/', '~1'))}/${rest}`;
}
