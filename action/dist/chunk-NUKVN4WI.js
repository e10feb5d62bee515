const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  checks,
  normaliseName
} from "./chunk-CGN3DR6H.js";
import {
  createPortableReader
} from "./chunk-LV3CUAWN.js";
import {
  GitError,
  ignoreClosedPipe,
  startGit,
  toGitError
} from "./chunk-PXXP2HOK.js";
import {
  __commonJS,
  __toESM
} from "./chunk-3LGW3MLP.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_NO_SLASH = "[^\\\\/]", ONE_CHAR = "(?=.)", QMARK = "[^/]", END_ANCHOR = "(?:\\/|$)", START_ANCHOR = "(?:^|\\/)", DOTS_SLASH = `\\.{1,2}${END_ANCHOR}`, NO_DOT = "(?!\\.)", NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`, NO_DOT_SLASH = `(?!\\.{0,1}${END_ANCHOR})`, NO_DOTS_SLASH = `(?!${DOTS_SLASH})`, QMARK_NO_DOT = "[^.\\/]", STAR = `${QMARK}*?`, SEP = "/", POSIX_CHARS = {
      DOT_LITERAL: "\\.",
      PLUS_LITERAL: "\\+",
      QMARK_LITERAL: "\\?",
      SLASH_LITERAL: "\\/",
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    }, WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: "[\\\\/]",
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
      NO_DOT: "(?!\\.)",
      NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
      NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
      NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
      QMARK_NO_DOT: "[^.\\\\/]",
      START_ANCHOR: "(?:^|[\\\\/])",
      END_ANCHOR: "(?:[\\\\/]|$)",
      SEP: "\\"
    }, POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION: 0,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === !0 ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val == "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator < "u" && navigator.platform) {
        let platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      return typeof process < "u" && process.platform ? process.platform === "win32" : !1;
    };
    exports.removeBackslashes = (str) => str.replace(REGEX_REMOVE_BACKSLASH, (match) => match === "\\" ? "" : match);
    exports.escapeLast = (input, char, lastIdx) => {
      let idx = input.lastIndexOf(char, lastIdx);
      return idx === -1 ? input : input[idx - 1] === "\\" ? exports.escapeLast(input, char, idx - 1) : `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      return output.startsWith("./") && (output = output.slice(2), state.prefix = "./"), output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      let prepend = options.contains ? "" : "^", append = options.contains ? "" : "$", output = `${prepend}(?:${input})${append}`;
      return state.negated === !0 && (output = `(?:^(?!${output}).*$)`), output;
    };
    exports.basename = (path, { windows } = {}) => {
      let segs = path.split(windows ? /[\\/]/ : "/"), last = segs[segs.length - 1];
      return last === "" ? segs[segs.length - 2] : last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils(), {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants(), isPathSeparator = (code) => code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH, depth = (token) => {
      token.isPrefix !== !0 && (token.depth = token.isGlobstar ? 1 / 0 : 1);
    }, scan = (input, options) => {
      let opts = options || {}, length = input.length - 1, scanToEnd = opts.parts === !0 || opts.tokens === !0 || opts.scanToEnd === !0, slashes = [], tokens = [], parts = [], str = input, index = -1, start = 0, lastIndex = 0, isBrace = !1, isBracket = !1, isGlob = !1, isExtglob = !1, isGlobstar = !1, braceEscaped = !1, backslashes = !1, negated = !1, negatedExtglob = !1, finished = !1, braces = 0, prev, code, token = { value: "", depth: 0, isGlob: !1 }, eos = () => index >= length, peek = () => str.charCodeAt(index + 1), advance = () => (prev = code, str.charCodeAt(++index));
      for (; index < length; ) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = !0, code = advance(), code === CHAR_LEFT_CURLY_BRACE && (braceEscaped = !0);
          continue;
        }
        if (braceEscaped === !0 || code === CHAR_LEFT_CURLY_BRACE) {
          for (braces++; eos() !== !0 && (code = advance()); ) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = !0, advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== !0 && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
                continue;
              break;
            }
            if (braceEscaped !== !0 && code === CHAR_COMMA) {
              if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
                continue;
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE && (braces--, braces === 0)) {
              braceEscaped = !1, isBrace = token.isBrace = !0, finished = !0;
              break;
            }
          }
          if (scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          if (slashes.push(index), tokens.push(token), token = { value: "", depth: 0, isGlob: !1 }, finished === !0) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== !0 && (code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === !0 && peek() === CHAR_LEFT_PARENTHESES) {
          if (isGlob = token.isGlob = !0, isExtglob = token.isExtglob = !0, finished = !0, code === CHAR_EXCLAMATION_MARK && index === start && (negatedExtglob = !0), scanToEnd === !0) {
            let parens = 0;
            for (; eos() !== !0 && (code = advance()); ) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = !0, advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK && (isGlobstar = token.isGlobstar = !0), isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          if (isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          for (; eos() !== !0 && (next = advance()); ) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = !0, advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = !0, isGlob = token.isGlob = !0, finished = !0;
              break;
            }
          }
          if (scanToEnd === !0)
            continue;
          break;
        }
        if (opts.nonegate !== !0 && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = !0, start++;
          continue;
        }
        if (opts.noparen !== !0 && code === CHAR_LEFT_PARENTHESES) {
          if (isGlob = token.isGlob = !0, scanToEnd === !0) {
            let parens = 1;
            for (; eos() !== !0 && (code = advance()); ) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = !0, advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === !0) {
          if (finished = !0, scanToEnd === !0)
            continue;
          break;
        }
      }
      opts.noext === !0 && (isExtglob = !1, isGlob = !1);
      let base = str, prefix = "", glob = "";
      start > 0 && (prefix = str.slice(0, start), str = str.slice(start), lastIndex -= start), base && isGlob === !0 && lastIndex > 0 ? (base = str.slice(0, lastIndex), glob = str.slice(lastIndex)) : isGlob === !0 ? (base = "", glob = str) : base = str, base && base !== "" && base !== "/" && base !== str && isPathSeparator(base.charCodeAt(base.length - 1)) && (base = base.slice(0, -1)), opts.unescape === !0 && (glob && (glob = utils.removeBackslashes(glob)), base && backslashes === !0 && (base = utils.removeBackslashes(base)));
      let state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === !0 && (state.maxDepth = 0, isPathSeparator(code) || tokens.push(token), state.tokens = tokens), opts.parts === !0 || opts.tokens === !0) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          let n2 = prevIndex !== void 0 ? prevIndex + 1 : start, i = slashes[idx], value2 = input.slice(n2, i);
          opts.tokens && (idx === 0 && start !== 0 ? (tokens[idx].isPrefix = !0, tokens[idx].value = prefix) : tokens[idx].value = value2, depth(tokens[idx]), state.maxDepth += tokens[idx].depth), i >= start && (parts.push(value2), prevIndex = i);
        }
        let n = prevIndex !== void 0 ? prevIndex + 1 : start, value = input.slice(n);
        parts.push(value), opts.tokens && prevIndex && prevIndex + 1 < input.length && (tokens[tokens.length - 1].value = value, depth(tokens[tokens.length - 1]), state.maxDepth += tokens[tokens.length - 1].depth), state.slashes = slashes, state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants(), utils = require_utils(), {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants, expandRange = (args, options) => {
      if (typeof options.expandRange == "function")
        return options.expandRange(...args, options);
      args.sort();
      let value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    }, syntaxError = (type, char) => `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`, splitTopLevel = (input) => {
      let parts = [], bracket = 0, paren = 0, quote = 0, value = "", escaped = !1;
      for (let ch of input) {
        if (escaped === !0) {
          value += ch, escaped = !1;
          continue;
        }
        if (ch === "\\") {
          value += ch, escaped = !0;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1, value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[")
            bracket++;
          else if (ch === "]" && bracket > 0)
            bracket--;
          else if (bracket === 0) {
            if (ch === "(")
              paren++;
            else if (ch === ")" && paren > 0)
              paren--;
            else if (ch === "|" && paren === 0) {
              parts.push(value), value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      return parts.push(value), parts;
    }, isPlainBranch = (branch) => {
      let escaped = !1;
      for (let ch of branch) {
        if (escaped === !0) {
          escaped = !1;
          continue;
        }
        if (ch === "\\") {
          escaped = !0;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch))
          return !1;
      }
      return !0;
    }, normalizeSimpleBranch = (branch) => {
      let value = branch.trim(), changed = !0;
      for (; changed === !0; )
        changed = !1, /^@\([^\\()[\]{}|]+\)$/.test(value) && (value = value.slice(2, -1), changed = !0);
      if (isPlainBranch(value))
        return value.replace(/\\(.)/g, "$1");
    }, hasRepeatedCharPrefixOverlap = (branches) => {
      let values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++)
        for (let j = i + 1; j < values.length; j++) {
          let a = values[i], b = values[j], char = a[0];
          if (!(!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) && (a === b || a.startsWith(b) || b.startsWith(a)))
            return !0;
        }
      return !1;
    }, parseRepeatedExtglob = (pattern, requireEnd = !0) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(")
        return;
      let bracket = 0, paren = 0, quote = 0, escaped = !1;
      for (let i = 1; i < pattern.length; i++) {
        let ch = pattern[i];
        if (escaped === !0) {
          escaped = !1;
          continue;
        }
        if (ch === "\\") {
          escaped = !0;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote !== 1) {
          if (ch === "[") {
            bracket++;
            continue;
          }
          if (ch === "]" && bracket > 0) {
            bracket--;
            continue;
          }
          if (!(bracket > 0)) {
            if (ch === "(") {
              paren++;
              continue;
            }
            if (ch === ")" && (paren--, paren === 0))
              return requireEnd === !0 && i !== pattern.length - 1 ? void 0 : {
                type: pattern[0],
                body: pattern.slice(2, i),
                end: i
              };
          }
        }
      }
    }, buildCharClassStar = (chars) => `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`, getStarExtglobSequenceChars = (pattern) => {
      let index = 0, chars = [];
      for (; index < pattern.length; ) {
        let match = parseRepeatedExtglob(pattern.slice(index), !1);
        if (!match || match.type !== "*")
          return;
        let branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1)
          return;
        let branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1)
          return;
        chars.push(branch), index += match.end + 1;
      }
      if (!(chars.length < 1))
        return chars;
    }, repeatedExtglobRecursion = (pattern) => {
      let depth = 0, value = pattern.trim(), match = parseRepeatedExtglob(value);
      for (; match; )
        depth++, value = match.body.trim(), match = parseRepeatedExtglob(value);
      return depth;
    }, analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === !1)
        return { risky: !1 };
      let max = typeof options.maxExtglobRecursion == "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION, branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1 && (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)))
        return { risky: !0 };
      let safeChars = [], sawStarSequence = !1, combinable = !0;
      for (let branch of branches) {
        let chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = !0, safeChars.push(...chars);
          continue;
        }
        let literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        if (combinable = !1, repeatedExtglobRecursion(branch) > max)
          return { risky: !0 };
      }
      return sawStarSequence ? combinable ? { risky: !0, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: !0 } : { risky: !1 };
    }, parse2 = (input, options) => {
      if (typeof input != "string")
        throw new TypeError("Expected a string");
      input = REPLACEMENTS[input] || input;
      let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len = input.length;
      if (len > max)
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      let bos = { type: "bos", value: "", output: opts.prepend || "" }, tokens = [bos], capture = opts.capture ? "" : "?:", PLATFORM_CHARS = constants.globChars(opts.windows), EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS), {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS, globstar = (opts2) => `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, nodot = opts.dot ? "" : NO_DOT, qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT, star = opts.bash === !0 ? globstar(opts) : STAR;
      opts.capture && (star = `(${star})`), typeof opts.noext == "boolean" && (opts.noextglob = opts.noext);
      let state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === !0,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: !1,
        negated: !1,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: !1,
        tokens
      };
      input = utils.removePrefix(input, state), len = input.length;
      let extglobs = [], braces = [], stack = [], prev = bos, value, eos = () => state.index === len - 1, peek = state.peek = (n = 1) => input[state.index + n], advance = state.advance = () => input[++state.index] || "", remaining = () => input.slice(state.index + 1), consume = (value2 = "", num = 0) => {
        state.consumed += value2, state.index += num;
      }, append = (token) => {
        state.output += token.output != null ? token.output : token.value, consume(token.value);
      }, negate = () => {
        let count = 1;
        for (; peek() === "!" && (peek(2) !== "(" || peek(3) === "?"); )
          advance(), state.start++, count++;
        return count % 2 === 0 ? !1 : (state.negated = !0, state.start++, !0);
      }, increment = (type) => {
        state[type]++, stack.push(type);
      }, decrement = (type) => {
        state[type]--, stack.pop();
      }, push = (tok) => {
        if (prev.type === "globstar") {
          let isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace"), isExtglob = tok.extglob === !0 || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob && (state.output = state.output.slice(0, -prev.output.length), prev.type = "star", prev.value = "*", prev.output = star, state.output += prev.output);
        }
        if (extglobs.length && tok.type !== "paren" && (extglobs[extglobs.length - 1].inner += tok.value), (tok.value || tok.output) && append(tok), prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value, prev.value += tok.value;
          return;
        }
        tok.prev = prev, tokens.push(tok), prev = tok;
      }, extglobOpen = (type, value2) => {
        let token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev, token.parens = state.parens, token.output = state.output, token.startIndex = state.index, token.tokensIndex = tokens.length;
        let output = (opts.capture ? "(" : "") + token.open;
        increment("parens"), push({ type, value: value2, output: state.output ? "" : ONE_CHAR }), push({ type: "paren", extglob: !0, value: advance(), output }), extglobs.push(token);
      }, extglobClose = (token) => {
        let literal = input.slice(token.startIndex, state.index + 1), body = input.slice(token.startIndex + 2, state.index), analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          let safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0, open = tokens[token.tokensIndex];
          open.type = "text", open.value = literal, open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++)
            tokens[i].value = "", tokens[i].output = "", delete tokens[i].suffix;
          state.output = token.output + open.output, state.backtrack = !0, push({ type: "paren", extglob: !0, value, output: "" }), decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : ""), rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/") && (extglobStar = globstar(opts)), (extglobStar !== star || eos() || /^\)+$/.test(remaining())) && (output = token.close = `)$))${extglobStar}`), token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            let expression = parse2(rest, { ...options, fastpaths: !1 }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          token.prev.type === "bos" && (state.negatedExtglob = !0);
        }
        push({ type: "paren", extglob: !0, value, output }), decrement("parens");
      };
      if (opts.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = !1, output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => first === "\\" ? (backslashes = !0, m) : first === "?" ? esc ? esc + first + (rest ? QMARK.repeat(rest.length) : "") : index === 0 ? qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "") : QMARK.repeat(chars.length) : first === "." ? DOT_LITERAL.repeat(chars.length) : first === "*" ? esc ? esc + first + (rest ? star : "") : star : esc ? m : `\\${m}`);
        return backslashes === !0 && (opts.unescape === !0 ? output = output.replace(/\\/g, "") : output = output.replace(/\\+/g, (m) => m.length % 2 === 0 ? "\\\\" : m ? "\\" : "")), output === input && opts.contains === !0 ? (state.output = input, state) : (state.output = utils.wrapOutput(output, state, options), state);
      }
      for (; !eos(); ) {
        if (value = advance(), value === "\0")
          continue;
        if (value === "\\") {
          let next = peek();
          if (next === "/" && opts.bash !== !0 || next === "." || next === ";")
            continue;
          if (!next) {
            value += "\\", push({ type: "text", value });
            continue;
          }
          let match = /^\\+/.exec(remaining()), slashes = 0;
          if (match && match[0].length > 2 && (slashes = match[0].length, state.index += slashes, slashes % 2 !== 0 && (value += "\\")), opts.unescape === !0 ? value = advance() : value += advance(), state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== !1 && value === ":") {
            let inner = prev.value.slice(1);
            if (inner.includes("[") && (prev.posix = !0, inner.includes(":"))) {
              let idx = prev.value.lastIndexOf("["), pre = prev.value.slice(0, idx), rest2 = prev.value.slice(idx + 2), posix = POSIX_REGEX_SOURCE[rest2];
              if (posix) {
                prev.value = pre + posix, state.backtrack = !0, advance(), !bos.output && tokens.indexOf(prev) === 1 && (bos.output = ONE_CHAR);
                continue;
              }
            }
          }
          (value === "[" && peek() !== ":" || value === "-" && peek() === "]") && (value = `\\${value}`), value === "]" && (prev.value === "[" || prev.value === "[^") && (value = `\\${value}`), opts.posix === !0 && value === "!" && prev.value === "[" && (value = "^"), prev.value += value, append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value), prev.value += value, append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1, opts.keepQuotes === !0 && push({ type: "text", value });
          continue;
        }
        if (value === "(") {
          increment("parens"), push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === !0)
            throw new SyntaxError(syntaxError("opening", "("));
          let extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" }), decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === !0 || !remaining().includes("]")) {
            if (opts.nobracket !== !0 && opts.strictBrackets === !0)
              throw new SyntaxError(syntaxError("closing", "]"));
            value = `\\${value}`;
          } else
            increment("brackets");
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === !0 || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === !0)
              throw new SyntaxError(syntaxError("opening", "["));
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          let prevValue = prev.value.slice(1);
          if (prev.posix !== !0 && prevValue[0] === "^" && !prevValue.includes("/") && (value = `/${value}`), prev.value += value, append({ value }), opts.literalBrackets === !1 || utils.hasRegexChars(prevValue))
            continue;
          let escaped = utils.escapeRegex(prev.value);
          if (state.output = state.output.slice(0, -prev.value.length), opts.literalBrackets === !0) {
            state.output += escaped, prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`, state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== !0) {
          increment("braces");
          let open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open), push(open);
          continue;
        }
        if (value === "}") {
          let brace = braces[braces.length - 1];
          if (opts.nobrace === !0 || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === !0) {
            let arr = tokens.slice(), range = [];
            for (let i = arr.length - 1; i >= 0 && (tokens.pop(), arr[i].type !== "brace"); i--)
              arr[i].type !== "dots" && range.unshift(arr[i].value);
            output = expandRange(range, opts), state.backtrack = !0;
          }
          if (brace.comma !== !0 && brace.dots !== !0) {
            let out = state.output.slice(0, brace.outputIndex), toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{", value = output = "\\}", state.output = out;
            for (let t of toks)
              state.output += t.output || t.value;
          }
          push({ type: "brace", value, output }), decrement("braces"), braces.pop();
          continue;
        }
        if (value === "|") {
          extglobs.length > 0 && extglobs[extglobs.length - 1].conditions++, push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value, brace = braces[braces.length - 1];
          brace && stack[stack.length - 1] === "braces" && (brace.comma = !0, output = "|"), push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1, state.consumed = "", state.output = "", tokens.pop(), prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            prev.value === "." && (prev.output = DOT_LITERAL);
            let brace = braces[braces.length - 1];
            prev.type = "dots", prev.output += value, prev.value += value, brace.dots = !0;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          if (!(prev && prev.value === "(") && opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            let next = peek(), output = value;
            (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) && (output = `\\${value}`), push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== !0 && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== !0 && peek() === "(" && (peek(2) !== "?" || !/[!=<:]/.test(peek(3)))) {
            extglobOpen("negate", value);
            continue;
          }
          if (opts.nonegate !== !0 && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === !1) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: !0, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          (value === "$" || value === "^") && (value = `\\${value}`);
          let match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          match && (value += match[0], state.index += match[0].length), push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === !0)) {
          prev.type = "star", prev.star = !0, prev.value += value, prev.output = star, state.backtrack = !0, state.globstar = !0, consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== !0 && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === !0) {
            consume(value);
            continue;
          }
          let prior = prev.prev, before = prior.prev, isStart = prior.type === "slash" || prior.type === "bos", afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === !0 && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          let isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace"), isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          for (; rest.slice(0, 3) === "/**"; ) {
            let after = input[state.index + 4];
            if (after && after !== "/")
              break;
            rest = rest.slice(3), consume("/**", 3);
          }
          let isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar", prev.value += value, prev.output = globstar(opts), state.output = prev.output, state.globstar = !0, consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)"), prev.value += value, state.globstar = !0, state.output += prior.output + prev.output, consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            let end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`, prev.value += value, state.output += prior.output + prev.output, state.globstar = !0, consume(value + advance()), push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar", prev.value += value, prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`, state.output = prev.output, state.globstar = !0, consume(value + advance()), push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length), prev.type = "globstar", prev.output = globstar(opts), prev.value += value, state.output += prev.output, state.globstar = !0, consume(value);
          continue;
        }
        let token = { type: "star", value, output: star };
        if (opts.bash === !0) {
          token.output = ".*?", (prev.type === "bos" || prev.type === "slash") && (token.output = nodot + token.output), push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === !0) {
          token.output = value, push(token);
          continue;
        }
        (state.index === state.start || prev.type === "slash" || prev.type === "dot") && (prev.type === "dot" ? (state.output += NO_DOT_SLASH, prev.output += NO_DOT_SLASH) : opts.dot === !0 ? (state.output += NO_DOTS_SLASH, prev.output += NO_DOTS_SLASH) : (state.output += nodot, prev.output += nodot), peek() !== "*" && (state.output += ONE_CHAR, prev.output += ONE_CHAR)), push(token);
      }
      for (; state.brackets > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "["), decrement("brackets");
      }
      for (; state.parens > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "("), decrement("parens");
      }
      for (; state.braces > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{"), decrement("braces");
      }
      if (opts.strictSlashes !== !0 && (prev.type === "star" || prev.type === "bracket") && push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` }), state.backtrack === !0) {
        state.output = "";
        for (let token of state.tokens)
          state.output += token.output != null ? token.output : token.value, token.suffix && (state.output += token.suffix);
      }
      return state;
    };
    parse2.fastpaths = (input, options) => {
      let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len = input.length;
      if (len > max)
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      input = REPLACEMENTS[input] || input;
      let {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows), nodot = opts.dot ? NO_DOTS : NO_DOT, slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT, capture = opts.capture ? "" : "?:", state = { negated: !1, prefix: "" }, star = opts.bash === !0 ? ".*?" : STAR;
      opts.capture && (star = `(${star})`);
      let globstar = (opts2) => opts2.noglobstar === !0 ? star : `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            let match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            let source2 = create(match[1]);
            return source2 ? source2 + DOT_LITERAL + match[2] : void 0;
          }
        }
      }, output = utils.removePrefix(input, state), source = create(output);
      return source && opts.strictSlashes !== !0 && (source += `${SLASH_LITERAL}?`), source;
    };
    module.exports = parse2;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan(), parse2 = require_parse(), utils = require_utils(), constants = require_constants(), isObject = (val) => val && typeof val == "object" && !Array.isArray(val), picomatch2 = (glob, options, returnState = !1) => {
      if (Array.isArray(glob)) {
        let fns = glob.map((input) => picomatch2(input, options, returnState));
        return (str) => {
          for (let isMatch of fns) {
            let state2 = isMatch(str);
            if (state2) return state2;
          }
          return !1;
        };
      }
      let isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob != "string" && !isState)
        throw new TypeError("Expected pattern to be a non-empty string");
      let opts = options || {}, posix = opts.windows, regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, !1, !0), state = regex.state;
      delete regex.state;
      let isIgnored = () => !1;
      if (opts.ignore) {
        let ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      let matcher = (input, returnObject = !1) => {
        let { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix }), result = { glob, state, regex, posix, input, output, match, isMatch };
        return typeof opts.onResult == "function" && opts.onResult(result), isMatch === !1 ? (result.isMatch = !1, returnObject ? result : !1) : isIgnored(input) ? (typeof opts.onIgnore == "function" && opts.onIgnore(result), result.isMatch = !1, returnObject ? result : !1) : (typeof opts.onMatch == "function" && opts.onMatch(result), returnObject ? result : !0);
      };
      return returnState && (matcher.state = state), matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input != "string")
        throw new TypeError("Expected input to be a string");
      if (input === "")
        return { isMatch: !1, output: "" };
      let opts = options || {}, format = opts.format || (posix ? utils.toPosixSlashes : null), match = input === glob, output = match && format ? format(input) : input;
      return match === !1 && (output = format ? format(input) : input, match = output === glob), (match === !1 || opts.capture === !0) && (opts.matchBase === !0 || opts.basename === !0 ? match = picomatch2.matchBase(input, regex, options, posix) : match = regex.exec(output)), { isMatch: !!match, match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => (glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => Array.isArray(pattern) ? pattern.map((p) => picomatch2.parse(p, options)) : parse2(pattern, { ...options, fastpaths: !1 });
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = !1, returnState = !1) => {
      if (returnOutput === !0)
        return state.output;
      let opts = options || {}, prepend = opts.contains ? "" : "^", append = opts.contains ? "" : "$", source = `${prepend}(?:${state.output})${append}`;
      state && state.negated === !0 && (source = `^(?!${source}).*$`);
      let regex = picomatch2.toRegex(source, options);
      return returnState === !0 && (regex.state = state), regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = !1, returnState = !1) => {
      if (!input || typeof input != "string")
        throw new TypeError("Expected a non-empty string");
      let parsed = { negated: !1, fastpaths: !0 };
      return options.fastpaths !== !1 && (input[0] === "." || input[0] === "*") && (parsed.output = parse2.fastpaths(input, options)), parsed.output || (parsed = parse2(input, options)), picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        let opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === !0) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch(), utils = require_utils();
    function picomatch2(glob, options, returnState = !1) {
      return options && (options.windows === null || options.windows === void 0) && (options = { ...options, windows: utils.isWindows() }), pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// scan/session.ts
const { createHash, createHmac: createHmac2 } = process.getBuiltinModule("node:crypto");
const { closeSync, openSync, readSync } = process.getBuiltinModule("node:fs");

// rules/types.ts
var severities = ["info", "low", "medium", "high", "critical"];

// scan/kernel/git-reader.ts
function createGitReader(repository) {
  let child = null;
  return {
    async read(ids, sink) {
      for (let from = 0; from < ids.length; ) {
        let rest = from === 0 ? ids : ids.slice(from);
        child = startGit(repository.gitDir, ["cat-file", "--batch", "--buffer"]);
        let { answered, reason } = await readBatch(child, rest, sink);
        from += answered;
        let failed = ids[from];
        if (failed === void 0) break;
        sink.missing(failed, reason), from++;
      }
    },
    close: () => {
      child?.kill();
    }
  };
}
function readBatch(child, ids, sink) {
  return new Promise((resolve2, reject) => {
    let parser = new BatchParser(ids, sink), said = "";
    child.stdin.on("error", ignoreClosedPipe), child.stderr.on("data", (chunk) => said = said || chunk.toString("utf8")), child.stdout.on("data", (chunk) => {
      try {
        parser.push(chunk);
      } catch (error) {
        child.kill(), reject(error instanceof Error ? error : new GitError(String(error)));
      }
    }), child.on("error", (error) => reject(toGitError(error))), child.on("close", () => resolve2({ answered: parser.answered, reason: reasonOf(said) })), child.stdin.end(`${ids.join(`
`)}
`);
  });
}
function reasonOf(said) {
  return /inflate|zlib|corrupt|truncated|bad object|unpack|delta|loose object|packed object/i.test(said) ? "damaged object" : "git stopped at this object";
}
var BatchParser = class {
  answered = 0;
  #ids;
  #sink;
  #header = "";
  /** Bytes of contents still to come, then one line end; -1 while a header is read. */
  #left = -1;
  constructor(ids, sink) {
    this.#ids = ids, this.#sink = sink;
  }
  push(chunk) {
    for (let at = 0; at < chunk.length; )
      at = this.#left < 0 ? this.#readHeader(chunk, at) : this.#readContents(chunk, at);
  }
  #readHeader(chunk, from) {
    let end = chunk.indexOf(10, from);
    return this.#header += chunk.toString("latin1", from, end < 0 ? chunk.length : end), end < 0 ? chunk.length : (this.#begin(this.#header.split(" ")), this.#header = "", end + 1);
  }
  #begin([id = "", type = "", size = ""]) {
    let asked = this.#ids[this.answered] ?? "";
    if (type === "missing" || type === "ambiguous") {
      this.#sink.missing(asked, "the object is not in the repository"), this.answered++;
      return;
    }
    if (id !== asked || !/^\d+$/.test(size)) throw new GitError("git cat-file gave an answer that is not understood");
    this.#left = Number(size), this.#sink.begin(id, type, this.#left);
  }
  #readContents(chunk, from) {
    let end = Math.min(chunk.length, from + this.#left);
    return end > from && this.#sink.data(chunk.subarray(from, end)), this.#left -= end - from, this.#left > 0 || end === chunk.length ? end : (this.#sink.end(), this.answered++, this.#left = -1, end + 1);
  }
};

