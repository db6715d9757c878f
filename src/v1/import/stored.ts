import type { Ids } from '../../core/ids.ts'
import { freshKey } from '../../core/resources/key.ts'
import type { Collection } from '../../core/state/store.ts'
import { isDefaultModel, modelsOf, setModels } from '../models.ts'
import type { Schemas } from '../schemas.ts'
import type { RestApiUnit } from '../state.ts'
import type { WireDocument } from './imported.ts'

type Model = Schemas['Model']

/** The identity of documents of one kind in an API. */
interface Kind {
  /** The collection of the unit. */
  readonly collection: string
  /** The key by which an import treats two documents as equal. */
  identity(document: WireDocument): string
  /** The member that is the key; `id` where it is drawn. */
  readonly key: string
}

const named = (member: string) => (document: WireDocument) => String(document[member])

export const KINDS = {
  authorizers: { collection: 'authorizers', identity: named('name'), key: 'id' },
  requestValidators: { collection: 'requestValidators', identity: named('name'), key: 'id' },
  gatewayResponses: { collection: 'gatewayResponses', identity: named('responseType'), key: 'responseType' },
  documentationParts: { collection: 'documentationParts', identity: locationOf, key: 'id' },
} as const satisfies Readonly<Record<string, Kind>>

/** The place that a documentation part is about; what is left out means the same as `*`. */
function locationOf({ location }: WireDocument): string {
  const { type, path = '/', method = '*', statusCode = '*', name = '' } = location as Record<string, string>
  return JSON.stringify([type, path, method, statusCode, name])
}

/** The documents of a kind. */
export function collectionOf(unit: RestApiUnit, { collection }: Kind): Collection<WireDocument> | undefined {
  return (unit as unknown as Record<string, Collection<WireDocument> | undefined>)[collection]
}

/**
 * Puts imported documents: one that is there already keeps its id. With `isWhole` those that are not imported go. Answers with
 * the ids by what tells the documents apart. New ids ascend, so that lists, which go by id, show the documents in the order of
 * the import.
 */
export function putAll(
  unit: RestApiUnit,
  kind: Kind,
  documents: readonly WireDocument[],
  isWhole: boolean,
  ids: Ids,
): Map<string, string> {
  const collection = collectionOf(unit, kind)
  const idOf = new Map<string, string>()
  if (!collection) return idOf
  const before = new Map(collection.values().map((one) => [kind.identity(one), one]))
  const added = new Set(documents.map((one) => kind.identity(one)).filter((identity) => !before.has(identity)))
  const fresh = kind.key === 'id' ? freshKeys(added.size, ids, collection) : []
  for (const document of documents) {
    const identity = kind.identity(document)
    const known = before.get(identity)
    const id = kind.key === 'id' ? String(known?.id ?? idOf.get(identity) ?? fresh.pop()) : undefined
    collection.put(
      kind.key === 'id' ? String(id) : String(document[kind.key]),
      id === undefined ? document : { id, ...document },
    )
    idOf.set(identity, String(id))
    before.delete(identity)
  }
  if (isWhole) for (const one of before.values()) collection.delete(String(one[kind.key]))
  return idOf
}

/** So many keys that are not taken, the last one first. */
function freshKeys(count: number, ids: Ids, taken: Collection<unknown>): string[] {
  const drawn = new Set<string>()
  while (drawn.size < count) drawn.add(freshKey(ids, 6, taken))
  return [...drawn].sort().reverse()
}

/** Gives an API the models of a document, in place of all it has or beside them. A model that is there already keeps its id. */
export function putModels(unit: RestApiUnit, documents: readonly WireDocument[], isWhole: boolean, ids: Ids): void {
  const before = new Map(modelsOf(unit).map((one) => [one.name, one]))
  const taken = new Set([...before.values()].map(({ id }) => id))
  const after = new Map(isWhole ? [] : before)
  for (const document of documents as readonly Omit<Model, 'id'>[]) {
    const known = before.get(document.name)
    // A document replaces a model that AWS made for a new API; it is another model then.
    const id = known && !isDefaultModel(known) ? known.id : freshKey(ids, 6, taken)
    taken.add(id)
    after.set(document.name, { id, ...document })
  }
  setModels(unit, [...after.values()])
}
