# An HTTP API whose stage deploys itself and a WebSocket API whose stage is deployed by hand. `phase` is the change between two
# applies.

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
    apigateway   = var.endpoint
    apigatewayv2 = var.endpoint
  }
}

resource "aws_apigatewayv2_api" "http" {
  name          = "shop"
  protocol_type = "HTTP"
  description   = local.first ? "the first one" : "the second one"
  tags          = local.first ? { team = "pets", owner = "ann" } : { team = "shop" }
  cors_configuration {
    allow_origins = ["https://example.com"]
    max_age       = 300 * var.phase
  }
}

resource "aws_apigatewayv2_integration" "http" {
  api_id             = aws_apigatewayv2_api.http.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "https://example.com/"
}

resource "aws_apigatewayv2_route" "http" {
  for_each  = toset(local.first ? ["GET /pets", "POST /pets"] : ["GET /pets", "DELETE /pets"])
  api_id    = aws_apigatewayv2_api.http.id
  route_key = each.key
  target    = "integrations/${aws_apigatewayv2_integration.http.id}"
}

# Deploys itself; everything that a stage takes.
resource "aws_apigatewayv2_stage" "default" {
  api_id          = aws_apigatewayv2_api.http.id
  name            = "$default"
  auto_deploy     = true
  description     = local.first ? "the first one" : "the second one"
  stage_variables = local.first ? { color = "blue", size = "small" } : { color = "green" }
  tags            = local.first ? { team = "pets", owner = "ann" } : { team = "shop" }
  access_log_settings {
    destination_arn = "arn:aws:logs:us-east-1:123456789012:log-group:shop${var.phase}"
    format          = local.format
  }
  default_route_settings {
    detailed_metrics_enabled = local.first
    throttling_burst_limit   = 50 * var.phase
    throttling_rate_limit    = 12.5
  }
  route_settings {
    route_key              = "GET /pets"
    throttling_burst_limit = 3 * var.phase
    throttling_rate_limit  = 7
  }
  dynamic "route_settings" {
    for_each = local.first ? [1] : []
    content {
      route_key                = "POST /pets"
      detailed_metrics_enabled = true
    }
  }
  depends_on = [aws_apigatewayv2_route.http]
}

# Stays where it is put.
resource "aws_apigatewayv2_deployment" "http" {
  api_id      = aws_apigatewayv2_api.http.id
  description = "release ${var.phase}"
  depends_on  = [aws_apigatewayv2_route.http]
}

resource "aws_apigatewayv2_stage" "pinned" {
  api_id        = aws_apigatewayv2_api.http.id
  name          = "pinned"
  deployment_id = aws_apigatewayv2_deployment.http.id
}

resource "aws_api_gateway_account" "this" {
  cloudwatch_role_arn = "arn:aws:iam::123456789012:role/logs"
}

resource "aws_apigatewayv2_api" "chat" {
  name                       = "chat"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_integration" "chat" {
  api_id           = aws_apigatewayv2_api.chat.id
  integration_type = "MOCK"
}

resource "aws_apigatewayv2_route" "chat" {
  for_each  = toset(["$connect", "$default", "say"])
  api_id    = aws_apigatewayv2_api.chat.id
  route_key = each.key
  target    = "integrations/${aws_apigatewayv2_integration.chat.id}"
}

resource "aws_apigatewayv2_deployment" "chat" {
  api_id      = aws_apigatewayv2_api.chat.id
  description = "release ${var.phase}"
  triggers    = { release = var.phase }
  depends_on  = [aws_apigatewayv2_route.chat]
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_apigatewayv2_stage" "live" {
  api_id        = aws_apigatewayv2_api.chat.id
  name          = "live"
  deployment_id = aws_apigatewayv2_deployment.chat.id
  default_route_settings {
    logging_level            = local.first ? "INFO" : "ERROR"
    data_trace_enabled       = local.first
    detailed_metrics_enabled = true
    throttling_burst_limit   = 100
    throttling_rate_limit    = 50.5
  }
  route_settings {
    route_key              = local.first ? "say" : "$connect"
    logging_level          = "OFF"
    throttling_burst_limit = 10
    throttling_rate_limit  = 1
  }
  depends_on = [aws_api_gateway_account.this]
}

output "ids" {
  value = {
    "aws_apigatewayv2_api.http"            = aws_apigatewayv2_api.http.id
    "aws_apigatewayv2_api.chat"            = aws_apigatewayv2_api.chat.id
    "aws_apigatewayv2_route.chat[\"say\"]" = "${aws_apigatewayv2_api.chat.id}/${aws_apigatewayv2_route.chat["say"].id}"
    "aws_apigatewayv2_deployment.http"     = "${aws_apigatewayv2_api.http.id}/${aws_apigatewayv2_deployment.http.id}"
    "aws_apigatewayv2_stage.default"       = "${aws_apigatewayv2_api.http.id}/$default"
    "aws_apigatewayv2_stage.pinned"        = "${aws_apigatewayv2_api.http.id}/pinned"
    "aws_apigatewayv2_stage.live"          = "${aws_apigatewayv2_api.chat.id}/live"
  }
}
