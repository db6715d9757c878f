mock_provider "aws" {}

run "throttles_the_stage" {
  assert {
    condition     = aws_apigatewayv2_stage.prod.default_route_settings[0].throttling_burst_limit == 100
    error_message = "The burst limit must be 100."
  }
}
