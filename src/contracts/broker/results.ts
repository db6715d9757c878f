import { version as own } from '../../version.ts'
import { type Interaction, isObject, type Pact, type StateOfPact } from '../pact-file.ts'
import { statesOf } from '../states-of-interaction.ts'
import type { Outcome } from '../verifier/outcome.ts'
import type { VersionOptions } from './options.ts'

/** The verification result that is sent to a broker. */
export interface Results {
  readonly success: boolean
  readonly providerApplicationVersion: string
  readonly buildUrl?: string
  readonly testResults: readonly object[]
  readonly verifiedBy: object
}

/** The outcome of a pact with one entry for each interaction, in the format of the broker's API. */
export function resultsOf(pact: Pact, outcomes: readonly Outcome[], { version, buildUrl }: VersionOptions): Results {
  return {
    success: outcomes.every(({ verdict }) => verdict === 'kept'),
    providerApplicationVersion: version,
    ...(buildUrl !== undefined && { buildUrl }),
    testResults: outcomes.map((outcome) => {
      const { description, verdict, differences } = outcome
      const id = idOf(pact, outcome)
      return {
        interactionDescription: description,
        ...(id !== undefined && { interactionId: id }),
        success: verdict === 'kept',
        ...(differences.length > 0 && { mismatches: differences.map((one) => ({ description: one })) }),
      }
    }),
    verifiedBy: { implementation: 'apigateway-understudy', version: own },
  }
}

/** The broker's identifier of the interaction of an outcome, if it is unambiguous. */
function idOf({ interactions }: Pact, { description, states }: Outcome): string | undefined {
  if (!Array.isArray(interactions)) return undefined // the broker's answer is not a verifiable pact
  const alike = (interactions as Pact['interactions']).filter((one) => isObject(one) && one.description === description)
  const [only] = alike.length === 1 ? alike : alike.filter((one) => isSame(statesOf(one), states))
  const { _id: id } = (only ?? {}) as Interaction & { readonly _id?: unknown }
  return typeof id === 'string' ? id : undefined
}

function isSame(a: readonly StateOfPact[], b: readonly StateOfPact[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
