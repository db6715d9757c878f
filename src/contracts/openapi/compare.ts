import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Interaction, isObject, type Pact } from '../pact-file.ts'
import { describedCalls, versionOf } from './described-calls.ts'

const TOOL = '@pactflow/openapi-pact-comparator'

/** The comparison is not possible: its tool is not installed, or a document is invalid. */
export class ComparisonError extends Error {
  override readonly name = 'ComparisonError'
}

/** A part of a consumer's request that the OpenAPI documents do not contain. */
export interface Incompatibility {
  readonly consumer: string
  /** The description of the interaction. */
  readonly description: string
  /** Where in the pact: `interactions[0].request.path`. */
  readonly at: string
  readonly problem: string
}

/** The OpenAPI documents of the two versions. */
export type Documents = Readonly<Record<'v1' | 'v2', object>>

interface Found {
  readonly code: string
  readonly type: string
  readonly message: string
  readonly mockDetails?: { readonly location?: string; readonly interactionDescription?: string }
}

interface Tool {
  readonly Comparator: new (options: { oas: object }) => { compare(pact: object): AsyncIterable<Found> }
}

/** Violations by the value of an example only, which are irrelevant if the value was invented. */
const ABOUT_VALUES = /must (?:match|be equal to one of|NOT have (?:fewer|more)|be (?:>|<|>=|<=) )/

/**
 * Compares a consumer with OpenAPI documents, statically: nothing is asked of a provider. The consumer is a pact, or an OpenAPI
 * description of the calls that it makes. Throws a `ComparisonError` where that cannot be done.
 */
export async function compare(consumer: unknown, name: string, documents: Documents): Promise<Incompatibility[]> {
  if (!isObject(consumer)) throw new ComparisonError(`${name}: does not contain a JSON object.`)
  const { Comparator } = toolOf()
  const isDescription = typeof consumer.openapi === 'string'
  const { pacts, invented } = isDescription
    ? describedCalls(consumer, titleOf(consumer, name))
    : partsOf(consumer, name)
  if (pacts.length === 0) throw new ComparisonError(`${name}: describes no call.`)
  const all: Incompatibility[] = []
  for (const pact of pacts) {
    const api = pact.provider.name.endsWith('v2') ? 'v2' : 'v1'
    for await (const found of new Comparator({ oas: documents[api] }).compare(pact)) {
      const at = (found.mockDetails?.location ?? '').replace(/^\[root\]\.?/, '')
      // Contracts are not about signatures, and most warnings are about what a consumer is free to do.
      if (found.code === 'request.authorization.missing') continue
      if (found.type !== 'error' && found.code !== 'request.query.unknown') continue
      if (invented[api].has(at) && ABOUT_VALUES.test(found.message)) continue
      const description = found.mockDetails?.interactionDescription ?? ''
      all.push({ consumer: pact.consumer.name, description, at, problem: found.message })
    }
  }
  return all
}

function titleOf({ info }: Readonly<Record<string, unknown>>, name: string): string {
  return isObject(info) && typeof info.title === 'string' ? info.title : name
}

/** A pact by the versions of its requests, for any name of its provider. */
function partsOf(pact: Readonly<Record<string, unknown>>, name: string) {
  const { consumer, interactions } = pact
  const isPact = isObject(consumer) && typeof consumer.name === 'string' && Array.isArray(interactions)
  if (!isPact) throw new ComparisonError(`${name}: is neither a pact nor an OpenAPI description.`)
  const valid = (interactions as Interaction[]).filter((one) => isObject(one) && isObject(one.request))
  const pacts = (['v1', 'v2'] as const)
    .map((api) => ({
      ...(pact as unknown as Pact),
      provider: { name: `apigateway-${api}` },
      interactions: valid.filter((one) => versionOf(one) === api),
    }))
    .filter((one) => one.interactions.length > 0)
  return { pacts, invented: { v1: new Set<string>(), v2: new Set<string>() } }
}

/** The tool, beside this package or in the project. */
function toolOf(): Tool {
  const project = pathToFileURL(join(process.cwd(), 'package.json'))
  for (const from of [import.meta.url, project]) {
    try {
      return createRequire(from)(TOOL) as Tool
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    }
  }
  throw new ComparisonError(`${TOOL} is not installed. Install it: npm install --save-dev ${TOOL}@2`)
}