// scan/match/document.ts
const { isUtf8 } = process.getBuiltinModule("node:buffer");

// scan/match/prefilter-wasm.ts
var prefilterWasm = "AGFzbQEAAAABGwVgAX8AYAJ/fwBgAX8Bf2AEf39/fwF/YAABfwMODQACAgEDBAEAAAAAAQEFBAEAgAIGJAd/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwcmBAhyZXN1bWVBdAAFBHNjYW4ABAdtZWFzdXJlAAwGbWVtb3J5AgAKvjcNfAEDfyAAIQEDQCABIABBBGpJBEAgASgCAEGgwICBAnJBsfPd8XlsQQ92IgJBgIAEai0AAARAIAJBAnRBgIAQaigCAEGAgDBqIgIvAQAhAwNAIANB//8DRwRAIAEgAxADIAJBAmoiAi8BACEDDAELCwsgAUEBaiEBDAELCwvfAQEBfyAAIwJJIAAjAU9xBH8gAC0AAAVBAAtB/wFxIgFBL0YgAUEtRiABQSBGciABQS5GciABQShGciABQSlGcnIEfyAAQQFqIgEjAU8gASMCSXEEfyABLQAABUEAC0Ewa0H/AXFBCkkEf0EBBSAAQQFqIgEjAU8gASMCSXEEfyABLQAABUEAC0H/AXEiAUEvRiABQS1GIAFBIEZyIAFBLkZyIAFBKEZyIAFBKUZycgR/IABBAmoiACMBTyAAIwJJcQR/IAAtAAAFQQALQTBrQf8BcUEKSQVBAAsLBUEACwvhBgEFfyAAIQEDQCAAIAFrQSBJIAEjAUtxBH8gAUEBay0AAEEwa0H/AXFBCkkFQQALBEAgAUEBayEBDAELCyABEAcgASEAA0AgACEBA0AgACMCSQR/IAAtAABBMGtB/wFxQQpJBUEACwRAIABBAWohAAwBCwsgAkEMRgRAQYAIQYQIQSz8CgAAQbAIQbQIQSz8CgAAIAJBAWshAgsgAkECdCIDQYAIaiABNgIAIANBsAhqIAAgAWs2AgAgAkEBaiICQQFrQQJ0IgFBgAhqKAIAIAFBsAhqKAIAaiIBIwFPIAEjAklxBH8gAS0AAAVBAAsiA0H/AXFB3wBGIANBMGtB/wFxQQpJBH9BAQUgA0EgckHhAGtB/wFxQRpJC3JFBEAgAiABEAsgAkEBayIDQQJ0IgRBsAhqKAIAQQlGBH8gBEGACGooAgAFIAJBA04EfyADQQJ0QbAIaigCAEEERgVBAAsEfyADQQJ0QawIaigCAEECRgVBAAsEfyADQQJ0QagIaigCAEEDRgVBAAsEfyADQQJ0IgQoAvwHIQUgBEGACGooAgAgBUEDakYEfyAFIAQoAvgHQQRqRgVBAAsEfyADQQJ0KAL4BwVBAAsFQQALCyIDBH8gA0EBayIEIwFPIAQjAklxBH8gBC0AAAVBAAsiBEH/AXEiBUEuRwR/IAVB3wBHBH8gBEEwa0H/AXFBCkkEf0EBBSAEQSByQeEAa0H/AXFBGkkLBUEBCwVBAQsFQQELBH9BAQUgA0EBayIEIwFPIAQjAklxBH8gBC0AAAVBAAtBLUYLBH9BAQUgASMCSSABIwFPcQR/IAEtAAAFQQALQS1GC0UEQCMAIAM2AgAjACABNgIEIwBBAzYCCCMAQQxqJAALIAIgARAGCyAAIABBAWogACAAIwJJIAAjAU9xBH8gAC0AAAVBAAsiAUEtRiABQSBGciABQS5GciABQShGciABQSlGciABQS9GchsiAUkEfyABIwJJIAEjAU9xBH8gAS0AAAVBAAsiA0EtRiADQSBGciADQS5GciADQShGciADQSlGciADQS9GcgVBAAsEQCABQQFqIQELIAAgAUYEf0EABSABIwJJIAEjAU9xBH8gAS0AAAVBAAtBMGtB/wFxQQpJCwRAIAEhAAwBCwsgAAvkBgEHfyABQdAAbEGAgEBrIgUtAAAhBiAFLQABIQcjAiAGIAAgBS0AAmsiBGpJIAQjAUlyBEAPCyAHQQFxIQADQCACIAZJBEAgBUEEaiACai0AACACIARqLQAAIghBIHIgCCAABH8gCEHBAGtB/wFxQRpJBUEACxtB/wFxRwRADwsgAkEBaiECDAELCyAHQQRxBEBBASEAAkAgBEEBayICIwFPIAIjAklxBH8gAi0AAAVBAAsiAkEwa0H/AXFBCkkEf0EBBSACQSByQeEAa0H/AXFBGkkLRQ0AIAJB/wFxIgBB8gBGIABB7gBGciAAQfQARnIEQCAEQQJrIgAjAU8gACMCSXEEfyAALQAABUEAC0HcAEYhAAwBCyACQf8BcUHtAEYEQCAEQQJrIgAjAU8gACMCSXEEfyAALQAABUEAC0Ewa0H/AXFBCkkEf0EBBSAEQQJrIgAjAU8gACMCSXEEfyAALQAABUEAC0HbAEYLIQAMAQtBACEACwVBASEACyAARQRADwsgB0ECcQR/An8jAiICIAQgBmoiAEEwaiIHIAIgB0kbIQIDQCAAIAJJBEAgAC0AACIHQTpGIAdBPUZyIAdBPkZyIAdBLEZyIAdBKEZyRQRAQQAgB0UgB0ENRiAHQQpGciAHQTtGcnINAxogAEEBaiEADAILCwtBACAAIAJPDQAaIwIiAiAAQSBqIgcgAiAHSRshAgNAIAAgAkkEfyAALQAAIgdBCUYgB0EgRnIgB0EiRnIgB0EnRnIgB0HgAEZyIAdBPUZyIAdBOkZyIAdBPkZyIAdBKEZyIAdB2wBGciAHQSxGciAHQdwARnIFQQALBEAgAEEBaiEADAELCwNAIANBBEggACACSXEEQEEAIAAtAAAiB0EiRiAHQSBNciAHQSdGciAHQeAARnIgB0E7RnIgB0EsRnIgB0EpRnINAhogAEEBaiEAIANBAWohAwwBCwsgA0EERgsFQQELRQRADwsCf0EAIwIgBCAGaiIAIAUtAAMiA2pJDQAaQQAhAgNAIAIgA0kEQEEAIAVBMGogACACai0AACIHQQN2ai0AAEEBIAdBB3F0cUUNAhogAkEBaiECDAELC0EBC0UEQA8LIwAgBDYCACMAIAQgBmo2AgQjACABQRBqNgIIIwBBDGokAAuXCQIBewF/QYCA0AAkACAAJAEgAiQCQQEjAyACS0EBIwMgAEkgAxsbBEAgACQDC0EBIwQgAktBASMEIABJIAMbGwRAIAAkBAtBASMFIAJLQQEjBSAASSADGxsEQCAAJAULQRAhAANAIAEgAkkEQCMAQYAwakGAgIABTQRAIAEoAgNBoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAgJBoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAgBBoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAgFBoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAcnJyBEAgARAACyABKAIHQaDAgIECckGx893xeWxBD3ZBgIAEai0AACABKAIGQaDAgIECckGx893xeWxBD3ZBgIAEai0AACABKAIEQaDAgIECckGx893xeWxBD3ZBgIAEai0AACABKAIFQaDAgIECckGx893xeWxBD3ZBgIAEai0AAHJycgRAIAFBBGoQAAsgASgCC0GgwICBAnJBsfPd8XlsQQ92QYCABGotAAAgASgCCkGgwICBAnJBsfPd8XlsQQ92QYCABGotAAAgASgCCEGgwICBAnJBsfPd8XlsQQ92QYCABGotAAAgASgCCUGgwICBAnJBsfPd8XlsQQ92QYCABGotAABycnIEQCABQQhqEAALIAEoAg9BoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAg5BoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAgxBoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAg1BoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAcnJyBEAgAUEMahAACyAB/QAEACIE/QxAQEBAQEBAQEBAQEBAQEBA/SP9ZCEDA0AgAwRAIAEgA2hqEAogAyADQQFrcSEDDAELCyAE/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9Jv1kaSIDQQBHIAAgA2pBCE5xBEAjAiIAIAFBEGoiBSAAIAVJGyEFIAFBICABIwFrIgAgAEEgTxtrIgAjA0kEQCMDIQALA0AgACAFSQRAIAAtAABBMGtB/wFxQQpPBEAgAEEBaiEADAILIAAQAiIAJAMMAQsLCyADIQAgBP0MJSUlJSUlJSUlJSUlJSUlJf0jIAT9DFxcXFxcXFxcXFxcXFxcXFz9I/1Q/WQhAwNAIAMEQCABIANoahAIIAMgA0EBa3EhAwwBCwsgBP0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DBoaGhoaGhoaGhoaGhoaGhr9JiAE/QwvLy8vLy8vLy8vLy8vLy8v/XH9DAsLCwsLCwsLCwsLCwsLCwv9JiAE/QwrKysrKysrKysrKysrKysr/SMgBP0MLS0tLS0tLS0tLS0tLS0tLf0jIAT9DF9fX19fX19fX19fX19fX1/9I/1Q/VD9UP1Q/WMEQCABEAkLIAFBEGohAQwCCwsLIAEgAiABIAJJGyQGIwBBgIDQAGtBDG4LBAAjBguqBAEFfyAAQQFrIQIDQCACQQBOBEAgAyACQQJ0QbAIaigCAGoiA0EPSgRADwsgAkECdEGACGooAgAiBEEBayIFIwFPIAUjAklxBH8gBS0AAAVBAAtBK0YEQCADQQhOBH8gARABBUEBC0UEQCMAIARBAWs2AgAjACABNgIEIwBBBDYCCCMAQQxqJAALDwsgBC0AAEEwRiADQQlOcSADQQxMcQR/IAEQAQVBAQsEf0EBBSAEQQFrIgUjAU8gBSMCSXEEfyAFLQAABUEACyIFQf8BcSIGQS5HBH8gBkHfAEcEfyAFQTBrQf8BcUEKSQR/QQEFIAVBIHJB4QBrQf8BcUEaSQsFQQELBUEBCwtFBEAjACAENgIAIwAgATYCBCMAQQQ2AggjAEEMaiQADwsgAkEBayECDAELCyAAQQFrIQIgAEEDTgR/IAJBAnRBsAhqKAIAQQRGBUEACwR/IAJBAnRBrAhqKAIAQQNGBUEACwR/IAJBAnRBqAhqKAIAQQNGBUEACwRAIAJBAnQoAvgHIgBBAWsiAiMBTyACIwJJcQR/IAItAAAFQQALIgJB/wFxIgNBLkcEfyADQd8ARwR/IAJBMGtB/wFxQQpJBH9BAQUgAkEgckHhAGtB/wFxQRpJCwVBAQsFQQELBH8gAEEBayICIwFPIAIjAklxBH8gAi0AAAVBAAtBLkYFQQELBEAjACAANgIAIwAgATYCBCMAQQQ2AggjAEEMaiQACwsL2AMBA38gAEEBayIBIwFPIAEjAklxBH8gAS0AAAVBAAtBwQBrQf8BcUEaSQR/IABBAmsiASMBTyABIwJJcQR/IAEtAAAFQQALQcEAa0H/AXFBGkkFQQALBH8gAEEDayIBIwFPIAEjAklxBH8gAS0AAAVBAAsiAUEwa0H/AXFBCkkEf0EBBSABQSByQeEAa0H/AXFBGkkLBUEBCwRADwsgAEEDayIBIwFPIAEjAklxBH8gAS0AAAVBAAtB3wBGBH9BAAUgAEEBaiIBIwFPIAEjAklxBH8gAS0AAAVBAAtBMGtB/wFxQQpJC0UEQA8LQQQhAiAAQQJqIQEDQCACQSNIBEACQCABIwJJIAEjAU9xBH8gAS0AAAVBAAsiA0Ewa0H/AXFBCkkEf0EBBSADQcEAa0H/AXFBGkkLBEAgAkEBaiECBSADQf8BcUEgRwR/QQAFIAFBAWoiAyMBTyADIwJJcQR/IAMtAAAFQQALQTBrQf8BcUEKSQR/QQEFIAFBAWoiAyMBTyADIwJJcQR/IAMtAAAFQQALQcEAa0H/AXFBGkkLC0UNAQsgAUEBaiEBDAILCwsgAkEPTgRAIwAgAEECazYCACMAIAE2AgQjAEECNgIIIwBBDGokAAsLvgQBBH8gACMFSQRADwsgAC0AAEElRiIDBEAgAEEBaiECBSAAQQJqIQICQCAAQQFqIgEjAU8gASMCSXEEfyABLQAABUEAC0H/AXEiAUH4AEYNAEEAIQIgAUH1AEcNACAAQQNqIQIgAEECaiIBIwFPIAEjAklxBH8gAS0AAAVBAAtB+wBGDQAgAEEEakEAIABBAmoiASMBTyABIwJJcQR/IAEtAAAFQQALQTBGBH8gAEEDaiIBIwFPIAEjAklxBH8gAS0AAAVBAAtBMEYFQQALGyECCwsgAgR/IAIjAkkgAiMBT3EEfyACLQAABUEACyIBQTBrQf8BcUEKSQR/QQEFIAFBIHJB4QBrQf8BcUEGSQsFQQALBH8gAkEBaiIBIwFPIAEjAklxBH8gAS0AAAVBAAsiAUEwa0H/AXFBCkkEf0EBBSABQSByQeEAa0H/AXFBBkkLBUEAC0UEQA8LIAItAAAiAUEySSABQTdLcgRADwsgACEBA0AgACABa0GABEkgASMFS3EEfyABQQFrLQAAIgRBIkYgBEEgTXIgBEEnRnIgBEHgAEZyIARBPEZyIARBPkZyBUEBC0UEQCABQQFrIQEMAQsLIAJBAmohAgNAIAIgAGtBgCBJIAIjAklxBH8gAi0AACIEQSJGIARBIE1yIARBJ0ZyIARB4ABGciAEQTxGciAEQT5GcgVBAQtFBEAgAkEBaiECDAELCyACJAUjACABNgIAIwAgAjYCBCMAQQdBCCADGzYCCCMAQQxqJAAL4wQBBn8gACMESQRADwsgACEBA0AgASMESwR/IAFBAWstAAAiA0HfAEYgA0ErRiEFIANBMGtB/wFxQQpJBH9BAQUgA0EgckHhAGtB/wFxQRpJCyAFciADQS9GciADQS1GcnIFQQALBEAgAUEBayEBDAELCyAAQRBqIQADQCAAIwJJBH8gAC0AACIDQd8ARiADQStGIQUgA0Ewa0H/AXFBCkkEf0EBBSADQSByQeEAa0H/AXFBGkkLIAVyIANBL0ZyIANBLUZycgVBAAsEQCAAQQFqIQAMAQsLIAAkBCMCIAAgACMCSxsiAyABa0EYSQRADwsCf0EAIAMgAWtBAXENABogAyABQSBqIgAgACADSxshBCABIQADQCAAIARJBEBBACAALQAAIgVBMGtB/wFxQQpJBH9BAQUgBUEgckHhAGtB/wFxQQZJCwR/IAAtAAEiBUEwa0H/AXFBCkkEf0EBBSAFQSByQeEAa0H/AXFBBkkLBUEAC0UNAhpBACAALQAAIgVBMEYEfyAALQABIgVBIHIiBkHkAEYgBkHhAEYgBUE5RnJyRQUgBUEySSAFQTdLcgsNAhogAEECaiEADAELC0EBCwRAIwAgATYCACMAIAM2AgQjAEEGNgIIIwBBDGokAAUgA0EEayIAIAFBIGoiBCAAIARJGyEEIAEhAANAIAAgBEkEQCACIAJBAWogAC0AACICQcEAa0H/AXFBGkkEf0EBBSACQeEAa0H/AXFBBkkLGyECIABBBGohAAwBCwsgAkEBTARAIwAgATYCACMAIAM2AgQjAEEFNgIIIwBBDGokAAsLC6MDAQZ/IABBAWoiASMBTyABIwJJcQR/IAEtAAAFQQALIgFBMGtB/wFxQQpJBH9BAQUgAUEgckHhAGtB/wFxQRpJCwR/QQAFIABBAWoiASMBTyABIwJJcQR/IAEtAAAFQQALQYABSQsEQA8LIAAhAQNAIAAgAWtBwABJIAEjAUtxBH8gAUEBay0AACIEQYABTyAEQS5GIQIgBEEwa0H/AXFBCkkEf0EBBSAEQSByQeEAa0H/AXFBGkkLIAJyIARB3wBGciAEQS1GciAEQStGciAEQSVGciAEQSdGciAEQf4ARnIgBEEjRnIgBEEmRnJyBUEACwRAIAFBAWshAQwBCwsgACABRgRADwsgAEEBaiECA0AgAiAAa0GAAkkgAiMCSXEEfyACLQAAIgRBgAFPIARBLkYhBiAEQTBrQf8BcUEKSQR/QQEFIARBIHJB4QBrQf8BcUEaSQsgBnIgBEEtRnJyBUEACwRAIAIgAyACLQAAQS5GGyEDIAJBAWohAgwBCwsgA0UEQA8LIwAgATYCACMAIAI2AgQjAEEANgIIIwBBDGokAAvpBAEGfyAAQQJ0IgZBrAhqKAIAIgVBE0wgBUEMTnEEfyAGKAL8BwUgAEEETgR/An8gAEEEayEGA0AgAkEESARAQQAgAiAGakECdCIHQbAIaigCAEEERw0CGkEAIAJBAEoEfyAHQYAIaigCACAHKAL8B0EFakcFQQALDQIaIAJBAWohAgwBCwtBAQsFQQALBH8gAEECdCgC8AcFIABBBU4EfwJ/IABBBWshBkEAIQIDQCACQQRIBEBBACACIAZqQQJ0IgdBsAhqKAIAQQRHDQIaQQAgAkEASgR/IAdBgAhqKAIAIAcoAvwHQQVqRwVBAAsNAhogAkEBaiECDAELCyAGQQJ0QcAIaigCAEEDRgsFQQALBH8gAEECdCgC7AcFIABBA04EfyAAQQJ0QaQIaigCAEEERgVBAAsEfyAAQQJ0QagIaigCAEEGRgVBAAsEfyAFQQRGIAVBBUZyBUEACwR/IABBAnQoAvQHBUEACwsLCyICBH8gAkEBayIAIwFPIAAjAklxBH8gAC0AAAVBAAsiAEH/AXEiBUEuRwR/IAVB3wBHBH8gAEEwa0H/AXFBCkkEf0EBBSAAQSByQeEAa0H/AXFBGkkLBUEBCwVBAQsFQQELBEAPCyACLQAAIgBBMkkgAEE2S3IEQA8LIAEgAmtBGE0EfyABIQADQCAAIAJLBEAgAEEBayIALQAAQTBrQf8BcSIFQQpPDQEgAwR/IAVBAXQiBUEJayAFIAVBCUobBSAFCyAEaiEEIANFIQMMAQsLIARBCm9FBUEACwRAIwAgAjYCACMAIAE2AgQjAEEBNgIIIwBBDGokAAsLuwQBB38gASECA0AgACACSQRAAkAgAkEBay0AAEEKRgRAIAIhBCAAIQIDQCACQRBqIgUgBE0EQCADIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZGlqIQMgBSECDAELCwNAIAIgBEkEQCADIAItAABBCkZqIQMgAkEBaiECDAELCyADIQYMAQsgAkEBayECDAILCwsgBARAQQAhAyAEIQIDQCACQRBqIgUgAU0EQCADQRAgAv0ABAD9DMDAwMDAwMDAwMDAwMDAwMD9Tv0MgICAgICAgICAgICAgICAgP0j/WRpa2ohAyAFIQIMAQsLA0AgASACSwRAIAMgAi0AAEHAAXFBgAFHaiEDIAJBAWohAgwBCwsFQQAhAwsgAyEFIAQgASAEGyEIIAAhAgNAIAJBEGoiAyAITQRAIAdBECAC/QAEAP0MwMDAwMDAwMDAwMDAwMDAwP1O/QyAgICAgICAgICAgICAgICA/SP9ZGlraiEHIAMhAgwBCwsDQCACIAhJBEAgByACLQAAQcABcUGAAUdqIQcgAkEBaiECDAELC0GAgNAAIAY2AgBBhIDQACAENgIAQYiA0AAgBSAHaiICNgIAQYyA0AAgBSACIAQbNgIAQQAhAgNAIABBEGoiAyABTQRAIAIgAP0ABAD9DPDw8PDw8PDw8PDw8PDw8PD9LP1kaWohAiADIQAMAQsLA0AgACABSQRAIAIgAC0AAEHwAU9qIQIgAEEBaiEADAELC0GQgNAAIAI2AgAL";

