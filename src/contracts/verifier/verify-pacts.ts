import type { Pact } from '../pact-file.ts'
import { preflight } from './preflight.ts'
import { type Prepared, prepare } from './prepare.ts'
import { pretty } from './report.ts'
import { read } from './sources.ts'
import type { Verification, VerifyOptions } from './verification.ts'
import { verify } from './verify.ts'

/** Pacts are not kept, or could not be verified. The message has their names and the differences. */
export class PactsNotKept extends Error {
  override readonly name = 'PactsNotKept'
  readonly verification: Verification

  constructor(verification: Verification) {
    super(pretty(verification).trimEnd())
    this.verification = verification
  }
}

/** Holds Understudy against pacts, for a test of your own. Throws `PactsNotKept` unless every interaction is kept. */
export async function verifyPacts(options: VerifyOptions): Promise<Verification> {
  const verification = await verify(options)
  if (verification.verdict !== 'kept') throw new PactsNotKept(verification)
  return verification
}

/** The pacts in files, folders and patterns, and what is wrong with them. */
export async function readPacts(
  places: readonly string[],
  options: CheckPactsOptions = {},
): Promise<{ pacts: Pact[] } & Pick<Prepared, 'problems' | 'notes' | 'warnings'>> {
  const { sources, problems: missing } = await read(places)
  const { jobs, settled, problems, notes, warnings } = prepare(sources, options)
  const names = new Set([...jobs.map(({ source }) => source.name), ...settled.map(({ file }) => file)])
  const pacts = sources.flatMap(({ name, text, unreadable }) => {
    const { pact } = names.has(name) && unreadable === undefined ? preflight(text) : {}
    return pact ? [pact] : []
  })
  return { pacts, problems: [...missing, ...problems], notes, warnings }
}

/** How pacts are checked without being verified. */
export type CheckPactsOptions = Pick<VerifyOptions, 'providers' | 'only' | 'lenient' | 'stateMap'>
