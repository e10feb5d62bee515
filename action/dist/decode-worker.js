
// scan/formats/thread/decode-worker.ts
const { parentPort: parentPort } = globalThis.process.getBuiltinModule("node:worker_threads");
var port = parentPort;
if (!port) throw new Error("decode-worker.ts runs in a worker thread only");
for (let method of ["log", "warn", "error", "info", "debug"]) console[method] = () => {
};
var decoders = {
  pdf: async () => (await import("./read-B56KC6KQ.js")).decodePdf,
  sqlite: async () => (await import("./read-OEJ247TL.js")).decodeSqlite,
  parquet: async () => (await import("./read-ACEA27TT.js")).decodeParquet
}, saying = null;
port.on("message", (order) => {
  answer(order).then(
    (said) => port.postMessage(said),
    () => port.postMessage({ kind: "failed", reason: "damaged", isEncrypted: !1 })
  );
});
async function answer(order) {
  order.kind === "open" && (saying = (await decoders[order.decoder]())(order.bytes)[Symbol.asyncIterator]());
  let { done, value } = await saying?.next() ?? { done: !0, value: void 0 };
  return done || !value ? { kind: "done" } : value;
}
