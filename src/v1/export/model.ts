import { isMembers, type Members } from '../../core/openapi/value.ts'
import type { Schemas } from '../handler.ts'
import type { ExportType } from './document.ts'

/** Where a document of a type has its schemas. */
const PLACES: Readonly<Record<ExportType, string>> = { swagger: '#/definitions/', oas30: '#/components/schemas/' }

/** A reference to a model within a document. */
export function referenceTo(name: string, type: ExportType): Members {
  return { $ref: `${PLACES[type]}${name}` }
}

/** The schema of a model, with references within the document. A text that is not a schema says nothing. */
export function schemaOf({ schema = '{}' }: Schemas['Model'], apiId: string, type: ExportType): unknown {
  try {
    return pointing(JSON.parse(schema), `https://apigateway.amazonaws.com/restapis/${apiId}/models/`, PLACES[type])
  } catch {
    return {}
  }
}

function pointing(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((item) => pointing(item, from, to))
  if (!isMembers(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) =>
      name === '$ref' && typeof member === 'string' && member.startsWith(from)
        ? [name, to + member.slice(from.length)]
        : [name, pointing(member, from, to)],
    ),
  )
}
