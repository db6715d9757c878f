import { flagOf, given, integerOf, isMembers, textsOf } from '../../core/openapi/value.ts'
import type { Schemas } from '../handler.ts'

/** The CORS configuration of a document. The names of headers come in lower case. */
export function corsOf(value: unknown): Schemas['Cors'] | undefined {
  if (!isMembers(value)) return undefined
  return given({
    allowCredentials: flagOf(value.allowCredentials),
    allowHeaders: textsOf(value.allowHeaders)?.map((name) => name.toLowerCase()),
    allowMethods: textsOf(value.allowMethods),
    allowOrigins: textsOf(value.allowOrigins),
    exposeHeaders: textsOf(value.exposeHeaders)?.map((name) => name.toLowerCase()),
    maxAge: integerOf(value.maxAge),
  })
}
