import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApiGateway } from '../src/index.ts'
import { mergedRuns } from '../src/ui/merged-runs.ts'
import { type Run, recordRun } from '../src/ui/run.ts'
import { UnderstudyReporter } from '../src/vitest-reporter.ts'
import { PROGRAM } from './program.ts'

/** The entry points as a package has them: a suite that imports the sources transforms 300 files in each of its workers. */
const BUILT = dirname(PROGRAM)

const SUITE = `
import { expect } from 'vitest'
import { test } from '${BUILT}/vitest.js'

const ask = (gateway: { fetch(url: string, init?: object): Promise<Response> }, path: string) =>
  gateway.fetch('https://apigateway.us-east-1.amazonaws.com' + path, { headers: { accept: 'application/json' } })

test('lists APIs', async ({ gateway }) => {
  expect((await ask(gateway, '/restapis')).status).toBe(200)
})
test('finds a stage', async ({ gateway }) => {
  expect((await ask(gateway, '/restapis/a1b2c3d4e5/stages/prod')).status).toBe(200)
})
test('asks nothing', ({ gateway }) => {
  expect(gateway.journal.count).toBe(0)
})
`

/** The data that stand in a report. */
function dataOf(html: string): { title: string; run: Run } {
  return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')
}

describe('The reporter of vitest', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join('.cache', 'reporter-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(['forks', 'threads'])('writes one file with the requests of every test: %s', async (pool) => {
    writeFileSync(join(folder, 'suite.test.ts'), SUITE)
    writeFileSync(
      join(folder, 'vitest.config.mjs'),
      `export default { test: { pool: '${pool}', include: ['*.test.ts'], reporters: [['${BUILT}/vitest-reporter.js', { file: 'out/run.html' }]] } }`,
    )
    const { VITEST: _, VITEST_POOL_ID: __, VITEST_WORKER_ID: ___, ...env } = process.env
    const run = ['node_modules/vitest/vitest.mjs', 'run', '--root', folder]
    await new Promise<void>((resolve) => execFile(process.execPath, run, { env }, () => resolve()))
    const { title, run: data } = dataOf(readFileSync(join(folder, 'out/run.html'), 'utf8'))
    expect(title).toBe('vitest')
    expect(
      data.entries.map(({ number, operation, status, test, testFailed }) => [
        number,
        operation,
        status,
        test,
        testFailed,
      ]),
    ).toEqual([
      [1, 'GetRestApis', 200, 'lists APIs', undefined],
      [2, 'GetStage', 404, 'finds a stage', true],
    ])
    expect(data.entries[1]?.rule).toBe('v1.ApiNotFound')
  })

  it('separates the calls of tests, and keeps the requests of failed tests if there are too many', () => {
    const runOf = (count: number): Run => {
      const gateway = createApiGateway()
      const recorder = recordRun(gateway)
      const headers = { accept: 'application/json', 'amz-sdk-invocation-id': 'same' }
      for (let i = 0; i < count; i++) gateway.answer({ method: 'GET', url: '/restapis', headers })
      return recorder.since(0)
    }
    const small = mergedRuns([
      { test: 'a', failed: false, run: runOf(2) },
      { test: 'b', failed: false, run: runOf(1) },
    ])
    expect(new Set(small.entries.map(({ call }) => call)).size).toBe(2)
    expect(small.entries.map(({ number }) => number)).toEqual([1, 2, 3])
    const large = mergedRuns([
      { test: 'a', failed: false, run: runOf(10_000) },
      { test: 'b', failed: true, run: runOf(1) },
    ])
    expect(large.entries.map(({ test }) => test)).toEqual(['b'])
    expect(large.count).toBe(10_001)
  })

  it.each([
    ['forks', true, 'coverage.json'],
    ['threads', false, 'coverage.md'],
  ])('writes which refusals the tests met, of all their gateways: %s, isolate %s', async (pool, isolate, coverage) => {
    const file = `
      import { expect, test } from 'vitest'
      import { createApiGateway } from '${BUILT}/index.js'
      test('asks', async () => {
        const { fetch } = createApiGateway()
        const get = (path: string) => fetch('https://apigateway.us-east-1.amazonaws.com' + path)
        expect((await get('/restapis')).status).toBe(200)
        expect((await get('/restapis/nosuch')).status).toBe(404)
      })
    `
    for (const name of ['one', 'two', 'three']) writeFileSync(join(folder, `${name}.test.ts`), file)
    const reporter = `['${BUILT}/vitest-reporter.js', { file: false, coverage: '${coverage}' }]`
    writeFileSync(
      join(folder, 'vitest.config.mjs'),
      `export default { test: { pool: '${pool}', isolate: ${isolate}, maxWorkers: 2, include: ['{one,two,three}.test.ts'], reporters: [${reporter}] } }`,
    )
    const { VITEST: _, VITEST_POOL_ID: __, VITEST_WORKER_ID: ___, ...env } = process.env
    const run = ['node_modules/vitest/vitest.mjs', 'run', '--root', folder]
    await new Promise<void>((resolve) => execFile(process.execPath, run, { env }, () => resolve()))
    const text = readFileSync(join(folder, coverage), 'utf8')
    if (coverage.endsWith('.json')) {
      expect(JSON.parse(text)).toMatchObject({
        requests: 6,
        operations: [
          { operation: 'v1.GetRestApi', requests: 3, succeeded: false, met: ['v1.ApiNotFound'] },
          { operation: 'v1.GetRestApis', requests: 3, succeeded: true, met: [] },
        ],
      })
    } else {
      expect(text).toContain('6 requests to 2 operations met 1 of the ')
      expect(text).toContain('| v1.GetRestApi | 3 | no | `v1.ApiNotFound` |')
    }
    expect(existsSync(join(folder, 'understudy.html'))).toBe(false)
  })

  it('refuses a coverage file of another kind', () => {
    expect(() => new UnderstudyReporter({ coverage: 'rules.txt' })).toThrow('ends in .json or .md, not "rules.txt"')
  })
})
