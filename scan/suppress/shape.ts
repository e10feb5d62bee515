/** Looks at parsed JSON without trusting it. */
export const z = {
  record: (value: unknown): Readonly<Record<string, unknown>> | null =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null,
  text: (value: unknown): string | null => (typeof value === 'string' ? value : null),
};
