/** Kinds of the registry that a reader opens, known there by their magic or structure. */
import type { ContainerReader } from './types.ts';

type Load = () => Promise<ContainerReader>;

/** By the name in the registry. */
export const openedKinds: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['BSON (mongodump)', async () => (await import('./objects/bson.ts')).readBson],
  ['mongodump archive', async () => (await import('./objects/bson.ts')).readMongoArchive],
  ['MessagePack', async () => (await import('./objects/message-pack.ts')).readMessagePack],
  ['dBase or FoxPro table', async () => (await import('./dbase/dbase.ts')).readDbase],
  ['Python pickle', async () => (await import('./objects/pickle.ts')).readPickle],
  ['Arrow file (Feather 2)', async () => (await import('./arrow/arrow.ts')).readArrow],
  ['Arrow stream', async () => (await import('./arrow/arrow.ts')).readArrow],
  ['Stata data', async () => (await import('./stata/stata.ts')).readStata],
  ['Stata data (before 13)', async () => (await import('./stata/stata.ts')).readStata],
  ['SPSS data', async () => (await import('./spss/spss.ts')).readSpss],
  ['SAS transport file', async () => (await import('./sas/transport.ts')).readTransport],
  ['ORC', async () => (await import('./orc/orc.ts')).readOrc],
  ['Git bundle', async () => (await import('./git/bundle.ts')).readGitBundle],
  ['Git pack', async () => (await import('./git/bundle.ts')).readGitPack],
  ['NumPy array', async () => (await import('./objects/npy.ts')).readNpy],
  ['CBOR', async () => (await import('./objects/cbor.ts')).readCbor],
]);
