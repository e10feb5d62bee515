/** Numbers that a sheet shows as dates. */

/** Formats that every program knows without being told (ECMA-376, 18.8.30). */
const builtIn = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

export function isDateFormat(id: number, code: string | undefined): boolean {
  if (builtIn.has(id) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return true;
  // What stands in quotes, in brackets or behind a backslash is text, colour or condition.
  return code !== undefined && /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** 1900-01-01 is day 1, and 1900 is taken for a leap year: behind its February days count from a day earlier. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** `2026-03-02`, or with a time where there is one; null for what is no date. */
export function toIsoDate(days: number, isFrom1904: boolean): string | null {
  if (!(days >= 0 && days < 2_958_466)) return null;
  const shift = !isFrom1904 && days < 60 ? 1 : 0;
  const epoch = isFrom1904 ? epochs[1904] : epochs[1900];
  const text = new Date(epoch + Math.round((days + shift) * 86_400) * 1_000).toISOString();
  return Number.isInteger(days) ? text.slice(0, 10) : text.slice(0, 19);
}
