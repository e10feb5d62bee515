/** Looks whether a comment with a command gives something away. */
import { textsWithValues } from '../../../gate/index.ts';
import type { JobContext } from '../../job-context.ts';
import type { RepositoryConfiguration } from '../../repository/configuration.ts';
import { toScanOrder } from '../../repository/scan-order.ts';

/** Milliseconds. */
const longestLook = 60_000;

export async function holdsValue(
  context: JobContext,
  configuration: RepositoryConfiguration,
  text: string,
): Promise<boolean> {
  const name = '(comment)';
  const order = toScanOrder(context, configuration, {
    path: context.settings.data,
    history: null,
    head: null,
    onlyNews: false,
    texts: [{ name, text }],
    base: null,
  });
  const control = { signal: context.signal, timeLimit: longestLook };
  return textsWithValues(await context.scanner.scan(order, control), [name]).size > 0;
}

/** Markdown. In public nobody is told what the comment gives away. */
export function valueMistake(isPublic: boolean): string {
  const why = isPublic
    ? 'it cannot be kept as it is written'
    : 'the comment holds something that looks like a secret or like personal data, and what is said here is kept';
  return `Nothing was done: ${why}. Say it again in other words, then delete this comment.`;
}
