/** Comments on cells (ECMA-376, 18.7; threads: MS-XLSX, 2.1.25): a text each. */
import { toTextPart, type ContainerPart } from '../types.ts';
import type { ZipFiles } from '../zip/files.ts';
import { parseXml, type XmlHandler } from './xml.ts';

const ofComments = /^xl\/(?:comments\/|threadedComments\/)?(?:c|threadedC)omments?\d*\.xml$/;

export function* readComments(files: ZipFiles): Generator<ContainerPart> {
  for (const name of files.names.filter((each) => ofComments.test(each))) yield toTextPart(name, textsOf(files, name));
}

/** One line each; those of several lines stand apart. */
async function* textsOf(files: ZipFiles, name: string): AsyncGenerator<string> {
  const reader = new CommentReader();
  const bytes = files.read(name);
  if (!bytes) return;
  for await (const _ of parseXml(bytes, reader)) {
    for (const text of reader.texts.splice(0)) yield text.includes('\n') ? `\n${text}\n\n` : `${text}\n`;
  }
}

class CommentReader implements XmlHandler {
  readonly texts: string[] = [];
  #text = '';
  #inText = 0;

  readonly open = (name: string): void => {
    if (name === 'comment' || name === 'threadedComment') this.#text = '';
    else if (name === 't' || name === 'text') this.#inText++;
  };

  readonly close = (name: string): void => {
    if (name === 't' || name === 'text') this.#inText--;
    else if (name === 'comment' || name === 'threadedComment') this.texts.push(this.#text.trim());
  };

  readonly text = (text: string): void => {
    if (this.#inText > 0) this.#text += text;
  };
}
