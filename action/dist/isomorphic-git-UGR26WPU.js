const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  require_isomorphic_git
} from "./chunk-XANOXWBG.js";
import "./chunk-BNZWS2YR.js";
export default require_isomorphic_git();
