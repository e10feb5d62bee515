import { from17___commonJS as __commonJS, from17___toESM as __toESM } from "./engine.js";

// node_modules/stdnum/lib/cjs/exceptions.js
var require_exceptions = __commonJS({
  "node_modules/stdnum/lib/cjs/exceptions.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.InvalidComponent = exports.InvalidLength = exports.InvalidChecksum = exports.InvalidFormat = exports.ValidationError = void 0;
    var ValidationError = class extends Error {
      constructor(msg) {
        super(msg), this.name = "ValidationError";
      }
    };
    exports.ValidationError = ValidationError;
    var InvalidFormat = class extends ValidationError {
      constructor(msg = "The number has an invalid format.") {
        super(msg), this.name = "InvalidFormat";
      }
    };
    exports.InvalidFormat = InvalidFormat;
    var InvalidChecksum = class extends ValidationError {
      constructor(msg = "The number checksum or check digit is invalid.") {
        super(msg), this.name = "InvalidChecksum";
      }
    };
    exports.InvalidChecksum = InvalidChecksum;
    var InvalidLength = class extends ValidationError {
      constructor(msg = "The number has an invalid length.") {
        super(msg), this.name = "InvalidLength";
      }
    };
    exports.InvalidLength = InvalidLength;
    var InvalidComponent = class extends ValidationError {
      constructor(msg = "One of the parts of the number are invalid or unknown.") {
        super(msg), this.name = "InvalidComponent";
      }
    };
    exports.InvalidComponent = InvalidComponent;
  }
});

// node_modules/stdnum/lib/cjs/util/strings/char.js
var require_char = __commonJS({
  "node_modules/stdnum/lib/cjs/util/strings/char.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.isalphanumeric = isalphanumeric;
    exports.isdigits = isdigits;
    exports.isalpha = isalpha;
    var alphanumericRE = /^[A-Za-z0-9]+$/, digitRE = /^[0-9]+$/, alphaRE = /^[A-Za-z]+$/;
    function isalphanumeric(value) {
      return alphanumericRE.test(value);
    }
    function isdigits(value) {
      return digitRE.test(value);
    }
    function isalpha(value) {
      return alphaRE.test(value);
    }
  }
});

// node_modules/stdnum/lib/cjs/util/strings/clean.js
var require_clean = __commonJS({
  "node_modules/stdnum/lib/cjs/util/strings/clean.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.cleanUnicode = cleanUnicode;
    var exceptions = __importStar(require_exceptions()), mapped = {
      "-": "-",
      "\xAD": "-",
      "\xAF": "-",
      "\u02D7": "-",
      "\u058A": "-",
      "\u05BE": "-",
      "\u180A": "-",
      "\u2010": "-",
      "\u2011": "-",
      "\u2012": "-",
      "\u2013": "-",
      "\u2014": "-",
      "\u2015": "-",
      "\u203E": "-",
      "\u2043": "-",
      "\u207B": "-",
      "\u208B": "-",
      "\u2212": "-",
      "\u23AF": "-",
      "\u23BA": "-",
      "\u23BB": "-",
      "\u23BC": "-",
      "\u23BD": "-",
      "\u23E4": "-",
      "\uFF0D": "-",
      "\uFE63": "-",
      "\uFFE3": "-",
      "*": "*",
      "\u066D": "*",
      "\u070D": "*",
      "\u2055": "*",
      "\uA60E": "*",
      "\u2217": "*",
      "\u22C6": "*",
      "\u204E": "*",
      "\u2731": "*",
      "\u2732": "*",
      "\u2733": "*",
      "\u273A": "*",
      "\u273B": "*",
      "\u273C": "*",
      "\u273D": "*",
      "\u2743": "*",
      "\u2749": "*",
      "\u274A": "*",
      "\u274B": "*",
      "\uFE61": "*",
      "\uFF0A": "*",
      ",": ",",
      "\xB8": ",",
      "\u060C": ",",
      "\u066B": ",",
      "\u066C": ",",
      "\u201A": ",",
      "\u2032": ",",
      "\u2E34": ",",
      "\u3001": ",",
      "\uFF0C": ",",
      "\uFE11": ",",
      "\uFE50": ",",
      "\uFE51": ",",
      "\uFF64": ",",
      ".": ".",
      "\xB7": ".",
      "\u02D9": ".",
      "\u0387": ".",
      "\u06D4": ".",
      "\u0701": ".",
      "\u0702": ".",
      "\u0830": ".",
      "\u0F0B": ".",
      "\u0F0C": ".",
      \u1427: ".",
      "\u16EB": ".",
      "\u2219": ".",
      "\u2022": ".",
      "\u2024": ".",
      "\u2027": ".",
      "\u22C5": ".",
      "\u2E31": ".",
      "\u2E33": ".",
      "\u3002": ".",
      "\u30FB": ".",
      "\uFE52": ".",
      "\uFF0E": ".",
      "\uFF65": ".",
      "\uFBB2": ".",
      "\uFBB3": ".",
      "\u{10101}": ".",
      "\u{1091F}": ".",
      "\u{10A50}": ".",
      "/": "/",
      "\u2044": "/",
      "\u2215": "/",
      "\u29F8": "/",
      "\uFF0F": "/",
      "\u083C": "/",
      "\u27CB": "/",
      ":": ":",
      "\u1361": ":",
      "\u16EC": ":",
      "\u1804": ":",
      "\uFE13": ":",
      "\uFE30": ":",
      "\uFF1A": ":",
      "\uFE55": ":",
      " ": " ",
      "	": " ",
      "\v": " ",
      "\f": " ",
      "\xA0": " ",
      "\u1680": " ",
      "\u2000": " ",
      "\u2001": " ",
      "\u2002": " ",
      "\u2003": " ",
      "\u2004": " ",
      "\u2005": " ",
      "\u2006": " ",
      "\u2007": " ",
      "\u2008": " ",
      "\u2009": " ",
      "\u200A": " ",
      "\u2028": " ",
      "\u2029": " ",
      "\u202F": " ",
      "\u205F": " ",
      "\u3000": " ",
      "'": "'",
      "`": "'",
      "\xB4": "'",
      \u02BE: "'",
      \u02BF: "'",
      "\u02B9": "'",
      \u02BB: "'",
      \u02BC: "'",
      "\u02C8": "'",
      "\u0300": "'",
      "\u0301": "'",
      "\u0312": "'",
      "\u0313": "'",
      "\u055A": "'",
      "\u201B": "'",
      "\u2018": "'",
      "\u2019": "'",
      0: "0",
      "\u0660": "0",
      "\u06F0": "0",
      "\uFF10": "0",
      "\u{1D7CE}": "0",
      "\u{1D7D8}": "0",
      "\u{1D7E2}": "0",
      "\u{1D7EC}": "0",
      "\u{1D7F6}": "0",
      1: "1",
      "\u0661": "1",
      "\u06F1": "1",
      "\uFF11": "1",
      "\u{1D7CF}": "1",
      "\u{1D7D9}": "1",
      "\u{1D7E3}": "1",
      "\u{1D7ED}": "1",
      "\u{1D7F7}": "1",
      2: "2",
      "\u06F2": "2",
      "\u0662": "2",
      "\uFF12": "2",
      "\u{1D7D0}": "2",
      "\u{1D7DA}": "2",
      "\u{1D7E4}": "2",
      "\u{1D7EE}": "2",
      "\u{1D7F8}": "2",
      3: "3",
      "\u06F3": "3",
      "\u0663": "3",
      "\uFF13": "3",
      "\u{1D7D1}": "3",
      "\u{1D7DB}": "3",
      "\u{1D7E5}": "3",
      "\u{1D7EF}": "3",
      "\u{1D7F9}": "3",
      4: "4",
      "\u06F4": "4",
      "\u0664": "4",
      "\uFF14": "4",
      "\u{1D7D2}": "4",
      "\u{1D7DC}": "4",
      "\u{1D7E6}": "4",
      "\u{1D7F0}": "4",
      "\u{1D7FA}": "4",
      5: "5",
      "\u06F5": "5",
      "\u0665": "5",
      "\uFF15": "5",
      "\u{1D7D3}": "5",
      "\u{1D7DD}": "5",
      "\u{1D7E7}": "5",
      "\u{1D7F1}": "5",
      "\u{1D7FB}": "5",
      6: "6",
      "\u06F6": "6",
      "\u0666": "6",
      "\uFF16": "6",
      "\u{1D7D4}": "6",
      "\u{1D7DE}": "6",
      "\u{1D7E8}": "6",
      "\u{1D7F2}": "6",
      "\u{1D7FC}": "6",
      7: "7",
      "\u06F7": "7",
      "\u0667": "7",
      "\uFF17": "7",
      "\u{1D7D5}": "7",
      "\u{1D7DF}": "7",
      "\u{1D7E9}": "7",
      "\u{1D7F3}": "7",
      "\u{1D7FD}": "7",
      8: "8",
      "\u06F8": "8",
      "\u0668": "8",
      "\uFF18": "8",
      "\u{1D7D6}": "8",
      "\u{1D7E0}": "8",
      "\u{1D7EA}": "8",
      "\u{1D7F4}": "8",
      "\u{1D7FE}": "8",
      9: "9",
      "\u06F9": "9",
      "\u0669": "9",
      "\uFF19": "9",
      "\u{1D7D7}": "9",
      "\u{1D7E1}": "9",
      "\u{1D7EB}": "9",
      "\u{1D7F5}": "9",
      "\u{1D7FF}": "9"
    };
    function cleanUnicode(value, deletechars = " ", stripPrefix) {
      if (typeof value != "string")
        return ["", new exceptions.InvalidFormat()];
      let cleaned = [...value].map((c) => {
        var _a;
        return (_a = mapped[c]) !== null && _a !== void 0 ? _a : c;
      }).filter((c) => !deletechars.includes(c)).join("").toLocaleUpperCase();
      if (stripPrefix && stripPrefix.length !== 0) {
        let prefix;
        if (Array.isArray(stripPrefix) ? prefix = stripPrefix.find((p) => cleaned.startsWith(p)) : cleaned.startsWith(stripPrefix) && (prefix = stripPrefix), prefix !== void 0)
          return [cleaned.substring(prefix.length), null];
      }
      return [cleaned, null];
    }
  }
});

