/** What is news to a team: pure, from what it was told and what is so now. */
import type { DigestFacts, DigestLeak } from '../../report/index.ts';
import type { Severity } from '../../rules/index.ts';

/** What a team was told so far; kept in the store, by ids. */
export interface DigestMemory {
  readonly leaks: Readonly<Record<string, StatedLeak>>;
  /** Settings to fix, by the id of the repository. */
  readonly settings: Readonly<Record<string, number>>;
}

interface StatedLeak {
  readonly severity: Severity;
  /** How often it was said that it is overdue, and when last. */
  readonly reminded: number;
  readonly remindedAt: string | null;
}

export interface DigestNow {
  readonly open: readonly OpenLeak[];
  /** Of those that were told and are open no more: how they ended. What is not known any more is missing. */
  readonly ended: readonly (DigestLeak & { readonly id: string; readonly how: 'fixed' | 'decided' })[];
  readonly settings: readonly { readonly repository: number; readonly name: string; readonly failing: number }[];
}

export interface OpenLeak extends DigestLeak {
  readonly id: string;
  readonly due: Date | null;
}

interface DigestDecision {
  /** null: nothing changed, and nobody hears anything. */
  readonly facts: DigestFacts | null;
  readonly memory: DigestMemory;
}

const day = 86_400_000;
/** Said again after 1, 2, 4 … 32 days. */
const longestWait = 32;

export const noMemory: DigestMemory = { leaks: {}, settings: {} };

/** A day or a week. */
export function decideDigest(team: string, memory: DigestMemory, present: DigestNow, now: Date): DigestDecision {
  const fresh = present.open.filter((leak) => isNews(memory, leak));
  const overdue = present.open.filter((leak) => !fresh.includes(leak) && isReminderDue(memory, leak, now));
  const settings = present.settings.flatMap(({ repository, name, failing }) => {
    const before = memory.settings[repository] ?? 0;
    return before === failing ? [] : [{ name, before, now: failing }];
  });
  const hasNews = [fresh, overdue, settings, present.ended].some(({ length }) => length > 0);
  const open = Map.groupBy(present.open, ({ severity }) => severity);
  return {
    facts: hasNews
      ? {
          kind: 'digest',
          team,
          fresh: fresh.map(toLine),
          overdue: overdue.map(toLine),
          ended: present.ended.map(({ how, ...leak }) => ({ ...toLine(leak), how })),
          settings,
          open: new Map([...open].map(([severity, leaks]) => [severity, leaks.length])),
        }
      : null,
    memory: {
      leaks: Object.fromEntries(
        present.open.map((leak) => [leak.id, remember(memory, leak, overdue.includes(leak), now)]),
      ),
      settings: Object.fromEntries(present.settings.map(({ repository, failing }) => [repository, failing])),
    },
  };
}

/** At any time of the day: what is critical and was not told as such. Everything else waits for the digest. */
export function decideBreakthrough(team: string, memory: DigestMemory, open: readonly OpenLeak[]): DigestDecision {
  const fresh = open.filter((leak) => leak.severity === 'critical' && isNews(memory, leak));
  if (fresh.length === 0) return { facts: null, memory };
  const said = fresh.map(({ id }) => [id, { severity: 'critical', reminded: 0, remindedAt: null }] as const);
  return {
    facts: { kind: 'critical', team, fresh: fresh.map(toLine), overdue: [], ended: [], settings: [], open: new Map() },
    memory: { ...memory, leaks: { ...memory.leaks, ...Object.fromEntries(said) } },
  };
}

/** Also what became critical since. */
function isNews({ leaks }: DigestMemory, { id, severity }: OpenLeak): boolean {
  const stated = leaks[id];
  return stated === undefined || (severity === 'critical' && stated.severity !== 'critical');
}

function isReminderDue({ leaks }: DigestMemory, { id, due }: OpenLeak, now: Date): boolean {
  if (due === null || due > now) return false;
  const { reminded = 0, remindedAt = null } = leaks[id] ?? {};
  if (remindedAt === null) return true;
  return now.getTime() - Date.parse(remindedAt) >= Math.min(2 ** (reminded - 1), longestWait) * day - day / 4;
}

function remember({ leaks }: DigestMemory, { id, severity }: OpenLeak, isReminded: boolean, now: Date): StatedLeak {
  const { reminded = 0, remindedAt = null } = leaks[id] ?? {};
  return isReminded
    ? { severity, reminded: reminded + 1, remindedAt: now.toISOString() }
    : { severity, reminded, remindedAt };
}

function toLine({ reference, title, severity, repository, url, dueOn }: DigestLeak): DigestLeak {
  return { reference, title, severity, repository, url, dueOn };
}
