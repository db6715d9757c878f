import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { aws, find, type Ran, run } from './tools.ts'

/** Runs a command of the AWS CLI to its end, in this environment. */
export type RunCommand = (args: readonly string[], env: NodeJS.ProcessEnv) => Promise<Ran>

const COMMANDS = fileURLToPath(new URL('./commands.py', import.meta.url))

/** A Python that can import the AWS CLI: version 1 is such a package, version 2 brings its own Python along. */
const driver = find('python3', ['-c', 'import fcntl, os, awscli.clidriver; os.fork'], 'no python3 with awscli')

/**
 * Commands of the AWS CLI for the tests of the surrounding file or `describe`. Loading the CLI takes longer than all that
 * a command does, so one process loads it, and forks for every command. Where that is not possible, each loads it.
 */
export function useCommands(): RunCommand {
  if (driver.absence !== '') return (args, env) => run(aws.command, args, env)
  let process: ChildProcess | undefined
  let last = 0
  const waiting = new Map<number, { resolve(ran: Ran): void; reject(error: Error): void }>()
  afterAll(() => process?.stdin?.end())

  const start = (env: NodeJS.ProcessEnv): ChildProcess => {
    const child = spawn(driver.command, [COMMANDS], { env, stdio: ['pipe', 'pipe', 'inherit'] })
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { id, ...ran } = JSON.parse(line) as Ran & { id: number }
      waiting.get(id)?.resolve(ran)
      waiting.delete(id)
    })
    child.on('close', () => {
      for (const { reject } of waiting.values()) reject(new Error('commands.py ended.'))
    })
    return child
  }
  let base: NodeJS.ProcessEnv = {}
  return (args, env) => {
    if (!process) {
      base = env
      process = start(env)
    }
    const id = ++last
    const line = JSON.stringify({ id, args, env: changes(base, env) })
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      process?.stdin?.write(`${line}\n`)
    })
  }
}

/** The changes from the first environment to the second: `null` for an absent variable. */
function changes(from: NodeJS.ProcessEnv, to: NodeJS.ProcessEnv): Record<string, string | null> {
  const names = new Set([...Object.keys(from), ...Object.keys(to)])
  return Object.fromEntries(
    [...names].filter((name) => from[name] !== to[name]).map((name) => [name, to[name] ?? null]),
  )
}
