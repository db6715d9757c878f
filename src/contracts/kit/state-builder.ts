import type { StateDocument } from '../../index.ts'

type Document = Record<string, unknown>

/** A REST, HTTP or WebSocket API while its provider states are applied. */
export interface GrowingApi extends Document {
  stages: Document[]
  deployments: Document[]
}

/**
 * The combined provider states of one interaction: a state document, and further settings of the provider. States only add
 * to each other, so an interaction can name any number of them.
 */
export class StateBuilder {
  /** How many requests, from the next one on, the service throttles. */
  throttled = 0
  /** The time of the provider's clock, in milliseconds since 1970; the current time if it is not set. */
  now: number | undefined
  readonly #restApis = new Map<string, GrowingApi>()
  readonly #apis = new Map<string, GrowingApi>()
  readonly #certificates = new Map<string, Document>()
  readonly #lists = new Map<string, Document[]>()
  readonly #implied = new Set<Document>()
  readonly #members: Document = {}
  readonly #held: Document[] = []

  /** The REST API with this id. It is created if it does not exist. */
  restApi(id: string): GrowingApi {
    return growing(this.#restApis, id, { id, name: id })
  }

  /** The HTTP or WebSocket API with this id. It is created if it does not exist. */
  api(apiId: string, protocolType: 'HTTP' | 'WEBSOCKET'): GrowingApi {
    const api = growing(this.#apis, apiId, { apiId, name: apiId, protocolType })
    if (api.protocolType !== protocolType)
      throw new Error(`the API ${apiId} cannot be of both protocols, ${String(api.protocolType)} and ${protocolType}`)
    return api
  }

  /** The client certificate of this id is there from now on, with these members. */
  certificate(clientCertificateId: string, members: Document = {}): void {
    const known = this.#certificates.get(clientCertificateId)
    this.#certificates.set(clientCertificateId, { clientCertificateId, ...known, ...members })
  }

  /** Adds to one of the lists at the top of the document: `basePathMappings`, `apiKeys`. */
  add(list: string, document: Document): void {
    this.#lists.set(list, [...(this.#lists.get(list) ?? []), document])
  }

  /** Adds a document with a key, or completes one that another state has implied. */
  tell(list: string, key: string, document: Document): void {
    const implied = this.#entry(list, key, document[key])
    if (!implied || !this.#implied.delete(implied)) this.add(list, document)
    else Object.assign(implied, document)
  }

  /** The document with this key. If no state has described it yet, it is created with its initial members. */
  implied(list: string, key: string, value: string, start: Document = {}): Document {
    const found = this.#entry(list, key, value)
    if (found) return found
    const made = { [key]: value, ...start }
    this.add(list, made)
    this.#implied.add(made)
    return made
  }

  #entry(list: string, key: string, value: unknown): Document | undefined {
    return this.#lists.get(list)?.find((one) => one[key] === value)
  }

  /** Sets a member at the top of the document: `account`, `logs`. */
  set(name: string, value: unknown): void {
    this.#members[name] = value
  }

  /** Adds a state document; its lists come before the entries of other states. */
  hold(document: object): void {
    this.#held.push(document as Document)
  }

  /** The result as a state document. Contradictions are reported when it is loaded. */
  document(): StateDocument {
    const combined: Document = {
      restApis: [...this.#restApis.values()],
      apis: [...this.#apis.values()],
      ...(this.#certificates.size > 0 && { clientCertificates: [...this.#certificates.values()] }),
      ...Object.fromEntries(this.#lists),
      ...this.#members,
    }
    return structuredClone([...this.#held, combined].reduce(joined)) as unknown as StateDocument
  }
}

/** Two state documents as one: their lists follow each other, and of a single value the later one counts. */
function joined(a: Document, b: Document): Document {
  const both = Object.entries(b).map(([name, value]) => {
    const before = a[name]
    return [name, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value]
  })
  return { ...a, ...Object.fromEntries(both) }
}

function growing(drafts: Map<string, GrowingApi>, id: string, start: Document): GrowingApi {
  const found = drafts.get(id) ?? { ...start, stages: [], deployments: [] }
  drafts.set(id, found)
  return found
}

/** The deployment of a draft with this id, or with a generated one. It is created if it does not exist. */
export function deploymentOf(
  api: GrowingApi,
  key: 'id' | 'deploymentId',
  id: string | undefined,
  more: Document = {},
): string {
  const made = id ?? `dep${String(api.deployments.length + 1).padStart(3, '0')}`
  if (!api.deployments.some((one) => one[key] === made)) api.deployments.push({ [key]: made, ...more })
  return made
}
