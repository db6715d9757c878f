# What a REST API consists of, with every argument that can be changed in place. `phase` is the change between two applies.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "endpoint" { type = string }
variable "phase" { type = number }

locals {
  first = var.phase == 1
  policies = [for action in ["execute-api:Invoke", "execute-api:*"] : jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = action, Resource = "*" }]
  })]
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
  name                         = local.first ? "shop" : "store"
  description                  = local.first ? "sells pets" : "sells toys"
  api_key_source               = local.first ? "HEADER" : "AUTHORIZER"
  binary_media_types           = local.first ? ["image/png", "image/jpeg"] : ["image/jpeg", "image/gif"]
  minimum_compression_size     = local.first ? 1024 : 2048
  disable_execute_api_endpoint = local.first
  policy                       = local.policies[var.phase - 1]
  tags                         = local.first ? { team = "pets" } : { team = "toys" }
  endpoint_configuration {
    types = [local.first ? "EDGE" : "REGIONAL"]
  }
}

# Another API, without what the first one has, and whose compression is switched off.
resource "aws_api_gateway_rest_api" "plain" {
  name                     = "plain"
  minimum_compression_size = local.first ? 0 : null
}

resource "aws_api_gateway_resource" "pets" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  parent_id   = aws_api_gateway_rest_api.shop.root_resource_id
  path_part   = local.first ? "pets" : "animals"
}

resource "aws_api_gateway_resource" "toys" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  parent_id   = local.first ? aws_api_gateway_rest_api.shop.root_resource_id : aws_api_gateway_resource.pets.id
  path_part   = "toys"
}

resource "aws_api_gateway_resource" "all" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  parent_id   = aws_api_gateway_resource.toys.id
  path_part   = "{proxy+}"
}

resource "aws_api_gateway_method" "list" {
  rest_api_id      = aws_api_gateway_rest_api.shop.id
  resource_id      = aws_api_gateway_resource.pets.id
  http_method      = "GET"
  authorization    = local.first ? "NONE" : "AWS_IAM"
  api_key_required = local.first
  operation_name   = local.first ? "ListPets" : "ListAnimals"
  request_models   = local.first ? { "application/json" = "Empty" } : { "application/json" = "Error", "text/plain" = "Empty" }
  request_parameters = local.first ? {
    "method.request.querystring.page" = true
    "method.request.header.X-Trace"   = false
    } : {
    "method.request.querystring.page" = false
    "method.request.header.X-Span"    = true
  }
}

resource "aws_api_gateway_method_response" "ok" {
  rest_api_id         = aws_api_gateway_rest_api.shop.id
  resource_id         = aws_api_gateway_resource.pets.id
  http_method         = aws_api_gateway_method.list.http_method
  status_code         = "200"
  response_models     = local.first ? { "application/json" = "Empty" } : { "application/json" = "Error" }
  response_parameters = local.first ? { "method.response.header.X-Trace" = true } : { "method.response.header.X-Span" = false }
}

resource "aws_api_gateway_integration" "list" {
  rest_api_id             = aws_api_gateway_rest_api.shop.id
  resource_id             = aws_api_gateway_resource.pets.id
  http_method             = aws_api_gateway_method.list.http_method
  type                    = "HTTP"
  integration_http_method = local.first ? "GET" : "POST"
  uri                     = local.first ? "https://example.com/pets" : "https://example.org/animals"
  passthrough_behavior    = local.first ? "WHEN_NO_MATCH" : "NEVER"
  content_handling        = local.first ? "CONVERT_TO_TEXT" : "CONVERT_TO_BINARY"
  timeout_milliseconds    = local.first ? 29000 : 3000
  cache_namespace         = local.first ? "pets" : "animals"
  cache_key_parameters    = local.first ? ["method.request.querystring.page"] : []
  request_templates       = local.first ? { "application/json" = "{}" } : { "application/json" = "{\"a\": 1}", "text/plain" = "a" }
  request_parameters = local.first ? {
    "integration.request.querystring.page" = "method.request.querystring.page"
    } : {
    "integration.request.querystring.page" = "method.request.querystring.page"
    "integration.request.header.X-Static"  = "'a'"
  }
}

resource "aws_api_gateway_integration_response" "ok" {
  rest_api_id         = aws_api_gateway_rest_api.shop.id
  resource_id         = aws_api_gateway_resource.pets.id
  http_method         = aws_api_gateway_integration.list.http_method
  status_code         = aws_api_gateway_method_response.ok.status_code
  selection_pattern   = local.first ? "2\\d{2}" : "20[01]"
  content_handling    = local.first ? "CONVERT_TO_TEXT" : "CONVERT_TO_BINARY"
  response_templates  = local.first ? { "application/json" = "{}" } : { "application/json" = "{\"a\": 1}" }
  response_parameters = local.first ? { "method.response.header.X-Trace" = "'a'" } : { "method.response.header.X-Span" = "'b'" }
}

# A function behind a greedy path.
resource "aws_api_gateway_method" "any" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  resource_id   = aws_api_gateway_resource.all.id
  http_method   = "ANY"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "any" {
  rest_api_id             = aws_api_gateway_rest_api.shop.id
  resource_id             = aws_api_gateway_resource.all.id
  http_method             = aws_api_gateway_method.any.http_method
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:shop${var.phase}/invocations"
}

locals {
  list = "${aws_api_gateway_rest_api.shop.id}/${aws_api_gateway_resource.pets.id}/${aws_api_gateway_method.list.http_method}"
}

# What is imported, by address: the identifiers that the documentation of the provider asks for.
output "ids" {
  value = {
    "aws_api_gateway_rest_api.shop"           = aws_api_gateway_rest_api.shop.id
    "aws_api_gateway_resource.pets"           = "${aws_api_gateway_rest_api.shop.id}/${aws_api_gateway_resource.pets.id}"
    "aws_api_gateway_resource.all"            = "${aws_api_gateway_rest_api.shop.id}/${aws_api_gateway_resource.all.id}"
    "aws_api_gateway_method.list"             = local.list
    "aws_api_gateway_method_response.ok"      = "${local.list}/200"
    "aws_api_gateway_integration.list"        = local.list
    "aws_api_gateway_integration_response.ok" = "${local.list}/200"
  }
}
