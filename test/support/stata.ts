/** Data of Stata with columns of texts, as versions 114 and 118 write them (Stata, File formats .dta). */
type Columns = Readonly<Record<string, readonly string[]>>;

const width = 60;
const fixed = (text: string, size: number): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.write(text);
  return bytes;
};
const whole = (value: number, size: number): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, Math.min(size, 6));
  return bytes;
};
const rowsOf = (columns: Columns): Buffer => {
  const lists = Object.values(columns);
  return Buffer.concat((lists[0] ?? []).flatMap((_, row) => lists.map((list) => fixed(list[row] ?? '', width))));
};

export function makeStata114(columns: Columns): Buffer {
  const names = Object.keys(columns);
  const rows = Object.values(columns)[0]?.length ?? 0;
  return Buffer.concat([
    Buffer.from([114, 2, 1, 0]),
    whole(names.length, 2),
    whole(rows, 4),
    Buffer.alloc(99),
    Buffer.alloc(names.length, width),
    ...names.map((name) => fixed(name, 33)),
    Buffer.alloc(2 * (names.length + 1)),
    ...names.map(() => fixed('%60s', 49)),
    Buffer.alloc(114 * names.length),
    Buffer.alloc(5),
    rowsOf(columns),
  ]);
}

/** As Stata 6 wrote it. */
export function makeStata108(columns: Columns): Buffer {
  const names = Object.keys(columns);
  const rows = Object.values(columns)[0]?.length ?? 0;
  return Buffer.concat([
    Buffer.from([108, 2, 1, 0]),
    whole(names.length, 2),
    whole(rows, 4),
    Buffer.alloc(99),
    Buffer.alloc(names.length, 127 + width),
    ...names.map((name) => fixed(name, 9)),
    Buffer.alloc(2 * (names.length + 1)),
    ...names.map(() => fixed('%60s', 12)),
    Buffer.alloc((9 + 81) * names.length),
    Buffer.alloc(3),
    rowsOf(columns),
  ]);
}

/** The first column stands behind the rows, as texts of any length do; a day is added. */
export function makeStata118(columns: Columns): Buffer {
  const [long = '', ...names] = Object.keys(columns);
  const values = columns[long] ?? [];
  const tag = (name: string, ...content: readonly (Buffer | string)[]): Buffer =>
    Buffer.concat([`<${name}>`, ...content, `</${name}>`].map((each) => Buffer.from(each)));
  const all = [long, ...names, 'day'];
  const rows = values.map((_, row) => [
    whole(1, 2),
    whole(row + 1, 6),
    ...names.map((name) => fixed(columns[name]?.[row] ?? '', width)),
    whole(7_000 + row, 4),
  ]);
  const texts = values.map((value, row) =>
    Buffer.concat([
      Buffer.from('GSO'),
      whole(1, 4),
      whole(row + 1, 8),
      whole(130, 1),
      whole(value.length + 1, 4),
      fixed(value, value.length + 1),
    ]),
  );
  const header = [
    tag('release', '118'),
    tag('byteorder', 'LSF'),
    tag('K', whole(all.length, 2)),
    tag('N', whole(values.length, 8)),
  ];
  const types = [32_768, ...names.map(() => width), 65_528].map((type) => whole(type, 2));
  return tag(
    'stata_dta',
    tag('header', ...header),
    tag('variable_types', ...types),
    tag('varnames', ...all.map((name) => fixed(name, 129))),
    tag('formats', ...all.map((name) => fixed(name === 'day' ? '%td' : '%60s', 57))),
    tag('data', ...rows.flat()),
    tag('strls', ...texts),
  );
}
