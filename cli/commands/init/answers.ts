/** The four questions of `leakwarden init`; each has an option that answers it. */
import { createInterface } from 'node:readline/promises';
import type { InitFacts } from './look.ts';
import { modes, type InitOptions, type EnforceMode } from './options.ts';

export interface Answers {
  readonly mode: EnforceMode;
  readonly hooks: boolean;
  readonly workflow: boolean;
  readonly baseline: boolean;
}

/** Where people are asked. */
export interface Desk {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Where there is no terminal to ask on, or nobody wants to be asked, what is proposed holds. */
export async function answer(
  options: InitOptions,
  found: InitFacts,
  { stdin, stdout }: Desk = process,
): Promise<Answers> {
  const isAsking = !options.yes && stdin.isTTY === true && stdout.isTTY === true;
  const line = isAsking ? createInterface({ input: stdin, output: stdout }) : null;
  const ask = async (question: string, proposed: string): Promise<string> =>
    (await line?.question(`${question} [${proposed}] `))?.trim().toLowerCase() || proposed;
  const decide = async (said: boolean | undefined, question: string, proposed: boolean): Promise<boolean> =>
    said ?? (await ask(question, proposed ? 'yes' : 'no')).startsWith('y');
  try {
    return {
      mode:
        options.mode ??
        (found.config === null ? toMode(await ask('New leaks: block, warn or observe?', 'block')) : 'block'),
      hooks: await decide(options.hooks, 'Scan before each commit, merge and push on this machine?', true),
      workflow:
        found.workflow === null &&
        (await decide(options.workflow, 'Write a workflow for GitHub Actions?', found.isOnGitHub)),
      baseline: await decide(options.baseline, 'Scan everything now and accept existing leaks for now?', true),
    };
  } finally {
    line?.close();
  }
}

/** `b` is enough; what is no mode is the strictest. */
function toMode(said: string): EnforceMode {
  return modes.find((mode) => mode.startsWith(said)) ?? 'block';
}
