const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// rules/checks/verdict.ts
var valid = (evidence, provenance) => provenance ? { status: "valid", evidence, provenance } : { status: "valid", evidence }, invalid = (evidence) => ({ status: "invalid", evidence }), unknown = (evidence, provenance) => provenance ? { status: "unknown", evidence, provenance } : { status: "unknown", evidence };
function toChecksum(name, length, complete, behind = 0) {
  return {
    name,
    complete,
    judge(value) {
      let end = value.length - behind;
      return complete(value.slice(0, end - length)) === value.slice(end - length, end) ? valid("checksum holds") : invalid("checksum does not hold");
    }
  };
}
function toCheck(name, holds, yes, no) {
  return { name, judge: (value) => holds(value) ? valid(yes) : invalid(no) };
}

// rules/checks/lazy.ts
const { createRequire } = globalThis.process.getBuiltinModule("node:module");
var load = createRequire(import.meta.url), loaded = null;
function libraries() {
  return loaded ??= load("./libraries.js"), loaded;
}

// rules/checks/email/file-endings.ts
var fileEndings = new Set(
  "png jpg jpeg gif svg webp avif ico js ts mjs cjs jsx tsx css scss less map json md txt html htm py rb go rs java kt yml yaml lock so dll exe zip gz tgz jar php sh".split(
    " "
  )
), alsoDomains = /* @__PURE__ */ new Set(["md", "so", "rs", "sh", "py", "zip", "go"]);
function endsLikeFile(domain) {
  let labels = domain.split("."), ending = labels.at(-1) ?? "";
  return fileEndings.has(ending) ? !alsoDomains.has(ending) || labels.length === 1 || /^\d+x?$|^v\d/.test(labels[0] ?? "") : !1;
}

// rules/checks/email/domains.ts
var toSet = (words) => new Set(words.trim().split(/\s+/)), reservedEndings = toSet(`
  test example invalid localhost local lan internal localdomain home corp intranet private onion alt tld domain arpa
`), reservedDomains = toSet("example.com example.net example.org example.edu"), placeholderDomains = toSet(`
  example.co.uk example.de example.fr example.es example.it example.nl example.eu example.io example.us example.ca
  test.com test.org test.net test.de test.co.uk test.io foo.com foo.org foo.net foo.bar bar.com bar.org foobar.com baz.com
  acme.com acme.org domain.com domain.tld domain.org mydomain.com yourdomain.com your-domain.com your-company.com
  yourcompany.com mycompany.com company.com somewhere.com somewhere.org nowhere.com nowhere.org a.com b.com c.com xyz.com
  abc.com host.com server.com site.com website.com sample.com dummy.com fake.com mustermann.de muster.de
`), placeholderLabels = toSet("test example dummy fake foo bar baz foobar yourdomain mydomain"), machineDomains = toSet(`
  users.noreply.github.com noreply.github.com reply.github.com noreply.gitlab.com users.noreply.gitlab.com
  noreply.codeberg.org gserviceaccount.com sentry.io mail.gmail.com amazonses.com sendgrid.net mailgun.org mcsv.net
  facebookmail.com docs.google.com group.calendar.google.com resource.calendar.google.com bounces.google.com
`), machineShape = /(?:^|\.)(?:noreply|no-reply|bounces?|mailer)\.[^.]+\../, listDomains = toSet(`
  googlegroups.com lists.sourceforge.net groups.io yahoogroups.com vger.kernel.org lists.linux.dev lists.debian.org
  lists.freedesktop.org lists.infradead.org freelists.org lists.apache.org lists.launchpad.net
`), listShape = /^(?:lists?|groups|listserv|mailman)\.[^.]+\../, relayDomains = toSet(`
  privaterelay.appleid.com relay.firefox.com mozmail.com duck.com simplelogin.com simplelogin.co simplelogin.fr
  simplelogin.io aleeas.com slmail.me slmails.com silomails.com 8alias.com 8shield.net dralias.com anonaddy.com anonaddy.me
  addy.io addymail.com mailer.me passmail.net passmail.com passinbox.com passfwd.com 33mail.com erine.email
  forwardemail.net burnermail.io cloaked.id ironvest.com opayq.com blurmail.com manyme.com spamgourmet.com
  marketplace.amazon.com reply.craigslist.org sale.craigslist.org guest.booking.com guest.airbnb.com members.ebay.com
  proxymail.facebook.com
`), generatorDomains = toSet(`
  armyspy.com cuvox.de dayrep.com einrot.com fleckens.hu gustr.com jourrapide.com rhyta.com superrito.com teleworm.us
`), wellKnownProviders = toSet(`
  gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.com.br hotmail.com
  hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es hotmail.be hotmail.nl hotmail.se hotmail.no hotmail.dk
  hotmail.com.br hotmail.com.ar hotmail.ca live.com live.co.uk live.fr live.de live.nl live.it live.se live.ca live.com.au
  live.com.mx live.be live.no live.dk msn.com passport.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es
  yahoo.ca yahoo.co.in yahoo.in yahoo.com.br yahoo.com.au yahoo.com.ar yahoo.com.mx yahoo.co.jp yahoo.co.id yahoo.com.ph
  yahoo.com.sg yahoo.com.tw yahoo.com.hk yahoo.com.vn yahoo.gr yahoo.ie yahoo.se yahoo.no yahoo.dk yahoo.pl yahoo.ro
  ymail.com rocketmail.com myyahoo.com aol.com aol.co.uk aol.de aol.fr aim.com icloud.com me.com mac.com proton.me
  protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.com tuta.io keemail.me gmx.de gmx.net gmx.at
  gmx.ch gmx.com gmx.org gmx.us gmx.fr web.de t-online.de freenet.de arcor.de posteo.de posteo.net mailbox.org magenta.de
  vodafone.de fastmail.com fastmail.fm hey.com zoho.com zohomail.com zohomail.eu yandex.ru yandex.com ya.ru mail.ru bk.ru
  inbox.ru list.ru internet.ru rambler.ru ukr.net i.ua orange.fr free.fr laposte.net wanadoo.fr sfr.fr neuf.fr
  bbox.fr numericable.fr libero.it virgilio.it alice.it tin.it tiscali.it fastwebnet.it poste.it wp.pl o2.pl onet.pl
  interia.pl gazeta.pl op.pl poczta.onet.pl seznam.cz email.cz centrum.cz post.cz azet.sk zoznam.sk freemail.hu citromail.hu
  qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com naver.com daum.net hanmail.net
  nate.com kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com rediffmail.com comcast.net verizon.net
  att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net frontier.com juno.com windstream.net
  btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com blueyonder.co.uk talktalk.net tiscali.co.uk
  o2.co.uk bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz shaw.ca rogers.com sympatico.ca
  bell.net telus.net videotron.ca uol.com.br bol.com.br terra.com.br ig.com.br globo.com oi.com.br xs4all.nl ziggo.nl
  kpnmail.nl home.nl planet.nl telenet.be skynet.be proximus.be scarlet.be bluewin.ch hispeed.ch sunrise.ch telia.com
  bredband.net comhem.se online.no mail.com email.com usa.com post.com europe.com inbox.lv abv.bg mail.bg walla.co.il
  sapo.pt iol.pt netcabo.pt telefonica.net terra.es riseup.net disroot.org autistici.org runbox.com startmail.com
  mailfence.com hushmail.com lycos.com excite.com cock.li ctemplar.com
`), nationalBranches = /^(?:yahoo|hotmail|live|outlook|gmx)\.(?:com?\.)?[a-z]{2}$/;
function isWithin(domain, set) {
  for (let rest = domain; ; ) {
    if (set.has(rest)) return !0;
    let dot = rest.indexOf(".");
    if (dot < 0) return !1;
    rest = rest.slice(dot + 1);
  }
}

