const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readCommands,
  recordsOf
} from "./chunk-ZT46QWIS.js";
import "./chunk-JLSH754P.js";
import "./chunk-KT3HGLXE.js";
import "./chunk-PRCUI7QQ.js";
import "./chunk-P25IIULJ.js";
import "./chunk-XCKF52QO.js";
import "./chunk-HRHP7HFS.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";
export {
  readCommands,
  recordsOf
};
