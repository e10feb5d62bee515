const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  GitHubProblem,
  MirrorError,
  SettleLater,
  assertGit,
  assertIds,
  assertSettled,
  call,
  chunksOf,
  clip,
  download,
  fetchEverything,
  fetchObjects,
  fetchTips,
  isComplete,
  isProblem,
  limits,
  linesOf,
  listRemote,
  openBody,
  openPlace,
  orNull,
  packCount,
  pages,
  pipeGit,
  readRefs,
  removePlace,
  runGit,
  send,
  sizeOf,
  splitAt,
  streamGit,
  takesCredential,
  tipRefs,
  toGitName,
  toKind,
  toName,
  toSafeUrl,
  toText,
  writeHead,
  writeRefs
} from "./chunk-AG6AUAGE.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-BNZWS2YR.js";

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
    module.exports = patch4;
    function patch4(fs) {
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
        function read(fd, buffer, offset, length, position, callback_) {
          var callback;
          if (callback_ && typeof callback_ == "function") {
            var eagCounter = 0;
            callback = function(er, _, __) {
              if (er && er.code === "EAGAIN" && eagCounter < 10)
                return eagCounter++, fs$read.call(fs, fd, buffer, offset, length, position, callback);
              callback_.apply(this, arguments);
            };
          }
          return fs$read.call(fs, fd, buffer, offset, length, position, callback);
        }
        return Object.setPrototypeOf && Object.setPrototypeOf(read, fs$read), read;
      })(fs.read), fs.readSync = typeof fs.readSync != "function" ? fs.readSync : /* @__PURE__ */ (function(fs$readSync) {
        return function(fd, buffer, offset, length, position) {
          for (var eagCounter = 0; ; )
            try {
              return fs$readSync.call(fs, fd, buffer, offset, length, position);
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
          var key = keys[index];
          this[key] = options[key];
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
          var key = keys[index];
          this[key] = options[key];
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
      return Object.getOwnPropertyNames(obj).forEach(function(key) {
        Object.defineProperty(copy, key, Object.getOwnPropertyDescriptor(obj, key));
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
    module.exports = patch4(clone(fs));
    process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !fs.__patched && (module.exports = patch4(fs), fs.__patched = !0);
    function patch4(fs2) {
      polyfills(fs2), fs2.gracefulify = patch4, fs2.createReadStream = createReadStream, fs2.createWriteStream = createWriteStream;
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
      fs2.writeFile = writeFile;
      function writeFile(path, data, options, cb) {
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
        open(that.path, that.flags, that.mode, function(err, fd) {
          err ? (that.autoClose && that.destroy(), that.emit("error", err)) : (that.fd = fd, that.emit("open", fd), that.read());
        });
      }
      function WriteStream(path, options) {
        return this instanceof WriteStream ? (fs$WriteStream.apply(this, arguments), this) : WriteStream.apply(Object.create(WriteStream.prototype), arguments);
      }
      function WriteStream$open() {
        var that = this;
        open(that.path, that.flags, that.mode, function(err, fd) {
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
      fs2.open = open;
      function open(path, flags, mode, cb) {
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
      for (var counts = {}, mainError = null, mainErrorCount = 0, i = 0; i < this._errors.length; i++) {
        var error = this._errors[i], message = error.message, count = (counts[message] || 0) + 1;
        counts[message] = count, count >= mainErrorCount && (mainError = error, mainErrorCount = count);
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
      for (var key in options)
        opts[key] = options[key];
      if (opts.minTimeout > opts.maxTimeout)
        throw new Error("minTimeout is greater than maxTimeout");
      for (var timeouts = [], i = 0; i < opts.retries; i++)
        timeouts.push(this.createTimeout(i, opts));
      return options && options.forever && !timeouts.length && timeouts.push(this.createTimeout(i, opts)), timeouts.sort(function(a, b) {
        return a - b;
      }), timeouts;
    };
    exports.createTimeout = function(attempt, opts) {
      var random = opts.randomize ? Math.random() + 1 : 1, timeout = Math.round(random * opts.minTimeout * Math.pow(opts.factor, attempt));
      return timeout = Math.min(timeout, opts.maxTimeout), timeout;
    };
    exports.wrap = function(obj, options, methods) {
      if (options instanceof Array && (methods = options, options = null), !methods) {
        methods = [];
        for (var key in obj)
          typeof obj[key] == "function" && methods.push(key);
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
      assert.equal(typeof cb, "function", "a callback must be provided for exit handler"), loaded === !1 && load();
      var ev = "exit";
      opts && opts.alwaysLast && (ev = "afterexit");
      var remove = function() {
        emitter.removeListener(ev, cb), emitter.listeners("exit").length === 0 && emitter.listeners("afterexit").length === 0 && unload();
      };
      return emitter.on(ev, cb), remove;
    }, unload = function() {
      !loaded || !processOk(global.process) || (loaded = !1, signals.forEach(function(sig) {
        try {
          process2.removeListener(sig, sigListeners[sig]);
        } catch {
        }
      }), process2.emit = originalProcessEmit, process2.reallyExit = originalProcessReallyExit, emitter.count -= 1);
    }, module.exports.unload = unload, emit = function(event, code, signal) {
      emitter.emitted[event] || (emitter.emitted[event] = !0, emitter.emit(event, code, signal));
    }, sigListeners = {}, signals.forEach(function(sig) {
      sigListeners[sig] = function() {
        if (processOk(global.process)) {
          var listeners = process2.listeners(sig);
          listeners.length === emitter.count && (unload(), emit("exit", null, sig), emit("afterexit", null, sig), isWin && sig === "SIGHUP" && (sig = "SIGINT"), process2.kill(process2.pid, sig));
        }
      };
    }), module.exports.signals = function() {
      return signals;
    }, loaded = !1, load = function() {
      loaded || !processOk(global.process) || (loaded = !0, emitter.count += 1, signals = signals.filter(function(sig) {
        try {
          return process2.on(sig, sigListeners[sig]), !0;
        } catch {
          return !1;
        }
      }), process2.emit = processEmit, process2.reallyExit = processReallyExit);
    }, module.exports.load = load, originalProcessReallyExit = process2.reallyExit, processReallyExit = function(code) {
      processOk(global.process) && (process2.exitCode = code || /* istanbul ignore next */
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
    var assert, signals, isWin, EE, emitter, unload, emit, sigListeners, loaded, load, originalProcessReallyExit, processReallyExit, originalProcessEmit, processEmit;
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
      return (...args) => new Promise((resolve, reject) => {
        args.push((err, result) => {
          err ? reject(err) : resolve(result);
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
      let release = await toPromise(lockfile2.lock)(file, options);
      return toPromise(release);
    }
    function lockSync(file, options) {
      let release = toSync(lockfile2.lock)(file, toSyncOptions(options));
      return toSync(release);
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

// github/left.ts
function watchLeft(github, onLeft) {
  github.hook.after("request", ({ headers }) => {
    let { "x-ratelimit-resource": resource = "core" } = headers, numberOf2 = (name) => Number(headers[`x-ratelimit-${name}`] ?? Number.NaN), [limit, remaining, reset] = [numberOf2("limit"), numberOf2("remaining"), numberOf2("reset")];
    resource === "core" && [limit, remaining, reset].every(Number.isInteger) && onLeft({ limit, remaining, resetAt: new Date(reset * 1e3) });
  });
}

// github/ids.ts
function toId(id) {
  let number = Number(id);
  if (!Number.isSafeInteger(number)) throw new RangeError("GitHub gave an id of more than 53 bits");
  return number;
}

// github/read/checks.ts
async function readHeadCheck(github, where, head, name) {
  return listCheckRuns(github, { ...where, ref: head, check_name: name });
}
async function readOwnCheck(github, where, check) {
  return (await listCheckRuns(github, {
    ...where,
    ref: check.head,
    check_name: check.name,
    app_id: check.appId
  })).filter(({ app }) => app?.id === check.appId);
}
async function listCheckRuns(github, query) {
  let route = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs", runs = [];
  for await (let page of pages(github, "list the check runs of a commit", route, { ...query, filter: "all" }))
    runs.push(...page.check_runs.map(toCheckRun));
  return runs.filter(({ name }) => name === query.check_name).toSorted((a, b) => b.id - a.id);
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
function matchSegment(pattern, text) {
  let at = 0, star = -1, resume = 0;
  for (let index = 0; index < text.length; )
    if (pattern[at] === "*")
      star = at, at += 1, resume = index;
    else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === text[index]))
      at += 1, index += 1;
    else if (star !== -1)
      at = star + 1, resume += 1, index = resume;
    else return !1;
  return /^\**$/.test(pattern.slice(at));
}

// github/read/files.ts
async function readText(github, where, { path, ref, limit }) {
  let parameters = { ...where, path, ...ref === null ? {} : { ref }, limit };
  try {
    let { bytes, isJson } = await download(github, "read a file", "GET /repos/{owner}/{repo}/contents/{path}", {
      ...parameters,
      headers: { accept: "application/vnd.github.raw+json" }
    });
    if (isJson) return null;
    if (bytes === null) throw tooLong(limit);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (isProblem(error, "not-found")) return null;
    throw error;
  }
}
function tooLong(limit) {
  let operation = `read a file, which is longer than ${limit} bytes`;
  return new GitHubProblem({ kind: "invalid", operation, status: null, resumeAt: null, reason: null, requestId: null });
}

// github/read/codeowners.ts
var places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
async function readCodeowners(github, where, ref) {
  for (let path of places) {
    let text = await readOrEmpty(github, where, { path, ref, limit: limits.codeowners });
    if (text !== null) return parseCodeowners(text);
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
function parseCodeowners(text) {
  return text.split(/\r?\n/).map(parseLine).filter((rule) => rule !== null);
}
function parseLine(line) {
  let [pattern, ...words] = toWords(line);
  if (pattern === void 0 || pattern.startsWith("#") || /^!|[[\]]|^\\#/.test(pattern)) return null;
  let comment2 = words.findIndex((word) => word.startsWith("#")), owners = comment2 === -1 ? words : words.slice(0, comment2);
  return owners.every(isOwner) ? { pattern: pattern.replaceAll("\\ ", " "), owners } : null;
}
function toWords(line) {
  return line.match(/(?:\\ |\S)+/g) ?? [];
}
function isOwner(word) {
  return /^@[\w.-]+(?:\/[\w.-]+)?$|^[^@\s]+@[^@\s]+$/.test(word);
}
function ownersOf(rules, path) {
  return rules.findLast(({ pattern }) => matchPath(pattern, path))?.owners ?? [];
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
var routes = {
  comment: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
  review: "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"
};
async function readComment(github, where, kind, id) {
  let comment2 = await orNull(call(github, "read a comment", routes[kind], { ...where, comment_id: id }));
  return comment2 && toComment(comment2);
}
async function* listComments(github, where, number, since = null) {
  let after = since === null ? {} : { since: since.toISOString() }, route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  for await (let page of pages(github, "list the comments", route, { ...where, issue_number: number, ...after }))
    yield* page.map(toComment);
}
async function* listReviewTexts(github, where, number) {
  let asked = { ...where, pull_number: number }, reviews = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
  for await (let page of pages(github, "list the reviews", reviews, asked))
    yield* page.map(({ id, body, user }) => ({ name: `review ${id}`, body: body ?? "", author: toPerson(user) }));
  let comments = "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments";
  for await (let page of pages(github, "list the review comments", comments, asked))
    yield* page.map(({ id, body, user }) => ({ name: `review comment ${id}`, body, author: toPerson(user) }));
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

// github/graph.ts
async function askNodes(github, operation, query, ids) {
  let found = [];
  for (let at = 0; at < ids.length; at += limits.page) {
    let variables = { ids: ids.slice(at, at + limits.page) }, { data } = await send(github, operation, `POST ${addressOf(github)}`, { query, variables });
    if (data.errors?.some(({ type }) => type === "RATE_LIMITED")) throw limited(operation);
    found.push(...data.data?.nodes ?? []);
  }
  return found;
}
function addressOf(github) {
  return `${github.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3\/?$/, "/api")}/graphql`;
}
function limited(operation) {
  let resumeAt = new Date(Date.now() + limits.secondaryWait * 1e3);
  return new GitHubProblem({ kind: "limited", operation, status: 200, resumeAt, reason: null, requestId: null });
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
async function readPushes(github, where, { branch, most }) {
  let route = "GET /repos/{owner}/{repo}/activity", asked = { ...where, ...branch === null ? {} : { ref: `refs/heads/${branch}` } }, found = [];
  for await (let page of pages(github, "read who pushed", route, asked)) {
    for (let { actor, ref, before, after, timestamp, activity_type: type } of page)
      found.push({
        by: toPerson(actor)?.id ?? null,
        ref,
        before,
        after,
        at: new Date(timestamp),
        isMerge: type === "pr_merge" || type === "merge_queue_merge"
      });
    if (found.length >= most) break;
  }
  return found;
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
  return !found?.authors || found.authors.totalCount > found.authors.nodes.length ? null : found.authors.nodes.flatMap((actor) => actor?.user?.databaseId ?? []);
}
async function readLastChange(github, where, { sha, path }) {
  let route = "GET /repos/{owner}/{repo}/commits", [commit] = await call(github, "read who changed a file", route, { ...where, sha, path, per_page: 1 });
  return commit ? { sha: commit.sha, by: commit.author?.login ?? commit.commit.author?.name ?? null } : null;
}
function idOf(account) {
  return account?.id === void 0 ? null : toId(account.id);
}

// github/read/content/diff.ts
var patch = [
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
    let output = streamGit(gitDir, [...patch, before, after, "--"], { signal, outputBytes });
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
    this.#removed > 0 || this.#added > 0 ? this.#passOver(line[0]) : startsWith(line, "diff --git ") ? this.#path = null : startsWith(line, "+++ ") ? this.#path = pathOf(line.subarray(4)) : startsWith(line, "@@ ") && this.#startHunk(line.toString("latin1", 0, 100));
  }
  #passOver(first) {
    first === 45 ? this.#removed-- : first === 43 && this.#added--;
  }
  #startHunk(header) {
    let [, removed = "1", first = "0", added = "1"] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header) ?? [];
    if (this.#removed = Number(removed), this.#added = Number(added), this.#path === null || this.#added === 0) return;
    let known = this.ranges.get(this.#path) ?? [];
    known.push([Number(first), Number(first) + this.#added - 1]), this.ranges.set(this.#path, known);
  }
};
function startsWith(line, text) {
  return line.toString("latin1", 0, text.length) === text;
}
function pathOf(written) {
  let text = written.toString("latin1").replace(/\t$/, ""), name = text.startsWith('"') ? unquote(text.slice(1, -1)) : text;
  return name.startsWith("b/") ? toName(Buffer.from(name.slice(2), "latin1")) : null;
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
function unquote(text) {
  return text.replace(
    /\\([0-7]{3}|.)/gs,
    (_, code) => code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : escapes[code] ?? code
  );
}

// github/read/content/read.ts
function startReading(gitDir, signal) {
  return { gitDir, signal, found: /* @__PURE__ */ new Set(), bases: /* @__PURE__ */ new Map() };
}
async function findCommits({ gitDir, signal, found }, ids) {
  let unknown = [...new Set(ids)].filter((id) => !found.has(id));
  for (let [id, type] of await typesOf(gitDir, unknown, signal)) type === "commit" && found.add(id);
  return found;
}
async function typesOf(gitDir, ids, signal) {
  if (assertIds(ids), ids.length === 0) return /* @__PURE__ */ new Map();
  let input = ids.map((id) => `${id}
`).join(""), types = (await runGit(gitDir, ["cat-file", "--batch-check=%(objecttype)"], { input, signal })).toString("latin1").split(`
`);
  return new Map(ids.map((id, at) => [id, types[at] ?? ""]).filter(([, type]) => /^[a-z]+$/.test(type)));
}
async function assertObjects({ gitDir, signal }, ids) {
  let found = await typesOf(gitDir, ids, signal), missing = ids.find((id) => !found.has(id));
  if (missing !== void 0) throw new MirrorError("missing", `there is no object ${missing} in this cache`);
}
async function presentOf(reading, ids) {
  let found = await findCommits(reading, ids);
  return ids.filter((id) => found.has(id));
}
async function containsCommit(reading, id) {
  return (await presentOf(reading, [id])).length > 0;
}
async function assertCommits(reading, ids) {
  let found = await findCommits(reading, ids), missing = ids.find((id) => !found.has(id));
  if (missing !== void 0) throw new MirrorError("missing", `there is no commit ${missing} in this cache`);
}
async function mergeBaseOf(reading, a, b) {
  let key = `${a} ${b}`, known = reading.bases.get(key);
  if (known !== void 0) return known;
  await assertCommits(reading, [a, b]);
  let answer = await runGit(reading.gitDir, ["merge-base", a, b], { signal: reading.signal, accept: [1] }), base = /^[0-9a-f]{40}/.exec(answer.toString("latin1"))?.[0] ?? null;
  return reading.bases.set(key, base), base;
}
async function commitsOf(reading, { from, to, onlyMerges }) {
  await assertCommits(reading, [to, ...from]);
  let input = [to, ...from.map((id) => `^${id}`)].map((line) => `${line}
`).join(""), list3 = ["rev-list", "--topo-order", ...onlyMerges ? ["--merges"] : [], "--stdin"];
  return (await runGit(reading.gitDir, list3, { input, signal: reading.signal })).toString("latin1").split(`
`).filter(Boolean);
}
async function stepsOf(reading, { from, to, objects }) {
  await assertCommits(reading, [...to, ...from]);
  let input = [...to, ...from.map((id) => `^${id}`)].map((line) => `${line}
`).join(""), shown = ["-c", "--root", "--raw", "--no-abbrev", "--no-renames", "--format=>%H %P"], output = streamGit(reading.gitDir, ["log", ...shown, "--stdin"], { input, signal: reading.signal }), steps = [];
  for await (let line of linesOf(output)) {
    let [id = "", ...parents] = line.startsWith(">") ? line.slice(1).split(" ").filter(Boolean) : [];
    id !== "" && steps.push({ id, parents, brings: objects.has(id) ? [id] : [] });
    let object = newObject(line);
    object !== null && objects.has(object) && steps.at(-1)?.brings.push(object);
  }
  return steps;
}
function newObject(line) {
  return /^:+(?:\d{6} )+((?:[0-9a-f]{40} )+)/.exec(line)?.[1]?.trimEnd().split(" ").at(-1) ?? null;
}
async function listFolder({ gitDir, signal }, tree, folder) {
  let isRoot = folder === "";
  return !isRoot && !isPlain(folder) ? [] : (await runGit(gitDir, ["ls-tree", "-z", tree, ...isRoot ? [] : ["--", `${folder}/`]], { signal })).toString("utf8").split("\0").filter(Boolean).flatMap((line) => {
    let [, mode = "", id = "", path = ""] = /^(\d{6}) [a-z]+ ([0-9a-f]{40})\t([\s\S]+)$/.exec(line) ?? [], name = isRoot ? path : path.slice(folder.length + 1);
    return name === "" ? [] : [{ name, kind: toKind(mode), id }];
  });
}
function isPlain(path) {
  return path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !part.includes("\0"));
}
async function findFile({ gitDir, signal }, tree, path) {
  if (!isPlain(path)) return null;
  let answer = await runGit(gitDir, ["ls-tree", "-z", tree, "--", path], { signal }), [, id, name] = /^100[0-7]{3} blob ([0-9a-f]{40})\t([^\0]+)\0$/.exec(answer.toString("utf8")) ?? [];
  return name === path ? id ?? null : null;
}
var longestFrame = 64;
async function readBlob({ gitDir, signal }, id, limit) {
  let output = streamGit(gitDir, ["cat-file", "--batch"], { input: `${id}
`, signal }), chunks = [], bytes = 0;
  for await (let chunk of output)
    if (chunks.push(chunk), bytes += chunk.length, bytes > limit + longestFrame) break;
  let answer = Buffer.concat(chunks), start = answer.indexOf(10) + 1, [, size = ""] = /^[0-9a-f]+ blob (\d+)$/.exec(answer.toString("latin1", 0, start - 1)) ?? [];
  if (size === "") throw new MirrorError("missing", "a file of a commit is not in this cache");
  if (Number(size) > limit) throw new MirrorError("too-large", `a file has ${size} bytes; ${limit} are read at most`);
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

// github/read/content/sound.ts
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
var perRead = 2e4;
async function isSound(gitDir, toProve, signal) {
  let reading = { gitDir, signal }, ids = /* @__PURE__ */ new Set();
  for (let walk of await walksOf(reading, toProve)) for await (let id of list(reading, walk)) ids.add(id);
  for (let chunk of chunksOf([...ids], perRead)) {
    let input = `${chunk.join(`
`)}
`, answer = await runGit(gitDir, ["cat-file", "--batch", "--buffer"], { input, signal });
    if (!areAsNamed(answer, chunk)) return !1;
  }
  return !0;
}
async function walksOf(where, { starts, range }) {
  let trees = ["--objects", "--no-object-names", "--filter=blob:none"];
  if (range === null) return [{ options: trees, starts }];
  let revisions = [range.head, ...range.from.map((id) => `^${id}`)], inside = [range.head, ...range.from, ...starts];
  for await (let id of list(where, { options: ["--boundary"], starts: revisions })) inside.push(id.replace("-", ""));
  return [
    { options: [], starts },
    { options: [...trees, "--no-walk=unsorted"], starts: inside }
  ];
}
async function* list({ gitDir, signal }, { options, starts }) {
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
  return createHash("sha1").update(`${head}\0`).update(content).digest("hex");
}

// github/read/content/clone.ts
var diffBytes = 1024 ** 3 / 8;
function openClone(gitDir, signal) {
  let reading = startReading(gitDir, signal);
  return {
    gitDir,
    contains: (commit) => containsCommit(reading, commit),
    present: (commits) => presentOf(reading, commits),
    isSound: (toProve) => isSound(gitDir, toProve, signal),
    containsAll: (objects) => containsAll(reading, objects),
    mergeBase: (a, b) => mergeBaseOf(reading, a, b),
    commits: (asked) => commitsOf(reading, asked),
    steps: (asked) => stepsOf(reading, asked),
    list: (commit, folder) => list2(reading, commit, folder),
    readFile: (commit, path, limit) => readFile(reading, { commit, path, limit }),
    addedLines: (base, head) => addedLines(reading, base, head)
  };
}
async function containsAll({ gitDir, signal }, objects) {
  let input = objects.map((id) => `${id}
`).join(""), answer = await runGit(gitDir, ["cat-file", "--batch-check=%(objecttype)"], { input, signal });
  return !/ missing$/m.test(answer.toString("latin1"));
}
async function list2(reading, commit, folder) {
  return await assertCommits(reading, [commit]), listFolder(reading, commit, folder);
}
async function readFile(reading, { commit, path, limit }) {
  await assertCommits(reading, [commit]);
  let blob = await findFile(reading, commit, path);
  return blob === null ? null : readBlob(reading, blob, limit);
}
async function addedLines(reading, base, head) {
  let common = await mergeBaseOf(reading, base, head);
  if (common === null) throw new MirrorError("missing", "two commits of this clone have no commit in common");
  return readAddedLines(reading.gitDir, [common, head], diffBytes, reading.signal);
}

// github/read/content/mirrors.ts
import { mkdir, readdir, rm, stat, statfs, utimes } from "node:fs/promises";
const { join: join2 } = globalThis.process.getBuiltinModule("node:path");
import { setTimeout as wait2 } from "node:timers/promises";

// github/read/content/git-mirror.ts
const { existsSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");

// github/read/content/partial.ts
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
      now.add(kept), /^0+$/.test(old) || before.add(old);
  await fetchExact(partial, now), await fetchExact(partial, before).catch(withoutBefore);
}
function withoutBefore(error) {
  if (!(error instanceof MirrorError && (error.kind === "missing" || error.kind === "too-large")))
    throw error;
}
async function fetchCommits({ gitDir, connection, limits: limits2 }, ids) {
  let refs = await readRefs(gitDir) ?? /* @__PURE__ */ new Map(), known = new Set(refs.values()), wanted = [...new Set(ids)].filter((id) => !known.has(id));
  if (wanted.length === 0) return;
  let how = { filter: "tree:0", negotiate: !0, bytes: limits2.fetchBytes, seconds: limits2.rangeSeconds };
  await fetchObjects(gitDir, connection, { ids: wanted, ...how }), await writeRefs(gitDir, new Map([...refs, ...wanted.map((id) => [`${tipRefs}${id}`, id])]));
}
async function fetchLoose({ gitDir, connection, limits: limits2 }, heads) {
  let commits = new Map(heads.map((id) => [`${id}^{commit}`, id])), ids = (await absentOf(gitDir, new Set(commits.keys()), connection.signal)).flatMap((name) => commits.get(name) ?? []), how = { filter: null, negotiate: !1, bytes: limits2.fetchBytes, seconds: limits2.rangeSeconds };
  ids.length > 0 && await fetchObjects(gitDir, connection, { ids, ...how });
}
async function treesOf({ gitDir, connection: { signal } }, revisions, heads) {
  let trees = /* @__PURE__ */ new Set(), inside = /* @__PURE__ */ new Set(), parents = new Set(heads), list3 = ["rev-list", "--no-commit-header", "--format=%H %T %P", "--stdin"];
  for await (let line of linesOf(streamGit(gitDir, list3, { input: revisions, signal }))) {
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
  let show = ["rev-list", "--no-walk=unsorted", "--no-commit-header", "--format=%H %T", "--stdin"], input = `${commits.join(`
`)}
`;
  for await (let line of linesOf(streamGit(gitDir, show, { input, signal }))) {
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
    let lines = (await runGit(gitDir, ["diff-tree", "-r", "--raw", "--no-renames", "--no-abbrev", start, head], { signal })).toString("latin1").split(`
`);
    for (let line of lines) {
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
function toSides(header) {
  let parents = /^:+/.exec(header)?.[0].length ?? 1, words = header.slice(parents).split(" "), sides = Array.from({ length: parents + 1 }, (_, side) => {
    let [mode, id] = [words[side], words[parents + 1 + side]];
    return id !== void 0 && mode !== "160000" && mode !== "000000" ? id : null;
  });
  return [sides.at(-1) ?? null, ...sides.slice(0, -1)];
}
async function fetchExact({ gitDir, connection, limits: limits2 }, ids) {
  let how = {
    filter: "blob:none",
    negotiate: !1,
    bytes: limits2.fetchBytes,
    seconds: limits2.rangeSeconds
  }, absent = await absentOf(gitDir, ids, connection.signal);
  for (let chunk of chunksOf(absent, perFetch)) await fetchObjects(gitDir, connection, { ids: chunk, ...how });
  let still = absent.length === 0 ? [] : await absentOf(gitDir, new Set(absent), connection.signal);
  if (still.length > 0)
    throw new MirrorError("missing", `the server did not send ${still.length} objects of the range`);
}
async function absentOf(gitDir, ids, signal) {
  if (ids.size === 0) return [];
  let input = `${[...ids].join(`
`)}
`, absent = [];
  for await (let line of linesOf(streamGit(gitDir, ["cat-file", "--batch-check", "--buffer"], { input, signal })))
    line.endsWith(" missing") && absent.push(line.slice(0, -8));
  return absent;
}

// github/read/content/git-mirror.ts
var emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904", manyPacks = 100, wholeName = "whole.git", partialName = "partial.git", GitMirror = class _GitMirror {
  #whole;
  #partial;
  #connection;
  #limits;
  /** Folders that are ours for this use. */
  #places;
  #reading;
  constructor(folder, connection, limits2, places2) {
    this.#whole = join(folder, wholeName), this.#partial = join(folder, partialName), this.#places = places2, this.#connection = connection, this.#limits = limits2, this.#reading = startReading(this.#whole, connection.signal);
  }
  /** Mends what the last use left behind, in the folders that nobody else uses now. */
  static async open(folder, connection, limits2, places2) {
    let mirror = new _GitMirror(folder, connection, limits2, places2);
    return mirror.#has("whole") && await openPlace(mirror.#whole), mirror.#has("partial") && (existsSync(mirror.#partial) || !mirror.#has("whole")) && await openPlace(mirror.#partial), await mirror.#prefersPartial(existsSync(mirror.#partial)) && mirror.#use(mirror.#partial), mirror;
  }
  get gitDir() {
    return this.#current;
  }
  get isComplete() {
    return this.#has("whole") && isComplete(this.#whole);
  }
  async fetchRange({ heads, bases, size }) {
    assertIds([...heads, ...bases]);
    let isPartial = await this.#prefersPartial(size > this.#limits.partialAbove);
    this.#use(isPartial ? this.#partial : this.#whole), isPartial && await this.#startPartial();
    let fetch = async () => {
      isPartial ? await fetchPartialRange(this.#toPartial(), heads, bases) : await fetchTips(this.#whole, this.#connection, this.#limits, [...heads, ...bases]), await assertObjects(this.#reading, [...heads, ...bases]);
    };
    await this.#orAnew(fetch);
    let [first] = await this.present(heads);
    first !== void 0 && await writeHead(this.#current, first);
  }
  async fetchAll(wanted = { pulls: !0 }) {
    if (!this.#has("whole")) throw busy();
    let before = this.#current;
    this.#use(this.#whole);
    try {
      await this.#orAnew(() => fetchEverything(this.#whole, this.#connection, this.#limits, wanted)), this.#has("partial") && await removePlace(this.#partial);
    } catch (error) {
      throw await this.#isWholeEmpty() && this.#use(before), error;
    }
  }
  async remoteRefs() {
    let { refs } = await listRemote(this.#current, this.#connection, this.#limits.rangeSeconds), told = [...refs].filter(([name]) => /^refs\/(?:heads|tags|pull)\//.test(name));
    return new Map(told.map(([name, id]) => [toText(name), id]));
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
    return commitsOf(this.#reading, asked);
  }
  steps(asked) {
    return stepsOf(this.#reading, asked);
  }
  async list(commit, folder) {
    return await assertCommits(this.#reading, [commit]), listFolder(this.#reading, await this.#bringTree(commit), folder);
  }
  async readFile(commit, path, limit) {
    await assertCommits(this.#reading, [commit]);
    let tree = await this.#bringTree(commit), blob = await findFile(this.#reading, tree, path);
    return blob === null ? null : (await this.#bring(/* @__PURE__ */ new Set([blob])), readBlob(this.#reading, blob, limit));
  }
  async addedLines(base, head) {
    let common = await this.mergeBase(base, head), after = await this.#bringTree(head), before = common === null ? emptyTree : await this.#bringTree(common);
    return this.#isPartial && await this.#bring(await blobsOfDiff(this.#current, [before, after], this.#signal)), readAddedLines(this.#current, [before, after], this.#limits.diffBytes, this.#signal);
  }
  async reachable(objects, from) {
    if (assertIds(objects), !this.#has("whole")) throw busy();
    if (!this.isComplete) throw new MirrorError("missing", "not all of the repository is here yet: fetchAll first");
    return reachableOf(this.#whole, objects, from, this.#signal);
  }
  async discard() {
    for (let name of this.#places) await removePlace(name === "whole" ? this.#whole : this.#partial);
    this.#use(this.#has("whole") ? this.#whole : this.#partial), await openPlace(this.#current);
  }
  // ---------------------------------------------------------------- inside
  get #current() {
    return this.#reading.gitDir;
  }
  /** Forgets what the folder answered before: it may have been made anew. */
  #use(gitDir) {
    this.#reading = startReading(gitDir, this.#signal);
  }
  get #signal() {
    return this.#connection.signal;
  }
  get #isPartial() {
    return this.#current === this.#partial;
  }
  #has(name) {
    return this.#places.includes(name);
  }
  /** As long as nothing whole is here; whole is also what a `fetchAll` that was broken off after a step left. */
  async #prefersPartial(isWanted) {
    return !this.#has("whole") || !this.#has("partial") ? this.#has("partial") : isWanted && await this.#isWholeEmpty();
  }
  async #isWholeEmpty() {
    return !this.isComplete && ((await readRefs(this.#whole))?.size ?? 0) === 0;
  }
  async #startPartial() {
    await packCount(this.#partial) > manyPacks && await removePlace(this.#partial), await openPlace(this.#partial);
  }
  #toPartial() {
    return { gitDir: this.#partial, connection: this.#connection, limits: this.#limits };
  }
  /** What Git cannot work on any longer is thrown away once: everything in it can be fetched again. */
  async #orAnew(fetch) {
    let wasEmpty = await packCount(this.#current) === 0;
    try {
      await fetch();
    } catch (error) {
      if (wasEmpty || !(error instanceof MirrorError) || error.kind !== "git") throw error;
      await removePlace(this.#current), await openPlace(this.#current), this.#use(this.#current), await fetch();
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

// github/read/content/lock.ts
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
  let lost = new AbortController(), release = await tryLock(path, () => lost.abort(takenOver()));
  return release ? { value: await workAndRelease(release, both(signal, lost.signal), work) } : null;
}
function untilAborted(turn, signal) {
  if (!signal) return turn;
  let { promise, reject } = Promise.withResolvers(), leave = () => reject(signal.reason);
  return signal.aborted && leave(), signal.addEventListener("abort", leave, { once: !0 }), Promise.race([turn, promise]).finally(() => signal.removeEventListener("abort", leave));
}
async function lockAndWork(path, signal, work) {
  let lost = new AbortController(), release = await waitForLock(path, signal, () => lost.abort(takenOver()));
  return workAndRelease(release, both(signal, lost.signal), work);
}
async function workAndRelease(release, signal, work) {
  try {
    return await work(signal);
  } finally {
    await release().catch(() => {
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
    let release = await tryLock(path, onLost);
    if (release) return release;
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

// github/read/content/mirrors.ts
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
  constructor(options) {
    let own = { ...usualLimits, ...options.limits };
    this.#options = options, this.#limits = { ...own, fetchBytes: Math.min(own.fetchBytes, options.limitBytes) }, this.#folder = join2(options.folder, "mirrors");
  }
  use(id, remote, work, signal) {
    return this.#inTurn(id, remote, async ({ folder, open }) => {
      let locks = locksOf(folder);
      return this.#options.portable ? withLock(locks.whole, signal, (signal2) => open(signal2, work, ["whole"])) : withLock(locks.partial, signal, async (signal2) => {
        let tryWhole = () => withLockIfFree(locks.whole, signal2, (signal3) => open(signal3, work, ["whole", "partial"])), free = await tryWhole() ?? await soon(tryWhole, signal2);
        return free ? free.value : open(signal2, work, ["partial"]);
      });
    });
  }
  useAll(id, remote, work, signal) {
    return this.#inTurn(id, remote, async ({ folder, open }) => {
      let locks = locksOf(folder);
      return withLock(locks.whole, signal, async (signal2) => {
        let result = await open(signal2, work, ["whole"]), partial = join2(folder, partialName);
        return isComplete(join2(folder, wholeName)) && await withLockIfFree(locks.partial, signal2, () => removePlace(partial)), result;
      });
    });
  }
  /** Around each use: the folder, when it was used, and what it costs others. */
  async #inTurn(id, remote, use) {
    toSafeUrl(remote.url);
    let folder = this.#folderOf(id);
    await mkdir(this.#folder, { recursive: !0, mode: 448 });
    let before = await sizeOf(folder), open = async (signal, work, places2) => (await mkdir(folder, { recursive: !0, mode: 448 }), work(await this.#open(folder, { remote, options: this.#options, signal }, places2)));
    try {
      return await use({ folder, open });
    } finally {
      await utimes(folder, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => {
      }), await sizeOf(folder) > before && await this.evict();
    }
  }
  async drop(repositoryId) {
    let folder = this.#folderOf(repositoryId);
    await mkdir(this.#folder, { recursive: !0, mode: 448 });
    let { partial, whole } = locksOf(folder);
    await withLock(partial, void 0, () => withLock(whole, void 0, () => removePlace(folder)));
  }
  async evict() {
    let caches = await this.#list(), bytes = caches.reduce((sum, each) => sum + each.bytes, 0), limit = Math.min(this.#options.limitBytes, bytes + await freeBytes(this.#folder) - reserve);
    for (let { folder, bytes: own } of caches) {
      if (bytes <= limit) return;
      await removeIfFree(folder) && (bytes -= own);
    }
  }
  /** Least recently used first. What a killed removal left is removed. */
  async #list() {
    let found = [];
    for (let name of await readdir(this.#folder).catch(() => [])) {
      let folder = join2(this.#folder, name);
      if (name.endsWith(".removed") && await rm(folder, { recursive: !0, force: !0 }), !/^\d+$/.test(name)) continue;
      let used = await stat(folder).catch(() => null);
      used && found.push({ folder, bytes: await sizeOf(folder), used: used.mtimeMs });
    }
    return found.toSorted((a, b) => a.used - b.used);
  }
  #folderOf(repositoryId) {
    if (!Number.isSafeInteger(repositoryId) || repositoryId < 0)
      throw new TypeError("a repository id is a whole number");
    return join2(this.#folder, String(repositoryId));
  }
  /** isomorphic-git takes its time to load: only where it is needed. */
  async #open(folder, connection, places2) {
    if (!this.#options.portable)
      return await assertGit(), GitMirror.open(folder, connection, this.#limits, places2);
    let { PortableMirror } = await import("./mirror-X6YPDO26.js");
    return PortableMirror.open(folder, connection, this.#limits);
  }
}, reserve = 256 * 1024 ** 2;
async function freeBytes(folder) {
  let { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
var patience = 1e3, pause = 100;
async function soon(attempt, signal) {
  for (let waited = 0; waited < patience; waited += pause) {
    await wait2(pause, void 0, { signal });
    let result = await attempt();
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
    () => withLockIfFree(whole, void 0, () => removePlace(folder))
  );
  return removed !== null && removed.value !== null;
}

// github/read/deliveries.ts
async function* listMissedDeliveries(github, since) {
  let seen = /* @__PURE__ */ new Set();
  for await (let page of pages(github, "list the deliveries", "GET /app/hook/deliveries", {}))
    for (let each of page) {
      if (new Date(each.delivered_at) < since) return;
      seen.has(each.guid) || (seen.add(each.guid), each.status !== "OK" && (yield toMissed(each)));
    }
}
function toMissed(raw) {
  return {
    id: String(raw.id),
    guid: raw.guid,
    deliveredAt: new Date(raw.delivered_at),
    event: raw.event,
    action: raw.action,
    installation: raw.installation_id === null ? null : Number(raw.installation_id),
    repository: raw.repository_id === null ? null : Number(raw.repository_id),
    statusCode: raw.status_code === 0 ? null : raw.status_code
  };
}

// github/read/exposure.ts
async function readExposure(github, repository) {
  let [pages2, releases] = await Promise.all([readPages(github, repository), countReleases(github, repository)]);
  return { visibility: repository.visibility, forks: repository.forks, pages: pages2, releases };
}
async function readPages(github, { owner, repo, hasPages }) {
  if (!hasPages) return "none";
  let work = orNull(call(github, "read the Pages site", "GET /repos/{owner}/{repo}/pages", { owner, repo })), site = await orUnknown(work);
  return site === "unknown" ? "unknown" : site === null ? "none" : site.public ? "public" : "private";
}
async function countReleases(github, { owner, repo }) {
  let answer = await orUnknown(
    send(github, "count the releases", "GET /repos/{owner}/{repo}/releases", { owner, repo, per_page: 1 })
  );
  if (answer === "unknown") return null;
  let last = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(String(answer.headers.link ?? ""))?.[1];
  return last === void 0 ? answer.data.length : Number(last);
}
async function orUnknown(work) {
  try {
    return await work;
  } catch (error) {
    if (isProblem(error, "forbidden")) return "unknown";
    throw error;
  }
}

// github/read/installations.ts
async function readApp(github) {
  let app = await call(github, "read the App", "GET /app", {});
  if (app === null) throw new TypeError("GitHub knows no App of these credentials");
  let slug = app.slug ?? "";
  return { id: toId(app.id), slug, name: app.name, login: `${slug}[bot]`, url: app.html_url };
}
async function readInstallation(github, id) {
  let found = await orNull(call(github, "read the installation", "GET /app/installations/{installation_id}", { installation_id: id }));
  return found && toInstallation(found);
}
async function* listInstallations(github) {
  for await (let page of pages(github, "list the installations", "GET /app/installations", {}))
    yield* page.map(toInstallation);
}
function toInstallation(raw) {
  let { account } = raw;
  return {
    id: toId(raw.id),
    accountId: account ? toId(account.id) : 0,
    account: account === null ? "" : "login" in account ? account.login : account.slug ?? "",
    accountType: raw.target_type === "User" ? "User" : "Organization",
    permissions: raw.permissions,
    events: raw.events,
    suspended: raw.suspended_at !== null
  };
}

// github/read/issues.ts
async function readIssue(github, where, number) {
  let issue = await orNull(call(github, "read an issue", "GET /repos/{owner}/{repo}/issues/{issue_number}", { ...where, issue_number: number }));
  return issue && toIssue(issue);
}
async function findIssue(github, where, search) {
  let { marker, creator, since } = search, route = "GET /repos/{owner}/{repo}/issues", filter = { state: "all", sort: "created", direction: "asc" }, after = since === null ? {} : { since: since.toISOString() };
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

// github/read/pulls.ts
async function readPull(github, where, number) {
  let pull = await orNull(call(github, "read a pull request", "GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...where, pull_number: number }));
  return pull && toPull(pull);
}
async function* listOpenPulls(github, where) {
  let order = { state: "open", sort: "created", direction: "asc" }, route = "GET /repos/{owner}/{repo}/pulls";
  for await (let page of pages(github, "list the open pull requests", route, { ...where, ...order }))
    yield* page.map(toPull);
}
async function pullsOfHead(github, where, sha) {
  let [indexed, recent] = await Promise.all([listIndexed(github, where, sha), listRecent(github, where)]), found = [...indexed, ...recent].map(toPull).filter((pull) => pull.state === "open" && pull.head.sha === sha);
  if (found.length > 0) return distinct(found);
  let all = [];
  for await (let pull of listOpenPulls(github, where)) pull.head.sha === sha && all.push(pull);
  return all;
}
async function listIndexed(github, where, sha) {
  let route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", found = [];
  try {
    for await (let page of pages(github, "list the pull requests of a commit", route, {
      ...where,
      commit_sha: sha
    }))
      found.push(...page);
  } catch (error) {
    if (!isProblem(error, "not-found", "invalid")) throw error;
  }
  return found.filter((pull) => isIn(where, pull));
}
async function listRecent(github, where) {
  return call(github, "list the open pull requests", "GET /repos/{owner}/{repo}/pulls", { ...where, ...{ state: "open", sort: "updated", direction: "desc", per_page: 100 } });
}
function isIn({ owner, repo }, pull) {
  return pull.base.repo.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
function distinct(pulls) {
  return [...new Map(pulls.map((pull) => [pull.number, pull])).values()].toSorted((a, b) => a.number - b.number);
}
function toPull(pull) {
  let source2 = pull.head.repo, [owner = "", repo = ""] = source2?.full_name.split("/") ?? [], repositoryId = source2 && toId(source2.id);
  return {
    number: pull.number,
    nodeId: pull.node_id,
    state: pull.state === "open" ? "open" : "closed",
    draft: pull.draft ?? !1,
    merged: pull.merged_at !== null,
    head: {
      sha: pull.head.sha,
      repositoryId,
      where: source2 && { owner, repo },
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

// github/read/repositories.ts
async function readRepository(github, id) {
  let answer = send(github, "read the repository", "GET /repositories/{repository_id}", { repository_id: id });
  return toRepositoryOrNull(await orNull(answer));
}
async function findRepository(github, where) {
  let answer = send(github, "read the repository", "GET /repos/{owner}/{repo}", { ...where });
  return toRepositoryOrNull(await orNull(answer));
}
async function* listInstallationRepositories(github) {
  for await (let page of pages(github, "list the repositories", "GET /installation/repositories", {}))
    yield* page.repositories.map(toRepository);
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
    createdAt: raw.created_at ? new Date(raw.created_at) : null,
    pushedAt: raw.pushed_at ?? null,
    url: raw.html_url
  };
}
function toVisibility(raw) {
  return raw.visibility === "internal" ? "internal" : raw.private ? "private" : "public";
}

// github/read/releases.ts
async function findRelease(github, where, id) {
  let release = await orNull(call(github, "read a release", "GET /repos/{owner}/{repo}/releases/{release_id}", { ...where, release_id: id }));
  return release && toRelease(github, where, release);
}
async function listDrafts(github, where) {
  let drafts = [];
  for await (let page of pages(github, "list the releases", "GET /repos/{owner}/{repo}/releases", { ...where }))
    for (let release of page) release.draft && drafts.push(await toRelease(github, where, release));
  return drafts;
}
function openAsset(github, where, { id }, timeout) {
  return openBody(github, "read an asset of a release", "GET /repos/{owner}/{repo}/releases/assets/{asset_id}", { ...where, asset_id: id, headers: { accept: "application/octet-stream" } }, timeout);
}
async function toRelease(github, where, raw) {
  let route = "GET /repos/{owner}/{repo}/releases/{release_id}/assets", assets = [];
  for await (let page of pages(github, "list the assets of a release", route, { ...where, release_id: raw.id }))
    assets.push(...page.map(({ id, name, size }) => ({ id: toId(id), name, size })));
  return {
    id: toId(raw.id),
    tag: raw.tag_name,
    name: raw.name ?? "",
    body: raw.body ?? "",
    isDraft: raw.draft,
    assets
  };
}

// github/read/protection.ts
var source = "branch protection";
async function readProtection(github, where, check) {
  try {
    return await readFull(github, where, check);
  } catch (error) {
    if (!isProblem(error, "forbidden") || error.reason === "plan") throw error;
    return readSummary(github, where, check);
  }
}
async function readFull(github, where, { branch, name }) {
  let protection = await orNull(call(github, "read the protection of the branch", "GET /repos/{owner}/{repo}/branches/{branch}/protection", { ...where, branch }));
  if (protection === null) return [];
  let bypass = protection.enforce_admins?.enabled === !0 ? [] : ["administrators"];
  return ofName(protection.required_status_checks, name).map(({ app_id: appId }) => ({
    source,
    appId: toAppId(appId),
    bypass
  }));
}
async function readSummary(github, where, { branch, name }) {
  let answer = await orNull(call(github, "read the branch", "GET /repos/{owner}/{repo}/branches/{branch}", { ...where, branch })), checks = answer?.protected ? answer.protection?.required_status_checks : void 0, bypass = checks?.enforcement_level === "everyone" ? [] : checks ? ["administrators"] : null;
  return ofName(checks, name).map(({ app_id: appId }) => ({
    source,
    appId: appId === void 0 ? "unknown" : toAppId(appId),
    bypass
  }));
}
function ofName(required, name) {
  return (required?.checks ?? required?.contexts?.map((context) => ({ context })) ?? []).filter(({ context }) => context === name);
}
function toAppId(id) {
  return id == null || Number(id) < 0 ? null : toId(id);
}

// github/read/rulesets.ts
async function readRulesets(github, where, { branch, name }) {
  let found = [], route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
  for await (let page of pages(github, "read the rules of the branch", route, { ...where, branch }))
    for (let rule of page) isCheckRule(rule) && found.push(...await toRequirements(github, where, rule, name));
  return found;
}
function isCheckRule(rule) {
  return rule.type === "required_status_checks";
}
async function toRequirements(github, where, rule, name) {
  let wanted = (rule.parameters?.required_status_checks ?? []).filter(({ context }) => context === name);
  if (wanted.length === 0) return [];
  let ruleset = rule.ruleset_id === void 0 ? null : await readRuleset(github, where, toId(rule.ruleset_id)), kind = rule.ruleset_source_type === "Organization" ? "organisation ruleset" : "ruleset";
  return wanted.map(({ integration_id: appId }) => ({
    source: ruleset === null ? `an ${kind}` : `${kind} "${ruleset.name}"`,
    // -1 is how GitHub writes "any App" in some answers.
    appId: appId == null || appId < 0 ? null : appId,
    bypass: ruleset === null ? null : toBypass(ruleset)
  }));
}
async function readRuleset(github, where, id) {
  try {
    let parameters = { ...where, ruleset_id: id, includes_parents: !0 };
    return await call(github, "read a ruleset", "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}", parameters);
  } catch (error) {
    if (isProblem(error, "not-found", "forbidden")) return null;
    throw error;
  }
}
function toBypass({ bypass_actors: actors }) {
  return actors === void 0 ? null : actors.map(({ actor_type: type, actor_id: id, bypass_mode: mode }) => {
    let who = id == null ? type : `${type} ${id}`;
    return mode === "pull_request" ? `${who} (for pull requests)` : who;
  });
}

// github/read/required-check.ts
async function readRequiredCheck(github, where, check) {
  let [rulesets, protection] = await Promise.all([
    orProblem(readRulesets(github, where, check)),
    orProblem(readProtection(github, where, check))
  ]);
  return judgeRequirements(rulesets, protection, check.appId);
}
async function orProblem(work) {
  try {
    return { found: await work, problem: null };
  } catch (error) {
    if (!isProblem(error, "forbidden")) throw error;
    return { found: [], problem: error.reason === "plan" ? "plan" : "forbidden" };
  }
}
var planNote = "cannot block here: the plan of this private repository has neither rulesets nor branch protection", forbiddenNote = "unknown: the App may not read the rules of the branch; accept its permissions";
function judgeRequirements(rulesets, protection, appId) {
  let all = [...rulesets.found, ...protection.found], ours = all.filter((each) => each.appId === appId || each.appId === null || each.appId === "unknown");
  if (ours.length > 0) return toRequired(ours, appId);
  let nobody = { pinned: "no", bypass: null };
  if (all.length > 0) return { required: "no", ...nobody, note: `${all[0]?.source} wants the check of another App` };
  let problems = /* @__PURE__ */ new Set([rulesets.problem, protection.problem]);
  return problems.has("plan") ? { required: "no", ...nobody, note: planNote } : problems.has("forbidden") ? { required: "unknown", pinned: "unknown", bypass: null, note: forbiddenNote } : { required: "no", ...nobody, note: "no ruleset and no branch protection requires the check" };
}
function toRequired(ours, appId) {
  let pinned = ours.filter((each) => each.appId === appId), isUnknown = pinned.length === 0 && ours.some((each) => each.appId === "unknown"), bypass = togetherBypassed(pinned.length > 0 ? pinned : ours), sources = ours.map(({ source: source2 }) => source2).join(" and "), unseen = bypass === null ? "; who can bypass it is unknown, needs administration: write" : "";
  return {
    required: "yes",
    pinned: pinned.length > 0 ? "yes" : isUnknown ? "unknown" : "no",
    bypass,
    note: `required by ${sources}${unseen}`
  };
}
function togetherBypassed(requirements) {
  let lists = requirements.map(({ bypass }) => bypass);
  if (lists.some((list3) => list3?.length === 0)) return [];
  let known = lists.filter((list3) => list3 !== null);
  return known.length < lists.length ? null : known.reduce((kept, list3) => kept.filter((each) => list3.includes(each)));
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
function toRight(name) {
  return rights.find((right) => right === name) ?? null;
}
async function isTeamMember(github, { organisation, slug }, login) {
  return (await orNull(call(github, "read the membership of a person", "GET /orgs/{org}/teams/{team_slug}/memberships/{username}", { org: organisation, team_slug: slug, username: login })))?.state === "active";
}

// github/read/statuses.ts
async function readHeadStatuses(github, where, head, name) {
  let found = [], route = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
  for await (let page of pages(github, "list the statuses of a commit", route, { ...where, ref: head }))
    for (let { context, state, creator } of page)
      context === name && found.push({ state, creator: toPerson(creator) });
  return found;
}

// github/write/intent.ts
async function beginWrite(what, intent, now) {
  if (assertSettled(what, intent.at, now), !await intent.announce(now))
    throw new SettleLater(what, new Date(now.getTime() + limits.settle * 1e3));
}

// github/write/advisories.ts
async function ensureAdvisory(github, where, wanted) {
  if (!wanted.description.includes(wanted.marker)) throw new TypeError("the text of an advisory holds its marker");
  let found = await readKnown(github, where, wanted) ?? await findLost(github, where, wanted);
  if (found) return found;
  await beginWrite("advisory", wanted.intent, wanted.now);
  let advisory = await call(github, "create a security advisory", "POST /repos/{owner}/{repo}/security-advisories", {
    ...where,
    summary: clip(wanted.summary, limits.advisorySummary),
    description: clip(wanted.description, limits.body),
    severity: wanted.severity,
    // GitHub demands a product; this one is no package.
    vulnerabilities: [{ ...noVersion, package: { ecosystem: "other", name: `${where.owner}/${where.repo}` } }]
  });
  return toAdvisory(advisory);
}
var noVersion = { vulnerable_version_range: null, patched_versions: null, vulnerable_functions: null };
async function updateAdvisory(github, where, id, change) {
  let { summary, description, state } = change, advisory = await call(github, "update a security advisory", "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}", {
    ...where,
    ghsa_id: id,
    ...summary === void 0 ? {} : { summary: clip(summary, limits.advisorySummary) },
    ...description === void 0 ? {} : { description: clip(description, limits.body) },
    ...state === void 0 ? {} : { state }
  });
  return toAdvisory(advisory);
}
async function readAdvisory(github, where, id) {
  let advisory = await orNull(call(github, "read a security advisory", "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}", { ...where, ghsa_id: id }));
  return advisory && toAdvisory(advisory);
}
async function readKnown(github, where, { knownId }) {
  return knownId === null ? null : readAdvisory(github, where, knownId);
}
async function findLost(github, where, wanted) {
  if (wanted.intent.at === null) return null;
  let route = "GET /repos/{owner}/{repo}/security-advisories", order = { sort: "created", direction: "desc" };
  for await (let page of pages(github, "look for a security advisory", route, { ...where, ...order })) {
    let found = page.find(({ description }) => description?.includes(wanted.marker));
    if (found) return toAdvisory(found);
  }
  return null;
}
function toAdvisory(raw) {
  return {
    id: raw.ghsa_id,
    state: raw.state,
    summary: raw.summary,
    description: raw.description ?? "",
    url: raw.html_url
  };
}

// github/write/assignees.ts
async function assign(github, where, number, logins) {
  let able = [];
  for (let login of new Set(logins)) await canBeAssigned(github, where, login) && able.push(login);
  let taken = able.slice(0, limits.assignees);
  if (taken.length === 0) return { assigned: [], refused: [...new Set(logins)] };
  let route = "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", parameters = { ...where, issue_number: number, assignees: taken }, { assignees } = toIssue(await call(github, "assign an issue", route, parameters)), now = new Set(assignees.map((login) => login.toLowerCase())), isAssigned = (login) => now.has(login.toLowerCase());
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

// github/write/checks.ts
async function ensureCheckRun(github, where, wanted) {
  let found = await readKnown2(github, where, wanted) ?? await findLost2(github, where, wanted);
  return found || (await beginWrite("check run", wanted.intent, wanted.now), createLike(github, where, wanted, wanted.now));
}
async function createLike(github, where, identity, now) {
  let run = await call(github, "create a check run", "POST /repos/{owner}/{repo}/check-runs", {
    ...where,
    name: identity.name,
    head_sha: identity.head,
    ...identity.externalId === null ? {} : { external_id: identity.externalId },
    status: "in_progress",
    started_at: now.toISOString()
  });
  return toCheckRun(run);
}
async function readKnown2(github, where, wanted) {
  if (wanted.knownId === null) return null;
  let raw = await orNull(call(github, "read a check run", "GET /repos/{owner}/{repo}/check-runs/{check_run_id}", { ...where, check_run_id: wanted.knownId }));
  if (raw === null) return null;
  let run = toCheckRun(raw);
  return run.head === wanted.head && run.app?.id === wanted.appId ? run : null;
}
async function findLost2(github, where, wanted) {
  return (await readOwnCheck(github, where, wanted)).find(({ externalId }) => externalId === wanted.externalId) ?? null;
}
var rescanAction = {
  label: "Re-scan",
  description: "Judge this commit again",
  identifier: "rescan"
};
async function updateCheckRun(github, where, id, content) {
  let run = await write(github, where, id, content);
  if (isAs(run, content)) return run;
  let successor = await createLike(github, where, run, content.now);
  return write(github, where, successor.id, content);
}
async function write(github, where, id, content) {
  let batches = toBatches(await withoutWritten(github, where, id, content.annotations));
  for (let batch of batches.slice(0, -1)) await patch2(github, where, id, { ...content, conclusion: null }, batch);
  return patch2(github, where, id, content, batches.at(-1) ?? []);
}
function isAs(run, { conclusion }) {
  return conclusion === null ? !run.isCompleted : run.isCompleted && run.conclusion === conclusion;
}
async function patch2(github, where, id, content, annotations) {
  let output = {
    title: clip(content.title, limits.checkTitle),
    summary: clip(content.summary, limits.checkText),
    // Left out, an earlier one would stay.
    text: clip(content.text ?? "", limits.checkText),
    annotations: [...annotations]
  }, run = await call(github, "update a check run", "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
    ...where,
    check_run_id: id,
    ...stateOf(content),
    output,
    actions: [...content.actions]
  });
  return toCheckRun(run);
}
function stateOf({ conclusion, now }) {
  return conclusion === null ? { status: "in_progress" } : { status: "completed", conclusion, completed_at: now.toISOString() };
}
async function withoutWritten(github, where, id, annotations) {
  if (annotations.length === 0) return [];
  let written = /* @__PURE__ */ new Set(), route = "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations";
  for await (let page of pages(github, "list the annotations", route, { ...where, check_run_id: id }))
    for (let each of page) written.add(identityOf(each));
  return annotations.map(toRaw).filter((each) => !written.has(identityOf(each)));
}
function identityOf(each) {
  return JSON.stringify([each.path, each.start_line, each.end_line, each.title, each.message]);
}
function toRaw(annotation) {
  let { startLine, endLine, startColumn, endColumn } = annotation, isOnOneLine = startLine === endLine && startColumn !== void 0 && endColumn !== void 0;
  return {
    path: annotation.path,
    start_line: startLine,
    end_line: endLine,
    ...isOnOneLine ? { start_column: startColumn, end_column: endColumn } : {},
    annotation_level: annotation.level,
    title: clip(annotation.title, limits.checkTitle),
    message: annotation.message
  };
}
function toBatches(annotations) {
  let count = Math.max(1, Math.ceil(annotations.length / limits.annotations));
  return Array.from(
    { length: count },
    (_, index) => annotations.slice(index * limits.annotations, (index + 1) * limits.annotations)
  );
}

// github/write/marker.ts
function toMarker(name, key) {
  if (!/^[\w.:-]+$/.test(key) || key.includes("--"))
    throw new TypeError("a marker key holds only letters, digits and . : _ -");
  return `<!-- leakwarden:${name}=${key} -->`;
}

// github/write/comments.ts
async function comment(github, where, number, wanted) {
  let marker = toMarker("comment", wanted.key), found = wanted.intent.at && await findLost3(github, where, number, { ...wanted, marker });
  if (found) return found;
  await beginWrite("comment", wanted.intent, wanted.now);
  let route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments", body = `${marker}
${clip(wanted.body, limits.body - marker.length - 1)}`;
  return toComment(await call(github, "write a comment", route, { ...where, issue_number: number, body }));
}
async function updateComment(github, where, id, body) {
  let route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", content = { ...where, comment_id: id, body: clip(body, limits.body) };
  return toComment(await call(github, "update a comment", route, content));
}
async function deleteComment(github, where, id) {
  await orNull(call(github, "delete a comment", "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...where, comment_id: id }));
}
async function findLost3(github, where, number, { marker, creator, intent }) {
  let since = intent.at && new Date(intent.at.getTime() - limits.skew * 1e3);
  for await (let each of listComments(github, where, number, since))
    if (each.author?.login === creator && each.body.includes(marker)) return each;
  return null;
}

// github/write/containment.ts
async function makePrivate(github, where) {
  let change = { ...where, visibility: "private" };
  return toVisibility(await call(github, "make the repository private", "PATCH /repos/{owner}/{repo}", change));
}
async function revokeCredentials(github, credentials) {
  let distinct2 = [...new Set(credentials)];
  for (let start = 0; start < distinct2.length; start += limits.credentials) {
    let batch = distinct2.slice(start, start + limits.credentials);
    await send(github, "report leaked credentials", "POST /credentials/revoke", { credentials: batch });
  }
}
async function findValidCredentials(github, credentials) {
  let valid = [];
  for (let each of new Set(credentials))
    await takesCredential(github, "verify that a credential is revoked", each) && valid.push(each);
  return valid;
}

// github/write/issues.ts
async function ensureIssue(github, where, wanted) {
  if (!wanted.body.includes(wanted.marker)) throw new TypeError("the body of an issue holds its marker");
  let found = await readKnown3(github, where, wanted) ?? await findLost4(github, where, wanted);
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
async function readKnown3(github, where, { knownNumber }) {
  if (knownNumber === null) return null;
  try {
    return await readIssue(github, where, knownNumber);
  } catch (error) {
    if (isProblem(error, "gone")) return null;
    throw error;
  }
}
async function findLost4(github, where, wanted) {
  if (wanted.intent.at === null) return null;
  let since = new Date(wanted.intent.at.getTime() - limits.skew * 1e3);
  return findIssue(github, where, { ...wanted, since });
}
async function updateIssue(github, where, number, { title, body }) {
  return patch3(github, where, number, "update an issue", {
    ...title === void 0 ? {} : { title: clip(title, limits.issueTitle) },
    ...body === void 0 ? {} : { body: clip(body, limits.body) }
  });
}
async function closeIssue(github, where, number, reason) {
  return patch3(github, where, number, "close an issue", { state: "closed", state_reason: reason });
}
async function reopenIssue(github, where, number) {
  return patch3(github, where, number, "reopen an issue", { state: "open", state_reason: "reopened" });
}
async function patch3(github, where, number, operation, change) {
  return toIssue(await call(github, operation, "PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...where, issue_number: number, ...change }));
}

// github/write/sarif.ts
const { gzipSync } = globalThis.process.getBuiltinModule("node:zlib");
async function uploadSarif(github, where, { commit, ref, sarif }) {
  await call(github, "upload results to code scanning", "POST /repos/{owner}/{repo}/code-scanning/sarifs", {
    ...where,
    commit_sha: commit,
    ref,
    sarif: gzipSync(sarif).toString("base64"),
    tool_name: "Leakwarden"
  });
}

// github/write/redeliver.ts
async function redeliver(github, id) {
  let route = "POST /app/hook/deliveries/{delivery_id}/attempts";
  try {
    return await send(github, "redeliver a webhook", route, { delivery_id: id }), !0;
  } catch (error) {
    if (isProblem(error, "not-found", "gone")) return !1;
    throw error;
  }
}

// github/write/ruleset.ts
var rulesetName = "leakwarden";
async function ensureRuleset(github, where, check) {
  let present = await findOwn(github, where);
  if (present === null) return create(github, where, check);
  let id = toId(present.id);
  return isInForce(present, check) ? { id, done: "kept" } : (await call(github, "repair the ruleset", "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}", { ...where, ruleset_id: id, ...toRepaired(present, check) }), { id, done: "repaired" });
}
async function findOwn(github, where) {
  let route = "GET /repos/{owner}/{repo}/rulesets";
  for await (let page of pages(github, "list the rulesets", route, { ...where, includes_parents: !1 })) {
    let own = page.find(({ name, target }) => name === rulesetName && (target ?? "branch") === "branch");
    if (own) return readRuleset(github, where, toId(own.id));
  }
  return null;
}
async function create(github, where, check) {
  let created = await call(github, "create the ruleset", "POST /repos/{owner}/{repo}/rulesets", {
    ...where,
    name: rulesetName,
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules: [toRule(check, void 0)]
  });
  return { id: toId(created.id), done: "created" };
}
function isInForce(ruleset, check) {
  let rule = ruleset.rules?.find(isCheckRule2);
  return ruleset.enforcement === "active" && isForDefaultBranch(ruleset) && rule !== void 0 && requires(rule, check);
}
function isForDefaultBranch({ conditions }) {
  let names = conditions && "ref_name" in conditions ? conditions.ref_name : void 0;
  return (names?.include ?? []).some((name) => name === "~DEFAULT_BRANCH" || name === "~ALL") && (names?.exclude ?? []).length === 0;
}
function isCheckRule2(rule) {
  return rule.type === "required_status_checks";
}
function requires(rule, { name, appId }) {
  return (rule.parameters?.required_status_checks ?? []).some((each) => each.context === name && Number(each.integration_id) === appId);
}
function toRepaired(present, check) {
  let names = present.conditions && "ref_name" in present.conditions ? present.conditions.ref_name : void 0, include = [.../* @__PURE__ */ new Set([...names?.include ?? [], "~DEFAULT_BRANCH"])], rules = present.rules ?? [];
  return {
    name: rulesetName,
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include, exclude: [] } },
    rules: [...rules.filter((rule) => !isCheckRule2(rule)), toRule(check, rules.find(isCheckRule2))],
    ...present.bypass_actors === void 0 ? {} : { bypass_actors: present.bypass_actors }
  };
}
function toRule({ name, appId }, present) {
  let others = (present?.parameters?.required_status_checks ?? []).filter(({ context }) => context !== name);
  return {
    type: "required_status_checks",
    parameters: {
      strict_required_status_checks_policy: present?.parameters?.strict_required_status_checks_policy ?? !1,
      // The first push to an empty repository has no check yet and would be refused for ever.
      do_not_enforce_on_create: present?.parameters?.do_not_enforce_on_create ?? !0,
      required_status_checks: [...others, { context: name, integration_id: appId }]
    }
  };
}

export {
  readBranchHead,
  watchLeft,
  readHeadCheck,
  readText,
  readCodeowners,
  parseCodeowners,
  ownersOf,
  readLogin,
  readComment,
  listComments,
  listReviewTexts,
  readEdits,
  readEditors,
  readPushes,
  readCommitAccounts,
  readLastChange,
  openClone,
  openMirrors,
  listMissedDeliveries,
  readExposure,
  readApp,
  readInstallation,
  listInstallations,
  readIssue,
  findIssue,
  listMarked,
  readPull,
  listOpenPulls,
  pullsOfHead,
  readRepository,
  findRepository,
  listInstallationRepositories,
  findRelease,
  listDrafts,
  openAsset,
  readRequiredCheck,
  readRights,
  hasRight,
  isTeamMember,
  readHeadStatuses,
  ensureAdvisory,
  updateAdvisory,
  readAdvisory,
  assign,
  ensureCheckRun,
  rescanAction,
  updateCheckRun,
  toMarker,
  comment,
  updateComment,
  deleteComment,
  makePrivate,
  revokeCredentials,
  findValidCredentials,
  ensureIssue,
  updateIssue,
  closeIssue,
  reopenIssue,
  uploadSarif,
  redeliver,
  ensureRuleset
};
