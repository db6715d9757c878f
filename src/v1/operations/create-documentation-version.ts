import { findRestApi } from '../rest-api.ts'
import { type Rule, seconds } from '../rule.ts'
import { findStage, withoutEmpty } from '../stage.ts'

export const createDocumentationVersion: Rule<'CreateDocumentationVersion'> = (call) => {
  const { input, refuse, now } = call
  const unit = findRestApi(call)
  const { documentationVersion, stageName, description } = input
  if (unit.documentationVersions.has(documentationVersion)) throw refuse('DocumentationVersionExists')
  const stage = stageName ? findStage(unit, stageName, refuse) : undefined

  const version = { version: documentationVersion, createdDate: seconds(now), ...(description && { description }) }
  unit.documentationVersions.put(documentationVersion, version)
  if (stage) {
    const named = { ...stage, documentationVersion, lastUpdatedDate: version.createdDate }
    unit.stages.put(stage.stageName, withoutEmpty(named))
  }
  return version
}
