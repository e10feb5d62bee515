/** Starts a program by the way that takes this process least. */
import type { MessagePort } from 'node:worker_threads';
import { startElsewhere, startFor } from './elsewhere.ts';
import { isWindows, startDirectly, type Invocation, type RunningProgram } from './program.ts';
import { runInShell } from './shell.ts';

/** Bytes from which a process takes longer to start a program than a shell does. */
const large = 200_000_000;
/** Characters: a shell reads what it is told slowly. */
const longestInShell = 16_384;

/** Of a thread that asks the main one. */
let main: MessagePort | null = null;

/** In a thread. Without it a thread starts programs itself: it could not see shells off, and a server would collect zombies. */
export function askMainThread(port: MessagePort): void {
  main = port;
}

/** In the main thread: programs for the thread that has the other end. */
export function startProgramsFor(port: MessagePort): void {
  startFor(port, startProgram);
}

export function hasUseOfShells(): boolean {
  return process.memoryUsage.rss() > large && (main !== null || isMainThread());
}

/** Asked where it matters: a hook, which is small, need not load what knows threads. */
function isMainThread(): boolean {
  return process.getBuiltinModule('node:worker_threads').isMainThread;
}

/** It is ended when this process or thread ends. */
export function startProgram(command: Invocation, { inShell = hasUseOfShells() } = {}): RunningProgram {
  const { input } = command;
  const isForShell = inShell && !isWindows && input.length <= longestInShell && !input.includes('\0');
  if (main !== null && inShell) return track(startElsewhere(command, main));
  return track(isForShell ? runInShell(command) : startDirectly(command));
}

/** Each is a process group of its own, and would outlive us. */
const running = new Set<RunningProgram>();
process.on('exit', () => {
  for (const each of running) each.kill();
});

function track(program: RunningProgram): RunningProgram {
  running.add(program);
  const forget = (): void => void running.delete(program);
  program.ended.then(forget, forget);
  return program;
}

/** Ends every program of this thread and sees it off, as nobody else could. */
export async function endPrograms(): Promise<void> {
  const ends = [...running].map(({ ended }) => ended);
  for (const each of running) each.kill();
  await Promise.allSettled(ends);
}
