import { freshKey } from '../../core/resources/key.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const createDocumentationPart: Rule<'CreateDocumentationPart'> = (call) => {
  const unit = findRestApi(call)
  const { type, path, method, statusCode, name } = call.input.location
  const location = {
    type,
    ...(path !== undefined && { path }),
    ...(method !== undefined && { method }),
    ...(statusCode !== undefined && { statusCode }),
    ...(name !== undefined && { name }),
  }
  const part = { id: freshKey(call.ids, 6, unit.documentationParts), location, properties: call.input.properties }
  unit.documentationParts.put(part.id, part)
  return part
}
