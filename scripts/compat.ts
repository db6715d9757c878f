import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { commonJsRow } from './compat/commonjs.ts'
import { nodeOf } from './node-of.ts'
import { packTarball } from './tarball.ts'
import { temporaryFolder } from './temporary.ts'

/**
 * Installs the packed tarball beside each supported msw and, under each supported Node, runs against the package what the
 * repository runs against the sources: the suites of the public entry points, a CommonJS program, the command, and examples;
 * and, beside jest 30 without flags, the CommonJS build.
 * Prints a table; exits with 1 when a cell of it fails. `--all` for the whole matrix, `--msw 2.15,3 --node 22` for a part.
 */
const { values: args } = parseArgs({
  options: { all: { type: 'boolean' }, msw: { type: 'string' }, node: { type: 'string' } },
})
/** The lower bounds of the peer range to the letter, and the newest of each. */
const MSW = args.msw?.split(',') ?? (args.all ? ['2.10.0', '2', '3.0.0', '3'] : ['2.10.0', '3'])
/** `this` is the Node that runs this script; anything else is installed from the package `node`. */
const NODE = args.node?.split(',') ?? (args.all ? ['22', '24', 'latest'] : ['this'])

/** The suites that use the public entry points only. */
const SUITES = [
  'test/v1',
  'test/v2',
  'test/faults',
  'test/bad-input.test.ts',
  'test/gateway.test.ts',
  'test/msw.test.ts',
  'test/clients/sdk-v1.test.ts',
  'test/clients/sdk-v2.test.ts',
]
/** These import internal modules. */
const INTERNAL = ['**/patch-table.test.ts', '**/faults/clock.test.ts']
/** The entry points, as the suites import them and as the package exports them. */
const ENTRY_POINTS = {
  'index.ts': 'apigateway-understudy',
  'auth.ts': 'apigateway-understudy/auth',
  'data.ts': 'apigateway-understudy/data',
  'msw.ts': 'apigateway-understudy/msw',
  'node.ts': 'apigateway-understudy/node',
  'vitest.ts': 'apigateway-understudy/vitest',
  'factories.ts': 'apigateway-understudy/factories',
}
/** Scripts that the suites import. */
const HELPERS = ['scripts/generate/hosts.ts']
const TOOLS = ['vitest', '@aws-sdk/core', 'fast-check', '@aws-sdk/client-api-gateway', '@aws-sdk/client-apigatewayv2']
/** Examples that need nothing but the package, msw and the SDK. */
const EXAMPLES = { 'node-test': ['--test'], 'release-bot': ['node_modules/vitest/vitest.mjs', 'run'] }

/** Programs of a user, each in one file. They print nothing when all is well. */
const PROGRAMS = {
  'commonjs.cjs': `
    const assert = require('node:assert')
    const { createApiGateway } = require('apigateway-understudy')
    const { handlers } = require('apigateway-understudy/msw')
    const { serve } = require('apigateway-understudy/node')
    const { stage } = require('apigateway-understudy/factories')
    const { setupServer } = require('msw/node')
    const gateway = createApiGateway()
    assert.ok(stage)
    const server = setupServer(...handlers(gateway))
    const get = (url) => fetch(url, { headers: { accept: 'application/json' } }).then((answer) => answer.status)
    ;(async () => {
      server.listen(gateway.listenOptions)
      assert.equal(await get('https://apigateway.us-east-1.amazonaws.com/restapis'), 200)
      assert.equal(await get('https://example.com/').catch(() => 'refused'), 'refused')
      server.close()
      const handle = await serve(gateway, { port: 0 })
      assert.equal(await get(handle.url + '/restapis/nosuch'), 404)
      await handle.close()
      assert.equal(gateway.journal.count, 2)
    })()`,
  'command.mjs': `
    import assert from 'node:assert'
    import { execFileSync } from 'node:child_process'
    const run = (...args) =>
      execFileSync(process.execPath, ['node_modules/apigateway-understudy/dist/cli.js', ...args], { encoding: 'utf8' })
    assert.match(run('rules', '--format', 'json'), /v1\\.StageNotFound/)
    assert.match(run('serve', '--help'), /--port/)`,
}

/** For each vitest that may be a peer, with `--all`. */
const VITESTS = args.all ? ['3.2', '4', '5'] : []
const FIXTURE = `
  import { describe, expect } from 'vitest'
  import { test } from 'apigateway-understudy/vitest'
  const seen = new Set()
  for (const name of ['one', 'another']) {
    test.concurrent(name, async ({ gateway }) => {
      seen.add(gateway)
      await gateway.fetch('https://apigateway.us-east-1.amazonaws.com/restapis?limit=5')
      expect(gateway).toHaveReceivedOperation('GetRestApis', { limit: 5 })
      expect(gateway).not.toHaveRetried()
    })
  }
  describe('options', () => {
    test[test.override ? 'override' : 'scoped']({ gatewayOptions: { region: 'eu-west-1' } })
    test('of their own', async ({ gateway }) => {
      expect(seen.size).toBe(2)
      await gateway.fetch('https://apigateway.eu-west-1.amazonaws.com/restapis')
      expect(gateway.journal.last.region).toBe('eu-west-1')
    })
  })`

