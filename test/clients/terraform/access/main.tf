# How methods of a REST API are guarded, and how integrations reach what is private. `phase` is the change between two applies;
# the resources called `moving` change in what can only be changed by a replacement.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "endpoint" { type = string }
variable "phase" { type = number }

locals {
  first   = var.phase == 1
  lambdas = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:"
  pools   = "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_"
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

resource "aws_api_gateway_rest_api" "shop" {
  name = "shop"
  endpoint_configuration {
    types           = ["REGIONAL"]
    ip_address_type = local.first ? "ipv4" : "dualstack"
  }
}

resource "aws_api_gateway_rest_api" "private" {
  name = "private"
  endpoint_configuration {
    types            = ["PRIVATE"]
    vpc_endpoint_ids = local.first ? ["vpce-0a1b2c3d", "vpce-1a1b2c3d"] : ["vpce-1a1b2c3d", "vpce-2a1b2c3d"]
  }
}

resource "aws_api_gateway_authorizer" "guard" {
  for_each       = toset(["one", "two"])
  name           = each.key
  rest_api_id    = aws_api_gateway_rest_api.shop.id
  authorizer_uri = "${local.lambdas}${each.key}/invocations"
}

resource "aws_api_gateway_authorizer" "pool" {
  for_each      = toset(["one", "two"])
  name          = "pool-${each.key}"
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  type          = "COGNITO_USER_POOLS"
  provider_arns = ["${local.pools}${each.key}"]
}

resource "aws_api_gateway_request_validator" "each" {
  for_each              = toset(["one", "two"])
  rest_api_id           = aws_api_gateway_rest_api.shop.id
  name                  = each.key
  validate_request_body = true
}

resource "aws_api_gateway_vpc_link" "each" {
  for_each    = toset(["one", "two"])
  name        = each.key
  target_arns = ["arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/${each.key}/50dc6c495c0c9188"]
}

resource "aws_api_gateway_resource" "pets" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  parent_id   = aws_api_gateway_rest_api.shop.root_resource_id
  path_part   = "pets"
}

resource "aws_api_gateway_resource" "moving" {
  rest_api_id = local.first ? aws_api_gateway_rest_api.shop.id : aws_api_gateway_rest_api.private.id
  parent_id   = local.first ? aws_api_gateway_rest_api.shop.root_resource_id : aws_api_gateway_rest_api.private.root_resource_id
  path_part   = "moving"
}

# Guarded by a function, and validated.
resource "aws_api_gateway_method" "guarded" {
  rest_api_id          = aws_api_gateway_rest_api.shop.id
  resource_id          = aws_api_gateway_resource.pets.id
  http_method          = "GET"
  authorization        = "CUSTOM"
  authorizer_id        = aws_api_gateway_authorizer.guard[local.first ? "one" : "two"].id
  request_validator_id = aws_api_gateway_request_validator.each[local.first ? "one" : "two"].id
}

# Guarded by a user pool, with scopes.
resource "aws_api_gateway_method" "scoped" {
  rest_api_id          = aws_api_gateway_rest_api.shop.id
  resource_id          = aws_api_gateway_resource.pets.id
  http_method          = "PUT"
  authorization        = "COGNITO_USER_POOLS"
  authorizer_id        = aws_api_gateway_authorizer.pool[local.first ? "one" : "two"].id
  authorization_scopes = local.first ? ["shop/read", "shop/list"] : ["shop/read", "shop/write"]
}

# Open at first, guarded later; and the other way round.
resource "aws_api_gateway_method" "opened" {
  for_each             = { POST = local.first, DELETE = !local.first }
  rest_api_id          = aws_api_gateway_rest_api.shop.id
  resource_id          = aws_api_gateway_resource.pets.id
  http_method          = each.key
  authorization        = each.value ? "NONE" : "COGNITO_USER_POOLS"
  authorizer_id        = each.value ? null : aws_api_gateway_authorizer.pool["one"].id
  authorization_scopes = each.value ? null : ["shop/read"]
  request_validator_id = each.value ? null : aws_api_gateway_request_validator.each["one"].id
}

# Through a VPC link, whose certificate is not always verified.
resource "aws_api_gateway_integration" "linked" {
  rest_api_id             = aws_api_gateway_rest_api.shop.id
  resource_id             = aws_api_gateway_resource.pets.id
  http_method             = aws_api_gateway_method.guarded.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "GET"
  uri                     = "https://pets.example.com/"
  connection_type         = "VPC_LINK"
  connection_id           = aws_api_gateway_vpc_link.each[local.first ? "one" : "two"].id
  tls_config {
    insecure_skip_verification = local.first
  }
}

