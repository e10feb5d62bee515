/** Reads a file, writes a copy of it in which nobody is real, and only if a scan of the copy agrees. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { toCount, toPlain } from '../../../report/index.ts';
import { UsageError } from '../../errors.ts';
import { assertWritable, writeOutput } from '../../outputs.ts';
import { loadRules } from '../../packs.ts';
import { whileShown } from '../../progress.ts';
import { createCopier, type CopyWay } from '../../safe-copy.ts';

export interface CopyWishes {
  readonly output: string;
  readonly force?: boolean;
  readonly seed?: string;
  readonly packs: readonly string[];
}

export async function runCopy(way: CopyWay, file: string, options: CopyWishes): Promise<void> {
  assertPlaces(file, options);
  const { rules } = await loadRules(options.packs);
  const bytes = file === '-' ? await buffer(process.stdin) : readFileSync(file);
  const name = file === '-' ? '(standard input)' : basename(file);
  const copy = await whileShown(`copying ${toPlain(name)}`, () =>
    createCopier(rules)({ name, bytes, way, seed: options.seed ?? null }),
  );
  if (options.output === '-') process.stdout.write(copy.bytes);
  else writeOutput(options.output, copy.bytes);
  const notices =
    copy.replaced === 0
      ? ['nothing needed to be replaced']
      : [`${toCount(copy.replaced)} ${copy.replaced === 1 ? 'value' : 'values'} replaced`];
  for (const notice of [...notices, ...copy.notices])
    process.stderr.write(`${file === '-' ? name : file}: ${notice}\n`);
}

function assertPlaces(file: string, { output, force }: CopyWishes): void {
  if (file !== '-' && !existsSync(file)) throw new UsageError(`${file}: file not found`);
  if (file !== '-' && statSync(file).isDirectory()) throw new UsageError(`${file}: is a folder; name a file`);
  if (output === '-') {
    if (process.stdout.isTTY && file.endsWith('.xlsx'))
      throw new UsageError('a workbook cannot be printed on a terminal; name a file with --output');
    return;
  }
  if (existsSync(output) && file !== '-' && realpathSync(output) === realpathSync(file))
    throw new UsageError(`${output}: is the file itself; name another one`);
  if (existsSync(output) && force !== true)
    throw new UsageError(`${output}: exists already; add --force to replace it`);
  assertWritable(output);
}
