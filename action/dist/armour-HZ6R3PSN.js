const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readArmour,
  toPart
} from "./chunk-YJDECA4R.js";
import "./chunk-NKDXSYSR.js";
import "./chunk-UNNM3OYF.js";
import "./chunk-BNZWS2YR.js";
export {
  readArmour,
  toPart
};
