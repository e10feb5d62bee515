/** Leaks are excused on the page: one, or all that are listed. What was written last can be undone. */
import { textIn, type Card } from './cards.ts';
import { send } from './send.ts';

const namesShown = 5;

interface Answer {
  readonly leaks?: readonly string[];
  readonly file?: string;
  readonly message?: string;
}

export interface DecisionPage {
  readonly cards: readonly Card[];
  /** What is listed. */
  readonly listed: () => readonly Card[];
  /** The list, after cards changed their state. */
  readonly refresh: () => void;
}

/** Nothing where the page was not served, or where nothing can be written. */
export function offerDecisions({ cards, listed, refresh }: DecisionPage): () => void {
  const dialog = document.querySelector<HTMLDialogElement>('#excuse');
  const form = dialog?.querySelector('form');
  const bulk = document.querySelector<HTMLButtonElement>('[data-act=excuse-all]');
  if (!dialog || !form || !bulk) return () => {};
  let meant: readonly Card[] = [];
  const ask = (which: readonly Card[]): void => {
    meant = which;
    describe(dialog, meant);
    dialog.showModal();
  };
  const openOnes = (): readonly Card[] => listed().filter(({ fields }) => fields['state'] === 'open');

  document.getElementById('list')?.addEventListener('click', ({ target }) => {
    const article = target instanceof Element && target.closest('[data-act=excuse]')?.closest('article');
    if (article) ask(cards.filter(({ element }) => element === article));
  });
  bulk.addEventListener('click', () => ask(openOnes()));
  dialog.querySelector('[data-act=cancel]')?.addEventListener('click', () => dialog.close());
  for (const radio of form.querySelectorAll('[type=radio]')) radio.addEventListener('change', () => showUntil(form));
  const settle = ({ leaks = [], file = '' }: Answer, state: 'open' | 'excused'): void => {
    for (const { fields } of cards) if (leaks.includes(fields['leak'] ?? '')) fields['state'] = state;
    refresh();
    const many = leaks.length === 1 ? '1 leak' : `${leaks.length} leaks`;
    if (state === 'excused') tell(`${many} excused in ${file}. Commit that file.`, true);
    else tell(`${many} open again; ${file} is as it was before.`, false);
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { reason = '', until = '', into = '' } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const leaks = meant.map(({ fields }) => fields['leak'] ?? '');
    const { isDone, answer } = await send<Answer>('/excuse', { leaks, reason, until, into });
    if (!isDone) return warn(dialog, answer.message ?? '');
    dialog.close();
    settle(answer, 'excused');
    // The button that had the focus is gone.
    const seen = meant.find(({ element }) => element.isConnected)?.summary;
    (seen ?? document.querySelector<HTMLElement>('[data-act=undo]'))?.focus();
  });
  document.querySelector('[data-act=undo]')?.addEventListener('click', async () => {
    const { isDone, answer } = await send<Answer>('/undo', {});
    if (isDone) settle(answer, 'open');
    else tell(answer.message ?? '', false);
  });
  return () => {
    const count = openOnes().length;
    bulk.textContent = `Excuse all ${count.toLocaleString('en')} listed …`;
    bulk.hidden = count === 0;
  };
}

/** What is about to be excused, by name: nobody excuses thousands without seeing how many they are. */
function describe(dialog: HTMLDialogElement, cards: readonly Card[]): void {
  const title = dialog.querySelector('h2');
  if (title)
    title.textContent = cards.length === 1 ? 'Excuse this leak' : `Excuse ${cards.length.toLocaleString('en')} leaks`;
  const names = cards.slice(0, namesShown).map((card) => `${textIn(card, '.title')} – ${textIn(card, '.place')}`);
  const left = cards.length - names.length;
  const lines = left > 0 ? [...names, `and ${left.toLocaleString('en')} more`] : names;
  const items = lines.map((text) => Object.assign(document.createElement('li'), { textContent: text }));
  dialog.querySelector('#excuse-which')?.replaceChildren(...items);
  hide(
    'excuse-loose',
    cards.every(({ fields }) => fields['loose'] !== 'yes'),
  );
  const until = dialog.querySelector<HTMLInputElement>('[name=until]');
  if (until) until.min = new Date().toISOString().slice(0, 10);
  warn(dialog, '');
}

/** Entries of a baseline have no last day. */
function showUntil(form: HTMLFormElement): void {
  const isBaseline = new FormData(form).get('into') === 'baseline';
  const until = form.querySelector<HTMLInputElement>('[name=until]');
  if (until && isBaseline) until.value = '';
  hide('excuse-until', isBaseline);
}

function warn(dialog: HTMLDialogElement, text: string): void {
  const problem = dialog.querySelector('#excuse-problem');
  if (problem) problem.textContent = text;
}

function tell(text: string, canUndo: boolean): void {
  const told = document.getElementById('told');
  const [words, undo] = [told?.querySelector('span'), told?.querySelector('button')];
  if (!told || !words || !undo) return;
  told.hidden = false;
  words.textContent = text;
  undo.hidden = !canUndo;
}

function hide(id: string, isHidden: boolean): void {
  const element = document.getElementById(id);
  if (element) element.hidden = isHidden;
}
