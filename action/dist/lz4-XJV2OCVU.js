import {
  readLz4,
  unpackLz4
} from "./chunk-GKW72JMN.js";
import "./chunk-YGHFEGCF.js";
import "./chunk-RJFKTF5J.js";
import "./engine.js";
export {
  readLz4,
  unpackLz4
};
