/** Issues, their labels, assignees and reactions. */
import {
  assertIssuesOn,
  closeIssue,
  emitIssue,
  openIssue,
  react,
  reopenIssue,
  setAssignees,
  setLabels,
} from '../act/issues.ts';
import { closePull, reopenPull } from '../act/pulls.ts';
import {
  authorOf,
  created,
  numberParam,
  ok,
  param,
  text,
  texts,
  type ScanAnswer,
  type RepositoryCall,
} from '../http/call.ts';
import { page } from '../http/page.ts';
import { forbidden, gone, invalid, notFound } from '../http/refusal.ts';
import { mayDo } from '../http/permissions.ts';
import { repositoryRoute } from '../http/route.ts';
import { commentsOf, reactionKinds, showIssue, showLabel, showLabels, showReaction } from '../show/issue.ts';
import type { Account, Issue } from '../state/model.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';

/** What issues and pull requests share may be done with either permission. */
const either = (level: 'read' | 'write') => [`issues:${level}`, `pull_requests:${level}`] as const;

export const issueRoutes = [
  repositoryRoute('GET /issues', 'issues:read', (call, world) => {
    assertIssuesOn(call.repository);
    return page(call, sorted(call, filtered(call, world)), (issue) => showIssue(world, issue));
  }),
  repositoryRoute('POST /issues', 'issues:write', (call, world) => {
    const { repository, body, actor } = call;
    // People without the right to triage may open issues, but their labels are dropped.
    const mayTriage = actor.kind === 'installation' || mayDo(world.state, actor, repository, 'contents:write');
    const issue = openIssue(world, repository, authorOf(actor), {
      title: text(body, 'title') ?? '',
      body: text(body, 'body'),
      labels: mayTriage ? texts(body['labels']) : [],
      assignees: mayTriage ? accountsNamed(world, call, body['assignees']) : [],
    });
    return created(showIssue(world, issue));
  }),
  repositoryRoute('GET /issues/{issue_number}', either('read'), (call, world) => ok(showIssue(world, issueOf(call)))),
  repositoryRoute('PATCH /issues/{issue_number}', either('write'), updateIssue),
  repositoryRoute('GET /issues/{issue_number}/labels', either('read'), (call, world) =>
    page(call, showLabels(world, issueOf(call)), (label) => label),
  ),
  repositoryRoute('POST /issues/{issue_number}/labels', either('write'), (call, world) => {
    const issue = issueOf(call);
    return relabel(call, world, [...issue.labels, ...texts(call.body['labels'] ?? call.body)]);
  }),
  repositoryRoute('PUT /issues/{issue_number}/labels', either('write'), (call, world) =>
    relabel(call, world, texts(call.body['labels'] ?? call.body)),
  ),
  repositoryRoute('DELETE /issues/{issue_number}/labels/{name}', either('write'), (call, world) => {
    const { labels } = issueOf(call);
    const name = param(call, 'name').toLowerCase();
    if (!labels.some((each) => each.toLowerCase() === name)) throw notFound();
    return relabel(
      call,
      world,
      labels.filter((each) => each.toLowerCase() !== name),
    );
  }),
  repositoryRoute('POST /issues/{issue_number}/assignees', either('write'), (call, world) => {
    const issue = issueOf(call);
    const added = accountsNamed(world, call, call.body['assignees']);
    setAssignees(world, issue, [...issue.assignees, ...added], authorOf(call.actor).account);
    return created(showIssue(world, issue));
  }),
  repositoryRoute('DELETE /issues/{issue_number}/assignees', either('write'), (call, world) => {
    const issue = issueOf(call);
    const removed = new Set(texts(call.body['assignees']));
    setAssignees(
      world,
      issue,
      issue.assignees.filter(({ login }) => !removed.has(login)),
      authorOf(call.actor).account,
    );
    return ok(showIssue(world, issue));
  }),
  repositoryRoute('GET /issues/{issue_number}/reactions', either('read'), (call, world) =>
    page(call, issueOf(call).reactions, (reaction) => showReaction(world, reaction)),
  ),
  repositoryRoute('POST /issues/{issue_number}/reactions', either('write'), (call, world) =>
    answerReaction(call, world, issueOf(call).reactions),
  ),
  repositoryRoute('GET /labels', 'issues:read', (call, world) =>
    page(call, [...call.repository.labels.values()], (label) => showLabel(world, call.repository, label)),
  ),
  repositoryRoute('GET /labels/{name}', 'issues:read', (call, world) =>
    ok(showLabel(world, call.repository, labelOf(call))),
  ),
  repositoryRoute('POST /labels', 'issues:write', (call, world) => {
    const { repository, body } = call;
    const name = text(body, 'name') ?? '';
    if (repository.labels.has(name.toLowerCase()))
      throw invalid({ resource: 'Label', field: 'name', code: 'already_exists' });
    const label = {
      id: world.state.nextId(),
      name,
      color: text(body, 'color') ?? 'ededed',
      description: text(body, 'description'),
    };
    repository.labels.set(name.toLowerCase(), label);
    return created(showLabel(world, repository, label));
  }),
  repositoryRoute('PATCH /labels/{name}', 'issues:write', (call, world) => {
    const label = labelOf(call);
    label.color = text(call.body, 'color') ?? label.color;
    label.description = text(call.body, 'description') ?? label.description;
    return ok(showLabel(world, call.repository, label));
  }),
];

export function issueOf(call: RepositoryCall): Issue {
  const issue = call.repository.issues.get(numberParam(call, 'issue_number'));
  if (issue === undefined) throw notFound();
  if (issue.pull === null && !call.repository.hasIssues) throw gone('Issues are disabled for this repo');
  return issue;
}

