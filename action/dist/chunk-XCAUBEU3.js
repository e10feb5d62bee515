
// scan/formats/column-title.ts
function columnTitle(name, label) {
  return label !== "" && /^[a-z]{0,4}_?\d+[a-z]?(?:_\d+)*$/i.test(name) ? label : name;
}

export {
  columnTitle
};
