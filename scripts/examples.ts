import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { packTarball } from './tarball.ts'

/**
 * Runs every example in a folder of its own, with the packed tarball installed as a user would: its tests, and each step
 * of its workflow that needs no secrets. `node scripts/examples.ts pact-consumer` runs just that one.
 */
const EXAMPLES = process.argv.slice(2).length > 0 ? process.argv.slice(2) : readdirSync('examples')
const quiet: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }
const tarball = packTarball()

for (const example of EXAMPLES) {
  const folder = mkdtempSync(join(tmpdir(), `understudy-${example}-`))
  cpSync(join('examples', example), folder, {
    recursive: true,
    filter: (file) => !file.includes('node_modules'),
  })
  execFileSync('npm', ['install', '--no-audit', '--no-fund', tarball], { ...quiet, cwd: folder })
  const workflows = globSync(join(folder, '.github/workflows/*.yml'))
  if (workflows.length > 0) commit(folder)
  execFileSync('npm', ['test'], { stdio: 'inherit', cwd: folder })
  for (const workflow of workflows) runWorkflow(folder, workflow)
  rmSync(folder, { recursive: true, force: true })
}
rmSync(tarball, { force: true })

interface Job {
  env?: Record<string, string>
  steps: { run?: string; if?: string }[]
}

/** Makes the folder a repository, with everything in it committed. */
function commit(folder: string): void {
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'as it is'],
  ]) {
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { ...quiet, cwd: folder })
  }
}

/** Runs the steps of a workflow, as a runner would after the checkout. */
function runWorkflow(folder: string, file: string): void {
  const { jobs } = parse(readFileSync(file, 'utf8')) as { jobs: Record<string, Job> }
  for (const { env = {}, steps } of Object.values(jobs)) {
    for (const { run, if: condition } of steps) {
      if (run === undefined || condition !== undefined) continue
      process.stdout.write(`$ ${run}\n`)
      execFileSync('bash', ['-eo', 'pipefail', '-c', run], {
        stdio: 'inherit',
        cwd: folder,
        env: { ...process.env, ...env, CI: 'true' },
      })
    }
  }
}
