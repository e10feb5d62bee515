/** What addresses of mail tell: domains of generators, counters, agreement with the name beside them. */
import { normaliseName } from '../../rules/index.ts';
import { gazetteer } from './gazetteer.ts';
import { capped, type Evidence, type ProvenanceSubject } from './subject.ts';

/** https://www.fakenamegenerator.com gives its people addresses of these ten. */
const fakeNameDomains = new Set(
  'armyspy.com cuvox.de dayrep.com einrot.com fleckens.hu gustr.com jourrapide.com rhyta.com superrito.com teleworm.us'.split(
    ' ',
  ),
);
const freemail = new Set(
  'gmail.com googlemail.com yahoo.com hotmail.com outlook.com live.com msn.com icloud.com me.com aol.com gmx.de gmx.net web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr hotmail.fr yahoo.fr libero.it virgilio.it alice.it hotmail.it hotmail.es yahoo.es telefonica.net wp.pl onet.pl o2.pl interia.pl mail.ru yandex.ru rambler.ru qq.com 163.com 126.com naver.com uol.com.br bol.com.br terra.com.br hotmail.co.uk yahoo.co.uk btinternet.com sky.com comcast.net verizon.net att.net sbcglobal.net ziggo.nl kpnmail.nl hetnet.nl telia.com bluewin.ch protonmail.com proton.me yahoo.com.br yahoo.co.in rediffmail.com'.split(
    ' ',
  ),
);
const usualEndings = new Set(
  'com net org edu gov uk de fr es it nl be ch at pl pt br mx ar cl co pe se no dk fi ie ca us au nz in cn jp kr ru ua tr gr cz sk hu ro bg hr za il info biz io eu me tv cat asia'.split(
    ' ',
  ),
);

export interface MailEvidence {
  readonly evidence: readonly Evidence[];
  /** Share of rows whose address fits the name, and of rows with both. */
  readonly fits: number | null;
  readonly isHeadHeavy: boolean;
}

export function judgeMails(subject: ProvenanceSubject): MailEvidence {
  const mails = subject.column('email')?.map((mail) => mail.toLowerCase()) ?? [];
  const filled = mails.filter((mail) => mail.includes('@'));
  if (filled.length < 5) return { evidence: [], fits: null, isHeadHeavy: false };
  const domains = filled.map((mail) => mail.slice(mail.lastIndexOf('@') + 1));
  const fits = fitOfNames(subject, mails);
  return {
    evidence: [
      byCapitals(subject.column('email') ?? []),
      byYears(filled),
      byReserved(domains),
      byDomains(domains),
      byEndings(domains),
      byEvenness(domains),
      byCounter(mails),
      byNames(subject, mails, fits),
    ].filter(({ weight }) => weight !== 0),
    fits: fits?.share ?? null,
    isHeadHeavy: hasHead(domains),
  };
}

const nothing: Evidence = { weight: 0, words: '' };
const shareOf = <T>(list: readonly T[], holds: (each: T) => boolean): number => list.filter(holds).length / list.length;

function byDomains(domains: readonly string[]): Evidence {
  const share = shareOf(domains, (domain) => fakeNameDomains.has(domain));
  return share >= 0.6 ? { weight: 9, words: 'addresses are in the ten domains of a generator of names' } : nothing;
}

/** Chance draws endings evenly from all countries of the world. */
function byEndings(domains: readonly string[]): Evidence {
  const distinct = [...new Set(domains)];
  const share = shareOf(distinct, (domain) => !usualEndings.has(domain.slice(domain.lastIndexOf('.') + 1)));
  if (distinct.length < 8 || share < 0.35) return nothing;
  const countries = new Set(distinct.map((domain) => domain.slice(domain.lastIndexOf('.') + 1))).size;
  if (countries < Math.min(12, distinct.length * 0.5)) return nothing;
  return {
    weight: capped(distinct.length * 0.5, 7),
    words: 'domains end in countries from all over the world, each about once',
  };
}

/** Generators draw from a handful of providers evenly; of real ones one leads and a long tail follows. */
function byEvenness(domains: readonly string[]): Evidence {
  const counts = [...Map.groupBy(domains, (domain) => domain).values()].map((list) => list.length);
  const most = Math.max(...counts);
  const expected = domains.length / counts.length;
  if (counts.length < 3 || counts.length > 12 || expected < 4 || most < 5) return nothing;
  const spread = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // Chi-square: one even list of forty goes beyond.
  const freedom = counts.length - 1;
  return spread < freedom + 2 * Math.sqrt(2 * freedom)
    ? { weight: capped(domains.length * 0.07, 4), words: 'a few mail providers, each as frequent as the others' }
    : nothing;
}

