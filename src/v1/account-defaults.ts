import { resources } from '../generated/v1/resources.ts'
import type { Schemas } from './schemas.ts'

const { features, apiKeyVersion } = resources.Account.defaults

/** The account of AWS's documentation: no role, the usual throttle. */
export const accountDefaults: Schemas['Account'] = {
  throttleSettings: { burstLimit: 5000, rateLimit: 10000 },
  features: [...features],
  apiKeyVersion,
}

/** The default account of state documents: most tests of stages are not about a missing role. */
export const accountWithRole: Schemas['Account'] = {
  ...accountDefaults,
  cloudwatchRoleArn: 'arn:aws:iam::123456789012:role/apigateway-logs',
}
