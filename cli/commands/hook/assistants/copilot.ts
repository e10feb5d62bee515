import { argumentsIn, callOf, promptOf, resultOf, stringIn } from './fields.ts';
import type { Assistant } from './types.ts';

/** The answer to `userPromptSubmitted` is dropped; `userPromptTransformed` has the prompt as the model will read it. */
export const copilot: Assistant = {
  title: 'GitHub Copilot',
  source: 'https://docs.github.com/en/copilot/reference/hooks-reference (2026-11-30)',
  file: '.github/hooks/leakwarden.json',
  frame: { version: 1 },
  hooks: (commandFor) =>
    Object.fromEntries(
      ['userPromptTransformed', 'preToolUse', 'postToolUse'].map((event) => [
        event,
        [{ type: 'command', bash: commandFor(event), timeoutSec: 60 }],
      ]),
    ),
  read: (event, fields) => {
    const tool = stringIn(fields, 'toolName');
    if (event === 'userPromptTransformed') return promptOf(fields, 'transformedPrompt');
    if (event === 'preToolUse') return callOf(tool, argumentsIn(fields, 'toolArgs'));
    return event === 'postToolUse' ? resultOf(tool, fields['toolResult']) : null;
  },
  refuse: (event, reason) => {
    if (event === 'userPromptTransformed') return { modifiedTransformedPrompt: reason };
    if (event === 'postToolUse') return { modifiedResult: { resultType: 'success', textResultForLlm: reason } };
    return { permissionDecision: 'deny', permissionDecisionReason: reason };
  },
  replace: {
    original: (event, fields) => {
      if (event === 'userPromptTransformed') return fields['transformedPrompt'];
      return event === 'postToolUse' ? fields['toolResult'] : undefined;
    },
    answer: (copy, reason) =>
      typeof copy === 'string'
        ? { modifiedTransformedPrompt: `${reason}\n\n${copy}` }
        : { modifiedResult: copy, additionalContext: reason },
  },
};
