/** For options that may be repeated: the values in their order. */
export function collect(value: string, list: readonly string[]): string[] {
  return [...list, value];
}
