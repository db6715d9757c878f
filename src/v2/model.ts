import { isModelSchema } from '../core/model-schema.ts'
import type { Part } from './handler.ts'
import { mergedBy } from './merge.ts'
import type { Schemas } from './schemas.ts'
import type { ApiUnit } from './state.ts'

type Model = Schemas['Model']

const LAW = { kept: ['contentType', 'name', 'schema'], maps: [] }

/** A model after a change: the empty text clears the description and is ignored elsewhere. */
export function mergedModel(before: Model, given: Partial<Model>): Model {
  return mergedBy(LAW, before, given)
}

/** Refuses a model whose name is malformed or taken, or whose schema is not one. */
export function refuseModel(
  { modelId, name, schema }: Model,
  { models }: ApiUnit,
  { refuse }: Part<unknown, 'ModelNameInvalid' | 'ModelExists' | 'ModelSchemaInvalid'>,
): void {
  if (!/^[A-Za-z0-9]+$/.test(name)) throw refuse('ModelNameInvalid', { name })
  if (models.some((other) => other.name === name && other.modelId !== modelId)) throw refuse('ModelExists')
  if (!isModelSchema(schema)) throw refuse('ModelSchemaInvalid')
}
