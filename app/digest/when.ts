/** Whether it is a team's turn. Pure; times of the day are those of the team's zone, whatever its clocks do in spring. */
import { isQuietAt } from '../settings/digests.ts';
import type { DigestOrder } from './types.ts';

interface LocalTime {
  /** ISO 8601. */
  readonly date: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly minutes: number;
}

/** Once a day or week, not before its time, on its days, not in its quiet hours. What was missed is made up for. */
export function isTurn(order: DigestOrder, last: Date | null, now: Date): boolean {
  const local = toLocalTime(now, order.zone);
  if (!order.days.includes(local.weekday) || local.minutes < order.at || isQuietAt(order.quiet, local.minutes))
    return false;
  return last === null || periodOf(order, toLocalTime(last, order.zone)) !== periodOf(order, local);
}

function toLocalTime(at: Date, zone: string): LocalTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const date = [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
  return {
    date,
    weekday: new Date(`${date}T00:00:00Z`).getUTCDay(),
    minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
  };
}

/** The day, or the Monday of its week. */
function periodOf({ every }: DigestOrder, { date, weekday }: LocalTime): string {
  if (every === 'day') return date;
  const monday = new Date(Date.parse(`${date}T00:00:00Z`) - ((weekday + 6) % 7) * 86_400_000);
  return monday.toISOString().slice(0, 10);
}
