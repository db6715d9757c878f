import { type ChildProcess, spawn } from 'node:child_process'

/** A server in a separate process that can be killed. */
export interface Server {
  readonly child: ChildProcess
  /** Where it listens; rejects with what it said when it ends before. */
  readonly url: Promise<string>
  /** Kills it, if it still lives, and resolves when it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>
}

/** Starts `serve` of this program with some options on a free port. */
export function serve(program: string, ...options: readonly string[]): Server {
  const args = [program, 'serve', '--port', '0', '--json', ...options]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString()).url))
    child.once('close', (code, signal) => reject(new Error(`the server ended (${code ?? signal}): ${said}`)))
  })
  url.catch(() => {}) // a caller that kills it before it listens does not wait
  return {
    child,
    url,
    kill: (signal = 'SIGKILL') => {
      child.kill(signal)
      return gone
    },
  }
}
