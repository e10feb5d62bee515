/**
 * Git's wire protocol, version 2 (gitprotocol-v2): the two commands that a cache needs. isomorphic-git speaks version
 * 1, which cannot ask for several commits by id at once.
 */
import { isNullId } from '../null-id.ts';
import { MirrorError } from '../problem.ts';
import type { Connection, RemoteRefs } from '../remote.ts';
import { post, toProblem } from './http.ts';

const delimiter = '0001';
const flush = '0000';

/** Branches, tags and pull refs. Throws MirrorError. */
export async function listRefs(connection: Connection, seconds: number): Promise<RemoteRefs> {
  const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/', 'refs/pull/'].map((prefix) =>
    packet(`ref-prefix ${prefix}\n`),
  );
  const body = [
    packet('command=ls-refs\n'),
    packet('object-format=sha1\n'),
    delimiter,
    packet('symrefs\n'),
    ...prefixes,
    flush,
  ];
  const refs = new Map<string, string>();
  let head: string | null = null;
  for await (const line of packets(connection, body, seconds)) {
    const [, id, name, target] =
      /^([0-9a-f]{40}) (HEAD|refs\/[^ \n]+)(?: symref-target:(refs\/[^ \n]+))?/.exec(line.toString('latin1')) ?? [];
    if (name === 'HEAD') head = target ?? null;
    else if (id && name && !isNullId(id)) refs.set(name, id);
  }
  return { refs, head };
}

export interface FetchRequest {
  readonly ids: readonly string[];
  /** What is here with all it leads to. */
  readonly haves: readonly string[];
}

/** Pieces of one pack that needs nothing else. Throws MirrorError. */
export async function* fetchPack(
  connection: Connection,
  { ids, haves }: FetchRequest,
  seconds: number,
): AsyncGenerator<Buffer> {
  const wants = ids.map((id) => packet(`want ${id}\n`));
  const known = haves.map((id) => packet(`have ${id}\n`));
  const how = [packet('no-progress\n'), packet('ofs-delta\n')];
  const command = [packet('command=fetch\n'), packet('object-format=sha1\n'), delimiter];
  const body = [...command, ...how, ...wants, ...known, packet('done\n'), flush];
  let isPack = false;
  for await (const line of packets(connection, body, seconds)) {
    if (!isPack) isPack = line.toString('latin1') === 'packfile\n';
    else if (line[0] === 1) yield line.subarray(1);
    else if (line[0] === 3) throw new MirrorError('git', 'the server could not make the pack');
  }
  if (!isPack) throw new MirrorError('unavailable', 'the answer holds no pack');
}

function packet(text: string): string {
  return (text.length + 4).toString(16).padStart(4, '0') + text;
}

/** Packets up to the end of the answer; delimiters are left out. */
async function* packets(connection: Connection, body: readonly string[], seconds: number): AsyncGenerator<Buffer> {
  const response = await post(connection, Buffer.from(body.join('')), seconds);
  try {
    yield* cutPackets(response);
  } catch (error) {
    throw error instanceof Error ? toProblem(error, connection.signal) : error;
  } finally {
    response.destroy();
  }
}

const ended = new MirrorError('unavailable', 'the answer ends too early');

async function* cutPackets(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (let length = lengthAt(rest); length !== null; length = lengthAt(rest)) {
      if (length === 0) return;
      const line = rest.subarray(4, Math.max(4, length));
      rest = rest.subarray(Math.max(4, length));
      if (line.subarray(0, 4).toString('latin1') === 'ERR ') throw toRefusal(line);
      if (length > 3) yield line;
    }
  }
  throw ended;
}

/** Null where the packet is not whole yet; below 4 are the special ones. */
function lengthAt(rest: Buffer): number | null {
  if (rest.length < 4) return null;
  const text = rest.toString('latin1', 0, 4);
  if (!/^[0-9a-f]{4}$/.test(text)) throw new MirrorError('unavailable', 'the answer is not in Git’s protocol');
  const length = Number.parseInt(text, 16);
  return rest.length >= length ? length : null;
}

function toRefusal(line: Buffer): MirrorError {
  return /not our ref/.test(line.toString('latin1'))
    ? new MirrorError('missing', 'the server does not have what was asked for')
    : new MirrorError('git', 'the server refused');
}
