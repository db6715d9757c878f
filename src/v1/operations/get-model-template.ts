import { templateOf } from '../../core/model-template.ts'
import { modelNamed } from '../models.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getModelTemplate: Rule<'GetModelTemplate'> = (call) => {
  const { modelName } = call.input
  const model = modelNamed(findRestApi(call), modelName)
  if (!model) throw call.refuse('ModelNotFound', { modelName })
  return { value: templateOf(model.schema) }
}
