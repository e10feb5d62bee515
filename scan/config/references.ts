/**
 * Everything in a configuration that refers to something: packs, rules, domains, fingerprints, days, globs. What refers
 * to nothing would weaken a scan without a word: it is an error, or a notice where it can only make the scan stricter.
 */
import type { YamlPosition, Problem, YamlSource } from '../../rules/authoring.ts';
import { shownName, toCurrentId, wellKnownProviders } from '../../rules/index.ts';
import { knownCustomerRule } from '../dictionary/index.ts';
import type { Config } from '../model/config.ts';
import { closestRule, nameOf } from '../suppress/closest-rule.ts';
import { tableRule } from '../tables/table-rule.ts';
import { isDay, listOf, recordOf } from './any-shape.ts';
import { findUnknownParts, toParts, type KnownRule } from './parts.ts';
import { checkSettings } from './settings-references.ts';

export interface References {
  readonly problems: readonly Problem[];
  readonly notices: readonly (YamlPosition & { readonly text: string })[];
}

type Path = readonly (string | number)[];

interface Words {
  readonly reason: string;
  readonly remedy: string;
}

/** The file may be wrong in its shape: only what has the right one is looked at. */
export class ReferenceCheck {
  readonly #source: YamlSource;
  /** Null where rules are not looked at. */
  readonly #ids: ReadonlySet<string> | null;
  readonly #facts: ReferenceFacts;
  readonly #problems: Problem[] = [];
  readonly #notices: (YamlPosition & { readonly text: string })[] = [];

  constructor(source: YamlSource, facts: ReferenceFacts) {
    this.#source = source;
    this.#facts = facts;
    const { rules, base, custom } = facts;
    this.#ids = rules && new Set([...rules, ...base, ...custom, knownCustomerRule].map(({ id }) => id));
  }

  run(): References {
    if (this.#ids) this.#rules(this.#ids);
    for (const list of [['allow'], ['allow', 'entries']]) this.#each(list, (entry, path) => this.#allow(entry, path));
    for (const [name, path] of this.#texts(['organisation', 'domains'])) this.#ownDomain(name, path);
    this.#each(['acceptNotCovered'], ({ path: glob }, path) => this.#accepted(glob, path));
    const settings = checkSettings(this.#source, this.#facts.globs, new Date());
    return {
      problems: [...this.#problems, ...settings.problems],
      notices: [...this.#notices, ...settings.notices],
    };
  }

  #rules(ids: ReadonlySet<string>): void {
    const packs = [...new Set([...[...ids].map((id) => id.slice(0, id.indexOf('/'))), 'custom'])];
    for (const [name, path] of this.#texts(['packs'])) this.#pack(name, packs, path);
    for (const id of Object.keys(recordOf(this.#at(['rules'])))) this.#overridden(id, ids);
    this.#each(['allow'], ({ rule }, path) => this.#allowedRule(rule, ids, [...path, 'rule']));
    this.#each(['allow', 'entries'], ({ rule }, path) => this.#allowedRule(rule, ids, [...path, 'rule']));
    this.#custom();
  }

  #pack(name: string, packs: readonly string[], path: Path): void {
    if (packs.includes(name)) return;
    const reason = `packs: there is no pack ${shown(name)}`;
    this.#refuse(path, meant({ reason, remedy: `There are: ${packs.join(', ')}` }, name, packs));
  }

  #overridden(id: string, ids: ReadonlySet<string>): void {
    if (ids.has(toCurrentId(id))) return;
    const path = ['rules', id];
    const reason = `rules: there is no rule ${shown(id)}`;
    if (id === tableRule.id)
      return this.#refuse(path, {
        reason: `${reason} to override`,
        remedy: 'What a dataset weighs is said by `people`',
      });
    this.#refuse(path, meant({ reason, remedy: 'See `leakwarden rules list`' }, id, ids));
  }

  /** The names of own rules are checked with those of what is extended, and what they put together with all rules. */
  #custom(): void {
    const { rules, base, floor, custom } = this.#facts;
    const own = base.filter((rule) => !floor.includes(rule));
    const taken = new Set([...(rules ?? []), ...own].map(({ id }) => id));
    const parts = toParts([...(rules ?? []), ...base, ...custom]);
    for (const rule of custom) {
      const index = this.#indexOf(rule.id);
      if (taken.has(rule.id))
        this.#refuse(['custom', index, 'id'], {
          reason: `custom: the id "${rule.id}" is taken`,
          remedy: 'Choose another one',
        });
      for (const { reason, remedy } of findUnknownParts(rule, parts))
        this.#refuse(['custom', index, 'together', 'of'], { reason, remedy });
    }
  }

  #indexOf(id: string): number {
    const list = this.#at(['custom']);
    return Array.isArray(list) ? list.findIndex((each) => `custom/${String(recordOf(each)['id'])}` === id) : 0;
  }

