/** The cards that are to be seen. Some at a time: to lay out thousands takes a browser seconds. */
import type { Card } from './cards.ts';

const atATime = 100;

export class List {
  readonly #place = document.getElementById('list');
  readonly #rest = document.getElementById('rest');
  #cards: readonly Card[] = [];
  #count = 0;

  constructor() {
    this.#rest?.querySelector('[data-act=more]')?.addEventListener('click', () => this.#reveal(this.#count + atATime));
    this.#rest?.querySelector('[data-act=all]')?.addEventListener('click', () => this.#reveal(Infinity));
    // Paper has no button for more.
    addEventListener('beforeprint', () => this.#place?.append(...this.#elements(0, Infinity)));
    addEventListener('afterprint', () => this.#place?.replaceChildren(...this.#elements(0, this.#count)));
  }

  show(cards: readonly Card[]): void {
    this.#cards = cards;
    this.#count = atATime;
    this.#place?.replaceChildren(...this.#elements(0, atATime));
    this.#offerRest();
  }

  /** The focus goes on where the button stood. */
  #reveal(count: number): void {
    const next = this.#cards[this.#count];
    this.#place?.append(...this.#elements(this.#count, count));
    this.#count = Math.min(count, this.#cards.length);
    this.#offerRest();
    next?.summary?.focus();
  }

  #elements(from: number, to: number): readonly Element[] {
    return this.#cards.slice(from, to).map(({ element }) => element);
  }

  #offerRest(): void {
    const left = this.#cards.length - this.#count;
    if (this.#rest === null) return;
    this.#rest.hidden = left <= 0;
    const [more, all] = this.#rest.querySelectorAll('button');
    if (more) more.textContent = `Show ${Math.min(left, atATime)} more`;
    if (!all) return;
    all.hidden = left <= atATime;
    all.textContent = `Show all ${this.#cards.length.toLocaleString('en')}`;
  }
}
