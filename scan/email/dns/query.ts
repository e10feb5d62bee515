/** One question to one name server over UDP, and over TCP where the answer was cut off (RFC 1035, 7766). */
import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import { decode, encode, RECURSION_DESIRED, streamDecode, streamEncode, type DecodedPacket } from 'dns-packet';

export interface NameServer {
  readonly address: string;
  readonly port: number;
}

export type RecordType = 'MX' | 'A' | 'AAAA';

/** The types of the package do not know the code of the answer. */
export type DnsAnswer = DecodedPacket & { readonly rcode?: string };

/** Rejects where no answer came in time, or one that makes no sense. */
export async function query(
  server: NameServer,
  name: string,
  type: RecordType,
  milliseconds: number,
): Promise<DnsAnswer> {
  const question = {
    type: 'query' as const,
    id: randomInt(65_536),
    flags: RECURSION_DESIRED,
    questions: [{ type, name }],
  };
  const deadline = AbortSignal.timeout(milliseconds);
  const answer = await askByDatagram(server, question, deadline);
  return answer.flag_tc ? askByStream(server, question, deadline) : answer;
}

interface Question {
  readonly type: 'query';
  readonly id: number;
  readonly flags: number;
  readonly questions: { readonly type: RecordType; readonly name: string }[];
}

/** Every question has a socket, and so a port, of its own: who would forge an answer has to guess both numbers. */
function askByDatagram({ address, port }: NameServer, question: Question, deadline: AbortSignal): Promise<DnsAnswer> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
    const end = (settle: () => void): void => {
      deadline.removeEventListener('abort', onLate);
      socket.removeAllListeners('error').on('error', () => undefined);
      socket.close();
      settle();
    };
    const onLate = (): void => end(() => reject(new Error('no answer in time')));
    deadline.addEventListener('abort', onLate);
    socket.on('error', (error) => end(() => reject(error)));
    socket.on('message', (bytes) => {
      const answer = toAnswer(() => decode(bytes), question);
      // What does not fit is somebody else's; the right answer may still come.
      if (answer) end(() => resolve(answer));
    });
    // Connected, it takes datagrams of this server alone.
    socket.connect(port, address, () => socket.send(encode(question)));
  });
}

/** An answer over TCP has at most 65,535 bytes behind two that say how many. */
const longestStream = 65_537;

function askByStream({ address, port }: NameServer, question: Question, deadline: AbortSignal): Promise<DnsAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, signal: deadline });
    const pieces: Buffer[] = [];
    let length = 0;
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the answer broke off')));
    socket.on('connect', () => socket.write(streamEncode(question)));
    socket.on('data', (piece) => {
      pieces.push(piece);
      length += piece.length;
      const bytes = Buffer.concat(pieces);
      if (length < 2 || (length < bytes.readUInt16BE(0) + 2 && length < longestStream)) return;
      const answer = toAnswer(() => streamDecode(bytes) as DnsAnswer, question);
      if (answer) resolve(answer);
      socket.destroy();
    });
  });
}

function toAnswer(read: () => DnsAnswer | null, { id, questions }: Question): DnsAnswer | null {
  try {
    const answer = read();
    const [asked] = answer?.questions ?? [];
    const isOurs =
      answer?.type === 'response' &&
      answer.id === id &&
      asked?.type === questions[0]?.type &&
      asked?.name.toLowerCase() === questions[0]?.name;
    return isOurs ? answer : null;
  } catch {
    return null;
  }
}