  #allow(entry: Readonly<Record<string, unknown>>, path: Path): void {
    const { domain, fingerprint, until } = entry;
    this.#glob(entry['path'], [...path, 'path']);
    this.#broad(entry, path);
    if (typeof domain === 'string') this.#domain('allow', domain.replace(/^@/, ''), [...path, 'domain']);
    if (typeof fingerprint === 'string' && !fingerprintShapes.test(fingerprint))
      this.#refuse([...path, 'fingerprint'], {
        reason: 'allow: this is not a fingerprint',
        remedy: 'Copy it from `leakwarden scan --format json`: sha256:…, hmac:…, line:…, path:… or table:…, in full',
      });
    if (typeof until === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(until) && !isDay(until))
      this.#refuse([...path, 'until'], { reason: `allow: there is no day ${until}`, remedy: '' });
  }

  /** What excuses everything is said: nothing that is found counts any more. */
  #broad({ path: glob, rule, domain, fingerprint }: Readonly<Record<string, unknown>>, path: Path): void {
    const isAny = (pattern: unknown, names?: readonly string[]): boolean =>
      pattern === undefined || (typeof pattern === 'string' && this.#facts.globs.matchesEverything(pattern, names));
    if (domain !== undefined || fingerprint !== undefined || !isAny(glob)) return;
    if (isAny(rule, ['a/b', 'c-0/d-1']) || isAny(rule, ['b', 'd-1']))
      this.#notice(path, '`allow`: this entry holds for every rule in every file, so it excuses all that is found');
  }

  #accepted(glob: unknown, path: Path): void {
    this.#glob(glob, [...path, 'path']);
    if (typeof glob !== 'string' || !this.#facts.globs.matchesEverything(glob)) return;
    this.#notice(path, `\`acceptNotCovered\`: the glob "${glob}" accepts every file that cannot be read`);
  }

  /** An unknown one excuses nothing: that cannot hide anything. */
  #allowedRule(rule: unknown, known: ReadonlySet<string>, path: Path): void {
    if (typeof rule !== 'string') return;
    const mistake = this.#facts.globs.findGlobMistake(rule);
    if (mistake)
      return this.#notice(path, `\`allow\`: the rule ${shown(rule)} ${mistake.reason}, so this entry excuses nothing`);
    const ids = [...known, tableRule.id];
    const current = toCurrentId(rule);
    // What is more than a wildcard is a matter for the scan: a configuration under judgement is hostile.
    if (/[()[\]{}!+@|\\]/.test(current) || ids.some((id) => fits(current, id) || fits(current, nameOf(id)))) return;
    const close = closestRule(rule, ids);
    const hint = close === null ? '' : `; did you mean "${close}"?`;
    this.#notice(path, `\`allow\`: there is no rule ${shown(rule)}, so this entry excuses nothing${hint}`);
  }

  #ownDomain(domain: string, path: Path): void {
    if (!this.#domain('organisation.domains', domain, path) || !isOfEverybody(domain)) return;
    this.#notice(
      path,
      `\`organisation.domains\`: anybody can have an address at ${domain}, and all of them count as your staff`,
    );
  }

  /** Returns whether it is one. Of `com` everybody would be meant. */
  #domain(key: string, domain: string, path: Path): boolean {
    const isName =
      /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
    if (!isName.test(domain)) {
      const remedy = 'Write it as in acme.example: no @, no https://, no *; subdomains are included';
      this.#refuse(path, { reason: `${key}: this is not the name of a domain`, remedy });
      return false;
    }
    if (!isSuffix(domain)) return true;
    const remedy = 'Name the domain that you registered';
    this.#refuse(path, { reason: `${key}: everybody can have a domain below "${domain}"`, remedy });
    return false;
  }

  #glob(glob: unknown, path: Path): void {
    if (typeof glob !== 'string') return;
    const folder = { reason: 'names a folder, and only files are matched', meant: `${glob}/**` };
    const mistake = this.#facts.globs.findGlobMistake(glob) ?? (this.#facts.isFolder(glob) ? folder : null);
    if (!mistake) return;
    const hint = mistake.meant === null ? '' : `; did you mean "${mistake.meant}"?`;
    this.#notice(path, `\`${String(path[0])}\`: the glob "${glob}" ${mistake.reason}, so it matches nothing${hint}`);
  }

  // ---------------------------------------------------------------- reading what may have any shape

  #at(path: Path): unknown {
    return path.reduce<unknown>((value, key) => recordOf(value)[String(key)], this.#source.value);
  }

  *#texts(path: Path): Generator<readonly [text: string, path: Path]> {
    for (const [index, text] of listOf(this.#at(path)).entries())
      if (typeof text === 'string') yield [text, [...path, index]];
  }

  #each(path: Path, visit: (entry: Readonly<Record<string, unknown>>, path: Path) => void): void {
    for (const [index, entry] of listOf(this.#at(path)).entries()) visit(recordOf(entry), [...path, index]);
  }

  #refuse(path: Path, words: Words): void {
    this.#problems.push({ ...this.#source.placeOf(path), ...words });
  }

  #notice(path: Path, text: string): void {
    this.#notices.push({ ...this.#source.placeOf(path), text });
  }
}

