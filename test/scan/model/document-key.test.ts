import { expect, test } from 'vitest';
import {
  fileKey,
  largeFileKey,
  nameKey,
  objectKey,
  objectOf,
  parseKey,
  textKey,
  type DocumentKey,
  type KeyedDocument,
} from '../../../scan/model/document-key.ts';

const id = 'a'.repeat(40);

test.each<[DocumentKey, KeyedDocument]>([
  ['input', { kind: 'input' }],
  [fileKey(3), { kind: 'file', key: 'file:3' }],
  [textKey(1), { kind: 'text', key: 'text:1' }],
  [nameKey('lfs:a/file:3'), { kind: 'name', path: 'lfs:a/file:3' }],
  [objectKey(id), { kind: 'object', id }],
  // What a pointer stands for is where the pointer is.
  [largeFileKey(fileKey(3)), { kind: 'file', key: 'file:3' }],
  [largeFileKey(objectKey(id)), { kind: 'object', id }],
])('%s names one document', (key, document) => {
  expect(parseKey(key)).toEqual(document);
});

test('only objects of Git have an id', () => {
  expect([objectOf(objectKey(id)), objectOf(largeFileKey(objectKey(id))), objectOf(nameKey(id))]).toEqual([
    id,
    id,
    null,
  ]);
});
