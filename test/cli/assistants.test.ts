/**
 * Coding assistants ask before a model sees something. Each event is the example of its documentation (see `source` of each
 * assistant), with what it carries replaced.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assistantNames, assistants, type AssistantName } from '../../cli/commands/hook/assistants/index.ts';
import { printedBy } from '../../cli/commands/hook/assistants/fields.ts';
import { run } from '../support/cli.ts';
import { makeRepository } from '../support/repository.ts';
import { awsKey, customerCsv } from '../support/secrets.ts';

const { folder, commit } = makeRepository();
commit({ 'data/customers.csv': customerCsv(200), 'src/a.ts': 'export const a = 1;\n' });

const secret = awsKey();
const leak = `connect with ${secret} please`;
const table = join(folder, 'data/customers.csv');
const base = { session_id: 'abc123', transcript_path: '/tmp/t.jsonl', cwd: folder, permission_mode: 'default' };

function ask(name: AssistantName, event: string, fields: object): unknown {
  const { code, stdout, stderr } = run(['hook', 'assistant', name, event], {
    cwd: folder,
    input: JSON.stringify(fields),
  });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).not.toContain(secret);
  return stdout === '' ? null : JSON.parse(stdout);
}

const kept = expect.stringMatching(/^Leakwarden withholds this because it contains\n- critical: /) as string;
const denied = { hookEventName: 'PreToolUse', permissionDecision: 'deny', permissionDecisionReason: kept };
const claude = { ...base, hook_event_name: 'PreToolUse', tool_use_id: 'toolu_01' };
const copilotBase = { sessionId: 's', timestamp: 1, cwd: folder };
const cursorBase = { conversation_id: 'c', generation_id: 'g', workspace_roots: [folder] };
const read = { tool_name: 'Read', tool_input: { file_path: table } };
const shown = { tool_name: 'Bash', tool_input: { command: 'head -n 90 data/customers.csv | sort' } };
const written = { tool_name: 'Write', tool_input: { file_path: 'src/b.ts', content: `const key = "${secret}";\n` } };

const refused: readonly (readonly [AssistantName, string, object, object])[] = [
  [
    'claude-code',
    'UserPromptSubmit',
    { ...base, prompt: leak },
    {
      decision: 'block',
      reason: kept,
      hookSpecificOutput: { hookEventName: 'UserPromptSubmit', suppressOriginalPrompt: true },
    },
  ],
  [
    'claude-code',
    'PostToolBatch',
    { ...base, tool_calls: [{ tool_name: 'Bash', tool_input: {}, tool_response: `Exit code 3\n${leak}` }] },
    { continue: false, stopReason: expect.stringMatching(/withholds this[^]*critical[^]*\/rewind/) as string },
  ],
  ['codex', 'UserPromptSubmit', { ...base, prompt: leak }, { decision: 'block', reason: kept }],
  ['claude-code', 'PreToolUse', { ...claude, ...read }, { hookSpecificOutput: denied }],
  ['claude-code', 'PreToolUse', { ...claude, ...shown }, { hookSpecificOutput: denied }],
  ['claude-code', 'PreToolUse', { ...claude, ...written }, { hookSpecificOutput: denied }],
  ['codex', 'PreToolUse', { ...claude, turn_id: 't', model: 'm', ...shown }, { hookSpecificOutput: denied }],
  ['cursor', 'beforeSubmitPrompt', { ...cursorBase, prompt: leak }, { continue: false, user_message: kept }],
  [
    'cursor',
    'beforeSubmitPrompt',
    { ...cursorBase, prompt: 'count them', attachments: [{ type: 'file', filePath: table }] },
    { continue: false, user_message: kept },
  ],
  ...(
    [
      ['beforeReadFile', { file_path: table, content: '', attachments: [] }],
      ['beforeReadFile', { file_path: join(folder, 'not/saved.ts'), content: leak }],
      ['beforeTabFileRead', { file_path: table, content: customerCsv(200) }],
    ] as const
  ).map(
    ([event, file]) =>
      [
        'cursor',
        event,
        { ...cursorBase, ...file },
        { permission: 'deny', user_message: kept, agent_message: kept },
      ] as const,
  ),
  [
    'cursor',
    'beforeShellExecution',
    { ...cursorBase, command: 'cat data/customers.csv', cwd: folder },
    { permission: 'deny', user_message: kept, agent_message: kept },
  ],
  [
    'cursor',
    'beforeMCPExecution',
    { ...cursorBase, tool_name: 'query', tool_input: JSON.stringify({ sql: leak }) },
    { permission: 'deny', user_message: kept, agent_message: kept },
  ],
  ...[
    { toolName: 'bash', toolArgs: JSON.stringify(shown.tool_input) },
    { toolName: 'view', toolArgs: { path: table } },
    { toolName: 'apply_patch', toolArgs: `*** Begin Patch\n+const key = "${secret}";\n*** End Patch` },
  ].map(
    (call) =>
      [
        'copilot',
        'preToolUse',
        { ...copilotBase, ...call },
        { permissionDecision: 'deny', permissionDecisionReason: kept },
      ] as const,
  ),
  ['gemini-cli', 'BeforeAgent', { ...base, prompt: leak }, { decision: 'deny', reason: kept }],
  [
    'gemini-cli',
    'BeforeTool',
    { ...base, tool_name: 'read_file', tool_input: { absolute_path: table } },
    { decision: 'deny', reason: kept },
  ],
  ['codex', 'PostToolUse', { ...claude, tool_name: 'Bash', tool_response: leak }, { decision: 'block', reason: kept }],
];

test.each(refused)('%s keeps back what %s brings', (name, event, fields, answer) => {
  expect(ask(name, event, fields)).toEqual(answer);
});

describe('what a tool answered is handed over with everything masked, in its own shape', () => {
  const csv = customerCsv(40);
  const masked = expect.not.stringMatching(/@\w/) as string;
  const stdout = `done\n${leak}\n`;

  test('Claude Code: updatedToolOutput', () => {
    const response = { stdout, stderr: '', interrupted: false, isImage: false, persistedOutputPath: '/tmp/out.txt' };
    expect(ask('claude-code', 'PostToolUse', { ...claude, tool_name: 'Bash', tool_response: response })).toEqual({
      hookSpecificOutput: {
        hookEventName: 'PostToolUse',
        updatedToolOutput: {
          stdout: `done\nconnect with ${'*'.repeat(secret.length)} please\n`,
          stderr: '',
          interrupted: false,
          isImage: false,
        },
        additionalContext: expect.stringMatching(/^Leakwarden withholds this[^]*It is masked/) as string,
      },
    });
  });
  test('Gemini CLI: the reason', () => {
    const { decision, reason } = ask('gemini-cli', 'AfterTool', {
      ...base,
      tool_name: 'run_shell_command',
      tool_response: { llmContent: csv, returnDisplay: csv },
    }) as { decision: string; reason: string };
    expect([decision, reason]).toEqual(['deny', masked]);
    const [head = ''] = csv.split('\n');
    expect(reason.slice(reason.indexOf(head)).trim().split('\n')).toHaveLength(csv.trim().split('\n').length);
  });
  test('Cursor: updated_mcp_tool_output, of servers alone', () => {
    const fields = {
      ...cursorBase,
      tool_input: '{}',
      tool_output: JSON.stringify({ content: [{ type: 'text', text: leak }] }),
    };
    expect(ask('cursor', 'postToolUse', { ...fields, tool_name: 'MCP:query' })).toEqual({
      updated_mcp_tool_output: {
        content: [{ type: 'text', text: `connect with ${'*'.repeat(secret.length)} please` }],
      },
      additional_context: expect.stringContaining('It is masked') as string,
    });
    expect(ask('cursor', 'postToolUse', { ...fields, tool_name: 'Shell' })).toBeNull();
  });
  test('GitHub Copilot: modifiedResult, and modifiedTransformedPrompt', () => {
    const hidden = `connect with ${'*'.repeat(secret.length)} please`;
    const reason = expect.stringContaining('It is masked') as string;
    const result = { resultType: 'success', textResultForLlm: leak };
    expect(
      ask('copilot', 'postToolUse', { ...copilotBase, toolName: 'bash', toolArgs: {}, toolResult: result }),
    ).toEqual({ modifiedResult: { ...result, textResultForLlm: hidden }, additionalContext: reason });
    expect(
      ask('copilot', 'userPromptTransformed', { ...copilotBase, prompt: leak, transformedPrompt: `<now/>\n${leak}` }),
    ).toEqual({
      modifiedTransformedPrompt: expect.stringMatching(
        new RegExp(`^Leakwarden withholds this[^]*masked[^]*<now/>\n${hidden.replaceAll('*', '\\*')}$`),
      ) as string,
    });
  });
  test('a table within other text is masked from end to end', () => {
    const text = `Here they are. <pre>${csv.replaceAll('\n', '<br>')}</pre>`;
    const answer = ask('claude-code', 'PostToolUse', {
      ...claude,
      tool_name: 'Read',
      tool_response: { file: { content: text }, note: csv },
    });
    expect(JSON.stringify(answer)).toEqual(masked);
  });
  test('it is recorded, without a value', () => {
    ask('claude-code', 'PostToolUse', { ...claude, tool_name: 'Bash', tool_response: { stdout } });
    const lines = readFileSync(join(folder, '.git/leakwarden/assistants.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ moment: 'result', isKept: true, isRedacted: true });
    expect(lines.join('\n')).not.toContain(secret.slice(0, 8));
  });
});

test.each([
  ['claude-code', 'UserPromptSubmit', { ...base, prompt: 'explain src/a.ts' }],
  ['claude-code', 'PreToolUse', { ...claude, tool_name: 'Read', tool_input: { file_path: join(folder, 'src/a.ts') } }],
  ['claude-code', 'PreToolUse', { ...claude, tool_name: 'Bash', tool_input: { command: 'git rm data/customers.csv' } }],
  ['claude-code', 'SessionStart', { ...base, source: 'startup' }],
  ['cursor', 'beforeShellExecution', { ...cursorBase, command: 'ls' }],
  ['copilot', 'userPromptTransformed', { ...copilotBase, prompt: 'tidy up', transformedPrompt: 'tidy up' }],
  ['copilot', 'preToolUse', { ...copilotBase, toolName: 'view', toolArgs: { path: 'src/a.ts' } }],
] as const)('%s hears nothing about a harmless %s', (name, event, fields) => {
  expect(ask(name, event, fields)).toBeNull();
});

test.each([
  ['beforeSubmitPrompt', { prompt: 'tidy up', attachments: [] }, { continue: true }],
  ['beforeReadFile', { file_path: join(folder, 'src/a.ts'), content: 'const a = 1;' }, { permission: 'allow' }],
  ['beforeTabFileRead', { file_path: join(folder, 'src/a.ts'), content: 'const a = 1;' }, { permission: 'allow' }],
] as const)('Cursor, which fails closed there, is answered %s', (event, fields, answer) => {
  expect(ask('cursor', event, { ...cursorBase, ...fields })).toEqual(answer);
});

test('what a file holds is judged by the path of that file', () => {
  const other = makeRepository();
  const path = 'fixtures/keys.ts';
  other.commit({ '.leakwarden.yml': `allow: [{ path: 'fixtures/**', reason: made up }]\n`, 'a.ts': 'a\n' });
  const event = { workspace_roots: [other.folder], file_path: join(other.folder, path), content: leak };
  const input = JSON.stringify(event);
  const { stdout } = run(['hook', 'assistant', 'cursor', 'beforeReadFile'], { cwd: other.folder, input });
  expect(JSON.parse(stdout)).toEqual({ permission: 'allow' });
});

test('what is no event is kept back, and not quoted', () => {
  const { stdout } = run(['hook', 'assistant', 'codex', 'PreToolUse'], { cwd: folder, input: `${secret} {` });
  expect(stdout).toContain('"permissionDecision":"deny"');
  expect(stdout).not.toContain(secret.slice(0, 8));
});

test('the configuration that is committed decides, not the one that an assistant could write', () => {
  const other = makeRepository();
  const event = JSON.stringify({ ...base, cwd: other.folder, prompt: leak });
  const answer = (): string =>
    run(['hook', 'assistant', 'gemini-cli', 'BeforeAgent'], { cwd: other.folder, input: event }).stdout;
  other.commit({ 'a.txt': 'a\n' });
  writeFileSync(join(other.folder, '.leakwarden.yml'), 'enforce: { mode: observe }\n');
  expect(answer()).toContain('deny');
  other.commit({ '.leakwarden.yml': 'enforce: { mode: observe }\n' });
  expect(answer()).toBe('');
});

test('it is recorded what was asked and found, without a value or a path', () => {
  ask('claude-code', 'PreToolUse', { ...claude, ...read });
  const lines = readFileSync(join(folder, '.git/leakwarden/assistants.jsonl'), 'utf8').trim().split('\n');
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
    assistant: 'claude-code',
    moment: 'call',
    tool: 'Read',
    isKept: true,
    rules: ['people/dataset'],
  });
  expect(lines.join('\n')).not.toMatch(/customers|AKIA|@/);
});

describe('hook install --assistant', () => {
  test.each(assistantNames)(
    '%s: its file is made, keeps what stands there, and is as it was after uninstall',
    (name) => {
      const { folder: place } = makeRepository();
      const file = join(place, assistants[name].file);
      const theirs = `${JSON.stringify({ ...assistants[name].frame, theme: 'dark', hooks: { stop: [{ command: 'say done' }] } }, null, 2)}\n`;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, theirs);
      const install = (): number | null => run(['hook', 'install', '--assistant', name], { cwd: place }).code;
      expect([install(), install()]).toEqual([0, 0]);
      const text = readFileSync(file, 'utf8');
      expect(text.match(/hook assistant/g)).toHaveLength(Object.keys(assistants[name].hooks(() => '')).length);
      expect(text).toContain('say done');
      expect(existsSync(join(place, '.git/hooks/pre-commit'))).toBe(false);
      run(['hook', 'uninstall'], { cwd: place });
      expect(readFileSync(file, 'utf8')).toBe(theirs);
    },
  );

  test.each(assistantNames)(
    '%s: a file of its own is gone afterwards, and the folders that were made for it',
    (name) => {
      const { folder: place } = makeRepository();
      run(['hook', 'install', '--assistant', name], { cwd: place });
      run(['hook', 'uninstall'], { cwd: place });
      expect(readdirSync(place)).toEqual(['.git']);
    },
  );

  test('a file that is no JSON is left alone', () => {
    const { folder: place } = makeRepository();
    mkdirSync(join(place, '.cursor'));
    writeFileSync(join(place, '.cursor/hooks.json'), '{ // mine\n}\n');
    expect(run(['hook', 'install', '--assistant', 'cursor'], { cwd: place })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('.cursor/hooks.json') as string,
    });
    expect(run(['hook', 'install', '--assistant', 'clippy'], { cwd: place })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('claude-code') as string,
    });
  });
});

test.each([
  ['cat a.csv', ['a.csv']],
  [`head -5 "my file.csv" | sort -u`, ['-5', 'my file.csv', '-u']],
  ['psql shop < dump.sql', ['dump.sql']],
  ['rm a.csv && git add b.csv', []],
])('%s prints %j', (command, files) => {
  expect(printedBy(command)).toEqual(files);
});
