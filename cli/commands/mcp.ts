/** `leakwarden mcp`. */
import type { Command } from 'commander';

export function addMcpCommand(program: Command): void {
  program
    .command('mcp')
    .description('serve coding assistants by the Model Context Protocol, on standard input and output')
    .argument('[path]', 'the repository that they work in; nothing outside of it is read', '.')
    .addHelpText('after', help)
    .action(async (path: string) => {
      const { serveMcp } = await import('./mcp/serve.ts');
      await serveMcp(path);
    });
}

const help = `
Tools: scan_text, scan_file, scan_diff, explain, list_rules, suggest_fix. No answer holds a value, or a part of one.

Example, as assistants write it into their settings:
  { "mcpServers": { "leakwarden": { "command": "leakwarden", "args": ["mcp"] } } }
`;
