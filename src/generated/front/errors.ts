// Generated from spec/front.yaml by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ErrorRow } from '../../core/errors/service-error.ts'
import { parsedRows } from '../../core/parsed-rows.ts'

type Row<Text extends string> = ErrorRow & { readonly message: Text }

export const errors = /* @__PURE__ */ parsedRows<{
  readonly OperationUnknown: Row<"Unable to determine service/operation name to be authorized">
  readonly OperationUnmodelled: Row<"Understudy does not model ${operation} (API Gateway ${version}). Unmodelled operations are rejected instead of silently accepted.">
  readonly PathMalformed: Row<"The request path is not properly percent-encoded">
  readonly BodyMalformed: Row<"Unable to parse the request body as JSON">
  readonly BodyTooLarge: Row<"The request body is larger than ${limit} bytes">
  readonly AuthenticationMissing: Row<"Missing Authentication Token">
  readonly SignatureWithoutCredential: Row<"Authorization header requires 'Credential' parameter.">
  readonly SignatureWithoutSignature: Row<"Authorization header requires 'Signature' parameter.">
  readonly SignatureWithoutSignedHeaders: Row<"Authorization header requires 'SignedHeaders' parameter.">
  readonly SignatureWithoutDate: Row<"Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.">
  readonly SignatureDateMalformed: Row<"Date must be in ISO-8601 'basic format'. Got '${date}'. See http://en.wikipedia.org/wiki/ISO_8601">
  readonly CredentialMalformed: Row<"Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'">
  readonly CredentialServiceWrong: Row<"Credential should be scoped to correct service: '${service}'. ">
  readonly CredentialTerminatorWrong: Row<"Credential should be scoped with a valid terminator: 'aws4_request', not '${terminator}'. ">
  readonly SignedHeadersWithoutHost: Row<"'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.">
  readonly CredentialDateWrong: Row<"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${scope}' != '${day}', from '${date}'.">
  readonly SignatureExpired: Row<"Signature expired: ${date} is now earlier than ${limit} (${now} - 5 min.)">
  readonly SignatureNotYetCurrent: Row<"Signature not yet current: ${date} is still later than ${limit} (${now} + 5 min.)">
  readonly AccessKeyUnknown: Row<"The security token included in the request is invalid.">
  readonly InternalError: Row<"Internal server error">
  readonly AccessDenied: Row<"User: ${arn} is not authorized to perform: apigateway:${method} on resource: ${resource} because no identity-based policy allows the apigateway:${method} action">
  readonly ExpiredToken: Row<"The security token included in the request is expired">
  readonly SignatureWrong: Row<"The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.">
}>({
  OperationUnknown: '{"type":"AccessDeniedException","status":403,"message":"Unable to determine service/operation name to be authorized"}',
  OperationUnmodelled: '{"type":"NotImplementedException","status":501,"message":"Understudy does not model ${operation} (API Gateway ${version}). Unmodelled operations are rejected instead of silently accepted."}',
  PathMalformed: '{"type":"BadRequestException","status":400,"message":"The request path is not properly percent-encoded"}',
  BodyMalformed: '{"type":"SerializationException","status":400,"message":"Unable to parse the request body as JSON"}',
  BodyTooLarge: '{"type":"RequestEntityTooLargeException","status":413,"message":"The request body is larger than ${limit} bytes"}',
  AuthenticationMissing: '{"type":"MissingAuthenticationTokenException","status":403,"message":"Missing Authentication Token"}',
  SignatureWithoutCredential: '{"type":"IncompleteSignatureException","status":403,"message":"Authorization header requires \'Credential\' parameter."}',
  SignatureWithoutSignature: '{"type":"IncompleteSignatureException","status":403,"message":"Authorization header requires \'Signature\' parameter."}',
  SignatureWithoutSignedHeaders: '{"type":"IncompleteSignatureException","status":403,"message":"Authorization header requires \'SignedHeaders\' parameter."}',
  SignatureWithoutDate: '{"type":"IncompleteSignatureException","status":403,"message":"Authorization header requires existence of either a \'X-Amz-Date\' or a \'Date\' header."}',
  SignatureDateMalformed: '{"type":"IncompleteSignatureException","status":403,"message":"Date must be in ISO-8601 \'basic format\'. Got \'${date}\'. See http://en.wikipedia.org/wiki/ISO_8601"}',
  CredentialMalformed: '{"type":"IncompleteSignatureException","status":403,"message":"Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got \'${credential}\'"}',
  CredentialServiceWrong: '{"type":"InvalidSignatureException","status":403,"message":"Credential should be scoped to correct service: \'${service}\'. "}',
  CredentialTerminatorWrong: '{"type":"InvalidSignatureException","status":403,"message":"Credential should be scoped with a valid terminator: \'aws4_request\', not \'${terminator}\'. "}',
  SignedHeadersWithoutHost: '{"type":"InvalidSignatureException","status":403,"message":"\'Host\' or \':authority\' must be a \'SignedHeader\' in the AWS Authorization."}',
  CredentialDateWrong: '{"type":"InvalidSignatureException","status":403,"message":"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \'${scope}\' != \'${day}\', from \'${date}\'."}',
  SignatureExpired: '{"type":"InvalidSignatureException","status":403,"message":"Signature expired: ${date} is now earlier than ${limit} (${now} - 5 min.)"}',
  SignatureNotYetCurrent: '{"type":"InvalidSignatureException","status":403,"message":"Signature not yet current: ${date} is still later than ${limit} (${now} + 5 min.)"}',
  AccessKeyUnknown: '{"type":"UnrecognizedClientException","status":403,"message":"The security token included in the request is invalid."}',
  InternalError: '{"type":"InternalServerException","status":500,"message":"Internal server error"}',
  AccessDenied: '{"type":"AccessDeniedException","status":403,"message":"User: ${arn} is not authorized to perform: apigateway:${method} on resource: ${resource} because no identity-based policy allows the apigateway:${method} action"}',
  ExpiredToken: '{"type":"ExpiredTokenException","status":403,"message":"The security token included in the request is expired"}',
  SignatureWrong: '{"type":"InvalidSignatureException","status":403,"message":"The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."}',
})
