import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Job {
  env?: Record<string, string>
  steps: { run?: string; if?: string }[]
}

/**
 * Runs the workflows of an example as a runner would after the checkout: in a repository in which everything is committed,
 * step by step, but those that need secrets. The lock file names the packed tarball, since nothing is published yet.
 */
export function runWorkflows(folder: string, tarball: string): void {
  const workflows = globSync(join(folder, '.github/workflows/*.yml'))
  if (workflows.length === 0) return
  const run = (command: string, ...args: string[]): void => {
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  // A release of a package that npm cannot lock must not fail what is tested here: vite is the one that this repository has.
  const { version } = JSON.parse(readFileSync('node_modules/vite/package.json', 'utf8')) as { version: string }
  run('npm', 'pkg', 'set', `overrides.vite=${version}`)
  run('npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund', tarball)
  run('git', 'init', '--quiet')
  run('git', 'add', '--all')
  run('git', '-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '--message', 'as it is')
  for (const file of workflows) {
    const { jobs } = parse(readFileSync(file, 'utf8')) as { jobs: Record<string, Job> }
    for (const { env = {}, steps } of Object.values(jobs)) {
      for (const { run: step, if: condition } of steps) {
        if (step === undefined || condition !== undefined) continue
        process.stdout.write(`$ ${step}\n`)
        execFileSync('bash', ['-eo', 'pipefail', '-c', step], {
          cwd: folder,
          stdio: 'inherit',
          env: { ...process.env, ...env, CI: 'true' },
        })
      }
    }
  }
}
