import type { Route } from '../core/operation.ts'
import { filledIn, isBound, replaced } from './bindings.ts'
import { operationsOf, settableMembers } from './catalogue.ts'
import { type Difference, differences } from './differences.ts'
import { entriesOf } from './entries.ts'
import { keyed, keyValue, pathInput } from './inputs.ts'
import type { Document, Item } from './item.ts'
import { childRows, memberOf } from './item.ts'
import type { Mentions } from './mentions.ts'
import { isSuccess, type Rehearsal, refusalOf } from './rehearsal.ts'
import { rootName } from './stand-ins.ts'
import type { BoundValue, Call } from './types.ts'
import type { Unmakeable } from './unmakeable.ts'
import { mergeInput, patchSteps } from './updates.ts'

/** Changes created documents to match a state document, as far as operations can. */
export class Settling {
  readonly #wanted: Rehearsal
  readonly #rehearsal: Rehearsal
  readonly #mentions: Mentions
  readonly #note: (call: Call) => void
  /** By document and member. */
  readonly #refusals = new Map<string, string>()

  constructor(wanted: Rehearsal, rehearsal: Rehearsal, mentions: Mentions, note: (call: Call) => void) {
    this.#wanted = wanted
    this.#rehearsal = rehearsal
    this.#mentions = mentions
    this.#note = note
  }

