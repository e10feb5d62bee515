/** What somebody wants to see: the controls of the page, which its address remembers. */
import type { Card } from './cards.ts';

/** By the name of a control; none is empty. */
export type Wishes = ReadonlyMap<string, string>;

type Control = HTMLInputElement | HTMLSelectElement;

const controls = (): readonly Control[] => [...document.querySelectorAll<Control>('[data-filter]')];

export function readControls(): Wishes {
  const values = controls().map((control) => [control.dataset['filter'] ?? '', control.value.trim()] as const);
  return new Map(values.filter(([, value]) => value !== ''));
}

/** Each control as the address says; what it does not name as the page has it. */
export function setControls(): void {
  const wanted = new URLSearchParams(location.hash.slice(1));
  for (const control of controls()) {
    const value = wanted.get(control.dataset['filter'] ?? '') ?? '';
    control.value = value;
    // A value that no choice has leaves none chosen.
    if (control.value !== value) control.value = '';
  }
}

/** In the place of the present address: one who goes back leaves the page. */
export function rememberWishes(wishes: Wishes): void {
  const hash = new URLSearchParams([...wishes]).toString();
  history.replaceState(null, '', hash === '' ? `${location.pathname}${location.search}` : `#${hash}`);
}

export function fits({ fields, text }: Card, wishes: Wishes): boolean {
  return [...wishes].every(([name, value]) => {
    if (name === 'sort') return true;
    return name === 'text' ? text.includes(value.toLowerCase()) : fields[name] === value;
  });
}
