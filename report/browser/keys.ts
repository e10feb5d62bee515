/** Arrows, Home and End go from card to card, while the focus is on one of them. */

export function walkByKeys(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLElement) || event.target.localName !== 'summary') return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const summaries = [...list.querySelectorAll<HTMLElement>('article > details > summary')];
    const next = summaries.at(aim(event.key, summaries.indexOf(event.target), summaries.length) ?? summaries.length);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function aim(key: string, at: number, count: number): number | null {
  if (at < 0) return null;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
