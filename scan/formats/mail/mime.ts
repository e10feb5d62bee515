/** The structure of a mail: its parts that hold something, and where. */

export interface Leaf {
  readonly name: string;
  /** Header of the part, unfolded. */
  readonly header: string;
  readonly start: number;
  readonly end: number;
  /** Null where it stands as it is. */
  readonly encoding: 'base64' | 'quoted-printable' | 'binary' | null;
  /** Of an encoded text that is no UTF-8; else null. */
  readonly charset: string | null;
}

const deepest = 20;
const mostLeaves = 10_000;

export interface Leaves {
  /** In the order they stand in. */
  readonly leaves: readonly Leaf[];
  /** Why there are more of them; null where there are not. */
  readonly left: string | null;
}

export function leavesOf(mail: Buffer): Leaves {
  const found: { leaves: Leaf[]; left: string | null } = { leaves: [], left: null };
  readPart(mail.toString('latin1'), { start: 0, end: mail.length }, found, 0);
  return found;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function readPart(
  mail: string,
  { start, end }: Span,
  found: { leaves: Leaf[]; left: string | null },
  depth: number,
): void {
  const { leaves } = found;
  if (leaves.length >= mostLeaves) found.left = `more than ${mostLeaves} parts`;
  else if (depth > deepest) found.left = `parts nested deeper than ${deepest}`;
  if (leaves.length >= mostLeaves || depth > deepest) return;
  const headerEnd = endOfHeader(mail, start, end);
  const header = mail.slice(start, Math.min(headerEnd, start + 100_000)).replace(/\r?\n[ \t]+/g, ' ');
  const type = fieldOf(header, 'content-type');
  const encoding = fieldOf(header, 'content-transfer-encoding').trim().toLowerCase();
  const boundary = parameterOf(type, 'boundary');
  const isPlain = encoding !== 'base64' && encoding !== 'quoted-printable';
  if (/^multipart\//i.test(type) && boundary !== '' && isPlain) {
    leaves.push(toLeaf({ start: headerEnd, end: headerEnd }, header, type, leaves.length));
    for (const span of cut(mail, { start: headerEnd, end }, boundary)) readPart(mail, span, found, depth + 1);
  } else if (/^message\/rfc822/i.test(type) && isPlain) readPart(mail, { start: headerEnd, end }, found, depth + 1);
  else {
    const leaf = toLeaf({ start: headerEnd, end }, header, type, leaves.length);
    // Two bytes a letter are none that could be found where they stand.
    if (isPlain) leaves.push(leaf.charset?.startsWith('utf-16') ? { ...leaf, encoding: 'binary' } : leaf);
    else leaves.push({ ...leaf, encoding: encoding === 'base64' ? 'base64' : 'quoted-printable' });
  }
}

function toLeaf({ start, end }: Span, header: string, type: string, count: number): Leaf {
  const charset = /^text\//i.test(type) ? parameterOf(type, 'charset').toLowerCase() : '';
  const isKnown = charset === '' || charset === 'utf-8' || charset === 'us-ascii';
  return {
    name: nameOf(header, type) || `part ${count + 1}`,
    header,
    start,
    end,
    encoding: null,
    charset: isKnown ? null : charset,
  };
}

/** Behind the first empty line. */
function endOfHeader(mail: string, start: number, end: number): number {
  if (mail.startsWith('\n', start) || mail.startsWith('\r\n', start)) return mail.indexOf('\n', start) + 1;
  const [short, long] = [mail.indexOf('\n\n', start), mail.indexOf('\n\r\n', start)];
  const found = [short < 0 ? end : short + 2, long < 0 ? end : long + 3];
  return Math.min(end, ...found);
}

function fieldOf(header: string, name: string): string {
  const lines = header.split(/\r?\n/);
  const line = lines.find((each) => each.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

function parameterOf(field: string, name: string): string {
  const [, quoted, plain] = new RegExp(`;\\s*${name}\\*?(?:0\\*?)?=(?:"([^"]*)"|([^\\s;]*))`, 'i').exec(field) ?? [];
  return quoted ?? plain ?? '';
}

/** RFC 2183, 2231; older mails name a part in its type. */
function nameOf(header: string, type: string): string {
  const name = parameterOf(fieldOf(header, 'content-disposition'), 'filename') || parameterOf(type, 'name');
  const bare = name.replace(/^[\w-]*'[\w-]*'/, '');
  try {
    return Buffer.from(bare === name ? bare : decodeURIComponent(bare), bare === name ? 'latin1' : 'utf8').toString(
      'utf8',
    );
  } catch {
    return bare;
  }
}

/** What stands between lines of `--boundary`, up to `--boundary--`. */
function* cut(mail: string, { start, end }: Span, boundary: string): Generator<Span> {
  const mark = `--${boundary}`;
  let begin = -1;
  for (let at = findMark(mail, mark, start, end); at >= 0; at = findMark(mail, mark, at + mark.length, end)) {
    if (begin >= 0) yield { start: begin, end: mail[at - 2] === '\r' ? at - 2 : Math.max(begin, at - 1) };
    if (mail.startsWith('--', at + mark.length)) return;
    const lineEnd = mail.indexOf('\n', at + mark.length);
    if (lineEnd < 0 || lineEnd >= end) return;
    begin = lineEnd + 1;
  }
  if (begin >= 0) yield { start: begin, end };
}

function findMark(mail: string, mark: string, from: number, end: number): number {
  for (let at = mail.indexOf(mark, from); at >= 0 && at < end; at = mail.indexOf(mark, at + 1))
    if (at === 0 || mail[at - 1] === '\n') return at;
  return -1;
}
