import { spawnSync } from 'node:child_process'
import { request as send } from 'node:http'
import { type Credential, verifySignatures } from '../../src/auth.ts'
import { createApiGateway, type Gateway, manualClock } from '../../src/index.ts'
import { serve } from '../../src/node.ts'

/** A request as `sign.py` writes it. */
interface Signed {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly headers: readonly (readonly [string, string])[]
  /** The body in base64. */
  readonly body: string
}

interface Line {
  readonly valid: Signed
  readonly mutated: Signed
  /** The difference in `mutated`. */
  readonly change: string
}

/** The outcomes of the requests. */
export interface Outcome {
  readonly valid: number
  readonly mutated: number
  /** How many requests were changed in each way. */
  readonly changes: Readonly<Record<string, number>>
  /** Requests that were refused though valid, or let in though changed: at most twenty. */
  readonly wrong: readonly string[]
}

/** The keys of `sign.py`, and the moment at which it signs. */
const KEYS: readonly Credential[] = [
  { accessKeyId: 'AKIAUNDERSTUDY', secretAccessKey: 'secret/with+odd=letters' },
  { accessKeyId: '210987654321', secretAccessKey: 'secret', sessionToken: 'session+token/==' },
]
const NOW = '2026-01-02T03:04:05Z'

/** Why `sign.py` cannot run on this machine; nothing where it can. */
export function absence(): string | undefined {
  const { status } = spawnSync('python3', ['-c', 'import botocore'], { stdio: 'ignore' })
  return status === 0 ? undefined : 'no python3 with botocore on this machine'
}

/**
 * Has botocore sign `count` requests, sends each of them as it is and with one thing changed to a server that verifies
 * signatures, and returns the accepted ones.
 */
export async function compareWithBotocore(seed: number, count: number): Promise<Outcome> {
  const gateway = createApiGateway({ auth: verifySignatures(KEYS), clock: manualClock(NOW) })
  const server = await serve(gateway, { port: 0 })
  const changes: Record<string, number> = {}
  const wrong: string[] = []
  try {
    for (const { valid, mutated, change } of lines(seed, count)) {
      changes[change] = (changes[change] ?? 0) + 1
      const isRefused = await refusal(gateway, server.port, valid)
      if (isRefused) wrong.push(`refused (${isRefused}): ${JSON.stringify(valid)}`)
      if (!(await refusal(gateway, server.port, mutated))) wrong.push(`let in (${change}): ${JSON.stringify(mutated)}`)
    }
  } finally {
    await server.close()
  }
  return { valid: count, mutated: count, changes, wrong: wrong.slice(0, 20) }
}

function lines(seed: number, count: number): Line[] {
  const script = new URL('sign.py', import.meta.url).pathname
  const { stdout, stderr, status } = spawnSync('python3', [script, String(seed), String(count)], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

/** The ledger entries by which a signature is refused; nothing where the request went on to the operations. */
async function refusal(gateway: Gateway, port: number, request: Signed): Promise<string | undefined> {
  await exchange(port, request)
  const { rule = '' } = gateway.journal.last ?? {}
  gateway.journal.clear()
  const isOfSignature = /^front\.(?:Authentication|Signature|SignedHeaders|Credential|AccessKey|ExpiredToken)/.test(
    rule,
  )
  return isOfSignature ? rule : undefined
}

function exchange(port: number, { method, target, headers, body }: Signed): Promise<void> {
  const bytes = Buffer.from(body, 'base64')
  const length = bytes.length > 0 ? [['Content-Length', String(bytes.length)]] : []
  return new Promise((resolve, reject) => {
    const outgoing = send(
      { host: '127.0.0.1', port, method, path: target, setHost: false, headers: [...headers, ...length].flat() },
      (incoming) => incoming.resume().on('end', resolve),
    )
    outgoing.on('error', reject)
    outgoing.end(bytes)
  })
}

if (import.meta.main) {
  const reason = absence()
  const [seed = '1', count = '10000'] = process.argv.slice(2)
  if (reason !== undefined) {
    process.stderr.write(`skipped: ${reason}\n`)
  } else {
    const { valid, mutated, changes, wrong } = await compareWithBotocore(Number(seed), Number(count))
    process.stdout.write(`${valid} valid and ${mutated} mutated requests, ${wrong.length} answered wrongly\n`)
    process.stdout.write(`${JSON.stringify(changes, undefined, 2)}\n${wrong.map((one) => `${one}\n`).join('')}`)
    process.exitCode = wrong.length > 0 ? 1 : 0
  }
}
