import { type Interaction, isObject, type Pact, PROVIDERS } from '../pact-file.ts'
import { type Described, type Follow, type Sample, sampleOf } from './sample.ts'

/** The calls in an OpenAPI description of a consumer, as pacts, with the paths of generated values. */
export interface DescribedCalls {
  readonly pacts: readonly Pact[]
  /** By version: paths in its pact, as `interactions[0].response.body.stageName`. */
  readonly invented: Readonly<Record<'v1' | 'v2', ReadonlySet<string>>>
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head']

/** Reads the calls of a description: each operation, once for each status that it names. */
export function describedCalls(document: Described, consumer: string): DescribedCalls {
  const follow = following(document)
  const calls = Object.entries(isObject(document.paths) ? document.paths : {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const about = follow(item)
      return about[method] === undefined ? [] : callsOf(path, method, about, follow)
    }),
  )
  const of = (api: 'v1' | 'v2') => calls.filter(({ interaction }) => versionOf(interaction) === api)
  const inventedOf = (api: 'v1' | 'v2'): ReadonlySet<string> =>
    new Set(of(api).flatMap(({ invented }, i) => invented.map((at) => `interactions[${i}].${at}`)))
  return {
    pacts: (['v1', 'v2'] as const)
      .map((api) => ({
        consumer: { name: consumer },
        provider: { name: PROVIDERS[api] },
        interactions: of(api).map(({ interaction }) => interaction),
        metadata: { pactSpecification: { version: '3.0.0' } },
      }))
      .filter(({ interactions }) => interactions.length > 0),
    invented: { v1: inventedOf('v1'), v2: inventedOf('v2') },
  }
}

/** The version whose paths a request has. */
export function versionOf({ request }: Interaction): 'v1' | 'v2' {
  return String(request.path).startsWith('/v2/') ? 'v2' : 'v1'
}

interface Call {
  readonly interaction: Interaction
  readonly invented: readonly string[]
}

function callsOf(path: string, method: string, item: Described, follow: Follow): Call[] {
  const operation = follow(item[method])
  const parameters = [...listed(item.parameters), ...listed(operation.parameters)].map(follow)
  const asked = bodyOf(operation.requestBody, follow, 'request')
  const query = parameters
    .filter((one) => one.in === 'query' && (one.required === true || one.example !== undefined))
    .map((one) => [String(one.name), [String(valueOfParameter(one, follow))]])
  const request = {
    method: method.toUpperCase(),
    path: filledPath(path, parameters, follow),
    ...(query.length > 0 && { query: Object.fromEntries(query) }),
    headers: { Accept: 'application/json', ...(asked && { 'Content-Type': 'application/json' }) },
    ...(asked && { body: asked.value }),
  }
  const name = typeof operation.operationId === 'string' ? operation.operationId : `${request.method} ${path}`
  return Object.entries(isObject(operation.responses) ? operation.responses : {}).flatMap(([status, response]) => {
    if (!/^\d{3}$/.test(status)) return []
    const answered = bodyOf(response, follow, 'response')
    return [
      {
        interaction: {
          description: `${name}: ${status}`,
          request,
          response: {
            status: Number(status),
            ...(answered && { headers: { 'Content-Type': 'application/json' }, body: answered.value }),
          },
        },
        invented: [
          ...(asked?.invented.map((at) => `request.body${at}`) ?? []),
          ...(answered?.invented.map((at) => `response.body${at}`) ?? []),
        ],
      },
    ]
  })
}

/** A sample of a body in JSON: its example, or one of its schema. */
function bodyOf(holder: unknown, follow: Follow, side: 'request' | 'response'): Sample | undefined {
  const { content } = follow(holder)
  const type = Object.entries(isObject(content) ? content : {}).find(([name]) => name.includes('json'))
  if (!type) return undefined
  const { example, examples, schema } = follow(type[1])
  const [first] = Object.values(isObject(examples) ? examples : {}).map(follow)
  const declared = example ?? first?.value
  if (declared !== undefined) return { value: declared, invented: [] }
  return schema === undefined ? undefined : sampleOf(schema, follow, side)
}

function filledPath(path: string, parameters: readonly Described[], follow: Follow): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name)
    return encodeURIComponent(String(valueOfParameter(parameter ?? {}, follow)))
  })
}

function valueOfParameter({ example, schema }: Described, follow: Follow): unknown {
  const value = example ?? sampleOf(schema ?? {}, follow, 'request').value
  return Array.isArray(value) ? value[0] : value
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Follows references within a document, and no further than there are references. */
function following(document: Described): Follow {
  return (value) => {
    let found = value
    for (let steps = 0; isObject(found) && typeof found.$ref === 'string' && steps < 50; steps++) {
      found = at(document, found.$ref)
    }
    return isObject(found) ? found : {}
  }
}

function at(document: Described, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined
  let found: unknown = document
  for (const step of reference.slice(2).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined
  }
  return found
}
