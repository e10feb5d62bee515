/** What a run is to look at, from the ids of its event. Lists of the API, which come in pages, say nothing here. */
import { readFileSync } from 'node:fs';
import type { Where } from '../github/index.ts';
import { isNullId } from '../mirror/index.ts';
import type { NamedText } from '../scan/index.ts';
import { ActionError } from './errors.ts';
import type { Runner } from './environment.ts';

export interface PullFacts {
  readonly number: number;
  /** Its name for GraphQL. */
  readonly nodeId: string;
  readonly authorId: number | null;
  readonly author: string;
  readonly isFork: boolean;
  readonly baseRef: string;
  /** Where it was pushed to; null: the fork was deleted. */
  readonly source: { readonly where: Where | null; readonly branch: string };
}

/** Commits that somebody brings: all that is reached from `head` and not from what is trusted (look/trusted.ts). */
export interface RunChange {
  readonly kind: 'change';
  readonly head: string;
  /** The commit before; null: a new branch. */
  readonly base: string | null;
  /** As the event tells; a new branch or tag may bring none. */
  readonly bringsCommits: boolean;
  /** Name of the branch that it goes into; null: a tag. */
  readonly into: string | null;
  readonly pull: PullFacts | null;
  readonly texts: readonly NamedText[];
}

export type RunTask =
  | RunChange
  /** All branches and tags, and releases that are not published yet. */
  | { readonly kind: 'whole'; readonly head: string }
  | { readonly kind: 'release'; readonly id: number }
  | { readonly kind: 'texts'; readonly texts: readonly NamedText[] }
  | { readonly kind: 'nothing'; readonly because: string };

export interface Event {
  readonly task: RunTask;
  /** What the event says of the repository. */
  readonly repository: {
    readonly id: number | null;
    readonly isPublic: boolean | null;
    readonly defaultBranch: string | null;
  };
}

/** Throws ActionError. */
export function readEvent(runner: Runner): Event {
  const payload = parse(runner.eventPath);
  const repository = payload.at('repository');
  const id = repository.number('id');
  const isPrivate = repository.value('private');
  return {
    task: toTask(runner, payload),
    repository: {
      id,
      isPublic: typeof isPrivate === 'boolean' ? !isPrivate : null,
      defaultBranch: repository.text('default_branch') || null,
    },
  };
}

const largestEvent = 64 * 1024 * 1024;

function parse(path: string): Fields {
  try {
    const text = readFileSync(path);
    if (text.length > largestEvent) throw new RangeError('too large');
    return new Fields(JSON.parse(text.toString('utf8')) as unknown);
  } catch {
    throw new ActionError('the event of this run (GITHUB_EVENT_PATH) cannot be read');
  }
}

function toTask(runner: Runner, payload: Fields): RunTask {
  if (/^(?:deleted|destroyed)$/.test(payload.text('action')))
    return { kind: 'nothing', because: 'what the event is about was deleted' };
  switch (runner.event) {
    case 'pull_request':
    case 'pull_request_target':
      return toPull(payload.at('pull_request'));
    case 'push':
      return toPush(runner, payload);
    case 'merge_group':
      return toGroup(payload.at('merge_group'));
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'whole', head: commitOf(runner.sha) };
    case 'release':
      return { kind: 'release', id: payload.at('release').number('id') ?? fail('release.id') };
    case 'issues':
      return { kind: 'texts', texts: textsOfIssue(payload.at('issue')) };
    case 'issue_comment':
      return { kind: 'texts', texts: textOfComment(payload) };
    case 'pull_request_review':
      return { kind: 'texts', texts: textOfReview(payload, 'review') };
    case 'pull_request_review_comment':
      return { kind: 'texts', texts: textOfReview(payload, 'comment') };
    default:
      throw new ActionError(
        `this action does not know the event ${/^\w{1,50}$/.test(runner.event) ? runner.event : 'of this run'}; docs/action.md lists those it does`,
      );
  }
}

