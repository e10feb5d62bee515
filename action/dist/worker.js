const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  createSession
} from "./chunk-NUKVN4WI.js";
import "./chunk-CGN3DR6H.js";
import "./chunk-LV3CUAWN.js";
import "./chunk-PXXP2HOK.js";
import "./chunk-3LGW3MLP.js";

// scan/worker.ts
const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
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
