/** Addresses as people and pages write them against collectors: `name [at] host [dot] de`, `name&#64;host.de`. */

const spelled =
  /^([\p{L}\p{N}_.+-]{1,64})\s?(?:[[({<]\s?at\s?[\])}>]|&(?:#0{0,3}64|#[xX]0{0,2}40|commat);)\s?(.{3,100})$/iu;
const dot = /\s?(?:[[({<]\s?(?:dot|punkt|point|punto)\s?[\])}>]|&(?:#0{0,3}46|#[xX]0{0,2}2[eE]|period);)\s?/gi;

/** The address; null where the text spells none. */
export function unspell(text: string): string | null {
  const [, local, domain] = spelled.exec(text) ?? [];
  if (local === undefined || domain === undefined) return null;
  return `${local.replace(dot, '.')}@${domain.replace(dot, '.')}`;
}
