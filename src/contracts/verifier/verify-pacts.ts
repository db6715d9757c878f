import type { Pact } from '../pact-file.ts'
import { preflight } from './preflight.ts'
import { pretty } from './report.ts'
import { read } from './sources.ts'
import { type Verification, type VerifyOptions, verify } from './verify.ts'

/** Pacts that are not kept, or that could not be verified; the message says which, and what differs. */
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
export async function readPacts(places: readonly string[]): Promise<{ pacts: Pact[]; problems: string[] }> {
  const { sources, problems } = await read(places)
  const checked = sources.map(({ name, text }) => ({ name, found: preflight(text) }))
  return {
    pacts: checked.flatMap(({ found }) => ('pact' in found ? [found.pact] : [])),
    problems: [
      ...problems,
      ...checked.flatMap(({ name, found }) => found.problems.map((problem) => `${name}: ${problem}`)),
    ],
  }
}