const run = promisify(execFile)
const tarball = packTarball()
const rows: string[][] = []
let failed = 0
const nodes = NODE.map((wanted) =>
  wanted === 'this' ? { path: process.execPath, version: process.versions.node } : nodeOf(wanted),
)

for (const wanted of MSW) {
  const folder = lodge(wanted)
  const row = [`msw ${versionIn(folder, 'msw')}`]
  rows.push(row)
  for (const node of nodes) row.push(await cell(folder, node.path, `${row[0]}, node ${node.version}`))
}

rows.push(await commonJsRow(tarball, nodes))
for (const wanted of VITESTS) await fixture(wanted)

const head = ['', ...nodes.map(({ version }) => `node ${version}`)]
const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
process.stdout.write(`\n${lines.join('\n')}\n`)
process.exitCode = failed > 0 ? 1 : 0

/** A folder of a user who has installed the tarball and one msw. */
function lodge(msw: string): string {
  const folder = temporaryFolder('compat')
  writeFileSync(join(folder, 'package.json'), '{ "name": "compat", "private": true, "type": "module" }\n')
  install(folder, tarball, `msw@${msw}`)
  for (const tool of TOOLS) {
    const target = join(folder, 'node_modules', tool)
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(resolve('node_modules', tool), target)
  }
  cpSync('test', join(folder, 'test'), { recursive: true })
  for (const file of HELPERS) cpSync(file, join(folder, file))
  for (const [file, name] of Object.entries(ENTRY_POINTS)) write(folder, join('src', file), `export * from '${name}'\n`)
  write(folder, 'src/cli/main.ts', "import '../../node_modules/apigateway-understudy/dist/cli.js'\n")
  for (const [file, code] of Object.entries(PROGRAMS)) write(folder, file, code)
  for (const example of Object.keys(EXAMPLES)) {
    cpSync(join('examples', example), join(folder, 'examples', example), { recursive: true })
  }
  write(
    folder,
    'vitest.config.ts',
    `export default { test: { isolate: false, testTimeout: 300000, exclude: ${JSON.stringify(INTERNAL)} } }\n`,
  )
  return folder
}

/** Runs all checks of one cell. Returns its content in the table. */
async function cell(folder: string, node: string, name: string): Promise<string> {
  const started = Date.now()
  const under = (cwd: string, ...command: string[]) =>
    run(node, command, { cwd, env: { ...process.env, NO_COLOR: '1', INTERCEPT: 'all' }, maxBuffer: 64 * 1024 * 1024 })
  try {
    const { stdout } = await under(folder, resolve('node_modules/vitest/vitest.mjs'), 'run', ...SUITES)
    const tests = /Tests\s+(.*?) \(/.exec(stdout)?.[1] ?? 'no tests'
    for (const program of Object.keys(PROGRAMS)) await under(folder, program)
    for (const [example, command] of Object.entries(EXAMPLES)) {
      const [script = '', ...rest] = command
      await under(join(folder, 'examples', example), script.startsWith('-') ? script : join(folder, script), ...rest)
    }
    const also = [...Object.keys(PROGRAMS).map((file) => file.split('.', 1)[0]), ...Object.keys(EXAMPLES)]
    process.stdout.write(`${name}: ${tests}, ${also.join(', ')} (${Math.round((Date.now() - started) / 1000)} s)\n`)
    return tests
  } catch (error) {
    failed++
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string }
    process.stdout.write(`${name}: FAILED\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}\n${message.slice(0, 500)}\n`)
    return 'FAILED'
  }
}

/** Runs the fixture and the matchers under one vitest. */
async function fixture(wanted: string): Promise<void> {
  const folder = temporaryFolder('vitest')
  write(folder, 'package.json', '{ "private": true, "type": "module" }\n')
  write(folder, 'fixture.test.js', FIXTURE)
  install(folder, tarball, `vitest@${wanted}`)
  const outcome = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run'], { cwd: folder }).then(
    () => 'ok',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      failed++
      return `FAILED\n${stdout}\n${stderr}`
    },
  )
  process.stdout.write(`vitest ${versionIn(folder, 'vitest')}: ${outcome}\n`)
}

function install(folder: string, ...packages: string[]): void {
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function versionIn(folder: string, name: string): string {
  const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function write(folder: string, file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}
