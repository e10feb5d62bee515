/** Whom the commits and tags of a repository name, by their addresses. */
import type { LocalRepository } from '../model/repository.ts';
import { resolveSelection } from './ends.ts';
import { streamGit } from './git.ts';
import { splitRecords } from './records.ts';

/** Of authors, committers and taggers of all refs, each once, as they were written. */
export async function listAddresses(repository: LocalRepository): Promise<ReadonlySet<string>> {
  const { revisions } = await resolveSelection(repository, { kind: 'all' });
  const found = new Set<string>();
  const collect = async (args: readonly string[]): Promise<void> => {
    for await (const line of splitRecords(streamGit(repository, args), 10)) found.add(line.toString('utf8'));
  };
  if (revisions.length > 0)
    await collect(['-c', 'log.mailmap=false', 'log', '--no-show-signature', '--format=%ae%n%ce', ...revisions, '--']);
  await collect(['for-each-ref', '--format=%(if)%(taggeremail)%(then)%(taggeremail:trim)%(end)']);
  found.delete('');
  return found;
}
