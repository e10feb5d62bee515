/** Reads the lists, checks them, asks DNS where that is wanted, prints and writes. */
import { addressFormats, toCount, toPlain } from '../../../report/index.ts';
import {
  applyWord,
  checkAddress,
  checkTable,
  domainToAsk,
  loadConfig,
  openDomainChecker,
  parseNameServer,
  readAddressList,
  toAddressReport,
  type CheckedAddress,
  type CheckedList,
  type DomainWord,
  type GivenAddress,
  type NameServer,
} from '../../../scan/index.ts';
import { isColored } from '../../color.ts';
import { UsageError } from '../../errors.ts';
import { whileShown } from '../../progress.ts';
import { version } from '../../version.ts';
import { readInputs } from './inputs.ts';
import type { EmailOptions } from './options.ts';
import { assertWritable, writeLists } from './output.ts';

/** Returns the exit code. */
export async function runEmails(inputs: readonly string[], options: EmailOptions): Promise<number> {
  const servers = await nameServers(options);
  const { addresses, lists: files } = readInputs(inputs);
  if (options.output !== undefined) assertWritable(options.output, files);
  const { config } = await loadConfig('.', options.config ?? null, { rules: null });
  const ownDomains = [...config.organisation.domains, ...options.own];

  const given = addresses.map((text): GivenAddress => ({ ...checkAddress(text, { ownDomains }), text }));
  const seen = new Set<string>();
  const lists: CheckedList[] = [];
  const sources: Buffer[] = [];
  for (const { name, read } of files) {
    const bytes = await read();
    if (options.output !== undefined) sources.push(bytes);
    await whileShown(`checking ${toPlain(name)}`, async () => {
      const { tables, problems } = await readAddressList(bytes);
      lists.push({ name, tables: tables.map((table) => checkTable(table, { ownDomains }, seen)), problems });
    });
  }

  const words = options.dns ? await askDns(given, lists, { servers, options }) : null;
  const judged = words
    ? { given: applyAll(given, words), lists: lists.map((list) => applyToList(list, words)) }
    : { given, lists };
  const report = toAddressReport({ ...judged, dns: words ? countWords(words) : null, version });
  const color = isColored(process.stdout);
  process.stdout.write(addressFormats.get(options.format)?.(report, { color, show: options.show }) ?? '');
  if (options.output !== undefined) await writeLists(options.output, judged.lists, sources);
  if (!report.complete) return 3;
  return report.summary.verdicts.malformed + report.summary.verdicts.undeliverable > 0 ? 1 : 0;
}

// ---------------------------------------------------------------- DNS

async function nameServers({ dns, dnsServer, dnsLimit }: EmailOptions): Promise<readonly NameServer[]> {
  if (!dns && (dnsServer.length > 0 || dnsLimit !== undefined))
    throw new UsageError('--dns-server and --dns-limit need --dns: without it nothing is looked up');
  return Promise.all(
    dnsServer.map(async (text) => {
      const server = await parseNameServer(text);
      if (!server)
        throw new UsageError(`--dns-server takes an IP address, such as 9.9.9.9 or 127.0.0.1:5353, not "${text}"`);
      return server;
    }),
  );
}

type Words = ReadonlyMap<string, DomainWord>;

async function askDns(
  given: readonly GivenAddress[],
  lists: readonly CheckedList[],
  { servers, options }: { readonly servers: readonly NameServer[]; readonly options: EmailOptions },
): Promise<Words> {
  const checker = await openDomainChecker({
    servers,
    ...(options.dnsLimit === undefined ? {} : { limit: options.dnsLimit }),
  });
  const checks = [...given, ...lists.flatMap(({ tables }) => tables.flatMap((table) => table.checks))];
  const domains = checks.flatMap((check) => domainToAsk(check) ?? []);
  const many = toCount(new Set(domains).size);
  return whileShown(`asking DNS for ${many} domains`, () => checker.check(domains));
}

function applyAll<T extends CheckedAddress>(checks: readonly T[], words: Words): T[] {
  return checks.map((check) => {
    const word = words.get(domainToAsk(check) ?? '');
    return word === undefined ? check : applyWord(check, word);
  });
}

function applyToList({ name, tables, problems }: CheckedList, words: Words): CheckedList {
  return { name, tables: tables.map((table) => ({ ...table, checks: applyAll(table.checks, words) })), problems };
}

function countWords(words: Words): { asked: number; unknown: number; notAsked: number } {
  const count = (wanted: DomainWord): number => [...words.values()].filter((word) => word === wanted).length;
  const notAsked = count('not-asked');
  return { asked: words.size - notAsked, unknown: count('unknown'), notAsked };
}
