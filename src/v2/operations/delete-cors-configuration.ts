import { deployChange } from '../auto-deploy.ts'
import type { Handler } from '../handler.ts'
import { apiOf } from '../look-up.ts'

export const deleteCorsConfiguration: Handler<'DeleteCorsConfiguration'> = (call) => {
  const unit = apiOf(call)
  const { corsConfiguration, ...rest } = unit.api.get()
  if (!corsConfiguration) return
  unit.api.put(rest)
  deployChange(call, unit)
}
