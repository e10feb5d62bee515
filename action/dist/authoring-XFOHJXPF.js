const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RE2JS
} from "./chunk-6ZQA36S2.js";
import {
  checks,
  closest,
  didYouMean,
  findGlobMistake,
  identifierOf,
  identifiers,
  luhnDigitOf,
  matchesEverything,
  normaliseName,
  ruleKindOf,
  shownName
} from "./chunk-EFDXCIZZ.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-BNZWS2YR.js";

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias"), DOC = /* @__PURE__ */ Symbol.for("yaml.document"), MAP = /* @__PURE__ */ Symbol.for("yaml.map"), PAIR = /* @__PURE__ */ Symbol.for("yaml.pair"), SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar"), SEQ = /* @__PURE__ */ Symbol.for("yaml.seq"), NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type"), isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap2 = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar2 = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR, isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node == "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return !0;
        }
      return !1;
    }
    function isNode(node) {
      if (node && typeof node == "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return !0;
        }
      return !1;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity(), BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      let visitor_ = initVisitor(visitor);
      identity.isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      let ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl))
        return replaceNode(key, path, ctrl), visit_(key, ctrl, visitor, path);
      if (typeof ctrl != "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            let ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (node.items.splice(i, 1), i -= 1);
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          let ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          ck === REMOVE && (node.key = null);
          let cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          cv === REMOVE && (node.value = null);
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      let visitor_ = initVisitor(visitor);
      identity.isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      let ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl))
        return replaceNode(key, path, ctrl), visitAsync_(key, ctrl, visitor, path);
      if (typeof ctrl != "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            let ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (node.items.splice(i, 1), i -= 1);
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          let ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          ck === REMOVE && (node.key = null);
          let cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          cv === REMOVE && (node.value = null);
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({
        Alias: visitor.Node,
        Map: visitor.Node,
        Scalar: visitor.Node,
        Seq: visitor.Node
      }, visitor.Value && {
        Map: visitor.Value,
        Scalar: visitor.Value,
        Seq: visitor.Value
      }, visitor.Collection && {
        Map: visitor.Collection,
        Seq: visitor.Collection
      }, visitor) : visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor == "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    }
    function replaceNode(key, path, node) {
      let parent = path[path.length - 1];
      if (identity.isCollection(parent))
        parent.items[key] = node;
      else if (identity.isPair(parent))
        key === "key" ? parent.key = node : parent.value = node;
      else if (identity.isDocument(parent))
        parent.contents = node;
      else {
        let pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity(), visit = require_visit(), escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    }, escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, _Directives.defaultYaml, yaml), this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        let copy = new _Directives(this.yaml, this.tags);
        return copy.docStart = this.docStart, copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        let res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = !0;
            break;
          case "1.2":
            this.atNextDocument = !1, this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            }, this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        this.atNextDocument && (this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, _Directives.defaultTags), this.atNextDocument = !1);
        let parts = line.trim().split(/[ \t]+/), name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2))
              return !1;
            let [handle, prefix] = parts;
            return this.tags[handle] = prefix, !0;
          }
          case "%YAML": {
            if (this.yaml.explicit = !0, parts.length !== 1)
              return onError(0, "%YAML directive should contain exactly one part"), !1;
            let [version] = parts;
            if (version === "1.1" || version === "1.2")
              return this.yaml.version = version, !0;
            {
              let isValid = /^\d+\.\d+$/.test(version);
              return onError(6, `Unsupported YAML version ${version}`, isValid), !1;
            }
          }
          default:
            return onError(0, `Unknown directive ${name}`, !0), !1;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!")
          return onError(`Not a valid tag: ${source}`), null;
        if (source[1] === "<") {
          let verbatim = source.slice(2, -1);
          return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
        }
        let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        suffix || onError(`The ${source} tag has no suffix`);
        let prefix = this.tags[handle];
        if (prefix)
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            return onError(String(error)), null;
          }
        return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (let [handle, prefix] of Object.entries(this.tags))
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        let lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags), tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          let tags = {};
          visit.visit(doc.contents, (_key, node) => {
            identity.isNode(node) && node.tag && (tags[node.tag] = !0);
          }), tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (let [handle, prefix] of tagEntries)
          handle === "!!" && prefix === "tag:yaml.org,2002:" || (!doc || tagNames.some((tn) => tn.startsWith(prefix))) && lines.push(`%TAG ${handle} ${prefix}`);
        return lines.join(`
`);
      }
    };
    Directives.defaultYaml = { explicit: !1, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity(), visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
        throw new Error(msg);
      }
      return !0;
    }
    function anchorNames(root) {
      let anchors = /* @__PURE__ */ new Set();
      return visit.visit(root, {
        Value(_key, node) {
          node.anchor && anchors.add(node.anchor);
        }
      }), anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; ; ++i) {
        let name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      let aliasObjects = [], sourceObjects = /* @__PURE__ */ new Map(), prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source), prevAnchors ?? (prevAnchors = anchorNames(doc));
          let anchor = findNewAnchor(prefix, prevAnchors);
          return prevAnchors.add(anchor), anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (let source of aliasObjects) {
            let ref = sourceObjects.get(source);
            if (typeof ref == "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node)))
              ref.node.anchor = ref.anchor;
            else {
              let error = new Error("Failed to resolve repeated object (this should not happen)");
              throw error.source = source, error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val == "object")
        if (Array.isArray(val))
          for (let i = 0, len = val.length; i < len; ++i) {
            let v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
            v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
          }
        else if (val instanceof Map)
          for (let k of Array.from(val.keys())) {
            let v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
            v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
          }
        else if (val instanceof Set)
          for (let v0 of Array.from(val)) {
            let v1 = applyReviver(reviver, val, v0, v0);
            v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
          }
        else
          for (let [k, v0] of Object.entries(val)) {
            let v1 = applyReviver(reviver, val, k, v0);
            v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
          }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON == "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        let data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data), ctx.onCreate = (res2) => {
          data.res = res2, delete ctx.onCreate;
        };
        let res = value.toJSON(arg, ctx);
        return ctx.onCreate && ctx.onCreate(res), res;
      }
      return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver(), identity = require_identity(), toJS = require_toJS(), NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        return this.range && (copy.range = this.range.slice()), copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        let ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: !0,
          mapAsMap: mapAsMap === !0,
          mapKeyWarned: !1,
          maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
        }, res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor == "function")
          for (let { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors(), visit = require_visit(), identity = require_identity(), Node = require_Node(), toJS = require_toJS(), Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS), this.source = source, Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit.visit(doc, {
          Node: (_key, node) => {
            (identity.isAlias(node) || identity.hasAnchor(node)) && nodes.push(node);
          }
        }), ctx && (ctx.aliasResolveCache = nodes));
        let found;
        for (let node of nodes) {
          if (node === this)
            break;
          node.anchor === this.source && (found = node);
        }
        if (found && ctx) {
          let { anchors: anchors2, doc: doc2, maxAliasCount } = ctx, data = anchors2.get(found);
          if (data || (toJS.toJS(found, null, ctx), data = anchors2.get(found)), data?.res === void 0) {
            let msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc2, found, anchors2)), data.count * data.aliasCount > maxAliasCount)) {
            let msg = "Excessive alias count indicates a resource exhaustion attack";
            throw new ReferenceError(msg);
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        let source = this.resolve(ctx.doc, ctx);
        if (!source) {
          let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        let src = `*${this.source}`;
        if (ctx) {
          if (anchors.anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        let source = node.resolve(doc), anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (let item of node.items) {
          let c = getAliasCount(doc, item, anchors2);
          c > count && (count = c);
        }
        return count;
      } else if (identity.isPair(node)) {
        let kc = getAliasCount(doc, node.key, anchors2), vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity(), Node = require_Node(), toJS = require_toJS(), isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object", Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR), this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias(), identity = require_identity(), Scalar = require_Scalar(), defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        let match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value) && (value = value.contents), identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        let map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        return map.items.push(value), map;
      }
      (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
      let { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx, ref;
      if (aliasDuplicateObjects && value && typeof value == "object") {
        if (ref = sourceObjects.get(value), ref)
          return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias.Alias(ref.anchor);
        ref = { anchor: null, node: null }, sourceObjects.set(value, ref);
      }
      tagName?.startsWith("!!") && (tagName = defaultTagPrefix + tagName.slice(2));
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
          let node2 = new Scalar.Scalar(value);
          return ref && (ref.node = node2), node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
      let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode(), identity = require_identity(), Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        let k = path[i];
        if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
          let a = [];
          a[k] = v, v = a;
        } else
          v = /* @__PURE__ */ new Map([[k, v]]);
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: !1,
        keepUndefined: !1,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done, Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type), Object.defineProperty(this, "schema", {
          value: schema,
          configurable: !0,
          enumerable: !1,
          writable: !0
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        return schema && (copy.schema = schema), copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it), this.range && (copy.range = this.range.slice()), copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          let [key, ...rest] = path, node = this.get(key, !0);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        let node = this.get(key, !0);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        let [key, ...rest] = path, node = this.get(key, !0);
        return rest.length === 0 ? !keepScalar && identity.isScalar(node) ? node.value : node : identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return !1;
          let n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        let node = this.get(key, !0);
        return identity.isCollection(node) ? node.hasIn(rest) : !1;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          this.set(key, value);
        else {
          let node = this.get(key, !0);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      return /^\n+$/.test(comment) ? comment.substring(1) : indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith(`
`) ? indentComment(comment, indent) : comment.includes(`
`) ? `
` + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow", FOLD_BLOCK = "block", FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      lineWidth < minContentWidth && (minContentWidth = 0);
      let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      let folds = [], escapedFolds = {}, end = lineWidth - indent.length;
      typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
      let split, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
      mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text, i, indent.length), i !== -1 && (end = i + endStep));
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          switch (escStart = i, text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === `
`)
          mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text, i, indent.length)), end = i + indent.length + endStep, split = void 0;
        else {
          if (ch === " " && prev && prev !== " " && prev !== `
` && prev !== "	") {
            let next = text[i + 1];
            next && next !== " " && next !== `
` && next !== "	" && (split = i);
          }
          if (i >= end)
            if (split)
              folds.push(split), end = split + endStep, split = void 0;
            else if (mode === FOLD_QUOTED) {
              for (; prev === " " || prev === "	"; )
                prev = ch, ch = text[i += 1], overflow = !0;
              let j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j), escapedFolds[j] = !0, end = j + endStep, split = void 0;
            } else
              overflow = !0;
        }
        prev = ch;
      }
      if (overflow && onOverflow && onOverflow(), folds.length === 0)
        return text;
      onFold && onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        let fold = folds[i2], end2 = folds[i2 + 1] || text.length;
        fold === 0 ? res = `
${indent}${text.slice(0, end2)}` : (mode === FOLD_QUOTED && escapedFolds[fold] && (res += `${text[fold]}\\`), res += `
${indent}${text.slice(fold + 1, end2)}`);
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i, start = i + 1, ch = text[start];
      for (; ch === " " || ch === "	"; )
        if (i < start + indent)
          ch = text[++i];
        else {
          do
            ch = text[++i];
          while (ch && ch !== `
`);
          end = i, start = i + 1, ch = text[start];
        }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), foldFlowLines = require_foldFlowLines(), getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    }), containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return !1;
      let limit = lineWidth - indentLength, strLen = str.length;
      if (strLen <= limit)
        return !1;
      for (let i = 0, start = 0; i < strLen; ++i)
        if (str[i] === `
`) {
          if (i - start > limit)
            return !0;
          if (start = i + 1, strLen - start <= limit)
            return !1;
        }
      return !0;
    }
    function doubleQuotedString(value, ctx) {
      let json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      let { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), str = "", start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i])
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                let code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
                }
                i += 5, start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength)
                i += 1;
              else {
                for (str += json.slice(start, i) + `

`; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"'; )
                  str += `
`, i += 2;
                str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, !1));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes(`
`) || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
    }
    function quotedString(value, ctx) {
      let { singleQuote } = ctx.options, qs;
      if (singleQuote === !1)
        qs = doubleQuotedString;
      else {
        let hasDouble = value.includes('"'), hasSingle = value.includes("'");
        hasDouble && !hasSingle ? qs = singleQuotedString : hasSingle && !hasDouble ? qs = doubleQuotedString : qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      let { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value))
        return quotedString(value, ctx);
      let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? !1 : type === Scalar.Scalar.BLOCK_LITERAL ? !0 : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? `|
` : `>
`;
      let chomp, endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        let ch = value[endStart - 1];
        if (ch !== `
` && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart), endNlPos = end.indexOf(`
`);
      endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end && (value = value.slice(0, -end.length), end[end.length - 1] === `
` && (end = end.slice(0, -1)), end = end.replace(blockEndNewlines, `$&${indent}`));
      let startWithSpace = !1, startEnd, startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        let ch = value[startEnd];
        if (ch === " ")
          startWithSpace = !0;
        else if (ch === `
`)
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      start && (value = value.substring(start.length), start = start.replace(/\n+/g, `$&${indent}`));
      let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
      if (comment && (header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal) {
        let foldedValue = value.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`), literalFallback = !1, foldOptions = getFoldOptions(ctx, !0);
        blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
          literalFallback = !0;
        });
        let body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      return value = value.replace(/\n+/g, `$&${indent}`), `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      let { type, value } = item, { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes(`
`) || inFlow && /[[\]{},]/.test(value))
        return quotedString(value, ctx);
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
        return implicitKey || inFlow || !value.includes(`
`) ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes(`
`))
        return blockString(item, ctx, onComment, onChompKeep);
      if (containsDocumentMarker(value)) {
        if (indent === "")
          return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
        if (implicitKey && indent === indentStep)
          return quotedString(value, ctx);
      }
      let str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        let test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      let { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) }), { type } = item;
      type !== Scalar.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.Scalar.QUOTE_DOUBLE);
      let _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      }, res = _stringify(type);
      if (res === null) {
        let { defaultKeyType, defaultStringType } = ctx.options, t = implicitKey && defaultKeyType || defaultStringType;
        if (res = _stringify(t), res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors(), identity = require_identity(), stringifyComment = require_stringifyComment(), stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      let opt = Object.assign({
        blockQuote: !0,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: !1,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: !0,
        indentSeq: !0,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: !1,
        singleQuote: null,
        trailingComma: !1,
        trueStr: "true",
        verifyAliasOrder: !0
      }, doc.schema.toStringOptions, options), inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = !1;
          break;
        case "flow":
          inFlow = !0;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        let match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj, obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          let testMatch = match.filter((t) => t.test);
          testMatch.length > 0 && (match = testMatch);
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else
        obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      if (!tagObj) {
        let name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      let props = [], anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      anchor && anchors.anchorIsValid(anchor) && (anchors$1.add(anchor), props.push(`&${anchor}`));
      let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      return tag && props.push(doc.directives.tagString(tag)), props.join(" ");
    }
    function stringify2(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item))
          throw new TypeError("Cannot stringify circular structure without alias nodes");
        ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = /* @__PURE__ */ new Set([item]), item = item.resolve(ctx.doc);
      }
      let tagObj, node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      let props = stringifyProps(node, tagObj, ctx);
      props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
      let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      return props ? identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}` : str;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), stringify2 = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx, keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment)
          throw new Error("With simple keys, key nodes cannot have comments");
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key == "object") {
          let msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key == "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: !1,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = !1, chompKeep = !1, str = stringify2.stringify(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = !0;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null)
          return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
      } else if (allNullValues && !simpleKeys || value == null && explicitKey)
        return str = `? ${str}`, keyComment && !keyCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
      keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}
${indent}:`) : (str = `${str}:`, keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))));
      let vsb, vcb, valueComment;
      identity.isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = !1, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = !1, !explicitKey && !keyComment && identity.isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
      let valueCommentDone = !1, valueStr = stringify2.stringify(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0), ws = " ";
      if (keyComment || vsb || vcb) {
        if (ws = vsb ? `
` : "", vcb) {
          let cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        valueStr === "" && !ctx.inFlow ? ws === `
` && valueComment && (ws = `

`) : ws += `
${ctx.indent}`;
      } else if (!explicitKey && identity.isCollection(value)) {
        let vs0 = valueStr[0], nl0 = valueStr.indexOf(`
`), hasNewline = nl0 !== -1, flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = !1;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
          }
          hasPropsLine || (ws = `
${ctx.indent}`);
        }
      } else (valueStr === "" || valueStr[0] === `
`) && (ws = "");
      return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      logLevel === "debug" && console.log(...messages);
    }
    function warn(logLevel, warning) {
      (logLevel === "debug" || logLevel === "warn") && (typeof node_process.emitWarning == "function" ? node_process.emitWarning(warning) : console.warn(warning));
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), MERGE_KEY = "<<", merge = {
      identify: (value) => value === MERGE_KEY || typeof value == "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    }, isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      let source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (let it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (let it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      let source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      let srcMap = source.toJSON(null, ctx, Map);
      for (let [key, value2] of srcMap)
        map instanceof Map ? map.has(key) || map.set(key, value2) : map instanceof Set ? map.add(key) : Object.prototype.hasOwnProperty.call(map, key) || Object.defineProperty(map, key, {
          value: value2,
          writable: !0,
          enumerable: !0,
          configurable: !0
        });
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log(), merge = require_merge(), stringify2 = require_stringify(), identity = require_identity(), toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        let jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map)
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        else if (map instanceof Set)
          map.add(jsKey);
        else {
          let stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS.toJS(value, stringKey, ctx);
          stringKey in map ? Object.defineProperty(map, stringKey, {
            value: jsValue,
            writable: !0,
            enumerable: !0,
            configurable: !0
          }) : map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey != "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        let strCtx = stringify2.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (let node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
        let strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + '..."'), log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode(), stringifyPair = require_stringifyPair(), addPairToJSMap = require_addPairToJSMap(), identity = require_identity();
    function createPair(key, value, ctx) {
      let k = createNode.createNode(key, void 0, ctx), v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR }), this.key = key, this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        return identity.isNode(key) && (key = key.clone(schema)), identity.isNode(value) && (value = value.clone(schema)), new _Pair(key, value);
      }
      toJSON(_, ctx) {
        let pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity(), stringify2 = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      let { indent, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null }), chompKeep = !1, lines = [];
      for (let i = 0; i < items.length; ++i) {
        let item = items[i], comment2 = null;
        if (identity.isNode(item))
          !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment2 = item.comment);
        else if (identity.isPair(item)) {
          let ik = identity.isNode(item.key) ? item.key : null;
          ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
        }
        chompKeep = !1;
        let str2 = stringify2.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = !0);
        comment2 && (str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2))), chompKeep && comment2 && (chompKeep = !1), lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0)
        str = flowChars.start + flowChars.end;
      else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          let line = lines[i];
          str += line ? `
${indent}${line}` : `
`;
        }
      }
      return comment ? (str += `
` + stringifyComment.indentComment(commentString(comment), indent), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      let itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: !0,
        type: null
      }), reqNewline = !1, linesAtValue = 0, lines = [];
      for (let i = 0; i < items.length; ++i) {
        let item = items[i], comment = null;
        if (identity.isNode(item))
          item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, !1), item.comment && (comment = item.comment);
        else if (identity.isPair(item)) {
          let ik = identity.isNode(item.key) ? item.key : null;
          ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, !1), ik.comment && (reqNewline = !0));
          let iv = identity.isNode(item.value) ? item.value : null;
          iv ? (iv.comment && (comment = iv.comment), iv.commentBefore && (reqNewline = !0)) : item.value == null && ik?.comment && (comment = ik.comment);
        }
        comment && (reqNewline = !0);
        let str = stringify2.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes(`
`)), i < items.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth)), reqNewline && (str += ",")), comment && (str += stringifyComment.lineComment(str, itemIndent, commentString(comment))), lines.push(str), linesAtValue = lines.length;
      }
      let { start, end } = flowChars;
      if (lines.length === 0)
        return start + end;
      if (!reqNewline) {
        let len = lines.reduce((sum, line) => sum + line.length + 2, 2);
        reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
      }
      if (reqNewline) {
        let str = start;
        for (let line of lines)
          str += line ? `
${indentStep}${indent}${line}` : `
`;
        return `${str}
${indent}${end}`;
      } else
        return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep && (comment = comment.replace(/^\n+/, "")), comment) {
        let ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection(), addPairToJSMap = require_addPairToJSMap(), Collection = require_Collection(), identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar();
    function findPair(items, key) {
      let k = identity.isScalar(key) ? key.value : key;
      for (let it of items)
        if (identity.isPair(it) && (it.key === key || it.key === k || identity.isScalar(it.key) && it.key.value === k))
          return it;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema), this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        let { keepUndefined, replacer } = ctx, map = new this(schema), add = (key, value) => {
          if (typeof replacer == "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          (value !== void 0 || keepUndefined) && map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map)
          for (let [key, value] of obj)
            add(key, value);
        else if (obj && typeof obj == "object")
          for (let key of Object.keys(obj))
            add(key, obj[key]);
        return typeof schema.sortMapEntries == "function" && map.items.sort(schema.sortMapEntries), map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        identity.isPair(pair) ? _pair = pair : !pair || typeof pair != "object" || !("key" in pair) ? _pair = new Pair.Pair(pair, pair?.value) : _pair = new Pair.Pair(pair.key, pair.value);
        let prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
        } else if (sortEntries) {
          let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
        } else
          this.items.push(_pair);
      }
      delete(key) {
        let it = findPair(this.items, key);
        return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
      }
      get(key, keepScalar) {
        let node = findPair(this.items, key)?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), !0);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        let map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        ctx?.onCreate && ctx.onCreate(map);
        for (let item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (let item of this.items)
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity(), YAMLMap = require_YAMLMap(), map = {
      collection: "map",
      default: !0,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        return identity.isMap(map2) || onError("Expected a mapping for this tag"), map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode(), stringifyCollection = require_stringifyCollection(), Collection = require_Collection(), identity = require_identity(), Scalar = require_Scalar(), toJS = require_toJS(), YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema), this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        let idx = asItemIndex(key);
        return typeof idx != "number" ? !1 : this.items.splice(idx, 1).length > 0;
      }
      get(key, keepScalar) {
        let idx = asItemIndex(key);
        if (typeof idx != "number")
          return;
        let it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        let idx = asItemIndex(key);
        return typeof idx == "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        let idx = asItemIndex(key);
        if (typeof idx != "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        let prev = this.items[idx];
        identity.isScalar(prev) && Scalar.isScalarValue(value) ? prev.value = value : this.items[idx] = value;
      }
      toJSON(_, ctx) {
        let seq = [];
        ctx?.onCreate && ctx.onCreate(seq);
        let i = 0;
        for (let item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx ? stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        }) : JSON.stringify(this);
      }
      static from(schema, obj, ctx) {
        let { replacer } = ctx, seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer == "function") {
              let key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity(), YAMLSeq = require_YAMLSeq(), seq = {
      collection: "seq",
      default: !0,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        return identity.isSeq(seq2) || onError("Expected a sequence for this tag"), seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString(), string = {
      identify: (value) => typeof value == "string",
      default: !0,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        return ctx = Object.assign({ actualString: !0 }, ctx), stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: !0,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), boolTag = {
      identify: (value) => typeof value == "boolean",
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          let sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value == "bigint")
        return String(value);
      let num = typeof value == "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        i < 0 && (i = n.length, n += ".");
        let d = minFractionDigits - (n.length - i - 1);
        for (; d-- > 0; )
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), stringifyNumber = require_stringifyNumber(), floatNaN = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    }, floatExp = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        let num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    }, float = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        let node = new Scalar.Scalar(parseFloat(str)), dot = str.indexOf(".");
        return dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1), node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber(), intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      let { value } = node;
      return intIdentify(value) && value >= 0 ? prefix + value.toString(radix) : stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    }, int = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    }, intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), bool = require_bool(), float = require_float(), int = require_int(), schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), map = require_map(), seq = require_seq();
    function intIdentify(value) {
      return typeof value == "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value), jsonScalars = [
      {
        identify: (value) => typeof value == "string",
        default: !0,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: !0,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value == "boolean",
        default: !0,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: !0,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value == "number",
        default: !0,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ], jsonError = {
      default: !0,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
      }
    }, schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer"), Scalar = require_Scalar(), stringifyString = require_stringifyString(), binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: !1,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer == "function")
          return node_buffer.Buffer.from(src, "base64");
        if (typeof atob == "function") {
          let str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else
          return onError("This environment does not support reading binary tags; either Buffer or atob is required"), src;
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        let buf = value, str;
        if (typeof node_buffer.Buffer == "function")
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        else if (typeof btoa == "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        if (type ?? (type = Scalar.Scalar.BLOCK_LITERAL), type !== Scalar.Scalar.QUOTE_DOUBLE) {
          let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth), n = Math.ceil(str.length / lineWidth), lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth)
            lines[i] = str.substr(o, lineWidth);
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? `
` : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar(), YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq))
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (!identity.isPair(item)) {
            if (identity.isMap(item)) {
              item.items.length > 1 && onError("Each pair must have its own sequence indicator");
              let pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
              if (item.commentBefore && (pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore), item.comment) {
                let cn = pair.value ?? pair.key;
                cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
              }
              item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
          }
        }
      else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      let { replacer } = ctx, pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
          let key, value;
          if (Array.isArray(it))
            if (it.length === 2)
              key = it[0], value = it[1];
            else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          else if (it && it instanceof Object) {
            let keys = Object.keys(it);
            if (keys.length === 1)
              key = keys[0], value = it[key];
            else
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
          } else
            key = it;
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: !1,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity(), toJS = require_toJS(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), pairs = require_pairs(), YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super(), this.add = YAMLMap.YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.YAMLMap.prototype.get.bind(this), this.has = YAMLMap.YAMLMap.prototype.has.bind(this), this.set = YAMLMap.YAMLMap.prototype.set.bind(this), this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        let map = /* @__PURE__ */ new Map();
        ctx?.onCreate && ctx.onCreate(map);
        for (let pair of this.items) {
          let key, value;
          if (identity.isPair(pair) ? (key = toJS.toJS(pair.key, "", ctx), value = toJS.toJS(pair.value, key, ctx)) : key = toJS.toJS(pair, "", ctx), map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        let pairs$1 = pairs.createPairs(schema, iterable, ctx), omap2 = new this();
        return omap2.items = pairs$1.items, omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: !1,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        let pairs$1 = pairs.resolvePairs(seq, onError), seenKeys = [];
        for (let { key } of pairs$1.items)
          identity.isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      return source && (value ? trueTag : falseTag).test.test(source) ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === !0,
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(!0),
      stringify: boolStringify
    }, falseTag = {
      identify: (value) => value === !1,
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(!1),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), stringifyNumber = require_stringifyNumber(), floatNaN = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    }, floatExp = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        let num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    }, float = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        let node = new Scalar.Scalar(parseFloat(str.replace(/_/g, ""))), dot = str.indexOf(".");
        if (dot !== -1) {
          let f = str.substring(dot + 1).replace(/_/g, "");
          f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber(), intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      let sign = str[0];
      if ((sign === "-" || sign === "+") && (offset += 1), str = str.substring(offset).replace(/_/g, ""), intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        let n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      let n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      let { value } = node;
      if (intIdentify(value)) {
        let str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    }, intOct = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    }, int = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    }, intHex = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), YAMLMap = require_YAMLMap(), YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema), this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        identity.isPair(key) ? pair = key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? pair = new Pair.Pair(key.key, null) : pair = new Pair.Pair(key, null), YAMLMap.findPair(this.items, pair.key) || this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        let pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value != "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        let prev = YAMLMap.findPair(this.items, key);
        prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair.Pair(key));
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(!0))
          return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
        throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        let { replacer } = ctx, set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable)
            typeof replacer == "function" && (value = replacer.call(iterable, value, value)), set2.items.push(Pair.createPair(value, null, ctx));
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: !1,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(!0))
            return Object.assign(new YAMLSet(), map);
          onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      let sign = str[0], parts = sign === "-" || sign === "+" ? str.substring(1) : str, num = (n) => asBigInt ? BigInt(n) : Number(n), res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node, num = (n) => n;
      if (typeof value == "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      value < 0 && (sign = "-", value *= num(-1));
      let _60 = num(60), parts = [value % _60];
      return value < 60 ? parts.unshift(0) : (value = (value - parts[0]) / _60, parts.unshift(value % _60), value >= 60 && (value = (value - parts[0]) / _60, parts.unshift(value))), sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value == "bigint" || Number.isInteger(value),
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    }, floatTime = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, !1),
      stringify: stringifySexagesimal
    }, timestamp = {
      identify: (value) => value instanceof Date,
      default: !0,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        let match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        let [, year, month, day, hour, minute, second] = match.map(Number), millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0, date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec), tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, !1);
          Math.abs(d) < 30 && (d *= 60), date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), binary = require_binary(), bool = require_bool2(), float = require_float2(), int = require_int2(), merge = require_merge(), omap = require_omap(), pairs = require_pairs(), set = require_set(), timestamp = require_timestamp(), schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), bool = require_bool(), float = require_float(), int = require_int(), schema = require_schema(), schema$1 = require_schema2(), binary = require_binary(), merge = require_merge(), omap = require_omap(), pairs = require_pairs(), schema$2 = require_schema3(), set = require_set(), timestamp = require_timestamp(), schemas2 = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]), tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    }, coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      let schemaTags = schemas2.get(schemaName);
      if (schemaTags && !customTags)
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      let tags = schemaTags;
      if (!tags)
        if (Array.isArray(customTags))
          tags = [];
        else {
          let keys = Array.from(schemas2.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      if (Array.isArray(customTags))
        for (let tag of customTags)
          tags = tags.concat(tag);
      else typeof customTags == "function" && (tags = customTags(tags.slice()));
      return addMergeTag && (tags = tags.concat(merge.merge)), tags.reduce((tags2, tag) => {
        let tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          let tagName = JSON.stringify(tag), keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        return tags2.includes(tagObj) || tags2.push(tagObj), tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity(), map = require_map(), seq = require_seq(), string = require_string(), tags = require_tags(), sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null, this.name = typeof schema == "string" && schema || "core", this.knownTags = resolveKnownTags ? tags.coreKnownTags : {}, this.tags = tags.getTags(customTags, this.name, merge), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, identity.MAP, { value: map.map }), Object.defineProperty(this, identity.SCALAR, { value: string.string }), Object.defineProperty(this, identity.SEQ, { value: seq.seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
      }
      clone() {
        let copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        return copy.tags = this.tags.slice(), copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity(), stringify2 = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      let lines = [], hasDirectives = options.directives === !0;
      if (options.directives !== !1 && doc.directives) {
        let dir = doc.directives.toString(doc);
        dir ? (lines.push(dir), hasDirectives = !0) : doc.directives.docStart && (hasDirectives = !0);
      }
      hasDirectives && lines.push("---");
      let ctx = stringify2.createStringifyContext(doc, options), { commentString } = ctx.options;
      if (doc.commentBefore) {
        lines.length !== 1 && lines.unshift("");
        let cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = !1, contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives && lines.push(""), doc.contents.commentBefore) {
            let cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment, contentComment = doc.contents.comment;
        }
        let onChompKeep = contentComment ? void 0 : () => chompKeep = !0, body = stringify2.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        contentComment && (body += stringifyComment.lineComment(body, "", commentString(contentComment))), (body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
      } else
        lines.push(stringify2.stringify(doc.contents, ctx));
      if (doc.directives?.docEnd)
        if (doc.comment) {
          let cs = commentString(doc.comment);
          cs.includes(`
`) ? (lines.push("..."), lines.push(stringifyComment.indentComment(cs, ""))) : lines.push(`... ${cs}`);
        } else
          lines.push("...");
      else {
        let dc = doc.comment;
        dc && chompKeep && (dc = dc.replace(/^\n+/, "")), dc && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(stringifyComment.indentComment(commentString(dc), "")));
      }
      return lines.join(`
`) + `
`;
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias(), Collection = require_Collection(), identity = require_identity(), Pair = require_Pair(), toJS = require_toJS(), Schema = require_Schema(), stringifyDocument = require_stringifyDocument(), anchors = require_anchors(), applyReviver = require_applyReviver(), createNode = require_createNode(), directives = require_directives(), Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer, replacer = void 0);
        let opt = Object.assign({
          intAsBigInt: !1,
          keepSourceTokens: !1,
          logLevel: "warn",
          prettyErrors: !0,
          strict: !0,
          stringKeys: !1,
          uniqueKeys: !0,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        options?._directives ? (this.directives = options._directives.atDocument(), this.directives.yaml.explicit && (version = this.directives.yaml.version)) : this.directives = new directives.Directives({ version }), this.setSchema(version, options), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        let copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        return copy.commentBefore = this.commentBefore, copy.comment = this.comment, copy.errors = this.errors.slice(), copy.warnings = this.warnings.slice(), copy.options = Object.assign({}, this.options), this.directives && (copy.directives = this.directives.clone()), copy.schema = this.schema.clone(), copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents, this.range && (copy.range = this.range.slice()), copy;
      }
      /** Adds a value to the document. */
      add(value) {
        assertCollection(this.contents) && this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        assertCollection(this.contents) && this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          let prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer;
        if (typeof replacer == "function")
          value = replacer.call({ "": value }, "", value), _replacer = replacer;
        else if (Array.isArray(replacer)) {
          let keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number, asStr = replacer.filter(keyToStr).map(String);
          asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
        } else options === void 0 && replacer && (options = replacer, replacer = void 0);
        let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {}, { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        ), ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
          keepUndefined: keepUndefined ?? !1,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        }, node = createNode.createNode(value, tag, ctx);
        return flow && identity.isCollection(node) && (node.flow = !0), setAnchors(), node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        let k = this.createNode(key, null, options), v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : !1;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        return Collection.isEmptyPath(path) ? this.contents == null ? !1 : (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(path) : !1;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        return Collection.isEmptyPath(path) ? !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents : identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : !1;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        return Collection.isEmptyPath(path) ? this.contents !== void 0 : identity.isCollection(this.contents) ? this.contents.hasIn(path) : !1;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        Collection.isEmptyPath(path) ? this.contents = value : this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value) : assertCollection(this.contents) && this.contents.setIn(path, value);
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        typeof version == "number" && (version = String(version));
        let opt;
        switch (version) {
          case "1.1":
            this.directives ? this.directives.yaml.version = "1.1" : this.directives = new directives.Directives({ version: "1.1" }), opt = { resolveKnownTags: !1, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            this.directives ? this.directives.yaml.version = version : this.directives = new directives.Directives({ version }), opt = { resolveKnownTags: !0, schema: "core" };
            break;
          case null:
            this.directives && delete this.directives, opt = null;
            break;
          default: {
            let sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error("With a null YAML version, the { schema: Schema } option is required");
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        let ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === !0,
          mapKeyWarned: !1,
          maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
        }, res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor == "function")
          for (let { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: !0, jsonArg, mapAsMap: !1, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          let s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return !0;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super(), this.name = name, this.code = code, this.message = message, this.pos = pos;
      }
    }, YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    }, YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    }, prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      let { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1, lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        let trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart), ci -= trimStart - 1;
      }
      if (lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "\u2026"), line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        prev.length > 80 && (prev = prev.substring(0, 79) + `\u2026
`), lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1, end = error.linePos[1];
        end?.line === line && end.col > col && (count = Math.max(1, Math.min(end.col - col, 80 - ci)));
        let pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = !1, atNewline = startOnNewline, hasSpace = startOnNewline, comment = "", commentSep = "", hasNewline = !1, reqSpace = !1, tab = null, anchor = null, tag = null, newlineAfterProp = null, comma = null, found = null, start = null;
      for (let token of tokens)
        switch (reqSpace && (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), reqSpace = !1), tab && (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), tab = null), token.type) {
          case "space":
            !flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token), hasSpace = !0;
            break;
          case "comment": {
            hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            let cb = token.source.substring(1) || " ";
            comment ? comment += commentSep + cb : comment = cb, commentSep = "", atNewline = !1;
            break;
          }
          case "newline":
            atNewline ? comment ? comment += token.source : (!found || indicator !== "seq-item-ind") && (spaceBefore = !0) : commentSep += token.source, atNewline = !0, hasNewline = !0, (anchor || tag) && (newlineAfterProp = token), hasSpace = !0;
            break;
          case "anchor":
            anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), anchor = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
            break;
          case "tag": {
            tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
            break;
          }
          case indicator:
            (anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`), found = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = !1;
            break;
          case "comma":
            if (flow) {
              comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`), comma = token, atNewline = !1, hasSpace = !1;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = !1, hasSpace = !1;
        }
      let last = tokens[tokens.length - 1], end = last ? last.offset + last.source.length : offset;
      return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes(`
`))
            return !0;
          if (key.end) {
            for (let st of key.end)
              if (st.type === "newline")
                return !0;
          }
          return !1;
        case "flow-collection":
          for (let it of key.items) {
            for (let st of it.start)
              if (st.type === "newline")
                return !0;
            if (it.sep) {
              for (let st of it.sep)
                if (st.type === "newline")
                  return !0;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return !0;
          }
          return !1;
        default:
          return !0;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        let end = fc.end[0];
        end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      let { uniqueKeys } = ctx.options;
      if (uniqueKeys === !1)
        return !1;
      let isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair(), YAMLMap = require_YAMLMap(), resolveProps = require_resolve_props(), utilContainsNewline = require_util_contains_newline(), utilFlowIndentCheck = require_util_flow_indent_check(), utilMapIncludes = require_util_map_includes(), startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      let NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap, map = new NodeClass(ctx.schema);
      ctx.atRoot && (ctx.atRoot = !1);
      let offset = bm.offset, commentEnd = null;
      for (let collItem of bm.items) {
        let { start, key, sep, value } = collItem, keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: !0
        }), implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end, keyProps.comment && (map.comment ? map.comment += `
` + keyProps.comment : map.comment = keyProps.comment);
            continue;
          }
          (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
        } else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
        ctx.atKey = !0;
        let keyStart = keyProps.end, keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError), ctx.atKey = !1, utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        let valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        if (offset = valueProps.end, valueProps.found) {
          implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
          let valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
          let pair = new Pair.Pair(keyNode, valueNode);
          ctx.options.keepSourceTokens && (pair.srcToken = collItem), map.items.push(pair);
        } else {
          implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
          let pair = new Pair.Pair(keyNode);
          ctx.options.keepSourceTokens && (pair.srcToken = collItem), map.items.push(pair);
        }
      }
      return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map.range = [bm.offset, offset, commentEnd ?? offset], map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq(), resolveProps = require_resolve_props(), utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      let NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq, seq = new NodeClass(ctx.schema);
      ctx.atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
      let offset = bs.offset, commentEnd = null;
      for (let { start, value } of bs.items) {
        let props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: !0
        });
        if (!props.found)
          if (props.anchor || props.tag || value)
            value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          else {
            commentEnd = props.end, props.comment && (seq.comment = props.comment);
            continue;
          }
        let node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq.items.push(node);
      }
      return seq.range = [bs.offset, offset, commentEnd ?? offset], seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = !1, sep = "";
        for (let token of end) {
          let { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = !0;
              break;
            case "comment": {
              reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              let cb = source.substring(1) || " ";
              comment ? comment += sep + cb : comment = cb, sep = "";
              break;
            }
            case "newline":
              comment && (sep += source), hasSpace = !0;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), resolveEnd = require_resolve_end(), resolveProps = require_resolve_props(), utilContainsNewline = require_util_contains_newline(), utilMapIncludes = require_util_map_includes(), blockMsg = "Block collections are not allowed within flow collections", isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      let isMap2 = fc.start.source === "{", fcName = isMap2 ? "flow map" : "flow sequence", NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq), coll = new NodeClass(ctx.schema);
      coll.flow = !0;
      let atRoot = ctx.atRoot;
      atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        let collItem = fc.items[i], { start, key, sep, value } = collItem, props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: !1
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += `
` + props.comment : coll.comment = props.comment), offset = props.end;
            continue;
          }
          !isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key) && onError(
            key,
            // checked by containsNewline()
            "MULTILINE_IMPLICIT_KEY",
            "Implicit keys of flow sequence pairs need to be on a single line"
          );
        }
        if (i === 0)
          props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
          let prevItemComment = "";
          loop: for (let st of start)
            switch (st.type) {
              case "comma":
              case "space":
                break;
              case "comment":
                prevItemComment = st.source.substring(1);
                break loop;
              default:
                break loop;
            }
          if (prevItemComment) {
            let prev = coll.items[coll.items.length - 1];
            identity.isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += `
` + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
          }
        }
        if (!isMap2 && !sep && !props.found) {
          let valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = !0;
          let keyStart = props.end, keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = !1;
          let valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: !1
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (let st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
          let valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
          let pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens && (pair.srcToken = collItem), isMap2) {
            let map = coll;
            utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map.items.push(pair);
          } else {
            let map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = !0, map.items.push(pair);
            let endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]], coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      let expectedEnd = isMap2 ? "}" : "]", [ce, ...ee] = fc.end, cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        let name = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
      }
      if (ee.length > 0) {
        let end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        end.comment && (coll.comment ? coll.comment += `
` + end.comment : coll.comment = end.comment), coll.range = [fc.offset, cePos, end.offset];
      } else
        coll.range = [fc.offset, cePos, cePos];
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), resolveBlockMap = require_resolve_block_map(), resolveBlockSeq = require_resolve_block_seq(), resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      let coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag), Coll = coll.constructor;
      return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
    }
    function composeCollection(CN, ctx, token, props, onError) {
      let tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      if (token.type === "block-seq") {
        let { anchor, newlineAfterProp: nl } = props, lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
      }
      let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq")
        return resolveCollection(CN, ctx, token, onError, tagName);
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        let kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType)
          ctx.schema.tags.push(Object.assign({}, kt, { default: !1 })), tag = kt;
        else
          return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0), resolveCollection(CN, ctx, token, onError, tagName);
      }
      let coll = resolveCollection(CN, ctx, token, onError, tagName, tag), res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      return node.range = coll.range, node.tag = tagName, tag?.format && (node.format = tag.format), node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      let start = scalar.offset, header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      let type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL, lines = scalar.source ? splitLines(scalar.source) : [], chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        let content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        let value2 = header.chomp === "+" && lines.length > 0 ? `
`.repeat(Math.max(1, lines.length - 1)) : "", end2 = start + header.length;
        return scalar.source && (end2 += scalar.source.length), { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent, offset = scalar.offset + header.length, contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        if (content === "" || content === "\r")
          header.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
        else {
          indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header.indent === 0 && (trimIndent = indent.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i)
        lines[i][0].length > trimIndent && (chompStart = i + 1);
      let value = "", sep = "", prevMoreIndented = !1;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + `
`;
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        let crlf = content[content.length - 1] === "\r";
        if (crlf && (content = content.slice(0, -1)), content && indent.length < trimIndent) {
          let message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message), indent = "";
        }
        type === Scalar.Scalar.BLOCK_LITERAL ? (value += sep + indent.slice(trimIndent) + content, sep = `
`) : indent.length > trimIndent || content[0] === "	" ? (sep === " " ? sep = `
` : !prevMoreIndented && sep === `
` && (sep = `

`), value += sep + indent.slice(trimIndent) + content, sep = `
`, prevMoreIndented = !0) : content === "" ? sep === `
` ? value += `
` : sep = `
` : (value += sep + content, sep = " ", prevMoreIndented = !1);
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += `
` + lines[i][0].slice(trimIndent);
          value[value.length - 1] !== `
` && (value += `
`);
          break;
        default:
          value += `
`;
      }
      let end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header")
        return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
      let { source } = props[0], mode = source[0], indent = 0, chomp = "", error = -1;
      for (let i = 1; i < source.length; ++i) {
        let ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          let n = Number(ch);
          !indent && n ? indent = n : error === -1 && (error = offset + i);
        }
      }
      error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = !1, comment = "", length = source.length;
      for (let i = 1; i < props.length; ++i) {
        let token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = !0;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            let message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            let ts = token.source;
            ts && typeof ts == "string" && (length += ts.length);
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      let split = source.split(/\n( *)/), first = split[0], m = first.match(/^( *)/), lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      let { offset, type, source, end } = scalar, _type, value, _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN, value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      let valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      let line = /(.*?)\r?\n/sy, match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$"), trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, ""), sep = " ", pos = line.lastIndex;
      for (; match = line.exec(source); ) {
        let lm = match[1].replace(trimBoth, "");
        lm === "" ? sep === `
` ? res += sep : sep = `
` : (res += sep + lm, sep = " "), pos = line.lastIndex;
      }
      let last = /[ \t]*(.*)/sy;
      return last.lastIndex = pos, match = last.exec(source), res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        let ch = source[i];
        if (!(ch === "\r" && source[i + 1] === `
`))
          if (ch === `
`) {
            let { fold, offset } = foldNewline(source, i);
            res += fold, i = offset;
          } else if (ch === "\\") {
            let next = source[++i], cc = escapeCodes[next];
            if (cc)
              res += cc;
            else if (next === `
`)
              for (next = source[i + 1]; next === " " || next === "	"; )
                next = source[++i + 1];
            else if (next === "\r" && source[i + 1] === `
`)
              for (next = source[++i + 1]; next === " " || next === "	"; )
                next = source[++i + 1];
            else if (next === "x" || next === "u" || next === "U") {
              let length = next === "x" ? 2 : next === "u" ? 4 : 8;
              res += parseCharCode(source, i + 1, length, onError), i += length;
            } else {
              let raw = source.substr(i - 1, 2);
              onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
            }
          } else if (ch === " " || ch === "	") {
            let wsStart = i, next = source[i + 1];
            for (; next === " " || next === "	"; )
              next = source[++i + 1];
            next !== `
` && !(next === "\r" && source[i + 2] === `
`) && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
          } else
            res += ch;
      }
      return (source[source.length - 1] !== '"' || source.length === 1) && onError(source.length, "MISSING_CHAR", 'Missing closing "quote'), res;
    }
    function foldNewline(source, offset) {
      let fold = "", ch = source[offset + 1];
      for (; (ch === " " || ch === "	" || ch === `
` || ch === "\r") && !(ch === "\r" && source[offset + 2] !== `
`); )
        ch === `
` && (fold += `
`), offset += 1, ch = source[offset + 1];
      return fold || (fold = " "), { fold, offset };
    }
    var escapeCodes = {
      0: "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: `
`,
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      let cc = source.substr(offset, length), code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        let raw = source.substr(offset - 2, length + 2);
        return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), resolveBlockScalar = require_resolve_block_scalar(), resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      let { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null, tag;
      ctx.options.stringKeys && ctx.atKey ? tag = ctx.schema[identity.SCALAR] : tagName ? tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? tag = findScalarTagByTest(ctx, value, token, onError) : tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        let res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        let msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar.Scalar(value);
      }
      return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag.format && (scalar.format = tag.format), comment && (scalar.comment = comment), scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      let matchWithTest = [];
      for (let tag of schema.tags)
        if (!tag.collection && tag.tag === tagName)
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
      for (let tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      let kt = schema.knownTags[tagName];
      return kt && !kt.collection ? (schema.tags.push(Object.assign({}, kt, { default: !1, test: void 0 })), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema[identity.SCALAR]);
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      let tag = schema.tags.find((tag2) => (tag2.default === !0 || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        let compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          let ts = directives.tagString(tag.tag), cs = directives.tagString(compat.tag), msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, !0);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          for (st = before[++i]; st?.type === "space"; )
            offset += st.source.length, st = before[++i];
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias(), identity = require_identity(), composeCollection = require_compose_collection(), composeScalar = require_compose_scalar(), resolveEnd = require_resolve_end(), utilEmptyScalarPosition = require_util_empty_scalar_position(), CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      let atKey = ctx.atKey, { spaceBefore, comment, anchor, tag } = props, node, isSrcToken = !0;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError), (anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError), anchor && (node.anchor = anchor.source.substring(1));
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError), anchor && (node.anchor = anchor.source.substring(1));
          } catch (error) {
            let message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          let message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message), isSrcToken = !1;
        }
      }
      return node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError)), anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = !0), comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      let token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      }, node = composeScalar.composeScalar(ctx, token, tag, onError);
      return anchor && (node.anchor = anchor.source.substring(1), node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = !0), comment && (node.comment = comment, node.range[2] = end), node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      let alias = new Alias.Alias(source.substring(1));
      alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
      let valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      return alias.range = [offset, valueEnd, re.offset], re.comment && (alias.comment = re.comment), alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document(), composeNode = require_compose_node(), resolveEnd = require_resolve_end(), resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      let opts = Object.assign({ _directives: directives }, options), doc = new Document.Document(void 0, opts), ctx = {
        atKey: !1,
        atRoot: !0,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      }, props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: !0
      });
      props.found && (doc.directives.docStart = !0, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      let contentEnd = doc.contents.range[2], re = resolveEnd.resolveEnd(end, contentEnd, !1, onError);
      return re.comment && (doc.comment = re.comment), doc.range = [offset, contentEnd, re.offset], doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process"), directives = require_directives(), Document = require_Document(), errors = require_errors(), identity = require_identity(), composeDoc = require_compose_doc(), resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src == "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      let { offset, source } = src;
      return [offset, offset + (typeof source == "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "", atComment = !1, afterEmptyLine = !1;
      for (let i = 0; i < prelude.length; ++i) {
        let source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? `

` : `
`) + (source.substring(1) || " "), atComment = !0, afterEmptyLine = !1;
            break;
          case "%":
            prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = !1;
            break;
          default:
            atComment || (afterEmptyLine = !0), atComment = !1;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code, message, warning) => {
          let pos = getErrorPos(source);
          warning ? this.warnings.push(new errors.YAMLWarning(pos, code, message)) : this.errors.push(new errors.YAMLParseError(pos, code, message));
        }, this.directives = new directives.Directives({ version: options.version || "1.2" }), this.options = options;
      }
      decorate(doc, afterDoc) {
        let { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          let dc = doc.contents;
          if (afterDoc)
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          else if (afterEmptyLine || doc.directives.docStart || !dc)
            doc.commentBefore = comment;
          else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            identity.isPair(it) && (it = it.key);
            let cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            let cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else
          doc.errors = this.errors, doc.warnings = this.warnings;
        this.prelude = [], this.errors = [], this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = !1, endOffset = -1) {
        for (let token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        switch (node_process.env.LOG_STREAM && console.dir(token, { depth: null }), token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              let pos = getErrorPos(token);
              pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message, warning);
            }), this.prelude.push(token.source), this.atDirectives = !0;
            break;
          case "document": {
            let doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, !1), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = !1;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              let msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = !0;
            let end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            if (this.decorate(this.doc, !0), end.comment) {
              let dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = !1, endOffset = -1) {
        if (this.doc)
          this.decorate(this.doc, !0), yield this.doc, this.doc = null;
        else if (forceDoc) {
          let opts = Object.assign({ _directives: this.directives }, this.options), doc = new Document.Document(void 0, opts);
          this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [0, endOffset, endOffset], this.decorate(doc, !1), yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar(), resolveFlowScalar = require_resolve_flow_scalar(), errors = require_errors(), stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = !0, onError) {
      if (token) {
        let _onError = (pos, code, message) => {
          let offset = typeof pos == "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      let { implicitKey = !1, indent, inFlow = !1, offset = -1, type = "PLAIN" } = context, source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: !0, lineWidth: -1 }
      }), end = context.end ?? [
        { type: "newline", offset: -1, indent, source: `
` }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          let he = source.indexOf(`
`), head = source.substring(0, he), body = source.substring(he + 1) + `
`, props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          return addEndtoBlockProps(props, end) || props.push({ type: "newline", offset: -1, indent, source: `
` }), { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = !1, implicitKey = !1, inFlow = !1, type } = context, indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent == "number" && (indent += 2), !type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            let header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      let source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: !0, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      let he = source.indexOf(`
`), head = source.substring(0, he), body = source.substring(he + 1) + `
`;
      if (token.type === "block-scalar") {
        let header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head, token.source = body;
      } else {
        let { offset } = token, indent = "indent" in token ? token.indent : -1, props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        addEndtoBlockProps(props, "end" in token ? token.end : void 0) || props.push({ type: "newline", offset: -1, indent, source: `
` });
        for (let key of Object.keys(token))
          key !== "type" && key !== "offset" && delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (let st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              return props.push(st), !0;
          }
      return !1;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type, token.source = source;
          break;
        case "block-scalar": {
          let end = token.props.slice(1), oa = source.length;
          token.props[0].type === "block-scalar-header" && (oa -= token.props[0].source.length);
          for (let tok of end)
            tok.offset += oa;
          delete token.props, Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          let nl = { type: "newline", offset: token.offset + source.length, indent: token.indent, source: `
` };
          delete token.items, Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          let indent = "indent" in token ? token.indent : -1, end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (let key of Object.keys(token))
            key !== "type" && key !== "offset" && delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify2 = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (let tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (let item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (let item of token.items)
            res += stringifyItem(item);
          for (let st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (let st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (let st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (let st of start)
        res += st.source;
      if (key && (res += stringifyToken(key)), sep)
        for (let st of sep)
          res += st.source;
      return value && (res += stringifyToken(value)), res;
    }
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      "type" in cst && cst.type === "document" && (cst = { start: cst.start, value: cst.value }), _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (let [field, index] of path) {
        let tok = item?.[field];
        if (tok && "items" in tok)
          item = tok.items[index];
        else
          return;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      let parent = visit.itemAtPath(cst, path.slice(0, -1)), field = path[path.length - 1][0], coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl == "symbol")
        return ctrl;
      for (let field of ["key", "value"]) {
        let token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            let ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (token.items.splice(i, 1), i -= 1);
            }
          }
          typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path));
        }
      }
      return typeof ctrl == "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar(), cstStringify = require_cst_stringify(), cstVisit = require_cst_visit(), BOM = "\uFEFF", DOCUMENT = "", FLOW_END = "", SCALAR = "", isCollection = (token) => !!token && "items" in token, isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case `
`:
        case `\r
`:
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case `
`:
        case "\r":
        case "	":
          return !0;
        default:
          return !1;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef"), tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), flowIndicatorChars = new Set(",[]{}"), invalidAnchorChars = new Set(` ,[]{}
\r	`), isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch), Lexer = class {
      constructor() {
        this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = !1) {
        if (source) {
          if (typeof source != "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        for (; next && (incomplete || this.hasChars(1)); )
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos, ch = this.buffer[i];
        for (; ch === " " || ch === "	"; )
          ch = this.buffer[++i];
        return !ch || ch === "#" || ch === `
` ? !0 : ch === "\r" ? this.buffer[i + 1] === `
` : !1;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          for (; ch === " "; )
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            let next = this.buffer[indent + offset + 1];
            if (next === `
` || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === `
` || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          let dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        return (typeof end != "number" || end !== -1 && end < this.pos) && (end = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = end), end === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end - 1] === "\r" && (end -= 1), this.buffer.substring(this.pos, end));
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state, null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM && (yield* this.pushCount(1), line = line.substring(1)), line[0] === "%") {
          let dirEnd = line.length, cs = line.indexOf("#");
          for (; cs !== -1; ) {
            let ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else
              cs = line.indexOf("#", cs + 1);
          }
          for (; ; ) {
            let ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
          return yield* this.pushCount(line.length - n), this.pushNewline(), "stream";
        }
        if (this.atLineEnd()) {
          let sp = yield* this.pushSpaces(!0);
          return yield* this.pushCount(line.length - sp), yield* this.pushNewline(), "stream";
        }
        return yield cst.DOCUMENT, yield* this.parseLineStart();
      }
      *parseLineStart() {
        let ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          let s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3)))
            return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
        }
        return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        let [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
          return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(!0);
        let line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            return yield* this.pushNewline(), yield* this.parseLineStart();
          case "{":
          case "[":
            return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
          case "}":
          case "]":
            return yield* this.pushCount(1), "doc";
          case "*":
            return yield* this.pushUntil(isNotAnchorChar), "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(!0), yield* this.pushCount(line.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp, indent = -1;
        do
          nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(!1), this.indentValue = indent = sp) : sp = 0, sp += yield* this.pushSpaces(!0);
        while (nl + sp > 0);
        let line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if ((indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) && !(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}")))
          return this.flowLevel = 0, yield cst.FLOW_END, yield* this.parseLineStart();
        let n = 0;
        for (; line[n] === ","; )
          n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0), this.flowKey = !1;
        switch (n += yield* this.pushIndicators(), line[n]) {
          case void 0:
            return "flow";
          case "#":
            return yield* this.pushCount(line.length - n), "flow";
          case "{":
          case "[":
            return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
          case "}":
          case "]":
            return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
          case "*":
            return yield* this.pushUntil(isNotAnchorChar), "flow";
          case '"':
          case "'":
            return this.flowKey = !0, yield* this.parseQuotedScalar();
          case ":": {
            let next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",")
              return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
          }
          // fallthrough
          default:
            return this.flowKey = !1, yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        let quote = this.charAt(0), end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'")
          for (; end !== -1 && this.buffer[end + 1] === "'"; )
            end = this.buffer.indexOf("'", end + 2);
        else
          for (; end !== -1; ) {
            let n = 0;
            for (; this.buffer[end - 1 - n] === "\\"; )
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        let qb = this.buffer.substring(0, end), nl = qb.indexOf(`
`, this.pos);
        if (nl !== -1) {
          for (; nl !== -1; ) {
            let cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf(`
`, cs);
          }
          nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        return yield* this.pushToIndex(end + 1, !1), this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1, this.blockScalarKeep = !1;
        let i = this.pos;
        for (; ; ) {
          let ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = !0;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1, indent = 0, ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2)
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case `
`:
              nl = i2, indent = 0;
              break;
            case "\r": {
              let next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === `
`)
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          this.blockScalarIndent === -1 ? this.indentNext = indent : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          do {
            let cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf(`
`, cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        for (ch = this.buffer[i]; ch === " "; )
          ch = this.buffer[++i];
        if (ch === "	") {
          for (; ch === "	" || ch === " " || ch === "\r" || ch === `
`; )
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep)
          do {
            let i2 = nl - 1, ch2 = this.buffer[i2];
            ch2 === "\r" && (ch2 = this.buffer[--i2]);
            let lastChar = i2;
            for (; ch2 === " "; )
              ch2 = this.buffer[--i2];
            if (ch2 === `
` && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (!0);
        return yield cst.SCALAR, yield* this.pushToIndex(nl + 1, !0), yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        let inFlow = this.flowLevel > 0, end = this.pos - 1, i = this.pos - 1, ch;
        for (; ch = this.buffer[++i]; )
          if (ch === ":") {
            let next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r" && (next === `
` ? (i += 1, ch = `
`, next = this.buffer[i + 1]) : end = i), next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === `
`) {
              let cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield cst.SCALAR, yield* this.pushToIndex(end + 1, !0), inFlow ? "flow" : "doc");
      }
      *pushCount(n) {
        return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
      }
      *pushToIndex(i, allowEmpty) {
        let s = this.buffer.slice(this.pos, i);
        return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
      }
      *pushIndicators() {
        let n = 0;
        loop: for (; ; ) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag(), n += yield* this.pushSpaces(!0);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(!0);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              let inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                inFlow ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2, ch = this.buffer[i];
          for (; !isEmpty(ch) && ch !== ">"; )
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
        } else {
          let i = this.pos + 1, ch = this.buffer[i];
          for (; ch; )
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2]))
              ch = this.buffer[i += 3];
            else
              break;
          return yield* this.pushToIndex(i, !1);
        }
      }
      *pushNewline() {
        let ch = this.buffer[this.pos];
        return ch === `
` ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1, ch;
        do
          ch = this.buffer[++i];
        while (ch === " " || allowTabs && ch === "	");
        let n = i - this.pos;
        return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
      }
      *pushUntil(test) {
        let i = this.pos, ch = this.buffer[i];
        for (; !test(ch); )
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, !1);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
          let low = 0, high = this.lineStarts.length;
          for (; low < high; ) {
            let mid = low + high >> 1;
            this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          let start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process"), cst = require_cst(), lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return !0;
      return !1;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i)
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return !0;
        default:
          return !1;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          let it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: for (; --i >= 0; )
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      for (; prev[++i]?.type === "space"; )
        ;
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start")
        for (let it of fc.items)
          it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
    }
    var Parser2 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new lexer.Lexer(), this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = !1) {
        this.onNewLine && this.offset === 0 && this.onNewLine(0);
        for (let lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        incomplete || (yield* this.end());
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        if (this.source = source, node_process.env.LOG_TOKENS && console.log("|", cst.prettyToken(source)), this.atScalar) {
          this.atScalar = !1, yield* this.step(), this.offset += source.length;
          return;
        }
        let type = cst.tokenType(source);
        if (type)
          if (type === "scalar")
            this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
          else {
            switch (this.type = type, yield* this.step(), type) {
              case "newline":
                this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
                break;
              case "space":
                this.atNewLine && source[0] === " " && (this.indent += source.length);
                break;
              case "explicit-key-ind":
              case "map-value-ind":
              case "seq-item-ind":
                this.atNewLine && (this.indent += source.length);
                break;
              case "doc-mode":
              case "flow-error-end":
                return;
              default:
                this.atNewLine = !1;
            }
            this.offset += source.length;
          }
        else {
          let message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source }), this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        for (; this.stack.length > 0; )
          yield* this.pop();
      }
      get sourceToken() {
        return {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      *step() {
        let top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          for (; this.stack.length > 0; )
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        let token = error ?? this.stack.pop();
        if (!token)
          yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
        else if (this.stack.length === 0)
          yield token;
        else {
          let top = this.peek(1);
          switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              let it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] }), this.onKeyLine = !0;
                return;
              } else if (it.sep)
                it.value = token;
              else {
                Object.assign(it, { key: token, sep: [] }), this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              let it = top.items[top.items.length - 1];
              it.value ? top.items.push({ start: [], value: token }) : it.value = token;
              break;
            }
            case "flow-collection": {
              let it = top.items[top.items.length - 1];
              !it || it.value ? top.items.push({ start: [], key: token, sep: [] }) : it.sep ? it.value = token : Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop(), yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            let last = token.items[token.items.length - 1];
            last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            let doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            findNonEmptyIndex(doc.start) !== -1 ? (yield* this.pop(), yield* this.step()) : doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        let bv = this.startBlockValue(doc);
        bv ? this.stack.push(bv) : yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML document`,
          source: this.source
        };
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          let prev = getPrevProps(this.peek(2)), start = getFirstKeyStartProps(prev), sep;
          scalar.end ? (sep = scalar.end, sep.push(this.sourceToken), delete scalar.end) : sep = [this.sourceToken];
          let map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            if (scalar.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
              let nl = this.source.indexOf(`
`) + 1;
              for (; nl !== 0; )
                this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop(), yield* this.step();
        }
      }
      *blockMap(map) {
        let it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            if (this.onKeyLine = !1, it.value) {
              let end = "end" in it.value ? it.value.end : void 0;
              (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map.items.push({ start: [this.sourceToken] });
            } else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              map.items.push({ start: [this.sourceToken] });
            else if (it.sep)
              it.sep.push(this.sourceToken);
            else {
              if (this.atIndentedComment(it.start, map.indent)) {
                let end = map.items[map.items.length - 2]?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start), end.push(this.sourceToken), map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          let atMapIndent = !this.onKeyLine && this.indent === map.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind", start = [];
          if (atNextItem && it.sep && !it.value) {
            let nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              let st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  st.indent > map.indent && (nl.length = 0);
                  break;
                default:
                  nl.length = 0;
              }
            }
            nl.length >= 2 && (start = it.sep.splice(nl[1]));
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start }), this.onKeyLine = !0) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
              return;
            case "explicit-key-ind":
              !it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = !0) : atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start, explicitKey: !0 })) : this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [this.sourceToken], explicitKey: !0 }]
              }), this.onKeyLine = !0;
              return;
            case "map-value-ind":
              if (it.explicitKey)
                if (it.sep)
                  if (it.value)
                    map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                  else if (includesToken(it.sep, "map-value-ind"))
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start, key: null, sep: [this.sourceToken] }]
                    });
                  else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                    let start2 = getFirstKeyStartProps(it.start), key = it.key, sep = it.sep;
                    sep.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key, sep }]
                    });
                  } else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
                else if (includesToken(it.start, "newline"))
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                else {
                  let start2 = getFirstKeyStartProps(it.start);
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                  });
                }
              else
                it.sep ? it.value || atNextItem ? map.items.push({ start, key: null, sep: [this.sourceToken] }) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [], key: null, sep: [this.sourceToken] }]
                }) : it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
              this.onKeyLine = !0;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              let fs = this.flowScalar(this.type);
              atNextItem || it.value ? (map.items.push({ start, key: fs, sep: [] }), this.onKeyLine = !0) : it.sep ? this.stack.push(fs) : (Object.assign(it, { key: fs, sep: [] }), this.onKeyLine = !0);
              return;
            }
            default: {
              let bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else atMapIndent && map.items.push({ start });
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop(), yield* this.step();
      }
      *blockSequence(seq) {
        let it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              let end = "end" in it.value ? it.value.end : void 0;
              (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                let end = seq.items[seq.items.length - 2]?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start), end.push(this.sourceToken), seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            it.value || includesToken(it.start, "seq-item-ind") ? seq.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          let bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop(), yield* this.step();
      }
      *flowCollection(fc) {
        let it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do
            yield* this.pop(), top = this.peek(1);
          while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              !it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              !it || it.value ? fc.items.push({ start: [], key: null, sep: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              !it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              let fs = this.flowScalar(this.type);
              !it || it.value ? fc.items.push({ start: [], key: fs, sep: [] }) : it.sep ? this.stack.push(fs) : Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          let bv = this.startBlockValue(fc);
          bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
        } else {
          let parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep))
            yield* this.pop(), yield* this.step();
          else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            let sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            let map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
          } else
            yield* this.lineEnd(fc);
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf(`
`) + 1;
          for (; nl !== 0; )
            this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = !0;
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            return start.push(this.sourceToken), {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: !0 }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = !0;
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        return this.type !== "comment" || this.indent <= indent ? !1 : start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop(), yield* this.step();
            break;
          case "newline":
            this.onKeyLine = !1;
          default:
            token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
        }
      }
    };
    exports.Parser = Parser2;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer(), Document = require_Document(), errors = require_errors(), log = require_log(), identity = require_identity(), lineCounter = require_line_counter(), parser = require_parser();
    function parseOptions(options) {
      let prettyErrors = options.prettyErrors !== !1;
      return { lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      let { lineCounter: lineCounter2, prettyErrors } = parseOptions(options), parser$1 = new parser.Parser(lineCounter2?.addNewLine), composer$1 = new composer.Composer(options), docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (let doc of docs)
          doc.errors.forEach(errors.prettifyError(source, lineCounter2)), doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      return docs.length > 0 ? docs : Object.assign([], { empty: !0 }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      let { lineCounter: lineCounter2, prettyErrors } = parseOptions(options), parser$1 = new parser.Parser(lineCounter2?.addNewLine), composer$1 = new composer.Composer(options), doc = null;
      for (let _doc of composer$1.compose(parser$1.parse(source), !0, source.length))
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      return prettyErrors && lineCounter2 && (doc.errors.forEach(errors.prettifyError(source, lineCounter2)), doc.warnings.forEach(errors.prettifyError(source, lineCounter2))), doc;
    }
    function parse2(src, reviver, options) {
      let _reviver;
      typeof reviver == "function" ? _reviver = reviver : options === void 0 && reviver && typeof reviver == "object" && (options = reviver);
      let doc = parseDocument2(src, options);
      if (!doc)
        return null;
      if (doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning)), doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify2(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer), typeof options == "string" && (options = options.length), typeof options == "number") {
        let indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        let { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return;
      }
      return identity.isDocument(value) && !_replacer ? value.toString(options) : new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer(), Document = require_Document(), Schema = require_Schema(), errors = require_errors(), Alias = require_Alias(), identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), cst = require_cst(), lexer = require_lexer(), lineCounter = require_line_counter(), parser = require_parser(), publicApi = require_public_api(), visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// rules/token.ts
var alphabets = {
  digits: "0-9",
  hex: "0-9a-fA-F",
  "hex-lower": "0-9a-f",
  "hex-upper": "0-9A-F",
  base62: "0-9A-Za-z",
  "alnum-lower": "0-9a-z",
  "alnum-upper": "0-9A-Z",
  lower: "a-z",
  upper: "A-Z",
  alpha: "A-Za-z",
  base32: "A-Z2-7",
  "base32-lower": "a-z2-7",
  base58: "1-9A-HJ-NP-Za-km-z",
  base64: "0-9A-Za-z+/",
  base64url: "0-9A-Za-z_-",
  "base64-any": "0-9A-Za-z+/_-",
  word: "0-9A-Za-z_",
  "bech32-upper": "02-9AC-HJ-NP-Z",
  "bech32-lower": "02-9ac-hj-np-z",
  padding: "="
}, uuidGroups = [8, 4, 4, 4, 12];
function classOf(alphabet) {
  return /^\[[^\]]+\]$/.test(alphabet) ? alphabet.slice(1, -1) : Object.hasOwn(alphabets, alphabet) ? alphabets[alphabet] ?? null : null;
}
function isAlphabet(alphabet) {
  return alphabet === "uuid" || alphabet === "uuid-any-case" || classOf(alphabet) !== null;
}
function shapeOf(segments) {
  let parts = segments.map(toExpression), hasSecret = segments.some((segment) => isAlphabetSegment(segment) && segment.secret), body = parts.join("");
  return {
    // Left: no letter or digit, but an ANSI colour code (ESC [ 93 m) ends with a letter. Right: the alphabet must end.
    expression: `(?:^|[^0-9A-Za-z]|\\x1b\\[[0-9;]*m|\\\\[nrt])${hasSecret ? body : `(?P<value>${body})`}${rightBoundary(segments)}`,
    anchors: anchorsOf(segments),
    checks: segments.flatMap((segment) => isAlphabetSegment(segment) && segment.check ? [segment.check] : []),
    bits: segments.reduce((sum, segment) => sum + bitsOf(segment), 0),
    longest: segments.reduce((sum, segment) => sum + longestOf(segment), 0)
  };
}
function isAlphabetSegment(segment) {
  return typeof segment == "object" && "alphabet" in segment;
}
function toExpression(segment) {
  if (typeof segment == "string") return escape(segment);
  if (!isAlphabetSegment(segment)) return `(?:${segment.any.map(escape).join("|")})`;
  let text = repeat(segment), named = segment.secret ? `(?P<value>${text})` : text;
  return segment.optional ? `(?:${named})?` : named;
}
function repeat({ alphabet, min, max }) {
  if (alphabet === "uuid") return uuidGroups.map((n) => `[0-9a-f]{${n}}`).join("-");
  if (alphabet === "uuid-any-case") return uuidGroups.map((n) => `[0-9a-fA-F]{${n}}`).join("-");
  let count = min === max ? `{${min}}` : max > 1e3 ? `{${min},}` : `{${min},${max}}`;
  return `[${classOf(alphabet) ?? ""}]${count}`;
}
function escape(literal) {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
function rightBoundary(segments) {
  let last = segments.at(-1);
  return last === void 0 || !isAlphabetSegment(last) ? "(?:$|[^0-9A-Za-z])" : last.alphabet.startsWith("uuid") ? "(?:$|[^0-9A-Za-z-])" : last.alphabet === "padding" ? "(?:$|[^=])" : `(?:$|[^${classOf(last.alphabet) ?? ""}])`;
}
var longestAnchor = 32;
function anchorsOf(segments) {
  let candidates = [], current = [""];
  for (let segment of [...segments, null]) {
    let literals = segment === null || isAlphabetSegment(segment) ? null : typeof segment == "string" ? [segment] : segment.any;
    literals ? current = current.flatMap((head) => literals.map((literal) => head + literal)) : (candidates.push({ texts: current, next: segment }), current = [""]);
  }
  let shortest = ({ texts }) => Math.min(...texts.map((text) => text.length)), usable2 = candidates.filter((candidate) => shortest(candidate) >= 3), isFirst = usable2[0] !== void 0 && usable2[0] === candidates[0], best = isFirst ? usable2[0] : usable2.toSorted((a, b) => shortest(b) - shortest(a))[0];
  return (best?.texts ?? []).map((text) => ({
    text: text.slice(0, longestAnchor),
    fold: !1,
    assigned: !1,
    ...isFirst ? { boundary: !0 } : {},
    ...text.length <= longestAnchor ? followOf(best?.next ?? null) : {}
  }));
}
function followOf(segment) {
  return segment === null || !isAlphabetSegment(segment) || segment.optional || segment.min < 1 ? {} : segment.alphabet.startsWith("uuid") ? { follow: { characters: "0-9a-fA-F", count: 8 } } : { follow: { characters: classOf(segment.alphabet) ?? "", count: Math.min(12, segment.min) } };
}
function bitsOf(segment) {
  return !isAlphabetSegment(segment) || segment.check !== null || segment.optional ? 0 : segment.alphabet.startsWith("uuid") ? 122 : segment.min * Math.log2(charactersOf(segment.alphabet).length || 1);
}
function longestOf(segment) {
  return typeof segment == "string" ? segment.length : isAlphabetSegment(segment) ? segment.alphabet.startsWith("uuid") ? 36 : segment.max : Math.max(...segment.any.map((text) => text.length));
}
function charactersOf(alphabet) {
  let text = classOf(alphabet) ?? "0-9a-f", characters = [];
  for (let at = 0; at < text.length; at++) {
    let first = text[at] === "\\" ? text[++at] ?? "" : text[at] ?? "", isRange = text[at + 1] === "-" && at + 2 < text.length, last = isRange ? text[at + 2] ?? first : first;
    isRange && (at += 2);
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) characters.push(String.fromCharCode(code));
  }
  return characters;
}

