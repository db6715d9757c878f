// Generated from spec/front.yaml by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ErrorEvidence } from '../../core/errors/evidence.ts'
import { parsedRows } from '../../core/parsed-rows.ts'

export const evidence = /* @__PURE__ */ parsedRows<Readonly<Record<string, ErrorEvidence>>>({
  OperationUnknown: '{"evidence":{"kind":"reported","source":"aws-sdk-php#1677"}}',
  OperationUnmodelled: '{"evidence":{"kind":"assumed","source":"our own answer, and it says so"}}',
  PathMalformed: '{"evidence":{"kind":"assumed","source":"no capture of a malformed path is known"}}',
  BodyMalformed: '{"evidence":{"kind":"assumed","source":"the type follows from wrong JSON types, which are recorded; the text is unknown"}}',
  BodyTooLarge: '{"evidence":{"kind":"assumed","source":"the limit is an option, bodyLimit"}}',
  AuthenticationMissing: '{"evidence":{"kind":"documented","source":"IAM user guide, troubleshoot SigV4; the type is that of the general AWS front end"}}',
  SignatureWithoutCredential: '{"evidence":{"kind":"assumed","source":"as the data plane of API Gateway answers, aws/chalice#828"}}',
  SignatureWithoutSignature: '{"evidence":{"kind":"assumed","source":"as the data plane of API Gateway answers, aws/chalice#828"}}',
  SignatureWithoutSignedHeaders: '{"evidence":{"kind":"assumed","source":"as the data plane of API Gateway answers, aws/chalice#828"}}',
  SignatureWithoutDate: '{"evidence":{"kind":"assumed","source":"as the data plane of API Gateway answers, aws/chalice#828"}}',
  SignatureDateMalformed: '{"evidence":{"kind":"assumed","source":"as SWF and SQS answer, umegaya/lua-aws#18 and amazonka#5"}}',
  CredentialMalformed: '{"evidence":{"kind":"assumed","source":"as Elasticsearch and tagging answer, mhart/aws4#97 and yet-another-cloudwatch-exporter#169"}}',
  CredentialServiceWrong: '{"evidence":{"kind":"assumed","source":"as the data plane of API Gateway answers, aws-sdk-js#3571"}}',
  CredentialTerminatorWrong: '{"evidence":{"kind":"reported","source":"mhart/dynalite, a captured answer in its source (DynamoDB, same front end)"}}',
  SignedHeadersWithoutHost: '{"evidence":{"kind":"reported","source":"aws-sdk-php#2469; NetSPI/AWSSigner#3 has the older text with \'Host\' alone"}}',
  CredentialDateWrong: '{"evidence":{"kind":"assumed","source":"as another service answers, requests-aws4auth#7"}}',
  SignatureExpired: '{"evidence":{"kind":"assumed","source":"as apigatewaymanagementapi answers, cognitect-labs/aws-api#255"}}',
  SignatureNotYetCurrent: '{"evidence":{"kind":"reported","source":"IPRotate_Burp_Extension#38 (CreateRestApi)"}}',
  AccessKeyUnknown: '{"evidence":{"kind":"reported","source":"boto3#3577 (PutIntegration); aws-samples/improve-employee-productivity-using-genai#23 (v2, GetApis)"}}',
  InternalError: '{"evidence":{"kind":"reported","source":"aws-cli#5059"}}',
  AccessDenied: '{"evidence":{"kind":"recorded","source":"cloud-custodian test_rest_account recording, GetAccount (2024-12)"},"seen":["GetAccount"],"elsewhere":{"kind":"reported","source":"aws-terminator#284 (TagResource of v1); logs of users of GetRestApis, CreateDeployment and DeleteStage of v2"}}',
  ExpiredToken: '{"evidence":{"kind":"assumed","source":"as Lambda answers, cq-provider-aws#1171"}}',
  SignatureWrong: '{"evidence":{"kind":"assumed","source":"as the data plane of API Gateway answers, apigateway-generic-java-sdk#11"}}',
})