// scan/match/prefilter.ts
var grams = 65536, heads = 262144, lists = 786432, listsEnd = 1048576, anchorTable = 1048576, anchorSize = 80, mostAnchors = (1310720 - anchorTable) / anchorSize, candidates = 1310720, scratch = { start: 2097152, size: 524288, count: 3 }, textStart = 4194304, textCapacity = 8388608, memoryEnd = 16777216, guard = 64, firstAnchor = 16, shapeIds = { email: 0, card: 1, iban: 2, ssn: 3, phone: 4 }, encodings = { base64: 5, hex: 6, percent: 7, escape: 8 }, PrefilterError = class extends Error {
  name = "PrefilterError";
};
function createPrefilter(rules) {
  let { memory, scan, resumeAt, measure } = instantiate();
  memory.buffer.byteLength < memoryEnd && memory.grow((memoryEnd - memory.buffer.byteLength) / 65536);
  let bytes = new Uint8Array(memory.buffer), ruleLists = placeAnchors(rules, new DataView(memory.buffer), bytes), noRules = [], counted = new Uint32Array(memory.buffer, candidates, 5);
  return {
    memory: bytes,
    rulesOf: (id) => ruleLists.get(id) ?? noRules,
    scan(start, length, take) {
      let end = start + length;
      bytes.fill(0, end, end + guard);
      let fresh = 1;
      for (let from = start; from < end; from = resumeAt(), fresh = 0) {
        let count = scan(start, from, end, fresh);
        count > 0 && take(new Uint32Array(memory.buffer.slice(candidates, candidates + count * 12)));
      }
    },
    measure(from, end) {
      measure(from, end);
      let [lines = 0, lastLine = 0, characters = 0, charactersOfLastLine = 0, wide = 0] = counted;
      return { lines, lastLine, characters, charactersOfLastLine, wide };
    }
  };
}
var compiled = null;
function instantiate() {
  return compiled ??= new WebAssembly.Module(Buffer.from(prefilterWasm, "base64")), new WebAssembly.Instance(compiled, { env: { abort: refuse } }).exports;
}
function refuse() {
  throw new PrefilterError("the prefilter stopped itself");
}
function placeAnchors(rules, view, bytes) {
  let ruleLists = /* @__PURE__ */ new Map(), anchors = /* @__PURE__ */ new Map(), addRule = (id, rule) => {
    let list = ruleLists.get(id) ?? [];
    list.includes(rule) || ruleLists.set(id, [...list, rule]);
  };
  for (let [index, rule] of rules.entries()) {
    rule.text?.shape && addRule(shapeIds[rule.text.shape], index);
    for (let anchor of rule.text?.anchors ?? []) {
      let key = JSON.stringify({ ...anchor, text: anchor.fold ? anchor.text.toLowerCase() : anchor.text }), known = anchors.get(key) ?? { anchor, id: anchors.size };
      anchors.set(key, known), addRule(firstAnchor + known.id, index);
    }
  }
  if (anchors.size > mostAnchors)
    throw new PrefilterError(`${anchors.size} anchors; at most ${mostAnchors} are possible`);
  return writeTables([...anchors.values()], view, bytes), ruleLists;
}
function writeTables(anchors, view, bytes) {
  let byHash = /* @__PURE__ */ new Map();
  for (let { anchor, id } of anchors) {
    let text = Buffer.from(anchor.fold ? anchor.text.toLowerCase() : anchor.text, "latin1"), gramAt = rarestGram(text), record = anchorTable + id * anchorSize;
    bytes[record] = text.length, bytes[record + 1] = (anchor.fold ? 1 : 0) | (anchor.assigned ? 2 : 0) | (anchor.boundary ? 4 : 0), bytes[record + 2] = gramAt, bytes[record + 3] = anchor.follow?.count ?? 0;
    let followers = followersOf(anchor.follow?.characters ?? null);
    bytes.set(followers.bits, record + 48), bytes.set(text, record + 4);
    for (let hash6 of hashesOf(text, gramAt, followers.bytes)) {
      let ids = byHash.get(hash6);
      ids ? ids.push(id) : byHash.set(hash6, [id]);
    }
  }
  let at = lists + 2;
  view.setUint16(lists, 65535, !0);
  for (let [hash6, ids] of byHash) {
    if (at + 2 * ids.length + 2 > listsEnd) throw new PrefilterError("the anchors have too many short forms");
    bytes[grams + hash6] = 1, view.setUint32(heads + hash6 * 4, at - lists, !0);
    for (let id of [...ids, 65535])
      view.setUint16(at, id, !0), at += 2;
  }
}
var allBytes = Array.from({ length: 256 }, (_, byte) => byte), knownFollowers = /* @__PURE__ */ new Map();
function followersOf(characters) {
  let known = knownFollowers.get(characters);
  if (known) return known;
  let expression = characters === null ? null : new RegExp(`[${characters.replace(/^\^/, "\\^")}]`), fitting = allBytes.filter((byte) => expression?.test(String.fromCharCode(byte)) ?? !0), bits = new Uint8Array(32);
  for (let byte of fitting) bits[byte >> 3] = (bits[byte >> 3] ?? 0) | 1 << (byte & 7);
  let made = { bytes: fitting, bits };
  return knownFollowers.set(characters, made), made;
}
function hashesOf(text, gramAt, followers) {
  if (text.length >= 4) return /* @__PURE__ */ new Set([hashOf(text.readUInt32LE(gramAt))]);
  let start = (text[0] ?? 0) | (text[1] ?? 0) << 8 | (text[2] ?? 0) << 16;
  return new Set(followers.map((next) => hashOf((start | next << 24) >>> 0)));
}
function hashOf(gram) {
  return Math.imul(gram | 538976288, 2654435761) >>> 15;
}
function rarestGram(text) {
  let commonness = "etaoinsrhldcumfpgwybvkxjqz", weigh = (byte) => {
    let rank = commonness.indexOf(String.fromCharCode(byte).toLowerCase());
    return rank >= 0 ? rank : byte === 32 ? 0 : 20;
  }, best = 0, bestWeight = -1;
  for (let at = 0; at + 4 <= text.length; at++) {
    let weight = [0, 1, 2, 3].reduce((sum, i) => sum + weigh(text[at + i] ?? 0), 0);
    weight > bestWeight && ([best, bestWeight] = [at, weight]);
  }
  return best;
}

