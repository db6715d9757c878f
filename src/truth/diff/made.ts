import type { FixtureRequest } from '../../factories/fixture.ts'
import type { Client } from '../client.ts'
import { operationOfRequest } from '../probes/operation-of.ts'
import type { VersionName } from '../types.ts'
import type { Answer } from './answer.ts'
import { isDocument } from './bind.ts'
import { collectionKey, inOrderOfDeletion, madeBy, rootCollection } from './roots.ts'
import type { RunLog } from './run-log.ts'

/** The resources that a run has created in the account of the other side and not removed yet. */
export class Made {
  readonly #left = new Set<string>()
  readonly #log: RunLog

  constructor(log: RunLog) {
    this.#log = log
  }

  get left(): readonly string[] {
    return inOrderOfDeletion([...this.#left])
  }

  /** Called before a request is sent. */
  before(request: FixtureRequest): void {
    const collection = rootCollection(request)
    if (collection === undefined) return
    const name = nameIn(request)
    this.#log.write({ intent: collection, ...(name !== undefined && { name }) })
  }

  /** Called with the answer, in the names of the other side. */
  after(request: FixtureRequest, answer: Answer): void {
    const collection = rootCollection(request)
    if (collection !== undefined) {
      const paths = madeBy(collection, answer)
      for (const path of paths) {
        this.#left.add(path)
        this.#log.write({ made: path, for: collection })
      }
      if (paths.length === 0) this.#log.write({ gone: collection })
    }
    const path = request.url.split('?')[0] ?? ''
    if (request.method === 'DELETE' && answer.status < 300 && this.#left.has(path)) this.#gone(path)
  }

  /** Removes everything that is left; what cannot be removed stays in `left`. */
  async remove(client: Pick<Client, 'request'>): Promise<void> {
    // Referenced resources are removed in a later round.
    for (let before = -1; this.#left.size > 0 && before !== this.#left.size; ) {
      before = this.#left.size
      for (const path of this.left) {
        if (await removed(client, path)) this.#gone(path)
      }
    }
  }

  /** Records a resource as created by this run. */
  adopt(path: string): void {
    this.#left.add(path)
  }

  #gone(path: string): void {
    this.#left.delete(path)
    this.#log.write({ gone: path })
  }
}

/** Deletes what is at a path. Returns whether it is gone. */
async function removed(client: Pick<Client, 'request'>, path: string): Promise<boolean> {
  const [version, operation = ''] = (operationOfRequest({ method: 'DELETE', url: path }) ?? 'v1.Delete').split('.')
  const { status } = await client.request({ method: 'DELETE', path }, { version: version as VersionName, operation })
  return status < 300 || status === 404
}

/** The paths that a creation without an answer may have created: entries of its collection with its name. */
export async function foundByName(
  client: Pick<Client, 'request'>,
  { collection, name }: { readonly collection: string; readonly name?: string },
): Promise<string[]> {
  if (name === undefined) return []
  const version = collection.startsWith('/v2/') ? 'v2' : 'v1'
  const { body } = await client.request({ method: 'GET', path: collection }, { version, operation: 'GetRestApis' })
  const entries = isDocument(body) ? [body.item ?? body.items ?? []].flat() : []
  const key = collectionKey(collection)
  return entries.flatMap((one) =>
    isDocument(one) && (one.name === name || one.description === name || one.domainName === name)
      ? [`${collection}/${encodeURIComponent(String(one[key]))}`]
      : [],
  )
}

function nameIn({ body, text }: FixtureRequest): string | undefined {
  const document = body ?? parsed(text)
  if (!isDocument(document)) return undefined
  const name = document.name ?? document.domainName ?? document.description
  return typeof name === 'string' ? name : undefined
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
