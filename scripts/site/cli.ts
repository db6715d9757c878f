import { spawnSync } from 'node:child_process'
import { fenced } from './markdown.ts'

const help = (...args: string[]): string =>
  spawnSync(process.execPath, ['src/cli/main.ts', ...args, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '110', NO_COLOR: '1', FORCE_COLOR: undefined },
  }).stdout.trim()

/** The page of the command line: the help of every command, as it prints it. */
export function commandPage(): string {
  const whole = help()
  const commands = [...whole.matchAll(/^ {2}([a-z][\w-]*) {2,}/gm)].map(([, name = '']) => name)
  return `# Command line

${fenced('text', whole)}

${commands.map((name) => `## ${name}\n\n${fenced('text', help(name))}`).join('\n\n')}
`
}
