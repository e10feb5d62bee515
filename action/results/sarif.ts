/** Results for code scanning: a file beside the run, and the upload where the token may. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProblem, uploadSarif, type Analysis } from '../../github/index.ts';
import { formats, type Annotation } from '../../report/index.ts';
import type { JudgedRun } from '../judged-run.ts';
import type { RunFindings } from '../run-findings.ts';
import type { Run } from '../run-context.ts';
import { version } from '../version.ts';
import { contextOf } from './texts.ts';

export interface SarifFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Null where there is nothing that may be told: annotations of code scanning are read by everybody on a public
 * repository, so that there only lines of the change itself are in it, without a word of what they hold.
 */
export function writeSarif(
  run: Run,
  findings: RunFindings,
  judged: JudgedRun,
  marks: readonly Annotation[],
): SarifFile | null {
  const isPublic = run.repository.visibility === 'public';
  if (isPublic && findings.pull === null) return null;
  const category = `leakwarden/${findings.kind}`;
  const text = isPublic
    ? toPublicSarif(marks, category)
    : (formats.get('sarif')?.(judged.report, { ...contextOf(run), category }) ?? '');
  const path = join(run.runner.temporary, 'leakwarden.sarif');
  writeFileSync(path, text, { mode: 0o600 });
  return { path, text };
}

/** Bytes that GitHub takes, compressed and base64. */
const largest = 10_000_000;

/** Why it was not uploaded; null: it was, or nobody asked. */
export async function sendSarif(run: Run, findings: RunFindings, file: SarifFile | null): Promise<string | null> {
  const { github, inputs, repository } = run;
  if (!file || !inputs.sarif || findings.head === null || !github) return null;
  if (file.text.length > largest * 10) return 'the SARIF report is too large for code scanning';
  try {
    await uploadSarif(github, repository.where, { ...analysed(run, findings), sarif: file.text });
    return null;
  } catch (error) {
    // No permission, or no code scanning in this repository: both are how the workflow is meant.
    if (isProblem(error, 'forbidden', 'not-found', 'unauthorized')) return null;
    if (isProblem(error)) return 'the results could not be uploaded to code scanning';
    throw error;
  }
}

/**
 * What was looked at, whatever the run was started on. Of a pull request GitHub wants the merge commit that the run is
 * of; a run of its target has only the head.
 */
function analysed({ runner, repository }: Run, { kind, pull, head }: RunFindings): Pick<Analysis, 'commit' | 'ref'> {
  if (kind === 'whole' && head !== null && repository.defaultBranch !== null)
    return { commit: head, ref: `refs/heads/${repository.defaultBranch}` };
  if (runner.event === 'pull_request_target' && pull)
    return { commit: head ?? '', ref: `refs/pull/${pull.number}/head` };
  return { commit: runner.sha, ref: runner.ref };
}

function toPublicSarif(marks: readonly Annotation[], category: string): string {
  const ruleId = 'leakwarden/must-not-be-merged';
  const driver = {
    name: 'Leakwarden',
    informationUri: 'https://github.com/leakwarden/leakwarden',
    semanticVersion: version,
    rules: [{ id: ruleId, shortDescription: { text: 'This line must not be merged' } }],
  };
  const results = marks.map(({ path, start_line: startLine, end_line: endLine, message }) => ({
    ruleId,
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) }, region: { startLine, endLine } } }],
  }));
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, automationDetails: { id: `${category}/` }, columnKind: 'unicodeCodePoints', results }],
  })}\n`;
}

function toUri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
