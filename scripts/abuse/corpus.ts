import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StateDocument } from '../../src/index.ts'
import { temporaryFolder } from '../temporary.ts'

/** A request of the fixtures. */
export interface WellFormed {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Requests of every operation that the service accepts, those that break just one rule, and the state that they are for. */
export interface Corpus {
  readonly world: StateDocument
  readonly accepted: readonly WellFormed[]
  readonly refused: readonly WellFormed[]
}

const CLI = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** The corpus as `understudy fixtures` writes it. */
export function readCorpus(): Corpus {
  const folder = temporaryFolder('abuse')
  execFileSync(process.execPath, [CLI, 'fixtures', '--out', folder, '--seed', '7', '--count', '12'], { stdio: 'pipe' })
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const requests = (holders: { request?: WellFormed }[]) => holders.flatMap(({ request }) => request ?? [])
  return {
    world: read('scenarios/world.json'),
    accepted: globSync('v[12]/*.json', { cwd: folder })
      .sort()
      .flatMap((file) => requests(read(file).calls)),
    refused: requests(read('refusals.json')),
  }
}
