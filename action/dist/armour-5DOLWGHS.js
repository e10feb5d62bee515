const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readArmour,
  toPart
} from "./chunk-WPRLZW2P.js";
import "./chunk-33JR3SV7.js";
import "./chunk-UNNM3OYF.js";
import "./chunk-BNZWS2YR.js";
export {
  readArmour,
  toPart
};
