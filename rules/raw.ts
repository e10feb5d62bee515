/** Rules as a pack writes them, after the schema said that they are. */
import type { RuleInfo, SecretKind, ValueShape, TogetherMatcher } from './rule-types.ts';
import type { FindingKind, Severity } from './types.ts';

export type RawSegment =
  | string
  | { readonly any: readonly string[] }
  | ({ readonly check?: string; readonly optional?: boolean; readonly secret?: boolean } & Readonly<
      Record<string, unknown>
    >);

export type RawSample = string | { readonly text: string; readonly path?: string };

export interface RawPattern {
  readonly expression: string;
  readonly begins?: string;
  readonly gate?: string;
  readonly anchors?: readonly (
    | string
    | { readonly text: string; readonly fold?: boolean; readonly assigned?: boolean; readonly run?: boolean }
  )[];
  readonly shape?: ValueShape;
  readonly identifier?: string;
  readonly window?: { readonly before?: number; readonly after?: number };
  readonly long?: boolean;
  readonly checks?: readonly string[];
  readonly entropy?: number;
  readonly not?: readonly string[];
  readonly notMatch?: readonly string[];
  readonly stopwords?: readonly string[];
  readonly placeholders?: boolean;
  readonly named?: SecretKind;
  readonly like?: SecretKind | 'credential' | 'token' | 'login';
  readonly machine?: boolean;
  readonly finder?: 'kubernetes-secret';
  readonly apart?: boolean;
}

export interface RawRule extends Partial<Omit<RuleInfo, 'id' | 'title' | 'kind' | 'severity'>> {
  readonly id: string;
  readonly title: string;
  readonly kind?: FindingKind;
  readonly severity?: Severity;
  readonly generic?: boolean;
  readonly strong?: boolean;
  readonly token?: readonly RawSegment[];
  readonly pattern?: RawPattern;
  /** A string at a place of a call. */
  readonly argument?: { readonly calls: readonly string[]; readonly at: number; readonly like: SecretKind };
  /** A value without a prefix behind a word of its service. */
  readonly keyed?: { readonly words: readonly string[]; readonly value: readonly RawSegment[] };
  readonly field?: {
    readonly identifier: string;
    readonly names: readonly string[];
    readonly value?: string;
    readonly checks?: readonly string[];
    readonly text?: boolean;
  };
  readonly path?: {
    readonly globs: readonly string[];
    readonly not?: readonly string[];
    readonly minSize?: number;
    readonly encrypted?: boolean;
  };
  readonly together?: TogetherMatcher;
  readonly policy?: { readonly name: string; readonly parameters?: object };
  readonly near?: {
    readonly words: readonly string[];
    readonly required?: boolean;
    readonly before?: number;
    readonly after?: number;
  };
  readonly where?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  readonly samples?: { readonly match?: readonly RawSample[]; readonly miss?: readonly RawSample[] };
}

export interface RawPack {
  readonly pack: string;
  readonly title: string;
  readonly defaults?: Partial<RuleInfo>;
  readonly rules: readonly RawRule[];
}
