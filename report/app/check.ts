/** The check `leakwarden` of one head: understood in ten seconds, details below. */
import { annotate } from './annotations.ts';
import { allowLines, coverageLine, grantLines, missingLines, whoMayGrant } from './check-notes.ts';
import { detailsOf, whatLeaked, whereOf, whoseData } from './leak-words.ts';
import { partsOf, plural, toCount, type LeakParts } from '../words.ts';
import { blockingParts, fixSteps } from './fix.ts';
import { fit, items, prose, row, section, titleOf } from './markdown.ts';
import { formatPublicCheck } from './public-check.ts';
import { placeOfStory } from './references.ts';
import type { CheckText, JudgedHead } from './types.ts';
import { checkLimit, checkTitleLimit, concludeCheck, isComplete } from './verdict.ts';

const rowsShown = 20;

export function formatCheck(judged: JudgedHead): CheckText {
  if (judged.repository.visibility === 'public') return formatPublicCheck(judged);
  const blocking = blockingParts(judged);
  return {
    conclusion: concludeCheck(judged, blocking.length),
    title: titleOf(title(judged, blocking), checkTitleLimit),
    summary: summarise(judged, blocking),
    text: details(judged, blocking),
    annotations: annotate(judged),
  };
}

function title({ mode, report }: JudgedHead, blocking: readonly LeakParts[]): string {
  const [first] = blocking;
  const what = first ? `${first.leak.title}${blocking.length > 1 ? `, and ${blocking.length - 1} more` : ''}` : '';
  const incomplete = isComplete(report) ? '' : ' (and not everything could be scanned)';
  if (first && mode === 'block') return `Blocked: ${what}${incomplete}`;
  if (first) return `Would block (mode ${mode}): ${what}${incomplete}`;
  if (!isComplete(report)) return 'Not everything could be scanned';
  return report.leaks.length === 0 ? 'No leaks' : `No blocking leaks; ${plural(report.leaks.length, 'other finding')}`;
}

function summarise(judged: JudgedHead, blocking: readonly LeakParts[]): string {
  const rows = blocking.map((parts) =>
    row(
      `**${parts.leak.severity}**`,
      whatLeaked(parts),
      whereOf(judged, parts),
      whoseData(parts),
      referenceIn(judged, parts),
    ),
  );
  const head = [
    ...verdictLines(judged, blocking.length),
    ...(rows.length > 0 ? ['| | what | where | whose data | reference |', '| --- | --- | --- | --- | --- |'] : []),
  ];
  const tail = [
    '',
    ...(blocking.length > 0 ? section('How to fix it before the merge', fixSteps(judged, blocking)) : []),
    ...missingLines(judged.report),
    ...allowLines(judged),
    ...grantLines(judged),
    ...(blocking.length > 0 ? whoMayGrant(judged, blocking) : []),
    ...section('Notices', items(noticesOf(judged).map((notice) => `- ${prose(notice)}`))),
    coverageLine(judged.report),
  ];
  return fit({
    head: head.join('\n'),
    blocks: rows,
    tail: tail.join('\n'),
    limit: checkLimit,
    most: rowsShown,
    more: (count) => row('', `and ${toCount(count)} more, see below`, '', '', ''),
  });
}

/** The door's, and the scan's. */
function noticesOf({ notices, report }: JudgedHead): string[] {
  return [...new Set([...notices, ...report.notices])];
}

/** Of the leak, as its commands name it. */
function referenceIn({ places }: JudgedHead, { leak }: LeakParts): string {
  const story = places.get(leak.id);
  return story ? placeOfStory(story) : '';
}

function verdictLines({ mode, report }: JudgedHead, blocking: number): string[] {
  const leaks = plural(blocking, 'leak');
  const them = blocking === 1 ? 'it' : 'them';
  if (blocking > 0 && mode === 'block') return [`**Blocked: ${leaks}.** Every commit of the branch was scanned.`, ''];
  if (blocking > 0)
    return [
      `**${leaks} would block this merge.** The mode here is \`${mode}\`, so the merge is not stopped. Fix ${them} anyway.`,
      '',
    ];
  if (!isComplete(report))
    return ['**No blocking leaks were found, but not everything could be scanned,** so the check cannot pass.', ''];
  if (report.leaks.length > 0) return ['**No blocking leaks.** Other findings are listed below.', ''];
  return ['**No secrets and no personal data found.**', ''];
}

/** One block a leak, those that block first; whole blocks only. */
function details(judged: JudgedHead, blocking: readonly LeakParts[]): string | null {
  const others = judged.report.leaks
    .filter(({ id }) => !judged.blocking.has(id))
    .map((leak) => partsOf(judged.report, leak));
  const blocks = [
    ...blocking.map((parts) => detailsOf(judged, parts)),
    ...others.map((parts, index) =>
      [...(index === 0 ? ['### Does not block', ''] : []), detailsOf(judged, parts)].join('\n'),
    ),
  ];
  if (blocks.length === 0) return null;
  const more = (count: number): string => `and ${plural(count, 'more leak')} not listed here.`;
  return fit({ head: '', blocks, tail: '', limit: checkLimit, more });
}
