import type { Gateway, PlainAnswer, PlainRequest } from '../index.ts'
import { type Change, differences, stageChanges } from './stage-changes.ts'

/** The seed of the forks in which resources are read: one of their own, so that the forks of a test keep theirs. */
const SEED = 4_621

/**
 * Looks at what a request is about to change; the result gives the members that have changed since. Stages are read from the state, every
 * other resource with the GET of its own path, in a fork. A new resource is read from the answer.
 */
export function changesOf(gateway: Gateway, request: PlainRequest): ((answer: PlainAnswer) => Change[]) | undefined {
  if (request.method === 'GET') return undefined
  const ofStage = stageChanges(gateway, request)
  if (ofStage) return ofStage
  if (request.method === 'POST') return ({ body }) => differences({}, parsed(body), '')
  const before = resourceAt(gateway, request)
  return () => differences(before, resourceAt(gateway, request), '')
}

/** The resource at the path of a request; undefined if it does not exist, or has no GET. */
function resourceAt(gateway: Gateway, { url, headers }: PlainRequest): unknown {
  const { authorization } = headers
  const { status, body } = gateway.fork({ seed: SEED, auth: 'off', journalLimit: 1 }).answer({
    ...{ method: 'GET', url: url.split('?')[0] ?? url },
    headers: { accept: 'application/json', ...(authorization !== undefined && { authorization }) },
  })
  return status === 200 ? parsed(body) : undefined
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return {}
  }
}
