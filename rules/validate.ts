/** Validates a YAML source against a JSON Schema, with errors people can act on. */
import type { ErrorObject } from 'ajv';
import { closest, shownName } from './closest.ts';
import { schemas, validatorOf, type SchemaName } from './validators.ts';
import type { Problem, YamlSource } from './yaml.ts';

/** Everything that is wrong with the shape of it, each at its own key. */
export function findProblems(source: YamlSource, schema: SchemaName): readonly Problem[] {
  const validate = validatorOf(schema);
  if (validate(source.value)) return [];
  return telling(validate.errors ?? []).map((error) => {
    const path = pathOf(error, source.value);
    return { ...source.placeOf(path), ...describe(error, path, schema) };
  });
}

// ---------------------------------------------------------------- which errors

/** Of alternatives every one that does not hold is an error: those that say nothing are left out. */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const told = errors.filter((error) => {
    if (choices.includes(error)) return isTelling(error, errors);
    return !choices.some((choice) => isSpokenForBy(error, choice, errors));
  });
  // Whatever is left out, a value that is refused is told of.
  const untold = choices.filter((choice) => !told.some((error) => isInside(error, choice)));
  const all = [...told, ...untold];
  return all.length > 0 ? all : errors;
}

/** Where the schema says in words what is wanted, or nothing below it says more. */
function isTelling(choice: ErrorObject, errors: readonly ErrorObject[]): boolean {
  const isMisspelt = errors.some(
    ({ keyword, instancePath }) => keyword === 'additionalProperties' && instancePath === choice.instancePath,
  );
  if (isMisspelt) return false;
  return saysOf(choice) !== null || !errors.some((error) => error !== choice && isInside(error, choice));
}

function isSpokenForBy(error: ErrorObject, choice: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (!isInside(error, choice)) return false;
  if (saysOf(choice) !== null) return error.schemaPath.startsWith(`${choice.schemaPath}/`);
  const isOther = error.keyword === 'type' && error.instancePath === choice.instancePath;
  return isOther && errors.some((each) => each !== error && each !== choice && isInside(each, choice));
}

function isInside({ instancePath }: ErrorObject, choice: ErrorObject): boolean {
  return instancePath === choice.instancePath || instancePath.startsWith(`${choice.instancePath}/`);
}

/** `says` of the schema: what is expected there, in words. */
function saysOf({ parentSchema }: ErrorObject): string | null {
  const says: unknown = parentSchema?.['says'];
  return typeof says === 'string' ? says : null;
}

// ---------------------------------------------------------------- where

function pathOf(error: ErrorObject, value: unknown): (string | number)[] {
  const parts = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  const path: (string | number)[] = [];
  let current: unknown = value;
  for (const part of parts) {
    path.push(Array.isArray(current) ? Number(part) : part);
    current = typeof current === 'object' && current !== null ? (current as Record<string, unknown>)[part] : undefined;
  }
  const extra: unknown = error.params['additionalProperty'];
  return typeof extra === 'string' ? [...path, extra] : path;
}

/** `enforce.mode`; entries of lists are told by their place. */
function nameOf(path: readonly (string | number)[]): string {
  const names = path.filter((part) => typeof part === 'string').map((part) => shownName(part)?.slice(1, -1) ?? '…');
  return names.length > 0 ? names.join('.') : 'the file';
}

// ---------------------------------------------------------------- in words

type Words = Pick<Problem, 'reason' | 'remedy'>;

function describe(error: ErrorObject, path: readonly (string | number)[], schema: SchemaName): Words {
  const name = nameOf(path);
  const says = saysOf(error);
  switch (error.keyword) {
    case 'additionalProperties':
      return describeUnknownKey(error, path, schema);
    case 'required':
      return { reason: `${name}: "${String(error.params['missingProperty'])}" is missing`, remedy: 'Add it' };
    case 'enum':
      return describeChoice(name, error);
    case 'type':
      return describeType(name, error);
    default:
      return { reason: `${name}: expected ${says ?? wantedBy(error)}`, remedy: '' };
  }
}

