/** Whether user names with passwords are those of people: manuals, tests and settings of machines hold such tables too. */
import type { TypedColumn } from '../model/table.ts';
import { areAccounts, hasDirectIdentifier } from '../people/index.ts';
import { toWords } from './columns/features.ts';

type Rows = readonly (readonly string[])[];

/** Fewer are the logins of one test, or of one server's stages. */
const fewest = 5;
const mostOfNobody = 0.4;
const leastDistinct = 0.8;
/** Several people have the same weak password, but not half of them. */
const leastPasswords = 0.5;

/** What a machine is reached by stands in no list of its users. */
const ofMachines = new Set(
  'host hostname server port database db adapter driver endpoint dsn vendor manufacturer device model router expected result outcome scenario testcase'.split(
    ' ',
  ),
);

/** A role or a service, with a number or without. */
const nobody =
  /^(?:admin|administrator|root|user|usuario|utilisateur|benutzer|guest|gast|test|tester|testing|demo|dev|developer|qa|staging|prod|service|svc|system|support|operator|manager|supervisor|student|teacher|customer|client|member|owner|editor|author|viewer|sample|example|dummy|foo|bar|baz|invalid|valid|wrong|null|none|default|app|api|bot|db|sa|pi|ubnt|cisco|oracle|postgres|mysql|ftp|www|nobody)[-_. ]?(?:user|account|admin|name)?[-_.]?\d*$/i;
/** What stands in for a password. */
const weak =
  /^(?:(?:my|your|the|new|old|test|admin|user|guest|demo|root|default|super|secret|strong)?[-_ ]?(?:pass|passwd|password|passwort|pwd|pw|secret|contrase.a)[-_ !@#]?\d*!?|admin|root|user|guest|test|demo|changeme|qwerty|letmein|welcome|n\/a|none|null|\(?none\)?|\d{1,6}|\*+|x+)$/i;

/** True as well where something else names the people. */
export function areOfPeople(columns: readonly TypedColumn[], rows: Rows, identifying: ReadonlySet<string>): boolean {
  const others = columns.filter(({ identifier }) => identifier !== 'username');
  if (!areAccounts(columns) || hasDirectIdentifier(others, identifying)) return true;
  if (columns.some(({ name }) => toWords(name).some((word) => ofMachines.has(word)))) return false;
  const users = valuesOf(columns, 'username', rows);
  const secrets = ['password', 'password-hash'].flatMap((each) => valuesOf(columns, each, rows));
  const ofNobody = users.filter((user) => nobody.test(user)).length + secrets.filter((each) => weak.test(each)).length;
  return (
    countDistinct(users) >= Math.max(fewest, users.length * leastDistinct) &&
    // `anna1`, `anna2`: counted, not chosen.
    countDistinct(users.map((user) => user.replace(/\d+/g, ''))) >= users.length * leastPasswords &&
    countDistinct(secrets.map((each) => each.replace(/\d+/g, ''))) >= secrets.length * leastPasswords &&
    ofNobody < users.length * mostOfNobody
  );
}

function valuesOf(columns: readonly TypedColumn[], wanted: string, rows: Rows): string[] {
  const column = columns.find(({ identifier }) => identifier === wanted);
  return column ? rows.map((row) => row[column.index]?.trim() ?? '').filter((value) => value !== '') : [];
}

function countDistinct(values: readonly string[]): number {
  return new Set(values.map((value) => value.toLowerCase())).size;
}
