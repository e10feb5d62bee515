/** Lists in pages, with the Link header that clients follow. */
import type { ScanAnswer, Call } from './call.ts';

export const pageSizeOf = (call: Call): number => within(call.query.get('per_page'), 30, 100);

function within(value: string | null, otherwise: number, most: number): number {
  const number = Number(value ?? otherwise);
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : otherwise;
}

/** `show` is called for what the page holds only. */
export async function page<T>(
  call: Call,
  items: readonly T[],
  show: (item: T) => unknown,
  wrap: (shown: readonly unknown[]) => unknown = (shown) => shown,
): Promise<ScanAnswer> {
  const size = pageSizeOf(call);
  const number = within(call.query.get('page'), 1, Number.MAX_SAFE_INTEGER);
  const shown: unknown[] = [];
  for (const item of items.slice((number - 1) * size, number * size)) shown.push(await show(item));
  const link = linkHeader(call, number, Math.max(1, Math.ceil(items.length / size)));
  return { status: 200, body: wrap(shown), headers: link === '' ? {} : { link } };
}

/** Lists that go on from an entry and not from a number: `page` means nothing to them. */
export async function cursorPage<T>(
  call: Call,
  items: readonly T[],
  nameOf: (item: T) => string,
  show: (item: T) => unknown,
): Promise<ScanAnswer> {
  const after = call.query.get('after');
  const rest = after === null ? items : items.slice(items.findIndex((item) => nameOf(item) === after) + 1);
  const shown = rest.slice(0, pageSizeOf(call));
  const last = shown.at(-1);
  if (last === undefined || shown.length === rest.length) return { status: 200, body: shown.map(show) };
  const query = new URLSearchParams(call.query);
  query.set('after', nameOf(last));
  const link = `<${call.base}${call.path}?${query.toString()}>; rel="next"`;
  return { status: 200, body: shown.map(show), headers: { link } };
}

/** Lists of checks, repositories and the like come with their number. */
export async function countedPage<T>(
  call: Call,
  name: string,
  items: readonly T[],
  show: (item: T) => unknown,
  more: Readonly<Record<string, unknown>> = {},
): Promise<ScanAnswer> {
  return page(call, items, show, (shown) => ({ total_count: items.length, ...more, [name]: shown }));
}

function linkHeader(call: Call, number: number, last: number): string {
  const to = (target: number, relation: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(target));
    return `<${call.base}${call.path}?${query.toString()}>; rel="${relation}"`;
  };
  return [
    ...(number > 1 ? [to(number - 1, 'prev'), to(1, 'first')] : []),
    ...(number < last ? [to(number + 1, 'next'), to(last, 'last')] : []),
  ].join(', ');
}
