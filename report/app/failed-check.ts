/** The check when a head is being judged, or could not be: never a pass (docs/promises.md, 6). */
import { describeMissing, mistakeLine } from './check-notes.ts';
import { code, fit, minuteOf, titleOf } from './markdown.ts';
import type { CheckProblem, CheckText, Mistake } from './types.ts';
import { checkLimit, checkTitleLimit } from './verdict.ts';
import { toCount } from '../words.ts';

const listed = 50;

type Words = Pick<CheckText, 'conclusion' | 'title'> & { readonly lines: readonly string[] };

export function formatFailedCheck(problem: CheckProblem): CheckText {
  const { conclusion, title, lines } = describe(problem);
  const summary = fit({
    head: '',
    blocks: lines,
    tail: '',
    limit: checkLimit,
    more: (count) => `and ${toCount(count)} more lines`,
  });
  return { conclusion, title: titleOf(title, checkTitleLimit), summary, text: null, annotations: [] };
}

/** Of what a ConfigError says: a line for each mistake, `file:line:column: what is wrong. What to do`. */
export function toMistakes(message: string): readonly Mistake[] {
  return message.split('\n').map((text) => {
    const [, file = '', line, column, rest = text] = /^(.+?):(\d+):(\d+): (.*)$/.exec(text) ?? [];
    return {
      file,
      line: line === undefined ? null : Number(line),
      column: column === undefined ? null : Number(column),
      message: rest,
    };
  });
}

/** In progress: at once, and the same for every repository. */
export function formatProgress(): Pick<CheckText, 'title' | 'summary'> {
  return {
    title: 'Scanning',
    summary:
      'Every commit of the branch and the texts of the pull request are being scanned. The result will be shown here.',
  };
}

/** Of a head that nobody judges any more, in a repository that became public. */
export function formatTakenBack(): Pick<CheckText, 'title' | 'summary' | 'text'> {
  return {
    title: 'No longer shown here',
    summary: 'This repository is public now. What this check reported before is kept in a private place.',
    text: null,
  };
}

function describe(problem: CheckProblem): Words {
  switch (problem.kind) {
    case 'configuration':
      return describeConfiguration(problem);
    case 'incomplete':
      return describeIncomplete(problem);
    case 'error':
      return describeError(problem.reference);
    case 'limited':
      return describeLimit(problem.resumeAt);
    case 'unreadable':
      return describeUnreadable();
    case 'no-private-place':
      return describeNoPlace(problem.references);
    case 'pending':
      return describePending();
  }
}

/** On a public repository the organisation's private configuration is not quoted; what the head brings is public. */
function describeConfiguration(problem: CheckProblem & { readonly kind: 'configuration' }): Words {
  const { mistakes, byThisHead, visibility, door = 'app' } = problem;
  const then = door === 'app' ? 'All open pull requests are judged again then.' : 'Then run this job again.';
  const isShown = byThisHead || visibility !== 'public';
  const items = isShown ? mistakes.slice(0, listed).map(mistakeLine) : [];
  const rest = isShown && mistakes.length > listed ? [`- and ${mistakes.length - listed} more`] : [];
  const [first] = mistakes;
  return {
    conclusion: byThisHead ? 'failure' : 'action_required',
    title:
      byThisHead && first
        ? `This change breaks the configuration: ${first.file}${first.line === null ? '' : `:${first.line}`}`
        : 'The configuration is broken, and there is no earlier one to judge by',
    lines: [
      byThisHead
        ? '**This pull request breaks the configuration of Leakwarden.** Until it is fixed, the last valid one applies to everybody else.'
        : '**Nothing can be judged here:** the configuration on the default branch, or the one of the organisation, is broken, and Leakwarden has no earlier valid one.',
      '',
      ...items,
      ...rest,
      ...(items.length > 0 ? [''] : []),
      byThisHead
        ? 'Fix it and push. To try it first: `leakwarden config check`.'
        : `Somebody who maintains the repository or the organisation has to fix it; \`leakwarden config check\` shows where. ${then}`,
    ],
  };
}

function describeIncomplete({ missing, visibility }: CheckProblem & { readonly kind: 'incomplete' }): Words {
  return {
    conclusion: 'action_required',
    title: 'Not everything could be scanned',
    lines: [
      '**Not everything could be scanned,** so the check cannot pass.',
      '',
      ...(visibility === 'public' ? [] : describeMissing(missing)),
    ],
  };
}

/** Nothing of the error itself: it may hold what was being read. */
function describeError(reference: string): Words {
  return {
    conclusion: 'failure',
    title: 'Leakwarden failed; this commit was not judged',
    lines: [
      '**Leakwarden could not finish.** Your change did not cause this, and it has not been judged.',
      '',
      `Press “Re-scan” above, or comment \`/leakwarden rescan\`. If it fails again, give this to the operator of Leakwarden: ${code(reference)}. They can let this one head pass with \`leakwarden override\`.`,
    ],
  };
}

function describeLimit(resumeAt: string | null): Words {
  const when = resumeAt === null ? 'as soon as GitHub lets it' : `at ${minuteOf(resumeAt)}`;
  return {
    conclusion: 'action_required',
    title: 'Waiting for GitHub’s rate limit',
    lines: [
      `**GitHub’s rate limit is used up.** Leakwarden continues automatically ${when}; there is nothing for you to do.`,
    ],
  };
}

function describeUnreadable(): Words {
  return {
    conclusion: 'action_required',
    title: 'The configuration cannot be read',
    lines: [
      '**GitHub does not return the configuration that applies here,** and does not say that there is none. The check cannot pass, and your change has not been judged.',
      '',
      'Leakwarden tries again automatically. If this persists, an owner of the organisation needs to check whether the App may read the contents of this repository and of the organisation’s `.github` and `.github-private`.',
    ],
  };
}

function describeNoPlace(references: readonly string[]): Words {
  const names = references.slice(0, listed).map(code).join(', ');
  return {
    conclusion: 'action_required',
    title: 'There is no private place to report to',
    lines: [
      '**Do not merge this. There is no private place for the details.** This repository is public, so they are not shown here.',
      '',
      `Somebody who runs Leakwarden can read it on the server: \`leakwarden leaks\`${names === '' ? '' : `, reference ${names}`}.`,
      '',
      'To have such reports in a private place from now on, do one of these:',
      '- name a private repository under `report.repository` in `.github/leakwarden.yml` (or in the organisation’s);',
      '- give the App the permission “Repository security advisories: write”, so that it can write a draft advisory.',
    ],
  };
}

function describePending(): Words {
  return {
    conclusion: 'action_required',
    title: 'Waiting for the first scan of this repository',
    lines: [
      'The first scan of this repository is still running. This head is judged right after; there is nothing for you to do.',
    ],
  };
}