# Through the internet at first, through a VPC link later.
resource "aws_api_gateway_integration" "hidden" {
  rest_api_id             = aws_api_gateway_rest_api.shop.id
  resource_id             = aws_api_gateway_resource.pets.id
  http_method             = aws_api_gateway_method.scoped.http_method
  type                    = "HTTP"
  integration_http_method = "PUT"
  uri                     = "http://pets.example.com/"
  connection_type         = local.first ? "INTERNET" : "VPC_LINK"
  connection_id           = local.first ? null : aws_api_gateway_vpc_link.each["one"].id
}

# A queue, in the name of a role.
resource "aws_api_gateway_integration" "queue" {
  rest_api_id             = aws_api_gateway_rest_api.shop.id
  resource_id             = aws_api_gateway_resource.pets.id
  http_method             = aws_api_gateway_method.opened["POST"].http_method
  type                    = "AWS"
  integration_http_method = "POST"
  uri                     = "arn:aws:apigateway:us-east-1:sqs:path/123456789012/pets"
  credentials             = "arn:aws:iam::123456789012:role/${local.first ? "one" : "two"}"
  request_parameters = {
    "integration.request.header.Content-Type" = "'application/x-www-form-urlencoded'"
  }
}

resource "aws_api_gateway_method" "moving" {
  rest_api_id   = aws_api_gateway_resource.moving.rest_api_id
  resource_id   = aws_api_gateway_resource.moving.id
  http_method   = local.first ? "GET" : "PUT"
  authorization = "NONE"
}

resource "aws_api_gateway_method_response" "moving" {
  rest_api_id = aws_api_gateway_method.moving.rest_api_id
  resource_id = aws_api_gateway_method.moving.resource_id
  http_method = aws_api_gateway_method.moving.http_method
  status_code = 200 + var.phase
}

resource "aws_api_gateway_integration" "moving" {
  rest_api_id = aws_api_gateway_method.moving.rest_api_id
  resource_id = aws_api_gateway_method.moving.resource_id
  http_method = aws_api_gateway_method.moving.http_method
  type        = local.first ? "MOCK" : "HTTP"
  uri         = local.first ? null : "http://pets.example.com/"

  integration_http_method = local.first ? null : "PUT"
}

resource "aws_api_gateway_integration_response" "moving" {
  rest_api_id = aws_api_gateway_integration.moving.rest_api_id
  resource_id = aws_api_gateway_integration.moving.resource_id
  http_method = aws_api_gateway_integration.moving.http_method
  status_code = aws_api_gateway_method_response.moving.status_code
}

locals {
  home = local.first ? aws_api_gateway_rest_api.shop.id : aws_api_gateway_rest_api.private.id
}

resource "aws_api_gateway_authorizer" "moving" {
  name            = "moving"
  rest_api_id     = local.home
  type            = local.first ? "TOKEN" : "REQUEST"
  authorizer_uri  = "${local.lambdas}moving/invocations"
  identity_source = "method.request.header.Ticket"
}

resource "aws_api_gateway_model" "moving" {
  rest_api_id  = local.home
  name         = local.first ? "Pet" : "Toy"
  content_type = local.first ? "application/json" : "application/xml"
  schema       = "{}"
}

resource "aws_api_gateway_request_validator" "moving" {
  rest_api_id           = local.home
  name                  = "moving"
  validate_request_body = local.first
}

resource "aws_api_gateway_gateway_response" "moving" {
  rest_api_id        = local.home
  response_type      = local.first ? "THROTTLED" : "ACCESS_DENIED"
  status_code        = 428 + var.phase
  response_templates = { "application/json" = "{}" }
}

resource "aws_api_gateway_documentation_part" "moving" {
  rest_api_id = local.home
  properties  = jsonencode({ description = "moving" })
  location {
    type        = local.first ? "RESPONSE_HEADER" : "RESPONSE"
    path        = local.first ? "/pets" : "/toys"
    method      = local.first ? "GET" : "PUT"
    status_code = 200 + var.phase
    name        = local.first ? "Ticket" : null
  }
}

resource "aws_api_gateway_documentation_version" "moving" {
  rest_api_id = local.home
  version     = "${var.phase}.0.0"
  depends_on  = [aws_api_gateway_documentation_part.moving]
}

locals {
  pets = "${aws_api_gateway_rest_api.shop.id}/${aws_api_gateway_resource.pets.id}"
}

output "ids" {
  value = {
    "aws_api_gateway_rest_api.private"   = aws_api_gateway_rest_api.private.id
    "aws_api_gateway_method.guarded"     = "${local.pets}/GET"
    "aws_api_gateway_method.scoped"      = "${local.pets}/PUT"
    "aws_api_gateway_integration.linked" = "${local.pets}/GET"
    "aws_api_gateway_integration.hidden" = "${local.pets}/PUT"
    "aws_api_gateway_integration.queue"  = "${local.pets}/POST"
  }
}
