/** What a written thing is found again by: an HTML comment that no page shows. */

/**
 * @param name of what is marked: `leak`, `comment`.
 * @param key letters, digits, `.`, `:`, `_` and `-`: nothing that could end the comment.
 */
export function toMarker(name: string, key: string): string {
  if (!/^[\w.:-]+$/.test(key) || key.includes('--'))
    throw new TypeError('a marker key holds only letters, digits and . : _ -');
  return `<!-- leakwarden:${name}=${key} -->`;
}
