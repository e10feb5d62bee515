/** What a run of encoded text is: a container, text, or nothing that is read; alone, or together with the lines behind it. */
import { mayHoldContainer, recogniseContainer, type EncodedContainer } from '../formats/encodings/encoded-container.ts';
import { isText } from '../formats/encodings/encoded.ts';
import { encodings } from '../formats/encodings/kinds.ts';
import { joinLines, type JoinedLines } from '../formats/encodings/lines-joined.ts';
import type { EncodedRun } from '../match/matcher.ts';

export interface EncodedText extends Pick<JoinedLines, 'bytes' | 'end' | 'sourceOf'> {
  readonly container?: EncodedContainer;
}

/** Encoded characters that say whether lines make up one text. */
const looked = 8_192;

/** Null where it is neither text nor something that may be opened. */
export function joinEncoded(text: Buffer, run: EncodedRun): EncodedText | null {
  const alone = { bytes: text.subarray(run.start, run.end), end: run.end, sourceOf: (at: number) => run.start + at };
  if (run.id === encodings.percent || run.id === encodings.escape) return alone;
  if (mayHoldContainer(text, run.start, run.end)) {
    const joined = joinLines(text, run.start, run.end);
    const container = recogniseContainer(joined.bytes);
    if (container) return { ...joined, container };
  }
  if (run.id === encodings.binary) return null;
  return run.id === encodings.base64 && isOneText(text, run) ? joinLines(text, run.start, run.end) : alone;
}

/** Lines of base64 belong together where they are text together. */
function isOneText(text: Buffer, { start, end }: EncodedRun): boolean {
  const { bytes, lines } = joinLines(text, start, end, looked);
  return lines > 1 && isText(Buffer.from(bytes.toString('latin1', 0, looked), 'base64'), looked);
}
