# What belongs to a REST API beside its stages. Every argument that can change without a replacement changes with `phase`.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "endpoint" { type = string }
variable "phase" { type = number }

locals {
  first   = var.phase == 1
  pools   = "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_"
  lambdas = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:"
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

resource "aws_api_gateway_rest_api" "shop" {
  name = "shop"
}

resource "aws_api_gateway_authorizer" "token" {
  name                             = local.first ? "token" : "ticket"
  rest_api_id                      = aws_api_gateway_rest_api.shop.id
  authorizer_uri                   = "${local.lambdas}${local.first ? "one" : "two"}/invocations"
  authorizer_credentials           = local.first ? "arn:aws:iam::123456789012:role/one" : "arn:aws:iam::123456789012:role/two"
  authorizer_result_ttl_in_seconds = 60 * var.phase
  identity_source                  = local.first ? "method.request.header.Authorization" : "method.request.header.Ticket"
  identity_validation_expression   = local.first ? ".+" : null
}

resource "aws_api_gateway_authorizer" "request" {
  name            = "request"
  rest_api_id     = aws_api_gateway_rest_api.shop.id
  type            = "REQUEST"
  authorizer_uri  = "${local.lambdas}one/invocations"
  identity_source = local.first ? "method.request.header.One" : "method.request.querystring.two,context.accountId"
}

resource "aws_api_gateway_authorizer" "pool" {
  name          = "pool"
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  type          = "COGNITO_USER_POOLS"
  provider_arns = local.first ? ["${local.pools}one"] : ["${local.pools}two", "${local.pools}three"]
}

resource "aws_api_gateway_model" "pet" {
  rest_api_id  = aws_api_gateway_rest_api.shop.id
  name         = "Pet"
  description  = local.first ? "a pet" : "another pet"
  content_type = "application/json"
  schema       = jsonencode({ type = "object", title = local.first ? "Pet" : "Animal" })
}

resource "aws_api_gateway_request_validator" "all" {
  rest_api_id                 = aws_api_gateway_rest_api.shop.id
  name                        = local.first ? "all" : "body"
  validate_request_body       = true
  validate_request_parameters = local.first
}

resource "aws_api_gateway_gateway_response" "unauthorized" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  response_type = "UNAUTHORIZED"
  status_code   = local.first ? "401" : "403"
  response_templates = {
    "application/json" = local.first ? "{\"message\":$context.error.messageString}" : "{\"text\":$context.error.messageString}"
  }
  response_parameters = local.first ? { "gatewayresponse.header.Authorization" = "'Basic'" } : { "gatewayresponse.header.Ticket" = "'None'" }
}

resource "aws_api_gateway_gateway_response" "server" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  response_type = "DEFAULT_5XX"
  # Left out, the default template of AWS would be a difference in every plan.
  response_templates = { "application/json" = "{\"message\":$context.error.messageString}" }
  response_parameters = {
    "gatewayresponse.header.Access-Control-Allow-Origin" = local.first ? "'*'" : "'https://example.com'"
  }
}

resource "aws_api_gateway_documentation_part" "api" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  properties  = jsonencode({ description = local.first ? "a shop" : "another shop" })
  location { type = "API" }
}

resource "aws_api_gateway_documentation_part" "pets" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  properties  = jsonencode({ description = local.first ? "lists pets" : "lists all pets" })
  location {
    type   = "METHOD"
    path   = "/pets"
    method = "GET"
  }
}

resource "aws_api_gateway_documentation_version" "first" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  version     = "1.0.0"
  description = local.first ? "the first one" : "the very first one"
  depends_on  = [aws_api_gateway_documentation_part.api, aws_api_gateway_documentation_part.pets]
}

output "ids" {
  value = {
    "aws_api_gateway_rest_api.shop"                 = aws_api_gateway_rest_api.shop.id
    "aws_api_gateway_authorizer.token"              = "${aws_api_gateway_rest_api.shop.id}/${aws_api_gateway_authorizer.token.id}"
    "aws_api_gateway_authorizer.request"            = "${aws_api_gateway_rest_api.shop.id}/${aws_api_gateway_authorizer.request.id}"
    "aws_api_gateway_authorizer.pool"               = "${aws_api_gateway_rest_api.shop.id}/${aws_api_gateway_authorizer.pool.id}"
    "aws_api_gateway_model.pet"                     = "${aws_api_gateway_rest_api.shop.id}/Pet"
    "aws_api_gateway_request_validator.all"         = "${aws_api_gateway_rest_api.shop.id}/${aws_api_gateway_request_validator.all.id}"
    "aws_api_gateway_gateway_response.unauthorized" = "${aws_api_gateway_rest_api.shop.id}/UNAUTHORIZED"
    "aws_api_gateway_gateway_response.server"       = "${aws_api_gateway_rest_api.shop.id}/DEFAULT_5XX"
    "aws_api_gateway_documentation_part.api"        = aws_api_gateway_documentation_part.api.id
    "aws_api_gateway_documentation_part.pets"       = aws_api_gateway_documentation_part.pets.id
    "aws_api_gateway_documentation_version.first"   = aws_api_gateway_documentation_version.first.id
  }
}