// scan/decode/encoded.ts
function decode(id, encoded) {
  switch (id) {
    case encodings.base64:
      return isText(Buffer.from(encoded.toString("latin1"), "base64"), (bytes) => ({
        bytes,
        spanOf: (start, end) => [Math.floor(start * 4 / 3), Math.min(encoded.length, Math.ceil(end * 4 / 3))],
        name: "base64"
      }));
    case encodings.hex:
      return isText(Buffer.from(encoded.toString("latin1"), "hex"), (bytes) => ({
        bytes,
        spanOf: (start, end) => [start * 2, end * 2],
        name: "hex"
      }));
    case encodings.percent:
      return decodeEscapes(encoded, percentEscape, "percent encoding");
    case encodings.escape:
      return decodeEscapes(encoded, unicodeEscape, "character escapes");
    default:
      return null;
  }
}
function isText(bytes, make) {
  let printable2 = 0, looked = Math.min(bytes.length, 512);
  for (let at = 0; at < looked; at++) {
    let byte = bytes[at] ?? 0;
    (byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13) && printable2++;
  }
  return looked >= 8 && printable2 >= looked * 0.85 ? make(bytes) : null;
}
function percentEscape(text, at) {
  if (text[at] !== 37) return null;
  let byte = hexByte(text, at + 1);
  return byte === null ? null : { byte, length: 3 };
}
function unicodeEscape(text, at) {
  if (text[at] !== 92) return null;
  let letter = text[at + 1];
  return letter === 120 ? toEscape(hexByte(text, at + 2), 4) : letter !== 117 ? null : text[at + 2] === 123 && text[at + 5] === 125 ? toEscape(hexByte(text, at + 3), 6) : text[at + 2] === 48 && text[at + 3] === 48 ? toEscape(hexByte(text, at + 4), 6) : null;
}
function toEscape(byte, length) {
  return byte === null ? null : { byte, length };
}
function hexByte(text, at) {
  let digits = text.toString("latin1", at, at + 2);
  return /^[0-9a-fA-F]{2}$/.test(digits) ? Number.parseInt(digits, 16) : null;
}
function decodeEscapes(encoded, escape, name) {
  let bytes = new Uint8Array(encoded.length), origins = new Uint32Array(encoded.length + 1), length = 0;
  for (let at = 0; at < encoded.length; length++) {
    let found = escape(encoded, at);
    bytes[length] = found?.byte ?? encoded[at] ?? 0, origins[length] = at, at += found?.length ?? 1;
  }
  return origins[length] = encoded.length, length === encoded.length ? null : {
    bytes: bytes.subarray(0, length),
    spanOf: (start, end) => [origins[start] ?? 0, origins[end] ?? encoded.length],
    name
  };
}

// scan/decode/content.ts
var pictures = [
  [0, `\x89PNG\r

`, "image (PNG)"],
  [0, "\xFF\xD8\xFF", "image (JPEG)"],
  [0, "GIF87a", "image (GIF)"],
  [0, "GIF89a", "image (GIF)"],
  [8, "WEBP", "image (WebP)"],
  [0, "\0\0\0", "image (icon)"],
  [0, "II*\0", "image (TIFF)"],
  [0, "MM\0*", "image (TIFF)"],
  [0, "8BPS", "image (Photoshop)"],
  [4, "ftypavif", "image (AVIF)"],
  [4, "ftypheic", "image (HEIC)"],
  [4, "ftyp", "video (MP4)"],
  [0, "E\xDF\xA3", "video (Matroska)"],
  [0, "OggS", "sound (Ogg)"],
  [0, "ID3", "sound (MP3)"],
  [0, "\xFF\xFB", "sound (MP3)"],
  [0, "fLaC", "sound (FLAC)"],
  [8, "WAVE", "sound (WAV)"],
  [8, "AVI ", "video (AVI)"],
  [0, "wOFF", "font (WOFF)"],
  [0, "wOF2", "font (WOFF2)"],
  [0, "\0\0\0\0", "font (TrueType)"],
  [0, "OTTO", "font (OpenType)"],
  [34, "LP", "font (EOT)"]
], containers = [
  [0, "PK", "zip archive (or office file, jar, \u2026)"],
  [0, "PK", "zip archive (empty)"],
  [0, "\x8B", "gzip"],
  [0, "BZh", "bzip2"],
  [0, "\xFD7zXZ\0", "xz"],
  [0, "(\xB5/\xFD", "zstandard"],
  [0, "7z\xBC\xAF'", "7z archive"],
  [0, "Rar!\x07", "rar archive"],
  [0, "%PDF-", "PDF"],
  [0, "\xD0\xCF\xE0\xA1\xB1\xE1", "Microsoft compound file (doc, xls, msg)"],
  [0, "PAR1", "Parquet"]
];
function recogniseContent(head) {
  let known = (list) => list.find(([offset, magic]) => hasBytes(head, offset, magic))?.[2], picture = known(pictures);
  if (picture && looksBinary(head)) return { kind: "nothing-to-read", reason: picture };
  let container = known(containers);
  return container && looksBinary(head) ? { kind: "not-covered", reason: `${container}: not opened by this version` } : recogniseEncoding(head);
}
function hasBytes(head, offset, magic) {
  for (let at = 0; at < magic.length; at++) if (head[offset + at] !== magic.charCodeAt(at)) return !1;
  return !0;
}
function looksBinary(head) {
  return head.subarray(0, 1024).some((byte) => byte === 0 || byte >= 128 || byte < 32 && ![9, 10, 12, 13, 27].includes(byte));
}
function recogniseEncoding(head) {
  if (head[0] === 255 && head[1] === 254) return { kind: "text", encoding: "utf-16le", bom: 2 };
  if (head[0] === 254 && head[1] === 255) return { kind: "text", encoding: "utf-16be", bom: 2 };
  let [even, odd] = countNuls(head.subarray(0, 1024)), half = Math.floor(Math.min(head.length, 1024) / 2);
  return half >= 4 && odd >= half * 0.4 && even <= half * 0.02 ? { kind: "text", encoding: "utf-16le", bom: 0 } : half >= 4 && even >= half * 0.4 && odd <= half * 0.02 ? { kind: "text", encoding: "utf-16be", bom: 0 } : { kind: "text", encoding: "bytes", bom: 0 };
}
function countNuls(bytes) {
  let counts = [0, 0];
  if (!bytes.includes(0)) return counts;
  for (let at = 0; at < bytes.length; at++) bytes[at] === 0 && counts[at % 2 === 0 ? 0 : 1]++;
  return counts;
}

// scan/people/list.ts
const { hash } = process.getBuiltinModule("node:crypto");

// scan/people/sample.ts
function samplePeople(hashes) {
  let smallest = [];
  for (let each of new Set(hashes)) {
    let last = smallest.at(-1);
    smallest.length === 32 && last !== void 0 && each >= last || (smallest = [...smallest, each].toSorted().slice(0, 32));
  }
  return smallest;
}
function sharesPeople(a, b) {
  let reach2 = [a, b].flatMap((each) => each.length === 32 ? each.at(-1) ?? [] : []).toSorted()[0], [seenA, seenB] = [a, b].map((each) => each.filter((hash6) => reach2 === void 0 || hash6 <= reach2));
  if (!seenA || !seenB) return !1;
  let inB = new Set(seenB), shared = seenA.filter((hash6) => inB.has(hash6)).length;
  return shared > 0 && shared * 2 >= Math.min(seenA.length, seenB.length);
}

// scan/people/list.ts
var fewestPeople = 10;
function summariseList(values) {
  let counting = values.filter(({ provenance }) => provenance === "unknown" || provenance === "real"), people = new Set(counting.map(({ value }) => value));
  return people.size < fewestPeople ? null : {
    table: "",
    format: "text",
    rows: values.length,
    subjects: people.size,
    columns: [{ name: "addresses", identifier: "email", share: 1, valid: 1 }],
    provenance: "unknown",
    confidence: 0.8,
    evidence: [`${people.size} different addresses in one text`],
    start: Math.min(...values.map(({ start }) => start)),
    end: Math.max(...values.map(({ end }) => end)),
    signature: hash("sha256", "list of addresses"),
    subjectsFingerprint: hash(
      "sha256",
      counting.map(({ fingerprint }) => fingerprint).toSorted().join(`
`)
    ).slice(0, 2),
    people: samplePeople(counting.map(({ person }) => person))
  };
}

// scan/people/builder.ts
const { hash: hash2 } = process.getBuiltinModule("node:crypto");

// scan/people/typing.ts
var leastWithName = 0.5, leastByValues = 0.85, provableByValues = [
  ["email", "email", /^[^\s@]+@[^\s@]+\.[a-z]{2,24}$/i],
  ["card-number", "card", /^[2-6][0-9 -]{11,22}$/],
  ["iban", "iban", /^[A-Z]{2}[0-9]{2}[0-9A-Z ]{11,36}$/],
  ["us-ssn", "us-ssn", /^[0-8][0-9]{2}-[0-9]{2}-[0-9]{4}$/],
  ["phone", "phone", /^\+[1-9][0-9 ().-]{7,18}$/]
], fewestDistinct = 3;
function typeColumns(header, rows, context) {
  let width = Math.max(header?.length ?? 0, ...rows.map((row) => row.length), 0);
  return Array.from({ length: width }, (_, index) => {
    let values = rows.map((row) => row[index]?.trim() ?? "").filter((value) => value !== "" && value.toUpperCase() !== "NULL"), name = header?.[index] ?? "", share = rows.length > 0 ? values.length / rows.length : 0, typed = typeByName(name, values, context) ?? typeByValues(values, context);
    return {
      index,
      name: name.slice(0, 60) || `column ${index + 1}`,
      share: round(share),
      isNamed: name !== "",
      ...typed ?? { identifier: "other", valid: 0 }
    };
  });
}
function typeByName(name, values, context) {
  let normalised = normaliseName(name);
  if (normalised === "" || values.length === 0) return null;
  let rule = ruleNamed(normalised, context);
  if (!rule?.field) return null;
  let valid = passRate(values, rule, context.checks);
  return valid >= leastWithName ? { identifier: rule.field.identifier, valid: round(valid) } : null;
}
var rulesByName = /* @__PURE__ */ new WeakMap();
function ruleNamed(name, context) {
  let known = rulesByName.get(context);
  if (known) return known.get(name);
  let pairs = context.fields.flatMap((rule) => (rule.field?.names ?? []).map((each) => [each, rule]));
  return rulesByName.set(context, new Map(pairs.toReversed())), ruleNamed(name, context);
}
function passRate(values, { field }, checks2) {
  let expression = field?.value ? toValueTest(field.value) : null, passing = values.filter(
    (value) => (expression === null || expression(value)) && (field?.checks ?? []).every((name) => checks2.get(name)?.judge(value).status !== "invalid")
  );
  return values.length > 0 ? passing.length / values.length : 0;
}
var valueTests = /* @__PURE__ */ new Map();
function toValueTest(source) {
  let known = valueTests.get(source);
  if (known) return known;
  let [, flags = "", body = source] = /^\(\?([a-z]+)[:)]([^]*)$/.exec(source) ?? [], inner = source.startsWith("(?i:") ? body.replace(/\)$/, "") : body, expression = new RegExp(`^(?:${inner})$`, `u${flags.includes("i") ? "i" : ""}`), test = (value) => expression.test(value.slice(0, 256));
  return valueTests.set(source, test), test;
}
function typeByValues(values, { checks: checks2 }) {
  for (let [identifier, check, shape] of provableByValues) {
    let shaped = values.filter((value) => shape.test(value));
    if (shaped.length < values.length * leastByValues || new Set(shaped).size < fewestDistinct) continue;
    let valid = shaped.filter((value) => checks2.get(check)?.judge(value).status !== "invalid").length / values.length;
    if (valid >= leastByValues) return { identifier, valid: round(valid) };
  }
  return null;
}
function round(share) {
  return Math.round(share * 100) / 100;
}
function looksLikeHeader(first, context) {
  let names2 = first.map(normaliseName), known = names2.filter((name) => ruleNamed(name, context) !== void 0).length;
  return first.every((cell) => cell.length <= 60 && !/@|^[+-]?[\d\s().:/-]+$/.test(cell.trim())) && (known > 0 || new Set(names2).size === names2.length);
}

