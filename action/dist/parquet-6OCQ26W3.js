const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readInThread
} from "./chunk-N53Y7TMQ.js";
import "./chunk-RJFKTF5J.js";
import "./chunk-22J2FVYW.js";
import "./chunk-P25IIULJ.js";
import "./chunk-XHR5VFKA.js";
import "./chunk-XCKF52QO.js";
import "./chunk-HRHP7HFS.js";
import "./chunk-3UIMI3SJ.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";

// scan/formats/parquet/parquet.ts
var readParquet = (input) => readInThread("parquet", input);
export {
  readParquet
};
