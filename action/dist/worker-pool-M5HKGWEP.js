import "./engine.js";

// scan/run/worker-pool.ts
function Worker(...all) { return new (globalThis.process.getBuiltinModule("node:worker_threads").Worker)(...all); }
var WorkerError = class extends Error {
  name = "WorkerError";
}, mostWaiting = 2, resourceLimits = { maxYoungGenerationSizeMb: 48 }, WorkerPool = class {
  #seats;
  #number = 0;
  #wakers = [];
  #closing = !1;
  constructor(setup, threads, workerUrl) {
    this.#seats = Array.from({ length: threads }, () => this.#open(setup, workerUrl));
  }
  run = (job) => {
    let seat = this.#seats.reduce((best, other) => other.waiting.size < best.waiting.size ? other : best), number = this.#number++;
    return new Promise((resolve, reject) => {
      seat.waiting.set(number, { resolve, reject }), seat.worker.postMessage({ number, job });
    });
  };
  ready = async () => {
    for (; this.#seats.every((seat) => seat.waiting.size >= mostWaiting); )
      await new Promise((resolve) => this.#wakers.push(resolve));
  };
  close = async () => {
    this.#closing = !0, await Promise.all(this.#seats.map((seat) => seat.worker.terminate()));
  };
  #open(setup, workerUrl) {
    let worker = new Worker(workerUrl, { workerData: setup, stderr: !1, stdout: !1, resourceLimits }), waiting = /* @__PURE__ */ new Map();
    return worker.on("message", (answer) => {
      let asked = waiting.get(answer.number);
      waiting.delete(answer.number), answer.result ? asked?.resolve(answer.result) : asked?.reject(new WorkerError(answer.failure ?? "a worker gave no result")), this.#wake();
    }), worker.on("error", (error) => this.#failAll(waiting, `a worker stopped: ${String(error)}`)), worker.on("exit", (code) => {
      this.#closing || this.#failAll(waiting, `a worker ended with code ${code}`);
    }), { worker, waiting };
  }
  #failAll(waiting, message) {
    for (let { reject } of waiting.values()) reject(new WorkerError(message));
    waiting.clear(), this.#wake();
  }
  #wake() {
    let wakers = this.#wakers;
    this.#wakers = [];
    for (let wake of wakers) wake();
  }
};
export {
  WorkerError,
  WorkerPool
};
