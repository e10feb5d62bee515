/** The store, for the rest of the App: how to open it, and small functions by topic. */
export { StoreError } from './errors.ts';
export { type Database, type DatabaseTransaction, openStore, type Store, type StoreSettings } from './store.ts';
export type { BlockingFacts, NotCovered, Tables } from './tables.ts';
export { restoreEmbedded } from './embedded.ts';
export * from './breach.ts';
export * from './checks.ts';
export * from './decisions.ts';
export * from './deliveries.ts';
export * from './installations.ts';
export * from './intents.ts';
export * from './leaks.ts';
export * from './meta.ts';
export { findPlaces, forgetTexts, type StoredPlace } from './places.ts';
export * from './remember.ts';
export * from './repositories.ts';
export * from './rotate.ts';
export * from './sights.ts';
export * from './summary.ts';