// rules/checks/email/lazy.ts
const { createRequire: createRequire2 } = globalThis.process.getBuiltinModule("node:module");
var load2 = createRequire2(import.meta.url), loaded2 = null;
function addressLists() {
  return loaded2 ??= load2("./email-lists.js"), loaded2;
}

// rules/checks/email/names.ts
var toSet2 = (words) => new Set(words.trim().split(/\s+/)), machines = toSet2(`
  noreply no-reply no_reply no.reply donotreply do-not-reply do_not_reply noresponse mailer-daemon mailerdaemon maildaemon
  postmaster bounce bounces notification notifications notify alert alerts bot robot daemon nobody root cron build builds
  ci jenkins git svn hg ssh www-data devnull dev-null autoreply auto-reply automated unsubscribe
`), machineShape2 = /^(?:(?:no-?reply|do-?not-?reply|bounces?|unsubscribe)[-_+.=].*|.*[-_.](?:no-?reply|bounces?)|dependabot.*|renovate.*|.*\[bot\])$/, offices = toSet2(`
  abuse noc security hostmaster usenet news webmaster www uucp ftp info marketing sales support contact help helpdesk press
  media jobs careers hr hello office admin administrator administration privacy legal billing account accounts accounting
  feedback team dev developer developers community conduct opensource oss service services enquiries inquiries enquiry
  newsletter list lists announce maintainer maintainers bug bugs kontakt contacto contato contatto info-de bewerbung presse
  vertrieb verkauf buchhaltung rechnung datenschutz impressum service-client secretariat comptabilite ventas soporte
  atendimento vendas suporte comercial administracion recepcion reception rezeption reservations booking bookings orders
  mail email e-mail post order shop store dpo gdpr compliance whois registry registrar dns domains customerservice customer-service customercare
`), officeShape = /^.+-(?:dev|devel|users?|announce|list|bugs?|commits?|team|support|request|owner|admin|security|core)$/, alsoNames = toSet2(`
  alexa alla alpha angels berlin boston brand captain chef chicago china denver france gardner hola india job montreal no
  paris pastor per principal sem singapore smile stockholm sydney seattle uk us la lt mt sf ta women
`), madeUp = /^(?:(?:test(?:er|ing|user|e?mail|account)?|foo|bar|baz|qux|foobar|example|sample|demo|dummy|fake|asdf|qwerty|user|username)[0-9]{0,4}|your-?(?:name|email|address)?|you|my-?(?:email|name)|someone|somebody|anyone|nobody|name|abc|xyz|xx+|first\.?last|firstname\.?lastname|vorname\.nachname|max\.?mustermann|erika\.?mustermann|juan\.?perez|jean\.?dupont|joe\.?bloggs|(?:john|jane)[._-]?(?:doe|smith)[0-9]{0,2})$/, madeUpEdge = /^(?:test|example|dummy|fake)[._-]|[._-](?:test|example)$/, shortestRole = 4;
function judgeName(local, isPersonal) {
  let whole = local.toLowerCase(), [name = ""] = whole.split("+");
  return machines.has(name) || machineShape2.test(whole) ? "system" : offices.has(name) || !isPersonal && officeShape.test(name) ? "role" : madeUp.test(name) || madeUpEdge.test(name) ? "test" : !isPersonal && name.length >= shortestRole && !alsoNames.has(name) && addressLists().roles.has(name) ? "role" : null;
}

