/**
 * The check on a public repository: the verdict, references, and where the story stands (docs/promises.md, 7). What is
 * read here must not tell a stranger what leaked, how much of it, or that the history holds something.
 */
import { missingByReason, plural } from '../words.ts';
import { annotatePublicly } from './annotations.ts';
import { approverList, capital, describeMissing, heardWhen } from './check-notes.ts';
import { publicFixSteps } from './fix.ts';
import { fit, section } from './markdown.ts';
import { placeOfStory } from './references.ts';
import type { CheckText, JudgedHead, PrivatePlace } from './types.ts';
import { checkLimit, concludeCheck, isComplete } from './verdict.ts';

export function formatPublicCheck(judged: JudgedHead): CheckText {
  const stories = storiesOf(judged);
  const blocks = [...judged.blocking].length > 0;
  return {
    conclusion: concludeCheck(judged, judged.blocking.size),
    title: title(judged, blocks),
    summary: summarise(judged, blocks, stories),
    text: null,
    annotations: annotatePublicly(judged),
  };
}

/** In the order of their references: the order of a report tells which is worst. */
function storiesOf({ blocking, places }: JudgedHead): PrivatePlace[] {
  const stories = [...blocking].flatMap((id) => places.get(id) ?? []);
  const distinct = new Map(stories.map((story) => [story.reference, story]));
  return [...distinct.values()].toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
}

function title({ mode, report }: JudgedHead, blocks: boolean): string {
  if (blocks) return mode === 'block' ? 'Blocked: do not merge' : `Would block (mode ${mode})`;
  return isComplete(report) ? 'Passed' : 'Not everything could be scanned';
}

function summarise(judged: JudgedHead, blocks: boolean, stories: readonly PrivatePlace[]): string {
  const head = [verdict(judged, blocks), '', ...weakening(judged)];
  const tail = ['', ...(blocks ? blockedLines(judged, stories) : []), ...missing(judged)];
  return fit({
    head: [...head, ...(stories.length > 0 ? [storyWords(stories), ''] : [])].join('\n'),
    blocks: stories.map(
      (story) => `- ${placeOfStory(story)}${story.url === null ? withoutPlace[judged.door ?? 'app'] : ''}`,
    ),
    tail: tail.join('\n'),
    limit: checkLimit,
    more: (count) => `- and ${plural(count, 'more reference')}`,
  });
}

const withoutPlace = {
  app: ', on the Leakwarden server: `leakwarden leaks`',
  action: ', to be read with `leakwarden scan` in a clone: no private place is configured',
} as const;

/** A place that does not exist is not promised. */
function storyWords(stories: readonly PrivatePlace[]): string {
  const hasPlace = stories.some(({ url }) => url !== null);
  return hasPlace ? 'The details are in a private place:' : 'What was found is not told here:';
}

function verdict({ mode, report }: JudgedHead, blocks: boolean): string {
  if (blocks && mode === 'block') return '**Do not merge this.** The affected lines of the diff are marked.';
  if (blocks) return `**This would be blocked.** The mode here is \`${mode}\`, so the merge is not stopped.`;
  return isComplete(report) ? '**Passed.**' : '**Not everything could be scanned,** so the check cannot pass.';
}

const mostCommands = 20;

/** What becomes laxer stands in a private place. */
function weakening({ weakens }: JudgedHead): string[] {
  if (!weakens) return [];
  return [weakens === 'floor' ? 'This change weakens the floor.' : 'This change weakens the configuration.', ''];
}

function blockedLines(judged: JudgedHead, stories: readonly PrivatePlace[]): string[] {
  const excuse = judged.claimed.length > 0 ? ' An excuse that is new in this branch has no effect.' : '';
  return [
    ...section('How to fix it before the merge', publicFixSteps(judged)),
    `${capital(approverList(judged.approvers))} can accept it by its reference.${heardWhen(judged.door)}${excuse} Do not write here what was found: this page is public.`,
    '',
    ...stories.slice(0, mostCommands).map(({ reference }) => `- \`/leakwarden accept ${reference} <reason>\``),
    '',
  ];
}

/** Only files of the pull request's own diff; others may be of the history. */
function missing({ report, addedLines }: JudgedHead): string[] {
  const skipped = report.coverage.skipped.filter(({ path }) => addedLines.has(path));
  return describeMissing(missingByReason({ ...report, coverage: { ...report.coverage, skipped } }));
}
