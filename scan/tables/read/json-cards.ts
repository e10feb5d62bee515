/** jCard (RFC 7095): a property of a vCard is an array, `["email", {"type": "home"}, "text", "anna@…"]`. */
import { cardProperties } from './cards.ts';

/** RFC 7095, 3.3; `date` and the like are those of vCard 4. */
const types =
  /^(?:text|uri|date|time|date-time|date-and-or-time|timestamp|boolean|integer|float|utc-offset|language-tag|phone-number|unknown)$/;

/** `items`: the scalars of an array so far, without its parameters. */
export function isCardProperty(items: readonly string[]): boolean {
  return types.test(items[1] ?? '') && /^[a-z][a-z-]{0,40}$/.test(items[0] ?? '');
}

/** Names of columns and what they hold; parts of a name or an address each have one. */
export function cardFieldsOf([property = '', , ...parts]: readonly string[]): (readonly [string, string])[] {
  const names = cardProperties[property.toUpperCase()] ?? [];
  const values = names.length > 1 ? parts : parts.slice(0, 1);
  return names.flatMap((name, at): (readonly [string, string])[] => {
    const value = (values[at] ?? '').replace(/^(?:tel|mailto):/i, '');
    return name === '' || value === '' ? [] : [[name, value]];
  });
}
