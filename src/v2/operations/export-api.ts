import { RawAnswer } from '../../core/http/raw-answer.ts'
import { yamlLibrary } from '../../core/openapi/load-yaml.ts'
import { definitionOf, deployedTo } from '../deployed.ts'
import { exportDocument } from '../export/document.ts'
import type { Handler } from '../handler.ts'
import { apiOf } from '../look-up.ts'

export const exportApi: Handler<'ExportApi'> = (call) => {
  const { input, state, scope, now, refuse } = call
  const { stageName, outputType, includeExtensions = true } = input
  const unit = apiOf(call)
  if (unit.api.get().protocolType !== 'HTTP') throw refuse('ExportOfWebSocket')
  const stage = stageName === undefined ? undefined : unit.stages.get(stageName)
  if (stageName !== undefined && !stage) throw refuse('StageNotFound')
  const document = exportDocument({
    definition: stage ? deployedTo(state, unit, stage) : definitionOf(unit),
    stageName,
    region: scope.region,
    now,
    extensions: includeExtensions,
  })
  const text = outputType === 'YAML' ? yamlLibrary().stringify(document) : JSON.stringify(document, null, 2)
  return new RawAnswer(text, 'application/octet-stream')
}
