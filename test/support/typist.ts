/** Somebody at a terminal who answers each question with the next of the lines. */
import { PassThrough } from 'node:stream';

export interface Typist {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY: true };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY: true };
  /** What was asked, in order. */
  readonly asked: readonly string[];
  /** All that was written. */
  readonly read: () => string;
}

/** `isQuestion`: what waits for an answer. Nothing more is typed when the lines are used up. */
export function sitDown(lines: readonly string[], isQuestion: (text: string) => boolean): Typist {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const asked: string[] = [];
  let written = '';
  const left = [...lines];
  stdout.on('data', (chunk: Buffer) => {
    const text = chunk.toString('utf8');
    written += text;
    if (!isQuestion(text)) return;
    asked.push(text);
    stdin.write(`${left.shift() ?? ''}\n`);
  });
  return {
    stdin: Object.assign(stdin, { isTTY: true as const }),
    stdout: Object.assign(stdout, { isTTY: true as const }),
    asked,
    read: () => written,
  };
}
