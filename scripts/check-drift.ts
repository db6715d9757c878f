import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { generated } from './generate.ts'

/** Generated files on disk that differ from the output of the generator, with the reason. */
const files = await generated()
const stale = [...files].flatMap(([file, text]) =>
  !existsSync(file) ? [`${file} is missing`] : readFileSync(file, 'utf8') === text ? [] : [`${file} differs`],
)
const orphans = readdirSync('src/generated', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .filter((file) => !files.has(file))
  .map((file) => `${file} comes from no spec`)

const problems = [...stale, ...orphans]
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\nRun \`npm run generate\` and commit the result.\n`)
  process.exitCode = 1
} else {
  process.stdout.write(`${files.size} generated files are what the specs say.\n`)
}
