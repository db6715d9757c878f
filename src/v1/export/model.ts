import { withReferences } from '../../core/openapi/references.ts'
import type { Members } from '../../core/openapi/value.ts'
import type { Schemas } from '../schemas.ts'
import type { ExportType } from './exported.ts'

/** Where a document of a type has its schemas. */
const PLACES: Readonly<Record<ExportType, string>> = { swagger: '#/definitions/', oas30: '#/components/schemas/' }

/** A reference to a model within a document. */
export function referenceTo(name: string, type: ExportType): Members {
  return { $ref: `${PLACES[type]}${name}` }
}

/** The schema of a model, with references within the document. A text that is not a schema is ignored. */
export function schemaOf({ schema = '{}' }: Schemas['Model'], apiId: string, type: ExportType): unknown {
  const from = `https://apigateway.amazonaws.com/restapis/${apiId}/models/`
  try {
    return withReferences(JSON.parse(schema), (address) =>
      address.startsWith(from) ? PLACES[type] + address.slice(from.length) : undefined,
    )
  } catch {
    return {}
  }
}
