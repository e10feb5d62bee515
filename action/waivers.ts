/** What people let pass by a command in a comment. The Action keeps nothing: the comments are the record. */
import { askRight, askWaiver, findEdited, findMeant, isWaiver, textsWithValues, type Waiver } from '../gate/index.ts';
import type { Comment, Person } from '../github/index.ts';
import {
  describeOutgrown,
  parseCommands,
  type Command,
  type StatedDecision,
  type Grant,
  type Refusal,
} from '../report/index.ts';
import type { Leak, Report } from '../rules/index.ts';
import type { RunConfiguration } from './configuration.ts';
import { isNamedAnew, namesOf } from './reference.ts';
import { today, type Run } from './run-context.ts';
import { scanFor } from './scan.ts';
import type { RunTrace } from './trace.ts';

export interface WaiverComments {
  readonly configuration: RunConfiguration;
  readonly report: Report;
  /** Ids of the leaks that the comments may be about. */
  readonly leaks: readonly string[];
  readonly comments: readonly Comment[];
  /** An issue is about one leak, and stays so. */
  readonly isOfOne: boolean;
  readonly trace: RunTrace;
}

export interface WaiverDecisions {
  readonly decisions: ReadonlyMap<string, StatedDecision>;
  readonly acknowledgedBy: string | null;
  /** Of everything that waited for it then. */
  readonly acknowledgedAll: { readonly by: string; readonly at: Date } | null;
  /** Why a command had no effect. */
  readonly notices: readonly string[];
}

type WaiverCommand = Waiver | Extract<Command, { kind: 'acknowledge' }>;

interface CommandComment {
  readonly comment: Comment;
  readonly author: Person;
  readonly command: WaiverCommand;
}

export async function hear(run: Run, asked: WaiverComments): Promise<WaiverDecisions> {
  const decisions = new Map<string, StatedDecision>();
  const seconds = new Map<string, Set<number>>();
  const notices: string[] = [];
  let acknowledgedBy: string | null = null;
  let acknowledgedAll: WaiverDecisions['acknowledgedAll'] = null;
  const all = asked.comments.flatMap((comment) => commandsOf(run, comment));
  const comments = [...new Set(all.map(({ comment }) => comment))];
  const giving = await commentsWithValues(run, asked, comments);
  const edited =
    run.github && comments.length > 0 ? await findEdited(run.github, comments) : new Map<number, Refusal>();
  for (const each of all) {
    const { comment, author, command } = each;
    const leak = giving.has(comment.id)
      ? 'value'
      : (edited.get(comment.id) ?? (await findDecidable(run, asked, each, { decisions, seconds })));
    const because =
      typeof leak === 'string' ? refusalWords[leak] : isWaiver(command) ? await whyOver(run, asked, leak, each) : null;
    if (because !== null || typeof leak === 'string')
      notices.push(`/leakwarden ${command.kind} in comment ${comment.id} has no effect: ${because}`);
    else if (isWaiver(command)) decisions.set(leak.id, toDecision(command, author.login));
    else {
      acknowledgedBy = author.login;
      if (command.all) acknowledgedAll = { by: author.login, at: comment.createdAt };
    }
  }
  return { decisions, acknowledgedBy, acknowledgedAll, notices };
}

/** Null: it holds for all that is there now. */
async function whyOver(
  run: Run,
  asked: WaiverComments,
  leak: DecidableLeak,
  { comment, command }: CommandComment,
): Promise<string | null> {
  const outgrown = await asked.trace.outgrownSince(leak.id, comment.createdAt);
  if (outgrown === 'unknown')
    return 'whom the table held when it was given cannot be read; say it again, or take the table out of the text';
  const action = command.kind === 'accept' ? 'accept' : 'false-positive';
  return outgrown && `${namesOf(run, asked, leak)[0]} was ${describeOutgrown({ ...outgrown, action })}`;
}

export function toGrants({ decisions }: WaiverDecisions): readonly Grant[] {
  return [...decisions].map(([leak, { by, reason, until }]) => ({ leak, by, reason, until }));
}

