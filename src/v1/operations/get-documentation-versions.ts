import { page } from '../paging.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getDocumentationVersions: Rule<'GetDocumentationVersions'> = (call) =>
  page(findRestApi(call).documentationVersions, call.input)
