import { from1_ConfigError as ConfigError } from "./action.js";
import "./engine.js";
import {
  readYaml
} from "./chunk-7UEVOYW6.js";
import { from5_require_dist as require_dist } from "./action.js";
import "./chunk-6ZQA36S2.js";
import { from17___toESM as __toESM } from "./engine.js";

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
