import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { environment, type Ran, run } from '../tools.ts'

/** Programs of the npm registry in a folder of their own; the tests that need them are skipped when they cannot be had. */
export interface Programs {
  /** The folder with `node_modules`. */
  readonly folder: string
  /** For the titles of tests: empty when the programs are installed, otherwise the reason of the skipping. */
  readonly absence: string
}

const PRELOADS = ['loopback.cjs', 'endpoints.cjs'] as const
const [LOOPBACK, ENDPOINTS] = PRELOADS.map((name) => fileURLToPath(new URL(name, import.meta.url)))

/**
 * Installs programs, each with its exact version, into a temporary folder that lasts as long as the test file. Call it
 * while tests are collected. No script of a package is run.
 */
export async function install(...packages: readonly string[]): Promise<Programs> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-programs-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const options = [
    '--prefix',
    folder,
    '--save-exact',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--fetch-retry-mintimeout=1000',
  ]
  const { exitCode, stderr } = await run('npm', ['install', ...options, ...packages], process.env)
  if (exitCode === 0) return { folder, absence: '' }
  if (!isUnreachable(stderr)) throw new Error(`npm install ${packages.join(' ')}:\n${stderr}`)
  return { folder, absence: ' (skipped: the npm registry is not reachable)' }
}

/** Whether npm failed for want of the registry, and not because a package is wrong. */
function isUnreachable(stderr: string): boolean {
  return /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|E40[137])\b/.test(stderr)
}

/** Servers of a program: the one under test, and the one in place of all other services. */
export interface Endpoints {
  readonly gateway: string
  readonly neighbours: string
}

/** Runs a script under Node.js with the endpoints set and with every address refused but those of this machine. */
export function runProgram(
  { folder }: Programs,
  script: string,
  args: readonly string[],
  { gateway, neighbours }: Endpoints,
): Promise<Ran> {
  const env = {
    ...environment(gateway),
    AWS_REGION: 'us-east-1',
    PROGRAMS: folder,
    GATEWAY_URL: gateway,
    NEIGHBOURS_URL: neighbours,
    NODE_OPTIONS: `--require ${LOOPBACK}`,
    AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
  }
  return run(process.execPath, ['--require', ENDPOINTS ?? '', script, ...args], env)
}
