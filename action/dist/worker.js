const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  createSession
} from "./chunk-Q33IBP6G.js";
import "./chunk-TS675T46.js";
import "./chunk-VQSOVGI2.js";
import "./chunk-KQNIJVK6.js";
import "./chunk-CVA24VJ4.js";
import "./chunk-VHM6FU65.js";
import "./chunk-RWNP3M7R.js";
import "./chunk-J6TCQ47V.js";
import "./chunk-EFDXCIZZ.js";
import "./chunk-7RYCZJRF.js";
import "./chunk-YNPUAJSH.js";
import "./chunk-WN47VDAU.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-XHR5VFKA.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-XCKF52QO.js";
import "./chunk-6ZY6JGBY.js";
import "./chunk-BNZWS2YR.js";

// scan/run/worker.ts
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
