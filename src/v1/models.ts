import type { Schemas } from './schemas.ts'
import type { RestApiUnit } from './state.ts'

type Model = Schemas['Model']

/** The models of an API that is created, as AWS makes them. */
const DEFAULTS: readonly Model[] = [
  {
    id: 'empty0',
    name: 'Empty',
    description: 'This is a default empty schema model',
    schema:
      '{\n  "$schema": "http://json-schema.org/draft-04/schema#",\n  "title" : "Empty Schema",\n  "type" : "object"\n}',
    contentType: 'application/json',
  },
  {
    id: 'error0',
    name: 'Error',
    description: 'This is a default error schema model',
    schema:
      '{\n  "$schema" : "http://json-schema.org/draft-04/schema#",\n  "title" : "Error Schema",\n  "type" : "object",\n  "properties" : {\n    "message" : { "type" : "string" }\n  }\n}',
    contentType: 'application/json',
  },
]

/** Stored under the empty name in an API that has no models at all: an empty collection means those of every new API. */
const NONE: Model = { id: '', name: '', contentType: '' }

type Holder = Pick<RestApiUnit, 'models'>

/** The models of an API, in the order of their names. */
export function modelsOf(unit: Holder): readonly Model[] {
  return isAsMade(unit) ? DEFAULTS : shownModels(unit.models.values())
}

export function modelNamed(unit: Holder, name: string): Model | undefined {
  if (name === NONE.name) return undefined
  return isAsMade(unit) ? DEFAULTS.find((one) => one.name === name) : unit.models.get(name)
}

export function putModel(unit: Holder, model: Model): void {
  storeDefaults(unit)
  unit.models.delete(NONE.name)
  unit.models.put(model.name, model)
}

export function removeModel(unit: Holder, name: string): void {
  storeDefaults(unit)
  unit.models.delete(name)
  if (unit.models.size === 0) unit.models.put(NONE.name, NONE)
}

/** Gives an API these models and no others. */
export function setModels({ models }: Holder, all: readonly Model[]): void {
  for (const name of models.keys().slice()) models.delete(name)
  for (const model of all) models.put(model.name, model)
  if (all.length === 0) models.put(NONE.name, NONE)
}

/** Whether a model is an unchanged default model. */
export function isDefaultModel({ id, schema }: Model): boolean {
  return DEFAULTS.some((one) => one.id === id && one.schema === schema)
}

/** The models among what is stored. */
export function shownModels(stored: readonly Model[]): readonly Model[] {
  return stored[0] === NONE || stored[0]?.name === NONE.name ? [] : stored
}

function isAsMade({ models }: Holder): boolean {
  return models.size === 0
}

function storeDefaults(unit: Holder): void {
  if (isAsMade(unit)) for (const model of DEFAULTS) unit.models.put(model.name, model)
}
