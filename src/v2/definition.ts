import type { Api } from './api-type.ts'
import type { Schemas } from './schemas.ts'

/** The exported parts of an HTTP API, current or at the time of a deployment. Its documents are values and shared. */
export interface Definition {
  readonly api: Api
  readonly authorizers: readonly Schemas['Authorizer'][]
  readonly integrations: readonly Schemas['Integration'][]
  readonly routes: readonly Schemas['Route'][]
}

/** The content of an API in a deployment. */
export interface DeployedApi extends Definition {
  readonly deploymentId: string
}
