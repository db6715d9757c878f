import { refuseForeignDomain, refuseMapping } from '../api-mapping.ts'
import type { AccountHooks } from './types.ts'

export const apiMapping: AccountHooks<'ApiMapping'> = {
  beforeCreate: (call) => refuseForeignDomain(call),
  complete: ({ apiMappingId = '', apiMappingKey = '' }, { input: { apiId, stage } }) => ({
    apiId,
    apiMappingId,
    apiMappingKey,
    stage,
  }),
  read: (_, call) => refuseForeignDomain(call),
  select: (mappings, call) => {
    refuseForeignDomain(call)
    return mappings
  },
  beforeUpdate: (call) => refuseForeignDomain(call),
  assertDocument: (document, call) => refuseMapping(document, call),
  beforeDelete: (call) => refuseForeignDomain(call),
}
