/** Reads what each scanner wrote into one form. The shapes are those of the versions in install-peers.sh. */
import { isAbsolute, normalize, relative } from 'node:path';

export interface Hit {
  readonly rule: string;
  /** Relative to what was scanned. */
  readonly path: string;
  /** Commits, tags and blobs that it names. */
  readonly objects: readonly string[];
  /** What it shows of the value: our reports show a mask only. */
  readonly value: string;
  readonly kind: 'secret' | 'other';
  /** Whether it makes the scan fail by the scanner's own default. */
  readonly fails: boolean;
  /** Null where the scanner knows no degrees. */
  readonly severity: string | null;
  /** By which our reports know the value again; empty for others. */
  readonly fingerprint: string;
  /** Lines on which it begins, from 1; empty where the report names none. */
  readonly lines: readonly number[];
}

/** What fails a scan or is nearly as grave. A scanner without degrees says all of it alike. */
export function isGrave({ fails, severity }: Hit): boolean {
  return fails || severity === 'medium';
}

/** Takes the report's text and the scanned path. */
export type ReadReport = (text: string, target: string) => Hit[];

interface OurFinding {
  readonly rule: string;
  readonly kind: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly path: string;
  readonly first: { readonly commit: string | null };
  readonly places: readonly { readonly blob: string | null; readonly line: number }[];
}
interface OurDataset extends Omit<OurFinding, 'rule' | 'kind' | 'places' | 'fingerprint'> {
  readonly table: string;
  readonly blobs: readonly string[];
}

export const readOurs: ReadReport = (text) => {
  const report = JSON.parse(text) as { findings: readonly OurFinding[]; datasets: readonly OurDataset[] };
  const findings = report.findings.map((finding) => ({
    ...toOurHit(finding, `${finding.rule} (${finding.severity})`),
    fingerprint: finding.fingerprint,
    lines: finding.places.map(({ line }) => line),
    objects: [finding.first.commit ?? '', ...finding.places.map(({ blob }) => blob ?? '')],
    kind: finding.kind === 'secret' ? ('secret' as const) : ('other' as const),
  }));
  const datasets = report.datasets.map((dataset) =>
    toOurHit(dataset, `dataset ${dataset.table} (${dataset.severity})`),
  );
  return [...findings, ...datasets];
};

function toOurHit({ path, severity }: OurDataset | OurFinding, rule: string): Hit {
  const fails = severity === 'high' || severity === 'critical';
  return { rule, path, objects: [], value: '', kind: 'other', fails, severity, fingerprint: '', lines: [] };
}

interface GitleaksFinding {
  readonly RuleID: string;
  readonly File: string;
  readonly Commit: string;
  readonly Secret: string;
  readonly StartLine: number;
}

export const readGitleaks: ReadReport = (text, target) => {
  const findings = JSON.parse(text) as readonly GitleaksFinding[];
  return findings.map(({ RuleID, File, Commit, Secret, StartLine }) =>
    toHit({ rule: RuleID, path: toRelative(File, target), objects: [Commit], value: Secret, lines: [StartLine] }),
  );
};

interface GitleaksResult {
  readonly ruleId: string;
  readonly partialFingerprints: { readonly commitSha?: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
}

/** SARIF, as its Action asks for. */
export const readGitleaksSarif: ReadReport = (text, target) => {
  const { runs } = JSON.parse(text) as { runs: readonly { readonly results: readonly GitleaksResult[] }[] };
  return runs
    .flatMap(({ results }) => results)
    .map(({ ruleId, partialFingerprints, locations }) =>
      toHit({
        rule: ruleId,
        path: toRelative(locations[0]?.physicalLocation.artifactLocation.uri ?? '', target),
        objects: [partialFingerprints.commitSha ?? ''],
        value: '',
      }),
    );
};

interface BetterleaksFinding {
  readonly rule_id: string;
  readonly match: { readonly value: string };
  readonly attributes: Readonly<Record<string, string>>;
  readonly location: { readonly path: string; readonly start_line: number };
}

export const readBetterleaks: ReadReport = (text, target) => {
  const { findings } = JSON.parse(text) as { findings: readonly BetterleaksFinding[] | null };
  return (findings ?? []).map(({ rule_id: rule, match, attributes, location }) =>
    toHit({
      rule,
      path: toRelative(location.path, target),
      objects: [attributes['git.sha'] ?? ''],
      value: match.value,
      lines: [location.start_line],
    }),
  );
};

interface TrufflehogFinding {
  readonly DetectorName: string;
  readonly Raw: string;
  readonly SourceMetadata: {
    readonly Data: {
      readonly Git?: { readonly file?: string; readonly commit?: string };
      readonly Filesystem?: { readonly file?: string };
    };
  };
}

export const readTrufflehog: ReadReport = (text, target) =>
  toLines(text).map((line) => {
    const { DetectorName, Raw, SourceMetadata } = JSON.parse(line) as TrufflehogFinding;
    const { Git, Filesystem } = SourceMetadata.Data;
    const path = toRelative(Git?.file ?? Filesystem?.file ?? '', target);
    return toHit({ rule: DetectorName, path, objects: [Git?.commit ?? ''], value: Raw });
  });

interface KingfisherFinding {
  readonly rule: { readonly id: string };
  readonly finding: {
    readonly snippet: string;
    readonly line: number;
    readonly path: string;
    readonly git_metadata?: { readonly commit?: { readonly id?: string }; readonly file?: { readonly path?: string } };
  };
}

export const readKingfisher: ReadReport = (text, target) => {
  const { findings } = JSON.parse(text) as { findings: readonly KingfisherFinding[] };
  return findings.map(({ rule, finding }) =>
    toHit({
      rule: rule.id,
      path: finding.git_metadata?.file?.path ?? toRelative(finding.path, target),
      objects: [finding.git_metadata?.commit?.id ?? ''],
      value: finding.snippet,
      lines: [finding.line],
    }),
  );
};

type DetectSecretsResults = Readonly<
  Record<string, readonly { readonly type: string; readonly line_number: number }[]>
>;

export const readDetectSecrets: ReadReport = (text, target) => {
  const { results } = JSON.parse(text) as { results: DetectSecretsResults };
  return Object.entries(results).flatMap(([path, found]) =>
    found.map(({ type, line_number: line }) =>
      toHit({ rule: type, path: toRelative(path, target), objects: [], value: '', lines: [line] }),
    ),
  );
};

export const readSecretlint: ReadReport = (text, target) => {
  const files = JSON.parse(text) as readonly { filePath: string; messages: readonly { ruleId: string }[] }[];
  return files.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => toHit({ rule: ruleId, path: toRelative(filePath, target), objects: [], value: '' })),
  );
};

function toHit(hit: Pick<Hit, 'rule' | 'path' | 'objects' | 'value'> & Partial<Hit>): Hit {
  return { kind: 'secret', fails: true, severity: null, fingerprint: '', lines: [], ...hit };
}

function toRelative(path: string, target: string): string {
  return isAbsolute(path) ? relative(target, path) : normalize(path);
}

function toLines(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('{'));
}
