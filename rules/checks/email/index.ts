export { createEmailCheck, email, provenanceOfAddress } from './check.ts';
export { classifyAddress, isProvider, registrableDomain } from './classify.ts';
export { wellKnownProviders } from './domains.ts';
export { parseAddress } from './parse.ts';
export { unspell } from './spelled.ts';
export { suggestDomain } from './typo.ts';
export {
  addressVerdicts,
  type AddressEntry,
  type AddressJudgement,
  type AddressParts,
  type AddressReport,
  type AddressSource,
  type AddressSummary,
  type AddressVerdict,
} from './types.ts';