function describeUnknownKey(
  { parentSchema }: ErrorObject,
  path: readonly (string | number)[],
  schema: SchemaName,
): Words {
  const key = String(path.at(-1));
  const keys = keysOf(parentSchema);
  const close = closest(key, keys);
  const reason = key === '<<' ? 'merge keys (`<<`) are not read' : `unknown key${shownKey(key)}`;
  if (key === '<<') return { reason, remedy: 'Write the values out' };
  if (close !== null) return { reason: `${reason}; did you mean "${close}"?`, remedy: '' };
  const homes = homesOf(key, schemas[schema], '').filter((home) => home !== nameOf(path.slice(0, -1)));
  if (homes.length > 0)
    return { reason: `${reason} here`, remedy: `It belongs ${homes.slice(0, 3).map(toHome).join(' or ')}` };
  return { reason, remedy: keys.length > 0 ? `Possible here: ${keys.join(', ')}` : 'No key is possible here' };
}

function shownKey(key: string): string {
  const shown = shownName(key);
  return shown === null ? ', which is not shown here' : ` ${shown}`;
}

function toHome(home: string): string {
  return home === '' ? 'at the top of the file' : `below \`${home}\``;
}

function keysOf(schema: ErrorObject['parentSchema']): readonly string[] {
  const properties: unknown = schema?.['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

/** Sections of the file that have this key. */
function homesOf(key: string, schema: object, home: string): readonly string[] {
  const properties: unknown = 'properties' in schema ? schema.properties : null;
  if (typeof properties !== 'object' || properties === null) return [];
  const own = Object.keys(properties).some((name) => name.toLowerCase() === key.toLowerCase()) ? [home] : [];
  const below = Object.entries(properties).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? homesOf(key, inner, home === '' ? name : `${home}.${name}`) : [],
  );
  return [...own, ...below];
}

function describeChoice(name: string, error: ErrorObject): Words {
  const allowed = (error.params['allowedValues'] as readonly unknown[]).map(String);
  const found = typeof error.data === 'string' ? error.data : null;
  const close = found === null ? null : closest(found, allowed);
  const shown = found === null ? null : shownName(found);
  const reason = `${name}: ${shown ?? 'the value'} is not one of ${allowed.join(', ')}`;
  return { reason: close === null ? reason : `${reason}; did you mean "${close}"?`, remedy: '' };
}

const typeWords: Readonly<Record<string, string>> = {
  object: 'keys with values',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

function describeType(name: string, error: ErrorObject): Words {
  const wanted = [error.params['type'] as string | readonly string[]].flat().filter((type) => type !== 'null');
  const expected = saysOf(error) ?? wanted.map((type) => typeWords[type] ?? type).join(' or ');
  const found = wanted[0] === 'integer' && typeof error.data === 'number' ? 'a fraction' : foundWords(error.data);
  const reason = `${name}: expected ${expected}, found ${found}`;
  return { reason, remedy: saysOf(error) === null || error.data === null ? typeRemedy(wanted[0], error.data) : '' };
}

function foundWords(data: unknown): string {
  if (data === null || data === undefined) return 'nothing';
  if (Array.isArray(data)) return 'a list';
  return typeof data === 'boolean' ? String(data) : (typeWords[typeof data] ?? 'something else');
}

function typeRemedy(wanted: string | undefined, data: unknown): string {
  if (wanted === 'boolean' && typeof data === 'string' && /^(?:y|yes|on|n|no|off)$/i.test(data))
    return `YAML reads this word as text: write ${/^(?:y|yes|on)$/i.test(data) ? 'true' : 'false'}`;
  if (wanted === 'string' && (typeof data === 'number' || typeof data === 'boolean')) return 'Put it in quotes';
  if (wanted === 'array' && typeof data === 'string') return 'Put it in brackets: [ ]';
  return data === null ? 'Give it a value or remove the key' : '';
}

function wantedBy({ keyword, params }: ErrorObject): string {
  const limit = String(params['limit']);
  const bounds: Readonly<Record<string, string>> = {
    minimum: `at least ${limit}`,
    maximum: `at most ${limit}`,
    minLength: limit === '1' ? 'text that is not empty' : `at least ${limit} characters`,
    maxLength: `at most ${limit} characters`,
    minItems: `at least ${limit} ${limit === '1' ? 'entry' : 'entries'}`,
    maxItems: `at most ${limit} entries`,
    minProperties: `at least ${limit} ${limit === '1' ? 'key' : 'keys'}`,
    maxProperties: `at most ${limit} keys`,
    format: params['format'] === 'date' ? 'a date such as 2026-12-31' : 'an address that begins with https://',
    pattern: 'another form; docs/configuration.md shows it',
  };
  return bounds[keyword] ?? 'something else; docs/configuration.md shows it';
}
