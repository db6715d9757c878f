import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The program of another Node (`22`, `latest`), installed once outside the project's own dependencies, and its version. */
export function nodeOf(wanted: string): { path: string; version: string } {
  const folder = resolve('.cache', `node-${wanted}`)
  const path = join(folder, 'node_modules/node/bin/node')
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    // The package fetches its program in an install script: no --ignore-scripts here.
    execFileSync('npm', ['install', '--no-audit', '--no-fund', `node@${wanted}`], { cwd: folder, stdio: 'ignore' })
  }
  return { path, version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().slice(1) }
}
