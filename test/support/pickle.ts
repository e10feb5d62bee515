/** Pickles (protocol 3) of objects of Python that are not there: what they are called, and what they are built of. */

export type PyTree =
  | null
  | boolean
  | number
  | string
  | Uint8Array
  | readonly PyTree[]
  | { readonly dict: readonly (readonly [PyTree, PyTree])[] }
  | { readonly call: string; readonly args: readonly PyTree[]; readonly state?: PyTree }
  | { readonly list: readonly PyTree[] };

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

export function makePickleOf(tree: PyTree): Buffer {
  return Buffer.concat([ascii('\x80\x03'), write(tree), ascii('.')]);
}

/** Lists without a name are tuples. */
function write(tree: PyTree): Buffer {
  if (tree === null) return ascii('N');
  if (typeof tree === 'boolean') return ascii(tree ? '\x88' : '\x89');
  if (typeof tree === 'number') return Buffer.concat([ascii('J'), u32(tree)]);
  if (typeof tree === 'string') return Buffer.concat([ascii('X'), u32(Buffer.byteLength(tree)), Buffer.from(tree)]);
  if (tree instanceof Uint8Array) return Buffer.concat([ascii('B'), u32(tree.length), tree]);
  if (Array.isArray(tree)) return Buffer.concat([ascii('('), ...(tree as readonly PyTree[]).map(write), ascii('t')]);
  return writeObject(tree as Exclude<PyTree, null | boolean | number | string | Uint8Array | readonly PyTree[]>);
}

function writeObject(tree: Extract<PyTree, { dict: unknown } | { call: unknown } | { list: unknown }>): Buffer {
  if ('dict' in tree) return Buffer.concat([ascii('}('), ...tree.dict.flat().map(write), ascii('u')]);
  if ('list' in tree) return Buffer.concat([ascii(']('), ...tree.list.map(write), ascii('e')]);
  const at = tree.call.lastIndexOf('.');
  const name = `c${tree.call.slice(0, at)}\n${tree.call.slice(at + 1)}\n`;
  const built = Buffer.concat([ascii(name), write(tree.args), ascii('R')]);
  return tree.state === undefined ? built : Buffer.concat([built, write(tree.state), ascii('b')]);
}

/** A data frame with one column of texts. */
export function makeFrame(name: string, values: readonly string[]): Buffer {
  const objects = (shape: readonly number[], list: readonly string[]): PyTree => ({
    call: 'numpy.core.multiarray._reconstruct',
    args: ['ndarray', [0], 'b'],
    state: [1, shape, { call: 'numpy.dtype', args: ['O8', false, true], state: [3, '|'] }, false, { list }],
  });
  const index: PyTree = {
    call: 'pandas.core.indexes.base._new_Index',
    args: ['Index', { dict: [['data', objects([1], [name])]] }],
  };
  const slice: PyTree = { call: 'builtins.slice', args: [0, 1, 1] };
  const block: PyTree = {
    call: 'pandas._libs.internals._unpickle_block',
    args: [objects([1, values.length], values), slice, 2],
  };
  const manager: PyTree = { call: 'pandas.core.internals.managers.BlockManager', args: [[block], [index, index]] };
  return makePickleOf({ call: 'pandas.core.frame.DataFrame', args: [], state: { dict: [['_mgr', manager]] } });
}

const signs = 60;

/** Texts of one length in characters of four bytes each, side by side. */
export function makeRecordTexts(rows: readonly (readonly string[])[]): Buffer {
  const bytes = Buffer.alloc(rows.length * (rows[0]?.length ?? 0) * signs * 4);
  for (const [at, text] of rows.flat().entries())
    for (const [sign, letter] of [...text].entries())
      bytes.writeUInt32LE(letter.codePointAt(0) ?? 0, (at * signs + sign) * 4);
  return bytes;
}

/** The type of such records; `size`: what it says of itself. */
export function toRecordType(names: readonly string[], size = names.length * signs * 4): PyTree {
  const text: PyTree = {
    call: 'numpy.dtype',
    args: [`U${signs}`, false, true],
    state: [3, '<', null, null, null, signs * 4, 4, 8],
  };
  const fields: PyTree = { dict: names.map((name, at) => [name, [text, at * signs * 4]] as const) };
  return { call: 'numpy.dtype', args: [`V${size}`, false, true], state: [3, '|', null, names, fields, size, 1, 16] };
}

export function makeRecords(names: readonly string[], rows: readonly (readonly string[])[]): Buffer {
  return makePickleOf({
    call: 'numpy.core.multiarray._reconstruct',
    args: ['ndarray', [0], 'b'],
    state: [1, [rows.length], toRecordType(names), false, makeRecordTexts(rows)],
  });
}

export function makeNpy(descriptor: string, shape: string, data: Uint8Array, order = 'False'): Buffer {
  const header = `{'descr': ${descriptor}, 'fortran_order': ${order}, 'shape': ${shape}, }\n`;
  const size = Buffer.alloc(2);
  size.writeUInt16LE(header.length);
  return Buffer.concat([Buffer.from('\x93NUMPY\x01\0', 'latin1'), size, Buffer.from(header), data]);
}
