import { argumentsIn, callOf, printedBy, promptOf, resultOf, stringIn } from './fields.ts';
import type { Assistant, EventFields } from './types.ts';

const events = [
  'beforeSubmitPrompt',
  'beforeReadFile',
  'beforeShellExecution',
  'beforeMCPExecution',
  'postToolUse',
] as const;

export const cursor: Assistant = {
  title: 'Cursor',
  source: 'https://cursor.com/docs/agent/hooks (2026-11-30)',
  file: '.cursor/hooks.json',
  frame: { version: 1 },
  hooks: (commandFor) =>
    Object.fromEntries(events.map((event) => [event, [{ command: commandFor(event), timeout: 60 }]])),
  read: (event, fields) => {
    if (event === 'beforeSubmitPrompt') return promptOf(fields);
    if (event === 'beforeMCPExecution') return callOf(stringIn(fields, 'tool_name'), argumentsIn(fields, 'tool_input'));
    if (event === 'postToolUse')
      return isOfServer(fields) ? resultOf(stringIn(fields, 'tool_name'), outputOf(fields)) : null;
    if (event === 'beforeShellExecution') {
      const command = stringIn(fields, 'command');
      return { ...callOf('shell', { command }), files: printedBy(command) };
    }
    // Its content is not used: of a file that is no text the disk says more.
    return event === 'beforeReadFile' ? callOf('read', { file_path: stringIn(fields, 'file_path') }) : null;
  },
  refuse: (event, reason) => {
    if (event === 'beforeSubmitPrompt') return { continue: false, user_message: reason };
    if (event === 'postToolUse') return { updated_mcp_tool_output: { content: [{ type: 'text', text: reason }] } };
    return { permission: 'deny', user_message: reason, agent_message: reason };
  },
  replace: {
    resultOf: (event, fields) => (event === 'postToolUse' && isOfServer(fields) ? outputOf(fields) : undefined),
    answer: (copy, reason) => ({ updated_mcp_tool_output: copy, additional_context: reason }),
  },
};

/** Of its own tools it shows the model what they answered, whatever a hook says. */
function isOfServer(fields: EventFields): boolean {
  return stringIn(fields, 'tool_name').startsWith('MCP:');
}

/** A text of JSON. */
function outputOf(fields: EventFields): unknown {
  return argumentsIn(fields, 'tool_output');
}
