import { resources as resourcesV1 } from '../generated/v1/resources.ts'
import { resources as resourcesV2 } from '../generated/v2/resources.ts'
import type { StateDocument } from '../index.ts'
import type { Version } from './version.ts'

type Document = Readonly<Record<string, unknown>>

/** The part of a resource row that this module reads. */
interface Row {
  readonly parent?: string
  readonly storage: { readonly kind: string; readonly member: string; readonly by?: string; readonly nested?: string }
  readonly key?: { readonly member: string }
  readonly parameters: readonly string[]
  readonly dates?: { readonly created?: readonly string[] }
  readonly references?: Readonly<Record<string, { readonly resource: string }>>
  readonly given?: readonly string[]
  readonly sample?: Document
}

type Rows = Readonly<Record<string, Row>>

const TABLES: Readonly<Record<Version, Rows>> = { v1: resourcesV1, v2: resourcesV2 }

/** A state document with the samples of all resources, and the path parameters that name them. */
export interface Sampled {
  readonly state: StateDocument
  readonly names: Readonly<Record<Version, Readonly<Record<string, string>>>>
}

/**
 * Adds the samples of the resource tables to a state document: each to the account, or to the first API of its version. Lists that
 * the document has already stay as they are.
 */
export function withSamples(state: StateDocument): Sampled {
  const names: Record<Version, Record<string, string>> = { v1: {}, v2: {} }
  const made: Document[] = []
  for (const version of ['v1', 'v2'] as const) {
    let document = state as Document
    const rows: Rows = TABLES[version]
    for (const row of Object.values(rows)) {
      const { sample, key, parameters, storage } = row
      if (!sample) continue
      const home = homeOf(rows, row)
      const [api] = listIn(document, Object.values(rows).find(isUnit)?.storage.member ?? '')
      const entry = { ...referencesOf(rows, row, api ?? {}), ...sample, ...datesOf(row, sample, api ?? {}) }
      document = home
        ? {
            ...document,
            [home]: listIn(document, home).map((unit, i) => (i === 0 ? withSample(rows, unit, row, entry) : unit)),
          }
        : withSample(rows, document, row, entry)
      const [parameter, above] = [...parameters].reverse()
      if (parameter !== undefined) names[version][parameter] = String(sample[key?.member ?? ''])
      // A sample within that of its parent is named by that one.
      const isBeside = storage.by !== undefined && storage.nested === undefined
      if (above !== undefined && isBeside) names[version][above] = String(sample[storage.by ?? ''])
    }
    made.push(document)
  }
  return { state: made.reduce((a, b) => joined(state as Document, a, b)) as StateDocument, names }
}

/** Two documents that grew out of one: of what each of them changed its own, and of a list that both have added all entries. */
function joined(before: Document, a: Document, b: Document): Document {
  const changed = Object.entries(b).filter(([name, value]) => before[name] !== value)
  const added = changed.map(([name, value]) => {
    const isBoth = !Object.hasOwn(before, name) && Object.hasOwn(a, name)
    return [name, isBoth ? [...listIn(a, name), ...listIn(b, name)] : value] as const
  })
  return { ...a, ...Object.fromEntries(added) }
}

/** A home with the sample of a row, which may stand in the first document of its parent. */
function withSample(rows: Rows, home: Document, { storage, parent }: Row, entry: Document): Document {
  const { nested } = storage
  const above = rows[parent ?? '']?.storage.member
  if (nested === undefined || above === undefined) return withEntry(home, storage.member, entry)
  return {
    ...home,
    [above]: listIn(home, above).map((one, i) => (i === 0 ? withEntry(one, nested, entry) : one)),
  }
}

function withEntry(parent: Document, member: string, entry: Document): Document {
  return Object.hasOwn(parent, member) ? parent : { ...parent, [member]: [entry] }
}

/** The list of units in which the documents of a row stand; nothing for documents of the account. */
function homeOf(rows: Rows, row: Row): string | undefined {
  const above = rows[row.parent ?? '']
  if (!above) return undefined
  return isUnit(above) ? above.storage.member : homeOf(rows, above)
}

/** The members that a document must name and its sample does not: keys of an API, or of the first document that the API has. */
function referencesOf(rows: Rows, { references = {}, given = [], sample = {} }: Row, api: Document): Document {
  const missing = given.filter((member) => !Object.hasOwn(sample, member))
  return Object.fromEntries(
    missing.flatMap((member) => {
      const target = rows[references[member]?.resource ?? '']
      if (!target?.key) return []
      const document = isUnit(target) ? api : listIn(api, target.storage.member)[0]
      return document ? [[member, document[target.key.member]]] : []
    }),
  )
}

/** A sample was created together with the API, as far as the API says when that was. */
function datesOf({ dates: { created = [] } = {} }: Row, sample: Document, { createdDate }: Document): Document {
  if (createdDate === undefined) return {}
  return Object.fromEntries(
    created.filter((member) => !Object.hasOwn(sample, member)).map((member) => [member, createdDate]),
  )
}

function isUnit({ storage }: Row): boolean {
  return storage.kind === 'unit'
}

function listIn(document: Document, member: string): readonly Document[] {
  return (document[member] ?? []) as readonly Document[]
}
