import { Command as Page, Option as Row } from 'commander'
import type { Command, Option } from './command.ts'
import { paintFor, widthOf } from './terminal.ts'

/** The width if the output is not a terminal and COLUMNS is not set. */
const WIDTH = 100

/**
 * The help of one command: usage, options in their groups, examples. Loaded only if help is requested: see
 * decisions/help.md.
 */
export function commandHelp(name: string, command: Command, options: Command['options']): string {
  const page = pageOf(`understudy ${name}`)
    .description(command.summary)
    .usage(['[options]', command.operands].filter(Boolean).join(' '))
    .helpOption(false)
  for (const [option, row] of Object.entries(options)) page.addOption(rowOf(option, row))
  const paint = paintFor(process.stdout)
  const examples = command.examples?.map((one) => `  ${one}`).join('\n')
  if (examples !== undefined) page.addHelpText('after', `\n${paint('bold', 'Examples:')}\n${examples}`)
  return written(page)
}

/** The list of all commands in their groups. */
export function overviewHelp(
  groups: Readonly<Record<string, Readonly<Record<string, { readonly summary: string }>>>>,
  title: string,
): string {
  const page = pageOf('understudy').description(title).usage('<command> [options]').helpCommand(false)
  page.helpOption('-h, --help', 'show this help, or the options of a command')
  page.addOption(new Row('-v, --version', 'show the version'))
  for (const [group, commands] of Object.entries(groups)) {
    for (const [name, { summary }] of Object.entries(commands)) {
      page.addCommand(new Page(name).description(summary).helpOption(false).helpGroup(`${group}:`))
    }
  }
  page.addHelpText(
    'after',
    '\n`understudy help <command>` or `understudy <command> -h` lists the options of a command.',
  )
  return written(page)
}

function pageOf(name: string): Page {
  const paint = paintFor(process.stdout)
  return new Page(name)
    .configureOutput({ getOutHelpWidth: () => widthOf(process.stdout) ?? WIDTH, getOutHasColors: () => true })
    .configureHelp({ styleTitle: (title) => paint('bold', title) })
}

function rowOf(option: string, { short, value, help, multiple, group }: Option): Row {
  const flags = `${short === undefined ? '' : `-${short}, `}--${option}${value === undefined ? '' : ` <${value}>`}`
  const row = new Row(flags, multiple && !help.includes('repeated') ? `${help}; may be repeated` : help)
  return group === undefined ? row : row.helpGroup(`${group}:`)
}

/** `outputHelp` and not `helpInformation`: only that one has the texts behind the options. */
function written(page: Page): string {
  let text = ''
  page.configureOutput({
    ...page.configureOutput(),
    writeOut: (part) => {
      text += part
    },
  })
  page.outputHelp()
  return text
}
