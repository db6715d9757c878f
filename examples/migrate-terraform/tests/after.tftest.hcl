provider "aws" {
  skip_credentials_validation = true # Understudy does not model STS
  skip_requesting_account_id  = true
}

run "throttles_the_stage" {
  assert {
    condition     = aws_apigatewayv2_stage.prod.default_route_settings[0].throttling_burst_limit == 100
    error_message = "The burst limit must be 100."
  }
  assert {
    condition     = can(regex("^https://${output.api_id}\\.execute-api\\.", output.invoke_url))
    error_message = "The URL must contain the identifier of the API."
  }
}

run "changes_the_stage_in_place" {
  variables {
    burst = 200
  }
  assert {
    condition     = output.api_id == run.throttles_the_stage.api_id
    error_message = "The API must not be replaced."
  }
}
