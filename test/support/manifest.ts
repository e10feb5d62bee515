/** What the App asks GitHub for, as users install it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Manifest {
  readonly name: string;
  readonly default_permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly default_events: readonly string[];
}

export function readManifest(): Manifest {
  return parse(readFileSync(join(import.meta.dirname, '../../app.yml'), 'utf8')) as Manifest;
}
