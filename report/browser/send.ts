/** What the page tells the process that serves it. */

export interface Sent<T> {
  readonly isDone: boolean;
  readonly answer: Partial<T> & { readonly message?: string };
}

export async function send<T>(path: string, value: object): Promise<Sent<T>> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(value),
  }).catch(() => null);
  if (!response)
    return { isDone: false, answer: { message: 'leakwarden has ended. Start it again.' } as Sent<T>['answer'] };
  const isJson = response.headers.get('Content-Type')?.includes('json') === true;
  const answer = isJson ? ((await response.json()) as Sent<T>['answer']) : { message: await response.text() };
  return { isDone: response.ok, answer: answer as Sent<T>['answer'] };
}

/** The process ends, and the page stays to be read. */
export function offerEnd(): void {
  const button = document.querySelector<HTMLButtonElement>('#end');
  button?.addEventListener('click', async () => {
    await send('/end', {});
    button.disabled = true;
    button.textContent = 'Finished: close this page';
    for (const other of document.querySelectorAll('[data-act^=excuse], [data-act=undo]')) other.remove();
  });
}
