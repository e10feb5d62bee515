/** One comment with commands in it: read, check the right of who wrote it, do, answer. */
import { findEdited, toApprovers } from '../../../gate/index.ts';
import { comment as writeComment, readComment, readPull } from '../../../github/index.ts';
import { formatIssueComment, parseCommands, type Command, type IssueChange } from '../../../report/index.ts';
import { intentOf } from '../../intent.ts';
import { today, type JobContext } from '../../job-context.ts';
import type { Job } from '../../queue/index.ts';
import { loadConfiguration } from '../../repository/configuration.ts';
import { openRepository, type RepositoryAccess } from '../../repository/open.ts';
import { findByIssue, findCollecting } from '../../store/index.ts';
import type { CommandRequest, SpokenRequest } from './request.ts';
import { decideOn } from './decisions.ts';
import { isStranger, mayAsk } from './right.ts';
import { holdsValue, valueMistake } from './values.ts';

declare module '../../queue/job.ts' {
  interface JobIds {
    readonly 'run-command': InRepository & { readonly number: number; readonly comment: number };
  }
}

type CommandJob = Job<'run-command'>;

export async function runCommand(context: JobContext, job: CommandJob): Promise<void> {
  const access = await openRepository(context, job);
  if (!access) return;
  const comment = await readComment(access.github, access.where, 'comment', job.comment);
  if (!comment?.author || comment.author.isBot || comment.number !== job.number) return;
  const { commands, mistakes } = parseCommands(comment.body, today(context));
  if (commands.length === 0 && mistakes.length === 0) return;
  const pull = await readPull(access.github, access.where, job.number);
  const leaking = pull ? access : await openLeaking(context, access, job.number);
  // What is not ours is not answered: a public repository may be read by anybody.
  if (!leaking) return;
  const configuration = await loadConfiguration(context, leaking);
  if (configuration.config === null) return;
  const request: SpokenRequest = {
    access,
    leaking,
    configuration,
    comment,
    author: comment.author,
    number: job.number,
    pull,
    askedAt: comment.createdAt,
    source: `comment:${comment.id}`,
  };
  if (await isStranger(request)) return;
  if (await holdsValue(context, configuration, comment.body))
    return answer(context, request, 'value', {
      kind: 'mistakes',
      mistakes: [valueMistake(access.present.visibility === 'public')],
    });
  for (const [index, each] of commands.entries()) await run(context, request, each, index);
  if (mistakes.length > 0) await answer(context, request, 'mistakes', { kind: 'mistakes', mistakes });
}

/** The repository of the leak that an issue is about. */
async function openLeaking(
  context: JobContext,
  access: RepositoryAccess,
  issue: number,
): Promise<RepositoryAccess | null> {
  const listed = await findCollecting(context.db, access.row.id, issue);
  if (listed !== null) return openRepository(context, { installation: access.installation.id, repository: listed });
  const leak = await findByIssue(context.db, access.row.id, issue);
  if (!leak) return null;
  if (leak.repository_id === access.row.id) return access;
  return openRepository(context, { installation: leak.installation_id, repository: leak.repository_id });
}

async function run(context: JobContext, request: SpokenRequest, each: Command, index: number): Promise<void> {
  const change = await act(context, request, each, index);
  await answer(context, request, `${index}:${each.kind}`, change);
}

async function act(context: JobContext, request: SpokenRequest, each: Command, index: number): Promise<IssueChange> {
  const approvers = toApprovers(request.configuration.config);
  if (each.kind === 'help') return { kind: 'help', approvers };
  const edited = (await findEdited(request.access.github, [request.comment])).get(request.comment.id);
  if (edited) return { kind: 'refused', command: each.kind, because: edited, approvers };
  if (each.kind !== 'rescan') return decideOn(context, request, { command: each, index, approvers });
  const right = await mayAsk(request);
  return right === 'yes'
    ? rescan(context, request)
    : { kind: 'refused', command: each.kind, because: right, approvers };
}

async function rescan(context: JobContext, { access, leaking, pull, number }: CommandRequest): Promise<IssueChange> {
  const where = { installation: leaking.installation.id, repository: leaking.row.id };
  if (pull) await context.queue.send({ kind: 'judge-head', ...where, head: pull.head.sha, base: null });
  else {
    await context.queue.send({ kind: 'verify-leaks', ...where });
    await context.queue.send({
      kind: 'follow-issue',
      installation: access.installation.id,
      repository: access.row.id,
      number,
    });
  }
  return { kind: 'rescan' };
}

async function answer(context: JobContext, request: SpokenRequest, part: string, change: IssueChange): Promise<void> {
  const key = `${request.comment.id}:${part}`;
  await writeComment(request.access.github, request.access.where, request.number, {
    key,
    body: formatIssueComment(change, key),
    creator: context.login,
    intent: await intentOf(context, `comment:${key}`),
    now: context.now(),
  });
}
