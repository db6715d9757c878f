import { selected } from '../../core/resources/select.ts'
import { resources } from '../../generated/v2/resources.ts'
import { deployChange } from '../auto-deploy.ts'
import { mergedModel, refuseModel } from '../model.ts'
import type { ApiHooks } from './types.ts'

const { members } = resources.Model.verbs.update

export const model: ApiHooks<'Model'> = {
  beforeCreate: ({ refuse }, unit) => {
    if (unit.api.get().protocolType === 'HTTP') throw refuse('ModelsOfHttp')
  },
  complete: (given) => mergedModel(given, {}),
  merged: (before, { input }) => mergedModel(before, selected(input, members)),
  assertDocument: (document, call, unit) => refuseModel(document, unit, call),
  created: (_, call, unit) => deployChange(call, unit),
  updated: (_, call, unit) => deployChange(call, unit),
  deleted: (_, call, unit) => deployChange(call, unit),
}
