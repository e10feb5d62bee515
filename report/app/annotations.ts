/** Marks on lines of the diff; elsewhere GitHub would show them to nobody, or announce a leak of the history. */
import type { Finding, Severity } from '../../rules/index.ts';
import { toPlain } from '../neutralise.ts';
import { datasetRule, partsOf, plural, regionInFile, type LeakParts } from '../words.ts';
import { shorten, titleOf } from './markdown.ts';
import type { Annotation, JudgedHead } from './types.ts';

type Level = Annotation['annotation_level'];
type Span = Pick<Annotation, 'start_line' | 'end_line' | 'start_column' | 'end_column'>;

/** https://docs.github.com/en/rest/checks/runs: title 255 characters, message 64 KB. */
const titleLimit = 255;
/** In characters; four bytes each are well below 64 KB. */
const messageParts = 2000;

/** One per place of a finding, one per file of a dataset. */
export function annotate(judged: JudgedHead): readonly Annotation[] {
  return judged.report.leaks
    .map((leak) => partsOf(judged.report, leak))
    .flatMap((parts) => [...markDatasets(judged, parts), ...markFindings(judged, parts)]);
}

/** On a public repository: the line and a reference, and only where it blocks. */
export function annotatePublicly(judged: JudgedHead): readonly Annotation[] {
  const level = judged.mode === 'block' ? 'failure' : 'warning';
  const marks = judged.report.leaks
    .filter(({ id }) => judged.blocking.has(id))
    .flatMap((leak) => {
      const { findings, datasets } = partsOf(judged.report, leak);
      const reference = judged.places.get(leak.id)?.reference;
      const message = `This line must not be merged${reference ? `; reference ${titleOf(reference, 40)}` : ''}.`;
      return [
        ...findings
          .filter(({ inHead }) => inHead)
          .flatMap((finding) => spansOf(judged, finding).map((span) => [finding.path, span] as const)),
        ...datasets
          .filter(({ inHead }) => inHead)
          .flatMap(({ path }) => firstLine(judged, path).map((span) => [path, span] as const)),
      ].map(([path, span]): Annotation => ({ path, ...span, annotation_level: level, title: 'Leakwarden', message }));
    });
  return withoutDoubles(marks);
}

function markDatasets(judged: JudgedHead, { leak, datasets }: LeakParts): Annotation[] {
  const marks = datasets
    .filter(({ inHead }) => inHead)
    .flatMap((dataset) =>
      firstLine(judged, dataset.path).map((span): Annotation => {
        const what = `${plural(dataset.subjects, 'person', 'people')} in ${plural(dataset.rows, 'row')}`;
        const columns = dataset.columns.map(({ identifier }) => identifier).join(', ');
        const message = [what, columns, judged.rules.get(datasetRule)?.fix ?? ''];
        return toAnnotation(judged, leak, dataset.path, span, message);
      }),
    );
  return withoutDoubles(marks);
}

function markFindings(judged: JudgedHead, { leak, findings }: LeakParts): Annotation[] {
  return findings
    .filter(({ inHead }) => inHead)
    .flatMap((finding) => {
      const rule = judged.rules.get(finding.rule);
      const message = [finding.preview, finding.evidence.join(', '), rule?.fix ?? ''];
      return spansOf(judged, finding).map((span) => toAnnotation(judged, leak, finding.path, span, message));
    });
}

function toAnnotation(
  judged: JudgedHead,
  leak: LeakParts['leak'],
  path: string,
  span: Span,
  message: readonly string[],
): Annotation {
  const blocks = judged.blocking.has(leak.id);
  return {
    path,
    ...span,
    annotation_level: blocks ? levelOf(leak.severity) : 'notice',
    title: titleOf(`${leak.severity}: ${leak.title}`, titleLimit),
    message: message
      .filter((part) => part !== '')
      .map((part) => toPlain(shorten(part, messageParts)))
      .join('\n'),
  };
}

function levelOf(severity: Severity): Level {
  if (severity === 'critical' || severity === 'high') return 'failure';
  return severity === 'medium' ? 'warning' : 'notice';
}

/** Places on added lines, cut to them. Inside an archive lines mean nothing: the file is marked. */
function spansOf(judged: JudgedHead, finding: Finding): Span[] {
  const ranges = judged.addedLines.get(finding.path) ?? [];
  if (regionInFile(finding) === null || finding.places.every(({ length }) => length === 0))
    return firstLine(judged, finding.path);
  // Places of the head's blob come first; lines of older blobs are lines of other texts.
  const present = finding.places.filter(({ blob }) => blob === finding.places[0]?.blob);
  return present.flatMap((place) => {
    const range = ranges.find(([first, last]) => place.line <= last && place.endLine >= first);
    if (!range) return [];
    const [start, end] = [Math.max(place.line, range[0]), Math.min(place.endLine, range[1])];
    const isWhole = place.line === place.endLine && place.endColumn > place.column;
    const columns = isWhole ? { start_column: place.column, end_column: place.endColumn } : {};
    return [{ start_line: start, end_line: end, ...columns }];
  });
}

function firstLine({ addedLines }: JudgedHead, path: string): Span[] {
  const line = addedLines.get(path)?.[0]?.[0];
  return line === undefined ? [] : [{ start_line: line, end_line: line }];
}

function withoutDoubles(annotations: readonly Annotation[]): Annotation[] {
  return [...new Map(annotations.map((each) => [JSON.stringify(each), each])).values()];
}
