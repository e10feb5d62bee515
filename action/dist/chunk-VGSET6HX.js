
// scan/formats/office/sheet-dates.ts
var builtIn = /* @__PURE__ */ new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
function isDateFormat(id, code) {
  return builtIn.has(id) || id >= 27 && id <= 36 || id >= 50 && id <= 58 ? !0 : code !== void 0 && /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
var epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
function toIsoDate(days, isFrom1904) {
  if (!(days >= 0 && days < 2958466)) return null;
  let shift = !isFrom1904 && days < 60 ? 1 : 0, epoch = isFrom1904 ? epochs[1904] : epochs[1900], text = new Date(epoch + Math.round((days + shift) * 86400) * 1e3).toISOString();
  return Number.isInteger(days) ? text.slice(0, 10) : text.slice(0, 19);
}

export {
  isDateFormat,
  toIsoDate
};
