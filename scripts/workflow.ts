import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Job {
  env?: Record<string, string>
  steps: { run?: string; if?: string }[]
}

/** Makes a folder that has workflows a repository with everything committed, since their steps look at differences. */
export function commitForWorkflows(folder: string): void {
  if (workflowsOf(folder).length === 0) return
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'as it is'],
  ]) {
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder })
  }
}

/** Runs every step of the folder's workflows that needs no secrets, as a runner would after the checkout. */
export function runWorkflows(folder: string): void {
  for (const file of workflowsOf(folder)) {
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
}

function workflowsOf(folder: string): string[] {
  return globSync(join(folder, '.github/workflows/*.yml'))
}
