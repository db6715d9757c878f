import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { refusalsOf } from '../src/adapters/refusals.ts'
import { createApiGateway } from '../src/index.ts'
import { matchers, reportRefusals, setupUnderstudy } from '../src/runners.ts'

const RUNNERS = resolve('src/runners.ts')
const VITEST = resolve('node_modules/vitest/vitest.mjs')

/** Runs a file of tests, and gives all that the runner prints. */
async function outputOf(args: (folder: string) => readonly string[], name: string, code: string): Promise<string> {
  const folder = mkdtempSync(resolve('node_modules/.fixture-'))
  try {
    writeFileSync(join(folder, name), code)
    // Without what vitest and node:test tell the processes that they start.
    const { NODE_TEST_CONTEXT: _, VITEST: __, ...env } = process.env
    return await new Promise((done) => {
      execFile(process.execPath, args(folder), { encoding: 'utf8', env: { ...env, NO_COLOR: '1' } }, (_, out, err) =>
        done(out + err),
      )
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Tests of which the first fails after a refusal, and the second passes after another one. */
const tests = (gateway: string, imports: string): string => `
  ${imports}
  const get = (path) => fetch('https://apigateway.us-east-1.amazonaws.com' + path).then(({ status }) => status)
  ${gateway}
  test('fails', async () => {
    if ((await get('/restapis/loud')) !== 200) throw new Error('no API')
  })
  test('passes', async () => {
    if ((await get('/restapis/quiet')) !== 404) throw new Error('an API')
  })
`

const RUNS = {
  'node:test': {
    imports: "import * as runner from 'node:test'; import { test } from 'node:test'",
    args: (folder: string) => ['--test', join(folder, 'some.test.mjs')],
    given: ', runner',
  },
  'vitest, without globals': {
    imports: "import * as vitest from 'vitest'; import { test } from 'vitest'",
    args: (folder: string) => [VITEST, 'run', '--root', folder],
    given: ', vitest',
  },
  'vitest, with globals': {
    imports: '',
    args: (folder: string) => [VITEST, 'run', '--globals', '--root', folder],
    given: '',
  },
}

describe.each(Object.entries(RUNS))('a failing test of %s', (_, { imports, args, given }) => {
  const expectReport = (output: string): void => {
    expect(output).toContain('Understudy refused:')
    expect(output).toMatch(/GET \/restapis\/loud -> 404 NotFoundException: Invalid API identifier specified/)
    expect(output).toMatch(/rule v1\.ApiNotFound; recorded: /)
    expect(output).not.toContain('/restapis/quiet')
  }

  it('shows what its gateway refused, although another hook resets it', async () => {
    const code = tests(
      `const gateway = setupUnderstudy({ state: {} }${given}).gateway
       test('is served', async () => { if (gateway.journal.count !== 0) throw new Error('not reset') })`,
      `${imports}; import { setupUnderstudy } from '${RUNNERS}'`,
    )
    const output = await outputOf(args, 'some.test.mjs', code)
    expectReport(output)
    expect(output).not.toContain('not reset')
  })

  it('shows it without msw', async () => {
    const code = tests(
      `const gateway = createApiGateway(); const { fetch } = gateway
       reportRefusals(gateway${given})`,
      `${imports}; import { reportRefusals } from '${RUNNERS}'; import { createApiGateway } from '${resolve('src/index.ts')}'`,
    )
    expectReport(await outputOf(args, 'some.test.mjs', code))
  })
})

it('setupUnderstudy names the package to install when msw is missing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-runners-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync('src', join(folder, 'src'), { recursive: true })
  const script = `
    import { setupUnderstudy } from './src/runners.ts'
    setupUnderstudy({}, { beforeAll: (hook) => hook().catch(({ message }) => console.log(message)), afterEach() {}, afterAll() {} })`
  const args = ['--input-type=module', '-e', script]
  const output = await new Promise((done) =>
    execFile(process.execPath, args, { cwd: folder }, (_, out, err) => done(out + err)),
  )
  expect(output).toContain('setupUnderstudy needs msw: npm install --save-dev msw.')
})

describe('the hooks of a runner', () => {
  it('are requested if there are none', () => {
    expect(() => reportRefusals(createApiGateway())).toThrow(
      "reportRefusals: no hooks of a test runner were found. Pass the runner: import * as vitest from 'vitest'",
    )
    expect(() => setupUnderstudy({}, {})).toThrow('setupUnderstudy: no hooks of a test runner')
    expect(() => setupUnderstudy({ sede: 1 } as object, {})).toThrow('Did you mean "seed"?')
  })

  it('report only failures, in the format of each runner', () => {
    const shown: string[] = []
    const { error } = console
    console.error = (text: string) => shown.push(text)
    try {
      for (const [information, given, isShown] of [
        [{ status: 'failed', expectedStatus: 'passed' }, [], true],
        [{ status: 'failed', expectedStatus: 'failed' }, [], false],
        [{ status: 'passed', expectedStatus: 'passed' }, [], false],
        [undefined, [{ task: { result: { state: 'fail' } } }], true],
        [undefined, [{ task: { result: { state: 'pass' } } }], false],
        [undefined, [{ passed: false }], true],
        [undefined, [{ passed: true }], false],
        [undefined, [], false],
      ] as const) {
        let hook: (...given: unknown[]) => void = () => {}
        const gateway = createApiGateway()
        reportRefusals(gateway, {
          beforeAll: () => {},
          afterAll: () => {},
          afterEach: (one) => {
            hook = one
          },
          ...(information && { info: () => information }),
        })
        gateway.answer({ method: 'GET', url: '/restapis/nosuch', headers: {} })
        shown.length = 0
        hook(...given)
        expect(shown.join()).toMatch(isShown ? 'Understudy refused:' : /^$/)
        hook(...given)
        expect(shown).toHaveLength(isShown ? 1 : 0)
      }
    } finally {
      console.error = error
    }
  })
})

it('the report in the guide is the printed one', () => {
  const [, shown = ''] =
    /```text\n(Understudy refused:.*?)\n```/s.exec(readFileSync('docs/guides/test-runners.md', 'utf8')) ?? []
  const stages = [{ stageName: 'prod', deploymentId: 'dep001' }]
  const gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5', stages }] } })
  const patchOperations = [{ op: 'replace', path: '/*/*/logging/logLevel', value: 'INFO' }]
  const body = JSON.stringify({ patchOperations })
  gateway.answer({ method: 'PATCH', url: '/restapis/a1b2c3d4e5/stages/prod', headers: {}, body })
  expect(refusalsOf(gateway.journal).replace(/(?<=Must be one of: ).*/, '...')).toBe(shown)
})

it('the matchers are the same as in vitest', async () => {
  expect(matchers).toBe((await import('../src/vitest.ts')).matchers)
})
