// Preloaded by programs with version 2 of the AWS SDK for JavaScript, which reads no AWS_ENDPOINT_URL: the endpoints are
// set in its global configuration, and the program stays as it is.
const { createRequire } = require('node:module')
const { join } = require('node:path')

const { PROGRAMS, GATEWAY_URL, NEIGHBOURS_URL } = process.env
const aws = createRequire(join(PROGRAMS, 'package.json'))('aws-sdk')

aws.config.update({
  apigateway: { endpoint: GATEWAY_URL },
  apigatewayv2: { endpoint: GATEWAY_URL },
  cloudformation: { endpoint: NEIGHBOURS_URL },
  iam: { endpoint: NEIGHBOURS_URL },
  lambda: { endpoint: NEIGHBOURS_URL },
  sts: { endpoint: NEIGHBOURS_URL },
})
