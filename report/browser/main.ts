/** What the page can do where scripts may run. Without them all of it can be read. */
import { ordered, readCards } from './cards.ts';
import { downloadCsv } from './csv.ts';
import { offerDecisions } from './decide.ts';
import { walkByKeys } from './keys.ts';
import { List } from './list.ts';
import { offerEnd } from './send.ts';
import { changeTheme } from './theme.ts';
import { fits, readControls, rememberWishes, setControls } from './wishes.ts';

// Thousands of cards would be laid out before most of them are taken away.
document.documentElement.classList.add('starting');
document.addEventListener('DOMContentLoaded', () => {
  for (const hidden of document.querySelectorAll<HTMLElement>('[data-scripted]')) hidden.hidden = false;
  document.getElementById('theme')?.addEventListener('click', changeTheme);
  startList();
  offerEnd();
  document.documentElement.classList.remove('starting');
});

function startList(): void {
  const form = document.querySelector<HTMLFormElement>('form.filters');
  const place = document.getElementById('list');
  if (!form || !place) return;
  const cards = readCards();
  const list = new List();
  const offerBulk = offerDecisions({ cards, listed: () => shown, refresh: () => show() });
  let shown = cards;
  const show = (): void => {
    const wishes = readControls();
    shown = ordered(
      cards.filter((card) => fits(card, wishes)),
      wishes.get('sort') ?? '',
    );
    list.show(shown);
    tellCount(shown.length, cards.length);
    offerBulk();
  };
  setControls();
  show();
  walkByKeys(place);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    rememberWishes(readControls());
    show();
  });
  addEventListener('hashchange', () => {
    setControls();
    show();
  });
  form.querySelector('[data-act=csv]')?.addEventListener('click', () => downloadCsv(shown));
}

function tellCount(count: number, all: number): void {
  const output = document.getElementById('count');
  const { one = '', many = '' } = output?.dataset ?? {};
  const words = `${all.toLocaleString('en')} ${all === 1 ? one : many}`;
  if (output) output.textContent = count === all ? words : `${count.toLocaleString('en')} of ${words}`;
  const none = document.getElementById('none');
  if (none) none.hidden = count > 0;
}
