/** How values say where they belong: cells by row and column, triples of RDF, numbered lines of a family tree. */
import { limits } from '../limits.ts';
import { decodeEntities } from './text.ts';
import { createTurtle, hasPrefixes } from './turtle.ts';
import type { PlacedValue, ReadLine } from './placed-values.ts';
import type { DocumentHead } from './types.ts';

export interface PlacedKind {
  readonly create: () => ReadLine;
  /** What shows it beside the first lines. */
  readonly isLike?: (head: DocumentHead) => boolean;
  /** The first row may name the columns. */
  readonly hasHeader?: true;
  /** Values of one row may stand apart. */
  readonly isScattered?: true;
  /** Rows that have this column are nobody. */
  readonly nobody?: string;
}

const looked = 60;
/** Of the lines that are looked at. */
const most = 0.5;
const fewest = 6;

export function kindOf(head: DocumentHead): PlacedKind | null {
  const some = head.lines.filter((line) => line.trim() !== '').slice(0, looked);
  if (some.length < fewest) return null;
  const isFilled = ({ create }: PlacedKind): boolean => {
    const read = create();
    return some.filter((line) => read(line.slice(0, limits.cell))).length >= some.length * most;
  };
  return kinds.find((kind) => kind.isLike?.(head) ?? isFilled(kind)) ?? null;
}

const only = (value: PlacedValue): readonly PlacedValue[] => [value];

/** N-Triples and N-Quads: `<subject> <…/name> "value"@en .`, or an address as `<mailto:…>`. */
const triple =
  /^\s*(<[^<>\s]{1,500}>|_:\S{1,100})\s+<(?:[^<>\s]{0,500}[/#:])?([^<>\s/#:]{1,80})>\s+(?:"((?:[^"\\]|\\.){0,4000})"\S*|<(?:mailto|tel):([^<>\s]{1,200})>|[^"\s]\S*)\s*[^"]{0,500}\.\s*$/;

const triples: PlacedKind = {
  isScattered: true,
  create: () => (line) => {
    const [, row, column, text, address] = triple.exec(line) ?? [];
    if (row === undefined || column === undefined) return null;
    return only({ row, column: column === 'mbox' ? 'email' : column, value: text ?? address ?? '' });
  },
};

const turtle: PlacedKind = { isLike: hasPrefixes, create: createTurtle, isScattered: true };

const quoted = /"((?:[^"\\]|\\.|""){0,4000})"|'((?:[^'\\]|\\.){0,4000})'|(-?\d[\d.]{0,40})/.source;
/** `Cells(2, 3).Value = "…"`, `ws.cell(row=2, column=3, value="…")`, `sheet.write(2, 3, "…")`. */
const numbered = new RegExp(
  String.raw`\b(?:cells|cell|write|write_string|setvalue|setcellvaluebycolumnandrow|getcell)\s*\(\s*(?:row\s*=\s*)?(\d{1,7})\s*,\s*(?:col(?:umn)?\s*=\s*)?(\d{1,5})\s*(?:\)(?:\.value2?|\.formula)?\s*=\s*|\)\.(?:setvalue|setcellvalue|value)\(|,\s*(?:value\s*=\s*)?)(?:${quoted})`,
  'i',
);
/** `Range("C2").Value = "…"`, `ws["C2"] = "…"`, `setCellValue("C2", "…")`. */
const lettered = new RegExp(
  String.raw`(?:range|cell|getcell|setcellvalue|write|\w\s*\[)\s*\(?\s*["']\$?([A-Z]{1,3})\$?(\d{1,7})["']\s*(?:[\])](?:\.value2?|\.v)?\s*=\s*|\)\.(?:setvalue|value)\(|,\s*)(?:${quoted})`,
  'i',
);

