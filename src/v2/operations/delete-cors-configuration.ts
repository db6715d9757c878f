import { deployChange } from '../auto-deploy.ts'
import { apiOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const deleteCorsConfiguration: Rule<'DeleteCorsConfiguration'> = (call) => {
  const unit = apiOf(call)
  const { corsConfiguration, ...rest } = unit.api.get()
  if (!corsConfiguration) return
  unit.api.put(rest)
  deployChange(call, unit)
}
