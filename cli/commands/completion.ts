/** `leakwarden completion`: made from the commands themselves, so it is never out of date. */
import { Argument, type Command } from 'commander';

const shells = ['bash', 'zsh', 'fish'] as const;

export function addCompletionCommand(program: Command): void {
  program
    .command('completion')
    .description('print a completion script for your shell')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText(
      'after',
      '\nExamples:\n  source <(leakwarden completion bash)\n  leakwarden completion fish > ~/.config/fish/completions/leakwarden.fish\n',
    )
    .action((shell: (typeof shells)[number]) => {
      process.stdout.write(shell === 'fish' ? toFish(program) : toBash(program, shell === 'zsh'));
    });
}

function words(command: Command): string[] {
  return [...command.commands.map((each) => each.name()), ...command.options.flatMap((option) => option.long ?? [])];
}

function toBash(program: Command, isZsh: boolean): string {
  const cases = program.commands.map(
    (command) =>
      `    ${command.name()}) words="${[...words(command), ...command.commands.flatMap(words)].join(' ')}" ;;`,
  );
  return `${isZsh ? 'autoload -U +X bashcompinit && bashcompinit\n' : ''}_leakwarden() {
  local words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${words(program).join(' ')}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _leakwarden leakwarden
`;
}

function toFish(program: Command): string {
  const quote = (text: string): string => `'${text.replace(/'/g, "\\'")}'`;
  const lines = program.commands.flatMap((command) => [
    `complete -c leakwarden -n __fish_use_subcommand -a ${command.name()} -d ${quote(command.description())}`,
    ...command.commands.map(
      (each) =>
        `complete -c leakwarden -n '__fish_seen_subcommand_from ${command.name()}' -a ${each.name()} -d ${quote(each.description())}`,
    ),
    ...command.options.flatMap((option) =>
      option.long
        ? [
            `complete -c leakwarden -n '__fish_seen_subcommand_from ${command.name()}' -l ${option.long.slice(2)} -d ${quote(option.description)}`,
          ]
        : [],
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
