import { errors } from '../../generated/v1/errors.ts'
import { objectQuotas } from '../../generated/v1/quotas.ts'
import type { ImportedPath, Problems } from './imported.ts'

const PART = /^(?:[A-Za-z0-9._:-]+|\{[A-Za-z0-9._:-]+\+?\})$/

/**
 * The paths of all resources that a document needs, parents first, without those that are `known`. A resource that cannot be created
 * is an error, and nothing below it is created.
 */
export function missingPaths(known: Iterable<string>, paths: readonly ImportedPath[], problems: Problems): string[] {
  const present = new Set<string>(['/'])
  /** The variable part below each path, of which there is one at most. */
  const variables = new Map<string, string>()
  const enter = (path: string): void => {
    present.add(path)
    const { parent, part } = split(path)
    if (part.startsWith('{')) variables.set(parent, part)
  }
  for (const path of known) enter(path)
  const missing: string[] = []
  for (const { path } of paths) {
    for (const step of stepsOf(path)) {
      if (present.has(step)) continue
      const reason = reasonAgainst(step, variables, present.size)
      if (reason !== undefined) {
        const text = `Unable to create resource at path '${path}': ${reason.text}`
        if (reason.isReported) problems.error(text)
        else problems.assume(text)
        break
      }
      enter(step)
      missing.push(step)
    }
  }
  return missing
}

/** The path of the parent, and the last part. */
export function split(path: string): { parent: string; part: string } {
  const slash = path.lastIndexOf('/')
  return { parent: path.slice(0, slash) || '/', part: path.slice(slash + 1) }
}

/** A path and those above it but the root, the highest first. */
function* stepsOf(path: string): Iterable<string> {
  for (let end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) yield path.slice(0, end)
  if (path !== '/') yield path
}

/** The reason why a resource cannot be created, and whether its text was reported for imports. */
interface Reason {
  readonly text: string
  readonly isReported: boolean
}

function reasonAgainst(path: string, variables: ReadonlyMap<string, string>, count: number): Reason | undefined {
  const { parent, part } = split(path)
  if (!PART.test(part)) return { text: errors.PathPartInvalid.message, isReported: true }
  const above = split(parent).part
  if (above.endsWith('+}')) {
    return { text: `Cannot create a child of a resource with a greedy path variable: ${above}`, isReported: false }
  }
  const sibling = variables.get(parent)
  if (part.startsWith('{') && sibling !== undefined) {
    const text = `A sibling (${sibling}) of this resource already has a variable path part -- only one is allowed`
    return { text, isReported: true }
  }
  if (count < objectQuotas.resourcesPerApi.limit) return undefined
  return { text: errors.ResourceQuotaReached.message, isReported: false }
}
