import { spawnSync } from 'node:child_process'
import { fenced, prose, table } from './markdown.ts'

/** The help of a command, without line breaks inside of a description. */
const help = (...args: string[]): string =>
  spawnSync(process.execPath, ['src/cli/main.ts', ...args, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '1000', NO_COLOR: '1', FORCE_COLOR: undefined },
  }).stdout.trim()

/** The page of the command line: the help of every command, as tables. */
export function commandPage(): string {
  const whole = help()
  const groups = sections(whole).filter(({ title }) => title !== 'Options')
  const names = groups.flatMap(({ rows }) => rows.map(([name]) => name))
  const list = groups.flatMap(({ title, rows }) =>
    rows.map(([name, meaning], i) => [i === 0 ? title : '', `[${name}](#${name})`, prose(meaning)]),
  )
  return `# Command line

The package installs the command \`understudy\`. \`npx apigateway-understudy\` runs it without an installation. \`understudy help COMMAND\` and
\`understudy COMMAND -h\` print the help that this page shows.

${table(['group', 'command', 'purpose'], list)}

${names.map(command).join('\n\n')}
`
}

function command(name: string): string {
  const text = help(name)
  const [usage = '', purpose = ''] = text.split('\n\n')
  const parts = sections(text).map(({ title, rows, lines }) =>
    title === 'Examples'
      ? fenced('sh', lines.join('\n'))
      : table(
          [title === 'Options' ? 'option' : title.toLowerCase(), 'meaning'],
          rows.map(([option, meaning]) => [`\`${option}\``, prose(meaning)]),
        ),
  )
  const sentence = prose(purpose.charAt(0).toUpperCase() + purpose.slice(1))
  return [`## ${name}`, `${sentence}.`, fenced('text', usage.replace('Usage: ', '')), ...parts].join('\n\n')
}

interface Section {
  readonly title: string
  readonly lines: readonly string[]
  /** Its lines as pairs: `--port <PORT>` and the meaning. */
  readonly rows: readonly (readonly [name: string, meaning: string])[]
}

/** The parts of a help text that have a heading. `-h` and `-v`, which every command has, are left out. */
function sections(text: string): Section[] {
  return [...text.matchAll(/^(\w[^\n]*):\n((?: {2}.*\n?)+)/gm)].flatMap(([, title = '', body = '']) => {
    const lines = body
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^-[hv], --/.test(line))
    const rows = lines.map((line) => {
      const [, name = line, meaning = ''] = /^(.*?) {2,}(.*)$/.exec(line) ?? []
      return [name, meaning] as const
    })
    return lines.length === 0 ? [] : [{ title, lines, rows }]
  })
}
