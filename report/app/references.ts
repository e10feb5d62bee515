/** How a leak is named where nothing else of it may be said, and where our own texts are found again. */
import { severities, type Severity } from '../../rules/index.ts';
import { prose, webLink } from './markdown.ts';
import type { PrivatePlace } from './types.ts';

/** `LW-1a2b3c4d` from the random id that the store gave a leak. */
export function referenceOf(id: string): string {
  return `LW-${id
    .replaceAll(/[^0-9a-z]/gi, '')
    .slice(0, 8)
    .toLowerCase()}`;
}

const markerKinds = ['leak', 'comment', 'summary', 'collection', 'posture', 'publication', 'digest'] as const;
export type MarkerKind = (typeof markerKinds)[number];

/** The first line of what we write. Keys are ids of ours; nothing in them can end the HTML comment. */
export function markerOf(kind: MarkerKind, key: string): string {
  return `<!-- leakwarden:${kind}=${key.replaceAll(/[^\w.:/-]/g, '_')} -->`;
}

/** The key of a body that is ours. Only its very beginning counts: others may quote a marker anywhere else. */
export function readMarker(body: string, kind: MarkerKind): string | null {
  const [, found, key] = /^<!-- leakwarden:(\w+)=([\w.:/-]+) -->/.exec(body) ?? [];
  return found === kind && key !== undefined ? key : null;
}

/** The first line of a body that is ours; null: it is not. */
export function markerLineOf(body: string): string | null {
  const kind = markerKinds.find((each) => readMarker(body, each) !== null);
  return kind ? markerOf(kind, readMarker(body, kind) ?? '') : null;
}

/** What stays of an issue: its marker, and of a leak the reference. */
export function formatTakenBackIssue(marker: string): { readonly title: string; readonly body: string } {
  const leak = readMarker(marker, 'leak');
  const body = `${marker}\nWhat was here is reported in a private place, or nowhere: see \`report.repository\` in the configuration.`;
  return { title: leak === null ? 'Leakwarden' : `Leakwarden ${referenceOf(leak)}`, body };
}

/** What an issue told when it was written last. */
export interface StatedExtent {
  readonly severity: Severity;
  readonly subjects: number;
}

/** The pull request that brought a leak in, and who opened it. */
export interface IntroducingPull {
  readonly pull: number;
  /** Id of the account; null: it is gone. */
  readonly author: number | null;
  /** Could not write to the repository. */
  readonly isOutsider: boolean;
}

/** The second line of what we write about a leak. */
export function toldMarkerOf({ severity, subjects }: StatedExtent, by: IntroducingPull | null): string {
  const who = by ? ` by=${by.pull}:${by.author ?? 0}:${by.isOutsider ? 'outsider' : 'writer'}` : '';
  return `<!-- leakwarden:told=${severity}:${subjects}${who} -->`;
}

const told =
  /^<!-- leakwarden:leak=\S+ -->\r?\n<!-- leakwarden:told=(\w+):(\d{1,15})(?: by=(\d{1,9}):(\d{1,15}):(outsider|writer))? -->/;

/** Null where it does not say: it is not ours, or an older version wrote it. */
export function readTold(body: string): StatedExtent | null {
  const [, name, subjects] = told.exec(body) ?? [];
  const severity = severities.find((each) => each === name);
  return severity === undefined ? null : { severity, subjects: Number(subjects) };
}

export function readBroughtBy(body: string): IntroducingPull | null {
  const [, , , pull, author, right] = told.exec(body) ?? [];
  if (pull === undefined) return null;
  return { pull: Number(pull), author: Number(author) || null, isOutsider: right === 'outsider' };
}

/** `LW-1a2b3c4d` as a link to its issue or advisory where there is one. */
export function placeOfStory({ reference, url }: PrivatePlace): string {
  return url === null ? prose(reference) : webLink(url, reference);
}
