/** Passwords that manuals and tutorials use, so often copied that they say nothing. */

const published = new Set(
  `
  yourstrongpassword yournewstrongpassword yourpassword strongpassword astrongrequiredpassword verystrongpassword
  mystrongpassword supersecretpassword mysecretpassword mysecretpw secretpassword securepassword password
  passwordpassword pass passpass passwd myrootpassword rootpassword testpassword userpassword adminpassword
  dbpassword mypassword mypass examplepassword samplepassword somepassword newpassword oldpassword defaultpassword
  letmein hunter welcome troubador troubadour correcthorsebatterystaple superpassword passwort
  hello helloworld changeme changeit opensesame boop
`
    .trim()
    .split(/\s+/),
);

/** Nothing but everyday words, with `pass` or the like among them: `testpass1234`, `myuserpass`. */
const everyday =
  /^(?=.*(?:pass|pw|secret))(?:test|tests|testing|user|admin|root|demo|my|new|old|db|database|the|super|super|strong|secure|sample|example|dummy|fake|default|initial|temp|tmp|some|any|local|dev|pass(?:word|wd|phrase|wort)?|pw|secret|key|app|service|client|super|very|long|random|not|real|value|string|text|here|[-_. ])+[0-9!]{0,5}$/;

const digits: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '@': 'a', $: 's', '!': '' };

/** `Passw0rd!`, `<YourStrong!Passw0rd>`, `P@ssw0rd123`, `changeme-please`. */
export function isPublishedPassword(value: string): boolean {
  const text = value.toLowerCase();
  const end = text.replace(/[0-9!?.#@$*-]+$/, '');
  if (everyday.test(text) || everyday.test(text.replaceAll('$', 's'))) return true;
  return [text, end].some((part) =>
    [plain(part), plain(part.replace(/[@$!]/g, '')), part.replace(/[^a-z]/g, '')].some((each) => published.has(each)),
  );
}

function plain(text: string): string {
  return text.replace(/[01345@$!]/g, (sign) => digits[sign] ?? '').replace(/[^a-z]/g, '');
}
