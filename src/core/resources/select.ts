import type { MemberTree } from './table.ts'

type Document = Readonly<Record<string, unknown>>

/** The known members of a request, deep and in the order of the tree. Everything else in it is ignored by the service. */
export function selected(given: Document, members: MemberTree): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const name in members) {
    if (given[name] !== undefined && Object.hasOwn(given, name)) found[name] = selectedValue(given[name], members[name])
  }
  return found
}

function selectedValue(value: unknown, tree: MemberTree | true | undefined): unknown {
  if (tree === true || tree === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return tree['[]'] === undefined ? value : value.map((one) => selectedValue(one, tree['[]']))
  const each = tree['*']
  if (each === undefined) return selected(value as Document, tree)
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, selectedValue(one, each)]))
}

/** The document without those of the named members that are an empty text, an empty map or an empty list. */
export function withoutEmptyMembers(document: Document, members: readonly string[] | undefined): Document {
  if (!members?.some((member) => isEmpty(document[member]))) return document
  return Object.fromEntries(
    Object.entries(document).filter(([name, value]) => !members.includes(name) || !isEmpty(value)),
  )
}

function isEmpty(value: unknown): boolean {
  if (value === '') return true
  if (typeof value !== 'object' || value === null) return false
  for (const _ in value) return false
  return true
}
