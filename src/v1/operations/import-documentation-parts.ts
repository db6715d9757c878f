import { readApiDocument } from '../../core/openapi/document.ts'
import { membersAt } from '../../core/openapi/value.ts'
import type { Handler } from '../handler.ts'
import { KINDS, putAll } from '../import/stored.ts'
import { partsOf } from '../import/translate.ts'
import { findRestApi } from '../rest-api.ts'

export const importDocumentationParts: Handler<'ImportDocumentationParts'> = (call) => {
  const { input, refuse, ids } = call
  const document = readApiDocument(input.body)
  if (!document) throw refuse('DocumentationUnreadable')
  const unit = findRestApi(call)
  const parts = partsOf(membersAt(document.root, 'x-amazon-apigateway-documentation'))
  const idOf = putAll(unit, KINDS.documentationParts, parts, input.mode === 'overwrite', ids)
  return { ids: [...idOf.values()] }
}
