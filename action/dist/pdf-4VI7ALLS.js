const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import "./chunk-BNZWS2YR.js";

// node_modules/unpdf/dist/index.mjs
function polyfillDOMMatrix() {
  typeof globalThis.DOMMatrix < "u" || (globalThis.DOMMatrix = class {
    constructor(init) {
      Array.isArray(init) && init.length === 6 ? (this.a = init[0], this.b = init[1], this.c = init[2], this.d = init[3], this.e = init[4], this.f = init[5]) : (this.a = 1, this.b = 0, this.c = 0, this.d = 1, this.e = 0, this.f = 0);
    }
    translateSelf(tx, ty = 0) {
      return this.e = this.a * tx + this.c * ty + this.e, this.f = this.b * tx + this.d * ty + this.f, this;
    }
    scaleSelf(sx, sy = sx) {
      return this.a *= sx, this.b *= sx, this.c *= sy, this.d *= sy, this;
    }
  });
}
function stubBrowserGlobals() {
  polyfillDOMMatrix();
}
var resolvedModule, isNode = globalThis.process?.release?.name === "node";
async function getDocumentProxy(data, options2 = {}) {
  let { getDocument } = await getResolvedPDFJS(), nodeDefaults = {};
  if (isNode) try {
    let base = import.meta.resolve("pdfjs-dist/package.json");
    nodeDefaults = {
      disableFontFace: !0,
      standardFontDataUrl: new URL("./standard_fonts/", base).href,
      cMapUrl: new URL("./cmaps/", base).href,
      cMapPacked: !0
    };
  } catch {
  }
  return await getDocument({
    data,
    useSystemFonts: !0,
    ...nodeDefaults,
    ...options2
  }).promise;
}
async function getResolvedPDFJS() {
  return resolvedModule || await resolvePDFJSImport(), resolvedModule;
}
async function resolvePDFJSImport(pdfjsResolver, { reload = !1 } = {}) {
  if (!(resolvedModule && !reload)) {
    if (stubBrowserGlobals(), pdfjsResolver) try {
      resolvedModule = await interopDefault(pdfjsResolver());
      return;
    } catch (error) {
      throw new Error(`PDF.js could not be resolved: ${error}`);
    }
    try {
      resolvedModule = await import("./pdfjs-VSE76MSY.js");
    } catch (error) {
      throw new Error(`Serverless PDF.js bundle could not be resolved: ${error}`);
    }
  }
}
async function interopDefault(m) {
  let resolved = await m;
  return resolved.default || resolved;
}

// scan/decode/threaded/pdf.ts
var options = {
  disableFontFace: !0,
  useSystemFonts: !1,
  isEvalSupported: !1,
  enableXfa: !1,
  verbosity: 0
};
async function* decodePdf(bytes) {
  let document;
  try {
    document = await getDocumentProxy(bytes, options);
  } catch (error) {
    let isEncrypted = error instanceof Error && error.name === "PasswordException";
    yield { kind: "failed", reason: isEncrypted ? "encrypted" : "damaged", isEncrypted };
    return;
  }
  let isDamaged = !1;
  for (let number = 1; number <= document.numPages; number++) {
    let text = await readPage(document, number);
    text === null ? isDamaged = !0 : text.trim() !== "" && (yield { kind: "text", name: `page ${number}`, text });
  }
  let notes = await readNotes(document);
  notes === null ? isDamaged = !0 : notes !== "" && (yield { kind: "text", name: "metadata", text: notes }), yield* readAttachments(document), isDamaged && (yield { kind: "failed", reason: "damaged: not all pages can be read", isEncrypted: !1 });
}
async function readPage(document, number) {
  try {
    let page = await document.getPage(number), [{ items }, annotations] = await Promise.all([page.getTextContent(), page.getAnnotations()]), lines = items.map((item) => "str" in item ? item.str + (item.hasEOL ? `
` : "") : ""), notes = annotations.flatMap(
      ({ url, unsafeUrl, fieldValue, contentsObj }) => [url ?? unsafeUrl, fieldValue, textOf(contentsObj)].filter((each) => typeof each == "string" && each !== "")
    );
    return page.cleanup(), [lines.join(""), ...notes].join(`
`);
  } catch {
    return null;
  }
}
async function readNotes(document) {
  try {
    let [{ info }, outline, scripts] = await Promise.all([
      document.getMetadata(),
      document.getOutline(),
      document.getJSActions()
    ]);
    return [...textsIn(info).map(([name, text]) => `${name}: ${text}`), ...titlesOf(outline ?? []), ...textsIn(scripts).map(([, text]) => text)].join(`
`);
  } catch {
    return null;
  }
}
function textsIn(value, name = "", depth = 0) {
  return typeof value == "string" ? [[name, value]] : typeof value != "object" || value === null || depth > 4 ? [] : Object.entries(value).flatMap(([key, each]) => textsIn(each, Array.isArray(value) ? name : key, depth + 1));
}
function titlesOf(bookmarks, depth = 0) {
  return depth > 50 ? [] : bookmarks.flatMap(({ title, url, items }) => [url ? `${title} ${url}` : title, ...titlesOf(items, depth + 1)]);
}
function textOf(contents) {
  return typeof contents == "object" && contents !== null && "str" in contents ? contents.str : void 0;
}
async function* readAttachments(document) {
  let attachments = await document.getAttachments();
  for (let { filename, content } of Object.values(attachments ?? {}))
    content instanceof Uint8Array && (yield { kind: "document", name: typeof filename == "string" ? filename : "attachment", bytes: content });
}
export {
  decodePdf
};
/*! For license information please see pdf-4VI7ALLS.js.LEGAL.txt */
