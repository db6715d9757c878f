import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../../src/truth/client.ts'
import type { Difference } from '../../src/truth/diff/compare.ts'
import { differencesOf, type Verdict } from '../../src/truth/diff/verdict.ts'
import { everyProbe } from '../../src/truth/probes/every-probe.ts'
import { targetOf } from '../../src/truth/target.ts'
import { TargetError } from '../../src/truth/types.ts'
import { comparisonWith } from './other-side.ts'

/** The answers of moto 5.2.1 to requests that were sent by hand, beside those of Understudy. */
const KNOWN: readonly { rule: string; kind: Difference['kind']; ours: unknown; theirs: unknown }[] = [
  {
    rule: 'v1.ApiNotFound',
    kind: 'text',
    ours: 'Invalid API identifier specified 123456789012:nosuch',
    theirs: 'Invalid Rest API Id specified',
  },
  {
    rule: 'v2.ApiNotFound',
    kind: 'text',
    ours: 'Invalid API identifier specified 123456789012:nosuch',
    theirs: 'Invalid API identifier specified nosuch',
  },
  {
    rule: 'v1.ResourceNotFound',
    kind: 'text',
    ours: 'Invalid Resource identifier specified',
    theirs: 'Invalid resource identifier specified',
  },
  {
    rule: 'v2.RouteNotFound',
    kind: 'text',
    ours: 'Invalid route identifier specified',
    theirs: 'Invalid Route identifier specified nosuch',
  },
  {
    rule: 'v2.IntegrationNotFound',
    kind: 'text',
    ours: 'Invalid Integration identifier specified',
    theirs: 'Invalid Integration identifier specified nosuch',
  },
  {
    rule: 'v1.StageNameInvalid',
    kind: 'they accept what we refuse',
    ours: /^400 .*Stage name only allows/,
    theirs: /^201 /,
  },
  {
    rule: 'v1.RootResourceKept',
    kind: 'they accept what we refuse',
    ours: /^400 .*Root resource cannot be deleted/,
    theirs: /^202 /,
  },
  {
    rule: 'v2.TagArnInvalid',
    kind: 'they accept what we refuse',
    ours: /^400 .*Invalid ARN/,
    theirs: '200 {"tags":{}}',
  },
  {
    rule: 'v1.EveryApiHasTwoModels',
    kind: 'they refuse what we accept',
    ours: /^200 /,
    theirs: /^404 .*Invalid Model Name specified/,
  },
  { rule: 'front.OperationUnknown', kind: 'status', ours: /^403 /, theirs: /^404 / },
  { rule: 'v2.ApiUpdateAnswers201', kind: 'status', ours: /^201 /, theirs: /^200 / },
  { rule: 'v1.ApiDefaults', kind: 'members', ours: 'ipv4', theirs: undefined },
  { rule: 'v2.ApiDefaults', kind: 'members', ours: 'ipv4', theirs: undefined },
]

/** Resolves when the server answers, however long it takes to start; the limit is that of the test. */
async function answering(client: Client): Promise<void> {
  for (;;) {
    try {
      await client.account()
      return
    } catch (error) {
      if (!(error instanceof TargetError)) throw error
    }
  }
}

/** Rules that moto keeps. */
const KEPT = ['v1.StageNotFound', 'v1.MethodNotFound', 'v1.StageExists', 'v1.ApiKeyValueTooShort']

const moto = spawnSync('moto_server', ['--help'], { stdio: 'ignore', timeout: 60_000 })

describe.skipIf(moto.status !== 0)('moto (skipped where moto_server is not installed)', () => {
  let server: ChildProcess | undefined
  let verdicts: ReadonlyMap<string, Verdict> = new Map()

  beforeAll(async () => {
    const port = await freePort()
    server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore', detached: true })
    const target = targetOf({ endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1' }, {})
    const client = new Client(target, { serverErrors: 'answer', retries: 20 })
    await answering(client)
    const wanted = new Set([...KNOWN.map(({ rule }) => rule), ...KEPT])
    const { comparison } = comparisonWith(client, { place: { account: '123456789012', region: 'us-east-1' } })
    const found = await comparison.run(everyProbe().filter(({ rule }) => wanted.has(rule)))
    verdicts = new Map(found.map((verdict) => [verdict.rule, verdict]))
  })

  // The command is a shim that starts another process: the whole group ends.
  afterAll(() => {
    if (server?.pid !== undefined) process.kill(-server.pid)
  })

  it.each(KNOWN)('$rule: $kind', ({ rule, kind, ours, theirs }) => {
    const verdict = verdicts.get(rule)
    const found = verdict ? differencesOf(verdict).find((one) => one.kind === kind) : undefined
    expect(found).toBeDefined()
    for (const [value, expected] of [
      [found?.ours, ours],
      [found?.theirs, theirs],
    ]) {
      if (expected instanceof RegExp) expect(value).toMatch(expected)
      else expect(value).toEqual(expected)
    }
  })

  it.each(KEPT)('%s agrees', (rule) => {
    expect(verdicts.get(rule)?.outcome).toBe('same')
  })
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
