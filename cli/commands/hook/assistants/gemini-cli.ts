import { argumentsIn, callOf, promptOf, resultOf, stringIn } from './fields.ts';
import type { Assistant } from './types.ts';

export const geminiCli: Assistant = {
  title: 'Gemini CLI',
  source: 'https://geminicli.com/docs/hooks/reference (2026-11-30), tried with 0.61.0',
  file: '.gemini/settings.json',
  activation: 'restart it in a folder that it trusts; elsewhere it runs no hooks of a project',
  frame: {},
  hooks: (commandFor) => {
    const entry = (event: string): readonly object[] => [
      { name: 'leakwarden', type: 'command', command: commandFor(event), timeout: 60_000 },
    ];
    return {
      BeforeAgent: [{ hooks: entry('BeforeAgent') }],
      BeforeTool: [{ matcher: '.*', hooks: entry('BeforeTool') }],
      AfterTool: [{ matcher: '.*', hooks: entry('AfterTool') }],
    };
  },
  read: (event, fields) => {
    const tool = stringIn(fields, 'tool_name');
    if (event === 'BeforeAgent') return promptOf(fields);
    if (event === 'BeforeTool') return callOf(tool, argumentsIn(fields, 'tool_input'));
    return event === 'AfterTool' ? resultOf(tool, fields['tool_response']) : null;
  },
  refuse: (_, reason) => ({ decision: 'deny', reason }),
  // The reason stands in for what the tool answered.
  replace: {
    original: (event, fields) => (event === 'AfterTool' ? contentOf(fields['tool_response']) : undefined),
    answer: (copy, reason) => ({
      decision: 'deny',
      reason: `${reason}\n\n${typeof copy === 'string' ? copy : JSON.stringify(copy)}`,
    }),
  },
};

/** What the model would read; the rest is for the terminal. */
function contentOf(response: unknown): unknown {
  return typeof response === 'object' && response !== null && 'llmContent' in response ? response.llmContent : response;
}
