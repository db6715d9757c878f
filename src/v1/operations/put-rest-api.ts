import type { Handler } from '../handler.ts'
import { applied, plannedPaths } from '../import/apply.ts'
import { assertImportable, documentOf, importedFor, warningsOf } from '../import/read.ts'
import { findRestApi, shownApi } from '../rest-api.ts'

export const putRestApi: Handler<'PutRestApi'> = (call) => {
  const { input } = call
  // A document that cannot be read is refused before the API is looked up.
  const document = documentOf(call)
  const unit = findRestApi(call)
  const mode = input.mode ?? 'merge'
  const { imported, problems } = importedFor(document, input.restApiId, call)
  const planned = plannedPaths(unit, mode, imported, problems)
  assertImportable(problems, call)
  applied(unit, mode, imported, planned, call)
  return { ...shownApi(unit.api.get()), ...warningsOf(problems) }
}
