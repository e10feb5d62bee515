/**
 * GitHub's limits, in one place. Sources: the REST description (`@octokit/openapi`) where nothing else is said.
 * Texts are cut with care where they are written (`report/`); here the limit is the last line of defence.
 */
export const limits = {
  /** Milliseconds for one request, its body included. GitHub itself gives up after 10 s; Enterprise Server after 30. */
  request: 30_000,
  /**
   * Seconds after an intent during which "not found in a list" proves nothing: lists are eventually consistent, and a
   * request whose answer was lost may still be at work.
   */
  settle: 30,
  /** Seconds by which our clock may be wrong: what is looked for by its time is looked for from so much earlier. */
  skew: 3600,
  /** Entries of one page. */
  page: 100,
  /** Seconds to wait at a secondary limit that names none: "wait for at least one minute" (docs, Rate limits for the REST API). */
  secondaryWait: 60,
  /** Annotations of one request; further requests append. */
  annotations: 50,
  /** Characters of `output.title`, as the page shows them, and of `output.summary` and `output.text`. */
  checkTitle: 255,
  checkText: 65_535,
  /** Characters of an issue's title and of the body of an issue, comment or advisory. */
  issueTitle: 256,
  body: 65_536,
  advisorySummary: 1024,
  /** People assigned to one issue (docs, Assigning issues). */
  assignees: 10,
  /** Characters of a label's description. */
  labelDescription: 100,
  /** Credentials of one request to revoke. */
  credentials: 1000,
  /** Bytes: a larger CODEOWNERS is not loaded by GitHub (docs, About code owners). */
  codeowners: 3 * 1024 * 1024,
} as const;

/** `text` with at most `length` characters, never ending in half a character. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
