import type { StateDocument } from '../../index.ts'

type Document = Record<string, unknown>

/** A REST API, or an HTTP or WebSocket API, while its states are being told. */
export interface Draft extends Document {
  stages: Document[]
  deployments: Document[]
}

/**
 * What the provider states of one interaction add up to: a state document, and what else the provider is told. States
 * only ever add, so an interaction may name as many as it needs, in any order that makes sense.
 */
export class Scene {
  /** How many requests, from the next one on, the service throttles. */
  throttled = 0
  /** Where the clock of the provider stands, in milliseconds; where it is not set, the time of day. */
  now: number | undefined
  readonly #restApis = new Map<string, Draft>()
  readonly #apis = new Map<string, Draft>()
  readonly #certificates = new Map<string, Document>()
  readonly #lists = new Map<string, Document[]>()
  readonly #implied = new Set<Document>()
  readonly #members: Document = {}
  readonly #held: Document[] = []

  /** The REST API of this id; it is there from now on. */
  restApi(id: string): Draft {
    return draft(this.#restApis, id, { id, name: id })
  }

  /** The HTTP or WebSocket API of this id; it is there from now on. */
  api(apiId: string, protocolType: 'HTTP' | 'WEBSOCKET'): Draft {
    const api = draft(this.#apis, apiId, { apiId, name: apiId, protocolType })
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

  /** Adds a document that has a key, or tells more of one that another state has implied. */
  tell(list: string, key: string, document: Document): void {
    const implied = this.#entry(list, key, document[key])
    if (!implied || !this.#implied.delete(implied)) this.add(list, document)
    else Object.assign(implied, document)
  }

  /** The document with this key; where no state has told of it yet, it is implied, with what it starts with. */
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

  /** Takes over a state document; its lists stand before what other states tell. */
  hold(document: object): void {
    this.#held.push(document as Document)
  }

  /** All of it as a state document. Whether it contradicts itself is said by whoever loads it. */
  document(): StateDocument {
    const told: Document = {
      restApis: [...this.#restApis.values()],
      apis: [...this.#apis.values()],
      ...(this.#certificates.size > 0 && { clientCertificates: [...this.#certificates.values()] }),
      ...Object.fromEntries(this.#lists),
      ...this.#members,
    }
    return structuredClone([...this.#held, told].reduce(joined)) as unknown as StateDocument
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

function draft(drafts: Map<string, Draft>, id: string, start: Document): Draft {
  const found = drafts.get(id) ?? { ...start, stages: [], deployments: [] }
  drafts.set(id, found)
  return found
}

/** The deployment of a draft with this id, or without one with an id that is made up; it is there from now on. */
export function deploymentOf(
  api: Draft,
  key: 'id' | 'deploymentId',
  id: string | undefined,
  more: Document = {},
): string {
  const made = id ?? `dep${String(api.deployments.length + 1).padStart(3, '0')}`
  if (!api.deployments.some((one) => one[key] === made)) api.deployments.push({ [key]: made, ...more })
  return made
}
