/** All texts inside lists of lists: faker's definitions are split by sex and weight in many ways. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\{\{|#/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
