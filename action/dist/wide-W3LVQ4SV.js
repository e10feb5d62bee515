import { from7_isWide as isWide, from7_readWide as readWide, from7_textsOf as textsOf } from "./engine.js";
import "./engine.js";
export {
  isWide,
  readWide,
  textsOf
};
