import type { ResourceTable } from '../core/resources/table.ts'
import type { Catalogue } from './catalogue.ts'
import { everyItem, type Item } from './item.ts'
import type { BoundValue, VersionName } from './types.ts'

/** A resource whose key a member may hold, alone or within a text: `integrations/{}`. */
interface Candidate {
  readonly version: VersionName
  readonly resource: string
  readonly within?: string
}

/** Members with the key of another resource that neither a reference nor their name identifies. */
const FURTHER: Readonly<Record<string, readonly Candidate[]>> = {
  'v1.parentId': [{ version: 'v1', resource: 'Resource' }],
  'v1.rootResourceId': [{ version: 'v1', resource: 'Resource' }],
  'v1.cacheNamespace': [{ version: 'v1', resource: 'Resource' }],
  'v1.connectionId': [{ version: 'v1', resource: 'VpcLink' }],
  'v1.apiId': [{ version: 'v1', resource: 'RestApi' }],
  'v2.apiId': [{ version: 'v1', resource: 'RestApi' }],
  'v2.connectionId': [{ version: 'v2', resource: 'VpcLink' }],
  'v2.clientCertificateId': [{ version: 'v1', resource: 'ClientCertificate' }],
}

/** Finds the documents of a state document that others name, by the schemas of their members. */
export class Mentions {
  readonly #byKey = new Map<string, Item[]>()
  readonly #candidates = new Map<string, readonly Candidate[]>()

  constructor(items: readonly Item[]) {
    for (const item of everyItem(items)) {
      if (item.key === undefined) continue
      const place = `${item.catalogue.version}.${item.name}.${item.key}`
      this.#byKey.set(place, [...(this.#byKey.get(place) ?? []), item])
    }
    for (const item of everyItem(items)) {
      const { key, row } = item
      const owner = key !== undefined && row.key && this.find(item, [row.key.member], key)?.target
      if (owner && owner !== item && owner.row !== row) item.keyOwner = owner
    }
  }

  /** The document that a text in a member of `item` names, with the text around its key. */
  find(item: Item, path: readonly string[], value: string): { target: Item; within?: string } | undefined {
    for (const { version, resource, within } of this.#candidatesOf(item, path)) {
      const key = keyWithin(value, within)
      const targets = key === undefined ? [] : (this.#byKey.get(`${version}.${resource}.${key}`) ?? [])
      const home = homeOf(item)
      const target = targets.find((one) => homeOf(one) === home) ?? targets.find((one) => homeOf(one) === one)
      if (target) return { target, ...(within !== undefined && { within }) }
    }
    return undefined
  }

  /** Everything that a value in `item` names, and the value with drawn keys bound. */
  bind(item: Item, value: unknown, path: readonly string[], named: (target: Item) => void): unknown {
    if (typeof value === 'string') {
      const mention = this.find(item, path, value)
      if (!mention || mention.target === item) return value
      named(mention.target)
      if (mention.target.row.key?.kind !== 'drawn') return value
      const bound: BoundValue = {
        bound: mention.target.path,
        ...(mention.within !== undefined && { within: mention.within }),
      }
      return bound
    }
    if (Array.isArray(value)) return value.map((one) => this.bind(item, one, path, named))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, this.bind(item, one, [...path, name], named)]),
    )
  }

  #candidatesOf({ catalogue, name }: Item, path: readonly string[]): readonly Candidate[] {
    const place = `${catalogue.version}.${name}.${path.join('.')}`
    const known = this.#candidates.get(place)
    if (known) return known
    const made = candidatesOf(catalogue, name, path)
    this.#candidates.set(place, made)
    return made
  }
}

/** The resources whose keys a member may hold: by the references of the row, by templates of others, and by its name. */
function candidatesOf({ version, rows }: Catalogue, name: string, path: readonly string[]): readonly Candidate[] {
  const member = path.at(-1) ?? ''
  const reference = rows[name]?.references?.[path.join('.')]
  const templates = Object.entries(rows).flatMap(([resource, row]) =>
    (row.blockedBy ?? []).flatMap(({ resource: by, where }) => {
      const template = by === name ? where[path.join('.')] : undefined
      const last = `{${row.parameters.at(-1)}}`
      return template?.includes(last) && template !== last
        ? [{ version, resource, within: template.replace(last, '{}') }]
        : []
    }),
  )
  return [
    ...(reference ? [{ version, resource: reference.resource }] : []),
    ...templates,
    ...withParameter(rows, member).map((resource) => ({ version, resource })),
    ...(FURTHER[`${version}.${member}`] ?? []),
  ]
}

/** The resources whose drawn key is called so in paths. */
function withParameter(rows: ResourceTable, parameter: string): readonly string[] {
  return Object.entries(rows).flatMap(([name, { key, parameters }]) =>
    key?.kind === 'drawn' && parameters.at(-1) === parameter ? [name] : [],
  )
}

function keyWithin(value: string, within: string | undefined): string | undefined {
  if (within === undefined) return value
  const [before = '', after = ''] = within.split('{}')
  const isInside = value.startsWith(before) && value.endsWith(after) && value.length > before.length + after.length
  return isInside ? value.slice(before.length, value.length - after.length) : undefined
}

/** The document at the top of the tree under which a document stands. */
export function homeOf(item: Item): Item {
  return item.parent ? homeOf(item.parent) : item
}

/** Whether documents of a resource refer to documents of another one of the same parent. */
export function refersTo({ catalogue, row }: Item, resource: string): boolean {
  return Object.values(row.references ?? {}).some((one) => one.resource === resource && catalogue.rows[resource])
}
