import { findStage, withoutEmpty } from '../stage.ts'
import type { ApiHooks } from './types.ts'

export const documentationVersion: ApiHooks<'DocumentationVersion'> = {
  complete: ({ version, createdDate, description }) => ({
    version,
    createdDate,
    ...(description && { description }),
  }),
  assertDocument: (_, call, unit) => {
    if ('stageName' in call.input && call.input.stageName) findStage(unit, call.input.stageName, call.refuse)
  },
  created: ({ version, createdDate }, { input: { stageName } }, unit) => {
    const stage = unit.stages.get(stageName ?? '')
    if (stage) {
      const named = { ...stage, documentationVersion: version, lastUpdatedDate: createdDate }
      unit.stages.put(stage.stageName, withoutEmpty(named))
    }
  },
}
