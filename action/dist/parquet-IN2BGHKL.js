import {
  readInThread
} from "./chunk-RMY4Z5KC.js";
import "./chunk-RJFKTF5J.js";
import "./engine.js";

// scan/formats/parquet/parquet.ts
var readParquet = (input) => readInThread("parquet", input);
export {
  readParquet
};
