/** Small workbooks, written as spreadsheets write them: a ZIP archive of XML files. */
import { makeZip } from './containers.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Every second text is shared, the others stand in their cells; empty cells are left out. */
export function makeXlsx(sheets: readonly Sheet[]): Buffer {
  const strings: string[] = [];
  const files = sheets.map(
    ({ rows }, index) => [`xl/worksheets/sheet${index + 1}.xml`, toSheet(rows, strings)] as const,
  );
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const links = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="t" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const texts = strings.map(
    (text) =>
      `<si><r><t>${escape(text.slice(0, 2))}</t></r><r><t xml:space="preserve">${escape(text.slice(2))}</t></r></si>`,
  );
  return makeZip({
    'xl/workbook.xml': `<workbook><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${texts.join('')}</sst>`,
    ...Object.fromEntries(files),
  });
}

function toSheet(rows: Sheet['rows'], strings: string[]): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((text, column) => {
      if (text === '') return '';
      const place = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
      if ((row + column) % 2 === 0) return `<c ${place} t="inlineStr"><is><t>${escape(text)}</t></is></c>`;
      strings.push(text);
      return `<c ${place} t="s"><v>${strings.length - 1}</v></c>`;
    });
    return cells.length === 0 ? '' : `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/@/g, '&#64;');
}
