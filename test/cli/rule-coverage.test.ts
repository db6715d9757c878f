import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { coverRules } from '../../src/contracts/rules/rule-coverage.ts'
import { createApiGateway } from '../../src/index.ts'
import { understudy } from './cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-coverage-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SCRIPT = `
const url = process.env.UNDERSTUDY_URL
for (const path of ['/restapis', '/restapis/none/stages/prod', '/v2/apis/none', '/nosuch']) await fetch(url + path)
`
const exec = (file: string, ...options: string[]) =>
  understudy([
    'exec',
    '--coverage',
    file,
    '--log',
    'off',
    ...options,
    '--',
    process.execPath,
    '--input-type=module',
    '-e',
    SCRIPT,
  ])

describe('exec --coverage', () => {
  it('writes the refusals that occurred and those that did not, as JSON', async () => {
    const file = join(folder, 'rules.json')
    expect((await exec(file)).status).toBe(0)
    const { requests, met, of, operations, others } = JSON.parse(readFileSync(file, 'utf8'))
    expect([requests, others]).toEqual([4, ['front.OperationUnknown']])
    const stage = operations.find((one: { operation: string }) => one.operation === 'v1.GetStage')
    expect(stage).toMatchObject({ requests: 1, succeeded: false, met: ['v1.ApiNotFound'] })
    expect(stage.unseen).toContain('v1.StageNotFound')
    expect(operations.map((one: { operation: string }) => one.operation)).toEqual([
      'v1.GetRestApis',
      'v1.GetStage',
      'v2.GetApi',
    ])
    const unseen = operations.flatMap((one: { unseen: string[] }) => one.unseen).length
    expect(met + unseen).toBe(of)
    expect(met).toBeGreaterThanOrEqual(2)
  })

  it('writes the same as Markdown', async () => {
    const file = join(folder, 'rules.md')
    await exec(file)
    const page = readFileSync(file, 'utf8')
    expect(page).toMatch(/^4 requests to 3 operations met \d+ of the \d+ refusals that these operations have\.$/m)
    expect(page).toMatch(/^\| v1\.GetStage \| 1 \| no \| `v1\.ApiNotFound` \| .*`v1\.StageNotFound`/m)
  })

  it('refuses a file of another kind, and reports an unwritable one before the command runs', async () => {
    expect(await exec(join(folder, 'rules.txt'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('must be a file that ends in .json or .md'),
    })
    mkdirSync(join(folder, 'folder.json'))
    const { status, stderr } = await exec(join(folder, 'folder.json'))
    expect([status, stderr]).toEqual([2, expect.stringContaining('folder.json": it is a folder, not a file.')])
    expect((await exec(join(folder, 'none', 'rules.json'))).status).toBe(0)
  })
})

it('does not count a refusal that a fault rule injected', () => {
  const gateway = createApiGateway()
  const covered = coverRules(gateway)
  gateway.faults.add({ on: 'GetRestApis', times: 1, reply: 'tooManyRequests' })
  gateway.answer({ method: 'GET', url: '/restapis', headers: {} })
  expect(covered()).toMatchObject({
    requests: 1,
    operations: [{ operation: 'v1.GetRestApis', requests: 1, succeeded: false, met: [] }],
  })
})
