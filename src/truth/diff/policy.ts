import { DEFAULT_PREFIX } from './prefix.ts'

/**
 * The IAM policy that suffices for a comparison: reading everything in the region, and making and changing only APIs whose
 * name begins with the prefix. API keys, usage plans, certificates and VPC links have no condition on names.
 */
export function policyFor(region: string, prefix = DEFAULT_PREFIX): object {
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
    ],
  }
}
