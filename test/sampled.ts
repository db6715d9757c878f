import type { ResourceRow, ResourceTable } from '../src/core/resources/table.ts'
import { resources } from '../src/generated/v1/resources.ts'
import { routes } from '../src/generated/v1/routes.ts'

type Document = Record<string, unknown>

const rows: ResourceTable = resources

/** Where the sample of the resource is that an operation of REST APIs is about: its path, and a state document that has it. */
export function sampled(operation: string): { path: string; state: (given: object) => object } {
  const route = routes.find((one) => one.operation === operation)
  const [name, row] = Object.entries(rows).find(([, { path }]) => path === route?.path) ?? []
  if (!name || !row) throw new Error(`${operation} is about no resource`)
  const chain = ancestors(name)
  const keys = Object.fromEntries(chain.map((one) => [one.parameters.at(-1) ?? '', keyOf(one)]))
  return {
    path: row.path.replace(/\{(\w+)\}/g, (_, parameter: string) => keys[parameter] ?? ''),
    state: (given) => nested(chain, given),
  }
}

/** A resource and what holds it, the outermost first. */
function ancestors(name: string): ResourceRow[] {
  const row = rows[name] as ResourceRow
  return [...(row.parent ? ancestors(row.parent) : []), row]
}

function keyOf({ key, sample }: ResourceRow): string {
  const own = key && sample?.[key.member]
  if (typeof own === 'string') return own
  return key?.kind === 'fixed' ? (key.values[0] ?? '') : 'a1b2c3d4e5'.slice(0, key?.kind === 'drawn' ? key.length : 10)
}

function nested([row, ...inner]: readonly ResourceRow[], given: object): Document {
  if (!row) return { ...given }
  const { storage, key } = row
  if (storage.kind === 'cell') return { [storage.member]: inner.length > 0 ? nested(inner, given) : given }
  const own = { ...row.sample, ...(key && { [key.member]: keyOf(row) }) }
  const [next] = inner
  // Children of a unit stand inside its entry, those of other resources beside it, with a member that names the parent.
  const beside = next?.storage.kind === 'groups' ? next.storage.by : undefined
  if (beside === undefined) return { [storage.member]: [{ ...own, ...nested(inner, given) }] }
  return { [storage.member]: [own], ...nested(inner, { [beside]: keyOf(row), ...given }) }
}
