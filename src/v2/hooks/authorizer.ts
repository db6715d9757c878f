import { merged, refuseOnHttp, refuseOnWebSocket, refuseTakenName, withoutEmpty } from '../authorizer.ts'
import { deployChange } from '../auto-deploy.ts'
import { refuseAuthorization } from '../route.ts'
import type { ApiHooks } from './types.ts'

export const authorizer: ApiHooks<'Authorizer'> = {
  complete: (given, call, unit) => {
    const document = withoutEmpty(given)
    if (document.identityValidationExpression !== '') return document
    const { identityValidationExpression: _, ...rest } = document
    if (unit.api.get().protocolType === 'HTTP') return rest
    const { authorizerCredentialsArn: __, ...looked } = rest
    refuseOnWebSocket(looked, call, call.input.authorizerPayloadFormatVersion !== undefined)
    throw call.refuse('AuthorizerValidationEmpty')
  },
  merged: (before, { input }) => merged(before, input),
  assertDocument: (document, call, unit, before) => {
    if (unit.api.get().protocolType === 'HTTP') refuseOnHttp(document, call)
    else {
      const version = call.input.authorizerPayloadFormatVersion
      // CreateAuthorizer refuses the empty text too, UpdateAuthorizer ignores it.
      refuseOnWebSocket(document, call, before ? Boolean(version) : version !== undefined)
    }
    refuseTakenName(document, unit, call)
  },
  change: (after, before, call, unit) => {
    if (after.authorizerType === before.authorizerType) return after
    // Routes that it protects keep an authorizer that fits them.
    for (const route of unit.routes.values()) {
      if (route.authorizerId === after.authorizerId) refuseAuthorization(after.authorizerType, call, route)
    }
    return after
  },
  created: (_, call, unit) => deployChange(call, unit),
  updated: (_, call, unit) => deployChange(call, unit),
  deleting: ({ authorizerId, name }, { refuse }, { routes }) => {
    const route = routes.values().find((one) => one.authorizerId === authorizerId)
    if (route) throw refuse('AuthorizerInUse', { name, routeKey: route.routeKey })
  },
  deleted: (_, call, unit) => deployChange(call, unit),
}
