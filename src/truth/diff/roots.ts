import type { ResourceRow, ResourceTable } from '../../core/resources/table.ts'
import type { FixtureRequest } from '../../factories/fixture.ts'
import { resources as resourcesV1 } from '../../generated/v1/resources.ts'
import { resources as resourcesV2 } from '../../generated/v2/resources.ts'
import type { Answer } from './answer.ts'
import { isDocument } from './bind.ts'

/** A resource of the account that has to be removed when the comparison is over. */
interface Root {
  /** `/restapis` */
  readonly collection: string
  /** The member of an answer with the key. */
  readonly key: string
  /** Deleted before those with a higher rank: what leads to others goes first. */
  readonly rank: number
}

const ROOTS: readonly Root[] = [resourcesV1, resourcesV2].flatMap((table: ResourceTable) =>
  Object.values(table).flatMap((row) => rootOf(row) ?? []),
)

function rootOf({ parent, path, key }: ResourceRow): Root | undefined {
  if (parent !== undefined || !key || !path.endsWith('}')) return undefined
  const collection = path.slice(0, path.lastIndexOf('/'))
  return { collection, key: key.member, rank: rankOf(collection) }
}

function rankOf(collection: string): number {
  const order = [/domainnames$/, /usageplans$/, /apis$/, /vpclinks$/]
  const found = order.findIndex((one) => one.test(collection))
  return found === -1 ? order.length : found
}

/** The collection that a request would make a resource of the account in; nothing for every other request. */
export function rootCollection({ method, url }: Pick<FixtureRequest, 'method' | 'url'>): string | undefined {
  if (method !== 'POST' && method !== 'PUT') return undefined
  const path = url.split('?')[0] ?? ''
  return ROOTS.find(({ collection }) => collection === path)?.collection
}

/** Whether a request lists resources of the account, including those of others. */
export function listedRoot({ method, url }: Pick<FixtureRequest, 'method' | 'url'>): Root | undefined {
  const path = url.split('?')[0] ?? ''
  return method === 'GET' ? ROOTS.find(({ collection }) => collection === path) : undefined
}

/** The paths of the resources that an answer reports as created. */
export function madeBy(collection: string, { status, body }: Answer): string[] {
  if (status >= 300 || !isDocument(body)) return []
  const root = ROOTS.find((one) => one.collection === collection)
  const one = root && body[root.key]
  const many = Array.isArray(body.ids) ? body.ids : []
  return [...(typeof one === 'string' ? [one] : []), ...many].map(
    (id) => `${collection}/${encodeURIComponent(String(id))}`,
  )
}

/** The member with the key of the entries of a collection. */
export function collectionKey(collection: string): string {
  return ROOTS.find((one) => one.collection === collection)?.key ?? 'id'
}

/** The paths in the order in which they can be deleted. */
export function inOrderOfDeletion(paths: readonly string[]): string[] {
  const rank = (path: string): number => rankOf(path.slice(0, path.lastIndexOf('/')))
  return [...paths].sort((a, b) => rank(a) - rank(b))
}
