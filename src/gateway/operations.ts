import type { Route } from '../core/operation.ts'

/** An operation that the gateway models. */
export interface ModelledOperation {
  readonly version: 'v1' | 'v2'
  /** `UpdateStage` */
  readonly operation: string
  /** `PATCH` */
  readonly method: string
  /** `/restapis/{restApiId}/stages/{stageName}` */
  readonly path: string
}

/** The operations of a version, in the order of its spec. */
export function operationsOf(version: ModelledOperation['version'], routes: readonly Route[]): ModelledOperation[] {
  return routes.map(({ operation, method, path }) => ({ version, operation, method, path }))
}
