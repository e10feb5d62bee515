/** Data frames and arrays in pickles and files of NumPy, as their versions write them. */
import { describe, expect, test } from 'vitest';
import { PyObject } from '../../../../scan/formats/objects/pickle-machine.ts';
import { toArray } from '../../../../scan/formats/objects/python-arrays.ts';
import { makeNpy, makePickleOf, makeRecordTexts, toRecordType, type PyTree } from '../../../support/pickle.ts';
import { scanBytes } from '../../../support/scan.ts';
import { customers } from '../../../support/secrets.ts';

const people = customers(40, 'frames');
const names = ['id', 'name', 'email', 'card'];
const columns = [people.map(({ name }) => name), people.map(({ mail }) => mail), people.map(({ card }) => card)];

const dtype = (text: string, unit?: string): PyTree => ({
  call: 'numpy.dtype',
  args: [text, false, true],
  state: [3, '<', null, null, null, -1, -1, 0, ...(unit ? [[{ dict: [] }, [unit, 1, 1, 1]] as PyTree] : [])],
});
const longs = (values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [at, value] of values.entries()) bytes.writeBigInt64LE(BigInt(value), at * 8);
  return bytes;
};
const array = (shape: readonly number[], type: PyTree, data: PyTree, isColumnMajor = false): PyTree => ({
  call: 'numpy.core.multiarray._reconstruct',
  args: ['ndarray', [0], 'b'],
  state: [1, shape, type, isColumnMajor, data],
});
const objects = (shape: readonly number[], values: readonly PyTree[]): PyTree =>
  array(shape, dtype('O8'), { list: values });
const slice = (from: number, to: number): PyTree => ({ call: 'builtins.slice', args: [from, to, 1] });
const index = (values: readonly string[]): PyTree => ({
  call: 'pandas.core.indexes.base._new_Index',
  args: ['Index', { dict: [['data', objects([values.length], values)]] }],
});
const range: PyTree = {
  call: 'pandas.core.indexes.base._new_Index',
  args: [
    'RangeIndex',
    {
      dict: [
        ['start', 0],
        ['stop', 40],
        ['step', 1],
      ],
    },
  ],
};
const ids = array([1, 40], dtype('i8'), longs(people.map((_, at) => at)));
const texts = objects([3, 40], columns.flat());

const frameOf = (manager: PyTree): PyTree => ({
  call: 'pandas.core.frame.DataFrame',
  args: [],
  state: { dict: [['_mgr', manager]] },
});
const block = (values: PyTree, places: PyTree): PyTree => ({
  call: 'pandas._libs.internals._unpickle_block',
  args: [values, places, 2],
});
const managed = (blocks: readonly PyTree[], axis = index(names)): PyTree => ({
  call: 'pandas.core.internals.managers.BlockManager',
  args: [blocks, [axis, range]],
});
const arrow = (values: readonly string[]): PyTree => {
  const ends = Buffer.alloc((values.length + 1) * 4);
  let end = 0;
  for (const [at, value] of values.entries()) ends.writeInt32LE((end += Buffer.byteLength(value)), (at + 1) * 4);
  const buffers = [null, ends, Buffer.from(values.join(''))].map(
    (bytes): PyTree => bytes && { call: 'pyarrow.lib.py_buffer', args: [bytes] },
  );
  const type: PyTree = { call: 'pyarrow.lib.type_for_alias', args: ['string'] };
  const one: PyTree = { call: 'pyarrow.lib._restore_array', args: [[type, values.length, 0, 0, buffers, []]] };
  const chunked: PyTree = { call: 'pyarrow.lib.chunked_array', args: [{ list: [one] }, type] };
  return { call: 'pandas.arrays.ArrowStringArray', args: [], state: { dict: [['_pa_array', chunked]] } };
};

const counts = async (bytes: Uint8Array, name: string): Promise<object> => {
  const { datasets, complete } = await scanBytes(bytes, { name });
  return [
    complete,
    ...datasets.map(({ rows, subjects, columns: found }) => [
      rows,
      subjects,
      found.map(({ identifier }) => identifier).join(' '),
    ]),
  ];
};
const all = [true, [40, 40, 'full-name email card-number']];

