/** What keeps a reader's memory bounded. */
export const limits = {
  columns: 256,
  cell: 4_096,
  record: 262_144,
  rowsTyped: 500,
  tables: 64,
  depth: 5,
} as const;
