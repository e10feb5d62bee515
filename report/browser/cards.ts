/** The cards of the page: what each says, and what it is filtered and ordered by. */

export interface Card {
  readonly element: HTMLElement;
  readonly fields: DOMStringMap;
  /** What a search looks through. */
  readonly text: string;
  readonly summary: HTMLElement | null;
}

export function readCards(): readonly Card[] {
  return [...document.querySelectorAll('article')].map((element) => ({
    element,
    fields: element.dataset,
    text: (element.textContent ?? '').toLowerCase(),
    summary: element.querySelector('summary'),
  }));
}

export function textIn({ element }: Card, selector: string): string {
  return element.querySelector(selector)?.textContent?.trim() ?? '';
}

/** The order of the page, the gravest first, is the one without a name; of equal cards it stays. */
const orders: ReadonlyMap<string, (one: Card, other: Card) => number> = new Map([
  ['newest', byText('since', true)],
  ['oldest', byText('since', false)],
  ['people', (one, other) => Number(other.fields['people']) - Number(one.fields['people'])],
  ['path', byText('path', false)],
]);

export function ordered(cards: readonly Card[], name: string): readonly Card[] {
  const order = orders.get(name);
  return order === undefined ? cards : cards.toSorted(order);
}

/** What has none comes last, whichever way. */
function byText(field: string, isDescending: boolean): (one: Card, other: Card) => number {
  const sign = isDescending ? -1 : 1;
  return ({ fields: one }, { fields: other }) => {
    const [a = '', b = ''] = [one[field], other[field]];
    if (a === b) return 0;
    if (a === '' || b === '') return a === '' ? 1 : -1;
    return a < b ? -sign : sign;
  };
}