describe('data frames', () => {
  test('of blocks', async () => {
    const frame = frameOf(managed([block(ids, slice(0, 1)), block(texts, slice(1, 4))]));
    expect(await counts(makePickleOf(frame), 'a.pkl')).toEqual(all);
  });

  test('of blocks that lie column by column', async () => {
    const turned = people.flatMap(({ name, mail, card }) => [name, mail, card]);
    const frame = frameOf(
      managed([block(ids, slice(0, 1)), block(array([3, 40], dtype('O8'), { list: turned }, true), slice(1, 4))]),
    );
    expect(await counts(makePickleOf(frame), 'a.pkl')).toEqual(all);
  });

  test('of columns of Arrow, and places in an array', async () => {
    const places = array([1], dtype('i8'), longs([3]));
    const [first = [], second = [], third = []] = columns;
    const blocks = [
      block(ids, slice(0, 1)),
      block(arrow(first), slice(1, 2)),
      block(arrow(second), slice(2, 3)),
      block(arrow(third), places),
    ];
    expect(await counts(makePickleOf(frameOf(managed(blocks))), 'a.pkl')).toEqual(all);
  });

  test('as they were written before 1.3', async () => {
    const old: PyTree = {
      call: 'pandas.core.internals.managers.BlockManager',
      args: [],
      state: [
        { list: [index(names), range] },
        { list: [] },
        { list: [] },
        {
          dict: [
            [
              '0.14.1',
              {
                dict: [
                  ['axes', { list: [index(names), range] }],
                  [
                    'blocks',
                    {
                      list: [
                        {
                          dict: [
                            ['values', ids],
                            ['mgr_locs', slice(0, 1)],
                          ],
                        },
                        {
                          dict: [
                            ['values', texts],
                            ['mgr_locs', slice(1, 4)],
                          ],
                        },
                      ],
                    },
                  ],
                ],
              },
            ],
          ],
        },
      ],
    };
    expect(await counts(makePickleOf(frameOf(old)), 'a.pkl')).toEqual(all);
  });

  test('several under their names', async () => {
    const frame = frameOf(managed([block(ids, slice(0, 1)), block(texts, slice(1, 4))]));
    expect(
      await counts(
        makePickleOf({
          dict: [
            ['train', frame],
            ['test', 3],
          ],
        }),
        'a.pkl',
      ),
    ).toEqual(all);
  });

  test('with categories and times', async () => {
    const codes = array([40], dtype('i1'), Buffer.from(people.map((_, at) => at)));
    const categories: PyTree = {
      call: 'pandas.core.dtypes.dtypes.CategoricalDtype',
      args: [],
      state: {
        dict: [
          ['categories', index(people.map(({ mail }) => mail))],
          ['ordered', false],
        ],
      },
    };
    const mails: PyTree = {
      call: 'pandas.core.arrays.categorical.Categorical',
      args: [],
      state: {
        dict: [
          ['_codes', codes],
          ['_dtype', categories],
        ],
      },
    };
    const born = array([1, 40], dtype('M8', 's'), longs(people.map((_, at) => 86_400 * (at * 190))));
    const blocks = [block(mails, slice(0, 1)), block(born, slice(1, 2))];
    const frame = frameOf(managed(blocks, index(['email', 'birth_date'])));
    expect(await counts(makePickleOf(frame), 'a.pkl')).toEqual([true, [40, 40, 'email birth-date']]);
  });

  test('a column that is not known is named', async () => {
    const strange: PyTree = { call: 'pandas.arrays.IntervalArray', args: [1] };
    const frame = frameOf(managed([block(strange, slice(0, 1)), block(texts, slice(1, 4))]));
    expect(await counts(makePickleOf(frame), 'a.pkl')).toEqual([false, [40, 40, 'full-name email card-number']]);
  });

  test('products are nobody', async () => {
    const products = objects([2, 40], [...people.map((_, at) => `Chair ${at}`), ...people.map((_, at) => `SKU-${at}`)]);
    const frame = frameOf(managed([block(products, slice(0, 2))], index(['title', 'sku'])));
    expect(await counts(makePickleOf(frame), 'a.pkl')).toEqual([true]);
  });

  test('shapes that lie, and objects that hold themselves, come to an end', async () => {
    const lying = array([1_000_000, 1_000_000], dtype('i8'), longs([1]));
    for (const blocks of [
      [block(lying, slice(0, 1))],
      [block(lying, lying)],
      [block(objects([3, 50_000_000], ['x']), slice(0, 1))],
    ])
      expect((await scanBytes(makePickleOf(frameOf(managed(blocks))), { name: 'a.pkl' })).complete).toBe(false);
    const own = new PyObject('a.B');
    own.args = Array.from({ length: 5_000 }, () => own);
    expect(toArray(own)).toBeNull();
  });
});

