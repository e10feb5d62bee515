/**
 * Programs that the main thread starts for another one: it has the shells, and it sees them off where that thread is
 * terminated. Each program has a channel, on which no more of its output comes than is being read.
 */
import { PassThrough } from 'node:stream';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Invocation, ProgramEnd, RunningProgram } from './program.ts';

/** Pieces that are on their way at a time. */
const mostUnread = 16;

interface ProgramOrder {
  readonly command: Invocation;
  readonly port: MessagePort;
}
type ProgramWish = 'more' | 'kill';
type ProgramNews =
  | { readonly chunk: Uint8Array }
  | { readonly end: ProgramEnd }
  | { readonly failure: { readonly message: string; readonly code: string | undefined } };

/** In the main thread, for the one that got the other end of `port`. */
export function startFor(port: MessagePort, start: (command: Invocation) => RunningProgram): void {
  port.on('message', (order: ProgramOrder) => void runFor(order.port, start(order.command)));
  // A thread that waits keeps no process alive.
  port.unref();
}

async function runFor(port: MessagePort, program: RunningProgram): Promise<void> {
  const unread = new Unread();
  const stop = (): void => {
    unread.close();
    program.kill();
  };
  port.on('message', (wish: ProgramWish) => (wish === 'more' ? unread.less() : stop()));
  // The thread is gone.
  port.on('close', stop);
  const tell = (news: ProgramNews): void => port.postMessage(news);
  // It may come before all output is read.
  program.ended.catch(() => undefined);
  try {
    for await (const chunk of program.output) {
      tell({ chunk: new Uint8Array(chunk as Buffer) });
      await unread.more();
    }
    tell({ end: await program.ended });
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    tell({ failure: { message, code } });
  }
}

class Unread {
  #count = 0;
  #isClosed = false;
  #proceed: () => void = () => undefined;

  /** Waits where that is too much. */
  async more(): Promise<void> {
    this.#count++;
    if (this.#count >= mostUnread && !this.#isClosed) await new Promise<void>((resolve) => (this.#proceed = resolve));
  }

  less(): void {
    this.#count--;
    this.#proceed();
  }

  /** Nobody reads any more. */
  close(): void {
    this.#isClosed = true;
    this.#proceed();
  }
}

/** In that thread; `main` is its end. */
export function startElsewhere(command: Invocation, main: MessagePort): RunningProgram {
  const { port1: port, port2 } = new MessageChannel();
  main.postMessage({ command, port: port2 } satisfies ProgramOrder, [port2]);
  const wish = (what: ProgramWish): void => port.postMessage(what);
  const output = new PassThrough();
  const { promise: ended, resolve, reject } = Promise.withResolvers<ProgramEnd>();
  port.on('message', (news: ProgramNews) => {
    if ('chunk' in news) {
      if (output.destroyed || output.write(news.chunk)) wish('more');
      else output.once('drain', () => wish('more'));
      return;
    }
    port.close();
    output.end();
    if ('end' in news) resolve(news.end);
    else reject(Object.assign(new Error(news.failure.message), { code: news.failure.code }));
  });
  return { output, ended, kill: () => wish('kill') };
}
