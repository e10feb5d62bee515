const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  require_isomorphic_git
} from "./chunk-VK5KD55Z.js";
import "./chunk-3LGW3MLP.js";
export default require_isomorphic_git();
