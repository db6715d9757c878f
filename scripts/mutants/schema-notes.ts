import { schemas as v1 } from '../../src/generated/v1/schemas.ts'
import { schemas as v2 } from '../../src/generated/v2/schemas.ts'
import { noteName } from './notes.ts'

type Step = (value: unknown, pass: unknown) => void

/** The member with the provider's compiled check of a schema. */
const KEPT = 'this.#steps.set(schema, step);'

const NOTED = 'return globalThis.mutantsNoted(schema, step, this.#steps);'

/** A text that was put into another one. */
export interface Inserted {
  readonly at: number
  readonly length: number
}

/** The provider with a note of every schema that a value is checked with. */
export function withSchemaNotes(code: string): { readonly code: string; readonly inserted: Inserted } {
  const at = code.indexOf(KEPT)
  if (at < 0)
    throw new Error(`The provider no longer has "${KEPT}": tell scripts/mutants/schema-notes.ts how it keeps checks.`)
  const names = namesByText()
  const noted = (schema: object, step: Step, steps: Map<object, Step>): Step => {
    const own = names.get(JSON.stringify(schema)) ?? []
    const noting: Step = (value, pass) => {
      for (const name of own) noteName(name)
      step(value, pass)
    }
    const kept = own.length > 0 ? noting : step
    steps.set(schema, kept)
    return kept
  }
  Object.assign(globalThis, { mutantsNoted: noted })
  return { code: code.slice(0, at) + NOTED + code.slice(at), inserted: { at, length: NOTED.length } }
}

/** The names of schemas by their content: checks do not have the name of a schema. */
function namesByText(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const table of [v1, v2] as readonly Readonly<Record<string, object>>[]) {
    for (const name of Object.keys(table)) {
      const text = JSON.stringify(table[name])
      names.set(text, [...(names.get(text) ?? []), ...partsOf(table, name)])
    }
  }
  return names
}

/** A schema and those that it is put together of: their members are checked as its own. */
function partsOf(table: Readonly<Record<string, object>>, name: string): string[] {
  const { allOf = [], $ref } = (table[name] ?? {}) as { allOf?: readonly { $ref?: string }[]; $ref?: string }
  const others = [...allOf.map((one) => one.$ref), $ref].filter((one) => one !== undefined)
  return [name, ...others.flatMap((one) => partsOf(table, one))]
}
