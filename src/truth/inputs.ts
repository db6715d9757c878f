import type { Route } from '../core/operation.ts'
import { bodyMembers, fitting } from './catalogue.ts'
import type { Item } from './item.ts'
import type { Mentions } from './mentions.ts'
import type { BoundValue } from './types.ts'

/** Members of requests that have another name in a document, without a row for it. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CreateUsagePlanKey: { keyType: 'type' },
}

/** The key of a document as a value of an input: bound, where the other side draws it. */
export function keyValue({ key = '', row, path, keyOwner }: Item): string | BoundValue {
  if (keyOwner) return keyValue(keyOwner)
  return row.key?.kind === 'drawn' ? { bound: path } : key
}

/** The documents with a key on the way to one, the outermost first. */
export function keyed(item: Item | undefined): readonly Item[] {
  if (!item) return []
  return [...keyed(item.parent), ...(item.key === undefined ? [] : [item])]
}

/** The path parameters of an operation about a document. `value` is what each key is called. */
export function pathInput<Value>(
  route: Route,
  item: Item,
  value: (item: Item) => Value,
  member: (name: string) => unknown = () => undefined,
): Record<string, unknown> {
  const parameters = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const chain = keyed(item)
  return Object.fromEntries(
    parameters.map((name, i) => {
      const one = chain[i]
      // A parameter that is not a key of the chain is a member of the document: the parent of a new resource.
      const other = !one || (one === item && !item.row.parameters.includes(name)) ? member(name) : undefined
      return [name, other ?? (one && value(one))]
    }),
  )
}

/** The input that creates a document. `named` is called with each document that must exist for it. */
export function createInput(
  route: Route,
  item: Item,
  mentions: Mentions,
  named: (target: Item) => void,
): Record<string, unknown> {
  const { catalogue, row, document } = item
  const bound = (name: string): unknown => mentions.bind(item, asSent(name, document[name]), [name], named)
  const members = bodyMembers(catalogue, route.operation)
  const input: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(members)) {
    const from =
      row.key?.kind === 'given' && row.key.from === name ? row.key.member : (OTHERWISE[route.operation]?.[name] ?? name)
    if (document[from] === undefined) continue
    input[name] = fitting(bound(from), schema, catalogue.schemas)
  }
  const member = (name: string): unknown => (Object.hasOwn(document, name) ? bound(name) : undefined)
  const place = pathInput(route, item, keyValue, member)
  // A creation at the path of one document makes a child of that one: a resource below another resource.
  if (route.method === 'POST' && route.path === row.path) {
    const above = Object.keys(document).find((name) => namesSibling(item, name, mentions))
    place[row.parameters.at(-1) ?? ''] = above === undefined ? undefined : bound(above)
  }
  return { ...input, ...place }
}

/** A member as requests have it: AWS shows policies of REST APIs escaped, and takes them as they are. */
function asSent(member: string, value: unknown): unknown {
  if (member !== 'policy' || typeof value !== 'string' || !value.startsWith('{\\"')) return value
  try {
    return JSON.parse(`"${value}"`) as unknown
  } catch {
    return value
  }
}

/** Whether a member names another document of the same resource. */
function namesSibling(item: Item, member: string, mentions: Mentions): boolean {
  const value = item.document[member]
  const target = typeof value === 'string' ? mentions.find(item, [member], value)?.target : undefined
  return target !== undefined && target !== item && target.row === item.row
}

/** The members of a document that only the service sets and that name a child: `rootResourceId`. */
export function childBinds(item: Item, mentions: Mentions, isGiven: (member: string) => boolean): Record<string, Item> {
  const found = Object.entries(item.document).flatMap(([member, value]) => {
    if (typeof value !== 'string' || isGiven(member)) return []
    const target = mentions.find(item, [member], value)?.target
    return target?.parent === item && target.row.key?.kind === 'drawn' ? [[member, target] as const] : []
  })
  return Object.fromEntries(found)
}