// rules/generate.ts
function createRandom(seed) {
  let state = 2166136261;
  for (let character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16777619);
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    return mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed, ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}
function generateToken(segments, random) {
  let token = "";
  for (let segment of segments)
    typeof segment == "string" ? token += segment : isAlphabetSegment(segment) ? token += generateSegment(segment, token, random) : token += segment.any[Math.floor(random() * segment.any.length)] ?? "";
  return token;
}
function generateSegment(segment, head, random) {
  let check = segment.check === null ? null : checks.get(segment.check);
  if (check && isChecksum(check)) return check.complete(head);
  if (segment.alphabet.startsWith("uuid")) return uuidGroups.map((n) => randomText("hex-lower", n, random)).join("-");
  let length = segment.min === 0 ? Math.min(segment.max, 8) : Math.min(segment.max, Math.max(segment.min, 1));
  return segment.optional && segment.alphabet === "padding" ? "" : randomText(segment.alphabet, length, random);
}
function randomText(alphabet, length, random) {
  let characters = charactersOf(alphabet), text = "";
  for (; text.length < length; ) {
    let next = characters[Math.floor(random() * characters.length)] ?? "", isRun = Math.abs(next.charCodeAt(0) - text.charCodeAt(text.length - 1)) <= 1;
    (characters.length < 4 || !isRun) && (text += next);
  }
  return text;
}
function expandTemplate(template, random) {
  return template.replace(
    /\{\{([a-z0-9-]+)(?::((?:[^{}]|\{\{[^{}]*\}\})*))?\}\}/g,
    (whole, name, argument = "") => {
      switch (name) {
        case "b64":
          return Buffer.from(expandTemplate(argument, random)).toString("base64");
        case "jwt":
          return toJwt(random);
        case "card":
          return toCard(`4${randomText("digits", 14, random)}`);
        case "iban":
          return toIban("DE", randomText("[1-9]", 18, random));
        case "ssn":
          return `${randomText("[2-5]", 3, random)}-${randomText("[2-8]", 2, random)}-${randomText("[2-8]", 4, random)}`;
        default:
          return randomText(name, Number(argument) || 16, random) || whole;
      }
    }
  );
}
function toJwt(random) {
  let part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url"), claims = { sub: randomText("hex-lower", 12, random), iat: 17e8 };
  return `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}.${randomText("base62", 43, random)}`;
}
function toCard(body) {
  return `${body}${luhnDigitOf(body)}`;
}
function toIban(country, account) {
  let numeric = [...`${account}${country}00`].map((c) => Number.parseInt(c, 36)).join(""), check = 98n - BigInt(numeric) % 97n;
  return `${country}${String(check).padStart(2, "0")}${account}`;
}
function isChecksum(check) {
  return "complete" in check;
}

