const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  ZipFiles,
  readZip
} from "./chunk-IVNGAZPW.js";
import "./chunk-DPLVTDMZ.js";
import "./chunk-JIRNFF7N.js";
import "./chunk-YQZWOWRK.js";
import "./chunk-BNZWS2YR.js";
export {
  ZipFiles,
  readZip
};
