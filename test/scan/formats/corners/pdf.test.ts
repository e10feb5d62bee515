/** Corners of a PDF that its pages do not show: customers there are found. */
import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { makePdf } from '../../../support/containers.ts';
import { corneredCsv, corneredLines, eachLine, testCorners, type Corner } from '../../../support/corners.ts';
import { encryptPdf } from '../../../support/encrypted-pdf.ts';

async function pdf(change: (document: PDFDocument) => Promise<void> | void, options: object = {}): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([600, 800]);
  await change(document);
  return Buffer.from(await document.save(options));
}

/** A change behind the file takes the text of its page away. */
async function blankedPdf(): Promise<Buffer> {
  const document = await PDFDocument.load(await makePdf([corneredLines]));
  const whole = Buffer.from(await document.save({ useObjectStreams: false }));
  const contents =
    document
      .getPage(0)
      .node.get(PDFName.of('Contents'))
      ?.toString()
      .replace(/^\[ ?| ?\]$/g, '') ?? '';
  const object = `${contents.replace('R', 'obj')}\n<</Length 0>>\nstream\n\nendstream\nendobj\n`;
  const at = (offset: number): string => String(offset).padStart(10, '0');
  const list = `xref\n${contents.split(' ')[0]} 1\n${at(whole.length + 1)} 00000 n \n`;
  const text = whole.toString('latin1');
  const trailer = `trailer\n<</Size ${document.context.largestObjectNumber + 1}/Root ${document.context.trailerInfo.Root?.toString()}/Prev ${/startxref\s+(\d+)/.exec(text)?.[1]}>>`;
  return Buffer.concat([
    whole,
    Buffer.from(`\n${object}${list}${trailer}\nstartxref\n${whole.length + 1 + object.length}\n%%EOF\n`),
  ]);
}

function addForm(d: PDFDocument): void {
  const s = d.context.register(
    d.context.flateStream(
      `<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data>${eachLine((l) => `<row>${l}</row>`)}</xfa:data></xfa:datasets>`,
    ),
  );
  d.catalog.set(PDFName.of('AcroForm'), d.context.obj({ Fields: [], XFA: [PDFString.of('datasets'), s] }));
}

const corners: readonly Corner[] = [
  [
    'file attachment annotation.pdf',
    () =>
      pdf(async (d) => {
        const s = d.context.flateStream(corneredCsv);
        const ef = d.context.register(s);
        const spec = d.context.obj({
          Type: 'Filespec',
          F: PDFString.of('a.csv'),
          UF: PDFString.of('a.csv'),
          EF: { F: ef },
        });
        const a = d.context.obj({ Type: 'Annot', Subtype: 'FileAttachment', Rect: [0, 0, 10, 10], FS: spec });
        d.getPage(0).node.addAnnot(d.context.register(a));
      }),
  ],
  [
    'attachment.pdf',
    () =>
      pdf(async (d) => {
        await d.attach(Buffer.from(corneredCsv), 'a.csv');
      }),
  ],
  [
    'loose embedded.pdf',
    () =>
      pdf((d) => {
        d.context.register(d.context.flateStream(corneredCsv, { Type: 'EmbeddedFile' }));
      }),
  ],
  [
    'form.pdf',
    () =>
      pdf((d) => {
        const f = d.getForm();
        corneredLines.forEach((l, i) => {
          const t = f.createTextField(`f${i}`);
          t.setText(l);
          t.addToPage(d.getPage(0), { x: 1, y: i * 20 });
        });
      }),
  ],
  [
    'form without widget.pdf',
    () =>
      pdf((d) => {
        const f = d.getForm();
        corneredLines.forEach((l, i) => f.createTextField(`f${i}`).setText(l));
      }),
  ],
  [
    'drop-down.pdf',
    () =>
      pdf((d) => {
        const f = d.getForm();
        const t = f.createDropdown('x');
        t.addOptions([...corneredLines]);
        t.addToPage(d.getPage(0), { x: 1, y: 1 });
      }),
  ],
  [
    'list many.pdf',
    () =>
      pdf((d) => {
        const f = d.getForm();
        const t = f.createOptionList('x');
        t.addOptions(corneredLines.map((l) => l));
        t.enableMultiselect();
        t.select([...corneredLines]);
        t.addToPage(d.getPage(0), { x: 1, y: 1 });
      }),
  ],
  [
    'xmp.pdf',
    () =>
      pdf((d) => {
        d.catalog.set(
          PDFName.of('Metadata'),
          d.context.register(
            d.context.stream(
              `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:q="q">${eachLine((l) => `<q:a>${l}</q:a>`)}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
              { Type: 'Metadata', Subtype: 'XML' },
            ),
          ),
        );
      }),
  ],
  ['xfa.pdf', () => pdf(addForm)],
  [
    'tooltips.pdf',
    () =>
      pdf((d) => {
        for (const l of corneredLines)
          d.getPage(0).node.addAnnot(
            d.context.register(
              d.context.obj({
                Type: 'Annot',
                Subtype: 'Text',
                Rect: [0, 0, 1, 1],
                T: PDFString.of(l),
                Contents: PDFString.of('x'),
              }),
            ),
          );
      }),
  ],
  [
    'appearance.pdf',
    () =>
      pdf(async (d) => {
        const font = await d.embedFont(StandardFonts.Helvetica);
        const s = d.context.flateStream(
          corneredLines
            .map((l, i) => `BT /F 9 Tf 1 0 0 1 0 ${i * 10} Tm (${l.replaceAll(/[^\x20-\x7e]/g, 'e')}) Tj ET`)
            .join('\n'),
          { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 500, 500], Resources: { Font: { F: font.ref } } },
        );
        d.getPage(0).node.addAnnot(
          d.context.register(
            d.context.obj({
              Type: 'Annot',
              Subtype: 'Stamp',
              Rect: [0, 0, 500, 500],
              AP: { N: d.context.register(s) },
            }),
          ),
        );
      }),
  ],
  [
    'struct alt.pdf',
    () =>
      pdf((d) => {
        const els = corneredLines.map((l) =>
          d.context.register(d.context.obj({ Type: 'StructElem', S: 'Figure', Alt: PDFString.of(l) })),
        );
        d.catalog.set(
          PDFName.of('StructTreeRoot'),
          d.context.register(d.context.obj({ Type: 'StructTreeRoot', K: els })),
        );
      }),
  ],
  ['old revision.pdf', () => blankedPdf()],
  ['behind a line.pdf', async () => Buffer.concat([Buffer.from('\n\nHTTP stuff\n'), await makePdf([corneredLines])])],
  [
    'unused object.pdf',
    () =>
      pdf((d) => {
        for (const l of corneredLines) d.context.register(PDFString.of(l));
      }),
  ],
  [
    'unused object plain.pdf',
    () =>
      pdf(
        (d) => {
          for (const l of corneredLines) d.context.register(PDFString.of(l));
        },
        { useObjectStreams: false },
      ),
  ],
  ['encrypted form.pdf', async () => encryptPdf(await pdf(addForm), ''), 'XFA form: encrypted'],
];

testCorners(corners);
