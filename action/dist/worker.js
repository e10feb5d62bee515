const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  createSession
} from "./chunk-LG4S6JCQ.js";
import "./chunk-DBIY4SCP.js";
import "./chunk-NKDXSYSR.js";
import "./chunk-Q3P57JLV.js";
import "./chunk-XUMAJDKH.js";
import "./chunk-YNPUAJSH.js";
import "./chunk-WLPQWJA2.js";
import "./chunk-DTLROADR.js";
import "./chunk-MQXUJUNS.js";
import "./chunk-5WFIY7HN.js";
import "./chunk-UNNM3OYF.js";
import "./chunk-YQZWOWRK.js";
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
