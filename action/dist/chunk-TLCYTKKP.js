const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  __commonJS,
  __toESM
} from "./chunk-BNZWS2YR.js";

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
    }, analyzeRepeatedExtglob = (body2, options) => {
      if (options.maxExtglobRecursion === !1)
        return { risky: !1 };
      let max = typeof options.maxExtglobRecursion == "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION, branches = splitTopLevel(body2).map((branch) => branch.trim());
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
    }, parse = (input, options) => {
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
        let literal = input.slice(token.startIndex, state.index + 1), body2 = input.slice(token.startIndex + 2, state.index), analysis = analyzeRepeatedExtglob(body2, opts);
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
            let expression = parse(rest, { ...options, fastpaths: !1 }).output;
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
    parse.fastpaths = (input, options) => {
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
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan(), parse = require_parse(), utils = require_utils(), constants = require_constants(), isObject = (val) => val && typeof val == "object" && !Array.isArray(val), picomatch2 = (glob, options, returnState = !1) => {
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
    picomatch2.parse = (pattern, options) => Array.isArray(pattern) ? pattern.map((p) => picomatch2.parse(p, options)) : parse(pattern, { ...options, fastpaths: !1 });
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
      return options.fastpaths !== !1 && (input[0] === "." || input[0] === "*") && (parsed.output = parse.fastpaths(input, options)), parsed.output || (parsed = parse(input, options)), picomatch2.compileRe(parsed, options, returnOutput, returnState);
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

// rules/globs.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
function toGlobTest(globs, { nocase = !1 } = {}) {
  let tests = globs.filter((glob) => !findGlobMistake(glob)).map((glob) => toLazyTest(glob, nocase));
  return (path) => tests.some((test) => test(path));
}
function toLazyTest(glob, nocase) {
  let fold = (text) => nocase ? text.toLowerCase() : text, ending = fold(/[\w. -]*$/.exec(glob)?.[0] ?? ""), test = null;
  return (path) => fold(path).endsWith(ending) && (test ??= (0, import_picomatch.default)(glob, { dot: !0, nocase }))(path);
}
function matchesEverything(glob, names2 = unlikePaths) {
  return names2.every(toGlobTest([glob]));
}
var unlikePaths = ["a", ".b", "Qc/d.e", "f-0/.g/h i", "7/x/y/z.j"];
function findGlobMistake(glob) {
  if (glob.trim() === "") return { reason: "is empty", meant: null };
  for (let [pattern, reason, toMeant] of mistakes)
    if (pattern.test(glob)) return { reason, meant: toMeant(glob) };
  return null;
}
var mistakes = [
  [/^!(?!\()/, "begins with !; name what is meant, not all the rest", () => null],
  [/^\s|\s$/, "begins or ends with a blank", (glob) => glob.trim()],
  [/^[A-Za-z]:[\\/]/, "names a drive; paths are relative to the repository", () => null],
  // Before anything else than a character of globs a backslash says nothing.
  [/\\[A-Za-z0-9_. -]/, "holds a backslash; folders are separated by /", (glob) => glob.replaceAll("\\", "/")],
  [/^~/, "names a home folder; paths are relative to the repository", () => null],
  [/^\/+/, "begins with /; paths are relative to the repository", (glob) => glob.replace(/^\/+/, "")],
  [/^(?:\.\/)+/, "begins with ./; paths are relative to the repository", (glob) => glob.replace(/^(?:\.\/)+/, "")],
  [/(?:^|\/)\.{1,2}(?:\/|$)/, "holds the segment . or ..; paths are relative to the repository", withoutDots],
  [/\/\//, "holds an empty segment", (glob) => glob.replace(/\/{2,}/g, "/")],
  [/\/$/, "ends with /; it names a folder, and only files are matched", (glob) => `${glob}**`]
];
function withoutDots(glob) {
  let kept = [];
  for (let segment of glob.split("/")) {
    if (segment === ".." && kept.pop() === void 0) return null;
    segment !== "." && segment !== ".." && kept.push(segment);
  }
  return kept.join("/");
}
function escapeGlob(path) {
  return path.replace(/[*?[\]{}()!+@|"'$^,]/g, String.raw`\$&`);
}

// rules/identifiers.ts
var identifiers = {
  email: {
    noun: "e-mail address",
    plural: "e-mail addresses",
    data: "contact",
    slot: "email",
    preview: "address",
    identifies: "a person",
    isSignature: !0,
    shape: "email",
    proof: { check: "email", shape: new RegExp("^[^\\s@]+@[^\\s@]+\\.\\p{L}{2,24}$", "u"), least: 0.85 },
    checks: ["email"],
    names: "email e-mail email_address mail e_mail_address customer_email user_email contact_email correo correo_electronico courriel adresse_email emailadresse e-mail-adresse posta_elettronica epost e-posta mailadresse email1 email2 emailid email_id primary_email work_email private_email personal_email login_email useremail mail1 e_mail_1_value email_adres e_mailadres adres_email adres_e_mail eposta eposta_adresi e_posta_adresi epostadress correo_e email_cliente endereco_de_email indirizzo_email \u043F\u043E\u0447\u0442\u0430 \u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u0430\u044F_\u043F\u043E\u0447\u0442\u0430 \u044D\u043B_\u043F\u043E\u0447\u0442\u0430 \u0435\u043C\u0435\u0439\u043B \u90AE\u7BB1 \u7535\u5B50\u90AE\u7BB1 \u7535\u5B50\u90AE\u4EF6 \u30E1\u30FC\u30EB \u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9 s\xE4hk\xF6posti \u05D3\u05D5\u05D0_\u05DC \u05D3\u05D5\u05D0\u05E8_\u05D0\u05DC\u05E7\u05D8\u05E8\u05D5\u05E0\u05D9 \u05D0\u05D9\u05DE\u05D9\u05D9\u05DC \u0627\u0644\u0628\u0631\u064A\u062F_\u0627\u0644\u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A \u0628\u0631\u064A\u062F_\u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A \u0627\u064A\u0645\u064A\u0644 \uC774\uBA54\uC77C \uC774\uBA54\uC77C_\uC8FC\uC18C \uC804\uC790\uC6B0\uD3B8 \u0E2D\u0E35\u0E40\u0E21\u0E25 \u0908\u092E\u0947\u0932 \u0908_\u092E\u0947\u0932 \u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u0430\u044F_\u043F\u043E\u0448\u0442\u0430 \u0435\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u0430_\u043F\u043E\u0448\u0442\u0430 \u0438\u043C\u0435\u0439\u043B email_cim e_mail_cim emailova_adresa e_mailova_adresa thu_dien_tu adresa_de_email sahkopostiosoite \u03B7\u03BB\u03B5\u03BA\u03C4\u03C1\u03BF\u03BD\u03B9\u03BA\u03CC_\u03C4\u03B1\u03C7\u03C5\u03B4\u03C1\u03BF\u03BC\u03B5\u03AF\u03BF \u03B7\u03BB_\u03C4\u03B1\u03C7\u03C5\u03B4\u03C1\u03BF\u03BC\u03B5\u03AF\u03BF"
  },
  phone: {
    noun: "phone number",
    plural: "phone numbers",
    fewestDigits: 5,
    data: "contact",
    slot: "phone",
    preview: "end",
    identifies: "a person",
    besideName: "ordinary",
    country: "calling-code",
    shape: "phone",
    proof: {
      check: "phone",
      shape: /^\+[1-9][\d ().-]{7,18}$/,
      least: 0.85,
      inText: /(?<!\d)[+(]?\d(?:[ ().-]{0,2}\d){6,14}(?!\d)/
    },
    value: "[0-9+() ./x-]{6,24}",
    names: "phone phone_number telephone tel mobile mobile_phone cell cell_phone fax contact_number telefon telefonnummer mobil handy handynummer telefono tel\xE9fono movil celular telefone t\xE9l\xE9phone portable numero_telephone telefoon mobiel cellulare puhelin telefonas gsm whatsapp msisdn phone1 phone2 home_phone work_phone phone_no phonenumber phone_num mobile_number mobile_no mobilephone cellphone telephone_number tel_no telno business_phone phone_1_value primary_phone daytime_phone evening_phone telefono_movil telefono1 numero_de_telefono numero_telefono numero_de_telephone tel_portable tel_fixe telefone_celular celular1 numer_telefonu tel_kom komorka telefonnr mobilnummer mobiltelefon rufnummer telefoonnummer mobiel_nummer cep_telefonu telefon_numarasi cep_tel telefono_cellulare numero_di_telefono \u0442\u0435\u043B\u0435\u0444\u043E\u043D \u043D\u043E\u043C\u0435\u0440_\u0442\u0435\u043B\u0435\u0444\u043E\u043D\u0430 \u043C\u043E\u0431\u0438\u043B\u044C\u043D\u044B\u0439 \u043C\u043E\u0431_\u0442\u0435\u043B\u0435\u0444\u043E\u043D \u7535\u8BDD \u624B\u673A \u624B\u673A\u53F7 \u624B\u673A\u53F7\u7801 \u8054\u7CFB\u7535\u8BDD \u96FB\u8A71\u756A\u53F7 \u96FB\u8A71 \u643A\u5E2F\u96FB\u8A71 \u643A\u5E2F\u756A\u53F7 \u05D8\u05DC\u05E4\u05D5\u05DF \u05DE\u05E1\u05E4\u05E8_\u05D8\u05DC\u05E4\u05D5\u05DF \u05E0\u05D9\u05D9\u05D3 \u05D8\u05DC\u05E4\u05D5\u05DF_\u05E0\u05D9\u05D9\u05D3 \u0627\u0644\u0647\u0627\u062A\u0641 \u0631\u0642\u0645_\u0627\u0644\u0647\u0627\u062A\u0641 \u0647\u0627\u062A\u0641 \u062C\u0648\u0627\u0644 \u0627\u0644\u062C\u0648\u0627\u0644 \u0631\u0642\u0645_\u0627\u0644\u062C\u0648\u0627\u0644 \u0645\u0648\u0628\u0627\u064A\u0644 \uC804\uD654 \uC804\uD654\uBC88\uD638 \uD734\uB300\uD3F0 \uD734\uB300\uD3F0\uBC88\uD638 \uD734\uB300\uC804\uD654 \uC5F0\uB77D\uCC98 \u0E42\u0E17\u0E23\u0E28\u0E31\u0E1E\u0E17\u0E4C \u0E40\u0E1A\u0E2D\u0E23\u0E4C\u0E42\u0E17\u0E23 \u0E40\u0E1A\u0E2D\u0E23\u0E4C\u0E42\u0E17\u0E23\u0E28\u0E31\u0E1E\u0E17\u0E4C \u092E\u094B\u092C\u093E\u0907\u0932 \u092B\u094B\u0928 \u092B\u093C\u094B\u0928_\u0928\u0902\u092C\u0930 \u0442\u0435\u043B\u0435\u0444\u043E\u043D_\u043D\u043E\u043C\u0435\u0440 \u043C\u043E\u0431\u0456\u043B\u044C\u043D\u0438\u0439 telefonszam telefonni_cislo telefonne_cislo mobil_cislo so_dien_thoai dien_thoai nr_telefon numar_telefon puhelinnumero \u03C4\u03B7\u03BB\u03AD\u03C6\u03C9\u03BD\u03BF \u03BA\u03B9\u03BD\u03B7\u03C4\u03CC nomor_telepon no_hp telepon \u062A\u0644\u0641\u0646 \u062A\u0644\u0641\u0646_\u0647\u0645\u0631\u0627\u0647 \u0634\u0645\u0627\u0631\u0647_\u062A\u0644\u0641\u0646 \u0645\u0648\u0628\u0627\u06CC\u0644 \u0641\u0648\u0646_\u0646\u0645\u0628\u0631 \u09AE\u09CB\u09AC\u09BE\u0987\u09B2_\u09A8\u09AE\u09CD\u09AC\u09B0 \u0B95\u0BC8\u0BAA\u0BC7\u0B9A\u0BBF_\u0B8E\u0BA3\u0BCD \u10E2\u10D4\u10DA\u10D4\u10E4\u10DD\u10DC\u10D8 \u0570\u0565\u057C\u0561\u056D\u0578\u057D \u0442\u0435\u043B\u0435\u0444\u043E\u043D\u044B telefon_raqami talrunis telefoni simi telefonska_stevilka simu no_telefon"
  },
  "full-name": {
    noun: "name",
    plural: "names",
    data: "profile",
    slot: "name",
    preview: "start",
    isSignature: !0,
    value: "[\\p{L} .,'\u2019-]{3,80}",
    names: "name full_name customer_name contact_name client_name cardholder cardholder_name account_holder nom_complet nombre_completo nome_completo vollstandiger_name kunde cliente person patient_name employee_name display_name kontoinhaber nominativo imie_i_nazwisko volledige_naam fullname customer client contact contact_person cust_name user_full_name member_name member guest_name student_name owner_name account_name name1 recipient recipient_name ship_to_name bill_to_name billing_name shipping_name passenger_name name_on_card nom_prenom nom_et_prenom nom_client nombre_y_apellidos nombre_cliente nome_cliente nome_e_cognome kundenname ansprechpartner name_vorname empfanger ad_soyad adi_soyadi musteri klient nazwa_klienta kund kunde_navn fullt_navn navn namn naam klantnaam \u0444\u0438\u043E \u0438\u043C\u044F_\u043A\u043B\u0438\u0435\u043D\u0442\u0430 \u043A\u043B\u0438\u0435\u043D\u0442 \u043F\u043E\u043B\u043D\u043E\u0435_\u0438\u043C\u044F \u59D3\u540D \u5BA2\u6237\u59D3\u540D \u8054\u7CFB\u4EBA \u6C0F\u540D \u304A\u540D\u524D \u9867\u5BA2\u540D \u05E9\u05DD_\u05DE\u05DC\u05D0 \u05E9\u05DD_\u05DC\u05E7\u05D5\u05D7 \u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u0627\u0633\u0645_\u0627\u0644\u0643\u0627\u0645\u0644 \u0627\u0633\u0645_\u0627\u0644\u0639\u0645\u064A\u0644 \uC774\uB984 \uC131\uBA85 \uACE0\uAC1D\uBA85 \u0E0A\u0E37\u0E48\u0E2D_\u0E19\u0E32\u0E21\u0E2A\u0E01\u0E38\u0E25 \u0E0A\u0E37\u0E48\u0E2D_\u0E2A\u0E01\u0E38\u0E25 \u0928\u093E\u092E \u092A\u0942\u0930\u093E_\u0928\u093E\u092E \u043F\u0456\u0431 \u043F\u043E\u0432\u043D\u0435_\u0456\u043C\u044F \u0456\u043C\u044F_\u0442\u0430_\u043F\u0440\u0456\u0437\u0432\u0438\u0449\u0435 \u0438\u043C\u0435_\u0438_\u0444\u0430\u043C\u0438\u043B\u0438\u044F teljes_nev cele_jmeno jmeno_a_prijmeni meno_a_priezvisko ho_ten ho_va_ten nume_complet nume_si_prenume \u03BF\u03BD\u03BF\u03BC\u03B1\u03C4\u03B5\u03C0\u03CE\u03BD\u03C5\u03BC\u03BF nama nama_lengkap nimi koko_nimi mitarbeiter mitarbeiterin mitarbeitername angestellter patient patientin patientenname kundin employee employe salarie empleado funcionario nombre nome trabajador paciente dipendente paziente pracownik pacjent werknemer medewerker medarbejder ansatt \u0441\u043E\u0442\u0440\u0443\u0434\u043D\u0438\u043A \u043F\u0430\u0446\u0438\u0435\u043D\u0442 \u5458\u5DE5 \u5458\u5DE5\u59D3\u540D \u60A3\u8005 \u60A3\u8005\u59D3\u540D \u793E\u54E1\u540D \u60A3\u8005\u540D \uC9C1\uC6D0 \uD658\uC790 \u0646\u0627\u0645 \u0646\u0627\u0645_\u0648_\u0646\u0627\u0645_\u062E\u0627\u0646\u0648\u0627\u062F\u06AF\u06CC \u09A8\u09BE\u09AE \u0BAA\u0BC6\u0BAF\u0BB0\u0BCD \u10E1\u10D0\u10EE\u10D4\u10DA\u10D8_\u10D2\u10D5\u10D0\u10E0\u10D8 \u0430\u0442\u044B_\u0436\u04E9\u043D\u0456 toliq_ism ism_familiya fio vardas_pavarde vards_uzvards ees_ja_perekonnanimi emri_mbiemri nafn nom_i_cognoms \u0438\u043C\u0435_\u0438_\u043F\u0440\u0435\u0437\u0438\u043C\u0435 ime_i_prezime ime_in_priimek jina jina_kamili adi_soyad isim_soyisim nama_pelanggan \u05E9\u05DD"
  },
  "first-name": {
    noun: "first name",
    plural: "first names",
    data: "profile",
    slot: "name",
    preview: "start",
    isSignature: !0,
    value: "[\\p{L} .'\u2019-]{1,40}",
    names: "first_name firstname given_name forename fname prenom pr\xE9nom vorname nombre nome voornaam fornavn f\xF6rnamn imie ad etunimi givenname first f_name firstnm preferred_name middle_name middlename contact_first_name billing_first_name shipping_first_name nombres primer_nombre primeiro_nome nome_proprio rufname fornamn roepnaam isim adi imiona \u0438\u043C\u044F \u043E\u0442\u0447\u0435\u0441\u0442\u0432\u043E \u540D \u540D\u5B57 \u540D\u524D \u05E9\u05DD_\u05E4\u05E8\u05D8\u05D9 \u0627\u0644\u0627\u0633\u0645_\u0627\u0644\u0623\u0648\u0644 \u0627\u0633\u0645_\u0627\u0644\u0623\u0648\u0644 \u0E0A\u0E37\u0E48\u0E2D \u0456\u043C\u044F \u0438\u043C\u0435 jmeno krestni_jmeno meno keresztnev utonev prenume \u03CC\u03BD\u03BF\u03BC\u03B1 nama_depan \u10E1\u10D0\u10EE\u10D4\u10DA\u10D8 \u0561\u0576\u0578\u0582\u0576 ism vardas vards eesnimi emri ime"
  },
  "last-name": {
    noun: "last name",
    plural: "last names",
    data: "profile",
    slot: "name",
    preview: "start",
    isSignature: !0,
    value: "[\\p{L} .'\u2019-]{1,60}",
    names: "last_name lastname surname family_name lname nom nom_de_famille nachname familienname apellido apellidos cognome sobrenome achternaam etternavn efternamn nazwisko soyad sukunimi familyname last l_name lastnm sname sn contact_last_name billing_last_name shipping_last_name maiden_name primer_apellido segundo_apellido ultimo_nome apelido zuname famname familienavn slektsnavn soyisim soyadi \u0444\u0430\u043C\u0438\u043B\u0438\u044F \u59D3 \u59D3\u6C0F \u82D7\u5B57 \u05E9\u05DD_\u05DE\u05E9\u05E4\u05D7\u05D4 \u0627\u0633\u0645_\u0627\u0644\u0639\u0627\u0626\u0644\u0629 \u0627\u0644\u0639\u0627\u0626\u0644\u0629 \uC131 \uC131\uC528 \u0E19\u0E32\u0E21\u0E2A\u0E01\u0E38\u0E25 \u043F\u0440\u0456\u0437\u0432\u0438\u0449\u0435 \u0444\u0430\u043C\u0438\u043B\u0438\u044F_\u043A\u043B\u0438\u0435\u043D\u0442\u0430 \u043F\u0440\u0435\u0437\u0438\u043C\u0435 prijmeni priezvisko vezeteknev csaladnev nume_familie nume_de_familie \u03B5\u03C0\u03CE\u03BD\u03C5\u03BC\u03BF \u03B5\u03C0\u03AF\u03B8\u03B5\u03C4\u03BF nama_belakang prezime \u0646\u0627\u0645_\u062E\u0627\u0646\u0648\u0627\u062F\u06AF\u06CC \u10D2\u10D5\u10D0\u10E0\u10D8 \u0561\u0566\u0563\u0561\u0576\u0578\u0582\u0576 familiya pavarde uzvards perekonnanimi mbiemri priimek"
  },
  "birth-date": {
    noun: "birth date",
    plural: "birth dates",
    fewestDigits: 4,
    data: "demographic",
    slot: "birth-date",
    identifies: "a record",
    besideName: "grave",
    checks: ["date"],
    value: "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.{0,14}",
    names: "birth_date birthdate date_of_birth dob birthday born date_naissance date_de_naissance geburtsdatum geburtstag fecha_nacimiento fecha_de_nacimiento data_di_nascita data_nascita data_de_nascimento nascimento geboortedatum fodselsdato f\xF6delsedatum data_urodzenia dogum_tarihi birth bdate birth_dt birthdt date_birth dateofbirth dobirth d_o_b geb_datum gebdat geb geburtsdat ne_le nacimiento fec_nac fecha_nac dt_nascimento dt_nasc dtnasc nato_il data_ur urodzony fodt fodselsdag fodselsdatum f\xF6delsedag dogum_tarih dogumtarihi \u0434\u0430\u0442\u0430_\u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F \u0434\u0440 \u51FA\u751F\u65E5\u671F \u751F\u65E5 \u751F\u5E74\u6708\u65E5 \u8A95\u751F\u65E5 \u05EA\u05D0\u05E8\u05D9\u05DA_\u05DC\u05D9\u05D3\u05D4 \u05EA_\u05DC\u05D9\u05D3\u05D4 \u062A\u0627\u0631\u064A\u062E_\u0627\u0644\u0645\u064A\u0644\u0627\u062F \u062A\u0627\u0631\u064A\u062E_\u0627\u0644\u0648\u0644\u0627\u062F\u0629 \uC0DD\uB144\uC6D4\uC77C \uC0DD\uC77C \u0E27\u0E31\u0E19\u0E40\u0E01\u0E34\u0E14 \u0E27\u0E31\u0E19\u0E40\u0E14\u0E37\u0E2D\u0E19\u0E1B\u0E35\u0E40\u0E01\u0E34\u0E14 \u091C\u0928\u094D\u092E_\u0924\u093F\u0925\u093F \u091C\u0928\u094D\u092E\u0924\u093F\u0925\u093F \u0434\u0430\u0442\u0430_\u043D\u0430\u0440\u043E\u0434\u0436\u0435\u043D\u043D\u044F \u0434\u0430\u0442\u0430_\u043D\u0430_\u0440\u0430\u0436\u0434\u0430\u043D\u0435 szuletesi_datum szuletesi_ido szuletett datum_narozeni datum_narodenia narozen ngay_sinh data_nasterii \u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1_\u03B3\u03AD\u03BD\u03BD\u03B7\u03C3\u03B7\u03C2 tanggal_lahir tgl_lahir syntymaaika datum_rodenja \u062A\u0627\u0631\u06CC\u062E_\u062A\u0648\u0644\u062F \u062A\u0627\u0631\u06CC\u062E_\u067E\u06CC\u062F\u0627\u0626\u0634 \u099C\u09A8\u09CD\u09AE_\u09A4\u09BE\u09B0\u09BF\u0996 \u0BAA\u0BBF\u0BB1\u0BA8\u0BCD\u0BA4_\u0BA4\u0BC7\u0BA4\u0BBF \u10D3\u10D0\u10D1\u10D0\u10D3\u10D4\u10D1\u10D8\u10E1_\u10D7\u10D0\u10E0\u10D8\u10E6\u10D8 \u056E\u0576\u0576\u0564\u0575\u0561\u0576_\u0561\u0574\u057D\u0561\u0569\u056B\u057E \u0442\u0443\u0493\u0430\u043D_\u043A\u04AF\u043D\u0456 tugilgan_sana tugilgan_kun gimimo_data dzimsanas_datums sunniaeg datelindja faedingardagur data_de_naixement \u0434\u0430\u0442\u0443\u043C_\u0440\u043E\u0452\u0435\u045A\u0430 datum_rojstva tarehe_ya_kuzaliwa tarikh_lahir"
  },
  sex: {
    noun: "sex",
    plural: "sexes",
    data: "demographic",
    value: "(?i:m|f|d|x|w|h|male|female|other|diverse|man|woman|homme|femme|hombre|mujer|m\xE4nnlich|weiblich|non-binary)",
    names: "sex gender sexe geschlecht sexo genere genero g\xE9nero geslacht kjonn k\xF6n plec cinsiyet sex_code gender_code geschl genre kon cinsiyeti \u043F\u043E\u043B \u6027\u522B \u6027\u5225"
  },
  street: {
    noun: "street address",
    plural: "street addresses",
    data: "profile",
    preview: "start",
    identifies: "a record",
    besideName: "ordinary",
    value: ".*[\\p{L}].{3,120}",
    names: "street street_address address address1 address_1 address_line_1 addr addr1 address_line1 rue adresse strasse stra\xDFe anschrift direccion direcci\xF3n calle indirizzo via endereco endere\xE7o rua adres straat adresse1 gate gatuadress ulica sokak home_address billing_address shipping_address street1 street_1 street_name street_line street_line1 streetaddress address1_line1 mailing_address mailing_street postal_address residential_address billing_street shipping_street home_street address_street addressline1 street_and_number adr adr1 adresse_1 adresse_postale strasse_hausnummer str strassenname domicilio direccion1 calle_y_numero via_e_numero indirizzo1 logradouro morada adres1 straatnaam straat_huisnummer ulica_i_numer gatuadress1 vejnavn vei gateadresse postadresse acik_adres \u0430\u0434\u0440\u0435\u0441 \u0443\u043B\u0438\u0446\u0430 \u5730\u5740 \u8BE6\u7EC6\u5730\u5740 \u4F4F\u6240 \u05DB\u05EA\u05D5\u05D1\u05EA \u05E8\u05D7\u05D5\u05D1 \u0627\u0644\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0634\u0627\u0631\u0639 \u0639\u0646\u0648\u0627\u0646 \uC8FC\uC18C \uB3C4\uB85C\uBA85\uC8FC\uC18C \u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 \u092A\u0924\u093E \u0430\u0434\u0440\u0435\u0441\u0430 \u0432\u0443\u043B\u0438\u0446\u044F \u0430\u0434\u0440\u0435\u0441_\u0434\u043E\u0441\u0442\u0430\u0432\u043A\u0438 ulice ulica_a_cislo adresa bydliste utca lakcim dia_chi strada \u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 \u03BF\u03B4\u03CC\u03C2 alamat katuosoite osoite \u0646\u0634\u0627\u0646\u06CC \u0622\u062F\u0631\u0633 \u067E\u062A\u06C1 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8 \u0570\u0561\u057D\u0581\u0565 \u043C\u0435\u043A\u0435\u043D\u0436\u0430\u0439\u044B manzil adresas adrese aadress heimilisfang adreca \u0430\u0434\u0440\u0435\u0441\u0430_\u0441\u0442\u0430\u043D\u043E\u0432\u0430\u045A\u0430 anwani"
  },
  city: {
    noun: "city",
    plural: "cities",
    data: "contact",
    preview: "start",
    isArea: !0,
    value: "[\\p{L} .'\u2019()-]{2,60}",
    names: "city town ville stadt ort wohnort ciudad citta citt\xE0 comune cidade stad woonplaats plaats by miasto sehir city_name billing_city shipping_city mailing_city home_city town_city locality suburb municipality ort_name localidad poblacion municipio localite commune localita localidade gemeente miejscowosc poststed postort ort1 il_ilce sehri \u0433\u043E\u0440\u043E\u0434 \u043D\u0430\u0441\u0435\u043B\u0435\u043D\u043D\u044B\u0439_\u043F\u0443\u043D\u043A\u0442 \u57CE\u5E02 \u5E02 \u5E02\u533A\u753A\u6751 \u05E2\u05D9\u05E8 \u05D9\u05E9\u05D5\u05D1 \u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0645\u062F\u064A\u0646\u0629 \uB3C4\uC2DC \uC2DC \u0E40\u0E21\u0E37\u0E2D\u0E07 \u0E08\u0E31\u0E07\u0E2B\u0E27\u0E31\u0E14 \u0936\u0939\u0930 \u043C\u0456\u0441\u0442\u043E \u0433\u0440\u0430\u0434 mesto obec varos telepules thanh_pho oras localitate \u03C0\u03CC\u03BB\u03B7 kota kaupunki"
  },
  postcode: {
    noun: "postcode",
    plural: "postcodes",
    data: "contact",
    isArea: !0,
    value: "[0-9A-Za-z -]{3,10}",
    names: "postcode postal_code zip zip_code zipcode code_postal plz postleitzahl codigo_postal cap cep postnummer kod_pocztowy posta_kodu post_code postalcode postal zip_postal_code zippostal billing_zip billing_postcode billing_postal_code shipping_zip shipping_postal_code mailing_postal_code home_postal_code pstlz pcode pin_code pincode cp cod_postal codpostal codice_postale postnr post_nr kod_poczt pk \u0438\u043D\u0434\u0435\u043A\u0441 \u043F\u043E\u0447\u0442\u043E\u0432\u044B\u0439_\u0438\u043D\u0434\u0435\u043A\u0441 \u90AE\u7F16 \u90AE\u653F\u7F16\u7801 \u90F5\u4FBF\u756A\u53F7 \u05DE\u05D9\u05E7\u05D5\u05D3 \u0627\u0644\u0631\u0645\u0632_\u0627\u0644\u0628\u0631\u064A\u062F\u064A \uC6B0\uD3B8\uBC88\uD638 \u0E23\u0E2B\u0E31\u0E2A\u0E44\u0E1B\u0E23\u0E29\u0E13\u0E35\u0E22\u0E4C \u092A\u093F\u0928_\u0915\u094B\u0921 \u043F\u043E\u0448\u0442\u043E\u0432\u0438\u0439_\u0456\u043D\u0434\u0435\u043A\u0441 \u043F\u043E\u0449\u0435\u043D\u0441\u043A\u0438_\u043A\u043E\u0434 psc postovni_smerovaci_cislo iranyitoszam ma_buu_dien cod_postal_ro \u03C4\u03B1\u03C7\u03C5\u03B4\u03C1\u03BF\u03BC\u03B9\u03BA\u03CC\u03C2_\u03BA\u03CE\u03B4\u03B9\u03BA\u03B1\u03C2 kode_pos postinumero postanski_broj"
  },
  country: {
    noun: "country",
    plural: "countries",
    data: "contact",
    isArea: !0,
    country: "name",
    value: "[\\p{L} .'\u2019()-]{2,60}",
    names: "country country_code pays land pais pa\xEDs paese kraj ulke country_name countrycode country_iso iso_country ctry billing_country shipping_country mailing_country country_of_residence residence_country landcode land1 herkunftsland pays_de_residence pais_residencia nazione stato_paese lande ulke_adi \u0441\u0442\u0440\u0430\u043D\u0430 \u56FD\u5BB6 \u56FD \u56FD\u540D"
  },
  "card-number": {
    noun: "card number",
    plural: "card numbers",
    fewestDigits: 10,
    data: "financial",
    severity: "high",
    laws: ["PCI-DSS"],
    slot: "card-number",
    preview: "end",
    identifies: "a person",
    besideName: "grave",
    shape: "card",
    proof: {
      check: "card",
      shape: /^[2-6](?:[ -]?\d){11,18}$/,
      least: 0.9,
      inText: /(?<!\d)\d(?:[ -]?\d){11,18}(?!\d)/,
      named: { check: "named-card", shape: /^\d(?:[ -]?\d){12,18}$/ }
    },
    checks: ["named-card"],
    names: "card_number cardnumber credit_card creditcard credit_card_number cc_number ccnum cc_num cc pan card card_no numero_de_carte num\xE9ro_de_carte numero_carte kartennummer kreditkarte kreditkartennummer numero_tarjeta numero_de_tarjeta tarjeta numero_carta carta_di_credito numero_do_cartao cartao kaartnummer numer_karty cardno card_num ccno cc_no card_pan primary_account_number payment_card debit_card debit_card_number card_nr kartennr carte_bancaire numero_cb numero_de_cartao nr_karty kortnummer kredi_karti_no kart_no kart_numarasi \u043D\u043E\u043C\u0435\u0440_\u043A\u0430\u0440\u0442\u044B \u5361\u53F7 \u94F6\u884C\u5361\u53F7 \u4FE1\u7528\u5361\u53F7 \u30AB\u30FC\u30C9\u756A\u53F7 karta_raqami nomor_kartu so_the kartin_nomresi \u0431\u0440\u043E\u0458_\u043A\u0430\u0440\u0442\u0438\u0446\u0435 broj_kartice numar_card kartyaszam cislo_karty korttinumero \u0631\u0642\u0645_\u0627\u0644\u0628\u0637\u0627\u0642\u0629 \u0634\u0645\u0627\u0631\u0647_\u06A9\u0627\u0631\u062A \u05DE\u05E1\u05E4\u05E8_\u05DB\u05E8\u05D8\u05D9\u05E1 \u05DE\u05E1\u05E4\u05E8_\u05DB\u05E8\u05D8\u05D9\u05E1_\u05D0\u05E9\u05E8\u05D0\u05D9 \u0915\u093E\u0930\u094D\u0921_\u0928\u0902\u092C\u0930 \u0915\u093E\u0930\u094D\u0921_\u0938\u0902\u0916\u094D\u092F\u093E \uCE74\uB4DC\uBC88\uD638 \uCE74\uB4DC_\uBC88\uD638 \u0E2B\u0E21\u0E32\u0E22\u0E40\u0E25\u0E02\u0E1A\u0E31\u0E15\u0E23 \u043D\u043E\u043C\u0435\u0440_\u043A\u0430\u0440\u0442\u043A\u0438 \u043D\u043E\u043C\u0435\u0440_\u043D\u0430_\u043A\u0430\u0440\u0442\u0430 \u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2_\u03BA\u03AC\u03C1\u03C4\u03B1\u03C2 \u30AF\u30EC\u30B8\u30C3\u30C8\u30AB\u30FC\u30C9\u756A\u53F7 \u4FE1\u7528\u5361 \u94F6\u884C\u5361"
  },
  "card-security-code": {
    noun: "card security code",
    plural: "card security codes",
    data: "financial",
    severity: "high",
    laws: ["PCI-DSS"],
    value: "[0-9]{3,4}",
    names: "cvv cvv2 cvc cvc2 card_cvv security_code cid pruefziffer kartenpruefnummer cvv_code cvc_code card_cvc card_code csc cav2 codigo_seguridad codigo_de_seguranca cryptogramme \u043A\u043E\u0434_\u0431\u0435\u0437\u043E\u043F\u0430\u0441\u043D\u043E\u0441\u0442\u0438 guvenlik_kodu \u5B89\u5168\u7801"
  },
  "card-expiry": {
    noun: "card expiry date",
    plural: "card expiry dates",
    data: null,
    kind: "financial",
    laws: ["PCI-DSS"],
    value: "\\d{1,2}\\s?[/-]\\s?\\d{2,4}|\\d{4}-\\d{2}(-\\d{2})?",
    names: "expiry expiry_date exp_date expiration expiration_date card_expiry cc_exp valid_thru gultig_bis date_expiration fecha_caducidad scadenza validade exp expdate exp_month_year card_exp card_expiration card_exp_date cc_expiry cc_expiration expires good_thru valid_until ablaufdatum gueltig_bis vencimiento data_di_scadenza vervaldatum termin_waznosci utlopsdato utgangsdatum son_kullanma_tarihi \u0441\u0440\u043E\u043A_\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u044F \u6709\u6548\u671F \u6709\u52B9\u671F\u9650"
  },
  iban: {
    noun: "IBAN",
    plural: "IBANs",
    fewestDigits: 8,
    data: "financial",
    severity: "medium",
    slot: "iban",
    preview: "end",
    identifies: "a person",
    besideName: "grave",
    country: "first-letters",
    shape: "iban",
    proof: {
      check: "iban",
      shape: /^[A-Z]{2}\d{2}[0-9A-Z ]{11,36}$/,
      least: 0.85,
      inText: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/
    },
    checks: ["iban"],
    names: "iban iban_number account_iban bank_account_iban"
  },
  bic: {
    noun: "BIC",
    plural: "BICs",
    data: null,
    kind: "financial",
    value: "[A-Z]{6}[0-9A-Z]{2}(?:[0-9A-Z]{3})?",
    names: "bic swift swift_code bic_swift bic_code swiftcode bank_bic swift_bic bank_code_swift"
  },
  "account-number": {
    noun: "account number",
    plural: "account numbers",
    fewestDigits: 5,
    data: "financial",
    severity: "medium",
    slot: "account-number",
    preview: "end",
    identifies: "a person",
    value: "[0-9 -]{5,24}",
    names: "account_number bank_account bank_account_number kontonummer numero_de_compte numero_cuenta numero_conto rekeningnummer sort_code routing_number clabe acct_no acct account_no acc_no accountnumber acct_number bank_acct bank_account_no bank_account_num bankkonto konto kontonr konto_nr n_compte num_compte cuenta cuenta_bancaria numero_de_cuenta numero_da_conta conta conto_corrente bankrekening numer_konta nr_konta hesap_no hesap_numarasi routing_no routing aba bsb ifsc \u043D\u043E\u043C\u0435\u0440_\u0441\u0447\u0435\u0442\u0430 \u0441\u0447\u0435\u0442 \u94F6\u884C\u8D26\u53F7 \u8D26\u53F7 \u53E3\u5EA7\u756A\u53F7"
  },
  "us-ssn": {
    noun: "US social security number",
    plural: "US social security numbers",
    fewestDigits: 7,
    data: "identity",
    severity: "high",
    slot: "national-id",
    preview: "end",
    identifies: "a person",
    country: "US",
    shape: "ssn",
    proof: {
      check: "us-ssn",
      shape: /^[0-8]\d{2}-\d{2}-\d{4}$/,
      least: 0.9,
      inText: /(?<!\d)\d{3}-?\d{2}-?\d{4}(?!\d)/
    },
    checks: ["us-ssn"],
    names: "ssn social_security_number social_security socialsecurity us_ssn itin ssn_number ssn_no social_sec_no soc_sec_no social_security_no social ss_number"
  },
  "national-id": {
    noun: "national identity number",
    plural: "national identity numbers",
    fewestDigits: 4,
    data: "identity",
    severity: "high",
    slot: "national-id",
    preview: "end",
    identifies: "a person",
    value: "[0-9A-Z ./-]{6,24}",
    names: "national_id nationalid id_number identity_number personal_number personnummer fodselsnummer cpr pesel dni nie nif curp cpf rut rfc codice_fiscale insee numero_securite_sociale numero_de_securite_sociale nir sozialversicherungsnummer svnr ahv bsn rijksregisternummer nino national_insurance_number nhs_number aadhaar pan_number sin tfn tc_kimlik_no kimlik oib egn cnp national_id_number nationalidnumber id_card id_card_number identity_card citizen_id personal_id person_id_number identification_number national_number national_insurance ni_number nino_number nhs_no social_insurance_number aadhar aadhaar_number aadhar_number aadhaar_no pan_no emirates_id nric nric_fin hkid rrn my_number ausweisnummer personalausweis svnummer sv_nummer rentenversicherungsnummer ahv_nr ahv_nummer num_secu numero_secu no_securite_sociale documento numero_documento documento_identidad cedula cedula_identidad rg codfisc codicefiscale numero_pesel nr_pesel rodne_cislo henkilotunnus hetu cpr_nummer cpr_nr fodselsnr personnr burgerservicenummer bsn_nummer tckn tc_no tckimlikno \u0441\u043D\u0438\u043B\u0441 \u043F\u0430\u0441\u043F\u043E\u0440\u0442_\u0440\u0444 \u8EAB\u4EFD\u8BC1 \u8EAB\u4EFD\u8BC1\u53F7 \u8EAB\u4EFD\u8BC1\u53F7\u7801 \u30DE\u30A4\u30CA\u30F3\u30D0\u30FC \u500B\u4EBA\u756A\u53F7 \u06A9\u062F_\u0645\u0644\u06CC \uC8FC\uBBFC\uB4F1\uB85D\uBC88\uD638 \u05EA\u05E2\u05D5\u05D3\u05EA_\u05D6\u05D4\u05D5\u05EA \u05DE\u05E1\u05E4\u05E8_\u05D6\u05D4\u05D5\u05EA \u0631\u0642\u0645_\u0627\u0644\u0647\u0648\u064A\u0629 \u0627\u0644\u0631\u0642\u0645_\u0627\u0644\u0642\u0648\u0645\u064A \u0E40\u0E25\u0E02\u0E1A\u0E31\u0E15\u0E23\u0E1B\u0E23\u0E30\u0E0A\u0E32\u0E0A\u0E19 \u0E40\u0E25\u0E02\u0E1B\u0E23\u0E30\u0E08\u0E33\u0E15\u0E31\u0E27\u0E1B\u0E23\u0E30\u0E0A\u0E32\u0E0A\u0E19 \u0906\u0927\u093E\u0930_\u0928\u0902\u092C\u0930 \u0906\u0927\u093E\u0930_\u0938\u0902\u0916\u094D\u092F\u093E nik nomor_ktp cccd cmnd so_cccd szemelyi_szam adoazonosito kennitala asmens_kodas personas_kods isikukood \u0440\u043D\u043E\u043A\u043F\u043F \u0456\u043F\u043D \u0454\u0433\u043D \u043B\u043D\u0447 jmbg emso pinfl \u0436\u0448\u0448\u0456\u0440 \u0438\u0438\u043D"
  },
  "tax-id": {
    noun: "tax number",
    plural: "tax numbers",
    fewestDigits: 4,
    data: "identity",
    severity: "medium",
    slot: "tax-id",
    preview: "end",
    identifies: "a record",
    besideName: "grave",
    value: "[0-9A-Z ./-]{6,24}",
    names: "tax_id taxid tax_number tin steuernummer steuer_id steueridentifikationsnummer numero_fiscal partita_iva vat_number utr tax_no taxno taxnumber tax_identification_number ein fein vat vat_no vat_id vatid steuernr ust_id ust_idnr ustid uid_nummer numero_tva n_tva siret siren cif p_iva piva cnpj nip regon btw_nummer org_nr organisationsnummer vergi_no vergi_numarasi \u0438\u043D\u043D \u7A0E\u53F7 utr_number"
  },
  passport: {
    noun: "passport number",
    plural: "passport numbers",
    fewestDigits: 4,
    data: "identity",
    severity: "high",
    slot: "passport",
    preview: "end",
    identifies: "a person",
    value: "[0-9A-Z -]{5,20}",
    names: "passport passport_number passport_no passeport reisepass passnummer pasaporte passaporto paspoort paszport passportno passportnumber passport_num passport_id travel_document no_passeport numero_passeport numero_de_passeport num_pasaporte numero_pasaporte numero_de_pasaporte numero_passaporto reisepassnummer reisepass_nr passnr pass_nr numer_paszportu nr_paszportu pasaport pasaport_no \u043F\u0430\u0441\u043F\u043E\u0440\u0442 \u043D\u043E\u043C\u0435\u0440_\u043F\u0430\u0441\u043F\u043E\u0440\u0442\u0430 \u0441\u0435\u0440\u0438\u044F_\u0438_\u043D\u043E\u043C\u0435\u0440_\u043F\u0430\u0441\u043F\u043E\u0440\u0442\u0430 \u62A4\u7167 \u62A4\u7167\u53F7 \u62A4\u7167\u53F7\u7801 \u30D1\u30B9\u30DD\u30FC\u30C8\u756A\u53F7"
  },
  username: {
    noun: "user name",
    plural: "user names",
    data: "online",
    slot: "username",
    preview: "start",
    isSignature: !0,
    value: "\\S{2,64}",
    names: "username user_name login user userid nickname benutzername benutzer utilisateur usuario utente gebruikersnaam brugernavn user_login userlogin login_name loginname account_login screen_name handle nick nick_name uid sam_account_name samaccountname user_handle anvandarnamn brukernavn nazwa_uzytkownika nom_utilisateur nombre_usuario nombre_de_usuario nome_usuario nome_de_usuario nome_utente kullanici_adi kullanici \u043B\u043E\u0433\u0438\u043D \u0438\u043C\u044F_\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044F \u7528\u6237\u540D \u8D26\u6237\u540D \u30E6\u30FC\u30B6\u30FC\u540D"
  },
  password: {
    noun: "password",
    plural: "passwords",
    data: "credentials",
    severity: "high",
    slot: "secret",
    besideName: "grave",
    value: "\\S{4,200}",
    names: "password passwd pwd passwort kennwort mot_de_passe motdepasse contrasena contrase\xF1a clave senha parola wachtwoord haslo sifre plain_password pass pw passphrase user_password user_pass userpassword password_plain cleartext_password kodeord losenord l\xF6senord passord adgangskode parole \u043F\u0430\u0440\u043E\u043B\u044C \u5BC6\u7801 \u30D1\u30B9\u30EF\u30FC\u30C9 contrasenia palavra_passe"
  },
  "password-hash": {
    noun: "password hash",
    plural: "password hashes",
    data: "credentials",
    kind: "online",
    severity: "medium",
    slot: "secret",
    besideName: "grave",
    value: "\\S{16,255}",
    names: "password_hash hashed_password encrypted_password password_digest passwordhash pass_hash pwd_hash crypted_password pwdhash pw_hash hash_password passwd_hash password_md5 password_sha1 password_sha256 md5_password encryptedpassword bcrypt bcrypt_hash passhash"
  },
  "ip-address": {
    noun: "IP address",
    plural: "IP addresses",
    fewestDigits: 3,
    data: "online",
    besideName: "ordinary",
    checks: ["ip-address"],
    names: "ip ip_address ipaddress ip_addr client_ip remote_ip last_login_ip current_sign_in_ip remote_addr ipv4 ipv6 ip_v4 ip_v6 ipv4_address source_ip src_ip dst_ip dest_ip user_ip login_ip last_ip registration_ip signup_ip host_ip visitor_ip adresse_ip direccion_ip indirizzo_ip endereco_ip ip_adresse ip_adres ip_adresi ip_\u0430\u0434\u0440\u0435\u0441 ip\u5730\u5740 last_sign_in_ip"
  },
  salary: {
    noun: "salary",
    plural: "salaries",
    fewestDigits: 2,
    data: "financial",
    severity: "medium",
    identifies: "a record",
    besideName: "grave",
    value: "[0-9., \u20AC$\xA3\xA5-]{2,20}",
    names: "salary wage income gehalt lohn salaire revenu salario sueldo stipendio salaris lonn l\xF6n maas pensja annual_salary base_salary monthly_salary gross_salary net_salary annual_income monthly_income household_income yearly_income salary_usd pay base_pay gross_pay wages compensation earnings jahresgehalt bruttogehalt bruttolohn einkommen salaire_brut salaire_annuel remuneration ingresos ingreso_anual renda salario_base retribuzione reddito stipendio_lordo inkomen jaarsalaris wynagrodzenie zarobki arslon manadslon ucret maasi \u0437\u0430\u0440\u043F\u043B\u0430\u0442\u0430 \u043E\u043A\u043B\u0430\u0434 \u0434\u043E\u0445\u043E\u0434 \u5DE5\u8D44 \u85AA\u8D44 \u5E74\u85AA \u53CE\u5165 \u5E74\u53CE \u7D66\u4E0E"
  },
  religion: {
    noun: "religion",
    plural: "religions",
    data: "special-category",
    severity: "high",
    laws: ["GDPR-9"],
    identifies: "a record",
    besideName: "grave",
    value: "[\\p{L} -]{2,40}",
    names: "religion faith denomination konfession religione religio religiao religious_affiliation belief glaube religionszugehorigkeit bekenntnis confession fe credo geloof wyznanie religia trossamfund din dini \u0440\u0435\u043B\u0438\u0433\u0438\u044F \u0432\u0435\u0440\u043E\u0438\u0441\u043F\u043E\u0432\u0435\u0434\u0430\u043D\u0438\u0435 \u5B97\u6559"
  },
  ethnicity: {
    noun: "ethnicity",
    plural: "ethnicities",
    data: "special-category",
    severity: "high",
    laws: ["GDPR-9"],
    identifies: "a record",
    besideName: "grave",
    value: "[\\p{L} /,-]{2,60}",
    names: "ethnicity ethnic_group race ethnie ethnizitat raza etnia razza ethnic_origin ethnic_background ethnic race_ethnicity racial_group herkunft origine_ethnique origen_etnico origine_etnica etnische_afkomst pochodzenie_etniczne etnicitet etnik_koken \u043D\u0430\u0446\u0438\u043E\u043D\u0430\u043B\u044C\u043D\u043E\u0441\u0442\u044C_\u044D\u0442\u043D\u0438\u0447\u0435\u0441\u043A\u0430\u044F \u6C11\u65CF"
  },
  health: {
    noun: "health record",
    plural: "health data",
    data: "health",
    severity: "high",
    laws: ["GDPR-9", "HIPAA"],
    identifies: "a record",
    besideName: "grave",
    value: ".{1,200}",
    names: "diagnosis diagnose diagnostic diagnostico diagnosi disease condition medication allergies allergy icd icd10 krankheit maladie enfermedad diagnosis_code primary_diagnosis dx dx_code icd_code icd10_code icd_10 medical_condition conditions illness disability symptoms treatment prescription medications drug medical_history diagnosecode befund erkrankung vorerkrankungen medikament pathologie traitement medicament diagnostico_principal padecimiento enfermedades tratamiento medicamento doenca medicacao patologia malattia farmaco ziekte aandoening medicijn rozpoznanie choroba lek sykdom sjukdom diagnos hastalik tani teshis \u0434\u0438\u0430\u0433\u043D\u043E\u0437 \u0437\u0430\u0431\u043E\u043B\u0435\u0432\u0430\u043D\u0438\u0435 \u043B\u0435\u043A\u0430\u0440\u0441\u0442\u0432\u043E \u8BCA\u65AD \u75BE\u75C5 \u75C5\u540D \u8A3A\u65AD"
  },
  region: {
    noun: "state or region",
    plural: "states and regions",
    data: "contact",
    isArea: !0,
    value: "[\\p{L} .'\u2019()/-]{2,60}",
    names: "state region province county state_province state_code state_name province_code billing_state shipping_state mailing_state home_state address_state bundesland kanton departement departamento provincia comunidad_autonoma regione estado uf distrito provincie wojewodztwo powiat fylke lan l\xE4n landsdel landskap il ilce bolge \u043E\u0431\u043B\u0430\u0441\u0442\u044C \u0440\u0435\u0433\u0438\u043E\u043D \u043A\u0440\u0430\u0439 \u7701 \u7701\u4EFD \u90FD\u9053\u5E9C\u770C \u770C"
  },
  "driver-licence": {
    noun: "driver licence number",
    plural: "driver licence numbers",
    data: "identity",
    severity: "high",
    slot: "value",
    besideName: "grave",
    value: "[0-9A-Z ./*-]{5,25}",
    names: "driver_license drivers_license driving_licence driver_licence license_number licence_number drivers_license_number driver_license_number driving_license_number driving_license dl_number dl_no dln driver_license_no fuhrerschein fuhrerscheinnummer fuehrerschein permis_de_conduire numero_permis permis licencia_de_conducir licencia_conducir carnet_de_conducir patente_di_guida numero_patente carta_de_conducao cnh rijbewijs rijbewijsnummer prawo_jazdy nr_prawa_jazdy korkort korkortsnummer f\xF8rerkort forerkort korekort ehliyet ehliyet_no \u0432\u043E\u0434\u0438\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0435_\u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u0435\u043D\u0438\u0435 \u9A7E\u9A76\u8BC1 \u9A7E\u7167 \u9A7E\u9A76\u8BC1\u53F7 \u904B\u8EE2\u514D\u8A31 \u904B\u8EE2\u514D\u8A31\u8A3C\u756A\u53F7"
  },
  nationality: {
    noun: "nationality",
    plural: "nationalities",
    data: "demographic",
    value: "[\\p{L} .'\u2019()/-]{2,60}",
    names: "nationality citizenship nationality_code country_of_citizenship citizen_of nationalite staatsangehorigkeit staatsangehoerigkeit staatsburgerschaft nationalitat nacionalidad ciudadania cittadinanza nazionalita nacionalidade cidadania nationaliteit staatsburgerschap obywatelstwo narodowosc statsborgerskab statsborgerskap medborgarskap nationalitet uyruk uyrugu vatandaslik \u0433\u0440\u0430\u0436\u0434\u0430\u043D\u0441\u0442\u0432\u043E \u043D\u0430\u0446\u0438\u043E\u043D\u0430\u043B\u044C\u043D\u043E\u0441\u0442\u044C \u56FD\u7C4D"
  },
  "marital-status": {
    noun: "marital status",
    plural: "marital statuses",
    data: "demographic",
    besideName: "ordinary",
    value: "[\\p{L} .'\u2019()/-]{1,40}",
    names: "marital_status maritalstatus civil_status marital relationship_status familienstand etat_civil situation_familiale situation_matrimoniale estado_civil stato_civile burgerlijke_staat stan_cywilny sivilstatus sivilstand civilstand civilstatus medeni_durum medeni_hal \u0441\u0435\u043C\u0435\u0439\u043D\u043E\u0435_\u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u0435 \u5A5A\u59FB\u72B6\u51B5 \u5A5A\u59FB \u914D\u5076\u8005 \u5A5A\u59FB\u72B6\u614B"
  },
  "blood-type": {
    noun: "blood type",
    plural: "blood types",
    data: "health",
    severity: "high",
    laws: ["GDPR-9", "HIPAA"],
    besideName: "grave",
    value: "(?i:a|b|ab|o|0)\\s?(?:[+-]|rh[+-]|pos|neg|positive|negative)?|(?i:rh)?[ABO0]{1,2}.{0,10}",
    names: "blood_type blood_group bloodtype bloodgroup blutgruppe groupe_sanguin grupo_sanguineo tipo_sanguineo tipo_de_sangre gruppo_sanguigno bloedgroep grupa_krwi blodtype blodgrupp kan_grubu \u0433\u0440\u0443\u043F\u043F\u0430_\u043A\u0440\u043E\u0432\u0438 \u8840\u578B \u8840\u6DB2\u578B"
  },
  "insurance-number": {
    noun: "health insurance number",
    plural: "health insurance numbers",
    data: "health",
    severity: "high",
    laws: ["HIPAA"],
    besideName: "grave",
    value: "[0-9A-Z ./-]{4,24}",
    names: "insurance_number health_insurance health_insurance_number insurance_id insurance_no insurance_policy_number policy_number policy_no policy_id member_id subscriber_id medical_record_number medical_record_no medical_record mrn patient_id patient_no patient_number hospital_number chart_number medicare_number medicare_no medicaid_id mbi npi health_card_number krankenversicherungsnummer krankenversichertennummer kvnr versichertennummer patientennummer numero_assure numero_patient numero_afiliado numero_de_afiliado numero_poliza tarjeta_sanitaria tessera_sanitaria numero_sns cartao_sus patientnummer polisnummer verzekeringsnummer numer_polisy sigorta_no \u043D\u043E\u043C\u0435\u0440_\u043F\u043E\u043B\u0438\u0441\u0430 \u043F\u043E\u043B\u0438\u0441 \u75C5\u5386\u53F7 \u533B\u4FDD\u53F7 \u4FDD\u967A\u8A3C\u756A\u53F7"
  },
  politics: {
    noun: "political opinion",
    plural: "political opinions",
    data: "special-category",
    severity: "high",
    laws: ["GDPR-9"],
    besideName: "grave",
    value: "[\\p{L} ./()&-]{1,60}",
    names: "political_party party_affiliation political_affiliation political_views politics registered_party voter_party union_membership trade_union partei parteizugehorigkeit gewerkschaft parti_politique opinion_politique syndicat partido_politico afiliacion_politica sindicato partito_politico orientamento_politico politieke_partij vakbond partia_polityczna siyasi_parti \u043F\u0430\u0440\u0442\u0438\u044F \u043F\u043E\u043B\u0438\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0435_\u0432\u0437\u0433\u043B\u044F\u0434\u044B \u653F\u6CBB\u9762\u8C8C \u652F\u6301\u653F\u515A"
  },
  "sexual-orientation": {
    noun: "sexual orientation",
    plural: "sexual orientations",
    data: "special-category",
    severity: "high",
    laws: ["GDPR-9"],
    besideName: "grave",
    value: "[\\p{L} ./()-]{2,40}",
    names: "sexual_orientation sexuality orientation_sexuelle orientacion_sexual orientacao_sexual orientamento_sessuale sexuelle_orientierung seksuele_geaardheid orientacja_seksualna seksuell_orientering sexuell_laggning cinsel_yonelim \u0441\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D\u0430\u044F_\u043E\u0440\u0438\u0435\u043D\u0442\u0430\u0446\u0438\u044F \u6027\u53D6\u5411 \u6027\u7684\u6307\u5411"
  },
  "mac-address": {
    noun: "MAC address",
    plural: "MAC addresses",
    data: "online",
    value: "(?i:[0-9a-f]{2}[:-]?){5}[0-9a-fA-F]{2}|(?i:[0-9a-f]{4}\\.){2}[0-9a-fA-F]{4}",
    names: "mac mac_address macaddress mac_addr hw_address hardware_address ethernet_address wifi_mac bluetooth_mac adresse_mac direccion_mac mac_adresse"
  },
  "device-id": {
    noun: "device id",
    plural: "device ids",
    data: "online",
    value: "[0-9A-Fa-f-]{14,40}",
    names: "imei imei_number imei1 imei2 meid imsi iccid device_imei sim_number sim_serial advertising_id idfa gaid aaid android_id udid device_udid ad_id"
  },
  "geo-coordinate": {
    noun: "coordinate",
    plural: "coordinates",
    fewestDigits: 2,
    data: "contact",
    besideName: "ordinary",
    value: ".*\\d.{0,60}",
    names: "latitude longitude lat lng lon long lat_long latlong latlng lat_lng geo geo_location geolocation gps gps_coordinates gps_position coordinates coords geo_lat geo_lng geo_lon position_gps breitengrad langengrad laengengrad latitud longitud latitudine longitudine coordenadas coordonnees coordinate breedtegraad lengtegraad szerokosc_geograficzna dlugosc_geograficzna breddegrad lengdegrad enlem boylam \u0448\u0438\u0440\u043E\u0442\u0430 \u0434\u043E\u043B\u0433\u043E\u0442\u0430 \u043A\u043E\u043E\u0440\u0434\u0438\u043D\u0430\u0442\u044B \u7EAC\u5EA6 \u7ECF\u5EA6 \u7DEF\u5EA6 \u7D4C\u5EA6"
  },
  company: {
    noun: "company",
    plural: "companies",
    data: "contact",
    preview: "start",
    value: ".*[\\p{L}].{0,120}",
    names: "company company_name organisation organization organisation_name organization_name employer employer_name business_name firm billing_company shipping_company account_company firma firmenname unternehmen arbeitgeber societe raison_sociale entreprise employeur empresa nombre_empresa razon_social razao_social nome_da_empresa azienda ragione_sociale societa datore_di_lavoro bedrijf bedrijfsnaam werkgever nazwa_firmy pracodawca firmanavn foretag f\xF6retag virksomhed bedrift arbetsgivare sirket sirket_adi isveren \u043A\u043E\u043C\u043F\u0430\u043D\u0438\u044F \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u0440\u0430\u0431\u043E\u0442\u043E\u0434\u0430\u0442\u0435\u043B\u044C \u516C\u53F8 \u516C\u53F8\u540D\u79F0 \u5355\u4F4D \u4F1A\u793E\u540D \u4F1A\u793E \u52E4\u52D9\u5148"
  },
  "job-title": {
    noun: "job title",
    plural: "job titles",
    data: "contact",
    value: ".*[\\p{L}].{1,80}",
    names: "job_title jobtitle job occupation profession position_title employee_title role_title designation beruf berufsbezeichnung stellenbezeichnung stelle metier poste fonction intitule_du_poste ocupacion puesto cargo profesion ocupacao profissao funcao professione mansione qualifica ruolo beroep functie functietitel zawod stanowisko yrke stilling befattning titel meslek unvan gorev \u0434\u043E\u043B\u0436\u043D\u043E\u0441\u0442\u044C \u043F\u0440\u043E\u0444\u0435\u0441\u0441\u0438\u044F \u804C\u4F4D \u804C\u4E1A \u804C\u52A1 \u8077\u696D \u5F79\u8077"
  },
  // Those that only packs name columns of.
  gender: { noun: "gender", plural: "genders", data: "demographic" },
  age: { noun: "age", plural: "ages", data: "demographic" },
  "birth-year": { noun: "year of birth", plural: "years of birth", data: "identity" },
  "birth-place": { noun: "place of birth", plural: "places of birth", data: "identity" },
  // What an organisation's dictionary finds in text.
  "customer-account": { noun: "customer account", plural: "customer accounts", data: "contact" },
  "customer-domain": { noun: "customer domain", plural: "customer domains", data: "contact" }
}, entries = Object.entries(identifiers), byId = new Map(entries);
function identifierOf(id) {
  return byId.get(id);
}
function ruleKindOf({ data, kind }) {
  if (kind) return kind;
  switch (data) {
    case null:
    case "profile":
      return "contact";
    case "demographic":
      return "identity";
    case "credentials":
      return "secret";
    default:
      return data;
  }
}
var proofs = new Map(
  entries.flatMap(([id, { proof }]) => proof ? [[id, proof]] : [])
);
function identifiersWhere(test) {
  return entries.filter(([, row]) => test(row)).map(([id]) => id);
}

// rules/checks/digits.ts
function luhnDigitOf(body2) {
  return (10 - [...body2].toReversed().reduce((total, digit, index) => {
    let doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0) % 10) % 10;
}
var base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

// rules/checks/verdict.ts
var valid = (evidence, provenance) => provenance ? { status: "valid", evidence, provenance } : { status: "valid", evidence }, invalid = (evidence) => ({ status: "invalid", evidence }), unknown = (evidence, provenance) => provenance ? { status: "unknown", evidence, provenance } : { status: "unknown", evidence };
function toChecksum(name, length, complete, behind = 0) {
  return {
    name,
    complete,
    judge(value) {
      let end = value.length - behind;
      return complete(value.slice(0, end - length)) === value.slice(end - length, end) ? valid("checksum holds") : invalid("checksum does not hold");
    }
  };
}
function toCheck(name, holds, yes, no) {
  return { name, judge: (value) => holds(value) ? valid(yes) : invalid(no) };
}

// rules/checks/lazy.ts
const { createRequire } = globalThis.process.getBuiltinModule("node:module");
var load = createRequire(import.meta.url), loaded = null, loadedNumbers = null;
function libraries() {
  return loaded ??= load("./libraries.js"), loaded;
}
function nationalLibrary() {
  return loadedNumbers ??= load("./national-numbers.js"), loadedNumbers;
}

// rules/checks/email/file-endings.ts
var fileEndings = new Set(
  "png jpg jpeg gif svg webp avif ico js ts mjs cjs jsx tsx css scss less map json md txt html htm py rb go rs java kt yml yaml lock so dll exe zip gz tgz jar php sh".split(
    " "
  )
), alsoDomains = /* @__PURE__ */ new Set(["md", "so", "rs", "sh", "py", "zip", "go"]);
function endsLikeFile(domain) {
  let labels = domain.split("."), ending = labels.at(-1) ?? "";
  return fileEndings.has(ending) ? !alsoDomains.has(ending) || labels.length === 1 || /^\d+x?$|^v\d/.test(labels[0] ?? "") : !1;
}

// rules/checks/email/domains.ts
var toSet = (words) => new Set(words.trim().split(/\s+/)), reservedEndings = toSet(`
  test example invalid localhost local lan internal localdomain home corp intranet private onion alt tld domain arpa
`), reservedDomains = toSet("example.com example.net example.org example.edu"), placeholderDomains = toSet(`
  example.co.uk example.de example.fr example.es example.it example.nl example.eu example.io example.us example.ca
  test.com test.org test.net test.de test.co.uk test.io foo.com foo.org foo.net foo.bar bar.com bar.org foobar.com baz.com
  acme.com acme.org domain.com domain.tld domain.org mydomain.com yourdomain.com your-domain.com your-company.com
  yourcompany.com mycompany.com company.com somewhere.com somewhere.org nowhere.com nowhere.org a.com b.com c.com xyz.com
  abc.com host.com server.com site.com website.com sample.com dummy.com fake.com mustermann.de muster.de
`), placeholderLabels = toSet("test example dummy fake foo bar baz foobar yourdomain mydomain"), machineDomains = toSet(`
  users.noreply.github.com noreply.github.com reply.github.com noreply.gitlab.com users.noreply.gitlab.com
  noreply.codeberg.org gserviceaccount.com sentry.io mail.gmail.com amazonses.com sendgrid.net mailgun.org mcsv.net
  facebookmail.com docs.google.com group.calendar.google.com resource.calendar.google.com bounces.google.com
`), machineShape = /(?:^|\.)(?:noreply|no-reply|bounces?|mailer)\.[^.]+\../, listDomains = toSet(`
  googlegroups.com lists.sourceforge.net groups.io yahoogroups.com vger.kernel.org lists.linux.dev lists.debian.org
  lists.freedesktop.org lists.infradead.org freelists.org lists.apache.org lists.launchpad.net
`), listShape = /^(?:lists?|groups|listserv|mailman)\.[^.]+\../, relayDomains = toSet(`
  privaterelay.appleid.com relay.firefox.com mozmail.com duck.com simplelogin.com simplelogin.co simplelogin.fr
  simplelogin.io aleeas.com slmail.me slmails.com silomails.com 8alias.com 8shield.net dralias.com anonaddy.com anonaddy.me
  addy.io addymail.com mailer.me passmail.net passmail.com passinbox.com passfwd.com 33mail.com erine.email
  forwardemail.net burnermail.io cloaked.id ironvest.com opayq.com blurmail.com manyme.com spamgourmet.com
  marketplace.amazon.com reply.craigslist.org sale.craigslist.org guest.booking.com guest.airbnb.com members.ebay.com
  proxymail.facebook.com
`), generatorDomains = toSet(`
  armyspy.com cuvox.de dayrep.com einrot.com fleckens.hu gustr.com jourrapide.com rhyta.com superrito.com teleworm.us
`), wellKnownProviders = toSet(`
  gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.com.br hotmail.com
  hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es hotmail.be hotmail.nl hotmail.se hotmail.no hotmail.dk
  hotmail.com.br hotmail.com.ar hotmail.ca live.com live.co.uk live.fr live.de live.nl live.it live.se live.ca live.com.au
  live.com.mx live.be live.no live.dk msn.com passport.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es
  yahoo.ca yahoo.co.in yahoo.in yahoo.com.br yahoo.com.au yahoo.com.ar yahoo.com.mx yahoo.co.jp yahoo.co.id yahoo.com.ph
  yahoo.com.sg yahoo.com.tw yahoo.com.hk yahoo.com.vn yahoo.gr yahoo.ie yahoo.se yahoo.no yahoo.dk yahoo.pl yahoo.ro
  ymail.com rocketmail.com myyahoo.com aol.com aol.co.uk aol.de aol.fr aim.com icloud.com me.com mac.com proton.me
  protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.com tuta.io keemail.me gmx.de gmx.net gmx.at
  gmx.ch gmx.com gmx.org gmx.us gmx.fr web.de t-online.de freenet.de arcor.de posteo.de posteo.net mailbox.org magenta.de
  vodafone.de fastmail.com fastmail.fm hey.com zoho.com zohomail.com zohomail.eu yandex.ru yandex.com ya.ru mail.ru bk.ru
  inbox.ru list.ru internet.ru rambler.ru ukr.net i.ua orange.fr free.fr laposte.net wanadoo.fr sfr.fr neuf.fr
  bbox.fr numericable.fr libero.it virgilio.it alice.it tin.it tiscali.it fastwebnet.it poste.it wp.pl o2.pl onet.pl
  interia.pl gazeta.pl op.pl poczta.onet.pl seznam.cz email.cz centrum.cz post.cz azet.sk zoznam.sk freemail.hu citromail.hu
  qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com naver.com daum.net hanmail.net
  nate.com kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com rediffmail.com comcast.net verizon.net
  att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net frontier.com juno.com windstream.net
  btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com blueyonder.co.uk talktalk.net tiscali.co.uk
  o2.co.uk bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz shaw.ca rogers.com sympatico.ca
  bell.net telus.net videotron.ca uol.com.br bol.com.br terra.com.br ig.com.br globo.com oi.com.br xs4all.nl ziggo.nl
  kpnmail.nl home.nl planet.nl telenet.be skynet.be proximus.be scarlet.be bluewin.ch hispeed.ch sunrise.ch telia.com
  bredband.net comhem.se online.no mail.com email.com usa.com post.com europe.com inbox.lv abv.bg mail.bg walla.co.il
  sapo.pt iol.pt netcabo.pt telefonica.net terra.es riseup.net disroot.org autistici.org runbox.com startmail.com
  mailfence.com hushmail.com lycos.com excite.com cock.li ctemplar.com
`), nationalBranches = /^(?:yahoo|hotmail|live|outlook|gmx)\.(?:com?\.)?[a-z]{2}$/;
function isWithin(domain, set) {
  for (let rest = domain; ; ) {
    if (set.has(rest)) return !0;
    let dot2 = rest.indexOf(".");
    if (dot2 < 0) return !1;
    rest = rest.slice(dot2 + 1);
  }
}

// rules/checks/email/lazy.ts
const { createRequire: createRequire2 } = globalThis.process.getBuiltinModule("node:module");
var load2 = createRequire2(import.meta.url), loaded2 = null;
function addressLists() {
  return loaded2 ??= load2("./email-lists.js"), loaded2;
}

// rules/checks/email/names.ts
var toSet2 = (words) => new Set(words.trim().split(/\s+/)), machines = toSet2(`
  noreply no-reply no_reply no.reply donotreply do-not-reply do_not_reply noresponse mailer-daemon mailerdaemon maildaemon
  postmaster bounce bounces notification notifications notify alert alerts bot robot daemon nobody root cron build builds
  ci jenkins git svn hg ssh www-data devnull dev-null autoreply auto-reply automated unsubscribe
`), machineShape2 = /^(?:(?:no-?reply|do-?not-?reply|bounces?|unsubscribe)[-_+.=].*|.*[-_.](?:no-?reply|bounces?)|dependabot.*|renovate.*|.*\[bot\])$/, offices = toSet2(`
  abuse noc security hostmaster usenet news webmaster www uucp ftp info marketing sales support contact help helpdesk press
  media jobs careers hr hello office admin administrator administration privacy legal billing account accounts accounting
  feedback team dev developer developers community conduct opensource oss service services enquiries inquiries enquiry
  newsletter list lists announce maintainer maintainers bug bugs kontakt contacto contato contatto info-de bewerbung presse
  vertrieb verkauf buchhaltung rechnung datenschutz impressum service-client secretariat comptabilite ventas soporte
  atendimento vendas suporte comercial administracion recepcion reception rezeption reservations booking bookings orders
  mail email e-mail post order shop store dpo gdpr compliance whois registry registrar dns domains customerservice customer-service customercare
`), officeShape = /^.+-(?:dev|devel|users?|announce|list|bugs?|commits?|team|support|request|owner|admin|security|core)$/, alsoNames = toSet2(`
  alexa alla alpha angels berlin boston brand captain chef chicago china denver france gardner hola india job montreal no
  paris pastor per principal sem singapore smile stockholm sydney seattle uk us la lt mt sf ta women
`), madeUp = /^(?:(?:test(?:er|ing|user|e?mail|account)?|foo|bar|baz|qux|foobar|example|sample|demo|dummy|fake|asdf|qwerty|user|username)[0-9]{0,4}|your-?(?:name|email|address)?|you|my-?(?:email|name)|someone|somebody|anyone|nobody|name|abc|xyz|xx+|first\.?last|firstname\.?lastname|vorname\.nachname|max\.?mustermann|erika\.?mustermann|joe\.?bloggs|(?:john|jane)[._-]?doe[0-9]{0,2})$/, frequent = /^(?:juan\.?perez|jean\.?dupont|(?:john|jane)[._-]?smith[0-9]{0,2})$/, madeUpEdge = /^(?:test|example|dummy|fake)[._-]|[._-](?:test|example)$/, shortestRole = 4;
function judgeName(local, isPersonal) {
  let whole = local.toLowerCase(), [name = ""] = whole.split("+");
  return machines.has(name) || machineShape2.test(whole) ? "system" : offices.has(name) || !isPersonal && officeShape.test(name) ? "role" : madeUp.test(name) || madeUpEdge.test(name) || !isPersonal && frequent.test(name) ? "test" : !isPersonal && name.length >= shortestRole && !alsoNames.has(name) && addressLists().roles.has(name) ? "role" : null;
}

// rules/checks/email/classify.ts
function classifyAddress(parts, ownDomains = none) {
  if (ownDomains.size > 0 && isWithin(parts.domain, ownDomains))
    return { verdict: "own-staff", reasons: ["own domain"] };
  let byDomain = parts.isLiteral ? judgeMachine(parts.domain) : judgeDomain(parts.domain), kind = settled.has(byDomain.verdict) ? null : nameKind(parts, byDomain.verdict);
  return kind === null ? byDomain : { verdict: kind, reasons: [nameReasons[kind], ...extra(byDomain)] };
}
var none = /* @__PURE__ */ new Set(), settled = /* @__PURE__ */ new Set([
  "undeliverable",
  "reserved",
  "synthetic",
  "system"
]), nameReasons = {
  system: "a machine answers there",
  role: "an address of a role",
  test: "a made-up name"
};
function nameKind({ local, domain }, verdict) {
  return local.length === 1 && domain.indexOf(".") === 1 ? "test" : judgeName(local, verdict !== "corporate");
}
function extra({ verdict, reasons }) {
  return verdict === "disposable" ? reasons : [];
}
var known = /* @__PURE__ */ new Map(), mostKnown = 2e4;
function judgeDomain(domain) {
  let before = known.get(domain);
  if (before) return before;
  let judgement = judgeNewDomain(domain);
  return known.size >= mostKnown && known.clear(), known.set(domain, judgement), judgement;
}
function judgeNewDomain(domain) {
  let labels = domain.split("."), ending = labels.at(-1) ?? "";
  if (isWithin(domain, reservedDomains) || reservedEndings.has(ending)) return say("reserved", "reserved domain");
  if (/^\d+(?:\.\d+){3}$/.test(domain)) return say("undeliverable", "an IP address without brackets");
  if (/^\d+$/.test(ending) || endsLikeFile(domain)) return say("undeliverable", "a file name or a version");
  if (labels.length === 1) return say("undeliverable", "no top-level domain");
  let { isIcann, domain: registrable } = libraries().parseDomain(domain);
  if (!isIcann) return say("undeliverable", "no such top-level domain");
  if (isWithin(domain, generatorDomains)) return say("synthetic", "a domain of fakenamegenerator.com");
  if (isWithin(domain, machineDomains) || machineShape.test(domain)) return say("system", "a machine answers there");
  if (isWithin(domain, placeholderDomains)) return say("test", "a made-up domain");
  if (isWithin(domain, listDomains) || listShape.test(domain)) return say("role", "a mailing list");
  if (isWithin(domain, relayDomains)) return say("relay", "forwards to somebody who hides the own address");
  if (isWithin(domain, wellKnownProviders) || nationalBranches.test(domain))
    return say("freemail", "a mailbox at a provider");
  let { disposable, providers } = addressLists();
  return isWithin(domain, disposable) ? say("disposable", "a throw-away mailbox") : isWithin(domain, providers) ? say("freemail", "a mailbox at a provider") : placeholderLabels.has(labels[0] ?? "") ? say("test", "a made-up domain") : say("corporate", registrable === null ? "a domain of an authority" : "an address at an own domain");
}
var say = (verdict, reason) => ({ verdict, reasons: [reason] });
function judgeMachine(address) {
  return addressLists().isUnreachable(address) ? say("reserved", "a machine that nobody outside can reach") : say("unknown", "the address of a machine in place of a domain");
}

// rules/checks/email/cursor.ts
var Cursor = class {
  #text;
  at = 0;
  constructor(text) {
    this.#text = text;
  }
  get isAtEnd() {
    return this.at >= this.#text.length;
  }
  /** The next code point, or nothing at the end. */
  peek() {
    let code = this.#text.codePointAt(this.at);
    return code === void 0 ? "" : String.fromCodePoint(code);
  }
  skip() {
    this.at += this.peek().length;
  }
  take(wanted) {
    return this.#text.startsWith(wanted, this.at) ? (this.at += wanted.length, !0) : !1;
  }
  since(start) {
    return this.#text.slice(start, this.at);
  }
}, deepestComment = 20;
function skipComments(cursor) {
  for (; ; ) {
    if (!skipBlanks(cursor)) return !1;
    if (cursor.peek() !== "(") return !0;
    if (!skipComment(cursor)) return !1;
  }
}
function skipBlanks(cursor) {
  let folds = 0;
  for (; ; )
    if (cursor.take(`\r
`)) {
      if (folds++, folds > 1 || !/[ \t]/.test(cursor.peek())) return !1;
    } else if (!cursor.take(" ") && !cursor.take("	")) return !0;
}
function skipComment(cursor) {
  let depth = 0;
  for (; ; ) {
    let next = cursor.peek();
    if (next === "") return !1;
    if (next === "\r") {
      if (!skipBlanks(cursor) || cursor.peek() === "\r") return !1;
      continue;
    }
    if (cursor.skip(), next === "\\") {
      if (cursor.peek() < " ") return !1;
      cursor.skip();
    } else if (next === "(") depth++;
    else if (next === ")") depth--;
    else if (next < " " && next !== "	" || next === "\x7F") return !1;
    if (depth === 0) return !0;
    if (depth > deepestComment) return !1;
  }
}

// rules/checks/email/domain.ts
const { domainToASCII } = globalThis.process.getBuiltinModule("node:url");
var refuse = (problem) => ({ domain: null, problem }), character = /[A-Za-z0-9.-]|[^\x00-\x7f]/, dots = /[\u3002\uff0e\uff61]/g, label = new RegExp("^[\\p{L}\\p{N}\\p{M}](?:(?:[\\p{L}\\p{N}\\p{M}\xB7-]|\\p{Join_Control})*[\\p{L}\\p{N}\\p{M}])?$", "u");
function readDomain(cursor) {
  let start = cursor.at;
  for (; character.test(cursor.peek()); ) cursor.skip();
  return toDomain(cursor.since(start));
}
function toDomain(text) {
  let name = text.replace(dots, ".").toLowerCase();
  if (name === "") return refuse("no domain");
  let labels = name.split(".");
  if (labels.includes("")) return refuse("a dot too many in the domain");
  if (labels.some((each) => each.startsWith("-") || each.endsWith("-")))
    return refuse("a hyphen at the edge of a name");
  if (!labels.every((each) => label.test(each))) return refuse("a character that no domain has");
  let domain = /[^\x00-\x7f]/.test(name) ? domainToASCII(name) : name;
  return domain === "" ? refuse("no domain in any script") : domain.split(".").some((each) => each.length > 63) ? refuse("a part of the domain of more than 63 octets") : { domain, problem: "" };
}
function readLiteral(cursor) {
  cursor.skip();
  let start = cursor.at;
  for (; /[0-9A-Za-z:.]/.test(cursor.peek()); ) cursor.skip();
  let inner = cursor.since(start);
  if (!cursor.take("]")) return refuse("brackets that hold no address of a machine");
  let machine = addressLists().toMachine(inner);
  return machine === null ? refuse("brackets that hold no address of a machine") : { domain: machine, problem: "" };
}

// rules/checks/email/parse.ts
var longestText = 998, longest = { local: 64, domain: 255, address: 254 }, plain = /[\w!#$%&'*+/=?^`{|}~-]|[^\x00-\x7f]/, unseen = /[\p{C}\p{Z}]/u, usual = /^([A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*)@((?:[A-Za-z0-9]{1,63}\.|[A-Za-z0-9]{1,30}-[A-Za-z0-9]{1,30}\.){1,4}[A-Za-z]{2,24})$/;
function parseAddress(text) {
  let [, name, host] = text.length <= longest.local ? usual.exec(text) ?? [] : [];
  return name !== void 0 && host !== void 0 ? { parts: { local: name, isQuoted: !1, domain: host.toLowerCase(), isLiteral: !1 }, problem: null } : parseClosely(text);
}
function parseClosely(text) {
  if (text.length > longestText) return refuse2("longer than any address");
  let cursor = new Cursor(text);
  if (!skipComments(cursor)) return refuse2("a comment that does not end");
  let start = cursor.at, isQuoted = cursor.peek() === '"', local = isQuoted ? readQuoted(cursor) : readPlain(cursor);
  if (typeof local != "string") return local;
  if (!cursor.take("@")) return refuse2(problemBeforeSign(cursor));
  let written = Buffer.byteLength(cursor.since(start)) - 1, isLiteral = cursor.peek() === "[", { domain, problem } = isLiteral ? readLiteral(cursor) : readDomain(cursor);
  return domain === null ? refuse2(problem) : skipComments(cursor) ? cursor.isAtEnd ? measure({ local, isQuoted, domain, isLiteral }, written) : refuse2(cursor.peek() === "@" ? "more than one @" : "something stands behind the domain") : refuse2("a comment that does not end");
}
var refuse2 = (problem) => ({ parts: null, problem });
function problemBeforeSign(cursor) {
  let next = cursor.peek();
  return next === "" ? "no @" : /\s/.test(next) || unseen.test(next) ? "a blank or an invisible character" : next === "(" ? "a comment beside the @" : "a character that must be quoted";
}
function readPlain(cursor) {
  let start = cursor.at, wasDot = !0;
  for (let next = cursor.peek(); next === "." || plain.test(next); next = cursor.peek()) {
    if (next === "." && wasDot) return refuse2(cursor.at === start ? "begins with a dot" : "two dots in a row");
    if (unseen.test(next)) return refuse2("a blank or an invisible character");
    wasDot = next === ".", cursor.skip();
  }
  return cursor.at === start ? refuse2(cursor.peek() === "@" ? "nothing before the @" : problemBeforeSign(cursor)) : wasDot ? refuse2("a dot before the @") : cursor.since(start);
}
function readQuoted(cursor) {
  cursor.skip();
  let local = "";
  for (; ; ) {
    let next = cursor.peek();
    if (next === "") return refuse2("a quote that does not end");
    if (next === '"') break;
    if (cursor.take(`\r
`) && /[ \t]/.test(cursor.peek())) continue;
    if (cursor.skip(), next !== "\\") {
      if (next < " " || next === "\x7F") return refuse2("a control character");
      local += next;
      continue;
    }
    let escaped = cursor.peek();
    if (escaped < " " || escaped > "~") return refuse2("a backslash before what needs none");
    local += escaped, cursor.skip();
  }
  return cursor.skip(), local;
}
function measure(parts, written) {
  let domain = parts.domain.length + (parts.isLiteral ? 2 : 0);
  return written > longest.local ? refuse2("more than 64 octets before the @") : domain > longest.domain ? refuse2("a domain of more than 255 octets") : written + 1 + domain > longest.address ? refuse2("more than 254 octets") : { parts, problem: null };
}

// rules/checks/email/spelled.ts
var spelled = /^([\p{L}\p{N}_.+-]{1,64})\s?(?:[[({<]\s?at\s?[\])}>]|&(?:#0{0,3}64|#[xX]0{0,2}40|commat);)\s?(.{3,100})$/iu, dot = /\s?(?:[[({<]\s?(?:dot|punkt|point|punto)\s?[\])}>]|&(?:#0{0,3}46|#[xX]0{0,2}2[eE]|period);)\s?/gi, worded = new RegExp("^([\\p{L}\\p{N}_.+-]{1,64}?(?: dot [\\p{L}\\p{N}_+-]{1,64}){0,5})([ _])at\\2((?:[\\p{L}\\p{N}-]{1,63}\\2(?:dot|punkt|point|punto)\\2){1,5}\\p{L}{2,24})$", "iu"), wordOfDot = /[ _](?:dot|punkt|point|punto)[ _]/gi;
function unspell(text) {
  let [, name, , host] = worded.exec(text) ?? [];
  if (name !== void 0 && host !== void 0)
    return `${name.replace(wordOfDot, ".")}@${host.replace(wordOfDot, ".")}`;
  let [, local, domain] = spelled.exec(text) ?? [];
  return local === void 0 || domain === void 0 ? null : `${local.replace(dot, ".")}@${domain.replace(dot, ".")}`;
}

// rules/checks/email/typo.ts
var endings = new Map(
  Object.entries({
    com: "con cmo ocm comm ccom coom vom xom cpm cim clm ckm cok con com1 coms comn comj",
    net: "nte ent nett neet bet met ner nrt het",
    org: "ogr orgg rog prg irg otg ord",
    de: "dee d3 ed dw"
  }).flatMap(([right, wrong]) => wrong.split(" ").map((each) => [each, right]))
), nearCom = /* @__PURE__ */ new Set(["co", "cm", "om", "cam", "col", "como"]), onlyCom = /* @__PURE__ */ new Set(["gmail", "hotmail", "outlook", "icloud", "yahoo", "googlemail", "protonmail"]), shortestName = 5, names = new Set([...wellKnownProviders].map(nameOf).filter((name) => name.length >= shortestName)), suggestions = /* @__PURE__ */ new Map(), mostKept = 2e4;
function suggestDomain(domain) {
  let before = suggestions.get(domain);
  if (before !== void 0) return before;
  let suggestion = isKnown(domain) ? null : findSuggestion(domain);
  return suggestions.size >= mostKept && suggestions.clear(), suggestions.set(domain, suggestion), suggestion;
}
function isKnown(domain) {
  return isWithin(domain, wellKnownProviders) || isWithin(domain, relayDomains) ? !0 : !(mendEnding(domain) !== null || [...onlyCom].some((name) => isOneSlip(nameOf(domain), name))) && [addressLists().disposable, addressLists().providers].some((list) => list.has(domain));
}
function findSuggestion(domain) {
  let [name, ending] = [nameOf(domain), domain.slice(domain.indexOf(".") + 1)];
  if (name === "" || reservedEndings.has(ending)) return null;
  let rightEnding = mendEnding(domain), mended = `${(names.has(name) ? name : mendName(name, rightEnding ?? ending)) ?? ""}.${rightEnding ?? ending}`;
  return mended !== domain && wellKnownProviders.has(mended) ? mended : rightEnding !== null && !exists(domain) ? domain.slice(0, -lastOf(domain).length) + rightEnding : null;
}
function mendEnding(domain) {
  let [name, last] = [nameOf(domain), lastOf(domain)];
  return nearCom.has(last) && name.length + last.length + 1 === domain.length ? onlyCom.has(name) || mendName(name, "com") !== null ? "com" : null : endings.get(last) ?? null;
}
function lastOf(domain) {
  return domain.slice(domain.lastIndexOf(".") + 1);
}
function mendName(name, ending) {
  if (name.length < shortestName - 1) return null;
  let near = [...names].filter((each) => wellKnownProviders.has(`${each}.${ending}`) && isOneSlip(name, each));
  return near.length === 1 ? near[0] ?? null : null;
}
function isOneSlip(wrong, right) {
  if (wrong === right || Math.abs(wrong.length - right.length) > 1) return !1;
  let start = 0;
  for (; start < wrong.length && wrong[start] === right[start]; ) start++;
  let end = 0;
  for (; end < wrong.length - start && end < right.length - start && wrong.at(-1 - end) === right.at(-1 - end); ) end++;
  let [cut, whole] = [wrong.slice(start, wrong.length - end), right.slice(start, right.length - end)];
  return cut.length === 2 && whole.length === 2 ? cut[0] === whole[1] && cut[1] === whole[0] : start === 0 || cut.length > 1 || whole.length > 1 ? !1 : cut.length !== whole.length || areNeighbours(cut, whole);
}
var keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"], alike = ["aeiouy", "zy", "mn", "ck", "vw"];
function areNeighbours(a, b) {
  if (alike.some((letters) => letters.includes(a) && letters.includes(b))) return !0;
  let place = (letter) => {
    let row = keyboard.findIndex((keys2) => keys2.includes(letter));
    return [row, keyboard[row]?.indexOf(letter) ?? -9];
  }, [[rowA, columnA], [rowB, columnB]] = [place(a), place(b)];
  return rowA >= 0 && rowB >= 0 && Math.abs(rowA - rowB) <= 1 && Math.abs(columnA - columnB) <= 1;
}
function exists(domain) {
  return libraries().parseDomain(domain).isIcann === !0;
}
function nameOf(domain) {
  return domain.slice(0, Math.max(0, domain.indexOf(".")));
}

// rules/checks/email/check.ts
var email = createEmailCheck([]);
function createEmailCheck(ownDomains) {
  let own = new Set(ownDomains.map((domain) => domain.toLowerCase()));
  return { name: "email", judge: (value) => judge(unspell(value) ?? value, own) };
}
var provenanceOfAddress = {
  reserved: "test",
  test: "test",
  synthetic: "synthetic",
  system: "public-contact",
  role: "public-contact",
  "own-staff": "staff"
}, template = /^[-'"]|-$|%[sdif]?$|^%|\$\{/;
function judge(value, own) {
  let { parts } = parseAddress(value);
  if (!parts || template.test(parts.local) || !/[\p{L}\p{N}]/u.test(parts.local)) return invalid("no address");
  let { verdict, reasons } = classifyAddress(parts, own), reason = reasons[0] ?? "";
  if (verdict === "undeliverable")
    return suggestDomain(parts.domain) === null ? invalid(reason) : unknown("a misspelt domain");
  let provenance = provenanceOfAddress[verdict];
  return provenance ? valid(reason, provenance) : unknown(reason);
}

// rules/checks/card.ts
var published = new Set(
  `4111111111111111 4242424242424242 4012888888881881 4000056655665556 4222222222222 5555555555554444 5105105105105100
  5200828282828210 2223003122003222 2223000048400011 378282246310005 371449635398431 378734493671000 6011111111111117
  6011000990139424 6011981111111113 30569309025904 38520000023237 3056930009020004 36227206271667 6555900000604105
  3530111333300000 3566002020360505 6200000000000005 6200000000000047 6205500000000000004 4000000000000002
  4000000000000077 4000000000009995 4000000000000341 4000002500003155 4000003800000446 4000000000003220 4917610000000000
  4462030000000000 5454545454545454 4444333322221111 4988438843884305 5577000055770004 6759649826438453 6799990100000000019
  4539578763621486 4716258050958645 4532015112830366 4916592289993918 4485275742308327 5425233430109903 2222420000001113
  6304000000000000 5019717010103742 4000020000000000 4001020000000009 4917300800000000 4009348888881881 4005519200000004`.trim().split(/\s+/)
), card = {
  name: "card",
  judge(value) {
    let digits = value.replace(/\D/g, "");
    if (/^(\d)\1*$/.test(digits) || /0{8}|1234567/.test(digits.slice(0, -1)))
      return published.has(digits) ? valid("a published test card", "test") : invalid("no issuer gives such numbers");
    let { isValid, card: brand } = libraries().cardValidator.number(digits);
    return !isValid || !brand ? invalid("no card number") : published.has(digits) ? valid("a published test card", "test") : valid(`Luhn holds, ${brand.niceType}`);
  }
}, namedCard = {
  name: "named-card",
  judge(value) {
    let verdict = card.judge(value), digits = value.replace(/\D/g, ""), mayBe = /^(?!89|(\d)\1*$|.*0{8}|.*1234567)\d{13,19}$/.test(digits) && hasLuhn(digits);
    return verdict.status === "invalid" && mayBe ? valid("Luhn holds, of a scheme that is not known") : verdict;
  }
};
function hasLuhn(digits) {
  return luhnDigitOf(digits.slice(0, -1)) === Number(digits.at(-1));
}

// rules/checks/checksums.ts
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
const { crc32 } = globalThis.process.getBuiltinModule("node:zlib");
var base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", base62LowerFirst = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
function toBase(value, digits, width) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length))
    text = (digits[rest % digits.length] ?? "") + text;
  return text.padStart(width, digits[0]);
}
var body = (head) => head.slice(head.indexOf("_") + 1), hex8 = (value) => value.toString(16).padStart(8, "0");
function littleEndianHex(value) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32LE(value), bytes.toString("hex");
}
function base32(bytes) {
  let bits = "";
  for (let byte of bytes) bits += byte.toString(2).padStart(8, "0");
  return (bits.match(/.{5}/g) ?? []).map((five) => base32Digits[Number.parseInt(five, 2)] ?? "").join("");
}
var checksums = [
  /** GitHub, npm, Vercel: of what stands behind the first underscore. */
  toChecksum("crc32-base62", 6, (head) => toBase(crc32(body(head)), base62, 6)),
  /** Deno: of prefix and body. */
  toChecksum("crc32-base62-whole", 6, (head) => toBase(crc32(head), base62, 6)),
  /** Apify: of prefix and body, small letters first. */
  toChecksum("crc32-base62-lower-first", 6, (head) => toBase(crc32(head), base62LowerFirst, 6)),
  /** Zuplo, Canva. */
  toChecksum("crc32-hex", 8, (head) => hex8(crc32(body(head)))),
  /** Atlassian, Bitbucket. */
  toChecksum("crc32-hex-upper", 8, (head) => hex8(crc32(head)).toUpperCase()),
  /** Grafana service accounts: little-endian, of the first 37 characters. */
  toChecksum("crc32-hex-little-endian", 8, (head) => littleEndianHex(crc32(head.replace(/_$/, "")))),
  /** GitLab routable tokens: of everything before, base 36. */
  toChecksum("crc32-base36", 7, (head) => crc32(head).toString(36).padStart(7, "0")),
  /** GitHub fine-grained tokens: first eight characters of base32(SHA-256) of the 77 before; eight more follow. */
  toChecksum("github-fine-grained", 8, (head) => base32(createHash("sha256").update(head).digest()).slice(0, 8), 8),
  /** Confluent: base64 of the little-endian CRC32. */
  toChecksum(
    "crc32-base64-little-endian",
    6,
    (head) => Buffer.from(littleEndianHex(crc32(head)), "hex").toString("base64").slice(0, 6)
  )
];

// rules/checks/identifiers.ts
var sampleIbans = new Set(
  `GB82WEST12345698765432 DE89370400440532013000 FR1420041010050500013M02606 GB29NWBK60161331926819 NL91ABNA0417164300
  ES9121000418450200051332 IT60X0542811101000000123456 BE68539007547034 CH9300762011623852957 AT611904300234573201
  PL61109010140000071219812874 SE4550000000058398257466 DK5000400440116243 NO9386011117947 FI2112345600000785
  PT50000201231234567890154 IE29AIBK93115212345678 LU280019400644750000 DE75512108001245126199 GB33BUKB20201555555555`.trim().split(/\s+/)
), iban = {
  name: "iban",
  judge(value) {
    let compact = value.replace(/\s/g, "").toUpperCase();
    return libraries().isValidIBAN(compact) ? sampleIbans.has(compact) || /(\d)\1{9}/.test(compact) ? valid("a published sample", "test") : valid("check digits and length hold") : invalid("no IBAN");
  }
}, famousNumbers = /* @__PURE__ */ new Set([
  "078051120",
  "219099999",
  "457555462",
  "123456789",
  "111223333",
  "987654320",
  "123121234"
]), socialSecurity = {
  name: "us-ssn",
  judge(value) {
    let digits = value.replace(/\D/g, ""), [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
    return digits.length !== 9 || area === "000" || area === "666" || area >= "900" || group === "00" || serial === "0000" ? invalid("never given") : famousNumbers.has(digits) || /^(\d)\1*$/.test(digits) ? valid("a published sample", "test") : unknown("a number that may be given");
  }
}, fiction = {
  1: /^\d{3}555\d{4}$/,
  44: /^(?:2079460|1632960|1(?:1[3-8]|[2-6]1)4960|1914980|2896496|2920180|7700900|8081570|9098790|3069990)\d{3}$/
}, phone = {
  name: "phone",
  judge(value) {
    let number = libraries().parsePhone(value.trim().startsWith("+") ? value : value.replace(/^00/, "+"), "US");
    if (/^\(?0[1-9]/.test(value.trim())) return unknown("written in a national form");
    if (!number) return invalid("no numbering plan has it");
    let national = number.nationalNumber;
    return fiction[number.countryCallingCode]?.test(national) ? valid("reserved for fiction", "test") : number.isValid() ? /(\d)\1{5}|123456|234567/.test(national) ? valid("a made-up number", "test") : valid(`the numbering plan of ${number.country ?? `+${number.countryCallingCode}`} has it`) : invalid("no numbering plan has it");
  }
}, date = toCheck(
  "date",
  (value) => {
    let parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(value) ?? /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(value);
    if (!parts) return !1;
    let numbers2 = parts.slice(1).map(Number).toSorted((a, b) => a - b), [low = 0, middle = 0, year = 0] = numbers2;
    return year >= 1900 && year < 2100 && low >= 1 && low <= 12 && middle >= 1 && middle <= 31;
  },
  "a date",
  "no date"
), ip = toCheck(
  "ip-address",
  (value) => /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/.test(value),
  "an IP address",
  "no IP address"
), identifiers2 = [iban, socialSecurity, phone, date, ip];

// rules/checks/national.ts
var numbers = [
  {
    name: "es-dni",
    shape: /^(?:\d{8}|[XYZ]-?\d{7})-?[A-Z]$/i,
    holds: (value, { dni, nie }) => dni(value).isValid || nie(value).isValid
  },
  {
    name: "it-codice-fiscale",
    // Of people who would have the same one, digits become letters (omocodia).
    shape: /^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/i,
    holds: (value, { codiceFiscale }) => codiceFiscale(value).isValid
  },
  {
    name: "mx-curp",
    shape: /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d$/i,
    holds: (value, { curp }) => curp(value).isValid
  },
  {
    name: "gb-nino",
    shape: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i,
    holds: (value, { nino }) => nino(value).isValid
  },
  { name: "in-pan", shape: /^[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]$/, holds: (value, { pan }) => pan(value).isValid },
  // Singapore has published no rule for the last letter, and stdnum has none.
  { name: "sg-nric", shape: /^[STFGM]\d{7}[A-Z]$/, holds: null },
  {
    name: "fr-nir",
    shape: /^[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}$/i,
    holds: (value, { nir }) => nir(value).isValid
  },
  {
    name: "br-cpf",
    shape: /^\d{3}\.?\d{3}\.?\d{3}-?\d{2}$/,
    // The Receita Federal gives none of one digit, which stdnum takes.
    holds: (value, { cpf }) => cpf(value).isValid && new Set(digitsOf(value)).size > 1
  },
  { name: "pl-pesel", shape: /^\d{11}$/, holds: (value, { pesel }) => pesel(value).isValid },
  {
    name: "de-idnr",
    shape: /^[1-9]\d ?\d{3} ?\d{3} ?\d{3}$/,
    holds: (value, { idnr }) => idnr(value).isValid && repeatsOneDigit(digitsOf(value).slice(0, 10))
  },
  // Zeros are nobody's; stdnum takes them.
  { name: "nl-bsn", shape: /^(?!0{9})\d{9}$/, holds: (value, { bsn }) => bsn(value).isValid },
  {
    name: "se-personnummer",
    shape: /^(?:19|20)?\d{6}[-+]?\d{4}$/,
    // Skatteverket writes twelve digits without a sign, which stdnum does not take.
    holds: (value, { personnummer }) => personnummer(value.replace(/^(\d{6}|\d{8})(\d{4})$/, "$1-$2")).isValid
  },
  // Since 2023 a century has several signs.
  { name: "fi-hetu", shape: /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]$/, holds: (value, { hetu }) => hetu(value).isValid },
  {
    name: "dk-cpr",
    shape: /^\d{6}-\d{4}$/,
    // Since 2007 numbers are given whose last digit checks nothing.
    holds: (value, { cpr }) => cpr(value).isValid && (isCheckedCpr(digitsOf(value)) || null)
  },
  {
    name: "no-fodselsnummer",
    shape: /^\d{6} ?\d{5}$/,
    holds: (value, { fodselsnummer }) => fodselsnummer(value).isValid
  },
  { name: "ch-ahv", shape: /^756\.?\d{4}\.?\d{4}\.?\d{2}$/, holds: (value, { ahv }) => ahv(value).isValid },
  {
    name: "cl-rut",
    shape: /^\d{1,2}(?:\.?\d{3}){2}-?[\dK]$|^\d{3}\.?\d{3}-[\dK]$/i,
    // stdnum takes neither the points that it writes itself, nor a number below a million.
    holds: (value, { rut }) => rut(value.replace(/[.-]/g, "").padStart(8, "0")).isValid
  },
  { name: "cn-resident-id", shape: /^\d{17}[\dX]$/i, holds: (value, { residentId }) => residentId(value).isValid },
  { name: "tr-tckn", shape: /^[1-9]\d{10}$/, holds: (value, { tckn }) => tckn(value).isValid }
], nationalNumbers = numbers.map(({ name, shape, holds }) => ({
  name,
  judge(value) {
    let trimmed = value.trim();
    if (!shape.test(trimmed)) return invalid("another form");
    let isRight = holds === null ? null : holds(trimmed.toUpperCase(), nationalLibrary());
    return isRight === null ? unknown("the form holds") : isRight ? valid("check digits hold") : invalid("check digits do not hold");
  }
}));
function digitsOf(value) {
  return Array.from(value.replace(/\D/g, ""), Number);
}
function repeatsOneDigit(digits) {
  let counts = [...Map.groupBy(digits, (digit) => digit).values()].map(({ length }) => length), [most = 0, second = 0] = counts.toSorted((a, b) => b - a), isRun = digits.some((digit, at) => digit === digits[at + 1] && digit === digits[at + 2]);
  return (most === 2 || most === 3) && second < 2 && !isRun;
}
function isCheckedCpr(digits) {
  return [4, 3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11 === 0;
}

// rules/checks/key-bytes.ts
function parsesAsKey(body2) {
  return beginnings(body2).some((begin) => {
    let bytes = Buffer.from(body2.slice(begin), "base64");
    return isOpenSshKey(bytes) || isDerKey(bytes);
  });
}
function beginnings(body2) {
  return [0, ...[...body2.matchAll(/M[C-I]|b3BlbnNzaC1rZXktdjE/g)].slice(0, 3).map(({ index }) => index)];
}
function isDerKey(bytes) {
  let whole = elementAt(bytes, 0);
  if (whole?.tag !== 48 || whole.end > bytes.length + 24) return !1;
  let version = elementAt(bytes, whole.begin);
  if (version?.tag !== 2 || version.end - version.begin !== 1) return !1;
  let next = elementAt(bytes, version.end);
  return next !== null && [2, 48, 4].includes(next.tag) && next.end <= whole.end && next.end > next.begin;
}
function elementAt(bytes, at) {
  let [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === void 0 || first === void 0) return null;
  if (first < 128) return { tag, begin: at + 2, end: at + 2 + first };
  let count = first & 127;
  if (count < 1 || count > 3 || at + 2 + count > bytes.length) return null;
  let begin = at + 2 + count;
  return { tag, begin, end: begin + bytes.readUIntBE(at + 2, count) };
}
function isOpenSshKey(bytes) {
  if (bytes.subarray(0, 15).toString("latin1") !== "openssh-key-v1\0") return !1;
  let at = 15;
  for (let part = 0; part < 5; part++) {
    if (at + 4 > bytes.length || (part === 3 && (at += 4), at + 4 > bytes.length)) return !1;
    at += 4 + bytes.readUInt32BE(at);
  }
  return at <= bytes.length + 24;
}

// rules/checks/structure.ts
function decodeJson(text) {
  try {
    let value = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return typeof value == "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
var longestToken = 3e4, jwt = {
  name: "jwt",
  judge(value) {
    let [head = "", claims = "", signature = ""] = value.split("."), header = decodeJson(head);
    if (!header || typeof header.alg != "string") return invalid("header is not JSON with an algorithm");
    if (header.alg.toLowerCase() === "none") return signature ? unknown("unsigned") : valid("unsigned", "test");
    if (!signature && value.length > longestToken) return valid("longer than is looked at");
    let payload = decodeJson(claims);
    if (!payload) return "enc" in header ? valid("encrypted JSON web token") : invalid("claims are not JSON");
    let names2 = /* @__PURE__ */ new Set([payload.name, payload.sub]);
    return names2.has("John Doe") || names2.has("1234567890") ? valid("the sample of jwt.io", "test") : valid("header and claims decode");
  }
}, privateKey = {
  name: "private-key",
  judge(value) {
    if (value.length > longestBlock) return judgeLong(value);
    let { body: body2, isMostly } = readBlock(value);
    return hasEnd(value) ? body2.length < 64 || /^(.)\1*$/.test(body2) ? invalid("no key behind the header") : parsesAsKey(body2) ? valid("the key decodes") : isMostly ? /ENCRYPTED/.test(value.slice(0, 400)) ? unknown("encrypted with a passphrase") : { ...unknown("cut off or made up: no key decodes"), milder: mostSteps } : invalid("no key behind the header") : judgeBeginning(isMostly);
  }
}, mostSteps = 3, keyBlock = {
  name: "key-block",
  judge: (value) => value.length > longestBlock ? judgeLong(value) : hasEnd(value) ? unknown("from begin to end") : judgeBeginning(readBlock(value).isMostly)
}, hasEnd = (value) => /-{4,5} ?END |Private-Lines: [0-9]/.test(value);
function judgeBeginning(isMostly) {
  return isMostly ? unknown("longer than is looked at") : invalid("no key behind the header");
}
function judgeLong(value) {
  return value.replace(/-{4,5} ?END [^-]*-{4,5}$/, "").slice(-200).split(/\\+[nrt]|[\s"'`,+]+/).filter((word2) => word2 !== "").slice(-3).some((word2) => /^[A-Za-z0-9+/=]{40,}$/.test(word2)) ? unknown("longer than is looked at") : invalid("no key in front of the end");
}
function readBlock(value) {
  let plain2 = value.replace(/&#?[0-9A-Za-z]{1,8};|<[^<>]{1,40}>/g, `
`), [, ...lines] = plain2.replace(/-{4,5} ?END .*$/s, "").split(/\\+[nrt]|[\r\n]|KEY(?: BLOCK)? ?-{4,5}/), words = lines.filter((line) => !/^[\s"'#>*]*[A-Za-z][A-Za-z0-9-]*:\s/.test(line)).join(" ").split(/[\s"'`,]+/), encoded = words.filter((word2) => /^[A-Za-z0-9+/=]{16,}$/.test(word2)), size = (list) => list.reduce((sum, { length }) => sum + length, 0), full = encoded.filter(({ length }) => length >= shortestLine);
  return { body: encoded.join("").replace(/=+$/, ""), isMostly: size(full) >= size(words) * leastEncoded };
}
var leastEncoded = 0.6, longestBlock = 32100, shortestLine = 32, awsKeyId = toCheck(
  "aws-key-id",
  (value) => {
    let bits = 0n;
    for (let character2 of value.slice(4, 14))
      bits = bits * 32n + BigInt(Math.max(0, base32Digits.indexOf(character2)));
    return (bits >> 2n & 0x7fffffffff80n) >> 7n < 1000000000000n;
  },
  "holds an account number",
  "holds no account number"
), mixed = toCheck(
  "mixed",
  (value) => /[0-9]/.test(value) && /[A-Za-z]/.test(value),
  "letters and digits mixed",
  "letters or digits only"
), base64Json = toCheck(
  "base64-json",
  (value) => decodeJson(value.slice(value.indexOf("_") + 1).split("_")[0] ?? "") !== null || decodeJson(value) !== null,
  "decodes to JSON",
  "does not decode to JSON"
), basicAuth = toCheck(
  "basic-auth",
  // The head of a JWT has a colon, too.
  (value) => /^(?!\{")[\x20-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(value, "base64").toString("latin1")),
  "decodes to a user and a password",
  "does not decode to a user and a password"
), bech32 = toCheck(
  "bech32",
  (value) => {
    let lower = value.toLowerCase(), separator = lower.lastIndexOf("1"), digits = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", prefix = lower.slice(0, separator), values = [
      ...[...prefix].map((c) => c.charCodeAt(0) >> 5),
      0,
      ...[...prefix].map((c) => c.charCodeAt(0) & 31),
      ...Array.from(lower.slice(separator + 1), (c) => digits.indexOf(c))
    ], generators = [996825010, 642813549, 513874426, 1027748829, 705979059], sum = 1;
    for (let five of values) {
      let top = sum >>> 25;
      sum = (sum & 33554431) << 5 ^ five;
      for (let [index, generator] of generators.entries()) top >> index & 1 && (sum ^= generator);
    }
    return sum === 1;
  },
  "checksum holds",
  "checksum does not hold"
), natsSeed = {
  name: "nats-seed",
  judge(value) {
    let bytes = fromBase32(value), sum = crc16(bytes.subarray(0, 34));
    return bytes[34] === (sum & 255) && bytes[35] === sum >> 8 ? valid("checksum holds") : { ...unknown("checksum does not hold"), milder: 1 };
  }
};
function fromBase32(text) {
  let bits = 0n;
  for (let character2 of text) bits = bits * 32n + BigInt(Math.max(0, base32Digits.indexOf(character2)));
  return Buffer.from((bits >> 2n).toString(16).padStart(72, "0"), "hex");
}
function crc16(bytes) {
  let sum = 0;
  for (let byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 32768 ? sum << 1 ^ 4129 : sum << 1) & 65535;
  }
  return sum;
}
var structures = [
  jwt,
  privateKey,
  keyBlock,
  awsKeyId,
  mixed,
  base64Json,
  basicAuth,
  bech32,
  natsSeed
];

// rules/checks/index.ts
var checks = new Map(
  [...checksums, ...structures, ...identifiers2, ...nationalNumbers, email, card, namedCard].map((check) => [
    check.name,
    check
  ])
);

// rules/closest.ts
function closest(word2, names2) {
  let wanted = word2.trim().toLowerCase(), most = Math.max(1, Math.floor(wanted.length / 4)), best = null, least = most + 1;
  for (let name of names2) {
    let steps = distance(wanted, name.toLowerCase(), least);
    steps < least && ([best, least] = [name, steps]);
  }
  return best;
}
function didYouMean(word2, names2) {
  let name = closest(word2, names2);
  return name === null ? "" : `; did you mean "${name}"?`;
}
var word = /^(?:[A-Z]?[a-z]{1,20}(?:[A-Z][a-z]{1,20}){0,3}|[A-Z]{1,6})\d{0,2}$/;
function shownName(name) {
  let words = name.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
  return name.length <= 60 && /^[A-Za-z][\w/.*-]*$/.test(name) && words.every((part) => word.test(part)) ? `"${name}"` : null;
}
function distance(a, b, least) {
  if (Math.abs(a.length - b.length) >= least) return least;
  let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    let next = [i];
    for (let j = 1; j <= b.length; j++) {
      let change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    [before, row] = [row, next];
  }
  return Math.min(least, row[b.length] ?? 0);
}

// rules/names.ts
function normaliseName(name) {
  return name.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// rules/keyed.ts
var signs = ["", "_", "-", ".", " "], lockFiles = [
  "**/*.{lock,lockb,sum,snap,map}",
  "**/{package-lock,npm-shrinkwrap,composer,packages.lock,pnpm-lock}.{json,lock,yaml}",
  "**/Package.resolved"
], behindWord = `
  access account acc admin ai api app auth bearer bot client cloud config consumer cred db default deploy dev env hook
  hq id integration io key labs live mail master oauth org owner password pat personal plus prod project pub priv pw
  read rest sdk sec server service site sms ssws stag team test token tok url user web write
`.trim().split(/\s+/).join("|"), assigned = String.raw`(?:\\{0,3}["'\x60\])]){0,2}\s{0,8}(?:=>|:{1,3}=|\?=|\?\?|\|\||={1,3}|[:(>]|\sis\s|,)\s{0,4}`, spoken = String.raw`(?i:[0-9a-z_. -]{0,40}(?:key|token|secret|access|private|auth|password|pat))[ \t:=.-]{1,4}["'\x60]?`, called = String.raw`(?i:[_. -]?(?:api|access|private|secret|token|key|auth)){1,3}[ \t:=.-]{1,4}["'\x60]?`, opened = String.raw`(?:[A-Za-z.]{1,20}\s?=\s{0,2})?(?:[A-Za-z_.]{1,30}\()?[\\"'\x60(]{0,4}(?:(?i:bearer|token|basic|key|apikey|ssws)[ =]{1,2})?`, namesOther = String.raw`(?i:ids?|uuid|guid|sha|sha1|sha256|md5|hash|digest|checksum|commit|revision|rev|version|ur[li]|name|image|etag|fingerprint|integrity|h1|site_?key|public_?key|publishable_?key)["'\x60\])]{0,3}\s{0,8}(?:=>|:=|={1,3}|[:(>])[^\r\n=:]*={0,2}[^=:]?\z`, keyName = String.raw`(?i:[0-9a-z_.$-]{0,30}(?:key|token|secret|pass|pwd|auth|cred|api|pat)[0-9a-z_.-]{0,20})`, below = String.raw`[^\r\n]{0,40}\r?\n(?:[^\r\n]{0,60}\r?\n){0,2}[ \t]{0,12}(?:\[[A-Z]{4,8}\] (?:[A-Za-z]{1,12} ){0,3})?["']?${keyName}`, query = String.raw`[0-9A-Za-z_./-]{1,60}\?(?:[^\s"'<>]{0,60}&)?${keyName}`, toNameEnd = String.raw`(?:\b|[^A-Za-z]|(?i:${behindWord}))`, assignedTo = String.raw`(?:(?i:[0-9a-z_. -]{0,40})|${query}|${below})${assigned}${opened}`, toValue = `(?:${toNameEnd}(?:${assignedTo}|${spoken})|${called})`;
function keyedText({ words, value }, shape) {
  return {
    anchors: anchorsOf(words),
    shape: null,
    expression: `${toNames(words)}${toValue}${withoutLeft(shape.expression)}`,
    window: { before: 32, after: Math.min(1400, 230 + shape.longest) },
    ...words.length > 1 ? { words } : {},
    checks: ["mixed", ...shape.checks],
    notMatch: [namesOther],
    near: null,
    entropy: value.length === 1 ? 3 : null,
    not: [],
    stopwords: [],
    placeholders: !1,
    like: { kind: "token", isNamed: !1 }
  };
}
function narrowTo(anchor, { expression, words = [] }) {
  let own = words.filter((word2) => anchorTexts(word2).includes(anchor));
  return own.length === 0 ? expression : toNames(own) + expression.slice(toNames(words).length);
}
function toNames(words) {
  let small = words.flatMap(spellingsOf), capital = small.flatMap((text) => [text.charAt(0).toUpperCase() + text.slice(1), text.toUpperCase()]), [any, inside] = [small, capital].map((texts) => texts.join("|").replaceAll(".", "\\."));
  return `(?:(?:^|[^0-9A-Za-z])(?i:${any})|[0-9a-z](?:${inside}))`;
}
function spellingsOf(word2) {
  return word2.includes(" ") ? signs.map((sign) => word2.replaceAll(" ", sign)) : [word2];
}
function withoutLeft(expression) {
  return expression.slice(expression.indexOf("(?P<value>"));
}
function anchorsOf(words) {
  return [...new Set(words.flatMap(anchorTexts))].map((text) => ({ text, fold: !0, assigned: !1, run: !0 }));
}
function anchorTexts(word2) {
  let longest2 = word2.split(" ").toSorted((a, b) => b.length - a.length)[0] ?? word2;
  return longest2.length >= 5 && !(/* @__PURE__ */ new Set(["access", "token", "secret", "login", "client"])).has(longest2) ? [longest2] : spellingsOf(word2);
}

// rules/secret-names.ts
var passwordWords = [
  "password",
  "passwd",
  "passphrase",
  "passcode",
  "passwort",
  "kennwort",
  "wachtwoord",
  "contrasena",
  "senha",
  "motdepasse",
  "mot_de_passe",
  "haslo",
  "losenord",
  "parola",
  "pwd",
  "pswd",
  "passw",
  "psk",
  "pass"
], secretWords = ["secret", "token", "credential", "passkey", "bearer"], lastWords = ["auth", "salt"], keyWords = `
  api app application access account admin aes auth authentication authorization backend cipher client consumer cookie
  crypto data database db decrypt decryption deploy deployment des developer device encrypt encryption enc hash hmac
  integration jwt license licence machine mac management master merchant nonce partner pepper pgp gpg private prod
  production read write rest root rpc rsa salt secure security sender server service session shared sign signature
  signing ssh ssl storage stream subscription sync tls transaction user vault webhook logged_in
`.trim().split(/\s+/), signs2 = ["", "_", "-", "."], secretNames = {
  password: passwordWords.toSorted((a, b) => b.length - a.length).join("|"),
  secret: [
    ...secretWords,
    `(?:${keyWords.toSorted((a, b) => b.length - a.length).join("|")})[_.-]?key`,
    ...lastWords
  ].join("|")
}, secretNameAnchors = {
  password: passwordWords.filter((word2, _, all) => !all.some((other) => other !== word2 && word2.includes(other))),
  secret: [
    ...secretWords,
    ...keyWords.flatMap((word2) => signs2.map((sign) => `${word2.slice(-20)}${sign}key`)),
    ...lastWords
  ]
};
function toNameAnchors(kind, isAssigned) {
  let shortest = secretNameAnchors[kind].filter(
    (text, at, all) => !all.some((other, index) => index !== at && text.includes(other))
  );
  return [...new Set(shortest)].map((text) => ({ text, fold: !0, assigned: isAssigned }));
}
function wordsOfName(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).flatMap((word2) => word2.match(/[a-z]+|[0-9]+/g) ?? []);
}
var otherBehind = new Set(
  `
  id ids name names hash hashes hashed digest checksum fingerprint address addr type types url urls uri path file
  filename dir folder length len size min max minimum maximum count limit limits expire expires expiry expired expiration ttl
  timeout field fields label hint placeholder text title message messages msg error errors prompt help regex pattern format
  policy policies rule rules ref reference arn header headers issuer audience scope scopes alg algorithm mode status
  state version date time at class style icon color link page route view template column table param parameter
  variable var selector xpath input element button form endpoint provider validator validation validate reset
  confirmation confirm strength change changed changing changes required valid invalid enabled disabled visible visibility handler callback
  event manager service controller request response interval rotation usage prefix suffix location source store
  encoder encoding strategy identifier namespace kind group owner subject description desc tooltip info note info
  algorithm bytes bits index idx position pos symbol price balance amount contract supply count attribute attr caption
  kid uuid guid re rx regexp regex expr expression diagram md sha bcrypt scrypt argon pbkdf crc
`.trim().split(/\s+/)
), otherBefore = new Set(
  `
  hashed hash encrypted digest public publishable csrf xsrf csrfmiddleware page next continuation sync previous prev cursor
  partition primary foreign cache sort no is has show hide toggle forgot forgotten invalid wrong missing incorrect
  sharing antiforgery verification requestverification crumb md5 sha sha1 sha256 bcrypt sealed
`.trim().split(/\s+/)
), joined = /(?:token|secret|password|key|credential)s?(?:ids?|names?|hash|digest|types?|ur[li]|path|address|length|expiry)$/;
function isSecretName(name, kind, isCalled = !1) {
  let words = wordsOfName(name).filter((word2) => !/^[0-9]+$/.test(word2)), at = words.findLastIndex((word2, index) => isSecretWord(word2, words[index - 1] ?? "", kind));
  if (at < 0 || joined.test(words[at] ?? "")) return !1;
  let [before, behind] = [words.slice(0, at), words.slice(at + 1)];
  return isCalled && behind.length > 0 ? !1 : !behind.some((word2) => otherBehind.has(word2)) && !before.some((word2) => otherBefore.has(word2));
}
var shortWords = /* @__PURE__ */ new Set(["pass", "pwd", "passw", "psk", "pswd", "parola", "haslo", "senha"]), longWords = [...passwordWords.filter((word2) => !shortWords.has(word2)), "motdepasse"], shortEnd = /^(?:db|sql|my|smtp|ftp|root|user|admin|mail|pg|mysql|redis|require|ldap|auth)(?:pass|pwd)$/, secretEnd = new RegExp(`(?:${secretWords.join("|")})s?(?:key|base|value|string|text)*$`), lastWord = /^(?:basic|http)?auth$|salt$/, keys = /* @__PURE__ */ new Set([...keyWords, "in"]);
function isSecretWord(word2, before, kind) {
  if (kind === "password")
    return shortWords.has(word2) || shortEnd.test(word2) ? !0 : longWords.some((long) => word2.includes(long)) || word2 === "passe" && before === "de";
  if (secretEnd.test(word2) || lastWord.test(word2)) return !0;
  let [, head] = /^(.*?)keys?$/.exec(word2) ?? [];
  return head !== void 0 && keys.has(head === "" ? before : head);
}

export {
  identifiers,
  identifierOf,
  ruleKindOf,
  proofs,
  identifiersWhere,
  lockFiles,
  keyedText,
  narrowTo,
  luhnDigitOf,
  libraries,
  wellKnownProviders,
  classifyAddress,
  parseAddress,
  unspell,
  suggestDomain,
  createEmailCheck,
  provenanceOfAddress,
  checks,
  closest,
  didYouMean,
  shownName,
  normaliseName,
  secretNames,
  toNameAnchors,
  isSecretName,
  require_picomatch2 as require_picomatch,
  toGlobTest,
  matchesEverything,
  findGlobMistake,
  escapeGlob
};
