/** Addresses as people and pages write them against collectors: `name [at] host [dot] de`, `name&#64;host.de`, `name at host dot de`. */

const spelled =
  /^([\p{L}\p{N}_.+-]{1,64})\s?(?:[[({<]\s?at\s?[\])}>]|&(?:#0{0,3}64|#[xX]0{0,2}40|commat);)\s?(.{3,100})$/iu;
const dot = /\s?(?:[[({<]\s?(?:dot|punkt|point|punto)\s?[\])}>]|&(?:#0{0,3}46|#[xX]0{0,2}2[eE]|period);)\s?/gi;

/** In words, which stand apart by spaces or by `_`. */
const worded =
  /^([\p{L}\p{N}_.+-]{1,64}?(?: dot [\p{L}\p{N}_+-]{1,64}){0,5})([ _])at\2((?:[\p{L}\p{N}-]{1,63}\2(?:dot|punkt|point|punto)\2){1,5}\p{L}{2,24})$/iu;
const wordOfDot = /[ _](?:dot|punkt|point|punto)[ _]/gi;

/** The address; null where the text spells none. */
export function unspell(text: string): string | null {
  const [, name, , host] = worded.exec(text) ?? [];
  if (name !== undefined && host !== undefined)
    return `${name.replace(wordOfDot, '.')}@${host.replace(wordOfDot, '.')}`;
  const [, local, domain] = spelled.exec(text) ?? [];
  if (local === undefined || domain === undefined) return null;
  return `${local.replace(dot, '.')}@${domain.replace(dot, '.')}`;
}
