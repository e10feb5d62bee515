/** Corners of archives, of compressed files and of mails: customers there are found, or the corner is named. */
import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { makeMail, makeTar, tarHeader } from '../../../support/containers.ts';
import { corneredCsv, corneredLines, eachLine, testCorners, type Corner } from '../../../support/corners.ts';

const text = `${corneredLines.join('\n')}\n`;

function zipWithGap(gap: string): Buffer {
  const data = deflateRawSync('hello');
  const name = Buffer.from('a.txt');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32('hello'), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(5, 22);
  local.writeUInt16LE(5, 26);
  const c = Buffer.alloc(46);
  c.writeUInt32LE(0x02014b50);
  c.writeUInt16LE(20, 6);
  c.writeUInt16LE(8, 10);
  c.writeUInt32LE(crc32('hello'), 16);
  c.writeUInt32LE(data.length, 20);
  c.writeUInt32LE(5, 24);
  c.writeUInt16LE(5, 28);
  const e = Buffer.alloc(22);
  e.writeUInt32LE(0x06054b50);
  e.writeUInt16LE(1, 8);
  e.writeUInt16LE(1, 10);
  e.writeUInt32LE(51, 12);
  const front = Buffer.concat([local, name, data, Buffer.from(gap)]);
  e.writeUInt32LE(front.length, 16);
  return Buffer.concat([front, c, name, e]);
}

/** Records of pax say how long they are. */
function paxRecord(text: string): string {
  const length = Buffer.byteLength(` ${text}\n`);
  return `${length + String(length + 2).length} ${text}\n`;
}

function tarWith(type: string, header: string): Buffer {
  const bytes = Buffer.from(header);
  const padding = Buffer.alloc((512 - (bytes.length % 512)) % 512);
  return Buffer.concat([tarHeader('x', bytes.length, type), bytes, padding, makeTar({ 'a.txt': 'hello' })]);
}

const headers = 'Received: by mx\r\nFrom: a@b.example\r\nTo: c@d.example\r\nSubject: Hi\r\nMIME-Version: 1.0\r\n';

function inBase64(content: string | Uint8Array): string {
  return Buffer.from(content as string)
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n');
}

function mail(type: string, encoding: string, body: string | Buffer): Buffer {
  const head = `${headers}Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body as string)]);
}

const corners: readonly Corner[] = [
  ['between the files.zip', () => zipWithGap(text)],
  [
    'records of pax.tar',
    () =>
      tarWith(
        'x',
        eachLine((l) => paxRecord(`comment=${l}`)),
      ),
  ],
  ['no records of pax.tar', () => tarWith('g', text)],
  ['long link.tar', () => tarWith('K', text)],
  [
    'comment.gz',
    () => {
      const packed = gzipSync('hello');
      packed[3] = 16;
      return Buffer.concat([packed.subarray(0, 10), Buffer.from(`${text}\0`), packed.subarray(10)]);
    },
  ],
  [
    'lines that begin with From.mbox',
    () =>
      Buffer.from(
        `From a@b Mon Mar  2 10:00:00 2026\n${headers.replaceAll('\r', '')}\nHello\n${eachLine((l) => `From ${l}\n`)}`,
      ),
  ],
  [
    'mail in a mail.eml',
    () => mail('message/rfc822', 'base64', inBase64(makeMail('x', [{ name: 'a.csv', content: corneredCsv }]))),
  ],
  ['remark.eml', () => mail('text/csv', 'base64 (hi)', inBase64(gzipSync(corneredCsv)))],
  ['wide.eml', () => mail('text/plain; charset=utf-16le', '8bit', Buffer.from(text, 'utf16le'))],
  [
    'encrypted.eml',
    () =>
      mail(
        'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
        'base64',
        inBase64(Buffer.concat([Buffer.from('308006092a864886f70d010703a080', 'hex'), randomBytes(2_000)])),
      ),
    'smime.p7m: CMS message: no reader; only who has the key can look: accept it by name where that is meant',
  ],
  [
    'winmail.eml',
    () =>
      mail(
        'application/ms-tnef; name="winmail.dat"',
        'base64',
        inBase64(Buffer.concat([Buffer.from('789f3e22', 'hex'), deflateSync(corneredCsv)])),
      ),
    'winmail.dat: Outlook attachment (winmail.dat): no reader; tnef unpacks it',
  ],
];

testCorners(corners);
