const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readYaml
} from "./chunk-J4WGEBAP.js";
import "./chunk-6ZQA36S2.js";
import {
  ConfigError
} from "./chunk-MLY6NYOE.js";
import {
  require_dist
} from "./chunk-TS3OC7D6.js";
import "./chunk-IY22Y4BG.js";
import "./chunk-CZ2A7VZF.js";
import "./chunk-NADCYSR3.js";
import "./chunk-G7XLTJXZ.js";
import "./chunk-U54O2W2A.js";
import "./chunk-FOVRQO7B.js";
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
