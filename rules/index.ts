export type * from './types.ts';
export { kinds, provenances, severities, shapes } from './types.ts';
export { checks } from './checks/index.ts';
export { toInternationalPhone } from './checks/phone-number.ts';
export { normaliseName } from './names.ts';
