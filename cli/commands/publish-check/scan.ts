/** What both kinds of targets share: a scan as if everybody could read it already. */
import {
  severities,
  type CompiledRule,
  type PublicationPart,
  type PublicationRemark,
  type Report,
  type Severity,
} from '../../../rules/index.ts';
import { plural } from '../../../report/index.ts';
import { allRuleIds, scan, selectRules, type Config, type ScanRequest } from '../../../scan/index.ts';
import { readKey } from '../../key.ts';
import type { LoadedRules } from '../../packs.ts';
import { createProgress } from '../../progress.ts';
import { version } from '../../version.ts';
import type { PublishOptions } from './options.ts';

/** All that was read of what would be public. */
export interface PublicationContent {
  readonly report: Report;
  readonly parts: readonly PublicationPart[];
  readonly remarks: readonly PublicationRemark[];
  readonly config: Config;
  readonly rules: readonly CompiledRule[];
  readonly notices: readonly string[];
}

export interface Scanning {
  readonly loaded: LoadedRules;
  readonly config: Config;
  readonly options: PublishOptions;
}

type Wanted = Pick<ScanRequest, 'path' | 'history' | 'files' | 'texts' | 'trust' | 'base'> & Partial<ScanRequest>;

export async function scanAsPublic({ loaded, config, options }: Scanning, wanted: Wanted): Promise<Report> {
  const progress = createProgress(options.progress);
  try {
    return await scan({
      whole: true,
      input: null,
      rules: selectRules(loaded.rules, config, []),
      ruleIds: allRuleIds(loaded.rules, config),
      config,
      baseline: null,
      key: readKey(options.keyFile),
      exposure: 'public',
      jobs: 0,
      portable: false,
      version,
      today: new Date().toISOString().slice(0, 10),
      onProgress: progress.show,
      ...wanted,
    });
  } finally {
    progress.end();
  }
}

/** Packs that the command names are on, whatever the configuration says of packs. */
export function withPacks(config: Config, packs: readonly string[]): Config {
  return config.packs.length === 0 ? config : { ...config, packs: [...config.packs, ...packs] };
}

export function stricter(asked: Severity, configured: Severity | null): Severity {
  if (configured === null) return asked;
  return severities.indexOf(configured) < severities.indexOf(asked) ? configured : asked;
}

export function contentPart({ coverage: { documents, commits } }: Report, refs: string): PublicationPart {
  const counted = `${plural(documents, 'document')} of ${plural(commits, 'commit')}`;
  return { part: 'content', outcome: 'read', note: `${counted} in ${refs}, with their messages` };
}
