const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  commonFolderOf
} from "./chunk-KM3MUBNT.js";

// scan/sources/portable-fs.ts
const fs = globalThis.process.getBuiltinModule("node:fs");
const { existsSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { isAbsolute, join, relative, resolve } = globalThis.process.getBuiltinModule("node:path");
var own = /^(?:HEAD|index|ORIG_HEAD|FETCH_HEAD|MERGE_HEAD|logs[\\/]HEAD|refs[\\/](?:bisect|worktree|rewritten))/, deepest = 5;
function objectFoldersOf(repository) {
  let folders = [], add = (folder, depth) => {
    if (folders.includes(folder) || depth > deepest) return;
    folders.push(folder);
    let file = join(folder, "info", "alternates"), lines = existsSync(file) ? readFileSync(file, "utf8").split(`
`) : [];
    for (let line of lines) line !== "" && !line.startsWith("#") && add(resolve(folder, line), depth + 1);
  };
  return add(join(commonFolderOf(repository), "objects"), 0), folders;
}
function createPortableFs(repository) {
  let placesOf = createPlaces(repository), { promises } = fs, first = async (path, read) => {
    let places = placesOf(path);
    for (let place of places.slice(0, -1)) if (existsSync(place)) return read(place);
    return read(places.at(-1) ?? path);
  };
  return {
    promises: {
      ...promises,
      readFile: (path, options = null) => first(path, (place) => promises.readFile(place, options)),
      stat: (path) => first(path, (place) => promises.stat(place)),
      lstat: (path) => first(path, (place) => promises.lstat(place)),
      readdir: async (path) => {
        let found = placesOf(path).filter((place) => existsSync(place));
        return found.length === 0 ? promises.readdir(path) : [...new Set((await Promise.all(found.map((place) => promises.readdir(place)))).flat())];
      }
    }
  };
}
function createPlaces(repository) {
  let common = commonFolderOf(repository), folders = objectFoldersOf(repository);
  return (path) => {
    let inner = relative(repository.gitDir, path);
    if (inner.startsWith("..") || isAbsolute(inner) || own.test(inner)) return [path];
    let object = relative("objects", inner);
    return object !== "" && !object.startsWith("..") ? folders.map((folder) => join(folder, object)) : [join(common, inner)];
  };
}

export {
  objectFoldersOf,
  createPortableFs
};
