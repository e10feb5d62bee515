const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readArmour,
  toPart
} from "./chunk-LSBTACEM.js";
import "./chunk-KQNIJVK6.js";
import "./chunk-6ZY6JGBY.js";
import "./chunk-BNZWS2YR.js";
export {
  readArmour,
  toPart
};