// rules/checks/email/classify.ts
function classifyAddress(parts, ownDomains = none) {
  if (ownDomains.size > 0 && isWithin(parts.domain, ownDomains))
    return { verdict: "own-staff", reasons: ["own domain"] };
  let byDomain = parts.isLiteral ? judgeMachine(parts.domain) : judgeDomain(parts.domain), kind = settled.has(byDomain.verdict) ? null : nameKind(parts, byDomain.verdict);
  return kind === null ? byDomain : { verdict: kind, reasons: [nameReasons[kind], ...extra(byDomain)] };
}
var none = /* @__PURE__ */ new Set(), settled = /* @__PURE__ */ new Set([
  "undeliverable",
  "reserved",
  "synthetic",
  "system"
]), nameReasons = {
  system: "a machine answers there",
  role: "an address of a role",
  test: "a made-up name"
};
function nameKind({ local, domain }, verdict) {
  return local.length === 1 && domain.indexOf(".") === 1 ? "test" : judgeName(local, verdict !== "corporate");
}
function extra({ verdict, reasons }) {
  return verdict === "disposable" ? reasons : [];
}
var known = /* @__PURE__ */ new Map(), mostKnown = 2e4;
function judgeDomain(domain) {
  let before = known.get(domain);
  if (before) return before;
  let judgement = judgeNewDomain(domain);
  return known.size >= mostKnown && known.clear(), known.set(domain, judgement), judgement;
}
function judgeNewDomain(domain) {
  let labels = domain.split("."), ending = labels.at(-1) ?? "";
  if (isWithin(domain, reservedDomains) || reservedEndings.has(ending)) return say("reserved", "reserved domain");
  if (/^\d+(?:\.\d+){3}$/.test(domain)) return say("undeliverable", "an IP address without brackets");
  if (/^\d+$/.test(ending) || endsLikeFile(domain)) return say("undeliverable", "a file name or a version");
  if (labels.length === 1) return say("undeliverable", "no top-level domain");
  let { isIcann, domain: registrable } = libraries().parseDomain(domain);
  if (!isIcann) return say("undeliverable", "no such top-level domain");
  if (isWithin(domain, generatorDomains)) return say("synthetic", "a domain of fakenamegenerator.com");
  if (isWithin(domain, machineDomains) || machineShape.test(domain)) return say("system", "a machine answers there");
  if (isWithin(domain, placeholderDomains)) return say("test", "a made-up domain");
  if (isWithin(domain, listDomains) || listShape.test(domain)) return say("role", "a mailing list");
  if (isWithin(domain, relayDomains)) return say("relay", "forwards to somebody who hides the own address");
  if (isWithin(domain, wellKnownProviders) || nationalBranches.test(domain))
    return say("freemail", "a mailbox at a provider");
  let { disposable, providers } = addressLists();
  return isWithin(domain, disposable) ? say("disposable", "a throw-away mailbox") : isWithin(domain, providers) ? say("freemail", "a mailbox at a provider") : placeholderLabels.has(labels[0] ?? "") ? say("test", "a made-up domain") : say("corporate", registrable === null ? "a domain of an authority" : "an address at an own domain");
}
var say = (verdict, reason) => ({ verdict, reasons: [reason] });
function judgeMachine(address) {
  return addressLists().isUnreachable(address) ? say("reserved", "a machine that nobody outside can reach") : say("unknown", "the address of a machine in place of a domain");
}

