/** The thread of a decoder: opens one file at a time, and says what is in it, piece by piece. */
import { parentPort } from 'node:worker_threads';
import type { ThreadDecoder, Order, ThreadMessage } from './thread.ts';

const port = parentPort;
if (!port) throw new Error('decode-worker.ts runs in a worker thread only');

// Libraries write what they think of their input, and what they say may hold it.
for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const) console[method] = () => {};

type Decode = (bytes: Uint8Array<ArrayBuffer>) => AsyncIterable<ThreadMessage>;

const decoders: Readonly<Record<ThreadDecoder, () => Promise<Decode>>> = {
  pdf: async () => (await import('../pdf/read.ts')).decodePdf,
  sqlite: async () => (await import('../sqlite/read.ts')).decodeSqlite,
  parquet: async () => (await import('../parquet/read.ts')).decodeParquet,
};

let saying: AsyncIterator<ThreadMessage> | null = null;

port.on('message', (order: Order) => {
  answer(order).then(
    (said) => port.postMessage(said),
    () => port.postMessage({ kind: 'failed', reason: 'damaged', isEncrypted: false } satisfies ThreadMessage),
  );
});

async function answer(order: Order): Promise<ThreadMessage> {
  if (order.kind === 'open') {
    const decode = await decoders[order.decoder]();
    saying = decode(order.bytes as Uint8Array<ArrayBuffer>)[Symbol.asyncIterator]();
  }
  const { done, value } = (await saying?.next()) ?? { done: true, value: undefined };
  return done || !value ? { kind: 'done' } : value;
}
