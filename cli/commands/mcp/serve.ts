/** Serves the tools on standard input and output (Model Context Protocol, https://modelcontextprotocol.io/specification). */
import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { isKnownError, UsageError } from '../../errors.ts';
import { version } from '../../version.ts';
import { Tools } from './tools.ts';

/** Ends when whoever started it does. */
export async function serveMcp(path: string): Promise<void> {
  if (!existsSync(path)) throw new UsageError(`${path}: folder not found`);
  const server = createMcpServer(new Tools(path));
  await server.connect(new StdioServerTransport());
  await once(process.stdin, 'close');
}

const instructions =
  'Looks for customer data and secrets, on this machine alone. Scan what you are about to write or commit. Answers never hold a value: do not ask people for one, and do not repeat one.';

function createMcpServer(tools: Tools): McpServer {
  const server = new McpServer({ name: 'leakwarden', version }, { instructions });
  const annotations = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(
    'scan_text',
    {
      description: 'Scan a text before it is written, sent or committed.',
      inputSchema: z.object({ text: z.string(), name: z.string().max(200).default('text').describe('what it is') }),
      annotations,
    },
    ({ text, name }) => answer(tools.scanText(text, name)),
  );
  server.registerTool(
    'scan_file',
    {
      description: 'Scan a file or folder of the repository, as it lies on disk.',
      inputSchema: z.object({ path: z.string().describe('relative to the repository') }),
      annotations,
    },
    ({ path }) => answer(tools.scanFile(path)),
  );
  server.registerTool(
    'scan_diff',
    {
      description: 'Scan what is staged, or what a range of commits brings in.',
      inputSchema: z.object({ range: z.string().optional().describe('A..B; default: what is staged') }),
      annotations,
    },
    ({ range }) => answer(tools.scanDiff(range)),
  );
  server.registerTool(
    'explain',
    {
      description: 'Explain a leak that a scan reported, by its id, or a rule.',
      inputSchema: z.object({ name: z.string() }),
      annotations,
    },
    ({ name }) => answer(tools.explain(name)),
  );
  server.registerTool(
    'list_rules',
    {
      description: 'List rules whose id or title holds all of these words.',
      inputSchema: z.object({ query: z.string().default('') }),
      annotations,
    },
    ({ query }) => answer(tools.listRules(query)),
  );
  server.registerTool(
    'suggest_fix',
    {
      description: 'What to do about a leak that a scan reported.',
      inputSchema: z.object({ leak: z.string().describe('its id') }),
      annotations,
    },
    ({ leak }) => answer(tools.suggestFix(leak)),
  );
  return server;
}

interface ToolAnswer {
  readonly content: { type: 'text'; text: string }[];
  readonly isError?: boolean;
  readonly [key: string]: unknown;
}

/** A fault of ours is told without its message, which may hold what was read. */
async function answer(result: Promise<object>): Promise<ToolAnswer> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await result, null, 2) }] };
  } catch (error) {
    const text = error instanceof Error && isKnownError(error) ? error.message : 'a fault of Leakwarden';
    return { content: [{ type: 'text', text }], isError: true };
  }
}