function toPull(pull: Fields): RunChange {
  const [head, base] = [pull.at('head'), pull.at('base')];
  const number = pull.number('number') ?? fail('pull_request.number');
  const name = (part: string): string => `(pull request ${number}: ${part})`;
  return {
    kind: 'change',
    head: commitOf(head.text('sha')),
    base: commitOf(base.text('sha')),
    bringsCommits: pull.number('commits') !== 0,
    into: base.text('ref'),
    pull: {
      number,
      nodeId: pull.text('node_id'),
      authorId: pull.at('user').number('id'),
      author: pull.at('user').text('login'),
      isFork: head.at('repo').number('id') !== base.at('repo').number('id'),
      baseRef: base.text('ref'),
      source: { where: whereOf(head.at('repo').text('full_name')), branch: head.text('ref') },
    },
    texts: withText([
      { name: name('title'), text: pull.text('title') },
      { name: name('description'), text: pull.text('body') },
      { name: name('branch name'), text: head.text('ref') },
    ]),
  };
}

function whereOf(fullName: string): Where | null {
  const [owner = '', repo = ''] = fullName.split('/');
  return repo === '' ? null : { owner, repo };
}

/** `before` is all zeros for what is new, `after` for what is deleted. For a tag, GITHUB_SHA is its commit. */
function toPush(runner: Runner, payload: Fields): RunTask {
  if (isNullId(payload.text('after'))) return { kind: 'nothing', because: 'the push deletes a branch or tag' };
  const before = payload.text('before');
  const ref = payload.text('ref');
  const into = /^refs\/heads\/(.+)$/s.exec(ref)?.[1] ?? null;
  return {
    kind: 'change',
    head: commitOf(into === null ? runner.sha : payload.text('after')),
    base: before === '' || isNullId(before) || into === null ? null : commitOf(before),
    bringsCommits: commitsIn(payload),
    into,
    pull: null,
    texts: withText([{ name: '(branch or tag name)', text: ref.replace(/^refs\/(?:heads|tags)\//, '') }]),
  };
}

function commitsIn(payload: Fields): boolean {
  const commits = payload.value('commits');
  return Array.isArray(commits) && commits.length > 0;
}

function toGroup(group: Fields): RunChange {
  return {
    kind: 'change',
    head: commitOf(group.text('head_sha')),
    base: commitOf(group.text('base_sha')),
    bringsCommits: group.text('head_sha') !== group.text('base_sha'),
    into: group.text('base_ref').replace(/^refs\/heads\//, ''),
    pull: null,
    texts: [],
  };
}

function textsOfIssue(issue: Fields): NamedText[] {
  const number = issue.number('number') ?? fail('issue.number');
  return withText([
    { name: `(issue ${number}: title)`, text: issue.text('title') },
    { name: `(issue ${number}: description)`, text: issue.text('body') },
  ]);
}

function textOfComment(payload: Fields): NamedText[] {
  const number = payload.at('issue').number('number') ?? fail('issue.number');
  const comment = payload.at('comment');
  const what = payload.at('issue').value('pull_request') === undefined ? 'issue' : 'pull request';
  return withText([{ name: `(${what} ${number}: comment ${comment.number('id') ?? 0})`, text: comment.text('body') }]);
}

/** As a whole, which is empty where somebody only approves, or at lines of the change. */
function textOfReview(payload: Fields, part: 'review' | 'comment'): NamedText[] {
  const number = payload.at('pull_request').number('number') ?? fail('pull_request.number');
  const said = payload.at(part);
  const what = part === 'review' ? 'review' : 'review comment';
  return withText([{ name: `(pull request ${number}: ${what} ${said.number('id') ?? 0})`, text: said.text('body') }]);
}

function withText(texts: readonly NamedText[]): NamedText[] {
  return texts.filter(({ text }) => text !== '');
}

function commitOf(id: string): string {
  return /^[0-9a-f]{40}$/.test(id) ? id : fail('the id of a commit');
}

function fail(what: string): never {
  throw new ActionError(`the event of this run lacks ${what}; is the workflow started by an event of GitHub?`);
}

/** JSON of others: whatever is missing or of another kind is empty. */
class Fields {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  value(name: string): unknown {
    const isObject = typeof this.#value === 'object' && this.#value !== null;
    return isObject && Object.hasOwn(this.#value, name)
      ? (this.#value as Readonly<Record<string, unknown>>)[name]
      : undefined;
  }

  at(name: string): Fields {
    return new Fields(this.value(name));
  }

  text(name: string): string {
    const value = this.value(name);
    return typeof value === 'string' ? value : '';
  }

  number(name: string): number | null {
    const value = this.value(name);
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
  }
}