  /** Changes a created document until it matches, or no operation changes it further. */
  settle(item: Item): void {
    for (let attempt = 0; attempt < 3; attempt++) {
      const left = this.#differences(item)
      if (left.length === 0 || !this.#update(item, left)) return
    }
  }

  /** The members in which a created document differs from the wanted one. */
  leftOf(item: Item): readonly Unmakeable[] {
    return this.#differences(item).map(({ path, wanted, found }) => ({
      at: item.path,
      member: path.join('.'),
      reason: this.#reasonOf(item, path, wanted, found),
    }))
  }

  /** Stores the ids of implicitly created documents: the deployment of a stage with autoDeploy. */
  adopt(item: Item): void {
    const { get } = operationsOf(item.catalogue, item.row)
    if (!get) return
    const input = this.#filled(get.operation, item, pathInput(get, item, keyValue))
    const found = this.#rehearsal.ask({ version: item.catalogue.version, operation: get.operation, input })
      .body as Document
    for (const [member, value] of Object.entries(item.document)) {
      const target = typeof value === 'string' ? this.#mentions.find(item, [member], value)?.target : undefined
      if (target?.row.key?.kind !== 'drawn' || this.#rehearsal.bindings.has(target.path)) continue
      if (typeof found[member] === 'string') this.#rehearsal.bindings.set(target.path, String(found[member]))
    }
  }

  /** Deletes the children with given keys that the service created by itself and the document does not have. */
  removeUnwanted(item: Item): void {
    for (const [, row] of childRows(item.catalogue, item.name)) {
      const { list, delete: remove } = operationsOf(item.catalogue, row)
      const { key } = row
      const wanted = item.children.filter((child) => child.row === row)
      if (!list || !remove || key?.kind !== 'given' || key.members) continue
      if (wanted.length === 0 && !this.#hasNone(item, list.operation, list)) continue
      const input = this.#filled(list.operation, item, pathInput(list, item, keyValue))
      const answer = this.#rehearsal.ask({ version: item.catalogue.version, operation: list.operation, input }).body
      for (const found of entriesOf(answer)) {
        const name = String(found[key.member])
        if (wanted.some((child) => child.key === name)) continue
        const parameter = row.parameters.at(-1) ?? ''
        const call: Call = {
          version: item.catalogue.version,
          operation: remove.operation,
          input: { ...pathInput(remove, item, keyValue), [parameter]: name },
        }
        if (isSuccess(this.#rehearsal.send(call))) this.#note(call)
      }
    }
  }

  /** Whether the document says that there are none, such as an API without the models with which it was made. */
  #hasNone(item: Item, operation: string, list: Route): boolean {
    const input = pathInput(list, item, ({ key = '' }) => key)
    const reply = this.#wanted.ask({ version: item.catalogue.version, operation, input })
    return isSuccess(reply) && entriesOf(reply.body).length === 0
  }

  #differences(item: Item): readonly Difference[] {
    const { get } = operationsOf(item.catalogue, item.row)
    if (!get || (item.row.key?.kind === 'drawn' && !this.#rehearsal.bindings.has(item.path))) return []
    const include = Object.hasOwn(get.query, 'includeValue') ? { includeValue: true } : {}
    const wantedInput = { ...pathInput(get, item, ({ key = '' }) => key), ...include }
    const call = { version: item.catalogue.version, operation: get.operation }
    const wanted = this.#wanted.ask({ ...call, input: wantedInput })
    const foundInput = this.#filled(get.operation, item, { ...pathInput(get, item, keyValue), ...include })
    const found = this.#rehearsal.ask({ ...call, input: foundInput })
    if (!isSuccess(wanted) || !isSuccess(found)) return []
    const own = this.#here(item, ownMembers(item, wanted.body as Document))
    return differences(own, ownMembers(item, found.body as Document))
  }

  /** A document with the ids of the rehearsal in place of its own. */
  #here(item: Item, document: Document): Document {
    const bound = this.#mentions.bind(item, this.#withRoot(item, document), [], () => {})
    const here = replaced(bound, (value) => {
      if (!isBound(value)) return undefined
      // A missing resource keeps its own key, so the difference is listed.
      const id = this.#rehearsal.bindings.get(value.bound) ?? value.bound.slice(value.bound.lastIndexOf('/') + 1)
      return (value.within ?? '{}').replace('{}', () => id)
    })
    // Texts that only the service writes quote ids: that of the document, and of those that it names.
    const settable = settableMembers(item.catalogue, item.row)
    return Object.fromEntries(
      Object.entries(here as Document).map(([member, value]) => [
        member,
        typeof value === 'string' && !settable.has(member) ? this.#quotedHere(item, value) : value,
      ]),
    )
  }

  #quotedHere(item: Item, text: string): string {
    const quoted = [...keyed(item)]
    this.#mentions.bind(item, item.document, [], (target) => quoted.push(target))
    return quoted.reduce((left, { key = '', path, row }) => {
      const id = row.key?.kind === 'drawn' ? this.#rehearsal.bindings.get(path) : undefined
      return id === undefined ? left : left.replaceAll(key, id)
    }, text)
  }

  /** The root of an API whose document has no resources is there all the same, under another id. */
  #withRoot(item: Item, document: Document): Document {
    const root = this.#rehearsal.bindings.get(rootName(item))
    return root === undefined ? document : { ...document, rootResourceId: root }
  }

  /** Sends what changes the differences, together or else one by one; returns whether anything has changed. */
  #update(item: Item, left: readonly Difference[]): boolean {
    const { update } = operationsOf(item.catalogue, item.row)
    const whole = update && this.#updateInput(item, update.operation, left)
    if (!update || !whole) return false
    const place = pathInput(update, item, keyValue)
    const changes = (input: Document): boolean | string => this.#change(item, update.operation, { ...place, ...input })
    const together = changes(whole)
    if (typeof together === 'boolean') return together
    const tried = new Set<string>()
    let isChanged = false
    for (const difference of left) {
      const input = this.#updateInput(item, update.operation, [difference])
      const text = JSON.stringify(input)
      if (!input || tried.has(text)) continue
      tried.add(text)
      const outcome = changes(input)
      if (typeof outcome === 'string') this.#refusals.set(placeOf(item, difference.path), outcome)
      else isChanged ||= outcome
    }
    return isChanged
  }

  /** The members of the request that removes some differences; nothing where no operation can. */
  #updateInput(item: Item, operation: string, left: readonly Difference[]): Document | undefined {
    const { catalogue, document } = item
    const bind = (value: unknown, path: readonly string[]): unknown => this.#mentions.bind(item, value, path, () => {})
    if (catalogue.version === 'v2') {
      const input = bind(mergeInput(catalogue, operation, document, left), []) as Document
      return Object.keys(input).length === 0 ? undefined : input
    }
    const valueAt = (value: string, path: readonly string[]): string | BoundValue => {
      const given = path.reduce<unknown>((at, name) => (at as Document | undefined)?.[name], document)
      return given === undefined ? value : (bind(String(given), path) as string | BoundValue)
    }
    const patchOperations = patchSteps(catalogue, operation, left, valueAt)
    return patchOperations.length === 0 ? undefined : { patchOperations }
  }

  /** Sends a call and notes it if it changes something; returns whether it does, or the refusal. */
  #change(item: Item, operation: string, input: Document): boolean | string {
    const call: Call = { version: item.catalogue.version, operation, input }
    if (hasUnbound(input, this.#rehearsal.bindings)) return 'it names a resource that does not exist'
    const before = JSON.stringify(this.#differences(item))
    const reply = this.#rehearsal.send(call)
    if (!isSuccess(reply)) return refusalOf(reply)
    const isChanged = JSON.stringify(this.#differences(item)) !== before
    if (isChanged) this.#note(call)
    return isChanged
  }

  #filled(operation: string, item: Item, input: Document): Document {
    return filledIn({ version: item.catalogue.version, operation, input }, this.#rehearsal.bindings)
  }

  #reasonOf(item: Item, path: readonly string[], wanted: unknown, found: unknown): string {
    const { dates } = item.row
    const isDate = [...(dates?.created ?? []), ...(dates?.updated ?? [])].includes(path[0] ?? '')
    if (isDate || /Date$/.test(path.at(-1) ?? '')) return 'the service sets dates'
    const refusal = this.#refusals.get(placeOf(item, path))
    if (refusal !== undefined) return `it is refused: ${refusal}`
    return `no operation makes it ${JSON.stringify(wanted) ?? 'absent'}; it becomes ${JSON.stringify(found) ?? 'absent'}`
  }
}

/** The members of an answer that are about the document itself: neither its key, nor its children, nor links. */
function ownMembers({ catalogue, name, row }: Item, document: Document): Document {
  const children = childRows(catalogue, name).map(([, child]) => memberOf(child))
  const left = new Set([...children, '_links', ...(row.key?.kind === 'drawn' ? [row.key.member] : [])])
  return Object.fromEntries(Object.entries(document).filter(([member]) => !left.has(member)))
}

function placeOf({ path }: Item, member: readonly string[]): string {
  return `${path} ${member.join('.')}`
}

function hasUnbound(input: unknown, bindings: ReadonlyMap<string, string>): boolean {
  let found = false
  replaced(input, (value) => {
    if (isBound(value) && !bindings.has(value.bound)) found = true
    return undefined
  })
  return found
}
