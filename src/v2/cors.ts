import type { Part } from './handler.ts'
import { membersOf } from './members.ts'
import type { Schemas } from './schemas.ts'

type Cors = Schemas['Cors']

const MEMBERS = [
  'allowCredentials',
  'allowHeaders',
  'allowMethods',
  'allowOrigins',
  'exposeHeaders',
  'maxAge',
] as const satisfies readonly (keyof Cors)[]

/**
 * The CORS configuration of an API after a request: members merge, an empty list clears its member, names of headers are in
 * lower case. Nothing where no member is left.
 */
export function mergedCors(before: Cors | undefined, given: Cors): Cors | undefined {
  const after = { ...before, ...lowered(membersOf(given, MEMBERS)) }
  const members = Object.entries(after).filter(([, value]) => !Array.isArray(value) || value.length > 0)
  return members.length > 0 ? Object.fromEntries(members) : undefined
}

function lowered({ allowHeaders, exposeHeaders, ...rest }: Cors): Cors {
  return {
    ...rest,
    ...(allowHeaders && { allowHeaders: allowHeaders.map((name) => name.toLowerCase()) }),
    ...(exposeHeaders && { exposeHeaders: exposeHeaders.map((name) => name.toLowerCase()) }),
  }
}

/** Refuses credentials for any origin. */
export function refuseCors(cors: Cors | undefined, { refuse }: Part<unknown, 'CorsCredentialsForAll'>): void {
  if (cors?.allowCredentials && cors.allowOrigins?.includes('*')) throw refuse('CorsCredentialsForAll')
}
