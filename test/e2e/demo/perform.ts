/** What demonstrations share: they end early with a reason, leave nothing behind, and say what they wait for. */
import type { Installed } from './stage.ts';

export const isJson = process.argv.includes('--json');

/** Exit code 3: it ended early. `tell` may set another one. */
export async function perform<Stage extends Installed>(
  setting: Promise<Stage>,
  tell: (stage: Stage) => Promise<void>,
): Promise<never> {
  tellWait('a stand-in for GitHub and the App to start');
  try {
    await Promise.race([setting.then(tell), untilCalledOff()]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'something other than an error was thrown';
    process.stderr.write(`leakwarden: the demonstration ended early: ${reason}\n`);
    process.exitCode = 3;
  }
  await (await setting.catch(() => null))?.close();
  // Who was called off still waits for something.
  process.exit();
}

/** Standard output carries the story only. */
export function tellWait(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`waiting for ${what} …\n`);
}

/** Rejects on Ctrl-C and the like, so that nothing of the demonstration stays behind. */
function untilCalledOff(): Promise<never> {
  return new Promise((_, reject) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(name, () => reject(new Error(`it was called off (${name})`)));
  });
}
