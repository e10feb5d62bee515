import { claudeCode } from './claude-code.ts';
import type { Assistant } from './types.ts';

/** Its events and answers are those of Claude Code. */
export const codex: Assistant = {
  ...claudeCode,
  title: 'Codex',
  source: 'https://developers.openai.com/codex/hooks, schemas of codex-rs/hooks (2026-11-30)',
  file: '.codex/hooks.json',
};
