import { NotInBundleError } from '../core/errors/not-in-bundle.ts'

// Stands in for the operations that read or write OpenAPI documents, in a bundle for browsers that does not import them: they weigh as
// much as a tenth of the rest.

export const importRestApi = (): never => absent('ImportRestApi')
export const putRestApi = (): never => absent('PutRestApi')
export const importDocumentationParts = (): never => absent('ImportDocumentationParts')
export const getExport = (): never => absent('GetExport')
export const importApi = (): never => absent('ImportApi')
export const reimportApi = (): never => absent('ReimportApi')
export const exportApi = (): never => absent('ExportApi')

function absent(operation: string): never {
  throw new NotInBundleError(
    `${operation}: a bundle for browsers does not contain imports and exports of OpenAPI. Import 'apigateway-understudy/openapi' once.`,
  )
}
