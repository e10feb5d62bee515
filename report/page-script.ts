/** Made of report/browser by script/build-page-script.ts, which test/generated.test.ts holds it to. */
export const pageScript = `
"use strict";
(() => {
  // report/browser/cards.ts
  function readCards() {
    return [...document.querySelectorAll("article")].map((element) => ({
      element,
      fields: element.dataset,
      text: (element.textContent ?? "").toLowerCase(),
      summary: element.querySelector("summary")
    }));
  }
  function textIn({ element }, selector) {
    return element.querySelector(selector)?.textContent?.trim() ?? "";
  }
  var orders = /* @__PURE__ */ new Map([
    ["newest", byText("since", true)],
    ["oldest", byText("since", false)],
    ["people", (one, other) => Number(other.fields["people"]) - Number(one.fields["people"])],
    ["path", byText("path", false)]
  ]);
  function ordered(cards, name) {
    const order = orders.get(name);
    return order === void 0 ? cards : cards.toSorted(order);
  }
  function byText(field, isDescending) {
    const sign = isDescending ? -1 : 1;
    return ({ fields: one }, { fields: other }) => {
      const [a = "", b = ""] = [one[field], other[field]];
      if (a === b) return 0;
      if (a === "" || b === "") return a === "" ? 1 : -1;
      return a < b ? -sign : sign;
    };
  }

  // report/browser/csv.ts
  var fromField = (name) => [name, ({ fields }) => fields[name] ?? ""];
  var columns = [
    fromField("leak"),
    fromField("severity"),
    fromField("kind"),
    ["whose", ({ fields }) => fields["provenance"] ?? ""],
    ["title", (card) => textIn(card, ".title")],
    ["preview", (card) => textIn(card, ".preview")],
    ["place", (card) => textIn(card, ".place")],
    fromField("where"),
    fromField("since"),
    fromField("people"),
    fromField("rule"),
    fromField("state")
  ];
  function downloadCsv(cards) {
    const address = URL.createObjectURL(new Blob([toCsv(cards)], { type: "text/csv;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: address, download: "leaks.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 6e4);
  }
  function toCsv(cards) {
    const held = columns.filter(([, read]) => cards.some((card) => read(card) !== ""));
    const rows = [held.map(([name]) => name), ...cards.map((card) => held.map(([, read]) => toCell(read(card))))];
    return rows.map((row) => \`\${row.join(",")}\\r
\`).join("");
  }
  function toCell(text) {
    const safe = text.replace(/(^|[;,"])(?=\\s*[=+\\-@＝＋－＠])/g, "$1'");
    return /[",;\\n]|^\\s|\\s$/.test(safe) ? \`"\${safe.replaceAll('"', '""')}"\` : safe;
  }

  // report/browser/send.ts
  async function send(path, value) {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(value)
    }).catch(() => null);
    if (!response)
      return { isDone: false, answer: { message: "leakwarden has ended. Start it again." } };
    const isJson = response.headers.get("Content-Type")?.includes("json") === true;
    const answer = isJson ? await response.json() : { message: await response.text() };
    return { isDone: response.ok, answer };
  }
  function offerEnd() {
    const button = document.querySelector("#end");
    button?.addEventListener("click", async () => {
      await send("/end", {});
      button.disabled = true;
      button.textContent = "Finished: close this page";
      for (const other of document.querySelectorAll("[data-act^=excuse], [data-act=undo]")) other.remove();
    });
  }

  // report/browser/decide.ts
  var namesShown = 5;
  function offerDecisions({ cards, listed, refresh }) {
    const dialog = document.querySelector("#excuse");
    const form = dialog?.querySelector("form");
    const bulk = document.querySelector("[data-act=excuse-all]");
    if (!dialog || !form || !bulk) return () => {
    };
    let meant = [];
    const ask = (which) => {
      meant = which;
      describe(dialog, meant);
      dialog.showModal();
    };
    const openOnes = () => listed().filter(({ fields }) => fields["state"] === "open");
    document.getElementById("list")?.addEventListener("click", ({ target }) => {
      const article = target instanceof Element && target.closest("[data-act=excuse]")?.closest("article");
      if (article) ask(cards.filter(({ element }) => element === article));
    });
    bulk.addEventListener("click", () => ask(openOnes()));
    dialog.querySelector("[data-act=cancel]")?.addEventListener("click", () => dialog.close());
    for (const radio of form.querySelectorAll("[type=radio]")) radio.addEventListener("change", () => showUntil(form));
    const settle = ({ leaks = [], file = "" }, state) => {
      for (const { fields } of cards) if (leaks.includes(fields["leak"] ?? "")) fields["state"] = state;
      refresh();
      const many = leaks.length === 1 ? "1 leak" : \`\${leaks.length} leaks\`;
      if (state === "excused") tell(\`\${many} excused in \${file}. Commit that file.\`, true);
      else tell(\`\${many} open again; \${file} is as it was before.\`, false);
    };
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const { reason = "", until = "", into = "" } = Object.fromEntries(new FormData(form));
      const leaks = meant.map(({ fields }) => fields["leak"] ?? "");
      const { isDone, answer } = await send("/excuse", { leaks, reason, until, into });
      if (!isDone) return warn(dialog, answer.message ?? "");
      dialog.close();
      settle(answer, "excused");
      const seen = meant.find(({ element }) => element.isConnected)?.summary;
      (seen ?? document.querySelector("[data-act=undo]"))?.focus();
    });
    document.querySelector("[data-act=undo]")?.addEventListener("click", async () => {
      const { isDone, answer } = await send("/undo", {});
      if (isDone) settle(answer, "open");
      else tell(answer.message ?? "", false);
    });
    return () => {
      const count = openOnes().length;
      bulk.textContent = \`Excuse all \${count.toLocaleString("en")} listed …\`;
      bulk.hidden = count === 0;
    };
  }
  function describe(dialog, cards) {
    const title = dialog.querySelector("h2");
    if (title)
      title.textContent = cards.length === 1 ? "Excuse this leak" : \`Excuse \${cards.length.toLocaleString("en")} leaks\`;
    const names = cards.slice(0, namesShown).map((card) => \`\${textIn(card, ".title")} – \${textIn(card, ".place")}\`);
    const left = cards.length - names.length;
    const lines = left > 0 ? [...names, \`and \${left.toLocaleString("en")} more\`] : names;
    const items = lines.map((text) => Object.assign(document.createElement("li"), { textContent: text }));
    dialog.querySelector("#excuse-which")?.replaceChildren(...items);
    hide(
      "excuse-loose",
      cards.every(({ fields }) => fields["loose"] !== "yes")
    );
    const until = dialog.querySelector("[name=until]");
    if (until) until.min = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
    warn(dialog, "");
  }
  function showUntil(form) {
    const isBaseline = new FormData(form).get("into") === "baseline";
    const until = form.querySelector("[name=until]");
    if (until && isBaseline) until.value = "";
    hide("excuse-until", isBaseline);
  }
  function warn(dialog, text) {
    const problem = dialog.querySelector("#excuse-problem");
    if (problem) problem.textContent = text;
  }
  function tell(text, canUndo) {
    const told = document.getElementById("told");
    const [words, undo] = [told?.querySelector("span"), told?.querySelector("button")];
    if (!told || !words || !undo) return;
    told.hidden = false;
    words.textContent = text;
    undo.hidden = !canUndo;
  }
  function hide(id, isHidden) {
    const element = document.getElementById(id);
    if (element) element.hidden = isHidden;
  }

  // report/browser/keys.ts
  function walkByKeys(list) {
    list.addEventListener("keydown", (event) => {
      if (!(event.target instanceof HTMLElement) || event.target.localName !== "summary") return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const summaries = [...list.querySelectorAll("article > details > summary")];
      const next = summaries.at(aim(event.key, summaries.indexOf(event.target), summaries.length) ?? summaries.length);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
  function aim(key, at, count) {
    if (at < 0) return null;
    if (key === "ArrowDown") return Math.min(at + 1, count - 1);
    if (key === "ArrowUp") return Math.max(at - 1, 0);
    if (key === "Home") return 0;
    return key === "End" ? count - 1 : null;
  }

  // report/browser/list.ts
  var atATime = 100;
  var List = class {
    #place = document.getElementById("list");
    #rest = document.getElementById("rest");
    #cards = [];
    #count = 0;
    constructor() {
      this.#rest?.querySelector("[data-act=more]")?.addEventListener("click", () => this.#reveal(this.#count + atATime));
      this.#rest?.querySelector("[data-act=all]")?.addEventListener("click", () => this.#reveal(Infinity));
      addEventListener("beforeprint", () => this.#place?.append(...this.#elements(0, Infinity)));
      addEventListener("afterprint", () => this.#place?.replaceChildren(...this.#elements(0, this.#count)));
    }
    show(cards) {
      this.#cards = cards;
      this.#count = atATime;
      this.#place?.replaceChildren(...this.#elements(0, atATime));
      this.#offerRest();
    }
    /** The focus goes on where the button stood. */
    #reveal(count) {
      const next = this.#cards[this.#count];
      this.#place?.append(...this.#elements(this.#count, count));
      this.#count = Math.min(count, this.#cards.length);
      this.#offerRest();
      next?.summary?.focus();
    }
    #elements(from, to) {
      return this.#cards.slice(from, to).map(({ element }) => element);
    }
    #offerRest() {
      const left = this.#cards.length - this.#count;
      if (this.#rest === null) return;
      this.#rest.hidden = left <= 0;
      const [more, all] = this.#rest.querySelectorAll("button");
      if (more) more.textContent = \`Show \${Math.min(left, atATime)} more\`;
      if (!all) return;
      all.hidden = left <= atATime;
      all.textContent = \`Show all \${this.#cards.length.toLocaleString("en")}\`;
    }
  };

  // report/browser/theme.ts
  function changeTheme() {
    const { dataset } = document.documentElement;
    const isDark = dataset["theme"] === void 0 ? matchMedia("(prefers-color-scheme: dark)").matches : dataset["theme"] === "dark";
    dataset["theme"] = isDark ? "light" : "dark";
  }

  // report/browser/wishes.ts
  var controls = () => [...document.querySelectorAll("[data-filter]")];
  function readControls() {
    const values = controls().map((control) => [control.dataset["filter"] ?? "", control.value.trim()]);
    return new Map(values.filter(([, value]) => value !== ""));
  }
  function setControls() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    for (const control of controls()) {
      const value = wanted.get(control.dataset["filter"] ?? "") ?? "";
      control.value = value;
      if (control.value !== value) control.value = "";
    }
  }
  function rememberWishes(wishes) {
    const hash = new URLSearchParams([...wishes]).toString();
    history.replaceState(null, "", hash === "" ? \`\${location.pathname}\${location.search}\` : \`#\${hash}\`);
  }
  function fits({ fields, text }, wishes) {
    return [...wishes].every(([name, value]) => {
      if (name === "sort") return true;
      return name === "text" ? text.includes(value.toLowerCase()) : fields[name] === value;
    });
  }

  // report/browser/main.ts
  document.documentElement.classList.add("starting");
  document.addEventListener("DOMContentLoaded", () => {
    for (const hidden of document.querySelectorAll("[data-scripted]")) hidden.hidden = false;
    document.getElementById("theme")?.addEventListener("click", changeTheme);
    startList();
    offerEnd();
    document.documentElement.classList.remove("starting");
  });
  function startList() {
    const form = document.querySelector("form.filters");
    const place = document.getElementById("list");
    if (!form || !place) return;
    const cards = readCards();
    const list = new List();
    const offerBulk = offerDecisions({ cards, listed: () => shown, refresh: () => show() });
    let shown = cards;
    const show = () => {
      const wishes = readControls();
      shown = ordered(
        cards.filter((card) => fits(card, wishes)),
        wishes.get("sort") ?? ""
      );
      list.show(shown);
      tellCount(shown.length, cards.length);
      offerBulk();
    };
    setControls();
    show();
    walkByKeys(place);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => {
      rememberWishes(readControls());
      show();
    });
    addEventListener("hashchange", () => {
      setControls();
      show();
    });
    form.querySelector("[data-act=csv]")?.addEventListener("click", () => downloadCsv(shown));
  }
  function tellCount(count, all) {
    const output = document.getElementById("count");
    const { one = "", many = "" } = output?.dataset ?? {};
    const words = \`\${all.toLocaleString("en")} \${all === 1 ? one : many}\`;
    if (output) output.textContent = count === all ? words : \`\${count.toLocaleString("en")} of \${words}\`;
    const none = document.getElementById("none");
    if (none) none.hidden = count > 0;
  }
})();
`;
