const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  inflateRaw,
  readGzip,
  readZstandard,
  toContent
} from "./chunk-JIRNFF7N.js";
import "./chunk-YQZWOWRK.js";
import "./chunk-BNZWS2YR.js";
export {
  inflateRaw,
  readGzip,
  readZstandard,
  toContent
};