const cells: PlacedKind = {
  hasHeader: true,
  create: () => (line) => {
    const [, row, column, ...values] = numbered.exec(line) ?? swapped(lettered.exec(line)) ?? [];
    if (row === undefined || column === undefined) return null;
    const value = values.find((each) => each !== undefined) ?? '';
    return only({ row, column, value: value.replace(/""|\\(["'\\])/g, (_, sign = '"') => String(sign)) });
  },
};

function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  if (!found) return null;
  const [all, column, row, ...values] = found;
  return [all, row, column, ...values];
}

/** `<gnm:Cell Row="3" Col="1">Anna</gnm:Cell>`: Gnumeric. */
const element = /<\w{1,10}:Cell\s+Row="(\d{1,7})"\s+Col="(\d{1,5})"[^<>]{0,300}>([^<]{1,4000})</;

const gnumeric: PlacedKind = {
  hasHeader: true,
  isLike: ({ text }) => /<\w{1,10}:Workbook[^>]{0,400}gnumeric/.test(text.slice(0, 4_096)),
  create: () => (line) => {
    const [, row, column, value] = element.exec(line) ?? [];
    return row && column && value ? only({ row, column, value: decodeEntities(value) }) : null;
  },
};

/** `C;Y3;X1;K"Anna"`: SYLK; a row is named once. */
const sylk: PlacedKind = {
  hasHeader: true,
  isLike: ({ text }) => text.startsWith('ID;P'),
  create: () => {
    let row = '';
    return (line) => {
      const [, place = '', text, number] =
        /^[CF]((?:;[XYFSDGM][^;"]{0,40}){0,8})(?:;K(?:"((?:[^"]|""){0,4000})"|([^;"]{1,60})).*)?$/.exec(line) ?? [];
      row = /;Y(\d{1,7})/.exec(place)?.[1] ?? row;
      const column = /;X(\d{1,5})/.exec(place)?.[1];
      const value = text?.replaceAll(';;', ';') ?? number;
      return column && value ? only({ row, column, value }) : null;
    };
  },
};

/** DIF: two lines a value, and a mark for each row. */
const dif: PlacedKind = {
  hasHeader: true,
  isLike: ({ text }) => /^TABLE\r?\n0,1\r?\n/.test(text),
  create: () => {
    let [row, column, number] = [0, 0, ''];
    return (line) => {
      const text = line.trim();
      const before = number;
      number = /^0,(.{1,60})$/.exec(text)?.[1] ?? (text === '1,0' ? '"' : '');
      if (text === 'BOT') [row, column] = [row + 1, 0];
      const value =
        before === '"' ? text.replace(/^"(.*)"$/, '$1').replaceAll('""', '"') : text === 'V' ? before : null;
      return value === null ? null : only({ row: String(row), column: String(++column), value });
    };
  },
};

/** GEDCOM: `1 EMAIL anna@…` below `0 @I1@ INDI`; a day stands below what happened on it. */
const familyTree: PlacedKind = {
  nobody: 'died',
  isLike: ({ text }) => /^\s*0 HEAD\r?\n1 /.test(text),
  create: () => {
    let [row, event] = ['', ''];
    return (line) => {
      const [, level, id, tag = '', value = ''] =
        /^\s*(\d\d?) +(?:(@[^@\s]{1,60}@) +)?(\w{1,31})(?: (.*?))?\s*$/.exec(line) ?? [];
      if (level === '0') row = tag === 'INDI' ? (id ?? '') : '';
      if (level === '1') event = tag;
      if (tag === 'DEAT') return only({ row, column: 'died', value: 'yes' });
      const column = event === 'BIRT' && tag === 'DATE' ? 'birth date' : treeColumns.get(tag);
      return column && row !== '' && value !== ''
        ? only({ row, column, value: value.replaceAll('/', '').trim() })
        : null;
    };
  },
};

const treeColumns: ReadonlyMap<string, string> = new Map([
  ['NAME', 'name'],
  ['GIVN', 'first name'],
  ['SURN', 'last name'],
  ['SEX', 'sex'],
  ['EMAIL', 'email'],
  ['PHON', 'phone'],
  ['ADR1', 'street'],
  ['CITY', 'city'],
  ['POST', 'postcode'],
]);

/** `1) "email"`, and in the next line `2) "anna@…"`: redis-cli shows a hash. */
const answered: PlacedKind = {
  create: () => {
    let [row, name] = [0, ''];
    return (line) => {
      const [, place, text = ''] = /^\s{0,8}(\d{1,5})\) "((?:[^"\\]|\\.){0,4000})"\s*$/.exec(line) ?? [];
      if (place === undefined) return null;
      const number = Number(place);
      if (number === 1) row++;
      if (number % 2 === 1) name = text;
      return number % 2 === 1 ? [] : only({ row: String(row), column: name, value: text.replace(/\\(["\\])/g, '$1') });
    };
  },
};

const kinds: readonly PlacedKind[] = [answered, triples, cells, turtle, gnumeric, sylk, dif, familyTree];
