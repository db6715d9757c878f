import type * as v1 from '../../generated/v1/models.ts'
import { derived, type GivenDocument } from './derived.ts'
import { needed, nothing, row } from './row.ts'

/** States of API keys and the usage plans that they belong to. */
export const accessStates = {
  'an API key exists': derived<GivenDocument<v1.ApiKey, 'id', 'apiKey'>>({
    version: 'v1',
    resource: 'ApiKey',
    home: 'account',
    text: 'The account has an API key.',
  }),

  'a usage plan exists': derived<GivenDocument<v1.UsagePlan, 'id', 'usagePlanId', 'name'>>({
    version: 'v1',
    resource: 'UsagePlan',
    home: 'account',
    text: 'The account has a usage plan. The stages of its `apiStages` are created if they do not exist.',
  }),

  'a usage plan has a key': row<{ usagePlanId: string; keyId: string }>({
    text: 'An API key belongs to a usage plan.',
    takes: {
      usagePlanId: needed('id of the usage plan; created if it does not exist'),
      keyId: needed('id of the API key; created if it does not exist'),
    },
    api: 'v1',
    seed: (builder, { usagePlanId, keyId }) => {
      const plan = builder.implied('usagePlans', 'id', usagePlanId, { name: usagePlanId })
      plan.keys = [...((plan.keys ?? []) as object[]), { id: keyId }]
      return nothing
    },
  }),
}