// node_modules/stdnum/lib/cjs/util/strings/reverseString.js
var require_reverseString = __commonJS({
  "node_modules/stdnum/lib/cjs/util/strings/reverseString.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.reverse = reverse;
    function reverse(str) {
      return str.split("").reverse().join("");
    }
  }
});

// node_modules/stdnum/lib/cjs/util/strings/splitAt.js
var require_splitAt = __commonJS({
  "node_modules/stdnum/lib/cjs/util/strings/splitAt.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.splitAt = splitAt;
    function splitAt(value, ...points) {
      return [0, ...points].map((p, idx) => {
        let nvalue = idx >= points.length ? value.length : points[idx], np = nvalue < 0 ? value.length + nvalue : nvalue, pp = p < 0 ? value.length + p : p;
        return value.substr(pp, np - pp);
      }).filter((v) => v.length !== 0);
    }
  }
});

// node_modules/stdnum/lib/cjs/util/strings/format.js
var require_format = __commonJS({
  "node_modules/stdnum/lib/cjs/util/strings/format.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatPattern = formatPattern;
    function formatPattern(pattern, input) {
      let values = input.split("");
      return pattern.split("").map((c) => c === "?" ? values.shift() : c).join("");
    }
  }
});

// node_modules/stdnum/lib/cjs/util/strings/index.js
var require_strings = __commonJS({
  "node_modules/stdnum/lib/cjs/util/strings/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatPattern = exports.splitAt = exports.reverse = exports.cleanUnicode = exports.isdigits = exports.isalphanumeric = exports.isalpha = void 0;
    var char_1 = require_char();
    Object.defineProperty(exports, "isalpha", { enumerable: !0, get: function() {
      return char_1.isalpha;
    } });
    Object.defineProperty(exports, "isalphanumeric", { enumerable: !0, get: function() {
      return char_1.isalphanumeric;
    } });
    Object.defineProperty(exports, "isdigits", { enumerable: !0, get: function() {
      return char_1.isdigits;
    } });
    var clean_1 = require_clean();
    Object.defineProperty(exports, "cleanUnicode", { enumerable: !0, get: function() {
      return clean_1.cleanUnicode;
    } });
    var reverseString_1 = require_reverseString();
    Object.defineProperty(exports, "reverse", { enumerable: !0, get: function() {
      return reverseString_1.reverse;
    } });
    var splitAt_1 = require_splitAt();
    Object.defineProperty(exports, "splitAt", { enumerable: !0, get: function() {
      return splitAt_1.splitAt;
    } });
    var format_1 = require_format();
    Object.defineProperty(exports, "formatPattern", { enumerable: !0, get: function() {
      return format_1.formatPattern;
    } });
  }
});

