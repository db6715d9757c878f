import { orderedSource } from '../../core/resources/page-source.ts'
import { newestFirst } from '../api-key.ts'
import { pageOf } from '../dialect.ts'
import type { Handler } from '../handler.ts'
import type { Schemas } from '../schemas.ts'
import { shownPlanKey } from '../usage-plan-key.ts'

/** A usage plan that does not exist has no keys. */
export const getUsagePlanKeys: Handler<'GetUsagePlanKeys'> = ({ input, state }) => {
  const { usagePlanId, name } = input
  const stored = state.usagePlanKeys.get(usagePlanId)?.inOrderOfCreation() ?? []
  const dated = stored.map((key) => ({ key, createdDate: state.apiKeys.get(key.id)?.createdDate ?? 0 }))
  const keys = newestFirst(dated)
    .map(({ key }) => shownPlanKey(key, state))
    .filter((key) => name === undefined || key.name?.startsWith(name))
  return pageOf(
    orderedSource(keys, ({ id }) => String(id)),
    input,
  ) as Schemas['UsagePlanKeys']
}
