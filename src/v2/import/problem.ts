import { ServiceError } from '../../core/errors/service-error.ts'
import type { Part, Schemas } from '../handler.ts'

/** A check that an operation makes on what it is given. */
// biome-ignore lint/suspicious/noExplicitAny: which refusals a check raises is its own business
type Check = (call: Part<Schemas['UpdateAuthorizerRequest'], any>) => void

/** What an operation would say of a part of a document; nothing where it would accept it. */
export function problemOf(call: object, check: Check): string | undefined {
  try {
    check(call as Parameters<Check>[0])
    return undefined
  } catch (error) {
    if (error instanceof ServiceError) return error.message
    throw error
  }
}
