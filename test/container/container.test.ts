/** The definitions of image and services: linted, and held to what docs/install.md says of them. No image is built here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import nodes from '../../script/packages/nodes.json' with { type: 'json' };

const folder = join(import.meta.dirname, '../../container');
const image = readFileSync(join(folder, 'Containerfile'), 'utf8');

interface Service {
  readonly user: string;
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly ports?: readonly string[];
}
const { services } = parse(readFileSync(join(folder, 'compose.yml'), 'utf8')) as {
  readonly services: Readonly<Record<string, Service>>;
};

describe('the image', () => {
  test('has no fault that the linter knows', () => {
    expect(validate(image)).toEqual([]);
  });

  test('runs as nobody of the host', () => {
    expect(image.split('\n').findLast((line) => line.startsWith('USER'))).toBe('USER 10001:10001');
    expect(services['app']?.user).toBe('10001:10001');
  });

  test('has the Node that the executables have', () => {
    expect(image).toContain(`FROM node:${nodes.version}-`);
  });
});

describe('the services', () => {
  test('have no fault that the linter knows', () => {
    const linter = new DCLinter({
      rules: { 'service-keys-order': 0, 'services-alphabetical-order': 0 },
      quiet: false,
      debug: false,
      exclude: [],
    });
    const results = linter.lintFiles([join(folder, 'compose.yml')], false) as readonly {
      readonly messages: readonly unknown[];
    }[];
    const faults = results.flatMap(({ messages }) => messages);
    expect(faults).toEqual([]);
  });

  test.each(Object.entries(services))('%s: no root, nothing to write but its volume, no rights', (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(service.ports ?? []).toEqual((service.ports ?? []).filter((port) => port.startsWith('127.0.0.1:')));
  });
});