// rules/load.ts
const { readdirSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { createRequire } = globalThis.process.getBuiltinModule("node:module");
const { join } = globalThis.process.getBuiltinModule("node:path");

// rules/beginning.ts
function toBeginning(expression, window) {
  let { longest: longest2, begins } = new Parser(expression).parse();
  return longest2 > window ? `${begins}\\z` : null;
}
var atom = /\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|\\(?:x\{[\da-fA-F]+\}|x[\da-fA-F]{2}|[pP](?:\{\^?\w+\}|\w)|[0-7]{1,3}|[\s\S])|[\s\S]/uy, quotation = /\\Q([\s\S]*?)(?:\\E|$)/uy, opening = /\((?:\?(?:P?<\w+>|(?<flags>[a-zA-Z-]*)(?<ends>[:)])))?/uy, quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/uy, assertions = /* @__PURE__ */ new Set(["^", "$", "\\b", "\\B", "\\A", "\\z"]), mostBlanks = 16, blank = /^(?:\\s| |\[(?:\\[nrst]| )+\])$/, mostParts = 60, anything = "(?s:.*)", Parser = class {
  #source;
  #at = 0;
  constructor(source) {
    this.#source = source;
  }
  parse() {
    return this.#alternatives();
  }
  #alternatives() {
    let options = [], flags = [];
    do
      options.push(this.#sequence(flags));
    while (this.#skip("|"));
    return {
      source: `(?:${options.map(({ source }) => source).join("|")})`,
      begins: `(?:${options.map(({ begins }) => begins).join("|")})`,
      longest: Math.max(...options.map(({ longest: longest2 }) => longest2)),
      isEmpty: !1
    };
  }
  #sequence(flags) {
    let parts = [...flags];
    for (; this.#at < this.#source.length && !"|)".includes(this.#source[this.#at] ?? ""); ) {
      let items = this.#items();
      flags.push(...items.filter(isFlags)), parts.push(...items);
    }
    return {
      source: parts.map(({ source }) => source).join(""),
      begins: parts.reduceRight((rest, part, index) => beginsOf(part, index < mostParts ? rest : anything), ""),
      longest: parts.reduce((sum, { longest: longest2 }) => sum + longest2, 0),
      isEmpty: !1
    };
  }
  #items() {
    let quoted = this.#take(quotation);
    if (quoted) return [...quoted[1] ?? ""].map((letter) => toAtom(/\w/.test(letter) ? letter : `\\${letter}`));
    let open = this.#take(opening), part = open ? this.#group(open) : toAtom(this.#take(atom)?.[0] ?? "");
    return [this.#repeated(part)];
  }
  #group({ groups }) {
    let { flags = "", ends } = groups ?? {};
    if (ends === ")") return { source: `(?${flags})`, begins: "", longest: 0, isEmpty: !0 };
    let inner = this.#alternatives();
    this.#skip(")");
    let scoped = (source) => `(?${flags}:${source})`;
    return { ...inner, source: scoped(inner.source), begins: scoped(inner.begins) };
  }
  #repeated(part) {
    let found = this.#take(quantifier);
    if (!found) return part;
    let [sign, least, comma, most] = found, times = sign.startsWith("?") ? 1 : least === void 0 ? 1 / 0 : Number(comma ? most || 1 / 0 : least), before = times === 1 / 0 ? "*" : `{0,${Math.max(0, times - 1)}}`;
    return {
      source: `(?:${part.source}${sign})`,
      begins: part.isEmpty ? "" : `(?:${part.source}${before}${part.begins})`,
      longest: part.longest * (blank.test(part.source) ? Math.min(times, mostBlanks) : times) || 0,
      isEmpty: part.isEmpty
    };
  }
  #skip(sign) {
    let isThere = this.#source[this.#at] === sign;
    return isThere && this.#at++, isThere;
  }
  #take(what) {
    what.lastIndex = this.#at;
    let found = what.exec(this.#source);
    return found && (this.#at += found[0].length), found;
  }
};
function isFlags({ source, isEmpty }) {
  return isEmpty && source.startsWith("(?");
}
function beginsOf(part, rest) {
  return isFlags(part) ? `(?:${part.source}${rest})` : part.begins === "" ? `(?:${part.source}${rest}|)` : `(?:${part.source}${rest}|${part.begins})`;
}
function toAtom(source) {
  let isEmpty = assertions.has(source);
  return { source, begins: isEmpty ? "" : `(?:${source})?`, longest: isEmpty ? 0 : 1, isEmpty };
}

// rules/compile.ts
var RuleProblem = class extends Error {
  name = "RuleProblem";
  path;
  remedy;
  constructor(path, reason, remedy) {
    super(reason), [this.path, this.remedy] = [path, remedy];
  }
}, contextWindow = { before: 160, after: 60 }, generatedSamples = 3;
function compileRule(raw, pack3) {
  let near = raw.near ? toNear(raw.near) : null, text = textOf(raw, near);
  return {
    id: `${pack3}/${raw.id}`,
    title: raw.title,
    kind: raw.kind ?? kindOf(raw) ?? "secret",
    severity: raw.severity ?? "medium",
    confidence: raw.confidence ?? 0.8,
    why: raw.why ?? "",
    fix: raw.fix ?? "",
    refs: raw.refs ?? [],
    tags: raw.tags ?? [],
    source: sourceOf(raw),
    generic: raw.generic ?? !1,
    strong: raw.strong ?? (raw.token ? shapeOf(raw.token.map(toSegment)).bits >= 60 : !1),
    where: raw.where ? { include: raw.where.include ?? [], exclude: raw.where.exclude ?? [] } : null,
    text,
    path: raw.path ? {
      globs: raw.path.globs,
      not: raw.path.not ?? [],
      minSize: raw.path.minSize ?? 0,
      ...raw.path.encrypted ? { encrypted: !0 } : {}
    } : null,
    field: raw.field ? toField(raw.field) : null,
    together: raw.together ?? null,
    samples: samplesOf(raw, pack3)
  };
}
function kindOf({ pattern }) {
  if (pattern?.identifier === void 0) return null;
  let row = identifierOf(pattern.identifier);
  return row ? ruleKindOf(row) : "identity";
}
function sourceOf(raw) {
  return ["token", "pattern", "field", "path", "together", "policy"].find((source) => raw[source] !== void 0) ?? "policy";
}
function textOf(raw, near) {
  return raw.token ? tokenText(raw.token.map(toSegment), near) : raw.pattern ? patternText(raw.pattern, near) : raw.field?.text ? fieldText(raw.field, near) : null;
}
function toSegment(raw) {
  if (typeof raw == "string" || "any" in raw) return raw;
  let { check, optional, secret, ...lengths } = raw, [alphabet = "", length = 0] = Object.entries(lengths)[0] ?? [], [min, max] = Array.isArray(length) ? [Number(length[0]), Number(length[1])] : [Number(length), Number(length)];
  return { alphabet, min, max, check: check ?? null, optional: optional ?? !1, secret: secret ?? !1 };
}
function tokenText(segments, near) {
  let shape = shapeOf(segments), own = shape.anchors.length > 0;
  if (!own && !near?.required)
    throw new RuleProblem(
      ["token"],
      "the token has no literal of three bytes to find it by",
      "Give it `near` with `required: true`"
    );
  let reach = own ? { before: shape.longest + 16, after: shape.longest + 16 } : aroundWords(near, shape.longest);
  return {
    anchors: own ? shape.anchors : wordAnchors(near?.words ?? []),
    shape: null,
    expression: shape.expression,
    window: { before: Math.min(32768, reach.before), after: Math.min(32768, reach.after) },
    checks: shape.checks,
    near,
    entropy: null,
    not: [],
    stopwords: [],
    placeholders: !own
  };
}
function aroundWords(near, longest2) {
  let { before, after } = near ?? contextWindow;
  return { before: after + longest2 + 8, after: before + longest2 + 8 };
}
function wordAnchors(words2) {
  return words2.filter((word) => word.length >= 3).map((text) => ({ text: text.slice(0, 32), fold: !0, assigned: !1 }));
}
function patternText(raw, near) {
  let window = { before: raw.window?.before ?? 96, after: raw.window?.after ?? 256 };
  if (!raw.long && Math.max(window.before, window.after) > 512)
    throw new RuleProblem(
      ["pattern", "window"],
      "a window of more than 512 bytes slows every document",
      "Say `long: true` if it must be"
    );
  let looked = window.after + (raw.window?.before ?? 0), goesOn = raw.shape ? null : raw.begins ?? toBeginning(raw.expression, looked);
  return {
    anchors: (raw.anchors ?? []).map(
      (anchor) => typeof anchor == "string" ? { text: anchor, fold: !1, assigned: !1 } : { text: anchor.text, fold: anchor.fold ?? !1, assigned: anchor.assigned ?? !1 }
    ),
    shape: raw.shape ?? null,
    ...raw.identifier ? { identifier: raw.identifier } : {},
    expression: raw.expression,
    ...raw.begins ? { begins: raw.begins } : {},
    ...goesOn ? { goesOn } : {},
    window,
    checks: raw.checks ?? [],
    near,
    entropy: raw.entropy ?? null,
    not: raw.not ?? [],
    ...raw.notMatch ? { notMatch: raw.notMatch } : {},
    stopwords: (raw.stopwords ?? []).map((word) => word.toLowerCase()),
    placeholders: raw.placeholders ?? !1
  };
}
function toNear(raw) {
  return {
    words: raw.words.map((word) => word.toLowerCase()),
    required: raw.required ?? !1,
    before: raw.before ?? contextWindow.before,
    after: raw.after ?? contextWindow.after
  };
}
function toField(raw) {
  return {
    identifier: raw.identifier,
    names: [...new Set(raw.names.map(normaliseName))],
    value: raw.value ?? null,
    checks: raw.checks ?? []
  };
}
function fieldText(raw, near) {
  if (!raw.value)
    throw new RuleProblem(["field", "text"], "a field found in text needs to know its values", "Give it `value`");
  let words2 = raw.names.filter((name) => /^[\x20-\x7e]+$/.test(name)).map(
    (name) => name.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[^A-Za-z0-9]+/).filter(Boolean)
  ), anchors = words2.map((parts) => parts.toSorted((a, b) => b.length - a.length)[0] ?? "").filter((word) => word.length >= 3), named = words2.map((parts) => parts.join("[ _.-]?")).join("|");
  return {
    anchors: [...new Set(anchors.map((word) => word.toLowerCase()))].map((text) => ({
      text,
      fold: !0,
      assigned: !0
    })),
    shape: null,
    expression: `(?i)(?:^|[^0-9A-Za-z])(?:${named})["'\\]]?\\s{0,4}(?:=>|:=|[:=])\\s{0,4}["']?(?P<value>${raw.value})(?:$|[^0-9A-Za-z])`,
    window: { before: 48, after: 96 },
    checks: raw.checks ?? [],
    near,
    entropy: null,
    not: [],
    stopwords: [],
    placeholders: !0
  };
}
function samplesOf(raw, pack3) {
  let random = createRandom(`${pack3}/${raw.id}`), expand = (sample) => typeof sample == "string" ? { text: expandTemplate(sample, random), path: null } : { text: expandTemplate(sample.text, random), path: sample.path ?? null }, match = (raw.samples?.match ?? []).map(expand), miss = (raw.samples?.miss ?? []).map(expand);
  if (!raw.token) return { match, miss };
  let segments = raw.token.map(toSegment), word = raw.near?.words[0];
  return { match: [...Array.from({ length: generatedSamples }, () => {
    let token = generateToken(segments, random);
    return { text: word ? `${word} = "${token}"` : `value: "${token}"`, path: null };
  }), ...match], miss };
}

