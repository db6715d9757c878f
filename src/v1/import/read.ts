import { type ApiDocument, readApiDocument } from '../../core/openapi/document.ts'
import type { Scope } from '../../core/operation.ts'
import type { RefuseV1 } from '../handler.ts'
import { type ImportedApi, Problems } from './imported.ts'
import { translated } from './translate.ts'

/** The parameters that both imports take. */
export interface ImportInput {
  readonly body: string
  readonly basepath?: string | undefined
  readonly ignore?: string | undefined
  readonly failonwarnings?: boolean | undefined
}

interface ImportCall {
  readonly input: ImportInput
  readonly scope: Scope
  readonly refuse: RefuseV1<'ImportUnreadable'>
}

/** The document of a call. Variables of the deployment tools are replaced wherever they stand. */
export function documentOf({ input, scope, refuse }: ImportCall): ApiDocument {
  const document = readApiDocument(withPlace(input.body, scope))
  if (!document) throw refuse('ImportUnreadable')
  return document
}

function withPlace(text: string, { accountId, region }: Scope): string {
  if (!text.includes('AWS::')) return text
  return text
    .replaceAll('${AWS::AccountId}', accountId)
    .replaceAll('${AWS::Region}', region)
    .replaceAll('${AWS::Partition}', 'aws')
}

/** The API that the document of a call describes. */
export function importedFor(
  document: ApiDocument,
  apiId: string,
  { input, scope }: ImportCall,
): { imported: ImportedApi; problems: Problems } {
  const problems = new Problems()
  const { accountId, region } = scope
  const withDocumentation = input.ignore !== 'documentation'
  const setting = { apiId, accountId, region, basePath: input.basepath, withDocumentation }
  return { imported: translated(document, setting, problems), problems }
}

/** Refuses a document with errors, or with warnings where these count as errors. */
export function assertImportable(
  { errors, warnings, isAssumed }: Problems,
  {
    input,
    refuse,
  }: {
    readonly input: ImportInput
    readonly refuse: RefuseV1<'ImportErrors' | 'ImportErrorsAssumed' | 'ImportWarnings'>
  },
): void {
  if (errors.length > 0) {
    const also = warnings.length > 0 ? `\nAdditionally, these warnings were found:${listed(warnings)}` : ''
    throw refuse(isAssumed ? 'ImportErrorsAssumed' : 'ImportErrors', { errors: listed(errors) + also })
  }
  if (input.failonwarnings && warnings.length > 0) throw refuse('ImportWarnings', { warnings: listed(warnings) })
}

/** Each sentence after a line feed and a tab. */
function listed(sentences: readonly string[]): string {
  return sentences.map((one) => `\n\t${one}`).join('')
}

/** The warnings of an answer: a member only where there are any. */
export function warningsOf({ warnings }: Problems): { warnings?: string[] } {
  return warnings.length > 0 ? { warnings: [...warnings] } : {}
}
