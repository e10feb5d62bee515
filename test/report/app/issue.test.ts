import { describe, expect, test } from 'vitest';
import {
  formatAdvisory,
  formatIssue,
  keepTicks,
  readMarker,
  referenceOf,
  type RemediationFacts,
} from '../../../report/index.ts';
import { keyFacts, keyPlace, oid, peopleFacts, peopleRule, shop } from './fixture.ts';

const bodyOf = (change: Partial<RemediationFacts>, facts = keyFacts): string =>
  formatIssue({ ...facts, ...change }).body;

describe('remediation issue', () => {
  test('reads as the texts beside this test', async () => {
    const key = formatIssue(keyFacts);
    await expect(`${key.title}\n\n${key.body}\n`).toMatchFileSnapshot('texts/issue-secret.md');
    const people = formatIssue(peopleFacts);
    await expect(`${people.title}\n\n${people.body}\n`).toMatchFileSnapshot('texts/issue-people.md');
  });

  test('begins with its marker, and has labels', () => {
    const { body, labels } = formatIssue(keyFacts);
    expect(readMarker(body, 'leak')).toBe(keyFacts.key);
    expect(labels).toEqual(['leakwarden', 'severity:critical']);
  });

  test('names the repository in the title where it stands in another one', () => {
    expect(formatIssue(keyFacts).title).toBe('[critical] Stripe secret key in src/payments/client.ts');
    expect(formatIssue({ ...keyFacts, home: 'acme/leaks' }).title).toContain('acme/shop: Stripe secret key');
  });

  test('mentions nobody but those that configuration wants to be told', () => {
    expect(bodyOf({}).match(/(?<!`)@\w[\w/]*/g)).toEqual(['@acme/security', '@name', '@name']);
    expect(bodyOf({})).toContain('code owners: `@acme/payments`');
  });

  test('links to the vendor, and offers to revoke what GitHub can revoke', () => {
    expect(bodyOf({})).toContain('(https://dashboard.stripe.com/apikeys)');
    expect(bodyOf({}).split('Commands')[0]).not.toContain('/leakwarden revoke');
    expect(bodyOf({ revocable: true }).split('Commands')[0]).toContain('comment `/leakwarden revoke`');
  });

  test('purges by ids of blobs, in their order, and never anything that is no id', () => {
    const places = [{ ...keyPlace, blobs: [oid('e'), oid('b'), 'END\nrm -rf /'] }];
    const body = bodyOf({ places });
    expect(body).toContain(`<<'END'\n  ${oid('b')}\n  ${oid('e')}\n  END\n  git filter-repo`);
    expect(body).not.toContain('rm -rf');
    expect(body).toContain('--strip-blobs-with-ids ../blobs.txt');
  });

  test('purges whole files by path, quoted, and not those whose name is masked', () => {
    const places = ["it's.env", 'key-sk_l****.txt', 'a\u202eb', '-rf'].map((path) => ({
      ...keyPlace,
      path,
      line: null,
      blobs: [],
    }));
    const body = bodyOf({ places });
    expect(body).toContain(String.raw`--invert-paths --path '-rf' --path $'a\xe2\x80\xaeb' --path 'it'\''s.env'`);
    expect(body).not.toMatch(/--path \S*sk_l/);
  });

  test('purges messages by the id of their commit', () => {
    const places = [{ ...keyPlace, path: '(commit message)', line: 1, blobs: [oid('c')] }];
    expect(bodyOf({ places })).toContain(
      `  if commit.original_id in {\n      b"${oid('c')}",\n  }:\n      commit.message = b"(removed)\\n"\n  END\n`,
    );
    expect(bodyOf({ places })).toContain('--commit-callback ../commits.py');
    expect(bodyOf({ places })).not.toContain('blobs.txt');
  });

  test('an author line is part of a commit, and no text on GitHub that one edits', () => {
    const places = [{ ...keyPlace, path: '(commit headers)', line: 1, blobs: [oid('c')] }];
    expect(bodyOf({ places })).toContain('commit.author_email = b"removed@invalid"');
    expect(bodyOf({ places })).not.toContain('Edit the text');
  });

  test('a text on GitHub is edited, not purged', () => {
    const places = [{ ...keyPlace, path: '(pull request title)', commit: null, blobs: [] }];
    const body = bodyOf({ places });
    expect(body).toContain('**Edit the text on GitHub.**');
    expect(body).not.toContain('filter-repo');
  });

  test('ticks what is verified', () => {
    const body = bodyOf({ progress: { revoked: true, removed: true, purged: false, acknowledgedBy: null } });
    expect(body).toContain('- [x] **Revoke the secret.**');
    expect(body).toContain('- [x] **Remove it from the current files.**');
    expect(body).toContain('- [ ] **Purge it from the history.**');
    expect(body).toContain('| **Status** | revoked; gone from the current files, still in the history |');
  });

  test('personal data has a clock from when it was found; a secret and invented people have none', () => {
    expect(bodyOf({}, peopleFacts)).toContain('until **2026-06-04 10:11 UTC**');
    expect(bodyOf({}, peopleFacts)).toContain('**California:**');
    expect(bodyOf({})).not.toContain('GDPR');
    expect(bodyOf({ leak: { ...peopleFacts.leak, provenance: 'synthetic' } }, peopleFacts)).not.toContain('Art. 33');
  });

  test.each([
    ['GDPR-9', 'special category (Art. 9)'],
    ['HIPAA', 'within 60 days'],
    ['PCI-DSS', 'your acquirer'],
  ])('a rule tagged %s adds its own duty', (tag, text) => {
    expect(bodyOf({}, peopleFacts)).not.toContain(text);
    expect(bodyOf({ rules: [{ ...peopleRule, tags: [tag] }] }, peopleFacts)).toContain(text);
  });

  test.each([
    ['GDPR-9', 'special category (Art. 9)', 'GDPR Art. 9'],
    ['HIPAA', 'within 60 days', 'HIPAA'],
    ['PCI-DSS', 'your acquirer', 'PCI-DSS'],
  ])('a table tagged %s by its columns does too', (tag, duty, name) => {
    const datasets = peopleFacts.datasets.map((each) => ({ ...each, tags: ['GDPR', 'CCPA', tag] }));
    const body = bodyOf({ datasets }, peopleFacts);
    expect(body).toContain(duty);
    expect(body).toMatch(new RegExp(`Severity.*concerns .*${name}`));
  });

  test('says who can read it', () => {
    expect(bodyOf({}, peopleFacts)).toContain(
      '**everybody on the internet**, since 2025-01-10; also in `release v1.2`',
    );
    const was = (times: RemediationFacts['exposure']['public'], facts = keyFacts): string =>
      bodyOf({ exposure: { ...facts.exposure, public: times } }, facts);
    expect(was({ since: '2025-01-10', until: '2025-01-12' })).toContain(
      '**it was public** from 2025-01-10 to 2025-01-12',
    );
    expect(was({ since: null, until: '2025-01-12' })).toContain(
      '**it was public** until 2025-01-12, since when is unknown',
    );
    expect(was('unknown')).toContain('access to the repository; whether it was public before is unknown');
    expect(was('never')).toContain('everybody with access to the repository; also in 2 forks');
    expect(was({ since: null, until: null }, peopleFacts)).toContain('internet**, since when is unknown');
    expect(was('unknown', peopleFacts)).toContain('internet**, since when is unknown');
    expect(bodyOf({ repository: { ...shop, visibility: 'internal' } })).toContain('everybody in the enterprise');
  });

  test('asks the administrators of a server of one’s own, not GitHub Support', () => {
    const repository = { ...shop, serverUrl: 'https://github.acme.example' };
    expect(bodyOf({ repository })).toContain('the administrators of your GitHub server');
    expect(bodyOf({ repository })).not.toContain('support.github.com');
  });

  test('says what was decided', () => {
    const decision = { action: 'accept' as const, by: 'grace', reason: 'sandbox', until: '2026-12-31' };
    expect(bodyOf({ decision })).toContain('> Accepted by grace, until 2026-12-31: “sandbox”');
    expect(bodyOf({ decision })).not.toContain('Due by');
  });

  test('counts the places that are not listed', () => {
    expect(bodyOf({ placesTotal: 500 })).toContain('- and 498 more places');
  });
});

describe('ticks of people', () => {
  test('stay when the text is written anew', () => {
    const before = bodyOf({}).replace('- [ ] **Look at what it was used for', '- [X] **Look at what it was used for');
    const after = keepTicks(bodyOf({ placesTotal: 9 }), before.replaceAll('\n', '\r\n'));
    expect(after).toContain('- [x] **Look at what it was used for.**');
    expect(after).toContain('- [ ] **Revoke the secret.**');
    expect(after).toContain('7 more places');
  });

  test('a text without any stays as it is', () => {
    expect(keepTicks(bodyOf({}), 'anything')).toBe(bodyOf({}));
  });
});

describe('draft advisory', () => {
  test('tells the story, and to publish it never', () => {
    const { summary, description, severity, vulnerabilities } = formatAdvisory(peopleFacts);
    expect(summary).toBe('Leakwarden LW-9z8y7x6w: do not publish');
    expect(readMarker(description, 'leak')).toBe(peopleFacts.key);
    expect(description).toContain('**Do not publish this draft.**');
    expect(description).toContain('Where');
    expect(severity).toBe('high');
    expect(vulnerabilities).toEqual([
      { package: { ecosystem: 'other', name: 'acme/shop' }, vulnerable_version_range: 'all' },
    ]);
  });
});

describe('markers and references', () => {
  test('a marker counts only at the very beginning', () => {
    expect(readMarker(`quoted: ${formatIssue(keyFacts).body}`, 'leak')).toBeNull();
    expect(readMarker(formatIssue(keyFacts).body, 'comment')).toBeNull();
  });

  test('a reference is short and holds nothing of the leak', () => {
    expect(referenceOf('1A2B3C4D-5e6f-4000-8000-000000000000')).toBe('LW-1a2b3c4d');
  });
});
