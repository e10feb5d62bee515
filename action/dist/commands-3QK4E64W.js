import {
  readCommands,
  recordsOf
} from "./chunk-DVSACCLY.js";
import "./chunk-JLSH754P.js";
import "./chunk-PRCUI7QQ.js";
import "./chunk-KT3HGLXE.js";
import "./engine.js";
export {
  readCommands,
  recordsOf
};
