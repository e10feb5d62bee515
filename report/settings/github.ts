/** Workflow commands: annotations in the log of a run. GitHub shows 10 of each level a step, 50 a run. */
import { levelOf } from '../github.ts';
import { toCommandData, toCommandProperty } from '../neutralise.ts';
import { plural } from '../words.ts';
import type { SettingsReport } from './types.ts';
import { failuresOf, isListed, missingPermissions, settingsVerdict, type SettingsContext } from './words.ts';

const mostAnnotations = 50;

export function formatSettingsGithub(report: SettingsReport, context: SettingsContext): string {
  const failures = failuresOf(report);
  const shown = failures.filter((each) => isListed(each, context)).slice(0, mostAnnotations);
  const hidden = failures.length - shown.length;
  const level = report.complete ? (report.verdict === 'pass' ? 'notice' : 'error') : 'error';
  const lines = [
    ...shown.map(({ subject, result }) =>
      toCommand(levelOf(result.severity ?? 'low'), result.title, `${subject.name}: ${result.fact}. ${result.fix}`),
    ),
    ...(hidden > 0 ? [toCommand('notice', 'leakwarden', `${plural(hidden, 'more setting')} not shown here`)] : []),
    ...missingPermissions(report).map(({ needs, policies }) =>
      toCommand('error', 'leakwarden', `unknown (${needs}): ${policies.join(', ')}`),
    ),
    toCommand(level, 'leakwarden', settingsVerdict(report)),
  ];
  return `${lines.join('\n')}\n`;
}

function toCommand(level: string, title: string, message: string): string {
  return `::${level} title=${toCommandProperty(title)}::${toCommandData(message)}`;
}
