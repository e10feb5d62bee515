const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  ZipFiles,
  partsOf,
  readZip
} from "./chunk-YWDNZEKF.js";
import "./chunk-Y67EBZFR.js";
import "./chunk-VINUHZW7.js";
import "./chunk-WLPQWJA2.js";
import "./chunk-UNNM3OYF.js";
import "./chunk-YQZWOWRK.js";
import "./chunk-BNZWS2YR.js";
export {
  ZipFiles,
  partsOf,
  readZip
};
