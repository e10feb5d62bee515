import { from8_toTextPart as toTextPart } from "./engine.js";

// scan/formats/office/other-texts.ts
var OtherTexts = class {
  #texts = /* @__PURE__ */ new Set();
  #budget;
  #held = 0;
  constructor(budget) {
    this.#budget = budget;
  }
  add(text) {
    this.#keep(text.trim());
  }
  /** The values of one element stay in one line, since they may be about one person. */
  addAll(values) {
    this.#keep([...values].filter(isWorth).join("	"));
  }
  /** Once, behind everything else. */
  *read(name) {
    this.#texts.size > 0 && (yield toTextPart(name, linesOf(this.#texts))), this.#budget.release(this.#held), this.#texts.clear(), this.#held = 0;
  }
  #keep(text) {
    if (!isWorth(text) || this.#texts.has(text)) return;
    let size = text.length + 32;
    this.#budget.hold(size), this.#held += size, this.#texts.add(text);
  }
};
function* linesOf(texts) {
  for (let text of texts) yield `${text}
`;
}
var shortest = 6, machine = /^(?:[-\d.]{1,11}(?:pt|cm|mm|in|%)?|#?[\dA-Fa-f]{6,8}|(?:\$?[A-Z]{1,3}\$?\d{1,7}[: ]?)+|[a-zA-Z]+|(?:http:\/\/(?:schemas|purl|www\.w3)|urn:)\S*)$/;
function isWorth(text) {
  return text.length >= shortest && !machine.test(text);
}

export {
  OtherTexts
};
