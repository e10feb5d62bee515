const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  textsOf
} from "./chunk-WN47VDAU.js";
import "./chunk-Q4FX4JI3.js";
import {
  toTextPart
} from "./chunk-XCKF52QO.js";
import {
  collect,
  inPieces
} from "./chunk-6ZY6JGBY.js";
import {
  DecodeError
} from "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";

// scan/formats/compound/compound-file.ts
var entrySize = 128, special = 4294967290, kinds = { stream: 2, root: 5 }, inHeader = 109, small = { most: 4096, sector: 64 }, CompoundFile = class {
  entries;
  /** Class of the root, in hex. */
  root;
  #bytes;
  #sectorSize;
  #next;
  #nextSmall;
  #smallStream;
  /** Throws DecodeError where its tables lie. */
  constructor(bytes) {
    if (this.#bytes = bytes, bytes.length < 512) throw damaged();
    let shift = bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw damaged();
    this.#sectorSize = 2 ** shift, this.#next = toNumbers(Buffer.concat(this.#tableSectors().map((sector) => this.#sector(sector))));
    let directory = this.#chain(bytes.readUInt32LE(48)), [root, ...others] = toEntries(directory);
    if (!root) throw damaged();
    this.root = directory.toString("hex", 80, 96), this.entries = others, this.#smallStream = root.size > 0 ? this.#chain(root.start) : Buffer.alloc(0), this.#nextSmall = root.size > 0 ? toNumbers(this.#chain(bytes.readUInt32LE(60))) : [];
  }
  read({ start, size }) {
    if (size === 0) return Buffer.alloc(0);
    let content = size < small.most ? this.#follow(
      start,
      this.#nextSmall,
      (sector) => this.#smallStream.subarray(sector * small.sector).subarray(0, small.sector)
    ) : this.#chain(start);
    if (content.length < size) throw damaged();
    return content.subarray(0, size);
  }
  /** The first ones stand in the header, others in a chain of sectors whose last number leads on. */
  #tableSectors() {
    let sectors = toNumbers(this.#bytes.subarray(76, 512)), perSector = this.#sectorSize / 4 - 1;
    for (let at = this.#bytes.readUInt32LE(68); at < special; ) {
      if (sectors.length > this.#bytes.length / this.#sectorSize + inHeader) throw damaged();
      let numbers = toNumbers(this.#sector(at));
      sectors.push(...numbers.slice(0, perSector)), at = numbers[perSector] ?? special;
    }
    return sectors.filter((sector) => sector < special);
  }
  #chain(start) {
    return this.#follow(start, this.#next, (sector) => this.#sector(sector));
  }
  /** What is longer than the file runs in a circle. */
  #follow(start, next, read) {
    let sectors = [], size = 0;
    for (let at = start; at < special; at = next[at] ?? special) {
      let sector = read(at);
      if (size += sector.length, sector.length === 0 || size > this.#bytes.length) throw damaged();
      sectors.push(sector);
    }
    return Buffer.concat(sectors);
  }
  #sector(index) {
    let at = (index + 1) * this.#sectorSize;
    if (at >= this.#bytes.length) throw damaged();
    return this.#bytes.subarray(at, at + this.#sectorSize);
  }
};
function toNumbers(bytes) {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
}
function toEntries(directory) {
  let entries = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    let kind = directory[at + 66];
    if (kind === 0 || at === 0 && kind !== kinds.root) continue;
    let name = directory.toString("utf16le", at, at + Math.max(0, Math.min(64, directory.readUInt16LE(at + 64)) - 2));
    entries.push({
      name: name.toWellFormed(),
      isStream: kind === kinds.stream,
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120)
    });
  }
  return entries;
}
function damaged() {
  return new DecodeError("damaged");
}

// scan/formats/compound/compound.ts
var asOffice = "save it in the format of today", kinds2 = [
  // MS-MSI: Windows Installer, CLSID_MsiPackage, Transform and Patch.
  {
    name: "Windows Installer package (msi)",
    root: "84100c0000000000c000000000000046",
    remedy: "msiextract unpacks it"
  },
  { name: "Windows Installer transform (mst)", root: "82100c0000000000c000000000000046" },
  { name: "Windows Installer patch (msp)", root: "86100c0000000000c000000000000046" },
  { name: "Word document (doc)", stream: /^WordDocument$/, remedy: asOffice },
  { name: "Excel workbook (xls)", stream: /^(?:Workbook|Book)$/, remedy: asOffice },
  { name: "PowerPoint presentation (ppt)", stream: /^PowerPoint Document$/, remedy: asOffice },
  { name: "Outlook mail (msg)", stream: /^__properties_version1\.0$/, remedy: "save it as eml" },
  { name: "Visio drawing (vsd)", stream: /^VisioDocument$/, remedy: asOffice },
  // Windows Explorer: names of pictures, and small pictures of them.
  { name: "thumbnails (Thumbs.db)", stream: /^Catalog$|^(?:16|32|48|96|256|1024)_[0-9a-f]{8,16}$/, isClear: !0 },
  // Visual Studio, solution user options.
  {
    name: "options of a solution (suo)",
    stream: /^(?:SolutionConfiguration|XmlPackageOptions|DebuggerWatches)$/,
    isClear: !0
  }
];
async function* readCompound({ bytes, size, budget }) {
  let held = await collect(bytes, size, budget);
  try {
    let file = new CompoundFile(held.bytes), has = (name) => file.entries.some((entry) => name.test(entry.name));
    if (has(/^EncryptedPackage$/)) throw new DecodeError("encrypted office file", !0);
    let kind = kinds2.find(({ stream, root }) => stream ? has(stream) : root === file.root);
    if (!kind?.isClear) throw new DecodeError(kind ? toReason(kind) : "no reader");
    for (let { name, isStream, ...place } of file.entries) {
      if (!isStream) continue;
      let content = file.read(place);
      budget.inflate(content.length), yield { kind: "document", name, bytes: inPieces(content), size: content.length, isText: !0 }, yield toTextPart(name, textsOf(content, !1));
    }
  } finally {
    held.release();
  }
}
function toReason({ name, remedy }) {
  return `${name}, no reader${remedy ? `; ${remedy}` : ""}`;
}
export {
  readCompound
};
