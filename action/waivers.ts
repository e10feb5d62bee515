/**
 * What people with the right let pass, by a command in a comment. The Action keeps nothing: the comments are the record,
 * and rights are asked for each time.
 */
import { isTeamMember, readCommitAccounts, readRights, isProblem, type Comment, type GitHub } from '../github/index.ts';
import { parseCommands, referenceOf, type Command, type Decision, type Grant } from '../report/index.ts';
import type { Report } from '../rules/index.ts';
import { approvingTeams, mayDecide, type Config } from '../scan/index.ts';
import { today, type Run } from './run-context.ts';
import { scanFor } from './scan.ts';

export interface Asked {
  readonly report: Report;
  readonly config: Config;
  /** Ids of the leaks that the comments may be about. */
  readonly leaks: readonly string[];
  readonly comments: readonly Comment[];
  /** Of the pull request. */
  readonly authorId: number | null;
}

export interface Heard {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly acknowledgedBy: string | null;
  /** Why a command had no effect. */
  readonly notices: readonly string[];
}

type Waiver = Extract<Command, { kind: 'accept' | 'false-positive' | 'acknowledge' }>;

export async function hear(run: Run, asked: Asked): Promise<Heard> {
  const decisions = new Map<string, Decision>();
  const notices: string[] = [];
  let acknowledgedBy: string | null = null;
  const said = asked.comments.flatMap((comment) => commandsOf(run, comment).map((command) => ({ comment, command })));
  const giving = await commentsWithValues(run, asked, [...new Set(said.map(({ comment }) => comment))]);
  for (const { comment, command } of said) {
    const refusal = giving.has(comment.id)
      ? 'it holds something like a value'
      : await refuse(run, asked, comment, command);
    const by = comment.author?.login ?? '';
    if (refusal !== null)
      notices.push(`/leakwarden ${command.kind} in comment ${comment.id} has no effect: ${refusal}`);
    else if (command.kind === 'acknowledge') acknowledgedBy = by;
    else for (const leak of targets(asked, command)) decisions.set(leak, toDecision(command, by));
  }
  return { decisions, acknowledgedBy, notices };
}

export function toGrants({ decisions }: Heard): readonly Grant[] {
  return [...decisions].map(([leak, { by, reason, until }]) => ({ leak, by, reason, until }));
}

/** Commands of people; a date that is over is read as a mistake, so that the waiver has ended. */
function commandsOf(run: Run, { body, author }: Comment): Waiver[] {
  if (!author || author.isBot || !body.includes('/leakwarden')) return [];
  return parseCommands(body, today(run)).commands.filter(
    (command): command is Waiver =>
      command.kind === 'accept' || command.kind === 'false-positive' || command.kind === 'acknowledge',
  );
}

function toDecision(command: Exclude<Waiver, { kind: 'acknowledge' }>, by: string): Decision {
  const until = command.kind === 'accept' ? command.until : null;
  return { action: command.kind, by, reason: command.reason, until };
}

/** The one leak there is, or the one that is named. */
function targets({ leaks }: Asked, { reference }: Waiver): readonly string[] {
  if (reference === null) return leaks.length === 1 ? leaks : [];
  const named = leaks.filter((id) => referenceOf(id) === reference);
  return named.length === 1 ? named : [];
}

/** Null: it counts. */
async function refuse(run: Run, asked: Asked, comment: Comment, command: Waiver): Promise<string | null> {
  const { github } = run;
  const { author } = comment;
  if (!github || !author) return 'nobody is known to have said it';
  const [leak] = targets(asked, command);
  if (leak === undefined) return 'it names none of the leaks here; write its reference';
  // Whoever may write may change the comments of others; what it said when it was written is not known.
  if (comment.updatedAt.getTime() !== comment.createdAt.getTime()) return 'the comment was edited';
  try {
    const right = await readRights(github, run.place.where, author.login);
    const isAuthor = command.kind !== 'acknowledge' && (await isOwn(run, github, asked, { leak, author: author.id }));
    const teams = await teamsOf(github, asked.config, author.login);
    const answer = mayDecide({ login: author.login, right, teams, isAuthor }, asked.config);
    return answer === 'yes' ? null : words[answer];
  } catch (error) {
    if (isProblem(error, 'forbidden', 'unauthorized')) return 'the token may not read who has which right';
    throw error;
  }
}

const words = {
  'no-right': 'who wrote it may not decide',
  'own-change': 'nobody accepts what they did themselves',
} as const;

const mostCommits = 20;

/** Opened the pull request, or made one of the first commits that hold it. */
async function isOwn(
  { place }: Run,
  github: GitHub,
  { report, authorId }: Asked,
  { leak, author }: { readonly leak: string; readonly author: number },
): Promise<boolean> {
  if (author === authorId) return true;
  const located = [...report.findings, ...report.datasets].filter((each) => each.leak === leak);
  const commits = new Set(located.flatMap(({ first }) => first.commit ?? []));
  for (const commit of [...commits].slice(0, mostCommits))
    if ((await readCommitAccounts(github, place.where, commit)).includes(author)) return true;
  return false;
}

async function teamsOf(github: GitHub, config: Config, login: string): Promise<readonly string[]> {
  const teams: string[] = [];
  for (const team of approvingTeams(config))
    if (await isTeamMember(github, team, login)) teams.push(`${team.organisation}/${team.slug}`);
  return teams;
}

/** What is said in a command is repeated: it must hold no secret and nobody's data (DESIGN, promise 1). */
async function commentsWithValues(
  run: Run,
  { config }: Asked,
  comments: readonly Comment[],
): Promise<ReadonlySet<number>> {
  if (comments.length === 0) return new Set();
  const texts = comments.map(({ id, body }) => ({ name: `(comment ${id})`, text: body }));
  const wanted = { path: run.runner.temporary, history: null, head: null, files: false, texts, base: null };
  const { findings, datasets, complete } = await scanFor(run, config, wanted);
  if (!complete) return new Set(comments.map(({ id }) => id));
  const paths = new Set([...findings, ...datasets].map(({ path }) => path));
  return new Set(comments.filter(({ id }) => paths.has(`(comment ${id})`)).map(({ id }) => id));
}
