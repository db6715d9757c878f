import type { Argument } from './arguments.ts'

const CANARY = 'The provider deletes such a deployment before the stage with its canary, which the service refuses.'
const ASSOCIATION = 'Access associations of private domain names are not modelled.'
const ONE_VALUE = 'There is one value.'

/** The arguments that no scenario changes, and why. */
export const UNCHANGED: Readonly<Record<Argument, string>> = {
  'aws_api_gateway_deployment canary_settings.percent_traffic': CANARY,
  'aws_api_gateway_deployment canary_settings.stage_variable_overrides': CANARY,
  'aws_api_gateway_deployment canary_settings.use_stage_cache': CANARY,
  'aws_api_gateway_domain_name regional_certificate_name':
    'The service takes no uploaded certificate for a regional endpoint.',
  'aws_api_gateway_domain_name_access_association access_association_source': ASSOCIATION,
  'aws_api_gateway_domain_name_access_association access_association_source_type': ASSOCIATION,
  'aws_api_gateway_domain_name_access_association domain_name_arn': ASSOCIATION,
  'aws_api_gateway_domain_name_access_association tags': ASSOCIATION,
  'aws_api_gateway_usage_plan_key key_type': ONE_VALUE,
  'aws_apigatewayv2_domain_name domain_name_configuration.endpoint_type': ONE_VALUE,
  'aws_apigatewayv2_domain_name domain_name_configuration.security_policy': ONE_VALUE,
  'aws_apigatewayv2_route_response route_response_key': ONE_VALUE,
}
