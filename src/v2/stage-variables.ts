import type { Schemas } from './schemas.ts'

type StageVariables = Schemas['StageVariables']

/** Variables merged by name; the empty text removes one. */
export function mergedVariables(before: StageVariables, given: StageVariables = {}): StageVariables {
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, value]) => value !== ''))
}