// rules/fields.ts
var pack = "fields";
function compileFields() {
  return Object.entries(identifiers).flatMap(([id, row]) => row.names === void 0 ? [] : [compileRule(toRule(id, row, row.names), pack)]);
}
function toRule(id, row, names) {
  let { noun, severity, laws = [], value, checks: checks2 } = row;
  return {
    id,
    title: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} column`,
    kind: ruleKindOf(row),
    severity: severity ?? "low",
    confidence: 0.7,
    why: "A column of this name holds one thing of each of many people.",
    fix: "Replace the rows by generated data, and decide whether the history has to be rewritten.",
    tags: ["GDPR", "CCPA", ...laws],
    field: {
      identifier: id,
      names: names.split(" "),
      ...value !== void 0 && { value },
      ...checks2 && { checks: checks2 }
    }
  };
}

// rules/validators.ts
var config = validate20, schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "config", title: "Leakwarden configuration", description: ".github/leakwarden.yml", type: ["object", "null"], additionalProperties: !1, properties: { extends: { type: "string", description: "Another configuration file, relative to this one; this one wins" }, packs: { type: "array", items: { type: "string" }, description: "Packs that are on; all when absent", examples: [["secrets", "people", "fields", "files"]] }, rules: { type: "object", description: "Overrides by rule id", additionalProperties: { type: "object", additionalProperties: !1, properties: { enabled: { type: "boolean" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1 } } } }, custom: { type: "array", items: { type: "object" }, description: "Own rules, in the format of a pack; their ids are custom/<id>" }, allow: { description: "What is known and accepted", oneOf: [{ $ref: "#/$defs/allowList" }, { type: "object", additionalProperties: !1, properties: { foreign: { type: "boolean", default: !1, description: "Honour the inline comments of other scanners" }, entries: { $ref: "#/$defs/allowList" } } }] }, organisation: { type: "object", additionalProperties: !1, properties: { domains: { type: "array", items: { type: "string" }, description: "Own e-mail domains: addresses there are staff" }, dictionary: { type: "string", minLength: 1, description: "Own customers, as `leakwarden dictionary build` made it; relative to this file" } } }, people: { type: "object", additionalProperties: !1, description: "How severe a dataset is: the worst of its kinds of data, by the number of people, raised by who can read it", properties: { severity: { type: "object", additionalProperties: !1, description: "For each kind of data, the least number of people for each severity; 0: never. docs/people.md has the defaults", properties: { contact: { $ref: "#/$defs/people" }, profile: { $ref: "#/$defs/people" }, demographic: { $ref: "#/$defs/people" }, online: { $ref: "#/$defs/people" }, credentials: { $ref: "#/$defs/people" }, financial: { $ref: "#/$defs/people" }, identity: { $ref: "#/$defs/people" }, health: { $ref: "#/$defs/people" }, "special-category": { $ref: "#/$defs/people" } } }, exposure: { type: "object", additionalProperties: !1, description: "Steps that the severity rises where everybody, the enterprise or the members can read the repository; the command line knows it from --exposure", properties: { public: { type: "integer", minimum: 0, maximum: 4, default: 1 }, internal: { type: "integer", minimum: 0, maximum: 4, default: 0 }, private: { type: "integer", minimum: 0, maximum: 4, default: 0 } } } } }, enforce: { type: "object", additionalProperties: !1, description: "What blocks, and who may let it pass", properties: { mode: { enum: ["observe", "warn", "block"], default: "block", description: "observe and warn never fail. Written without `rollout` it holds at once" }, rollout: { type: "object", additionalProperties: !1, description: "App only: a milder beginning", properties: { days: { type: "integer", minimum: 0, maximum: 365, default: 14, description: "Days after the App came to a repository; 0 for none" }, mode: { enum: ["observe", "warn", "block"], default: "warn", description: "What holds in these days, if it is milder than `mode`" } } }, severity: { $ref: "#/$defs/severity", default: "high", description: "Least severity that blocks; of this and --fail-on the stricter wins" }, provenance: { type: "array", minItems: 1, items: { enum: ["real", "unknown", "staff", "public-contact", "test", "synthetic", "sample-database"] }, default: ["real", "unknown"], description: "Whose data counts; others inform" }, subjects: { type: "integer", minimum: 1, description: "A leak of at least so many people blocks whatever its severity" }, require: { type: "boolean", default: !1, description: "App only: make the check required by a ruleset where it is not; needs the containment permission" }, approvers: { type: "array", minItems: 1, items: { type: "string", pattern: "^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$", says: "admin, maintain, write, @login or @organisation/team" }, default: ["admin", "maintain"], description: "App only: who may accept a leak or grant a waiver: a right in the repository (admin, maintain, write), @login or @organisation/team" }, self: { type: "boolean", default: !1, description: "App only: the author of a change may approve its leaks" }, repositoriesMay: { type: "array", items: { enum: ["packs", "rules", "allow", "allow.foreign", "organisation.domains", "organisation.dictionary", "people", "enforce", "enforce.mode", "enforce.rollout", "enforce.severity", "enforce.provenance", "enforce.subjects", "enforce.require", "enforce.approvers", "enforce.self", "acceptNotCovered", "limits", "report", "retention"] }, default: [], description: "In the organisation's configuration only: keys that a repository may make laxer. A repository may always be stricter" } } }, acceptNotCovered: { type: "array", description: "Paths that may be not covered", items: { type: "object", required: ["path", "reason"], additionalProperties: !1, properties: { path: { type: "string" }, reason: { type: "string", minLength: 3 } } } }, limits: { type: "object", additionalProperties: !1, properties: { documentSize: { $ref: "#/$defs/size", default: "4GB" }, decodeDepth: { type: "integer", minimum: 0, maximum: 3, default: 3 }, documentTime: { type: "integer", minimum: 100, default: 6e4, description: "Milliseconds; large documents get more" }, findingsPerDocument: { type: "integer", minimum: 1, maximum: 1e5, default: 1e3 }, portableSize: { $ref: "#/$defs/size", default: "500MB" }, containerSize: { $ref: "#/$defs/size", default: "100MB", description: "Archives and files that have to be whole in memory to be opened (zip, PDF, SQLite), all levels of one document together" }, containerDepth: { type: "integer", minimum: 0, maximum: 10, default: 5, description: "Levels of archives in archives" }, containerParts: { type: "integer", minimum: 1, maximum: 1e7, default: 1e5, description: "Documents inside one document" }, inflatedSize: { $ref: "#/$defs/size", default: "4GB", description: "What one document may inflate to, all levels together" }, inflatedRatio: { type: "integer", minimum: 1, default: 200, description: "How many times its own size that may be, beyond the first 64 MB" }, containerCells: { type: "integer", minimum: 1, default: 5e7, description: "Cells of all sheets and tables inside one document" } } }, report: { type: "object", additionalProperties: !1, description: "App only: where leaks are reported and whom that reaches", properties: { repository: { type: "string", pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", says: "owner/name", description: "owner/name of a private repository for all remediation issues; default: the repository of the leak, or a private place beside it" }, assignees: { type: "array", maxItems: 10, items: { type: "string", pattern: "^[A-Za-z0-9-]+$", says: "a login, without @" }, default: [], description: "Logins that every issue is assigned to" }, team: { type: "string", pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", says: "organisation/team", description: "organisation/team that every issue mentions" }, labels: { type: "array", maxItems: 20, items: { type: "string", minLength: 1, maxLength: 50 }, default: ["leakwarden"] }, dueDays: { $ref: "#/$defs/days", default: { critical: 1, high: 7, medium: 30, low: 90 }, description: "Days until a leak has to be closed" }, remindEveryDays: { $ref: "#/$defs/days", default: { critical: 1, high: 3, medium: 14, low: 30 }, description: "Days between reminders; 0 for none" }, perDay: { type: "integer", minimum: 1, maximum: 1e3, default: 20, description: "Most issues that are opened in a day" } } }, retention: { type: "object", additionalProperties: !1, description: "App only: how long things are remembered", properties: { days: { type: "integer", minimum: 1, maximum: 3650, default: 30, description: "Days after which what is known of a removed repository, and of handled deliveries, is forgotten; decisions stay" } } }, settings: { type: "object", description: "Declared for a later version" }, email: { type: "object", description: "Declared for a later version" }, ai: { type: "object", description: "Declared for a later version" } }, $defs: { severity: { enum: ["info", "low", "medium", "high", "critical"] }, size: { says: "a number of bytes, or a size such as 10MB (B, kB, MB, GB)", oneOf: [{ type: "integer", minimum: 1 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }] }, people: { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0 }, high: { type: "integer", minimum: 0 }, medium: { type: "integer", minimum: 0 }, low: { type: "integer", minimum: 0 } } }, days: { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0, maximum: 3650 }, high: { type: "integer", minimum: 0, maximum: 3650 }, medium: { type: "integer", minimum: 0, maximum: 3650 }, low: { type: "integer", minimum: 0, maximum: 3650 } } }, allowList: { type: "array", items: { type: "object", required: ["reason"], additionalProperties: !1, says: "at least one of path, rule, fingerprint, domain: without one it would excuse everything", anyOf: [{ required: ["path"] }, { required: ["rule"] }, { required: ["fingerprint"] }, { required: ["domain"] }], properties: { path: { type: "string" }, rule: { type: "string" }, fingerprint: { type: "string" }, domain: { type: "string" }, covers: { type: "object", required: ["people", "severity", "bits"], additionalProperties: !1, description: "Of a table: whom the entry covers, as `leakwarden scan --write-baseline` writes it; default: everybody who is ever in it", properties: { people: { type: "integer", minimum: 0 }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, bits: { type: "string", pattern: "^([0-9a-f]{2}){0,500}$", says: "copied in full from a baseline" }, below: { type: "integer", minimum: 1, maximum: 256 } } }, reason: { type: "string", minLength: 3 }, until: { type: "string", format: "date", says: "a date such as 2026-12-31", description: "The last day on which it holds" } } } } } }, schema32 = { enum: ["info", "low", "medium", "high", "critical"] }, schema33 = { type: "array", items: { type: "object", required: ["reason"], additionalProperties: !1, says: "at least one of path, rule, fingerprint, domain: without one it would excuse everything", anyOf: [{ required: ["path"] }, { required: ["rule"] }, { required: ["fingerprint"] }, { required: ["domain"] }], properties: { path: { type: "string" }, rule: { type: "string" }, fingerprint: { type: "string" }, domain: { type: "string" }, covers: { type: "object", required: ["people", "severity", "bits"], additionalProperties: !1, description: "Of a table: whom the entry covers, as `leakwarden scan --write-baseline` writes it; default: everybody who is ever in it", properties: { people: { type: "integer", minimum: 0 }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, bits: { type: "string", pattern: "^([0-9a-f]{2}){0,500}$", says: "copied in full from a baseline" }, below: { type: "integer", minimum: 1, maximum: 256 } } }, reason: { type: "string", minLength: 3 }, until: { type: "string", format: "date", says: "a date such as 2026-12-31", description: "The last day on which it holds" } } } }, schema35 = { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0 }, high: { type: "integer", minimum: 0 }, medium: { type: "integer", minimum: 0 }, low: { type: "integer", minimum: 0 } } }, schema45 = { says: "a number of bytes, or a size such as 10MB (B, kB, MB, GB)", oneOf: [{ type: "integer", minimum: 1 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }] }, schema49 = { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0, maximum: 3650 }, high: { type: "integer", minimum: 0, maximum: 3650 }, medium: { type: "integer", minimum: 0, maximum: 3650 }, low: { type: "integer", minimum: 0, maximum: 3650 } } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^([0-9a-f]{2}){0,500}$", "u"), pattern6 = new RegExp("^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$", "u"), pattern7 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$", "u"), pattern11 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", "u"), pattern12 = new RegExp("^[A-Za-z0-9-]+$", "u"), formats0 = /^\d{4}-\d{2}-\d{2}$/;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema31.type }, message: "must be object,null", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.extends !== void 0) {
      let data0 = data.extends;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.type, parentSchema: schema31.properties.extends, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.packs !== void 0) {
      let data1 = data.packs;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            let err3 = { instancePath: instancePath + "/packs/" + i0, schemaPath: "#/properties/packs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.packs.items.type, parentSchema: schema31.properties.packs.items, data: data2 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.packs.type, parentSchema: schema31.properties.packs, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data3 = data.rules;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (let key1 in data3) {
          let data4 = data3[key1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (let key2 in data4)
              if (!(key2 === "enabled" || key2 === "severity" || key2 === "confidence")) {
                let err5 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.rules.additionalProperties, data: data4 };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data4.enabled !== void 0) {
              let data5 = data4.enabled;
              if (typeof data5 != "boolean") {
                let err6 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/enabled", schemaPath: "#/properties/rules/additionalProperties/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.rules.additionalProperties.properties.enabled.type, parentSchema: schema31.properties.rules.additionalProperties.properties.enabled, data: data5 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data4.severity !== void 0) {
              let data6 = data4.severity;
              if (!(data6 === "info" || data6 === "low" || data6 === "medium" || data6 === "high" || data6 === "critical")) {
                let err7 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data6 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data4.confidence !== void 0) {
              let data7 = data4.confidence;
              if (typeof data7 == "number") {
                if (data7 > 1 || isNaN(data7)) {
                  let err8 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/rules/additionalProperties/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema31.properties.rules.additionalProperties.properties.confidence, data: data7 };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  let err9 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/rules/additionalProperties/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.rules.additionalProperties.properties.confidence, data: data7 };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                let err10 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/rules/additionalProperties/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.rules.additionalProperties.properties.confidence.type, parentSchema: schema31.properties.rules.additionalProperties.properties.confidence, data: data7 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          } else {
            let err11 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.additionalProperties.type, parentSchema: schema31.properties.rules.additionalProperties, data: data4 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      else {
        let err12 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data3 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.custom !== void 0) {
      let data8 = data.custom;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
            let err13 = { instancePath: instancePath + "/custom/" + i1, schemaPath: "#/properties/custom/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.custom.items.type, parentSchema: schema31.properties.custom.items, data: data9 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.custom.type, parentSchema: schema31.properties.custom, data: data8 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.allow !== void 0) {
      let data10 = data.allow, _errs25 = errors, valid8 = !1, passing0 = null, _errs26 = errors;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2], _errs31 = errors, valid12 = !1, _errs32 = errors;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.path === void 0) {
            let err15 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema33.items.anyOf[0].required, parentSchema: schema33.items.anyOf[0], data: data11 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          var _valid1 = _errs32 === errors;
          valid12 = valid12 || _valid1;
          let _errs33 = errors;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.rule === void 0) {
            let err16 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/anyOf/1/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema33.items.anyOf[1].required, parentSchema: schema33.items.anyOf[1], data: data11 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var _valid1 = _errs33 === errors;
          valid12 = valid12 || _valid1;
          let _errs34 = errors;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.fingerprint === void 0) {
            let err17 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/anyOf/2/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema33.items.anyOf[2].required, parentSchema: schema33.items.anyOf[2], data: data11 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var _valid1 = _errs34 === errors;
          valid12 = valid12 || _valid1;
          let _errs35 = errors;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.domain === void 0) {
            let err18 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/anyOf/3/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'", schema: schema33.items.anyOf[3].required, parentSchema: schema33.items.anyOf[3], data: data11 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          var _valid1 = _errs35 === errors;
          if (valid12 = valid12 || _valid1, valid12)
            errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
          else {
            let err19 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.items.anyOf, parentSchema: schema33.items, data: data11 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.reason === void 0) {
              let err20 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema33.items.required, parentSchema: schema33.items, data: data11 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            for (let key3 in data11)
              if (!(key3 === "path" || key3 === "rule" || key3 === "fingerprint" || key3 === "domain" || key3 === "covers" || key3 === "reason" || key3 === "until")) {
                let err21 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33.items, data: data11 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            if (data11.path !== void 0) {
              let data12 = data11.path;
              if (typeof data12 != "string") {
                let err22 = { instancePath: instancePath + "/allow/" + i2 + "/path", schemaPath: "#/$defs/allowList/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.path.type, parentSchema: schema33.items.properties.path, data: data12 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data11.rule !== void 0) {
              let data13 = data11.rule;
              if (typeof data13 != "string") {
                let err23 = { instancePath: instancePath + "/allow/" + i2 + "/rule", schemaPath: "#/$defs/allowList/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.rule.type, parentSchema: schema33.items.properties.rule, data: data13 };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data11.fingerprint !== void 0) {
              let data14 = data11.fingerprint;
              if (typeof data14 != "string") {
                let err24 = { instancePath: instancePath + "/allow/" + i2 + "/fingerprint", schemaPath: "#/$defs/allowList/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.fingerprint.type, parentSchema: schema33.items.properties.fingerprint, data: data14 };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data11.domain !== void 0) {
              let data15 = data11.domain;
              if (typeof data15 != "string") {
                let err25 = { instancePath: instancePath + "/allow/" + i2 + "/domain", schemaPath: "#/$defs/allowList/items/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.domain.type, parentSchema: schema33.items.properties.domain, data: data15 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data11.covers !== void 0) {
              let data16 = data11.covers;
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.people === void 0) {
                  let err26 = { instancePath: instancePath + "/allow/" + i2 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "people" }, message: "must have required property 'people'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data16 };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
                if (data16.severity === void 0) {
                  let err27 = { instancePath: instancePath + "/allow/" + i2 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data16 };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (data16.bits === void 0) {
                  let err28 = { instancePath: instancePath + "/allow/" + i2 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "bits" }, message: "must have required property 'bits'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data16 };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                for (let key4 in data16)
                  if (!(key4 === "people" || key4 === "severity" || key4 === "bits" || key4 === "below")) {
                    let err29 = { instancePath: instancePath + "/allow/" + i2 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33.items.properties.covers, data: data16 };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                if (data16.people !== void 0) {
                  let data17 = data16.people;
                  if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
                    let err30 = { instancePath: instancePath + "/allow/" + i2 + "/covers/people", schemaPath: "#/$defs/allowList/items/properties/covers/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.items.properties.covers.properties.people.type, parentSchema: schema33.items.properties.covers.properties.people, data: data17 };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                  if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
                    let err31 = { instancePath: instancePath + "/allow/" + i2 + "/covers/people", schemaPath: "#/$defs/allowList/items/properties/covers/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.items.properties.covers.properties.people, data: data17 };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                }
                if (data16.severity !== void 0) {
                  let data18 = data16.severity;
                  if (!(data18 === "info" || data18 === "low" || data18 === "medium" || data18 === "high" || data18 === "critical")) {
                    let err32 = { instancePath: instancePath + "/allow/" + i2 + "/covers/severity", schemaPath: "#/$defs/allowList/items/properties/covers/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.items.properties.covers.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.items.properties.covers.properties.severity.enum, parentSchema: schema33.items.properties.covers.properties.severity, data: data18 };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                }
                if (data16.bits !== void 0) {
                  let data19 = data16.bits;
                  if (typeof data19 == "string") {
                    if (!pattern4.test(data19)) {
                      let err33 = { instancePath: instancePath + "/allow/" + i2 + "/covers/bits", schemaPath: "#/$defs/allowList/items/properties/covers/properties/bits/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{2}){0,500}$" }, message: 'must match pattern "^([0-9a-f]{2}){0,500}$"', schema: "^([0-9a-f]{2}){0,500}$", parentSchema: schema33.items.properties.covers.properties.bits, data: data19 };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                  } else {
                    let err34 = { instancePath: instancePath + "/allow/" + i2 + "/covers/bits", schemaPath: "#/$defs/allowList/items/properties/covers/properties/bits/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.covers.properties.bits.type, parentSchema: schema33.items.properties.covers.properties.bits, data: data19 };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
                if (data16.below !== void 0) {
                  let data20 = data16.below;
                  if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
                    let err35 = { instancePath: instancePath + "/allow/" + i2 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.items.properties.covers.properties.below.type, parentSchema: schema33.items.properties.covers.properties.below, data: data20 };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                  if (typeof data20 == "number") {
                    if (data20 > 256 || isNaN(data20)) {
                      let err36 = { instancePath: instancePath + "/allow/" + i2 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256", schema: 256, parentSchema: schema33.items.properties.covers.properties.below, data: data20 };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                    if (data20 < 1 || isNaN(data20)) {
                      let err37 = { instancePath: instancePath + "/allow/" + i2 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.items.properties.covers.properties.below, data: data20 };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                  }
                }
              } else {
                let err38 = { instancePath: instancePath + "/allow/" + i2 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.properties.covers.type, parentSchema: schema33.items.properties.covers, data: data16 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data11.reason !== void 0) {
              let data21 = data11.reason;
              if (typeof data21 == "string") {
                if (func2(data21) < 3) {
                  let err39 = { instancePath: instancePath + "/allow/" + i2 + "/reason", schemaPath: "#/$defs/allowList/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema33.items.properties.reason, data: data21 };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              } else {
                let err40 = { instancePath: instancePath + "/allow/" + i2 + "/reason", schemaPath: "#/$defs/allowList/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.reason.type, parentSchema: schema33.items.properties.reason, data: data21 };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data11.until !== void 0) {
              let data22 = data11.until;
              if (typeof data22 == "string") {
                if (!formats0.test(data22)) {
                  let err41 = { instancePath: instancePath + "/allow/" + i2 + "/until", schemaPath: "#/$defs/allowList/items/properties/until/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33.items.properties.until, data: data22 };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                let err42 = { instancePath: instancePath + "/allow/" + i2 + "/until", schemaPath: "#/$defs/allowList/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.until.type, parentSchema: schema33.items.properties.until, data: data22 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            let err43 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.type, parentSchema: schema33.items, data: data11 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        let err44 = { instancePath: instancePath + "/allow", schemaPath: "#/$defs/allowList/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data10 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      var _valid0 = _errs26 === errors;
      _valid0 && (valid8 = !0, passing0 = 0);
      let _errs59 = errors;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key5 in data10)
          if (!(key5 === "foreign" || key5 === "entries")) {
            let err45 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.allow.oneOf[1], data: data10 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        if (data10.foreign !== void 0) {
          let data23 = data10.foreign;
          if (typeof data23 != "boolean") {
            let err46 = { instancePath: instancePath + "/allow/foreign", schemaPath: "#/properties/allow/oneOf/1/properties/foreign/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.allow.oneOf[1].properties.foreign.type, parentSchema: schema31.properties.allow.oneOf[1].properties.foreign, data: data23 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data10.entries !== void 0) {
          let data24 = data10.entries;
          if (Array.isArray(data24)) {
            let len3 = data24.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data25 = data24[i3], _errs69 = errors, valid19 = !1, _errs70 = errors;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25) && data25.path === void 0) {
                let err47 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema33.items.anyOf[0].required, parentSchema: schema33.items.anyOf[0], data: data25 };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
              var _valid2 = _errs70 === errors;
              valid19 = valid19 || _valid2;
              let _errs71 = errors;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25) && data25.rule === void 0) {
                let err48 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/anyOf/1/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema33.items.anyOf[1].required, parentSchema: schema33.items.anyOf[1], data: data25 };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
              var _valid2 = _errs71 === errors;
              valid19 = valid19 || _valid2;
              let _errs72 = errors;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25) && data25.fingerprint === void 0) {
                let err49 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/anyOf/2/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema33.items.anyOf[2].required, parentSchema: schema33.items.anyOf[2], data: data25 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
              var _valid2 = _errs72 === errors;
              valid19 = valid19 || _valid2;
              let _errs73 = errors;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25) && data25.domain === void 0) {
                let err50 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/anyOf/3/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'", schema: schema33.items.anyOf[3].required, parentSchema: schema33.items.anyOf[3], data: data25 };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
              var _valid2 = _errs73 === errors;
              if (valid19 = valid19 || _valid2, valid19)
                errors = _errs69, vErrors !== null && (_errs69 ? vErrors.length = _errs69 : vErrors = null);
              else {
                let err51 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.items.anyOf, parentSchema: schema33.items, data: data25 };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (data25.reason === void 0) {
                  let err52 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema33.items.required, parentSchema: schema33.items, data: data25 };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                for (let key6 in data25)
                  if (!(key6 === "path" || key6 === "rule" || key6 === "fingerprint" || key6 === "domain" || key6 === "covers" || key6 === "reason" || key6 === "until")) {
                    let err53 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33.items, data: data25 };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                if (data25.path !== void 0) {
                  let data26 = data25.path;
                  if (typeof data26 != "string") {
                    let err54 = { instancePath: instancePath + "/allow/entries/" + i3 + "/path", schemaPath: "#/$defs/allowList/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.path.type, parentSchema: schema33.items.properties.path, data: data26 };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                  }
                }
                if (data25.rule !== void 0) {
                  let data27 = data25.rule;
                  if (typeof data27 != "string") {
                    let err55 = { instancePath: instancePath + "/allow/entries/" + i3 + "/rule", schemaPath: "#/$defs/allowList/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.rule.type, parentSchema: schema33.items.properties.rule, data: data27 };
                    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                  }
                }
                if (data25.fingerprint !== void 0) {
                  let data28 = data25.fingerprint;
                  if (typeof data28 != "string") {
                    let err56 = { instancePath: instancePath + "/allow/entries/" + i3 + "/fingerprint", schemaPath: "#/$defs/allowList/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.fingerprint.type, parentSchema: schema33.items.properties.fingerprint, data: data28 };
                    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                  }
                }
                if (data25.domain !== void 0) {
                  let data29 = data25.domain;
                  if (typeof data29 != "string") {
                    let err57 = { instancePath: instancePath + "/allow/entries/" + i3 + "/domain", schemaPath: "#/$defs/allowList/items/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.domain.type, parentSchema: schema33.items.properties.domain, data: data29 };
                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                  }
                }
                if (data25.covers !== void 0) {
                  let data30 = data25.covers;
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    if (data30.people === void 0) {
                      let err58 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "people" }, message: "must have required property 'people'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data30 };
                      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                    }
                    if (data30.severity === void 0) {
                      let err59 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data30 };
                      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                    }
                    if (data30.bits === void 0) {
                      let err60 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "bits" }, message: "must have required property 'bits'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data30 };
                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                    }
                    for (let key7 in data30)
                      if (!(key7 === "people" || key7 === "severity" || key7 === "bits" || key7 === "below")) {
                        let err61 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33.items.properties.covers, data: data30 };
                        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                      }
                    if (data30.people !== void 0) {
                      let data31 = data30.people;
                      if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31))) {
                        let err62 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/people", schemaPath: "#/$defs/allowList/items/properties/covers/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.items.properties.covers.properties.people.type, parentSchema: schema33.items.properties.covers.properties.people, data: data31 };
                        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                      }
                      if (typeof data31 == "number" && (data31 < 0 || isNaN(data31))) {
                        let err63 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/people", schemaPath: "#/$defs/allowList/items/properties/covers/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.items.properties.covers.properties.people, data: data31 };
                        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                      }
                    }
                    if (data30.severity !== void 0) {
                      let data32 = data30.severity;
                      if (!(data32 === "info" || data32 === "low" || data32 === "medium" || data32 === "high" || data32 === "critical")) {
                        let err64 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/severity", schemaPath: "#/$defs/allowList/items/properties/covers/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.items.properties.covers.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.items.properties.covers.properties.severity.enum, parentSchema: schema33.items.properties.covers.properties.severity, data: data32 };
                        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                      }
                    }
                    if (data30.bits !== void 0) {
                      let data33 = data30.bits;
                      if (typeof data33 == "string") {
                        if (!pattern4.test(data33)) {
                          let err65 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/bits", schemaPath: "#/$defs/allowList/items/properties/covers/properties/bits/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{2}){0,500}$" }, message: 'must match pattern "^([0-9a-f]{2}){0,500}$"', schema: "^([0-9a-f]{2}){0,500}$", parentSchema: schema33.items.properties.covers.properties.bits, data: data33 };
                          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                        }
                      } else {
                        let err66 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/bits", schemaPath: "#/$defs/allowList/items/properties/covers/properties/bits/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.covers.properties.bits.type, parentSchema: schema33.items.properties.covers.properties.bits, data: data33 };
                        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                      }
                    }
                    if (data30.below !== void 0) {
                      let data34 = data30.below;
                      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34))) {
                        let err67 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.items.properties.covers.properties.below.type, parentSchema: schema33.items.properties.covers.properties.below, data: data34 };
                        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                      }
                      if (typeof data34 == "number") {
                        if (data34 > 256 || isNaN(data34)) {
                          let err68 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256", schema: 256, parentSchema: schema33.items.properties.covers.properties.below, data: data34 };
                          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                        }
                        if (data34 < 1 || isNaN(data34)) {
                          let err69 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.items.properties.covers.properties.below, data: data34 };
                          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                        }
                      }
                    }
                  } else {
                    let err70 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.properties.covers.type, parentSchema: schema33.items.properties.covers, data: data30 };
                    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                  }
                }
                if (data25.reason !== void 0) {
                  let data35 = data25.reason;
                  if (typeof data35 == "string") {
                    if (func2(data35) < 3) {
                      let err71 = { instancePath: instancePath + "/allow/entries/" + i3 + "/reason", schemaPath: "#/$defs/allowList/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema33.items.properties.reason, data: data35 };
                      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                    }
                  } else {
                    let err72 = { instancePath: instancePath + "/allow/entries/" + i3 + "/reason", schemaPath: "#/$defs/allowList/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.reason.type, parentSchema: schema33.items.properties.reason, data: data35 };
                    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                  }
                }
                if (data25.until !== void 0) {
                  let data36 = data25.until;
                  if (typeof data36 == "string") {
                    if (!formats0.test(data36)) {
                      let err73 = { instancePath: instancePath + "/allow/entries/" + i3 + "/until", schemaPath: "#/$defs/allowList/items/properties/until/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33.items.properties.until, data: data36 };
                      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                    }
                  } else {
                    let err74 = { instancePath: instancePath + "/allow/entries/" + i3 + "/until", schemaPath: "#/$defs/allowList/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.until.type, parentSchema: schema33.items.properties.until, data: data36 };
                    vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                  }
                }
              } else {
                let err75 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.type, parentSchema: schema33.items, data: data25 };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            }
          } else {
            let err76 = { instancePath: instancePath + "/allow/entries", schemaPath: "#/$defs/allowList/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data24 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
      } else {
        let err77 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.allow.oneOf[1].type, parentSchema: schema31.properties.allow.oneOf[1], data: data10 };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
      var _valid0 = _errs59 === errors;
      if (_valid0 && valid8 ? (valid8 = !1, passing0 = [passing0, 1]) : _valid0 && (valid8 = !0, passing0 = 1), valid8)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        let err78 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.allow.oneOf, parentSchema: schema31.properties.allow, data: data10 };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.organisation !== void 0) {
      let data37 = data.organisation;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (let key8 in data37)
          if (!(key8 === "domains" || key8 === "dictionary")) {
            let err79 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.organisation, data: data37 };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        if (data37.domains !== void 0) {
          let data38 = data37.domains;
          if (Array.isArray(data38)) {
            let len4 = data38.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data39 = data38[i4];
              if (typeof data39 != "string") {
                let err80 = { instancePath: instancePath + "/organisation/domains/" + i4, schemaPath: "#/properties/organisation/properties/domains/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.organisation.properties.domains.items.type, parentSchema: schema31.properties.organisation.properties.domains.items, data: data39 };
                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
              }
            }
          } else {
            let err81 = { instancePath: instancePath + "/organisation/domains", schemaPath: "#/properties/organisation/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.organisation.properties.domains.type, parentSchema: schema31.properties.organisation.properties.domains, data: data38 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
        if (data37.dictionary !== void 0) {
          let data40 = data37.dictionary;
          if (typeof data40 == "string") {
            if (func2(data40) < 1) {
              let err82 = { instancePath: instancePath + "/organisation/dictionary", schemaPath: "#/properties/organisation/properties/dictionary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.organisation.properties.dictionary, data: data40 };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
          } else {
            let err83 = { instancePath: instancePath + "/organisation/dictionary", schemaPath: "#/properties/organisation/properties/dictionary/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.organisation.properties.dictionary.type, parentSchema: schema31.properties.organisation.properties.dictionary, data: data40 };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
      } else {
        let err84 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.organisation.type, parentSchema: schema31.properties.organisation, data: data37 };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
    }
    if (data.people !== void 0) {
      let data41 = data.people;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        for (let key9 in data41)
          if (!(key9 === "severity" || key9 === "exposure")) {
            let err85 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.people, data: data41 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        if (data41.severity !== void 0) {
          let data42 = data41.severity;
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            for (let key10 in data42)
              if (!func1.call(schema31.properties.people.properties.severity.properties, key10)) {
                let err86 = { instancePath: instancePath + "/people/severity", schemaPath: "#/properties/people/properties/severity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.people.properties.severity, data: data42 };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            if (data42.contact !== void 0) {
              let data43 = data42.contact;
              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                for (let key11 in data43)
                  if (!(key11 === "critical" || key11 === "high" || key11 === "medium" || key11 === "low")) {
                    let err87 = { instancePath: instancePath + "/people/severity/contact", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data43 };
                    vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                  }
                if (data43.critical !== void 0) {
                  let data44 = data43.critical;
                  if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44))) {
                    let err88 = { instancePath: instancePath + "/people/severity/contact/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data44 };
                    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                  }
                  if (typeof data44 == "number" && (data44 < 0 || isNaN(data44))) {
                    let err89 = { instancePath: instancePath + "/people/severity/contact/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data44 };
                    vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                  }
                }
                if (data43.high !== void 0) {
                  let data45 = data43.high;
                  if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45))) {
                    let err90 = { instancePath: instancePath + "/people/severity/contact/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data45 };
                    vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                  }
                  if (typeof data45 == "number" && (data45 < 0 || isNaN(data45))) {
                    let err91 = { instancePath: instancePath + "/people/severity/contact/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data45 };
                    vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                  }
                }
                if (data43.medium !== void 0) {
                  let data46 = data43.medium;
                  if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46))) {
                    let err92 = { instancePath: instancePath + "/people/severity/contact/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data46 };
                    vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                  }
                  if (typeof data46 == "number" && (data46 < 0 || isNaN(data46))) {
                    let err93 = { instancePath: instancePath + "/people/severity/contact/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data46 };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                }
                if (data43.low !== void 0) {
                  let data47 = data43.low;
                  if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47))) {
                    let err94 = { instancePath: instancePath + "/people/severity/contact/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data47 };
                    vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                  }
                  if (typeof data47 == "number" && (data47 < 0 || isNaN(data47))) {
                    let err95 = { instancePath: instancePath + "/people/severity/contact/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data47 };
                    vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                  }
                }
              } else {
                let err96 = { instancePath: instancePath + "/people/severity/contact", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data43 };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            }
            if (data42.profile !== void 0) {
              let data48 = data42.profile;
              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                for (let key12 in data48)
                  if (!(key12 === "critical" || key12 === "high" || key12 === "medium" || key12 === "low")) {
                    let err97 = { instancePath: instancePath + "/people/severity/profile", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data48 };
                    vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                  }
                if (data48.critical !== void 0) {
                  let data49 = data48.critical;
                  if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49))) {
                    let err98 = { instancePath: instancePath + "/people/severity/profile/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data49 };
                    vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                  }
                  if (typeof data49 == "number" && (data49 < 0 || isNaN(data49))) {
                    let err99 = { instancePath: instancePath + "/people/severity/profile/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data49 };
                    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                  }
                }
                if (data48.high !== void 0) {
                  let data50 = data48.high;
                  if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50))) {
                    let err100 = { instancePath: instancePath + "/people/severity/profile/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data50 };
                    vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                  }
                  if (typeof data50 == "number" && (data50 < 0 || isNaN(data50))) {
                    let err101 = { instancePath: instancePath + "/people/severity/profile/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data50 };
                    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                  }
                }
                if (data48.medium !== void 0) {
                  let data51 = data48.medium;
                  if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51))) {
                    let err102 = { instancePath: instancePath + "/people/severity/profile/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data51 };
                    vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                  }
                  if (typeof data51 == "number" && (data51 < 0 || isNaN(data51))) {
                    let err103 = { instancePath: instancePath + "/people/severity/profile/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data51 };
                    vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                  }
                }
                if (data48.low !== void 0) {
                  let data52 = data48.low;
                  if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52))) {
                    let err104 = { instancePath: instancePath + "/people/severity/profile/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data52 };
                    vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                  }
                  if (typeof data52 == "number" && (data52 < 0 || isNaN(data52))) {
                    let err105 = { instancePath: instancePath + "/people/severity/profile/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data52 };
                    vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                  }
                }
              } else {
                let err106 = { instancePath: instancePath + "/people/severity/profile", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data48 };
                vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
              }
            }
            if (data42.demographic !== void 0) {
              let data53 = data42.demographic;
              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                for (let key13 in data53)
                  if (!(key13 === "critical" || key13 === "high" || key13 === "medium" || key13 === "low")) {
                    let err107 = { instancePath: instancePath + "/people/severity/demographic", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data53 };
                    vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                  }
                if (data53.critical !== void 0) {
                  let data54 = data53.critical;
                  if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54))) {
                    let err108 = { instancePath: instancePath + "/people/severity/demographic/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data54 };
                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                  }
                  if (typeof data54 == "number" && (data54 < 0 || isNaN(data54))) {
                    let err109 = { instancePath: instancePath + "/people/severity/demographic/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data54 };
                    vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                  }
                }
                if (data53.high !== void 0) {
                  let data55 = data53.high;
                  if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55))) {
                    let err110 = { instancePath: instancePath + "/people/severity/demographic/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data55 };
                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                  }
                  if (typeof data55 == "number" && (data55 < 0 || isNaN(data55))) {
                    let err111 = { instancePath: instancePath + "/people/severity/demographic/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data55 };
                    vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                  }
                }
                if (data53.medium !== void 0) {
                  let data56 = data53.medium;
                  if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56))) {
                    let err112 = { instancePath: instancePath + "/people/severity/demographic/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data56 };
                    vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                  }
                  if (typeof data56 == "number" && (data56 < 0 || isNaN(data56))) {
                    let err113 = { instancePath: instancePath + "/people/severity/demographic/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data56 };
                    vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                  }
                }
                if (data53.low !== void 0) {
                  let data57 = data53.low;
                  if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57))) {
                    let err114 = { instancePath: instancePath + "/people/severity/demographic/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data57 };
                    vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                  }
                  if (typeof data57 == "number" && (data57 < 0 || isNaN(data57))) {
                    let err115 = { instancePath: instancePath + "/people/severity/demographic/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data57 };
                    vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                  }
                }
              } else {
                let err116 = { instancePath: instancePath + "/people/severity/demographic", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data53 };
                vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
              }
            }
            if (data42.online !== void 0) {
              let data58 = data42.online;
              if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                for (let key14 in data58)
                  if (!(key14 === "critical" || key14 === "high" || key14 === "medium" || key14 === "low")) {
                    let err117 = { instancePath: instancePath + "/people/severity/online", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data58 };
                    vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                  }
                if (data58.critical !== void 0) {
                  let data59 = data58.critical;
                  if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59))) {
                    let err118 = { instancePath: instancePath + "/people/severity/online/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data59 };
                    vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                  }
                  if (typeof data59 == "number" && (data59 < 0 || isNaN(data59))) {
                    let err119 = { instancePath: instancePath + "/people/severity/online/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data59 };
                    vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                  }
                }
                if (data58.high !== void 0) {
                  let data60 = data58.high;
                  if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60))) {
                    let err120 = { instancePath: instancePath + "/people/severity/online/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data60 };
                    vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                  }
                  if (typeof data60 == "number" && (data60 < 0 || isNaN(data60))) {
                    let err121 = { instancePath: instancePath + "/people/severity/online/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data60 };
                    vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                  }
                }
                if (data58.medium !== void 0) {
                  let data61 = data58.medium;
                  if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61))) {
                    let err122 = { instancePath: instancePath + "/people/severity/online/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data61 };
                    vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                  }
                  if (typeof data61 == "number" && (data61 < 0 || isNaN(data61))) {
                    let err123 = { instancePath: instancePath + "/people/severity/online/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data61 };
                    vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                  }
                }
                if (data58.low !== void 0) {
                  let data62 = data58.low;
                  if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62))) {
                    let err124 = { instancePath: instancePath + "/people/severity/online/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data62 };
                    vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                  }
                  if (typeof data62 == "number" && (data62 < 0 || isNaN(data62))) {
                    let err125 = { instancePath: instancePath + "/people/severity/online/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data62 };
                    vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                  }
                }
              } else {
                let err126 = { instancePath: instancePath + "/people/severity/online", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data58 };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
            }
            if (data42.credentials !== void 0) {
              let data63 = data42.credentials;
              if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                for (let key15 in data63)
                  if (!(key15 === "critical" || key15 === "high" || key15 === "medium" || key15 === "low")) {
                    let err127 = { instancePath: instancePath + "/people/severity/credentials", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data63 };
                    vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                  }
                if (data63.critical !== void 0) {
                  let data64 = data63.critical;
                  if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64))) {
                    let err128 = { instancePath: instancePath + "/people/severity/credentials/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data64 };
                    vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                  }
                  if (typeof data64 == "number" && (data64 < 0 || isNaN(data64))) {
                    let err129 = { instancePath: instancePath + "/people/severity/credentials/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data64 };
                    vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                  }
                }
                if (data63.high !== void 0) {
                  let data65 = data63.high;
                  if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65))) {
                    let err130 = { instancePath: instancePath + "/people/severity/credentials/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data65 };
                    vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                  }
                  if (typeof data65 == "number" && (data65 < 0 || isNaN(data65))) {
                    let err131 = { instancePath: instancePath + "/people/severity/credentials/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data65 };
                    vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                  }
                }
                if (data63.medium !== void 0) {
                  let data66 = data63.medium;
                  if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66))) {
                    let err132 = { instancePath: instancePath + "/people/severity/credentials/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data66 };
                    vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                  }
                  if (typeof data66 == "number" && (data66 < 0 || isNaN(data66))) {
                    let err133 = { instancePath: instancePath + "/people/severity/credentials/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data66 };
                    vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                  }
                }
                if (data63.low !== void 0) {
                  let data67 = data63.low;
                  if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67))) {
                    let err134 = { instancePath: instancePath + "/people/severity/credentials/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data67 };
                    vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                  }
                  if (typeof data67 == "number" && (data67 < 0 || isNaN(data67))) {
                    let err135 = { instancePath: instancePath + "/people/severity/credentials/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data67 };
                    vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                  }
                }
              } else {
                let err136 = { instancePath: instancePath + "/people/severity/credentials", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data63 };
                vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
              }
            }
            if (data42.financial !== void 0) {
              let data68 = data42.financial;
              if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                for (let key16 in data68)
                  if (!(key16 === "critical" || key16 === "high" || key16 === "medium" || key16 === "low")) {
                    let err137 = { instancePath: instancePath + "/people/severity/financial", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data68 };
                    vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                  }
                if (data68.critical !== void 0) {
                  let data69 = data68.critical;
                  if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69))) {
                    let err138 = { instancePath: instancePath + "/people/severity/financial/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data69 };
                    vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                  }
                  if (typeof data69 == "number" && (data69 < 0 || isNaN(data69))) {
                    let err139 = { instancePath: instancePath + "/people/severity/financial/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data69 };
                    vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                  }
                }
                if (data68.high !== void 0) {
                  let data70 = data68.high;
                  if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70))) {
                    let err140 = { instancePath: instancePath + "/people/severity/financial/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data70 };
                    vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                  }
                  if (typeof data70 == "number" && (data70 < 0 || isNaN(data70))) {
                    let err141 = { instancePath: instancePath + "/people/severity/financial/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data70 };
                    vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                  }
                }
                if (data68.medium !== void 0) {
                  let data71 = data68.medium;
                  if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71))) {
                    let err142 = { instancePath: instancePath + "/people/severity/financial/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data71 };
                    vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                  }
                  if (typeof data71 == "number" && (data71 < 0 || isNaN(data71))) {
                    let err143 = { instancePath: instancePath + "/people/severity/financial/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data71 };
                    vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                  }
                }
                if (data68.low !== void 0) {
                  let data72 = data68.low;
                  if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72))) {
                    let err144 = { instancePath: instancePath + "/people/severity/financial/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data72 };
                    vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                  }
                  if (typeof data72 == "number" && (data72 < 0 || isNaN(data72))) {
                    let err145 = { instancePath: instancePath + "/people/severity/financial/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data72 };
                    vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                  }
                }
              } else {
                let err146 = { instancePath: instancePath + "/people/severity/financial", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data68 };
                vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
              }
            }
            if (data42.identity !== void 0) {
              let data73 = data42.identity;
              if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                for (let key17 in data73)
                  if (!(key17 === "critical" || key17 === "high" || key17 === "medium" || key17 === "low")) {
                    let err147 = { instancePath: instancePath + "/people/severity/identity", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data73 };
                    vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                  }
                if (data73.critical !== void 0) {
                  let data74 = data73.critical;
                  if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74))) {
                    let err148 = { instancePath: instancePath + "/people/severity/identity/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data74 };
                    vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                  }
                  if (typeof data74 == "number" && (data74 < 0 || isNaN(data74))) {
                    let err149 = { instancePath: instancePath + "/people/severity/identity/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data74 };
                    vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                  }
                }
                if (data73.high !== void 0) {
                  let data75 = data73.high;
                  if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75))) {
                    let err150 = { instancePath: instancePath + "/people/severity/identity/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data75 };
                    vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                  }
                  if (typeof data75 == "number" && (data75 < 0 || isNaN(data75))) {
                    let err151 = { instancePath: instancePath + "/people/severity/identity/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data75 };
                    vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                  }
                }
                if (data73.medium !== void 0) {
                  let data76 = data73.medium;
                  if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76))) {
                    let err152 = { instancePath: instancePath + "/people/severity/identity/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data76 };
                    vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                  }
                  if (typeof data76 == "number" && (data76 < 0 || isNaN(data76))) {
                    let err153 = { instancePath: instancePath + "/people/severity/identity/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data76 };
                    vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                  }
                }
                if (data73.low !== void 0) {
                  let data77 = data73.low;
                  if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77))) {
                    let err154 = { instancePath: instancePath + "/people/severity/identity/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data77 };
                    vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                  }
                  if (typeof data77 == "number" && (data77 < 0 || isNaN(data77))) {
                    let err155 = { instancePath: instancePath + "/people/severity/identity/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data77 };
                    vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                  }
                }
              } else {
                let err156 = { instancePath: instancePath + "/people/severity/identity", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data73 };
                vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
              }
            }
            if (data42.health !== void 0) {
              let data78 = data42.health;
              if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                for (let key18 in data78)
                  if (!(key18 === "critical" || key18 === "high" || key18 === "medium" || key18 === "low")) {
                    let err157 = { instancePath: instancePath + "/people/severity/health", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data78 };
                    vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                  }
                if (data78.critical !== void 0) {
                  let data79 = data78.critical;
                  if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79))) {
                    let err158 = { instancePath: instancePath + "/people/severity/health/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data79 };
                    vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                  }
                  if (typeof data79 == "number" && (data79 < 0 || isNaN(data79))) {
                    let err159 = { instancePath: instancePath + "/people/severity/health/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data79 };
                    vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                  }
                }
                if (data78.high !== void 0) {
                  let data80 = data78.high;
                  if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80))) {
                    let err160 = { instancePath: instancePath + "/people/severity/health/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data80 };
                    vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                  }
                  if (typeof data80 == "number" && (data80 < 0 || isNaN(data80))) {
                    let err161 = { instancePath: instancePath + "/people/severity/health/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data80 };
                    vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                  }
                }
                if (data78.medium !== void 0) {
                  let data81 = data78.medium;
                  if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81))) {
                    let err162 = { instancePath: instancePath + "/people/severity/health/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data81 };
                    vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                  }
                  if (typeof data81 == "number" && (data81 < 0 || isNaN(data81))) {
                    let err163 = { instancePath: instancePath + "/people/severity/health/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data81 };
                    vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                  }
                }
                if (data78.low !== void 0) {
                  let data82 = data78.low;
                  if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82))) {
                    let err164 = { instancePath: instancePath + "/people/severity/health/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data82 };
                    vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                  }
                  if (typeof data82 == "number" && (data82 < 0 || isNaN(data82))) {
                    let err165 = { instancePath: instancePath + "/people/severity/health/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data82 };
                    vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                  }
                }
              } else {
                let err166 = { instancePath: instancePath + "/people/severity/health", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data78 };
                vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
              }
            }
            if (data42["special-category"] !== void 0) {
              let data83 = data42["special-category"];
              if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                for (let key19 in data83)
                  if (!(key19 === "critical" || key19 === "high" || key19 === "medium" || key19 === "low")) {
                    let err167 = { instancePath: instancePath + "/people/severity/special-category", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data83 };
                    vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                  }
                if (data83.critical !== void 0) {
                  let data84 = data83.critical;
                  if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84))) {
                    let err168 = { instancePath: instancePath + "/people/severity/special-category/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data84 };
                    vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                  }
                  if (typeof data84 == "number" && (data84 < 0 || isNaN(data84))) {
                    let err169 = { instancePath: instancePath + "/people/severity/special-category/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data84 };
                    vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                  }
                }
                if (data83.high !== void 0) {
                  let data85 = data83.high;
                  if (!(typeof data85 == "number" && !(data85 % 1) && !isNaN(data85))) {
                    let err170 = { instancePath: instancePath + "/people/severity/special-category/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data85 };
                    vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                  }
                  if (typeof data85 == "number" && (data85 < 0 || isNaN(data85))) {
                    let err171 = { instancePath: instancePath + "/people/severity/special-category/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data85 };
                    vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                  }
                }
                if (data83.medium !== void 0) {
                  let data86 = data83.medium;
                  if (!(typeof data86 == "number" && !(data86 % 1) && !isNaN(data86))) {
                    let err172 = { instancePath: instancePath + "/people/severity/special-category/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data86 };
                    vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                  }
                  if (typeof data86 == "number" && (data86 < 0 || isNaN(data86))) {
                    let err173 = { instancePath: instancePath + "/people/severity/special-category/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data86 };
                    vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                  }
                }
                if (data83.low !== void 0) {
                  let data87 = data83.low;
                  if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87))) {
                    let err174 = { instancePath: instancePath + "/people/severity/special-category/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data87 };
                    vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                  }
                  if (typeof data87 == "number" && (data87 < 0 || isNaN(data87))) {
                    let err175 = { instancePath: instancePath + "/people/severity/special-category/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data87 };
                    vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                  }
                }
              } else {
                let err176 = { instancePath: instancePath + "/people/severity/special-category", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data83 };
                vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
              }
            }
          } else {
            let err177 = { instancePath: instancePath + "/people/severity", schemaPath: "#/properties/people/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.people.properties.severity.type, parentSchema: schema31.properties.people.properties.severity, data: data42 };
            vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
          }
        }
        if (data41.exposure !== void 0) {
          let data88 = data41.exposure;
          if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
            for (let key20 in data88)
              if (!(key20 === "public" || key20 === "internal" || key20 === "private")) {
                let err178 = { instancePath: instancePath + "/people/exposure", schemaPath: "#/properties/people/properties/exposure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.people.properties.exposure, data: data88 };
                vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
              }
            if (data88.public !== void 0) {
              let data89 = data88.public;
              if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89))) {
                let err179 = { instancePath: instancePath + "/people/exposure/public", schemaPath: "#/properties/people/properties/exposure/properties/public/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.people.properties.exposure.properties.public.type, parentSchema: schema31.properties.people.properties.exposure.properties.public, data: data89 };
                vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
              }
              if (typeof data89 == "number") {
                if (data89 > 4 || isNaN(data89)) {
                  let err180 = { instancePath: instancePath + "/people/exposure/public", schemaPath: "#/properties/people/properties/exposure/properties/public/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema31.properties.people.properties.exposure.properties.public, data: data89 };
                  vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                }
                if (data89 < 0 || isNaN(data89)) {
                  let err181 = { instancePath: instancePath + "/people/exposure/public", schemaPath: "#/properties/people/properties/exposure/properties/public/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.people.properties.exposure.properties.public, data: data89 };
                  vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                }
              }
            }
            if (data88.internal !== void 0) {
              let data90 = data88.internal;
              if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90))) {
                let err182 = { instancePath: instancePath + "/people/exposure/internal", schemaPath: "#/properties/people/properties/exposure/properties/internal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.people.properties.exposure.properties.internal.type, parentSchema: schema31.properties.people.properties.exposure.properties.internal, data: data90 };
                vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
              }
              if (typeof data90 == "number") {
                if (data90 > 4 || isNaN(data90)) {
                  let err183 = { instancePath: instancePath + "/people/exposure/internal", schemaPath: "#/properties/people/properties/exposure/properties/internal/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema31.properties.people.properties.exposure.properties.internal, data: data90 };
                  vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                }
                if (data90 < 0 || isNaN(data90)) {
                  let err184 = { instancePath: instancePath + "/people/exposure/internal", schemaPath: "#/properties/people/properties/exposure/properties/internal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.people.properties.exposure.properties.internal, data: data90 };
                  vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                }
              }
            }
            if (data88.private !== void 0) {
              let data91 = data88.private;
              if (!(typeof data91 == "number" && !(data91 % 1) && !isNaN(data91))) {
                let err185 = { instancePath: instancePath + "/people/exposure/private", schemaPath: "#/properties/people/properties/exposure/properties/private/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.people.properties.exposure.properties.private.type, parentSchema: schema31.properties.people.properties.exposure.properties.private, data: data91 };
                vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
              }
              if (typeof data91 == "number") {
                if (data91 > 4 || isNaN(data91)) {
                  let err186 = { instancePath: instancePath + "/people/exposure/private", schemaPath: "#/properties/people/properties/exposure/properties/private/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema31.properties.people.properties.exposure.properties.private, data: data91 };
                  vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                }
                if (data91 < 0 || isNaN(data91)) {
                  let err187 = { instancePath: instancePath + "/people/exposure/private", schemaPath: "#/properties/people/properties/exposure/properties/private/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.people.properties.exposure.properties.private, data: data91 };
                  vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                }
              }
            }
          } else {
            let err188 = { instancePath: instancePath + "/people/exposure", schemaPath: "#/properties/people/properties/exposure/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.people.properties.exposure.type, parentSchema: schema31.properties.people.properties.exposure, data: data88 };
            vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
          }
        }
      } else {
        let err189 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.people.type, parentSchema: schema31.properties.people, data: data41 };
        vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
      }
    }
    if (data.enforce !== void 0) {
      let data92 = data.enforce;
      if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
        for (let key21 in data92)
          if (!func1.call(schema31.properties.enforce.properties, key21)) {
            let err190 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.enforce, data: data92 };
            vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
          }
        if (data92.mode !== void 0) {
          let data93 = data92.mode;
          if (!(data93 === "observe" || data93 === "warn" || data93 === "block")) {
            let err191 = { instancePath: instancePath + "/enforce/mode", schemaPath: "#/properties/enforce/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.enforce.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.enforce.properties.mode.enum, parentSchema: schema31.properties.enforce.properties.mode, data: data93 };
            vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
          }
        }
        if (data92.rollout !== void 0) {
          let data94 = data92.rollout;
          if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
            for (let key22 in data94)
              if (!(key22 === "days" || key22 === "mode")) {
                let err192 = { instancePath: instancePath + "/enforce/rollout", schemaPath: "#/properties/enforce/properties/rollout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.enforce.properties.rollout, data: data94 };
                vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
              }
            if (data94.days !== void 0) {
              let data95 = data94.days;
              if (!(typeof data95 == "number" && !(data95 % 1) && !isNaN(data95))) {
                let err193 = { instancePath: instancePath + "/enforce/rollout/days", schemaPath: "#/properties/enforce/properties/rollout/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.enforce.properties.rollout.properties.days.type, parentSchema: schema31.properties.enforce.properties.rollout.properties.days, data: data95 };
                vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
              }
              if (typeof data95 == "number") {
                if (data95 > 365 || isNaN(data95)) {
                  let err194 = { instancePath: instancePath + "/enforce/rollout/days", schemaPath: "#/properties/enforce/properties/rollout/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365", schema: 365, parentSchema: schema31.properties.enforce.properties.rollout.properties.days, data: data95 };
                  vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                }
                if (data95 < 0 || isNaN(data95)) {
                  let err195 = { instancePath: instancePath + "/enforce/rollout/days", schemaPath: "#/properties/enforce/properties/rollout/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.enforce.properties.rollout.properties.days, data: data95 };
                  vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                }
              }
            }
            if (data94.mode !== void 0) {
              let data96 = data94.mode;
              if (!(data96 === "observe" || data96 === "warn" || data96 === "block")) {
                let err196 = { instancePath: instancePath + "/enforce/rollout/mode", schemaPath: "#/properties/enforce/properties/rollout/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.enforce.properties.rollout.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.enforce.properties.rollout.properties.mode.enum, parentSchema: schema31.properties.enforce.properties.rollout.properties.mode, data: data96 };
                vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
              }
            }
          } else {
            let err197 = { instancePath: instancePath + "/enforce/rollout", schemaPath: "#/properties/enforce/properties/rollout/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.enforce.properties.rollout.type, parentSchema: schema31.properties.enforce.properties.rollout, data: data94 };
            vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
          }
        }
        if (data92.severity !== void 0) {
          let data97 = data92.severity;
          if (!(data97 === "info" || data97 === "low" || data97 === "medium" || data97 === "high" || data97 === "critical")) {
            let err198 = { instancePath: instancePath + "/enforce/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data97 };
            vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
          }
        }
        if (data92.provenance !== void 0) {
          let data98 = data92.provenance;
          if (Array.isArray(data98)) {
            if (data98.length < 1) {
              let err199 = { instancePath: instancePath + "/enforce/provenance", schemaPath: "#/properties/enforce/properties/provenance/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.enforce.properties.provenance, data: data98 };
              vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
            }
            let len5 = data98.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data99 = data98[i5];
              if (!(data99 === "real" || data99 === "unknown" || data99 === "staff" || data99 === "public-contact" || data99 === "test" || data99 === "synthetic" || data99 === "sample-database")) {
                let err200 = { instancePath: instancePath + "/enforce/provenance/" + i5, schemaPath: "#/properties/enforce/properties/provenance/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.enforce.properties.provenance.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.enforce.properties.provenance.items.enum, parentSchema: schema31.properties.enforce.properties.provenance.items, data: data99 };
                vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
              }
            }
          } else {
            let err201 = { instancePath: instancePath + "/enforce/provenance", schemaPath: "#/properties/enforce/properties/provenance/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.enforce.properties.provenance.type, parentSchema: schema31.properties.enforce.properties.provenance, data: data98 };
            vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
          }
        }
        if (data92.subjects !== void 0) {
          let data100 = data92.subjects;
          if (!(typeof data100 == "number" && !(data100 % 1) && !isNaN(data100))) {
            let err202 = { instancePath: instancePath + "/enforce/subjects", schemaPath: "#/properties/enforce/properties/subjects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.enforce.properties.subjects.type, parentSchema: schema31.properties.enforce.properties.subjects, data: data100 };
            vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
          }
          if (typeof data100 == "number" && (data100 < 1 || isNaN(data100))) {
            let err203 = { instancePath: instancePath + "/enforce/subjects", schemaPath: "#/properties/enforce/properties/subjects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.enforce.properties.subjects, data: data100 };
            vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
          }
        }
        if (data92.require !== void 0) {
          let data101 = data92.require;
          if (typeof data101 != "boolean") {
            let err204 = { instancePath: instancePath + "/enforce/require", schemaPath: "#/properties/enforce/properties/require/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.enforce.properties.require.type, parentSchema: schema31.properties.enforce.properties.require, data: data101 };
            vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
          }
        }
        if (data92.approvers !== void 0) {
          let data102 = data92.approvers;
          if (Array.isArray(data102)) {
            if (data102.length < 1) {
              let err205 = { instancePath: instancePath + "/enforce/approvers", schemaPath: "#/properties/enforce/properties/approvers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.enforce.properties.approvers, data: data102 };
              vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
            }
            let len6 = data102.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data103 = data102[i6];
              if (typeof data103 == "string") {
                if (!pattern6.test(data103)) {
                  let err206 = { instancePath: instancePath + "/enforce/approvers/" + i6, schemaPath: "#/properties/enforce/properties/approvers/items/pattern", keyword: "pattern", params: { pattern: "^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$" }, message: 'must match pattern "^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$"', schema: "^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$", parentSchema: schema31.properties.enforce.properties.approvers.items, data: data103 };
                  vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                }
              } else {
                let err207 = { instancePath: instancePath + "/enforce/approvers/" + i6, schemaPath: "#/properties/enforce/properties/approvers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.enforce.properties.approvers.items.type, parentSchema: schema31.properties.enforce.properties.approvers.items, data: data103 };
                vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
              }
            }
          } else {
            let err208 = { instancePath: instancePath + "/enforce/approvers", schemaPath: "#/properties/enforce/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.enforce.properties.approvers.type, parentSchema: schema31.properties.enforce.properties.approvers, data: data102 };
            vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
          }
        }
        if (data92.self !== void 0) {
          let data104 = data92.self;
          if (typeof data104 != "boolean") {
            let err209 = { instancePath: instancePath + "/enforce/self", schemaPath: "#/properties/enforce/properties/self/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.enforce.properties.self.type, parentSchema: schema31.properties.enforce.properties.self, data: data104 };
            vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
          }
        }
        if (data92.repositoriesMay !== void 0) {
          let data105 = data92.repositoriesMay;
          if (Array.isArray(data105)) {
            let len7 = data105.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data106 = data105[i7];
              if (!(data106 === "packs" || data106 === "rules" || data106 === "allow" || data106 === "allow.foreign" || data106 === "organisation.domains" || data106 === "organisation.dictionary" || data106 === "people" || data106 === "enforce" || data106 === "enforce.mode" || data106 === "enforce.rollout" || data106 === "enforce.severity" || data106 === "enforce.provenance" || data106 === "enforce.subjects" || data106 === "enforce.require" || data106 === "enforce.approvers" || data106 === "enforce.self" || data106 === "acceptNotCovered" || data106 === "limits" || data106 === "report" || data106 === "retention")) {
                let err210 = { instancePath: instancePath + "/enforce/repositoriesMay/" + i7, schemaPath: "#/properties/enforce/properties/repositoriesMay/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.enforce.properties.repositoriesMay.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.enforce.properties.repositoriesMay.items.enum, parentSchema: schema31.properties.enforce.properties.repositoriesMay.items, data: data106 };
                vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
              }
            }
          } else {
            let err211 = { instancePath: instancePath + "/enforce/repositoriesMay", schemaPath: "#/properties/enforce/properties/repositoriesMay/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.enforce.properties.repositoriesMay.type, parentSchema: schema31.properties.enforce.properties.repositoriesMay, data: data105 };
            vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
          }
        }
      } else {
        let err212 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.enforce.type, parentSchema: schema31.properties.enforce, data: data92 };
        vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
      }
    }
    if (data.acceptNotCovered !== void 0) {
      let data107 = data.acceptNotCovered;
      if (Array.isArray(data107)) {
        let len8 = data107.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data108 = data107[i8];
          if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
            if (data108.path === void 0) {
              let err213 = { instancePath: instancePath + "/acceptNotCovered/" + i8, schemaPath: "#/properties/acceptNotCovered/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.properties.acceptNotCovered.items.required, parentSchema: schema31.properties.acceptNotCovered.items, data: data108 };
              vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
            }
            if (data108.reason === void 0) {
              let err214 = { instancePath: instancePath + "/acceptNotCovered/" + i8, schemaPath: "#/properties/acceptNotCovered/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema31.properties.acceptNotCovered.items.required, parentSchema: schema31.properties.acceptNotCovered.items, data: data108 };
              vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
            }
            for (let key23 in data108)
              if (!(key23 === "path" || key23 === "reason")) {
                let err215 = { instancePath: instancePath + "/acceptNotCovered/" + i8, schemaPath: "#/properties/acceptNotCovered/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.acceptNotCovered.items, data: data108 };
                vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
              }
            if (data108.path !== void 0) {
              let data109 = data108.path;
              if (typeof data109 != "string") {
                let err216 = { instancePath: instancePath + "/acceptNotCovered/" + i8 + "/path", schemaPath: "#/properties/acceptNotCovered/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.acceptNotCovered.items.properties.path.type, parentSchema: schema31.properties.acceptNotCovered.items.properties.path, data: data109 };
                vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
              }
            }
            if (data108.reason !== void 0) {
              let data110 = data108.reason;
              if (typeof data110 == "string") {
                if (func2(data110) < 3) {
                  let err217 = { instancePath: instancePath + "/acceptNotCovered/" + i8 + "/reason", schemaPath: "#/properties/acceptNotCovered/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema31.properties.acceptNotCovered.items.properties.reason, data: data110 };
                  vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                }
              } else {
                let err218 = { instancePath: instancePath + "/acceptNotCovered/" + i8 + "/reason", schemaPath: "#/properties/acceptNotCovered/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.acceptNotCovered.items.properties.reason.type, parentSchema: schema31.properties.acceptNotCovered.items.properties.reason, data: data110 };
                vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
              }
            }
          } else {
            let err219 = { instancePath: instancePath + "/acceptNotCovered/" + i8, schemaPath: "#/properties/acceptNotCovered/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.acceptNotCovered.items.type, parentSchema: schema31.properties.acceptNotCovered.items, data: data108 };
            vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
          }
        }
      } else {
        let err220 = { instancePath: instancePath + "/acceptNotCovered", schemaPath: "#/properties/acceptNotCovered/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.acceptNotCovered.type, parentSchema: schema31.properties.acceptNotCovered, data: data107 };
        vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
      }
    }
    if (data.limits !== void 0) {
      let data111 = data.limits;
      if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
        for (let key24 in data111)
          if (!func1.call(schema31.properties.limits.properties, key24)) {
            let err221 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.limits, data: data111 };
            vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
          }
        if (data111.documentSize !== void 0) {
          let data112 = data111.documentSize, _errs271 = errors, valid60 = !1, passing1 = null, _errs272 = errors;
          if (!(typeof data112 == "number" && !(data112 % 1) && !isNaN(data112))) {
            let err222 = { instancePath: instancePath + "/limits/documentSize", schemaPath: "#/$defs/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.oneOf[0].type, parentSchema: schema45.oneOf[0], data: data112 };
            vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
          }
          if (typeof data112 == "number" && (data112 < 1 || isNaN(data112))) {
            let err223 = { instancePath: instancePath + "/limits/documentSize", schemaPath: "#/$defs/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.oneOf[0], data: data112 };
            vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
          }
          var _valid3 = _errs272 === errors;
          _valid3 && (valid60 = !0, passing1 = 0);
          let _errs274 = errors;
          if (typeof data112 == "string") {
            if (!pattern7.test(data112)) {
              let err224 = { instancePath: instancePath + "/limits/documentSize", schemaPath: "#/$defs/size/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$"', schema: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$", parentSchema: schema45.oneOf[1], data: data112 };
              vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
            }
          } else {
            let err225 = { instancePath: instancePath + "/limits/documentSize", schemaPath: "#/$defs/size/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.oneOf[1].type, parentSchema: schema45.oneOf[1], data: data112 };
            vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
          }
          var _valid3 = _errs274 === errors;
          if (_valid3 && valid60 ? (valid60 = !1, passing1 = [passing1, 1]) : _valid3 && (valid60 = !0, passing1 = 1), valid60)
            errors = _errs271, vErrors !== null && (_errs271 ? vErrors.length = _errs271 : vErrors = null);
          else {
            let err226 = { instancePath: instancePath + "/limits/documentSize", schemaPath: "#/$defs/size/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema45.oneOf, parentSchema: schema45, data: data112 };
            vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
          }
        }
        if (data111.decodeDepth !== void 0) {
          let data113 = data111.decodeDepth;
          if (!(typeof data113 == "number" && !(data113 % 1) && !isNaN(data113))) {
            let err227 = { instancePath: instancePath + "/limits/decodeDepth", schemaPath: "#/properties/limits/properties/decodeDepth/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.decodeDepth.type, parentSchema: schema31.properties.limits.properties.decodeDepth, data: data113 };
            vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
          }
          if (typeof data113 == "number") {
            if (data113 > 3 || isNaN(data113)) {
              let err228 = { instancePath: instancePath + "/limits/decodeDepth", schemaPath: "#/properties/limits/properties/decodeDepth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema31.properties.limits.properties.decodeDepth, data: data113 };
              vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
            }
            if (data113 < 0 || isNaN(data113)) {
              let err229 = { instancePath: instancePath + "/limits/decodeDepth", schemaPath: "#/properties/limits/properties/decodeDepth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.limits.properties.decodeDepth, data: data113 };
              vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
            }
          }
        }
        if (data111.documentTime !== void 0) {
          let data114 = data111.documentTime;
          if (!(typeof data114 == "number" && !(data114 % 1) && !isNaN(data114))) {
            let err230 = { instancePath: instancePath + "/limits/documentTime", schemaPath: "#/properties/limits/properties/documentTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.documentTime.type, parentSchema: schema31.properties.limits.properties.documentTime, data: data114 };
            vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
          }
          if (typeof data114 == "number" && (data114 < 100 || isNaN(data114))) {
            let err231 = { instancePath: instancePath + "/limits/documentTime", schemaPath: "#/properties/limits/properties/documentTime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100", schema: 100, parentSchema: schema31.properties.limits.properties.documentTime, data: data114 };
            vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
          }
        }
        if (data111.findingsPerDocument !== void 0) {
          let data115 = data111.findingsPerDocument;
          if (!(typeof data115 == "number" && !(data115 % 1) && !isNaN(data115))) {
            let err232 = { instancePath: instancePath + "/limits/findingsPerDocument", schemaPath: "#/properties/limits/properties/findingsPerDocument/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.findingsPerDocument.type, parentSchema: schema31.properties.limits.properties.findingsPerDocument, data: data115 };
            vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
          }
          if (typeof data115 == "number") {
            if (data115 > 1e5 || isNaN(data115)) {
              let err233 = { instancePath: instancePath + "/limits/findingsPerDocument", schemaPath: "#/properties/limits/properties/findingsPerDocument/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema31.properties.limits.properties.findingsPerDocument, data: data115 };
              vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
            }
            if (data115 < 1 || isNaN(data115)) {
              let err234 = { instancePath: instancePath + "/limits/findingsPerDocument", schemaPath: "#/properties/limits/properties/findingsPerDocument/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.limits.properties.findingsPerDocument, data: data115 };
              vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
            }
          }
        }
        if (data111.portableSize !== void 0) {
          let data116 = data111.portableSize, _errs284 = errors, valid62 = !1, passing2 = null, _errs285 = errors;
          if (!(typeof data116 == "number" && !(data116 % 1) && !isNaN(data116))) {
            let err235 = { instancePath: instancePath + "/limits/portableSize", schemaPath: "#/$defs/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.oneOf[0].type, parentSchema: schema45.oneOf[0], data: data116 };
            vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
          }
          if (typeof data116 == "number" && (data116 < 1 || isNaN(data116))) {
            let err236 = { instancePath: instancePath + "/limits/portableSize", schemaPath: "#/$defs/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.oneOf[0], data: data116 };
            vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
          }
          var _valid4 = _errs285 === errors;
          _valid4 && (valid62 = !0, passing2 = 0);
          let _errs287 = errors;
          if (typeof data116 == "string") {
            if (!pattern7.test(data116)) {
              let err237 = { instancePath: instancePath + "/limits/portableSize", schemaPath: "#/$defs/size/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$"', schema: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$", parentSchema: schema45.oneOf[1], data: data116 };
              vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
            }
          } else {
            let err238 = { instancePath: instancePath + "/limits/portableSize", schemaPath: "#/$defs/size/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.oneOf[1].type, parentSchema: schema45.oneOf[1], data: data116 };
            vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
          }
          var _valid4 = _errs287 === errors;
          if (_valid4 && valid62 ? (valid62 = !1, passing2 = [passing2, 1]) : _valid4 && (valid62 = !0, passing2 = 1), valid62)
            errors = _errs284, vErrors !== null && (_errs284 ? vErrors.length = _errs284 : vErrors = null);
          else {
            let err239 = { instancePath: instancePath + "/limits/portableSize", schemaPath: "#/$defs/size/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf", schema: schema45.oneOf, parentSchema: schema45, data: data116 };
            vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
          }
        }
        if (data111.containerSize !== void 0) {
          let data117 = data111.containerSize, _errs291 = errors, valid64 = !1, passing3 = null, _errs292 = errors;
          if (!(typeof data117 == "number" && !(data117 % 1) && !isNaN(data117))) {
            let err240 = { instancePath: instancePath + "/limits/containerSize", schemaPath: "#/$defs/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.oneOf[0].type, parentSchema: schema45.oneOf[0], data: data117 };
            vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
          }
          if (typeof data117 == "number" && (data117 < 1 || isNaN(data117))) {
            let err241 = { instancePath: instancePath + "/limits/containerSize", schemaPath: "#/$defs/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.oneOf[0], data: data117 };
            vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
          }
          var _valid5 = _errs292 === errors;
          _valid5 && (valid64 = !0, passing3 = 0);
          let _errs294 = errors;
          if (typeof data117 == "string") {
            if (!pattern7.test(data117)) {
              let err242 = { instancePath: instancePath + "/limits/containerSize", schemaPath: "#/$defs/size/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$"', schema: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$", parentSchema: schema45.oneOf[1], data: data117 };
              vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
            }
          } else {
            let err243 = { instancePath: instancePath + "/limits/containerSize", schemaPath: "#/$defs/size/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.oneOf[1].type, parentSchema: schema45.oneOf[1], data: data117 };
            vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
          }
          var _valid5 = _errs294 === errors;
          if (_valid5 && valid64 ? (valid64 = !1, passing3 = [passing3, 1]) : _valid5 && (valid64 = !0, passing3 = 1), valid64)
            errors = _errs291, vErrors !== null && (_errs291 ? vErrors.length = _errs291 : vErrors = null);
          else {
            let err244 = { instancePath: instancePath + "/limits/containerSize", schemaPath: "#/$defs/size/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf", schema: schema45.oneOf, parentSchema: schema45, data: data117 };
            vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
          }
        }
        if (data111.containerDepth !== void 0) {
          let data118 = data111.containerDepth;
          if (!(typeof data118 == "number" && !(data118 % 1) && !isNaN(data118))) {
            let err245 = { instancePath: instancePath + "/limits/containerDepth", schemaPath: "#/properties/limits/properties/containerDepth/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.containerDepth.type, parentSchema: schema31.properties.limits.properties.containerDepth, data: data118 };
            vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
          }
          if (typeof data118 == "number") {
            if (data118 > 10 || isNaN(data118)) {
              let err246 = { instancePath: instancePath + "/limits/containerDepth", schemaPath: "#/properties/limits/properties/containerDepth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema31.properties.limits.properties.containerDepth, data: data118 };
              vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
            }
            if (data118 < 0 || isNaN(data118)) {
              let err247 = { instancePath: instancePath + "/limits/containerDepth", schemaPath: "#/properties/limits/properties/containerDepth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.limits.properties.containerDepth, data: data118 };
              vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
            }
          }
        }
        if (data111.containerParts !== void 0) {
          let data119 = data111.containerParts;
          if (!(typeof data119 == "number" && !(data119 % 1) && !isNaN(data119))) {
            let err248 = { instancePath: instancePath + "/limits/containerParts", schemaPath: "#/properties/limits/properties/containerParts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.containerParts.type, parentSchema: schema31.properties.limits.properties.containerParts, data: data119 };
            vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
          }
          if (typeof data119 == "number") {
            if (data119 > 1e7 || isNaN(data119)) {
              let err249 = { instancePath: instancePath + "/limits/containerParts", schemaPath: "#/properties/limits/properties/containerParts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema31.properties.limits.properties.containerParts, data: data119 };
              vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
            }
            if (data119 < 1 || isNaN(data119)) {
              let err250 = { instancePath: instancePath + "/limits/containerParts", schemaPath: "#/properties/limits/properties/containerParts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.limits.properties.containerParts, data: data119 };
              vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
            }
          }
        }
        if (data111.inflatedSize !== void 0) {
          let data120 = data111.inflatedSize, _errs302 = errors, valid66 = !1, passing4 = null, _errs303 = errors;
          if (!(typeof data120 == "number" && !(data120 % 1) && !isNaN(data120))) {
            let err251 = { instancePath: instancePath + "/limits/inflatedSize", schemaPath: "#/$defs/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.oneOf[0].type, parentSchema: schema45.oneOf[0], data: data120 };
            vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
          }
          if (typeof data120 == "number" && (data120 < 1 || isNaN(data120))) {
            let err252 = { instancePath: instancePath + "/limits/inflatedSize", schemaPath: "#/$defs/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.oneOf[0], data: data120 };
            vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
          }
          var _valid6 = _errs303 === errors;
          _valid6 && (valid66 = !0, passing4 = 0);
          let _errs305 = errors;
          if (typeof data120 == "string") {
            if (!pattern7.test(data120)) {
              let err253 = { instancePath: instancePath + "/limits/inflatedSize", schemaPath: "#/$defs/size/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$"', schema: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$", parentSchema: schema45.oneOf[1], data: data120 };
              vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
            }
          } else {
            let err254 = { instancePath: instancePath + "/limits/inflatedSize", schemaPath: "#/$defs/size/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.oneOf[1].type, parentSchema: schema45.oneOf[1], data: data120 };
            vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
          }
          var _valid6 = _errs305 === errors;
          if (_valid6 && valid66 ? (valid66 = !1, passing4 = [passing4, 1]) : _valid6 && (valid66 = !0, passing4 = 1), valid66)
            errors = _errs302, vErrors !== null && (_errs302 ? vErrors.length = _errs302 : vErrors = null);
          else {
            let err255 = { instancePath: instancePath + "/limits/inflatedSize", schemaPath: "#/$defs/size/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf", schema: schema45.oneOf, parentSchema: schema45, data: data120 };
            vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
          }
        }
        if (data111.inflatedRatio !== void 0) {
          let data121 = data111.inflatedRatio;
          if (!(typeof data121 == "number" && !(data121 % 1) && !isNaN(data121))) {
            let err256 = { instancePath: instancePath + "/limits/inflatedRatio", schemaPath: "#/properties/limits/properties/inflatedRatio/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.inflatedRatio.type, parentSchema: schema31.properties.limits.properties.inflatedRatio, data: data121 };
            vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
          }
          if (typeof data121 == "number" && (data121 < 1 || isNaN(data121))) {
            let err257 = { instancePath: instancePath + "/limits/inflatedRatio", schemaPath: "#/properties/limits/properties/inflatedRatio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.limits.properties.inflatedRatio, data: data121 };
            vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
          }
        }
        if (data111.containerCells !== void 0) {
          let data122 = data111.containerCells;
          if (!(typeof data122 == "number" && !(data122 % 1) && !isNaN(data122))) {
            let err258 = { instancePath: instancePath + "/limits/containerCells", schemaPath: "#/properties/limits/properties/containerCells/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.containerCells.type, parentSchema: schema31.properties.limits.properties.containerCells, data: data122 };
            vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
          }
          if (typeof data122 == "number" && (data122 < 1 || isNaN(data122))) {
            let err259 = { instancePath: instancePath + "/limits/containerCells", schemaPath: "#/properties/limits/properties/containerCells/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.limits.properties.containerCells, data: data122 };
            vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
          }
        }
      } else {
        let err260 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.limits.type, parentSchema: schema31.properties.limits, data: data111 };
        vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
      }
    }
    if (data.report !== void 0) {
      let data123 = data.report;
      if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
        for (let key25 in data123)
          if (!(key25 === "repository" || key25 === "assignees" || key25 === "team" || key25 === "labels" || key25 === "dueDays" || key25 === "remindEveryDays" || key25 === "perDay")) {
            let err261 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.report, data: data123 };
            vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
          }
        if (data123.repository !== void 0) {
          let data124 = data123.repository;
          if (typeof data124 == "string") {
            if (!pattern11.test(data124)) {
              let err262 = { instancePath: instancePath + "/report/repository", schemaPath: "#/properties/report/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$"', schema: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", parentSchema: schema31.properties.report.properties.repository, data: data124 };
              vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
            }
          } else {
            let err263 = { instancePath: instancePath + "/report/repository", schemaPath: "#/properties/report/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.report.properties.repository.type, parentSchema: schema31.properties.report.properties.repository, data: data124 };
            vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
          }
        }
        if (data123.assignees !== void 0) {
          let data125 = data123.assignees;
          if (Array.isArray(data125)) {
            if (data125.length > 10) {
              let err264 = { instancePath: instancePath + "/report/assignees", schemaPath: "#/properties/report/properties/assignees/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema31.properties.report.properties.assignees, data: data125 };
              vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
            }
            let len9 = data125.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data126 = data125[i9];
              if (typeof data126 == "string") {
                if (!pattern12.test(data126)) {
                  let err265 = { instancePath: instancePath + "/report/assignees/" + i9, schemaPath: "#/properties/report/properties/assignees/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+$"', schema: "^[A-Za-z0-9-]+$", parentSchema: schema31.properties.report.properties.assignees.items, data: data126 };
                  vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                }
              } else {
                let err266 = { instancePath: instancePath + "/report/assignees/" + i9, schemaPath: "#/properties/report/properties/assignees/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.report.properties.assignees.items.type, parentSchema: schema31.properties.report.properties.assignees.items, data: data126 };
                vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
              }
            }
          } else {
            let err267 = { instancePath: instancePath + "/report/assignees", schemaPath: "#/properties/report/properties/assignees/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.report.properties.assignees.type, parentSchema: schema31.properties.report.properties.assignees, data: data125 };
            vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
          }
        }
        if (data123.team !== void 0) {
          let data127 = data123.team;
          if (typeof data127 == "string") {
            if (!pattern11.test(data127)) {
              let err268 = { instancePath: instancePath + "/report/team", schemaPath: "#/properties/report/properties/team/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$"', schema: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", parentSchema: schema31.properties.report.properties.team, data: data127 };
              vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
            }
          } else {
            let err269 = { instancePath: instancePath + "/report/team", schemaPath: "#/properties/report/properties/team/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.report.properties.team.type, parentSchema: schema31.properties.report.properties.team, data: data127 };
            vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
          }
        }
        if (data123.labels !== void 0) {
          let data128 = data123.labels;
          if (Array.isArray(data128)) {
            if (data128.length > 20) {
              let err270 = { instancePath: instancePath + "/report/labels", schemaPath: "#/properties/report/properties/labels/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema31.properties.report.properties.labels, data: data128 };
              vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
            }
            let len10 = data128.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data129 = data128[i10];
              if (typeof data129 == "string") {
                if (func2(data129) > 50) {
                  let err271 = { instancePath: instancePath + "/report/labels/" + i10, schemaPath: "#/properties/report/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema31.properties.report.properties.labels.items, data: data129 };
                  vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                }
                if (func2(data129) < 1) {
                  let err272 = { instancePath: instancePath + "/report/labels/" + i10, schemaPath: "#/properties/report/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.report.properties.labels.items, data: data129 };
                  vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                }
              } else {
                let err273 = { instancePath: instancePath + "/report/labels/" + i10, schemaPath: "#/properties/report/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.report.properties.labels.items.type, parentSchema: schema31.properties.report.properties.labels.items, data: data129 };
                vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
              }
            }
          } else {
            let err274 = { instancePath: instancePath + "/report/labels", schemaPath: "#/properties/report/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.report.properties.labels.type, parentSchema: schema31.properties.report.properties.labels, data: data128 };
            vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
          }
        }
        if (data123.dueDays !== void 0) {
          let data130 = data123.dueDays;
          if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
            for (let key26 in data130)
              if (!(key26 === "critical" || key26 === "high" || key26 === "medium" || key26 === "low")) {
                let err275 = { instancePath: instancePath + "/report/dueDays", schemaPath: "#/$defs/days/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema49, data: data130 };
                vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
              }
            if (data130.critical !== void 0) {
              let data131 = data130.critical;
              if (!(typeof data131 == "number" && !(data131 % 1) && !isNaN(data131))) {
                let err276 = { instancePath: instancePath + "/report/dueDays/critical", schemaPath: "#/$defs/days/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.critical.type, parentSchema: schema49.properties.critical, data: data131 };
                vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
              }
              if (typeof data131 == "number") {
                if (data131 > 3650 || isNaN(data131)) {
                  let err277 = { instancePath: instancePath + "/report/dueDays/critical", schemaPath: "#/$defs/days/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.critical, data: data131 };
                  vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
                }
                if (data131 < 0 || isNaN(data131)) {
                  let err278 = { instancePath: instancePath + "/report/dueDays/critical", schemaPath: "#/$defs/days/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.critical, data: data131 };
                  vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                }
              }
            }
            if (data130.high !== void 0) {
              let data132 = data130.high;
              if (!(typeof data132 == "number" && !(data132 % 1) && !isNaN(data132))) {
                let err279 = { instancePath: instancePath + "/report/dueDays/high", schemaPath: "#/$defs/days/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.high.type, parentSchema: schema49.properties.high, data: data132 };
                vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
              }
              if (typeof data132 == "number") {
                if (data132 > 3650 || isNaN(data132)) {
                  let err280 = { instancePath: instancePath + "/report/dueDays/high", schemaPath: "#/$defs/days/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.high, data: data132 };
                  vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                }
                if (data132 < 0 || isNaN(data132)) {
                  let err281 = { instancePath: instancePath + "/report/dueDays/high", schemaPath: "#/$defs/days/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.high, data: data132 };
                  vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
                }
              }
            }
            if (data130.medium !== void 0) {
              let data133 = data130.medium;
              if (!(typeof data133 == "number" && !(data133 % 1) && !isNaN(data133))) {
                let err282 = { instancePath: instancePath + "/report/dueDays/medium", schemaPath: "#/$defs/days/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.medium.type, parentSchema: schema49.properties.medium, data: data133 };
                vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
              }
              if (typeof data133 == "number") {
                if (data133 > 3650 || isNaN(data133)) {
                  let err283 = { instancePath: instancePath + "/report/dueDays/medium", schemaPath: "#/$defs/days/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.medium, data: data133 };
                  vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
                }
                if (data133 < 0 || isNaN(data133)) {
                  let err284 = { instancePath: instancePath + "/report/dueDays/medium", schemaPath: "#/$defs/days/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.medium, data: data133 };
                  vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
                }
              }
            }
            if (data130.low !== void 0) {
              let data134 = data130.low;
              if (!(typeof data134 == "number" && !(data134 % 1) && !isNaN(data134))) {
                let err285 = { instancePath: instancePath + "/report/dueDays/low", schemaPath: "#/$defs/days/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.low.type, parentSchema: schema49.properties.low, data: data134 };
                vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
              }
              if (typeof data134 == "number") {
                if (data134 > 3650 || isNaN(data134)) {
                  let err286 = { instancePath: instancePath + "/report/dueDays/low", schemaPath: "#/$defs/days/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.low, data: data134 };
                  vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                }
                if (data134 < 0 || isNaN(data134)) {
                  let err287 = { instancePath: instancePath + "/report/dueDays/low", schemaPath: "#/$defs/days/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.low, data: data134 };
                  vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
                }
              }
            }
          } else {
            let err288 = { instancePath: instancePath + "/report/dueDays", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data130 };
            vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
          }
        }
        if (data123.remindEveryDays !== void 0) {
          let data135 = data123.remindEveryDays;
          if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
            for (let key27 in data135)
              if (!(key27 === "critical" || key27 === "high" || key27 === "medium" || key27 === "low")) {
                let err289 = { instancePath: instancePath + "/report/remindEveryDays", schemaPath: "#/$defs/days/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema49, data: data135 };
                vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
              }
            if (data135.critical !== void 0) {
              let data136 = data135.critical;
              if (!(typeof data136 == "number" && !(data136 % 1) && !isNaN(data136))) {
                let err290 = { instancePath: instancePath + "/report/remindEveryDays/critical", schemaPath: "#/$defs/days/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.critical.type, parentSchema: schema49.properties.critical, data: data136 };
                vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
              }
              if (typeof data136 == "number") {
                if (data136 > 3650 || isNaN(data136)) {
                  let err291 = { instancePath: instancePath + "/report/remindEveryDays/critical", schemaPath: "#/$defs/days/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.critical, data: data136 };
                  vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
                }
                if (data136 < 0 || isNaN(data136)) {
                  let err292 = { instancePath: instancePath + "/report/remindEveryDays/critical", schemaPath: "#/$defs/days/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.critical, data: data136 };
                  vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                }
              }
            }
            if (data135.high !== void 0) {
              let data137 = data135.high;
              if (!(typeof data137 == "number" && !(data137 % 1) && !isNaN(data137))) {
                let err293 = { instancePath: instancePath + "/report/remindEveryDays/high", schemaPath: "#/$defs/days/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.high.type, parentSchema: schema49.properties.high, data: data137 };
                vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
              }
              if (typeof data137 == "number") {
                if (data137 > 3650 || isNaN(data137)) {
                  let err294 = { instancePath: instancePath + "/report/remindEveryDays/high", schemaPath: "#/$defs/days/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.high, data: data137 };
                  vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
                }
                if (data137 < 0 || isNaN(data137)) {
                  let err295 = { instancePath: instancePath + "/report/remindEveryDays/high", schemaPath: "#/$defs/days/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.high, data: data137 };
                  vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
                }
              }
            }
            if (data135.medium !== void 0) {
              let data138 = data135.medium;
              if (!(typeof data138 == "number" && !(data138 % 1) && !isNaN(data138))) {
                let err296 = { instancePath: instancePath + "/report/remindEveryDays/medium", schemaPath: "#/$defs/days/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.medium.type, parentSchema: schema49.properties.medium, data: data138 };
                vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
              }
              if (typeof data138 == "number") {
                if (data138 > 3650 || isNaN(data138)) {
                  let err297 = { instancePath: instancePath + "/report/remindEveryDays/medium", schemaPath: "#/$defs/days/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.medium, data: data138 };
                  vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
                }
                if (data138 < 0 || isNaN(data138)) {
                  let err298 = { instancePath: instancePath + "/report/remindEveryDays/medium", schemaPath: "#/$defs/days/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.medium, data: data138 };
                  vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
                }
              }
            }
            if (data135.low !== void 0) {
              let data139 = data135.low;
              if (!(typeof data139 == "number" && !(data139 % 1) && !isNaN(data139))) {
                let err299 = { instancePath: instancePath + "/report/remindEveryDays/low", schemaPath: "#/$defs/days/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.low.type, parentSchema: schema49.properties.low, data: data139 };
                vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
              }
              if (typeof data139 == "number") {
                if (data139 > 3650 || isNaN(data139)) {
                  let err300 = { instancePath: instancePath + "/report/remindEveryDays/low", schemaPath: "#/$defs/days/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.low, data: data139 };
                  vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                }
                if (data139 < 0 || isNaN(data139)) {
                  let err301 = { instancePath: instancePath + "/report/remindEveryDays/low", schemaPath: "#/$defs/days/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.low, data: data139 };
                  vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                }
              }
            }
          } else {
            let err302 = { instancePath: instancePath + "/report/remindEveryDays", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data135 };
            vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
          }
        }
        if (data123.perDay !== void 0) {
          let data140 = data123.perDay;
          if (!(typeof data140 == "number" && !(data140 % 1) && !isNaN(data140))) {
            let err303 = { instancePath: instancePath + "/report/perDay", schemaPath: "#/properties/report/properties/perDay/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.report.properties.perDay.type, parentSchema: schema31.properties.report.properties.perDay, data: data140 };
            vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
          }
          if (typeof data140 == "number") {
            if (data140 > 1e3 || isNaN(data140)) {
              let err304 = { instancePath: instancePath + "/report/perDay", schemaPath: "#/properties/report/properties/perDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema31.properties.report.properties.perDay, data: data140 };
              vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
            }
            if (data140 < 1 || isNaN(data140)) {
              let err305 = { instancePath: instancePath + "/report/perDay", schemaPath: "#/properties/report/properties/perDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.report.properties.perDay, data: data140 };
              vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
            }
          }
        }
      } else {
        let err306 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.report.type, parentSchema: schema31.properties.report, data: data123 };
        vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
      }
    }
    if (data.retention !== void 0) {
      let data141 = data.retention;
      if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
        for (let key28 in data141)
          if (key28 !== "days") {
            let err307 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.retention, data: data141 };
            vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
          }
        if (data141.days !== void 0) {
          let data142 = data141.days;
          if (!(typeof data142 == "number" && !(data142 % 1) && !isNaN(data142))) {
            let err308 = { instancePath: instancePath + "/retention/days", schemaPath: "#/properties/retention/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.retention.properties.days.type, parentSchema: schema31.properties.retention.properties.days, data: data142 };
            vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
          }
          if (typeof data142 == "number") {
            if (data142 > 3650 || isNaN(data142)) {
              let err309 = { instancePath: instancePath + "/retention/days", schemaPath: "#/properties/retention/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema31.properties.retention.properties.days, data: data142 };
              vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
            }
            if (data142 < 1 || isNaN(data142)) {
              let err310 = { instancePath: instancePath + "/retention/days", schemaPath: "#/properties/retention/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.retention.properties.days, data: data142 };
              vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
            }
          }
        }
      } else {
        let err311 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.retention.type, parentSchema: schema31.properties.retention, data: data141 };
        vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
      }
    }
    if (data.settings !== void 0) {
      let data143 = data.settings;
      if (!(data143 && typeof data143 == "object" && !Array.isArray(data143))) {
        let err312 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.settings.type, parentSchema: schema31.properties.settings, data: data143 };
        vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
      }
    }
    if (data.email !== void 0) {
      let data144 = data.email;
      if (!(data144 && typeof data144 == "object" && !Array.isArray(data144))) {
        let err313 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.email.type, parentSchema: schema31.properties.email, data: data144 };
        vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
      }
    }
    if (data.ai !== void 0) {
      let data145 = data.ai;
      if (!(data145 && typeof data145 == "object" && !Array.isArray(data145))) {
        let err314 = { instancePath: instancePath + "/ai", schemaPath: "#/properties/ai/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.ai.type, parentSchema: schema31.properties.ai, data: data145 };
        vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
      }
    }
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pack2 = validate21, schema51 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "pack", title: "Leakwarden rule pack", description: "Rules that belong together. A rule has exactly one of token, pattern, field, path, together, policy.", type: "object", required: ["pack", "title", "rules"], additionalProperties: !1, properties: { pack: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens", description: "Name of the pack; rule ids are <pack>/<id>" }, title: { type: "string", minLength: 3 }, defaults: { $ref: "#/$defs/defaults" }, rules: { type: "array", items: { $ref: "#/$defs/rule" } } }, $defs: { kind: { enum: ["secret", "contact", "financial", "identity", "health", "online", "special-category", "exposure"] }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, words: { type: "array", items: { type: "string", minLength: 1 } }, globs: { type: "array", items: { type: "string", minLength: 1 } }, defaults: { type: "object", additionalProperties: !1, properties: { kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1 }, why: { type: "string" }, fix: { type: "string" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" } } }, rule: { type: "object", required: ["id", "title"], additionalProperties: !1, says: "exactly one of token, pattern, field, path, together, policy", oneOf: [{ required: ["token"] }, { required: ["pattern"] }, { required: ["field"] }, { required: ["path"] }, { required: ["together"] }, { required: ["policy"] }], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", says: "small letters, digits and hyphens" }, title: { type: "string", minLength: 3 }, kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1, description: "How sure the rule alone makes us, before other evidence" }, why: { type: "string", description: "What somebody can do who reads it" }, fix: { type: "string", description: "What to do, in one or two sentences" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" }, generic: { type: "boolean", description: "Gives way where a specific rule finds the same text" }, strong: { type: "boolean", description: "Long and random: a plain SHA-256 cannot be guessed back" }, token: { type: "array", minItems: 1, items: { $ref: "#/$defs/segment" } }, pattern: { $ref: "#/$defs/pattern" }, field: { $ref: "#/$defs/field" }, path: { type: "object", required: ["globs"], additionalProperties: !1, properties: { globs: { $ref: "#/$defs/globs" }, not: { $ref: "#/$defs/globs" }, minSize: { type: "integer", minimum: 0 }, encrypted: { type: "boolean", description: "Counts only where the content turned out to be encrypted" } } }, together: { type: "object", required: ["scope", "of"], additionalProperties: !1, properties: { scope: { enum: ["record", "file"] }, of: { type: "array", minItems: 2, items: { type: "array", minItems: 1, items: { type: "string" } } } } }, policy: { type: "object", description: "Declared for a later version; never matches a document", required: ["name"], additionalProperties: !1, properties: { name: { type: "string" }, parameters: { type: "object" } } }, near: { type: "object", required: ["words"], additionalProperties: !1, properties: { words: { $ref: "#/$defs/words" }, required: { type: "boolean", default: !1 }, before: { type: "integer", minimum: 0, maximum: 300, default: 160 }, after: { type: "integer", minimum: 0, maximum: 300, default: 60 } } }, where: { type: "object", additionalProperties: !1, properties: { include: { $ref: "#/$defs/globs" }, exclude: { $ref: "#/$defs/globs" } } }, samples: { type: "object", additionalProperties: !1, properties: { match: { $ref: "#/$defs/samples" }, miss: { $ref: "#/$defs/samples" } } } } }, samples: { type: "array", items: { oneOf: [{ type: "string", minLength: 1 }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, path: { type: "string" } } }] } }, segment: { says: "a literal, { any: [..] }, or an alphabet with its length such as { base62: 36 } or { base62: [20, 40] }", oneOf: [{ type: "string", minLength: 1, description: "A literal" }, { type: "object", required: ["any"], additionalProperties: !1, properties: { any: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } } }, { type: "object", description: "An alphabet with its length: {base62: 36} or {base62: [20, 40]}", minProperties: 1, maxProperties: 5, not: { required: ["any"] }, properties: { check: { type: "string" }, optional: { type: "boolean" }, secret: { type: "boolean" } }, additionalProperties: { oneOf: [{ type: "integer", minimum: 1 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 0 } }] } }] }, pattern: { type: "object", required: ["expression"], additionalProperties: !1, properties: { expression: { type: "string", description: "RE2; the group named value is the value" }, anchors: { type: "array", items: { oneOf: [{ type: "string" }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, fold: { type: "boolean" }, assigned: { type: "boolean" } } }] } }, shape: { enum: ["email", "card", "iban", "ssn", "phone"] }, identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens", description: "The kind of personal data that its values are, as columns of tables are called: in a table of people they belong to the table" }, window: { type: "object", additionalProperties: !1, properties: { before: { type: "integer", minimum: 0, maximum: 32768 }, after: { type: "integer", minimum: 0, maximum: 32768 } } }, begins: { type: "string", description: "RE2 of the beginning of a value that is longer than the window, up to its end (\\z)" }, long: { type: "boolean", description: "Allows a window of more than 512 bytes" }, checks: { $ref: "#/$defs/words" }, entropy: { type: "number", minimum: 0, maximum: 8 }, not: { $ref: "#/$defs/words", description: "RE2; a value that one of them matches is no finding" }, notMatch: { $ref: "#/$defs/words", description: "RE2; a whole match (name and value) that one of them fits is no finding" }, stopwords: { $ref: "#/$defs/words" }, placeholders: { type: "boolean" } } }, field: { type: "object", required: ["identifier", "names"], additionalProperties: !1, properties: { identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens" }, names: { $ref: "#/$defs/words" }, value: { type: "string", description: "RE2 that a value must match in full" }, checks: { $ref: "#/$defs/words" }, text: { type: "boolean", description: "Also found outside tables, as name = value" } } } } }, pattern14 = new RegExp("^[a-z][a-z0-9-]*$", "u"), schema52 = { type: "object", additionalProperties: !1, properties: { kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1 }, why: { type: "string" }, fix: { type: "string" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" } } }, schema53 = { enum: ["secret", "contact", "financial", "identity", "health", "online", "special-category", "exposure"] }, schema54 = { enum: ["info", "low", "medium", "high", "critical"] }, schema55 = { type: "array", items: { type: "string", minLength: 1 } }, formats4 = /^https?:\/\/\S+$/;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "severity" || key0 === "confidence" || key0 === "why" || key0 === "fix" || key0 === "refs" || key0 === "tags")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema52, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "secret" || data0 === "contact" || data0 === "financial" || data0 === "identity" || data0 === "health" || data0 === "online" || data0 === "special-category" || data0 === "exposure")) {
        let err1 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/kind/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values", schema: schema53.enum, parentSchema: schema53, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data1 = data.severity;
      if (!(data1 === "info" || data1 === "low" || data1 === "medium" || data1 === "high" || data1 === "critical")) {
        let err2 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values", schema: schema54.enum, parentSchema: schema54, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data2 = data.confidence;
      if (typeof data2 == "number") {
        if (data2 > 1 || isNaN(data2)) {
          let err3 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema52.properties.confidence, data: data2 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err4 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema52.properties.confidence, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema52.properties.confidence.type, parentSchema: schema52.properties.confidence, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.why !== void 0) {
      let data3 = data.why;
      if (typeof data3 != "string") {
        let err6 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.why.type, parentSchema: schema52.properties.why, data: data3 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.fix !== void 0) {
      let data4 = data.fix;
      if (typeof data4 != "string") {
        let err7 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.fix.type, parentSchema: schema52.properties.fix, data: data4 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.refs !== void 0) {
      let data5 = data.refs;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (!formats4.test(data6)) {
              let err8 = { instancePath: instancePath + "/refs/" + i0, schemaPath: "#/properties/refs/items/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema52.properties.refs.items, data: data6 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/refs/" + i0, schemaPath: "#/properties/refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.refs.items.type, parentSchema: schema52.properties.refs.items, data: data6 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema52.properties.refs.type, parentSchema: schema52.properties.refs, data: data5 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data7 = data.tags;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 == "string") {
            if (func2(data8) < 1) {
              let err11 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.items, data: data8 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.items.type, parentSchema: schema55.items, data: data8 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/tags", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.type, parentSchema: schema55, data: data7 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema56 = { type: "object", required: ["id", "title"], additionalProperties: !1, says: "exactly one of token, pattern, field, path, together, policy", oneOf: [{ required: ["token"] }, { required: ["pattern"] }, { required: ["field"] }, { required: ["path"] }, { required: ["together"] }, { required: ["policy"] }], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", says: "small letters, digits and hyphens" }, title: { type: "string", minLength: 3 }, kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1, description: "How sure the rule alone makes us, before other evidence" }, why: { type: "string", description: "What somebody can do who reads it" }, fix: { type: "string", description: "What to do, in one or two sentences" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" }, generic: { type: "boolean", description: "Gives way where a specific rule finds the same text" }, strong: { type: "boolean", description: "Long and random: a plain SHA-256 cannot be guessed back" }, token: { type: "array", minItems: 1, items: { $ref: "#/$defs/segment" } }, pattern: { $ref: "#/$defs/pattern" }, field: { $ref: "#/$defs/field" }, path: { type: "object", required: ["globs"], additionalProperties: !1, properties: { globs: { $ref: "#/$defs/globs" }, not: { $ref: "#/$defs/globs" }, minSize: { type: "integer", minimum: 0 }, encrypted: { type: "boolean", description: "Counts only where the content turned out to be encrypted" } } }, together: { type: "object", required: ["scope", "of"], additionalProperties: !1, properties: { scope: { enum: ["record", "file"] }, of: { type: "array", minItems: 2, items: { type: "array", minItems: 1, items: { type: "string" } } } } }, policy: { type: "object", description: "Declared for a later version; never matches a document", required: ["name"], additionalProperties: !1, properties: { name: { type: "string" }, parameters: { type: "object" } } }, near: { type: "object", required: ["words"], additionalProperties: !1, properties: { words: { $ref: "#/$defs/words" }, required: { type: "boolean", default: !1 }, before: { type: "integer", minimum: 0, maximum: 300, default: 160 }, after: { type: "integer", minimum: 0, maximum: 300, default: 60 } } }, where: { type: "object", additionalProperties: !1, properties: { include: { $ref: "#/$defs/globs" }, exclude: { $ref: "#/$defs/globs" } } }, samples: { type: "object", additionalProperties: !1, properties: { match: { $ref: "#/$defs/samples" }, miss: { $ref: "#/$defs/samples" } } } } }, schema60 = { says: "a literal, { any: [..] }, or an alphabet with its length such as { base62: 36 } or { base62: [20, 40] }", oneOf: [{ type: "string", minLength: 1, description: "A literal" }, { type: "object", required: ["any"], additionalProperties: !1, properties: { any: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } } }, { type: "object", description: "An alphabet with its length: {base62: 36} or {base62: [20, 40]}", minProperties: 1, maxProperties: 5, not: { required: ["any"] }, properties: { check: { type: "string" }, optional: { type: "boolean" }, secret: { type: "boolean" } }, additionalProperties: { oneOf: [{ type: "integer", minimum: 1 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 0 } }] } }] }, schema69 = { type: "array", items: { type: "string", minLength: 1 } }, schema74 = { type: "array", items: { oneOf: [{ type: "string", minLength: 1 }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, path: { type: "string" } } }] } }, pattern15 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u"), schema61 = { type: "object", required: ["expression"], additionalProperties: !1, properties: { expression: { type: "string", description: "RE2; the group named value is the value" }, anchors: { type: "array", items: { oneOf: [{ type: "string" }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, fold: { type: "boolean" }, assigned: { type: "boolean" } } }] } }, shape: { enum: ["email", "card", "iban", "ssn", "phone"] }, identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens", description: "The kind of personal data that its values are, as columns of tables are called: in a table of people they belong to the table" }, window: { type: "object", additionalProperties: !1, properties: { before: { type: "integer", minimum: 0, maximum: 32768 }, after: { type: "integer", minimum: 0, maximum: 32768 } } }, begins: { type: "string", description: "RE2 of the beginning of a value that is longer than the window, up to its end (\\z)" }, long: { type: "boolean", description: "Allows a window of more than 512 bytes" }, checks: { $ref: "#/$defs/words" }, entropy: { type: "number", minimum: 0, maximum: 8 }, not: { $ref: "#/$defs/words", description: "RE2; a value that one of them matches is no finding" }, notMatch: { $ref: "#/$defs/words", description: "RE2; a whole match (name and value) that one of them fits is no finding" }, stopwords: { $ref: "#/$defs/words" }, placeholders: { type: "boolean" } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.expression === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expression" }, message: "must have required property 'expression'", schema: schema61.required, parentSchema: schema61, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema61.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema61, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.expression !== void 0) {
      let data0 = data.expression;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.expression.type, parentSchema: schema61.properties.expression, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.anchors !== void 0) {
      let data1 = data.anchors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0], _errs7 = errors, valid3 = !1, passing0 = null, _errs8 = errors;
          if (typeof data2 != "string") {
            let err3 = { instancePath: instancePath + "/anchors/" + i0, schemaPath: "#/properties/anchors/items/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.anchors.items.oneOf[0].type, parentSchema: schema61.properties.anchors.items.oneOf[0], data: data2 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          var _valid0 = _errs8 === errors;
          _valid0 && (valid3 = !0, passing0 = 0);
          let _errs10 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.text === void 0) {
              let err4 = { instancePath: instancePath + "/anchors/" + i0, schemaPath: "#/properties/anchors/items/oneOf/1/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema61.properties.anchors.items.oneOf[1].required, parentSchema: schema61.properties.anchors.items.oneOf[1], data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "text" || key1 === "fold" || key1 === "assigned")) {
                let err5 = { instancePath: instancePath + "/anchors/" + i0, schemaPath: "#/properties/anchors/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema61.properties.anchors.items.oneOf[1], data: data2 };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data2.text !== void 0) {
              let data3 = data2.text;
              if (typeof data3 != "string") {
                let err6 = { instancePath: instancePath + "/anchors/" + i0 + "/text", schemaPath: "#/properties/anchors/items/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.anchors.items.oneOf[1].properties.text.type, parentSchema: schema61.properties.anchors.items.oneOf[1].properties.text, data: data3 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data2.fold !== void 0) {
              let data4 = data2.fold;
              if (typeof data4 != "boolean") {
                let err7 = { instancePath: instancePath + "/anchors/" + i0 + "/fold", schemaPath: "#/properties/anchors/items/oneOf/1/properties/fold/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema61.properties.anchors.items.oneOf[1].properties.fold.type, parentSchema: schema61.properties.anchors.items.oneOf[1].properties.fold, data: data4 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data2.assigned !== void 0) {
              let data5 = data2.assigned;
              if (typeof data5 != "boolean") {
                let err8 = { instancePath: instancePath + "/anchors/" + i0 + "/assigned", schemaPath: "#/properties/anchors/items/oneOf/1/properties/assigned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema61.properties.anchors.items.oneOf[1].properties.assigned.type, parentSchema: schema61.properties.anchors.items.oneOf[1].properties.assigned, data: data5 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            let err9 = { instancePath: instancePath + "/anchors/" + i0, schemaPath: "#/properties/anchors/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.properties.anchors.items.oneOf[1].type, parentSchema: schema61.properties.anchors.items.oneOf[1], data: data2 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var _valid0 = _errs10 === errors;
          if (_valid0 && valid3 ? (valid3 = !1, passing0 = [passing0, 1]) : _valid0 && (valid3 = !0, passing0 = 1), valid3)
            errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
          else {
            let err10 = { instancePath: instancePath + "/anchors/" + i0, schemaPath: "#/properties/anchors/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema61.properties.anchors.items.oneOf, parentSchema: schema61.properties.anchors.items, data: data2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema61.properties.anchors.type, parentSchema: schema61.properties.anchors, data: data1 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.shape !== void 0) {
      let data6 = data.shape;
      if (!(data6 === "email" || data6 === "card" || data6 === "iban" || data6 === "ssn" || data6 === "phone")) {
        let err12 = { instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/enum", keyword: "enum", params: { allowedValues: schema61.properties.shape.enum }, message: "must be equal to one of the allowed values", schema: schema61.properties.shape.enum, parentSchema: schema61.properties.shape, data: data6 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.identifier !== void 0) {
      let data7 = data.identifier;
      if (typeof data7 == "string") {
        if (!pattern14.test(data7)) {
          let err13 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema61.properties.identifier, data: data7 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.identifier.type, parentSchema: schema61.properties.identifier, data: data7 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.window !== void 0) {
      let data8 = data.window;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key2 in data8)
          if (!(key2 === "before" || key2 === "after")) {
            let err15 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema61.properties.window, data: data8 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data8.before !== void 0) {
          let data9 = data8.before;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            let err16 = { instancePath: instancePath + "/window/before", schemaPath: "#/properties/window/properties/before/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema61.properties.window.properties.before.type, parentSchema: schema61.properties.window.properties.before, data: data9 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (typeof data9 == "number") {
            if (data9 > 32768 || isNaN(data9)) {
              let err17 = { instancePath: instancePath + "/window/before", schemaPath: "#/properties/window/properties/before/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32768 }, message: "must be <= 32768", schema: 32768, parentSchema: schema61.properties.window.properties.before, data: data9 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              let err18 = { instancePath: instancePath + "/window/before", schemaPath: "#/properties/window/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema61.properties.window.properties.before, data: data9 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          }
        }
        if (data8.after !== void 0) {
          let data10 = data8.after;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            let err19 = { instancePath: instancePath + "/window/after", schemaPath: "#/properties/window/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema61.properties.window.properties.after.type, parentSchema: schema61.properties.window.properties.after, data: data10 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (typeof data10 == "number") {
            if (data10 > 32768 || isNaN(data10)) {
              let err20 = { instancePath: instancePath + "/window/after", schemaPath: "#/properties/window/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32768 }, message: "must be <= 32768", schema: 32768, parentSchema: schema61.properties.window.properties.after, data: data10 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              let err21 = { instancePath: instancePath + "/window/after", schemaPath: "#/properties/window/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema61.properties.window.properties.after, data: data10 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.properties.window.type, parentSchema: schema61.properties.window, data: data8 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.begins !== void 0) {
      let data11 = data.begins;
      if (typeof data11 != "string") {
        let err23 = { instancePath: instancePath + "/begins", schemaPath: "#/properties/begins/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.begins.type, parentSchema: schema61.properties.begins, data: data11 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.long !== void 0) {
      let data12 = data.long;
      if (typeof data12 != "boolean") {
        let err24 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema61.properties.long.type, parentSchema: schema61.properties.long, data: data12 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data13 = data.checks;
      if (Array.isArray(data13)) {
        let len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (typeof data14 == "string") {
            if (func2(data14) < 1) {
              let err25 = { instancePath: instancePath + "/checks/" + i1, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.items, data: data14 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/checks/" + i1, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.items.type, parentSchema: schema55.items, data: data14 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/checks", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.type, parentSchema: schema55, data: data13 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.entropy !== void 0) {
      let data15 = data.entropy;
      if (typeof data15 == "number") {
        if (data15 > 8 || isNaN(data15)) {
          let err28 = { instancePath: instancePath + "/entropy", schemaPath: "#/properties/entropy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8", schema: 8, parentSchema: schema61.properties.entropy, data: data15 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          let err29 = { instancePath: instancePath + "/entropy", schemaPath: "#/properties/entropy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema61.properties.entropy, data: data15 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/entropy", schemaPath: "#/properties/entropy/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema61.properties.entropy.type, parentSchema: schema61.properties.entropy, data: data15 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.not !== void 0) {
      let data16 = data.not;
      if (Array.isArray(data16)) {
        let len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data17 = data16[i2];
          if (typeof data17 == "string") {
            if (func2(data17) < 1) {
              let err31 = { instancePath: instancePath + "/not/" + i2, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.items, data: data17 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            let err32 = { instancePath: instancePath + "/not/" + i2, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.items.type, parentSchema: schema55.items, data: data17 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        let err33 = { instancePath: instancePath + "/not", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.type, parentSchema: schema55, data: data16 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.notMatch !== void 0) {
      let data18 = data.notMatch;
      if (Array.isArray(data18)) {
        let len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data19 = data18[i3];
          if (typeof data19 == "string") {
            if (func2(data19) < 1) {
              let err34 = { instancePath: instancePath + "/notMatch/" + i3, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.items, data: data19 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            let err35 = { instancePath: instancePath + "/notMatch/" + i3, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.items.type, parentSchema: schema55.items, data: data19 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      } else {
        let err36 = { instancePath: instancePath + "/notMatch", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.type, parentSchema: schema55, data: data18 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.stopwords !== void 0) {
      let data20 = data.stopwords;
      if (Array.isArray(data20)) {
        let len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data21 = data20[i4];
          if (typeof data21 == "string") {
            if (func2(data21) < 1) {
              let err37 = { instancePath: instancePath + "/stopwords/" + i4, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.items, data: data21 };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            let err38 = { instancePath: instancePath + "/stopwords/" + i4, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.items.type, parentSchema: schema55.items, data: data21 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        let err39 = { instancePath: instancePath + "/stopwords", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.type, parentSchema: schema55, data: data20 };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.placeholders !== void 0) {
      let data22 = data.placeholders;
      if (typeof data22 != "boolean") {
        let err40 = { instancePath: instancePath + "/placeholders", schemaPath: "#/properties/placeholders/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema61.properties.placeholders.type, parentSchema: schema61.properties.placeholders, data: data22 };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
  } else {
    let err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.type, parentSchema: schema61, data };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema66 = { type: "object", required: ["identifier", "names"], additionalProperties: !1, properties: { identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens" }, names: { $ref: "#/$defs/words" }, value: { type: "string", description: "RE2 that a value must match in full" }, checks: { $ref: "#/$defs/words" }, text: { type: "boolean", description: "Also found outside tables, as name = value" } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'", schema: schema66.required, parentSchema: schema66, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.names === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" }, message: "must have required property 'names'", schema: schema66.required, parentSchema: schema66, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "identifier" || key0 === "names" || key0 === "value" || key0 === "checks" || key0 === "text")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema66, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.identifier !== void 0) {
      let data0 = data.identifier;
      if (typeof data0 == "string") {
        if (!pattern14.test(data0)) {
          let err3 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema66.properties.identifier, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.identifier.type, parentSchema: schema66.properties.identifier, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.names !== void 0) {
      let data1 = data.names;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err5 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.items, data: data2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.items.type, parentSchema: schema55.items, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/names", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.type, parentSchema: schema55, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      if (typeof data3 != "string") {
        let err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.value.type, parentSchema: schema66.properties.value, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data4 = data.checks;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err9 = { instancePath: instancePath + "/checks/" + i1, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.items, data: data5 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/checks/" + i1, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.items.type, parentSchema: schema55.items, data: data5 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/checks", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.type, parentSchema: schema55, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.text !== void 0) {
      let data6 = data.text;
      if (typeof data6 != "boolean") {
        let err12 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema66.properties.text.type, parentSchema: schema66.properties.text, data: data6 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.token === void 0) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema56.oneOf[0].required, parentSchema: schema56.oneOf[0], data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.pattern === void 0) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: schema56.oneOf[1].required, parentSchema: schema56.oneOf[1], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.field === void 0) {
      let err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: schema56.oneOf[2].required, parentSchema: schema56.oneOf[2], data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.path === void 0) {
        let err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema56.oneOf[3].required, parentSchema: schema56.oneOf[3], data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3);
        let _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.together === void 0) {
          let err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "together" }, message: "must have required property 'together'", schema: schema56.oneOf[4].required, parentSchema: schema56.oneOf[4], data };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0)
          valid0 = !1, passing0 = [passing0, 4];
        else {
          _valid0 && (valid0 = !0, passing0 = 4);
          let _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data) && data.policy === void 0) {
            let err5 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: schema56.oneOf[5].required, parentSchema: schema56.oneOf[5], data };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          var _valid0 = _errs7 === errors;
          _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 5]) : _valid0 && (valid0 = !0, passing0 = 5);
        }
      }
    }
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema56.oneOf, parentSchema: schema56, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema56.required, parentSchema: schema56, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.title === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema56.required, parentSchema: schema56, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema56.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema56, data };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern15.test(data0)) {
          let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema56.properties.id, data: data0 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.id.type, parentSchema: schema56.properties.id, data: data0 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func2(data1) < 3) {
          let err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema56.properties.title, data: data1 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.title.type, parentSchema: schema56.properties.title, data: data1 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (!(data2 === "secret" || data2 === "contact" || data2 === "financial" || data2 === "identity" || data2 === "health" || data2 === "online" || data2 === "special-category" || data2 === "exposure")) {
        let err14 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/kind/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values", schema: schema53.enum, parentSchema: schema53, data: data2 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (!(data3 === "info" || data3 === "low" || data3 === "medium" || data3 === "high" || data3 === "critical")) {
        let err15 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values", schema: schema54.enum, parentSchema: schema54, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data4 = data.confidence;
      if (typeof data4 == "number") {
        if (data4 > 1 || isNaN(data4)) {
          let err16 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema56.properties.confidence, data: data4 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err17 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema56.properties.confidence, data: data4 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema56.properties.confidence.type, parentSchema: schema56.properties.confidence, data: data4 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.why !== void 0) {
      let data5 = data.why;
      if (typeof data5 != "string") {
        let err19 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.why.type, parentSchema: schema56.properties.why, data: data5 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.fix !== void 0) {
      let data6 = data.fix;
      if (typeof data6 != "string") {
        let err20 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.fix.type, parentSchema: schema56.properties.fix, data: data6 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.refs !== void 0) {
      let data7 = data.refs;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (!formats4.test(data8)) {
              let err21 = { instancePath: instancePath + "/refs/" + i0, schemaPath: "#/properties/refs/items/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema56.properties.refs.items, data: data8 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/refs/" + i0, schemaPath: "#/properties/refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.refs.items.type, parentSchema: schema56.properties.refs.items, data: data8 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.refs.type, parentSchema: schema56.properties.refs, data: data7 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data9 = data.tags;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 == "string") {
            if (func2(data10) < 1) {
              let err24 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.items, data: data10 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.items.type, parentSchema: schema55.items, data: data10 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/tags", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.type, parentSchema: schema55, data: data9 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.generic !== void 0) {
      let data11 = data.generic;
      if (typeof data11 != "boolean") {
        let err27 = { instancePath: instancePath + "/generic", schemaPath: "#/properties/generic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema56.properties.generic.type, parentSchema: schema56.properties.generic, data: data11 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.strong !== void 0) {
      let data12 = data.strong;
      if (typeof data12 != "boolean") {
        let err28 = { instancePath: instancePath + "/strong", schemaPath: "#/properties/strong/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema56.properties.strong.type, parentSchema: schema56.properties.strong, data: data12 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.token !== void 0) {
      let data13 = data.token;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          let err29 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56.properties.token, data: data13 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        let len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2], _errs40 = errors, valid12 = !1, passing1 = null, _errs41 = errors;
          if (typeof data14 == "string") {
            if (func2(data14) < 1) {
              let err30 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema60.oneOf[0], data: data14 };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.oneOf[0].type, parentSchema: schema60.oneOf[0], data: data14 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          var _valid1 = _errs41 === errors;
          _valid1 && (valid12 = !0, passing1 = 0);
          let _errs43 = errors;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.any === void 0) {
              let err32 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/1/required", keyword: "required", params: { missingProperty: "any" }, message: "must have required property 'any'", schema: schema60.oneOf[1].required, parentSchema: schema60.oneOf[1], data: data14 };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            for (let key1 in data14)
              if (key1 !== "any") {
                let err33 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema60.oneOf[1], data: data14 };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            if (data14.any !== void 0) {
              let data15 = data14.any;
              if (Array.isArray(data15)) {
                if (data15.length < 1) {
                  let err34 = { instancePath: instancePath + "/token/" + i2 + "/any", schemaPath: "#/$defs/segment/oneOf/1/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema60.oneOf[1].properties.any, data: data15 };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                let len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data16 = data15[i3];
                  if (typeof data16 == "string") {
                    if (func2(data16) < 1) {
                      let err35 = { instancePath: instancePath + "/token/" + i2 + "/any/" + i3, schemaPath: "#/$defs/segment/oneOf/1/properties/any/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema60.oneOf[1].properties.any.items, data: data16 };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  } else {
                    let err36 = { instancePath: instancePath + "/token/" + i2 + "/any/" + i3, schemaPath: "#/$defs/segment/oneOf/1/properties/any/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.oneOf[1].properties.any.items.type, parentSchema: schema60.oneOf[1].properties.any.items, data: data16 };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
              } else {
                let err37 = { instancePath: instancePath + "/token/" + i2 + "/any", schemaPath: "#/$defs/segment/oneOf/1/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema60.oneOf[1].properties.any.type, parentSchema: schema60.oneOf[1].properties.any, data: data15 };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
          } else {
            let err38 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.oneOf[1].type, parentSchema: schema60.oneOf[1], data: data14 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          var _valid1 = _errs43 === errors;
          if (_valid1 && valid12)
            valid12 = !1, passing1 = [passing1, 1];
          else {
            if (_valid1) {
              valid12 = !0, passing1 = 1;
              var props0 = !0;
            }
            let _errs50 = errors, _errs52 = errors, _errs53 = errors;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              let missing0;
              if (data14.any === void 0 && (missing0 = "any")) {
                let err39 = {};
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            var valid16 = _errs53 === errors;
            if (valid16) {
              let err40 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/2/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema60.oneOf[2].not, parentSchema: schema60.oneOf[2], data: data14 };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            } else
              errors = _errs52, vErrors !== null && (_errs52 ? vErrors.length = _errs52 : vErrors = null);
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              if (Object.keys(data14).length > 5) {
                let err41 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/2/maxProperties", keyword: "maxProperties", params: { limit: 5 }, message: "must NOT have more than 5 properties", schema: 5, parentSchema: schema60.oneOf[2], data: data14 };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
              if (Object.keys(data14).length < 1) {
                let err42 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/2/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema60.oneOf[2], data: data14 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
              for (let key2 in data14)
                if (!(key2 === "check" || key2 === "optional" || key2 === "secret")) {
                  let data17 = data14[key2], _errs56 = errors, valid18 = !1, passing2 = null, _errs57 = errors;
                  if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
                    let err43 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.oneOf[2].additionalProperties.oneOf[0].type, parentSchema: schema60.oneOf[2].additionalProperties.oneOf[0], data: data17 };
                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                  }
                  if (typeof data17 == "number" && (data17 < 1 || isNaN(data17))) {
                    let err44 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema60.oneOf[2].additionalProperties.oneOf[0], data: data17 };
                    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                  }
                  var _valid2 = _errs57 === errors;
                  _valid2 && (valid18 = !0, passing2 = 0);
                  let _errs59 = errors;
                  if (Array.isArray(data17)) {
                    if (data17.length > 2) {
                      let err45 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema60.oneOf[2].additionalProperties.oneOf[1], data: data17 };
                      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                    }
                    if (data17.length < 2) {
                      let err46 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema60.oneOf[2].additionalProperties.oneOf[1], data: data17 };
                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                    }
                    let len4 = data17.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data18 = data17[i4];
                      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
                        let err47 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.oneOf[2].additionalProperties.oneOf[1].items.type, parentSchema: schema60.oneOf[2].additionalProperties.oneOf[1].items, data: data18 };
                        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                      }
                      if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
                        let err48 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.oneOf[2].additionalProperties.oneOf[1].items, data: data18 };
                        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                      }
                    }
                  } else {
                    let err49 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema60.oneOf[2].additionalProperties.oneOf[1].type, parentSchema: schema60.oneOf[2].additionalProperties.oneOf[1], data: data17 };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                  var _valid2 = _errs59 === errors;
                  if (_valid2 && valid18 ? (valid18 = !1, passing2 = [passing2, 1]) : _valid2 && (valid18 = !0, passing2 = 1), valid18)
                    errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
                  else {
                    let err50 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf", schema: schema60.oneOf[2].additionalProperties.oneOf, parentSchema: schema60.oneOf[2].additionalProperties, data: data17 };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                  }
                }
              if (data14.check !== void 0) {
                let data19 = data14.check;
                if (typeof data19 != "string") {
                  let err51 = { instancePath: instancePath + "/token/" + i2 + "/check", schemaPath: "#/$defs/segment/oneOf/2/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.oneOf[2].properties.check.type, parentSchema: schema60.oneOf[2].properties.check, data: data19 };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
              }
              if (data14.optional !== void 0) {
                let data20 = data14.optional;
                if (typeof data20 != "boolean") {
                  let err52 = { instancePath: instancePath + "/token/" + i2 + "/optional", schemaPath: "#/$defs/segment/oneOf/2/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema60.oneOf[2].properties.optional.type, parentSchema: schema60.oneOf[2].properties.optional, data: data20 };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
              }
              if (data14.secret !== void 0) {
                let data21 = data14.secret;
                if (typeof data21 != "boolean") {
                  let err53 = { instancePath: instancePath + "/token/" + i2 + "/secret", schemaPath: "#/$defs/segment/oneOf/2/properties/secret/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema60.oneOf[2].properties.secret.type, parentSchema: schema60.oneOf[2].properties.secret, data: data21 };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
              }
            } else {
              let err54 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.oneOf[2].type, parentSchema: schema60.oneOf[2], data: data14 };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            var _valid1 = _errs50 === errors;
            _valid1 && valid12 ? (valid12 = !1, passing1 = [passing1, 2]) : _valid1 && (valid12 = !0, passing1 = 2, props0 !== !0 && (props0 = !0));
          }
          if (valid12)
            errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null);
          else {
            let err55 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema60.oneOf, parentSchema: schema60, data: data14 };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        let err56 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.token.type, parentSchema: schema56.properties.token, data: data13 };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.pattern !== void 0 && (validate25(data.pattern, { instancePath: instancePath + "/pattern", parentData: data, parentDataProperty: "pattern", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.field !== void 0 && (validate27(data.field, { instancePath: instancePath + "/field", parentData: data, parentDataProperty: "field", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.path !== void 0) {
      let data24 = data.path;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.globs === void 0) {
          let err57 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "globs" }, message: "must have required property 'globs'", schema: schema56.properties.path.required, parentSchema: schema56.properties.path, data: data24 };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        for (let key3 in data24)
          if (!(key3 === "globs" || key3 === "not" || key3 === "minSize" || key3 === "encrypted")) {
            let err58 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema56.properties.path, data: data24 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        if (data24.globs !== void 0) {
          let data25 = data24.globs;
          if (Array.isArray(data25)) {
            let len5 = data25.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data26 = data25[i5];
              if (typeof data26 == "string") {
                if (func2(data26) < 1) {
                  let err59 = { instancePath: instancePath + "/path/globs/" + i5, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.items, data: data26 };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
              } else {
                let err60 = { instancePath: instancePath + "/path/globs/" + i5, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.items.type, parentSchema: schema69.items, data: data26 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
          } else {
            let err61 = { instancePath: instancePath + "/path/globs", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.type, parentSchema: schema69, data: data25 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        if (data24.not !== void 0) {
          let data27 = data24.not;
          if (Array.isArray(data27)) {
            let len6 = data27.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data28 = data27[i6];
              if (typeof data28 == "string") {
                if (func2(data28) < 1) {
                  let err62 = { instancePath: instancePath + "/path/not/" + i6, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.items, data: data28 };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
              } else {
                let err63 = { instancePath: instancePath + "/path/not/" + i6, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.items.type, parentSchema: schema69.items, data: data28 };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
          } else {
            let err64 = { instancePath: instancePath + "/path/not", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.type, parentSchema: schema69, data: data27 };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
        if (data24.minSize !== void 0) {
          let data29 = data24.minSize;
          if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29))) {
            let err65 = { instancePath: instancePath + "/path/minSize", schemaPath: "#/properties/path/properties/minSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema56.properties.path.properties.minSize.type, parentSchema: schema56.properties.path.properties.minSize, data: data29 };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
          if (typeof data29 == "number" && (data29 < 0 || isNaN(data29))) {
            let err66 = { instancePath: instancePath + "/path/minSize", schemaPath: "#/properties/path/properties/minSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema56.properties.path.properties.minSize, data: data29 };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
        if (data24.encrypted !== void 0) {
          let data30 = data24.encrypted;
          if (typeof data30 != "boolean") {
            let err67 = { instancePath: instancePath + "/path/encrypted", schemaPath: "#/properties/path/properties/encrypted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema56.properties.path.properties.encrypted.type, parentSchema: schema56.properties.path.properties.encrypted, data: data30 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
      } else {
        let err68 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.properties.path.type, parentSchema: schema56.properties.path, data: data24 };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.together !== void 0) {
      let data31 = data.together;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.scope === void 0) {
          let err69 = { instancePath: instancePath + "/together", schemaPath: "#/properties/together/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'", schema: schema56.properties.together.required, parentSchema: schema56.properties.together, data: data31 };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
        if (data31.of === void 0) {
          let err70 = { instancePath: instancePath + "/together", schemaPath: "#/properties/together/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'", schema: schema56.properties.together.required, parentSchema: schema56.properties.together, data: data31 };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        for (let key4 in data31)
          if (!(key4 === "scope" || key4 === "of")) {
            let err71 = { instancePath: instancePath + "/together", schemaPath: "#/properties/together/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema56.properties.together, data: data31 };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        if (data31.scope !== void 0) {
          let data32 = data31.scope;
          if (!(data32 === "record" || data32 === "file")) {
            let err72 = { instancePath: instancePath + "/together/scope", schemaPath: "#/properties/together/properties/scope/enum", keyword: "enum", params: { allowedValues: schema56.properties.together.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema56.properties.together.properties.scope.enum, parentSchema: schema56.properties.together.properties.scope, data: data32 };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
        if (data31.of !== void 0) {
          let data33 = data31.of;
          if (Array.isArray(data33)) {
            if (data33.length < 2) {
              let err73 = { instancePath: instancePath + "/together/of", schemaPath: "#/properties/together/properties/of/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema56.properties.together.properties.of, data: data33 };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            let len7 = data33.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data34 = data33[i7];
              if (Array.isArray(data34)) {
                if (data34.length < 1) {
                  let err74 = { instancePath: instancePath + "/together/of/" + i7, schemaPath: "#/properties/together/properties/of/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56.properties.together.properties.of.items, data: data34 };
                  vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                }
                let len8 = data34.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data35 = data34[i8];
                  if (typeof data35 != "string") {
                    let err75 = { instancePath: instancePath + "/together/of/" + i7 + "/" + i8, schemaPath: "#/properties/together/properties/of/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.together.properties.of.items.items.type, parentSchema: schema56.properties.together.properties.of.items.items, data: data35 };
                    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                  }
                }
              } else {
                let err76 = { instancePath: instancePath + "/together/of/" + i7, schemaPath: "#/properties/together/properties/of/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.together.properties.of.items.type, parentSchema: schema56.properties.together.properties.of.items, data: data34 };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
            }
          } else {
            let err77 = { instancePath: instancePath + "/together/of", schemaPath: "#/properties/together/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.together.properties.of.type, parentSchema: schema56.properties.together.properties.of, data: data33 };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        }
      } else {
        let err78 = { instancePath: instancePath + "/together", schemaPath: "#/properties/together/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.properties.together.type, parentSchema: schema56.properties.together, data: data31 };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.policy !== void 0) {
      let data36 = data.policy;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.name === void 0) {
          let err79 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema56.properties.policy.required, parentSchema: schema56.properties.policy, data: data36 };
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        for (let key5 in data36)
          if (!(key5 === "name" || key5 === "parameters")) {
            let err80 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema56.properties.policy, data: data36 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        if (data36.name !== void 0) {
          let data37 = data36.name;
          if (typeof data37 != "string") {
            let err81 = { instancePath: instancePath + "/policy/name", schemaPath: "#/properties/policy/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.policy.properties.name.type, parentSchema: schema56.properties.policy.properties.name, data: data37 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
        if (data36.parameters !== void 0) {
          let data38 = data36.parameters;
          if (!(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
            let err82 = { instancePath: instancePath + "/policy/parameters", schemaPath: "#/properties/policy/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.properties.policy.properties.parameters.type, parentSchema: schema56.properties.policy.properties.parameters, data: data38 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
      } else {
        let err83 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.properties.policy.type, parentSchema: schema56.properties.policy, data: data36 };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
    if (data.near !== void 0) {
      let data39 = data.near;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        if (data39.words === void 0) {
          let err84 = { instancePath: instancePath + "/near", schemaPath: "#/properties/near/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: schema56.properties.near.required, parentSchema: schema56.properties.near, data: data39 };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
        for (let key6 in data39)
          if (!(key6 === "words" || key6 === "required" || key6 === "before" || key6 === "after")) {
            let err85 = { instancePath: instancePath + "/near", schemaPath: "#/properties/near/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema56.properties.near, data: data39 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        if (data39.words !== void 0) {
          let data40 = data39.words;
          if (Array.isArray(data40)) {
            let len9 = data40.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data41 = data40[i9];
              if (typeof data41 == "string") {
                if (func2(data41) < 1) {
                  let err86 = { instancePath: instancePath + "/near/words/" + i9, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.items, data: data41 };
                  vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                }
              } else {
                let err87 = { instancePath: instancePath + "/near/words/" + i9, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.items.type, parentSchema: schema55.items, data: data41 };
                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
              }
            }
          } else {
            let err88 = { instancePath: instancePath + "/near/words", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.type, parentSchema: schema55, data: data40 };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        }
        if (data39.required !== void 0) {
          let data42 = data39.required;
          if (typeof data42 != "boolean") {
            let err89 = { instancePath: instancePath + "/near/required", schemaPath: "#/properties/near/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema56.properties.near.properties.required.type, parentSchema: schema56.properties.near.properties.required, data: data42 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
        if (data39.before !== void 0) {
          let data43 = data39.before;
          if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43))) {
            let err90 = { instancePath: instancePath + "/near/before", schemaPath: "#/properties/near/properties/before/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema56.properties.near.properties.before.type, parentSchema: schema56.properties.near.properties.before, data: data43 };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
          if (typeof data43 == "number") {
            if (data43 > 300 || isNaN(data43)) {
              let err91 = { instancePath: instancePath + "/near/before", schemaPath: "#/properties/near/properties/before/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300", schema: 300, parentSchema: schema56.properties.near.properties.before, data: data43 };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
            if (data43 < 0 || isNaN(data43)) {
              let err92 = { instancePath: instancePath + "/near/before", schemaPath: "#/properties/near/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema56.properties.near.properties.before, data: data43 };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
          }
        }
        if (data39.after !== void 0) {
          let data44 = data39.after;
          if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44))) {
            let err93 = { instancePath: instancePath + "/near/after", schemaPath: "#/properties/near/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema56.properties.near.properties.after.type, parentSchema: schema56.properties.near.properties.after, data: data44 };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
          if (typeof data44 == "number") {
            if (data44 > 300 || isNaN(data44)) {
              let err94 = { instancePath: instancePath + "/near/after", schemaPath: "#/properties/near/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300", schema: 300, parentSchema: schema56.properties.near.properties.after, data: data44 };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
            if (data44 < 0 || isNaN(data44)) {
              let err95 = { instancePath: instancePath + "/near/after", schemaPath: "#/properties/near/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema56.properties.near.properties.after, data: data44 };
              vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
            }
          }
        }
      } else {
        let err96 = { instancePath: instancePath + "/near", schemaPath: "#/properties/near/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.properties.near.type, parentSchema: schema56.properties.near, data: data39 };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
    if (data.where !== void 0) {
      let data45 = data.where;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (let key7 in data45)
          if (!(key7 === "include" || key7 === "exclude")) {
            let err97 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema56.properties.where, data: data45 };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        if (data45.include !== void 0) {
          let data46 = data45.include;
          if (Array.isArray(data46)) {
            let len10 = data46.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data47 = data46[i10];
              if (typeof data47 == "string") {
                if (func2(data47) < 1) {
                  let err98 = { instancePath: instancePath + "/where/include/" + i10, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.items, data: data47 };
                  vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                }
              } else {
                let err99 = { instancePath: instancePath + "/where/include/" + i10, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.items.type, parentSchema: schema69.items, data: data47 };
                vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
              }
            }
          } else {
            let err100 = { instancePath: instancePath + "/where/include", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.type, parentSchema: schema69, data: data46 };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
        }
        if (data45.exclude !== void 0) {
          let data48 = data45.exclude;
          if (Array.isArray(data48)) {
            let len11 = data48.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data49 = data48[i11];
              if (typeof data49 == "string") {
                if (func2(data49) < 1) {
                  let err101 = { instancePath: instancePath + "/where/exclude/" + i11, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.items, data: data49 };
                  vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                }
              } else {
                let err102 = { instancePath: instancePath + "/where/exclude/" + i11, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.items.type, parentSchema: schema69.items, data: data49 };
                vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
              }
            }
          } else {
            let err103 = { instancePath: instancePath + "/where/exclude", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.type, parentSchema: schema69, data: data48 };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
        }
      } else {
        let err104 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.properties.where.type, parentSchema: schema56.properties.where, data: data45 };
        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data50 = data.samples;
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
        for (let key8 in data50)
          if (!(key8 === "match" || key8 === "miss")) {
            let err105 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema56.properties.samples, data: data50 };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
        if (data50.match !== void 0) {
          let data51 = data50.match;
          if (Array.isArray(data51)) {
            let len12 = data51.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data52 = data51[i12], _errs139 = errors, valid50 = !1, passing3 = null, _errs140 = errors;
              if (typeof data52 == "string") {
                if (func2(data52) < 1) {
                  let err106 = { instancePath: instancePath + "/samples/match/" + i12, schemaPath: "#/$defs/samples/items/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema74.items.oneOf[0], data: data52 };
                  vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                }
              } else {
                let err107 = { instancePath: instancePath + "/samples/match/" + i12, schemaPath: "#/$defs/samples/items/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.items.oneOf[0].type, parentSchema: schema74.items.oneOf[0], data: data52 };
                vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
              }
              var _valid3 = _errs140 === errors;
              _valid3 && (valid50 = !0, passing3 = 0);
              let _errs142 = errors;
              if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                if (data52.text === void 0) {
                  let err108 = { instancePath: instancePath + "/samples/match/" + i12, schemaPath: "#/$defs/samples/items/oneOf/1/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema74.items.oneOf[1].required, parentSchema: schema74.items.oneOf[1], data: data52 };
                  vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                }
                for (let key9 in data52)
                  if (!(key9 === "text" || key9 === "path")) {
                    let err109 = { instancePath: instancePath + "/samples/match/" + i12, schemaPath: "#/$defs/samples/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema74.items.oneOf[1], data: data52 };
                    vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                  }
                if (data52.text !== void 0) {
                  let data53 = data52.text;
                  if (typeof data53 != "string") {
                    let err110 = { instancePath: instancePath + "/samples/match/" + i12 + "/text", schemaPath: "#/$defs/samples/items/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.items.oneOf[1].properties.text.type, parentSchema: schema74.items.oneOf[1].properties.text, data: data53 };
                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                  }
                }
                if (data52.path !== void 0) {
                  let data54 = data52.path;
                  if (typeof data54 != "string") {
                    let err111 = { instancePath: instancePath + "/samples/match/" + i12 + "/path", schemaPath: "#/$defs/samples/items/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.items.oneOf[1].properties.path.type, parentSchema: schema74.items.oneOf[1].properties.path, data: data54 };
                    vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                  }
                }
              } else {
                let err112 = { instancePath: instancePath + "/samples/match/" + i12, schemaPath: "#/$defs/samples/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema74.items.oneOf[1].type, parentSchema: schema74.items.oneOf[1], data: data52 };
                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
              }
              var _valid3 = _errs142 === errors;
              if (_valid3 && valid50 ? (valid50 = !1, passing3 = [passing3, 1]) : _valid3 && (valid50 = !0, passing3 = 1), valid50)
                errors = _errs139, vErrors !== null && (_errs139 ? vErrors.length = _errs139 : vErrors = null);
              else {
                let err113 = { instancePath: instancePath + "/samples/match/" + i12, schemaPath: "#/$defs/samples/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf", schema: schema74.items.oneOf, parentSchema: schema74.items, data: data52 };
                vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
              }
            }
          } else {
            let err114 = { instancePath: instancePath + "/samples/match", schemaPath: "#/$defs/samples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.type, parentSchema: schema74, data: data51 };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
        }
        if (data50.miss !== void 0) {
          let data55 = data50.miss;
          if (Array.isArray(data55)) {
            let len13 = data55.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data56 = data55[i13], _errs153 = errors, valid55 = !1, passing4 = null, _errs154 = errors;
              if (typeof data56 == "string") {
                if (func2(data56) < 1) {
                  let err115 = { instancePath: instancePath + "/samples/miss/" + i13, schemaPath: "#/$defs/samples/items/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema74.items.oneOf[0], data: data56 };
                  vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                }
              } else {
                let err116 = { instancePath: instancePath + "/samples/miss/" + i13, schemaPath: "#/$defs/samples/items/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.items.oneOf[0].type, parentSchema: schema74.items.oneOf[0], data: data56 };
                vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
              }
              var _valid4 = _errs154 === errors;
              _valid4 && (valid55 = !0, passing4 = 0);
              let _errs156 = errors;
              if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                if (data56.text === void 0) {
                  let err117 = { instancePath: instancePath + "/samples/miss/" + i13, schemaPath: "#/$defs/samples/items/oneOf/1/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema74.items.oneOf[1].required, parentSchema: schema74.items.oneOf[1], data: data56 };
                  vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                }
                for (let key10 in data56)
                  if (!(key10 === "text" || key10 === "path")) {
                    let err118 = { instancePath: instancePath + "/samples/miss/" + i13, schemaPath: "#/$defs/samples/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema74.items.oneOf[1], data: data56 };
                    vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                  }
                if (data56.text !== void 0) {
                  let data57 = data56.text;
                  if (typeof data57 != "string") {
                    let err119 = { instancePath: instancePath + "/samples/miss/" + i13 + "/text", schemaPath: "#/$defs/samples/items/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.items.oneOf[1].properties.text.type, parentSchema: schema74.items.oneOf[1].properties.text, data: data57 };
                    vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                  }
                }
                if (data56.path !== void 0) {
                  let data58 = data56.path;
                  if (typeof data58 != "string") {
                    let err120 = { instancePath: instancePath + "/samples/miss/" + i13 + "/path", schemaPath: "#/$defs/samples/items/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.items.oneOf[1].properties.path.type, parentSchema: schema74.items.oneOf[1].properties.path, data: data58 };
                    vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                  }
                }
              } else {
                let err121 = { instancePath: instancePath + "/samples/miss/" + i13, schemaPath: "#/$defs/samples/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema74.items.oneOf[1].type, parentSchema: schema74.items.oneOf[1], data: data56 };
                vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
              }
              var _valid4 = _errs156 === errors;
              if (_valid4 && valid55 ? (valid55 = !1, passing4 = [passing4, 1]) : _valid4 && (valid55 = !0, passing4 = 1), valid55)
                errors = _errs153, vErrors !== null && (_errs153 ? vErrors.length = _errs153 : vErrors = null);
              else {
                let err122 = { instancePath: instancePath + "/samples/miss/" + i13, schemaPath: "#/$defs/samples/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf", schema: schema74.items.oneOf, parentSchema: schema74.items, data: data56 };
                vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
              }
            }
          } else {
            let err123 = { instancePath: instancePath + "/samples/miss", schemaPath: "#/$defs/samples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.type, parentSchema: schema74, data: data55 };
            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
          }
        }
      } else {
        let err124 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.properties.samples.type, parentSchema: schema56.properties.samples, data: data50 };
        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
      }
    }
  } else {
    let err125 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
    vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pack === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pack" }, message: "must have required property 'pack'", schema: schema51.required, parentSchema: schema51, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema51.required, parentSchema: schema51, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.rules === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: schema51.required, parentSchema: schema51, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "pack" || key0 === "title" || key0 === "defaults" || key0 === "rules")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema51, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.pack !== void 0) {
      let data0 = data.pack;
      if (typeof data0 == "string") {
        if (!pattern14.test(data0)) {
          let err4 = { instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema51.properties.pack, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.pack.type, parentSchema: schema51.properties.pack, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func2(data1) < 3) {
          let err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema51.properties.title, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.title.type, parentSchema: schema51.properties.title, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.defaults !== void 0 && (validate22(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.rules !== void 0) {
      let data3 = data.rules;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data3[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.rules.type, parentSchema: schema51.properties.rules, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var all = { config, pack: pack2 }, validatorOf = (name) => all[name], schemas = { config: { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://leakwarden.dev/schema/config.schema.json", title: "Leakwarden configuration", description: ".github/leakwarden.yml", type: ["object", "null"], additionalProperties: !1, properties: { extends: { type: "string", description: "Another configuration file, relative to this one; this one wins" }, packs: { type: "array", items: { type: "string" }, description: "Packs that are on; all when absent", examples: [["secrets", "people", "fields", "files"]] }, rules: { type: "object", description: "Overrides by rule id", additionalProperties: { type: "object", additionalProperties: !1, properties: { enabled: { type: "boolean" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1 } } } }, custom: { type: "array", items: { type: "object" }, description: "Own rules, in the format of a pack; their ids are custom/<id>" }, allow: { description: "What is known and accepted", oneOf: [{ $ref: "#/$defs/allowList" }, { type: "object", additionalProperties: !1, properties: { foreign: { type: "boolean", default: !1, description: "Honour the inline comments of other scanners" }, entries: { $ref: "#/$defs/allowList" } } }] }, organisation: { type: "object", additionalProperties: !1, properties: { domains: { type: "array", items: { type: "string" }, description: "Own e-mail domains: addresses there are staff" }, dictionary: { type: "string", minLength: 1, description: "Own customers, as `leakwarden dictionary build` made it; relative to this file" } } }, people: { type: "object", additionalProperties: !1, description: "How severe a dataset is: the worst of its kinds of data, by the number of people, raised by who can read it", properties: { severity: { type: "object", additionalProperties: !1, description: "For each kind of data, the least number of people for each severity; 0: never. docs/people.md has the defaults", properties: { contact: { $ref: "#/$defs/people" }, profile: { $ref: "#/$defs/people" }, demographic: { $ref: "#/$defs/people" }, online: { $ref: "#/$defs/people" }, credentials: { $ref: "#/$defs/people" }, financial: { $ref: "#/$defs/people" }, identity: { $ref: "#/$defs/people" }, health: { $ref: "#/$defs/people" }, "special-category": { $ref: "#/$defs/people" } } }, exposure: { type: "object", additionalProperties: !1, description: "Steps that the severity rises where everybody, the enterprise or the members can read the repository; the command line knows it from --exposure", properties: { public: { type: "integer", minimum: 0, maximum: 4, default: 1 }, internal: { type: "integer", minimum: 0, maximum: 4, default: 0 }, private: { type: "integer", minimum: 0, maximum: 4, default: 0 } } } } }, enforce: { type: "object", additionalProperties: !1, description: "What blocks, and who may let it pass", properties: { mode: { enum: ["observe", "warn", "block"], default: "block", description: "observe and warn never fail. Written without `rollout` it holds at once" }, rollout: { type: "object", additionalProperties: !1, description: "App only: a milder beginning", properties: { days: { type: "integer", minimum: 0, maximum: 365, default: 14, description: "Days after the App came to a repository; 0 for none" }, mode: { enum: ["observe", "warn", "block"], default: "warn", description: "What holds in these days, if it is milder than `mode`" } } }, severity: { $ref: "#/$defs/severity", default: "high", description: "Least severity that blocks; of this and --fail-on the stricter wins" }, provenance: { type: "array", minItems: 1, items: { enum: ["real", "unknown", "staff", "public-contact", "test", "synthetic", "sample-database"] }, default: ["real", "unknown"], description: "Whose data counts; others inform" }, subjects: { type: "integer", minimum: 1, description: "A leak of at least so many people blocks whatever its severity" }, require: { type: "boolean", default: !1, description: "App only: make the check required by a ruleset where it is not; needs the containment permission" }, approvers: { type: "array", minItems: 1, items: { type: "string", pattern: "^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$", says: "admin, maintain, write, @login or @organisation/team" }, default: ["admin", "maintain"], description: "App only: who may accept a leak or grant a waiver: a right in the repository (admin, maintain, write), @login or @organisation/team" }, self: { type: "boolean", default: !1, description: "App only: the author of a change may approve its leaks" }, repositoriesMay: { type: "array", items: { enum: ["packs", "rules", "allow", "allow.foreign", "organisation.domains", "organisation.dictionary", "people", "enforce", "enforce.mode", "enforce.rollout", "enforce.severity", "enforce.provenance", "enforce.subjects", "enforce.require", "enforce.approvers", "enforce.self", "acceptNotCovered", "limits", "report", "retention"] }, default: [], description: "In the organisation's configuration only: keys that a repository may make laxer. A repository may always be stricter" } } }, acceptNotCovered: { type: "array", description: "Paths that may be not covered", items: { type: "object", required: ["path", "reason"], additionalProperties: !1, properties: { path: { type: "string" }, reason: { type: "string", minLength: 3 } } } }, limits: { type: "object", additionalProperties: !1, properties: { documentSize: { $ref: "#/$defs/size", default: "4GB" }, decodeDepth: { type: "integer", minimum: 0, maximum: 3, default: 3 }, documentTime: { type: "integer", minimum: 100, default: 6e4, description: "Milliseconds; large documents get more" }, findingsPerDocument: { type: "integer", minimum: 1, maximum: 1e5, default: 1e3 }, portableSize: { $ref: "#/$defs/size", default: "500MB" }, containerSize: { $ref: "#/$defs/size", default: "100MB", description: "Archives and files that have to be whole in memory to be opened (zip, PDF, SQLite), all levels of one document together" }, containerDepth: { type: "integer", minimum: 0, maximum: 10, default: 5, description: "Levels of archives in archives" }, containerParts: { type: "integer", minimum: 1, maximum: 1e7, default: 1e5, description: "Documents inside one document" }, inflatedSize: { $ref: "#/$defs/size", default: "4GB", description: "What one document may inflate to, all levels together" }, inflatedRatio: { type: "integer", minimum: 1, default: 200, description: "How many times its own size that may be, beyond the first 64 MB" }, containerCells: { type: "integer", minimum: 1, default: 5e7, description: "Cells of all sheets and tables inside one document" } } }, report: { type: "object", additionalProperties: !1, description: "App only: where leaks are reported and whom that reaches", properties: { repository: { type: "string", pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", says: "owner/name", description: "owner/name of a private repository for all remediation issues; default: the repository of the leak, or a private place beside it" }, assignees: { type: "array", maxItems: 10, items: { type: "string", pattern: "^[A-Za-z0-9-]+$", says: "a login, without @" }, default: [], description: "Logins that every issue is assigned to" }, team: { type: "string", pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", says: "organisation/team", description: "organisation/team that every issue mentions" }, labels: { type: "array", maxItems: 20, items: { type: "string", minLength: 1, maxLength: 50 }, default: ["leakwarden"] }, dueDays: { $ref: "#/$defs/days", default: { critical: 1, high: 7, medium: 30, low: 90 }, description: "Days until a leak has to be closed" }, remindEveryDays: { $ref: "#/$defs/days", default: { critical: 1, high: 3, medium: 14, low: 30 }, description: "Days between reminders; 0 for none" }, perDay: { type: "integer", minimum: 1, maximum: 1e3, default: 20, description: "Most issues that are opened in a day" } } }, retention: { type: "object", additionalProperties: !1, description: "App only: how long things are remembered", properties: { days: { type: "integer", minimum: 1, maximum: 3650, default: 30, description: "Days after which what is known of a removed repository, and of handled deliveries, is forgotten; decisions stay" } } }, settings: { type: "object", description: "Declared for a later version" }, email: { type: "object", description: "Declared for a later version" }, ai: { type: "object", description: "Declared for a later version" } }, $defs: { severity: { enum: ["info", "low", "medium", "high", "critical"] }, size: { says: "a number of bytes, or a size such as 10MB (B, kB, MB, GB)", oneOf: [{ type: "integer", minimum: 1 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }] }, people: { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0 }, high: { type: "integer", minimum: 0 }, medium: { type: "integer", minimum: 0 }, low: { type: "integer", minimum: 0 } } }, days: { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0, maximum: 3650 }, high: { type: "integer", minimum: 0, maximum: 3650 }, medium: { type: "integer", minimum: 0, maximum: 3650 }, low: { type: "integer", minimum: 0, maximum: 3650 } } }, allowList: { type: "array", items: { type: "object", required: ["reason"], additionalProperties: !1, says: "at least one of path, rule, fingerprint, domain: without one it would excuse everything", anyOf: [{ required: ["path"] }, { required: ["rule"] }, { required: ["fingerprint"] }, { required: ["domain"] }], properties: { path: { type: "string" }, rule: { type: "string" }, fingerprint: { type: "string" }, domain: { type: "string" }, covers: { type: "object", required: ["people", "severity", "bits"], additionalProperties: !1, description: "Of a table: whom the entry covers, as `leakwarden scan --write-baseline` writes it; default: everybody who is ever in it", properties: { people: { type: "integer", minimum: 0 }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, bits: { type: "string", pattern: "^([0-9a-f]{2}){0,500}$", says: "copied in full from a baseline" }, below: { type: "integer", minimum: 1, maximum: 256 } } }, reason: { type: "string", minLength: 3 }, until: { type: "string", format: "date", says: "a date such as 2026-12-31", description: "The last day on which it holds" } } } } } }, pack: { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://leakwarden.dev/schema/pack.schema.json", title: "Leakwarden rule pack", description: "Rules that belong together. A rule has exactly one of token, pattern, field, path, together, policy.", type: "object", required: ["pack", "title", "rules"], additionalProperties: !1, properties: { pack: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens", description: "Name of the pack; rule ids are <pack>/<id>" }, title: { type: "string", minLength: 3 }, defaults: { $ref: "#/$defs/defaults" }, rules: { type: "array", items: { $ref: "#/$defs/rule" } } }, $defs: { kind: { enum: ["secret", "contact", "financial", "identity", "health", "online", "special-category", "exposure"] }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, words: { type: "array", items: { type: "string", minLength: 1 } }, globs: { type: "array", items: { type: "string", minLength: 1 } }, defaults: { type: "object", additionalProperties: !1, properties: { kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1 }, why: { type: "string" }, fix: { type: "string" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" } } }, rule: { type: "object", required: ["id", "title"], additionalProperties: !1, says: "exactly one of token, pattern, field, path, together, policy", oneOf: [{ required: ["token"] }, { required: ["pattern"] }, { required: ["field"] }, { required: ["path"] }, { required: ["together"] }, { required: ["policy"] }], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", says: "small letters, digits and hyphens" }, title: { type: "string", minLength: 3 }, kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1, description: "How sure the rule alone makes us, before other evidence" }, why: { type: "string", description: "What somebody can do who reads it" }, fix: { type: "string", description: "What to do, in one or two sentences" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" }, generic: { type: "boolean", description: "Gives way where a specific rule finds the same text" }, strong: { type: "boolean", description: "Long and random: a plain SHA-256 cannot be guessed back" }, token: { type: "array", minItems: 1, items: { $ref: "#/$defs/segment" } }, pattern: { $ref: "#/$defs/pattern" }, field: { $ref: "#/$defs/field" }, path: { type: "object", required: ["globs"], additionalProperties: !1, properties: { globs: { $ref: "#/$defs/globs" }, not: { $ref: "#/$defs/globs" }, minSize: { type: "integer", minimum: 0 }, encrypted: { type: "boolean", description: "Counts only where the content turned out to be encrypted" } } }, together: { type: "object", required: ["scope", "of"], additionalProperties: !1, properties: { scope: { enum: ["record", "file"] }, of: { type: "array", minItems: 2, items: { type: "array", minItems: 1, items: { type: "string" } } } } }, policy: { type: "object", description: "Declared for a later version; never matches a document", required: ["name"], additionalProperties: !1, properties: { name: { type: "string" }, parameters: { type: "object" } } }, near: { type: "object", required: ["words"], additionalProperties: !1, properties: { words: { $ref: "#/$defs/words" }, required: { type: "boolean", default: !1 }, before: { type: "integer", minimum: 0, maximum: 300, default: 160 }, after: { type: "integer", minimum: 0, maximum: 300, default: 60 } } }, where: { type: "object", additionalProperties: !1, properties: { include: { $ref: "#/$defs/globs" }, exclude: { $ref: "#/$defs/globs" } } }, samples: { type: "object", additionalProperties: !1, properties: { match: { $ref: "#/$defs/samples" }, miss: { $ref: "#/$defs/samples" } } } } }, samples: { type: "array", items: { oneOf: [{ type: "string", minLength: 1 }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, path: { type: "string" } } }] } }, segment: { says: "a literal, { any: [..] }, or an alphabet with its length such as { base62: 36 } or { base62: [20, 40] }", oneOf: [{ type: "string", minLength: 1, description: "A literal" }, { type: "object", required: ["any"], additionalProperties: !1, properties: { any: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } } }, { type: "object", description: "An alphabet with its length: {base62: 36} or {base62: [20, 40]}", minProperties: 1, maxProperties: 5, not: { required: ["any"] }, properties: { check: { type: "string" }, optional: { type: "boolean" }, secret: { type: "boolean" } }, additionalProperties: { oneOf: [{ type: "integer", minimum: 1 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 0 } }] } }] }, pattern: { type: "object", required: ["expression"], additionalProperties: !1, properties: { expression: { type: "string", description: "RE2; the group named value is the value" }, anchors: { type: "array", items: { oneOf: [{ type: "string" }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, fold: { type: "boolean" }, assigned: { type: "boolean" } } }] } }, shape: { enum: ["email", "card", "iban", "ssn", "phone"] }, identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens", description: "The kind of personal data that its values are, as columns of tables are called: in a table of people they belong to the table" }, window: { type: "object", additionalProperties: !1, properties: { before: { type: "integer", minimum: 0, maximum: 32768 }, after: { type: "integer", minimum: 0, maximum: 32768 } } }, begins: { type: "string", description: "RE2 of the beginning of a value that is longer than the window, up to its end (\\z)" }, long: { type: "boolean", description: "Allows a window of more than 512 bytes" }, checks: { $ref: "#/$defs/words" }, entropy: { type: "number", minimum: 0, maximum: 8 }, not: { $ref: "#/$defs/words", description: "RE2; a value that one of them matches is no finding" }, notMatch: { $ref: "#/$defs/words", description: "RE2; a whole match (name and value) that one of them fits is no finding" }, stopwords: { $ref: "#/$defs/words" }, placeholders: { type: "boolean" } } }, field: { type: "object", required: ["identifier", "names"], additionalProperties: !1, properties: { identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens" }, names: { $ref: "#/$defs/words" }, value: { type: "string", description: "RE2 that a value must match in full" }, checks: { $ref: "#/$defs/words" }, text: { type: "boolean", description: "Also found outside tables, as name = value" } } } } } };

// rules/validate.ts
function findProblems(source, schema) {
  let validate = validatorOf(schema);
  return validate(source.value) ? [] : telling(validate.errors ?? []).map((error) => {
    let path = pathOf(error, source.value);
    return { ...source.placeOf(path), ...describe(error, path, schema) };
  });
}
function telling(errors) {
  let choices = errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf"), told = errors.filter((error) => choices.includes(error) ? isTelling(error, errors) : !choices.some((choice) => isSpokenForBy(error, choice, errors))), untold = choices.filter((choice) => !told.some((error) => isInside(error, choice))), all2 = [...told, ...untold];
  return all2.length > 0 ? all2 : errors;
}
function isTelling(choice, errors) {
  return errors.some(
    ({ keyword, instancePath }) => keyword === "additionalProperties" && instancePath === choice.instancePath
  ) ? !1 : saysOf(choice) !== null || !errors.some((error) => error !== choice && isInside(error, choice));
}
function isSpokenForBy(error, choice, errors) {
  return isInside(error, choice) ? saysOf(choice) !== null ? error.schemaPath.startsWith(`${choice.schemaPath}/`) : error.keyword === "type" && error.instancePath === choice.instancePath && errors.some((each) => each !== error && each !== choice && isInside(each, choice)) : !1;
}
function isInside({ instancePath }, choice) {
  return instancePath === choice.instancePath || instancePath.startsWith(`${choice.instancePath}/`);
}
function saysOf({ parentSchema }) {
  let says = parentSchema?.says;
  return typeof says == "string" ? says : null;
}
function pathOf(error, value) {
  let parts = error.instancePath.split("/").slice(1).map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~")), path = [], current = value;
  for (let part of parts)
    path.push(Array.isArray(current) ? Number(part) : part), current = typeof current == "object" && current !== null ? current[part] : void 0;
  let extra = error.params.additionalProperty;
  return typeof extra == "string" ? [...path, extra] : path;
}
function nameOf(path) {
  let names = path.filter((part) => typeof part == "string").map((part) => shownName(part)?.slice(1, -1) ?? "\u2026");
  return names.length > 0 ? names.join(".") : "the file";
}
function describe(error, path, schema) {
  let name = nameOf(path), says = saysOf(error);
  switch (error.keyword) {
    case "additionalProperties":
      return describeUnknownKey(error, path, schema);
    case "required":
      return { reason: `${name}: "${String(error.params.missingProperty)}" is missing`, remedy: "Add it" };
    case "enum":
      return describeChoice(name, error);
    case "type":
      return describeType(name, error);
    default:
      return { reason: `${name}: expected ${says ?? wantedBy(error)}`, remedy: "" };
  }
}
function describeUnknownKey({ parentSchema }, path, schema) {
  let key = String(path.at(-1)), keys = keysOf(parentSchema), close = closest(key, keys), reason = key === "<<" ? "merge keys (`<<`) are not read" : `unknown key${shownKey(key)}`;
  if (key === "<<") return { reason, remedy: "Write the values out" };
  if (close !== null) return { reason: `${reason}; did you mean "${close}"?`, remedy: "" };
  let homes = homesOf(key, schemas[schema], "").filter((home) => home !== nameOf(path.slice(0, -1)));
  return homes.length > 0 ? { reason: `${reason} here`, remedy: `It belongs ${homes.slice(0, 3).map(toHome).join(" or ")}` } : { reason, remedy: keys.length > 0 ? `Possible here: ${keys.join(", ")}` : "No key is possible here" };
}
function shownKey(key) {
  let shown2 = shownName(key);
  return shown2 === null ? ", which is not shown here" : ` ${shown2}`;
}
function toHome(home) {
  return home === "" ? "at the top of the file" : `below \`${home}\``;
}
function keysOf(schema) {
  let properties = schema?.properties;
  return typeof properties == "object" && properties !== null ? Object.keys(properties) : [];
}
function homesOf(key, schema, home) {
  let properties = "properties" in schema ? schema.properties : null;
  if (typeof properties != "object" || properties === null) return [];
  let own = Object.keys(properties).some((name) => name.toLowerCase() === key.toLowerCase()) ? [home] : [], below = Object.entries(properties).flatMap(
    ([name, inner]) => typeof inner == "object" && inner !== null ? homesOf(key, inner, home === "" ? name : `${home}.${name}`) : []
  );
  return [...own, ...below];
}
function describeChoice(name, error) {
  let allowed = error.params.allowedValues.map(String), found = typeof error.data == "string" ? error.data : null, close = found === null ? null : closest(found, allowed), shown2 = found === null ? null : shownName(found), reason = `${name}: ${shown2 ?? "the value"} is not one of ${allowed.join(", ")}`;
  return { reason: close === null ? reason : `${reason}; did you mean "${close}"?`, remedy: "" };
}
var typeWords = {
  object: "keys with values",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "nothing"
};
function describeType(name, error) {
  let wanted = [error.params.type].flat().filter((type) => type !== "null"), expected = saysOf(error) ?? wanted.map((type) => typeWords[type] ?? type).join(" or "), found = wanted[0] === "integer" && typeof error.data == "number" ? "a fraction" : foundWords(error.data);
  return { reason: `${name}: expected ${expected}, found ${found}`, remedy: saysOf(error) === null || error.data === null ? typeRemedy(wanted[0], error.data) : "" };
}
function foundWords(data) {
  return data == null ? "nothing" : Array.isArray(data) ? "a list" : typeof data == "boolean" ? String(data) : typeWords[typeof data] ?? "something else";
}
function typeRemedy(wanted, data) {
  return wanted === "boolean" && typeof data == "string" && /^(?:y|yes|on|n|no|off)$/i.test(data) ? `YAML reads this word as text: write ${/^(?:y|yes|on)$/i.test(data) ? "true" : "false"}` : wanted === "string" && (typeof data == "number" || typeof data == "boolean") ? "Put it in quotes" : wanted === "array" && typeof data == "string" ? "Put it in brackets: [ ]" : data === null ? "Give it a value or remove the key" : "";
}
function wantedBy({ keyword, params }) {
  let limit = String(params.limit);
  return {
    minimum: `at least ${limit}`,
    maximum: `at most ${limit}`,
    minLength: limit === "1" ? "text that is not empty" : `at least ${limit} characters`,
    maxLength: `at most ${limit} characters`,
    minItems: `at least ${limit} ${limit === "1" ? "entry" : "entries"}`,
    maxItems: `at most ${limit} entries`,
    minProperties: `at least ${limit} ${limit === "1" ? "key" : "keys"}`,
    maxProperties: `at most ${limit} keys`,
    format: params.format === "date" ? "a date such as 2026-12-31" : "an address that begins with https://",
    pattern: "another form; docs/configuration.md shows it"
  }[keyword] ?? "something else; docs/configuration.md shows it";
}

