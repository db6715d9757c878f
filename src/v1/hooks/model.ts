import { isModelSchema } from '../../core/model-schema.ts'
import { lastUse } from '../method-use.ts'
import { modelNamed, modelsOf, putModel, removeModel } from '../models.ts'
import type { Schemas } from '../schemas.ts'
import type { ApiHooks } from './types.ts'

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+(\s*;.*)?$/s

export const model: ApiHooks<'Model'> = {
  beforeCreate: ({ input: { name, schema, contentType }, refuse }) => {
    if (name === '') throw refuse('ModelNameEmpty')
    if (!/^[A-Za-z0-9]+$/.test(name)) throw refuse('ModelNameInvalid', { name })
    if (!schema) throw refuse('ModelSchemaEmpty')
    if (!MEDIA_TYPE.test(contentType)) throw refuse('ModelContentTypeInvalid', { contentType })
    if (isJson(contentType) && !isModelSchema(schema)) throw refuse('ModelSchemaInvalid')
  },
  complete: ({ name, description, schema, contentType }, { ids }) => ({
    id: ids.short(6),
    name,
    ...(description !== undefined && { description }),
    ...(schema !== undefined && { schema }),
    contentType,
  }),
  patching: ({ refuse }) => ({
    assertValue: ([member], value, { contentType }) => {
      if (member === 'schema' && isJson(contentType) && !isModelSchema(String(value)))
        throw refuse('ModelSchemaInvalid')
    },
  }),
  all: (unit) => modelsOf(unit),
  place: (unit, name) => ({
    get: () => modelNamed(unit, name),
    put: (document) => putModel(unit, document),
    remove: () => removeModel(unit, name),
  }),
  deleting: ({ name }, { refuse }, unit) => {
    const inRequest = lastUse(unit, ({ requestModels = {} }) => Object.values(requestModels).includes(name))
    if (inRequest) throw refuse('ModelInUse', { modelName: name, method: `${inRequest.path}/${inRequest.verb}` })
    const inResponse = lastUse(unit, ({ methodResponses = {} }) =>
      Object.values(methodResponses).some((response) => namesModel(response, name)),
    )
    if (inResponse)
      throw refuse('ModelInUseByResponse', { modelName: name, method: `${inResponse.path}/${inResponse.verb}` })
  },
}

function namesModel({ responseModels = {} }: Schemas['MethodResponse'], name: string): boolean {
  return Object.values(responseModels).includes(name)
}

function isJson(contentType: string): boolean {
  return /[/+]json\b/i.test(contentType)
}
