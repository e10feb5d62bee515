const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readArmour,
  toPart
} from "./chunk-XRUFEGLD.js";
import "./chunk-KQNIJVK6.js";
import "./chunk-HRHP7HFS.js";
import "./chunk-BNZWS2YR.js";
export {
  readArmour,
  toPart
};
