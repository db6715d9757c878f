import type { RefuseV1 } from '../handler.ts'
import { lastUse } from '../method-use.ts'
import type { Schemas } from '../schemas.ts'
import type { RestApiUnit } from '../state.ts'
import type { ApiHooks } from './types.ts'

export const requestValidator: ApiHooks<'RequestValidator'> = {
  complete: ({ id, name, validateRequestBody, validateRequestParameters }) => ({
    id,
    ...(name && { name }),
    validateRequestBody,
    validateRequestParameters,
  }),
  assertDocument: (document, { refuse }, unit, before) => {
    if (!before) assertNameFree(document, unit, refuse)
  },
  patching: ({ refuse }, unit) => ({ check: (document) => assertNameFree(document, unit, refuse) }),
  deleting: ({ id, name = '' }, { refuse }, unit) => {
    const use = lastUse(unit, ({ requestValidatorId }) => requestValidatorId === id)
    if (use) throw refuse('RequestValidatorInUse', { name, method: `${use.verb}/${use.path}` })
  },
}

function assertNameFree(
  { id, name }: Schemas['RequestValidator'],
  { requestValidators }: RestApiUnit,
  refuse: RefuseV1<'RequestValidatorNameTaken'>,
): void {
  if (name === undefined) return
  const isTaken = requestValidators.some((other) => other.id !== id && other.name === name)
  if (isTaken) throw refuse('RequestValidatorNameTaken', { name })
}
