const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// programs/start.ts
const { isMainThread } = globalThis.process.getBuiltinModule("node:worker_threads");

// programs/elsewhere.ts
const { PassThrough } = globalThis.process.getBuiltinModule("node:stream");
const { MessageChannel } = globalThis.process.getBuiltinModule("node:worker_threads");
function startElsewhere(command, main2) {
  let { port1: port, port2 } = new MessageChannel();
  main2.postMessage({ command, port: port2 }, [port2]);
  let wish = (what) => port.postMessage(what), output = new PassThrough(), { promise: ended, resolve, reject } = Promise.withResolvers();
  return port.on("message", (news) => {
    if ("chunk" in news) {
      output.destroyed || output.write(news.chunk) ? wish("more") : output.once("drain", () => wish("more"));
      return;
    }
    port.close(), output.end(), "end" in news ? resolve(news.end) : reject(Object.assign(new Error(news.failure.message), { code: news.failure.code }));
  }), { output, ended, kill: () => wish("kill") };
}

// programs/program.ts
const { spawn } = globalThis.process.getBuiltinModule("node:child_process");
var longestSaid = 16384, isWindows = process.platform === "win32";
function startDirectly({ words: [program, ...args], environment, folder, input }) {
  let child = spawn(program, args, {
    env: environment,
    cwd: folder,
    // A process group of its own. On Windows that would open a console, and there are none.
    detached: !isWindows,
    windowsHide: !0,
    stdio: "pipe"
  }), said = "";
  child.stderr.on("data", (chunk) => said = (said + chunk.toString("utf8")).slice(0, longestSaid));
  let { promise, resolve, reject } = Promise.withResolvers();
  return child.on("error", reject), child.on("close", (code) => resolve({ code, said })), child.stdin.on("error", () => {
  }), child.stdin.end(input), {
    output: child.stdout,
    ended: promise,
    kill: () => child.exitCode === null && child.signalCode === null && killGroup(child.pid)
  };
}
function killGroup(pid, signal = "SIGKILL") {
  if (pid !== void 0)
    try {
      process.kill(isWindows ? pid : -pid, signal);
    } catch {
    }
}

// programs/shell.ts
const { spawn: spawn2 } = globalThis.process.getBuiltinModule("node:child_process");
const { randomUUID } = globalThis.process.getBuiltinModule("node:crypto");
const { PassThrough: PassThrough2 } = globalThis.process.getBuiltinModule("node:stream");
var free = [], mostFree = 8, patience = 1e3;
function runInShell(command) {
  let mark = `${randomUUID()} `, script = scriptOf(command, mark);
  return (free.pop() ?? new Shell()).run(script, mark);
}
function quoted(word) {
  if (word.includes("\0")) throw new TypeError("a word for a program holds a zero byte");
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
var Shell = class {
  #child;
  #over;
  #isOver = !1;
  constructor() {
    let env = { PATH: process.env.PATH, LC_ALL: "C" };
    this.#child = spawn2("sh", { env, cwd: "/", detached: !0, stdio: "pipe" });
    let { promise, reject } = Promise.withResolvers();
    this.#over = promise, this.#over.catch(() => this.#forget()), this.#child.once("exit", () => this.#forget()), this.#child.once("error", reject), this.#child.once("close", () => reject(new Error("the shell was killed"))), this.#child.stdin.on("error", () => {
    }), this.#child.stdin.write(`trap : TERM
`);
  }
  run(script, mark) {
    let output = new PassThrough2();
    output.once("close", () => this.#child.stdout.resume());
    let isRunning = !0, answer = this.#answer(output, mark).finally(() => {
      isRunning = !1, output.end();
    }), ended = answer.then((end) => (this.#giveBack(), isStarted(end)));
    return this.#keepAwake(!0), this.#child.stdin.write(script), { output, ended, kill: () => isRunning && this.#kill(answer) };
  }
  async #answer(output, mark) {
    let { stdout, stderr } = this.#child, said = "", codes = Promise.all([
      readUntil(stdout, mark, (chunk) => pass(chunk, stdout, output)),
      readUntil(stderr, mark, (chunk) => said = (said + chunk.toString("utf8")).slice(0, longestSaid))
    ]), [code] = await Promise.race([codes, this.#over]);
    return { code, said };
  }
  #giveBack() {
    this.#keepAwake(!1), !this.#isOver && (free.length < mostFree ? free.push(this) : this.#child.stdin.end());
  }
  #forget() {
    this.#isOver = !0;
    let at = free.indexOf(this);
    at >= 0 && free.splice(at, 1);
  }
  /** The shell goes with a program that does not end. */
  #kill(answer) {
    killGroup(this.#child.pid, "SIGTERM");
    let timer = setTimeout(() => {
      this.#isOver = !0, killGroup(this.#child.pid);
    }, patience), stop = () => clearTimeout(timer);
    answer.then(stop, stop);
  }
  /** One that waits keeps no process from ending. */
  #keepAwake(is) {
    let { stdin, stdout, stderr } = this.#child;
    for (let each of [this.#child, stdin, stdout, stderr])
      is ? each.ref() : each.unref();
  }
}, notFound = 127;
function isStarted(end) {
  if (end.code !== notFound) return end;
  throw Object.assign(new Error("no such program, or no such folder"), { code: "ENOENT" });
}
function scriptOf({ words, environment, folder, input }, mark) {
  let command = [...Object.entries(environment).map(([name, value]) => `${name}=${quoted(value)}`), ...words.map(quoted)].join(" ");
  return `code=${notFound}
cd ${quoted(folder)} 2>/dev/null && { ${command}; code=$?; } <<'${mark}'
${input === "" || input.endsWith(`
`) ? input : `${input}
`}${mark}
echo "${mark}$code"; echo "${mark}$code" >&2
`;
}
function readUntil(source, mark, take) {
  let { promise, resolve } = Promise.withResolvers(), held = Buffer.alloc(0), onData = (chunk) => {
    let all = held.length === 0 ? chunk : Buffer.concat([held, chunk]), at = all.indexOf(mark), cut = at >= 0 ? at : beginOf(mark, all);
    cut > 0 && take(all.subarray(0, cut)), held = all.subarray(cut), !(at < 0 || held.at(-1) !== 10) && (source.off("data", onData), source.resume(), resolve(Number(held.toString("latin1", mark.length))));
  };
  return source.on("data", onData), promise;
}
function beginOf(mark, bytes) {
  let from = Math.max(0, bytes.length - mark.length), end = bytes.toString("latin1", from);
  for (let at = 0; at < end.length; at++) if (mark.startsWith(end.slice(at))) return from + at;
  return bytes.length;
}
function pass(chunk, from, to) {
  to.destroyed || to.write(chunk) || (from.pause(), to.once("drain", () => from.resume()));
}

// programs/start.ts
var large = 2e8, longestInShell = 16384, main = null;
function hasUseOfShells() {
  return (isMainThread || main !== null) && process.memoryUsage.rss() > large;
}
function startProgram(command, { inShell = hasUseOfShells() } = {}) {
  let { input } = command, isForShell = inShell && !isWindows && input.length <= longestInShell && !input.includes("\0");
  return track(main !== null && inShell ? startElsewhere(command, main) : isForShell ? runInShell(command) : startDirectly(command));
}
var running = /* @__PURE__ */ new Set();
process.on("exit", () => {
  for (let each of running) each.kill();
});
function track(program) {
  running.add(program);
  let forget = () => {
    running.delete(program);
  };
  return program.ended.then(forget, forget), program;
}

export {
  hasUseOfShells,
  startProgram
};
