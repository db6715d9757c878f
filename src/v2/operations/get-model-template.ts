import { templateOf } from '../../core/model-template.ts'
import type { Handler } from '../handler.ts'
import { apiOf } from '../look-up.ts'

export const getModelTemplate: Handler<'GetModelTemplate'> = (call) => {
  const model = apiOf(call).models.get(call.input.modelId)
  if (!model) throw call.refuse('ModelNotFound')
  return { value: templateOf(model.schema) }
}
