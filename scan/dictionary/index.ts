export { readCustomers, type CustomerColumns, type CustomerSource } from './customers.ts';
export { assertDictionary, DictionaryError, largestDictionary, openDictionary, type Dictionary } from './dictionary.ts';
export { CustomerFinder, type KnownMatch } from './find.ts';
export { knownCustomerRule } from './rule.ts';