// node_modules/stdnum/lib/cjs/util/checksum.js
var require_checksum = __commonJS({
  "node_modules/stdnum/lib/cjs/util/checksum.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.weightedSum = weightedSum;
    exports.luhnChecksum = luhnChecksum;
    exports.luhnChecksumValidate = luhnChecksumValidate;
    exports.luhnChecksumValue = luhnChecksumValue;
    exports.luhnChecksumDigit = luhnChecksumDigit;
    exports.verhoeffGenerate = verhoeffGenerate;
    exports.verhoeffValidate = verhoeffValidate;
    exports.mod97base10Validate = mod97base10Validate;
    exports.mod11mod10Validate = mod11mod10Validate;
    function sumAllDigits(value) {
      let localValue = value, sum = 0;
      for (; localValue; )
        sum += localValue % 10, localValue = Math.floor(localValue / 10);
      return sum;
    }
    function weightedSum(value, { alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", reverse = !1, weights = [1], modulus = 0, sumByDigit = !1 }) {
      let wlen = weights.length, numbers = value.split("").map((v) => alphabet.indexOf(v));
      return (reverse ? numbers.reverse() : numbers).map((v, idx) => v * weights[idx % wlen]).reduce((acc, v) => {
        let vv = v;
        for (; vv < 0; )
          vv += modulus;
        return sumByDigit && vv > 9 ? (acc + sumAllDigits(vv)) % modulus : (acc + vv) % modulus;
      }, 0);
    }
    function luhnChecksum(value, alphabet = "0123456789") {
      let parity = value.length % 2;
      return value.split("").reverse().map((v) => alphabet.indexOf(v)).reduce((acc, val, idx) => {
        let v = idx % 2 === parity ? val * 2 : val;
        return acc + (v > 9 ? v - 9 : v);
      }, 0) % alphabet.length;
    }
    function luhnChecksumValidate(value, alphabet = "0123456789") {
      let parity = value.length % 2;
      return value.split("").map((v) => alphabet.indexOf(v)).reduce((acc, val, idx) => {
        let v = val;
        return idx % 2 === parity && (v = val * 2, v > 9 && (v -= 9)), acc + v;
      }, 0) % 10 === 0;
    }
    function luhnChecksumValue(value, alphabet = "0123456789") {
      let alen = alphabet.length;
      return value.split("").reverse().map((v) => alphabet.indexOf(v)).reduce((acc, v, idx) => idx % 2 === 0 ? (acc + v) % alen : (acc + Math.floor(v * 2 / alen) + v * 2 % alen) % alen);
    }
    function luhnChecksumDigit(value, alphabet = "0123456789") {
      let cs = luhnChecksumValue(`${value}${alphabet[0]}`);
      return alphabet[(alphabet.length - cs) % alphabet.length];
    }
    var verhoeffD = [
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
      [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
      [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
      [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
      [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
      [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
      [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
      [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
      [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
    ], verhoeffP = [
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
      [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
      [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
      [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
      [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
      [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
      [7, 0, 4, 6, 9, 1, 3, 2, 5, 8]
    ], verhoeffInv = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];
    function invArray(array) {
      return array.split("").map((v) => parseInt(v, 10)).reverse();
    }
    function verhoeffGenerate(array) {
      let value = invArray(array).reduce((c, v, idx) => verhoeffD[c][verhoeffP[(idx + 1) % 8][v]], 0);
      return verhoeffInv[value];
    }
    function verhoeffValidate(array) {
      return invArray(array).reduce((c, v, idx) => verhoeffD[c][verhoeffP[idx % 8][v]], 0) === 0;
    }
    function modulo(dividentIn, divisor) {
      let divident = dividentIn, partLength = 10;
      for (; divident.length > partLength; ) {
        let part = divident.substring(0, partLength);
        divident = parseInt(part, 10) % divisor + divident.substring(partLength);
      }
      return parseInt(divident, 10) % divisor;
    }
    function mod97base10Validate(value, expect = 1) {
      let alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", fail = !1, bigValue = value.split("").map((c) => {
        let idx = alphabet.indexOf(c);
        return idx === -1 ? (fail = !0, "") : String(idx);
      }).join("");
      return fail ? !1 : modulo(bigValue, 97) === expect;
    }
    function mod11mod10Validate(value) {
      return value.split("").map((v) => parseInt(v, 10)).reduce((acc, n) => ((acc === 0 ? 10 : acc) * 2 % 11 + n) % 10, 5) === 1;
    }
  }
});

// node_modules/stdnum/lib/cjs/util/isValidDate.js
var require_isValidDate = __commonJS({
  "node_modules/stdnum/lib/cjs/util/isValidDate.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.validBirthdate = validBirthdate;
    exports.buildDate = buildDate;
    exports.isValidDate = isValidDate;
    exports.isValidDateCompactYYMMDD = isValidDateCompactYYMMDD;
    exports.isValidDateCompactDDMMYY = isValidDateCompactDDMMYY;
    exports.isValidDateCompactYYYYMMDD = isValidDateCompactYYYYMMDD;
    var strings_1 = require_strings();
    function validBirthdate(date) {
      if (date === null)
        return !1;
      let now = /* @__PURE__ */ new Date();
      return date.getTime() <= now.getTime();
    }
    function buildDate(yy, mm, dd) {
      let yyN = parseInt(yy, 10), mmN = parseInt(mm, 10) - 1, ddN = parseInt(dd, 10);
      if (Number.isNaN(yyN) || Number.isNaN(mmN) || Number.isNaN(ddN))
        return null;
      let d;
      return yyN < 20 ? d = new Date(2e3 + yyN, mmN, ddN) : yyN < 100 ? d = new Date(1900 + yyN, mmN, ddN) : d = new Date(yyN, mmN, ddN), Number.isNaN(d.getFullYear()) || d.getDate() !== ddN || d.getMonth() !== mmN ? null : d;
    }
    function isValidDate(yy, mm, dd, isBefore = !1) {
      let d = buildDate(yy, mm, dd);
      return d === null ? !1 : isBefore ? validBirthdate(d) : !0;
    }
    function isValidDateCompactYYMMDD(yymmdd, isBefore = !1) {
      let [year, mon, day] = (0, strings_1.splitAt)(yymmdd, 2, 4);
      return isValidDate(year, mon, day, isBefore);
    }
    function isValidDateCompactDDMMYY(ddmmyy, isBefore = !1) {
      let [day, mon, year] = (0, strings_1.splitAt)(ddmmyy, 2, 4);
      return isValidDate(year, mon, day, isBefore);
    }
    function isValidDateCompactYYYYMMDD(yyyymmdd, isBefore = !1) {
      let [year, mon, day] = (0, strings_1.splitAt)(yyyymmdd, 4, 6);
      return isValidDate(year, mon, day, isBefore);
    }
  }
});

// node_modules/stdnum/lib/cjs/util/index.js
var require_util = __commonJS({
  "node_modules/stdnum/lib/cjs/util/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.strings = exports.isValidDateCompactDDMMYY = exports.isValidDateCompactYYMMDD = exports.isValidDateCompactYYYYMMDD = exports.isValidDate = exports.validBirthdate = exports.buildDate = exports.mod97base10Validate = exports.weightedSum = void 0;
    var strings = __importStar(require_strings());
    exports.strings = strings;
    var checksum_1 = require_checksum();
    Object.defineProperty(exports, "weightedSum", { enumerable: !0, get: function() {
      return checksum_1.weightedSum;
    } });
    Object.defineProperty(exports, "mod97base10Validate", { enumerable: !0, get: function() {
      return checksum_1.mod97base10Validate;
    } });
    var isValidDate_1 = require_isValidDate();
    Object.defineProperty(exports, "buildDate", { enumerable: !0, get: function() {
      return isValidDate_1.buildDate;
    } });
    Object.defineProperty(exports, "validBirthdate", { enumerable: !0, get: function() {
      return isValidDate_1.validBirthdate;
    } });
    Object.defineProperty(exports, "isValidDate", { enumerable: !0, get: function() {
      return isValidDate_1.isValidDate;
    } });
    Object.defineProperty(exports, "isValidDateCompactYYYYMMDD", { enumerable: !0, get: function() {
      return isValidDate_1.isValidDateCompactYYYYMMDD;
    } });
    Object.defineProperty(exports, "isValidDateCompactYYMMDD", { enumerable: !0, get: function() {
      return isValidDate_1.isValidDateCompactYYMMDD;
    } });
    Object.defineProperty(exports, "isValidDateCompactDDMMYY", { enumerable: !0, get: function() {
      return isValidDate_1.isValidDateCompactDDMMYY;
    } });
  }
});

// node_modules/stdnum/lib/cjs/br/cpf.js
var require_cpf = __commonJS({
  "node_modules/stdnum/lib/cjs/br/cpf.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " -.");
    }
    function computeDigit(input) {
      let mlen = input.length + 1, value = input.split("").map((v, idx) => parseInt(v, 10) * (mlen - idx)).reduce((acc, v) => (acc + v) % 11);
      return value < 2 ? 0 : 11 - value;
    }
    var impl = {
      name: "Brazilian National Identifier",
      localName: "Cadastro de Pessoas F\xEDsicas",
      abbreviation: "CPF",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        if (value.length !== 11)
          throw new exceptions.InvalidLength("CPF must have 11 digits.");
        let [a, b, c, d] = util_1.strings.splitAt(value, 3, 6, 9, 11);
        return `${a}.${b}.${c}-${d}`;
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 11)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        if (!util_1.strings.isdigits(value))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        let [front, c1, c2] = util_1.strings.splitAt(value, 9, 10), d1 = String(computeDigit(front)), d2 = String(computeDigit(value.substr(0, 10)));
        return d1 !== c1 || d2 !== c2 ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/gen/ean.js
var require_ean = __commonJS({
  "node_modules/stdnum/lib/cjs/gen/ean.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), strings = __importStar(require_strings()), checksum_1 = require_checksum();
    function clean(input) {
      return strings.cleanUnicode(input, " -");
    }
    var impl = {
      name: "International Article Number",
      localName: "International Article Number",
      abbreviation: "EAN",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return value;
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (![8, 12, 13, 14].includes(value.length))
          return { isValid: !1, error: new exceptions.InvalidLength() };
        if (!strings.isdigits(value))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        let [front, check] = strings.splitAt(value, -1), sum = (0, checksum_1.weightedSum)(front, {
          modulus: 10,
          weights: [3, 1],
          reverse: !0
        });
        return String((10 - sum) % 10) !== check ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !1,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/gen/index.js
var require_gen = __commonJS({
  "node_modules/stdnum/lib/cjs/gen/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.ean = void 0;
    exports.ean = __importStar(require_ean());
  }
});

// node_modules/stdnum/lib/cjs/ch/ssn.js
var require_ssn = __commonJS({
  "node_modules/stdnum/lib/cjs/ch/ssn.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util(), gen_1 = require_gen();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " -.");
    }
    var impl = {
      name: "Swiss Social Security Number",
      localName: "Sozialversicherungsnummer",
      abbreviation: "SSN",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return util_1.strings.splitAt(value, 3, 7, 11).join(".");
      },
      validate(input) {
        let [value, error] = clean(input);
        return error ? { isValid: !1, error } : value.length !== 13 ? { isValid: !1, error: new exceptions.InvalidLength() } : util_1.strings.isdigits(value) ? value.startsWith("756") ? gen_1.ean.validate(value).isValid ? {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        } : { isValid: !1, error: new exceptions.InvalidChecksum() } : { isValid: !1, error: new exceptions.InvalidComponent() } : { isValid: !1, error: new exceptions.InvalidFormat() };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/cl/rut.js
var require_rut = __commonJS({
  "node_modules/stdnum/lib/cjs/cl/rut.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util();
    function clean(input) {
      let [v, err] = util_1.strings.cleanUnicode(input, " -");
      return err ? ["", err] : v.startsWith("CL") ? [v.substr(2), null] : [v, null];
    }
    var impl = {
      name: "Chilean National Tax Number",
      localName: "Rol \xDAnico Tributario ",
      abbreviation: "RUT",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input), [a, b, c, d] = util_1.strings.splitAt(value, -7, -4, -1);
        return `${a}.${b}.${c}-${d}`;
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 8 && value.length !== 9)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        let [front, check] = util_1.strings.splitAt(value, value.length - 1);
        if (!util_1.strings.isdigits(front))
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        let digit = "0123456789K"[(0, util_1.weightedSum)(front, {
          reverse: !0,
          weights: [9, 8, 7, 6, 5, 4, 9, 8, 7],
          modulus: 11
        })];
        return check !== digit ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !0
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/cn/ric.js
var require_ric = __commonJS({
  "node_modules/stdnum/lib/cjs/cn/ric.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util(), isValidDate_1 = require_isValidDate();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " ");
    }
    var impl = {
      name: "Chinese Resident Identity Card Number",
      localName: "\u5C45\u6C11\u8EAB\u4EFD\u8BC1",
      abbreviation: "RIC No",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return value;
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 18)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        let [front, check] = util_1.strings.splitAt(value, 17);
        if (!util_1.strings.isdigits(front))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        if (!(0, isValidDate_1.isValidDateCompactYYYYMMDD)(front.substring(6, 14), !0))
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        let digit = "10X98765432"[(0, util_1.weightedSum)(front, {
          weights: [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2],
          modulus: 11
        })];
        return check !== digit ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/util/iso7064.js
var require_iso7064 = __commonJS({
  "node_modules/stdnum/lib/cjs/util/iso7064.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.iso7064mod10x11validate = iso7064mod10x11validate;
    function iso7064mod10x11validate(value) {
      return value.split("").map((v) => parseInt(v, 10)).reduce((acc, v) => ((acc === 0 ? 10 : acc) * 2 % 11 + v) % 10, 5) === 1;
    }
  }
});

// node_modules/stdnum/lib/cjs/de/idnr.js
var require_idnr = __commonJS({
  "node_modules/stdnum/lib/cjs/de/idnr.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util(), iso7064_1 = require_iso7064();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " -./,");
    }
    var impl = {
      name: "German Personal Tax Number",
      localName: "Steuerliche Identifikationsnummer",
      abbreviation: "IdNr",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return util_1.strings.splitAt(value, 2, 5, 8).join(" ");
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 11)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        if (!util_1.strings.isdigits(value))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        if (value[0] === "0")
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        let counter = {};
        value.substr(0, 10).split("").map((v) => parseInt(v, 10)).forEach((v) => {
          var _a;
          counter[v] = ((_a = counter[v]) !== null && _a !== void 0 ? _a : 0) + 1;
        });
        let more = Object.values(counter).filter((v) => v > 1);
        return more.length !== 1 && [2, 3].includes(more[0]) ? { isValid: !1, error: new exceptions.InvalidComponent() } : (0, iso7064_1.iso7064mod10x11validate)(value) ? {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        } : { isValid: !1, error: new exceptions.InvalidChecksum() };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/dk/cpr.js
var require_cpr = __commonJS({
  "node_modules/stdnum/lib/cjs/dk/cpr.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    exports.getBirthDate = getBirthDate;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util();
    function getBirthDate(value) {
      let [dob] = util_1.strings.splitAt(value, 6), [day, month, yearStr] = util_1.strings.splitAt(dob, 2, 4), year = parseInt(yearStr);
      "5678".includes(value[6]) && year >= 58 ? year += 1800 : "0123".includes(value[6]) || "49".includes(value[6]) && year >= 37 ? year += 1900 : year += 2e3;
      let d = (0, util_1.buildDate)(String(year), month, day);
      if (d === null || !(0, util_1.isValidDate)(String(year), month, day))
        throw new exceptions.InvalidComponent("The number does not contain valid birth date information.");
      return d;
    }
    function clean(input) {
      let [value, err] = util_1.strings.cleanUnicode(input, " -");
      return err !== null ? [value, err] : [value, null];
    }
    var impl = {
      name: "Danish Citizen Number",
      localName: "Personnummer",
      abbreviation: "CPR",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return util_1.strings.splitAt(value, 6).join("-");
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (!util_1.strings.isdigits(value))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        if (value.length !== 10)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        try {
          let date = getBirthDate(value);
          if (!(0, util_1.validBirthdate)(date))
            return {
              isValid: !1,
              error: new exceptions.InvalidComponent("The birth date information is valid, but this person has not been born yet.")
            };
        } catch (err) {
          return err instanceof exceptions.ValidationError ? {
            isValid: !1,
            error: err
          } : {
            isValid: !1,
            error: new exceptions.InvalidComponent(String(err))
          };
        }
        return {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/es/dni.js
var require_dni = __commonJS({
  "node_modules/stdnum/lib/cjs/es/dni.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    exports.calcCheckDigit = calcCheckDigit;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util(), checkDigits = "TRWAGMYFPDXBNJZSQVHLCKE";
    function calcCheckDigit(value) {
      return checkDigits[parseInt(value.substr(0, 8), 10) % 23];
    }
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " -");
    }
    var impl = {
      name: "Spanish Personal Identify Code",
      localName: "Documento Nacional de Identidad",
      abbreviation: "DNI",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return util_1.strings.splitAt(value, 8).join("-");
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 9)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        let [body, check] = util_1.strings.splitAt(value, 8);
        if (!("KLM".includes(body[0]) && util_1.strings.isdigits(body.substring(1))))
          if (util_1.strings.isdigits(body)) {
            if (calcCheckDigit(body) !== check)
              return { isValid: !1, error: new exceptions.InvalidChecksum() };
          } else return { isValid: !1, error: new exceptions.InvalidComponent() };
        return {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/es/nie.js
var require_nie = __commonJS({
  "node_modules/stdnum/lib/cjs/es/nie.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util(), dni = __importStar(require_dni()), checkDigits = "XYZ";
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " -");
    }
    var impl = {
      name: "Spanish Foreign Number",
      localName: "N\xFAmero de Identificaci\xF3n de Extranjero",
      abbreviation: "NIE",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return util_1.strings.splitAt(value, 1, 8).join("-");
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 9)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        let [first, body, check] = util_1.strings.splitAt(value, 1, 8);
        return !util_1.strings.isdigits(body) || !checkDigits.includes(first) || util_1.strings.isdigits(check) ? { isValid: !1, error: new exceptions.InvalidComponent() } : dni.calcCheckDigit(`${checkDigits.indexOf(first)}${body}`) !== check ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/fi/hetu.js
var require_hetu = __commonJS({
  "node_modules/stdnum/lib/cjs/fi/hetu.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " ");
    }
    var CHECK_ALPHA = "0123456789ABCDEFHJKLMNPRSTUVWXY", CENTURY = {
      "+": "18",
      "-": "19",
      Y: "19",
      X: "19",
      W: "19",
      V: "19",
      U: "19",
      A: "20",
      B: "20",
      C: "20",
      D: "20",
      E: "20",
      F: "20"
    }, VALID_CENTURY = Object.keys(CENTURY), impl = {
      name: "Finnish Personal Identity Code",
      localName: "Henkil\xF6tunnus",
      abbreviation: "HETU",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return value;
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 11)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        let [front, , back, check2] = util_1.strings.splitAt(value, 6, 7, -1);
        if (!util_1.strings.isdigits(front) || !util_1.strings.isdigits(back) || !CHECK_ALPHA.includes(check2))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        if (!VALID_CENTURY.includes(value[6]))
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        let [dd, mm, yy, century, person, check] = util_1.strings.splitAt(value, 2, 4, 6, 7, 10);
        if (!(0, util_1.isValidDate)(`${CENTURY[century]}${yy}`, mm, dd, !0))
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        let checkable = `${dd}${mm}${yy}${person}`;
        return CHECK_ALPHA[parseInt(checkable, 10) % CHECK_ALPHA.length] !== check ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/fr/nir.js
var require_nir = __commonJS({
  "node_modules/stdnum/lib/cjs/fr/nir.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " .");
    }
    var impl = {
      name: "French Personal Identification Number",
      localName: "Num\xE9ro d\u2019Inscription au RNIPP",
      abbreviation: "NIR",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return util_1.strings.splitAt(value, 1, 3, 5, 7, 10, 13).join(" ");
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 15)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        let [pre, dept, post, check] = util_1.strings.splitAt(value, 5, 7, 13);
        if (!util_1.strings.isdigits(pre) || !util_1.strings.isdigits(post) || !util_1.strings.isdigits(check))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        let add = "";
        if (dept === "2A")
          add = "19";
        else if (dept === "2B")
          add = "18";
        else if (util_1.strings.isdigits(dept))
          add = dept;
        else
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        let sum = parseInt(`${pre}${add}${post}`, 10) % 97;
        return String(97 - sum).padStart(2, "0") !== check ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/gb/nino.js
var require_nino = __commonJS({
  "node_modules/stdnum/lib/cjs/gb/nino.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " -.");
    }
    function validLength(value) {
      return [8, 9].includes(value.length);
    }
    function isValidPrefix(prefix) {
      let invalidChars = ["D", "F", "I", "Q", "U", "V"], invalidPrefixes = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"];
      return invalidChars.includes(prefix[0]) || invalidChars.includes(prefix[1]) || prefix[1] === "O" ? !1 : !invalidPrefixes.includes(prefix);
    }
    var VALID_FORMAT_REGEX = /^([A-Z]{2})\d{6}[A-D]?$/;
    function validFormat(value) {
      let matchData = value.toUpperCase().match(VALID_FORMAT_REGEX), prefix = value.slice(0, 2).toUpperCase();
      return !!matchData && isValidPrefix(prefix);
    }
    var impl = {
      name: "United Kingdom National Insurance Number",
      localName: "National Insurance Number",
      abbreviation: "NINO",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return value;
      },
      validate(input) {
        let [value, error] = clean(input);
        return error ? { isValid: !1, error } : validLength(value) ? validFormat(value) ? {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        } : { isValid: !1, error: new exceptions.InvalidFormat() } : { isValid: !1, error: new exceptions.InvalidLength() };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/in/pan.js
var require_pan = __commonJS({
  "node_modules/stdnum/lib/cjs/in/pan.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " -");
    }
    var PAN_HOLDER_TYPES = {
      A: "Association of Persons (AOP)",
      B: "Body of Individuals (BOI)",
      C: "Company",
      F: "Firm/Limited Liability Partnership",
      G: "Government Agency",
      H: "Hindu Undivided Family (HUF)",
      L: "Local Authority",
      J: "Artificial Juridical Person",
      P: "Individual",
      T: "Trust",
      K: "Krish (Trust Krish)"
    }, VALID_PAN_HOLDERS = Object.keys(PAN_HOLDER_TYPES), impl = {
      name: "Indian Income Tax Identifier",
      localName: "Permanent Account Number",
      abbreviation: "PAN",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return value;
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 10)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        if (!/^[A-Z]{5}[0-9]{4}[A-Z]$/.test(value))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        if (!VALID_PAN_HOLDERS.includes(value[3]))
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        let [, foo] = util_1.strings.splitAt(value, 5, 9);
        return foo === "0000" ? { isValid: !1, error: new exceptions.InvalidComponent() } : {
          isValid: !0,
          compact: value,
          isIndividual: !1,
          isCompany: !0
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/it/codicefiscale.js
var require_codicefiscale = __commonJS({
  "node_modules/stdnum/lib/cjs/it/codicefiscale.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util(), checkRe = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST]{1}[0-9LMNPQRSTUV]{2}[A-Z]{1}[0-9LMNPQRSTUV]{3}[A-Z]{1}$/, CHECK_CODE_ODD = {
      0: 1,
      1: 0,
      2: 5,
      3: 7,
      4: 9,
      5: 13,
      6: 15,
      7: 17,
      8: 19,
      9: 21,
      A: 1,
      B: 0,
      C: 5,
      D: 7,
      E: 9,
      F: 13,
      G: 15,
      H: 17,
      I: 19,
      J: 21,
      K: 2,
      L: 4,
      M: 18,
      N: 20,
      O: 11,
      P: 3,
      Q: 6,
      R: 8,
      S: 12,
      T: 14,
      U: 16,
      V: 10,
      W: 22,
      X: 25,
      Y: 24,
      Z: 23
    }, CHECK_CODE_EVEN = {
      0: 0,
      1: 1,
      2: 2,
      3: 3,
      4: 4,
      5: 5,
      6: 6,
      7: 7,
      8: 8,
      9: 9,
      A: 0,
      B: 1,
      C: 2,
      D: 3,
      E: 4,
      F: 5,
      G: 6,
      H: 7,
      I: 8,
      J: 9,
      K: 10,
      L: 11,
      M: 12,
      N: 13,
      O: 14,
      P: 15,
      Q: 16,
      R: 17,
      S: 18,
      T: 19,
      U: 20,
      V: 21,
      W: 22,
      X: 23,
      Y: 24,
      Z: 25
    }, CHECK_CODE_CHARS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " -:");
    }
    var impl = {
      name: "Italian Tax Code",
      localName: "Codice Fiscale",
      abbreviation: "CF",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return value;
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 16)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        if (!checkRe.test(value))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        let [front, check] = util_1.strings.splitAt(value, -1), sum = front.split("").reduce((acc, v, idx) => (acc + (idx % 2 === 1 ? CHECK_CODE_EVEN[v] : CHECK_CODE_ODD[v])) % 26, 0);
        return CHECK_CODE_CHARS[sum] !== check ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/mx/curp.js
var require_curp = __commonJS({
  "node_modules/stdnum/lib/cjs/mx/curp.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    exports.getGender = getGender;
    exports.getBirthDate = getBirthDate;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " ");
    }
    var nameBlacklist = /* @__PURE__ */ new Set([
      "BACA",
      "BAKA",
      "BUEI",
      "BUEY",
      "CACA",
      "CACO",
      "CAGA",
      "CAGO",
      "CAKA",
      "CAKO",
      "COGE",
      "COGI",
      "COJA",
      "COJE",
      "COJI",
      "COJO",
      "COLA",
      "CULO",
      "FALO",
      "FETO",
      "GETA",
      "GUEI",
      "GUEY",
      "JETA",
      "JOTO",
      "KACA",
      "KACO",
      "KAGA",
      "KAGO",
      "KAKA",
      "KAKO",
      "KOGE",
      "KOGI",
      "KOJA",
      "KOJE",
      "KOJI",
      "KOJO",
      "KOLA",
      "KULO",
      "LILO",
      "LOCA",
      "LOCO",
      "LOKA",
      "LOKO",
      "MAME",
      "MAMO",
      "MEAR",
      "MEAS",
      "MEON",
      "MIAR",
      "MION",
      "MOCO",
      "MOKO",
      "MULA",
      "MULO",
      "NACA",
      "NACO",
      "PEDA",
      "PEDO",
      "PENE",
      "PIPI",
      "PITO",
      "POPO",
      "PUTA",
      "PUTO",
      "QULO",
      "RATA",
      "ROBA",
      "ROBE",
      "ROBO",
      "RUIN",
      "SENO",
      "TETA",
      "VACA",
      "VAGA",
      "VAGO",
      "VAKA",
      "VUEI",
      "VUEY",
      "WUEI",
      "WUEY"
    ]), validStates = /* @__PURE__ */ new Set([
      "AS",
      "BC",
      "BS",
      "CC",
      "CH",
      "CL",
      "CM",
      "CS",
      "DF",
      "DG",
      "GR",
      "GT",
      "HG",
      "JC",
      "MC",
      "MN",
      "MS",
      "NE",
      "NL",
      "NT",
      "OC",
      "PL",
      "QR",
      "QT",
      "SL",
      "SP",
      "SR",
      "TC",
      "TL",
      "TS",
      "VZ",
      "YN",
      "ZS"
    ]), checkAlphabet = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ", checkAlphabetDict = checkAlphabet.split("").reduce((acc, c, idx) => Object.assign(Object.assign({}, acc), { [c]: idx }), {}), impl = {
      name: "Mexican Personal Identification",
      localName: "Clave \xDAnica de Registro de Poblaci\xF3n",
      abbreviation: "CURP",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value.toLocaleUpperCase();
      },
      format(input) {
        let [value] = clean(input);
        return value;
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 18)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        if (!/^[A-Z]{4}[0-9]{6}[A-Z]{6}[0-9A-Z][0-9]$/.test(value))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        if (!(0, util_1.isValidDateCompactYYMMDD)(value.substr(4, 6), !0))
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        if (nameBlacklist.has(value.substr(0, 4)))
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        if (!["H", "M", "X"].includes(value[10]))
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        if (!validStates.has(value.substr(11, 2)))
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        let check = value.substr(0, 17).split("").reduce((acc, c, idx) => {
          var _a;
          return acc + ((_a = checkAlphabetDict[c]) !== null && _a !== void 0 ? _a : 0) * (18 - idx);
        }, 0);
        return String((10 - check % 10) % 10) !== value.substr(17, 1) ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    function getBirthDateImpl(value) {
      let [, year, mm, dd] = util_1.strings.splitAt(value, 4, 6, 8), century = Number.isNaN(parseInt(value[16], 10)) ? "20" : "19";
      return (0, util_1.buildDate)(`${century}${year}`, mm, dd);
    }
    function getGender(input) {
      let value = impl.compact(input)[10];
      return value === "X" ? "X" : value === "H" ? "M" : "F";
    }
    function getBirthDate(input) {
      let value = impl.compact(input), date = getBirthDateImpl(value);
      return (0, util_1.validBirthdate)(date) ? date : null;
    }
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/nl/bsn.js
var require_bsn = __commonJS({
  "node_modules/stdnum/lib/cjs/nl/bsn.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util(), checksum_1 = require_checksum();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " -.");
    }
    function checksum(value) {
      let nineCharValue = value.padStart(9, "0");
      return (0, checksum_1.weightedSum)(nineCharValue, {
        weights: [9, 8, 7, 6, 5, 4, 3, 2, -1],
        modulus: 11
      }) === 0;
    }
    var impl = {
      name: "Dutch Citizen Identification Number",
      localName: "Burgerservicenummer",
      abbreviation: "BSN",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return util_1.strings.splitAt(value, 4, 6).join(".");
      },
      validate(input) {
        let [value, error] = clean(input);
        return error ? { isValid: !1, error } : [8, 9].includes(value.length) ? util_1.strings.isdigits(value) ? checksum(value) ? {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        } : { isValid: !1, error: new exceptions.InvalidChecksum() } : { isValid: !1, error: new exceptions.InvalidFormat() } : { isValid: !1, error: new exceptions.InvalidLength() };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/no/fodselsnummer.js
var require_fodselsnummer = __commonJS({
  "node_modules/stdnum/lib/cjs/no/fodselsnummer.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " -:");
    }
    function checkBirthdate(value) {
      let [dd, mm, yy, rest] = util_1.strings.splitAt(value, 2, 4, 6, 9).map((v) => parseInt(v, 10));
      if (dd > 40 && (dd -= 40), mm > 40 && (mm -= 40), rest < 500)
        yy += 1900;
      else if (rest < 750 && yy > 54)
        yy += 1800;
      else if (rest < 1e3 && yy < 40)
        yy += 2e3;
      else if (rest >= 900 && rest < 1e3 && yy >= 40)
        yy += 1900;
      else
        return !1;
      return (0, util_1.isValidDate)(String(yy), String(mm), String(dd), !0);
    }
    var impl = {
      name: "Norwegian National Identity Number",
      localName: "F\xF8dselsnummer",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return util_1.strings.splitAt(value, 6).join(" ");
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 11)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        if (!util_1.strings.isdigits(value))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        if (!checkBirthdate(value))
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        let [front1, check1] = util_1.strings.splitAt(value, 9, 10), [front2, check2] = util_1.strings.splitAt(value, 10), sum1 = (0, util_1.weightedSum)(front1, {
          weights: [3, 7, 6, 1, 8, 9, 4, 5, 2],
          modulus: 11
        }), sum2 = (0, util_1.weightedSum)(front2, {
          weights: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
          modulus: 11
        });
        return String((11 - sum1) % 11) !== check1 || String((11 - sum2) % 11) !== check2 ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/pl/pesel.js
var require_pesel = __commonJS({
  "node_modules/stdnum/lib/cjs/pl/pesel.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util(), checksum_1 = require_checksum();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, " -");
    }
    var impl = {
      name: "Polish National Identification Number",
      localName: "Powszechny Elektroniczny System Ewidencji Ludno\u015Bci",
      abbreviation: "PESEL",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return value;
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 11)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        if (!util_1.strings.isdigits(value))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        let [yy, mm, dd] = util_1.strings.splitAt(value, 2, 4, 6), month = parseInt(mm, 10), century;
        if (month >= 80 ? century = "18" : month >= 60 ? century = "22" : month >= 40 ? century = "21" : month >= 20 ? century = "20" : century = "19", !(0, util_1.isValidDate)(`${century}${yy}`, String(month % 20), dd, !0))
          return { isValid: !1, error: new exceptions.InvalidComponent() };
        let [front, check] = util_1.strings.splitAt(value, -1), sum = (0, checksum_1.weightedSum)(front, {
          weights: [1, 3, 7, 9, 1, 3, 7, 9, 1, 3],
          modulus: 10
        });
        return String((10 - sum) % 10) !== check ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/se/personnummer.js
var require_personnummer = __commonJS({
  "node_modules/stdnum/lib/cjs/se/personnummer.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util(), checksum_1 = require_checksum(), ONE_HUNDRED_YEARS_IN_MS = 100 * 365 * 24 * 60 * 60 * 1e3;
    function clean(input) {
      let [value, err] = util_1.strings.cleanUnicode(input, " :");
      if (err)
        return [value, err];
      let [a, b, c] = util_1.strings.splitAt(value, -5, -4);
      return [`${a.replace(/[-+]/g, "")}${b}${c}`, null];
    }
    function formatImpl(input) {
      let [value] = clean(input), front, back, sep = "-";
      if (value.length === 12 || value.length === 13) {
        let [yyyy, mm, dd] = util_1.strings.splitAt(value, 0, 4, 6, 8), d = (0, util_1.buildDate)(yyyy, mm, dd);
        if (d === null)
          return value;
        (/* @__PURE__ */ new Date()).getTime() - d.getTime() > ONE_HUNDRED_YEARS_IN_MS && (sep = "+"), front = `${yyyy.substring(2)}${mm}${dd}`, back = value.substring(value.length - 4);
      } else if (value.length === 10)
        front = value.substring(0, 6), back = value.substring(6);
      else if (value.length === 11)
        front = value.substring(0, 6), sep = value[6], back = value.substring(7);
      else
        return value;
      return `${front}${sep}${back}`;
    }
    var impl = {
      name: "Swedish Personal Identity Number",
      localName: "Personnummer",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format: formatImpl,
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        let a, b, c;
        if (value.length === 11)
          [a, b, c] = util_1.strings.splitAt(value, -5, -4);
        else if (value.length === 13)
          [, a, b, c] = util_1.strings.splitAt(value, -11, -5, -4);
        else
          return { isValid: !1, error: new exceptions.InvalidLength() };
        if (!"-+".includes(b))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        let digits = `${a}${c}`;
        if (!util_1.strings.isdigits(digits))
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        let yyyymmdd;
        if (value.length === 13)
          yyyymmdd = value.substring(0, 8);
        else {
          let yymmdd = value.substring(0, 6), year = (/* @__PURE__ */ new Date()).getFullYear(), century = Math.floor(year / 100);
          parseInt(yymmdd.substring(0, 2), 10) > year % 100 && (century -= 1), b === "+" && (century -= 1), yyyymmdd = `${century}${yymmdd}`;
        }
        let day = parseInt(yyyymmdd.substring(6, 8), 10);
        return day > 60 && (yyyymmdd = yyyymmdd.substring(0, 6) + (day - 60).toString().padStart(2, "0")), (0, util_1.isValidDateCompactYYYYMMDD)(yyyymmdd, !0) ? (0, checksum_1.luhnChecksumValidate)(digits) ? {
          isValid: !0,
          compact: formatImpl(input),
          isIndividual: !0,
          isCompany: !1
        } : { isValid: !1, error: new exceptions.InvalidChecksum() } : { isValid: !1, error: new exceptions.InvalidComponent() };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// node_modules/stdnum/lib/cjs/tr/tckimlik.js
var require_tckimlik = __commonJS({
  "node_modules/stdnum/lib/cjs/tr/tckimlik.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        return ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) Object.prototype.hasOwnProperty.call(o2, k) && (ar[ar.length] = k);
          return ar;
        }, ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
        return __setModuleDefault(result, mod), result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
    var exceptions = __importStar(require_exceptions()), util_1 = require_util();
    function clean(input) {
      return util_1.strings.cleanUnicode(input, "");
    }
    var impl = {
      name: "Turkish Identificatio Number",
      localName: "T\xFCrkiye Cumhuriyeti Kimlik Numaras\u0131",
      abbreviation: "T.C. Kimlik No.",
      compact(input) {
        let [value, err] = clean(input);
        if (err)
          throw err;
        return value;
      },
      format(input) {
        let [value] = clean(input);
        return value;
      },
      validate(input) {
        let [value, error] = clean(input);
        if (error)
          return { isValid: !1, error };
        if (value.length !== 11)
          return { isValid: !1, error: new exceptions.InvalidLength() };
        if (!util_1.strings.isdigits(value) || value[0] === "0")
          return { isValid: !1, error: new exceptions.InvalidFormat() };
        let [front, check] = util_1.strings.splitAt(value, -2), sum1 = (10 - (0, util_1.weightedSum)(front, {
          weights: [3, 1],
          modulus: 10
        })) % 10, sum2 = (sum1 + (0, util_1.weightedSum)(front, {
          weights: [1],
          modulus: 10
        })) % 10;
        return `${sum1}${sum2}` !== check ? { isValid: !1, error: new exceptions.InvalidChecksum() } : {
          isValid: !0,
          compact: value,
          isIndividual: !0,
          isCompany: !1
        };
      }
    };
    exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
  }
});

// rules/checks/national-numbers.ts
var import_cpf = __toESM(require_cpf(), 1), import_ssn = __toESM(require_ssn(), 1), import_rut = __toESM(require_rut(), 1), import_ric = __toESM(require_ric(), 1), import_idnr = __toESM(require_idnr(), 1), import_cpr = __toESM(require_cpr(), 1), import_dni = __toESM(require_dni(), 1), import_nie = __toESM(require_nie(), 1), import_hetu = __toESM(require_hetu(), 1), import_nir = __toESM(require_nir(), 1), import_nino = __toESM(require_nino(), 1), import_pan = __toESM(require_pan(), 1), import_codicefiscale = __toESM(require_codicefiscale(), 1), import_curp = __toESM(require_curp(), 1), import_bsn = __toESM(require_bsn(), 1), import_fodselsnummer = __toESM(require_fodselsnummer(), 1), import_pesel = __toESM(require_pesel(), 1), import_personnummer = __toESM(require_personnummer(), 1), import_tckimlik = __toESM(require_tckimlik(), 1);
var export_ahv = import_ssn.validate;
var export_bsn = import_bsn.validate;
var export_codiceFiscale = import_codicefiscale.validate;
var export_cpf = import_cpf.validate;
var export_cpr = import_cpr.validate;
var export_curp = import_curp.validate;
var export_dni = import_dni.validate;
var export_fodselsnummer = import_fodselsnummer.validate;
var export_hetu = import_hetu.validate;
var export_idnr = import_idnr.validate;
var export_nie = import_nie.validate;
var export_nino = import_nino.validate;
var export_nir = import_nir.validate;
var export_pan = import_pan.validate;
var export_personnummer = import_personnummer.validate;
var export_pesel = import_pesel.validate;
var export_residentId = import_ric.validate;
var export_rut = import_rut.validate;
var export_tckn = import_tckimlik.validate;
export {
  export_ahv as ahv,
  export_bsn as bsn,
  export_codiceFiscale as codiceFiscale,
  export_cpf as cpf,
  export_cpr as cpr,
  export_curp as curp,
  export_dni as dni,
  export_fodselsnummer as fodselsnummer,
  export_hetu as hetu,
  export_idnr as idnr,
  export_nie as nie,
  export_nino as nino,
  export_nir as nir,
  export_pan as pan,
  export_personnummer as personnummer,
  export_pesel as pesel,
  export_residentId as residentId,
  export_rut as rut,
  export_tckn as tckn
};
