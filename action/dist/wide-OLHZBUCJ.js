const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  isWide,
  readWide
} from "./chunk-5WFIY7HN.js";
import "./chunk-UNNM3OYF.js";
import "./chunk-YQZWOWRK.js";
import "./chunk-BNZWS2YR.js";
export {
  isWide,
  readWide
};
