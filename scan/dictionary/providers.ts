/** Domains where everybody may have an address: they name no customer. Those of a country's own providers are seen by their number. */
const providers = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com mac.com
  proton.me protonmail.com pm.me fastmail.com zoho.com mail.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de
  freenet.de arcor.de posteo.de mailbox.org orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it virgilio.it
  tiscali.it alice.it tin.it btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net comcast.net verizon.net
  att.net cox.net sbcglobal.net bellsouth.net charter.net telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl xs4all.nl
  bluewin.ch hispeed.ch telefonica.net terra.com.br uol.com.br bol.com.br ig.com.br wp.pl o2.pl onet.pl interia.pl
  seznam.cz centrum.cz abv.bg mail.ru yandex.ru yandex.com rambler.ru bk.ru list.ru qq.com 163.com 126.com sina.com
  naver.com daum.net hanmail.net rediffmail.com bigpond.com optusnet.com.au xtra.co.nz shaw.ca rogers.com sympatico.ca
  tutanota.com tuta.io hey.com duck.com mozmail.com privaterelay.appleid.com simplelogin.com anonaddy.com`.split(/\s+/),
);

const nationalBranches = /^(?:yahoo|hotmail|live|outlook|gmx)\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

export function isProvider(domain: string): boolean {
  return providers.has(domain) || nationalBranches.test(domain);
}
