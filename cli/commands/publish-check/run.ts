/** From what was typed to the exit code: what is read, the verdict on it, and the reports. */
import { existsSync } from 'node:fs';
import { decideSafety, UnreadableError } from '../../../gate/index.ts';
import { isProblem } from '../../../github/index.ts';
import { formats } from '../../../report/index.ts';
import type { Report } from '../../../rules/index.ts';
import { tableRule } from '../../../scan/index.ts';
import { isColored } from '../../color.ts';
import { UsageError } from '../../errors.ts';
import { assertNotTracked, planOutputs, writeOutputs, type Output } from '../../outputs.ts';
import { loadRules } from '../../packs.ts';
import { toTarget } from '../../target.ts';
import { readLocal } from './local.ts';
import type { PublishOptions } from './options.ts';
import { readRemote } from './remote.ts';
import { stricter, type PublicationContent } from './scan.ts';

/** 0 safe to publish, 1 not safe, 2 wrong usage, 3 something could not be read. */
export async function runPublishCheck(target: string, options: PublishOptions): Promise<number> {
  const outputs = planReports(options);
  await assertNotTracked(outputs, undefined);
  const content = await read(target, options);
  if (content === null) return 3;
  const { config } = content;
  const report = decideSafety({ ...content, failOn: stricter(options.failOn, config.enforce.severity) });
  const found = { ...report, notices: [...content.notices, ...report.notices] };
  writeReports(found, content, { outputs, options });
  if (!found.complete) return 3;
  return found.verdict === 'fail' ? 1 : 0;
}

/** A path that is there is meant before a name on GitHub. Null: GitHub does not answer, and that was said. */
async function read(target: string, options: PublishOptions): Promise<PublicationContent | null> {
  const loaded = await loadRules(options.packs);
  if (existsSync(target)) return readLocal(target, loaded, options);
  const { owner, repo } = toNamed(target, options);
  if (repo === null) throw new UsageError(`${owner}: path not found; for a repository on GitHub, write OWNER/NAME`);
  try {
    return await readRemote({ owner, repo }, loaded, options);
  } catch (error) {
    if (!isProblem(error) && !(error instanceof UnreadableError)) throw error;
    process.stderr.write(`leakwarden: ${error.message}\n`);
    return null;
  }
}

function toNamed(target: string, options: PublishOptions): ReturnType<typeof toTarget> {
  if (/^[./~]/.test(target) || (target.split('/').length > 2 && !/^https?:/i.test(target)))
    throw new UsageError(`${target}: path not found`);
  return toTarget(target, options);
}

function planReports({ format, output, config, keyFile, tokenFile, packs }: PublishOptions): Output[] {
  return planOutputs({
    formats: format,
    output,
    written: [],
    read: [config, keyFile, tokenFile, ...packs].flatMap((file) => file ?? []),
    isTerminal: process.stdout.isTTY,
    standardOutput: 1,
  });
}

interface Writing {
  readonly outputs: readonly Output[];
  readonly options: PublishOptions;
}

function writeReports(report: Report, { rules }: PublicationContent, { outputs, options: { show } }: Writing): void {
  const known = new Map([...rules, tableRule].map((rule) => [rule.id, rule]));
  const now = new Date().toISOString();
  writeOutputs(
    outputs.map(({ file, format }) => ({
      file,
      text: () =>
        formats.get(format)?.(report, { rules: known, color: file === null && isColored(process.stdout), show, now }) ??
        '',
    })),
  );
}