function labelOf(call: RepositoryCall): ReturnType<typeof call.repository.labels.get> & object {
  const label = call.repository.labels.get(param(call, 'name').toLowerCase());
  if (label === undefined) throw notFound();
  return label;
}

function filtered({ repository, query }: RepositoryCall, { lag }: World): Issue[] {
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((each) => each !== '');
  const since = query.get('since');
  const creator = query.get('creator');
  const assignee = query.get('assignee') ?? '*any*';
  const youngest = Date.now() - lag.issues;
  return [...repository.issues.values()].filter(
    (issue) =>
      issue.bornAt <= youngest &&
      (state === 'all' || issue.state === state) &&
      labels.every((wanted) => issue.labels.some((label) => label.toLowerCase() === wanted.toLowerCase())) &&
      (since === null || issue.updatedAt >= since) &&
      (creator === null || isCreator(issue, creator)) &&
      isAssigned(issue, assignee),
  );
}

/** Apps are asked for as `app/slug` or by their bot's name. */
function isCreator({ author }: Issue, creator: string): boolean {
  const names = [author.account.login, ...(author.app === null ? [] : [`app/${author.app.slug}`])];
  return names.some((name) => name.toLowerCase() === creator.toLowerCase());
}

function isAssigned({ assignees }: Issue, wanted: string): boolean {
  if (wanted === '*any*') return true;
  if (wanted === 'none' || wanted === '*') return (assignees.length === 0) === (wanted === 'none');
  return assignees.some(({ login }) => login === wanted);
}

function sorted({ query }: RepositoryCall, issues: readonly Issue[]): Issue[] {
  const by = query.get('sort') ?? 'created';
  const key = (issue: Issue): string => (by === 'updated' ? issue.updatedAt : issue.createdAt);
  const count = (issue: Issue): number => (by === 'comments' ? commentsOf(issue).length : 0);
  const ascending = issues.toSorted(
    (a, b) => count(a) - count(b) || key(a).localeCompare(key(b)) || a.number - b.number,
  );
  return query.get('direction') === 'asc' ? ascending : ascending.toReversed();
}

/** Who has nothing to do with the repository cannot be assigned: GitHub leaves them out without a word. */
function accountsNamed({ state }: World, { repository }: RepositoryCall, names: unknown): Account[] {
  return texts(names).flatMap((login) => {
    const account = state.account(login);
    return account === undefined || state.roleOf(account, repository) === 'none' ? [] : [account];
  });
}

async function relabel(call: RepositoryCall, world: World, names: readonly string[]): Promise<ScanAnswer> {
  const issue = issueOf(call);
  setLabels(world, issue, names, authorOf(call.actor).account);
  return ok(showLabels(world, issue));
}

async function updateIssue(call: RepositoryCall, world: World): Promise<ScanAnswer> {
  const issue = issueOf(call);
  const { account } = authorOf(call.actor);
  assertMayEdit(call, world, issue);
  editIssue(world, issue, account, {
    title: text(call.body, 'title') ?? issue.title,
    body: call.body['body'] === undefined ? issue.body : text(call.body, 'body'),
  });
  if (call.body['labels'] !== undefined) setLabels(world, issue, texts(call.body['labels']), account);
  if (call.body['assignees'] !== undefined) {
    setAssignees(world, issue, accountsNamed(world, call, call.body['assignees']), account);
  }
  await changeState(world, issue, account, text(call.body, 'state'), text(call.body, 'state_reason'));
  return ok(showIssue(world, issue));
}

/** People edit what is theirs, or with the right to write. */
function assertMayEdit({ actor, repository }: RepositoryCall, world: World, issue: Issue): void {
  if (actor.kind !== 'user' || issue.author.account === actor.account) return;
  if (!mayDo(world.state, actor, repository, 'contents:write'))
    throw forbidden('Must have admin rights to Repository.');
}

export function editIssue(
  world: World,
  issue: Issue,
  sender: Account,
  { title, body }: { readonly title: string; readonly body: string | null },
): void {
  const changes = {
    ...(title === issue.title ? {} : { title: { from: issue.title } }),
    ...(body === issue.body ? {} : { body: { from: issue.body ?? '' } }),
  };
  if (Object.keys(changes).length === 0) return;
  if (title !== issue.title) issue.renamers.push(sender);
  if (body !== issue.body) issue.editors.push(sender);
  Object.assign(issue, { title, body, updatedAt: now() });
  emitIssue(world, issue, 'edited', sender, { changes });
}

async function changeState(
  world: World,
  issue: Issue,
  sender: Account,
  state: string | null,
  reason: string | null,
): Promise<void> {
  if (state === null || state === issue.state) return;
  const { pull } = issue;
  if (pull !== null) return state === 'closed' ? closePull(world, pull, sender) : reopenPull(world, pull, sender);
  if (state === 'closed') closeIssue(world, issue, sender, reason ?? 'completed');
  else reopenIssue(world, issue, sender);
}

export function answerReaction(call: RepositoryCall, world: World, reactions: Issue['reactions']): ScanAnswer {
  const content = text(call.body, 'content') ?? '';
  if (!reactionKinds.some((kind) => kind === content))
    throw invalid({ resource: 'Reaction', field: 'content', code: 'invalid' });
  const { reaction, isNew } = react(world, reactions, authorOf(call.actor).account, content);
  return { status: isNew ? 201 : 200, body: showReaction(world, reaction) };
}
