import { argumentsIn, attachedTo, callOf, contentOf, printedBy, promptOf, resultOf, stringIn } from './fields.ts';
import type { Assistant, EventFields } from './types.ts';

/** Nobody is asked about these, so that to allow one takes no question away: they fail closed, and want an answer. */
const unasked = ['beforeSubmitPrompt', 'beforeReadFile', 'beforeTabFileRead'];
const asked = ['beforeShellExecution', 'beforeMCPExecution', 'postToolUse'];

export const cursor: Assistant = {
  title: 'Cursor',
  source: 'https://cursor.com/docs/hooks (its list of events, 2026-12-01; the rest was read in part, 2026-11-30)',
  file: '.cursor/hooks.json',
  frame: { version: 1 },
  hooks: (commandFor) =>
    Object.fromEntries([
      ...unasked.map((event) => [event, [{ command: commandFor(event), timeout: 60, failClosed: true }]]),
      ...asked.map((event) => [event, [{ command: commandFor(event), timeout: 60 }]]),
    ]),
  read: (event, fields) => {
    if (event === 'beforeSubmitPrompt') return { ...promptOf(fields), files: attachedTo(fields) };
    if (event === 'beforeMCPExecution') return callOf(stringIn(fields, 'tool_name'), argumentsIn(fields, 'tool_input'));
    if (event === 'postToolUse')
      return isOfServer(fields) ? resultOf(stringIn(fields, 'tool_name'), outputOf(fields)) : null;
    if (event === 'beforeShellExecution') {
      const command = stringIn(fields, 'command');
      return { ...callOf('shell', { command }), files: printedBy(command) };
    }
    return event === 'beforeReadFile' || event === 'beforeTabFileRead' ? contentOf(fields) : null;
  },
  refuse: (event, reason) => {
    if (event === 'beforeSubmitPrompt') return { continue: false, user_message: reason };
    if (event === 'postToolUse') return { updated_mcp_tool_output: { content: [{ type: 'text', text: reason }] } };
    return { permission: 'deny', user_message: reason, agent_message: reason };
  },
  accept: (event) => {
    if (!unasked.includes(event)) return null;
    return event === 'beforeSubmitPrompt' ? { continue: true } : { permission: 'allow' };
  },
  replace: {
    original: (event, fields) => (event === 'postToolUse' && isOfServer(fields) ? outputOf(fields) : undefined),
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
