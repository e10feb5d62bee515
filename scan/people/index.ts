export { TableBuilder } from './builder.ts';
export { summariseList } from './list.ts';
export { openTable } from './open.ts';
export { datasetSeverity } from './severity.ts';
export type { TableContext, TableReader } from './types.ts';
export { sharesPeople } from './sample.ts';
