// Generated from spec/front.yaml by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ErrorTable } from '../../core/service-error.ts'

export const errors = {
  OperationUnknown: {
    type: "AccessDeniedException",
    status: 403,
    message: "Unable to determine service/operation name to be authorized",
    evidence: {"kind":"reported","source":"aws-sdk-php#1677"},
  },
  OperationUnmodelled: {
    type: "NotImplementedException",
    status: 501,
    message: "Understudy does not play ${operation} (API Gateway ${version}). It plays the Stage operations and the parents that a stage needs; everything else is refused by name, so that nothing is accepted silently.",
    evidence: {"kind":"assumed","source":"our own answer, and it says so"},
  },
  PathMalformed: {
    type: "BadRequestException",
    status: 400,
    message: "The request path is not properly percent-encoded",
    evidence: {"kind":"assumed","source":"no capture of a malformed path is known"},
  },
  BodyMalformed: {
    type: "SerializationException",
    status: 400,
    message: "Unable to parse the request body as JSON",
    evidence: {"kind":"assumed","source":"the type follows from wrong JSON types, which are recorded; the text is unknown"},
  },
  BodyTooLarge: {
    type: "RequestEntityTooLargeException",
    status: 413,
    message: "The request body is larger than ${limit} bytes",
    evidence: {"kind":"assumed","source":"the limit is an option, bodyLimit"},
  },
  AuthenticationMissing: {
    type: "MissingAuthenticationTokenException",
    status: 403,
    message: "Missing Authentication Token",
    evidence: {"kind":"assumed","source":"the general AWS front end; other services recorded it"},
  },
  SignatureIncomplete: {
    type: "IncompleteSignatureException",
    status: 403,
    message: "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.",
    evidence: {"kind":"assumed","source":"the general AWS front end"},
  },
  InternalError: {
    type: "InternalServerException",
    status: 500,
    message: "Internal server error",
    evidence: {"kind":"reported","source":"aws-cli#5059"},
  },
  AccessDenied: {
    type: "AccessDeniedException",
    status: 403,
    message: "User: ${arn} is not authorized to perform: apigateway:${method} on resource: ${resource}",
    evidence: {"kind":"reported","source":"serverless-apigw-binary#19 (v1), serverless-permission-generator#12 (v2)"},
  },
  ExpiredToken: {
    type: "ExpiredTokenException",
    status: 403,
    message: "The security token included in the request is expired",
    evidence: {"kind":"assumed","source":"as Lambda answers, cq-provider-aws#1171"},
  },
} as const satisfies ErrorTable
