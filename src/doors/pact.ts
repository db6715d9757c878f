import type { Pact } from './pact/pact-file.ts'
import { preflight } from './pact/preflight.ts'
import { pretty } from './pact/report.ts'
import { read } from './pact/sources.ts'
import { type Verification, type VerifyOptions, verify } from './pact/verify.ts'

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

export { type AnswerArguments, answer, refusal } from './pact/answers.ts'
export { Broker, BrokerError, type BrokerOptions, type BrokerPact } from './pact/broker.ts'
export { anyKey, type Example, like, type Matcher } from './pact/matchers.ts'
export { type Interaction, mergePacts, type Pact, PactConflict, PROVIDERS, serialised } from './pact/pact-file.ts'
export { type CollectOptions, collectPacts, type Parties, type PartOptions, part } from './pact/parts.ts'
export { type Recording, type RecordOptions, recordPacts } from './pact/record.ts'
export { RecordingError } from './pact/replay.ts'
export { asGithub, asJson, asJunit, pretty } from './pact/report.ts'
export { type RequestArguments, request, uri } from './pact/requests.ts'
export type { Outcome } from './pact/run.ts'
export { type Parameter, type StateName, type StateParameters, state, states } from './pact/states.ts'
export { type Verification, type VerifyOptions, verify, verifySources } from './pact/verify.ts'
