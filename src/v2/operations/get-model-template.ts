import { templateOf } from '../../core/model-template.ts'
import { apiOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const getModelTemplate: Rule<'GetModelTemplate'> = (call) => {
  const model = apiOf(call).models.get(call.input.modelId)
  if (!model) throw call.refuse('ModelNotFound')
  return { value: templateOf(model.schema) }
}
