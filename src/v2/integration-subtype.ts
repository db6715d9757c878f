import type { Part } from './handler.ts'
import type { Schemas } from './schemas.ts'

type Integration = Schemas['Integration']

/** The actions of AWS services that an HTTP API may call, and the parameters that each needs, in the order of a refusal. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'AppConfig-GetConfiguration': ['Application', 'ClientId', 'Configuration', 'Environment'],
  'EventBridge-PutEvents': ['Detail', 'DetailType', 'Source'],
  'Kinesis-PutRecord': ['Data', 'PartitionKey', 'StreamName'],
  'SQS-DeleteMessage': ['QueueUrl', 'ReceiptHandle'],
  'SQS-PurgeQueue': ['QueueUrl'],
  'SQS-ReceiveMessage': ['QueueUrl'],
  'SQS-SendMessage': ['MessageBody', 'QueueUrl'],
  'StepFunctions-StartExecution': ['StateMachineArn'],
  'StepFunctions-StartSyncExecution': ['StateMachineArn'],
  'StepFunctions-StopExecution': ['ExecutionArn'],
}

/** Refuses an integration with an action that is unknown, or lacks what it needs. */
export function refuseSubtype(
  { integrationSubtype: subtype = '', payloadFormatVersion, credentialsArn, requestParameters = {} }: Integration,
  {
    refuse,
  }: Part<unknown, 'IntegrationSubtypeUnknown' | 'IntegrationSubtypeNeedsRole' | 'IntegrationSubtypeNeedsParameters'>,
): void {
  const needed = Object.hasOwn(NEEDED, subtype) ? NEEDED[subtype] : undefined
  if (!needed || payloadFormatVersion !== '1.0') throw refuse('IntegrationSubtypeUnknown', { subtype })
  if (!credentialsArn) throw refuse('IntegrationSubtypeNeedsRole', { subtype })
  if (needed.some((name) => !Object.hasOwn(requestParameters, name))) {
    throw refuse('IntegrationSubtypeNeedsParameters', { subtype, parameters: needed.join(', ') })
  }
}
