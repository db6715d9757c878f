import { flagOf, given, integerOf, isMembers, textsOf } from '../../core/openapi/value.ts'
import { mergedCors } from '../cors.ts'
import type { Schemas } from '../schemas.ts'

/** The CORS configuration of a document, as CreateApi keeps it. */
export function corsOf(value: unknown): Schemas['Cors'] | undefined {
  if (!isMembers(value)) return undefined
  const cors = given({
    allowCredentials: flagOf(value.allowCredentials),
    allowHeaders: textsOf(value.allowHeaders),
    allowMethods: textsOf(value.allowMethods),
    allowOrigins: textsOf(value.allowOrigins),
    exposeHeaders: textsOf(value.exposeHeaders),
    maxAge: integerOf(value.maxAge),
  })
  return mergedCors(undefined, cors)
}
