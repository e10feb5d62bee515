const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readYaml
} from "./chunk-CIVALBRH.js";
import "./chunk-6ZQA36S2.js";
import {
  ConfigError
} from "./chunk-JWDKVVUT.js";
import {
  require_dist
} from "./chunk-TS3OC7D6.js";
import "./chunk-IY22Y4BG.js";
import "./chunk-XB2J7BV6.js";
import "./chunk-IMCBDNIB.js";
import "./chunk-XKY5HPS7.js";
import "./chunk-WLUB7EX5.js";
import "./chunk-3UIMI3SJ.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-TLCYTKKP.js";
import {
  __toESM
} from "./chunk-BNZWS2YR.js";

// scan/config/add-allow.ts
var import_yaml = __toESM(require_dist(), 1);
function addAllowEntries(text, file, entries) {
  readYaml(text, file);
  let document = (0, import_yaml.parseDocument)(text), section = document.get("allow", !0), path = (0, import_yaml.isMap)(section) ? ["allow", "entries"] : ["allow"], list = document.getIn(path, !0);
  if (list != null && !(0, import_yaml.isSeq)(list))
    throw new ConfigError(`${file}: \`${path.join(".")}\` is not a list. Make it one, so that an entry can be added`);
  if ((0, import_yaml.isSeq)(list)) {
    for (let entry of entries) document.addIn(path, document.createNode(entry));
    list.flow = !1;
  } else document.setIn(path, document.createNode(entries));
  return document.toString({ lineWidth: 0 });
}
export {
  addAllowEntries
};
