# APIs that are described by an OpenAPI document. `phase` is the change between two applies: of the document, and of what the
# configuration says beside it.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "endpoint" { type = string }
variable "phase" { type = number }

locals {
  first = var.phase == 1
  mock = {
    responses = { 200 = { description = "ok" } }
    x-amazon-apigateway-integration = {
      type             = "mock"
      requestTemplates = { "application/json" = "{\"statusCode\": 200}" }
      responses        = { default = { statusCode = "200" } }
    }
  }
  proxy = {
    x-amazon-apigateway-integration = {
      type                 = "http_proxy"
      httpMethod           = "GET"
      uri                  = "https://example.com/pets"
      payloadFormatVersion = "1.0"
    }
  }
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
    apigateway   = var.endpoint
    apigatewayv2 = var.endpoint
  }
}

# Overwritten by each new document: paths come and go.
resource "aws_api_gateway_rest_api" "overwritten" {
  name             = local.first ? "shop" : "store"
  fail_on_warnings = local.first
  parameters       = { basepath = local.first ? "ignore" : "prepend" }
  body = jsonencode({
    swagger  = "2.0"
    info     = { title = local.first ? "shop" : "store", version = var.phase, description = "release ${var.phase}" }
    basePath = "/v${var.phase}"
    paths    = local.first ? { "/pets" = { get = local.mock }, "/toys" = { get = local.mock } } : { "/pets" = { get = local.mock, put = local.mock } }
  })
}

# Merged, at first, into what stands; the name of the configuration wins over the title.
resource "aws_api_gateway_rest_api" "merged" {
  name                     = "merged"
  description              = "of the configuration"
  put_rest_api_mode        = local.first ? "merge" : "overwrite"
  binary_media_types       = ["image/png"]
  minimum_compression_size = 512
  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = "title of the document", version = "1" }
    paths   = local.first ? { "/pets" = { get = local.mock } } : { "/pets" = { get = local.mock }, "/toys" = { post = local.mock } }
  })
}

# Merged by both documents.
resource "aws_api_gateway_rest_api" "growing" {
  name              = "growing"
  put_rest_api_mode = "merge"
  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = "growing", version = "1" }
    paths   = local.first ? { "/pets" = { get = local.mock } } : { "/toys" = { get = local.mock } }
    x-amazon-apigateway-gateway-responses = {
      UNAUTHORIZED = { statusCode = 400 + var.phase }
    }
  })
}

# A deployment for each document.
resource "aws_api_gateway_deployment" "overwritten" {
  rest_api_id = aws_api_gateway_rest_api.overwritten.id
  triggers    = { document = sha1(aws_api_gateway_rest_api.overwritten.body) }
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id   = aws_api_gateway_rest_api.overwritten.id
  deployment_id = aws_api_gateway_deployment.overwritten.id
  stage_name    = "live"
}

# A document and a policy in resources of their own.
resource "aws_api_gateway_rest_api" "plain" {
  for_each = toset(["one", "two", "three", "four"])
  name     = each.key
}

resource "aws_api_gateway_rest_api_put" "plain" {
  rest_api_id      = aws_api_gateway_rest_api.plain[local.first ? "one" : "two"].id
  fail_on_warnings = local.first
  parameters       = { basepath = local.first ? "split" : "prepend" }
  triggers         = { release = var.phase }
  body = jsonencode({
    swagger  = "2.0"
    info     = { title = local.first ? "one" : "two", version = "1" }
    basePath = "/v1/shop"
    paths    = { "/pets${var.phase}" = { get = local.mock } }
  })
}

resource "aws_api_gateway_rest_api_policy" "plain" {
  rest_api_id = aws_api_gateway_rest_api.plain[local.first ? "three" : "four"].id
  policy      = local.policies[var.phase - 1]
}


resource "aws_apigatewayv2_api" "shop" {
  name             = local.first ? "shop" : "store"
  protocol_type    = "HTTP"
  description      = local.first ? "of the configuration" : "of the second configuration"
  version          = "v${var.phase}"
  fail_on_warnings = local.first
  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = local.first ? "shop" : "store", version = "v${var.phase}" }
    paths   = local.first ? { "/pets" = { get = local.proxy }, "/toys" = { get = local.proxy } } : { "/pets" = { get = local.proxy, post = local.proxy } }
  })
  cors_configuration {
    allow_origins = ["https://example.com"]
    max_age       = 300 * var.phase
  }
}

# The document has CORS, and the configuration has none: the provider removes it.
resource "aws_apigatewayv2_api" "plain" {
  name          = "plain"
  protocol_type = "HTTP"
  version       = "1"
  body = jsonencode({
    openapi                  = "3.0.1"
    info                     = { title = "plain", version = "1" }
    paths                    = { "/pets${var.phase}" = { get = local.proxy } }
    x-amazon-apigateway-cors = { allowOrigins = ["*"] }
  })
}

output "ids" {
  value = {
    "aws_api_gateway_rest_api.overwritten"  = aws_api_gateway_rest_api.overwritten.id
    "aws_api_gateway_rest_api_policy.plain" = aws_api_gateway_rest_api.plain[local.first ? "three" : "four"].id
    "aws_apigatewayv2_api.shop"             = aws_apigatewayv2_api.shop.id
  }
}
