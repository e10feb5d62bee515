/** A rule looks at a window around each of its anchors, and what a window cuts is found whole by its own anchor. */
import { expect, test } from 'vitest';
import { scanBytes } from '../../support/scan.ts';
import { make } from '../../support/secrets.ts';

test('a value at the end of the window of an earlier anchor is found whole', async () => {
  const value = make('{{base62:24}}', 'at the end of a window');
  const line = `"cache.corp.net:6380,password=${value},ssl=True"\n`;
  for (let filling = 330; filling < 430; filling += 5) {
    const text = `Put it behind \`password=\` as in\n${'a '.repeat(filling / 2)}\n${line}`;
    const { findings } = await scanBytes(text, { name: 'notes.md' });
    const places = findings.flatMap((finding) => finding.places);
    expect([filling, places.map((place) => place.endColumn - place.column)]).toEqual([filling, [24]]);
  }
});

/** Windows end at every place behind the name of the first one. */
test('a value of which the end of a window cuts a character is not found without it', async () => {
  const line = '"cache.corp.net:6380,password=9dB5…,ssl=True"\n';
  for (let blanks = 380; blanks < 430; blanks++) {
    const { findings } = await scanBytes(`password= or pwd= ${' '.repeat(blanks)}\n${line}`, { name: 'a.md' });
    expect(findings, String(blanks)).toEqual([]);
  }
});
