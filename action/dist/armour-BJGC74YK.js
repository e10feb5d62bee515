import {
  readArmour,
  toPart
} from "./chunk-XRUFEGLD.js";
import "./engine.js";
export {
  readArmour,
  toPart
};
