import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Prepares a release: `npm run release -- 0.2.0 [--dry-run]`. Checks the version, the changelog and the working tree, moves the
 * entries under "Unreleased" to the new version with today's date, and writes the version to package.json, package-lock.json and
 * `src/version.ts`. It commits and tags; pushing and publishing stay with the maintainer. Exit code 1: nothing was changed.
 */

const UNRELEASED = '## [Unreleased]'

/** Whether `next` comes after `current`: both are `major.minor.patch`. */
export function isLater(next: string, current: string): boolean {
  const [a, b] = [next, current].map((version) => version.split('.').map(Number)) as [number[], number[]]
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return (a[i] ?? 0) > (b[i] ?? 0)
  return false
}

/**
 * The changelog with its unreleased entries under `version`. Throws if there is nothing to release, or if the version
 * exists already.
 */
export function releasedChangelog(text: string, version: string, date: string): string {
  const start = text.indexOf(UNRELEASED)
  if (start < 0) throw new Error(`CHANGELOG.md has no section "${UNRELEASED}".`)
  if (text.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md already has a section for ${version}.`)
  const from = start + UNRELEASED.length
  const next = text.indexOf('\n## [', from)
  const entries = text.slice(from, next < 0 ? undefined : next)
  if (!/^- /m.test(entries)) throw new Error(`CHANGELOG.md has no entries under "${UNRELEASED}".`)
  return `${text.slice(0, from)}\n\n## [${version}] - ${date}${text.slice(from)}`
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim()
}

function release(version: string | undefined, isDryRun: boolean): void {
  const { version: current } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  if (!version || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error('Usage: npm run release -- MAJOR.MINOR.PATCH [--dry-run]')
  if (!isLater(version, current)) throw new Error(`${version} is not later than the current version, ${current}.`)
  if (git('status', '--porcelain') !== '') throw new Error('The working tree has uncommitted changes.')
  if (git('tag', '--list', `v${version}`) !== '') throw new Error(`The tag v${version} already exists.`)
  const changelog = releasedChangelog(
    readFileSync('CHANGELOG.md', 'utf8'),
    version,
    new Date().toISOString().slice(0, 10),
  )
  if (isDryRun) {
    process.stdout.write(`${version} can be released. Nothing was changed.\n`)
    return
  }
  writeFileSync('CHANGELOG.md', changelog)
  execFileSync('npm', ['version', version, '--no-git-tag-version'], { stdio: 'ignore' })
  writeFileSync('src/version.ts', readFileSync('src/version.ts', 'utf8').replace(current, version))
  git('commit', '--all', '--message', `chore: release ${version}`)
  git('tag', '--annotate', `v${version}`, '--message', version)
  process.stdout.write(`Committed and tagged v${version}. Next: git push --follow-tags, then npm publish.\n`)
}

if (import.meta.main) {
  try {
    const [version, ...flags] = process.argv.slice(2)
    release(version, flags.includes('--dry-run'))
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
  }
}
