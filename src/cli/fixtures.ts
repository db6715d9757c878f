import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../adapters/node/folder.ts'
import { systemProblem } from '../adapters/node/system-problem.ts'
import { oneLine } from '../adapters/printable.ts'
import { didYouMean } from '../core/schema/nearest.ts'
import {
  everyPath,
  type FixtureOptions,
  FORMATS,
  type Format,
  fixtureFiles,
  MOST_CALLS,
  subjects,
} from '../sample-data/fixtures.ts'
import { type Remembered, remembered } from '../sample-data/manifest.ts'
import { type Command, say, text, UsageError, type Values, whole } from './command.ts'
import { placeIn } from './files.ts'

export const command: Command = {
  summary: 'write requests, answers and refusals of every operation, and scenarios, to files',
  examples: [
    'understudy fixtures --out test/fixtures --only v1.GetStage,refusals',
    'understudy fixtures --out test/fixtures --check',
  ],
  options: {
    out: {
      type: 'string',
      value: 'FOLDER',
      help: 'folder of the files (default fixtures); missing options are read from its manifest',
    },
    seed: { type: 'string', value: 'N', help: 'seed of the values; same seed, same bytes (default 1)' },
    format: {
      type: 'string',
      value: 'LIST',
      help: `${FORMATS.join(', ')} or both, separated by a comma (default json)`,
    },
    only: {
      type: 'string',
      value: 'LIST',
      help: 'v1, v2, scenarios, refusals, data-plane, or operations: GetStage, v2.GetStage',
    },
    count: { type: 'string', value: 'N', help: 'calls of each operation (default 1)' },
    check: { type: 'boolean', help: 'write nothing; exit with 1 and list outdated files' },
  },
  run: (values) => {
    const out = text(values, 'out') ?? 'fixtures'
    if (out === '') throw new UsageError('fixtures: --out needs a folder.')
    const before = rememberedIn(out)
    // Without other options, files are written again with the options of their manifest.
    const options = chosen(values, before)
    if (!values.check) writing(out, () => makeFolder(out))
    const files = fixtureFiles(options)
    if (values.check) check(out, files, before)
    else write(out, files, before)
  },
}

function chosen(values: Values, before: Remembered | undefined): FixtureOptions {
  const formats = list(values, 'format', FORMATS) as Format[] | undefined
  const count = whole(values, 'count', before?.count ?? 1, MOST_CALLS)
  if (count < 1) throw new UsageError(`--count must be at least 1, not "${count}".`)
  return {
    seed: whole(values, 'seed', before?.seed ?? 1),
    count,
    formats: formats ?? before?.formats ?? ['json'],
    only: list(values, 'only', subjects()) ?? before?.only ?? [],
  }
}

function list(values: Values, option: string, allowed: readonly string[]): string[] | undefined {
  const given = text(values, option)
    ?.split(',')
    .map((one) => one.trim())
  const wrong = given?.find((one) => !allowed.includes(one))
  if (wrong !== undefined) {
    throw new UsageError(`fixtures: --${option}: unknown value "${wrong}".${didYouMean(wrong, allowed)}`)
  }
  return given && [...new Set(given)]
}

/** The manifest of a folder. A manifest of another program is not read. */
function rememberedIn(out: string): Remembered | undefined {
  const file = join(out, 'manifest.json')
  if (!existsSync(file)) return undefined
  const before = remembered(readFileSync(file, 'utf8'))
  if (!before) throw new UsageError(`fixtures: ${file} was not made by understudy. Use another folder for --out.`)
  return before
}

function write(out: string, files: ReadonlyMap<string, string>, before: Remembered | undefined): void {
  writing(out, () => {
    const stale = orphans(files, before).map((path) => placeIn(out, path))
    const fresh = [...files].map(([path, content]) => [placeIn(out, path), content] as const)
    for (const file of stale) rmSync(file, { force: true })
    for (const [file, content] of fresh) {
      makeFolder(dirname(file))
      writeFileSync(file, content)
    }
  })
  process.stderr.write(`${files.size} files in ${oneLine(out)}\n`)
}

/** Does what writes to the folder; a file system that refuses is wrong usage. */
function writing(out: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--out: cannot write to "${out}": ${systemProblem(error)}.`)
  }
}

function check(out: string, files: ReadonlyMap<string, string>, before: Remembered | undefined): void {
  const stale = [...files].flatMap(([path, content]) => {
    const file = join(out, path)
    if (!existsSync(file)) return [`${file} is missing`]
    return readFileSync(file, 'utf8') === content ? [] : [`${file} differs`]
  })
  const others = new Set([...orphans(files, before), ...everyPath().filter((path) => !files.has(path))])
  const left = [...others].filter((path) => existsSync(join(out, path)))
  const problems = [...stale, ...left.map((path) => `${join(out, path)} is no longer generated: delete it`)]
  if (problems.length === 0) {
    process.stderr.write(`${files.size} files in ${oneLine(out)} are up to date\n`)
    return
  }
  process.stdout.write(`${problems.map(oneLine).join('\n')}\n`)
  say(`${problems.length} stale. Run understudy fixtures --out ${out} and commit the result.`)
  process.exitCode = 1
}

/** Files that an earlier run wrote and this one does not. */
function orphans(files: ReadonlyMap<string, string>, before: Remembered | undefined): string[] {
  return (before?.files ?? []).filter((path) => !files.has(path))
}