// rules/checks/email/cursor.ts
var Cursor = class {
  #text;
  at = 0;
  constructor(text) {
    this.#text = text;
  }
  get isAtEnd() {
    return this.at >= this.#text.length;
  }
  /** The next code point, or nothing at the end. */
  peek() {
    let code = this.#text.codePointAt(this.at);
    return code === void 0 ? "" : String.fromCodePoint(code);
  }
  skip() {
    this.at += this.peek().length;
  }
  take(wanted) {
    return this.#text.startsWith(wanted, this.at) ? (this.at += wanted.length, !0) : !1;
  }
  since(start) {
    return this.#text.slice(start, this.at);
  }
}, deepestComment = 20;
function skipComments(cursor) {
  for (; ; ) {
    if (!skipBlanks(cursor)) return !1;
    if (cursor.peek() !== "(") return !0;
    if (!skipComment(cursor)) return !1;
  }
}
function skipBlanks(cursor) {
  let folds = 0;
  for (; ; )
    if (cursor.take(`\r
`)) {
      if (folds++, folds > 1 || !/[ \t]/.test(cursor.peek())) return !1;
    } else if (!cursor.take(" ") && !cursor.take("	")) return !0;
}
function skipComment(cursor) {
  let depth = 0;
  for (; ; ) {
    let next = cursor.peek();
    if (next === "") return !1;
    if (next === "\r") {
      if (!skipBlanks(cursor) || cursor.peek() === "\r") return !1;
      continue;
    }
    if (cursor.skip(), next === "\\") {
      if (cursor.peek() < " ") return !1;
      cursor.skip();
    } else if (next === "(") depth++;
    else if (next === ")") depth--;
    else if (next < " " && next !== "	" || next === "\x7F") return !1;
    if (depth === 0) return !0;
    if (depth > deepestComment) return !1;
  }
}

// rules/checks/email/domain.ts
const { domainToASCII } = globalThis.process.getBuiltinModule("node:url");
var refuse = (problem) => ({ domain: null, problem }), character = /[A-Za-z0-9.-]|[^\x00-\x7f]/, dots = /[\u3002\uff0e\uff61]/g, label = new RegExp("^[\\p{L}\\p{N}\\p{M}](?:(?:[\\p{L}\\p{N}\\p{M}\xB7-]|\\p{Join_Control})*[\\p{L}\\p{N}\\p{M}])?$", "u");
function readDomain(cursor) {
  let start = cursor.at;
  for (; character.test(cursor.peek()); ) cursor.skip();
  return toDomain(cursor.since(start));
}
function toDomain(text) {
  let name = text.replace(dots, ".").toLowerCase();
  if (name === "") return refuse("no domain");
  let labels = name.split(".");
  if (labels.includes("")) return refuse("a dot too many in the domain");
  if (labels.some((each) => each.startsWith("-") || each.endsWith("-")))
    return refuse("a hyphen at the edge of a name");
  if (!labels.every((each) => label.test(each))) return refuse("a character that no domain has");
  let domain = /[^\x00-\x7f]/.test(name) ? domainToASCII(name) : name;
  return domain === "" ? refuse("no domain in any script") : domain.split(".").some((each) => each.length > 63) ? refuse("a part of the domain of more than 63 octets") : { domain, problem: "" };
}
function readLiteral(cursor) {
  cursor.skip();
  let start = cursor.at;
  for (; /[0-9A-Za-z:.]/.test(cursor.peek()); ) cursor.skip();
  let inner = cursor.since(start);
  if (!cursor.take("]")) return refuse("brackets that hold no address of a machine");
  let machine = addressLists().toMachine(inner);
  return machine === null ? refuse("brackets that hold no address of a machine") : { domain: machine, problem: "" };
}

