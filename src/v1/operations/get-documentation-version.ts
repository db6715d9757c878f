import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getDocumentationVersion: Rule<'GetDocumentationVersion'> = (call) => {
  const version = findRestApi(call).documentationVersions.get(call.input.documentationVersion)
  if (!version) throw call.refuse('DocumentationVersionNotFound')
  return version
}
