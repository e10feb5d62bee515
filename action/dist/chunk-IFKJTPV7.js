import { from9_collect as collect, from9_inPieces as inPieces } from "./engine.js";

// scan/formats/searched.ts
function orSearched(read) {
  return async function* ({ bytes, size, budget }) {
    let held = await collect(bytes, size, budget), watched = { isBroken: !1 }, asItIs = () => ({ kind: "document", name: null, bytes: inPieces(held.bytes), size: held.bytes.length, isText: !0 });
    try {
      for await (let part of read(held.bytes, budget))
        yield part.kind === "table" ? { ...part, rows: watch(part.rows, watched) } : part;
      watched.isBroken && (yield asItIs());
    } catch (error) {
      throw yield asItIs(), error;
    } finally {
      held.release();
    }
  };
}
async function* watch(rows, watched) {
  try {
    yield* rows;
  } catch (error) {
    throw watched.isBroken = !0, error;
  }
}

export {
  orSearched
};
