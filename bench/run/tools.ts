/** The scanners that are compared: how each is called, at its own defaults and without asking any server. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement } from './measure.ts';
import { findProgram } from './peers.ts';
import {
  readBetterleaks,
  readDetectSecrets,
  readGitleaks,
  readKingfisher,
  readOurs,
  readSecretlint,
  readTrufflehog,
  type ReadReport,
} from './reports.ts';

export type Subject = 'history' | 'files';

interface Call {
  readonly program: string;
  readonly target: string;
  /** Where the report has to go. */
  readonly report: string;
}

export interface Tool {
  readonly name: string;
  /** Null: not installed. */
  readonly program: string | null;
  readonly version: string;
  /** The command for each subject that it can scan. */
  readonly commands: Readonly<Partial<Record<Subject, (call: Call) => readonly string[]>>>;
  /** True: the report is what it prints. */
  readonly prints: boolean;
  /** Whether it gave up before the end, so that neither its time nor its findings say much. */
  readonly stopsEarly: (measurement: Measurement) => boolean;
  /** Null: it reports nothing and is there to compare the time with. */
  readonly read: ReadReport | null;
}

const root = join(import.meta.dirname, '../..');

export function findTools(): Tool[] {
  return [ours(), gitleaks(), betterleaks(), trufflehog(), kingfisher(), secretlint(), detectSecrets(), catFile()];
}

function ours(): Tool {
  const scan = ({ program, target, report }: Call): string[] => [
    process.execPath,
    program,
    'scan',
    target,
    '--format',
    'json',
    '--output',
    report,
  ];
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    name: 'leakwarden',
    program: join(root, 'dist/leakwarden.js'),
    version,
    commands: { history: scan, files: (call) => [...scan(call), '--no-history'] },
    prints: false,
    stopsEarly: ({ exitCode }) => exitCode === 2,
    read: readOurs,
  };
}

function gitleaks(): Tool {
  const scan =
    (command: string) =>
    ({ program, target, report }: Call): string[] => [
      program,
      command,
      target,
      '--no-banner',
      '--report-format',
      'json',
      '--report-path',
      report,
    ];
  return toPeer('gitleaks', {
    commands: { history: scan('git'), files: scan('dir') },
    stopsEarly: logsError,
    read: readGitleaks,
  });
}

function betterleaks(): Tool {
  const scan =
    (command: string) =>
    ({ program, target, report }: Call): string[] => [program, command, target, '--no-banner', '--output', report];
  return toPeer('betterleaks', {
    commands: { history: scan('git'), files: scan('filesystem') },
    stopsEarly: logsError,
    read: readBetterleaks,
  });
}

function trufflehog(): Tool {
  const flags = ['--no-verification', '--no-update', '--json'];
  return toPeer('trufflehog', {
    commands: {
      // Told nothing, it takes a bare repository for none and ends at once, with success.
      history: ({ program, target }) => [
        program,
        'git',
        `file://${target}`,
        ...(existsSync(join(target, '.git')) ? [] : ['--bare']),
        ...flags,
      ],
      files: ({ program, target }) => [program, 'filesystem', target, ...flags],
    },
    prints: true,
    stopsEarly: logsError,
    read: readTrufflehog,
  });
}

function kingfisher(): Tool {
  const scan = ({ program, target, report }: Call): string[] => [
    program,
    'scan',
    target,
    '--no-validate',
    '--no-update-check',
    '--format',
    'json',
    '--output',
    report,
  ];
  return toPeer('kingfisher', { commands: { history: scan, files: scan }, read: readKingfisher });
}

/** It reads files only. Its rules must be chosen: these are the recommended ones. */
function secretlint(): Tool {
  const rules = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] };
  return toPeer('secretlint', {
    commands: {
      files: ({ program, report }) => [
        program,
        '**/*',
        '--secretlintrcJSON',
        JSON.stringify(rules),
        '--format',
        'json',
        '--output',
        report,
      ],
    },
    read: readSecretlint,
  });
}

/** It asks no server when told so, and looks at tracked files only unless told otherwise. */
function detectSecrets(): Tool {
  return toPeer('detect-secrets', {
    commands: { files: ({ program }) => [program, 'scan', '--all-files', '--no-verify', '.'] },
    prints: true,
    read: readDetectSecrets,
  });
}

/** What any scanner pays that lets Git unpack the objects; it looks for nothing. */
function catFile(): Tool {
  const flags = ['--batch-all-objects', '--batch', '--buffer', '--unordered'];
  return {
    ...toPeer('git', {
      commands: { history: ({ program, target }) => [program, '-C', target, 'cat-file', ...flags] },
      stopsEarly: ({ exitCode }) => exitCode !== 0,
      read: null,
    }),
    name: 'git cat-file, no search',
  };
}

/** They log errors of Git, end there, and some still exit with 0. */
export function logsError({ errors }: Measurement): boolean {
  return /\bERR\b|\bfatal: |"msg":"encountered errors during scan"/.test(errors);
}

function toPeer(name: string, tool: Pick<Tool, 'commands' | 'read'> & Partial<Tool>): Tool {
  const program = findProgram(name);
  return {
    name,
    program: program?.path ?? null,
    version: program?.version ?? '',
    prints: false,
    stopsEarly: () => false,
    ...tool,
  };
}
