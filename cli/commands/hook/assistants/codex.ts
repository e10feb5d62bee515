import { claudeCode } from './claude-code.ts';
import type { Assistant } from './types.ts';

const { replace: _replace, ...shared } = claudeCode;

/** Its events and answers are those of Claude Code, but it takes nothing in place of what a tool answered. */
export const codex: Assistant = {
  ...shared,
  title: 'Codex',
  source: 'https://developers.openai.com/codex/hooks, schemas of codex-rs/hooks (2026-11-30)',
  file: '.codex/hooks.json',
};
