import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { temporaryFolder } from '../temporary.ts'

/** Newer releases of msw import packages that jest cannot load without flags. */
const PACKAGES = ['jest@30', 'msw@2.10.0']

const TEST = `
  const { createApiGateway, StateDocumentError } = require('apigateway-understudy')
  const { serve } = require('apigateway-understudy/node')
  const { setupUnderstudy, matchers } = require('apigateway-understudy/runners')
  expect.extend(matchers)
  const stages = [{ stageName: 'prod', deploymentId: 'dep001' }]
  const { gateway } = setupUnderstudy({ state: { restApis: [{ id: 'a1b2c3d4e5', stages }] } })
  const stage = 'https://apigateway.us-east-1.amazonaws.com/restapis/a1b2c3d4e5/stages/prod'
  test('loads the CommonJS build', () => {
    expect(require.resolve('apigateway-understudy')).toMatch(/index\\.cjs$/)
  })
  test('intercepts', async () => {
    const answer = await fetch(stage, { headers: { accept: 'application/json' } })
    expect(await answer.json()).toMatchObject({ deploymentId: 'dep001' })
    expect(gateway).toHaveReceivedOperationTimes('GetStage', 1)
  })
  test('shares classes between entry points', () => {
    expect(() => createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5', nope: 1 }] } })).toThrow(StateDocumentError)
  })
  test('serves', async () => {
    const handle = await serve(createApiGateway(), { port: 0 })
    expect((await fetch(handle.url + '/restapis/nosuch')).status).toBe(404)
    await handle.close()
  })`

/**
 * A program that loads both builds has one copy in Node. Elsewhere, a gateway of one build works with the adapters of the
 * other.
 */
const COPIES = `
  const assert = require('node:assert')
  const required = require('apigateway-understudy')
  const other = require('./node_modules/apigateway-understudy/dist/cjs/index.cjs')
  const builds = { required: require('apigateway-understudy/node'), other: require('./node_modules/apigateway-understudy/dist/cjs/node.cjs') }
  const works = async (gateway, { serve }) => {
    const handle = await serve(gateway, { port: 0 })
    assert.equal((await fetch(handle.url + '/restapis/nosuch')).status, 404)
    await handle.close()
    assert.equal(gateway.journal.count, 1)
  }
  ;(async () => {
    assert.equal(required, await import('apigateway-understudy').then((all) => all['module.exports'] ?? all))
    await works(required.createApiGateway(), builds.other)
    await works(other.createApiGateway(), builds.required)
  })()`

const TYPES = {
  'made.cts': `
    import { createApiGateway, StateDocumentError, type V1 } from 'apigateway-understudy'
    import { serve } from 'apigateway-understudy/node'
    import { setupUnderstudy } from 'apigateway-understudy/runners'
    export const make = () => createApiGateway({ region: 'eu-west-1' })
    export const handle = serve(make(), { port: 0 })
    export const setup = () => setupUnderstudy()
    export const isRefused = (error: unknown): error is StateDocumentError => error instanceof StateDocumentError
    export type Stage = V1.Stage
    // @ts-expect-error a number is not a region
    createApiGateway({ region: 1 })`,
  'used.mts': `
    import type { Gateway } from 'apigateway-understudy'
    import { make } from './made.cjs'
    export const gateway: Gateway = make()`,
}

const run = promisify(execFile)

/** Row of the table: jest without flags and a program with both builds, under each Node. Throws if the types do not compile. */
export async function commonJsRow(tarball: string, nodes: readonly { readonly path: string }[]): Promise<string[]> {
  const folder = temporaryFolder('commonjs')
  const files = { 'package.json': '{ "private": true }\n', 'understudy.test.js': TEST, 'copies.cjs': COPIES, ...TYPES }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball, ...PACKAGES]
  execFileSync('npm', install, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  checkTypes(folder)
  const row = ['require from jest 30 without flags, both builds']
  for (const { path } of nodes) {
    const { stderr } = await run(path, ['node_modules/jest/bin/jest.js'], { cwd: folder })
    await run(path, ['copies.cjs'], { cwd: folder })
    row.push(/Tests: +(.*), /.exec(stderr)?.[1] ?? 'FAILED')
  }
  return row
}

function checkTypes(folder: string): void {
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true })
  const target = join(folder, 'node_modules/@types/own-node')
  symlinkSync(resolve('node_modules/@types/node'), target)
  for (const module of [ts.ModuleKind.Node16, ts.ModuleKind.NodeNext]) {
    const options: ts.CompilerOptions = {
      ...{ strict: true, noEmit: true, skipLibCheck: false, target: ts.ScriptTarget.ES2023, module },
      ...{ lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts'], types: [target] },
    }
    const program = ts.createProgram(
      Object.keys(TYPES).map((file) => join(folder, file)),
      options,
    )
    const [problem] = ts.getPreEmitDiagnostics(program)
    if (problem) throw new Error(`Types for CommonJS: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`)
  }
}
