/** Domains that say by themselves whose addresses they hold. Small and ours; the long lists are in email-lists.ts. */

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nobody can have an address there: RFC 2606, 6761, 6762, 7686, 8375, 9476; and names of inner networks (ICANN). */
export const reservedEndings = toSet(`
  test example invalid localhost local lan internal localdomain home corp intranet private onion alt tld domain arpa
`);
export const reservedDomains = toSet(`example.com example.net example.org example.edu`);

/** Real domains that people write where none is meant. */
export const placeholderDomains = toSet(`
  example.co.uk example.de example.fr example.es example.it example.nl example.eu example.io example.us example.ca
  test.com test.org test.net test.de test.co.uk test.io foo.com foo.org foo.net foo.bar bar.com bar.org foobar.com baz.com
  acme.com acme.org domain.com domain.tld domain.org mydomain.com yourdomain.com your-domain.com your-company.com
  yourcompany.com mycompany.com company.com somewhere.com somewhere.org nowhere.com nowhere.org a.com b.com c.com xyz.com
  abc.com host.com server.com site.com website.com sample.com dummy.com fake.com mustermann.de muster.de
`);
/** The first part of a made-up domain: `test.acme.io`, `example.shop`. */
export const placeholderLabels = toSet(`test example dummy fake foo bar baz foobar yourdomain mydomain`);

/** Machines answer there. */
export const machineDomains = toSet(`
  users.noreply.github.com noreply.github.com reply.github.com noreply.gitlab.com users.noreply.gitlab.com
  noreply.codeberg.org gserviceaccount.com sentry.io mail.gmail.com amazonses.com sendgrid.net mailgun.org mcsv.net
  facebookmail.com docs.google.com group.calendar.google.com resource.calendar.google.com bounces.google.com
`);
export const machineShape = /(?:^|\.)(?:noreply|no-reply|bounces?|mailer)\.[^.]+\../;

/** Mailing lists: what is written there is for everybody. */
export const listDomains = toSet(`
  googlegroups.com lists.sourceforge.net groups.io yahoogroups.com vger.kernel.org lists.linux.dev lists.debian.org
  lists.freedesktop.org lists.infradead.org freelists.org lists.apache.org lists.launchpad.net
`);
export const listShape = /^(?:lists?|groups|listserv|mailman)\.[^.]+\../;

/** Real people behind an address of their own for each site (Apple, Mozilla, DuckDuckGo, Proton, addy.io and others). */
export const relayDomains = toSet(`
  privaterelay.appleid.com relay.firefox.com mozmail.com duck.com simplelogin.com simplelogin.co simplelogin.fr
  simplelogin.io aleeas.com slmail.me slmails.com silomails.com 8alias.com 8shield.net dralias.com anonaddy.com anonaddy.me
  addy.io addymail.com mailer.me passmail.net passmail.com passinbox.com passfwd.com 33mail.com erine.email
  forwardemail.net burnermail.io cloaked.id ironvest.com opayq.com blurmail.com manyme.com spamgourmet.com
  marketplace.amazon.com reply.craigslist.org sale.craigslist.org guest.booking.com guest.airbnb.com members.ebay.com
  proxymail.facebook.com
`);

/** What fakenamegenerator.com hands out; nobody else writes them (https://www.fakenamegenerator.com). */
export const generatorDomains = toSet(`
  armyspy.com cuvox.de dayrep.com einrot.com fleckens.hu gustr.com jourrapide.com rhyta.com superrito.com teleworm.us
`);

/**
 * Providers that hundreds of thousands of people have their mailbox at. Misspelt domains are measured against these,
 * so a name stands here only if it is beyond doubt.
 */
export const wellKnownProviders = toSet(`
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
`);

/** Providers that have a domain of their own in nearly every country. */
export const nationalBranches = /^(?:yahoo|hotmail|live|outlook|gmx)\.(?:com?\.)?[a-z]{2}$/;

/** Whether the domain, or one that it stands below, is in the set. */
export function isWithin(domain: string, set: ReadonlySet<string>): boolean {
  for (let rest = domain; ;) {
    if (set.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot < 0) return false;
    rest = rest.slice(dot + 1);
  }
}
