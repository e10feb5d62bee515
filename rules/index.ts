export type * from './types.ts';
export { kinds, provenances, severities, shapes } from './types.ts';
