import { refusalIn, type ServiceError } from '../core/errors/service-error.ts'
import type { Part } from './handler.ts'
import type { Schemas } from './schemas.ts'

/** A check that an operation makes on what it is given. */
// biome-ignore lint/suspicious/noExplicitAny: which refusals a check raises is its own business
type Check = (call: Part<Schemas['UpdateAuthorizerRequest'], any>) => void

/** How an operation would refuse something; nothing where it would accept it. */
export function refusalOf(call: object, check: Check): ServiceError | undefined {
  return refusalIn(() => check(call as Parameters<Check>[0]))
}
