/** The hook as it is written into a repository. */
import { thisProgram } from '../../this-program.ts';
import type { HookName } from './names.ts';

const marker = '# written by leakwarden hook install';

export function isOurs(script: string): boolean {
  return script.includes(marker);
}

/** One word of a POSIX shell. */
export function quote(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}

/** Calls this very installation; if it is gone, the one on PATH; else says so and stops. A hook never installs anything. */
export function toScript(name: HookName, args: readonly string[]): string {
  const call = ['hook run', name, ...args.map(quote), '"$@"'].join(' ');
  const [program = '', script] = thisProgram();
  const us = script === undefined ? '"$node"' : '"$node" "$cli"';
  return `#!/bin/sh
${marker}
node=${quote(program)}
cli=${quote(script ?? program)}
if [ -x "$node" ] && [ -f "$cli" ]; then exec ${us} ${call}; fi
if command -v leakwarden >/dev/null 2>&1; then exec leakwarden ${call}; fi
echo 'leakwarden is not installed here any more: install it again, or remove this hook ('"$0"')' >&2
exit 1
`;
}
