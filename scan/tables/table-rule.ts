import type { CompiledRule } from '../../rules/index.ts';

/** What stands for datasets where a rule is asked for: in reports, baselines, allow entries, on the command line. */
export const tableRule: CompiledRule = {
  id: 'people/dataset',
  title: 'Personal data of many people',
  kind: 'contact',
  severity: 'high',
  confidence: 0.9,
  why: 'Rows about people were copied to where more people can read them than they agreed to.',
  fix: 'Remove the file or replace it with generated data, rewrite the history if it was ever public, and tell the person responsible for data protection: a notification may be due within 72 hours (GDPR Art. 33).',
  refs: ['https://gdpr-info.eu/art-33-gdpr/'],
  tags: ['GDPR', 'CCPA'],
  page: 'people/tables',
  source: 'table',
  generic: false,
  strong: false,
  where: null,
  text: null,
  path: null,
  field: null,
  together: null,
  samples: { match: [], miss: [] },
};
