/** What an office file says beside its paragraphs and cells: customers there are found, or the corner is named. */
import { randomBytes } from 'node:crypto';
import { makeXlsx, makeZip, type Files } from '../../../support/containers.ts';
import { cornered, eachLine, testCorners, type Corner } from '../../../support/corners.ts';

const names = 'xmlns:w="w" xmlns:a="a"';

/** Programs cut a text into runs wherever they like. */
const runs = (text: string): string => `<w:p>${inHalves(text, 'w')}</w:p>`;
const aruns = (text: string): string => `<a:p>${inHalves(text, 'a')}</a:p>`;

function inHalves(text: string, prefix: string): string {
  const middle = Math.floor(text.length / 2);
  const halves = [text.slice(0, middle), text.slice(middle)];
  return halves.map((half) => `<${prefix}:r><${prefix}:t>${half}</${prefix}:t></${prefix}:r>`).join('<w:proofErr/>');
}

function docx(body: string, files: Files = {}): Buffer {
  return makeZip({ 'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`, ...files });
}

function pptx(files: Files): Buffer {
  return makeZip({ 'ppt/presentation.xml': '<p/>', ...files });
}

function workbook(sheet: string, files: Files = {}): Buffer {
  return makeZip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="One"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}`,
    ...files,
  });
}

function xlsx(behind: string, files: Files = {}): Buffer {
  return workbook(`<row><c t="str"><v>Hello</v></c></row></sheetData>${behind}</worksheet>`, files);
}

function openDocument(kind: string, body: string, files: Files = {}): Buffer {
  return makeZip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:body xmlns:office="o" xmlns:table="t" xmlns:text="x">${body}</office:body>`,
    'META-INF/manifest.xml': '<manifest/>',
    ...files,
  });
}

const ods = (body: string): Buffer => openDocument('spreadsheet', body);
const odt = (body: string, files: Files = {}): Buffer => openDocument('text', body, files);

