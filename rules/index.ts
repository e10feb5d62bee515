export type * from './types.ts';
export { kinds, provenances, severities, shapes, tableFormats } from './types.ts';
export { checks } from './checks/index.ts';
export { countryOfPhone } from './checks/phone-country.ts';
export { normaliseName } from './names.ts';
