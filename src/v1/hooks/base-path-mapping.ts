import {
  assertBasePath,
  assertTarget,
  mappingsOf,
  namedBasePath,
  putMapping,
  removeMapping,
} from '../base-path-mapping.ts'
import type { AccountHooks } from './types.ts'

export const basePathMapping: AccountHooks<'BasePathMapping'> = {
  beforeCreate: ({ input, state, refuse }) => {
    const { basePath, restApiId, stage } = input
    assertBasePath(namedBasePath(basePath), refuse)
    assertTarget({ basePath: '', restApiId, ...(stage && { stage }) }, state, refuse)
  },
  complete: (_, { input: { basePath, restApiId, stage } }) => ({
    basePath: namedBasePath(basePath),
    restApiId,
    ...(stage && { stage }),
  }),
  patching: ({ input, state, refuse }) => ({
    assertValue: ([member], value) => {
      if (member === 'basePath') assertBasePath(namedBasePath(String(value)), refuse)
    },
    check: (mapping) => {
      assertTarget(mapping, state, refuse)
      const basePath = namedBasePath(mapping.basePath)
      const isMoved = basePath !== namedBasePath(input.basePath)
      if (isMoved && mappingsOf(state, input.domainName).has(basePath)) throw refuse('BasePathMappingExists')
    },
  }),
  change: (after) => ({ ...after, basePath: namedBasePath(after.basePath) }),
  put: (mapping, { input, state }, _, before) => {
    if (before) removeMapping(state, input.domainName, before.basePath)
    putMapping(state, input.domainName, mapping)
  },
  place: (state, given, { input }) => {
    const basePath = namedBasePath(given)
    return {
      get: () => mappingsOf(state, input.domainName).get(basePath),
      put: (mapping) => putMapping(state, input.domainName, mapping),
      remove: () => removeMapping(state, input.domainName, basePath),
    }
  },
}
