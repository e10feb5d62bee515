import { argumentsIn, callOf, promptOf, resultOf, stringIn } from './fields.ts';
import type { Assistant } from './types.ts';

export const claudeCode: Assistant = {
  title: 'Claude Code',
  source: 'https://code.claude.com/docs/en/hooks (2026-11-30)',
  // The personal settings of a repository: what is written there names this machine.
  file: '.claude/settings.local.json',
  frame: {},
  hooks: (commandFor) => {
    const entry = (event: string): readonly object[] => [{ type: 'command', command: commandFor(event), timeout: 60 }];
    return {
      UserPromptSubmit: [{ hooks: entry('UserPromptSubmit') }],
      PreToolUse: [{ matcher: '*', hooks: entry('PreToolUse') }],
      PostToolUse: [{ matcher: '*', hooks: entry('PostToolUse') }],
    };
  },
  read: (event, fields) => {
    const tool = stringIn(fields, 'tool_name');
    if (event === 'UserPromptSubmit') return promptOf(fields);
    if (event === 'PreToolUse') return callOf(tool, argumentsIn(fields, 'tool_input'));
    return event === 'PostToolUse' ? resultOf(tool, fields['tool_response']) : null;
  },
  refuse: (event, reason) =>
    event === 'PreToolUse'
      ? {
          hookSpecificOutput: {
            hookEventName: 'PreToolUse',
            permissionDecision: 'deny',
            permissionDecisionReason: reason,
          },
        }
      : { decision: 'block', reason },
  replace: {
    resultOf: (event, fields) => (event === 'PostToolUse' ? fields['tool_response'] : undefined),
    answer: (copy, reason) => ({
      hookSpecificOutput: {
        hookEventName: 'PostToolUse',
        updatedToolOutput: withoutFile(copy),
        additionalContext: reason,
      },
    }),
  },
};

/** A long output is kept in a file besides, which would be shown in its place. */
function withoutFile(copy: unknown): unknown {
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return copy;
  return Object.fromEntries(Object.entries(copy).filter(([key]) => !key.startsWith('persistedOutput')));
}
