/** A gitleaks configuration as text: read, its keys known, its shape checked. Says what it does not know. */
import { parse, TomlError, type TomlTable, type TomlValue } from 'smol-toml';
import { closest, didYouMean } from '../closest.ts';
import { PackError } from '../yaml.ts';
import { findLines, type LineFinder, type TomlPath } from './toml-places.ts';

export interface GitleaksLine {
  readonly file: string;
  readonly line: number;
}

/** Where a key stands; where it does not, or without one, the table that it belongs to. */
export type PlaceOf = (key?: string) => GitleaksLine;

export interface Allowlist {
  readonly placeOf: PlaceOf;
  readonly all: boolean;
  readonly commits: readonly string[];
  readonly paths: readonly string[];
  readonly regexes: readonly string[];
  readonly target: 'secret' | 'match' | 'line';
  readonly stopwords: readonly string[];
  readonly targetRules: readonly string[];
}

export interface RequiredRule {
  readonly placeOf: PlaceOf;
  readonly id: string;
  readonly lines: number | null;
  readonly columns: number | null;
}

export interface GitleaksRule {
  readonly placeOf: PlaceOf;
  readonly id: string;
  readonly description: string;
  readonly regex: string;
  readonly path: string;
  readonly secretGroup: number;
  readonly entropy: number;
  readonly keywords: readonly string[];
  readonly tags: readonly string[];
  readonly allowlists: readonly Allowlist[];
  readonly required: readonly RequiredRule[];
  readonly skipReport: boolean;
}

export interface GitleaksConfig {
  readonly file: string;
  readonly rules: readonly GitleaksRule[];
  readonly allowlists: readonly Allowlist[];
  readonly extend: {
    readonly placeOf: PlaceOf;
    readonly useDefault: boolean;
    readonly path: string;
    readonly url: string;
    readonly disabledRules: readonly string[];
  };
}

const keysOf = {
  file: ['title', 'description', 'extend', 'rules', 'allowlist', 'allowlists', 'minversion'],
  extend: ['path', 'url', 'usedefault', 'disabledrules'],
  rule: [
    'id',
    'description',
    'path',
    'regex',
    'secretgroup',
    'entropy',
    'keywords',
    'tags',
    'allowlist',
    'allowlists',
    'required',
    'skipreport',
  ],
  allowlist: ['description', 'condition', 'commits', 'paths', 'regextarget', 'regexes', 'stopwords'],
  global: ['description', 'condition', 'commits', 'paths', 'regextarget', 'regexes', 'stopwords', 'targetrules'],
  required: ['id', 'withinlines', 'withincolumns'],
} as const;

/** `say`: what is not honoured, with its line. Throws PackError where gitleaks would not start with it either. */
export function readGitleaks(text: string, file: string, say: (line: number, what: string) => void): GitleaksConfig {
  return new Reader(text, file, say).read();
}

class Reader {
  readonly #text: string;
  readonly #file: string;
  readonly #say: (line: number, what: string) => void;
  #lineOf: LineFinder = () => 1;
  /** The table that is being read, and what it is called in messages: a rule, or the file. */
  #path: TomlPath = [];
  #name = '';

  constructor(text: string, file: string, say: (line: number, what: string) => void) {
    [this.#text, this.#file, this.#say] = [text, file, say];
  }

  read(): GitleaksConfig {
    const table = this.#parse();
    this.#lineOf = findLines(this.#text);
    this.#assertRulesAreCalledSo(table);
    const config = this.#keys(table, 'file');
    const extend = this.#within(['extend'], () => this.#extend(tableOf(config['extend'])));
    const allowlists = this.#allowlists(config, 'global');
    const rules = tablesOf(config['rules']).map((rule, index) =>
      this.#within(['rules', index], () => this.#rule(rule)),
    );
    return { file: this.#file, rules, allowlists, extend };
  }

  #extend(table: TomlTable): GitleaksConfig['extend'] {
    const extend = this.#keys(table, 'extend');
    return {
      placeOf: this.#places(),
      useDefault: this.#boolean(extend['usedefault'], 'useDefault'),
      path: this.#string(extend['path'], 'path'),
      url: this.#string(extend['url'], 'url'),
      disabledRules: this.#strings(extend['disabledrules'], 'disabledRules'),
    };
  }

  /** Messages speak of this table meanwhile. */
  #within<T>(path: TomlPath, read: () => T): T {
    const before = this.#path;
    this.#path = [...before, ...path];
    const value = read();
    this.#path = before;
    return value;
  }

  #places(): PlaceOf {
    const [file, path, lineOf] = [this.#file, this.#path, this.#lineOf];
    return (key) => ({ file, line: lineOf(key === undefined ? path : [...path, key]) });
  }

