import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { packTarball } from './tarball.ts'

/**
 * Installs the packed tarball beside each supported msw and runs the suite of the doors against the package, not
 * against the sources. `node scripts/compat.ts 2.10 3` checks just those.
 */
const MSW = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['2.10', '2', '3.0', '3']
/** The suites that know nothing but the public doors. */
const SUITES = [
  'test/v1',
  'test/v2',
  'test/bad-input.test.ts',
  'test/msw.test.ts',
  'test/gateway.test.ts',
  'test/faults/doors.test.ts',
  'test/faults/examples.test.ts',
]
/** These walk generated tables, which the package does not export. */
const INTERNAL = ['**/patch-table.test.ts', '**/node_modules/**']

const quiet: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }
const tarball = packTarball()

let failed = 0
for (const msw of MSW) {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-compat-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{ "name": "compat", "private": true, "type": "module" }\n')
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball, `msw@${msw}`], {
      ...quiet,
      cwd: folder,
    })
    for (const tool of ['vitest', 'fast-check', '@aws-sdk/client-api-gateway']) link(folder, tool)
    cpSync('test', join(folder, 'test'), { recursive: true })
    writeFileSync(join(folder, 'vitest.config.ts'), config())
    const output = execFileSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...SUITES], {
      ...quiet,
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
    })
    const { version } = JSON.parse(readFileSync(join(folder, 'node_modules/msw/package.json'), 'utf8')) as {
      version: string
    }
    process.stdout.write(
      `msw ${msw} (${version}), node ${process.versions.node}: ${/Tests\s+(.*)/.exec(output)?.[1] ?? 'no tests'}\n`,
    )
  } catch (error) {
    failed++
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string }
    process.stdout.write(`msw ${msw}: FAILED\n${stdout.slice(-4000)}\n${stderr.slice(-4000) || message}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
rmSync(tarball, { force: true })
process.exitCode = failed > 0 ? 1 : 0

function link(folder: string, tool: string): void {
  const target = join(folder, 'node_modules', tool)
  mkdirSync(dirname(target), { recursive: true })
  symlinkSync(resolve('node_modules', tool), target)
}

function config(): string {
  const alias = [
    ['index', 'apigateway-understudy'],
    ['doors\\/msw', 'apigateway-understudy/msw'],
    ['doors\\/node', 'apigateway-understudy/node'],
    ['doors\\/vitest', 'apigateway-understudy/vitest'],
  ].map(([file, target]) => `{ find: /^.*\\/src\\/${file}\\.ts$/, replacement: '${target}' }`)
  return `export default { test: { testTimeout: 20000, exclude: ${JSON.stringify(INTERNAL)}, alias: [${alias.join(', ')}] } }\n`
}