// rules/checks/email/parse.ts
var longestText = 998, longest = { local: 64, domain: 255, address: 254 }, plain = /[\w!#$%&'*+/=?^`{|}~-]|[^\x00-\x7f]/, unseen = /[\p{C}\p{Z}]/u, usual = /^([A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*)@((?:[A-Za-z0-9]{1,63}\.|[A-Za-z0-9]{1,30}-[A-Za-z0-9]{1,30}\.){1,4}[A-Za-z]{2,24})$/;
function parseAddress(text) {
  let [, name, host] = text.length <= longest.local ? usual.exec(text) ?? [] : [];
  return name !== void 0 && host !== void 0 ? { parts: { local: name, isQuoted: !1, domain: host.toLowerCase(), isLiteral: !1 }, problem: null } : parseClosely(text);
}
function parseClosely(text) {
  if (text.length > longestText) return refuse2("longer than any address");
  let cursor = new Cursor(text);
  if (!skipComments(cursor)) return refuse2("a comment that does not end");
  let start = cursor.at, isQuoted = cursor.peek() === '"', local = isQuoted ? readQuoted(cursor) : readPlain(cursor);
  if (typeof local != "string") return local;
  if (!cursor.take("@")) return refuse2(problemBeforeSign(cursor));
  let written = Buffer.byteLength(cursor.since(start)) - 1, isLiteral = cursor.peek() === "[", { domain, problem } = isLiteral ? readLiteral(cursor) : readDomain(cursor);
  return domain === null ? refuse2(problem) : skipComments(cursor) ? cursor.isAtEnd ? measure({ local, isQuoted, domain, isLiteral }, written) : refuse2(cursor.peek() === "@" ? "more than one @" : "something stands behind the domain") : refuse2("a comment that does not end");
}
var refuse2 = (problem) => ({ parts: null, problem });
function problemBeforeSign(cursor) {
  let next = cursor.peek();
  return next === "" ? "no @" : /\s/.test(next) || unseen.test(next) ? "a blank or an invisible character" : next === "(" ? "a comment beside the @" : "a character that must be quoted";
}
function readPlain(cursor) {
  let start = cursor.at, wasDot = !0;
  for (let next = cursor.peek(); next === "." || plain.test(next); next = cursor.peek()) {
    if (next === "." && wasDot) return refuse2(cursor.at === start ? "begins with a dot" : "two dots in a row");
    if (unseen.test(next)) return refuse2("a blank or an invisible character");
    wasDot = next === ".", cursor.skip();
  }
  return cursor.at === start ? refuse2(cursor.peek() === "@" ? "nothing before the @" : problemBeforeSign(cursor)) : wasDot ? refuse2("a dot before the @") : cursor.since(start);
}
function readQuoted(cursor) {
  cursor.skip();
  let local = "";
  for (; ; ) {
    let next = cursor.peek();
    if (next === "") return refuse2("a quote that does not end");
    if (next === '"') break;
    if (cursor.take(`\r
`) && /[ \t]/.test(cursor.peek())) continue;
    if (cursor.skip(), next !== "\\") {
      if (next < " " || next === "\x7F") return refuse2("a control character");
      local += next;
      continue;
    }
    let escaped = cursor.peek();
    if (escaped < " " || escaped > "~") return refuse2("a backslash before what needs none");
    local += escaped, cursor.skip();
  }
  return cursor.skip(), local;
}
function measure(parts, written) {
  let domain = parts.domain.length + (parts.isLiteral ? 2 : 0);
  return written > longest.local ? refuse2("more than 64 octets before the @") : domain > longest.domain ? refuse2("a domain of more than 255 octets") : written + 1 + domain > longest.address ? refuse2("more than 254 octets") : { parts, problem: null };
}

// rules/checks/email/typo.ts
var endings = new Map(
  Object.entries({
    com: "con cmo ocm comm ccom coom vom xom cpm cim clm ckm cok con com1 coms comn comj",
    net: "nte ent nett neet bet met ner nrt het",
    org: "ogr orgg rog prg irg otg ord",
    de: "dee d3 ed dw"
  }).flatMap(([right, wrong]) => wrong.split(" ").map((each) => [each, right]))
), nearCom = /* @__PURE__ */ new Set(["co", "cm", "om", "cam", "col", "como"]), onlyCom = /* @__PURE__ */ new Set(["gmail", "hotmail", "outlook", "icloud", "yahoo", "googlemail", "protonmail"]), shortestName = 5, names = new Set([...wellKnownProviders].map(nameOf).filter((name) => name.length >= shortestName)), suggestions = /* @__PURE__ */ new Map(), mostKept = 2e4;
function suggestDomain(domain) {
  let before = suggestions.get(domain);
  if (before !== void 0) return before;
  let suggestion = isKnown(domain) ? null : findSuggestion(domain);
  return suggestions.size >= mostKept && suggestions.clear(), suggestions.set(domain, suggestion), suggestion;
}
function isKnown(domain) {
  return isWithin(domain, wellKnownProviders) || isWithin(domain, relayDomains) ? !0 : !(mendEnding(domain) !== null || [...onlyCom].some((name) => isOneSlip(nameOf(domain), name))) && [addressLists().disposable, addressLists().providers].some((list) => list.has(domain));
}
function findSuggestion(domain) {
  let [name, ending] = [nameOf(domain), domain.slice(domain.indexOf(".") + 1)];
  if (name === "" || reservedEndings.has(ending)) return null;
  let rightEnding = mendEnding(domain), mended = `${(names.has(name) ? name : mendName(name, rightEnding ?? ending)) ?? ""}.${rightEnding ?? ending}`;
  return mended !== domain && wellKnownProviders.has(mended) ? mended : rightEnding !== null && !exists(domain) ? domain.slice(0, -lastOf(domain).length) + rightEnding : null;
}
function mendEnding(domain) {
  let [name, last] = [nameOf(domain), lastOf(domain)];
  return nearCom.has(last) && name.length + last.length + 1 === domain.length ? onlyCom.has(name) || mendName(name, "com") !== null ? "com" : null : endings.get(last) ?? null;
}
function lastOf(domain) {
  return domain.slice(domain.lastIndexOf(".") + 1);
}
function mendName(name, ending) {
  if (name.length < shortestName - 1) return null;
  let near = [...names].filter((each) => wellKnownProviders.has(`${each}.${ending}`) && isOneSlip(name, each));
  return near.length === 1 ? near[0] ?? null : null;
}
function isOneSlip(wrong, right) {
  if (wrong === right || Math.abs(wrong.length - right.length) > 1) return !1;
  let start = 0;
  for (; start < wrong.length && wrong[start] === right[start]; ) start++;
  let end = 0;
  for (; end < wrong.length - start && end < right.length - start && wrong.at(-1 - end) === right.at(-1 - end); ) end++;
  let [cut, whole] = [wrong.slice(start, wrong.length - end), right.slice(start, right.length - end)];
  return cut.length === 2 && whole.length === 2 ? cut[0] === whole[1] && cut[1] === whole[0] : start === 0 || cut.length > 1 || whole.length > 1 ? !1 : cut.length !== whole.length || areNeighbours(cut, whole);
}
var keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"], alike = ["aeiouy", "zy", "mn", "ck", "vw"];
function areNeighbours(a, b) {
  if (alike.some((letters) => letters.includes(a) && letters.includes(b))) return !0;
  let place = (letter) => {
    let row = keyboard.findIndex((keys) => keys.includes(letter));
    return [row, keyboard[row]?.indexOf(letter) ?? -9];
  }, [[rowA, columnA], [rowB, columnB]] = [place(a), place(b)];
  return rowA >= 0 && rowB >= 0 && Math.abs(rowA - rowB) <= 1 && Math.abs(columnA - columnB) <= 1;
}
function exists(domain) {
  return libraries().parseDomain(domain).isIcann === !0;
}
function nameOf(domain) {
  return domain.slice(0, Math.max(0, domain.indexOf(".")));
}

// rules/checks/email/check.ts
var email = createEmailCheck([]);
function createEmailCheck(ownDomains) {
  let own = new Set(ownDomains.map((domain) => domain.toLowerCase()));
  return { name: "email", judge: (value) => judge(value, own) };
}
var provenanceOfAddress = {
  reserved: "test",
  test: "test",
  synthetic: "synthetic",
  system: "public-contact",
  role: "public-contact",
  "own-staff": "staff"
}, template = /^[-'"]|-$|%[sdif]?$|^%|\$\{/;
function judge(value, own) {
  let { parts } = parseAddress(value);
  if (!parts || template.test(parts.local) || !/[\p{L}\p{N}]/u.test(parts.local)) return invalid("no address");
  let { verdict, reasons } = classifyAddress(parts, own), reason = reasons[0] ?? "";
  if (verdict === "undeliverable")
    return suggestDomain(parts.domain) === null ? invalid(reason) : unknown("a misspelt domain");
  let provenance = provenanceOfAddress[verdict];
  return provenance ? valid(reason, provenance) : unknown(reason);
}

// rules/checks/card.ts
var published = new Set(
  `4111111111111111 4242424242424242 4012888888881881 4000056655665556 4222222222222 5555555555554444 5105105105105100
  5200828282828210 2223003122003222 2223000048400011 378282246310005 371449635398431 378734493671000 6011111111111117
  6011000990139424 6011981111111113 30569309025904 38520000023237 3056930009020004 36227206271667 6555900000604105
  3530111333300000 3566002020360505 6200000000000005 6200000000000047 6205500000000000004 4000000000000002
  4000000000000077 4000000000009995 4000000000000341 4000002500003155 4000003800000446 4000000000003220 4917610000000000
  4462030000000000 5454545454545454 4444333322221111 4988438843884305 5577000055770004 6759649826438453 6799990100000000019
  4539578763621486 4716258050958645 4532015112830366 4916592289993918 4485275742308327 5425233430109903 2222420000001113
  6304000000000000 5019717010103742 4000020000000000 4001020000000009 4917300800000000 4009348888881881 4005519200000004`.trim().split(/\s+/)
), card = {
  name: "card",
  judge(value) {
    let digits = value.replace(/\D/g, "");
    if (/^(\d)\1*$/.test(digits) || /0{8}|1234567/.test(digits.slice(0, -1)))
      return published.has(digits) ? valid("a published test card", "test") : invalid("no issuer gives such numbers");
    let { isValid, card: brand } = libraries().cardValidator.number(digits);
    return !isValid || !brand ? invalid("no card number") : published.has(digits) ? valid("a published test card", "test") : valid(`Luhn holds, ${brand.niceType}`);
  }
};

// rules/checks/checksums.ts
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
const { crc32 } = globalThis.process.getBuiltinModule("node:zlib");
var base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", base62LowerFirst = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
function toBase(value, digits, width) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length))
    text = (digits[rest % digits.length] ?? "") + text;
  return text.padStart(width, digits[0]);
}
var body = (head) => head.slice(head.indexOf("_") + 1), hex8 = (value) => value.toString(16).padStart(8, "0");
function littleEndianHex(value) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32LE(value), bytes.toString("hex");
}
function base32(bytes) {
  let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", bits = "";
  for (let byte of bytes) bits += byte.toString(2).padStart(8, "0");
  return (bits.match(/.{5}/g) ?? []).map((five) => digits[Number.parseInt(five, 2)] ?? "").join("");
}
var checksums = [
  /** GitHub, npm, Vercel: of what stands behind the first underscore. */
  toChecksum("crc32-base62", 6, (head) => toBase(crc32(body(head)), base62, 6)),
  /** Deno: of prefix and body. */
  toChecksum("crc32-base62-whole", 6, (head) => toBase(crc32(head), base62, 6)),
  /** Apify: of prefix and body, small letters first. */
  toChecksum("crc32-base62-lower-first", 6, (head) => toBase(crc32(head), base62LowerFirst, 6)),
  /** Zuplo, Canva. */
  toChecksum("crc32-hex", 8, (head) => hex8(crc32(body(head)))),
  /** Atlassian, Bitbucket. */
  toChecksum("crc32-hex-upper", 8, (head) => hex8(crc32(head)).toUpperCase()),
  /** Grafana service accounts: little-endian, of the first 37 characters. */
  toChecksum("crc32-hex-little-endian", 8, (head) => littleEndianHex(crc32(head.replace(/_$/, "")))),
  /** GitLab routable tokens: of everything before, base 36. */
  toChecksum("crc32-base36", 7, (head) => crc32(head).toString(36).padStart(7, "0")),
  /** GitHub fine-grained tokens: first eight characters of base32(SHA-256) of the 77 before; eight more follow. */
  toChecksum("github-fine-grained", 8, (head) => base32(createHash("sha256").update(head).digest()).slice(0, 8), 8),
  /** Confluent: base64 of the little-endian CRC32. */
  toChecksum(
    "crc32-base64-little-endian",
    6,
    (head) => Buffer.from(littleEndianHex(crc32(head)), "hex").toString("base64").slice(0, 6)
  )
];

