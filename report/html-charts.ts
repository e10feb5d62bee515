/** Charts as inline SVG; colours come from the page's style. Each has its numbers in words for those who cannot see it. */
import type { Leak, Report } from '../rules/index.ts';
import type { Breach } from './breach/facts.ts';
import { toHtml } from './neutralise.ts';
import { countryName, gravestDataFirst, nounOf } from './people-words.ts';
import { plural, toCount, worstFirst } from './words.ts';

export function bySeverity({ summary }: Report): string {
  const rows = worstFirst.map((severity) => ({ severity, count: summary.bySeverity[severity] }));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  // Counts differ by orders of magnitude: the root keeps small ones visible.
  const bars = rows.map(({ severity, count }, index) => {
    const width = count === 0 ? 0 : Math.max(3, 150 * Math.sqrt(count / most));
    return `<text x="0" y="${18 + index * 26}">${severity}</text><rect class="${severity}" x="62" y="${6 + index * 26}" width="${width.toFixed(1)}" height="16" rx="3"/><text x="${(68 + width).toFixed(1)}" y="${18 + index * 26}">${toCount(count)}</text>`;
  });
  return figure(
    'By severity',
    `<svg viewBox="0 0 270 134" role="img" aria-label="${rows.map(({ severity, count }) => `${count} ${severity}`).join(', ')}">${bars.join('')}</svg>`,
  );
}

const kindCaption = 'By kind, without info';

/** Leaks above info; the kind with the most severe leak comes first. */
export function byKind({ leaks }: Report): string {
  const groups = Map.groupBy(
    leaks.filter(({ severity }) => severity !== 'info'),
    ({ kind }) => kind,
  );
  const rankOf = (group: readonly Leak[]): number =>
    Math.min(...group.map(({ severity }) => worstFirst.indexOf(severity)));
  const parts = [...groups]
    .toSorted(([, one], [, other]) => rankOf(one) - rankOf(other) || other.length - one.length)
    .map(([kind, group]) => [kind, group.length] as const);
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return figure(kindCaption, '<p class="empty">Nothing above info</p>');
  const length = 2 * Math.PI * 40;
  let before = 0;
  const arcs = parts.map(([, count], index) => {
    const share = count / total;
    const arc = `<circle class="kind${index % 8}" cx="60" cy="64" r="40" fill="none" stroke-width="20" stroke-dasharray="${(share * length).toFixed(2)} ${length.toFixed(2)}" stroke-dashoffset="${(-before * length).toFixed(2)}" transform="rotate(-90 60 64)"/>`;
    before += share;
    return arc;
  });
  const step = Math.min(20, 126 / parts.length);
  const legend = parts.map(
    ([kind, count], index) =>
      `<rect class="kind${index % 8}" x="130" y="${(4 + index * step).toFixed(1)}" width="11" height="11" rx="2"/><text x="147" y="${(14 + index * step).toFixed(1)}">${toHtml(kind)} ${toCount(count)}</text>`,
  );
  return figure(
    kindCaption,
    `<svg viewBox="0 0 270 134" role="img" aria-label="${parts.map(([kind, count]) => `${count} ${toHtml(kind)}`).join(', ')}">${arcs.join('')}<text class="total" x="60" y="70" text-anchor="middle">${toCount(total)}</text>${legend.join('')}</svg>`,
  );
}

