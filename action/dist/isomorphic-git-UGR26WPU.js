import {
  require_isomorphic_git
} from "./chunk-XANOXWBG.js";
import "./engine.js";
export default require_isomorphic_git();
