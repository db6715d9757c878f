import { createApiGateway, type StateDocument, StateDocumentError } from '../index.ts'

/** A state document without what no gateway loads, and why that was left out. */
export interface Loadable {
  readonly state: StateDocument
  readonly problems: readonly string[]
}

/**
 * Takes out of a document what a gateway refuses, member by member, until the rest can be loaded. An account may hold what was made
 * by ways that a state document does not know.
 */
export function loadable(given: StateDocument): Loadable {
  const state = structuredClone(given)
  const problems: string[] = []
  for (;;) {
    try {
      createApiGateway({ state, quotas: { stagesPerApi: Number.MAX_SAFE_INTEGER }, journalLimit: 0 })
      return { state, problems }
    } catch (error) {
      if (!(error instanceof StateDocumentError) || !takeOut(state, error.path)) throw error
      problems.push(error.message)
    }
  }
}

/** Takes the member at a path out; where it is missing, the entry of the list that must have it. */
export function takeOut(document: object, path: string): boolean {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  const holders: unknown[] = [document]
  for (const step of steps) holders.push((holders.at(-1) as Record<string, unknown> | undefined)?.[step])
  for (let depth = steps.length - 1; depth >= 0; depth--) {
    const [holder, step = ''] = [holders[depth], steps[depth]]
    if (holders[depth + 1] === undefined || typeof holder !== 'object' || holder === null) continue
    if (Array.isArray(holder)) holder.splice(Number(step), 1)
    else if (depth === steps.length - 1) delete (holder as Record<string, unknown>)[step]
    else continue
    return true
  }
  return false
}
