const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  createSession
} from "./chunk-5K754BJL.js";
import "./chunk-SSBZBZH5.js";
import "./chunk-Z2SWCM7U.js";
import "./chunk-KQNIJVK6.js";
import "./chunk-CVA24VJ4.js";
import "./chunk-SUYR6C3T.js";
import "./chunk-QXNWPW4N.js";
import "./chunk-XHR5VFKA.js";
import "./chunk-LPFDBEB4.js";
import "./chunk-RPADOVAJ.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-7RYCZJRF.js";
import "./chunk-YNPUAJSH.js";
import "./chunk-WN47VDAU.js";
import "./chunk-Q4FX4JI3.js";
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
