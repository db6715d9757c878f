import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { readSpec } from '../../scripts/generate/spec.ts'

/** Validators of the documents of a version, made by Ajv from the spec itself; a member that the spec lacks is an error. */
export function schemasOf(version: 'v1' | 'v2'): (name: string) => ValidateFunction {
  const { components } = readSpec(`spec/${version}`).document as { components: { schemas: Record<string, object> } }
  const ajv = new Ajv2020({
    strict: false,
    formats: {
      'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
      'epoch-seconds': { type: 'number', validate: (seconds) => seconds > 0 && seconds < 4e9 },
      uri: (text) => URL.canParse(text),
      int32: { type: 'number', validate: (value) => (value | 0) === value },
      double: true,
    },
  })
  ajv.addSchema({ $id: version, components: { schemas: closed(components.schemas) } })
  const compiled = new Map<string, ValidateFunction>()
  return (name) => {
    const known = compiled.get(name) ?? ajv.compile({ $ref: `${version}#/components/schemas/${name}` })
    compiled.set(name, known)
    return known
  }
}

interface Operation {
  readonly operationId?: string
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json': { schema: { $ref: string } } } }>
  >
}

/** The name of the schema of an answer, by operation and status; undefined without a body. Throws for an unknown status. */
export function answersOf(version: 'v1' | 'v2'): (operation: string, status: number) => string | undefined {
  const paths = readSpec(`spec/${version}`).document.paths as unknown as Record<string, Record<string, Operation>>
  const operations = Object.values(paths).flatMap((item) => Object.values(item))
  return (name, status) => {
    const found = operations.find(({ operationId }) => operationId === name)?.responses[String(status)]
    if (!found) throw new Error(`The spec has no ${status} of ${name}.`)
    return found.content?.['application/json']?.schema.$ref.split('/').at(-1)
  }
}

/** Throws with what is wrong and the whole value. */
export function expectValid(validate: ValidateFunction, value: unknown): void {
  if (validate(value)) return
  throw new Error(`${JSON.stringify(validate.errors?.[0])}\n${JSON.stringify(value)}`)
}

function closed(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  if (Array.isArray(schema)) return schema.map(closed)
  const members = Object.fromEntries(Object.entries(schema).map(([name, inner]) => [name, closed(inner)]))
  const isObject = 'properties' in members && !('allOf' in members) && !('additionalProperties' in members)
  return isObject && typeof members.properties === 'object' ? { ...members, additionalProperties: false } : members
}
