/** `leakwarden hook install|uninstall|run`. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import { hookFolder, unpushedRange } from '../../scan/index.ts';
import { UsageError } from '../errors.ts';
import type { Outcome } from '../runner.ts';
import { runScan, type ScanOptions } from './scan.ts';

const hooks = ['pre-commit', 'pre-push'] as const;
type Hook = (typeof hooks)[number];
const marker = '# written by leakwarden hook install';

export function addHookCommand(program: Command, outcome: Outcome): void {
  const hook = program.command('hook').description('scan before each commit or push');
  hook
    .command('install')
    .description('write the hook into this repository')
    .option('--pre-commit', 'scan what is staged before each commit (the default)')
    .option('--pre-push', 'scan what is pushed before each push')
    .option('--force', 'replace a hook that somebody else wrote')
    .addHelpText('after', '\nExample:\n  leakwarden hook install --pre-commit --pre-push\n')
    .action(async (options: { preCommit?: boolean; prePush?: boolean; force?: boolean }) => {
      const chosen = hooks.filter((name) =>
        name === 'pre-push' ? options.prePush : options.preCommit || !options.prePush,
      );
      for (const name of chosen) await install(name, options.force ?? false);
    });
  hook
    .command('uninstall')
    .description('remove the hooks that install wrote')
    .action(async () => {
      for (const name of hooks) await uninstall(name);
    });
  hook
    .command('run')
    .description('what the hook calls')
    .addArgument(new Argument('<hook>').choices(hooks))
    .argument('[rest...]', 'what Git passes on')
    .action(async (name: Hook) => {
      outcome.exitCode = name === 'pre-commit' ? await scanStaged() : await scanPushed();
    });
}

async function fileOf(name: Hook): Promise<string> {
  const folder = await hookFolder('.');
  if (folder === null) throw new UsageError('this is no Git repository; change into one first');
  return resolve(folder, name);
}

async function install(name: Hook, force: boolean): Promise<void> {
  const file = await fileOf(name);
  if (existsSync(file) && !readFileSync(file, 'utf8').includes(marker) && !force) {
    throw new UsageError(
      `${file}: there is a hook already; add \`leakwarden hook run ${name}\` to it, or use --force to replace it`,
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, script(name));
  chmodSync(file, 0o755);
  process.stdout.write(`${name} hook written to ${file}\n`);
}

async function uninstall(name: Hook): Promise<void> {
  const file = await fileOf(name);
  if (!existsSync(file) || !readFileSync(file, 'utf8').includes(marker)) return;
  rmSync(file);
  process.stdout.write(`${name} hook removed from ${file}\n`);
}

/** Calls this very installation; if it is gone, the one on PATH; else says so and stops. A hook never installs anything. */
function script(name: Hook): string {
  const quote = (text: string): string => `'${text.replace(/'/g, `'\\''`)}'`;
  return `#!/bin/sh
${marker}
node=${quote(process.execPath)}
cli=${quote(process.argv[1] ?? '')}
if [ -x "$node" ] && [ -f "$cli" ]; then exec "$node" "$cli" hook run ${name} "$@"; fi
if command -v leakwarden >/dev/null 2>&1; then exec leakwarden hook run ${name} "$@"; fi
echo 'leakwarden is not installed here any more: install it again, or remove this hook ('"$0"')' >&2
exit 1
`;
}

const hookOptions: ScanOptions = {
  history: true,
  packs: [],
  rule: [],
  failOn: 'high',
  format: [],
  jobs: 0,
  progress: false,
};

/** Quiet when there is nothing to say. */
async function scanQuietly(options: Partial<ScanOptions>): Promise<number> {
  return runScan(null, { ...hookOptions, quiet: true, ...options });
}

function scanStaged(): Promise<number> {
  return scanQuietly({ staged: true });
}

/** Git gives `<local ref> <local id> <remote ref> <remote id>` a line (githooks, pre-push). */
async function scanPushed(): Promise<number> {
  const codes: number[] = [];
  for (const [local, remote] of pushes()) {
    const range = await unpushedRange('.', local, remote);
    if (range !== null) codes.push(await scanQuietly({ range }));
  }
  return Math.max(0, ...codes);
}

/** The pre-commit framework keeps Git's lines for itself and sets variables; who says nothing at all pushes HEAD. */
function pushes(): [local: string, remote: string][] {
  const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean);
  if (lines.length > 0) return lines.map((line) => [line.split(' ')[1] ?? '', line.split(' ')[3] ?? '']);
  return [[process.env['PRE_COMMIT_TO_REF'] ?? 'HEAD', process.env['PRE_COMMIT_FROM_REF'] ?? '']];
}
