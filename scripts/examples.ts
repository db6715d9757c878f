import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packTarball } from './tarball.ts'
import { temporaryFolder } from './temporary.ts'
import { terraformMirror, writeTerraformConfiguration } from './terraform-mirror.ts'
import { runWorkflows } from './workflow.ts'

/**
 * Runs the tests of every example in a separate folder, with the packed tarball installed. An example
 * whose program is missing on this machine is skipped with a message. `node scripts/examples.ts jest` runs just that one.
 */
const wanted = process.argv.slice(2)
const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => there(name, '--version'))

const terraformConfiguration = join(temporaryFolder('terraform'), 'terraform.rc')
writeTerraformConfiguration(terraformConfiguration, terraformMirror)

/** The requirements of an example beside Node, and the message if they are not met. */
const NEEDS: Readonly<Record<string, { there: boolean; missing: string; env?: Record<string, string> }>> = {
  pytest: {
    there: there('python3', '-c', 'import boto3, pytest'),
    missing: 'no python3 with boto3 and pytest on this machine',
  },
  playwright: {
    there: chromium !== undefined,
    missing: 'no Chromium on this machine',
    env: { CHROMIUM: chromium === undefined ? '' : pathOf(chromium) },
  },
  testcontainers: {
    there: there('docker', 'image', 'inspect', 'understudy'),
    missing: 'no engine of docker with the image "understudy" (npm run container)',
  },
  'migrate-python': {
    there: there('python3', '-c', 'import boto3, pytest, moto.server, flask_cors'),
    missing: 'no python3 with boto3, pytest and moto[server] on this machine',
  },
  'migrate-terraform': {
    there: there('terraform', 'version') && terraformMirror !== undefined,
    missing: 'no terraform with a mirror of version 5 of the AWS provider on this machine',
    env: { TF_CLI_CONFIG_FILE: terraformConfiguration },
  },
  sharded: { there: there('nginx', '-v'), missing: 'no nginx on this machine' },
}

const tarball = packTarball()
const lines: string[] = []
for (const example of readdirSync('examples')) {
  if (wanted.length > 0 && !wanted.includes(example)) continue
  const { there: runs = true, missing, env } = NEEDS[example] ?? {}
  lines.push(`${example}: ${runs ? outcomeOf(example, env) : `skipped: ${missing}`}`)
}

process.stdout.write(`\n${lines.join('\n')}\n`)
process.exitCode = lines.some((line) => line.endsWith('FAILED')) ? 1 : 0

function outcomeOf(example: string, env: Record<string, string> = {}): string {
  const folder = temporaryFolder(example)
  const started = Date.now()
  try {
    cpSync(join('examples', example), folder, { recursive: true })
    const install = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', tarball]
    execFileSync('npm', install, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    process.stdout.write(`\n== examples/${example}\n`)
    runWorkflows(folder, tarball) // before the tests, which may write what is committed
    execFileSync('npm', ['test'], { cwd: folder, stdio: 'inherit', env: { ...process.env, ...env } })
    return `ok (${Math.round((Date.now() - started) / 1000)} s)`
  } catch (error) {
    process.stdout.write(`${(error as Error).message}\n`)
    return 'FAILED'
  }
}

function there(command: string, ...probe: string[]): boolean {
  return spawnSync(command, probe, { stdio: 'ignore' }).status === 0
}

function pathOf(command: string): string {
  return execFileSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).trim()
}
