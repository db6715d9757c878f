// Generated from the endpoint rules of @aws-sdk/client-api-gateway and @aws-sdk/client-apigatewayv2 by scripts/generate.ts.
// Do not edit: update these packages and run `npm run generate`.

/** The hosts of the service in every partition, with and without FIPS and dual-stack. */
export const hosts: readonly string[] = [
  "apigateway-fips.{region}.amazonaws.com",
  "apigateway-fips.{region}.amazonaws.com.cn",
  "apigateway-fips.{region}.amazonaws.eu",
  "apigateway-fips.{region}.api.amazonwebservices.com.cn",
  "apigateway-fips.{region}.api.amazonwebservices.eu",
  "apigateway-fips.{region}.api.aws",
  "apigateway-fips.{region}.api.aws.hci.ic.gov",
  "apigateway-fips.{region}.api.aws.ic.gov",
  "apigateway-fips.{region}.api.aws.scloud",
  "apigateway-fips.{region}.api.cloud-aws.adc-e.uk",
  "apigateway-fips.{region}.c2s.ic.gov",
  "apigateway-fips.{region}.cloud.adc-e.uk",
  "apigateway-fips.{region}.csp.hci.ic.gov",
  "apigateway-fips.{region}.sc2s.sgov.gov",
  "apigateway.{region}.amazonaws.com",
  "apigateway.{region}.amazonaws.com.cn",
  "apigateway.{region}.amazonaws.eu",
  "apigateway.{region}.api.amazonwebservices.com.cn",
  "apigateway.{region}.api.amazonwebservices.eu",
  "apigateway.{region}.api.aws",
  "apigateway.{region}.api.aws.hci.ic.gov",
  "apigateway.{region}.api.aws.ic.gov",
  "apigateway.{region}.api.aws.scloud",
  "apigateway.{region}.api.cloud-aws.adc-e.uk",
  "apigateway.{region}.c2s.ic.gov",
  "apigateway.{region}.cloud.adc-e.uk",
  "apigateway.{region}.csp.hci.ic.gov",
  "apigateway.{region}.sc2s.sgov.gov",
]

/** The suffixes of the partitions, for the names of interface endpoints. */
export const dnsSuffixes: readonly string[] = [
  "amazonaws.com",
  "amazonaws.com.cn",
  "amazonaws.eu",
  "c2s.ic.gov",
  "cloud.adc-e.uk",
  "csp.hci.ic.gov",
  "sc2s.sgov.gov",
]
