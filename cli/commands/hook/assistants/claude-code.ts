import { argumentsIn, callOf, promptOf, resultOf, stringIn } from './fields.ts';
import type { Assistant } from './types.ts';

export const claudeCode: Assistant = {
  title: 'Claude Code',
  source: 'https://code.claude.com/docs/en/hooks (2026-11-30), tried with 2.1.332',
  // The personal settings of a repository: what is written there names this machine.
  file: '.claude/settings.local.json',
  frame: {},
  hooks: (commandFor) => {
    const entry = (event: string): readonly object[] => [{ type: 'command', command: commandFor(event), timeout: 60 }];
    return {
      UserPromptSubmit: [{ hooks: entry('UserPromptSubmit') }],
      PreToolUse: [{ matcher: '*', hooks: entry('PreToolUse') }],
      PostToolUse: [{ matcher: '*', hooks: entry('PostToolUse') }],
      PostToolBatch: [{ hooks: entry('PostToolBatch') }],
    };
  },
  read: (event, fields) => {
    const tool = stringIn(fields, 'tool_name');
    if (event === 'UserPromptSubmit') return promptOf(fields);
    if (event === 'PreToolUse') return callOf(tool, argumentsIn(fields, 'tool_input'));
    if (event === 'PostToolBatch') return resultOf(event, fields['tool_calls']);
    return event === 'PostToolUse' ? resultOf(tool, fields['tool_response']) : null;
  },
  refuse: (event, reason) => {
    if (event === 'PreToolUse') return { hookSpecificOutput: denied(reason) };
    // What a tool printed before it failed is told by this event alone, which can stop the model but replace nothing.
    if (event === 'PostToolBatch') return { continue: false, stopReason: `${reason}\n${wayBack}` };
    if (event === 'UserPromptSubmit') return { decision: 'block', reason, hookSpecificOutput: withoutPrompt };
    return { decision: 'block', reason };
  },
  replace: {
    original: (event, fields) => (event === 'PostToolUse' ? fields['tool_response'] : undefined),
    answer: (copy, reason) => ({
      hookSpecificOutput: {
        hookEventName: 'PostToolUse',
        updatedToolOutput: withoutFile(copy),
        additionalContext: reason,
      },
    }),
  },
};

function denied(reason: string): object {
  return { hookEventName: 'PreToolUse', permissionDecision: 'deny', permissionDecisionReason: reason };
}

/** Else it is printed once more. */
const withoutPrompt = { hookEventName: 'UserPromptSubmit', suppressOriginalPrompt: true };

const wayBack =
  'It is in this conversation already, and the model has not seen it yet: go back before it (/rewind), or start a new conversation (/clear).';

/** A long output is kept in a file besides, which would be shown in its place. */
function withoutFile(copy: unknown): unknown {
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return copy;
  return Object.fromEntries(Object.entries(copy).filter(([key]) => !key.startsWith('persistedOutput')));
}
