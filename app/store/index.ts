/** The store, for the rest of the App: how to open it, and small functions by topic. */
export { StoreError } from './errors.ts';
export { makePrivateFolder } from './lock.ts';
export { type Database, type DatabaseTransaction, openStore, type Store, type StoreSettings } from './store.ts';
export type { BlockingFacts, Tables } from './tables.ts';
export { restoreEmbedded } from './embedded.ts';
export * from './checks.ts';
export * from './decisions.ts';
export * from './deliveries.ts';
export * from './installations.ts';
export * from './intents.ts';
export * from './leaks.ts';
export * from './meta.ts';
export * from './repositories.ts';
export * from './rotate.ts';
