#!/usr/bin/env bash
# unpdf 1.8.1: getAttachments() of a PDF gives a Map without the contents; in 1.6.0 it gave an object with them.
# Code of 1.6.0 that goes through Object.values() finds no attachment any more, and meets no error: a Map has none.
# The content is now asked for by id, with getAttachmentContent(). Fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund unpdf@1.8.1 before@npm:unpdf@1.6.0 pdf-lib@1.17.1
cat > attached.mjs <<'END'
import { PDFDocument } from 'pdf-lib';

const made = await PDFDocument.create();
made.addPage();
await made.attach(Buffer.from('name,email\n'), 'people.csv', { mimeType: 'text/csv' });
const bytes = await made.save();

async function look(library) {
  const { getDocumentProxy } = await import(library);
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const attachments = await document.getAttachments();
  const files = Object.values(attachments).length;
  const asked = document.getAttachmentContent ? (await document.getAttachmentContent('people.csv')).length : 0;
  return `${attachments.constructor.name}, Object.values(): ${files}, getAttachmentContent(): ${asked} bytes`;
}

const [before, now] = [await look('before'), await look('unpdf')];
console.log(`unpdf 1.6.0: ${before}\nunpdf 1.8.1: ${now}`);
process.exit(
  before === 'Object, Object.values(): 1, getAttachmentContent(): 0 bytes' &&
    now === 'Map, Object.values(): 0, getAttachmentContent(): 11 bytes' ? 0 : 1,
);
END
node attached.mjs
