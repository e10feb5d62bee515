const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  createSession
} from "./chunk-4X7VRFEW.js";
import "./chunk-K42UO7ZK.js";
import "./chunk-33JR3SV7.js";
import "./chunk-6OAGWYSF.js";
import "./chunk-XUMAJDKH.js";
import "./chunk-YNPUAJSH.js";
import "./chunk-WLPQWJA2.js";
import "./chunk-QZ7IUFO5.js";
import "./chunk-MQXUJUNS.js";
import "./chunk-BQNUVSZS.js";
import "./chunk-3YLTPA6H.js";
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
