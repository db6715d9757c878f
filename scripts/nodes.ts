import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes the fixtures of one seed with every supported Node and compares them byte by byte. Needs what `npm run build`
 * makes, and a registry to get the other Nodes from.
 */
const MAJORS = ['22', '24']
if (!existsSync('dist/cli.js')) {
  process.stderr.write('nodes: there is no dist/. Run `npm run build` first.\n')
  process.exit(2)
}

const made = MAJORS.map((major) => ({ major, ...fixturesBy(major) }))
const [first, ...others] = made
for (const { major, version, files } of made) process.stdout.write(`Node ${major} (${version}): ${files.size} files\n`)
for (const { version, files } of others) {
  for (const path of new Set([...files.keys(), ...(first?.files.keys() ?? [])])) {
    if (files.get(path) === first?.files.get(path)) continue
    process.stdout.write(`${path} differs between Node ${first?.version} and ${version}\n`)
    process.exitCode = 1
  }
}
if (process.exitCode !== 1) process.stdout.write('The same bytes.\n')

function fixturesBy(major: string): { version: string; files: Map<string, string> } {
  const node = nodeOf(major)
  const out = mkdtempSync(join(tmpdir(), `understudy-node-${major}-`))
  const options = ['--out', out, '--seed', '42', '--format', 'json,ts', '--count', '3']
  execFileSync(node, ['dist/cli.js', 'fixtures', ...options], { stdio: ['ignore', 'ignore', 'ignore'] })
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  const files = new Map(paths.map((path) => [path.slice(out.length + 1), readFileSync(path, 'utf8')]))
  rmSync(out, { recursive: true, force: true })
  return { version: execFileSync(node, ['--version'], { encoding: 'utf8' }).trim(), files }
}

/** The newest Node of a major version, installed once outside the project's own dependencies. */
function nodeOf(major: string): string {
  const folder = `.cache/node-${major}`
  const node = join(folder, 'node_modules/node/bin/node')
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', `node@${major}`], { cwd: folder, stdio: 'ignore' })
  }
  return node
}