/** Leaks above info by the month (or year) in which each first appeared. */
export function overTime({ leaks }: Report): string {
  const dates = leaks.flatMap(({ since, severity }) => (since && severity !== 'info' ? [since.slice(0, 7)] : []));
  const periods = periodsOf(dates);
  if (periods.length === 0) return figure('Since when', '<p class="empty">No dates: nothing above info in history</p>');
  const counts = periods.map((period) => dates.filter((date) => date.startsWith(period)).length);
  const most = Math.max(1, ...counts);
  const step = 260 / Math.max(4, periods.length);
  const bars = counts.map((count, index) => {
    const height = (92 * count) / most;
    return `<rect class="time" x="${(4 + index * step).toFixed(1)}" y="${(104 - height).toFixed(1)}" width="${Math.max(1, step - 3).toFixed(1)}" height="${height.toFixed(1)}" rx="2"><title>${periods[index] ?? ''}: ${count}</title></rect>`;
  });
  const last = `<text x="${(1 + step * periods.length).toFixed(1)}" y="124" text-anchor="end">${periods.at(-1) ?? ''}</text>`;
  const labels = `<text x="4" y="124">${periods[0] ?? ''}</text>${periods.length > 1 ? last : ''}`;
  return figure(
    'Since when',
    `<svg viewBox="0 0 270 134" role="img" aria-label="${periods.map((period, index) => `${period}: ${counts[index] ?? 0}`).join(', ')}"><line x1="0" x2="268" y1="105" y2="105"/>${bars.join('')}${labels}</svg>`,
  );
}

/** Months up to three years, years beyond; those without a leak too. At most the last 60. */
function periodsOf(dates: readonly string[]): string[] {
  const months = dates
    .map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1)
    .filter(Number.isFinite);
  if (months.length === 0) return [];
  const [first, last] = [Math.min(...months), Math.max(...months)];
  if (last - first < 36) return range(first, last).map(toMonth);
  return range(Math.floor(first / 12), Math.floor(last / 12)).map(toYear);
}

function range(first: number, last: number): number[] {
  const start = Math.max(first, last - 59);
  return Array.from({ length: last - start + 1 }, (_, index) => start + index);
}

function toMonth(month: number): string {
  return `${toYear(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function toYear(year: number): string {
  return String(year).padStart(4, '0');
}

const mostBars = 7;

/** People by kind of data, what harms them most first; nothing where no people were found. */
export function byData({ data }: Breach): string {
  return peopleBars({
    caption: 'People by data',
    rows: gravestDataFirst(data).map(({ identifier, people }) => [nounOf(identifier), people]),
    toRest: (left) => `and ${plural(left, 'more kind of data', 'more kinds of data')}`,
  });
}

export function byCountry({ countries, countryUnknown }: Breach): string {
  return peopleBars({
    caption: 'People by country',
    rows: countries.map(({ country, people }) => [countryName(country), people]),
    toRest: (left) => `and ${plural(left, 'more country', 'more countries')}`,
    note: countryUnknown > 0 ? `${plural(countryUnknown, 'person', 'people')}: country unknown` : '',
  });
}

interface PeopleBars {
  readonly caption: string;
  readonly rows: readonly (readonly [label: string, people: number])[];
  /** How many rows have no bar, in words. */
  readonly toRest: (left: number) => string;
  readonly note?: string;
}

function peopleBars({ caption, rows, toRest, note = '' }: PeopleBars): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, mostBars);
  const most = Math.max(1, ...shown.map(([, people]) => people));
  const bars = shown.map(([label, people], index) => {
    const width = Math.max(2, (90 * people) / most);
    const y = index * 18;
    return `<text x="0" y="${14 + y}">${toHtml(label)}</text><rect class="people" x="140" y="${4 + y}" width="${width.toFixed(1)}" height="12" rx="2"/><text x="${(145 + width).toFixed(1)}" y="${14 + y}">${toCount(people)}</text>`;
  });
  const words = shown.map(([label, people]) => `${people} ${label}`).join(', ');
  const left = rows.length - shown.length;
  const below = [left > 0 ? toRest(left) : '', note].filter((text) => text !== '').join('; ');
  return figure(
    caption,
    `<svg viewBox="0 0 290 ${8 + 18 * shown.length}" role="img" aria-label="${toHtml(words)}">${bars.join('')}</svg>${below === '' ? '' : `<p class="facts">${toHtml(below)}</p>`}`,
  );
}

function figure(caption: string, content: string): string {
  return `<figure><figcaption>${caption}</figcaption>${content}</figure>`;
}
