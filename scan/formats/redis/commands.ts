/** Commands that write to Redis: append-only files (RESP arrays) and scripts for redis-cli, a command a line. */
import type { Budget } from '../budget.ts';
import { collect } from '../bytes.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { DecodeError } from '../errors.ts';
import { toLinesPart } from '../json-lines.ts';
import type { ContainerPart, Input } from '../types.ts';
import { toRecord } from './record.ts';

export async function* readCommands({ bytes, size, budget }: Input): AsyncGenerator<ContainerPart> {
  const held = await collect(bytes, size, budget);
  try {
    yield toLinesPart(null, recordsOf(held.bytes, budget), budget);
  } finally {
    held.release();
  }
}

/** `bytes`: commands, and nothing else. */
export function recordsOf(bytes: Buffer, budget: Budget): Generator {
  return toRecords(bytes[0] === 0x2a ? arraysOf(bytes) : linesOf(bytes, budget));
}

const longest = 536_870_912;
const mostWords = 1_048_576;

/** `*3\r\n$4\r\nHSET\r\n…`; lines that begin with `#` say when it was written. */
function* arraysOf(bytes: Buffer): Generator<string[]> {
  const cursor = new ByteCursor(bytes);
  while (cursor.left > 0) {
    const head = cursor.until(10).toString('latin1').trimEnd();
    if (head.startsWith('#') || head === '') continue;
    const count = toCount(head, '*', mostWords);
    const words: string[] = [];
    for (let at = 0; at < count; at++) {
      words.push(cursor.text(toCount(cursor.until(10).toString('latin1').trimEnd(), '$', longest)));
      cursor.skip(2);
    }
    yield words;
  }
}

function toCount(text: string, sign: string, most: number): number {
  const count = /^.\d{1,10}$/.test(text) && text.startsWith(sign) ? Number(text.slice(1)) : -1;
  if (count < 0 || count > most) throw new DecodeError('damaged');
  return count;
}

/** Words as redis-cli splits them (sds.c, sdssplitargs). */
const word = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\S+)/g;
const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' };

function* linesOf(bytes: Buffer, budget: Budget): Generator<string[]> {
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    const line = bytes.toString('utf8', at, end < 0 ? bytes.length : end).trim();
    at = end < 0 ? bytes.length : end + 1;
    budget.cells(1);
    if (line === '' || line.startsWith('#')) continue;
    yield [...line.matchAll(word)].map(([, double, single, plain]) =>
      double === undefined ? (single ?? plain ?? '') : unescape(double),
    );
  }
}

function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  const bytes = text.replace(/\\x([0-9a-fA-F]{2})|\\(.)/g, (_, hex?: string, sign = '') =>
    hex === undefined ? (signs[String(sign)] ?? String(sign)) : `\0${hex}`,
  );
  // What is written in bytes is UTF-8.
  return bytes.replace(/(?:\0[0-9a-fA-F]{2})+/g, (run) =>
    Buffer.from(run.replaceAll('\0', ''), 'hex').toString('utf8'),
  );
}

/** Fields that are set one by one are one record. */
function* toRecords(commands: Iterable<readonly string[]>): Generator {
  let [open, fields]: [string | null, string[]] = [null, []];
  for (const [name = '', key = '', ...rest] of commands) {
    const command = name.toUpperCase();
    const isMap = command === 'HSET' || command === 'HMSET' || command === 'HSETNX';
    if (open !== null && !(isMap && key === open)) {
      yield toRecord(open, fields, true);
      [open, fields] = [null, []];
    }
    if (isMap) [open, fields] = [key, [...fields, ...rest]];
    else if (rest.length > 0) yield toRecord(key, valuesOf(command, rest), false);
  }
  if (open !== null) yield toRecord(open, fields, true);
}

/** Without what stands between the key and the value. */
function valuesOf(command: string, rest: readonly string[]): readonly string[] {
  if (['SETEX', 'PSETEX', 'JSON.SET', 'SETRANGE'].includes(command)) return rest.slice(1, 2);
  return command === 'SET' || command === 'SETNX' || command === 'GETSET' ? rest.slice(0, 1) : rest;
}
