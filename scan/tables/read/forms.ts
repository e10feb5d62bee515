/** Forms as they travel: the query of a request, the body of one, what a line of a log shows of either. */
import { limits } from '../limits.ts';

/** `name=Anna&email=anna%40…`; of a name that comes again the first value counts, and the rest of the fields is left out. */
export function fieldsOfForm(form: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const part of form.split('&', limits.columns)) {
    const equals = part.indexOf('=');
    const name = decodeForm(part.slice(0, Math.max(0, equals)));
    if (name !== '' && !fields.has(name)) fields.set(name, decodeForm(part.slice(equals + 1)));
  }
  return fields;
}

/** `anna%40…`, `Anna+Weber`. */
function decodeForm(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
