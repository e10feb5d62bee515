/** XML of office files, as programs write it. */
import { expect, test } from 'vitest';
import { parseXml } from '../../../scan/formats/office/xml.ts';

async function eventsOf(text: string, piece: number): Promise<string[]> {
  const events: string[] = [];
  const handler = {
    open: (name: string, attribute: (name: string) => string | undefined) =>
      void events.push(`${name} ${attribute('r') ?? '-'} ${attribute('t') ?? '-'}`),
    close: (name: string) => void events.push(`/${name}`),
    text: (words: string) => void events.push(`"${words}"`),
  };
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < text.length; at += piece) yield Buffer.from(text.slice(at, at + piece));
  };
  for await (const _ of parseXml(pieces(), handler));
  return events;
}

test.each([
  ['attributes in any order', '<c s="1" t="s" r="B2"/>', ['c B2 s', '/c']],
  ['single quotes and blanks', '<c\n r = \'B2\'\tt= "s" />', ['c B2 s', '/c']],
  ['prefixes', '<x:c y:r="B2" t="s"></x:c>', ['c B2 s', '/c']],
  ['names that end alike', '<c attr="no" dart="no" r="B2"/>', ['c B2 -', '/c']],
  ['values that look like attributes', `<c a=' r="no"' b="t='no'" t="s"/>`, ['c - s', '/c']],
  ['an end of a tag in a value', '<c r="a>b" t="&lt;&#64;"/>', ['c a>b <@', '/c']],
  ['nothing in quotes', '<c r="" t=\'\'/>', ['c  ', '/c']],
  ['what has no quotes', '<c a=1 r="B2"/>', ['c B2 -', '/c']],
  ['comments, instructions and CDATA', '<?xml?><!-- <c> --><c><![CDATA[<x>]]></c>', ['c - -', '"<x>"', '/c']],
])('%s', async (_, text, expected) => {
  expect(await eventsOf(text, 1_000)).toEqual(expected);
  expect(await eventsOf(text, 1)).toEqual(expected);
});

test('a document type is refused', async () => {
  await expect(eventsOf('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 1)).rejects.toThrow('declares a document type');
});
