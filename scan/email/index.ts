/** The e-mail checker as a library. Readers and DNS are loaded when they are asked for. */
import type { DnsOptions, DomainChecker } from './dns/domains.ts';
import type { NameServer } from './dns/query.ts';
import type { ReadList } from './read/types.ts';

export { annotate } from './annotate.ts';
export { checkAddress, type AddressOptions, type CheckedAddress } from '../values/address.ts';
export { applyWord, domainToAsk } from './deliver.ts';
export { extractAddresses, type ExtractedAddress } from './extract.ts';
export { checkTable, type CheckedTable } from './list.ts';
export { toAddressReport, type CheckedList, type GivenAddress } from './report.ts';
export type { DnsOptions, DomainChecker, DomainWord } from './dns/domains.ts';
export type { NameServer } from './dns/query.ts';

/** CSV, TSV, XLSX, JSON, JSON lines or text -> its tables. */
export async function readAddressList(bytes: Buffer): Promise<ReadList> {
  const { readList } = await import('./read/open.ts');
  return readList(bytes);
}

/** Asks DNS: nothing else of the product does (docs/emails.md). */
export async function openDomainChecker(options: DnsOptions): Promise<DomainChecker> {
  const { createDomainChecker } = await import('./dns/domains.ts');
  return createDomainChecker(options);
}

/** `9.9.9.9`, `127.0.0.1:5353`, `[2620:fe::fe]:53`; null where it is no address of a name server. */
export async function parseNameServer(text: string): Promise<NameServer | null> {
  const { toServer } = await import('./dns/domains.ts');
  return toServer(text);
}
