/** What a scan writes: reports in their formats, and a baseline. */
import { formats, type ReportContext, type WebFolder } from '../../../report/index.ts';
import type { Report } from '../../../rules/index.ts';
import { formatBaseline } from '../../../scan/index.ts';
import { toBaselineEntries } from '../../baseline-file.ts';
import { isColored } from '../../color.ts';
import { planOutputs, writeOutput, type Output } from '../../outputs.ts';
import type { ScanOptions } from './options.ts';

export function planReports(options: ScanOptions): Output[] {
  const { format, output, writeBaseline: written, config, baseline, keyFile, packs } = options;
  return planOutputs({
    formats: format,
    output,
    written: written === undefined ? [] : [written],
    read: [config, baseline === written ? undefined : baseline, keyFile, ...packs].flatMap((file) => file ?? []),
    isTerminal: process.stdout.isTTY,
    standardOutput: 1,
  });
}

interface ReportOptions {
  readonly rules: ReportContext['rules'];
  readonly options: ScanOptions;
  readonly pardon: string | null;
  readonly isHook: boolean;
  readonly web: readonly WebFolder[];
}

/** Made one after the other: each may be large. */
export function toText(
  { format, file }: Output,
  report: Report,
  { rules, options, pardon, isHook, web }: ReportOptions,
): string {
  const color = file === null && isColored(process.stdout);
  const width = file === null ? widthOf(process.stdout) : null;
  const shown = {
    rules,
    color,
    ...(width !== null && { width }),
    isHook,
    web,
    show: options.show ?? 'low',
    now: new Date().toISOString(),
  };
  const context = pardon === null ? shown : { ...shown, pardon };
  return formats.get(format)?.(report, context) ?? '';
}

/** Of a terminal; what is narrower or wider than people read is not gone by. */
function widthOf({ isTTY, columns }: NodeJS.WriteStream): number | null {
  return isTTY && columns > 0 ? Math.min(140, Math.max(60, columns - 1)) : null;
}

export function writeBaseline(file: string, report: Report): void {
  const entries = toBaselineEntries(report, null);
  writeOutput(file, formatBaseline({ fingerprintKeyId: report.fingerprintKeyId, entries }));
}
