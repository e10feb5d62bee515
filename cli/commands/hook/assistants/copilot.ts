import { argumentsIn, callOf, stringIn } from './fields.ts';
import type { Assistant } from './types.ts';

/** Only what stands before a tool is heard: of a prompt it says that an answer changes nothing. */
export const copilot: Assistant = {
  title: 'GitHub Copilot',
  source: 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-hooks-reference (2026-11-30)',
  file: '.github/hooks/leakwarden.json',
  frame: { version: 1 },
  hooks: (commandFor) => ({
    preToolUse: [{ type: 'command', bash: commandFor('preToolUse'), timeoutSec: 60 }],
  }),
  read: (event, fields) =>
    event === 'preToolUse' ? callOf(stringIn(fields, 'toolName'), argumentsIn(fields, 'toolArgs')) : null,
  refuse: (_, reason) => ({ permissionDecision: 'deny', permissionDecisionReason: reason }),
};
