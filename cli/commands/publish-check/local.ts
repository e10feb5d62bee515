/** A clone on this disk: all that pushing it could publish. */
import { resolve } from 'node:path';
import { judgeAuthors } from '../../../gate/index.ts';
import { listAddresses, loadConfig, openRepository } from '../../../scan/index.ts';
import type { LoadedRules } from '../../packs.ts';
import type { PublishOptions } from './options.ts';
import { contentPart, scanAsPublic, withPacks, type PublicationContent } from './scan.ts';

export async function readLocal(
  target: string,
  loaded: LoadedRules,
  options: PublishOptions,
): Promise<PublicationContent> {
  const path = resolve(target);
  const { config: written, notices } = await loadConfig(path, options.config ?? null, { rules: loaded.rules });
  const config = withPacks(written, loaded.packs);
  const repository = await openRepository(path);
  const report = await scanAsPublic(
    { loaded, config, options },
    {
      path,
      // A folder that is no repository is published by committing it.
      history: repository ? { kind: 'all' } : null,
      files: !repository,
      texts: [],
      trust: 'work-tree',
      base: null,
    },
  );
  const authors = repository && judgeAuthors(await listAddresses(repository), config.organisation.domains);
  return {
    report,
    parts: [
      contentPart(report, repository ? 'all refs, stashes and notes of this clone' : 'this folder'),
      ...(authors ? [authors.part] : []),
      { part: 'GitHub', outcome: 'none', note: elsewhere },
    ],
    remarks: authors?.remarks ?? [],
    config,
    rules: loaded.rules,
    notices: [...loaded.notices, ...notices],
  };
}

const elsewhere =
  'not looked at: settings, releases, logs, artifacts, wiki and texts of a repository on GitHub are read by its name (OWNER/REPOSITORY)';
