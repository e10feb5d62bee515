/** `4.1111111111E+15`: long numbers are written like that. */
export function withoutExponent(text: string): string {
  if (!/^[-\d.]+e/i.test(text)) return text;
  const value = Number(text);
  return Number.isSafeInteger(value) ? String(value) : text;
}
