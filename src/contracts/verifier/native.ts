import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { CERTIFICATE } from './certificate.ts'

const CORE = '@pact-foundation/pact-core'

/** The verifier itself cannot run, or ended before it was done. */
export class VerifierError extends Error {
  override readonly name = 'VerifierError'
}

/** The result of the native core for one interaction. */
export interface NativeResult {
  readonly description: string
  readonly duration?: string
  readonly result: string
  readonly mismatch?: NativeMismatch
}

export interface NativeMismatch {
  readonly type?: string
  readonly message?: string
  readonly mismatch?: string
  readonly expected?: unknown
  readonly actual?: unknown
  readonly key?: string
  readonly path?: string
  readonly mismatches?: readonly NativeMismatch[]
}

/** The result of the native core for one pact file. */
export interface NativeVerdict {
  readonly interactionResults: readonly NativeResult[]
  readonly errors: readonly { readonly mismatch?: NativeMismatch }[]
}

/** Pact's native verifier in a separate process. */
export interface Native {
  /** Holds the provider at `url` against one pact file. */
  verify(file: string, url: string, statesUrl: string): Promise<NativeVerdict>
  /** A folder for files that are gone when the verifier stops. */
  readonly folder: string
  /** Whether it runs no more. */
  isEnded(): boolean
  /** Ends it, if it still runs. */
  stop(): Promise<void>
}

/** Starts the native verifier. Throws a `VerifierError` with what to do when it is not installed or cannot be loaded. */
export async function startNative(): Promise<Native> {
  const core = pathToFileURL(coreFile()).href
  const folder = mkdtempSync(join(tmpdir(), 'understudy-verify-'))
  // From the sources, Node runs the TypeScript beside this file; in the package, all files lie in one folder.
  const child = fork(
    fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './native-child.ts' : './pact-child.js', import.meta.url)),
    [core],
    { env: environment(folder), execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  )
  const waiting = new Map<number, { resolve(text: string): void; reject(error: Error): void }>()
  const log = logOf(child)
  let count = 0
  let ended: VerifierError | undefined
  child.on('message', ({ id, result }: { id?: number; result?: string }) => {
    if (id === undefined || result === undefined) return
    waiting.get(id)?.resolve(result)
    waiting.delete(id)
  })
  const exited = new Promise<void>((resolve) => {
    child.on('exit', (code, signal) => {
      ended = new VerifierError(`the verifier ended early (${signal ?? `exit code ${code}`}).${log()}`)
      for (const { reject } of waiting.values()) reject(ended)
      resolve()
    })
  })
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL') // it has nothing to put away, and one that hangs listens to nothing else
    await exited
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await ready(child, exited, () => ended)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    folder,
    stop,
    isEnded: () => ended !== undefined,
    verify: async (file, url, statesUrl) => {
      if (ended) throw ended
      const id = ++count
      const options = {
        provider: 'understudy',
        providerBaseUrl: url,
        providerStatesSetupUrl: statesUrl,
        pactUrls: [file],
        logLevel: 'error',
        timeout: 30_000,
      }
      const text = await new Promise<string>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        child.send({ id, options })
      })
      return parsed(text, log)
    },
  }
}

/** Where the native core is: beside this package, in the project, or beside the project's Pact. */
function coreFile(): string {
  const project = pathToFileURL(join(process.cwd(), 'package.json'))
  for (const from of [import.meta.url, project]) {
    const require = createRequire(from)
    try {
      return require.resolve(CORE)
    } catch {}
    try {
      return createRequire(require.resolve('@pact-foundation/pact')).resolve(CORE)
    } catch {}
  }
  throw new VerifierError(`${CORE} is not installed. Install it: npm install --save-dev ${CORE}@20`)
}

function ready(child: ChildProcess, exited: Promise<void>, reason: () => VerifierError | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', ({ ready: isReady, failed }: { ready?: boolean; failed?: string }) => {
      if (isReady) resolve()
      if (failed !== undefined) {
        const advice = 'Its native part is an optional dependency: install without --omit=optional, on this platform.'
        reject(new VerifierError(`${CORE} cannot be loaded: ${failed.split('\n')[0]}. ${advice}`))
      }
    })
    exited.then(() => reject(reason() ?? new VerifierError('the verifier did not start.')))
    child.on('error', (error) => reject(new VerifierError(`the verifier cannot be started: ${error.message}`)))
  })
}

/**
 * The environment of the verifier: nothing of Pact's own variables, which add sources and filters behind one's back; no
 * proxies, since it speaks only to this machine; and no telemetry, for which the core takes just the word `true`.
 */
function environment(folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^PACT_|_proxy$|^(SSL_CERT_(FILE|DIR)|LOG_LEVEL|NODE_OPTIONS|VITEST.*)$/i.test(name),
  )
  const certificate = join(folder, 'certificate.pem')
  writeFileSync(certificate, CERTIFICATE)
  mkdirSync(join(folder, 'certificates'))
  return {
    ...Object.fromEntries(kept),
    PACT_DO_NOT_TRACK: 'true',
    SSL_CERT_FILE: certificate,
    SSL_CERT_DIR: join(folder, 'certificates'),
    LOG_LEVEL: 'error',
    NO_PROXY: '127.0.0.1,localhost',
  }
}

/** The last output of the process, in case it ends early. */
function logOf(child: ChildProcess): () => string {
  let text = ''
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-4000)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return () => {
    const lines = text.split('\n').filter((line) => /panick|unwrap|ERROR|error/.test(line))
    return lines.length > 0 ? `\n  ${lines.slice(-4).join('\n  ')}` : ''
  }
}

function parsed(text: string, log: () => string): NativeVerdict {
  try {
    const { interactionResults = [], errors = [] } = JSON.parse(text) as Partial<NativeVerdict>
    return { interactionResults, errors }
  } catch {
    throw new VerifierError(`the verifier could not read the pact: ${text.slice(0, 500)}${log()}`)
  }
}