/** Faker writes names into addresses as they are, capitals and all; whoever types an own address does not. */
function byCapitals(mails: readonly string[]): Evidence {
  const filled = mails.filter((mail) => mail.includes('@'));
  const domains = new Set(filled.map((mail) => mail.slice(mail.lastIndexOf('@')))).size;
  const share = shareOf(filled, (mail) => /^\p{Lu}[\p{L}']+(?:[._]\p{Lu}[\p{L}']+)?\d{0,2}@/u.test(mail));
  // A directory of one firm may be written so; whole columns set in capitals have them in the domain as well.
  if (filled.length < 8 || domains < 2 || share < 0.9) return nothing;
  return { weight: capped(filled.length * 0.5, 5.5), words: 'addresses begin with capitals, as nobody types them' };
}

/** Mimesis joins a word and a year, which may lie two centuries back. */
function byYears(mails: readonly string[]): Evidence {
  const years = mails.flatMap((mail) => /^[a-z]+(1[89]\d{2}|20\d{2})@/.exec(mail)?.[1] ?? []);
  const unlived = years.filter((year) => year < '1910' || year > '2025').length;
  if (years.length < 8 || years.length < mails.length * 0.9 || unlived < years.length * 0.25) return nothing;
  return {
    weight: capped(years.length * 0.6, 7),
    words: 'each address ends in a year, many in one that nobody was born in',
  };
}

const reservedDomain = /(?:^|\.)(?:example\.(?:com|net|org)|test|example|invalid)$/;

/** RFC 2606: a customer has no address there. */
function byReserved(domains: readonly string[]): Evidence {
  const reserved = domains.filter((domain) => reservedDomain.test(domain)).length;
  return reserved >= 2 && reserved >= domains.length * 0.1
    ? { weight: capped(reserved * 0.6, 4), words: 'many addresses are in reserved domains' }
    : nothing;
}

/** Mockaroo ends local parts in the number of the row in base 36. */
function byCounter(mails: readonly string[]): Evidence {
  const rows = mails.flatMap((mail, at) =>
    mail.includes('@') ? [{ local: mail.slice(0, mail.indexOf('@')), at }] : [],
  );
  const counted = [0, 1].map((first) =>
    shareOf(
      rows,
      ({ local, at }) => local.length > 2 && local.endsWith((at + first).toString(36)) && /^[a-z]/.test(local),
    ),
  );
  const share = Math.max(...counted);
  return rows.length >= 6 && share >= 0.9
    ? { weight: 9, words: 'each address ends in the number of its row' }
    : nothing;
}

/** Does the local part hold the name of its row? Null where too few rows can tell. */
function fitOfNames({ names }: ProvenanceSubject, mails: readonly string[]): { share: number; rows: number } | null {
  let [rows, fitting] = [0, 0];
  for (const [at, mail] of mails.entries()) {
    const { given = '', family = [] } = names[at] ?? {};
    const local = normaliseName(mail.slice(0, Math.max(0, mail.indexOf('@'))));
    const isLatin = /^[a-z]{3,}$/.test(given) && family.some((part) => /^[a-z]{3,}$/.test(part));
    if (!isLatin || !/[a-z]{3}/.test(local)) continue;
    rows++;
    const initials = family.some(
      (part) => local.startsWith(given.slice(0, 1) + part.slice(0, 4)) || local.startsWith(part.slice(0, 4)),
    );
    if (local.includes(given) || family.some((part) => local.includes(part)) || initials) fitting++;
  }
  return rows >= 10 ? { share: fitting / rows, rows } : null;
}

/** Addresses made of people's names, yet of other people than those beside them. */
function byNames(_: ProvenanceSubject, mails: readonly string[], fits: ReturnType<typeof fitOfNames>): Evidence {
  if (!fits || fits.share > 0.12) return nothing;
  const { given, surname } = gazetteer();
  const locals = mails.flatMap((mail) => (mail.includes('@') ? [mail.slice(0, mail.indexOf('@'))] : []));
  const named = shareOf(locals, (local) => {
    const parts = local.split(/[^a-z]+/).filter((part) => part.length > 2);
    return parts.some((part) => given.has(part) || surname.has(part) || surname.has(part.slice(1)));
  });
  if (named > 0.5)
    return {
      weight: capped(fits.rows * 0.2, 4.5),
      words: 'addresses contain other names than those of their rows',
    };
  return { weight: capped(fits.rows * 0.08, 2.5), words: 'hardly any address fits the name of its row' };
}

/** One provider leads, and a tail of others follows. */
function hasHead(domains: readonly string[]): boolean {
  const counts = [...Map.groupBy(domains, (domain) => domain)]
    .map(([domain, list]) => ({ domain, count: list.length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  return (
    domains.length >= 15 &&
    counts.length >= 5 &&
    first !== undefined &&
    second !== undefined &&
    freemail.has(first.domain) &&
    first.count >= domains.length * 0.15 &&
    first.count >= second.count * 1.3
  );
}
