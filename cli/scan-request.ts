/** What commands ask the engine when they only have a few wishes. */
import { resolve } from 'node:path';
import type { CompiledRule } from '../rules/index.ts';
import { selectRules, type Config, type ScanRequest } from '../scan/index.ts';
import { readKey } from './key.ts';
import { version } from './version.ts';

/** Nothing is scanned yet: each command says what. */
export function emptyRequest(path: string, config: Config, rules: readonly CompiledRule[]): ScanRequest {
  return {
    path: resolve(path),
    history: null,
    files: false,
    input: null,
    texts: [],
    trust: 'work-tree',
    base: null,
    rules: selectRules(rules, config, []),
    config,
    baseline: null,
    key: readKey(undefined),
    jobs: 0,
    portable: false,
    version,
    today: new Date().toISOString().slice(0, 10),
  };
}
