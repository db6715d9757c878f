import { apiOf } from '../look-up.ts'
import { page } from '../paging.ts'
import type { Rule } from '../rule.ts'

export const getIntegrations: Rule<'GetIntegrations'> = (call) =>
  page(call, `${call.input.apiId}/integrations`, apiOf(call).integrations)
