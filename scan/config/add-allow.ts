/** Writes `allow` entries into a configuration; comments and everything else in it stay. */
import { isMap, isSeq, parseDocument } from 'yaml';
import { readYaml } from '../../rules/authoring.ts';
import type { AllowEntry } from '../model/config.ts';
import { ConfigError } from './read.ts';

/** Of an entry only what it says. */
export type NewAllow = Pick<AllowEntry, 'reason'> & Partial<AllowEntry>;

/** @param text of the file; empty where there is none yet. Throws PackError where it is no YAML, ConfigError where `allow` is no list. */
export function addAllowEntries(text: string, file: string, entries: readonly NewAllow[]): string {
  readYaml(text, file);
  const document = parseDocument(text);
  const section: unknown = document.get('allow', true);
  const path = isMap(section) ? ['allow', 'entries'] : ['allow'];
  const list: unknown = document.getIn(path, true);
  if (list !== undefined && list !== null && !isSeq(list))
    throw new ConfigError(`${file}: \`${path.join('.')}\` is not a list. Make it one, so that an entry can be added`);
  if (isSeq(list)) {
    for (const entry of entries) document.addIn(path, document.createNode(entry));
    // A list in brackets would hold its entries in one line.
    list.flow = false;
  } else document.setIn(path, document.createNode(entries));
  return document.toString({ lineWidth: 0 });
}
