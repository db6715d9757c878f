terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "burst" {
  type    = number
  default = 100
}

resource "aws_apigatewayv2_api" "shop" {
  name          = "shop"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "prod" {
  api_id      = aws_apigatewayv2_api.shop.id
  name        = "prod"
  auto_deploy = true
  default_route_settings {
    throttling_burst_limit = var.burst
    throttling_rate_limit  = 50
  }
}

output "api_id" {
  value = aws_apigatewayv2_api.shop.id
}

output "invoke_url" {
  value = aws_apigatewayv2_stage.prod.invoke_url
}