/** Commands of people; a date that is over is read as a mistake, so that the waiver has ended. */
function commandsOf(run: Run, comment: Comment): CommandComment[] {
  const { body, author } = comment;
  if (!author || author.isBot || !body.includes('/leakwarden')) return [];
  return parseCommands(body, today(run)).commands.flatMap((command) =>
    isWaiver(command) || command.kind === 'acknowledge' ? [{ comment, author, command }] : [],
  );
}

function toDecision(command: Waiver, by: string): StatedDecision {
  const until = command.kind === 'accept' ? command.until : null;
  return { action: command.kind, by, reason: command.reason, until };
}

type DecidableLeak = Pick<Leak, 'id' | 'datasets'>;

/** What was heard before it, oldest first. */
interface Before {
  readonly decisions: ReadonlyMap<string, StatedDecision>;
  /** Leak -> who agreed to let it pass where two have to. */
  readonly seconds: Map<string, Set<number>>;
}

async function findDecidable(
  run: Run,
  asked: WaiverComments,
  { comment, author, command }: CommandComment,
  { decisions, seconds }: Before,
): Promise<DecidableLeak | Refusal | 'unnamed'> {
  const { github, repository } = run;
  if (!github) return 'unknown-right';
  const { trace } = asked;
  const speaker = { github, where: repository.where, config: asked.configuration.config, person: author };
  const right = await askRight(speaker);
  if (right !== 'yes') return right;
  if (command.kind === 'acknowledge' && command.all) return { id: '', datasets: [] };
  // A command without a reference means what was not let pass yet.
  const leaks = asked.leaks
    .filter((id) => command.reference !== null || !decisions.has(id))
    .map((id) => asked.report.leaks.find((each) => each.id === id) ?? { id, datasets: [] });
  const leak = await findMeant(
    leaks,
    command.reference,
    async ({ id }) => asked.isOfOne || (await trace.hasStoodBefore(id, comment.createdAt)),
    (each) => namesOf(run, asked, each),
  );
  if (typeof leak === 'string' || !isWaiver(command)) return leak;
  if (command.reference === null && isNamedAnew(run, asked, leak)) return 'unnamed';
  const answer = await askWaiver(speaker, () => trace.bringersOf(leak.id));
  if (answer !== 'one-of-two') return answer === 'yes' ? leak : answer;
  const agreed = (seconds.get(leak.id) ?? new Set()).add(author.id);
  seconds.set(leak.id, agreed);
  return agreed.size > 1 ? leak : 'second-needed';
}

const refusalWords: Readonly<Record<Refusal | 'unnamed' | 'value', string>> = {
  unnamed: 'it is unknown who could read this repository then; write the reference of the leak you mean',
  value: 'it holds something like a value',
  'unknown-leak': 'it names none of the leaks here; write the reference of the leak you mean',
  'came-later': 'what is there now came after the comment; write the reference of the leak you mean',
  'unknown-pusher': 'GitHub does not say who pushed or wrote this; the token needs `contents: read`, also of a fork',
  'second-needed': 'the author of this change is unknown, so a second person has to confirm it',
  'which-leak': 'there are several leaks here; write the reference of one',
  edited: 'the comment was edited',
  'unknown-edit': 'GitHub does not say whether the comment was edited',
  'no-right': 'who wrote it may not decide',
  'own-change': 'nobody accepts what they did themselves',
  'unknown-right': 'the token may not read who has which right',
  'not-here': 'it means nothing here',
};

async function commentsWithValues(
  run: Run,
  { configuration }: WaiverComments,
  comments: readonly Comment[],
): Promise<ReadonlySet<number>> {
  if (comments.length === 0) return new Set();
  const nameOf = ({ id }: Comment): string => `(comment ${id})`;
  const texts = comments.map((comment) => ({ name: nameOf(comment), text: comment.body }));
  const wanted = { path: run.runner.temporary, history: null, head: null, files: false, texts, base: null };
  const report = await scanFor(run, configuration, wanted);
  const giving = textsWithValues(report, comments.map(nameOf));
  return new Set(comments.filter((comment) => giving.has(nameOf(comment))).map(({ id }) => id));
}
