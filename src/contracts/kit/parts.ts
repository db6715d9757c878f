import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import { makeFolder } from '../../adapters/node/folder.ts'
import { withFollowUps } from '../follow-up.ts'
import { withMeantRule } from '../meant-rule.ts'
import { fileName, mergePacts, type Pact, PactConflict, PROVIDERS, serialised } from '../pact-file.ts'
import { type Afterwards, drafts, followUps, type PartialFollowUp } from './afterwards.ts'
import { given } from './given.ts'
import { begin, RULE } from './latest-part.ts'

/** Where the parts of a run are, for all processes of the run. */
const VARIABLE = 'UNDERSTUDY_PACT_PARTS'

/** Where a part keeps what is true after its interaction. */
const AFTERWARDS = 'afterwards'

/** Who speaks to which version. */
export interface Parties {
  readonly consumer: string
  readonly api: keyof typeof PROVIDERS
  /** The expected state after the interaction. `verify` requests it; Pact's own verifier ignores it. */
  readonly afterwards?: readonly Afterwards[]
}

/** The options of Pact's `new Pact(...)` that `part` decides. */
export interface PartOptions {
  readonly consumer: string
  readonly provider: string
  readonly dir: string
  readonly logLevel: 'error'
}

/**
 * The options of Pact's own constructor for one interaction: `new Pact(part({ consumer: 'release-bot', api: 'v1' }))`.
 * Each call has its own folder, because test runners work in several processes, and two of them that write one
 * pact file lose interactions without a word. `collectPacts` puts the parts together.
 */
export function part({ consumer, api, afterwards = [] }: Parties): PartOptions {
  const provider = PROVIDERS[api]
  if (provider === undefined) throw new TypeError(`part: "api" must be v1 or v2, not "${String(api)}".`)
  if (typeof consumer !== 'string' || consumer === '')
    throw new TypeError('part: "consumer" must be the name of your consumer.')
  // Pact makes the name of a file of it, just as it is.
  if (!resolve('/part', consumer).startsWith(resolve('/part') + sep)) {
    throw new TypeError(`part: a consumer "${consumer}" would have its file in another folder.`)
  }
  const partial = drafts(afterwards)
  const dir = newPart()
  begin(dir)
  if (partial.length > 0) writeFileSync(join(dir, AFTERWARDS), JSON.stringify(partial))
  return { consumer, provider, dir, logLevel: 'error' }
}

/** Options of `collectPacts`. */
export interface CollectOptions {
  /** Leaves pacts in the folder that no test of this run wrote: those of other packages. Default: they are removed. */
  readonly keepOthers?: boolean
  /** The folder of the pact files; each file is replaced, so interactions without a test disappear. */
  readonly to: string
}

/**
 * Starts a run, and returns what ends it: that writes a pact file for each consumer and version. For the global setup of
 * the test runner: `export default () => collectPacts({ to: 'pacts' })`.
 */
export function collectPacts({ to, keepOthers = false }: CollectOptions): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-pacts-'))
  process.env[VARIABLE] = folder
  return () => {
    try {
      const written = writePacts(mergePacts(readParts(folder)), to)
      if (written.length > 0 && !keepOthers) removeOthers(to, written)
    } finally {
      rmSync(folder, { recursive: true, force: true })
      delete process.env[VARIABLE]
    }
  }
}

/**
 * Removes files that no test writes anymore. Otherwise the pact of a renamed consumer would still be verified and
 * published.
 */
function removeOthers(folder: string, written: readonly string[]): void {
  const ours = Object.values(PROVIDERS).map((provider) => `-${provider}.json`)
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (ours.some((ending) => name.endsWith(ending)) && !written.includes(file)) rmSync(file)
  }
}

/** Writes each pact to its file in a folder, and returns the files. Throws a `PactConflict` for the file of another consumer. */
export function writePacts(pacts: readonly Pact[], folder: string): string[] {
  makeFolder(folder)
  return pacts.map((pact) => {
    const file = join(folder, fileName(pact))
    const other = consumerOf(file)
    if (other !== undefined && other !== pact.consumer.name) {
      const [own, known] = [pact.consumer.name, other].map((name) => JSON.stringify(name))
      throw new PactConflict(
        `${file} is the pact of the consumer ${known}, so that of ${own} is not written. Rename one.`,
      )
    }
    writeFileSync(file, serialised(pact))
    return file
  })
}

/** The consumer of an earlier pact in a file, if there is one. */
function consumerOf(file: string): string | undefined {
  try {
    const { consumer } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Pact>
    return typeof consumer?.name === 'string' ? consumer.name : undefined
  } catch {
    return undefined
  }
}

/** Writes pacts where the run that is under way collects its parts. */
export function writeParts(pacts: readonly Pact[]): string[] {
  return writePacts(pacts, newPart())
}

function newPart(): string {
  const folder = process.env[VARIABLE]
  if (folder === undefined) {
    throw new Error(
      "No run collects pacts. Put collectPacts({ to: 'pacts' }) into the global setup of the test runner, and its " +
        'result into the teardown.',
    )
  }
  return mkdtempSync(join(folder, 'part-'))
}

function readParts(folder: string): Pact[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const pact = parsed(readFileSync(join(folder, file), 'utf8'), file)
      return given(
        withRules(complete(pact, join(folder, dirname(file), AFTERWARDS)), join(folder, dirname(file), RULE)),
      )
    })
}

function parsed(text: string, file: string): Pact {
  try {
    return JSON.parse(text) as Pact
  } catch {
    throw new PactConflict(`A part of a pact was not written whole: ${file}. Did a test process end early?`)
  }
}

/** A part with what is true after its interaction. */
function complete(pact: Pact, file: string): Pact {
  if (!existsSync(file)) return pact
  const partial = JSON.parse(readFileSync(file, 'utf8')) as PartialFollowUp[]
  const [first, second] = pact.interactions
  if (second) {
    throw new PactConflict(
      `"${first?.description}" and "${second.description}" share one part, so "afterwards" is ambiguous. Call part(...) for each interaction.`,
    )
  }
  return { ...pact, interactions: pact.interactions.map((one) => withFollowUps(one, followUps(partial, one))) }
}

/** A part with the rule that its interaction means to be refused by. */
function withRules(pact: Pact, file: string): Pact {
  const api = apiOf(pact)
  if (api === undefined) return pact
  const rule = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  return { ...pact, interactions: pact.interactions.map((one) => withMeantRule(one, api, rule)) }
}

function apiOf({ provider }: Pact): 'v1' | 'v2' | undefined {
  return (['v1', 'v2'] as const).find((api) => PROVIDERS[api] === provider.name)
}
