import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { devNull } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll } from 'vitest'
import { PROGRAM } from '../program.ts'

/** A program that may be missing on this machine; the tests that need it are then skipped, and say why. */
export interface Tool {
  readonly command: string
  /** For the titles of tests: empty when the tool is there, and the reason of the skipping when it is not. */
  readonly absence: string
}

/**
 * The search path, which begins with the folder of Python itself: pyenv's scripts of the same names look for it anew at each
 * start, which takes longer than the start of Python.
 */
const SEARCH = [...folderOfPython(), process.env.PATH].join(delimiter)

/** The AWS CLI, version 1 or 2. */
export const aws = find('aws', ['--version'], 'no AWS CLI (aws) on this machine')

/** A Python that can import boto3. */
export const python = find('python3', ['-c', 'import boto3'], 'no python3 with boto3 on this machine')

/** A Chromium with any name. */
export const chrome = findAny(
  ['chromium', 'chromium-browser', 'google-chrome'],
  ['--version'],
  'no Chromium on this machine',
)

/** Start it with as few processes as possible, and without a graphics processor in software. */
export const CHROME_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-software-rasterizer',
  '--disable-background-networking',
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
]

function findAny(commands: readonly string[], probe: readonly string[], reason: string): Tool {
  const found = commands.map((command) => find(command, probe, reason))
  const tool = found.find(({ absence }) => absence === '') ?? find('chromium', probe, reason)
  return { ...tool, command: pathOf(tool.command) }
}

function folderOfPython(): string[] {
  const script = 'import sys; print(sys.executable)'
  const { status, stdout } = spawnSync('python3', ['-c', script], { encoding: 'utf8' })
  return status === 0 ? [dirname(stdout.trim())] : []
}

function pathOf(command: string): string {
  const folders = SEARCH.split(delimiter)
  return folders.map((folder) => join(folder, command)).find((file) => existsSync(file)) ?? command
}

/** Looks for a program by starting it; `reason` says what is missing where that fails. */
export function find(command: string, probe: readonly string[], reason: string): Tool {
  const { status } = spawnSync(command, probe, { env: { ...process.env, PATH: SEARCH }, stdio: 'ignore' })
  return { command, absence: status === 0 ? '' : ` (skipped: ${reason})` }
}

/** A server in a separate process, as users start it. */
export interface Served {
  /** `http://127.0.0.1:40123` */
  readonly url: string
}

/** One `understudy serve` for all tests of the surrounding file or `describe`; it must not report an internal error. */
export function useServer(...args: readonly string[]): Served {
  let server: ChildProcess | undefined
  let url = ''
  let complaints = ''
  beforeAll(async () => {
    server = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--json', ...args])
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaints += text
    })
    url = await readyUrl(server, () => complaints)
  })
  afterAll(async () => {
    if (server?.exitCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    if (/^understudy: /m.test(complaints)) throw new Error(`The server failed:\n${complaints}`)
  })
  return {
    get url() {
      return url
    },
  }
}

async function readyUrl(server: ChildProcess, complaints: () => string): Promise<string> {
  if (!server.stdout) throw new Error('The server has no stdout.')
  for await (const line of createInterface({ input: server.stdout })) {
    const { event, url } = JSON.parse(line) as { event: string; url: string }
    if (event === 'ready') return url
  }
  throw new Error(`The server ended before it was ready:\n${complaints()}`)
}

/** Takes out of an environment what the machine or its user may have set for AWS clients, and sets their search path. */
export function forgetAws(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  for (const name of Object.keys(env)) if (/^AWS_|_PROXY$/i.test(name)) delete env[name]
  return Object.assign(env, { PATH: SEARCH, AWS_CONFIG_FILE: devNull, AWS_SHARED_CREDENTIALS_FILE: devNull })
}

/** The environment of the AWS CLI and boto3: only this server, nothing of this machine, and no retries. */
export function environment(url: string): NodeJS.ProcessEnv {
  return {
    ...forgetAws({ ...process.env }),
    AWS_ENDPOINT_URL_API_GATEWAY: url,
    AWS_ENDPOINT_URL_APIGATEWAYV2: url,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
    AWS_PAGER: '',
    PYTHONDONTWRITEBYTECODE: '1',
  }
}

/** How a program ended and what it said. */
export interface Ran {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end; a failure of it is a result like any other. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { env, encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout, stderr) => {
      const exitCode = error ? error.code : 0
      if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr })
      else reject(error)
    })
  })
}
