import { lazily } from '../core/lazy.ts'
import { resolved, type Schema, type SchemaTable } from '../core/schema/schema.ts'
import { StateDocumentError } from '../core/state/state-document-error.ts'
import * as rest from '../v1/index.ts'
import * as http from '../v2/index.ts'

/** The lists of an account with entries of both versions, each in its own shape. */
export const SHARED = ['domainNames', 'vpcLinks'] as const
type Shared = (typeof SHARED)[number]

type Entry = Readonly<Record<string, unknown>>
type Version = 'v1' | 'v2'

/** For the compiler: an entry of either shape; the members of the other one may be read, and are absent. */
export type Either<A, B> =
  | (A & { readonly [Name in Exclude<keyof B, keyof A>]?: never })
  | (B & { readonly [Name in Exclude<keyof A, keyof B>]?: never })

/** The part of a document that a version loads. */
export interface VersionPart {
  readonly part: object
  /** Runs what loads it: a refusal names the positions of the whole document. */
  run<T>(load: () => T): T
  /** A path in the part as a path in the whole document. */
  pathInDocument(path: string): string
}

const MEMBERS: Readonly<Record<Shared, Readonly<Record<Version, ReadonlySet<string>>>>> = lazily({
  domainNames: () => membersOf('domainNames'),
  vpcLinks: () => membersOf('vpcLinks'),
})

/** The part of a document at `path` that belongs to a version. */
export function partOf(version: Version, document: object, path: string): VersionPart {
  const own: Record<string, unknown> = { ...document }
  const positions = new Map<string, readonly number[]>()
  for (const list of SHARED) {
    const entries = own[list]
    if (!Array.isArray(entries)) continue
    const kept = entries.flatMap((entry, i) => (ownerOf(list, entry, document) === version ? [i] : []))
    own[list] = kept.map((i) => entries[i])
    positions.set(path === '' ? list : `${path}.${list}`, kept)
  }
  const mappings = version === 'v1' ? splitMappings(document, path) : undefined
  if (mappings) {
    own.basePathMappings = mappings.first.map(({ entry }) => entry)
    positions.set(
      mappings.at,
      mappings.first.map(({ i }) => i),
    )
  }
  return versionPart(own, positions)
}

/** The base path mappings of domain names that v2 creates: they are loaded once those exist. */
export function laterPartOf(document: object, path: string): VersionPart | undefined {
  const mappings = splitMappings(document, path)
  if (!mappings) return undefined
  const kept = mappings.later.map(({ i }) => i)
  return versionPart({ basePathMappings: mappings.later.map(({ entry }) => entry) }, new Map([[mappings.at, kept]]))
}

function versionPart(part: object, positions: ReadonlyMap<string, readonly number[]>): VersionPart {
  const pathInDocument = (at: string): string => relocated(at, positions)
  return {
    part,
    pathInDocument,
    run: (load) => {
      try {
        return load()
      } catch (error) {
        if (!(error instanceof StateDocumentError)) throw error
        const at = pathInDocument(error.path)
        throw at === error.path ? error : new StateDocumentError(at, error.problem)
      }
    },
  }
}

/** The base path mappings of a document that also lists domain names, by whether v2 has their domain name. */
function splitMappings(document: object, path: string) {
  const { basePathMappings, domainNames } = document as { basePathMappings?: unknown; domainNames?: unknown }
  if (!Array.isArray(basePathMappings) || !Array.isArray(domainNames)) return undefined
  const names = domainNames.flatMap((entry: Entry | null) =>
    ownerOf('domainNames', entry, document) === 'v2' ? [entry?.domainName] : [],
  )
  const entries = basePathMappings.map((entry: Entry | null, i) => ({ entry, i }))
  const isLater = ({ entry }: { readonly entry: Entry | null }): boolean => names.includes(entry?.domainName)
  const later = entries.filter(isLater)
  const at = path === '' ? 'basePathMappings' : `${path}.basePathMappings`
  return { at, later, first: entries.filter((one) => !isLater(one)) }
}

/** The lists of both versions as one. */
export function joined(v1: rest.StateDocument, v2: http.StateDocument): object {
  const lists = SHARED.flatMap((list) => {
    const both = [...(v1[list] ?? []), ...(v2[list] ?? [])]
    return both.length > 0 ? [[list, both] as const] : []
  })
  return { ...v1, ...v2, ...Object.fromEntries(lists) }
}

/**
 * The version that knows more members of an entry. An entry with common members only belongs to v2, unless a mapping of v1
 * names it.
 */
function ownerOf(list: Shared, entry: unknown, document: object): Version {
  if (typeof entry !== 'object' || entry === null) return 'v2'
  const { v1, v2 } = MEMBERS[list]
  const names = Object.keys(entry)
  const known = (members: ReadonlySet<string>): number => names.filter((name) => members.has(name)).length
  const [first, second] = [known(v1), known(v2)]
  if (first !== second) return first > second ? 'v1' : 'v2'
  const { basePathMappings } = document as { basePathMappings?: unknown }
  const isMapped =
    list === 'domainNames' &&
    Array.isArray(basePathMappings) &&
    basePathMappings.some((one: Entry | null) => one?.domainName === (entry as Entry).domainName)
  return isMapped ? 'v1' : 'v2'
}

function relocated(path: string, positions: ReadonlyMap<string, readonly number[]>): string {
  for (const [list, kept] of positions) {
    if (!path.startsWith(`${list}[`)) continue
    const end = path.indexOf(']', list.length)
    const position = kept[Number(path.slice(list.length + 1, end))]
    return position === undefined ? path : `${list}[${position}]${path.slice(end + 1)}`
  }
  return path
}

/** The members of the entries of a list in the state documents of each version. */
function membersOf(list: Shared): Readonly<Record<Version, ReadonlySet<string>>> {
  return { v1: membersIn(rest.documents().stateSchemas(), list), v2: membersIn(http.documents().stateSchemas(), list) }
}

function membersIn(schemas: SchemaTable, list: Shared): ReadonlySet<string> {
  const state = resolved({ $ref: 'State' }, schemas)
  const entries = state.properties?.[list] as Schema
  return new Set(Object.keys(resolved(entries.items ?? {}, schemas).properties ?? {}))
}
