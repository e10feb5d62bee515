export type { ProvenanceContext } from './subject.ts';
export { holdAgainst, judgeTable, type SampledRows } from './whole.ts';
