import { claudeCode } from './claude-code.ts';
import type { Assistant } from './types.ts';

const { replace: _replace, ...shared } = claudeCode;

/** Its events and answers are those of Claude Code, but it takes nothing in place of what a tool answered. */
export const codex: Assistant = {
  ...shared,
  title: 'Codex',
  source: 'https://developers.openai.com/codex/hooks, schemas of codex-rs/hooks (2026-11-30), tried with 0.171.0',
  file: '.codex/hooks.json',
  activation: 'trust this folder, restart it and approve the hooks that it asks about; until then none of them runs',
  // What failed comes as any other result.
  hooks: (commandFor) => {
    const { PostToolBatch: _batch, ...known } = claudeCode.hooks(commandFor);
    return known;
  },
  refuse: (event, reason) =>
    event === 'UserPromptSubmit' ? { decision: 'block', reason } : claudeCode.refuse(event, reason),
};
