/** What the page has besides where leaks can be excused on it: buttons, and the dialog that asks why. */
import type { Leak, Report } from '../rules/index.ts';
import { toHtml } from './neutralise.ts';

/** Where decisions go that are made on the page, and which were. */
export interface PageDesk {
  /** Ids of leaks. */
  readonly excused: ReadonlySet<string>;
  /** Names of files, for people. */
  readonly configuration: string;
  /** Null: none was named. */
  readonly baseline: string | null;
}

/** On the page that is served. Null: nothing can be written, and the page says no word of it. */
export type LiveDesk = PageDesk | null;

export const endButton = '<button id="end" type="button" data-scripted hidden>Finish</button>';

export const bulkButton = '<button type="button" data-act="excuse-all"></button>';

/** `open` or `excused`; whether a table in it would be excused whoever is in it. */
export function stateFields(report: Report, leak: Leak, { excused }: PageDesk): Readonly<Record<string, string>> {
  const isLoose = leak.datasets.some((index) => report.datasets[index]?.covers === undefined);
  return { state: excused.has(leak.id) ? 'excused' : 'open', ...(isLoose && { loose: 'yes' }) };
}

export const cardButton = '<p class="acts"><button type="button" data-act="excuse">Excuse …</button></p>';

export function excuseDialog({ configuration, baseline }: PageDesk): string {
  return `<p id="told" role="status" hidden><span></span> <button type="button" data-act="undo" hidden>Undo</button></p>
<dialog id="excuse" aria-labelledby="excuse-title"><form method="dialog">
<h2 id="excuse-title"></h2>
<ul id="excuse-which"></ul>
<label>Why is this acceptable?<input name="reason" required minlength="3" maxlength="500" autocomplete="off"></label>
${places(configuration, baseline)}
<label id="excuse-until">Until (empty: no end date)<input name="until" type="date"></label>
<p id="excuse-loose" class="warn" hidden>This report does not identify the people in a table, so people added to it later are excused as well. <code>leakwarden scan --open</code> excuses only those who are in it now.</p>
<p id="excuse-problem" role="alert" class="bad"></p>
<p class="acts"><button type="submit" class="main">Excuse</button> <button type="button" data-act="cancel">Cancel</button></p>
</form></dialog>`;
}

function places(configuration: string, baseline: string | null): string {
  const written = `<p class="facts">The reason is written to <code>${toHtml(configuration)}</code>, which is committed, so do not name anybody.</p>`;
  if (baseline === null) return `<input type="hidden" name="into" value="configuration">${written}`;
  return `<fieldset><legend>Write it to</legend>
<label><input type="radio" name="into" value="configuration" checked> <code>${toHtml(configuration)}</code></label>
<label><input type="radio" name="into" value="baseline"> <code>${toHtml(baseline)}</code> (baseline, no end date)</label>
</fieldset>`;
}
