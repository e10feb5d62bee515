/** Names of files and refs: found again by what is shown of them, and shown without the values in them. */
import { scan, toNameDocument, type ScanRequest } from '../../scan/index.ts';
import type { TargetName } from './targets.ts';

/** Whether this path, with a preview in each of those places, is what a report shows. */
export function isShownAs(path: string, shown: string, parts: readonly TargetName[]): boolean {
  let bytes = Buffer.from(path);
  if (parts.some(({ offset, length }) => length <= 0 || offset < 0 || offset + length > bytes.length)) return false;
  for (const { offset, length, preview } of parts.toSorted((a, b) => b.offset - a.offset))
    bytes = Buffer.concat([bytes.subarray(0, offset), Buffer.from(preview), bytes.subarray(offset + length)]);
  return bytes.toString() === shown && path !== shown;
}

/** Each name as it may be printed: what the rules find in it is replaced by its preview. */
export async function showNames(
  names: readonly string[],
  request: Omit<ScanRequest, 'path' | 'history' | 'files' | 'input' | 'texts'>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const texts = wanted.map((name, index) => ({ name: `(name ${index})`, text: toNameDocument(name).text }));
  const report = await scan({
    ...request,
    path: '.',
    history: null,
    files: false,
    input: null,
    texts,
    everyPlace: true,
  });
  const found = Map.groupBy(report.findings, ({ path }) => path);
  return new Map(
    wanted.map((name, index) => {
      const parts = (found.get(`(name ${index})`) ?? []).flatMap(({ preview, places }) =>
        places.map(({ offset, length }) => ({ preview, offset, length })),
      );
      return [name, withPreviews(name, parts)];
    }),
  );
}

function withPreviews(name: string, parts: readonly Omit<TargetName, 'shown'>[]): string {
  let bytes = Buffer.from(name);
  let end = bytes.length;
  for (const { offset, length, preview } of parts.toSorted((a, b) => b.offset - a.offset)) {
    if (offset + length > end) continue; // two rules hold of the same bytes
    bytes = Buffer.concat([bytes.subarray(0, offset), Buffer.from(preview), bytes.subarray(offset + length)]);
    end = offset;
  }
  return bytes.toString();
}