// rules/yaml.ts
var import_yaml = __toESM(require_dist(), 1), PackError = class extends Error {
  name = "PackError";
  problems;
  constructor(file, problems) {
    super(describeProblems(file, problems)), this.problems = problems;
  }
};
function describeProblems(file, problems) {
  let lines = problems.toSorted((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, reason, remedy }) => `${file}:${line}:${column}: ${withRemedy(reason, remedy)}`);
  return [...new Set(lines)].join(`
`);
}
function withRemedy(reason, remedy) {
  return remedy === "" ? reason : `${reason}${/[.?!]$/.test(reason) ? "" : "."} ${remedy}`;
}
function readYaml(text, file) {
  assertText(text, file);
  let counter = new import_yaml.LineCounter(), document = (0, import_yaml.parseDocument)(text, { lineCounter: counter, strict: !0, uniqueKeys: !0 }), problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) throw new PackError(file, problems.map(toProblem));
  return { file, value: toValue(document, file), placeOf: (path) => placeOf(document, counter, path) };
}
function assertText(text, file) {
  let at = text.search(/[\0\ufffd]/);
  if (at < 0) return;
  let line = text.slice(0, at).split(`
`).length;
  throw new PackError(file, [{ line, column: 1, reason: "the file is not UTF-8 text", remedy: "Save it as UTF-8" }]);
}
var words = {
  DUPLICATE_KEY: ["a key stands twice in one mapping", "Join the two; nobody can say which one holds"],
  MULTIPLE_DOCS: ["a second document begins here", "Only one is read: remove the line `---` or `...`"],
  TAB_AS_INDENT: ["a tab indents this line", "YAML indents by spaces only"],
  TAG_RESOLVE_FAILED: ["a tag (`!\u2026`) that nobody knows", "Write the value without it"]
};
function toProblem({ code, message, linePos }) {
  let [{ line, col: column } = { line: 1, col: 1 }] = linePos ?? [], said = (message.split(`
`)[0] ?? "").replace(/ at line \d+, column \d+:?$/, ""), [reason, remedy] = words[code] ?? [`not YAML: ${said}`, ""];
  return { line, column, reason, remedy };
}
function toValue(document, file) {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    let reason = error instanceof Error ? error.message : "not usable";
    throw new PackError(file, [
      { line: 1, column: 1, reason: `the aliases cannot be resolved: ${reason}`, remedy: "Write the values out" }
    ]);
  }
}
function placeOf(document, counter, path) {
  for (let depth = path.length; depth >= 0; depth--) {
    let offset = keyOffset(document, path.slice(0, depth)) ?? offsetOf(document.getIn(path.slice(0, depth), !0));
    if (offset === null) continue;
    let { line, col } = counter.linePos(offset);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
function keyOffset(document, path) {
  let parent = path.length > 0 ? document.getIn(path.slice(0, -1), !0) : null;
  if (!(0, import_yaml.isMap)(parent)) return null;
  let pair = parent.items.find(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === String(path.at(-1)));
  return offsetOf(pair?.key);
}
function offsetOf(node) {
  let range = typeof node == "object" && node !== null && "range" in node ? node.range : null;
  return Array.isArray(range) ? Number(range[0]) : null;
}

// rules/load.ts
function loadPacks(files) {
  let ids = /* @__PURE__ */ new Map(), sources = files.map(({ file, text }) => readYaml(text, file)), named = sources.flatMap(fieldsOf);
  return { version: 1, rules: sources.flatMap((source) => loadPack(source, { ids, named })) };
}
function loadPackSource(source) {
  return loadPack(source, { ids: /* @__PURE__ */ new Map(), named: fieldsOf(source) });
}
function loadBuiltInPacks(folder = join(import.meta.dirname, "packs")) {
  return { version: 1, rules: [...compileFields(), ...loadPacks(readPackFolder(folder)).rules] };
}
function readPackFolder(folder) {
  return readdirSync(folder, { recursive: !0, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name)).toSorted().map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));
}
function fieldsOf({ value }) {
  let { rules } = value ?? {};
  return (Array.isArray(rules) ? rules : []).flatMap((rule) => {
    let identifier = rule?.field?.identifier;
    return typeof identifier == "string" ? [identifier] : [];
  });
}
function loadPack(source, { ids, named }) {
  let problems = [...findProblems(source, "pack")], pack3 = source.value, isMisshapen = problems.length > 0;
  if (isMisshapen && !Array.isArray(source.value?.rules))
    throw new PackError(source.file, problems);
  let rules = pack3.rules.map((rule, index) => {
    let at = (path) => source.placeOf(["rules", index, ...path]), id = `${pack3.pack}/${rule.id}`, known2 = ids.get(id);
    known2 && problems.push({ ...at(["id"]), reason: `the id "${id}" is taken by ${known2}`, remedy: "Choose another one" }), ids.set(id, `${source.file}:${at(["id"]).line}`);
    try {
      return loadRule({ ...pack3.defaults, ...rule }, pack3.pack, named);
    } catch (error) {
      if (!(error instanceof RuleProblem) && !isMisshapen) throw error;
      return error instanceof RuleProblem ? (problems.push({ ...at(error.path), reason: `${id}: ${error.message}`, remedy: error.remedy }), []) : [];
    }
  });
  if (problems.length > 0) throw new PackError(source.file, problems);
  return rules.flat();
}
function loadRule(raw, pack3, named) {
  assertIdentifier(raw, named), assertRunnable(raw), assertGlobs(raw);
  let compiled = compileRule(raw, pack3);
  return assertExpressions(compiled, raw), compiled;
}
function assertRunnable(raw) {
  let segments = (raw.token ?? []).map(toSegment);
  for (let [index, segment] of segments.entries())
    if (isAlphabetSegment(segment)) {
      if (!isAlphabet(segment.alphabet))
        throw new RuleProblem(
          ["token", index],
          `there is no alphabet "${segment.alphabet}"${didYouMean(segment.alphabet, Object.keys(alphabets))}`,
          "See CONTRIBUTING.md for their names"
        );
      segment.check !== null && assertCheck(segment.check, ["token", index, "check"]);
    }
  for (let [index, name] of (raw.pattern?.checks ?? []).entries()) assertCheck(name, ["pattern", "checks", index]);
  for (let [index, name] of (raw.field?.checks ?? []).entries()) assertCheck(name, ["field", "checks", index]);
  for (let [index, anchor] of (raw.pattern?.anchors ?? []).entries()) {
    let text = typeof anchor == "string" ? anchor : anchor.text;
    if (!/^[\x01-\x7f]{3,32}$/.test(text))
      throw new RuleProblem(
        ["pattern", "anchors", index],
        "an anchor has 3 to 32 ASCII characters",
        "Choose a literal that every match holds"
      );
  }
  let pattern = raw.pattern;
  if (pattern && (pattern.anchors ?? []).length === 0 && pattern.shape === void 0)
    throw new RuleProblem(
      ["pattern"],
      "the pattern has neither anchors nor a shape to find it by",
      "Name a literal that every match holds"
    );
}
function assertCheck(name, path) {
  if (checks.has(name)) return;
  let names = [...checks.keys()];
  throw new RuleProblem(
    path,
    `there is no check "${name}"${didYouMean(name, names)}`,
    `There are: ${names.join(", ")}`
  );
}
function assertIdentifier({ pattern }, named) {
  let id = pattern?.identifier;
  if (id === void 0 || identifierOf(id) || named.includes(id)) return;
  let names = [...Object.keys(identifiers), ...named];
  throw new RuleProblem(
    ["pattern", "identifier"],
    `there is no identifier ${shownName(id) ?? "of this name"}${didYouMean(id, names)}`,
    `Give a \`field\` rule of it that names its columns, or take one of: ${names.join(", ")}`
  );
}
function assertGlobs({ where, path }) {
  let lists = [
    [["where", "include"], where?.include],
    [["where", "exclude"], where?.exclude],
    [["path", "globs"], path?.globs],
    [["path", "not"], path?.not]
  ];
  for (let [keys, globs] of lists)
    for (let [index, glob] of (globs ?? []).entries()) {
      let mistake = findGlobMistake(glob);
      if (!mistake) continue;
      let remedy = mistake.meant === null ? "" : `Write "${mistake.meant}"`;
      throw new RuleProblem([...keys, index], `the glob "${glob}" ${mistake.reason}`, remedy);
    }
}
function assertExpressions(rule, raw) {
  let sources = [
    [rule.text?.expression, raw.pattern ? ["pattern", "expression"] : []],
    [rule.text?.begins, ["pattern", "begins"]],
    [rule.text?.goesOn, ["pattern", "expression"]],
    ...(rule.text?.not ?? []).map((source, index) => [
      source,
      ["pattern", "not", index]
    ]),
    ...(rule.text?.notMatch ?? []).map((source, index) => [
      source,
      ["pattern", "notMatch", index]
    ]),
    [rule.field?.value, ["field", "value"]]
  ];
  for (let [source, path] of sources) source && assertExpression(source, path);
}
var runnable = /* @__PURE__ */ new Set();
function assertExpression(source, path) {
  if (!runnable.has(source)) {
    for (let compile of engines())
      try {
        compile(source);
      } catch (error) {
        let said = error instanceof Error ? error.message.split(`
`)[0] ?? "" : "refused";
        throw new RuleProblem(
          path,
          `RE2 cannot run the expression: ${said}`,
          "Look-around and back-references do not exist in RE2"
        );
      }
    runnable.add(source);
  }
}
var known = null;
function engines() {
  return known ??= [(source) => RE2JS.compile(source), ...nativeEngine()];
}
function nativeEngine() {
  try {
    let RE2 = (() => { throw new Error("re2 is not in this bundle"); })();
    return [(source) => new RE2(source, "g")];
  } catch {
    return [];
  }
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/), codeblock = "", numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    l && (codeblock += i.toString().padEnd(numberLen, " "), codeblock += ":  ", codeblock += l, codeblock += `
`, i === line && (codeblock += " ".repeat(numberLen + column + 2), codeblock += `^
`));
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    let [line, column] = getLineColFromPtr(options.toml, options.ptr), codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options), this.line = line, this.column = column, this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p, c = ctx.s.charCodeAt(ctx.p++), first = c, isLiteral = c === 39, isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  isMultiline && ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10 ? ctx.p++ : c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10 && (ctx.p += 2));
  let parsed = "", sliceStart = ctx.p, state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++)
    if (c = ctx.s.charCodeAt(ctx.p), isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))
      state = state && 3;
    else if (c < 32 && c !== 9 || c === 127)
      TomlError.x("control characters are not allowed in strings", ctx);
    else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline && (ctx.s.charCodeAt(ctx.p + 3) === first && ctx.p++, ctx.s.charCodeAt(ctx.p + 3) === first && ctx.p++), !state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      return ctx.p += isMultiline ? 3 : 1, parsed;
    } else if (!state)
      !isLiteral && c === 92 && (parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p), state = 1);
    else if (state === 1)
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1, value = 0, len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p), digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          digit < 0 && TomlError.x("invalid non-hex character in unicode escape", ctx), value = value << 4 | digit;
        }
        (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) && TomlError.x("invalid unicode escape", ctx, errPtr), parsed += String.fromCodePoint(value), sliceStart = ctx.p--, state = 0;
      } else isMultiline && (c === 32 || c === 9) ? state = 2 : (c === 98 ? parsed += "\b" : c === 116 ? parsed += "	" : c === 110 ? parsed += `
` : c === 102 ? parsed += "\f" : c === 114 ? parsed += "\r" : c === 101 ? parsed += "\x1B" : c === 34 ? parsed += '"' : c === 92 ? parsed += "\\" : TomlError.x("unrecognised escape sequence", ctx), sliceStart = ctx.p + 1, state = 0);
    else c !== 32 && c !== 9 && (state === 2 && TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart), state = !isLiteral && c === 92 ? 1 : 0, sliceStart = ctx.p);
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i, TomlDate = class _TomlDate extends Date {
  #hasDate = !1;
  #hasTime = !1;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = !0, hasTime = !0, offset = "Z", c;
    if (typeof date == "string")
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            fasttype === 2 ? (offset = null, date += "Z") : (c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122 && (offset = date.slice(date.length - 6)), unsafeDelim && (date = date.slice(0, 10) + "T" + date.slice(11));
          } else fasttype === 4 && (date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`);
          hasDate = fasttype !== 4, hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        match ? (match[1] || (hasDate = !1, date = `0000-01-01T${date}`), hasTime = !!match[2], hasTime && date[10] === " " && (date = date.replace(" ", "T")), match[2] && +match[2] > 23 ? date = "" : (offset = match[3] || null, !offset && hasTime && (date += "Z"))) : date = "";
      }
    super(date), isNaN(this.getTime()) || (this.#hasDate = hasDate, this.#hasTime = hasTime, this.#offset = offset);
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    return offset = this.#offset[0] === "-" ? offset : -offset, new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    return date.#offset = offset, date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#offset = null, date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#hasTime = !1, date.#offset = null, date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#hasDate = !1, date.#offset = null, date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p, c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    return ctx.d++, value;
  }
  return c === 34 || c === 39 ? parseString(ctx) : c === 116 ? ((ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) && TomlError.x("invalid value", ctx, errPtr), ctx.p++, !0) : c === 102 ? ((ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) && TomlError.x("invalid value", ctx, errPtr), ctx.p++, !1) : c === 43 || c === 45 ? parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end) : ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45 ? parseDate(ctx, c, end) : ctx.s.charCodeAt(ctx.p + 2) === 58 ? parseTime(ctx, c, end) : parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr, state = 0, hasUnderscores = !1;
  if (c === 105)
    return (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) && TomlError.x("invalid value", ctx, startPtr), ctx.p++, (sign || 1) / 0;
  if (c === 110)
    return (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) && TomlError.x("invalid value", ctx, startPtr), ctx.p++, NaN;
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === !0 ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    c === 46 ? state = 2 : c === 101 || c === 69 ? state = 4 : TomlError.x("illegal leading zero", ctx, startPtr);
  } else isDigit(c) || TomlError.x("invalid value", ctx, startPtr);
  for (; ++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr)); )
    state || (state = 1), c === 95 ? (state & 1 || TomlError.x("illegal underscore", ctx), state += 11, hasUnderscores = !0) : state === 1 && c === 46 ? state = 2 : (state === 1 || state === 3) && (c === 101 || c === 69) ? state = 4 : state === 4 && (c === 43 || c === 45) ? state = 6 : isDigit(c) ? state > 9 ? state -= 11 : state & 1 || state++ : TomlError.x("illegal character in numeric literal", ctx);
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === !0 ? BigInt(val) : val;
  }
  state & 1 || TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  return hasUnderscores && (str = str.replaceAll("_", "")), state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  for (; ++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr)); )
    c === 95 ? (underscore & 1 && TomlError.x("illegal underscore", ctx), underscore = 3) : isDigit(c, base) ? underscore & 1 && underscore-- : TomlError.x("illegal character in numeric literal", ctx);
  underscore & 1 && TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  return underscore && (str = str.replaceAll("_", "")), parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== !0)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return BigInt(base === 10 ? str : (base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)))
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  if (ctx.p += 5, isDigit(ctx.s.charCodeAt(ctx.p++)) || TomlError.x("invalid date-time: date part is malformed", ctx, startPtr), ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = !0, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, !1, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58 && TomlError.x("invalid date-time: time part is malformed", ctx, startPtr), ctx.s.charCodeAt(ctx.p += 3) === 58 && (ctx.p += 3), ctx.s.charCodeAt(ctx.p) === 46)
    for (; isDigit(ctx.s.charCodeAt(++ctx.p)); )
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p)))
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  if (ctx.s.charCodeAt(ctx.p += 4) === 58 && (ctx.p += 3), ctx.s.charCodeAt(ctx.p) === 46)
    for (; isDigit(ctx.s.charCodeAt(++ctx.p)); )
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, !1, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    return date.isValid() || TomlError.x("invalid date", ctx, errPtr), date;
  }
  try {
    switch (temporalSuffix && (str += temporalSuffix), type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    (c < 32 && c !== 9 || c === 127) && TomlError.x("control characters are not allowed in comments", ctx);
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  for (; ctx.p < ctx.s.length; ) {
    for (; ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)); )
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr, state = 0, parsed = [], sliceStart, c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end)
      return state || TomlError.x("unexpected end of key", ctx), state === 1 && parsed.push(ctx.s.slice(sliceStart, ctx.p)), ctx.p++, parsed;
    c === 46 ? (state || TomlError.x("illegal empty bare key", ctx), state === 1 && parsed.push(ctx.s.slice(sliceStart, ctx.p)), state = 0) : !state && (c === 34 || c === 39) ? (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2) && TomlError.x("illegal quoted key: multiline strings are not allowed", ctx), parsed.push(parseString(ctx)), state = 2, ctx.p--) : c === 32 || c === 9 ? state === 1 && (parsed.push(ctx.s.slice(sliceStart, ctx.p)), state = 2) : state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122 ? TomlError.x("illegal character in key", ctx) : state || (state = 1, sliceStart = ctx.p);
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++, res = /* @__PURE__ */ Object.create(null), seen = /* @__PURE__ */ new Set(), c;
  for (; ctx.p < ctx.s.length; ) {
    if (skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p)) === 125)
      return ctx.p++, res;
    let k, t = res, hasOwn = !1, errPtr = ctx.p, key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      i && (t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null)), k = key[i], (hasOwn = Object.hasOwn(t, k)) && (typeof t[k] != "object" || seen.has(t[k])) && TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      !hasOwn && unsafe && Object.defineProperty(t, k, { enumerable: !0, configurable: !0, writable: !0 });
    }
    hasOwn && TomlError.x("trying to redefine an already defined value", ctx, errPtr), skipVoid(ctx, !0, !0);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) == "object" && seen.add(value), skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p++)) === 125)
      return res;
    c !== 44 && TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++, res = [], c;
  for (; ctx.p < ctx.s.length; ) {
    if (skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p)) === 93)
      return ctx.p++, res;
    if (res.push(extractValue(
      ctx,
      93
      /* ] */
    )), skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p++)) === 93)
      return res;
    c !== 44 && TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table, m = meta, k, hasOwn = !1, state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      if (t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null), m = (state = m[k]).c, type === 0 && (state.t === 1 || state.t === 2))
        return null;
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l], m = m[l].c;
      }
    }
    if (k = key[i], (hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d)
      return null;
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return !1;
      unsafe && (Object.defineProperty(t, k, { enumerable: !0, configurable: !0, writable: !0 }), Object.defineProperty(m, k, { enumerable: !0, configurable: !0, writable: !0 })), m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: !1,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  if (state = m[k], state.t !== type && !(type === 1 && state.t === 3) || (type === 2 && (state.d || (state.d = !0, t[k] = []), t[k].push(t = /* @__PURE__ */ Object.create(null)), state.c[state.i++] = state = { t: 1, d: !1, i: 0, c: /* @__PURE__ */ Object.create(null) }), state.d))
    return null;
  if (state.d = !0, type === 1)
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  else if (type === 0 && hasOwn)
    return null;
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  (peek === null || ctx.uk === 2) && TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? !1,
    ld: options.useLegacyDate ?? !0,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  }, res = /* @__PURE__ */ Object.create(null), meta = /* @__PURE__ */ Object.create(null), tmp, skipping = !1, tbl = res, m = meta;
  for (toml.charCodeAt(0) === 65279 && ctx.p++, skipVoid(ctx); ctx.p < toml.length; ) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray, skipping = !1;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      isTableArray && (toml.charCodeAt(ctx.p) !== 93 && TomlError.x("expected end of table array declaration", ctx), ctx.p++);
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      p ? (m = p[2], tbl = p[1]) : (validateTablePeek(ctx, p, tmp), skipping = !0);
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx), p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      !p && !skipping && validateTablePeek(ctx, p, tmp), skipVoid(ctx, !0, !0);
      let v = extractValue(ctx, void 0);
      p && !skipping && (p[1][p[0]] = v);
    }
    skipVoid(ctx, !0), ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10) && TomlError.x("each key-value declaration must be followed by an end-of-line", ctx), skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// rules/import/toml-places.ts
function findLines(text) {
  let lines = /* @__PURE__ */ new Map(), last = /* @__PURE__ */ new Map(), table = [];
  for (let { line, start } of statements(text)) {
    let header = /^(\[\[?)\s*([^\]]*)/.exec(start), keys = namesIn(header?.[2] ?? start);
    table = header ? toPath(keys, header[1] === "[[", last) : table;
    let path = header ? table : [...table, ...keys], names = typeof path.at(-1) == "number" ? [path, path.slice(0, -1)] : [path];
    for (let name of names.map(nameOf2)) lines.has(name) || lines.set(name, line);
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      let line = lines.get(nameOf2(path.slice(0, length)));
      if (line !== void 0) return line;
    }
    return 1;
  };
}
function toPath(keys, isOneMore, last) {
  let path = [];
  for (let [index, key] of keys.entries()) {
    path.push(key);
    let name = nameOf2(path);
    isOneMore && index === keys.length - 1 && last.set(name, (last.get(name) ?? -1) + 1);
    let number = last.get(name);
    number !== void 0 && path.push(number);
  }
  return path;
}
function nameOf2(path) {
  return path.map((part) => String(part).toLowerCase()).join("\0");
}
function namesIn(start) {
  let names = [], part = /\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*(\.?)/y;
  for (let found = part.exec(start); found && (names.push(found[1] ?? found[2] ?? found[3] ?? ""), found[4] !== ""); found = part.exec(start))
    ;
  return names;
}
function* statements(text) {
  let token = /"""[^]*?"{3,5}|'''[^]*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#[^\n]*|[[{\]}]|\n|[^\s"'#[{\]}]+|[^\S\n]+/g, [line, depth, begun] = [1, 0, !1];
  for (let { 0: found, index } of text.matchAll(token)) {
    if (!begun && found.trim() !== "" && !found.startsWith("#")) {
      begun = !0;
      let end = text.indexOf(`
`, index);
      yield { line, start: text.slice(index, end < 0 ? text.length : end) };
    }
    line += found.split(`
`).length - 1, (found === "[" || found === "{") && depth++, (found === "]" || found === "}") && depth--, found === `
` && depth <= 0 && ([depth, begun] = [0, !1]);
  }
}

// rules/import/gitleaks-config.ts
var keysOf2 = {
  file: ["title", "description", "extend", "rules", "allowlist", "allowlists", "minversion"],
  extend: ["path", "url", "usedefault", "disabledrules"],
  rule: [
    "id",
    "description",
    "path",
    "regex",
    "secretgroup",
    "entropy",
    "keywords",
    "tags",
    "allowlist",
    "allowlists",
    "required",
    "skipreport"
  ],
  allowlist: ["description", "condition", "commits", "paths", "regextarget", "regexes", "stopwords"],
  global: ["description", "condition", "commits", "paths", "regextarget", "regexes", "stopwords", "targetrules"],
  required: ["id", "withinlines", "withincolumns"]
};
function readGitleaks(text, file, say) {
  return new Reader(text, file, say).read();
}
var Reader = class {
  #text;
  #file;
  #say;
  #lineOf = () => 1;
  /** The table that is being read, and what it is called in messages: a rule, or the file. */
  #path = [];
  #name = "";
  constructor(text, file, say) {
    [this.#text, this.#file, this.#say] = [text, file, say];
  }
  read() {
    let table = this.#parse();
    this.#lineOf = findLines(this.#text), this.#assertRulesAreCalledSo(table);
    let config2 = this.#keys(table, "file"), extend2 = this.#within(["extend"], () => this.#extend(tableOf(config2.extend))), allowlists = this.#allowlists(config2, "global"), rules = tablesOf(config2.rules).map(
      (rule, index) => this.#within(["rules", index], () => this.#rule(rule))
    );
    return { file: this.#file, rules, allowlists, extend: extend2 };
  }
  #extend(table) {
    let extend2 = this.#keys(table, "extend");
    return {
      placeOf: this.#places(),
      useDefault: this.#boolean(extend2.usedefault, "useDefault"),
      path: this.#string(extend2.path, "path"),
      url: this.#string(extend2.url, "url"),
      disabledRules: this.#strings(extend2.disabledrules, "disabledRules")
    };
  }
  /** Messages speak of this table meanwhile. */
  #within(path, read) {
    let before = this.#path;
    this.#path = [...before, ...path];
    let value = read();
    return this.#path = before, value;
  }
  #places() {
    let [file, path, lineOf] = [this.#file, this.#path, this.#lineOf];
    return (key) => ({ file, line: lineOf(key === void 0 ? path : [...path, key]) });
  }
  #parse() {
    try {
      return parse(this.#text);
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      let { line, column, message } = error;
      throw new PackError(this.#file, [
        { line, column, reason: `not TOML: ${message.split(`
`)[0] ?? ""}`, remedy: "" }
      ]);
    }
  }
  /** gitleaks takes no notice of a table that it does not know: rules in `[[rule]]` would never hold. */
  #assertRulesAreCalledSo(table) {
    for (let [key, value] of Object.entries(table))
      key.toLowerCase() === "rules" || closest(key, keysOf2.file) !== "rules" || typeof value != "object" || this.#refuse(`the rules in "${key}" have no effect; did you mean "rules"?`, { key, remedy: "" });
  }
  #rule(table) {
    let id = typeof table.id == "string" ? table.id : "";
    id.trim() === "" && this.#refuse("a rule without an id", { key: "id" }), this.#name = `${id}: `;
    let rule = this.#keys(table, "rule"), read = {
      placeOf: this.#places(),
      id,
      description: this.#string(rule.description, "description"),
      regex: this.#string(rule.regex, "regex"),
      path: this.#string(rule.path, "path"),
      secretGroup: this.#number(rule.secretgroup, "secretGroup") ?? 0,
      entropy: this.#number(rule.entropy, "entropy") ?? 0,
      keywords: this.#strings(rule.keywords, "keywords"),
      tags: this.#strings(rule.tags, "tags"),
      allowlists: this.#allowlists(rule, "allowlist"),
      required: tablesOf(rule.required).map(
        (each, index) => this.#within(["required", index], () => this.#required(each))
      ),
      skipReport: this.#boolean(rule.skipreport, "skipReport")
    };
    return this.#name = "", read;
  }
  #required(table) {
    let required = this.#keys(table, "required"), id = this.#string(required.id, "id");
    id === "" && this.#refuse("`required` without the id of a rule");
    let lines = this.#number(required.withinlines, "withinLines");
    return { placeOf: this.#places(), id, lines, columns: this.#number(required.withincolumns, "withinColumns") };
  }
  #allowlists(owner, kind) {
    let [one, several] = [owner.allowlist, tablesOf(owner.allowlists)];
    one !== void 0 && several.length > 0 && this.#refuse("both `allowlist` and `allowlists`", { key: "allowlist" });
    let read = (table, path) => this.#within(path, () => this.#allowlist(this.#keys(table, kind)));
    return [
      ...several.map((table, index) => read(table, ["allowlists", index])),
      ...tablesOf(one).map((table) => read(table, ["allowlist"]))
    ];
  }
  #allowlist(list) {
    let condition = this.#string(list.condition, "condition").toUpperCase(), target = this.#string(list.regextarget, "regexTarget") || "secret";
    if (["", "AND", "&&", "OR", "||"].includes(condition) || this.#refuse("the condition of an allowlist is neither and nor or", { key: "condition" }), target !== "secret" && target !== "match" && target !== "line")
      return this.#refuse("the regexTarget of an allowlist is neither secret, match nor line", {
        key: "regexTarget"
      });
    let read = {
      placeOf: this.#places(),
      all: condition === "AND" || condition === "&&",
      commits: this.#strings(list.commits, "commits"),
      paths: this.#strings(list.paths, "paths"),
      regexes: this.#strings(list.regexes, "regexes"),
      target,
      stopwords: this.#strings(list.stopwords, "stopwords").map((word) => word.toLowerCase()),
      targetRules: this.#strings(list.targetrules, "targetRules")
    };
    return [read.commits, read.paths, read.regexes, read.stopwords].every((each) => each.length === 0) && this.#refuse("an allowlist without commits, paths, regexes or stopwords"), read;
  }
  // ---------------------------------------------------------------- values, as loosely as gitleaks takes them
  /** Upper and lower case of keys are the same to gitleaks, and unknown ones nothing. */
  #keys(table, kind) {
    let known2 = keysOf2[kind];
    for (let key of Object.keys(table).filter((each) => !known2.includes(each.toLowerCase())))
      this.#say(
        this.#lineOf([...this.#path, key]),
        `${this.#name}unknown key "${key}", which has no effect${didYouMean(key, known2)}`
      );
    return Object.fromEntries(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
  }
  #string(value, key) {
    return value === void 0 ? "" : typeof value == "string" ? value : this.#refuse(`${key} is not text`, { key });
  }
  #strings(value, key) {
    let list = value === void 0 ? [] : [value].flat();
    return list.every((each) => typeof each == "string") ? list : this.#refuse(`${key} is not a list of text`, { key });
  }
  #number(value, key) {
    if (value === void 0) return null;
    let number = Number(typeof value == "object" ? Number.NaN : value);
    return Number.isFinite(number) ? number : this.#refuse(`${key} is not a number`, { key });
  }
  #boolean(value, key) {
    return value === void 0 || typeof value == "boolean" ? value ?? !1 : this.#refuse(`${key} is neither true nor false`, { key });
  }
  /** `key`: of the table that is being read. */
  #refuse(reason, { key, remedy = "gitleaks refuses it as well" } = {}) {
    let line = this.#lineOf(key === void 0 ? this.#path : [...this.#path, key]);
    throw new PackError(this.#file, [{ line, column: 1, reason: `${this.#name}${reason}`, remedy }]);
  }
};
function tableOf(value) {
  return typeof value == "object" && !Array.isArray(value) && !(value instanceof Date) ? value : {};
}
function tablesOf(value) {
  return value === void 0 ? [] : [value].flat().map(tableOf);
}

