import { spawnSync } from 'node:child_process'
import { fenced } from './markdown.ts'

const help = (...args: string[]): string =>
  spawnSync(process.execPath, ['src/cli/main.ts', ...args, '--help'], { encoding: 'utf8' }).stdout.trim()

/** The page of the command line: the help of every command, as it prints it. */
export function commandPage(): string {
  const whole = help()
  const commands = [...whole.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name = '']) => name)
  return `# Command line

${fenced('text', whole)}

${commands.map((name) => `## ${name}\n\n${fenced('text', help(name))}`).join('\n\n')}
`
}
