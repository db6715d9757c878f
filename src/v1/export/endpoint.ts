import type { Members } from '../../core/openapi/value.ts'
import type { Schemas } from '../schemas.ts'

/** The endpoint settings of an API in a document, if they differ from the defaults. */
export function endpointExtension({
  disableExecuteApiEndpoint,
  endpointConfiguration: { vpcEndpointIds },
}: Schemas['RestApi']): Members | undefined {
  if (!disableExecuteApiEndpoint && !vpcEndpointIds) return undefined
  return { ...(disableExecuteApiEndpoint && { disableExecuteApiEndpoint }), ...(vpcEndpointIds && { vpcEndpointIds }) }
}
