import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { copilot } from './copilot.ts';
import { cursor } from './cursor.ts';
import { geminiCli } from './gemini-cli.ts';
import type { Assistant } from './types.ts';

export const assistants = {
  'claude-code': claudeCode,
  codex,
  cursor,
  copilot,
  'gemini-cli': geminiCli,
} as const satisfies Readonly<Record<string, Assistant>>;

export type AssistantName = keyof typeof assistants;
export const assistantNames = Object.keys(assistants) as AssistantName[];
