import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getDocumentationPart: Rule<'GetDocumentationPart'> = (call) => {
  const part = findRestApi(call).documentationParts.get(call.input.documentationPartId)
  if (!part) throw call.refuse('DocumentationPartNotFound')
  return part
}
