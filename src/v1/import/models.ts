import { type ApiDocument, schemaNameIn, schemaNameOf, schemasOf } from '../../core/openapi/document.ts'
import { withReferences } from '../../core/openapi/references.ts'
import { given, isMembers, textOf } from '../../core/openapi/value.ts'
import type { Problems, WireDocument } from './imported.ts'

/** The models of a document: those it names, and those that stand where they are used. */
export class Models {
  readonly made: WireDocument[] = []
  readonly #names = new Set<string>()
  readonly #apiId: string
  readonly #problems: Problems

  constructor(document: ApiDocument, apiId: string, problems: Problems) {
    this.#apiId = apiId
    this.#problems = problems
    for (const [name, schema] of Object.entries(schemasOf(document))) {
      if (/^[a-zA-Z0-9]+$/.test(name)) this.#add(name, schema)
      else this.#refuse(name, `Model name must be alphanumeric: ${name}`)
    }
  }

  /** The name of the model for a schema. `place` distinguishes schemas without a name. */
  nameOf(schema: unknown, place: string): string | undefined {
    if (!isMembers(schema)) return undefined
    if (schema.$ref !== undefined) {
      const name = schemaNameOf(schema)
      if (name !== undefined && this.#names.has(name)) return name
      // A model that cannot be created is an error already; AWS says this of it as well.
      this.#problems.warn(`Reference to model '${name ?? String(schema.$ref)}' not found. Ignoring.`)
      return undefined
    }
    if (Object.keys(schema).length === 0) return undefined
    const name = this.#nameFor(place)
    return this.#add(name, schema) ? name : undefined
  }

  /** A name that no other schema has, and that is the same whenever a document is imported. */
  #nameFor(place: string): string {
    let name = `MODEL${digest(place)}`
    for (let n = 2; this.#names.has(name); n++) name = `MODEL${digest(`${place} ${n}`)}`
    return name
  }

  /** Adds a model, and says whether AWS makes it. */
  #add(name: string, schema: unknown): boolean {
    let isCanonical = true
    const text = JSON.stringify(
      withReferences(schema, (reference) => {
        const model = schemaNameIn(reference)
        if (model !== undefined) return modelAddress(this.#apiId, model)
        isCanonical &&= isCanonicalReference(reference)
        return undefined
      }),
    )
    if (!isCanonical) {
      this.#refuse(name, NOT_CANONICAL)
      return false
    }
    this.#names.add(name)
    const description = isMembers(schema) ? textOf(schema.description) : undefined
    this.made.push(given({ name, contentType: 'application/json', description, schema: text }))
    return true
  }

  #refuse(name: string, problem: string): void {
    this.#problems.error(`Unable to create model for '${name}': ${problem}`)
  }
}

const NOT_CANONICAL =
  'Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]'

/** Whether a reference leads into its own document or to a model of an API. */
function isCanonicalReference(reference: string): boolean {
  return reference.startsWith('#') || /^https:\/\/apigateway\.[^/]+\/restapis\/[^/]+\/models\/[^/]+$/.test(reference)
}

/** Where a model of an API is, for references. AWS names no region. */
export function modelAddress(apiId: string, name: string): string {
  return `https://apigateway.amazonaws.com/restapis/${apiId}/models/${name}`
}

/** Six digits for a text, the same for the same text (FNV-1a). */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return ((hash >>> 0) & 0xffffff).toString(16).padStart(6, '0')
}
