import {
  readPickle
} from "./chunk-VCG7DR7B.js";
import "./chunk-HC674T2V.js";
import "./chunk-F6EIENLH.js";
import "./chunk-JLSH754P.js";
import "./chunk-PRCUI7QQ.js";
import "./chunk-KT3HGLXE.js";
import "./engine.js";
export {
  readPickle
};
