import { templateOf } from '../../core/model-template.ts'
import type { Handler } from '../handler.ts'
import { modelNamed } from '../models.ts'
import { findRestApi } from '../rest-api.ts'

export const getModelTemplate: Handler<'GetModelTemplate'> = (call) => {
  const { modelName } = call.input
  const model = modelNamed(findRestApi(call), modelName)
  if (!model) throw call.refuse('ModelNotFound', { modelName })
  return { value: templateOf(model.schema) }
}
