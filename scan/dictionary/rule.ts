import type { CompiledRule } from '../../rules/index.ts';

/** Runs where the configuration names a dictionary; its values come from there and not from a pack. */
export const knownCustomerRule: CompiledRule = {
  id: 'people/known-customer',
  title: 'One of your customers',
  kind: 'contact',
  severity: 'medium',
  confidence: 0.9,
  why: 'It stands in the dictionary of your own customers: whoever can read this place learns who they are.',
  fix: 'Take it out, use generated data instead, and decide whether the history has to be rewritten and the customer told.',
  refs: ['https://gdpr-info.eu/art-33-gdpr/'],
  tags: ['GDPR', 'CCPA'],
  page: 'people/tables',
  source: 'dictionary',
  generic: false,
  strong: false,
  where: null,
  text: null,
  path: null,
  field: null,
  together: null,
  samples: { match: [], miss: [] },
};
