import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'
import { temporaryFolder } from '../temporary.ts'
import type { Commands } from './dockerfile.ts'

/** Something that can run the commands of a Dockerfile. */
export interface Host {
  /** Resolves when the health check succeeds. */
  start(): Promise<void>
  /** Whether the health check succeeds now. */
  isHealthy(): boolean
  /** The user id of the server; undefined if it does not depend on the image. */
  user(): string | undefined
  /** Sends SIGTERM; gives the exit code. */
  stop(): Promise<number>
  /** Leaves nothing behind. */
  remove(): void
}

/** A container of an image, with its own volume. */
export function inContainer(engine: string, image: string, { health }: Commands, token: string): Host {
  const name = `understudy-check-${process.pid}`
  const run = (...args: string[]): string => execFileSync(engine, args, { encoding: 'utf8' }).trim()
  const succeeds = (...args: string[]): boolean => spawnSync(engine, args, { stdio: 'ignore' }).status === 0
  const isHealthy = (): boolean => succeeds('exec', name, ...health)
  return {
    start: async () => {
      succeeds('rm', name)
      const options = ['--name', name, '--volume', `${name}:/data`, '--publish', '127.0.0.1:4620:4620']
      run('run', '--detach', ...options, '--env', `UNDERSTUDY_TOKEN=${token}`, image)
      await until(isHealthy, () => run('inspect', '--format', '{{.State.Running}}', name) === 'true')
    },
    isHealthy,
    user: () => run('exec', name, 'id', '-u'),
    stop: async () => {
      run('stop', name)
      return Number(run('inspect', '--format', '{{.State.ExitCode}}', name))
    },
    remove: () => {
      succeeds('rm', '--force', name)
      succeeds('volume', 'rm', name)
    },
  }
}

/** The same commands with the package installed in a folder, which is the volume as well. */
export function onThisMachine(tarball: string, { start, health }: Commands, token: string): Host {
  const folder = temporaryFolder('container')
  const install = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', tarball]
  execFileSync('npm', install, { stdio: ['ignore', 'ignore', 'inherit'] })
  const path = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH: path, UNDERSTUDY_TOKEN: token }
  const [healthProgram = '', ...healthArgs] = health
  const [program = '', ...args] = start
  const isHealthy = (): boolean => spawnSync(healthProgram, healthArgs, { env, stdio: 'ignore' }).status === 0
  let child: ChildProcess | undefined
  return {
    start: async () => {
      if (isHealthy()) throw new Error('container: another server listens on port 4620')
      const started = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
      child = started
      await until(isHealthy, () => started.exitCode === null)
    },
    isHealthy,
    user: () => undefined,
    stop: async () => {
      child?.kill('SIGTERM')
      return child ? Number((await once(child, 'exit'))[0]) : 0
    },
    remove: () => void child?.kill('SIGKILL'),
  }
}

/** Resolves when a condition is true. Throws if it can no longer become true. */
async function until(holds: () => boolean, isPossible: () => boolean): Promise<void> {
  while (!holds()) {
    if (!isPossible()) throw new Error('container: the server has ended')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
