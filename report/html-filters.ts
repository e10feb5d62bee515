/** The controls above the list of a page. They are for scripts, and hidden where none run. */
import { toHtml } from './neutralise.ts';
import { plural } from './words.ts';

export interface Choice {
  /** The `data-…` of a card that it filters by. */
  readonly name: string;
  readonly label: string;
  /** Of the cards, in the order of the list. */
  readonly values: readonly string[];
}

export interface Filters {
  /** What a search finds: `path, rule, author`. */
  readonly hint: string;
  readonly choices: readonly Choice[];
  readonly sorts: readonly (readonly [value: string, label: string])[];
  readonly one: string;
  readonly count: number;
  /** One more, for what is listed. */
  readonly button?: string;
}

export function filterForm({ hint, choices, sorts, one, count, button = '' }: Filters): string {
  const sort = sorts.map(([value, label]) => `<option value="${value}">${label}</option>`).join('');
  return `<form class="filters" data-scripted hidden>
<label class="wide">Search<input type="search" data-filter="text" placeholder="${toHtml(hint)}"></label>
${choices.map(toSelect).join('\n')}
${sorts.length === 0 ? '' : `<label>Order<select data-filter="sort"><option value="">most severe first</option>${sort}</select></label>`}
<p class="listed"><output id="count" data-one="${one}" data-many="${one}s">${plural(count, one)}</output>
<button type="button" data-act="csv">Save as CSV</button>${button}</p>
</form>`;
}

function toSelect({ name, label, values }: Choice): string {
  const options = [...new Set(values)].map((value) => `<option>${toHtml(value)}</option>`).join('');
  return `<label>${label}<select data-filter="${name}"><option value="">all</option>${options}</select></label>`;
}

/** Behind the list: what scripts did not lay out yet, and a word for when nothing is left. */
export function listEnd(none: string): string {
  return `<p id="rest" hidden><button type="button" data-act="more"></button> <button type="button" data-act="all"></button></p>
<p id="none" hidden>${none}</p>`;
}