export interface ReferenceFacts {
  /** All that come with the door; null: it scans nothing. */
  readonly rules: readonly KnownRule[] | null;
  /** Own rules of what is extended. */
  readonly base: Config['custom'];
  /** Own rules of the organisation, among those; who takes one of their names is told so by the floor. */
  readonly floor: Config['custom'];
  /** Own rules of this file. */
  readonly custom: Config['custom'];
  readonly globs: Globs;
  /** Whether a path is that of a folder, as far as that is known. */
  readonly isFolder: (path: string) => boolean;
}

/** Of `rules/authoring.ts`, which is loaded only where there is something to check. */
interface Globs {
  readonly findGlobMistake: (glob: string) => { readonly reason: string; readonly meant: string | null } | null;
  readonly matchesEverything: (glob: string, names?: readonly string[]) => boolean;
}

const fingerprintShapes =
  /^(?:(?:sha256|hmac|path):[0-9a-f]{32}|line:[0-9a-f]{24}:[0-9a-f]{2}|table:[0-9a-f]{1,24}:[\w:.-]{1,80})$/;

function shown(name: string): string {
  return shownName(name) ?? 'of this name';
}

/** With what was probably meant, instead of the remedy. */
function meant({ reason, remedy }: Words, name: string, names: Iterable<string>): Words {
  const close = closestRule(name, [...names]);
  return close === null ? { reason, remedy } : { reason: `${reason}; did you mean "${close}"?`, remedy: '' };
}

/** `*` stays within its part of the id, `**` does not. */
function fits(pattern: string, id: string): boolean {
  if (pattern.includes('**')) return hasForm(pattern, id);
  const [wanted, parts] = [pattern.split('/'), id.split('/')];
  return wanted.length === parts.length && wanted.every((part, index) => hasForm(part, parts[index] ?? ''));
}

/** In time of the product of both lengths, whatever the pattern. */
function hasForm(pattern: string, text: string): boolean {
  let [at, star, from] = [0, -1, 0];
  for (let index = 0; index < text.length;) {
    if (pattern[at] === '*') [star, from, at] = [at, index, at + 1];
    else if (pattern[at] === '?' || pattern[at] === text[index]) [at, index] = [at + 1, index + 1];
    else if (star >= 0) [at, index] = [star + 1, ++from];
    else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

function isOfEverybody(domain: string): boolean {
  return wellKnownProviders.has(domain.toLowerCase());
}

/** `com`, `co.uk`: a rule of thumb, since the list of all of them takes a hook half of its time to load. */
function isSuffix(domain: string): boolean {
  const name = domain.toLowerCase();
  if (!name.includes('.')) return !internalNames.has(name);
  return /^(?:ac|co|com|edu|go|gob|gouv|gov|ltd|mil|ne|net|nom|or|org|plc)\.[a-z]{2}$/.test(name);
}

const internalNames: ReadonlySet<string> = new Set([
  'corp',
  'example',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'private',
  'test',
]);
