import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeOf } from './node-of.ts'
import { temporaryFolder } from './temporary.ts'

/**
 * Makes the fixtures of one seed with every supported Node and compares them byte by byte. Needs what `npm run build`
 * makes, and a registry to get the other Nodes from.
 */
const MAJORS = ['22', '24', 'latest']
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
  const { path: node, version } = nodeOf(major)
  const out = temporaryFolder(`fixtures-${major}`)
  const options = ['--out', out, '--seed', '42', '--format', 'json,ts', '--count', '3']
  execFileSync(node, ['dist/cli.js', 'fixtures', ...options], { stdio: ['ignore', 'ignore', 'ignore'] })
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  const files = new Map(paths.map((path) => [path.slice(out.length + 1), readFileSync(path, 'utf8')]))
  return { version, files }
}
