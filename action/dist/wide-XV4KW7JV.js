const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  isWide,
  readWide,
  textsOf
} from "./chunk-NXPAJ6HY.js";
import "./chunk-XCKF52QO.js";
import "./chunk-HRHP7HFS.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-BNZWS2YR.js";
export {
  isWide,
  readWide,
  textsOf
};
