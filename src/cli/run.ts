import { systemProblem } from '../adapters/node/system-problem.ts'
import { traceOf } from '../adapters/printable.ts'
import { version } from '../version.ts'
import { COMMON, type Command, fail, parse, refuseBlanks, UsageError } from './command.ts'

/** Parses the arguments of a command and runs it. */
export async function run(name: string, command: Command, args: readonly string[]): Promise<void> {
  try {
    const options = { ...command.options, ...COMMON }
    const { values, positionals } = parse(name, command, options, args)
    if (values.help) {
      const { commandHelp } = await import('./help.ts')
      process.stdout.write(commandHelp(name, command, options))
      return
    }
    // Other tools give the version of an application by this name: a command that does nothing must not succeed.
    if (values.version && args.length > 1) {
      const meant = Object.keys(options).find((option) => option.endsWith('-version'))
      const proposal = meant === undefined ? '' : ` Did you mean "--${meant}"?`
      throw new UsageError(`${name}: --version shows the version of understudy and stands alone.${proposal}`)
    }
    if (values.version) {
      process.stdout.write(`${version}\n`)
      return
    }
    refuseBlanks(values)
    // What follows the name of a command is that command's own business, an empty word included.
    const own = command.operands?.startsWith('--') ? positionals.slice(0, 1) : positionals
    if (own.some((one) => one.trim() === ''))
      throw new UsageError(`${name}: ${command.operands ?? 'an operand'} is empty.`)
    if (positionals.length > 0 && !command.operands)
      throw new UsageError(`${name}: unexpected argument "${positionals[0]}".`)
    await command.run(values, positionals)
  } catch (error) {
    if (error instanceof UsageError) return fail(error.message, error.details)
    // The current folder was deleted, so relative paths are invalid.
    if ((error as NodeJS.ErrnoException | undefined)?.syscall === 'uv_cwd')
      return fail('the current folder no longer exists. Change to another one.')
    const problem = fileProblem(error)
    if (problem !== undefined) {
      fail(problem)
      process.exit() // a server may be listening already
    }
    // A bug of ours, with a message that may quote what others wrote. 1 means that a contract is broken.
    process.stderr.write(`understudy: ${traceOf(error)}\n`)
    process.exit(3)
  }
}

/** A sentence for a file of this machine that the system does not let a command use; nothing for other errors. */
function fileProblem(error: unknown): string | undefined {
  const { syscall, path } = (error ?? {}) as NodeJS.ErrnoException
  if (syscall === undefined || path === undefined) return undefined
  const isTemporary = syscall === 'mkdtemp'
  const what = isTemporary ? `create the temporary folder "${path}"` : `use "${path}"`
  return `cannot ${what}: ${systemProblem(error)}.${isTemporary ? ' TMPDIR names another place.' : ''}`
}
