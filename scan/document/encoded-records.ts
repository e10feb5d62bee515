/** Whole tables that stand encoded in a text, read as documents of their own: in place, only their values would be matched. */
import { isText } from '../formats/encodings/encoded.ts';
import type { EncodedContainer } from '../formats/encodings/encoded-container.ts';
import { encodings } from '../formats/encodings/kinds.ts';
import type { ContainerReader } from '../formats/types.ts';
import type { EncodedRun } from '../match/matcher.ts';
import type { EncodedText } from './encoded-text.ts';

/** Encoded characters: fewer hold no table. */
const least = 1_000;
/** Of them these are looked at: fours, and pairs. */
const looked = 8_192;
const fewest = { addresses: 3, lines: 5 };

/** Null where it is a text of another kind, or none. */
export function findRecords(run: EncodedRun, { bytes }: EncodedText): EncodedContainer | null {
  if (bytes.length < least) return null;
  const encoding = run.id === encodings.base64 ? 'base64' : run.id === encodings.hex ? 'hex' : null;
  if (encoding === null) return null;
  const head = Buffer.from(bytes.toString('latin1', 0, looked), encoding);
  if (!isText(head, looked)) return null;
  const text = head.toString('latin1');
  const isTable = /^[^\n]*[,;\t|][^\n]*[,;\t|]/.test(text) && text.split('\n').length > fewest.lines;
  const hasPeople = text.split(/\w@\w/).length > fewest.addresses;
  return isTable || hasPeople ? { format: decodedText, encoding } : null;
}

const readDecoded: ContainerReader = async function* ({ bytes, size }) {
  yield { kind: 'document', name: null, bytes, size, isText: false };
};

const decodedText: EncodedContainer['format'] = {
  name: 'encoded text',
  recognise: () => false,
  load: async () => readDecoded,
};
