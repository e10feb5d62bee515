import { expect, test } from 'vitest';
import { keep, overlap, Window } from '../../../scan/document/segment.ts';
import { textCapacity } from '../../../scan/match/prefilter/prefilter.ts';

const memory = new Uint8Array(0x1000000);

test('a text that fits is one segment', () => {
  const window = new Window(memory);
  expect(window.add(Buffer.from('ab'))).toBe(2);
  expect(window.add(Buffer.from('cd'))).toBe(2);
  const { text, ...rest } = window.segment(true);
  expect(text.toString()).toBe('abcd');
  expect(rest).toMatchObject({ base: 0, from: 0, to: 4, isLast: true });
});

test('of a longer one the end is the beginning of the next, and nothing counts twice', () => {
  const window = new Window(memory);
  const long = Buffer.alloc(textCapacity, 'x');
  const length = window.add(long);
  expect(window.isFull).toBe(true);
  expect(window.add(long)).toBe(0);
  const first = window.segment(false);
  expect(first.to).toBe(length - overlap);
  window.slide(length - keep);
  window.add(Buffer.from('end'));
  const second = window.segment(true);
  expect(second.text.toString('latin1', keep)).toBe('end');
  expect(second.base + second.from).toBe(first.base + first.to);
});

test('what one text left in memory is not in the next one', () => {
  new Window(memory).add(Buffer.from('a secret of another text'));
  const window = new Window(memory);
  window.add(Buffer.from('own'));
  expect(window.segment(true).text.toString()).toBe('own');
});

test('bytes that were taken do not change with what comes', () => {
  const window = new Window(memory);
  window.add(Buffer.from('head'));
  const taken = window.takeBytes();
  window.add(Buffer.from('text'));
  expect(Buffer.from(taken).toString()).toBe('head');
  expect(window.segment(true).text.toString()).toBe('text');
});
