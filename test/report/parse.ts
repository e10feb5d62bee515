/** Small strict readers for what the formats write: they refuse what a real one would. */

/** RFC 4180. Rows as objects by the header. */
export function parseCsv(text: string): Record<string, string>[] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)];
  if (cells.reduce((sum, [all]) => sum + all.length, 0) !== text.length) throw new Error('this is no CSV');
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  const [header = [], ...body] = rows.slice(0, -1);
  return body.map((row) => {
    if (row.length !== header.length) throw new Error(`a row has ${row.length} cells`);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const xmlPart = /<\?xml [^?<>]*\?>|<(\/?)([a-z-]+)((?: [a-z]+="[^"<>]*")*) ?(\/?)>|[^<>]+/gy;

/** The root of an XML document without namespaces, comments and CDATA; entities are the five named ones. */
export function parseXml(text: string): XmlElement {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) throw new Error('no XML character');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let length = 0;
  for (const [all, closing, name, attributes = '', empty] of text.matchAll(xmlPart)) {
    length += all.length;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (name) {
      const element = { name, attributes: toAttributes(attributes), children: [], text: '' };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
    } else if (!all.startsWith('<?')) {
      const parent = open.at(-1);
      if (parent) parent.text += decode(all);
    }
  }
  const [root] = top.children;
  if (length !== text.length || open.length !== 1 || !root) throw new Error('not well-formed');
  return root;
}

export function elementsOf(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
}

function toAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]),
  );
}

function decode(text: string): string {
  const known: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
  };
  return text.replace(/&[^;&]*;?/g, (entity) => {
    const character = known[entity];
    if (character === undefined) throw new Error(`there is no entity ${entity}`);
    return character;
  });
}
