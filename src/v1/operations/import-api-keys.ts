import { freshKey } from '../../core/resources/key.ts'
import { Collection } from '../../core/state/store.ts'
import { objectQuotas } from '../../generated/v1/quotas.ts'
import { type ApiKey, newValue } from '../api-key.ts'
import { readKeyFile } from '../api-key-file.ts'
import { type Handler, type HandlerCall, seconds } from '../handler.ts'

export const importApiKeys: Handler<'ImportApiKeys'> = (call) => {
  const { input, refuse } = call
  const { problem, lines, warnings } = readKeyFile(input.body)
  if (problem !== undefined) throw refuse('ApiKeyFileWrong', { problem })
  const byValue = new Map(call.state.apiKeys.inOrderOfCreation().map((key) => [key.value, key]))
  const ids: string[] = []
  for (const { at, planIds, ...line } of lines) {
    const unknown = planIds.find((id) => !call.state.usagePlans.has(id))
    if (unknown === undefined) {
      const key = stored(line, byValue.get(line.value), planIds, call)
      byValue.set(key.value, key)
      ids.push(key.id)
    } else warnings.push(`Line ${at} names the usage plan ${unknown}, which does not exist.`)
  }
  if (warnings.length > 0 && input.failonwarnings) {
    throw refuse('ApiKeyFileWarnings', { warnings: warnings.map((one) => `\n\t${one}`).join('') })
  }
  return { ids, ...(warnings.length > 0 && { warnings }) }
}

/** Makes the key of a line, or changes the `known` one with its value. */
function stored(
  { name, value, description, enabled }: Pick<ApiKey, 'name' | 'value' | 'description' | 'enabled'>,
  known: ApiKey | undefined,
  planIds: readonly string[],
  { state, ids, now, refuse }: HandlerCall<'ImportApiKeys'>,
): ApiKey {
  const { apiKeys, usagePlanKeys, transactions } = state
  if (!known && apiKeys.size >= objectQuotas.apiKeys.limit) throw refuse('ApiKeyQuotaReached')
  const date = seconds(now)
  const key: ApiKey = {
    id: known?.id ?? freshKey(ids, 10, apiKeys),
    value: value ?? newValue(ids),
    ...(name && { name }),
    ...(known?.customerId !== undefined && { customerId: known.customerId }),
    ...(description && { description }),
    enabled,
    createdDate: known?.createdDate ?? date,
    lastUpdatedDate: date,
    stageKeys: known?.stageKeys ?? [],
    ...(known?.tags && { tags: known.tags }),
  }
  apiKeys.put(key.id, key)
  for (const planId of planIds) {
    const keys = usagePlanKeys.get(planId) ?? new Collection<{ id: string; type: string }>(transactions)
    keys.put(key.id, { id: key.id, type: 'API_KEY' })
    if (!usagePlanKeys.has(planId)) usagePlanKeys.put(planId, keys)
  }
  return key
}