// scan/people/types.ts
var limits = {
  columns: 256,
  cell: 4096,
  record: 262144,
  rowsTyped: 500,
  subjects: 5e5,
  tables: 64,
  depth: 5
};

// scan/people/builder.ts
var identifying = [
  "email",
  "us-ssn",
  "national-id",
  "passport",
  "iban",
  "card-number",
  "phone",
  "account-number"
], personal = /* @__PURE__ */ new Set([
  "birth-date",
  "street",
  "phone",
  "salary",
  "religion",
  "ethnicity",
  "health",
  "tax-id",
  "password-hash",
  "password",
  "ip-address"
]), names = /* @__PURE__ */ new Set(["full-name", "last-name"]), TableBuilder = class {
  #context;
  #format;
  #name;
  #header;
  #isHeaderKnown;
  #rows = 0;
  #sample = [];
  #columns = null;
  #people = /* @__PURE__ */ new Set();
  /** Eight bits over all people, whatever their order: what may be committed of them (DESIGN, promise 2). */
  #mark = 0;
  #isCapped = !1;
  #isHopeless = !1;
  #start;
  /** `header` null: the first row is looked at. */
  constructor(name, format, header, start, context) {
    [this.#name, this.#format, this.#header, this.#start, this.#context] = [name, format, header, start, context], this.#isHeaderKnown = header !== null;
  }
  /** Its columns are typed and none speaks of people: no further row changes that, so none has to be read. */
  get isHopeless() {
    return this.#isHopeless;
  }
  add(row) {
    if (!(row.length > limits.columns || row.length === 1 && row[0] === "")) {
      if (!this.#isHeaderKnown && (this.#isHeaderKnown = !0, looksLikeHeader(row, this.#context))) {
        this.#header = row.map((cell) => cell.slice(0, 200));
        return;
      }
      this.#rows++, this.#columns === null ? (this.#sample.push(row.map((cell) => cell.slice(0, limits.cell))), this.#sample.length === limits.rowsTyped && this.#settle()) : this.#count(row);
    }
  }
  finish(end) {
    this.#columns === null && this.#settle();
    let columns = (this.#columns ?? []).filter(({ identifier }) => identifier !== "other");
    if (!this.#isPersonal(columns) || this.#rows < 2 || this.#people.size === 0) return null;
    let { provenance, evidence } = this.#judge(columns), signature = hash2(
      "sha256",
      (this.#columns ?? []).map(({ name, identifier }) => `${name}\0${identifier}`).join(`
`)
    );
    return {
      table: this.#name,
      format: this.#format,
      rows: this.#rows,
      subjects: this.#people.size,
      columns: columns.map(({ name, identifier, share, valid }) => ({ name, identifier, share, valid })),
      provenance,
      confidence: columns.some(({ isNamed }) => isNamed) ? 0.95 : 0.85,
      evidence: this.#isCapped ? [...evidence, `more than ${limits.subjects} people, not counted further`] : evidence,
      start: this.#start,
      end,
      signature,
      subjectsFingerprint: this.#mark.toString(16).padStart(2, "0"),
      people: samplePeople(this.#people)
    };
  }
  /** Types the columns, then counts the rows that were kept for it. */
  #settle() {
    this.#columns = typeColumns(this.#header, this.#sample, this.#context), this.#isHopeless = !this.#isPersonal(this.#columns);
    for (let row of this.#sample) this.#count(row);
  }
  #isPersonal(columns) {
    let has = (wanted) => columns.some(({ identifier }) => wanted(identifier));
    return has((identifier) => identifying.some((each) => each === identifier)) ? !0 : has((identifier) => names.has(identifier)) && has((identifier) => personal.has(identifier));
  }
  #count(row) {
    let person = this.#personOf(row);
    if (person === null) return;
    let id = this.#context.hash(person).slice(0, 16);
    this.#people.has(id) || (this.#people.size >= limits.subjects ? this.#isCapped = !0 : (this.#people.add(id), this.#mark ^= Number.parseInt(hash2("sha256", `leakwarden subject\0${person}`).slice(0, 2), 16)));
  }
  /** The first identifier the row holds, normalised; name and another field where there is none. */
  #personOf(row) {
    for (let identifier of identifying) {
      let column = this.#columns?.find((each) => each.identifier === identifier), value = column ? row[column.index]?.trim() ?? "" : "";
      if (value !== "" && value.toUpperCase() !== "NULL") return `${identifier}\0${normalise(identifier, value)}`;
    }
    let text = (this.#columns ?? []).filter(
      ({ identifier }) => names.has(identifier) || identifier === "first-name" || identifier === "birth-date"
    ).map(({ index }) => row[index]?.trim().toLowerCase() ?? "").join("\0");
    return text.replace(/\0/g, "") === "" ? null : text;
  }
  #judge(columns) {
    let evidence = [
      `columns ${columns.map(({ name, identifier }) => name === identifier ? name : `${name} (${identifier})`).join(", ")}`
    ], verdicts = this.#verdicts(columns), share = (wanted) => verdicts.filter((verdict) => verdict === wanted).length / (verdicts.length || 1);
    return verdicts.length > 0 && share("test") >= 0.95 ? { provenance: "test", evidence: [...evidence, "all of them reserved or published test values"] } : verdicts.length > 0 && share("staff") >= 0.95 ? { provenance: "staff", evidence: [...evidence, "all addresses in own domains"] } : verdicts.length > 0 && share("public-contact") >= 0.95 ? { provenance: "public-contact", evidence: [...evidence, "all addresses of roles or machines"] } : { provenance: "unknown", evidence };
  }
  /** What the checks say of the sample's values in columns that have one. */
  #verdicts(columns) {
    let own2 = this.#context.provenanceDomains.map((domain2) => `@${domain2.toLowerCase()}`), checkOf = {
      email: "email",
      "card-number": "card",
      "us-ssn": "us-ssn",
      iban: "iban"
    };
    return columns.flatMap(({ index, identifier }) => {
      let check = this.#context.checks.get(checkOf[identifier] ?? "");
      return check ? this.#sample.map((row) => row[index]?.trim() ?? "").filter((value) => value !== "").map(
        (value) => own2.some((domain2) => value.toLowerCase().endsWith(domain2)) ? "staff" : check.judge(value).provenance ?? "unknown"
      ) : [];
    });
  }
};
function normalise(identifier, value) {
  return identifier === "email" ? value.toLowerCase() : value.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
}

// scan/people/csv.ts
var delimiters = [",", ";", "	", "|"];
function sniffDelimiter(head) {
  let lines = head.split(/\r?\n/).slice(0, 12), filled = (head.length >= 65536 || lines.length > 11 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== "").slice(0, 10);
  return filled.length < 2 ? null : delimiters.find((delimiter) => {
    let counts = filled.map((line) => line.replace(/"(?:[^"]|"")*"/g, "").split(delimiter).length), [first = 0] = counts;
    return first >= 2 && counts.filter((count) => count === first).length >= counts.length * 0.8;
  }) ?? null;
}
var CsvParser = class {
  #builder;
  #delimiter;
  #row = [];
  #cell = "";
  #isQuoted = !1;
  #wasQuote = !1;
  #size = 0;
  constructor(builder, delimiter) {
    this.#builder = builder, this.#delimiter = delimiter.charCodeAt(0);
  }
  /** Most of what is cut by commas is a log or a list: it is left as soon as that is known. */
  push(text) {
    let from = 0;
    for (let at = 0; at < text.length && !this.#builder.isHopeless; at++) {
      let code = text.charCodeAt(at);
      if (this.#isQuoted) {
        code === 34 && (this.#take(text, from, at), from = at + 1, this.#isQuoted = !1, this.#wasQuote = !0);
        continue;
      }
      code === 34 && (this.#wasQuote || at === from) && this.#cell.length + (at - from) === (this.#wasQuote ? this.#cell.length : 0) ? (this.#wasQuote && (this.#cell += '"'), this.#isQuoted = !0, this.#wasQuote = !1, from = at + 1) : code === this.#delimiter || code === 10 ? (this.#take(text, from, at), from = at + 1, this.#endCell(), code === 10 && this.#endRow()) : this.#wasQuote = !1;
    }
    this.#take(text, from, text.length);
  }
  end() {
    (this.#cell !== "" || this.#row.length > 0) && (this.#endCell(), this.#endRow());
  }
  #take(text, from, to) {
    to > from && this.#cell.length < limits.cell && (this.#cell += text.slice(from, Math.min(to, from + limits.cell))), this.#size += to - from, this.#size > limits.record && ([this.#isQuoted, this.#row, this.#cell, this.#size] = [!1, [], "", 0]);
  }
  #endCell() {
    this.#row.length <= limits.columns && this.#row.push(toText(this.#cell)), this.#cell = "", this.#wasQuote = !1;
  }
  #endRow() {
    let last = this.#row.length - 1;
    this.#row[last]?.endsWith("\r") && (this.#row[last] = this.#row[last].slice(0, -1)), this.#builder.add(this.#row), this.#row = [], this.#size = 0;
  }
};
function toText(latin1) {
  return /[\x80-\xff]/.test(latin1) ? Buffer.from(latin1, "latin1").toString("utf8") : latin1;
}

// scan/people/json.ts
var JsonCutter = class {
  #take;
  #stack = "";
  #names = [""];
  #isString = !1;
  #isEscaped = !1;
  #string = "";
  #key = "";
  #record = null;
  #recordDepth = 0;
  #recordSize = 0;
  constructor(take) {
    this.#take = take;
  }
  push(text) {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      let code = text.charCodeAt(at);
      this.#isString ? this.#readString(code, text[at] ?? "") : code === 34 ? [this.#isString, this.#string] = [!0, ""] : code === 58 ? this.#key = this.#string : code === 123 || code === 91 ? this.#open(code) && (from = at) : (code === 125 || code === 93) && this.#close(text, from, at) && (from = at + 1);
    }
    this.#record && this.#keep(text.slice(from));
  }
  #readString(code, character) {
    this.#isEscaped ? this.#isEscaped = !1 : code === 92 ? this.#isEscaped = !0 : code === 34 ? this.#isString = !1 : this.#record === null && this.#string.length < 100 && (this.#string += character);
  }
  /** Returns whether a record begins here. */
  #open(code) {
    let parent = this.#stack.at(-1), isRecord = this.#record === null && code === 123 && (parent === "[" || parent === void 0);
    return this.#stack += code === 123 ? "{" : "[", this.#record === null && this.#names.push(this.#key), !isRecord || parent === void 0 && this.#stack.length > limits.depth ? !1 : ([this.#record, this.#recordDepth, this.#recordSize] = [[], this.#stack.length, 0], !0);
  }
  #close(text, from, at) {
    let depth = this.#stack.length;
    if (this.#stack = this.#stack.slice(0, -1), this.#record === null)
      return this.#names.pop(), !1;
    if (depth !== this.#recordDepth) return !1;
    this.#keep(text.slice(from, at + 1));
    let record = parse(this.#record?.join("") ?? "");
    return this.#record = null, this.#names.pop(), record && this.#take(record, this.#names.at(-1) ?? ""), !0;
  }
  #keep(text) {
    this.#recordSize += text.length, this.#recordSize > limits.record ? this.#record = null : this.#record?.push(text);
  }
};
function parse(latin1) {
  try {
    let value = JSON.parse(Buffer.from(latin1, "latin1").toString("utf8"));
    return typeof value == "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
function flatten(record, depth = 0) {
  return Object.entries(record).flatMap(([name, value]) => typeof value == "string" || typeof value == "number" ? [[name, String(value).slice(0, limits.cell)]] : typeof value == "object" && value !== null && !Array.isArray(value) && depth < limits.depth ? flatten(value, depth + 1) : []);
}
function innerTables(record, depth = 0) {
  return depth > limits.depth ? [] : Object.entries(record).flatMap(([name, value]) => {
    if (Array.isArray(value)) {
      let records = value.filter(
        (each) => typeof each == "object" && each !== null && !Array.isArray(each)
      );
      return records.length >= 2 ? [[name, records], ...records.flatMap((each) => innerTables(each, depth + 1))] : [];
    }
    return typeof value == "object" && value !== null ? innerTables(value, depth + 1) : [];
  });
}

// scan/people/sql.ts
var insert = /\bINSERT\s+(?:IGNORE\s+)?INTO\s+([^\s(]{1,200})\s*(?:\(([^)]{1,8000})\))?\s*(?:OVERRIDING\s+\w+\s+VALUE\s*)?VALUES\s*(?=\()/gi, copy = /\bCOPY\s+([^\s(]{1,200})\s*\(([^)]{1,8000})\)\s+FROM\s+stdin[^;\n]{0,200};[^\n]*\n/gi, carry = 9e3, SqlParser = class {
  #sink;
  #mode = "between";
  #text = "";
  #offset = 0;
  constructor(sink) {
    this.#sink = sink;
  }
  push(text) {
    this.#text += text, this.#work(!1);
  }
  end() {
    this.#work(!0), this.#mode !== "between" && this.#sink.end(this.#offset);
  }
  #work(isLast) {
    for (let proceeds = !0; proceeds; )
      this.#mode === "between" ? proceeds = this.#findStatement(isLast) : this.#mode === "values" ? proceeds = this.#readValues() : proceeds = this.#readCopy();
    this.#text.length > 4 * limits.record && this.#abandon();
  }
  /** Neither a row nor an end within reason: the statement is damaged. */
  #abandon() {
    this.#mode !== "between" && this.#sink.end(this.#offset), this.#mode = "between", this.#drop(this.#text.length - carry);
  }
  #drop(length) {
    this.#text = this.#text.slice(length), this.#offset += length;
  }
  #findStatement(isLast) {
    insert.lastIndex = copy.lastIndex = 0;
    let [first, second] = [insert.exec(this.#text), copy.exec(this.#text)], isCopy = second !== null && (first === null || second.index < first.index), match = isCopy ? second : first;
    return match ? (this.#sink.table(
      toName(match[1] ?? ""),
      match[2] ? match[2].split(",").map(toName) : null,
      this.#offset + match.index
    ), this.#drop(match.index + match[0].length), this.#mode = isCopy ? "copy" : "values", !0) : (!isLast && this.#text.length > carry && this.#drop(this.#text.length - carry), !1);
  }
  /** `(…), (…);` one tuple after the other. Returns whether there may be more to do. */
  #readValues() {
    let at = 0;
    for (; ; ) {
      let open = /^[\s,]*\(/.exec(this.#text.slice(at, at + 64));
      if (!open) break;
      let tuple = readTuple(this.#text, at + open[0].length);
      if (!tuple)
        return this.#drop(at), !1;
      this.#sink.row(tuple.cells), at = tuple.end;
    }
    let rest = this.#text.slice(at, at + 64);
    return this.#drop(at), /^[\s,]*$/.test(rest) && rest.length < 64 ? !1 : (this.#sink.end(this.#offset), this.#mode = "between", !0);
  }
  #readCopy() {
    let at = 0;
    for (let end = this.#text.indexOf(`
`, at); end >= 0; at = end + 1, end = this.#text.indexOf(`
`, at)) {
      let line = this.#text.slice(at, end).replace(/\r$/, "");
      if (line === "\\.")
        return this.#drop(end + 1), this.#sink.end(this.#offset), this.#mode = "between", !0;
      this.#sink.row(line.split("	").map((cell) => cell === "\\N" ? "" : toText(cell)));
    }
    return this.#drop(at), !1;
  }
};
function readTuple(text, from) {
  let cells = [], cell = "", depth = 0;
  for (let at = from; at < text.length; at++) {
    let character = text[at] ?? "";
    if (character === "'" || character === '"') {
      let string = readString(text, at, character);
      if (!string) return null;
      cell += string.value, at = string.end - 1;
    } else if (character === "(") depth++;
    else {
      if (character === ")" && depth-- === 0)
        return cells.push(finish(cell)), { cells, end: at + 1 };
      character === "," && depth === 0 ? (cells.length < limits.columns && cells.push(finish(cell)), cell = "") : cell += character;
    }
  }
  return null;
}
function readString(text, from, quote) {
  let value = "";
  for (let at = from + 1; at < text.length; at++) {
    let character = text[at] ?? "";
    if (character === "\\") value += text[++at] ?? "";
    else if (character !== quote) value += character;
    else if (text[at + 1] === quote) value += text[at++] ?? "";
    else return { value, end: at + 1 };
  }
  return null;
}
function finish(cell) {
  let text = toText(cell.trim()).slice(0, limits.cell);
  return /^null$/i.test(text) ? "" : text.replace(/^N(?=\S.*@)/, "");
}
function toName(quoted) {
  return toText(quoted.trim().replace(/[`"'[\]]/g, "")).split(".").at(-1)?.slice(0, 100) ?? "";
}

// scan/people/open.ts
function openTable(head, context) {
  let text = Buffer.from(head).toString("latin1"), first = /^(?:\xef\xbb\xbf)?\s*(\S)/.exec(text)?.[1];
  if (first === void 0) return null;
  if (first === "[" || first === "{") return openJson(context);
  if (/\bINSERT\s+(?:IGNORE\s+)?INTO\b|\bCOPY\s+\S+\s*\([^)]*\)\s+FROM\s+stdin/i.test(text) || /^(?:--|\/\*|CREATE |SET |PRAGMA |BEGIN)/m.test(text.slice(0, 400)))
    return openSql(context);
  let delimiter = sniffDelimiter(text);
  return delimiter === null ? null : openCsv(delimiter, context);
}
function toReader({ push, end, isDone }) {
  let length = 0;
  return {
    push(chunk) {
      length += chunk.length, !isDone?.() && push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString("latin1"));
    },
    end: () => end(length).filter((table) => table !== null)
  };
}
function openCsv(delimiter, context) {
  let builder = new TableBuilder("", delimiter === "	" ? "tsv" : "csv", null, 0, context), parser = new CsvParser(builder, delimiter), isFirst = !0;
  return toReader({
    push(text) {
      parser.push(isFirst ? text.replace(/^\xef\xbb\xbf/, "") : text), isFirst = !1;
    },
    end(length) {
      return parser.end(), [builder.finish(length)];
    },
    isDone: () => builder.isHopeless
  });
}
function openSql(context) {
  let builders = /* @__PURE__ */ new Map(), current = null, name = "", parser = new SqlParser({
    table(table, columns, start) {
      name = `${table}\0${columns?.join("\0") ?? ""}`;
      let known = builders.get(name);
      current = known?.builder ?? null, !(known || builders.size >= limits.tables) && (current = new TableBuilder(table, "sql", columns ?? [], start, context), builders.set(name, { builder: current, end: start }));
    },
    row: (cells) => current?.add(cells),
    end(offset) {
      let known = builders.get(name);
      known && (known.end = offset);
    }
  });
  return toReader({
    push: (text) => parser.push(text),
    end() {
      return parser.end(), [...builders.values()].map(({ builder, end }) => builder.finish(end));
    }
  });
}
var JsonTable = class {
  #records = [];
  #columns = null;
  #builder;
  #made = null;
  constructor(builder) {
    this.#builder = builder;
  }
  add(record) {
    let cells = new Map(flatten(record));
    this.#columns === null ? (this.#records.push(cells), this.#records.length >= 200 && this.#begin()) : this.#made?.add(this.#columns.map((name) => cells.get(name) ?? ""));
  }
  get isHopeless() {
    return this.#made?.isHopeless ?? !1;
  }
  finish(length) {
    return this.#columns === null && this.#begin(), this.#made?.finish(length) ?? null;
  }
  #begin() {
    let columns = [...new Set(this.#records.flatMap((cells) => [...cells.keys()]))].slice(0, limits.columns);
    [this.#columns, this.#made] = [columns, this.#builder(columns)];
    for (let cells of this.#records.splice(0)) this.#made.add(columns.map((name) => cells.get(name) ?? ""));
  }
};
function openJson(context) {
  let tables = /* @__PURE__ */ new Map(), isLines = !0, add = (record, name) => {
    let known = tables.get(name) ?? new JsonTable((columns) => new TableBuilder(name, isLines ? "jsonl" : "json", columns, 0, context));
    tables.size < limits.tables && tables.set(name, known), known.add(record);
  }, cutter = new JsonCutter((record, name) => {
    add(record, name);
    for (let [inner, records] of innerTables(record)) for (let each of records) add(each, inner);
  }), isFirst = !0;
  return toReader({
    push(text) {
      isFirst && (isLines = !/^(?:\xef\xbb\xbf)?\s*\[/.test(text) && /\}\s*\n\s*\{/.test(text)), isFirst = !1, cutter.push(text);
    },
    end: (length) => [...tables.values()].map((table) => table.finish(length)),
    // A log of one object a line goes on as it began; a document of several arrays may hold its people last.
    isDone: () => isLines && tables.size === 1 && (tables.get("")?.isHopeless ?? !1)
  });
}

// scan/people/severity.ts
var grave = [
  { people: 50, severity: "critical" },
  { people: 1, severity: "high" }
], named = [
  { people: 1e3, severity: "critical" },
  { people: 50, severity: "high" },
  { people: 5, severity: "medium" },
  { people: 1, severity: "low" }
], bare = [
  { people: 500, severity: "high" },
  { people: 50, severity: "medium" },
  { people: 1, severity: "low" }
], graveIdentifiers = /* @__PURE__ */ new Set([
  "card-number",
  "card-security-code",
  "iban",
  "account-number",
  "us-ssn",
  "national-id",
  "passport",
  "password",
  "religion",
  "ethnicity",
  "health",
  "salary"
]), nameIdentifiers = /* @__PURE__ */ new Set(["full-name", "first-name", "last-name", "birth-date", "street", "password-hash"]);
function datasetSeverity({ columns, subjects }) {
  let has = (set) => columns.some(({ identifier }) => set.has(identifier));
  return (has(graveIdentifiers) ? grave : has(nameIdentifiers) ? named : bare).find(({ people }) => subjects >= people)?.severity ?? "info";
}

// scan/match/hit.ts
const { hash: hash4 } = process.getBuiltinModule("node:crypto");

// scan/suppress/allow.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
function domainAllows(address, entries) {
  let domain2 = address.slice(address.lastIndexOf("@") + 1).toLowerCase(), index = entries.findIndex((entry) => {
    let allowed = entry.domain?.toLowerCase().replace(/^@/, "");
    return allowed !== void 0 && (domain2 === allowed || domain2.endsWith(`.${allowed}`));
  });
  return index < 0 ? null : index;
}
function isExpired(entry, today) {
  return entry.until !== null && entry.until < today;
}
function createAllowTest(entries) {
  let tests = entries.map((entry, index) => {
    let path = entry.path === null ? null : (0, import_picomatch.default)(entry.path, { dot: !0 }), rule = entry.rule === null ? null : (0, import_picomatch.default)(entry.rule, { dot: !0 });
    return (subject) => (path === null || path(subject.path)) && (rule === null || rule(subject.rule) || rule(subject.rule.slice(subject.rule.indexOf("/") + 1))) && (entry.fingerprint === null || subject.fingerprints.includes(entry.fingerprint)) && (entry.domain === null || subject.domainAllow === index);
  });
  return (subject) => entries.filter((_, index) => tests[index]?.(subject));
}

// scan/suppress/fingerprint.ts
const { createHmac, hash: hash3 } = process.getBuiltinModule("node:crypto");
var domain = "leakwarden fingerprint 1", reach = 200;
function secretFingerprint(value) {
  return `sha256:${hash3("sha256", `${domain}\0${value}`).slice(0, 32)}`;
}
function keyedFingerprint(key, value) {
  return `hmac:${createHmac("sha256", key).update(`${domain}\0${value}`).digest("hex").slice(0, 32)}`;
}
function lineFingerprint(ruleId, line, valueStart, valueEnd) {
  let masked = `${line.slice(Math.max(0, valueStart - reach), valueStart)}${line.slice(valueEnd, valueEnd + reach)}`, place = hash3("sha256", `${domain}\0${ruleId}\0${masked.replace(/\s+/g, " ").trim()}`).slice(0, 24);
  return `line:${place}:${hash3("sha256", `${place}\0${line.slice(valueStart, valueEnd)}`).slice(0, 2)}`;
}
function keyId(key) {
  return key ? createHmac("sha256", key).update(`${domain} key id`).digest("hex").slice(0, 16) : "none";
}

// scan/suppress/inline.ts
var own = /leakwarden:allow(?:[ \t]+([^\s]+))?(?:[ \t]+([^\r\n]*))?/, foreign = /gitleaks:allow|pragma: ?allowlist secret|trufflehog:ignore|betterleaks:allow|kingfisher:ignore/;
function findInlineAllow(line, previousLine, ruleId) {
  return findIn(line, ruleId) ?? (isCommentOnly(previousLine) ? findIn(previousLine, ruleId) : null);
}
function findIn(line, ruleId) {
  if (!line.includes(":")) return null;
  let [found, rule = "", rest = ""] = own.exec(line) ?? [];
  return found !== void 0 && isFor(rule, ruleId) ? { rule, reason: withoutCommentEnd(rest), foreign: !1 } : foreign.test(line) ? { rule: null, reason: "marked for another tool", foreign: !0 } : null;
}
function isFor(rule, ruleId) {
  return rule === "*" || rule === ruleId || rule === ruleId.slice(ruleId.indexOf("/") + 1);
}
function withoutCommentEnd(text) {
  return text.replace(/\s*(?:\*\/|-->|#\}|\*\)|%>)?\s*$/, "");
}
function isCommentOnly(line) {
  return /^\s*(?:\/\/|#|--|;|\/\*|\*|<!--|%|\{#|rem\b|')/i.test(line);
}
var longestReason = 200;
function withoutValues(inline, found) {
  if (!inline) return null;
  let reason = found.reduce((shown, { text, preview }) => shown.replaceAll(text, () => preview), inline.reason);
  return { ...inline, reason: reason.slice(0, longestReason) };
}

// scan/suppress/suppress.ts
function suppress(items, toCandidate, excuses) {
  let notices = /* @__PURE__ */ new Set(), findExcuse = createExcuseFinder(excuses, (notice) => notices.add(notice)), kept = [], suppressed = [], claimed = [];
  for (let item of items) {
    let candidate = toCandidate(item), { excuse, claim } = findExcuse(candidate);
    excuse ? suppressed.push(toSuppressed(candidate, excuse)) : kept.push(item), claim && !excuse && claimed.push(toSuppressed(candidate, claim));
  }
  return { kept, suppressed, claimed, notices: [...notices] };
}
function toSuppressed({ fingerprints, rule, path }, excuse) {
  return { fingerprint: fingerprints[0] ?? "", rule, path, ...excuse };
}
function createExcuseFinder(excuses, notice) {
  let findAllows = createAllowTest(excuses.allow), known = new Map(
    (excuses.baseline?.entries ?? []).map((entry) => [`${entry.rule}\0${entry.fingerprint}`, entry])
  );
  return (candidate) => {
    let claim = inlineExcuse(candidate, excuses.allowForeign, notice);
    return { excuse: (claim && isHeldByBase(candidate, excuses.allowForeign) ? claim : null) ?? allowExcuse(findAllows(candidate), excuses.today, notice) ?? baselineExcuse(candidate, known), claim };
  };
}
function isHeldByBase(candidate, allowForeign) {
  let { inlineOfBase } = candidate;
  return inlineOfBase === null || inlineExcuse({ ...candidate, inline: inlineOfBase }, allowForeign, () => {
  }) !== null;
}
function inlineExcuse({ inline, path, rule }, allowForeign, notice) {
  let usable = inline.filter((allow) => allow !== null && (allowForeign || !allow.foreign));
  if (inline.length === 0 || usable.length < inline.length) return null;
  let reason = usable[0]?.reason ?? "";
  return usable.some((allow) => allow?.reason === "") ? (notice(
    `${path}: leakwarden:allow for ${rule} gives no reason and excuses nothing; write \`leakwarden:allow ${rule} <reason>\``
  ), null) : { by: "inline", reason, until: null };
}
function allowExcuse(entries, today, notice) {
  for (let entry2 of entries.filter((each) => isExpired(each, today)))
    notice(`an allow entry (${entry2.reason}) expired on ${entry2.until ?? ""} and excuses nothing any more`);
  let entry = entries.find((each) => !isExpired(each, today));
  return entry ? { by: "allow", reason: entry.reason, until: entry.until } : null;
}
function baselineExcuse(candidate, known) {
  if (known.size === 0) return null;
  let isKnown = (list) => list.length > 0 && list.every((fingerprint) => known.has(`${candidate.rule}\0${fingerprint}`));
  return !isKnown(candidate.fingerprints) && !isKnown(candidate.lineFingerprints) ? null : { by: "baseline", reason: known.get(`${candidate.rule}\0${candidate.fingerprints[0] ?? ""}`)?.reason ?? "in the baseline", until: null };
}

// scan/match/entropy.ts
function entropyOf(text) {
  let counts = /* @__PURE__ */ new Map();
  for (let character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (let count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}

// scan/match/context.ts
function findWord(text, words2) {
  let lower = text.toLowerCase();
  return words2.find((word) => hasWord(text, lower, word)) ?? null;
}
function hasWord(text, lower, word) {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
    if (startsWord(text, at) && endsWord(text, at + word.length)) return !0;
  return !1;
}
function startsWord(text, at) {
  let before = text[at - 1] ?? " ", first = text[at] ?? " ";
  return !isLetterOrDigit(before) || isUpper(first) && !isUpper(before);
}
function endsWord(text, end) {
  let last = text[end - 1] ?? " ", after = text[end] ?? " ";
  return !isLetter(after) || isUpper(after) && !isUpper(last);
}
function isLetter(character) {
  return new RegExp("^\\p{L}$", "u").test(character);
}
function isLetterOrDigit(character) {
  return /^[\p{L}\p{N}]$/u.test(character);
}
function isUpper(character) {
  return new RegExp("^\\p{Lu}$", "u").test(character);
}

// scan/match/placeholder.ts
var templates = [
  /^(?:<.*>|\[.*\]|\{.*\}|\(.*\)|%.*%|@.*@|#.*#|__.*__)$/,
  // <token> [token] {{ secret }} %VAR% @VAR@ __VAR__
  /^[*_#$%@.<>-]+$/,
  // ****
  /\$\{[^}]*\}?|\{\{|\}\}|<%|%>|#\{|\$\(|\$[A-Za-z_][A-Za-z0-9_]*$|^\$[A-Za-z_]|%[({]?[a-z]+[)}]?[sd]?$/i,
  /<[a-z][a-z0-9 _-]*>/i,
  /\[[a-z][a-z0-9 _-]*\]/i,
  /^(.)\1*$/,
  // one character over and over
  /^\.{2,}|\.{3}|…/
], words = new Set(
  `
  example examples sample dummy fake foo bar baz qux foobar placeholder changeme changeit changethis change replace replaceme
  your yours my mine none null nil undefined empty todo fixme tbd redacted removed hidden masked secret secrets password
  passwd passphrase passwort motdepasse contrasena token tokens key keys apikey api access credential credentials value
  values string text default test tests testing tester demo user username login admin root guest here there goes insert
  enter put fill some any the this that valid invalid wrong correct new old bad good unset xxx yyy zzz abc abcd abcdef
  abcdefg qwerty letmein hello world lorem ipsum random generated auth basic bearer true false yes no on off client id
  public private encrypted hashed
  `.trim().split(/\s+/)
), runs = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "9876543210", "qwertyuiop"];
function isPlaceholder(value) {
  let text = value.trim();
  if (text.length === 0 || templates.some((template) => template.test(text))) return !0;
  let parts = text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).filter((part) => part.length > 0), known = parts.filter((part) => words.has(part) || /^(.)\1*$/.test(part)).join("").length, letters = parts.join("").length, digits = text.replace(/[^0-9]/g, "").length;
  return letters > 0 && known === letters && digits <= 4 ? !0 : isRun(text.toLowerCase().replace(/[^a-z0-9]/g, ""));
}
function isRun(text) {
  if (text.length < 6) return runs.some((run) => run.includes(text) && text.length > 2);
  let steps = 0;
  for (let at = 1; at < text.length; at++) {
    let step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    (step === 0 || step === 1 || step === -1 || text.startsWith("9a", at - 1) || text.startsWith("90", at - 1)) && steps++;
  }
  return steps >= (text.length - 1) * 0.75;
}
function isMarkedAsExample(value) {
  return /example|dummy|placeholder|xxxxxx|000000000|1234567890|changeme|redacted/i.test(value) || isPublished(value);
}
function isPublished(value) {
  return /^(?:AKIAIOSFODNN7|wJalrXUtnFEMI|ghp_16C7e42F292c69)/.test(value);
}
var longRun = 12, longestMadeUp = 128;
function isMadeUp(value) {
  if (value.length > longestMadeUp) return !1;
  let text = value.toLowerCase().replace(/[^a-z0-9]/g, "");
  return hasRun(text, 1) || hasRun(text, 2) || /([a-z0-9]{12,})\1/i.test(value);
}
function hasRun(text, distance) {
  let length = 0;
  for (let at = distance; at < text.length; at++) {
    let step = text.charCodeAt(at) - text.charCodeAt(at - distance);
    if (length = step === 1 || step === 0 && distance === 1 && text[at] !== "a" || wraps(text, at, distance) ? length + 1 : 0, length + distance >= longRun) return !0;
  }
  return !1;
}
function wraps(text, at, distance) {
  return ["90", "9a", "fa", "f0"].includes(`${text[at - distance] ?? ""}${text[at] ?? ""}`);
}

// scan/match/judge.ts
var doubtLeft = { checkHolds: 0.2, wordNear: 0.5 }, trustLeft = { checkFails: 0.6, example: 0.5 };
function judge(rule, surroundings, matcher, checks2) {
  let text = rule.text;
  if (!text || isExcluded(text, surroundings, matcher)) return null;
  let evidence = [describeAnchor(rule)].filter((words2) => words2 !== null), confidence = rule.confidence, provenance = "unknown";
  for (let name of text.checks) {
    let verdict = checks2.get(name)?.judge(surroundings.value);
    if (verdict) {
      if (verdict.status === "invalid" && rule.source !== "token") return null;
      verdict.status === "valid" && (confidence = 1 - (1 - confidence) * doubtLeft.checkHolds), verdict.status === "invalid" && (confidence *= trustLeft.checkFails), verdict.provenance && (provenance = verdict.provenance), evidence.push(verdict.evidence);
    }
  }
  let word = text.near && findNear(text.near, surroundings);
  return text.near?.required && !word ? null : (word && (confidence = 1 - (1 - confidence) * doubtLeft.wordNear, evidence.push(`"${word}" stands near`)), rule.kind === "secret" && isMarkedAsExample(surroundings.value) ? (provenance = "test", confidence *= trustLeft.example, evidence.push("marked as an example")) : rule.kind === "secret" && isMadeUp(surroundings.value) && (provenance = "test", confidence *= trustLeft.example, evidence.push("made up: its characters follow one another")), { confidence: Math.round(confidence * 100) / 100, provenance, evidence });
}
function isExcluded(text, { value, line, match }, matcher) {
  if (value.length === 0 || text.placeholders && isPlaceholder(value)) return !0;
  let lower = text.stopwords.length > 0 ? value.toLowerCase() : "";
  return text.stopwords.some((word) => lower.includes(word)) || text.entropy !== null && entropyOf(value) < text.entropy || text.not.some((source) => matcher.holds(source, value)) || text.notMatch?.some((source) => matcher.holds(source, match)) ? !0 : text.notLine?.some((source) => matcher.holds(source, line)) ?? !1;
}
function findNear(near, { before, after, value }) {
  let [head, tail] = [before.slice(-near.before), after.slice(0, near.after)];
  return findWord(`${head}${value.length > 0 ? " " : ""}${tail}`, near.words);
}
function describeAnchor(rule) {
  let [anchor] = rule.text?.anchors ?? [];
  return rule.source === "token" && anchor && !anchor.fold ? `prefix ${anchor.text}` : null;
}

// scan/match/preview.ts
function previewOf(value, kind, shape) {
  let shown = Math.min(4, Math.floor([...value].length / 4));
  return shape === "email" ? previewOfAddress(value) : shape !== null || kind === "financial" || kind === "identity" ? `****${lastOf(value, shown)}` : kind === "secret" ? `${printable([...value].slice(0, shown).join(""))}****` : `${printable([...value].slice(0, Math.min(1, shown)).join(""))}****`;
}
function previewOfAddress(address) {
  let labels = address.slice(address.lastIndexOf("@") + 1).split(".").map(() => "***");
  return `${printable([...address][0] ?? "")}***@${labels.join(".")}`;
}
function lastOf(value, count) {
  let characters = [...value.replace(/[\s().-]/g, "")];
  return count > 0 ? printable(characters.slice(-Math.min(count, Math.floor(characters.length / 4))).join("")) : "";
}
function printable(text) {
  return text.replace(/[^\x20-\x7e]/g, "?");
}

// scan/match/hit.ts
var farthestWord = 300, lineReach = 500;
function toHit(match, text, decoded, context) {
  let rule = context.matcher.rules[match.rule];
  if (!rule) return null;
  let value = readText(text, match.start, match.end), judgement = judge(rule, surroundingsOf(match, text, value), context.matcher, context.checks);
  return judgement ? {
    rule: match.rule,
    ...judgement,
    evidence: [...judgement.evidence, ...decoded.map((name) => `decoded from ${name}`)],
    preview: previewOf(value, rule.kind, rule.text?.shape ?? null),
    value: runHash(normalise2(value, rule), context.runKey),
    ownFingerprint: fingerprintOf(value, rule, context.key),
    domainAllow: rule.text?.shape === "email" ? domainAllows(value, context.allow) : null
  } : null;
}
function describeLine(draft, text, start, end, context) {
  let rule = context.matcher.rules[draft.rule], [from, to] = [lineStart(text, start), lineEnd(text, end)], line = readText(text, from, to), head = readText(text, from, start).length, fingerprint = lineFingerprint(rule?.id ?? "", line, head, head + readText(text, start, end).length), previous = from > 0 ? readText(text, lineStart(text, from - 1), from - 1) : "";
  return {
    fingerprint: draft.ownFingerprint ?? fingerprint,
    lineFingerprint: fingerprint,
    inline: findInlineAllow(line, previous, rule?.id ?? "")
  };
}
function runHash(value, runKey) {
  return hash4("sha256", `${runKey}\0${value}`).slice(0, 32);
}
function fingerprintOf(value, rule, key) {
  return rule.strong && value.length >= 16 && entropyOf(value) >= 3 ? secretFingerprint(value) : key ? keyedFingerprint(key, normalise2(value, rule)) : null;
}
function normalise2(value, rule) {
  switch (rule.text?.shape) {
    case "email":
      return value.toLowerCase();
    case "card":
    case "iban":
    case "ssn":
    case "phone":
      return value.replace(/[^0-9A-Za-z+]/g, "").toUpperCase();
    default:
      return value;
  }
}
function surroundingsOf(match, text, value) {
  return {
    value,
    before: text.toString("latin1", Math.max(0, match.start - farthestWord), match.start),
    after: text.toString("latin1", match.end, Math.min(text.length, match.end + farthestWord)),
    line: readText(text, lineStart(text, match.start), lineEnd(text, match.end)),
    match: readText(text, match.matchStart, match.matchEnd)
  };
}
function lineStart(text, at) {
  let floor = Math.max(0, at - lineReach), found = at > 0 ? text.subarray(floor, at).lastIndexOf(10) : -1;
  return found < 0 ? floor : floor + found + 1;
}
function lineEnd(text, at) {
  let ceiling = Math.min(text.length, at + lineReach), found = text.subarray(at, ceiling).indexOf(10);
  return found < 0 ? ceiling : at + found;
}
function readText(text, start, end) {
  let decoded = text.toString("utf8", start, end);
  return decoded.includes("\uFFFD") ? text.toString("latin1", start, end) : decoded;
}

// scan/match/position.ts
var PositionTracker = class {
  #measure;
  #offset = 0;
  #position = { line: 1, column: 1, units: 0 };
  constructor({ measure }) {
    this.#measure = measure;
  }
  locate(place) {
    return this.#position = this.peek(place), this.#offset = Math.max(this.#offset, place.offset), this.#position;
  }
  /** As `locate`, but stays where it is: for the end of a value whose inside may hold the next one. */
  peek({ base, offset, isOneByte }) {
    if (offset <= this.#offset) return this.#position;
    let { line, column, units } = this.#position, [from, end] = [textStart + this.#offset - base, textStart + offset - base], { lines, lastLine, characters, charactersOfLastLine, wide } = this.#measure(from, end), behind = isOneByte ? end - (lastLine || from) : charactersOfLastLine;
    return {
      line: line + lines,
      column: (lines > 0 ? 1 : column) + behind,
      units: units + (isOneByte ? end - from : characters + wide)
    };
  }
};

// scan/match/settle.ts
const { hash: hash5 } = process.getBuiltinModule("node:crypto");

// scan/overlaps.ts
function rankOfHit(hit, rules) {
  let rule = rules[hit.rule];
  return (rule?.generic ? 0 : 4) + (rule?.kind === "secret" ? 2 : 0) + hit.confidence + hit.length / 1e6;
}
function mayReplace(winner, loser) {
  return !winner?.id.startsWith("custom/") || !loser ? !0 : severities.indexOf(winner.severity) >= severities.indexOf(loser.severity) && (loser.kind !== "secret" || winner.kind === "secret");
}
function withoutWeaker(hits, rules) {
  if (!hits.some(({ rule }) => rules[rule]?.generic)) return hits;
  let sorted = hits.filter(({ rule }) => rules[rule]?.text).toSorted((a, b) => a.offset - b.offset), weaker = /* @__PURE__ */ new Set();
  for (let [index, hit] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next++) {
      let other = sorted[next];
      if (!other || other.offset >= hit.offset + hit.length) break;
      let [winner, loser] = rankOfHit(other, rules) > rankOfHit(hit, rules) ? [other, hit] : [hit, other];
      rules[loser.rule]?.generic && mayReplace(rules[winner.rule], rules[loser.rule]) && weaker.add(loser);
    }
  return hits.filter((hit) => !weaker.has(hit));
}

// scan/match/settle.ts
function settle(hits, tables, context) {
  if (hits.length === 0 && tables.length === 0) return { hits: [], tables: [] };
  let rules = context.matcher.rules, single = withoutOverlaps(hits, rules), combined = [...single, ...combinations(single, tables, context)], isInside = (hit, table) => isPersonal(rules[hit.rule]) && hit.textOffset >= table.start && hit.textOffset < table.end, outside = combined.filter((hit) => !tables.some((table) => isInside(hit, table))), list = summariseList(outside.flatMap((hit) => toListed(hit, rules[hit.rule], context)));
  return list ? { hits: outside.filter((hit) => rules[hit.rule]?.text?.shape !== "email"), tables: [...tables, list] } : { hits: outside, tables };
}
function isPersonal(rule) {
  return rule !== void 0 && rule.kind !== "secret" && rule.kind !== "exposure";
}
function toListed(hit, rule, { key }) {
  if (rule?.text?.shape !== "email") return [];
  let { textOffset: start, length, value, provenance, lineFingerprint: fingerprint } = hit, person = (key ? hit.fingerprint : value).replace(/^\w+:/, "").slice(0, 16);
  return [{ identifier: "email", value, start, end: start + length, provenance, fingerprint, person }];
}
function withoutOverlaps(hits, rules) {
  let kept = [];
  for (let hit of hits.toSorted((a, b) => a.textOffset - b.textOffset || b.length - a.length)) {
    let last = kept.at(-1);
    if (!last || hit.textOffset >= last.textOffset + last.length) {
      kept.push(hit);
      continue;
    }
    let [winner, loser] = rankOfHit(hit, rules) > rankOfHit(last, rules) ? [hit, last] : [last, hit], [better, worse] = [rules[winner.rule], rules[loser.rule]];
    !holdsWherever(better, worse) || !mayReplace(better, worse) ? kept.push(hit) : kept[kept.length - 1] = winner;
  }
  return kept;
}
function holdsWherever(winner, loser) {
  return !winner?.where || JSON.stringify(winner.where) === JSON.stringify(loser?.where);
}
function combinations(hits, tables, context) {
  return context.matcher.combined.flatMap(
    ({ index, together, confidence }) => recordsOf(together, hits, tables, context).flatMap((record) => {
      let parts = together.of.map(
        (alternatives) => record.find(({ names: names2 }) => alternatives.some((n) => names2.includes(n)))
      ), [first] = parts, base = first?.hit;
      if (!base || parts.includes(void 0)) return [];
      let value = runHash(parts.map((part) => part?.hit?.value ?? "").join("\0"), context.runKey), evidence = [
        `${parts.length} things about one ${together.scope === "record" ? "person" : "file"} stand together`
      ], ruleId = context.matcher.rules[index]?.id ?? "", fingerprint = context.key ? joinFingerprints(ruleId, parts) : base.fingerprint;
      return [{ ...base, rule: index, confidence, value, fingerprint, evidence }];
    })
  );
}
function joinFingerprints(ruleId, parts) {
  let all = parts.flatMap((part) => part?.hit?.fingerprint ?? []).toSorted();
  return `hmac:${hash5("sha256", [ruleId, ...all].join("\0")).slice(0, 32)}`;
}
function recordsOf(together, hits, tables, context) {
  let isInTable = (hit) => tables.some((t) => hit.textOffset >= t.start && hit.textOffset < t.end), parts = hits.filter((hit) => !isInTable(hit)).map((hit) => ({ names: namesOf(context.matcher.rules[hit.rule]), hit }));
  if (together.scope === "file") return [parts];
  let reach2 = 10, blocks = [];
  for (let part of parts) {
    let block = blocks.at(-1);
    block?.[0] && part.hit.line - block[0].hit.line <= reach2 ? block.push(part) : blocks.push([part]);
  }
  return blocks;
}
function namesOf(rule) {
  return rule ? [
    rule.id,
    ...rule.field ? [`field:${rule.field.identifier}`] : [],
    ...rule.text?.shape ? [`field:${fieldOf[rule.text.shape]}`] : []
  ] : [];
}
var fieldOf = { email: "email", card: "card-number", iban: "iban", ssn: "us-ssn", phone: "phone" };

// scan/match/document.ts
var overlap = 32768, keep = overlap + 1024, headSize = 4096, fewPersonal = 3, DocumentScanner = class {
  #context;
  #memory;
  #hits = [];
  #counts = /* @__PURE__ */ new Map();
  #seen = /* @__PURE__ */ new Set();
  #tracker;
  #status = "scanned";
  #reason = null;
  #decoder = null;
  #bom = 0;
  #recognised = !1;
  #bytes = 0;
  /** Bytes in memory, the document offset of the first of them, and from where candidates still count. */
  #fill = 0;
  #base = 0;
  #acceptFrom = 0;
  #table = null;
  #tablePushed = 0;
  #personal = 0;
  #deadline = 0;
  constructor(context) {
    this.#context = context, this.#memory = context.matcher.prefilter.memory, this.#tracker = new PositionTracker(context.matcher.prefilter);
  }
  begin(size) {
    this.#hits = [], this.#counts = /* @__PURE__ */ new Map(), this.#seen = /* @__PURE__ */ new Set(), this.#tracker = new PositionTracker(this.#context.matcher.prefilter), [this.#status, this.#reason, this.#decoder, this.#recognised] = ["scanned", null, null, !1], this.#bom = this.#bytes = this.#fill = this.#base = this.#acceptFrom = this.#tablePushed = this.#personal = 0, this.#table = null;
    let { documentSize, documentTime } = this.#context.limits;
    this.#deadline = performance.now() + documentTime + size / 5e3, size > documentSize && this.#giveUp(`larger than limits.documentSize (${size} > ${documentSize} bytes)`);
  }
  data(chunk) {
    this.#bytes += chunk.length, this.#status === "scanned" && (this.#decoder ? this.#decodeAndAppend(chunk) : this.#append(chunk));
  }
  end() {
    this.#status === "scanned" && !this.#recognised && this.#recognise(), this.#status === "scanned" && this.#decoder && this.#append(Buffer.from(this.#decoder.decode())), this.#status === "scanned" && this.#flush(!0);
    let tables = this.#status === "scanned" ? this.#table?.end() ?? [] : [], settled = settle(this.#hits, tables, this.#context);
    return { status: this.#status, reason: this.#reason, bytes: this.#bytes, ...settled };
  }
  #giveUp(reason) {
    this.#status = "not-covered", this.#reason = reason;
  }
  #append(chunk) {
    for (let at = 0; at < chunk.length && this.#status === "scanned"; ) {
      let room = Math.min(chunk.length - at, textCapacity - 64 - this.#fill);
      if (this.#memory.set(chunk.subarray(at, at + room), textStart + this.#fill), this.#fill += room, at += room, !this.#recognised && this.#fill >= headSize && this.#recognise() === "decoded") {
        this.#decodeAndAppend(chunk.subarray(at));
        return;
      }
      this.#fill === textCapacity - 64 && this.#flush(!1);
    }
  }
  /** Looks at the first bytes. Returns `decoded` when the rest must pass the decoder. */
  #recognise() {
    this.#recognised = !0;
    let head = this.#memory.subarray(textStart, textStart + this.#fill), content = recogniseContent(head);
    return content.kind !== "text" ? ([this.#status, this.#reason] = [content.kind, content.reason], "as-is") : content.encoding === "bytes" ? "as-is" : (this.#decoder = new TextDecoder(content.encoding), this.#bom = content.bom, this.#fill = 0, this.#decodeAndAppend(head.slice()), "decoded");
  }
  #decodeAndAppend(chunk) {
    for (let at = 0; at < chunk.length; at += 1048576)
      this.#append(Buffer.from(this.#decoder?.decode(chunk.subarray(at, at + 1048576), { stream: !0 }) ?? ""));
  }
  #flush(isLast) {
    let { matcher, limits: limits2 } = this.#context, to = isLast ? this.#fill : this.#fill - overlap, found = matcher.match(textStart, this.#fill, { from: this.#acceptFrom, to, proceed: this.#proceed }), matches = [...this.#hitsOf(found, textStart, this.#fill, (start, end) => [start, end], [])];
    this.#personal += found.matches.filter(({ rule }) => matcher.rules[rule]?.kind !== "secret").length, this.#encodedHits(found, textStart, (start, end) => [start, end], [], limits2.decodeDepth, matches), this.#place(matches), this.#feedTable(isLast), !(isLast || this.#status !== "scanned") && this.#slide();
  }
  #proceed = () => performance.now() < this.#deadline ? !0 : (this.#giveUp(`took longer than limits.documentTime (${this.#context.limits.documentTime} ms)`), !1);
  /** Keeps the end of the segment as the beginning of the next. */
  #slide() {
    let leaving = this.#fill - keep;
    this.#tracker.locate({ base: this.#base, offset: this.#base + leaving, isOneByte: !1 }), this.#memory.copyWithin(textStart, textStart + leaving, textStart + this.#fill), this.#base += leaving, this.#fill = keep, this.#acceptFrom = keep - overlap, this.#proceed();
  }
  #text() {
    return Buffer.from(this.#memory.buffer, textStart, this.#fill);
  }
  /** Judged matches of one text; `spanOf` leads from its offsets to those of the segment. */
  *#hitsOf(found, start, length, spanOf, decoded) {
    let text = Buffer.from(this.#memory.buffer, start, length);
    for (let match of found.matches) {
      let count = this.#counts.get(match.rule) ?? 0;
      if (count >= this.#context.limits.findingsPerDocument) continue;
      let [from, to] = spanOf(match.start, match.end), key = `${match.rule}:${this.#base + from}`;
      if (this.#seen.has(key)) continue;
      let hit = toHit(match, text, decoded, this.#context);
      hit && (this.#seen.add(key), this.#counts.set(match.rule, count + 1), yield { from, to, hit });
    }
  }
  #encodedHits(found, start, spanOf, decoded, depth, into) {
    let level = decoded.length;
    if (!(level >= depth || level >= scratch.count))
      for (let run of found.encoded)
        for (let from = run.start; from < run.end && this.#proceed(); from += scratchInput - scratchOverlap) {
          let to = Math.min(run.end, from + scratchInput), piece = decode(run.id, Buffer.from(this.#memory.buffer, start + from, to - from));
          if (!piece) break;
          let at = scratch.start + level * scratch.size;
          this.#memory.set(piece.bytes, at);
          let inner = this.#context.matcher.match(at, piece.bytes.length, {
            from: 0,
            to: piece.bytes.length,
            proceed: this.#proceed
          }), innerSpan = (first, last) => {
            let [begin, finish2] = piece.spanOf(first, last);
            return spanOf(from + begin, from + finish2);
          }, names2 = [...decoded, piece.name];
          if (into.push(...this.#hitsOf(inner, at, piece.bytes.length, innerSpan, names2)), this.#encodedHits(inner, at, innerSpan, names2, depth, into), to === run.end) break;
        }
  }
  /** Gives the hits of this segment their lines and columns. */
  #place(pending) {
    if (pending.length === 0) return;
    let text = this.#text(), isOneByte = this.#base === 0 && !this.#decoder && !isUtf8(text), isWide = this.#decoder !== null, found = null;
    for (let { from, to, hit } of pending.toSorted((a, b) => a.from - b.from)) {
      let start = this.#tracker.locate({ base: this.#base, offset: this.#base + from, isOneByte }), end = this.#tracker.peek({ base: this.#base, offset: this.#base + to, isOneByte }), facts = describeLine(hit, text, from, to, this.#context);
      this.#hits.push({
        rule: hit.rule,
        confidence: hit.confidence,
        provenance: hit.provenance,
        preview: hit.preview,
        evidence: hit.evidence,
        value: hit.value,
        domainAllow: hit.domainAllow,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        offset: isWide ? this.#bom + start.units * 2 : this.#base + from,
        length: isWide ? (end.units - start.units) * 2 : to - from,
        textOffset: this.#base + from,
        ...facts,
        inline: facts.inline && withoutValues(facts.inline, found ??= textsOf(pending, text))
      });
    }
  }
  #feedTable(isLast) {
    this.#base === 0 && !this.#table && (this.#personal >= fewPersonal || !isLast) && (this.#table = openTable(
      this.#memory.slice(textStart, textStart + Math.min(this.#fill, 65536)),
      this.#context.tables
    ));
    let fresh = this.#base + this.#fill - this.#tablePushed;
    this.#table?.push(this.#memory.subarray(textStart + this.#fill - fresh, textStart + this.#fill)), this.#tablePushed += fresh;
  }
};
function textsOf(pending, text) {
  return pending.map(({ from, to, hit }) => ({ text: text.toString("utf8", from, to), preview: hit.preview }));
}
var scratchInput = 393216, scratchOverlap = 2048;

// scan/match/expression.ts
const { createRequire } = process.getBuiltinModule("node:module");
var native;
async function loadExpressionEngine(portable) {
  return !portable && native === void 0 && (native = loadNative()), (portable ? null : native) ?? await loadPortable();
}
function loadNative() {
  try {
    let RE2 = (() => { throw new Error("re2 is not in this bundle"); })();
    return { name: "re2", compile: (source) => toNative(new RE2(source, "gd")) };
  } catch {
    return null;
  }
}
function toNative(expression) {
  return {
    find(bytes, from) {
      expression.lastIndex = from;
      let indices = expression.exec(bytes)?.indices, whole = indices?.[0];
      if (!whole) return null;
      let value = indices.groups?.value ?? whole;
      return { start: whole[0], end: whole[1], valueStart: value[0], valueEnd: value[1] };
    }
  };
}
async function loadPortable() {
  let { RE2JS } = await import("./build-5UV2557R.js");
  return {
    name: "re2js",
    compile(source) {
      let expression = RE2JS.compile(source), hasValue = "value" in expression.namedGroups();
      return {
        find(bytes, from) {
          let matcher = expression.matcher(bytes);
          if (!matcher.find(from)) return null;
          let [start, end] = [matcher.start(), matcher.end()], valueStart = hasValue ? matcher.start("value") : start;
          return valueStart < 0 ? { start, end, valueStart: start, valueEnd: end } : { start, end, valueStart, valueEnd: hasValue ? matcher.end("value") : end };
        }
      };
    }
  };
}

// scan/match/matcher.ts
var shapeMargin = 24, mostBarren = 2e4, Matcher = class {
  rules;
  prefilter;
  /** Rules that hold where others stand together, with their index. */
  combined;
  #engine;
  #expressions = /* @__PURE__ */ new Map();
  #barren = /* @__PURE__ */ new Set();
  #reaches = /* @__PURE__ */ new Map();
  /** Rules without anchor or shape: tried on every text, whole. */
  #unanchored;
  constructor(rules, engine) {
    this.rules = rules, this.prefilter = createPrefilter(rules), this.#engine = engine, this.combined = rules.flatMap(
      ({ together, confidence }, index) => together ? [{ index, together, confidence }] : []
    ), this.#unanchored = [...rules.keys()].filter((index) => {
      let text = rules[index]?.text;
      return text && text.anchors.length === 0 && text.shape === null;
    });
  }
  /** The compiled form of an RE2 source, made at first use. */
  expression(source) {
    let known = this.#expressions.get(source);
    if (known) return known;
    let made = this.#engine.compile(source);
    return this.#expressions.set(source, made), made;
  }
  /** Does `source` match anywhere in `text`? */
  holds(source, text) {
    return this.expression(source).find(Buffer.from(text), 0) !== null;
  }
  /**
   * Matches the text of `length` bytes at `start` of the prefilter's memory. Only candidates that begin in
   * [from, to) count; `proceed` is asked now and then and ends the work when it says no.
   */
  match(start, length, { from, to, proceed }) {
    let memory = this.prefilter.memory, text = Buffer.from(memory.buffer, start, length), matches = [], encoded = [], doneUntil = /* @__PURE__ */ new Map(), proceeding = !0;
    if (this.prefilter.scan(start, length, (triples) => {
      for (let at = 0; at < triples.length && proceeding; at += 3) {
        let [first = 0, end = 0, id = 0] = [triples[at], triples[at + 1], triples[at + 2]], candidate = { start: first - start, end: end - start, id };
        candidate.start < from || candidate.start >= to || (id >= encodings.base64 && id <= encodings.escape ? encoded.push(candidate) : this.#tryCandidate(text, candidate, doneUntil, matches), at % 3072 === 0 && (proceeding = proceed()));
      }
    }), proceeding) for (let rule of this.#unanchored) this.#tryEverywhere(text, rule, { from, to }, matches);
    return { matches, encoded };
  }
  /** Most text of a repository comes again in the next version: what led nowhere once is not tried again. */
  #tryCandidate(text, candidate, doneUntil, matches) {
    let reach2 = this.#reachOf(candidate.id), key = reach2 && `${candidate.id}\0${text.toString("latin1", Math.max(0, candidate.start - reach2.before), candidate.end + reach2.after)}`;
    if (key && this.#barren.has(key)) return;
    let before = matches.length, wasTried = !0;
    for (let rule of this.prefilter.rulesOf(candidate.id))
      wasTried = this.#tryAround(text, candidate, rule, doneUntil, matches) && wasTried;
    !key || !wasTried || matches.length > before || (this.#barren.size >= mostBarren && this.#barren.clear(), this.#barren.add(key));
  }
  /** How far the rules of a candidate look around it; null where that is too far to remember. */
  #reachOf(id) {
    let known = this.#reaches.get(id);
    if (known !== void 0) return known;
    let windows = this.prefilter.rulesOf(id).flatMap((rule) => this.rules[rule]?.text ?? []), margin = (text, side) => text.shape ? Math.min(shapeMargin, text.window[side]) : text.window[side], reach2 = {
      before: Math.max(...windows.map((text) => margin(text, "before"))),
      after: Math.max(...windows.map((text) => margin(text, "after")))
    }, result = reach2.before + reach2.after > 1100 ? null : reach2;
    return this.#reaches.set(id, result), result;
  }
  /** Returns false where it was left out because an earlier match covers the place. */
  #tryAround(text, candidate, rule, doneUntil, matches) {
    let matcher = this.rules[rule]?.text;
    if (!matcher || candidate.end <= (doneUntil.get(rule) ?? 0)) return !1;
    let margin = matcher.shape ? shapeMargin : Number.POSITIVE_INFINITY, begin = Math.max(0, candidate.start - Math.min(margin, matcher.window.before)), finish2 = Math.min(text.length, candidate.end + Math.min(margin, matcher.window.after)), isContext = !matcher.shape && matcher.near?.required === !0, window = text.subarray(begin, finish2);
    for (let match of this.#findAll(matcher, window)) {
      let end = begin + match.end;
      if (!(!isContext && end <= candidate.start) && (matches.push(toRawMatch(rule, match, begin)), doneUntil.set(rule, Math.max(doneUntil.get(rule) ?? 0, end)), !isContext))
        break;
    }
    return !0;
  }
  #tryEverywhere(text, rule, range, matches) {
    let matcher = this.rules[rule]?.text;
    if (matcher)
      for (let match of this.#findAll(matcher, text))
        match.start >= range.from && match.start < range.to && matches.push(toRawMatch(rule, match, 0));
  }
  *#findAll(matcher, window) {
    let expression = this.expression(matcher.expression);
    for (let from = 0; from <= window.length; ) {
      let match = expression.find(window, from);
      if (!match) return;
      yield match, from = Math.max(match.valueEnd, match.start + 1);
    }
  }
};
function toRawMatch(rule, match, base) {
  return {
    rule,
    start: base + match.valueStart,
    end: base + match.valueEnd,
    matchStart: base + match.start,
    matchEnd: base + match.end
  };
}

// scan/sources/lfs.ts
const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
const { join, resolve } = process.getBuiltinModule("node:path");
function parseLfsPointer(bytes) {
  if (bytes.length >= 1024 || !bytes.subarray(0, 8).equals(Buffer.from("version "))) return null;
  let text = bytes.toString("latin1");
  if (!/^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text)) return null;
  let oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1], size = /^size (\d{1,15})$/m.exec(text)?.[1];
  return oid && size ? { oid, size: Number(size) } : null;
}
function findLfsObject(repository, oid) {
  let path = join(commonDir(repository.gitDir), "lfs", "objects", oid.slice(0, 2), oid.slice(2, 4), oid);
  return existsSync(path) ? path : null;
}
function commonDir(gitDir) {
  let file = join(gitDir, "commondir");
  return existsSync(file) ? resolve(gitDir, readFileSync(file, "utf8").trim()) : gitDir;
}

// scan/session.ts
async function prepare(rules, portable) {
  let engine = await loadExpressionEngine(portable);
  return { engine, matcher: new Matcher(rules, engine) };
}
async function createSession(setup, prepared = null) {
  let { engine, matcher } = prepared ?? await prepare(setup.rules, setup.portable), key = setup.key === null ? null : Buffer.from(setup.key, "base64"), scanner = new DocumentScanner({
    matcher,
    checks,
    key,
    runKey: setup.runKey,
    allow: setup.allow,
    limits: setup.limits,
    tables: {
      fields: setup.rules.filter((rule) => rule.field !== null),
      checks,
      hash: createPersonHash(key, setup.runKey),
      provenanceDomains: setup.ownDomains
    }
  }), reader = null;
  return {
    engine: engine.name,
    async run(job) {
      return job.kind === "files" ? scanFiles(scanner, job.files) : job.kind === "texts" ? scanTexts(scanner, job.texts) : (reader ??= openReader(setup), scanObjects(scanner, reader, job.ids));
    },
    runStream: (key2, stream) => scanStream(scanner, key2, stream),
    close: () => reader?.close()
  };
}
function createPersonHash(key, runKey) {
  return key ? (value) => createHmac2("sha256", key).update(`leakwarden person 1\0${value}`).digest("hex") : (value) => runHash(value, runKey);
}
function openReader({ repository, portable, limits: limits2 }) {
  if (!repository) throw new Error("objects were asked for without a repository");
  return portable ? createPortableReader(repository, limits2.portableSize) : createGitReader(repository);
}
var Tally = class {
  documents = 0;
  bytes = 0;
  results = [];
  same = [];
  add(key, type, result, lfs = null) {
    this.documents++, this.bytes += result.bytes, result.status === "scanned" && result.hits.length === 0 && result.tables.length === 0 && !lfs || this.results.push({ ...result, key, type, lfs });
  }
  toResult() {
    return { documents: this.documents, bytes: this.bytes, results: this.results, same: this.same };
  }
};
async function scanObjects(scanner, reader, ids) {
  let tally = new Tally();
  return await reader.read(ids, toSink(scanner, tally)), tally.toResult();
}
var lfsPointerLimit = 1024;
function toSink(scanner, tally) {
  let current = { id: "", type: "blob", size: 0 }, pieces = [], isKept = () => current.type !== "blob" || current.size < lfsPointerLimit;
  return {
    begin(id, type, size) {
      current = { id, type, size }, pieces = [], scanner.begin(size);
    },
    data(chunk) {
      isKept() && pieces.push(Buffer.from(chunk)), current.type === "blob" && scanner.data(chunk);
    },
    end() {
      let kept = isKept() ? Buffer.concat(pieces) : null;
      kept && current.type !== "blob" && scanner.data(messageOf(kept));
      let lfs = kept && current.type === "blob" ? parseLfsPointer(kept) : null;
      tally.add(current.id, current.type, scanner.end(), lfs);
    },
    missing(id, reason) {
      tally.add(id, "blob", { status: "not-covered", reason, bytes: 0, hits: [], tables: [] });
    }
  };
}
function messageOf(object) {
  let end = object.indexOf(`

`);
  return end < 0 ? Buffer.alloc(0) : object.subarray(end + 2);
}
var readSize = 1 << 20;
function scanFiles(scanner, files) {
  let tally = new Tally(), buffer = Buffer.allocUnsafe(readSize);
  for (let file of files)
    try {
      scanFile(scanner, file, buffer, tally);
    } catch (error) {
      let reason = `cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "error"})`;
      tally.add(file.key, "file", { status: "not-covered", reason, bytes: 0, hits: [], tables: [] });
    }
  return tally.toResult();
}
function scanFile(scanner, file, buffer, tally) {
  let descriptor = openSync(typeof file.absolute == "string" ? file.absolute : Buffer.from(file.absolute), "r");
  try {
    let read = readSync(descriptor, buffer);
    if (file.indexOid !== null && read === file.size && gitHash(buffer.subarray(0, read), file.indexOid) === file.indexOid) {
      tally.same.push(file.key);
      return;
    }
    let lfs = read < lfsPointerLimit ? parseLfsPointer(buffer.subarray(0, read)) : null;
    for (scanner.begin(file.size); read > 0; read = readSync(descriptor, buffer)) scanner.data(buffer.subarray(0, read));
    tally.add(file.key, "file", scanner.end(), lfs);
  } finally {
    closeSync(descriptor);
  }
}
function gitHash(content, like) {
  return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
function scanTexts(scanner, texts) {
  let tally = new Tally();
  for (let { key, text } of texts) {
    let bytes = Buffer.from(text);
    scanner.begin(bytes.length), scanner.data(bytes), tally.add(key, "text", scanner.end());
  }
  return tally.toResult();
}
async function scanStream(scanner, key, stream) {
  let tally = new Tally();
  scanner.begin(0);
  for await (let chunk of stream) scanner.data(chunk);
  return tally.add(key, "text", scanner.end()), tally.toResult();
}

export {
  sharesPeople,
  severities,
  datasetSeverity,
  require_picomatch2 as require_picomatch,
  loadExpressionEngine,
  findLfsObject,
  keyId,
  suppress,
  withoutWeaker,
  prepare,
  createSession
};
