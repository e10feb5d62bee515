/** SARIF 2.1.0 (OASIS). A setting stands in no file: it is located by name, in a file that stands for the settings. */
import { toJson, toPlain } from '../neutralise.ts';
import { levelOf, securitySeverity, toMessage } from '../sarif-words.ts';
import type { PolicyResult, SettingsReport } from './types.ts';
import { failuresOf, resultsOf, type SubjectResult } from './words.ts';

export function formatSettingsSarif(report: SettingsReport): string {
  const failures = failuresOf(report);
  const rules = new Map(failures.map(({ result }) => [result.policy, result]));
  const driver = {
    name: 'Leakwarden',
    informationUri: 'https://github.com/leakwarden/leakwarden',
    semanticVersion: report.tool.version,
    rules: [...rules.values()].map(toRule),
  };
  const notifications = resultsOf(report, 'unknown').map(({ subject, result }) => ({
    level: 'error',
    message: toMessage(`${subject.name}: ${result.title}: ${result.fact}`),
  }));
  const run = {
    tool: { driver },
    automationDetails: { id: 'leakwarden-settings/' },
    invocations: [{ executionSuccessful: report.complete, toolExecutionNotifications: notifications }],
    results: failures.map(toResult),
  };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${toJson({ $schema, version: '2.1.0', runs: [run] }, 1)}\n`;
}

function toRule({ policy, title, why, fix, severity }: PolicyResult): object {
  return {
    id: `settings/${policy}`,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${why}` },
    help: { text: `${why}\n\n${fix}` },
    properties: { 'security-severity': securitySeverity[severity ?? 'low'], tags: ['security', 'settings'] },
  };
}

function toResult({ subject, result }: SubjectResult): object {
  const severity = result.severity ?? 'low';
  return {
    ruleId: `settings/${result.policy}`,
    level: levelOf(severity),
    message: toMessage(`${subject.name}: ${result.fact}. ${result.fix}`),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `settings/${encodeURIComponent(result.policy)}` },
          region: { startLine: 1 },
        },
        logicalLocations: [{ fullyQualifiedName: toPlain(subject.name), kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'leakwarden/settings/v1': `${subject.name}/${result.policy}` },
    properties: { 'security-severity': securitySeverity[severity], visibility: subject.visibility },
  };
}