  #parse(): TomlTable {
    try {
      return parse(this.#text);
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const { line, column, message } = error;
      throw new PackError(this.#file, [
        { line, column, reason: `not TOML: ${message.split('\n')[0] ?? ''}`, remedy: '' },
      ]);
    }
  }

  /** gitleaks takes no notice of a table that it does not know: rules in `[[rule]]` would never hold. */
  #assertRulesAreCalledSo(table: TomlTable): void {
    for (const [key, value] of Object.entries(table)) {
      if (key.toLowerCase() === 'rules' || closest(key, keysOf.file) !== 'rules' || typeof value !== 'object') continue;
      this.#refuse(`the rules in "${key}" have no effect; did you mean "rules"?`, { key, remedy: '' });
    }
  }

  #rule(table: TomlTable): GitleaksRule {
    const id = typeof table['id'] === 'string' ? table['id'] : '';
    if (id.trim() === '') this.#refuse('a rule without an id', { key: 'id' });
    this.#name = `${id}: `;
    const rule = this.#keys(table, 'rule');
    const read: GitleaksRule = {
      placeOf: this.#places(),
      id,
      description: this.#string(rule['description'], 'description'),
      regex: this.#string(rule['regex'], 'regex'),
      path: this.#string(rule['path'], 'path'),
      secretGroup: this.#number(rule['secretgroup'], 'secretGroup') ?? 0,
      entropy: this.#number(rule['entropy'], 'entropy') ?? 0,
      keywords: this.#strings(rule['keywords'], 'keywords'),
      tags: this.#strings(rule['tags'], 'tags'),
      allowlists: this.#allowlists(rule, 'allowlist'),
      required: tablesOf(rule['required']).map((each, index) =>
        this.#within(['required', index], () => this.#required(each)),
      ),
      skipReport: this.#boolean(rule['skipreport'], 'skipReport'),
    };
    this.#name = '';
    return read;
  }

  #required(table: TomlTable): RequiredRule {
    const required = this.#keys(table, 'required');
    const id = this.#string(required['id'], 'id');
    if (id === '') this.#refuse('`required` without the id of a rule');
    const lines = this.#number(required['withinlines'], 'withinLines');
    return { placeOf: this.#places(), id, lines, columns: this.#number(required['withincolumns'], 'withinColumns') };
  }

  #allowlists(owner: Readonly<Record<string, TomlValue>>, kind: 'global' | 'allowlist'): readonly Allowlist[] {
    const [one, several] = [owner['allowlist'], tablesOf(owner['allowlists'])];
    if (one !== undefined && several.length > 0)
      this.#refuse('both `allowlist` and `allowlists`', { key: 'allowlist' });
    const read = (table: TomlTable, path: TomlPath): Allowlist =>
      this.#within(path, () => this.#allowlist(this.#keys(table, kind)));
    return [
      ...several.map((table, index) => read(table, ['allowlists', index])),
      ...tablesOf(one).map((table) => read(table, ['allowlist'])),
    ];
  }

  #allowlist(list: Readonly<Record<string, TomlValue>>): Allowlist {
    const condition = this.#string(list['condition'], 'condition').toUpperCase();
    const target = this.#string(list['regextarget'], 'regexTarget') || 'secret';
    if (!['', 'AND', '&&', 'OR', '||'].includes(condition))
      this.#refuse('the condition of an allowlist is neither and nor or', { key: 'condition' });
    if (target !== 'secret' && target !== 'match' && target !== 'line')
      return this.#refuse('the regexTarget of an allowlist is neither secret, match nor line', {
        key: 'regexTarget',
      });
    const read: Allowlist = {
      placeOf: this.#places(),
      all: condition === 'AND' || condition === '&&',
      commits: this.#strings(list['commits'], 'commits'),
      paths: this.#strings(list['paths'], 'paths'),
      regexes: this.#strings(list['regexes'], 'regexes'),
      target,
      stopwords: this.#strings(list['stopwords'], 'stopwords').map((word) => word.toLowerCase()),
      targetRules: this.#strings(list['targetrules'], 'targetRules'),
    };
    if ([read.commits, read.paths, read.regexes, read.stopwords].every((each) => each.length === 0))
      this.#refuse('an allowlist without commits, paths, regexes or stopwords');
    return read;
  }

  // ---------------------------------------------------------------- values, as loosely as gitleaks takes them

  /** Upper and lower case of keys are the same to gitleaks, and unknown ones nothing. */
  #keys(table: TomlTable, kind: keyof typeof keysOf): Readonly<Record<string, TomlValue>> {
    const known: readonly string[] = keysOf[kind];
    for (const key of Object.keys(table).filter((each) => !known.includes(each.toLowerCase())))
      this.#say(
        this.#lineOf([...this.#path, key]),
        `${this.#name}unknown key "${key}", which has no effect${didYouMean(key, known)}`,
      );
    return Object.fromEntries(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
  }

  #string(value: TomlValue | undefined, key: string): string {
    if (value === undefined) return '';
    return typeof value === 'string' ? value : this.#refuse(`${key} is not text`, { key });
  }

  #strings(value: TomlValue | undefined, key: string): readonly string[] {
    const list = value === undefined ? [] : [value].flat();
    return list.every((each) => typeof each === 'string')
      ? list
      : this.#refuse(`${key} is not a list of text`, { key });
  }

  #number(value: TomlValue | undefined, key: string): number | null {
    if (value === undefined) return null;
    const number = Number(typeof value === 'object' ? Number.NaN : value);
    return Number.isFinite(number) ? number : this.#refuse(`${key} is not a number`, { key });
  }

  #boolean(value: TomlValue | undefined, key: string): boolean {
    if (value === undefined || typeof value === 'boolean') return value ?? false;
    return this.#refuse(`${key} is neither true nor false`, { key });
  }

  /** `key`: of the table that is being read. */
  #refuse(reason: string, { key, remedy = 'gitleaks refuses it as well' }: Blame = {}): never {
    const line = this.#lineOf(key === undefined ? this.#path : [...this.#path, key]);
    throw new PackError(this.#file, [{ line, column: 1, reason: `${this.#name}${reason}`, remedy }]);
  }
}

interface Blame {
  readonly key?: string;
  readonly remedy?: string;
}

function tableOf(value: TomlValue | undefined): TomlTable {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date) ? value : {};
}

function tablesOf(value: TomlValue | undefined): readonly TomlTable[] {
  return value === undefined ? [] : [value].flat().map(tableOf);
}
