import type { Cost } from '../probes/probe.ts'
import { DEFAULT_PREFIX } from './prefix.ts'

/** The permissions on CloudWatch Logs for access logs of a stage. Log deliveries do not support narrower resources. */
const LOG_ACTIONS = [
  'CreateLogDelivery',
  'GetLogDelivery',
  'UpdateLogDelivery',
  'DeleteLogDelivery',
  'ListLogDeliveries',
  'PutResourcePolicy',
  'DescribeResourcePolicies',
  'DescribeLogGroups',
].map((action) => `logs:${action}`)

/**
 * The IAM policy that suffices for a comparison: reading everything in the region, and making and changing only APIs whose
 * name begins with the prefix. API keys, usage plans and certificates have no condition on names. Domain names and access logs are
 * allowed where their costs are among `costs`.
 */
export function policyFor(region: string, costs: readonly Cost[] = ['free'], prefix = DEFAULT_PREFIX): object {
  const arn = (path: string): string => `arn:aws:apigateway:${region}::${path}`
  const writes = ['apigateway:POST', 'apigateway:PUT', 'apigateway:PATCH', 'apigateway:DELETE']
  return {
    Version: '2012-10-17',
    Statement: [
      { Sid: 'Read', Effect: 'Allow', Action: ['apigateway:GET'], Resource: [arn('/*')] },
      {
        Sid: 'MakeApisOfTheRun',
        Effect: 'Allow',
        Action: ['apigateway:POST', 'apigateway:PUT'],
        Resource: [arn('/restapis'), arn('/apis')],
        Condition: { StringLike: { 'apigateway:Request/ApiName': `${prefix}*` } },
      },
      {
        Sid: 'ChangeApisOfTheRun',
        Effect: 'Allow',
        Action: writes,
        Resource: [arn('/restapis/*'), arn('/apis/*')],
        Condition: { StringLike: { 'apigateway:Resource/ApiName': `${prefix}*` } },
      },
      {
        Sid: 'MakeWhatBelongsToTheAccount',
        Effect: 'Allow',
        Action: writes,
        Resource: ['/apikeys', '/usageplans', '/clientcertificates'].flatMap((path) => [arn(path), arn(`${path}/*`)]),
      },
      { Sid: 'Tags', Effect: 'Allow', Action: writes, Resource: [arn('/tags/*')] },
      ...(costs.includes('domain')
        ? [
            {
              Sid: 'DomainNames',
              Effect: 'Allow',
              Action: writes,
              Resource: [arn('/domainnames'), arn('/domainnames/*')],
            },
          ]
        : []),
      ...(costs.includes('logs') ? [{ Sid: 'AccessLogs', Effect: 'Allow', Action: LOG_ACTIONS, Resource: ['*'] }] : []),
    ],
  }
}