const corners: readonly Corner[] = [
  ['deleted.docx', () => docx(eachLine((l) => `<w:p><w:del><w:r><w:delText>${l}</w:delText></w:r></w:del></w:p>`))],
  ['comments.docx', () => docx('', { 'word/comments.xml': `<w:comments ${names}>${eachLine(runs)}</w:comments>` })],
  ['glossary.docx', () => docx('', { 'word/glossary/document.xml': `<w:g ${names}>${eachLine(runs)}</w:g>` })],
  ['diagram.docx', () => docx('', { 'word/diagrams/data1.xml': `<d ${names}>${eachLine(aruns)}</d>` })],
  [
    'alt texts.docx',
    () => docx(eachLine((l) => `<w:p><w:r><w:drawing><wp:docPr id="1" descr="${l}"/></w:drawing></w:r></w:p>`)),
  ],
  ['fields.docx', () => docx(eachLine((l) => `<w:p><w:fldSimple w:instr=' DDE "${l}"'/></w:p>`))],
  [
    'drop-down.docx',
    () =>
      docx(
        `<w:sdt><w:sdtPr><w:dropDownList>${eachLine((l) => `<w:listItem w:displayText="${l}" w:value="1"/>`)}</w:dropDownList></w:sdtPr></w:sdt>`,
      ),
  ],
  ['wordart.docx', () => docx(eachLine((l) => `<w:p><w:r><w:pict><v:textpath string="${l}"/></w:pict></w:r></w:p>`))],
  [
    'smart tags.docx',
    () =>
      docx(
        eachLine((l) => `<w:customXml><w:customXmlPr><w:attr w:name="c" w:val="${l}"/></w:customXmlPr></w:customXml>`),
      ),
  ],
  ['other data.docx', () => docx(eachLine((l) => `<w:x>${l}</w:x>`))],
  ['altchunk.docx', () => docx('', { 'word/afchunk.rtf': `{\\rtf1 ${eachLine((l) => `${l}\\par\n`)}}` })],
  [
    'embedded.docx',
    async () =>
      docx('', {
        'word/embeddings/a.xlsx': await makeXlsx({
          One: [['name', 'email', 'card_number'], ...cornered.map(({ name, mail, card }) => [name, mail, card])],
        }),
      }),
  ],
  [
    'other main.docx',
    () =>
      makeZip({
        '[Content_Types].xml': '<Types/>',
        'word/document2.xml': `<w:document ${names}>${eachLine(runs)}</w:document>`,
      }),
  ],
  ['notes.pptx', () => pptx({ 'ppt/notesSlides/notesSlide1.xml': `<p ${names}>${eachLine(aruns)}</p>` })],
  [
    'comments.pptx',
    () =>
      pptx({ 'ppt/comments/comment1.xml': `<p ${names}>${eachLine((l) => `<p:cm><p:text>${l}</p:text></p:cm>`)}</p>` }),
  ],
  ['master.pptx', () => pptx({ 'ppt/slideMasters/slideMaster1.xml': `<p ${names}>${eachLine(aruns)}</p>` })],
  ['diagram.pptx', () => pptx({ 'ppt/diagrams/data1.xml': `<p ${names}>${eachLine(aruns)}</p>` })],
  [
    'alt.pptx',
    () => pptx({ 'ppt/slides/slide1.xml': `<p ${names}>${eachLine((l) => `<p:cNvPr id="2" descr="${l}"/>`)}</p>` }),
  ],
  [
    'prompts.xlsx',
    () => xlsx(`<dataValidations>${eachLine((l) => `<dataValidation prompt="${l}"/>`)}</dataValidations>`),
  ],
  [
    'filters.xlsx',
    () =>
      xlsx(
        `<autoFilter><filterColumn><filters>${eachLine((l) => `<filter val="${l}"/>`)}</filters></filterColumn></autoFilter>`,
      ),
  ],
  [
    'scenarios.xlsx',
    () =>
      xlsx(
        `<scenarios>${eachLine((l) => `<scenario name="a"><inputCells r="A1" val="${l}"/></scenario>`)}</scenarios>`,
      ),
  ],
  [
    'hyperlink tips.xlsx',
    () => xlsx(`<hyperlinks>${eachLine((l) => `<hyperlink ref="A1" location="One!A1" tooltip="${l}"/>`)}</hyperlinks>`),
  ],
  [
    'conditional.xlsx',
    () => xlsx(eachLine((l) => `<conditionalFormatting><cfRule text="${l}"/></conditionalFormatting>`)),
  ],
  [
    'unused strings.xlsx',
    () => xlsx('', { 'xl/sharedStrings.xml': `<sst>${eachLine((l) => `<si><t>${l}</t></si>`)}</sst>` }),
  ],
  [
    'unused rich strings.xlsx',
    () =>
      xlsx('', {
        'xl/sharedStrings.xml': `<sst>${eachLine((l) => `<si><r><t>${l.slice(0, 30)}</t></r><r><t>${l.slice(30)}</t></r></si>`)}</sst>`,
      }),
  ],
  [
    'phonetic.xlsx',
    () =>
      xlsx('', { 'xl/sharedStrings.xml': `<sst>${eachLine((l) => `<si><t>x</t><rPh><t>${l}</t></rPh></si>`)}</sst>` }),
  ],
  [
    'styles.xlsx',
    () =>
      xlsx('', {
        'xl/styles.xml': `<styleSheet><cellStyles>${eachLine((l) => `<cellStyle name="${l}"/>`)}</cellStyles></styleSheet>`,
      }),
  ],
  [
    'rels.xlsx',
    () =>
      xlsx('', {
        'xl/_rels/workbook.xml.rels': `<R><Relationship Id="a" Target="worksheets/sheet1.xml"/>${eachLine((l, at) => `<Relationship Id="b${at}" Target="${l}"/>`)}</R>`,
      }),
  ],
  [
    'comments.xlsx',
    () =>
      xlsx('', {
        'xl/comments1.xml': `<comments>${eachLine((l) => `<comment><text><r><t>${l.slice(0, 30)}</t></r><r><t>${l.slice(30)}</t></r></text></comment>`)}</comments>`,
      }),
  ],
  ['drawing.xlsx', () => xlsx('', { 'xl/drawings/drawing1.xml': `<d ${names}>${eachLine(aruns)}</d>` })],
  [
    'threaded.xlsx',
    () =>
      xlsx('', {
        'xl/threadedComments/threadedComment1.xml': `<T>${eachLine((l) => `<threadedComment><text>${l}</text></threadedComment>`)}</T>`,
      }),
  ],
  [
    'external.xlsx',
    () => xlsx('', { 'xl/externalLinks/externalLink1.xml': `<T>${eachLine((l) => `<cell><v>${l}</v></cell>`)}</T>` }),
  ],
  [
    'same cell.xlsx',
    () =>
      workbook(
        `<row>${eachLine((l) => `<c r="A1" t="str"><v>${l}</v></c>`)}<c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
      ),
  ],
  [
    'open rows.xlsx',
    () => workbook(`<row>${eachLine((l) => `<c t="str"><v>${l}</v></c>`)}`),
    'zip archive (or office file, jar, …): ends too early',
  ],
  [
    'annotation.ods',
    () =>
      ods(
        `<table:table table:name="A">${eachLine((l) => `<table:table-row><table:table-cell office:value="1"><office:annotation><text:p>${l}</text:p></office:annotation><text:p>1</text:p></table:table-cell></table:table-row>`)}</table:table>`,
      ),
  ],
  [
    'string values.ods',
    () =>
      ods(
        `<table:table table:name="A">${eachLine((l) => `<table:table-row><table:table-cell office:string-value="${l}"/></table:table-row>`)}</table:table>`,
      ),
  ],
  [
    'formulas.ods',
    () =>
      ods(
        `<table:table table:name="A">${eachLine((l) => `<table:table-row><table:table-cell table:formula="of:=LEN(&quot;${l}&quot;)" office:value="9"/></table:table-row>`)}</table:table>`,
      ),
  ],
  [
    'shapes.ods',
    () =>
      ods(
        `<table:table table:name="A"><table:shapes>${eachLine((l) => `<draw:frame><draw:text-box><text:p>${l}</text:p></draw:text-box></draw:frame>`)}</table:shapes></table:table>`,
      ),
  ],
  [
    'tracked.ods',
    () =>
      ods(
        `<table:tracked-changes>${eachLine((l) => `<table:cell-content-change><table:previous><table:change-track-table-cell><text:p>${l}</text:p></table:change-track-table-cell></table:previous></table:cell-content-change>`)}</table:tracked-changes><table:table table:name="A"/>`,
      ),
  ],
  [
    'validation.ods',
    () =>
      ods(
        `${eachLine((l) => `<table:content-validation table:condition="x"><table:help-message><text:p>${l}</text:p></table:help-message></table:content-validation>`)}<table:table table:name="A"/>`,
      ),
  ],
  [
    'long numbers.ods',
    () =>
      ods(
        `<table:table table:name="A"><table:table-row><table:table-cell><text:p>card_number</text:p></table:table-cell></table:table-row>${cornered.map(({ card }) => `<table:table-row><table:table-cell office:value="${card.replace(/^(\d)(\d+?)0*$/, '$1.$2E15')}"><text:p>${card}</text:p></table:table-cell></table:table-row>`).join('')}</table:table>`,
      ),
  ],
  [
    'filters.ods',
    () => ods(`<table:table table:name="A"/>${eachLine((l) => `<table:filter-set-item table:value="${l}"/>`)}`),
  ],
  [
    'nested.ods',
    () =>
      ods(
        `<table:table table:name="A">${eachLine((l) => `<table:table-row><table:table-cell><text:p>${l}</text:p></table:table-cell><table:table-cell><table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row>`)}</table:table>`,
      ),
  ],
  ['links.odt', () => odt(eachLine((l) => `<text:p><text:a xlink:href="mailto:${l}">x</text:a></text:p>`))],
  ['variables.odt', () => odt(eachLine((l) => `<text:user-field-decl office:string-value="${l}" text:name="x"/>`))],
  ['forms.odt', () => odt(eachLine((l) => `<form:text form:current-value="${l}"/>`))],
  ['titles.odt', () => odt(eachLine((l) => `<draw:frame><svg:desc>${l}</svg:desc></draw:frame>`))],
  [
    'annotation.odt',
    () => odt(eachLine((l) => `<text:p>a<office:annotation><text:p>${l}</text:p></office:annotation></text:p>`)),
  ],
  [
    'encrypted whole.odt',
    () =>
      makeZip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'META-INF/manifest.xml': '<m><file-entry full-path="encrypted-package"><encryption-data/></file-entry></m>',
        'encrypted-package': randomBytes(4000),
      }),
    'zip archive (or office file, jar, …): encrypted office file',
  ],
  [
    'manifest.odt',
    () => odt('', { 'META-INF/manifest.xml': `<m>${eachLine((l) => `<file-entry full-path="${l}"/>`)}</m>` }),
  ],
  [
    'encrypted.epub',
    () =>
      makeZip({
        mimetype: 'application/epub+zip',
        'META-INF/encryption.xml':
          '<e><enc:EncryptedData><enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><enc:CipherData><enc:CipherReference URI="OEBPS/a.xhtml"/></enc:CipherData></enc:EncryptedData></e>',
        'OEBPS/a.xhtml': randomBytes(3000),
      }),
    'OEBPS/a.xhtml: encrypted',
  ],
  [
    'iwork.numbers',
    () =>
      makeZip({
        'Index/Document.iwa': Buffer.concat([Buffer.from([0, 0x10, 0x10, 0]), randomBytes(3000)]),
        'Metadata/Properties.plist': 'x',
      }),
    'document of Pages, Numbers or Keynote: no reader; export it as an office file or CSV',
  ],
];

testCorners(corners);