// rules/import/groups.ts
function countGroups(regex) {
  return groupStarts(regex).length;
}
function nameGroups(regex, group) {
  let starts = groupStarts(regex), wanted = group > 0 ? [group - 1] : [...starts.keys()], [named, from] = ["", 0];
  for (let [index, at] of starts.entries()) {
    let rank = wanted.indexOf(index), name = rank < 0 ? "" : `?P<value${rank === 0 ? "" : rank + 1}>`, own = /^\?P?<[^>]*>/.exec(regex.slice(at + 1))?.[0] ?? "", kept = name === "" && !own.includes("<value") ? own : name;
    named += `${regex.slice(from, at)}(${kept}`, from = at + 1 + own.length;
  }
  return named + regex.slice(from);
}
function groupStarts(regex) {
  let starts = [];
  for (let at = 0; at < regex.length; ) {
    let rest = regex.slice(at), literal = /^\\Q[\s\S]*?(?:\\E|$)|^\\[\s\S]|^\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]/.exec(rest)?.[0];
    literal === void 0 && /^\((?!\?)|^\(\?P?<(?![=!])/.test(rest) && starts.push(at), at += literal?.length ?? 1;
  }
  return starts;
}

// rules/import/gitleaks.ts
var deepestExtends = 2;
function importGitleaks(text, file, readExtended = () => null) {
  let notices = [], config2 = readChain({ text, file }, readExtended, notices, 0), rules = config2.rules.flatMap(
    (rule) => importRule(
      rule,
      config2,
      (what, place = rule.placeOf("id")) => notices.push(`${shown(place)}: ${rule.id}: ${what}`)
    )
  );
  assertReferences(config2);
  let { useDefault, disabledRules } = config2.extend;
  return rules.length === 0 && !useDefault && refuseEmpty(file, notices), { rules, notices, disabled: useDefault ? disabledRules.map((id) => `secrets/${id}`) : [] };
}
function refuseEmpty(file, notices) {
  let said = notices.map((notice) => notice.replace(/^.*?:\d+: /, "")), remedy = said.length > 0 ? said.join("; ") : "Write [[rules]], or extend.path with a file that has some";
  return refuse({ file, line: 1 }, "there is no rule in it", remedy);
}
function shown({ file, line }) {
  return `${file}:${line}`;
}
function readChain({ text, file }, readExtended, notices, depth) {
  let config2 = readGitleaks(text, file, (line, what) => notices.push(`${file}:${line}: ${what}`)), { placeOf: placeOf2, useDefault, path, url } = config2.extend;
  if (useDefault && path !== "" && refuse(placeOf2("path"), "both extend.useDefault and extend.path", "gitleaks refuses it as well"), useDefault && notices.push(
    `${shown(placeOf2("useDefault"))}: extend.useDefault: gitleaks' own rules are not part of this program, its packs run beside these rules; save gitleaks' default configuration beside this file and name it in extend.path to use it`
  ), url !== "" && notices.push(`${shown(placeOf2("url"))}: extend.url has no effect, as in gitleaks`), path === "") return withoutDoubles(config2, notices);
  if (depth >= deepestExtends)
    return notices.push(
      `${shown(placeOf2("path"))}: extend.path: gitleaks follows ${deepestExtends} files and no more; so ${path} is not read`
    ), withoutDoubles(config2, notices);
  let extended = readExtended(path);
  return extended === null && refuse(
    placeOf2("path"),
    `extend.path: there is no file ${path}`,
    "Name it as seen from this file or from the folder you are in"
  ), extend(
    withoutDoubles(config2, notices),
    readChain({ text: extended, file: path }, readExtended, notices, depth + 1),
    notices
  );
}
function withoutDoubles(config2, notices) {
  let last = new Map(config2.rules.map((rule) => [rule.id, rule]));
  for (let rule of config2.rules)
    last.get(rule.id) !== rule && notices.push(
      `${shown(rule.placeOf("id"))}: ${rule.id}: the id is given twice, and only the last rule of that id holds, as in gitleaks`
    );
  return { ...config2, rules: config2.rules.filter((rule) => last.get(rule.id) === rule) };
}
function extend(config2, base, notices) {
  let disabled = new Set(config2.extend.disabledRules);
  for (let id of disabled)
    base.rules.some((rule) => rule.id === id) || notices.push(
      `${shown(config2.extend.placeOf("disabledRules"))}: extend.disabledRules: ${base.file} has no rule ${id}`
    );
  let own = new Map(config2.rules.map((rule) => [rule.id, rule])), inherited = base.rules.filter(({ id }) => !disabled.has(id)).map((rule) => mergeRule(rule, own.get(rule.id))), known2 = new Set(inherited.map(({ id }) => id));
  return {
    ...config2,
    rules: [...inherited, ...config2.rules.filter(({ id }) => !known2.has(id))],
    allowlists: [...config2.allowlists, ...base.allowlists]
  };
}
function mergeRule(base, own) {
  return own ? {
    ...base,
    placeOf: (key) => (saysIt(own, key) ? own : base).placeOf(key),
    description: own.description || base.description,
    regex: own.regex || base.regex,
    path: own.path || base.path,
    entropy: own.entropy || base.entropy,
    secretGroup: own.secretGroup || base.secretGroup,
    tags: [...base.tags, ...own.tags],
    keywords: [...base.keywords, ...own.keywords],
    allowlists: [...base.allowlists, ...own.allowlists]
  } : base;
}
function saysIt({ placeOf: placeOf2 }, key) {
  return key === void 0 || placeOf2(key).line !== placeOf2().line;
}
function assertReferences({ rules, allowlists, extend: { useDefault } }) {
  let ids = new Set(rules.map(({ id }) => id));
  for (let { id, required } of rules)
    for (let each of required)
      ids.has(each.id) || refuse(each.placeOf("id"), `${id}: required: there is no rule ${each.id}`, "Correct its id");
  if (!useDefault)
    for (let { targetRules, placeOf: placeOf2 } of allowlists)
      for (let target of targetRules)
        ids.has(target) || refuse(placeOf2("targetRules"), `allowlists: targetRules: there is no rule ${target}`, "Correct its id");
}
function refuse({ file, line }, reason, remedy) {
  throw new PackError(file, [{ line, column: 1, reason, remedy }]);
}
function importRule(rule, config2, say) {
  if (rule.regex === "" && rule.path === "")
    return config2.extend.useDefault || refuse(rule.placeOf("id"), `${rule.id}: neither regex nor path`, "gitleaks refuses it as well"), say("changes a rule of gitleaks' default configuration, which is not here: it has no effect"), [];
  let general = config2.allowlists.filter(
    ({ targetRules }) => targetRules.length === 0 || targetRules.includes(rule.id)
  );
  return assertRunnable2(rule, general), [toRule2(rule, usable([...rule.allowlists, ...general], say), say)];
}
var correct = "Correct the rule or leave it out";
function assertRunnable2(rule, general) {
  let assertAll = (owner, place, sources) => {
    for (let source of sources.filter((each) => each !== ""))
      blaming(place, owner, () => assertExpression(source, []));
  }, assertList = (owner, { placeOf: placeOf2, paths, regexes }) => {
    assertAll(owner, placeOf2("paths"), paths), assertAll(owner, placeOf2("regexes"), regexes);
  };
  assertAll(`${rule.id}: `, rule.placeOf("path"), [rule.path]), blaming(rule.placeOf("regex"), `${rule.id}: `, () => assertExpression(nameGroups(rule.regex, 0), []));
  for (let list of rule.allowlists) assertList(`${rule.id}: `, list);
  for (let list of general) assertList("allowlist: ", list);
  let groups = countGroups(rule.regex);
  if (rule.secretGroup <= groups) return;
  let reason = `${rule.id}: secretGroup ${rule.secretGroup}, but the expression has ${groups}`;
  refuse(rule.placeOf("secretGroup"), reason, correct);
}
function blaming(place, owner, work) {
  try {
    work();
  } catch (error) {
    refuse(place, `${owner}${error instanceof Error ? error.message : "cannot be imported"}`, correct);
  }
}
function usable(lists, say) {
  let naming = lists.find(({ commits }) => commits.length > 0);
  return naming && say(
    "commits of an allowlist are not honoured, and what depends on them excuses nothing; use a baseline",
    naming.placeOf("commits")
  ), lists.filter(({ all: all2, commits }) => !all2 || commits.length === 0);
}
function toRule2(rule, allowlists, say) {
  let [joint, single] = [allowlists.filter(({ all: all2 }) => all2), allowlists.filter(({ all: all2 }) => !all2)], onlyPaths = joint.filter(({ regexes, stopwords }) => regexes.length === 0 && stopwords.length === 0), where = {
    include: [],
    exclude: [],
    includeExpressions: rule.path === "" ? [] : [rule.path],
    excludeExpressions: [...single, ...onlyPaths].flatMap(({ paths }) => paths)
  }, isByPath = rule.regex === "";
  return {
    id: `gitleaks/${rule.id}`,
    title: rule.description || rule.id,
    kind: isByPath ? "exposure" : "secret",
    severity: "high",
    confidence: 0.75,
    why: "A rule of your own gitleaks configuration holds here.",
    fix: "Revoke it where it was made, and read it from a secret store.",
    refs: [],
    tags: rule.tags,
    source: isByPath ? "path" : "pattern",
    generic: /generic/i.test(rule.id),
    strong: !1,
    where,
    text: isByPath ? null : toMatcher(rule, { single, joint: joint.filter((list) => !onlyPaths.includes(list)) }, say),
    path: isByPath ? { globs: [], expressions: [rule.path], not: [], minSize: 0 } : null,
    field: null,
    together: null,
    samples: { match: [], miss: [] },
    ...rule.required.length > 0 ? { requires: rule.required.map(({ id, lines, columns }) => ({ rule: `gitleaks/${id}`, lines, columns })) } : {},
    ...rule.skipReport ? { isSilent: !0 } : {}
  };
}
var longest = 32e3;
function toMatcher(rule, { single, joint }, say) {
  let expression = nameGroups(rule.regex, rule.secretGroup), aimedAt = (target) => single.filter((list) => list.target === target).flatMap(({ regexes }) => regexes), [not, notLine, notMatch] = [aimedAt("secret"), aimedAt("line"), aimedAt("match")], excuses = joint.map(toExcuse), goesOn = toBeginning(expression, longest);
  return goesOn && blaming(rule.placeOf("regex"), `${rule.id}: `, () => assertExpression(goesOn, [])), rule.keywords.length === 0 && say("no keywords: the expression is tried on every document, which is slow"), {
    ...toGate(rule.keywords),
    shape: null,
    expression,
    ...goesOn ? { goesOn } : {},
    window: { before: 0, after: 0 },
    everywhere: !0,
    checks: [],
    near: null,
    // gitleaks wants more than its number, we want as much as ours: the next number.
    entropy: rule.entropy > 0 ? rule.entropy * (1 + Number.EPSILON) : null,
    not,
    stopwords: single.flatMap(({ stopwords }) => stopwords),
    placeholders: !1,
    notLine,
    notMatch,
    ...excuses.length > 0 ? { excuses } : {}
  };
}
function toExcuse({ paths, regexes, target, stopwords }) {
  return { paths, expressions: regexes, target, stopwords };
}
function toGate(keywords) {
  let isFit = keywords.every((word) => /^[\x20-\x7e]{3,32}$/.test(word));
  if (keywords.length > 0 && isFit)
    return { anchors: keywords.map((keyword) => ({ text: keyword.toLowerCase(), fold: !0, assigned: !1 })) };
  let words2 = keywords.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return words2.length > 0 ? { anchors: [], gate: `(?i)(?:${words2.join("|")})` } : { anchors: [] };
}
export {
  PackError,
  createRandom,
  describeProblems,
  expandTemplate,
  findGlobMistake,
  findProblems,
  generateToken,
  importGitleaks,
  loadBuiltInPacks,
  loadPackSource,
  loadPacks,
  matchesEverything,
  readPackFolder,
  readYaml
};
/*! For license information please see authoring-XFOHJXPF.js.LEGAL.txt */
