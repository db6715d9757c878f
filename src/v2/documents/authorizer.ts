import { refuserByName } from '../../core/errors/service-error.ts'
import { errors } from '../../generated/v2/errors.ts'
import { refuseOnHttp, refuseOnWebSocket } from '../authorizer.ts'
import { refusalOf } from '../refusal.ts'
import type { ApiDocumentHooks } from './hooks.ts'

/** The member of an authorizer that a refusal is about. */
const MEMBERS: Readonly<Record<string, string>> = {
  AuthorizerPayloadMissing: 'authorizerPayloadFormatVersion',
  AuthorizerPayloadOnWebSocket: 'authorizerPayloadFormatVersion',
  AuthorizerPayloadUnsupported: 'authorizerPayloadFormatVersion',
  AuthorizerSimpleNeedsPayload2: 'enableSimpleResponses',
  AuthorizerSimpleOnWebSocket: 'enableSimpleResponses',
  AuthorizerSourceHttp: 'identitySource',
  AuthorizerSourceWebSocket: 'identitySource',
  AuthorizerTtlNeedsSource: 'authorizerResultTtlInSeconds',
  AuthorizerTtlOnWebSocket: 'authorizerResultTtlInSeconds',
  AuthorizerTtlOutOfRange: 'authorizerResultTtlInSeconds',
  AuthorizerTypeWebSocket: 'authorizerType',
  AuthorizerUriMissing: 'authorizerUri',
  AuthorizerValidationInvalid: 'identityValidationExpression',
  JwtAudienceEmpty: 'jwtConfiguration',
  JwtConfigurationMissing: 'jwtConfiguration',
  JwtIssuerInvalid: 'jwtConfiguration',
  JwtSimpleResponses: 'enableSimpleResponses',
  RoleArnInvalid: 'authorizerCredentialsArn',
}

export const authorizer: ApiDocumentHooks<'Authorizer'> = {
  assertDocument: (document, { home, refuse }) => {
    const isHttp = home.api.get().protocolType === 'HTTP'
    const call = { input: document, refuse: refuserByName('v2', () => errors) }
    const refusal = refusalOf(call, (checked) => {
      if (isHttp) refuseOnHttp(document, checked)
      else refuseOnWebSocket(document, checked, document.authorizerPayloadFormatVersion !== undefined)
    })
    if (!refusal) return
    const member = MEMBERS[refusal.rule.replace('v2.', '')]
    throw refuse(member === undefined ? [] : [member], `CreateAuthorizer refuses it: ${refusal.message}`)
  },
}
