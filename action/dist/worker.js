const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  createSession
} from "./chunk-RSIA45MI.js";
import "./chunk-6GPNVIEK.js";
import "./chunk-Y5RQUM4R.js";
import "./chunk-KQNIJVK6.js";
import "./chunk-CVA24VJ4.js";
import "./chunk-2VX2HHRW.js";
import "./chunk-PFYC6JYV.js";
import "./chunk-WN47VDAU.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-P25IIULJ.js";
import "./chunk-PORNF3DS.js";
import "./chunk-32R4BC2J.js";
import "./chunk-XHR5VFKA.js";
import "./chunk-XCKF52QO.js";
import "./chunk-6ZY6JGBY.js";
import "./chunk-HQN6TKZO.js";
import "./chunk-U54O2W2A.js";
import "./chunk-C3NTT4NU.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-7RYCZJRF.js";
import "./chunk-YNPUAJSH.js";
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
