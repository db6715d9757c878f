import { isDocument } from './bind.ts'
import { listedRoot } from './roots.ts'

interface Request {
  readonly method: string
  readonly url: string
  readonly body?: unknown
  readonly text?: string
}

/** Resources with names in the account: APIs, API keys, usage plans and VPC links. */
const NAMED = /^(?:\/v2)?\/(?:restapis|apis|apikeys|usageplans|vpclinks)(\/[^/]+)?$/

/**
 * A request in which whatever is made in the account has the prefix before its name, also where it is looked for by name: a policy
 * may allow nothing else.
 */
export function prefixed<R extends Request>(request: R, prefix: string): R {
  if (prefix === '') return request
  if (request.method === 'GET' && listedRoot(request)) {
    return { ...request, url: request.url.replace(/([?&]name=)(?=.)/, `$1${prefix}`) }
  }
  const found = NAMED.exec(request.url.split('?')[0] ?? '')
  if (!found || !isNaming(request.method, found[1] !== undefined)) return request
  if (request.body !== undefined) return { ...request, body: named(request.body, prefix) }
  if (request.text?.startsWith('{')) return { ...request, text: namedText(request.text, prefix) }
  return request
}

/** Whether a request names what it makes or changes: a POST or an import of the collection, a PATCH or a PUT of one of it. */
function isNaming(method: string, isOne: boolean): boolean {
  return method === 'PUT' || method === (isOne ? 'PATCH' : 'POST')
}

/** A body with the prefix before its name: a `name`, a patch of it, or the title of a definition, which may be a text of JSON. */
function named(body: unknown, prefix: string): unknown {
  if (!isDocument(body)) return body
  const { patchOperations, name, info, body: definition } = body
  if (Array.isArray(patchOperations)) {
    return { ...body, patchOperations: patchOperations.map((one) => renamed(one, prefix)) }
  }
  if (isDocument(info) && isName(info.title)) return { ...body, info: { ...info, title: `${prefix}${info.title}` } }
  if (typeof definition === 'string') return { ...body, body: namedText(definition, prefix) }
  return isName(name) ? { ...body, name: `${prefix}${name}` } : body
}

function renamed(one: unknown, prefix: string): unknown {
  return isDocument(one) && one.path === '/name' && isName(one.value) ? { ...one, value: `${prefix}${one.value}` } : one
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function namedText(text: string, prefix: string): string {
  try {
    return JSON.stringify(named(JSON.parse(text), prefix))
  } catch {
    return text
  }
}
