import { withoutEmptied } from '../emptied.ts'
import type { ApiHooks } from './types.ts'

/** The valid target of a response parameter: a header of the method response. */
const HEADER = /^method\.response\.header\.\S+$/

export const methodResponse: ApiHooks<'MethodResponse'> = {
  patching: ({ refuse }) => ({
    assertValue: ([member, name = '']) => {
      if (member === 'responseParameters' && !HEADER.test(name)) throw refuse('ResponseParameterUnknown')
    },
  }),
  change: (after, before) => withoutEmptied(before, after, ['responseParameters', 'responseModels']),
}
