/** A real name server on loopback, over UDP and TCP, that answers from a table. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import {
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  streamDecode,
  streamEncode,
  TRUNCATED_RESPONSE,
  type Answer,
  type Packet,
} from 'dns-packet';

const codes = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;

export interface Reply {
  readonly code?: keyof typeof codes;
  readonly answers?: readonly Answer[];
  /** Seconds for which the answer `there is none` holds. */
  readonly negative?: number;
  /** Over UDP only that there is more. */
  readonly isCut?: boolean;
  /** Another question's answer comes first. */
  readonly isForged?: boolean;
}

/** Null: never answers. */
export type Zone = (name: string, type: string) => Reply | null;

export interface TestDns {
  readonly server: { readonly address: string; readonly port: number };
  /** `type name` of every question, in order. */
  readonly questions: readonly string[];
  /** Ways they came. */
  readonly ways: readonly string[];
  readonly close: () => Promise<void>;
}

export async function startDns(zone: Zone): Promise<TestDns> {
  const [questions, ways]: [string[], string[]] = [[], []];
  const answer = (packet: Packet, way: string): Packet[] => {
    const [question] = packet.questions ?? [];
    if (!question) return [];
    questions.push(`${question.type} ${question.name}`);
    ways.push(way);
    const reply = zone(question.name, question.type);
    if (!reply) return [];
    const isCut = reply.isCut === true && way === 'udp';
    const authority = {
      type: 'SOA',
      name: question.name,
      ttl: reply.negative ?? 60,
      data: { mname: 'a.b', rname: 'c.d', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: reply.negative ?? 60 },
    } as const;
    const whole: Packet = {
      type: 'response',
      id: packet.id ?? 0,
      flags: AUTHORITATIVE_ANSWER | (isCut ? TRUNCATED_RESPONSE : 0) | codes[reply.code ?? 'NOERROR'],
      questions: [question],
      answers: isCut ? [] : [...(reply.answers ?? [])],
      authorities: reply.answers ? [] : [authority],
    };
    const forged = { ...whole, id: ((packet.id ?? 0) + 1) % 65_536, flags: codes.NXDOMAIN, answers: [] };
    return reply.isForged ? [forged, whole] : [whole];
  };
  const stream = createServer((connection) => {
    connection.on('error', () => undefined);
    connection.on('data', (bytes) => {
      for (const packet of answer(streamDecode(bytes), 'tcp')) {
        const whole = streamEncode(packet);
        // In two pieces, as networks do.
        connection.write(whole.subarray(0, 5));
        setTimeout(() => connection.write(whole.subarray(5)), 10);
      }
    });
  });
  const { socket, port } = await bindBoth(stream);
  socket.on('message', (bytes, { port: asker, address }) => {
    for (const packet of answer(decode(bytes), 'udp')) socket.send(encode(packet), asker, address);
  });
  return {
    server: { address: '127.0.0.1', port },
    questions,
    ways,
    close: async () => {
      await new Promise<void>((resolve) => void socket.close(resolve));
      await new Promise<void>((resolve) => void stream.close(() => resolve()));
    },
  };
}

/** One port that is free over TCP and over UDP: what is free over one may be taken over the other, so another is tried. */
async function bindBoth(stream: Server): Promise<{ socket: Socket; port: number }> {
  for (let attempt = 1; ; attempt++) {
    stream.listen(0, '127.0.0.1');
    await once(stream, 'listening');
    const { port } = stream.address() as AddressInfo;
    const socket = createSocket('udp4');
    try {
      socket.bind(port, '127.0.0.1');
      await once(socket, 'listening');
      return { socket, port };
    } catch (error) {
      socket.close();
      await new Promise<void>((resolve) => void stream.close(() => resolve()));
      if (attempt === 20) throw error;
    }
  }
}
