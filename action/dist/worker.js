const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  createSession
} from "./chunk-6I3AXCJ4.js";
import "./chunk-X5LZOHQZ.js";
import "./chunk-FDIR7QIU.js";
import "./chunk-KQNIJVK6.js";
import "./chunk-CVA24VJ4.js";
import "./chunk-2VX2HHRW.js";
import "./chunk-PFYC6JYV.js";
import "./chunk-XTS7ND3R.js";
import "./chunk-VZ5EIK23.js";
import "./chunk-C6FXMGL7.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-P25IIULJ.js";
import "./chunk-CZ2A7VZF.js";
import "./chunk-NADCYSR3.js";
import "./chunk-XHR5VFKA.js";
import "./chunk-XCKF52QO.js";
import "./chunk-HRHP7HFS.js";
import "./chunk-G7XLTJXZ.js";
import "./chunk-U54O2W2A.js";
import "./chunk-FOVRQO7B.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-TGNLJSFA.js";
import "./chunk-AFGFKNE6.js";
import "./chunk-PJTQF2F5.js";
import "./chunk-SYH7TTPG.js";
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
