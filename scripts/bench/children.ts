import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A server in a separate process. */
export interface Started {
  readonly child: ChildProcess
  readonly url: string
  /** Milliseconds from the start of the process to its first answer. */
  readonly startMs: number
  /** CPU time that the process has used so far, in milliseconds. */
  cpuMs(): number
  /** Resident memory in MiB. */
  residentMiB(): number
  stop(): Promise<void>
}

/** Starts `node ...args`, waits for the line of JSON with its address, and sends one request. */
export async function start(args: readonly string[], firstPath: string): Promise<Started> {
  const began = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString()).url))
    child.once('exit', () => reject(new Error(`${args.join(' ')} ended before it was ready`)))
  })
  await (await fetch(url + firstPath, { headers: { accept: 'application/json' } })).text()
  const startMs = performance.now() - began
  return {
    child,
    url,
    startMs,
    cpuMs: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) * 10 // clock ticks of 10 ms
    },
    residentMiB: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}
