import type { Schemas } from './schemas.ts'
import type { State } from './state.ts'

type UsagePlanKey = Schemas['UsagePlanKey']

/** A key of a usage plan as answers show it: with the name and the value that its API key has now. */
export function shownPlanKey({ id, type }: UsagePlanKey, { apiKeys }: State): UsagePlanKey {
  const { name, value } = apiKeys.get(id) ?? {}
  return { id, type, ...(name !== undefined && { name }), ...(value !== undefined && { value }) }
}
