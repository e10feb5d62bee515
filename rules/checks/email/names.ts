/** What stands before the `@` where nobody's name does: roles (RFC 2142 and usage), machines, made-up names. */
import { addressLists } from './lazy.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const machines = toSet(`
  noreply no-reply no_reply no.reply donotreply do-not-reply do_not_reply noresponse mailer-daemon mailerdaemon maildaemon
  postmaster bounce bounces notification notifications notify alert alerts bot robot daemon nobody root cron build builds
  ci jenkins git svn hg ssh www-data devnull dev-null autoreply auto-reply automated unsubscribe
`);
const machineShape =
  /^(?:(?:no-?reply|do-?not-?reply|bounces?|unsubscribe)[-_+.=].*|.*[-_.](?:no-?reply|bounces?)|dependabot.*|renovate.*|.*\[bot\])$/;

/** Whoever has one of these has it by office, at a provider of free mailboxes as well. */
const offices = toSet(`
  abuse noc security hostmaster usenet news webmaster www uucp ftp info marketing sales support contact help helpdesk press
  media jobs careers hr hello office admin administrator administration privacy legal billing account accounts accounting
  feedback team dev developer developers community conduct opensource oss service services enquiries inquiries enquiry
  newsletter list lists announce maintainer maintainers bug bugs kontakt contacto contato contatto info-de bewerbung presse
  vertrieb verkauf buchhaltung rechnung datenschutz impressum service-client secretariat comptabilite ventas soporte
  atendimento vendas suporte comercial administracion recepcion reception rezeption reservations booking bookings orders
  mail email e-mail post order shop store dpo gdpr compliance whois registry registrar dns domains customerservice customer-service customercare
`);
/** `ruby-core`, `gnome-announce`; a hyphen only: `anna.dev` is how developers call themselves. */
const officeShape =
  /^.+-(?:dev|devel|users?|announce|list|bugs?|commits?|team|support|request|owner|admin|security|core)$/;

/** Words of the list of roles that are somebody's name just as well: Sydney, Paris, Gardner. */
const alsoNames = toSet(`
  alexa alla alpha angels berlin boston brand captain chef chicago china denver france gardner hola india job montreal no
  paris pastor per principal sem singapore smile stockholm sydney seattle uk us la lt mt sf ta women
`);

/** Nobody is called so, with a few digits behind it neither. */
const madeUp =
  /^(?:(?:test(?:er|ing|user|e?mail|account)?|foo|bar|baz|qux|foobar|example|sample|demo|dummy|fake|asdf|qwerty|user|username)[0-9]{0,4}|your-?(?:name|email|address)?|you|my-?(?:email|name)|someone|somebody|anyone|nobody|name|abc|xyz|xx+|first\.?last|firstname\.?lastname|vorname\.nachname|max\.?mustermann|erika\.?mustermann|joe\.?bloggs|(?:john|jane)[._-]?doe[0-9]{0,2})$/;
/** Made up in examples, and the names of thousands, who have mailboxes. */
const frequent = /^(?:juan\.?perez|jean\.?dupont|(?:john|jane)[._-]?smith[0-9]{0,2})$/;
const madeUpEdge = /^(?:test|example|dummy|fake)[._-]|[._-](?:test|example)$/;
/** Shorter words of the long list are initials as well. */
const shortestRole = 4;

export type NameKind = 'system' | 'role' | 'test';

/**
 * What kind of mailbox a name says, or null where it may be a person's.
 * @param isPersonal the domain gives mailboxes to private people, who may well be called like a role
 */
export function judgeName(local: string, isPersonal: boolean): NameKind | null {
  const whole = local.toLowerCase();
  const [name = ''] = whole.split('+');
  if (machines.has(name) || machineShape.test(whole)) return 'system';
  if (offices.has(name) || (!isPersonal && officeShape.test(name))) return 'role';
  if (madeUp.test(name) || madeUpEdge.test(name) || (!isPersonal && frequent.test(name))) return 'test';
  const isListed = !isPersonal && name.length >= shortestRole && !alsoNames.has(name) && addressLists().roles.has(name);
  return isListed ? 'role' : null;
}
