import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packTarball } from './tarball.ts'

/** Runs the tests of every example in a folder of its own, with the packed tarball installed as a user would. */
const quiet: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }
const tarball = packTarball()

for (const example of readdirSync('examples')) {
  const folder = mkdtempSync(join(tmpdir(), `understudy-${example}-`))
  cpSync(join('examples', example), folder, { recursive: true })
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', tarball], { ...quiet, cwd: folder })
  execFileSync('npm', ['test'], { stdio: 'inherit', cwd: folder })
  rmSync(folder, { recursive: true, force: true })
}
rmSync(tarball, { force: true })
