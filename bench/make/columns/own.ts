/** What the generators lack, made here by other words than the training's where there are others. */
import type { Random } from '../../../script/columns/random.ts';
import { identityNumbers, makeCard, makeIban } from '../../../script/columns/numbers.ts';
import type { Row } from './sources.ts';

const split = (text: string): readonly string[] => text.split('|');
const lists: Readonly<Record<string, readonly string[]>> = {
  sex: split('Female|Male|Male|Female|Non-binary'),
  'marital-status': split('Married|Single|Divorced|Widowed|Civil partnership|Cohabiting'),
  religion: split('Church of England|Roman Catholic|Muslim|Hindu|Sikh|None|Jewish|Buddhist|Methodist'),
  ethnicity: split('White British|Any other White background|Indian|Black African|Pakistani|White and Asian|Chinese'),
  nationality: split('British|Irish|Polish|Indian|Romanian|Nigerian|Italian|Portuguese'),
  politics: split('DEM|REP|NPA|GRN|LPF|IND'),
  'sexual-orientation': split('Straight|Straight|Gay|Bisexual|Lesbian|Prefer not to say'),
  health: split(
    'Type 1 diabetes mellitus|Essential hypertension|Rheumatoid arthritis|Major depressive disorder|Chronic bronchitis|Iron deficiency anaemia|Fracture of wrist|Osteoporosis|Panic disorder|Psoriasis|Angina pectoris',
  ),
  'blood-type': split('O+|A+|B+|AB+|O-|A-|B-'),
  'job-title': split(
    'Teaching assistant|Project manager|Care worker|Bricklayer|Solicitor|Graphic designer|Bus driver|Finance officer|Recruitment consultant|Paramedic',
  ),
  salutation: split('Mr|Mrs|Ms|Dr|Miss'),
  status: split('Paid|Unpaid|Refunded|Awaiting shipment'),
  bool: split('TRUE|FALSE'),
  lang: split('en|fr|de|pt-BR'),
  currency: split('GBP|USD|EUR|PLN'),
  zone: split('Europe/London|America/Chicago|Asia/Kolkata|Europe/Warsaw'),
  product: split(
    'Oak dining table|Wireless mouse|Ceramic mug 300 ml|Running shoes|LED desk lamp|Garden hose 20 m|Stainless pan|Cotton bedsheet|Bluetooth speaker|Yoga mat',
  ),
  function: split(
    'getUserName|parse_header|renderList|http-errors|on_click|MAX_RETRIES|lodash.merge|settings.title|toString|buildIndex',
  ),
  note: split(
    'left voicemail|prefers morning delivery|VIP|called twice about the invoice|asked for a refund in May||see ticket|',
  ),
  text: split(
    'The quick start guide explains how to set it up|Could not open the file|Saves all changes at once|Please choose a colour|Retries failed jobs after a minute|Number of items per page|Sort the rows by date|Index was out of range|Nothing was found',
  ),
  agent: split(
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36|curl/8.5.0|Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)',
  ),
  path: split('src/main.c|/var/log/syslog|docs/index.md|/api/v2/orders|lib/tasks/import.rake|C:\\Users\\Public\\x.txt'),
};

const patterns: Readonly<Record<string, string>> = {
  'card-security-code': '###',
  bic: 'AAAADEFFXXX',
  'account-number': '########',
  passport: '#########',
  'driver-licence': 'AAAAA######AA#AA',
  'insurance-number': 'A########',
  'device-id': '35#############',
  'mac-address': 'hh:hh:hh:hh:hh:hh',
  'password-hash': 'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh',
  code: 'AA#####',
  uuid: 'hhhhhhhh-hhhh-4hhh-9hhh-hhhhhhhhhhhh',
  version: '#.##.#',
  sku: 'AA-####-A',
  hash: 'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh',
  host: 'web-##.eu.internal',
};

/** Values of all classes for one row; what the row has already is replaced by the caller. */
export function fillMissing(random: Random, row: Row, source: string): Row {
  const two = (number: number): string => String(number).padStart(2, '0');
  const make = identityNumbers[source.length % 8] ?? identityNumbers[0];
  const made: Record<string, string> = {};
  for (const [name, list] of Object.entries(lists)) made[name] = random.pick(list);
  for (const [name, pattern] of Object.entries(patterns))
    made[name] = random.fill(pattern.replace('-##.eu.intern', '-##.eu.intern'));
  made['bic'] = `${random.fill('AAAA')}${random.pick(['GB', 'DE', 'FR', 'PL'])}${random.fill('A#')}`;
  made['host'] = `web-${random.between(10, 99)}.eu.internal`;
  return {
    ...made,
    'national-id': make ? make(random) : '',
    'card-number': makeCard(random),
    'card-expiry': `${two(random.between(1, 12))}/${random.between(25, 31)}`,
    iban: makeIban(random),
    'us-ssn': `${random.between(100, 665)}-${two(random.between(1, 99))}-${random.between(1000, 9999)}`,
    'tax-id': random.fill('## ### ### ###'),
    salary: String(random.between(19, 140) * 1_000 + random.between(0, 9) * 100),
    username: (row['email'] ?? 'nobody@x').split('@')[0] ?? '',
    password: `${random.fill('Aaaaa')}-${random.fill('##')}${random.pick(['!', '?', '+'])}`,
    'ip-address': `${random.between(11, 199)}.${random.below(256)}.${random.below(256)}.${random.between(1, 254)}`,
    'geo-coordinate': (random.next() * 120 - 60).toFixed(5),
    'birth-date': `${two(random.between(1, 28))}/${two(random.between(1, 12))}/${random.between(1944, 2005)}`,
    date: `2024-${two(random.between(1, 12))}-${two(random.between(1, 28))} ${two(random.below(24))}:${two(random.below(60))}:11`,
    amount: (random.next() * 900).toFixed(2),
    decimal: (random.next() * 90).toFixed(3),
    count: String(random.below(60)),
    zero: '0',
    age: String(random.between(18, 79)),
    year: String(random.between(1995, 2025)),
    url: `https://${random.fill('aaaaaa')}.example.net/${random.fill('aaaa')}`,
    'job-title': random.pick(lists['job-title'] ?? ['']),
  };
}
