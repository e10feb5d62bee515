/** `leakwarden completion`: made from the commands themselves, so it is never out of date. */
import { Argument, type Command, type Option } from 'commander';
import { formats } from '../../report/index.ts';
import { loadRules } from '../packs.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

export function addCompletionCommand(program: Command): void {
  program
    .command('completion')
    .description('print a completion script for your shell')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText(
      'after',
      '\nExamples:\n  source <(leakwarden completion bash)    in ~/.bashrc\n  source <(leakwarden completion zsh)     in ~/.zshrc, after compinit\n  leakwarden completion fish > ~/.config/fish/completions/leakwarden.fish\n',
    )
    .action(async (shell: (typeof shells)[number]) => {
      const { rules } = await loadRules([]);
      const ids = rules.map(({ id }) => id);
      const values = { of: toValues(ids), rules: ids.join(' ') };
      process.stdout.write(shell === 'fish' ? toFish(program, values) : toBash(program, values, shell === 'zsh'));
    });
}

/** What may stand behind an option, as words of a shell; empty where anything may. */
type ValuesOf = (option: Option) => string;

interface Values {
  readonly of: ValuesOf;
  /** All of them: `rules show` takes one. */
  readonly rules: string;
}

/** Branches and tags are asked for when they are wanted. */
const references = "$(git for-each-ref --format='%(refname:short)' 2>/dev/null)";

function toValues(rules: readonly string[]): ValuesOf {
  return ({ long, flags, argChoices }) => {
    if (argChoices) return argChoices.join(' ');
    if (long === '--format' && flags.includes('=file')) return [...formats.keys()].join(' ');
    if (long === '--rule') return rules.join(' ');
    return long === '--since' || long === '--range' ? references : '';
  };
}

function words(command: Command): string[] {
  return [
    ...command.commands.map((each) => each.name()),
    ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    ...command.options.flatMap((option) => option.long ?? []),
  ];
}

/** Of a command and those below it. */
function optionsOf(command: Command): Option[] {
  return [command, ...command.commands].flatMap(({ options }) => options);
}

function toBash(program: Command, { of: valuesOf, rules }: Values, isZsh: boolean): string {
  const cases = program.commands.map(
    (command) =>
      `    ${command.name()}) words="${[...words(command), ...command.commands.flatMap(words)].join(' ')}" ;;`,
  );
  const values = program.commands.flatMap((command) =>
    optionsOf(command).flatMap((option) => {
      const all = valuesOf(option);
      return all === '' || !option.long ? [] : [`    ${command.name()}:${option.long}) words="${all}" ;;`];
    }),
  );
  return `${isZsh ? 'autoload -U +X bashcompinit && bashcompinit\n' : ''}_leakwarden() {
  local words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${words(program).join(' ')}" ;;
  esac
  case "\${COMP_WORDS[1]}:\${COMP_WORDS[COMP_CWORD-1]}" in
    rules:show) words="${rules}" ;;
${[...new Set(values)].join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _leakwarden leakwarden
`;
}

function toFish(program: Command, { of: valuesOf, rules }: Values): string {
  const quote = (text: string): string => `'${text.replace(/'/g, "\\'")}'`;
  const behind = (option: Option): string => {
    const values = valuesOf(option);
    if (values === '') return '';
    // Without an empty description of its own each value would repeat that of the option.
    const each = values.split(' ').map((value) => `${value}\\t`);
    return ` -x -a ${values === references ? `'(git for-each-ref --format="%(refname:short)%09" 2>/dev/null)'` : quote(each.join(' '))}`;
  };
  const lines = program.commands.flatMap((command) => [
    `complete -c leakwarden -n __fish_use_subcommand -a ${command.name()} -d ${quote(command.description())}`,
    ...command.commands.map(
      (each) =>
        `complete -c leakwarden -n '__fish_seen_subcommand_from ${command.name()}' -a ${each.name()} -d ${quote(each.description())}`,
    ),
    ...[command, ...command.commands].flatMap(({ registeredArguments }) =>
      registeredArguments.flatMap(({ argChoices }) =>
        argChoices
          ? [
              `complete -c leakwarden -n '__fish_seen_subcommand_from ${command.name()}' -a ${quote(argChoices.join(' '))}`,
            ]
          : [],
      ),
    ),
    ...optionsOf(command).flatMap((option) =>
      option.long
        ? [
            `complete -c leakwarden -n '__fish_seen_subcommand_from ${command.name()}' -l ${option.long.slice(2)} -d ${quote(option.description)}${behind(option)}`,
          ]
        : [],
    ),
  ]);
  const show = `complete -c leakwarden -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from show' -a ${quote(rules)}`;
  return `${[...new Set([...lines, show])].join('\n')}\n`;
}
