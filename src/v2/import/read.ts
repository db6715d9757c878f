import { readApiDocument } from '../../core/openapi/document.ts'
import type { RefuseV2 } from '../handler.ts'
import type { Schemas } from '../schemas.ts'
import { type ImportedApi, translated } from './translate.ts'

interface ImportCall {
  readonly input: { readonly body: string; readonly basepath?: string; readonly failOnWarnings?: boolean }
  readonly refuse: RefuseV2<'ImportUnreadable' | 'ImportErrors' | 'ImportWarnings'>
}

/** The API that the document of a call describes. Refuses a document that cannot describe an HTTP API. */
export function importedFrom(call: ImportCall): ImportedApi {
  const { input, refuse } = call
  const document = readApiDocument(input.body)
  // HTTP APIs take OpenAPI 3 alone.
  if (document?.format !== 'openapi') throw refuse('ImportUnreadable')
  const imported = translated(document, input.basepath, call)
  if (imported.errors.length > 0) throw refuse('ImportErrors', { errors: listed(imported.errors) })
  if (input.failOnWarnings && imported.warnings.length > 0) {
    throw refuse('ImportWarnings', { warnings: listed(imported.warnings) })
  }
  return imported
}

/** Each sentence after a line feed and a tab. */
function listed(sentences: readonly string[]): string {
  return sentences.map((one) => `\n\t${one}`).join('')
}

/** The messages of an answer about the document. */
export function remarksOf({ importInfo, warnings }: ImportedApi): Pick<Schemas['Api'], 'importInfo' | 'warnings'> {
  return {
    ...(importInfo.length > 0 && { importInfo: [...importInfo] }),
    ...(warnings.length > 0 && { warnings: [...warnings] }),
  }
}
