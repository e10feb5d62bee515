/** What stands in a document beside its pages and cells. */
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { makeZip } from '../../support/containers.ts';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const secret = awsKey('beside');
const key = 'secrets/aws-access-key-id';

describe('of a workbook', () => {
  const workbook = (change: { names?: string; sheet?: string; files?: Record<string, string> }): Buffer =>
    makeZip({
      'xl/workbook.xml': `<workbook><sheets><sheet name="One" state="veryHidden"/></sheets>${change.names ?? ''}</workbook>`,
      'xl/worksheets/sheet1.xml': `<worksheet>${change.sheet ?? ''}</worksheet>`,
      ...change.files,
    });
  const cases: readonly (readonly [what: string, content: Buffer, found: string])[] = [
    ['a hidden sheet', workbook({ sheet: `<row><c t="str"><v>${secret}</v></c></row>` }), `${key} a.xlsx One 1,1`],
    [
      'a name',
      workbook({ names: `<definedNames><definedName name="k">"${secret}"</definedName></definedNames>` }),
      `${key} a.xlsx > xl/workbook.xml:1`,
    ],
    [
      'a formula',
      workbook({ sheet: `<row><c><f>CONCAT("${secret}",A1)</f><v>1</v></c></row>` }),
      `${key} a.xlsx > One (other texts):1`,
    ],
    [
      'the header of its pages',
      workbook({ sheet: `<headerFooter><oddHeader>&amp;C ${secret}</oddHeader></headerFooter>` }),
      `${key} a.xlsx > One (other texts):1`,
    ],
    [
      'the cache of a pivot table',
      workbook({ files: { 'xl/pivotCache/pivotCacheRecords1.xml': `<r><s v="${secret}"/></r>` } }),
      `${key} a.xlsx > xl/pivotCache/pivotCacheRecords1.xml:1`,
    ],
  ];
  test.each(cases)('%s is read', async (_, content, found) => {
    expect(whereabouts(await scanBytes(content, { name: 'a.xlsx' }))).toEqual([found]);
  });

  test('texts that are missing are missed', async () => {
    const content = workbook({ sheet: '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>' });
    expect(whereabouts(await scanBytes(content, { name: 'a.xlsx' }))).toEqual([
      'a.xlsx > One: 2 of its texts are missing',
    ]);
  });

  test('a sheet that is missing is missed', async () => {
    const content = makeZip({ 'xl/workbook.xml': '<workbook><sheets><sheet name="One"/></sheets></workbook>' });
    expect(whereabouts(await scanBytes(content, { name: 'a.xlsx' }))).toEqual([
      'a.xlsx > One: damaged: this sheet is missing',
    ]);
  });
});

test('of a PDF, what it says of itself is read', async () => {
  const document = await PDFDocument.create();
  document.addPage([200, 200]);
  document.setKeywords([secret]);
  document.addJavaScript('main', `const key = "${awsKey('script')}";`);
  const found = whereabouts(await scanBytes(Buffer.from(await document.save()), { name: 'a.pdf' }));
  expect(found.map((each) => each.replace(/:\d+$/, ''))).toEqual([
    `${key} a.pdf > metadata`,
    `${key} a.pdf > metadata`,
  ]);
});
