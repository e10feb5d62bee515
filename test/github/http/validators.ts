/** GitHub's schemas as functions, compiled once for all runs: what a process needs of them takes it a second. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { home } from '../../support/fresh-build.ts';
import { nameFirst } from '../../support/once.ts';

export type Schemas = Readonly<Record<string, object>>;

/** One function for each pointer into one of the schemas, `file#/a/b`. */
export type Validators = Readonly<Record<string, ValidateFunction>>;

const kept = join(home, 'node_modules/.cache/leakwarden');
const loadModule = createRequire(import.meta.url);

/** @param schemas by the names that pointers begin with */
export function loadValidators(schemas: Schemas, pointers: readonly string[]): Validators {
  const name = `github-${hashOf(schemas, pointers)}.cjs`;
  const file = join(kept, name);
  if (!existsSync(file)) write(file, compile(schemas, pointers));
  const functions = loadModule(file) as Validators;
  return Object.fromEntries(pointers.flatMap((pointer, at) => pairOf(pointer, functions[nameOf(at)])));
}

const nameOf = (at: number): string => `validate${at}`;

function pairOf(pointer: string, validate: ValidateFunction | undefined): [string, ValidateFunction][] {
  return validate === undefined ? [] : [[pointer, validate]];
}

function hashOf(schemas: Schemas, pointers: readonly string[]): string {
  const { version } = loadModule('ajv/package.json') as { readonly version: string };
  const parts = [version, readFileSync(import.meta.filename, 'utf8'), schemas, pointers];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function write(file: string, code: string): void {
  mkdirSync(kept, { recursive: true });
  for (const old of readdirSync(kept)) if (/^github-\w+\.cjs$/.test(old)) rmSync(join(kept, old), { force: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, code);
  nameFirst(draft, file);
}

function compile(schemas: Schemas, pointers: readonly string[]): string {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    logger: false,
    unicodeRegExp: false,
    inlineRefs: false,
    code: { source: true, optimize: false },
  });
  formats.default(ajv);
  // The addresses of bots hold brackets.
  ajv.addFormat('email', /^\S+@\S+$/);
  ajv.addFormat('repo.nwo', /^[\w.-]+\/[\w.-]+$/);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const names = pointers.map((pointer, at) => {
    ajv.addSchema({ $id: nameOf(at), $ref: pointer });
    return [nameOf(at), nameOf(at)] as const;
  });
  return standalone.default(ajv, Object.fromEntries(names));
}
