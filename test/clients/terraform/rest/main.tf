# One REST API with everything that a stage takes. `phase` is the change between two applies; `canary` and `cache` stand on
# stages of their own, because a change of one would hide what the provider sends for the other.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "endpoint" { type = string }
variable "phase" { type = number }

locals {
  first  = var.phase == 1
  format = "$context.requestId $context.status"
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  max_retries                 = 1
  endpoints {
    apigateway = var.endpoint
  }
}

resource "aws_api_gateway_account" "this" {
  cloudwatch_role_arn = "arn:aws:iam::123456789012:role/logs"
}

resource "aws_api_gateway_rest_api" "shop" {
  name        = "shop"
  description = local.first ? "the first one" : "the second one"
  tags        = local.first ? { team = "pets", owner = "ann" } : { team = "shop" }
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_resource" "toys" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  parent_id   = aws_api_gateway_rest_api.shop.root_resource_id
  path_part   = "toys"
}

resource "aws_api_gateway_method" "toys" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  resource_id   = aws_api_gateway_resource.toys.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "toys" {
  rest_api_id       = aws_api_gateway_rest_api.shop.id
  resource_id       = aws_api_gateway_resource.toys.id
  http_method       = aws_api_gateway_method.toys.http_method
  type              = "MOCK"
  request_templates = { "application/json" = "{\"statusCode\": 200}" }
}

resource "aws_api_gateway_deployment" "live" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  description = "release ${var.phase}"
  triggers    = { release = var.phase }
  depends_on  = [aws_api_gateway_integration.toys]
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_deployment" "next" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  description = "tried by a canary"
  depends_on  = [aws_api_gateway_integration.toys]
}

resource "aws_api_gateway_client_certificate" "backend" {
  description = "towards the backend"
}

# Variables, tags, access logs, tracing, a client certificate, and method settings.
resource "aws_api_gateway_stage" "prod" {
  rest_api_id           = aws_api_gateway_rest_api.shop.id
  stage_name            = "prod"
  deployment_id         = aws_api_gateway_deployment.live.id
  description           = local.first ? "the first one" : null
  client_certificate_id = local.first ? aws_api_gateway_client_certificate.backend.id : null
  xray_tracing_enabled  = local.first
  variables             = local.first ? { color = "blue", size = "small" } : { color = "green" }
  tags                  = local.first ? { team = "pets", owner = "ann" } : { team = "shop" }
  access_log_settings {
    destination_arn = "arn:aws:logs:us-east-1:123456789012:log-group:shop${var.phase}"
    format          = local.format
  }
  depends_on = [aws_api_gateway_account.this]
}

resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  stage_name  = aws_api_gateway_stage.prod.stage_name
  method_path = "*/*"
  settings {
    metrics_enabled        = true
    logging_level          = local.first ? "INFO" : "ERROR"
    data_trace_enabled     = local.first
    throttling_burst_limit = local.first ? 5 : 50
    throttling_rate_limit  = 12.5
  }
}

resource "aws_api_gateway_method_settings" "one" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  stage_name  = aws_api_gateway_stage.prod.stage_name
  method_path = "pets/{petId}/GET"
  settings {
    throttling_burst_limit = 3 * var.phase
    throttling_rate_limit  = 7
  }
  depends_on = [aws_api_gateway_method_settings.all]
}

resource "aws_api_gateway_method_settings" "escaped" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  stage_name  = aws_api_gateway_stage.prod.stage_name
  method_path = "~1pets~1{petId}~1toys/PUT"
  settings {
    metrics_enabled = local.first
    logging_level   = "OFF"
  }
  depends_on = [aws_api_gateway_method_settings.one]
}

# A canary that is changed, and one that is taken away.
resource "aws_api_gateway_stage" "canary" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  stage_name    = "canary"
  deployment_id = aws_api_gateway_deployment.live.id
  variables     = { color = "blue" }
  canary_settings {
    deployment_id            = aws_api_gateway_deployment.next.id
    percent_traffic          = local.first ? 10 : 33.5
    stage_variable_overrides = local.first ? { color = "green", size = "small" } : { color = "red" }
    use_stage_cache          = !local.first
  }
}

resource "aws_api_gateway_stage" "promoted" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  stage_name    = "promoted"
  deployment_id = aws_api_gateway_deployment.live.id
  dynamic "canary_settings" {
    for_each = local.first ? [1] : []
    content {
      deployment_id   = aws_api_gateway_deployment.next.id
      percent_traffic = 50
    }
  }
}

# A cache that is switched off, and one that grows.
resource "aws_api_gateway_stage" "cached" {
  rest_api_id           = aws_api_gateway_rest_api.shop.id
  stage_name            = "cached"
  deployment_id         = aws_api_gateway_deployment.live.id
  cache_cluster_enabled = local.first
  cache_cluster_size    = local.first ? "0.5" : null
}

resource "aws_api_gateway_stage" "growing" {
  rest_api_id           = aws_api_gateway_rest_api.shop.id
  stage_name            = "growing"
  deployment_id         = aws_api_gateway_deployment.live.id
  cache_cluster_enabled = true
  cache_cluster_size    = local.first ? "0.5" : "1.6"
}

resource "aws_api_gateway_method_settings" "cached" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  stage_name  = aws_api_gateway_stage.growing.stage_name
  method_path = "*/*"
  settings {
    caching_enabled                            = true
    cache_ttl_in_seconds                       = 60 * var.phase
    cache_data_encrypted                       = local.first
    require_authorization_for_cache_control    = true
    unauthorized_cache_control_header_strategy = local.first ? "FAIL_WITH_403" : "SUCCEED_WITHOUT_RESPONSE_HEADER"
  }
}

output "ids" {
  value = {
    "aws_api_gateway_rest_api.shop"           = aws_api_gateway_rest_api.shop.id
    "aws_api_gateway_deployment.next"         = "${aws_api_gateway_rest_api.shop.id}/${aws_api_gateway_deployment.next.id}"
    "aws_api_gateway_stage.prod"              = "${aws_api_gateway_rest_api.shop.id}/prod"
    "aws_api_gateway_stage.canary"            = "${aws_api_gateway_rest_api.shop.id}/canary"
    "aws_api_gateway_stage.cached"            = "${aws_api_gateway_rest_api.shop.id}/cached"
    "aws_api_gateway_stage.growing"           = "${aws_api_gateway_rest_api.shop.id}/growing"
    "aws_api_gateway_method_settings.all"     = "${aws_api_gateway_rest_api.shop.id}/prod/*/*"
    "aws_api_gateway_method_settings.one"     = "${aws_api_gateway_rest_api.shop.id}/prod/pets/{petId}/GET"
    "aws_api_gateway_method_settings.escaped" = "${aws_api_gateway_rest_api.shop.id}/prod/~1pets~1{petId}~1toys/PUT"
    "aws_api_gateway_method_settings.cached"  = "${aws_api_gateway_rest_api.shop.id}/growing/*/*"
  }
}
