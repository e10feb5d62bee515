const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  createSession
} from "./chunk-3LYE6OEF.js";
import "./chunk-SST2H7OD.js";
import "./chunk-72T2BYQB.js";
import "./chunk-O73XUWN5.js";
import "./chunk-WXIXEELO.js";
import "./chunk-D2MF57CA.js";
import "./chunk-BNZWS2YR.js";

// scan/worker.ts
const { parentPort, workerData } = globalThis.process.getBuiltinModule("node:worker_threads");
var port = parentPort;
if (!port) throw new Error("worker.ts runs in a worker thread only");
var session = createSession(workerData), last = Promise.resolve();
port.on("message", ({ number, job }) => {
  last = last.then(async () => {
    try {
      let opened = await session;
      port.postMessage({ number, result: await opened.run(job), engine: opened.engine });
    } catch (error) {
      port.postMessage({ number, failure: error instanceof Error ? error.stack ?? error.message : String(error) });
    }
  });
});