describe('arrays of NumPy', () => {
  const fixed = (text: string, size: number): Buffer => {
    const bytes = Buffer.alloc(size);
    bytes.write(text);
    return bytes;
  };
  const wide = (text: string, length: number): Buffer => {
    const bytes = Buffer.alloc(length * 4);
    for (const [at, letter] of [...text].entries()) bytes.writeUInt32LE(letter.codePointAt(0) ?? 0, at * 4);
    return bytes;
  };
  const rows = people.map(({ name, mail, card }) => [name, mail, card]);

  test('structures', async () => {
    const data = Buffer.concat(rows.flat().map((cell) => fixed(cell, 40)));
    const bytes = makeNpy("[('name', '|S40'), ('email', '|S40'), ('card', '|S40')]", '(40,)', data);
    expect(await counts(bytes, 'a.npy')).toEqual(all);
  });

  test.each<[string, readonly string[], string]>([
    ['row by row', rows.flat(), 'False'],
    ['column by column', columns.flat(), 'True'],
  ])('texts %s', async (_, cells, order) => {
    const bytes = makeNpy("'<U40'", '(40, 3)', Buffer.concat(cells.map((cell) => wide(cell, 40))), order);
    expect(await counts(bytes, 'a.npy')).toEqual(all);
  });

  test('objects', async () => {
    const pickled = makePickleOf(
      objects(
        [40],
        people.map(({ name, mail, card }): PyTree => ({
          dict: [
            ['name', name],
            ['email', mail],
            ['card', card],
          ],
        })),
      ),
    );
    expect(await counts(makeNpy("'|O'", '(40,)', pickled), 'a.npy')).toEqual(all);
  });

  test.each([
    ['a shape that lies', makeNpy("'<U40'", '(4000000, 3)', wide('x', 40))],
    ['three sides', makeNpy("'<U40'", '(2, 2, 2)', Buffer.alloc(1_280))],
    ['structures in structures', makeNpy("[('a', [('b', '|S3')])]", '(1,)', Buffer.alloc(3))],
    ['a header that is cut', Buffer.from("\x93NUMPY\x01\0\x76\0{'descr': '<U4", 'latin1')],
  ])('%s is named', async (_, bytes) => {
    expect((await scanBytes(bytes, { name: 'a.npy' })).complete).toBe(false);
  });
});

describe('records of NumPy in pickles', () => {
  const fields = names.slice(1);
  const data = makeRecordTexts(people.map(({ name, mail, card }) => [name, mail, card]));

  test.each<[string, PyTree]>([
    ['structures', array([40], toRecordType(fields), data)],
    ['by their buffer', { call: 'numpy._core.numeric._frombuffer', args: [data, toRecordType(fields), [40], 'C'] }],
    ['a column each', { dict: fields.map((name, at) => [name, objects([40], columns[at] ?? [])] as const) }],
  ])('%s', async (_, tree) => {
    const report = await scanBytes(makePickleOf(tree), { name: 'customers.pkl' });
    expect(report.complete).toBe(true);
    expect(report.datasets).toMatchObject([{ subjects: 40, format: expect.any(String) }]);
  });

  test.each([
    ['a size that its fields exceed', 100],
    ['no size', 0],
    ['a size beyond its bytes', 2 ** 30],
  ])('%s is said', async (_, lie) => {
    const report = await scanBytes(makePickleOf(array([40], toRecordType(fields, lie), data)), {
      name: 'customers.pkl',
    });
    expect(report.complete).toBe(false);
  });
});
