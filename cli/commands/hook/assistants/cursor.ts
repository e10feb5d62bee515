import { argumentsIn, callOf, printedBy, promptOf, stringIn } from './fields.ts';
import type { Assistant } from './types.ts';

const events = ['beforeSubmitPrompt', 'beforeReadFile', 'beforeShellExecution', 'beforeMCPExecution'] as const;

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
    if (event === 'beforeShellExecution') {
      const command = stringIn(fields, 'command');
      return { ...callOf('shell', { command }), files: printedBy(command) };
    }
    // Its content is not used: of a file that is no text the disk says more.
    return event === 'beforeReadFile' ? callOf('read', { file_path: stringIn(fields, 'file_path') }) : null;
  },
  refuse: (event, reason) =>
    event === 'beforeSubmitPrompt'
      ? { continue: false, user_message: reason }
      : { permission: 'deny', user_message: reason, agent_message: reason },
};
