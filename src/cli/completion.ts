import { COMMON, type Command, type Option, UsageError } from './command.ts'

/** A command with its options, as completions offer them. */
interface Offered {
  readonly name: string
  readonly summary: string
  readonly options: Readonly<Record<string, Option>>
}

const SHELLS: Readonly<Record<string, (commands: readonly Offered[]) => string>> = { bash, zsh, fish }

/** A command of the program, which is loaded when its options are needed. */
interface Listed {
  readonly summary: string
  load(): Promise<{ command: Command }>
}

/** The command that prints completions of these commands. */
export const completionOf = (commands: () => Readonly<Record<string, Listed>>): Command => ({
  summary: 'print the completion script of a shell: bash, zsh or fish',
  operands: 'SHELL',
  examples: [
    'source <(understudy completion bash)',
    'understudy completion fish > ~/.config/fish/completions/understudy.fish',
  ],
  options: {},
  run: async (_, [shell, ...others]) => {
    const write = shell !== undefined && Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined
    if (!write || others.length > 0)
      throw new UsageError(`completion expects one of ${Object.keys(SHELLS).join(', ')}.`)
    const offered = await Promise.all(
      Object.entries(commands()).map(async ([name, { summary, load }]) => ({
        name,
        summary,
        options: (await load()).command.options,
      })),
    )
    process.stdout.write(write(offered))
  },
})

function bash(commands: readonly Offered[]): string {
  const cases = commands.map(({ name, options }) => {
    const flags = Object.keys({ ...options, ...COMMON })
      .map((option) => `--${option}`)
      .join(' ')
    return `    ${name}) words="${flags}" ;;`
  })
  return `_understudy() {
  local words="${commands.map(({ name }) => name).join(' ')} help"
  [ "$COMP_CWORD" -gt 1 ] && case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="" ;;
  esac
  case "\${COMP_WORDS[COMP_CWORD]}" in
    -*) ;;
    *) [ "$COMP_CWORD" -gt 1 ] && { COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")); return; } ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _understudy understudy
`
}

function zsh(commands: readonly Offered[]): string {
  return `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`
}

function fish(commands: readonly Offered[]): string {
  const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c understudy -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...Object.entries({ ...options, ...COMMON }).map(([option, { type, help }]) => {
      const takes = type === 'string' ? ' -r' : ''
      return `complete -c understudy -n '__fish_seen_subcommand_from ${name}' -l ${option}${takes} -d ${quoted(help)}`
    }),
  ])
  return `${lines.join('\n')}\n`
}
