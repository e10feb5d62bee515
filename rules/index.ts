export type * from './rule-types.ts';
export type * from './types.ts';
export type * from './identifier-types.ts';
export { shapes } from './rule-types.ts';
export { kinds, provenances, severities, tableFormats } from './types.ts';
export { dataKinds } from './identifier-types.ts';
export { identifierOf, identifiers, identifiersWhere, proofs, type IdentifierId } from './identifiers.ts';
export { loadBuiltInRules, withSamples } from './built-in.ts';
export { checks } from './checks/index.ts';
export { countryOfPhone } from './checks/phone-country.ts';
export { dialledIn, toInternationalPhone } from './checks/phone-number.ts';
export { closest, didYouMean, shownName } from './closest.ts';
export { toCurrentId, toFirstId } from './renamed.ts';
export { escapeGlob, findGlobMistake, toGlobTest, type GlobTest } from './globs.ts';
export { narrowTo } from './keyed.ts';
export { linksOf, pageLink } from './page-link.ts';
export { normaliseName } from './names.ts';
export { isSecretName, wordsOfName } from './secret-names.ts';
export { settingsPolicyIds, type SettingsPolicyId } from './settings-policies.ts';
export {
  addressVerdicts,
  classifyAddress,
  createEmailCheck,
  isProvider,
  parseAddress,
  unspell,
  provenanceOfAddress,
  registrableDomain,
  suggestDomain,
  wellKnownProviders,
  type AddressEntry,
  type AddressJudgement,
  type AddressParts,
  type AddressReport,
  type AddressSource,
  type AddressSummary,
  type AddressVerdict,
} from './checks/email/index.ts';
