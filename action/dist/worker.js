const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  createSession
} from "./chunk-3CRJJDDO.js";
import "./chunk-FU2UWPDB.js";
import "./chunk-WZ6PWYSJ.js";
import "./chunk-KQNIJVK6.js";
import "./chunk-CVA24VJ4.js";
import "./chunk-22J2FVYW.js";
import "./chunk-AB7RXYZX.js";
import "./chunk-OZXMNTDV.js";
import "./chunk-NXPAJ6HY.js";
import "./chunk-P25IIULJ.js";
import "./chunk-XB2J7BV6.js";
import "./chunk-IMCBDNIB.js";
import "./chunk-XHR5VFKA.js";
import "./chunk-XCKF52QO.js";
import "./chunk-HRHP7HFS.js";
import "./chunk-XKY5HPS7.js";
import "./chunk-WLUB7EX5.js";
import "./chunk-3UIMI3SJ.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-TLCYTKKP.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-XNVNDNUP.js";
import "./chunk-ESPRZ6FB.js";
import "./chunk-SEWXVHEJ.js";
import "./chunk-KM3MUBNT.js";
import "./chunk-KPW3DIWP.js";
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
