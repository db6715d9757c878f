import { RawAnswer } from '../../core/http/raw-answer.ts'
import { yamlLibrary } from '../../core/openapi/load-yaml.ts'
import { deployedContent } from '../deployed-api.ts'
import { exportDocument, versionOf } from '../export/document.ts'
import type { ExportType, Extensions } from '../export/exported.ts'
import type { Handler } from '../handler.ts'
import { findRestApi } from '../rest-api.ts'
import { findStage } from '../stage.ts'

export const getExport: Handler<'GetExport'> = (call) => {
  const { input, refuse, scope } = call
  const unit = findRestApi(call)
  const { deploymentId } = findStage(unit, input.stageName, refuse)
  const type = input.exportType
  if (!isExportType(type)) throw refuse('ExportTypeInvalid', { exportType: type })
  const extensions = extensionsOf(input.extensions ?? '')
  const content = deployedContent(unit, deploymentId)
  const document = exportDocument({ content, stageName: input.stageName, region: scope.region, type, extensions })
  const name = `${type}_${versionOf(content.api)}`
  return new RawAnswer(JSON.stringify(document, null, 2), 'application/octet-stream', named(`${name}.json`), {
    'application/yaml': () =>
      new RawAnswer(yamlLibrary().stringify(document), 'application/octet-stream', named(`${name}.yaml`)),
  })
}

function isExportType(type: string): type is ExportType {
  return type === 'swagger' || type === 'oas30'
}

function extensionsOf(text: string): Extensions {
  const names = text.split(',').map((name) => name.trim())
  const all = names.includes('apigateway')
  return { all, integrations: all || names.includes('integrations'), authorizers: all || names.includes('authorizers') }
}

/** A version is text of the user; a header is one line. */
function named(file: string): Readonly<Record<string, string>> {
  return { 'content-disposition': `attachment; filename="${file.replace(/[^\x20-\x7e]|["\\]/g, '_')}"` }
}
