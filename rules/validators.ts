/** Schemas as functions. The bundle has these functions and not the compiler, which costs 100 ms: `script/build.ts`. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import config from './schema/config.schema.json' with { type: 'json' };
import pack from './schema/pack.schema.json' with { type: 'json' };

export const schemas = { config, pack } as const;
export type SchemaName = keyof typeof schemas;

/** What they are compiled with, here and ahead. */
export const schemaOptions = {
  allErrors: true,
  verbose: true,
  strict: false,
  formats: { uri: /^https?:\/\/\S+$/, date: /^\d{4}-\d{2}-\d{2}$/ },
} as const;

const compiled = new Map<SchemaName, ValidateFunction>();

export function validatorOf(name: SchemaName): ValidateFunction {
  const known = compiled.get(name) ?? new Ajv2020(schemaOptions).compile(schemas[name]);
  compiled.set(name, known);
  return known;
}
