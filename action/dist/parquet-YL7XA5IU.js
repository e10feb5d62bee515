const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readInThread
} from "./chunk-UPTVZ3AF.js";
import "./chunk-VINUHZW7.js";
import "./chunk-6OAGWYSF.js";
import "./chunk-WLPQWJA2.js";
import "./chunk-3YLTPA6H.js";
import "./chunk-UNNM3OYF.js";
import "./chunk-YQZWOWRK.js";
import "./chunk-BNZWS2YR.js";

// scan/decode/parquet.ts
var readParquet = (input) => readInThread("parquet", input);
export {
  readParquet
};
