import type { ApiContent } from '../deployed-api.ts'

export type ExportType = 'swagger' | 'oas30'

/** The extensions that an export contains. */
export interface Extensions {
  readonly integrations: boolean
  readonly authorizers: boolean
  /** All that concerns the service. */
  readonly all: boolean
}

/** The input of an export. */
export interface Exported {
  readonly content: ApiContent
  readonly stageName: string
  readonly region: string
  readonly type: ExportType
  readonly extensions: Extensions
}
