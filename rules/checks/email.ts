/** Is it an e-mail address, and whose? RFC 5321 (lengths), RFC 2606 and 6761 (reserved names), RFC 2142 (roles). */
import type { Check, Verdict } from '../types.ts';
import { libraries } from './lazy.ts';
import { invalid, unknown, valid } from './verdict.ts';

const reservedSuffixes = new Set([
  'test',
  'example',
  'invalid',
  'localhost',
  'local',
  'lan',
  'internal',
  'localdomain',
  'home',
  'corp',
  'tld',
]);
const reservedDomains =
  /(^|\.)(example\.(com|net|org|edu|co\.uk|de|fr)|test\.(com|org|net|de)|foo\.(com|org|bar)|bar\.com|foobar\.com|baz\.com|acme\.(com|org)|domain\.(com|tld)|mydomain\.com|yourdomain\.com|your-?company\.com|company\.com|email\.com|mail\.test|somewhere\.(com|org)|nowhere\.(com|org)|a\.com|b\.com|c\.com|x\.com|xyz\.com|abc\.com|host\.com|server\.com|site\.com|website\.com|sample\.com|dummy\.com|fake\.com)$/;

/** Services that answer for many, and mailboxes of machines: nobody's personal data. */
const machineDomains =
  /(^|\.)(users\.noreply\.github\.com|noreply\.github\.com|noreply\.gitlab\.com|gserviceaccount\.com|sentry\.io|reply\.github\.com|bounce\.[a-z.]+|mailer\.[a-z.]+)$/;
const machineNames =
  /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|alerts?|bot|robot|daemon|nobody|root|cron|builds?|ci|jenkins|git|svn|hg|ssh|www-data|dependabot.*|renovate.*|.*\[bot\])$/;
const roles =
  /^(info|contact|support|help|helpdesk|sales|marketing|press|media|jobs|careers|hr|hello|office|admin|administrator|webmaster|hostmaster|abuse|security|privacy|legal|billing|accounts?|feedback|team|dev|developers?|community|conduct|opensource|oss|service|services|enquiries|inquiries|news|newsletter|list|lists|announce|maintainers?|.*-(dev|devel|users?|announce|list|bugs|commits?)|bugs?)$/;
const testNames =
  /^(test(er|ing|user)?|foo|bar|baz|qux|foobar|example|sample|demo|dummy|fake|user|username|your-?(name|email)?|you|me|my-?email|email|mail|someone|somebody|anyone|nobody|name|first\.?last|firstname\.?lastname|john\.?doe|jane\.?doe|joe|alice|bob|carol|eve|mallory|abc|xyz|asdf|qwerty|x+|a|b|c|u)[0-9]*$/;

/** File names with a sign in them: `image@2x.png`, `logo@3x`. */
const fileEndings = new Set(
  'png jpg jpeg gif svg webp ico js ts mjs cjs css scss map json md txt html py rb go rs java yml yaml lock so dll exe zip gz'.split(
    ' ',
  ),
);

export const email: Check = { name: 'email', judge };

function judge(value: string): Verdict {
  const sign = value.lastIndexOf('@');
  const [local, domain] = [value.slice(0, sign).toLowerCase(), value.slice(sign + 1).toLowerCase()];
  if (sign < 1 || local.length > 64 || domain.length > 255) return invalid('no address');
  if (/^[.-]|[.-]$|\.\.|%[sdif]?$|^%|\$\{|^['"]/.test(local) || !/[\p{L}\p{N}]/u.test(local))
    return invalid('no address');
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  if (fileEndings.has(ending) || /^\d/.test(ending)) return invalid('a file name or a version');
  if (/(^|\.)-|-(\.|$)|\.\./.test(domain)) return invalid('no domain');
  if (reservedSuffixes.has(ending) || reservedDomains.test(domain)) return valid('reserved domain', 'test');
  const { domain: registrable, isIcann } = libraries().parseDomain(domain);
  if (!isIcann || !registrable) return invalid('no such top-level domain');
  return judgeOwner(local, domain);
}

function judgeOwner(local: string, domain: string): Verdict {
  if (machineDomains.test(domain) || machineNames.test(local))
    return valid('a machine answers there', 'public-contact');
  if (roles.test(local)) return valid('an address of a role', 'public-contact');
  const isTest =
    testNames.test(local) ||
    testNames.test(domain.split('.')[0] ?? '') ||
    /^(test|example|dummy|fake)[._-]|[._-](test|example)$/.test(local);
  if (isTest) return valid('a made-up name', 'test');
  return unknown('a person’s address');
}