// rules/checks/identifiers.ts
var sampleIbans = new Set(
  `GB82WEST12345698765432 DE89370400440532013000 FR1420041010050500013M02606 GB29NWBK60161331926819 NL91ABNA0417164300
  ES9121000418450200051332 IT60X0542811101000000123456 BE68539007547034 CH9300762011623852957 AT611904300234573201
  PL61109010140000071219812874 SE4550000000058398257466 DK5000400440116243 NO9386011117947 FI2112345600000785
  PT50000201231234567890154 IE29AIBK93115212345678 LU280019400644750000 DE75512108001245126199 GB33BUKB20201555555555`.trim().split(/\s+/)
), iban = {
  name: "iban",
  judge(value) {
    let compact = value.replace(/\s/g, "").toUpperCase();
    return libraries().isValidIBAN(compact) ? sampleIbans.has(compact) || /(\d)\1{9}/.test(compact) ? valid("a published sample", "test") : valid("check digits and length hold") : invalid("no IBAN");
  }
}, famousNumbers = /* @__PURE__ */ new Set([
  "078051120",
  "219099999",
  "457555462",
  "123456789",
  "111223333",
  "987654320",
  "123121234"
]), socialSecurity = {
  name: "us-ssn",
  judge(value) {
    let digits = value.replace(/\D/g, ""), [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
    return digits.length !== 9 || area === "000" || area === "666" || area >= "900" || group === "00" || serial === "0000" ? invalid("never given") : famousNumbers.has(digits) || /^(\d)\1*$/.test(digits) ? valid("a published sample", "test") : unknown("a number that may be given");
  }
}, phone = {
  name: "phone",
  judge(value) {
    let number = libraries().parsePhone(value.trim().startsWith("+") ? value : value.replace(/^00/, "+"), "US");
    if (/^\(?0[1-9]/.test(value.trim())) return unknown("written in a national form");
    if (!number?.isValid()) return invalid("no numbering plan has it");
    let national = number.nationalNumber;
    return number.countryCallingCode === "1" && /^\d{3}555\d{4}$/.test(national) || number.countryCallingCode === "44" && /^(7700900|20794600|1632960)\d{3}$/.test(national) ? valid("reserved for fiction", "test") : /(\d)\1{5}|123456|234567/.test(national) ? valid("a made-up number", "test") : valid(`the numbering plan of ${number.country ?? `+${number.countryCallingCode}`} has it`);
  }
}, date = toCheck(
  "date",
  (value) => {
    let parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(value) ?? /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(value);
    if (!parts) return !1;
    let numbers = parts.slice(1).map(Number).toSorted((a, b) => a - b), [low = 0, middle = 0, year = 0] = numbers;
    return year >= 1900 && year < 2100 && low >= 1 && low <= 12 && middle >= 1 && middle <= 31;
  },
  "a date",
  "no date"
), ip = toCheck(
  "ip-address",
  (value) => /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/.test(value),
  "an IP address",
  "no IP address"
), identifiers = [iban, socialSecurity, phone, date, ip];

// rules/checks/structure.ts
function decodeJson(text) {
  try {
    let value = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return typeof value == "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
var jwt = {
  name: "jwt",
  judge(value) {
    let [head = "", claims = "", signature = ""] = value.split("."), header = decodeJson(head);
    if (!header || typeof header.alg != "string") return invalid("header is no JSON with an algorithm");
    if (header.alg.toLowerCase() === "none") return signature ? unknown("unsigned") : valid("unsigned", "test");
    let payload = decodeJson(claims);
    if (!payload) return "enc" in header ? valid("encrypted JSON web token") : invalid("claims are no JSON");
    let names2 = /* @__PURE__ */ new Set([payload.name, payload.sub]);
    return names2.has("John Doe") || names2.has("1234567890") ? valid("the sample of jwt.io", "test") : valid("header and claims decode");
  }
}, privateKey = {
  name: "private-key",
  judge(value) {
    let text = value.replace(/\\[nr]/g, `
`), body2 = text.split(/\s+/).filter((line) => /^[A-Za-z0-9+/=]{16,}$/.test(line)).join("").replace(/=+$/, "");
    if (body2.length < 64) return invalid("no key behind the header");
    if (/^(.)\1*$/.test(body2)) return invalid("no key behind the header");
    let bytes = Buffer.from(body2, "base64");
    return /ENCRYPTED/.test(text.slice(0, 400)) ? unknown("encrypted with a passphrase") : bytes[0] === 48 || bytes.subarray(0, 14).toString("latin1") === "openssh-key-v1" ? valid("the key decodes") : unknown("not decoded");
  }
}, base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", awsKeyId = toCheck(
  "aws-key-id",
  (value) => {
    let bits = 0n;
    for (let character2 of value.slice(4, 14))
      bits = bits * 32n + BigInt(Math.max(0, base32Digits.indexOf(character2)));
    return (bits >> 2n & 0x7fffffffff80n) >> 7n < 1000000000000n;
  },
  "holds an account number",
  "holds no account number"
), mixed = toCheck(
  "mixed",
  (value) => /[0-9]/.test(value) && /[A-Za-z]/.test(value),
  "letters and digits mixed",
  "letters or digits only"
), base64Json = toCheck(
  "base64-json",
  (value) => decodeJson(value.slice(value.indexOf("_") + 1).split("_")[0] ?? "") !== null || decodeJson(value) !== null,
  "decodes to JSON",
  "does not decode to JSON"
), basicAuth = toCheck(
  "basic-auth",
  (value) => /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(value, "base64").toString("latin1")),
  "decodes to a user and a password",
  "does not decode to a user and a password"
), bech32 = toCheck(
  "bech32",
  (value) => {
    let lower = value.toLowerCase(), separator = lower.lastIndexOf("1"), digits = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", prefix = lower.slice(0, separator), values = [
      ...[...prefix].map((c) => c.charCodeAt(0) >> 5),
      0,
      ...[...prefix].map((c) => c.charCodeAt(0) & 31),
      ...Array.from(lower.slice(separator + 1), (c) => digits.indexOf(c))
    ], generators = [996825010, 642813549, 513874426, 1027748829, 705979059], sum = 1;
    for (let five of values) {
      let top = sum >>> 25;
      sum = (sum & 33554431) << 5 ^ five;
      for (let [index, generator] of generators.entries()) top >> index & 1 && (sum ^= generator);
    }
    return sum === 1;
  },
  "checksum holds",
  "checksum does not hold"
), structures = [jwt, privateKey, awsKeyId, mixed, base64Json, basicAuth, bech32];

// rules/checks/index.ts
var checks = new Map(
  [...checksums, ...structures, ...identifiers, email, card].map((check) => [check.name, check])
);

// rules/names.ts
function normaliseName(name) {
  return name.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

export {
  libraries,
  classifyAddress,
  parseAddress,
  suggestDomain,
  createEmailCheck,
  provenanceOfAddress,
  checks,
  normaliseName
};
